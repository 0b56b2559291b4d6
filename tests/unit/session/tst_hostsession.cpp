// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/ruleengine.h"
#include "app/session/hostsession.h"
#include "app/ssh/sshservices.h"
#include "app/transport/httpclient.h"
#include "tests/support/fakessh.h"
#include "tests/unit/engine/simhost.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10000;

Policy fullProfile()
{
    Policy policy;
    policy.profile = Profile::Full;
    return policy;
}

bool judged(const HostSession& session, QLatin1String rule)
{
    for (const RuleResult& result : session.assessment()->containers.front().results) {
        if (result.rule->id == rule) {
            return true;
        }
    }
    return false;
}

QStringList hostOutcomes(const HostSession& session)
{
    QStringList outcomes;
    for (const RuleResult& result : session.assessment()->host.results) {
        outcomes += QString(result.rule->id + u' ' + ruleOutcomeName(result.outcome));
    }
    return outcomes;
}

} // namespace

class HostSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndJudges();
    void answersNeverFromInsideRefresh();
    void judgesTheAddressOfAHostThatCannotBeReached();
    void judgesTheAddressOfAHostThatIsLostWhileItIsRead();
    void keepsTheLastGoodReading();
    void recoversFromAFailure();
    void tellsThatAReadingIsPartial();
    void endsAReadingOnDemand();
    void judgesAgainUnderAnotherPolicy();
    void readsAgainForAWiderPolicy();
    void readsAgainWhenThePolicyWidensMeanwhile();
    void showsASnapshotThatNobodyRefreshes();
    void staysFailedWithoutAHost();
    void asksForTheRawDocument();
    void hasNoRawDocumentWithoutAnEngine();
    void diesInTheMiddleOfAReading();

private:
    HttpClient m_client;
};

void HostSessionTest::readsAndJudges()
{
    SimHost host(5);
    HostSession session(m_client, host.host(), CollectOptions());
    QCOMPARE(session.state(), HostSession::State::Idle);
    QVERIFY(!session.assessment());
    QSignalSpy judgement(&session, &HostSession::assessmentChanged);
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Ready, patienceMs);
    QCOMPARE(judgement.size(), 1);
    QVERIFY(session.assessment());
    QCOMPARE(session.assessment()->containers.size(), size_t(5));
    QVERIFY(session.assessment()->openCounts().counted() > 0);
    QVERIFY(!session.error());
    QVERIFY(!session.isStale());
    QCOMPARE(session.containersListed(), 5);
}

void HostSessionTest::answersNeverFromInsideRefresh()
{
    HostSession session(m_client, unixHost(u"/nowhere.sock"_s), CollectOptions());
    session.refresh();
    QCOMPARE(session.state(), HostSession::State::Reading);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Failed, patienceMs);
    QCOMPARE(session.error()->kind, Error::Kind::SocketMissing);
    QVERIFY(!wasRead(session.assessment()));
    QVERIFY(!session.isStale());
}

void HostSessionTest::judgesTheAddressOfAHostThatCannotBeReached()
{
    const Host plain{.name = u"web1"_s, .kind = EndpointKind::Tcp, .endpoint = u"tcp://web1:2375"_s};
    HostSession session(m_client, plain, CollectOptions());
    QSignalSpy judgement(&session, &HostSession::assessmentChanged);
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Failed, patienceMs);
    QCOMPARE(judgement.size(), 1);
    QVERIFY(!wasRead(session.assessment()));
    QVERIFY(!session.isStale());
    QVERIFY(session.assessment()->containers.empty());
    QCOMPARE(hostOutcomes(session), (QStringList{u"A-18 notAssessed"_s, u"H-01 fail"_s, u"H-02 notApplicable"_s}));
    QCOMPARE(session.assessment()->openCounts().of(Severity::Critical), 1);
    Policy off;
    off.rules.insert(u"H-01"_s, {.enabled = false, .severity = {}});
    session.setPolicy(off);
    QCOMPARE(hostOutcomes(session), (QStringList{u"A-18 notAssessed"_s, u"H-02 notApplicable"_s}));
}

