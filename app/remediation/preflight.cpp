// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/preflight.h"

#include "app/remediation/dependents.h"
#include "app/remediation/portproposal.h"
#include "app/rules/hostindex.h"
#include "app/rules/manageradvice.h"
#include "app/rules/ports.h"
#include "models/domain/transactionnames.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Status = PreflightLine::Status;

//! Programs that pull images and recreate containers with them.
bool replacesContainers(const QString& image)
{
    static constexpr std::array<QLatin1String, 7> programs{
        "watchtower"_L1, "ouroboros"_L1, "dockhand"_L1, "drydock"_L1, "wud"_L1, "whats-up-docker"_L1, "tugtainer"_L1};
    const QString name = image.section(u'/', -1).section(u'@', 0, 0).section(u':', 0, 0);
    return std::find(programs.begin(), programs.end(), name) != programs.end();
}

//! Collects the lines of one plan.
class Checks
{
public:
    Checks(const ContainerDocuments& documents, const Container& original, const RawJson& body,
        const RemedyOutcome& outcome)
        : m_documents(documents)
        , m_original(original)
        , m_body(body)
        , m_outcome(outcome)
    { }

    [[nodiscard]] std::vector<PreflightLine> all();

private:
    void add(
        QLatin1String check, Status status, const char* source, QStringList arguments = {}, QLatin1String risk = {})
    {
        m_lines.push_back({check, status, risk, {source, std::move(arguments)}});
    }

    void checkFixes();
    void checkEngine();
    void checkManager();
    void checkName();
    void checkState();
    void checkImage();
    void checkNetworks();
    void checkPorts();
    void checkPort(const QString& text, const QString& protocol, const PortProposal& taken);
    void checkDependents();
    void checkLifetime();

    const ContainerDocuments& m_documents;
    const Container& m_original;
    const RawJson& m_body;
    const RemedyOutcome& m_outcome;
    std::vector<PreflightLine> m_lines;
};

void Checks::checkFixes()
{
    for (const auto& [rule, message] : m_outcome.problems) {
        m_lines.push_back({"fix"_L1, Status::Block, {}, message});
    }
    if (m_outcome.problems.empty() && m_outcome.changes.empty() && !m_outcome.asItIs) {
        add("fix"_L1, Status::Block, QT_TRANSLATE_NOOP("Hull", "There is nothing to change."));
    }
}

void Checks::checkEngine()
{
    if (m_documents.snapshot.engine.product == EngineInfo::Product::Podman) {
        add("engine"_L1, Status::Block,
            QT_TRANSLATE_NOOP("Hull",
                "Podman's description of a container does not hold everything that it was made of, so it cannot be "
                "recreated faithfully. Recreate it with podman itself."));
    } else if (!isBlank(member(member(m_documents.inspect, "HostConfig"), "Capabilities"))) {
        add("engine"_L1, Status::Block,
            QT_TRANSLATE_NOOP(
                "Hull", "It was given an exact set of capabilities, which only engines of API 1.40 understand."));
    } else if (m_documents.api > newestTestedApi) {
        add("engine"_L1, Status::Warn,
            QT_TRANSLATE_NOOP("Hull", "The engine offers API %1, newer than this version was tested with."),
            {m_documents.api.text()});
    }
}

void Checks::checkManager()
{
    const ManagerAdvice advice = managerAdvice(m_original);
    if (!advice.message.isEmpty()) {
        m_lines.push_back({"manager"_L1, advice.refuses ? Status::Block : Status::Warn, {}, advice.message});
    } else {
        add("manager"_L1, Status::Ok, QT_TRANSLATE_NOOP("Hull", "Nothing else is known to manage the container."));
    }
    // Docker keeps no word of who waits for it, but of how it was started.
    if (m_original.isRunning() && member(member(m_documents.inspect, "Config"), "AttachStdout") == true) {
        add("manager"_L1, Status::Warn,
            QT_TRANSLATE_NOOP("Hull",
                "It was started in the foreground. What started it, such as a systemd unit, sees it end and may start "
                "another one in its place."));
    }
    for (const ContainerPtr& other : m_documents.snapshot.containers) {
        if (other->isRunning() && other->id != m_original.id && replacesContainers(other->image)) {
            add("manager"_L1, Status::Warn,
                QT_TRANSLATE_NOOP("Hull",
                    "%1 (%2) replaces containers of this host by itself: keep it from this one while it is changed."),
                {other->name, other->image});
        }
    }
}

