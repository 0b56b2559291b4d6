// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/parse.h"

#include "app/base/redact.h"
#include "app/docker/jsonreader.h"
#include "models/domain/engineevent.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using namespace Hull::Json;

struct Ulimit
{
    QString name;
    qint64 soft = 0;
    qint64 hard = 0;
};

//! The inspect document: the container and what only leads to a member of it.
struct Document
{
    Container container;
    QByteArray healthTest; // of the health check: "CMD-SHELL" and a command
    QByteArray shell; // before that command; empty: /bin/sh -c
    std::vector<Ulimit> ulimits;
    bool hasHostConfig = false;
    bool hasConfig = false;
    bool hasState = false;
    bool hasMounts = false;
};

template <bool Document::*Seen>
void note(void* document)
{
    static_cast<Document*>(document)->*Seen = true;
}

template <auto... Members>
constexpr Field top(std::string_view key, const Shape<Reached<&Document::container, Members...>>& shape)
{
    return field<&Document::container, Members...>(key, shape);
}

template <auto... Members>
constexpr Field host(
    std::string_view key, const Shape<Reached<&Document::container, &Container::hostConfig, Members...>>& shape)
{
    return field<&Document::container, &Container::hostConfig, Members...>(key, shape);
}

constexpr Shape<QString> nameWithoutSlash =
    readByString<QString>([](void* target, const std::string& utf8, StringPool&) {
        const size_t from = !utf8.empty() && utf8.front() == '/' ? 1 : 0;
        *static_cast<QString*>(target) =
            QString::fromUtf8(utf8.data() + from, static_cast<qsizetype>(utf8.size() - from));
    });

//! Names only: the values may be secrets. The one exception says where a client in the container finds an engine.
constexpr Reading environmentEntry{[](void* target, const std::string& utf8, StringPool& pool) {
    auto& container = *static_cast<Container*>(target);
    const size_t equals = utf8.find('=');
    const std::string_view name(utf8.data(), std::min(equals, utf8.size()));
    container.environmentNames.append(pool.shared(name));
    if (name == "DOCKER_HOST" && equals != std::string::npos) {
        container.dockerHost = withoutCredentials(unsharedText(utf8.substr(equals + 1)));
    }
}};

constexpr Shape<Container> environment = makeList<Container>(
    environmentEntry, [](void* target) { static_cast<Container*>(target)->environmentNames.clear(); });

constexpr Fields bindingFields{std::array{
    field<&PortBinding::hostIp>("HostIp", word),
    field<&PortBinding::hostPort>("HostPort", word),
}};
constexpr Shape<PortBinding> binding = strictObjectOf<PortBinding>(bindingFields);
constexpr Shape<PortMapping> portMapping = [] {
    Shape<PortMapping> shape;
    shape.isList = true;
    shape.item = &binding;
    shape.begin = [](void* target) {
        static_cast<PortMapping*>(target)->bindings.clear();
    };
    shape.element = [](void* target) -> void* {
        return &static_cast<PortMapping*>(target)->bindings.emplace_back();
    };
    return shape;
}();
constexpr Shape<std::vector<PortMapping>> portMappings = mapOf<&PortMapping::containerPort>(portMapping);

constexpr Fields healthFields{std::array{top<&Container::health>("Status", word)}};
constexpr Shape<Document> health = objectOf<Document>(healthFields);

constexpr Fields stateFields{std::array{
    top<&Container::stateText>("Status", word), top<&Container::pid>("Pid", integer),
    top<&Container::exitCode>("ExitCode", integer), top<&Container::started>("StartedAt", moment),
    top<&Container::finished>("FinishedAt", moment), inlined<Document>("Health", health),
    inlined<Document>("Healthcheck", health), // Podman before 4.0
}};
constexpr Shape<Document> state = strictObjectOf<Document>(stateFields, note<&Document::hasState>);

