// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/snapshotcollector.h"

#include "tests/unit/engine/simhost.h"
#include "tests/unit/engine/snapshotreader.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <sys/resource.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

qint64 peakMemoryKiB()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

//! What becomes of a reading when the engine is broken, hostile, or unlike what is known.
class SnapshotFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFaultsApart_data();
    void tellsFaultsApart();
    void knowsWhatOnlyLooksLikeAnEngine_data();
    void knowsWhatOnlyLooksLikeAnEngine();
    void aVanishedContainerIsNoGap();
    void aHiddenContainerIsAGap();
    void believesOnlyTheContainerItAskedFor();
    void countsAContainerOnce();
    void countsWhatWasSpentOnTheWay();
    void namesWhatWasNotAnswered_data();
    void namesWhatWasNotAnswered();
    void namesTheContainersThatHang();
    void anUnreadableContainerMakesTheHostPartial();
    void aMissingListIsNoMissingHost_data();
    void aMissingListIsNoMissingHost();
    void takesNullForAnEmptyList();
    void takesWhatItDoesNotKnow();
    void takesANewerEngine();
    void goesNotBeyondTheWantedVersion_data();
    void goesNotBeyondTheWantedVersion();

private:
    SnapshotPtr read(const Host& host, CollectOptions options = {}) { return readSnapshot(m_client, host, options); }

    HttpClient m_client;
};

void SnapshotFaultsTest::tellsFaultsApart_data()
{
    QTest::addColumn<SimFault>("fault");
    QTest::addColumn<QByteArray>("below");
    QTest::addColumn<Error::Kind>("kind");
    const QByteArray everything;
    QTest::newRow("hangs") << SimFault::Silent << everything << Error::Kind::Timeout;
    QTest::newRow("hangs after the ping") << SimFault::Silent << QByteArray("/info") << Error::Kind::Timeout;
    QTest::newRow("closes at once") << SimFault::ClosesAtOnce << everything << Error::Kind::ConnectionLost;
    QTest::newRow("no HTTP") << SimFault::Garbage << everything << Error::Kind::NotDocker;
    QTest::newRow("a web server") << SimFault::Html << everything << Error::Kind::NotDocker;
    QTest::newRow("half an answer") << SimFault::Half << everything << Error::Kind::ConnectionLost;
    QTest::newRow("500 for all") << SimFault::Status500 << everything << Error::Kind::HttpError;
    QTest::newRow("500 for the list") << SimFault::Status500 << QByteArray("/containers/json")
                                      << Error::Kind::HttpError;
    QTest::newRow("redirects") << SimFault::Redirect << everything << Error::Kind::Redirected;
    QTest::newRow("endless header") << SimFault::EndlessHeader << everything << Error::Kind::HeaderTooLarge;
    QTest::newRow("2 GiB in chunks") << SimFault::HugeBody << QByteArray("/containers/json")
                                     << Error::Kind::BodyTooLarge;
    QTest::newRow("2 GiB announced") << SimFault::HugeLength << everything << Error::Kind::BodyTooLarge;
    QTest::newRow("a million deep") << SimFault::DeepJson << QByteArray("/info") << Error::Kind::TooDeep;
    QTest::newRow("a million deep list") << SimFault::DeepJson << QByteArray("/containers/json")
                                         << Error::Kind::TooDeep;
    QTest::newRow("no UTF-8") << SimFault::InvalidUtf8 << QByteArray("/info") << Error::Kind::BadAnswer;
    QTest::newRow("too old") << SimFault::OlderApi << everything << Error::Kind::ApiTooOld;
    QTest::newRow("forbidden") << SimFault::Forbidden << QByteArray("/info") << Error::Kind::Forbidden;
}

void SnapshotFaultsTest::tellsFaultsApart()
{
    QFETCH(SimFault, fault);
    QFETCH(QByteArray, below);
    QFETCH(Error::Kind, kind);
    SimHost sim;
    sim.engine().setFault(fault, below);
    const qint64 memoryBefore = peakMemoryKiB();
    CollectOptions options;
    options.timeout = fault == SimFault::Silent ? 400ms : 15000ms;
    const SnapshotPtr snapshot = read(sim.host(), options);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->status, HostSnapshot::Status::Unreachable);
    QCOMPARE(errorKindName(snapshot->error.kind), errorKindName(kind));
    QVERIFY(!snapshot->error.message.isEmpty());
    QVERIFY(!snapshot->error.remedy.isEmpty());
    QVERIFY(snapshot->containers.empty());
    QVERIFY2(peakMemoryKiB() - memoryBefore < 300 * 1024, "memory is bounded");
}

