// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What hullctl says of one container of every kind on a real engine, compared with what the rules mean
// (tests/support/kindtable.cpp) and with what the kernel says of every running one.

#include "app/collect/kernelprobe.h"
#include "app/docker/parse.h"
#include "app/rules/hostindex.h"
#include "app/rules/mountsources.h"
#include "models/domain/capabilities.h"
#include "tests/live/kernelwords.h"
#include "tests/live/livescan.h"
#include "tests/support/realengine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>
#include <map>
#include <memory>
#include <optional>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

// Machines differ in whether they make a device of a file; tests/live/kinds does not start it where that fails.
const QString diskKind = QStringLiteral("mount-volume-disk");
constexpr auto withoutDisk = "No file can be mounted as a disk here.";

QByteArray hexadecimal(quint64 set)
{
    return QByteArray::number(set, 16);
}

} // namespace

class LiveVerdictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theScanIsComplete();
    void everyKindGetsTheExpectedVerdicts_data();
    void everyKindGetsTheExpectedVerdicts();
    void capabilitiesAgreeWithTheKernel_data();
    void capabilitiesAgreeWithTheKernel();
    void newPrivilegesAgreeWithTheKernel_data();
    void newPrivilegesAgreeWithTheKernel();
    void seccompAgreesWithTheKernel_data();
    void seccompAgreesWithTheKernel();
    void mountsAgreeWithTheKernel_data();
    void mountsAgreeWithTheKernel();
    void theKernelTellsWhoListens_data();
    void theKernelTellsWhoListens();
    void aDiskIsNowhereElseByTheEnginesMounts();
    void aBindOfTheHostIsWhatItIsABindOf();
    void twoScansOfAnUnchangedHostAreEqual();
    void containersThatComeAndGoAreNoError();

private:
    void addRunningKinds();
    [[nodiscard]] bool hasDisk() const { return m_containers.at(diskKind).pid > 0; }
    [[nodiscard]] Verdict verdict(const QString& kind, const QString& rule) const;

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<LiveScan> m_scan;
    HostSnapshot m_snapshot; // what the rules need to know of volumes
    std::map<QString, Container> m_containers; // by name, as the engine's own client shows them
};

void LiveVerdictsTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start());
    HULL_VERIFY_NO_PROBLEM(m_engine->createKinds());
    m_scan = std::make_unique<LiveScan>(m_engine->url());
    HULL_VERIFY_NO_PROBLEM(m_scan->problem());

    const Finished inspected = m_engine->dockerOutput(QStringList{u"inspect"_s} + containerKinds());
    QVERIFY2(inspected.succeeded(), inspected.err.constData());
    StringPool pool;
    for (const QJsonValue& document : QJsonDocument::fromJson(inspected.out).array()) {
        Result<Container> container = parseContainer(QJsonDocument(document.toObject()).toJson(), pool);
        QVERIFY(container);
        m_containers.insert_or_assign(container->name, *container);
    }
    const Finished names = m_engine->dockerOutput({u"volume"_s, u"ls"_s, u"-q"_s});
    const Finished volumes = m_engine->dockerOutput(
        QStringList{u"volume"_s, u"inspect"_s} + QString::fromUtf8(names.out.trimmed()).split(u'\n'));
    QVERIFY2(volumes.succeeded(), volumes.err.constData());
    const auto parsed = parseVolumes("{\"Volumes\": " + volumes.out + '}', pool);
    QVERIFY(parsed);
    m_snapshot.volumes = {SectionState::Complete, *parsed, {}};
    const Finished root = m_engine->dockerOutput({u"info"_s, u"-f"_s, u"{{.DockerRootDir}}"_s});
    QVERIFY2(root.succeeded(), root.err.constData());
    m_snapshot.engine.rootDir = QString::fromUtf8(root.out.trimmed());
}

void LiveVerdictsTest::cleanupTestCase()
{
    m_engine.reset();
}

