// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/hostheader.h"

#include "models/item/certificateremark.h"

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

QString headerError(const HostRow& host)
{
    return host.error ? host.error->message.translated() : QString();
}

QString headerText(const HostRow& host)
{
    QStringList parts{host.host.name, headerDetails(host), hostStateWord(host)};
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
