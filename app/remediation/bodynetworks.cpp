// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/bodynetworks.h"

#include "app/rules/hostindex.h"

#include <nlohmann/json.hpp>

#include <QStringList>
#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr ApiVersion cleanAliasesApi{1, 45}; //!< from here on Aliases holds only what the user gave
constexpr ApiVersion endpointSysctlsApi{1, 48}; //!< refuses sysctls of eth0 anywhere but at the endpoint
constexpr const char* sysctlsOption = "com.docker.network.endpoint.sysctls";

//! The names that an engine of Linux lets nobody give to a network; "nat" is one only on Windows.
bool isPredefined(const std::string& network)
{
    return network == "bridge" || network == "host" || network == "none" || network == "default";
}

bool isDefaultMode(const std::string& mode)
{
    return mode.empty() || mode == "default" || mode == "bridge";
}

//! The address that Docker before 28 makes of an IPv4 address.
QString generatedMac(const QString& ipv4)
{
    QString mac = u"02:42"_s;
    for (const QString& part : ipv4.split(u'.')) {
        mac += u":%1"_s.arg(part.toInt(), 2, 16, QLatin1Char('0'));
    }
    return mac;
}

/*!
 * A running container's endpoint on a Swarm network shows the address that it got as one that was asked for: asking
 * for it again would pin it.
 */
bool showsGivenAddress(const std::string& name, const ContainerDocuments& documents)
{
    const Network* network = documents.index.network(QString::fromStdString(name));
    return network && network->scope == "swarm"_L1;
}

void copyAddresses(RawJson& sent, const RawJson& endpoint, const std::string& name, const ContainerDocuments& documents,
    BodyNotes& notes)
{
    const RawJson& asked = member(endpoint, "IPAMConfig");
    if (isBlank(asked)) {
        return;
    }
    if (showsGivenAddress(name, documents)) {
        notes.warnings.push_back({QT_TRANSLATE_NOOP("Hull",
                                      "Its address on the Swarm network %1 can be told only once it is stopped, so a "
                                      "fixed one is not kept."),
            {QString::fromStdString(name)}});
        return;
    }
    sent["IPAMConfig"] = asked;
}

//! Names that the engine itself adds would pile up with every recreate.
void copyAliases(RawJson& sent, const RawJson& endpoint, const std::string& name, const ContainerDocuments& documents)
{
    if (isPredefined(name)) {
        return;
    }
    const std::string shortId = stringOf(documents.inspect, "Id").substr(0, 12);
    const std::string hostname = stringOf(member(documents.inspect, "Config"), "Hostname");
    RawJson aliases = RawJson::array();
    for (const RawJson& alias : member(endpoint, "Aliases")) {
        const bool isGenerated = documents.api < cleanAliasesApi && (alias == shortId || alias == hostname);
        if (!isGenerated) {
            aliases.push_back(alias);
        }
    }
    if (!aliases.empty()) {
        sent["Aliases"] = std::move(aliases);
    }
}

RawJson sentEndpoint(
    const RawJson& endpoint, const std::string& name, const ContainerDocuments& documents, BodyNotes& notes)
{
    RawJson sent = RawJson::object();
    copyAddresses(sent, endpoint, name, documents, notes);
    copyAliases(sent, endpoint, name, documents);
    for (const char* key : {"Links", "DriverOpts"}) {
        if (!isBlank(member(endpoint, key))) {
            sent[key] = member(endpoint, key);
        }
    }
    if (const RawJson& priority = member(endpoint, "GwPriority"); priority.is_number_integer() && priority != 0) {
        sent["GwPriority"] = priority;
    }
    return sent;
}

/*!
 * From 1.44 on the address belongs to an endpoint. Only Config.MacAddress tells whether the user chose it; of further
 * networks' addresses those are kept that are not evidently the engine's own.
 */
void placeMacAddresses(RawJson& body, RawJson& endpoints, const ContainerDocuments& documents, BodyNotes& notes)
{
    const std::string shown = stringOf(body, "MacAddress");
    const std::string chosen = documents.chosenMac ? documents.chosenMac->toStdString() : shown;
    if (documents.api < manyNetworksApi) {
        return;
    }
    body.erase("MacAddress");
    const std::string primary = primaryNetwork(documents.inspect);
    for (auto& entry : endpoints.items()) {
        if (entry.key() == primary) {
            if (!chosen.empty()) {
                entry.value()["MacAddress"] = chosen;
            }
            continue;
        }
        const RawJson& networks = member(member(documents.inspect, "NetworkSettings"), "Networks");
        const RawJson& endpoint = member(networks, entry.key().c_str());
        const QString mac = textOf(endpoint, "MacAddress");
        if (!mac.isEmpty() && mac != generatedMac(textOf(endpoint, "IPAddress"))) {
            entry.value()["MacAddress"] = mac.toStdString();
            notes.warnings.push_back(
                {QT_TRANSLATE_NOOP("Hull",
                     "Its address %1 on the network %2 is kept: nothing tells whether it was chosen or made up."),
                    {mac, QString::fromStdString(entry.key())}});
        }
    }
}

