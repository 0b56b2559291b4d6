// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/fixrig.h"

#include "tests/live/livescan.h"

#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 90000;

QStringList linesOf(const QByteArray& text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

} // namespace

FixRig::FixRig() = default;

QByteArray FixRig::start()
{
    if (const QByteArray problem = m_engine.start(); !problem.isEmpty()) {
        return problem;
    }
    m_proxy = std::make_unique<CuttingProxy>(m_engine.socketPath());
    return m_proxy->listen(m_directory.filePath(u"proxy.sock"_s)) ? QByteArray() : "the proxy cannot listen";
}

QByteArray FixRig::clear()
{
    m_proxy->passAll();
    QDir(stateDirectory()).removeRecursively();
    const QStringList ids = linesOf(docker({u"ps"_s, u"-aq"_s}).out);
    if (!ids.isEmpty()) {
        if (const QByteArray problem = m_engine.docker(QStringList{u"rm"_s, u"-f"_s, u"-v"_s} + ids);
            !problem.isEmpty()) {
            return problem;
        }
    }
    const QStringList left = volumes();
    return left.isEmpty() ? QByteArray() : m_engine.docker(QStringList{u"volume"_s, u"rm"_s} + left);
}

QStringList FixRig::argumentsFor(const QStringList& arguments) const
{
    const QString url = u"unix://"_s + m_directory.filePath(u"proxy.sock"_s);
    return QStringList{u"--state-dir"_s, stateDirectory(), arguments.first()}
    + (arguments.first() == "journal"_L1 ? QStringList() : QStringList{u"-H"_s, url}) + arguments.mid(1);
}

Finished FixRig::runToItsEnd(const QString& program, const QStringList& arguments)
{
    m_hullctl = std::make_unique<QProcess>();
    QEventLoop loop;
    QTimer::singleShot(patienceMs, &loop, [this] { m_hullctl->kill(); });
    QObject::connect(m_hullctl.get(), &QProcess::finished, &loop, &QEventLoop::quit);
    m_hullctl->start(program, arguments, QIODevice::ReadOnly);
    if (!m_hullctl->waitForStarted()) {
        return {-1, {}, m_hullctl->errorString().toUtf8()};
    }
    loop.exec();
    const int exitCode = m_hullctl->exitStatus() == QProcess::NormalExit ? m_hullctl->exitCode() : -1;
    return {exitCode, m_hullctl->readAllStandardOutput(), m_hullctl->readAllStandardError()};
}

Finished FixRig::hullctl(const QStringList& arguments)
{
    return runToItsEnd(hullctlProgram(), argumentsFor(arguments));
}

Finished FixRig::fix(const QStringList& arguments)
{
    return hullctl(QStringList{u"fix"_s} + arguments + QStringList{u"--yes"_s, u"--format"_s, u"json"_s});
}

Finished FixRig::hullctlInside(const QStringList& arguments)
{
    return runToItsEnd(u"nsenter"_s,
        QStringList{u"-t"_s, QString::number(m_engine.daemonPid()), u"-n"_s, hullctlProgram()}
            + argumentsFor(arguments));
}

void FixRig::killHullctl()
{
    m_hullctl->kill(); // SIGKILL: nothing is cleaned up
}

void FixRig::interruptHullctl()
{
    ::kill(static_cast<pid_t>(m_hullctl->processId()), SIGINT);
}

QString FixRig::run(const QStringList& arguments)
{
    const Finished made = docker(arguments);
    if (!made.succeeded()) {
        qWarning("%s", made.err.constData());
    }
    return made.succeeded() ? QString::fromUtf8(made.out.trimmed()) : QString();
}

QJsonObject FixRig::inspect(const QString& name) const
{
    return QJsonDocument::fromJson(docker({u"inspect"_s, u"--type"_s, u"container"_s, name}).out)[0].toObject();
}

QStringList FixRig::containers() const
{
    return linesOf(docker({u"ps"_s, u"-a"_s, u"--format"_s, u"{{.Names}} {{.State}}"_s}).out);
}

QStringList FixRig::volumes() const
{
    return linesOf(docker({u"volume"_s, u"ls"_s, u"-q"_s}).out);
}

QByteArray FixRig::get(int port) const
{
    return runProgram(u"nsenter"_s,
        {u"-t"_s, QString::number(m_engine.daemonPid()), u"-n"_s, u"curl"_s, u"-s"_s, u"-m"_s, u"5"_s,
            u"http://127.0.0.1:%1/"_s.arg(port)})
        .out;
}

QString FixRig::untilStopped()
{
    return u"trap 'exit 0' TERM; while :; do sleep 1 & wait $!; done"_s;
}

QJsonObject outcomeOf(const Finished& run)
{
    return QJsonDocument::fromJson(run.out).object();
}

QByteArray told(const Finished& run)
{
    return "exit code " + QByteArray::number(run.exitCode) + ": " + run.out + run.err;
}

QJsonObject identityOf(const QJsonObject& inspect)
{
    QJsonObject identity;
    for (const auto& key : {u"Name"_s, u"Image"_s, u"Config"_s, u"HostConfig"_s, u"Path"_s, u"Args"_s}) {
        identity[key] = inspect[key];
    }
    QJsonObject mounts; // the engine's order is random
    for (const QJsonValue& mount : inspect["Mounts"_L1].toArray()) {
        mounts[mount["Destination"_L1].toString()] = mount;
    }
    identity["Mounts"_L1] = mounts;
    QJsonObject networks;
    const QString shortId = inspect["Id"_L1].toString().left(12);
    const QJsonObject endpoints = inspect["NetworkSettings"_L1]["Networks"_L1].toObject();
    for (auto endpoint = endpoints.begin(); endpoint != endpoints.end(); ++endpoint) {
        QJsonArray aliases;
        for (const QJsonValue& alias : endpoint.value()["Aliases"_L1].toArray()) {
            if (alias.toString() != shortId) {
                aliases.append(alias);
            }
        }
        networks[endpoint.key()] =
            QJsonObject{{u"IPAMConfig"_s, endpoint.value()["IPAMConfig"_L1]}, {u"Aliases"_s, aliases}};
    }
    identity["Networks"_L1] = networks;
    return identity;
}

QStringList differences(const QJsonValue& left, const QJsonValue& right, const QString& path)
{
    if (left == right) {
        return {};
    }
    if (!left.isObject() || !right.isObject()) {
        return {path};
    }
    QStringList paths;
    const QJsonObject a = left.toObject();
    const QJsonObject b = right.toObject();
    QStringList keys = a.keys() + b.keys();
    keys.removeDuplicates();
    for (const QString& key : std::as_const(keys)) {
        paths += differences(a[key], b[key], path.isEmpty() ? key : path + u'.' + key);
    }
    paths.sort();
    return paths;
}

} // namespace Hull::Test
