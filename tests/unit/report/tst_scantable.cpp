// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/scantable.h"
#include "app/report/textlayout.h"
#include "tests/unit/report/samplereport.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

QString table(const ScanReport& report, const TableLayout& layout = {})
{
    return QString::fromUtf8(scanTable(report, layout));
}

std::shared_ptr<Container> named(const QString& name)
{
    auto container = sampleContainer();
    container->name = name;
    return container;
}

Assessment judged(std::optional<Severity> severity)
{
    Assessment assessment;
    if (severity) {
        assessment.findings.push_back(sampleFinding(*severity, FindingStatus::Open));
    }
    return assessment;
}

ScanReport reportOn(const std::vector<std::shared_ptr<Container>>& containers, const std::vector<Assessment>& judgement)
{
    ScanReport report = sampleReport();
    report.hosts = {sampleHost(containers, judgement)};
    return report;
}

} // namespace

class ScanTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAContainerWithPortsPrivilegesAndFindings();
    void showsTheWorstContainerFirst();
    void fitsTheWidth_data();
    void fitsTheWidth();
    void letsNoNameReachTheTerminalRaw();
    void namesANamelessContainerByItsId();
    void coloursOnlyWhenAsked();
    void tellsAnErrorWithCauseAndRemedy();
    void showsWhatTheAddressOfAnUnreadHostSays();
    void marksTheDemo();
    void saysWhatWasNotAssessed();
    void neverCallsAnUnreadHostClean();
    void tellsWhichListsCouldNotBeRead();
    void marksWhatIsNotOpen_data();
    void marksWhatIsNotOpen();
    void showsPorts_data();
    void showsPorts();
};

void ScanTableTest::showsAContainerWithPortsPrivilegesAndFindings()
{
    QCOMPARE(table(sampleReport()), uR"(local (unix:///var/run/docker.sock)
  docker 20.10.24, API 1.41, linux x86_64, kernel 6.1.0, cgroup 1
  1 container; open findings: 1 critical, 1 high, 0 medium, 0 low

  SEVERITY  CONTAINER  STATE       IMAGE
  critical  web        running     nginx:1.27
            Ports       0.0.0.0:80->80/tcp, [::]:80->80/tcp
            Privileges  privileged
            critical  A-01    The container runs privileged. (assumed: only the
                              kernel could tell)
            high      P-01    Host port 80 leads to the container.

2 open findings (1 critical, 1 high, 0 medium, 0 low) in 1 container on 1 host,
profile core.
)"_s);
}

void ScanTableTest::showsTheWorstContainerFirst()
{
    Assessment twoHigh = judged(Severity::High);
    twoHigh.findings.push_back(sampleFinding(Severity::High, FindingStatus::Open));
    const QString text = table(reportOn({named(u"a-clean"_s), named(u"b-low"_s), named(u"c-high"_s),
                                            named(u"d-critical"_s), named(u"e-two-high"_s), named(u"f-high"_s)},
        {judged(std::nullopt), judged(Severity::Low), judged(Severity::High), judged(Severity::Critical), twoHigh,
            judged(Severity::High)}));
    const QStringList expected{u"d-critical"_s, u"e-two-high"_s, u"c-high"_s, u"f-high"_s, u"b-low"_s, u"a-clean"_s};
    qsizetype before = 0;
    for (const QString& name : expected) {
        const qsizetype position = text.indexOf(name);
        QVERIFY2(position > before, qPrintable(name));
        before = position;
    }
    QVERIFY(text.contains("none      a-clean"_L1));
}

void ScanTableTest::fitsTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("expected");
    QTest::newRow("80") << 80 << 80;
    QTest::newRow("120") << 120 << 120;
    QTest::newRow("40") << 40 << 40;
    QTest::newRow("too narrow") << 10 << 40;
}

void ScanTableTest::fitsTheWidth()
{
    QFETCH(int, width);
    QFETCH(int, expected);
    auto wide = named(u"shop_"_s + QString(70, u'\u6f22'));
    wide->image = "registry.example.org/"_L1 + QString(200, u'x') + ":latest"_L1;
    wide->stateText = u"hibernating-for-the-winter"_s;
    for (int port = 1; port < 40; ++port) {
        wide->ports.front().bindings.push_back({u"2001:db8:1234:5678:9abc:def0:1234:5678"_s, QString::number(port)});
    }
    ScanReport report = reportOn({wide}, {sampleAssessment()});
    report.hosts.push_back(unreachableHost());
    report.hosts.back().error->cause = {"%1", {QString(5000, u'd')}};
    for (const QString& line : table(report, {width, false}).split(u'\n')) {
        QVERIFY2(displayWidth(line) <= expected, qPrintable(line));
    }
}

