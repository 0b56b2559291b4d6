// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SSH costs, over real SSH servers of this machine:
//   bench_ssh HULL_SIM [--check]
// First 200 containers of a private Docker engine are inspected through one tunnel, by this program, which parses them,
// and by curl, which drops them: through the same socket, with as many connections. Then ten hosts are scanned one by
// one and all at once. Two cores cannot be ten hosts, so those are simulated engines that answer after a while, as over
// a far network; the ten that share the one real engine are shown beside them, without a limit. Last, thirty tunnels.

#include "app/docker/dockerclient.h"
#include "app/session/fleet.h"
#include "tests/live/opentunnel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

#include <sys/stat.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int containers = 200;
constexpr int passes = 5; // over all of them in one sample: a start of curl should not count
constexpr int rounds = 7;
constexpr int hostCount = 10;
constexpr int farContainers = 50;
constexpr int farDelayMs = 100; // before each answer
constexpr int tunnels = 30;
constexpr int connections = 4; // of HttpLimits
constexpr double rateLimit = 0.6;
constexpr double fleetLimit = 1.5;
constexpr double tunnelsLimit = 10; // seconds
constexpr int patienceMs = 120000;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void demand(const QByteArray& problem)
{
    if (!problem.isEmpty()) {
        qFatal("%s", problem.constData());
    }
}

//! Engine, servers and simulated hosts, as long as it lives.
class Bench
{
public:
    explicit Bench(const QString& simulator);
    ~Bench()
    {
        m_simulator.closeWriteChannel();
        m_simulator.waitForFinished();
    }
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;

    RealEngine engine;
    SshServers servers;
    QStringList names; //!< of the servers
    QStringList farSockets;

private:
    void simulate(const QString& program);

    QTemporaryDir m_folder;
    QProcess m_simulator;
};

Bench::Bench(const QString& simulator)
{
    demand(engine.start());
    const Finished created = runProgram(u"bash"_s,
        {u"-c"_s,
            u"seq %1 | xargs -P4 -I{} docker -H %2 create --name bench-{} -v data-{}:/data "
            "-p 2{}:80 -e A=1 -e B=2 --label example.org/a=b busybox:test"_s.arg(containers)
                .arg(engine.url())},
        300000);
    demand(created.succeeded() ? QByteArray() : created.err);
    demand(servers.prepare(engine.socketPath()));
    for (int i = 0; i < hostCount; ++i) {
        names += u"host%1"_s.arg(i);
        demand(servers.start(names.back()));
    }
    qputenv("HULLWRIGHT_SSH_CONFIG", QFile::encodeName(servers.clientFile(u"config"_s)));
    simulate(simulator);
}

void Bench::simulate(const QString& program)
{
    m_simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_simulator.start(program,
        {u"--hosts"_s, QString::number(hostCount), u"--containers"_s, QString::number(farContainers), u"--delay"_s,
            QString::number(farDelayMs), u"--dir"_s, m_folder.path()});
    while (farSockets.size() < hostCount && m_simulator.waitForReadyRead(30000)) {
        while (m_simulator.canReadLine()) {
            const QString line = QString::fromUtf8(m_simulator.readLine().trimmed());
            if (line.startsWith(u'/')) {
                farSockets += line;
                ::chmod(QFile::encodeName(line).constData(), 0666); // the account behind ssh is another one
            }
        }
    }
    ::chmod(QFile::encodeName(m_folder.path()).constData(), 0711);
}

class Report
{
public:
    void line(const QString& what, double value, const QString& unit, int digits = 0)
    {
        m_out << "  " << what.leftJustified(52) << QString::number(value, 'f', digits).rightJustified(9) << ' ' << unit
              << '\n';
        m_out.flush();
    }
    void limited(const QString& what, double value, bool isKept, const QString& limit)
    {
        m_out << "  " << what.leftJustified(52) << QString::number(value, 'f', 2).rightJustified(9) << "   limit "
              << limit << "   " << (isKept ? "ok" : "MISSED") << '\n';
        m_out.flush();
        allKept = allKept && isKept;
    }

    bool allKept = true;

private:
    QTextStream m_out{stdout};
};

//! Seconds for all inspects of one sample.
double inspectAll(HttpClient& http, const Endpoint& endpoint, const std::vector<ListedContainer>& list)
{
    DockerClient docker(http, endpoint);
    docker.setApiVersion({1, 41});
    const QObject context;
    int left = passes * int(list.size());
    QElapsedTimer elapsed;
    elapsed.start();
    for (int pass = 0; pass < passes; ++pass) {
        for (const ListedContainer& container : list) {
            docker.inspectContainer(
                container.id, {}, &context, [&left](const Result<std::shared_ptr<Container>>& answer) {
                    if (!answer) {
                        qFatal("%s", qUtf8Printable(answer.error().message.english()));
                    }
                    if (--left == 0) {
                        QCoreApplication::exit();
                    }
                });
        }
    }
    QCoreApplication::exec();
    return double(elapsed.nsecsElapsed()) / 1e9;
}

double curlAll(const QString& socket, const QString& configuration)
{
    QElapsedTimer elapsed;
    elapsed.start();
    const Finished run = runProgram(u"curl"_s,
        {u"-sS"_s, u"-f"_s, u"-Z"_s, u"--parallel-max"_s, QString::number(connections), u"--unix-socket"_s, socket,
            u"-K"_s, configuration});
    demand(run.succeeded() ? QByteArray() : run.err);
    return double(elapsed.nsecsElapsed()) / 1e9;
}

