// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/hostreader.h"

#include "app/cli/terminal.h"
#include "app/cli/terminalprompter.h"

#include <QEventLoop>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds fileLimit{15}; // for files that tell which hosts there are; a far server takes a second

//! What becomes of a session, for --verbose.
void tellProgress(const HostSession& session, Console& console)
{
    const QString host = u"%1 (%2): "_s.arg(session.host().name, session.host().endpoint);
    if (session.state() == HostSession::State::Reading) {
        console.detail(host + u"reading"_s);
    } else if (session.state() == HostSession::State::Idle) {
        console.detail(host + u"waiting for its turn"_s);
    } else if (wasRead(session.assessment())) {
        const HostSnapshot& snapshot = *session.assessment()->snapshot;
        console.detail(host
            + u"%1 containers read in %2 ms"_s.arg(QString::number(snapshot.containers.size()),
                QString::number(snapshot.started.msecsTo(snapshot.finished))));
    } else {
        console.detail(host + u"failed"_s);
    }
}

//! That docker's configuration is no use: told, and gone on with the default, as the docker command does.
void tellWarning(const std::optional<Error>& warning, Console& console)
{
    if (warning) {
        console.note(u"%1 The default context is used."_s.arg(Console::sentence(*warning)));
    }
}

//! Lets the readings end; false where the user interrupted them.
bool awaitReadings(Fleet& fleet, Interrupt& interrupt)
{
    QEventLoop loop;
    QObject::connect(&fleet, &Fleet::readingFinished, &loop, &QEventLoop::quit);
    QObject::connect(&interrupt, &Interrupt::requested, &loop, &QEventLoop::quit);
    fleet.refresh();
    if (fleet.isReading() && !interrupt.wasRequested()) {
        loop.exec();
    }
    return !interrupt.wasRequested();
}

//! Where questions may be asked; none where they must not or cannot.
std::unique_ptr<Terminal> openTerminal(Console& console)
{
    if (!console.isInteractive()) {
        return nullptr;
    }
    auto terminal = std::make_unique<Terminal>();
    if (!terminal->isOpen()) {
        console.note(u"There is no terminal to ask on: --interactive has no effect."_s);
        return nullptr;
    }
    return terminal;
}

} // namespace

HostReader::HostReader(
    const ScanOptions& options, const QString& configDirectory, std::optional<Interrupt>& interrupt, Console& console)
    : m_console(console)
    , m_interrupt(interrupt)
    , m_terminal(openTerminal(console))
    , m_prompter(m_terminal ? std::make_unique<TerminalPrompter>(*m_terminal) : nullptr)
{
    m_fleet.setPrompter(m_prompter.get());
    Policy policy;
    policy.profile = options.profile;
    m_fleet.setPolicy(policy);
    if (options.timeout) {
        m_fleet.setTimeout(*options.timeout);
    }
    m_fleet.setParallelHosts(options.jobs);
    QObject::connect(&m_fleet, &Fleet::sessionStateChanged, &m_fleet,
        [&console](const HostSession* session) { tellProgress(*session, console); });
    addHosts(options, configDirectory);
    if (!m_interrupt) {
        m_interrupt.emplace();
    }
    if (m_terminal) {
        // At once: what ends afterwards takes its time, and a second signal would not wait for it.
        QObject::connect(&*m_interrupt, &Interrupt::requested, m_terminal.get(), &Terminal::restore);
    }
}

HostReader::~HostReader() = default;

void HostReader::addHosts(const ScanOptions& options, const QString& configDirectory)
{
    const auto startDemo = [this] {
        m_interrupt.emplace();
        return m_demo.start();
    };
    const DockerEnvironment environment =
        options.network.over(DockerEnvironment::fromProcess(QProcessEnvironment::systemEnvironment()));
    m_fleet.setDockerEnvironment(environment);
    const std::chrono::milliseconds limit = options.timeout.value_or(fileLimit);
    for (const HostSource& source : resolveHostOptions(options.hosts, environment, startDemo, configDirectory, limit)) {
        tellWarning(source.warning, m_console);
        m_fleet.addSource(source);
    }
}

bool HostReader::read()
{
    return awaitReadings(m_fleet, *m_interrupt);
}

} // namespace Hull