void SnapshotFaultsTest::knowsWhatOnlyLooksLikeAnEngine_data()
{
    QTest::addColumn<QByteArray>("missing");
    for (const char* path : {"/version", "/info", "/containers/json"}) {
        QTest::newRow(path) << QByteArray(path);
    }
}

void SnapshotFaultsTest::knowsWhatOnlyLooksLikeAnEngine()
{
    QFETCH(QByteArray, missing);
    SimHost sim(1);
    ScriptedHost lookalike([&](const SimRequest& request) {
        SimAnswer answer = sim.engine().answer(request);
        answer.status = request.path.endsWith(missing) ? 404 : answer.status;
        return answer;
    });
    const SnapshotPtr snapshot = read(lookalike.host());
    QCOMPARE(snapshot->status, HostSnapshot::Status::Unreachable);
    QCOMPARE(errorKindName(snapshot->error.kind), errorKindName(Error::Kind::NotDocker));
    QVERIFY(!snapshot->error.remedy.isEmpty());
}

void SnapshotFaultsTest::aVanishedContainerIsNoGap()
{
    SimHost sim(30);
    sim.engine().setFault(SimFault::Vanishing);
    const SnapshotPtr snapshot = read(sim.host());
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QVERIFY(snapshot->unreadable.empty());
    QVERIFY(!snapshot->containers.empty());
    QVERIFY(snapshot->containers.size() < 30U);
}

void SnapshotFaultsTest::aHiddenContainerIsAGap()
{
    SimHost sim(30);
    sim.engine().setFault(SimFault::Hidden);
    const SnapshotPtr snapshot = read(sim.host());
    QCOMPARE(snapshot->status, HostSnapshot::Status::Partial);
    QVERIFY(!snapshot->unreadable.empty());
    QCOMPARE(snapshot->containers.size() + snapshot->unreadable.size(), 30U);
    QVERIFY(snapshot->unreadable.front().error.message.english().contains(u"lists the container"_s));
    QCOMPARE(snapshot->unreadable.front().error.httpStatus, 404);
}

void SnapshotFaultsTest::believesOnlyTheContainerItAskedFor()
{
    SimHost sim(6);
    ScriptedHost mixedUp([&, first = QByteArray()](const SimRequest& request) mutable {
        SimRequest asked = request;
        if (request.path.contains("/containers/") && request.path.endsWith("/json")
            && !request.path.endsWith("s/json")) {
            first = first.isEmpty() ? request.path : first;
            asked.path = first;
        }
        return sim.engine().answer(asked);
    });
    const SnapshotPtr snapshot = read(mixedUp.host());
    QCOMPARE(snapshot->status, HostSnapshot::Status::Partial);
    QCOMPARE(snapshot->containers.size(), 1U);
    QCOMPARE(snapshot->unreadable.size(), 5U);
}

void SnapshotFaultsTest::countsAContainerOnce()
{
    SimHost sim(6);
    ScriptedHost stuttering([&](const SimRequest& request) {
        SimAnswer answer = sim.engine().answer(request);
        if (request.path.endsWith("/containers/json")) {
            const QByteArray entries = answer.body.trimmed().chopped(1).sliced(1);
            answer.body = '[' + entries + ',' + entries + ']';
        }
        return answer;
    });
    const SnapshotPtr snapshot = read(stuttering.host());
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QCOMPARE(snapshot->containers.size(), 6U);
}

//! What the way to the engine took is part of the time that the host may take.
void SnapshotFaultsTest::countsWhatWasSpentOnTheWay()
{
    SimHost sim;
    sim.engine().setFault(SimFault::Silent, "/info");
    CollectOptions options;
    options.timeout = 10min;
    options.spent = 10min - 200ms;
    const SnapshotPtr snapshot = read(sim.host(), options);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->error.kind, Error::Kind::Timeout);
    QVERIFY2(snapshot->error.message.english().contains("600 s"_L1), qPrintable(snapshot->error.message.english()));
}