void LiveVerdictsTest::theScanIsComplete()
{
    QCOMPARE(m_scan->status(), u"complete"_s);
    QVERIFY(m_scan->errorKind().isEmpty());
    QCOMPARE(m_scan->exitCode(), 2); // there are findings
    QStringList kinds = containerKinds();
    kinds.sort();
    QCOMPARE(m_scan->containerNames(), kinds);
}

void LiveVerdictsTest::everyKindGetsTheExpectedVerdicts_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString& kind : containerKinds()) {
        QTest::newRow(qUtf8Printable(kind)) << kind;
    }
}

void LiveVerdictsTest::everyKindGetsTheExpectedVerdicts()
{
    QFETCH(const QString, kind);
    const QJsonObject container = m_scan->container(kind);
    QVERIFY(!container.isEmpty());
    if (kind == diskKind && !hasDisk()) {
        QSKIP(withoutDisk);
    }
    const QString text = differences(verdictsOf(container), expectationsOf(kind, m_scan->circumstances()));
    QVERIFY2(text.isEmpty(), qUtf8Printable(kind + text));
}

void LiveVerdictsTest::addRunningKinds()
{
    QTest::addColumn<QString>("kind");
    for (const auto& [name, container] : m_containers) {
        if (container.pid > 0) {
            QTest::newRow(qUtf8Printable(name)) << name;
        }
    }
}

Verdict LiveVerdictsTest::verdict(const QString& kind, const QString& rule) const
{
    return verdictsOf(m_scan->container(kind)).value(rule);
}

void LiveVerdictsTest::capabilitiesAgreeWithTheKernel_data()
{
    addRunningKinds();
}

void LiveVerdictsTest::capabilitiesAgreeWithTheKernel()
{
    QFETCH(const QString, kind);
    const Container& container = m_containers.at(kind);
    const std::optional<KernelStatus> kernel = kernelStatus(container.pid);
    // An engine of today does not hand out what the kernel learned since, nor what this machine itself lacks.
    const std::optional<KernelStatus> most = kernelStatus(m_containers.at(u"privileged"_s).pid);
    QVERIFY(kernel && most);
    const Capabilities expected = effectiveCapabilities(container.hostConfig, EngineInfo::Product::Docker, nullptr);
    QCOMPARE(hexadecimal(expected.configured & most->bounding), hexadecimal(kernel->bounding));
    const quint64 effective = kernel->user == 0 ? kernel->bounding : 0;
    QCOMPARE(hexadecimal(kernel->effective), hexadecimal(effective));
}

void LiveVerdictsTest::newPrivilegesAgreeWithTheKernel_data()
{
    addRunningKinds();
}

void LiveVerdictsTest::newPrivilegesAgreeWithTheKernel()
{
    QFETCH(const QString, kind);
    const std::optional<KernelStatus> kernel = kernelStatus(m_containers.at(kind).pid);
    QVERIFY(kernel);
    QCOMPARE(verdict(kind, u"A-02"_s).result, kernel->noNewPrivileges ? u"pass"_s : u"fail"_s);
}

void LiveVerdictsTest::seccompAgreesWithTheKernel_data()
{
    addRunningKinds();
}

void LiveVerdictsTest::seccompAgreesWithTheKernel()
{
    QFETCH(const QString, kind);
    const std::optional<KernelStatus> kernel = kernelStatus(m_containers.at(kind).pid);
    QVERIFY(kernel);
    // To the kernel a filter that allows everything is a filter.
    const bool filtered = kernel->seccomp == 2 && kind != u"seccomp-allow-all";
    QCOMPARE(verdict(kind, u"A-13"_s).result, filtered ? u"pass"_s : u"fail"_s);
}

void LiveVerdictsTest::mountsAgreeWithTheKernel_data()
{
    addRunningKinds();
}

