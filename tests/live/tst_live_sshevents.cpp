// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens on an engine behind a real SSH server shows by its events, soon and without a gap. The host is one that
// follows a docker context.

#include "app/session/fleet.h"
#include "app/transport/remoteshell.h"
#include "tests/live/opentunnel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30000;
constexpr qint64 limitMs = 500; // from the end of the docker command

} // namespace

class LiveSshEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void asksTheKernelOfAContextsHost();
    void runsCommandsOnAContextsHost();
    void showsWhatHappens_data();
    void showsWhatHappens();
    void catchesAPrivilegedExecThatIsOver();
    void readsAnewOverTheSameLogin_data();
    void readsAnewOverTheSameLogin();
    void missesNothingWhileTheServerIsGone();

private:
    [[nodiscard]] const Container* named(const QString& name) const;
    [[nodiscard]] bool isCaught(const QString& name) const; //!< a privileged exec in it
    [[nodiscard]] qsizetype logins() const; //!< that the server has accepted
    [[nodiscard]] int listsAsked() const; //!< how often the engine was asked for all containers
    //! How long after the command's end it takes until the condition holds; -1: too long.
    template <typename Condition>
    qint64 delayUntil(const QStringList& command, Condition holds);

    RealEngine m_engine;
    SshServers m_servers;
    QTemporaryDir m_docker;
    std::unique_ptr<Fleet> m_fleet;
    HostSession* m_session = nullptr;
};

void LiveSshEventsTest::initTestCase()
{
    HULL_VERIFY_NO_PROBLEM(m_engine.start({u"--"_s, u"--debug"_s}));
    HULL_VERIFY_NO_PROBLEM(m_engine.docker({u"create"_s, u"--name"_s, u"web"_s, u"busybox:test"_s}));
    HULL_VERIFY_NO_PROBLEM(m_engine.docker({u"run"_s, u"-d"_s, u"--name"_s, u"shop"_s, u"busybox:test"_s}));
    HULL_VERIFY_NO_PROBLEM(m_servers.prepare(m_engine.socketPath()));
    HULL_VERIFY_NO_PROBLEM(m_servers.start(u"plain"_s));
    qputenv("HULLWRIGHT_SSH_CONFIG", QFile::encodeName(m_servers.clientFile(u"config"_s)));
    const QDir meta(m_docker.filePath(u"contexts/meta/any"_s));
    QVERIFY(meta.mkpath(u"."_s));
    QFile file(meta.filePath(u"meta.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"Name":"far","Endpoints":{"docker":{"Host":"ssh://ops@plain"}}})");
    file.close();

    const DockerEnvironment environment{.configDirectory = m_docker.path()};
    const Result<Host> host = resolveContext(u"far"_s, environment);
    QVERIFY(host);
    QCOMPARE(host->context, u"far"_s);
    m_fleet = std::make_unique<Fleet>();
    m_fleet->setDockerEnvironment(environment);
    m_fleet->setLive(true);
    m_session = m_fleet->addHost(*host);
    m_fleet->connectHost(m_session);
}

void LiveSshEventsTest::cleanupTestCase()
{
    m_fleet.reset();
}

void LiveSshEventsTest::init()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isLive() && !m_session->isStale(), patienceMs);
}

const Container* LiveSshEventsTest::named(const QString& name) const
{
    const auto& containers = m_session->assessment()->snapshot->containers;
    const auto found = std::find_if(containers.begin(), containers.end(),
        [&name](const ContainerPtr& container) { return container->name == name; });
    return found == containers.end() ? nullptr : found->get();
}

bool LiveSshEventsTest::isCaught(const QString& name) const
{
    const auto& containers = m_session->assessment()->snapshot->containers;
    for (size_t i = 0; i < containers.size(); ++i) {
        if (containers[i]->name == name) {
            return m_session->assessment()->containers[i].finding("A-17"_L1) != nullptr;
        }
    }
    return false;
}

int LiveSshEventsTest::listsAsked() const
{
    QFile log(m_engine.directory() + u"/log"_s);
    static const QRegularExpression list(u"Calling GET [^ ]*/containers/json"_s);
    return log.open(QIODevice::ReadOnly) ? int(QString::fromUtf8(log.readAll()).count(list)) : -1;
}

template <typename Condition>
qint64 LiveSshEventsTest::delayUntil(const QStringList& command, Condition holds)
{
    const QByteArray problem = m_engine.docker(command);
    if (!problem.isEmpty()) {
        qWarning("%s", problem.constData());
        return -1;
    }
    QElapsedTimer elapsed;
    elapsed.start();
    return QTest::qWaitFor(holds, patienceMs) ? elapsed.elapsed() : -1;
}

void LiveSshEventsTest::asksTheKernelOfAContextsHost()
{
    const HostSnapshot& snapshot = *m_session->assessment()->snapshot;
    QVERIFY(!snapshot.kernelError);
    const Container* shop = named(u"shop"_s);
    QVERIFY(shop);
    QCOMPARE(shop->kernelState, KernelViewState::Read);
    QVERIFY(shop->kernel);
}