//! The words of a command with one space between them: only to be hashed.
constexpr Reading wordOfCommand{[](void* target, const std::string& utf8, StringPool&) {
    QByteArray& command = *static_cast<QByteArray*>(target);
    command += (command.isEmpty() ? "" : " ") + QByteArray::fromStdString(utf8);
}};
constexpr Shape<QByteArray> command = makeList<QByteArray>(wordOfCommand, clearList<QByteArray>);

constexpr Fields healthCheckFields{std::array{field<&Document::healthTest>("Test", command)}};
constexpr Shape<Document> healthCheck = objectOf<Document>(healthCheckFields);

constexpr Fields configFields{std::array{
    inlined<Document>("Healthcheck", healthCheck),
    field<&Document::shell>("Shell", command),
    top<&Container::image>("Image", word),
    top<&Container::user>("User", word),
    top<&Container::hostName>("Hostname", text),
    top<&Container::exposedPorts>("ExposedPorts", keys),
    field<&Document::container>("Env", environment),
    top<&Container::labels>("Labels", wordPairs),
}};
constexpr Shape<Document> config = strictObjectOf<Document>(configFields, note<&Document::hasConfig>);

constexpr Fields attachmentFields{std::array{
    field<&NetworkAttachment::networkId, &NetworkId::value>("NetworkID", word),
    field<&NetworkAttachment::ipAddress>("IPAddress", text),
    field<&NetworkAttachment::ipv6Address>("GlobalIPv6Address", text),
    field<&NetworkAttachment::macAddress>("MacAddress", text),
    field<&NetworkAttachment::aliases>("Aliases", texts),
}};
constexpr Shape<NetworkAttachment> attachment = strictObjectOf<NetworkAttachment>(attachmentFields);
constexpr Shape<std::vector<NetworkAttachment>> attachments = mapOf<&NetworkAttachment::name>(attachment);

constexpr Fields networkFields{std::array{
    top<&Container::ports>("Ports", portMappings),
    top<&Container::networks>("Networks", attachments),
}};
constexpr Shape<Document> networkSettings = strictObjectOf<Document>(networkFields);

constexpr Fields mountFields{std::array{
    field<&Mount::type>("Type", word),
    field<&Mount::name>("Name", text),
    field<&Mount::source>("Source", text),
    field<&Mount::destination>("Destination", word),
    field<&Mount::driver>("Driver", word),
    field<&Mount::propagation>("Propagation", word),
    field<&Mount::readWrite>("RW", boolean),
}};
constexpr Shape<Mount> mount = strictObjectOf<Mount>(mountFields);
constexpr Shape<Document> mounts = [] {
    Shape<Document> shape = makeList<Document>(
        mount,
        [](void* target) {
            static_cast<Document*>(target)->container.mounts.clear();
            note<&Document::hasMounts>(target);
        },
        [](void* target) -> void* { return &static_cast<Document*>(target)->container.mounts.emplace_back(); });
    shape.readNull = shape.begin;
    return shape;
}();

constexpr Fields deviceFields{std::array{
    field<&Device::pathOnHost>("PathOnHost", word),
    field<&Device::pathInContainer>("PathInContainer", word),
    field<&Device::cgroupPermissions>("CgroupPermissions", word),
}};
constexpr Shape<Device> device = strictObjectOf<Device>(deviceFields);
constexpr Shape<std::vector<Device>> devices = listOf(device);

constexpr Shape<QStringList> innerWords = makeList<QStringList>(wordIntoList, nullptr);
constexpr Shape<QStringList> flattenedWords = makeList<QStringList>(innerWords, clearList<QStringList>);

constexpr Fields deviceRequestFields{std::array{
    field<&DeviceRequest::driver>("Driver", word),
    field<&DeviceRequest::count>("Count", integer),
    field<&DeviceRequest::deviceIds>("DeviceIDs", words),
    field<&DeviceRequest::capabilities>("Capabilities", flattenedWords),
}};
constexpr Shape<DeviceRequest> deviceRequest = strictObjectOf<DeviceRequest>(deviceRequestFields);
constexpr Shape<std::vector<DeviceRequest>> deviceRequests = listOf(deviceRequest);