//! The deterministic names are the lock: who made the container of that name is in the middle of a change.
void Checks::checkName()
{
    if (isTransactionName(m_original.name)) {
        add("name"_L1, Status::Block,
            QT_TRANSLATE_NOOP("Hull", "%1 belongs to a change of another container and is not changed itself."),
            {m_original.name});
        return;
    }
    const bool removesItself = m_original.hostConfig.autoRemove;
    const QString kept = removesItself ? guardName(m_original.name) : parkedName(m_original.name);
    const QString aside = removesItself ? parkedName(m_original.name) : guardName(m_original.name);
    for (const QString& name : {replacementName(m_original.name), aside}) {
        if (m_documents.index.findContainer(name)) {
            add("name"_L1, Status::Block,
                QT_TRANSLATE_NOOP("Hull", "There is a container %1: another change of this container is under way."),
                {name});
            return;
        }
    }
    if (m_documents.index.findContainer(kept)) {
        add("name"_L1, Status::Warn,
            QT_TRANSLATE_NOOP("Hull",
                "The original of an earlier change is still kept as %1. It is given up once this change is verified."),
            {kept}, "parked-original"_L1);
    }
}

void Checks::checkState()
{
    switch (m_original.state) {
    case ContainerState::Removing:
    case ContainerState::Dead:
        add("state"_L1, Status::Block, QT_TRANSLATE_NOOP("Hull", "The container is being removed, or could not be."));
        break;
    case ContainerState::Restarting:
        add("state"_L1, Status::Warn,
            QT_TRANSLATE_NOOP("Hull",
                "The container keeps restarting, so it cannot be told whether the new one is any "
                "better."),
            {}, "restarting"_L1);
        break;
    default:
        add("state"_L1, Status::Ok, QT_TRANSLATE_NOOP("Hull", "The container is %1."),
            {containerStateName(m_original.state)});
    }
}

void Checks::checkImage()
{
    if (m_documents.image.is_null()) {
        add("image-present"_L1, Status::Block,
            QT_TRANSLATE_NOOP("Hull", "The container's image is not on the host any more, or could not be read."));
        return;
    }
    add("image-present"_L1, Status::Ok, QT_TRANSLATE_NOOP("Hull", "The container's image is on the host."));
    if (stringOf(m_body, "Image") != stringOf(member(m_documents.inspect, "Config"), "Image")) {
        add("image-tag"_L1, Status::Warn,
            QT_TRANSLATE_NOOP("Hull", "%1 means another image by now. The container keeps its own."),
            {textOf(member(m_documents.inspect, "Config"), "Image")}, "image-moved"_L1);
    }
}

void Checks::checkNetworks()
{
    const RawJson& endpoints = member(member(m_body, "NetworkingConfig"), "EndpointsConfig");
    bool isFixed = false;
    for (const auto& entry : endpoints.items()) {
        const QString name = QString::fromStdString(entry.key());
        const Network* network = m_documents.index.network(name);
        if (m_documents.snapshot.networks.isComplete() && !network) {
            add("network"_L1, Status::Block, QT_TRANSLATE_NOOP("Hull", "The host has no network %1."), {name});
        }
        isFixed = isFixed || entry.value().contains("IPAMConfig") || entry.value().contains("MacAddress");
    }
    if (isFixed) {
        add("static-address"_L1, Status::Warn,
            QT_TRANSLATE_NOOP(
                "Hull", "It has a fixed address, which the new container can take only once the old one is stopped."),
            {}, "static-address"_L1);
    }
}

void Checks::checkPorts()
{
    // Its own ports are free once it is stopped, so only others' count.
    HostSnapshot others = m_documents.snapshot;
    others.containers.erase(std::remove_if(others.containers.begin(), others.containers.end(),
                                [this](const ContainerPtr& container) { return container->id == m_original.id; }),
        others.containers.end());
    others.listeners.reset(); // among them is what listens for it
    const PortProposal taken(others, {});
    const bool tookEffect = bindingsTakeEffect(m_original, m_documents.snapshot);
    const RawJson& before = member(member(m_documents.inspect, "HostConfig"), "PortBindings");
    for (const auto& entry : member(member(m_body, "HostConfig"), "PortBindings").items()) {
        const RawJson& known = member(before, entry.key().c_str());
        for (const RawJson& binding : entry.value()) {
            if (!tookEffect || std::find(known.begin(), known.end(), binding) == known.end()) {
                checkPort(textOf(binding, "HostPort"), protocolOf(QString::fromStdString(entry.key())), taken);
            }
        }
    }
}