//! Where a mount leads by the rules is the very file that the container sees there, and as writable.
void LiveVerdictsTest::mountsAgreeWithTheKernel()
{
    QFETCH(const QString, kind);
    Container container = m_containers.at(kind);
    KernelProbe(Profile::Core).look(container);
    QVERIFY(container.kernel);
    const QString process = QString::number(container.pid);
    const QHash<QString, KernelMount> seen = kernelMounts(process);
    QSet<QByteArray> devicesHere;
    for (const KernelMount& mount : kernelMounts(u"self"_s)) {
        devicesHere.insert(mount.device);
    }
    QSet<QString> resolved;
    for (const KernelView::Mount& mount : container.kernel->mounts) {
        QVERIFY2(seen.contains(mount.destination), qUtf8Printable(mount.destination));
        QCOMPARE(mount.readOnly, seen[mount.destination].readOnly);
        const QByteArray inside = identityOf(u"/proc/%1/root"_s.arg(process) + mount.destination);
        QVERIFY2(!inside.isEmpty(), qUtf8Printable(mount.destination));
        QCOMPARE(identityOf(mount.source), inside);
        resolved.insert(mount.destination);
    }
    for (const Mount& mount : container.mounts) { // of a file system that only the engine has mounted none is known
        QVERIFY2(resolved.contains(mount.destination) || !devicesHere.contains(seen.value(mount.destination).device),
            qUtf8Printable(mount.destination));
    }
    for (const MountSource& judged : mountSources(container, HostIndex(m_snapshot), &*container.kernel)) {
        const QString& destination = judged.destination;
        if (!judged.resolved.isEmpty()) {
            QCOMPARE(identityOf(judged.resolved), identityOf(u"/proc/%1/root"_s.arg(process) + destination));
        }
        // Never milder than the kernel; graver only by the container's own options, which count at the next start.
        QVERIFY(judged.writable || seen.value(destination).readOnly);
        QVERIFY(!judged.writable || !seen.value(destination).readOnly || judged.mount->readWrite);
    }
}

void LiveVerdictsTest::theKernelTellsWhoListens_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("ports");
    // Of the host's network what the container itself holds, and no other's.
    QTest::newRow("net-host") << u"P-05"_s << QStringList();
    QTest::newRow("net-host-low") << u"P-05"_s << QStringList{u"97/tcp"_s};
    QTest::newRow("net-host-low-worker") << u"P-05"_s << QStringList{u"98/tcp"_s};
    QTest::newRow("net-host-low-udp") << u"P-05"_s << QStringList{u"67/udp"_s};
    QTest::newRow("net-host-high") << u"P-05"_s << QStringList();
    QTest::newRow("net-chain-host") << u"P-05"_s << QStringList();
    QTest::newRow("net-chain-host-low") << u"P-05"_s << QStringList{u"99/tcp"_s};
    // Of its own network what anybody in it holds.
    QTest::newRow("port-low") << u"C-5.9"_s << QStringList{u"80/tcp: nobody listens"_s};
    QTest::newRow("port-udp") << u"C-5.9"_s << QStringList{u"53/udp: nobody listens"_s};
    QTest::newRow("port-served") << u"C-5.9"_s << QStringList();
    QTest::newRow("port-served-by-another") << u"C-5.9"_s << QStringList();
    QTest::newRow("port-served-partly") << u"C-5.9"_s << QStringList{u"81/tcp: nobody listens"_s};
    QTest::newRow("port-served-udp") << u"C-5.9"_s << QStringList();
}

void LiveVerdictsTest::theKernelTellsWhoListens()
{
    QFETCH(const QString, rule);
    const QJsonObject found = entryOf(
        m_scan->container(QString::fromLatin1(QTest::currentDataTag()))[u"findings"].toArray(), u"rule"_s, rule);
    QVERIFY(!found.isEmpty());
    QStringList ports;
    for (const QJsonValue& evidence : found[u"evidence"].toArray()) {
        if (evidence[u"origin"] == u"kernel"_s) {
            static const QRegularExpression address(u"^.*(?=\\b[0-9]+/(tcp|udp))"_s);
            ports += evidence[u"observed"].toString().remove(address);
        }
    }
    QTEST(ports, "ports");
}

