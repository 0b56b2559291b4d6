// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/hostheader.h"

#include "models/item/certificateremark.h"
#include "models/item/tablecells.h"

namespace Hull {

using namespace Qt::StringLiterals;

QString headerDetails(const HostRow& host)
{
    QStringList parts{host.host.id().value};
    if (wasRead(host.assessment)) {
        const HostSnapshot& snapshot = *host.assessment->snapshot;
        const QString engine = engineText(snapshot.engine);
        if (!engine.isEmpty()) {
            parts.append(engine);
        }
        parts.append(containerCountText(static_cast<int>(snapshot.containers.size() + snapshot.unreadable.size())));
    }
    return parts.join(u" \u00b7 "_s);
}

QString headerState(const HostRow& host)
{
    if (!isRecalled(host)) {
        return hostStateWord(host);
    }
    //: %1 the state of the host ("not connected"), %2 a date and time: what is shown was so then
    return Message{QT_TRANSLATE_NOOP("Hull", "%1, as of %2"), {hostStateWord(host), localTimeText(host.recalledFrom)}}
        .translated();
}

QString headerError(const HostRow& host)
{
    return host.error ? host.error->message.translated() : QString();
}

QString headerText(const HostRow& host)
{
    QStringList parts{host.host.name, headerDetails(host), headerState(host)};
    if (const std::optional<CertificateRemark> remark = certificateRemark(host)) {
        parts.append(remark->text);
    }
    const QString error = headerError(host);
    if (!error.isEmpty()) {
        parts.append(error);
    }
    return parts.join(u" \u00b7 "_s);
}

QString headerToolTip(const HostRow& host)
{
    QStringList lines{headerText(host)};
    if (const auto& error = host.error) {
        lines = {error->message.translated(), error->cause.translated(), error->remedy.translated()};
    }
    if (const std::optional<CertificateRemark> remark = certificateRemark(host)) {
        lines.append(remark->explanation);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace Hull
