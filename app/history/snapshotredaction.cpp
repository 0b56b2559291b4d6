// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/snapshotredaction.h"

#include "app/history/scansplitter.h"

#include <nlohmann/json.hpp>

#include <QByteArrayList>

namespace Hull {

namespace {

using Json = nlohmann::ordered_json;

//! One container, which is small: no document of a whole scan is ever built.
std::optional<QByteArray> redactedContainer(QByteArrayView text)
{
    Json container = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!container.is_object()) {
        return std::nullopt;
    }
    const auto facts = container.find("facts");
    if (facts != container.end() && facts->is_object()) {
        facts->erase("Config.Env");
        facts->erase("Config.Labels");
    }
    // Escaped as a whole: what must not reach a terminal was escaped before.
    return QByteArray::fromStdString(container.dump(-1, ' ', true, Json::error_handler_t::replace));
}

} // namespace

Result<QByteArray> redactedScan(const QByteArray& json)
{
    const std::optional<SplitScan> scan = splitScan(json);
    const Error broken{.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "It holds no scan that this program could read."), {}}};
    if (!scan) {
        return broken;
    }
    QByteArrayList hosts;
    for (const SplitObject& host : scan->hosts) {
        QByteArrayList containers;
        for (const QByteArrayView& text : host.elements) {
            const std::optional<QByteArray> container = redactedContainer(text);
            if (!container) {
                return broken;
            }
            containers.append(*container);
        }
        hosts.append(joined(host.head, containers, host.tail));
    }
    return joined(scan->frame.head, hosts, scan->frame.tail);
}

} // namespace Hull
