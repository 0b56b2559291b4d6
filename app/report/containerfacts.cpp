// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/containerfacts.h"

#include "app/base/redact.h"
#include "models/domain/effectiveuser.h"
#include "models/domain/portsummary.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! A seccomp profile stands in the settings as a whole: what is too long to be read is told apart by its hash.
QString shortened(const QString& text)
{
    constexpr qsizetype longest = 512; // characters
    constexpr qsizetype shown = 64;
    if (text.size() <= longest) {
        return text;
    }
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1… (%2 characters, sha256:%3)"_s.arg(
        text.first(shown), QString::number(text.size()), QString::fromLatin1(hash));
}

QString mountText(const Mount& mount)
{
    static const QRegularExpression hexName(u"^[0-9a-f]{64}$"_s);
    const bool isAnonymous = mount.type == "volume"_L1 && hexName.match(mount.name).hasMatch();
    const QString what = isAnonymous ? u"(anonymous)"_s : mount.type == "volume"_L1 ? mount.name : mount.source;
    QStringList options{mount.readWrite ? u"rw"_s : u"ro"_s};
    if (!mount.propagation.isEmpty()) {
        options.append(mount.propagation);
    }
    return u"%1 %2 -> %3 %4"_s.arg(mount.type, what, mount.destination, options.join(u','));
}

QString deviceText(const Device& device)
{
    return u"%1 -> %2 %3"_s.arg(device.pathOnHost, device.pathInContainer, device.cgroupPermissions);
}

QString deviceRequestText(const DeviceRequest& request)
{
    return u"%1 %2 [%3] [%4]"_s.arg(
        request.driver, QString::number(request.count), request.deviceIds.join(u','), request.capabilities.join(u','));
}

QString restartText(const RestartPolicy& policy)
{
    return policy.maximumRetryCount == 0 ? policy.name
                                         : u"%1:%2"_s.arg(policy.name, QString::number(policy.maximumRetryCount));
}

template <typename Values, typename TextOf>
QStringList texts(const Values& values, TextOf textOf)
{
    QStringList list;
    std::transform(values.begin(), values.end(), std::back_inserter(list), textOf);
    return list;
}

//! Writes one fact a call.
class FactWriter
{
public:
    explicit FactWriter(JsonWriter& json)
        : m_json(json)
    { }

    void text(QLatin1String path, const QString& value) { m_json.member(path, shortened(value)); }
    void flag(QLatin1String path, bool value) { m_json.flag(path, value); }
    void number(QLatin1String path, std::optional<qint64> value)
    {
        m_json.key(path);
        if (value) {
            m_json.number(*value);
        } else {
            m_json.null();
        }
    }
    void list(QLatin1String path, const QStringList& values)
    {
        m_json.key(path);
        m_json.beginArray();
        for (const QString& value : values) {
            m_json.string(shortened(value));
        }
        m_json.endArray();
    }
    //! Of settings whose order means nothing.
    void set(QLatin1String path, QStringList values)
    {
        values.sort();
        list(path, values);
    }
    void optionalList(QLatin1String path, const std::optional<QStringList>& values)
    {
        if (values) {
            set(path, *values);
        } else {
            m_json.key(path);
            m_json.null();
        }
    }

private:
    JsonWriter& m_json;
};

void writeConfig(FactWriter& facts, const Container& container)
{
    facts.text("Config.User"_L1, container.user);
    facts.set("Config.Env"_L1, container.environmentNames);
    facts.set("Config.Labels"_L1, texts(container.labels, [](const std::pair<QString, QString>& label) -> QString {
        return label.first + u'=' + redacted(label.first, label.second);
    }));
    facts.set("Config.ExposedPorts"_L1, container.exposedPorts);
    facts.text("AppArmorProfile"_L1, container.appArmorProfile);
    facts.set("Mounts"_L1, texts(container.mounts, mountText));
    facts.set("NetworkSettings.Networks"_L1,
        texts(container.networks, [](const NetworkAttachment& network) { return network.name; }));
}

//! Whoever it runs as, where the container's own settings leave that to the image.
void writeImageUser(FactWriter& facts, const Container& container, const HostSnapshot& snapshot)
{
    if (const EffectiveUser user = effectiveUser(container, snapshot); container.user.isEmpty() && user.known) {
        facts.text(imageUser, user.name);
    }
}

