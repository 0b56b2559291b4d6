// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/hullctlrun.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! The records of a CSV file (RFC 4180), each as its fields.
std::vector<QStringList> recordsOf(const QByteArray& csv)
{
    std::vector<QStringList> records(1);
    QString field;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter == u'"') {
            const bool isLiteral = isQuoted && text.mid(i + 1, 1) == "\""_L1;
            field += isLiteral ? QString(letter) : QString();
            isQuoted = isLiteral ? isQuoted : !isQuoted;
            i += isLiteral ? 1 : 0;
        } else if (!isQuoted && (letter == u',' || letter == u'\n')) {
            records.back() += field;
            field.clear();
            if (letter == u'\n') {
                records.emplace_back();
            }
        } else if (isQuoted || letter != u'\r') {
            field += letter;
        }
    }
    records.pop_back(); // behind the last line's end
    return records;
}

} // namespace

//! What one scan writes for machines and people says the same.
class HullctlReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sayTheSame();
    void keepSumsBesideThem();
    void leaveAForeignFileOfThatName();
    void tellWhatIsWaived();
    void keepTheSchemaOfSarif_data();
    void keepTheSchemaOfSarif();
    void takeOneFormatForStandardOutput_data();
    void takeOneFormatForStandardOutput();

private:
    [[nodiscard]] RunResult writeAll(const QStringList& options = {})
    {
        QStringList arguments{u"scan"_s, u"-H"_s, m_host->host().endpoint};
        for (const QString& format : {u"json"_s, u"csv"_s, u"sarif"_s, u"html"_s}) {
            arguments += QStringList{u"--format"_s, format, u"--output"_s, m_dir->filePath(u"scan."_s + format)};
        }
        return runHullctl(arguments + options);
    }
    [[nodiscard]] QByteArray content(const QString& name) const
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SimHost> m_host;
};

void HullctlReportsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<SimHost>(smallHost());
}

void HullctlReportsTest::sayTheSame()
{
    const RunResult run = writeAll();
    QVERIFY2(run.exitCode == 2, run.err.constData());
    const QJsonObject host = QJsonDocument::fromJson(content(u"scan.json"_s))["hosts"_L1][0].toObject();
    QStringList found; // "agent A-01"
    QStringList unassessed;
    const auto take = [&found, &unassessed](const QJsonObject& object, const QString& name) {
        for (const QJsonValue& finding : object["findings"_L1].toArray()) {
            found += name + u' ' + finding["rule"_L1].toString();
        }
        for (const QJsonValue& result : object["results"_L1].toArray()) {
            unassessed +=
                result["result"_L1] == "notAssessed"_L1 ? QStringList{result["rule"_L1].toString()} : QStringList();
        }
    };
    take(host, {});
    for (const QJsonValue& container : host["containers"_L1].toArray()) {
        take(container.toObject(), container["name"_L1].toString());
    }
    QVERIFY(found.contains(u"agent A-01"_s) && found.contains(u"web P-01"_s));

    const std::vector<QStringList> records = recordsOf(content(u"scan.csv"_s));
    const auto column = [&records](const QString& name) {
        return records.front().indexOf(name);
    };
    QStringList inCsv;
    qsizetype resultsInCsv = 0;
    for (size_t i = 1; i < records.size(); ++i) {
        QCOMPARE(records[i].size(), records[0].size());
        if (records[i].at(column(u"record"_s)) == "finding"_L1) {
            inCsv += records[i].at(column(u"container"_s)) + u' ' + records[i].at(column(u"rule"_s));
        } else {
            resultsInCsv += records[i].at(column(u"result"_s)) == "notAssessed"_L1 ? 1 : 0;
        }
    }
    inCsv.sort();
    found.sort();
    QCOMPARE(inCsv, found);
    QCOMPARE(resultsInCsv, unassessed.size());

    const QJsonObject sarif = QJsonDocument::fromJson(content(u"scan.sarif"_s)).object();
    QCOMPARE(sarif["version"_L1].toString(), u"2.1.0"_s);
    const QJsonArray results = sarif["runs"_L1][0]["results"_L1].toArray();
    const auto open = std::count_if(
        results.begin(), results.end(), [](const QJsonValue& result) { return result["kind"_L1] == "open"_L1; });
    QCOMPARE(results.size() - open, found.size());

    const QByteArray html = content(u"scan.html"_s);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(!html.contains("<script"));
    QVERIFY(html.contains("agent") && html.contains("HostConfig.Privileged"));
}

void HullctlReportsTest::keepSumsBesideThem()
{
    QCOMPARE(writeAll().exitCode, 2);
    QProcess check;
    check.setWorkingDirectory(m_dir->path());
    check.start(u"sha256sum"_s, {u"--check"_s, u"--strict"_s, u"SHA256SUMS"_s});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.exitCode(), 0);
    QCOMPARE(check.readAllStandardOutput().count(": OK\n"), qsizetype(4));
    QVERIFY(QFile::remove(m_dir->filePath(u"SHA256SUMS"_s)));
    const RunResult one = runHullctl({u"scan"_s, u"-H"_s, m_host->host().endpoint, u"--format"_s, u"csv"_s,
        u"--output"_s, m_dir->filePath(u"one.csv"_s)});
    QCOMPARE(one.exitCode, 2);
    QVERIFY(!QFile::exists(m_dir->filePath(u"SHA256SUMS"_s))); // of one file there is nothing to keep together
}