void SnapshotFaultsTest::namesWhatWasNotAnswered_data()
{
    QTest::addColumn<QByteArray>("below");
    QTest::addColumn<HostSnapshot::Status>("status");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* below, HostSnapshot::Status status, const QString& named) {
        QTest::newRow(below) << QByteArray(below) << status << named;
    };
    row("/_ping", HostSnapshot::Status::Unreachable, u"HEAD /_ping"_s);
    row("/version", HostSnapshot::Status::Unreachable, u"GET /version"_s);
    row("/info", HostSnapshot::Status::Unreachable, u"GET /info"_s);
    row("/containers/json", HostSnapshot::Status::Unreachable, u"GET /containers/json"_s);
    row("/containers", HostSnapshot::Status::Unreachable, u"GET /containers/json"_s);
    row("/volumes", HostSnapshot::Status::Partial, u"GET /volumes"_s);
    row("/networks", HostSnapshot::Status::Partial, u"GET /networks"_s);
    row("/images", HostSnapshot::Status::Partial, u"GET /images/(…|sha256:[0-9a-f]{64})/json"_s);
}

void SnapshotFaultsTest::namesWhatWasNotAnswered()
{
    QFETCH(QByteArray, below);
    QFETCH(QString, named);
    SimHost sim;
    sim.engine().setFault(SimFault::Silent, below);
    CollectOptions options;
    options.timeout = 800ms;
    const SnapshotPtr snapshot = read(sim.host(), options);
    QVERIFY(snapshot);
    QTEST(snapshot->status, "status");
    const Message& said =
        snapshot->error.kind == Error::Kind::Partial ? snapshot->error.cause : snapshot->error.message;
    // The deadline of the host and that of the request are the same, and either may come first. Only the request knows
    // which image it asked for.
    const QRegularExpression expected(uR"(engine\.sock did not answer %1 within 0\.8 s\.$)"_s.arg(named));
    QVERIFY2(said.english().contains(expected), qPrintable(said.english()));
}

void SnapshotFaultsTest::namesTheContainersThatHang()
{
    SimHost sim;
    ScriptedHost stuck([&](const SimRequest& request) {
        SimAnswer answer = sim.engine().answer(request);
        const QByteArrayList parts = request.path.split('/'); // "", "v1.44", "containers", the id, "json"
        if (parts.size() == 5 && parts[2] == "containers" && isSingledOut(parts[3])) {
            answer.kind = SimAnswer::Kind::Silence;
        }
        return answer;
    });
    CollectOptions options;
    options.timeout = 800ms;
    const SnapshotPtr snapshot = read(stuck.host(), options);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->status, HostSnapshot::Status::Partial);
    QVERIFY(!snapshot->unreadable.empty());
    for (const UnreadableContainer& container : snapshot->unreadable) {
        QVERIFY2(container.error.message.english().contains(
                     u"did not answer GET /containers/%1/json within"_s.arg(container.id.value)),
            qPrintable(container.error.message.english()));
    }
}

void SnapshotFaultsTest::anUnreadableContainerMakesTheHostPartial()
{
    SimHost sim(30);
    sim.engine().setFault(SimFault::SomeUnreadable);
    const SnapshotPtr snapshot = read(sim.host());
    QCOMPARE(snapshot->status, HostSnapshot::Status::Partial);
    QCOMPARE(snapshot->error.kind, Error::Kind::Partial);
    QVERIFY(!snapshot->unreadable.empty());
    QCOMPARE(snapshot->containers.size() + snapshot->unreadable.size(), 30U);
    for (const UnreadableContainer& container : snapshot->unreadable) {
        QCOMPARE(container.error.kind, Error::Kind::HttpError);
        QCOMPARE(container.error.httpStatus, 500);
        QVERIFY(!container.name.isEmpty());
        QVERIFY(isSingledOut(container.id.value.toLatin1()));
    }
}

void SnapshotFaultsTest::aMissingListIsNoMissingHost_data()
{
    QTest::addColumn<QByteArray>("below");
    QTest::newRow("volumes") << QByteArray("/volumes");
    QTest::newRow("networks") << QByteArray("/networks");
    QTest::newRow("images") << QByteArray("/images");
}

