// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "app/history/snapshotfile.h"
#include "app/session/fleet.h"
#include "app/session/lastreadings.h"
#include "models/domain/portsummary.h"
#include "models/domain/privileges.h"
#include "tests/unit/engine/simhost.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 20000;

//! One run of the program: a fleet, and what it remembers.
struct Run
{
    explicit Run(const QString& stateDirectory)
        : last(std::make_unique<LastReadings>(fleet, stateDirectory))
    { }
    ~Run() { last.reset(); }

    HostSession* read(const Host& host)
    {
        HostSession* session = fleet.addHost(host);
        session->refresh();
        if (!QTest::qWaitFor([session] { return session->state() == HostSession::State::Ready; }, patienceMs)) {
            return nullptr;
        }
        return session;
    }

    Fleet fleet;
    std::unique_ptr<LastReadings> last;
};

//! Everything of a container that a row shows and a snapshot holds.
QStringList shown(const HostAssessment& host)
{
    QStringList lines;
    for (size_t i = 0; i < host.containers.size(); ++i) {
        const Container& container = *host.snapshot->containers[i];
        const PortSummary ports = summarisePorts(container, *host.snapshot, false);
        QStringList words;
        for (const Message& word : privilegeWords(container, host.containers[i])) {
            words.append(word.english());
        }
        QStringList networks;
        for (const NetworkAttachment& network : container.networks) {
            networks.append(network.name);
        }
        networks.sort();
        QStringList findings;
        for (const Finding& finding : host.containers[i].findings) {
            findings.append(finding.rule->id + u' ' + finding.message.english());
        }
        lines.append(QStringList{container.id.value, container.name, container.image, container.stateText,
            QString::number(ports.lowestHostPort()), QString::number(static_cast<int>(ports.exposure)),
            words.join(u','), networks.join(u','), container.hostConfig.runtime,
            container.hostConfig.restartPolicy.name,
            QString::number(container.hostConfig.restartPolicy.maximumRetryCount),
            QString::number(container.hostConfig.memory), QString::number(container.hostConfig.pidsLimit.value_or(0)),
            container.hostConfig.capAdd.join(u','), container.created.toString(Qt::ISODate),
            container.label(u"com.docker.compose.project"), findings.join(u'\n')}
                         .join(u'|'));
    }
    lines.sort();
    return lines;
}

} // namespace

class LastReadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatWasSeenLast_data();
    void showsWhatWasSeenLast();
    void aReadHostIsNotRecalled();
    void keepsWhatChanges();
    void keepsWhatIsLostOnce();
    void forgetsARemovedHost();
    void remembersNoSimulationsAndFiles();
    void aFileThatIsNoUseIsReplaced_data();
    void aFileThatIsNoUseIsReplaced();
    void oldFilesGo();
    void onlyTheOwnerMayRead();
    void whereNothingCanBeWrittenTheRestGoesOn();

private:
    [[nodiscard]] QString state() const { return m_state->filePath(u"state"_s); }
    //! A run in which the host is read.
    [[nodiscard]] bool remember(const Host& host) const { return Run(state()).read(host) != nullptr; }
    [[nodiscard]] QStringList files() const
    {
        QStringList found;
        QDirIterator all(state() + "/last"_L1, QDir::Files);
        while (all.hasNext()) {
            found.append(all.next());
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_state;
};

void LastReadingsTest::init()
{
    m_state = std::make_unique<QTemporaryDir>();
}

void LastReadingsTest::showsWhatWasSeenLast_data()
{
    QTest::addColumn<QString>("fleetHost");
    for (const QString& name : fleetHostNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

//! Each of the demo fleet's hosts: ports of every kind, privileges, Compose, Swarm.
void LastReadingsTest::showsWhatWasSeenLast()
{
    QFETCH(QString, fleetHost);
    const SimHost sim(makeFleetHost(fleetHost, QDateTime::currentDateTimeUtc()));
    QStringList before;
    SeverityCounts counts;
    const QDateTime start = QDateTime::currentDateTimeUtc().addSecs(-1);
    {
        Run run(state());
        const HostSession* session = run.read(sim.host());
        QVERIFY(session);
        before = shown(*session->assessment());
        counts = session->assessment()->openCounts();
        QVERIFY(before.size() > 1);
    }
    QCOMPARE(files().size(), 1);
    Run next(state());
    QSignalSpy found(next.last.get(), &LastReadings::found);
    Host renamed = sim.host();
    renamed.name = u"renamed"_s;
    const HostSession* session = next.fleet.addHost(renamed);
    QVERIFY(!next.last->of(session->host().id()).assessment);
    QVERIFY(found.wait(patienceMs));
    const LastReading last = next.last->of(session->host().id());
    QCOMPARE(shown(*last.assessment), before);
    QVERIFY(last.assessment->openCounts() == counts);
    QVERIFY(wasRead(last.assessment));
    QCOMPARE(last.assessment->snapshot->host.name, u"renamed"_s);
    QVERIFY2(last.asOf >= start && last.asOf <= QDateTime::currentDateTimeUtc(), qPrintable(last.asOf.toString()));
}

void LastReadingsTest::aReadHostIsNotRecalled()
{
    const SimHost sim;
    QVERIFY(remember(sim.host()));
    Run next(state());
    QSignalSpy found(next.last.get(), &LastReadings::found);
    const HostSession* session = next.read(sim.host());
    QVERIFY(session);
    found.wait(200); // before or after the reading, or not at all
    QVERIFY(!next.last->of(session->host().id()).assessment);
}

void LastReadingsTest::keepsWhatChanges()
{
    const SimHost sim;
    Run run(state());
    run.last->setInterval(50ms);
    HostSession* session = run.read(sim.host());
    QVERIFY(session);
    QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, patienceMs);
    const auto kept = [this] {
        const Result<QByteArray> json = readSnapshotFile(files().front());
        return json ? *json : QByteArray();
    };
    const QByteArray first = kept();
    QVERIFY(first.contains("core"));
    Policy policy;
    policy.profile = Profile::Full;
    session->setPolicy(policy); // judged anew: other results
    QTRY_VERIFY_WITH_TIMEOUT(kept().contains("\"profile\":\"full\""), patienceMs);
}

void LastReadingsTest::keepsWhatIsLostOnce()
{
    const SimHost sim;
    Run run(state());
    run.last->setInterval(1h);
    HostSession* session = run.read(sim.host());
    QVERIFY(session);
    QVERIFY(files().isEmpty()); // not before it has settled
    session->disconnectHost();
    QVERIFY(session->isStale());
    QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, patienceMs);
    QVERIFY(QFile::remove(files().front()));
    session->disconnectHost();
    Q_EMIT run.fleet.sessionStateChanged(session); // a vain try, say
    run.last.reset(); // a lost host is not seen at the end
    QVERIFY(files().isEmpty());
}

void LastReadingsTest::forgetsARemovedHost()
{
    const SimHost sim;
    Run run(state());
    run.last->setInterval(1ms);
    HostSession* session = run.read(sim.host());
    QVERIFY(session);
    QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, patienceMs);
    run.last->forget(session->host().id());
    run.fleet.removeHost(session);
    run.last.reset();
    QVERIFY(files().isEmpty());
}

