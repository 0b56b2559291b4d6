// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/apiversion.h"

#include <QRegularExpression>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

std::optional<ApiVersion> ApiVersion::fromText(QStringView text)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0) {
        return std::nullopt;
    }
    bool majorOk = false;
    bool minorOk = false;
    const ApiVersion version{text.first(dot).toInt(&majorOk), text.sliced(dot + 1).toInt(&minorOk)};
    return majorOk && minorOk && version.major >= 0 && version.minor >= 0 ? std::optional(version) : std::nullopt;
}

QString ApiVersion::text() const
{
    return u"%1.%2"_s.arg(major).arg(minor);
}

Result<ApiVersion> negotiateApi(ApiVersion newest, std::optional<ApiVersion> oldest)
{
    if (newest < oldestApi) {
        return Error{Error::Kind::ApiTooOld,
            {QT_TRANSLATE_NOOP("Hull", "The engine is too old: it speaks the API up to %1 only, %2 is needed."),
                {newest.text(), oldestApi.text()}},
            {QT_TRANSLATE_NOOP("Hull", "It is older than Docker 17.06 by years."), {}},
            {QT_TRANSLATE_NOOP("Hull", "Upgrade the engine, or read a `docker inspect` dump of it with --from-file."),
                {}},
            {}, 0};
    }
    // An engine whose oldest version is above its newest is misconfigured; its newest is the better guess then.
    return std::min(std::max(preferredApi, oldest.value_or(oldestApi)), newest);
}

std::optional<ApiVersion> apiBoundOfRefusal(const QString& message)
{
    // moby daemon/server/middleware/version.go, unchanged since 1.12
    static const QRegularExpression refusal(
        u"client version [0-9.]+ is too (?:old|new)\\. (?:Minimum|Maximum) supported API version is ([0-9.]+[0-9])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = refusal.match(message);
    return match.hasMatch() ? ApiVersion::fromText(match.capturedView(1)) : std::nullopt;
}

} // namespace Hull