//! What decides on ports and stands nowhere in the container itself: where its network binds those without an address,
//! and what a swarm publishes for its service.
void writePublishing(FactWriter& facts, const Container& container, const HostSnapshot& snapshot)
{
    const Network* network = publishingNetworkOf(container, snapshot);
    if (network && !network->hostBindingIpv4.isEmpty()) {
        facts.text(bindingOption, network->hostBindingIpv4);
    }
    const Service* service = swarmServiceOf(container, snapshot);
    if (service) {
        facts.set(servicePorts, texts(service->ports, [](const ServicePort& port) -> QString {
            return u"%1->%2/%3 %4"_s.arg(
                QString::number(port.published), QString::number(port.target), port.protocol, port.mode);
        }));
    }
}

void writeNamespaces(FactWriter& facts, const HostConfig& config)
{
    facts.text("HostConfig.NetworkMode"_L1, config.networkMode);
    facts.text("HostConfig.PidMode"_L1, config.pidMode);
    facts.text("HostConfig.IpcMode"_L1, config.ipcMode);
    facts.text("HostConfig.UTSMode"_L1, config.utsMode);
    facts.text("HostConfig.UsernsMode"_L1, config.usernsMode);
    facts.text("HostConfig.CgroupnsMode"_L1, config.cgroupnsMode);
    facts.text("HostConfig.CgroupParent"_L1, config.cgroupParent);
}

void writePrivileges(FactWriter& facts, const HostConfig& config)
{
    facts.flag("HostConfig.Privileged"_L1, config.privileged);
    facts.set("HostConfig.CapAdd"_L1, config.capAdd);
    facts.set("HostConfig.CapDrop"_L1, config.capDrop);
    facts.list("HostConfig.SecurityOpt"_L1, config.securityOpt); // the last of a kind wins
    facts.optionalList("HostConfig.MaskedPaths"_L1, config.maskedPaths);
    facts.optionalList("HostConfig.ReadonlyPaths"_L1, config.readonlyPaths);
    facts.flag("HostConfig.ReadonlyRootfs"_L1, config.readonlyRootfs);
    facts.set("HostConfig.Devices"_L1, texts(config.devices, deviceText));
    facts.set("HostConfig.DeviceCgroupRules"_L1, config.deviceCgroupRules);
    facts.set("HostConfig.DeviceRequests"_L1, texts(config.deviceRequests, deviceRequestText));
    facts.list("HostConfig.VolumesFrom"_L1, config.volumesFrom);
    facts.set("HostConfig.GroupAdd"_L1, config.groupAdd);
    facts.set("HostConfig.Sysctls"_L1, texts(config.sysctls, [](const std::pair<QString, QString>& sysctl) -> QString {
        return sysctl.first + u'=' + sysctl.second;
    }));
}

void writeLimits(FactWriter& facts, const HostConfig& config)
{
    facts.flag("HostConfig.PublishAllPorts"_L1, config.publishAllPorts);
    facts.flag("HostConfig.AutoRemove"_L1, config.autoRemove);
    facts.text("HostConfig.Runtime"_L1, config.runtime);
    facts.text("HostConfig.LogConfig.Type"_L1, config.logDriver);
    facts.text("HostConfig.RestartPolicy"_L1, restartText(config.restartPolicy));
    facts.set("HostConfig.Ulimits"_L1, config.ulimits);
    facts.number("HostConfig.Memory"_L1, config.memory);
    facts.number("HostConfig.CpuShares"_L1, config.cpuShares);
    facts.number("HostConfig.NanoCpus"_L1, config.nanoCpus);
    facts.number("HostConfig.CpuQuota"_L1, config.cpuQuota);
    facts.number("HostConfig.PidsLimit"_L1, config.pidsLimit);
}

} // namespace

void writeFacts(JsonWriter& json, const Container& container, const HostSnapshot& snapshot)
{
    json.key("facts"_L1);
    json.beginObject();
    FactWriter facts(json);
    writeConfig(facts, container);
    writeImageUser(facts, container, snapshot);
    writePublishing(facts, container, snapshot);
    writeNamespaces(facts, container.hostConfig);
    writePrivileges(facts, container.hostConfig);
    writeLimits(facts, container.hostConfig);
    json.endObject();
}

} // namespace Hull