void SnapshotFaultsTest::aMissingListIsNoMissingHost()
{
    QFETCH(QByteArray, below);
    SimHost sim;
    sim.engine().setFault(SimFault::Status500, below);
    const SnapshotPtr snapshot = read(sim.host());
    QCOMPARE(snapshot->status, HostSnapshot::Status::Partial);
    QCOMPARE(snapshot->error.kind, Error::Kind::Partial);
    QCOMPARE(snapshot->error.message.english(),
        u"Not read: %1. Checks that need them are not assessed."_s.arg(QLatin1String(below.mid(1))));
    QVERIFY(!snapshot->error.cause.isEmpty());
    QCOMPARE(snapshot->containers.size(), 6U);
    QCOMPARE(snapshot->volumes.isComplete(), below != "/volumes");
    QCOMPARE(snapshot->networks.isComplete(), below != "/networks");
    QCOMPARE(snapshot->images.isComplete(), below != "/images");
    const Error& error = below == "/volumes" ? snapshot->volumes.error
        : below == "/networks"               ? snapshot->networks.error
                                             : snapshot->images.error;
    QCOMPARE(error.kind, Error::Kind::HttpError);
}

void SnapshotFaultsTest::takesNullForAnEmptyList()
{
    SimHost sim;
    sim.engine().setFault(SimFault::NullLists);
    const SnapshotPtr snapshot = read(sim.host());
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QCOMPARE(snapshot->error.kind, Error::Kind::None);
}

void SnapshotFaultsTest::takesWhatItDoesNotKnow()
{
    SimHost sim;
    sim.engine().setFault(SimFault::UnknownFields);
    const SnapshotPtr snapshot = read(sim.host());
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QCOMPARE(snapshot->containers.size(), 6U);
    QVERIFY(std::any_of(snapshot->containers.begin(), snapshot->containers.end(), [](const ContainerPtr& container) {
        return container->state == ContainerState::Unknown && !container->stateText.isEmpty();
    }));
}

void SnapshotFaultsTest::takesANewerEngine()
{
    SimHost sim;
    sim.engine().setFault(SimFault::NewerApi);
    const SnapshotPtr snapshot = read(sim.host());
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QCOMPARE(snapshot->engine.apiVersion, u"1.44"_s);
    QCOMPARE(snapshot->engine.apiMax, u"1.99"_s);
    QVERIFY(!snapshot->engine.apiTested);
}

void SnapshotFaultsTest::goesNotBeyondTheWantedVersion_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("nothing wanted") << QString() << u"1.40"_s << Error::Kind::None;
    QTest::newRow("as old as the engine takes") << u"1.40"_s << u"1.40"_s << Error::Kind::None;
    QTest::newRow("older than the engine takes") << u"1.39"_s << QString() << Error::Kind::BadConfiguration;
    QTest::newRow("no version") << u"latest"_s << QString() << Error::Kind::BadConfiguration;
}

//! The engine's oldest version is known only from its refusal.
void SnapshotFaultsTest::goesNotBeyondTheWantedVersion()
{
    QFETCH(QString, wanted);
    SimHost sim;
    ScriptedHost raised([&sim](const SimRequest& request) {
        SimAnswer answer = sim.engine().answer(request);
        if (request.path.startsWith("/v1.") && !request.path.startsWith("/v1.40/")) {
            answer = {.status = 400};
            answer.body = R"({"message":"client version 1.39 is too old. Minimum supported API version is 1.40"})";
        }
        return answer;
    });
    CollectOptions options;
    options.apiVersion = wanted;
    const SnapshotPtr snapshot = read(raised.host(), options);
    QTEST(snapshot->error.kind, "kind");
    QTEST(snapshot->engine.apiVersion, "spoken");
    QCOMPARE(snapshot->containers.empty(), snapshot->error.kind != Error::Kind::None);
    QVERIFY(snapshot->containers.size() > 0 || snapshot->error.message.english().contains("DOCKER_API_VERSION"_L1));
}

QTEST_GUILESS_MAIN(SnapshotFaultsTest)
#include "tst_snapshotfaults.moc"
