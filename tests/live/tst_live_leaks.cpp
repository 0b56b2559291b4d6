// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hosts of every kind come and go a thousand times in one program: connected and left, left in the middle, removed
// while live. What it holds must be the same afterwards. HULLWRIGHT_LEAK_ROUNDS=20000 makes a longer run of it.

#include "app/base/prompter.h"
#include "app/session/fleet.h"
#include "tests/live/opentunnel.h"
#include "tests/support/tls/certificatemaker.h"
#include "tests/unit/engine/simhost.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <malloc.h>
#include <unistd.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60000;
constexpr int hostsAtOnce = 10; // of which three are behind SSH, three speak TLS, and four are sockets
constexpr int mostKept = 4 * hostsAtOnce; // idle connections, until libcurl finds them dead
constexpr int warmUpRounds = 100;
constexpr qint64 growthLimitKiB = 8 * 1024; // what is held once, and fragments, but not a few KiB for each round

//! What a program holds, as the kernel counts it.
struct Holdings
{
    qsizetype descriptors = 0;
    qsizetype threads = 0;
    qsizetype processes = 0; //!< started by it, or working for its private folder
    QStringList files; //!< below the private folder
    qint64 residentKiB = 0;

    [[nodiscard]] QByteArray text() const
    {
        return QByteArray::number(descriptors) + " descriptors, " + QByteArray::number(threads) + " threads, "
            + QByteArray::number(processes) + " processes, " + QByteArray::number(residentKiB) + " KiB resident, "
            + QByteArray::number(files.size()) + " files (" + files.join(", "_L1).toLocal8Bit() + ')';
    }
    [[nodiscard]] bool isNoMoreThan(const Holdings& before) const
    {
        return descriptors <= before.descriptors && threads <= before.threads && processes <= before.processes
            && files.size() <= before.files.size();
    }
};

//! Somebody who types the passphrase whenever it is asked for.
class PatientUser : public Prompter
{
public:
    RequestHandle ask(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler) override
    {
        asked += prompt.kind == Prompt::Kind::KeyPassphrase ? 1 : 0;
        return answerLater<PromptAnswer>(
            PromptAnswer{.accepted = true, .secret = u"battery staple"_s}, context, std::move(handler));
    }

    int asked = 0;
};

qsizetype entries(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot).size();
}

Holdings holdings(const QString& runtime)
{
    Holdings now;
    const QString self = QString::number(QCoreApplication::applicationPid());
    for (const QStringList& which : {QStringList{u"-P"_s, self}, QStringList{u"-f"_s, runtime}}) {
        now.processes += runProgram(u"pgrep"_s, which).out.count('\n'); // which leaves itself out
    }
    now.descriptors = entries(u"/proc/self/fd"_s);
    now.threads = entries(u"/proc/self/task"_s);
    // The folder of all such programs stays.
    QDirIterator below(runtime + "/hullwright"_L1,
        QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (below.hasNext()) {
        below.next();
        now.files += below.fileName();
    }
    ::malloc_trim(0);
    QFile memory(u"/proc/self/statm"_s);
    if (memory.open(QIODevice::ReadOnly)) {
        now.residentKiB = memory.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
    }
    return now;
}

} // namespace

class LiveLeaksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void holdsNoMoreAfterManyHosts();
    void holdsNothingAfterManyFleets();

private:
    void lockOneHost() const;
    [[nodiscard]] std::vector<Host> hosts() const; //!< hostsAtOnce
    void comeAndGo(Fleet& fleet, int batch);
    [[nodiscard]] Holdings settled(const Holdings& before) const; //!< what has ended needs a moment until it is gone

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SshServers> m_servers;
    CertificateMaker m_ca{u"Leak CA"_s};
    std::unique_ptr<SimHost> m_sim;
    QTemporaryDir m_runtime;
    QStringList m_problems;
    int m_connected = 0;
    int m_left = 0;
};

void LiveLeaksTest::initTestCase()
{
    if (::geteuid() != 0) {
        QSKIP("Only root can step into the network of a private engine.");
    }
    m_ca.issue(u"server"_s, {.commonName = u"engine"_s, .names = {u"IP:127.0.0.1"_s}, .isServer = true});
    m_ca.issue(u"client"_s, {.commonName = u"client"_s});
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(
        m_engine->start({u"--"_s, u"--host"_s, u"tcp://127.0.0.1:22376"_s, u"--tlsverify"_s, u"--tlscacert"_s,
            m_ca.authority(), u"--tlscert"_s, m_ca.certificate(u"server"_s), u"--tlskey"_s, m_ca.key(u"server"_s)}));
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"create"_s, u"--name"_s, u"web"_s, u"busybox:test"_s}));
    HULL_VERIFY_NO_PROBLEM(m_engine->enterNetwork());
    m_servers = std::make_unique<SshServers>();
    HULL_VERIFY_NO_PROBLEM(m_servers->prepare(m_engine->socketPath()));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"plain"_s));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"stdio"_s, {u"AllowStreamLocalForwarding no"_s}));
    lockOneHost();
    qputenv("HULLWRIGHT_SSH_CONFIG", QFile::encodeName(m_servers->clientFile(u"config"_s)));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
    m_sim = std::make_unique<SimHost>(3);
}