void HullctlReportsTest::leaveAForeignFileOfThatName()
{
    write(u"SHA256SUMS"_s, "my notes\n");
    QCOMPARE(writeAll().exitCode, 4);
    QCOMPARE(content(u"SHA256SUMS"_s), QByteArray("my notes\n"));
    QVERIFY(!content(u"scan.html"_s).isEmpty());
}

void HullctlReportsTest::tellWhatIsWaived()
{
    write(u"p.json"_s,
        uR"({"schema": "hullwright.policy/1", "waivers": [{"id": "W-7", "rule": "A-01", "scope": {"container": "agent"},
            "reason": "The agent watches the whole host.", "owner": "ops@example.org", "expires": "%1"}]})"_s
            .arg(QDate::currentDate().addYears(1).toString(Qt::ISODate))
            .toUtf8());
    QCOMPARE(writeAll({u"--policy"_s, m_dir->filePath(u"p.json"_s)}).exitCode, 2);
    const std::vector<QStringList> records = recordsOf(content(u"scan.csv"_s));
    const auto waived = std::count_if(records.begin(), records.end(),
        [](const QStringList& record) { return record.contains(u"W-7"_s) && record.contains(u"waived"_s); });
    QCOMPARE(waived, 1);
    QByteArray statuses;
    for (const QJsonValue& result :
        QJsonDocument::fromJson(content(u"scan.sarif"_s))["runs"_L1][0]["results"_L1].toArray()) {
        for (const QJsonValue& suppression : result["suppressions"_L1].toArray()) {
            statuses += suppression["status"_L1].toString().toLatin1() + ' '
                + suppression["justification"_L1].toString().toLatin1() + '\n';
        }
    }
    QCOMPARE(statuses, QByteArray("accepted The agent watches the whole host.\n"));
    QVERIFY(content(u"scan.html"_s).contains("W-7"));
    QVERIFY(content(u"scan.html"_s).contains("ops@example.org"));
}

void HullctlReportsTest::keepTheSchemaOfSarif_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("core profile") << QStringList{} << 2;
    QTest::newRow("full profile") << QStringList{u"--profile"_s, u"full"_s} << 2;
    QTest::newRow("waivers") << QStringList{u"--policy"_s, u"policy.json"_s} << 2;
    QTest::newRow("a host not read") << QStringList{u"-H"_s, u"unix:///nowhere/docker.sock"_s} << 3;
}

void HullctlReportsTest::keepTheSchemaOfSarif()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, exitCode);
    const QString waiver =
        uR"({"id": "W-%1", "rule": "%2", "scope": {"container": "agent"}, "reason": "It watches all.",
        "owner": "ops@example.org", "expires": "%3"})"_s;
    const QDate today = QDate::currentDate();
    write(u"policy.json"_s,
        R"({"schema": "hullwright.policy/1", "waivers": [)"
            + waiver.arg(u"1"_s, u"A-01"_s, today.addYears(1).toString(Qt::ISODate)).toUtf8() + ','
            + waiver.arg(u"2"_s, u"A-02"_s, today.addDays(-9).toString(Qt::ISODate)).toUtf8() + "]}");
    QStringList arguments = options;
    arguments.replaceInStrings(u"policy.json"_s, m_dir->filePath(u"policy.json"_s));
    const RunResult run = writeAll(arguments);
    QVERIFY2(run.exitCode == exitCode, run.err.constData());
    QProcess validate;
    validate.setProcessChannelMode(QProcess::MergedChannels);
    validate.start(QString::fromLatin1(HULL_SCHEMAS_DIR "/validate"),
        {QString::fromLatin1(HULL_SCHEMAS_DIR "/sarif-schema-2.1.0.json"), m_dir->filePath(u"scan.sarif"_s)});
    QVERIFY(validate.waitForFinished(60000));
    QVERIFY2(validate.exitStatus() == QProcess::NormalExit && validate.exitCode() == 0, validate.readAll().constData());
}

void HullctlReportsTest::takeOneFormatForStandardOutput_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("csv") << u"csv"_s << QByteArray("report,record,");
    QTest::newRow("sarif") << u"sarif"_s << QByteArray("{\"");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
}

void HullctlReportsTest::takeOneFormatForStandardOutput()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, beginning);
    const RunResult run = runHullctl({u"scan"_s, u"-H"_s, m_host->host().endpoint, u"--format"_s, format});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.out.startsWith(beginning), run.out.left(80).constData());
}

QTEST_GUILESS_MAIN(HullctlReportsTest)
#include "tst_hullctl_reports.moc"
