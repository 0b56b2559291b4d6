// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/hullctlrun.h"
#include "tests/e2e/scanschema.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

const QString nextYear = QDate::currentDate().addYears(1).toString(Qt::ISODate);
const QString lastYear = QDate::currentDate().addYears(-1).toString(Qt::ISODate);

QString waiver(const QString& id, const QString& rule, const QString& container, const QString& expires,
    const QString& fingerprint = {})
{
    return uR"({"id": "%1", "rule": "%2", "scope": {"container": "%3"}, "owner": "ops@example.org",
        "reason": "Needed by the tests of waivers.", "expires": "%4"%5})"_s.arg(id, rule, container, expires,
        fingerprint.isEmpty() ? QString() : u", \"fingerprint\": \"%1\""_s.arg(fingerprint));
}

QString policy(const QString& waivers, const QString& more = {})
{
    return uR"({"schema": "hullwright.policy/1", "waivers": [%1]%2})"_s.arg(waivers, more);
}

QJsonObject findingOf(const QByteArray& scan, const QString& container, const QString& rule)
{
    for (const QJsonValue& entry : QJsonDocument::fromJson(scan)["hosts"_L1][0]["containers"_L1].toArray()) {
        for (const QJsonValue& finding : entry["findings"_L1].toArray()) {
            if (entry["name"_L1] == container && finding["rule"_L1] == rule) {
                return finding.toObject();
            }
        }
    }
    return {};
}

QJsonObject summaryOf(const QByteArray& scan)
{
    return QJsonDocument::fromJson(scan)["summary"_L1].toObject();
}

} // namespace

class HullctlPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsByItsExitCode_data();
    void tellsByItsExitCode();
    void waivesWhatIsCovered();
    void fallsAwayWithAnotherFingerprint();
    void countsInADump();
    void takesThePolicyOfTheConfigurationFolder();
    void namesEachMistakeAndReadsNothing();
    void tellsWhatEachWaiverCovers();
    void tellsPeopleInTheTable();
    void plansNoFixOfWhatIsWaived();

private:
    [[nodiscard]] RunResult scan(const QStringList& options, const QString& policy);
    void write(const QString& name, const QByteArray& text);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SimHost> m_host;
};

void HullctlPolicyTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<SimHost>(smallHost());
}

void HullctlPolicyTest::write(const QString& name, const QByteArray& text)
{
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

RunResult HullctlPolicyTest::scan(const QStringList& options, const QString& policyText)
{
    write(u"p.json"_s, policyText.toUtf8());
    return runHullctl(QStringList{u"scan"_s, u"-H"_s, m_host->host().endpoint, u"--policy"_s,
                          m_dir->filePath(u"p.json"_s), u"--format"_s, u"json"_s}
        + options);
}

void HullctlPolicyTest::tellsByItsExitCode_data()
{
    QTest::addColumn<QString>("policyText");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    // web publishes a port below 1024 (high), agent is privileged (critical).
    const QString all = waiver(u"W-1"_s, u"P-01"_s, u"web"_s, nextYear);
    const QString expired = waiver(u"W-2"_s, u"P-01"_s, u"web"_s, lastYear);
    const QString elsewhere = waiver(u"W-3"_s, u"P-01"_s, u"elsewhere"_s, lastYear);
    const QString port = uR"(, "allowedHostPorts": [{"port": 80, "scope": {"host": "*"}, "owner": "ops",
        "reason": "Needed by the tests of waivers.", "expires": "%1"}])"_s.arg(nextYear);
    const QStringList high{u"--fail-on"_s, u"high"_s};
    const QStringList onlyWeb{u"--fail-on"_s, u"high"_s};
    const QString noAgent = uR"(, "rules": {%1})"_s;
    const QString quiet = noAgent.arg(uR"("A-01": {"enabled": false}, "A-02": {"enabled": false},
        "A-03": {"enabled": false}, "A-04": {"enabled": false}, "A-05": {"enabled": false}, "A-12": {"enabled": false},
        "A-13": {"enabled": false}, "A-14": {"enabled": false}, "A-16": {"enabled": false}, "A-18": {"enabled": false})"_s);
    QTest::newRow("open") << policy({}, quiet) << high << 2;
    QTest::newRow("waived") << policy(all, quiet) << high << 0;
    QTest::newRow("allowed") << policy({}, quiet + port) << high << 0;
    QTest::newRow("made lower") << policy(
        {}, quiet.left(quiet.size() - 1) + u", \"P-01\": {\"severity\": \"medium\"}}"_s)
                                << high << 0;
    QTest::newRow("expired") << policy(expired, quiet) << high << 2;
    QTest::newRow("expired, strictly") << policy(expired, quiet) << high + QStringList(u"--strict-waivers"_s) << 5;
    QTest::newRow("expired elsewhere, strictly")
        << policy(all + u',' + elsewhere, quiet) << high + QStringList(u"--strict-waivers"_s) << 5;
    QTest::newRow("in force, strictly") << policy(all, quiet) << high + QStringList(u"--strict-waivers"_s) << 0;
    QTest::newRow("expired, strictly, and a host is down")
        << policy(expired) << QStringList{u"--strict-waivers"_s, u"-H"_s, u"unix:///nowhere.sock"_s} << 5;
    QTest::newRow("expired, strictly, and nothing can be written")
        << policy(expired) << QStringList{u"--strict-waivers"_s, u"--output"_s, u"/nowhere/scan.json"_s} << 4;
    QTest::newRow("no use") << u"{"_s << QStringList() << 5;
    QTest::newRow("newer") << u"{\"schema\": \"hullwright.policy/2\"}"_s << QStringList() << 5;
    QTest::newRow("wrong usage goes first") << u"{"_s << QStringList(u"--fail-on=x"_s) << 1;
}