void LiveVerdictsTest::aDiskIsNowhereElseByTheEnginesMounts()
{
    if (!hasDisk()) {
        QSKIP(withoutDisk);
    }
    // As on a usual host, where whoever scans sees the same mounts as the engine.
    const LiveScan scan(m_engine->url(), {}, m_engine->daemonPid());
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    const QMap<QString, Verdict> verdicts = verdictsOf(scan.container(diskKind));
    QCOMPARE(verdicts[u"A-06"_s].result, u"pass"_s);
    QCOMPARE(verdicts[u"A-07"_s].severity, u"high"_s);
    QCOMPARE(verdicts[u"A-07"_s].certainty, u"confirmed"_s);
}

void LiveVerdictsTest::aBindOfTheHostIsWhatItIsABindOf()
{
    const QString bound = m_engine->directory() + "/lab/carrier/settings"_L1; // of /etc, among the engine's own mounts
    HULL_VERIFY_NO_PROBLEM(m_engine->docker(
        {u"run"_s, u"-d"_s, u"--name"_s, u"bound"_s, u"-v"_s, bound + ":/settings"_L1, u"busybox:test"_s}));
    const LiveScan scan(m_engine->url(), {}, m_engine->daemonPid());
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"rm"_s, u"-f"_s, u"bound"_s}));
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    const QJsonObject container = scan.container(u"bound"_s);
    QCOMPARE(verdictsOf(container)[u"A-07"_s].severity, u"critical"_s);
    const QJsonObject found = entryOf(container[u"findings"].toArray(), u"rule"_s, u"A-07"_s);
    QCOMPARE(found[u"evidence"][0][u"observed"].toString(), bound + u" (leads to /etc) → /settings, rw"_s);
}

void LiveVerdictsTest::twoScansOfAnUnchangedHostAreEqual()
{
    const LiveScan first(m_engine->url());
    const LiveScan second(m_engine->url());
    HULL_VERIFY_NO_PROBLEM(first.problem());
    QVERIFY(first.withoutTimes().size() > 100000);
    QCOMPARE(second.withoutTimes(), first.withoutTimes());
}

void LiveVerdictsTest::containersThatComeAndGoAreNoError()
{
    // Three at a time that create and remove as fast as the engine can, for as long as the scans last.
    const QString churn = u"while :; do docker -H \"$0\" create --name churn-$1 busybox:test; "
                          "docker -H \"$0\" rm -f churn-$1; done"_s;
    std::array<QProcess, 3> churning;
    for (size_t i = 0; i < churning.size(); ++i) {
        churning[i].setStandardOutputFile(QProcess::nullDevice());
        churning[i].start(u"/bin/sh"_s, {u"-c"_s, churn, m_engine->url(), QString::number(i)});
    }
    QSet<QString> seen;
    for (int i = 0; i < 8; ++i) {
        const LiveScan scan(m_engine->url());
        HULL_VERIFY_NO_PROBLEM(scan.problem());
        QCOMPARE(scan.status(), u"complete"_s);
        QCOMPARE(scan.exitCode(), 2);
        QStringList names = scan.containerNames();
        const auto comesAndGoes = [&seen](const QString& name) {
            const bool churns = name.startsWith("churn-"_L1);
            if (churns) {
                seen.insert(name);
            }
            return churns;
        };
        names.removeIf(comesAndGoes);
        QCOMPARE(names, m_scan->containerNames());
    }
    for (QProcess& process : churning) {
        process.kill();
        process.waitForFinished();
    }
    QVERIFY(!seen.isEmpty());
}

QTEST_GUILESS_MAIN(LiveVerdictsTest)
#include "tst_live_verdicts.moc"
