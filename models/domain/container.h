// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/kernelview.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace Hull {

enum class ContainerState { Unknown, Created, Running, Paused, Restarting, Removing, Exited, Dead };

[[nodiscard]] ContainerState containerStateFromText(QStringView text); //!< "running" …; anything else is Unknown
[[nodiscard]] QString containerStateName(ContainerState state); //!< the engine's word, "unknown" for Unknown

//! One entry of PortBindings or NetworkSettings.Ports, verbatim: the port may be empty, "0" or a range "1015-1030".
struct PortBinding
{
    QString hostIp;
    QString hostPort;

    friend bool operator==(const PortBinding&, const PortBinding&) = default;
};

//! A container port ("80/tcp", verbatim) and the host ports that lead to it. No bindings: exposed, not published.
struct PortMapping
{
    QString containerPort;
    std::vector<PortBinding> bindings;

    friend bool operator==(const PortMapping&, const PortMapping&) = default;
};

//! One entry of Mounts as the engine resolved it.
struct Mount
{
    QString type; //!< bind, volume, tmpfs, npipe, cluster
    QString name; //!< of the volume
    QString source; //!< on the host; symbolic links are not resolved by the engine
    QString destination;
    QString driver;
    QString propagation;
    bool readWrite = false;

    friend bool operator==(const Mount&, const Mount&) = default;
};

struct Device
{
    QString pathOnHost;
    QString pathInContainer;
    QString cgroupPermissions; //!< any of r, w, m

    friend bool operator==(const Device&, const Device&) = default;
};

struct DeviceRequest
{
    QString driver; //!< "nvidia", "cdi" or empty
    int count = 0; //!< -1 = all
    QStringList deviceIds;
    QStringList capabilities; //!< flattened

    friend bool operator==(const DeviceRequest&, const DeviceRequest&) = default;
};

struct RestartPolicy
{
    QString name; //!< "", no, always, unless-stopped, on-failure
    int maximumRetryCount = 0;

    friend bool operator==(const RestartPolicy&, const RestartPolicy&) = default;
};

//! HostConfig, as far as a rule or a column needs it. Strings are verbatim, so evidence can show what was stored.
struct HostConfig
{
    bool privileged = false;
    bool publishAllPorts = false;
    bool autoRemove = false;
    bool readonlyRootfs = false;
    QString networkMode;
    QString pidMode;
    QString ipcMode;
    QString utsMode;
    QString usernsMode;
    QString cgroupnsMode;
    QString cgroupParent;
    QString runtime;
    QString logDriver;
    std::vector<PortMapping> portBindings; //!< ordered by port number, then protocol
    QStringList capAdd;
    QStringList capDrop;
    QStringList securityOpt; //!< in the engine's order: the last of a kind wins
    //! Unset: absent or null, the engine's default (or privileged). An empty list: unmasked on purpose.
    std::optional<QStringList> maskedPaths;
    std::optional<QStringList> readonlyPaths;
    std::vector<Device> devices;
    QStringList deviceCgroupRules;
    std::vector<DeviceRequest> deviceRequests;
    QStringList volumesFrom;
    QStringList groupAdd;
    QStringList ulimits; //!< "nofile=1024:2048"
    std::vector<std::pair<QString, QString>> sysctls;
    RestartPolicy restartPolicy;
    qint64 memory = 0; //!< bytes, 0 = no limit
    qint64 cpuShares = 0;
    qint64 nanoCpus = 0;
    qint64 cpuQuota = 0;
    std::optional<qint64> pidsLimit; //!< unset, 0 or negative = no limit

    friend bool operator==(const HostConfig&, const HostConfig&) = default;
};

struct NetworkAttachment
{
    QString name;
    NetworkId networkId;
    QString ipAddress;
    QString ipv6Address;
    QString macAddress;
    QStringList aliases;

    friend bool operator==(const NetworkAttachment&, const NetworkAttachment&) = default;
};

//! /exec/{id}/json. The command's arguments may be secrets, so only the program is kept.
struct ExecInfo
{
    QString id;
    bool running = false;
    bool privileged = false;
    QString user;
    int pid = 0;
    QString program;
    int argumentCount = 0;

    friend bool operator==(const ExecInfo&, const ExecInfo&) = default;
};

/*!
 * An exec that an event told of and that a rule objects to: a privileged one, and where the profile is the full one
 * also one as root. Most are over when somebody looks, and had no less power for that.
 */
struct SeenExec
{
    ExecInfo exec;
    QDateTime time; //!< of its creation, UTC, by the engine's clock

    friend bool operator==(const SeenExec&, const SeenExec&) = default;
};

//! One line of /containers/{id}/top, asked for with `-eo pid,comm`: names only, since arguments may be secrets.
struct ProcessInfo
{
    int pid = 0;
    QString command;

    friend bool operator==(const ProcessInfo&, const ProcessInfo&) = default;
};

/*!
 * One container as /containers/{id}/json describes it, with what else was read of it. Environment values, command
 * lines and health check commands are left out on purpose: they may be secrets, and no rule needs them.
 */
struct Container
{
    ContainerId id;
    QString name; //!< without the leading slash
    QString image; //!< Config.Image, as the user wrote it
    ImageId imageId;
    QDateTime created; //!< UTC, like every time here; invalid when not reported
    QDateTime started;
    QDateTime finished;
    ContainerState state = ContainerState::Unknown;
    QString stateText; //!< the engine's word, also where the state is Unknown
    int pid = 0; //!< in the engine's pid namespace; 0 when not running
    int exitCode = 0;
    int restartCount = 0;
    QString health; //!< "", starting, healthy, unhealthy; "" = no health check
    QString user; //!< Config.User
    QString hostName;
    QStringList exposedPorts; //!< keys of Config.ExposedPorts, "80/tcp"
    QStringList environmentNames;
    QString dockerHost; //!< the value of DOCKER_HOST in the environment, user and password removed; the one value kept
    std::vector<std::pair<QString, QString>> labels; //!< ordered by key
    QString appArmorProfile;
    QStringList execIds; //!< the running ones only
    std::vector<PortMapping> ports; //!< NetworkSettings.Ports: what is in force now
    std::vector<NetworkAttachment> networks; //!< ordered by name
    std::vector<Mount> mounts; //!< ordered by destination: the engine's order is random
    HostConfig hostConfig;

    std::vector<ExecInfo> execs; //!< inspected execs of execIds
    std::vector<SeenExec> seenExecs; //!< since it was started, oldest first; only of hosts whose events are followed
    size_t healthCommand = 0; //!< commandHash() of the health check as its execs show it; 0 without a health check
    bool execsComplete = true; //!< false: at least one running exec could not be inspected
    std::optional<std::vector<ProcessInfo>> processes; //!< only where the profile asks for them
    KernelViewState kernelState = KernelViewState::RemoteEngine;
    std::optional<KernelView> kernel;

    [[nodiscard]] QString label(QStringView key) const; //!< empty when there is none
    [[nodiscard]] bool isRunning() const; //!< has processes: running, paused or restarting with a pid

    friend bool operator==(const Container&, const Container&) = default;
};

} // namespace Hull
