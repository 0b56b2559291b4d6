// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three real engines, each behind an SSH server of its own, in one window's fleet at once. Two of them are clones: they
// say the same of who they are, as virtual machines of one template do.

#include "app/session/fleet.h"
#include "models/item/containertablemodel.h"
#include "models/item/hostlistmodel.h"
#include "tests/live/opentunnel.h"
#include "ui/fleetpresenter.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QThread>

#include <array>

#include <unistd.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60000;
constexpr qint64 lossLimitMs = 20000;

struct Site
{
    QString name;
    RealEngine engine;
    SshServers servers;
    HostSession* session = nullptr;
};

QSet<QString> namesOn(const HostSession& session)
{
    QSet<QString> names;
    if (session.assessment()) {
        for (const ContainerPtr& container : session.assessment()->snapshot->containers) {
            names += container->name;
        }
    }
    return names;
}

//! What the engine keeps of who it is: key.json up to 20.10, engine-id later.
QByteArray copyIdentity(const RealEngine& from, const RealEngine& to)
{
    for (const auto& name : {u"/etc/docker/key.json"_s, u"/data/engine-id"_s}) {
        const QString target = to.directory() + name;
        if (QFile::exists(from.directory() + name)
            && (!QFile::remove(target) || !QFile::copy(from.directory() + name, target))) {
            return "cannot copy " + name.toUtf8();
        }
    }
    return {};
}

//! Makes and removes containers all the time, until it is destroyed.
class Load
{
public:
    explicit Load(const RealEngine& engine)
    {
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(u"bash"_s,
            {u"-c"_s, u"while :; do docker -H \"$1\" run --rm busybox:test true; sleep 0.2; done"_s, u"load"_s,
                engine.url()});
    }
    ~Load()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;

private:
    QProcess m_process;
};

} // namespace

class LiveSshFleetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cloneIsNoSameHost();
    void showsWhatHappensOnItsOwnHostOnly();
    void othersGoOnWithoutAnSshServer();
    void othersGoOnWhileAnEngineStartsAnew();

private:
    //! How long until the site is shown as old, while something was done to it; -1: too long.
    template <typename Action>
    qint64 delayUntilStale(const Site& site, Action act);
    [[nodiscard]] QString staleOthers(const Site& lost) const; //!< what was shown as old since init() beside it

    std::array<std::unique_ptr<Site>, 3> m_sites;
    QTemporaryDir m_folder;
    std::unique_ptr<Fleet> m_fleet;
    ContainerTableModel m_table;
    HostListModel m_hosts;
    std::unique_ptr<FleetPresenter> m_presenter;
    QSet<const HostSession*> m_wasStale;
};