//! Behind another, and by a key whose passphrase is asked for each time.
void LiveLeaksTest::lockOneHost() const
{
    QFile config(m_servers->clientFile(u"config"_s));
    QVERIFY(config.open(QIODevice::Append));
    config.write(u"Host locked\n  HostName 127.0.0.1\n  Port %1\n  HostKeyAlias plain\n  User ops\n  ProxyJump stdio\n"
                 "  IdentityFile %2\n  IdentitiesOnly yes\n  IdentityAgent none\n  UserKnownHostsFile %3\n"_s
                     .arg(m_servers->port(u"plain"_s))
                     .arg(m_servers->clientFile(u"id_pass"_s), m_servers->clientFile(u"known_hosts"_s))
                     .toUtf8());
}

void LiveLeaksTest::cleanupTestCase()
{
    m_sim.reset();
    m_servers.reset();
    m_engine.reset();
}

std::vector<Host> LiveLeaksTest::hosts() const
{
    std::vector<Host> all{sshHost(u"plain"_s), sshHost(u"stdio"_s), sshHost(u"locked"_s)};
    Host secured{.name = u"secured"_s, .kind = EndpointKind::Tls, .endpoint = u"tcp://127.0.0.1:22376"_s};
    secured.address = u"127.0.0.1:22376"_s;
    secured.tls = {m_ca.authority(), m_ca.certificate(u"client"_s), m_ca.key(u"client"_s)};
    all.insert(all.end(), 3, secured);
    all.resize(hostsAtOnce, m_sim->host());
    return all;
}

//! Every third time they are left in the middle, and every third time they are removed without being left.
void LiveLeaksTest::comeAndGo(Fleet& fleet, int batch)
{
    std::vector<HostSession*> sessions;
    for (const Host& host : hosts()) {
        sessions.push_back(fleet.addHost(host));
        fleet.connectHost(sessions.back());
    }
    if (batch % 3 == 1) {
        QTest::qWait(QRandomGenerator::global()->bounded(600));
        m_left += hostsAtOnce;
    } else {
        const auto isLive = [](const HostSession* session) {
            return session->isLive();
        };
        if (!QTest::qWaitFor([&] { return std::all_of(sessions.begin(), sessions.end(), isLive); }, patienceMs)) {
            for (const HostSession* session : sessions) {
                if (!session->isLive()) {
                    m_problems += session->host().name + u": "_s
                        + (session->error() ? session->error()->message.english() : u"no answer"_s);
                }
            }
        }
        m_connected += hostsAtOnce;
    }
    for (HostSession* session : sessions) {
        if (batch % 3 == 0) {
            fleet.disconnectHost(session);
        }
        fleet.removeHost(session);
    }
}

Holdings LiveLeaksTest::settled(const Holdings& before) const
{
    Holdings now;
    (void)QTest::qWaitFor(
        [&] {
            now = holdings(m_runtime.path());
            return now.isNoMoreThan(before);
        },
        15000);
    return now;
}

void LiveLeaksTest::holdsNoMoreAfterManyHosts()
{
    const int wanted = qEnvironmentVariableIntValue("HULLWRIGHT_LEAK_ROUNDS");
    const int batches = (wanted > 0 ? wanted : 1000) / hostsAtOnce;
    const Holdings empty = holdings(m_runtime.path());
    QElapsedTimer elapsed;
    PatientUser user; // before the fleet, which borrows it
    auto fleet = std::make_unique<Fleet>();
    fleet->setPrompter(&user);
    fleet->setLive(true);
    Holdings first; // with connections that are kept for a next request: how many is a matter of chance
    for (int batch = 0; batch < batches + warmUpRounds / hostsAtOnce; ++batch) {
        if (batch == warmUpRounds / hostsAtOnce) {
            QTest::qWait(4000);
            first = holdings(m_runtime.path());
            first.descriptors += mostKept;
            qInfo("warm, and with %d more descriptors: %s", mostKept, first.text().constData());
            elapsed.start();
            m_connected = m_left = 0;
        }
        comeAndGo(*fleet, batch);
        QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
    }
    const qint64 took = elapsed.elapsed();
    QVERIFY(user.asked >= batches / 3);
    const Holdings last = settled(first);
    qInfo("%d connected and %d left in the middle in %lld s: %s", m_connected, m_left, took / 1000,
        last.text().constData());
    QVERIFY2(last.isNoMoreThan(first), (last.text() + " instead of " + first.text()).constData());
    QVERIFY2(last.residentKiB - first.residentKiB <= growthLimitKiB,
        (last.text() + " instead of " + first.text()).constData());
    fleet.reset();
    const Holdings end = settled(empty);
    QVERIFY2(end.isNoMoreThan(empty), (end.text() + " instead of " + empty.text()).constData());
}

void LiveLeaksTest::holdsNothingAfterManyFleets()
{
    Holdings first;
    PatientUser user;
    for (int i = 0; i < 12; ++i) {
        Fleet fleet;
        fleet.setPrompter(&user);
        fleet.setLive(true);
        for (const Host& host : hosts()) {
            fleet.addHost(host);
        }
        fleet.refresh();
        // The program ends while everything is under way, or after it.
        (void)QTest::qWaitFor([&fleet, i] { return i % 2 == 0 && !fleet.isReading(); }, i % 2 == 0 ? patienceMs : 250);
        if (i == 1) {
            first = holdings(m_runtime.path());
        }
    }
    Holdings none = first;
    none.files.clear();
    none.processes = 0;
    const Holdings last = settled(none);
    QVERIFY2(last.files.isEmpty() && last.processes == 0, last.text().constData());
    QVERIFY2(last.descriptors <= first.descriptors && last.threads <= first.threads,
        (last.text() + " instead of " + first.text()).constData());
}

QTEST_GUILESS_MAIN(LiveLeaksTest)
#include "tst_live_leaks.moc"