void compareWithCurl(const Bench& bench, Report& report)
{
    Opened opened(bench.servers, sshHost(bench.names.front()));
    opened.open();
    if (!opened.result || !*opened.result) {
        qFatal("no tunnel: %s", qUtf8Printable(opened.errorKind()));
    }
    const Endpoint endpoint = opened.result->value();
    std::vector<ListedContainer> list;
    DockerClient docker(opened.http, endpoint);
    docker.setApiVersion({1, 41});
    docker.listContainers(opened.transport.get(), [&list](const Result<std::vector<ListedContainer>>& answer) {
        list = *answer;
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    QFile configuration(QFileInfo(endpoint.socketPath).path() + u"/curl.conf"_s);
    if (!configuration.open(QIODevice::WriteOnly)) {
        qFatal("cannot write the configuration of curl");
    }
    for (int pass = 0; pass < passes; ++pass) {
        for (const ListedContainer& container : list) {
            configuration.write("url = \"http://d/v1.41/containers/" + container.id.value.toUtf8()
                + "/json\"\noutput = \"/dev/null\"\n");
        }
    }
    configuration.close();
    std::vector<double> ours;
    std::vector<double> curls;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(inspectAll(opened.http, endpoint, list));
        curls.push_back(curlAll(endpoint.socketPath, configuration.fileName()));
    }
    const double count = double(list.size()) * passes;
    report.line(u"inspects through one tunnel, read and parsed"_s, count / median(ours), u"/s"_s);
    report.line(u"the same through the same socket by curl -Z"_s, count / median(curls), u"/s"_s);
    const double ratio = median(curls) / median(ours);
    report.limited(u"rate beside curl's"_s, ratio, ratio >= rateLimit, u"at least 0.60"_s);
}

//! Seconds until the hosts are read; the way to them must be open already.
double scan(Fleet& fleet, const std::vector<HostSession*>& sessions, size_t containersEach)
{
    QElapsedTimer elapsed;
    elapsed.start();
    for (HostSession* session : sessions) {
        fleet.connectHost(session);
    }
    if (!QTest::qWaitFor([&fleet] { return !fleet.isReading(); }, patienceMs)) {
        qFatal("a scan does not end");
    }
    const double seconds = double(elapsed.nsecsElapsed()) / 1e9;
    for (const HostSession* session : sessions) {
        if (session->state() != HostSession::State::Ready
            || session->assessment()->containers.size() != containersEach) {
            qFatal("%s was not read", qUtf8Printable(session->host().name));
        }
    }
    return seconds;
}

struct FleetTimes
{
    double slowestAlone = 0;
    double together = 0;
};

FleetTimes scanFleet(const std::vector<Host>& hosts, size_t containersEach)
{
    Fleet fleet;
    std::vector<HostSession*> sessions;
    for (const Host& host : hosts) {
        sessions.push_back(fleet.addHost(host));
    }
    scan(fleet, sessions, containersEach); // logs in
    FleetTimes times;
    std::vector<double> together;
    std::vector<std::vector<double>> alone(sessions.size());
    for (int round = 0; round < 3; ++round) {
        for (size_t i = 0; i < sessions.size(); ++i) {
            alone[i].push_back(scan(fleet, {sessions[i]}, containersEach));
        }
        together.push_back(scan(fleet, sessions, containersEach));
    }
    for (const std::vector<double>& samples : alone) {
        times.slowestAlone = std::max(times.slowestAlone, median(samples));
    }
    times.together = median(together);
    return times;
}

void scanTen(const Bench& bench, Report& report)
{
    std::vector<Host> far;
    std::vector<Host> near;
    for (int i = 0; i < hostCount; ++i) {
        near.push_back(sshHost(bench.names[i]));
        far.push_back(near.back());
        far.back().ssh.remoteSocket = bench.farSockets[i];
    }
    const FleetTimes times = scanFleet(far, farContainers);
    report.line(u"far host of 50 containers, slowest alone"_s, times.slowestAlone * 1000, u"ms"_s);
    report.line(u"ten of them at once"_s, times.together * 1000, u"ms"_s);
    const double ratio = times.together / times.slowestAlone;
    report.limited(u"ten beside one"_s, ratio, ratio <= fleetLimit, u"at most 1.50"_s);
    const FleetTimes crowded = scanFleet(near, containers);
    report.line(u"real engine of 200, alone"_s, crowded.slowestAlone * 1000, u"ms"_s);
    report.line(u"ten ways to this one engine at once"_s, crowded.together * 1000, u"ms"_s);
}

void openTunnels(const Bench& bench, Report& report)
{
    SshServices services;
    HttpClient http;
    std::vector<std::unique_ptr<SshTransport>> transports;
    int open = 0;
    const QObject context;
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < tunnels; ++i) {
        transports.push_back(
            std::make_unique<SshTransport>(sshHost(bench.names[i % hostCount]), services, http, nullptr));
        transports.back()->open(&context, [&open](const Result<Endpoint>& result) {
            if (!result) {
                qFatal("%s", qUtf8Printable(result.error().message.english()));
            }
            if (++open == tunnels) {
                QCoreApplication::exit();
            }
        });
    }
    QCoreApplication::exec();
    const double seconds = double(elapsed.nsecsElapsed()) / 1e9;
    report.limited(u"seconds until thirty tunnels are up"_s, seconds, seconds <= tunnelsLimit, u"at most 10"_s);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: bench_ssh HULL_SIM [--check]\n";
        return 1;
    }
    const Bench bench(arguments[1]);
    Report report;
    compareWithCurl(bench, report);
    scanTen(bench, report);
    openTunnels(bench, report);
    return report.allKept || !arguments.contains(u"--check"_s) ? 0 : 1;
}