void LastReadingsTest::remembersNoSimulationsAndFiles()
{
    const SimHost sim;
    Host demo = sim.host();
    demo.kind = EndpointKind::Demo;
    {
        Run run(state());
        const HostSession* session = run.read(demo);
        QVERIFY(session);
        auto file = std::make_shared<HostSnapshot>(*session->assessment()->snapshot);
        file->host.kind = EndpointKind::File;
        run.fleet.addSnapshot(file);
    }
    QVERIFY(files().isEmpty());
}

void LastReadingsTest::aFileThatIsNoUseIsReplaced_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = snapshotFile(R"({"schema":"hullwright.scan/1","hosts":[]})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("rubbish") << QByteArray("\x00\xff\x13rubbish", 10);
    QTest::newRow("cut off") << good.first(good.size() / 2);
    QTest::newRow("newer") << QByteArray(good).replace("snapshot/1", "snapshot/9");
    QTest::newRow("no hosts") << good;
    QTest::newRow("no scan") << snapshotFile("[]");
}

void LastReadingsTest::aFileThatIsNoUseIsReplaced()
{
    QFETCH(QByteArray, content);
    const SimHost sim;
    QVERIFY(remember(sim.host()));
    QCOMPARE(files().size(), 1);
    QFile file(files().front());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
    file.close();
    {
        Run next(state());
        QSignalSpy found(next.last.get(), &LastReadings::found);
        next.fleet.addHost(sim.host());
        QVERIFY(!found.wait(300));
    }
    QVERIFY(remember(sim.host()));
    Run last(state());
    QSignalSpy found(last.last.get(), &LastReadings::found);
    last.fleet.addHost(sim.host());
    QVERIFY(found.wait(patienceMs));
}

void LastReadingsTest::oldFilesGo()
{
    const SimHost used;
    const SimHost unused(3, 1);
    QVERIFY(remember(used.host()) && remember(unused.host()));
    QCOMPARE(files().size(), 2);
    const auto age = [this](int days) {
        const QStringList all = files();
        return std::all_of(all.begin(), all.end(), [days](const QString& path) {
            QFile file(path);
            return file.open(QIODevice::ReadWrite)
                && file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-days), QFileDevice::FileModificationTime);
        });
    };
    QVERIFY(age(89));
    {
        Run run(state());
        QSignalSpy found(run.last.get(), &LastReadings::found);
        run.fleet.addHost(used.host());
        QVERIFY(found.wait(patienceMs));
    }
    QCOMPARE(files().size(), 2);
    const QStringList all = files();
    const auto isRecent = [](const QString& path) {
        return QFileInfo(path).lastModified().daysTo(QDateTime::currentDateTime()) < 1;
    };
    QCOMPARE(std::count_if(all.begin(), all.end(), isRecent), 1); // the one that was shown
    QVERIFY(age(91));
    Run run(state());
    run.last.reset();
    QVERIFY(files().isEmpty());
}

void LastReadingsTest::onlyTheOwnerMayRead()
{
    const SimHost sim;
    QVERIFY(remember(sim.host()));
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(files().size(), 1);
    QCOMPARE(QFile::permissions(files().front()) & (owner | others), owner);
    QCOMPARE(QFile::permissions(state() + "/last"_L1) & others, QFileDevice::Permissions());
    QCOMPARE(QFile::permissions(state()) & others, QFileDevice::Permissions());
}

void LastReadingsTest::whereNothingCanBeWrittenTheRestGoesOn()
{
    QFile obstacle(state());
    QVERIFY(obstacle.open(QIODevice::WriteOnly)); // in the place of the folder
    const SimHost sim;
    Run run(state());
    run.last->setInterval(1ms);
    HostSession* session = run.read(sim.host());
    QVERIFY(session);
    session->disconnectHost();
    QVERIFY(session->isStale());
    run.last.reset();
    QCOMPARE(obstacle.size(), 0);
}

QTEST_GUILESS_MAIN(LastReadingsTest)
#include "tst_lastreadings.moc"