constexpr Fields restartFields{std::array{
    field<&RestartPolicy::name>("Name", word),
    field<&RestartPolicy::maximumRetryCount>("MaximumRetryCount", integer),
}};
constexpr Shape<RestartPolicy> restartPolicy = strictObjectOf<RestartPolicy>(restartFields);

constexpr Fields ulimitFields{std::array{
    field<&Ulimit::name>("Name", word),
    field<&Ulimit::soft>("Soft", bigInteger),
    field<&Ulimit::hard>("Hard", bigInteger),
}};
constexpr Shape<Ulimit> ulimit = strictObjectOf<Ulimit>(ulimitFields);
constexpr Shape<std::vector<Ulimit>> ulimits = listOf(ulimit);

constexpr Fields logFields{std::array{host<&HostConfig::logDriver>("Type", word)}};
constexpr Shape<Document> logConfig = strictObjectOf<Document>(logFields);

constexpr Fields hostFields{std::array{
    host<&HostConfig::privileged>("Privileged", boolean),
    host<&HostConfig::publishAllPorts>("PublishAllPorts", boolean),
    host<&HostConfig::autoRemove>("AutoRemove", boolean),
    host<&HostConfig::readonlyRootfs>("ReadonlyRootfs", boolean),
    host<&HostConfig::networkMode>("NetworkMode", word),
    host<&HostConfig::pidMode>("PidMode", word),
    host<&HostConfig::ipcMode>("IpcMode", word),
    host<&HostConfig::utsMode>("UTSMode", word),
    host<&HostConfig::usernsMode>("UsernsMode", word),
    host<&HostConfig::cgroupnsMode>("CgroupnsMode", word),
    host<&HostConfig::cgroupParent>("CgroupParent", word),
    host<&HostConfig::runtime>("Runtime", word),
    host<&HostConfig::portBindings>("PortBindings", portMappings),
    host<&HostConfig::capAdd>("CapAdd", words),
    host<&HostConfig::capDrop>("CapDrop", words),
    host<&HostConfig::securityOpt>("SecurityOpt", words),
    host<&HostConfig::maskedPaths>("MaskedPaths", optionalWords),
    host<&HostConfig::readonlyPaths>("ReadonlyPaths", optionalWords),
    host<&HostConfig::devices>("Devices", devices),
    host<&HostConfig::deviceCgroupRules>("DeviceCgroupRules", words),
    host<&HostConfig::deviceRequests>("DeviceRequests", deviceRequests),
    host<&HostConfig::volumesFrom>("VolumesFrom", words),
    host<&HostConfig::groupAdd>("GroupAdd", words),
    host<&HostConfig::sysctls>("Sysctls", wordPairs),
    host<&HostConfig::restartPolicy>("RestartPolicy", restartPolicy),
    host<&HostConfig::memory>("Memory", bigInteger),
    host<&HostConfig::cpuShares>("CpuShares", bigInteger),
    host<&HostConfig::nanoCpus>("NanoCpus", bigInteger),
    host<&HostConfig::cpuQuota>("CpuQuota", bigInteger),
    host<&HostConfig::pidsLimit>("PidsLimit", optionalInteger),
    inlined<Document>("LogConfig", logConfig),
    field<&Document::ulimits>("Ulimits", ulimits),
}};
constexpr Shape<Document> hostConfig = strictObjectOf<Document>(hostFields, note<&Document::hasHostConfig>);

