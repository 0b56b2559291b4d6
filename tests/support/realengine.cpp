// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/realengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <unistd.h>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

QString testsPath(const QString& name)
{
    return QStringLiteral(HULL_TESTS_DIR) + u'/' + name;
}

//! Debian's own client before any other in PATH: it is as old as the engine and says what it was told.
QString dockerClient()
{
    const QString debians = u"/usr/bin/docker"_s;
    return QFileInfo(debians).isExecutable() ? debians : u"docker"_s;
}

QByteArray complaint(const QString& what, const Finished& result)
{
    if (result.succeeded()) {
        return {};
    }
    return what.toUtf8() + " ended with " + QByteArray::number(result.exitCode) + ": " + result.err + result.out;
}

} // namespace

Finished runProgram(const QString& program, const QStringList& arguments, int timeoutMs)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& name : {u"DOCKER_HOST"_s, u"DOCKER_CONTEXT"_s, u"DOCKER_CONFIG"_s, u"DOCKER_TLS_VERIFY"_s}) {
        environment.remove(name);
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted()) {
        return {-1, {}, process.errorString().toUtf8()};
    }
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), "it took too long. " + process.readAllStandardError()};
    }
    const int exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {exitCode, process.readAllStandardOutput(), process.readAllStandardError()};
}

RealEngine::RealEngine()
    : m_directory(QDir::tempPath() + u"/hull-engine-XXXXXX"_s)
{ }

RealEngine::~RealEngine()
{
    stop();
}

QByteArray RealEngine::command(const QString& name, const QStringList& options)
{
    const QStringList arguments = QStringList{name, m_directory.path()} + options;
    return complaint(u"engine "_s + arguments.join(u' '), runProgram(testsPath(u"support/engine"_s), arguments));
}

QByteArray RealEngine::start(const QStringList& options)
{
    m_started = true;
    return command(
        u"start"_s, QStringList{u"--while"_s, QString::number(QCoreApplication::applicationPid())} + options);
}

QByteArray RealEngine::restart(const QStringList& options)
{
    return command(u"restart"_s, options);
}

void RealEngine::stop()
{
    if (std::exchange(m_started, false)) {
        if (const QByteArray problem = command(u"stop"_s, {}); !problem.isEmpty()) {
            qWarning("%s", problem.constData());
        }
    }
}

QByteArray RealEngine::createKinds()
{
    return complaint(u"kinds"_s, runProgram(testsPath(u"live/kinds"_s), {m_directory.path()}, 300000));
}

QByteArray RealEngine::createSwarm()
{
    return complaint(u"kinds"_s, runProgram(testsPath(u"live/kinds"_s), {u"swarm"_s, m_directory.path()}));
}

Finished RealEngine::dockerOutput(const QStringList& arguments) const
{
    return runProgram(dockerClient(), QStringList{u"-H"_s, url()} + arguments);
}

QByteArray RealEngine::docker(const QStringList& arguments) const
{
    return complaint(u"docker "_s + arguments.join(u' '), dockerOutput(arguments));
}

qint64 RealEngine::daemonPid() const
{
    QFile file(m_directory.filePath(u"docker.pid"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
}

void RealEngine::signalDaemon(int signalNumber) const
{
    // 0 and below would mean whole groups of processes.
    if (const qint64 pid = daemonPid(); pid > 0) {
        ::kill(static_cast<pid_t>(pid), signalNumber);
    }
}

QByteArray RealEngine::enterNetwork() const
{
    const QByteArray path = "/proc/" + QByteArray::number(daemonPid()) + "/ns/net";
    const int space = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    const bool entered = space >= 0 && ::setns(space, CLONE_NEWNET) == 0;
    ::close(space);
    return entered ? QByteArray() : QByteArray("the engine's network is closed to us");
}

} // namespace Hull::Test
