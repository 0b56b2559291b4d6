// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/hullctlrun.h"

#include "app/demo/fleethost.h"

#include <QSignalSpy>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRunMs = 30000;

} // namespace

QString HullctlRun::program()
{
    return QStringLiteral(HULLCTL_PATH);
}

HullctlRun::HullctlRun(const QStringList& arguments)
    : m_arguments(arguments)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const auto& name : {u"DOCKER_HOST"_s, u"DOCKER_CONTEXT"_s, u"DOCKER_CONFIG"_s, u"DOCKER_CUSTOM_HEADERS"_s,
             u"DOCKER_API_VERSION"_s, u"NO_COLOR"_s}) {
        m_environment.remove(name);
    }
}

void HullctlRun::setVariable(const QString& name, const QString& value)
{
    m_environment.insert(name, value);
}

void HullctlRun::start()
{
    m_process.setProcessEnvironment(m_environment);
    m_process.setChildProcessModifier([descriptor = m_outputDescriptor, terminal = m_terminal] {
        if (descriptor >= 0) {
            ::dup2(descriptor, STDOUT_FILENO);
        }
        if (!terminal.isEmpty()) { // what the first process of a session opens becomes its /dev/tty
            ::setsid();
            ::close(::open(terminal.constData(), O_RDWR));
        }
    });
    m_process.start(program(), m_arguments);
}

void HullctlRun::interrupt(int signalNumber)
{
    ::kill(static_cast<pid_t>(m_process.processId()), signalNumber);
}

RunResult HullctlRun::finish()
{
    QSignalSpy finished(&m_process, &QProcess::finished);
    if (isRunning() && !finished.wait(longestRunMs)) {
        m_process.kill();
        finished.wait(longestRunMs);
        return {-1, m_process.readAllStandardOutput(), "hullctl did not end in time"};
    }
    const bool normal = m_process.error() == QProcess::UnknownError && m_process.exitStatus() == QProcess::NormalExit;
    return {normal ? m_process.exitCode() : -1, m_process.readAllStandardOutput(), m_process.readAllStandardError()};
}

RunResult runHullctl(const QStringList& arguments)
{
    HullctlRun run(arguments);
    run.start();
    return run.finish();
}

std::unique_ptr<SimContent> smallHost()
{
    HostSpec spec;
    spec.profile = simProfile("28", "small");
    spec.images.push_back(SimImage{.tag = "app:1", .exposed = {}, .user = "1000"});
    spec.add("clean", "app:1").hardened();
    spec.add("web", "app:1").hardened().publish("80", "8080/tcp");
    spec.add("agent", "app:1").privileged = true;
    return std::make_unique<FleetHost>(std::move(spec), QDateTime::currentDateTimeUtc());
}

} // namespace Hull::Test