constexpr Fields documentFields{std::array{
    top<&Container::id, &ContainerId::value>("Id", text),
    top<&Container::name>("Name", nameWithoutSlash),
    top<&Container::created>("Created", moment),
    top<&Container::imageId, &ImageId::value>("Image", word),
    top<&Container::restartCount>("RestartCount", integer),
    top<&Container::appArmorProfile>("AppArmorProfile", word),
    top<&Container::execIds>("ExecIDs", texts),
    inlined<Document>("Mounts", mounts),
    inlined<Document>("State", state),
    inlined<Document>("Config", config),
    inlined<Document>("NetworkSettings", networkSettings),
    inlined<Document>("HostConfig", hostConfig),
}};
constexpr Shape<Document> containerDocument = strictObjectOf<Document>(documentFields);

//! The first of several names: a container has more of them only through links of other containers.
constexpr Reading firstNameItem{[](void* target, const std::string& utf8, StringPool& pool) {
    if (static_cast<QString*>(target)->isEmpty()) {
        nameWithoutSlash.readString(target, utf8, pool);
    }
}};
constexpr Shape<QString> firstName = makeList<QString>(firstNameItem, nullptr);

constexpr Fields listedFields{std::array{
    field<&ListedContainer::id, &ContainerId::value>("Id", text),
    field<&ListedContainer::name>("Names", firstName),
    field<&ListedContainer::state>("State", word),
}};
constexpr Shape<ListedContainer> listed = objectOf<ListedContainer>(listedFields);
constexpr Shape<std::vector<ListedContainer>> listedContainers = listOf(listed);

constexpr Fields identityFields{std::array{
    field<&ListedContainer::id, &ContainerId::value>("Id", text),
    field<&ListedContainer::name>("Name", nameWithoutSlash),
}};
constexpr Shape<ListedContainer> identity = objectOf<ListedContainer>(identityFields); // not strict: what is there

int portNumber(QStringView containerPort)
{
    const qsizetype slash = containerPort.indexOf(u'/');
    return (slash < 0 ? containerPort : containerPort.first(slash)).toInt();
}

bool portBefore(const QString& left, const QString& right)
{
    const int leftNumber = portNumber(left);
    const int rightNumber = portNumber(right);
    return leftNumber != rightNumber ? leftNumber < rightNumber : left < right;
}

void sortLists(Container& container)
{
    const auto byPort = [](const PortMapping& left, const PortMapping& right) {
        return portBefore(left.containerPort, right.containerPort);
    };
    std::stable_sort(container.ports.begin(), container.ports.end(), byPort);
    std::stable_sort(container.hostConfig.portBindings.begin(), container.hostConfig.portBindings.end(), byPort);
    std::sort(container.exposedPorts.begin(), container.exposedPorts.end(), portBefore);
    std::sort(container.labels.begin(), container.labels.end());
    std::sort(container.hostConfig.sysctls.begin(), container.hostConfig.sysctls.end());
    std::sort(container.execIds.begin(), container.execIds.end());
    std::stable_sort(container.mounts.begin(), container.mounts.end(),
        [](const Mount& left, const Mount& right) { return left.destination < right.destination; });
    std::stable_sort(container.networks.begin(), container.networks.end(),
        [](const NetworkAttachment& left, const NetworkAttachment& right) { return left.name < right.name; });
}

//! Podman says some things in words of its own (libpod/define/containerstate.go, pkg/api/handlers/compat).
void normalise(Container& container)
{
    static constexpr std::array<std::pair<QLatin1String, ContainerState>, 4> podmanStates{{
        {"configured"_L1, ContainerState::Created},
        {"initialized"_L1, ContainerState::Created},
        {"stopping"_L1, ContainerState::Running},
        {"stopped"_L1, ContainerState::Exited},
    }};
    container.state = containerStateFromText(container.stateText);
    for (const auto& entry : podmanStates) {
        if (container.stateText == entry.first) {
            container.state = entry.second;
        }
    }
    // For these three, "private" is Docker's empty default; in IpcMode it is a word of Docker's too.
    for (QString* mode :
        {&container.hostConfig.pidMode, &container.hostConfig.utsMode, &container.hostConfig.usernsMode}) {
        if (*mode == "private"_L1) {
            mode->clear();
        }
    }
    if (container.health == "none"_L1) {
        container.health.clear();
    }
}