void ScanTableTest::letsNoNameReachTheTerminalRaw()
{
    auto hostile = named(u"web\x1b]0;pwned\x07\x1b[2J\r\n\u009b31m\u202e"_s);
    hostile->image = u"i\x1b[8m"_s;
    hostile->stateText = u"s\x1b[1A"_s;
    hostile->ports = {{u"80/tcp\x1b[0m"_s, {{u"0.0.0.0\x1b[5m"_s, u"80"_s}}}};
    Assessment assessment = judged(Severity::High);
    assessment.findings.front().message = {"Port %1.", {u"\x1b[31m\n"_s}};
    ScanReport report = reportOn({hostile}, {assessment});
    report.hosts.front().host.name = u"h\x1b[31m"_s;
    report.hosts.push_back(unreachableHost());
    report.hosts.back().error->cause = {"%1", {u"\x1b[31mroot\x1b[0m"_s}};
    const QString text = table(report);
    for (const QChar character : text) {
        QVERIFY2(character == u'\n' || (character >= u' ' && (character < u'\x7f' || character > u'\x9f')),
            qPrintable(QString::number(character.unicode(), 16)));
    }
    QVERIFY(!text.contains(u'\u202e'));
    QVERIFY(text.contains("web\\x1b]0;pwned"_L1));
}

void ScanTableTest::namesANamelessContainerByItsId()
{
    const QString text = table(reportOn({named(QString())}, {judged(std::nullopt)}));
    QVERIFY2(text.contains("none      aaaaaaaaaaaa  running"_L1), qPrintable(text));
}

void ScanTableTest::coloursOnlyWhenAsked()
{
    QVERIFY(!table(sampleReport(), {80, false}).contains(u'\x1b'));
    const QString coloured = table(sampleReport(), {80, true});
    QVERIFY(coloured.contains(u"\x1b[1;31mcritical\x1b[0m"_s));
    QString plain = coloured;
    static const QRegularExpression colour(u"\x1b\\[[0-9;]*m"_s);
    QCOMPARE(plain.remove(colour), table(sampleReport(), {80, false}));
}

void ScanTableTest::tellsAnErrorWithCauseAndRemedy()
{
    ScanReport report = sampleReport();
    report.hosts = {unreachableHost()};
    QCOMPARE(table(report), uR"(gone (unix:///run/gone.sock)
  Failed    There is nothing at /run/gone.sock.
            Cause       No engine runs here.
            What to do  Start the engine.

1 host could not be read: there is no verdict.
)"_s);
}

void ScanTableTest::showsWhatTheAddressOfAnUnreadHostSays()
{
    auto snapshot = std::make_shared<HostSnapshot>();
    auto assessed = std::make_shared<HostAssessment>();
    assessed->snapshot = snapshot;
    assessed->host = judged(Severity::Critical);
    ScanReport report = sampleReport();
    report.hosts = {unreachableHost()};
    report.hosts.front().assessment = assessed;
    const QString text = table(report);
    QVERIFY2(text.contains("            What to do  Start the engine.\n  critical  P-01  "_L1), qPrintable(text));
    QVERIFY2(!text.contains("0 containers"_L1), qPrintable(text));
    QVERIFY2(
        text.endsWith(
            "1 host could not be read: 1 open finding (1 critical, 0 high, 0 medium, 0 low),\nand no verdict on anything else.\n"_L1),
        qPrintable(text));
}

void ScanTableTest::marksTheDemo()
{
    ScanReport report = sampleReport();
    QVERIFY(!table(report).contains("Demo"_L1));
    report.hosts.front().host.kind = EndpointKind::Demo;
    QVERIFY(table(report).startsWith("Demo: these hosts are simulated.\n\nlocal ("_L1));
}

