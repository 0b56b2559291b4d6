// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/apiversion.h"

#include <QRegularExpression>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

Error badWish(Message message)
{
    return {.kind = Error::Kind::BadConfiguration,
        .message = std::move(message),
        .cause = {QT_TRANSLATE_NOOP("Hull", "The variable holds back which version is spoken, as with docker."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Correct or unset the environment variable."), {}}};
}

//! What is wanted, or why that cannot be had of an engine whose oldest version is this one.
Result<ApiVersion> highestApi(const QString& wanted, ApiVersion oldest)
{
    const std::optional<ApiVersion> highest =
        ApiVersion::fromText(QStringView(wanted).mid(wanted.startsWith(u'v') ? 1 : 0));
    if (!highest) {
        return badWish({QT_TRANSLATE_NOOP("Hull", "DOCKER_API_VERSION is \"%1\", which is no version, such as 1.41."),
            {wanted.left(40)}});
    }
    if (*highest < oldestApi) {
        return badWish({QT_TRANSLATE_NOOP("Hull", "DOCKER_API_VERSION is %1, but hosts are read with %2 or newer."),
            {highest->text(), oldestApi.text()}});
    }
    if (*highest < oldest) {
        return badWish({QT_TRANSLATE_NOOP("Hull", "DOCKER_API_VERSION is %1, but the engine speaks %2 or newer."),
            {highest->text(), oldest.text()}});
    }
    return *highest;
}

} // namespace

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

Result<ApiVersion> negotiateApi(ApiVersion newest, std::optional<ApiVersion> oldest, const QString& wanted)
{
    if (newest < oldestApi) {
        return Error{Error::Kind::ApiTooOld,
            {QT_TRANSLATE_NOOP("Hull", "The engine is too old: it speaks the API up to %1 only, %2 is needed."),
                {newest.text(), oldestApi.text()}},
            {QT_TRANSLATE_NOOP("Hull", "It is older than Docker 17.06 by years."), {}},
            {QT_TRANSLATE_NOOP(
                 "Hull", "Upgrade the engine, or open a `docker inspect` dump of it (hullctl: --from-file)."),
                {}},
            {}, 0};
    }
    // An engine whose oldest version is above its newest is misconfigured; its newest is the better guess then.
    const ApiVersion best = std::min(std::max(preferredApi, oldest.value_or(oldestApi)), newest);
    if (wanted.isEmpty()) {
        return best;
    }
    const Result<ApiVersion> highest = highestApi(wanted, std::min(oldest.value_or(oldestApi), newest));
    return highest ? std::min(*highest, best) : highest;
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
