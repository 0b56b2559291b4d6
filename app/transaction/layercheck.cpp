// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/layercheck.h"

#include "app/remediation/rawdocument.h"
#include "app/session/hostsession.h"

#include <nlohmann/json.hpp>

namespace Hull {

using namespace Qt::StringLiterals;

void readLayer(
    HostSession& session, const ContainerId& container, const QObject* context, const Handler<WritableLayer>& handler)
{
    const QString version = wasRead(session.assessment()) ? session.assessment()->snapshot->engine.apiVersion : u""_s;
    const QString path = u"/v%1/containers/%2/"_s.arg(version, container.value);
    const auto onChanges = [handler](const QByteArray& inspect) {
        return [inspect, handler](const Result<QByteArray>& changes) {
            const Result<RawJson> document = changes ? parseRawDocument(inspect) : changes.error();
            handler(document ? readWritableLayer(*changes, *document) : Result<WritableLayer>(document.error()));
        };
    };
    session.document(
        path + "json"_L1, context, [&session, path, context, handler, onChanges](const Result<QByteArray>& inspect) {
            if (inspect) {
                session.document(path + "changes"_L1, context, onChanges(*inspect));
            } else {
                handler(inspect.error());
            }
        });
}

} // namespace Hull