void HullctlPolicyTest::tellsByItsExitCode()
{
    QFETCH(const QString, policyText);
    QFETCH(const QStringList, options);
    QFETCH(const int, code);
    const RunResult run = scan(options, policyText);
    QVERIFY2(run.exitCode == code, (run.err + run.out.right(400)).constData());
    if (code == 5 && !options.contains(u"--strict-waivers"_s)) {
        QCOMPARE(run.out, QByteArray()); // no report under a policy that nobody meant
    }
}

void HullctlPolicyTest::waivesWhatIsCovered()
{
    const RunResult plain = scan({}, policy({}));
    const RunResult run = scan({}, policy(waiver(u"W-1"_s, u"P-01"_s, u"w*"_s, nextYear)));
    QCOMPARE(scanSchemaProblems(run.out), QStringList());
    const QJsonObject finding = findingOf(run.out, u"web"_s, u"P-01"_s);
    QCOMPARE(finding["status"_L1].toString(), u"waived"_s);
    const QJsonObject expected{{u"id"_s, u"W-1"_s}, {u"kind"_s, u"waiver"_s},
        {u"reason"_s, u"Needed by the tests of waivers."_s}, {u"owner"_s, u"ops@example.org"_s},
        {u"expires"_s, nextYear}, {u"state"_s, u"active"_s}};
    QCOMPARE(finding["waiver"_L1].toObject(), expected);
    QCOMPARE(summaryOf(run.out)["waived"_L1].toInt(), 1);
    QCOMPARE(summaryOf(run.out)["open"_L1]["high"_L1].toInt(), summaryOf(plain.out)["open"_L1]["high"_L1].toInt() - 1);
    QCOMPARE(findingOf(run.out, u"agent"_s, u"A-01"_s)["status"_L1].toString(), u"open"_s);
}

void HullctlPolicyTest::fallsAwayWithAnotherFingerprint()
{
    const RunResult plain = scan({}, policy({}));
    const QString right = findingOf(plain.out, u"web"_s, u"P-01"_s)["fingerprint"_L1].toString();
    const QString other = findingOf(plain.out, u"agent"_s, u"A-01"_s)["fingerprint"_L1].toString();
    QVERIFY(!right.isEmpty() && right != other);
    const RunResult kept = scan({}, policy(waiver(u"W-1"_s, u"P-01"_s, u"web"_s, nextYear, right)));
    QCOMPARE(summaryOf(kept.out)["waived"_L1].toInt(), 1);
    const RunResult gone = scan({}, policy(waiver(u"W-1"_s, u"P-01"_s, u"web"_s, nextYear, other)));
    QCOMPARE(scanSchemaProblems(gone.out), QStringList());
    QCOMPARE(summaryOf(gone.out)["waived"_L1].toInt(), 0);
    QCOMPARE(summaryOf(gone.out)["changed"_L1].toInt(), 1);
    QCOMPARE(findingOf(gone.out, u"web"_s, u"P-01"_s)["waiver"_L1]["state"_L1].toString(), u"changed"_s);
}

void HullctlPolicyTest::countsInADump()
{
    write(u"dump.json"_s,
        R"([{"Id": ")" + QByteArray(64, 'a') + R"(", "Name": "/edge", "Image": "sha256:)" + QByteArray(64, 'b')
            + R"(", "State": {"Status": "exited"}, "Config": {"Image": "proxy:1"},
            "HostConfig": {"NetworkMode": "bridge", "PortBindings": {"443/tcp": [{"HostIp": "", "HostPort": "443"}]}},
            "NetworkSettings": {"Ports": {}}, "Mounts": []}])");
    write(u"p.json"_s, policy(waiver(u"W-1"_s, u"P-01"_s, u"edge"_s, nextYear)).toUtf8());
    const RunResult run = runHullctl({u"scan"_s, u"--from-file"_s, m_dir->filePath(u"dump.json"_s), u"--policy"_s,
        m_dir->filePath(u"p.json"_s), u"--format"_s, u"json"_s});
    QCOMPARE(findingOf(run.out, u"edge"_s, u"P-01"_s)["status"_L1].toString(), u"waived"_s);
}

