// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/layercheck.h"

#include "app/remediation/rawdocument.h"
#include "app/session/hostsession.h"

#include <nlohmann/json.hpp>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const HostSession& session, const ContainerId& container)
{
    const QString version = wasRead(session.assessment()) ? session.assessment()->snapshot->engine.apiVersion : u""_s;
    return u"/v%1/containers/%2/"_s.arg(version, container.value);
}

} // namespace

void readLayer(
    HostSession& session, const ContainerId& container, const QObject* context, const Handler<WritableLayer>& handler)
{
    const QString path = pathOf(session, container);
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

void readLayerSize(
    HostSession& session, const ContainerId& container, const QObject* context, const Handler<LayerSizes>& handler)
{
    session.document(
        pathOf(session, container) + "json?size=1"_L1, context, [handler](const Result<QByteArray>& inspect) {
            handler(inspect ? Result<LayerSizes>(readLayerSizes(*inspect)) : inspect.error());
        });
}

} // namespace Hull