void LiveSshFleetTest::initTestCase()
{
    QFile config(m_folder.filePath(u"config"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    for (size_t i = 0; i < m_sites.size(); ++i) {
        m_sites[i] = std::make_unique<Site>();
        Site& site = *m_sites[i];
        site.name = QStringList{u"north"_s, u"south"_s, u"west"_s}[qsizetype(i)];
        HULL_VERIFY_NO_PROBLEM(site.engine.start());
        if (i == 1) {
            HULL_VERIFY_NO_PROBLEM(copyIdentity(m_sites[0]->engine, site.engine));
            HULL_VERIFY_NO_PROBLEM(site.engine.restart());
        }
        for (const QString& name : {u"web"_s, "only-"_L1 + site.name}) {
            HULL_VERIFY_NO_PROBLEM(site.engine.docker({u"create"_s, u"--name"_s, name, u"busybox:test"_s}));
        }
        HULL_VERIFY_NO_PROBLEM(site.servers.prepare(site.engine.socketPath()));
        HULL_VERIFY_NO_PROBLEM(site.servers.start(site.name));
        config.write("Include " + QFile::encodeName(site.servers.clientFile(u"config"_s)) + "\n");
    }
    config.close();
    qputenv("HULLWRIGHT_SSH_CONFIG", QFile::encodeName(config.fileName()));

    m_fleet = std::make_unique<Fleet>();
    m_presenter = std::make_unique<FleetPresenter>(*m_fleet, m_table, m_hosts, nullptr);
    m_fleet->setLive(true);
    connect(m_fleet.get(), &Fleet::sessionStateChanged, this, [this](const HostSession* session) {
        if (session->isStale()) {
            m_wasStale.insert(session);
        }
    });
    for (const auto& site : m_sites) {
        site->session = m_fleet->addHost(sshHost(site->name));
        m_fleet->connectHost(site->session);
    }
}

void LiveSshFleetTest::cleanupTestCase()
{
    m_presenter.reset();
    m_fleet.reset();
    for (auto& site : m_sites) {
        site.reset();
    }
}

void LiveSshFleetTest::init()
{
    for (const auto& site : m_sites) {
        QTRY_VERIFY_WITH_TIMEOUT(site->session->isLive() && !site->session->isStale(), patienceMs);
    }
    m_wasStale.clear();
}

void LiveSshFleetTest::cloneIsNoSameHost()
{
    const auto identity = [](const Site& site) {
        return site.engine.dockerOutput({u"info"_s, u"-f"_s, u"{{.ID}}"_s}).out;
    };
    QCOMPARE(identity(*m_sites[0]), identity(*m_sites[1]));
    QVERIFY(!identity(*m_sites[0]).isEmpty());
    QVERIFY(identity(*m_sites[0]) != identity(*m_sites[2]));
    QTRY_COMPARE(m_table.hostCount(), 3);
    QTRY_COMPARE(m_table.containerCount(), 6);
    for (const auto& site : m_sites) {
        QCOMPARE(namesOn(*site->session), (QSet<QString>{u"web"_s, "only-"_L1 + site->name}));
        for (const ContainerPtr& container : site->session->assessment()->snapshot->containers) {
            const int row = m_table.rowOf(site->session->host().id(), container->id);
            QVERIFY(row >= 0);
            QCOMPARE(m_table.hostIds()[size_t(m_table.hostIndexOfRow(row))], site->session->host().id());
        }
    }
}

void LiveSshFleetTest::showsWhatHappensOnItsOwnHostOnly()
{
    for (const auto& site : m_sites) {
        const QString name = "new-"_L1 + site->name;
        HULL_VERIFY_NO_PROBLEM(site->engine.docker({u"create"_s, u"--name"_s, name, u"busybox:test"_s}));
        QTRY_VERIFY(namesOn(*site->session).contains(name));
        for (const auto& other : m_sites) {
            QCOMPARE(namesOn(*other->session).contains(name), other == site);
        }
        HULL_VERIFY_NO_PROBLEM(site->engine.docker({u"rm"_s, name}));
        QTRY_VERIFY(!namesOn(*site->session).contains(name));
    }
    QTRY_COMPARE(m_table.containerCount(), 6);
}

template <typename Action>
qint64 LiveSshFleetTest::delayUntilStale(const Site& site, Action act)
{
    // On a thread of its own: the event loop of a window goes on too.
    const std::unique_ptr<QThread> thread(QThread::create(act));
    QElapsedTimer elapsed;
    elapsed.start();
    thread->start();
    const bool isStale = QTest::qWaitFor([&] { return m_wasStale.contains(site.session); }, 2 * int(lossLimitMs));
    const qint64 delay = elapsed.elapsed();
    (void)QTest::qWaitFor([&] { return thread->isFinished(); }, patienceMs);
    thread->wait();
    return isStale ? delay : -1;
}

QString LiveSshFleetTest::staleOthers(const Site& lost) const
{
    QStringList names;
    for (const auto& site : m_sites) {
        if (site->session != lost.session && m_wasStale.contains(site->session)) {
            names += site->name;
        }
    }
    return names.join(u' ');
}

void LiveSshFleetTest::othersGoOnWithoutAnSshServer()
{
    const Load load(m_sites[0]->engine);
    Site& lost = *m_sites[1];
    QByteArray problem;
    const qint64 delay = delayUntilStale(lost, [&] { problem = lost.servers.command({u"stop"_s, lost.name}); });
    HULL_VERIFY_NO_PROBLEM(problem);
    QVERIFY2(delay >= 0 && delay <= lossLimitMs, qPrintable(QString::number(delay)));
    qInfo("shown as old after %lld ms", delay);
    QCOMPARE(namesOn(*lost.session).size(), 2); // its rows stay
    QTRY_VERIFY_WITH_TIMEOUT(lost.session->nextAttempt().isValid(), patienceMs);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY_WITH_TIMEOUT(m_sites[0]->session->lastEventTime() > before, patienceMs); // the load is followed

    HULL_VERIFY_NO_PROBLEM(lost.servers.start(lost.name));
    QTRY_VERIFY_WITH_TIMEOUT(lost.session->isLive() && !lost.session->isStale(), patienceMs);
    QCOMPARE(staleOthers(lost), QString());
    QCOMPARE(namesOn(*lost.session), (QSet<QString>{u"web"_s, "only-"_L1 + lost.name}));
}

void LiveSshFleetTest::othersGoOnWhileAnEngineStartsAnew()
{
    Site& lost = *m_sites[2];
    QByteArray problem;
    qint64 delay = -1;
    {
        const Load load(m_sites[0]->engine);
        const Load ownLoad(lost.engine);
        const gid_t group = QFileInfo(lost.engine.socketPath()).groupId();
        delay = delayUntilStale(lost, [&] {
            problem = lost.engine.restart();
            // Where the machine knows no group docker, the socket's group was given by hand.
            if (::chown(QFile::encodeName(lost.engine.socketPath()).constData(), uid_t(-1), group) != 0) {
                problem += "the socket's group stays another one";
            }
        });
    }
    HULL_VERIFY_NO_PROBLEM(problem);
    QVERIFY2(delay >= 0 && delay <= lossLimitMs, qPrintable(QString::number(delay)));
    qInfo("shown as old after %lld ms", delay);
    QTRY_VERIFY_WITH_TIMEOUT(lost.session->isLive() && !lost.session->isStale(), patienceMs);
    QCOMPARE(staleOthers(lost), QString());
    HULL_VERIFY_NO_PROBLEM(lost.engine.docker({u"create"_s, u"--name"_s, u"after"_s, u"busybox:test"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(namesOn(*lost.session).contains(u"after"_s), patienceMs);
}

QTEST_GUILESS_MAIN(LiveSshFleetTest)
#include "tst_live_sshfleet.moc"
