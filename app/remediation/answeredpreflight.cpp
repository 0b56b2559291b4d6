// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/answeredpreflight.h"

#include "app/remediation/layerpreflight.h"
#include "app/remediation/portproposal.h"
#include "app/rules/ports.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Status = PreflightLine::Status;

class AnsweredChecks
{
public:
    AnsweredChecks(const PreflightAnswers& answers, const ContainerDocuments& documents, const Container& original,
        const RawJson& body, const SwapChoices& choices)
        : m_answers(answers)
        , m_documents(documents)
        , m_original(original)
        , m_body(body)
        , m_choices(choices)
    { }

    [[nodiscard]] std::vector<PreflightLine> all();

private:
    void add(
        QLatin1String check, Status status, const char* source, QStringList arguments = {}, QLatin1String risk = {})
    {
        m_lines.push_back({check, status, risk, {source, std::move(arguments)}});
    }

    void tellVersion();
    void checkPaths();
    void checkUnits();
    void checkListeners();
    [[nodiscard]] bool isTakenByOthers(int port, const QString& protocol) const;
    //! Perhaps it is itself who listens there, on the host's network, and stops to when it is stopped.
    [[nodiscard]] bool listensItself(const KernelView::Listener& listener) const;
    void checkConnection();
    void checkTunnel();
    void checkCalls();
    void checkRoom();
    void checkStop();
    [[nodiscard]] bool publishes(int hostPort, const QString& protocol) const;

    const PreflightAnswers& m_answers;
    const ContainerDocuments& m_documents;
    const Container& m_original;
    const RawJson& m_body;
    const SwapChoices& m_choices;
    std::vector<PreflightLine> m_lines;
};

void AnsweredChecks::tellVersion()
{
    const QStringView text(m_answers.unheededApi);
    const std::optional<ApiVersion> wanted = ApiVersion::fromText(text.mid(text.startsWith(u'v') ? 1 : 0));
    if (wanted && *wanted < m_documents.api) {
        add("engine"_L1, Status::Warn,
            QT_TRANSLATE_NOOP("Hull",
                "DOCKER_API_VERSION is %1, but a change speaks the engine's newest version, %2: an older one would "
                "drop settings in silence."),
            {m_answers.unheededApi, m_documents.api.text()});
    }
}

void AnsweredChecks::checkPaths()
{
    for (const QString& path : m_answers.missingPaths) {
        add("bind-source"_L1, Status::Block,
            QT_TRANSLATE_NOOP("Hull",
                "%1 is not on the host any more: the new container would get an empty folder in its place, or could "
                "not be made."),
            {path});
    }
}

void AnsweredChecks::checkUnits()
{
    for (const QString& unit : m_answers.units) {
        add("manager"_L1, Status::Warn,
            QT_TRANSLATE_NOOP("Hull",
                "The systemd unit %1 runs it. Where the unit makes it anew, it comes back as it was: change its "
                "command "
                "as well."),
            {unit});
    }
}

bool AnsweredChecks::publishes(int hostPort, const QString& protocol) const
{
    for (const PortMapping& mapping : m_original.ports) {
        for (const PortBinding& binding : mapping.bindings) {
            if (protocolOf(mapping.containerPort) == protocol && binding.hostPort.toInt() == hostPort) {
                return true;
            }
        }
    }
    return false;
}

bool AnsweredChecks::listensItself(const KernelView::Listener& listener) const
{
    if (m_original.hostConfig.networkMode != "host"_L1) {
        return false;
    }
    const std::vector<KernelView::Listener> own =
        m_original.kernel ? m_original.kernel->listeners : std::vector<KernelView::Listener>();
    // Not everybody may see whose a socket is.
    return own.empty() || std::find(own.begin(), own.end(), listener) != own.end();
}

bool AnsweredChecks::isTakenByOthers(int port, const QString& protocol) const
{
    const std::vector<KernelView::Listener> none;
    const std::optional<std::vector<KernelView::Listener>>& known = m_documents.snapshot.listeners;
    const std::vector<KernelView::Listener>& listeners = known ? *known : none;
    return std::any_of(listeners.begin(), listeners.end(), [&](const KernelView::Listener& listener) {
        const bool isUdp = listener.protocol == KernelView::Listener::Protocol::Udp;
        return listener.port == port && protocol == (isUdp ? "udp"_L1 : "tcp"_L1) && !listensItself(listener);
    });
}

//! Ports that are new to the container and that some program of the host has already, container or not.
void AnsweredChecks::checkListeners()
{
    QStringList told;
    for (const auto& entry : member(member(m_body, "HostConfig"), "PortBindings").items()) {
        const QString protocol = protocolOf(QString::fromStdString(entry.key()));
        for (const RawJson& binding : entry.value()) {
            const HostPort port = parseHostPort(textOf(binding, "HostPort"));
            const bool isRange = port.first != port.last; // the engine takes a free one of them
            if (port.kind == HostPort::Kind::Invalid || port.kind == HostPort::Kind::Ephemeral || isRange
                || publishes(port.first, protocol)) {
                continue;
            }
            const QString name = u"%1/%2"_s.arg(QString::number(port.first), protocol);
            if (m_original.isRunning() && !told.contains(name) && isTakenByOthers(port.first, protocol)) {
                told += name;
                add("port-free"_L1, Status::Block,
                    QT_TRANSLATE_NOOP("Hull", "A program of the host listens on the port %1."), {name});
            }
        }
    }
}