void LiveSshEventsTest::runsCommandsOnAContextsHost()
{
    const std::unique_ptr<Transport> way = makeTransport(m_session->host(), m_fleet->services());
    QVERIFY(!way->shell()); // where it leads is not known yet
    std::optional<bool> opened;
    way->open(this, [&opened](const Result<Endpoint>& endpoint) { opened = endpoint.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(opened, patienceMs);
    QVERIFY(*opened && way->shell());
    std::optional<QByteArray> printed;
    way->shell()->run("id -un; echo \"$SSH_CONNECTION\" | cut -d' ' -f4", this,
        [&printed](const Result<QByteArray>& output) { printed = output ? *output : QByteArray("failed"); });
    QTRY_VERIFY_WITH_TIMEOUT(printed, patienceMs);
    QCOMPARE(*printed, "ops\n" + QByteArray::number(m_servers.port(u"plain"_s)) + '\n');
}

void LiveSshEventsTest::showsWhatHappens_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("state"); // empty: there is none of that name
    QTest::newRow("start") << QStringList{u"start"_s, u"web"_s} << u"web"_s << u"running"_s;
    QTest::newRow("stop") << QStringList{u"stop"_s, u"-t"_s, u"0"_s, u"web"_s} << u"web"_s << u"exited"_s;
    QTest::newRow("create") << QStringList{u"create"_s, u"--name"_s, u"new"_s, u"busybox:test"_s} << u"new"_s
                            << u"created"_s;
    QTest::newRow("rm") << QStringList{u"rm"_s, u"new"_s} << u"new"_s << QString();
}

void LiveSshEventsTest::showsWhatHappens()
{
    QFETCH(const QStringList, command);
    QFETCH(const QString, container);
    QFETCH(const QString, state);
    const int listsBefore = listsAsked();
    const qint64 delay = delayUntil(command, [&] {
        const Container* found = named(container);
        return found ? found->stateText == state : state.isEmpty();
    });
    QVERIFY2(delay >= 0 && delay <= limitMs, qPrintable(u"%1 ms"_s.arg(delay)));
    QVERIFY(m_session->lastEvent());
    QCOMPARE(listsAsked(), listsBefore); // nothing was looked for
    QVERIFY(m_session->isLive() && !m_session->isStale());
}

void LiveSshEventsTest::catchesAPrivilegedExecThatIsOver()
{
    QVERIFY(!isCaught(u"shop"_s));
    const qint64 delay =
        delayUntil({u"exec"_s, u"--privileged"_s, u"shop"_s, u"true"_s}, [this] { return isCaught(u"shop"_s); });
    QVERIFY2(delay >= 0 && delay <= limitMs, qPrintable(u"%1 ms"_s.arg(delay)));
    QVERIFY(!isCaught(u"web"_s));
}

qsizetype LiveSshEventsTest::logins() const
{
    return m_servers.log(u"plain"_s).count("Accepted publickey");
}

void LiveSshEventsTest::readsAnewOverTheSameLogin_data()
{
    QTest::addColumn<bool>("byContext");
    QTest::newRow("by its context") << true;
    QTest::newRow("by its name") << false;
}

void LiveSshEventsTest::readsAnewOverTheSameLogin()
{
    QFETCH(bool, byContext);
    const qsizetype before = logins();
    HostSession* session = byContext ? m_session : m_fleet->addHost(sshHost(u"plain"_s));
    if (!byContext) {
        m_fleet->connectHost(session);
        QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
        QCOMPARE(logins(), before + 1);
    }
    const QDateTime last = session->assessment()->snapshot->finished;
    const int listsBefore = listsAsked();
    for (int i = 1; i <= 2; ++i) {
        session->refresh();
        QCOMPARE(session->state(), HostSession::State::Reading);
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), HostSession::State::Ready, patienceMs);
        QCOMPARE(listsAsked(), listsBefore + i);
    }
    QVERIFY(session->assessment()->snapshot->finished > last);
    QVERIFY(session->isLive());
    QCOMPARE(logins(), before + (byContext ? 0 : 1));
    if (!byContext) {
        m_fleet->removeHost(session);
    }
}

void LiveSshEventsTest::missesNothingWhileTheServerIsGone()
{
    HULL_VERIFY_NO_PROBLEM(m_servers.command({u"stop"_s, u"plain"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isStale() && !m_session->isLive(), patienceMs);
    HULL_VERIFY_NO_PROBLEM(m_engine.docker({u"create"_s, u"--name"_s, u"meanwhile"_s, u"busybox:test"_s}));
    HULL_VERIFY_NO_PROBLEM(m_engine.docker({u"start"_s, u"web"_s}));
    // Of this one only the events tell: it is over before anybody can look.
    HULL_VERIFY_NO_PROBLEM(m_engine.docker({u"exec"_s, u"--privileged"_s, u"web"_s, u"true"_s}));
    QVERIFY(!named(u"meanwhile"_s));
    HULL_VERIFY_NO_PROBLEM(m_servers.start(u"plain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isLive() && !m_session->isStale(), patienceMs);
    QTRY_VERIFY(named(u"meanwhile"_s));
    QTRY_COMPARE(named(u"web"_s)->stateText, u"running"_s);
    QTRY_VERIFY(isCaught(u"web"_s));
    const qint64 delay = delayUntil({u"rm"_s, u"meanwhile"_s}, [this] { return !named(u"meanwhile"_s); });
    QVERIFY2(delay >= 0 && delay <= limitMs, qPrintable(u"%1 ms"_s.arg(delay)));
}

QTEST_GUILESS_MAIN(LiveSshEventsTest)
#include "tst_live_sshevents.moc"