//! The health check as an engine names it when it runs it in an exec.
size_t healthCommandOf(const Document& document)
{
    const QByteArray& test = document.healthTest;
    if (test.startsWith("CMD-SHELL ")) {
        const QByteArray shell = document.shell.isEmpty() ? QByteArrayLiteral("/bin/sh -c") : document.shell;
        return commandHash(shell + test.mid(9));
    }
    return test.startsWith("CMD ") ? commandHash(QByteArrayView(test).sliced(4)) : 0;
}

//! Hosts keep thousands of containers: what is alike is held once, and what grew while it was read is cut to its size.
void saveMemory(Container& container, StringPool& pool)
{
    HostConfig& host = container.hostConfig;
    for (QStringList* list : {&container.environmentNames, &container.exposedPorts, &host.capAdd, &host.capDrop,
             &host.securityOpt, &host.deviceCgroupRules, &host.volumesFrom, &host.groupAdd, &host.ulimits}) {
        pool.share(*list);
    }
    for (std::optional<QStringList>* paths : {&host.maskedPaths, &host.readonlyPaths}) {
        if (*paths) {
            pool.share(**paths);
        }
    }
    container.labels.shrink_to_fit();
    container.ports.shrink_to_fit();
    container.networks.shrink_to_fit();
    container.mounts.shrink_to_fit();
    host.portBindings.shrink_to_fit();
}

//! What no engine leaves out, and without which a container would pass checks whatever it is; nullptr = all is there.
const char* missingSetting(const Document& document)
{
    // It is never empty either: a HostConfig without it is as good as none.
    const bool hasNetworkMode = !document.container.hostConfig.networkMode.isEmpty();
    const std::pair<bool, const char*> needed[] = {{document.hasState, "State"}, {document.hasConfig, "Config"},
        {document.hasHostConfig, "HostConfig"}, {hasNetworkMode, "HostConfig.NetworkMode"},
        {document.hasMounts, "Mounts"}};
    const auto missing = std::find_if(std::begin(needed), std::end(needed), [](const auto& one) { return !one.first; });
    return missing == std::end(needed) ? nullptr : missing->second;
}

Container finished(Document&& document)
{
    Container container = std::move(document.container);
    container.healthCommand = healthCommandOf(document);
    for (const Ulimit& limit : document.ulimits) {
        container.hostConfig.ulimits.append(u"%1=%2:%3"_s.arg(limit.name).arg(limit.soft).arg(limit.hard));
    }
    sortLists(container);
    normalise(container);
    return container;
}

} // namespace

Result<Container> parseContainer(QByteArrayView document, StringPool& pool)
{
    Result<Document> parsed = read(document, containerDocument, pool);
    if (!parsed) {
        return parsed.error();
    }
    if (parsed->container.id.isEmpty()) {
        return unexpectedDocumentError();
    }
    if (const char* setting = missingSetting(*parsed)) {
        return missingKeyError(QString::fromLatin1(setting));
    }
    Container container = finished(std::move(*parsed));
    saveMemory(container, pool);
    return container;
}

Result<ListedContainer> parseIdentity(QByteArrayView document, StringPool& pool)
{
    return read(document, identity, pool);
}

Result<std::vector<ListedContainer>> parseContainerList(QByteArrayView document, StringPool& pool)
{
    Result<std::vector<ListedContainer>> parsed = read(document, listedContainers, pool);
    // Where nothing is listed an engine says "[]"; taken for that, "null" would be a host without any finding.
    const bool isNull = document.trimmed() == QByteArrayView("null");
    if (isNull || (parsed && std::any_of(parsed->begin(), parsed->end(), [](const ListedContainer& entry) {
            return entry.id.isEmpty();
        }))) {
        return unexpectedDocumentError();
    }
    return parsed;
}

} // namespace Hull