void ScanTableTest::saysWhatWasNotAssessed()
{
    Assessment assessment = judged(std::nullopt);
    const Finding finding = sampleFinding(Severity::Low, FindingStatus::Open);
    assessment.results.push_back({finding.rule, RuleOutcome::NotAssessed, "The image could not be read."});
    const QString text = table(reportOn({named(u"a"_s), named(u"b"_s)}, {assessment, assessment}));
    QVERIFY(text.contains(
        "Not assessed, so neither passed nor failed:\n  P-01    2x      The image could not be read.\n"_L1));
    QVERIFY(text.simplified().contains("2 checks were not assessed."_L1));
}

void ScanTableTest::neverCallsAnUnreadHostClean()
{
    ScanReport report = reportOn({named(u"a"_s)}, {judged(std::nullopt)});
    report.hosts.front().status = HostSnapshot::Status::Partial;
    report.hosts.front().error = unreachableHost().error;
    const QString text = table(report);
    QVERIFY(text.contains("  Partial   There is nothing"_L1));
    QVERIFY(text.contains("1 host could not be"_L1));
}

void ScanTableTest::tellsWhichListsCouldNotBeRead()
{
    ScanReport report = reportOn({named(u"a"_s)}, {judged(std::nullopt)});
    report.hosts.front() = withoutVolumesAndNetworks(report.hosts.front());
    const QString text = table(report).simplified();
    QVERIFY2(text.contains("Partial The volumes, networks could not be read: No answer within 60 s. Checks that need "
                           "them are not assessed."_L1),
        qPrintable(text));
    QVERIFY(text.contains("1 host could not be"_L1));
}

void ScanTableTest::marksWhatIsNotOpen_data()
{
    QTest::addColumn<FindingStatus>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("open") << FindingStatus::Open << u"medium"_s;
    QTest::newRow("implied") << FindingStatus::Implied << u"implied"_s;
    QTest::newRow("waived") << FindingStatus::Waived << u"waived"_s;
    QTest::newRow("parked") << FindingStatus::Parked << u"parked"_s;
}

void ScanTableTest::marksWhatIsNotOpen()
{
    QFETCH(FindingStatus, status);
    QFETCH(QString, word);
    Assessment assessment;
    assessment.findings.push_back(sampleFinding(Severity::Medium, status));
    const QString text = table(reportOn({named(u"a"_s)}, {assessment}));
    QVERIFY2(text.contains(QString(12, u' ') + word.leftJustified(10) + "P-01"_L1), qPrintable(text));
}

void ScanTableTest::showsPorts_data()
{
    QTest::addColumn<QString>("configuredIp");
    QTest::addColumn<QString>("configuredPort");
    QTest::addColumn<QString>("activePort");
    QTest::addColumn<QString>("shown");
    QTest::newRow("stopped") << QString() << u"80"_s << QString() << u"*:80->80/tcp (not active)"_s;
    QTest::newRow("stopped, any port") << u"127.0.0.1"_s << QString() << QString()
                                       << u"127.0.0.1:any-port->80/tcp (not active)"_s;
    QTest::newRow("stopped, zero") << u"::1"_s << u"0"_s << QString() << u"[::1]:any-port->80/tcp (not active)"_s;
    QTest::newRow("stopped, range") << QString() << u"1000-1030"_s << QString()
                                    << u"*:1000-1030->80/tcp (not active)"_s;
    QTest::newRow("running") << QString() << u"80"_s << u"80"_s << u"0.0.0.0:80->80/tcp"_s;
    QTest::newRow("running, range") << QString() << u"1000-1030"_s << u"1001"_s << u"0.0.0.0:1001->80/tcp"_s;
    QTest::newRow("running, ephemeral") << QString() << QString() << u"32768"_s << u"0.0.0.0:32768->80/tcp"_s;
}

void ScanTableTest::showsPorts()
{
    QFETCH(QString, configuredIp);
    QFETCH(QString, configuredPort);
    QFETCH(QString, activePort);
    QFETCH(QString, shown);
    auto container = named(u"a"_s);
    container->hostConfig.portBindings = {{u"80/tcp"_s, {{configuredIp, configuredPort}}}};
    container->ports.clear();
    if (!activePort.isEmpty()) {
        container->ports = {{u"80/tcp"_s, {{u"0.0.0.0"_s, activePort}}}};
    }
    const QString text = table(reportOn({container}, {Assessment()}));
    QVERIFY2(text.contains("Ports       "_L1 + shown + u'\n'), qPrintable(text));
}

QTEST_GUILESS_MAIN(ScanTableTest)
#include "tst_scantable.moc"