//! The port that our own connection goes to, 0 where it goes to none.
int connectionPort(const Host& host)
{
    constexpr int usualSshPort = 22;
    switch (host.kind) {
    case EndpointKind::Tcp:
    case EndpointKind::Tls: {
        const QString authority = host.address.section(u'/', 0, 0);
        return authority.mid(authority.lastIndexOf(u':') + 1).toInt();
    }
    case EndpointKind::Ssh:
        return host.ssh.port > 0 ? host.ssh.port : usualSshPort;
    default:
        return 0;
    }
}

//! Stopping what carries our connection would leave us without a way to go on, or back.
void AnsweredChecks::checkConnection()
{
    const bool servesSocket =
        !m_original.id.isEmpty() && m_answers.socketCgroup.contains(m_original.id.value.toLatin1());
    const int port = connectionPort(m_documents.snapshot.host);
    if (servesSocket) {
        add("connection"_L1, Status::Block,
            QT_TRANSLATE_NOOP("Hull",
                "The engine is reached through a socket of this container: once it is stopped there would be no way "
                "back. Connect to the engine's own socket."));
    } else if (port > 0 && m_original.isRunning() && publishes(port, u"tcp"_s)) {
        add("connection"_L1, Status::Block,
            QT_TRANSLATE_NOOP("Hull",
                "It publishes the port %1, through which the engine is reached: once it is stopped there would be no "
                "way back. Connect in another way."),
            {QString::number(port)});
    } else if (port > 0) {
        checkTunnel();
    }
}

void AnsweredChecks::checkTunnel()
{
    static constexpr std::array<QLatin1String, 7> tunnels{
        "tailscale"_L1, "wireguard"_L1, "wg-easy"_L1, "cloudflared"_L1, "openvpn"_L1, "zerotier"_L1, "netbird"_L1};
    const QString name = m_original.image.section(u'/', -1).section(u'@', 0, 0).section(u':', 0, 0);
    if (m_original.isRunning() && std::find(tunnels.begin(), tunnels.end(), name) != tunnels.end()) {
        const bool isOfHost = m_original.hostConfig.networkMode == "host"_L1;
        add("connection"_L1, isOfHost ? Status::Block : Status::Warn,
            QT_TRANSLATE_NOOP("Hull",
                "It is a tunnel (%1). If the engine is reached through it, there is no way back once it is stopped."),
            {name});
    }
}

void AnsweredChecks::checkCalls()
{
    if (!m_answers.refusedCalls.isEmpty()) {
        add("permissions"_L1, Status::Block,
            QT_TRANSLATE_NOOP("Hull",
                "What stands before the engine does not let these calls pass: %1. Have them allowed, or use the "
                "engine's own socket."),
            {m_answers.refusedCalls.join(", "_L1)});
    }
}

//! The replacement needs next to nothing, but an engine that runs full can neither make nor start it.
void AnsweredChecks::checkRoom()
{
    constexpr qint64 mebibyte = 1024LL * 1024;
    constexpr qint64 enough = 100 * mebibyte;
    if (m_answers.freeBytes && *m_answers.freeBytes < enough) {
        add("disk"_L1, Status::Warn, QT_TRANSLATE_NOOP("Hull", "Only %1 MiB are free where the engine keeps its data."),
            {QString::number(*m_answers.freeBytes / mebibyte)});
    }
}

void AnsweredChecks::checkStop()
{
    if (!m_original.isRunning()) {
        return;
    }
    const int seconds = stopSeconds(m_documents.inspect, m_choices);
    if (seconds == 0) {
        add("stop-timeout"_L1, Status::Warn,
            QT_TRANSLATE_NOOP("Hull", "It is killed at once, without time to stop: --stop-timeout gives it some."));
    } else {
        add("stop-timeout"_L1, Status::Ok, QT_TRANSLATE_NOOP("Hull", "It is given %1 s to stop."),
            {QString::number(seconds)});
    }
}

std::vector<PreflightLine> AnsweredChecks::all()
{
    tellVersion();
    for (PreflightLine& line : layerPreflight(m_answers, m_documents.inspect, m_original, m_body, m_choices)) {
        m_lines.push_back(std::move(line));
    }
    checkPaths();
    checkUnits();
    checkListeners();
    checkConnection();
    checkCalls();
    checkRoom();
    checkStop();
    return std::move(m_lines);
}

} // namespace

std::vector<PreflightLine> answeredPreflight(const PreflightAnswers& answers, const ContainerDocuments& documents,
    const Container& original, const RawJson& body, const SwapChoices& choices)
{
    return AnsweredChecks(answers, documents, original, body, choices).all();
}

int stopSeconds(const RawJson& inspect, const SwapChoices& choices)
{
    constexpr qint64 usual = 10; // the engine's own where the container names none
    constexpr qint64 longest = 24LL * 3600;
    if (choices.stopTimeout) {
        return *choices.stopTimeout;
    }
    const RawJson& timeout = member(member(inspect, "Config"), "StopTimeout");
    const qint64 seconds = timeout.is_number_integer() ? timeout.get<qint64>() : usual;
    return static_cast<int>(std::clamp<qint64>(seconds, 0, longest));
}

} // namespace Hull