//! net.ipv4.conf.eth0.x=1 becomes net.ipv4.conf.IFNAME.x=1 of the first network's endpoint.
void moveInterfaceSysctls(RawJson& body, RawJson& endpoints, const ContainerDocuments& documents)
{
    const std::string primary = primaryNetwork(documents.inspect);
    if (documents.api < endpointSysctlsApi || primary.empty() || !member(body["HostConfig"], "Sysctls").is_object()) {
        return;
    }
    QStringList moved;
    RawJson kept = RawJson::object();
    for (const auto& entry : member(body["HostConfig"], "Sysctls").items()) {
        QString name = QString::fromStdString(entry.key());
        if (!name.startsWith("net."_L1) || !name.contains(".eth0."_L1)) {
            kept[entry.key()] = entry.value();
            continue;
        }
        moved += name.replace(".eth0."_L1, ".IFNAME."_L1) + u'=' + QString::fromStdString(stringOf(entry.value()));
    }
    if (moved.isEmpty()) {
        return;
    }
    body["HostConfig"]["Sysctls"] = std::move(kept);
    RawJson& options = endpoints[primary]["DriverOpts"];
    if (!options.is_object()) {
        options = RawJson::object();
    }
    const QString before = textOf(options, sysctlsOption);
    options[sysctlsOption] = (before.isEmpty() ? moved : QStringList{before} + moved).join(u',').toStdString();
}

//! "/db:/web/database" becomes "db:database".
void rewriteLinks(RawJson& hostConfig)
{
    if (!member(hostConfig, "Links").is_array()) {
        return;
    }
    for (RawJson& link : hostConfig["Links"]) {
        const std::string text = stringOf(link);
        const size_t colon = text.find(':');
        const size_t slash = text.rfind('/');
        if (colon != std::string::npos && slash != std::string::npos && slash > colon) {
            const std::string target = text.substr(0, colon);
            link = target.substr(target.front() == '/' ? 1 : 0) + ':' + text.substr(slash + 1);
        }
    }
}

} // namespace

std::string primaryNetwork(const RawJson& inspect)
{
    const std::string mode = stringOf(member(inspect, "HostConfig"), "NetworkMode");
    const RawJson& networks = member(member(inspect, "NetworkSettings"), "Networks");
    if (!networks.is_object()) {
        return {};
    }
    if (isDefaultMode(mode)) {
        return networks.contains("bridge") ? "bridge" : std::string();
    }
    constexpr size_t shortestId = 3; // shorter ones are taken for names
    for (const auto& entry : networks.items()) {
        const bool byId =
            mode.size() >= shortestId && stringOf(entry.value(), "NetworkID").compare(0, mode.size(), mode) == 0;
        if (entry.key() == mode || byId) {
            return entry.key();
        }
    }
    return {};
}

void nameNetworks(RawJson& body, const ContainerDocuments& documents, BodyNotes& notes)
{
    RawJson& hostConfig = body["HostConfig"];
    rewriteLinks(hostConfig);
    const std::string mode = stringOf(hostConfig, "NetworkMode");
    if (isContainerMode(mode)) {
        // The engine refuses them together with this mode.
        body.erase("ExposedPorts");
        body.erase("MacAddress");
        return;
    }
    if (mode == "host" || mode == "none") {
        return;
    }
    RawJson endpoints = RawJson::object();
    const RawJson& networks = member(member(documents.inspect, "NetworkSettings"), "Networks");
    for (const auto& entry : networks.items()) {
        endpoints[entry.key()] = sentEndpoint(entry.value(), entry.key(), documents, notes);
    }
    placeMacAddresses(body, endpoints, documents, notes);
    moveInterfaceSysctls(body, endpoints, documents);
    if (!endpoints.empty()) {
        body["NetworkingConfig"] = {{"EndpointsConfig", std::move(endpoints)}};
    }
}

} // namespace Hull