void HullctlPolicyTest::takesThePolicyOfTheConfigurationFolder()
{
    const QStringList arguments{
        u"--config-dir"_s, m_dir->path(), u"scan"_s, u"-H"_s, m_host->host().endpoint, u"--format"_s, u"json"_s};
    QCOMPARE(summaryOf(runHullctl(arguments).out)["waived"_L1].toInt(), 0);
    write(u"policy.json"_s, policy(waiver(u"W-1"_s, u"P-01"_s, u"web"_s, nextYear)).toUtf8());
    QCOMPARE(summaryOf(runHullctl(arguments).out)["waived"_L1].toInt(), 1);
    write(u"other.json"_s, policy({}).toUtf8());
    const RunResult other = runHullctl(arguments + QStringList{u"--policy"_s, m_dir->filePath(u"other.json"_s)});
    QCOMPARE(summaryOf(other.out)["waived"_L1].toInt(), 0);
    const RunResult missing = runHullctl(arguments + QStringList{u"--policy"_s, m_dir->filePath(u"none.json"_s)});
    QCOMPARE(missing.exitCode, 5);
}

void HullctlPolicyTest::namesEachMistakeAndReadsNothing()
{
    const RunResult run =
        scan({}, u"{\"schema\": \"hullwright.policy/1\",\n \"waiver\": [],\n \"rules\": {\"X-1\": {}}}"_s);
    QCOMPARE(run.exitCode, 5);
    const QByteArray file = QFile::encodeName(m_dir->filePath(u"p.json"_s));
    QVERIFY2(run.err.contains(file + ":2:2: waiver: There is no key"), run.err.constData());
    QVERIFY2(run.err.contains(file + ":3:12: rules[\"X-1\"]: There is no rule"), run.err.constData());
}

void HullctlPolicyTest::tellsWhatEachWaiverCovers()
{
    const QString waivers = waiver(u"W-1"_s, u"P-01"_s, u"*"_s, nextYear) + u','
        + waiver(u"W-2"_s, u"P-01"_s, u"gone"_s, nextYear) + u',' + waiver(u"W-3"_s, u"C-5.15"_s, u"*"_s, nextYear)
        + u',' + waiver(u"W-4"_s, u"A-01"_s, u"agent"_s, lastYear);
    const RunResult verbose = scan({u"-v"_s}, policy(waivers));
    for (const QByteArray line : {"Waiver W-1 (P-01): 1 findings", "Waiver W-2 (P-01): 0 findings",
             "Waiver W-3 (C-5.15): the rule is not judged here", "Waiver W-4 (A-01): 1 findings, expired"}) {
        QVERIFY2(verbose.err.contains(line), verbose.err.constData());
    }
    const RunResult normal = scan({}, policy(waivers));
    QVERIFY2(normal.err.contains("Covering nothing on these hosts: W-2."), normal.err.constData());
    QVERIFY2(normal.err.contains("Expired, and covering nothing any more: W-4."), normal.err.constData());
    QVERIFY(!normal.err.contains("W-1"));
    QCOMPARE(scan({u"-q"_s}, policy(waivers)).err, QByteArray());
}

void HullctlPolicyTest::tellsPeopleInTheTable()
{
    write(u"p.json"_s,
        policy(
            waiver(u"W-1"_s, u"P-01"_s, u"web"_s, nextYear) + u',' + waiver(u"W-2"_s, u"A-01"_s, u"agent"_s, lastYear))
            .toUtf8());
    const RunResult run =
        runHullctl({u"scan"_s, u"-H"_s, m_host->host().endpoint, u"--policy"_s, m_dir->filePath(u"p.json"_s)});
    const QByteArray text = run.out.simplified();
    QVERIFY2(text.contains("Until " + nextYear.toLatin1() + ": Needed by the tests of waivers. (W-1, ops@example.org)"),
        run.out.constData());
    QVERIFY2(text.contains("Its waiver expired on " + lastYear.toLatin1() + ": Needed by the tests of waivers. (W-2,"),
        run.out.constData());
    QVERIFY2(text.contains("1 finding is waived. 1 finding is open again because of an expired waiver."),
        run.out.constData());
}

void HullctlPolicyTest::plansNoFixOfWhatIsWaived()
{
    const auto plannedRules = [this](const QStringList& options) {
        const RunResult run = runHullctl(QStringList{u"--config-dir"_s, m_dir->path(), u"plan"_s, u"-H"_s,
                                             m_host->host().endpoint, u"web"_s, u"--format"_s, u"json"_s}
            + options);
        QStringList rules;
        for (const QJsonValue& rule : QJsonDocument::fromJson(run.out)["rules"_L1].toArray()) {
            rules += rule.toString();
        }
        return rules;
    };
    QVERIFY(plannedRules({}).contains(u"P-01"_s));
    write(u"policy.json"_s, policy(waiver(u"W-1"_s, u"P-01"_s, u"web"_s, nextYear)).toUtf8());
    QVERIFY(!plannedRules({}).contains(u"P-01"_s));
    QVERIFY(plannedRules({u"--rule"_s, u"P-01"_s}).contains(u"P-01"_s)); // unless it is asked for
    write(u"policy.json"_s, "{");
    QVERIFY(plannedRules({}).isEmpty()); // nobody knows what is waived
}

QTEST_GUILESS_MAIN(HullctlPolicyTest)
#include "tst_hullctl_policy.moc"