void HostSessionTest::judgesTheAddressOfAHostThatIsLostWhileItIsRead()
{
    SimHost engine(3);
    engine.engine().setFault(SimFault::Silent, "/containers/json");
    const FakeSsh fake;
    fake.setMaster(": >\"$control\"\nwhile [ ! -e \"$folder/end\" ]; do sleep 0.05; done\nexit 255\n");
    fake.setForward("ln -s '" + QFile::encodeName(engine.host().socketPath) + "' \"$engine\"\n");
    SshServices ssh;
    ssh.options.program = fake.program();
    ConnectionServices services(m_client);
    services.ssh = &ssh;
    Host host{.name = u"far"_s, .kind = EndpointKind::Ssh, .endpoint = u"ssh://far"_s};
    host.ssh.host = u"far"_s;
    HostSession session(services, host, CollectOptions());
    session.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(
        engine.server().requestCount() > 2 && !session.isConnecting(), patienceMs); // the list is asked for
    QVERIFY(!session.assessment());
    QFile end(fake.path(u"end"_s));
    QVERIFY(end.open(QIODevice::WriteOnly));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Failed, patienceMs);
    QVERIFY(session.assessment());
    QVERIFY(!wasRead(session.assessment()));
    QCOMPARE(session.assessment()->snapshot->error.kind, session.error()->kind);
    QVERIFY(hostOutcomes(session).contains(u"H-01 pass"_s)); // by its address
    QVERIFY(!session.isStale());
}

void HostSessionTest::keepsTheLastGoodReading()
{
    SimHost host(5);
    HostSession session(m_client, host.host(), CollectOptions());
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Ready, patienceMs);
    const HostAssessmentPtr good = session.assessment();
    host.engine().setFault(SimFault::Status500);
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Failed, patienceMs);
    QCOMPARE(session.assessment(), good);
    QVERIFY(session.isStale());
    QCOMPARE(session.error()->kind, Error::Kind::HttpError);
}

void HostSessionTest::recoversFromAFailure()
{
    SimHost host(5);
    host.engine().setFault(SimFault::Html);
    HostSession session(m_client, host.host(), CollectOptions());
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Failed, patienceMs);
    host.engine().setFault(SimFault::None);
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Ready, patienceMs);
    QVERIFY(!session.error());
    QVERIFY(!session.isStale());
}

void HostSessionTest::tellsThatAReadingIsPartial()
{
    SimHost host(12);
    host.engine().setFault(SimFault::SomeUnreadable);
    HostSession session(m_client, host.host(), CollectOptions());
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Partial, patienceMs);
    QCOMPARE(session.error()->kind, Error::Kind::Partial);
    const HostSnapshot& snapshot = *session.assessment()->snapshot;
    QVERIFY(!snapshot.unreadable.empty());
    QCOMPARE(snapshot.unreadable.size() + snapshot.containers.size(), size_t(12));
}

void HostSessionTest::endsAReadingOnDemand()
{
    SimHost host(5);
    host.engine().setFault(SimFault::Silent);
    HostSession session(m_client, host.host(), CollectOptions());
    session.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(host.server().requestCount() > 0, patienceMs);
    session.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Failed, patienceMs);
    QCOMPARE(session.error()->kind, Error::Kind::Cancelled);
}

void HostSessionTest::judgesAgainUnderAnotherPolicy()
{
    SimHost host(5);
    HostSession session(m_client, host.host(), CollectOptions());
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Ready, patienceMs);
    const qint64 requests = host.server().requestCount();
    QVERIFY(judged(session, "A-02"_L1));
    Policy policy;
    policy.rules[u"A-02"_s].enabled = false;
    QSignalSpy judgement(&session, &HostSession::assessmentChanged);
    session.setPolicy(policy);
    QCOMPARE(judgement.size(), 1);
    QVERIFY(!judged(session, "A-02"_L1));
    session.setPolicy(policy); // the same one: nothing to do
    QCOMPARE(judgement.size(), 1);
    QCOMPARE(host.server().requestCount(), requests);
}

void HostSessionTest::readsAgainForAWiderPolicy()
{
    SimHost host(5);
    HostSession session(m_client, host.host(), CollectOptions());
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Ready, patienceMs);
    QVERIFY(!session.assessment()->snapshot->processesAsked);
    session.setPolicy(fullProfile());
    QTRY_VERIFY_WITH_TIMEOUT(session.assessment()->snapshot->processesAsked, patienceMs);
    QVERIFY(judged(session, "C-5.7"_L1));
}

