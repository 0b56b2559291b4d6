// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/plannedrequests.h"

#include <nlohmann/json.hpp>

#include <QUrl>
#include <QUrlQuery>

namespace Hull {

std::vector<NetworkRequest> networkRequests(const RecreateRequests& requests)
{
    std::vector<NetworkRequest> list;
    for (const EngineRequest& request : requests.networks) {
        const QList<QByteArray> parts = request.path.split('/'); // "/v1.41/networks/NAME/connect"
        NetworkRequest read;
        read.network = QUrl::fromPercentEncoding(parts.value(3));
        read.connects = parts.value(4) == "connect";
        if (const Result<RawJson> body = parseRawDocument(request.body)) {
            const RawJson& config = member(*body, "EndpointConfig");
            read.endpointConfig = config.is_object() ? compactText(config) : QByteArray();
        }
        list.push_back(std::move(read));
    }
    return list;
}

CreateRequest createRequest(const RecreateRequests& requests)
{
    const QByteArray query = requests.create.path.mid(requests.create.path.indexOf('?') + 1);
    const QUrlQuery items(QString::fromLatin1(query));
    return {items.queryItemValue(QStringLiteral("name"), QUrl::FullyDecoded),
        items.queryItemValue(QStringLiteral("platform"), QUrl::FullyDecoded)};
}

} // namespace Hull