//! A host port that the container has not had so far.
void Checks::checkPort(const QString& text, const QString& protocol, const PortProposal& taken)
{
    const HostPort port = parseHostPort(text);
    const PortRange range{port.first, port.last};
    if (port.kind == HostPort::Kind::Invalid) {
        add("port-free"_L1, Status::Block, QT_TRANSLATE_NOOP("Hull", "%1 is no host port."), {text});
    } else if (port.kind == HostPort::Kind::Ephemeral) {
        add("port-free"_L1, Status::Ok, QT_TRANSLATE_NOOP("Hull", "The engine chooses the host port."));
    } else if (!taken.isFree(range, protocol)) {
        add("port-free"_L1, Status::Block,
            QT_TRANSLATE_NOOP("Hull", "The host port %1/%2 belongs to another container."), {text, protocol});
    } else if (range.first <= ephemeralPorts.last && ephemeralPorts.first <= range.last) {
        add("port-free"_L1, Status::Warn,
            QT_TRANSLATE_NOOP("Hull", "The host port %1/%2 is among those that connections may hold at any time."),
            {text, protocol}, "ephemeral-port"_L1);
    } else {
        add("port-free"_L1, Status::Ok, QT_TRANSLATE_NOOP("Hull", "No container of the host has the port %1/%2."),
            {text, protocol});
    }
}

void Checks::checkDependents()
{
    for (const Dependent& dependent : dependentsOf(m_documents.snapshot, m_original)) {
        if (dependent.mustBeRecreated) {
            // No change of this version recreates several containers together, so there is no risk to allow.
            add("dependents"_L1, Status::Block,
                QT_TRANSLATE_NOOP("Hull",
                    "%1 shares a namespace of this container and would have to be recreated with it, which this "
                    "version does not do. Remove %1, change this container, and make %1 anew."),
                {dependent.name});
        }
    }
}

void Checks::checkLifetime()
{
    if (m_original.hostConfig.autoRemove) {
        if (m_original.isRunning() || m_original.state == ContainerState::Paused) {
            add("auto-remove"_L1, Status::Warn,
                QT_TRANSLATE_NOOP("Hull",
                    "It removes itself when it stops. A copy of its description and its volumes are kept for a "
                    "roll-back, but neither its logs nor what it wrote outside of its mounts."),
                {}, "auto-remove"_L1);
        } else {
            add("auto-remove"_L1, Status::Block,
                QT_TRANSLATE_NOOP("Hull",
                    "It removes itself when it ends and does not run: remove it, and start it anew with other "
                    "options."));
        }
    }
    const RawJson& hostConfig = member(m_documents.inspect, "HostConfig");
    const RawJson& mounts = member(hostConfig, "Mounts");
    const bool hasTmpfs = !isBlank(member(hostConfig, "Tmpfs"))
        || std::any_of(
            mounts.begin(), mounts.end(), [](const RawJson& mount) { return stringOf(mount, "Type") == "tmpfs"; });
    if (hasTmpfs && m_original.isRunning()) {
        add("tmpfs"_L1, Status::Warn, QT_TRANSLATE_NOOP("Hull", "What it keeps in memory (tmpfs) is lost."), {},
            "tmpfs"_L1);
    }
}

std::vector<PreflightLine> Checks::all()
{
    checkFixes();
    checkEngine();
    checkManager();
    checkName();
    checkState();
    checkImage();
    checkNetworks();
    checkPorts();
    checkDependents();
    checkLifetime();
    return std::move(m_lines);
}

} // namespace

std::vector<Message> lossesOf(const Container& original, const RawJson& inspect, bool copiesLayer)
{
    std::vector<Message> losses;
    losses.push_back({QT_TRANSLATE_NOOP("Hull", "Its id, its creation time and its restart count change."), {}});
    losses.push_back(original.hostConfig.autoRemove
            ? Message{QT_TRANSLATE_NOOP("Hull", "Its logs are gone, since it removes itself."), {}}
            : Message{QT_TRANSLATE_NOOP("Hull", "Its logs stay with the original."), {}});
    if (original.isRunning()) {
        losses.push_back(
            {QT_TRANSLATE_NOOP("Hull", "Connections to it end, and what it keeps in memory is gone."), {}});
    } else {
        losses.push_back({QT_TRANSLATE_NOOP("Hull", "Its state becomes \"created\" and its exit code is gone."), {}});
    }
    if (!original.execIds.isEmpty()) {
        losses.push_back({QT_TRANSLATE_NOOP("Hull", "Commands that run in it by docker exec end."), {}});
    }
    if (copiesLayer) {
        losses.push_back(
            {QT_TRANSLATE_NOOP("Hull", "Files that are copied lose attributes of their own kind (user.*)."), {}});
    } else if (member(member(inspect, "HostConfig"), "ReadonlyRootfs") != true) {
        losses.push_back(
            {QT_TRANSLATE_NOOP("Hull", "What was written in it outside of its mounts is not carried over by itself."),
                {}});
    }
    return losses;
}

std::vector<PreflightLine> preflight(
    const ContainerDocuments& documents, const Container& original, const RawJson& body, const RemedyOutcome& outcome)
{
    return Checks(documents, original, body, outcome).all();
}

} // namespace Hull
