// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// hull-sim: simulated container engines on unix sockets, in a process of their own. Prints one line "ready <count>" and
// then the path of each socket; ends at SIGTERM, SIGINT, when its standard input is closed, or with its parent.

#include "app/demo/fleetcontent.h"
#include "app/demo/scalecontent.h"
#include "app/demo/simengine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QSocketNotifier>
#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <memory>
#include <vector>

#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

int signalSockets[2] = {-1, -1}; // a handler may only write to one; the event loop reads from the other

void onSignal(int)
{
    const char byte = 1;
    const auto written = write(signalSockets[0], &byte, 1);
    static_cast<void>(written); // the end is already under way if the socket is full
}

struct Options
{
    QDir dir;
    int hosts = 0;
    int containers = 0;
    int delayMs = 0;
    int restarts = 0; // a second, on each host
    bool fleet = false;
    QStringList faults; // "<name>" or "<name>@<path>"
};

struct Engine
{
    std::unique_ptr<SimEngine> engine;
    std::unique_ptr<SimServer> server;
};

bool fail(const QString& text)
{
    QTextStream(stderr) << "hull-sim: " << text << '\n';
    return false;
}

bool parse(const QCoreApplication& app, Options& options)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Simulated container engines on unix sockets"_s);
    parser.addHelpOption();
    parser.addOptions({{u"dir"_s, u"Folder of the sockets, made if missing (required)."_s, u"dir"_s},
        {u"hosts"_s, u"Number of hosts for measurements: host-0000.sock …"_s, u"n"_s, u"0"_s},
        {u"containers"_s, u"Containers on each of them."_s, u"n"_s, u"100"_s},
        {u"delay"_s, u"Milliseconds before each answer."_s, u"ms"_s, u"0"_s},
        {u"restarts"_s, u"Containers that start anew each second on each host, with their events."_s, u"n"_s, u"0"_s},
        {u"fleet"_s, u"The demo fleet: <name>.sock"_s},
        {u"fault"_s,
            u"A host of ten containers with a fault: fault-<name>.sock. With @/path the fault concerns only requests "
            "below that path. Repeatable; a second one of a name is fault-<name>-2.sock. Names: %1"_s.arg(
                simFaultNames().join(u", "_s)),
            u"name[@path]"_s}});
    parser.process(app);
    bool hostsOk = false;
    bool containersOk = false;
    bool delayOk = false;
    options.dir.setPath(parser.value(u"dir"_s));
    options.hosts = parser.value(u"hosts"_s).toInt(&hostsOk);
    options.containers = parser.value(u"containers"_s).toInt(&containersOk);
    options.delayMs = parser.value(u"delay"_s).toInt(&delayOk);
    bool restartsOk = false;
    options.restarts = parser.value(u"restarts"_s).toInt(&restartsOk);
    options.fleet = parser.isSet(u"fleet"_s);
    options.faults = parser.values(u"fault"_s);
    if (!parser.isSet(u"dir"_s) || !hostsOk || !containersOk || !delayOk || !restartsOk) {
        return fail(u"--dir is required, and --hosts, --containers, --delay and --restarts take whole numbers"_s);
    }
    return true;
}

bool start(std::vector<Engine>& engines, const Options& options, std::unique_ptr<SimContent> content,
    const QString& socketName, SimFault fault = SimFault::None, const QByteArray& onlyBelow = {})
{
    Engine one;
    one.engine = std::make_unique<SimEngine>(std::move(content));
    one.engine->setFault(fault, onlyBelow);
    one.engine->setDelay(options.delayMs);
    one.server = std::make_unique<SimServer>(*one.engine);
    const QString path = options.dir.absoluteFilePath(socketName);
    QLocalServer::removeServer(path); // a killed predecessor's
    const Result<QString> listening = one.server->listen(path);
    if (!listening) {
        return fail(listening.error().message.english() + u' ' + listening.error().detail);
    }
    engines.push_back(std::move(one));
    return true;
}

bool startAll(std::vector<Engine>& engines, const Options& options)
{
    const ScaleFactory factory;
    for (int i = 0; i < options.hosts; ++i) {
        const QString name = u"host-%1.sock"_s.arg(i, 4, 10, QChar(u'0'));
        if (!start(engines, options, factory.makeHost(i, options.containers, options.restarts), name)) {
            return false;
        }
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString& name : options.fleet ? fleetHostNames() : QStringList()) {
        if (!start(engines, options, makeFleetHost(name, now), name + u".sock"_s)) {
            return false;
        }
    }
    QHash<QString, int> seen;
    for (const QString& text : options.faults) {
        const QString name = text.section(u'@', 0, 0);
        const std::optional<SimFault> fault = simFaultFromName(name);
        if (!fault) {
            return fail(u"there is no fault called %1"_s.arg(name));
        }
        const int number = ++seen[name];
        const QString socket =
            number == 1 ? u"fault-%1.sock"_s.arg(name) : u"fault-%1-%2.sock"_s.arg(name, QString::number(number));
        if (!start(engines, options, factory.makeHost(9000, 10), socket, *fault, text.section(u'@', 1).toUtf8())) {
            return false;
        }
    }
    return !engines.empty() || fail(u"nothing to do: give --hosts, --fleet or --fault"_s);
}

//! A shell gives background jobs /dev/null; only a pipe or a terminal can tell that nobody is there any more.
bool canEnd(int descriptor)
{
    struct stat status;
    return fstat(descriptor, &status) == 0
        && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode) || isatty(descriptor));
}

void quitWithParent(QCoreApplication& app)
{
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets) == 0) {
        struct sigaction action = {};
        action.sa_handler = onSignal;
        sigaction(SIGTERM, &action, nullptr);
        sigaction(SIGINT, &action, nullptr);
        auto* notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, &app);
        QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    }
    if (canEnd(STDIN_FILENO)) {
        auto* notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &app);
        QObject::connect(notifier, &QSocketNotifier::activated, &app, [&app] {
            char bytes[256];
            if (read(STDIN_FILENO, bytes, sizeof bytes) <= 0) {
                app.quit();
            }
        });
    }
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    Options options;
    if (!parse(app, options)) {
        return 1;
    }
    umask(0077); // the folder and the sockets are the account's own
    if (!options.dir.mkpath(u"."_s)) {
        fail(u"cannot make the folder %1"_s.arg(options.dir.path()));
        return 1;
    }
    quitWithParent(app);
    std::vector<Engine> engines;
    if (!startAll(engines, options)) {
        return 1;
    }
    QTextStream out(stdout);
    out << "ready " << engines.size() << '\n';
    for (const Engine& one : engines) {
        out << one.server->socketPath() << '\n';
    }
    out.flush();
    return app.exec();
}