void HostSessionTest::readsAgainWhenThePolicyWidensMeanwhile()
{
    SimHost host(5);
    HostSession session(m_client, host.host(), CollectOptions());
    session.refresh();
    session.setPolicy(fullProfile());
    QCOMPARE(session.state(), HostSession::State::Reading);
    QTRY_VERIFY_WITH_TIMEOUT(
        session.state() == HostSession::State::Ready && session.assessment()->snapshot->processesAsked, patienceMs);
}

void HostSessionTest::showsASnapshotThatNobodyRefreshes()
{
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->host.kind = EndpointKind::File;
    snapshot->status = HostSnapshot::Status::Complete;
    HostSession session(m_client, snapshot);
    QCOMPARE(session.state(), HostSession::State::Ready);
    QCOMPARE(session.assessment()->snapshot, SnapshotPtr(snapshot));
    QVERIFY(!session.canRefresh());
    session.refresh();
    QCOMPARE(session.state(), HostSession::State::Ready);
}

void HostSessionTest::staysFailedWithoutAHost()
{
    Error error;
    error.kind = Error::Kind::BadConfiguration;
    Host host;
    host.addressKnown = false;
    HostSession session(m_client, host, error);
    QCOMPARE(session.state(), HostSession::State::Failed);
    QCOMPARE(session.error()->kind, Error::Kind::BadConfiguration);
    QCOMPARE(hostOutcomes(session), (QStringList{u"A-18 notAssessed"_s, u"H-01 notAssessed"_s, u"H-02 notAssessed"_s}));
    session.refresh();
    session.setPolicy(fullProfile());
    QCOMPARE(session.state(), HostSession::State::Failed);
    QVERIFY(hostOutcomes(session).contains(u"C-5.1 notAssessed"_s));
    QVERIFY(!session.isStale());
}

void HostSessionTest::asksForTheRawDocument()
{
    SimHost host(5);
    HostSession session(m_client, host.host(), CollectOptions());
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Ready, patienceMs);
    const ContainerId id = session.assessment()->snapshot->containers.front()->id;
    QByteArray document;
    session.inspectRaw(id, this, [&document](const Result<QByteArray>& raw) { document = raw ? *raw : "error"; });
    QTRY_VERIFY_WITH_TIMEOUT(!document.isEmpty(), patienceMs);
    QVERIFY(document.startsWith('{'));
    QVERIFY(document.contains(id.value.toLatin1()));

    Error::Kind kind = Error::Kind::None;
    session.inspectRaw({QString(64, u'0')}, this,
        [&kind](const Result<QByteArray>& raw) { kind = raw ? Error::Kind::None : raw.error().kind; });
    QTRY_COMPARE_WITH_TIMEOUT(kind, Error::Kind::Gone, patienceMs);
}

void HostSessionTest::hasNoRawDocumentWithoutAnEngine()
{
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->status = HostSnapshot::Status::Complete;
    HostSession session(m_client, snapshot);
    Error::Kind kind = Error::Kind::None;
    session.inspectRaw(
        {u"a"_s}, this, [&kind](const Result<QByteArray>& raw) { kind = raw ? Error::Kind::None : raw.error().kind; });
    QCOMPARE(kind, Error::Kind::None); // later
    QTRY_COMPARE_WITH_TIMEOUT(kind, Error::Kind::Unsupported, patienceMs);
}

void HostSessionTest::diesInTheMiddleOfAReading()
{
    SimHost host(50);
    host.engine().setDelay(5);
    auto session = std::make_unique<HostSession>(m_client, host.host(), CollectOptions());
    QSignalSpy progress(session.get(), &HostSession::progressed);
    session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty(), patienceMs);
    session.reset();
    const qint64 requests = host.server().requestCount();
    // The client lives on and serves others.
    HostSession other(m_client, host.host(), CollectOptions());
    other.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), HostSession::State::Ready, patienceMs);
    QVERIFY(host.server().requestCount() > requests);
}

QTEST_GUILESS_MAIN(HostSessionTest)
#include "tst_hostsession.moc"
