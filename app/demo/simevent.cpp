// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/simevent.h"

#include <nlohmann/json.hpp>

namespace Hull {

QByteArray eventLine(const SimProfile& profile, const SimEvent& event)
{
    using Json = nlohmann::ordered_json;
    constexpr int firstWithoutStatus = 52;
    Json line;
    if (profile.apiMax < firstWithoutStatus) {
        line["status"] = event.action;
        line["id"] = event.id;
        line["from"] = event.image;
    }
    line["Type"] = "container";
    line["Action"] = event.action;
    Json attributes{{"image", event.image}, {"name", event.name}};
    if (profile.isPodman()) {
        attributes["containerExitCode"] = "0";
        attributes["podId"] = "";
    }
    line["Actor"] = {{"ID", event.id}, {"Attributes", std::move(attributes)}};
    line["scope"] = "local";
    line["time"] = event.time.toSecsSinceEpoch();
    line["timeNano"] = event.time.toMSecsSinceEpoch() * 1'000'000;
    return QByteArray::fromStdString(line.dump(-1, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace Hull
