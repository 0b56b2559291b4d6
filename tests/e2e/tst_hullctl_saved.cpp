// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/hullctlrun.h"
#include "tests/e2e/scanschema.h"
#include "tests/support/pdftools.h"

#include "app/demo/fleethost.h"

#include <QCryptographicHash>
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

//! hullctl scan --baseline, hullctl report, and a saved scan as a host.
class HullctlSavedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksWhatDiffers_data();
    void marksWhatDiffers();
    void keepsItsExitCode();
    void comparesWithTheHistory();
    void refusesABadBaseline_data();
    void refusesABadBaseline();
    void reportsOnASavedScan_data();
    void reportsOnASavedScan();
    void readsASavedScanAsAHost();
    void reportsOnHosts();
    void reportsOnADump();
    void tellsByItsExitCode_data();
    void tellsByItsExitCode();

private:
    [[nodiscard]] RunResult run(const QStringList& arguments) const
    {
        return runHullctl(QStringList{u"--state-dir"_s, path(u"state"_s)} + arguments);
    }
    [[nodiscard]] QStringList host() const { return {u"-H"_s, m_host->host().endpoint}; }
    [[nodiscard]] QString path(const QString& name) const { return m_dir->filePath(name); }
    [[nodiscard]] QByteArray content(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    void snapshot(const QString& name)
    {
        const RunResult kept = run(QStringList{u"snapshot"_s, u"--output"_s, path(name)} + host());
        QVERIFY2(kept.exitCode == 0, kept.err.constData());
    }
    //! The host without its privileged agent, and with another port of web.
    void change();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SimHost> m_host;
};

void HullctlSavedTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<SimHost>(smallHost());
}

void HullctlSavedTest::change()
{
    HostSpec spec;
    spec.profile = simProfile("28", "small");
    spec.images.push_back(SimImage{.tag = "app:1", .exposed = {}, .user = "1000"});
    spec.add("clean", "app:1").hardened();
    spec.add("web", "app:1").hardened().publish("443", "8080/tcp");
    spec.add("fresh", "app:1").hardened().publish("81", "8080/tcp");
    m_host = std::make_unique<SimHost>(std::make_unique<FleetHost>(std::move(spec), QDateTime::currentDateTimeUtc()));
}

void HullctlSavedTest::marksWhatDiffers_data()
{
    QTest::addColumn<QStringList>("options"); // of the baseline
    QTest::newRow("a snapshot") << QStringList{u"snapshot"_s, u"--output"_s};
    QTest::newRow("a scan") << QStringList{u"scan"_s, u"--format"_s, u"json"_s, u"--output"_s};
}

void HullctlSavedTest::marksWhatDiffers()
{
    QFETCH(const QStringList, options);
    QVERIFY(run(options + QStringList(path(u"base"_s)) + host()).exitCode != 1);
    QVERIFY(!content(u"base"_s).isEmpty());
    change();
    QStringList arguments = QStringList{u"scan"_s, u"--baseline"_s, path(u"base"_s)} + host();
    for (const QString& format : {u"json"_s, u"csv"_s, u"sarif"_s, u"html"_s, u"pdf"_s}) {
        arguments += QStringList{u"--format"_s, format, u"--output"_s, path(u"scan."_s + format)};
    }
    const RunResult scan = run(arguments);
    QVERIFY2(scan.exitCode == 2, scan.err.constData());
    QCOMPARE(scanSchemaProblems(content(u"scan.json"_s)), QStringList());
    QProcess validate;
    validate.setProcessChannelMode(QProcess::MergedChannels);
    validate.start(QString::fromLatin1(HULL_SCHEMAS_DIR "/validate"),
        {QString::fromLatin1(HULL_SCHEMAS_DIR "/sarif-schema-2.1.0.json"), path(u"scan.sarif"_s)});
    QVERIFY(validate.waitForFinished(60000));
    QVERIFY2(validate.exitStatus() == QProcess::NormalExit && validate.exitCode() == 0, validate.readAll().constData());
    const QJsonObject baseline = QJsonDocument::fromJson(content(u"scan.json"_s))["baseline"_L1].toObject();
    QMap<QString, int> states;
    for (const QJsonValue& result :
        QJsonDocument::fromJson(content(u"scan.sarif"_s))["runs"_L1][0]["results"_L1].toArray()) {
        QVERIFY(result["baselineState"_L1].isString()); // all of a run have it, or none
        states[result["baselineState"_L1].toString()] += result["kind"_L1] != "open"_L1 ? 1 : 0;
    }
    QCOMPARE(states[u"new"_s], baseline["new"_L1].toInt());
    QCOMPARE(states[u"updated"_s], baseline["changed"_L1].toInt());
    QCOMPARE(states[u"unchanged"_s], baseline["unchanged"_L1].toInt());
    QCOMPARE(states[u"absent"_s], baseline["fixed"_L1].toInt() + baseline["gone"_L1].toInt());
    QVERIFY(states[u"new"_s] > 0 && states[u"updated"_s] > 0 && states[u"absent"_s] > 0);
    QCOMPARE(content(u"scan.csv"_s).count(",new\r\n"), qsizetype(states[u"new"_s]));
    const QString html = QString::fromUtf8(content(u"scan.html"_s));
    const QString pdf = pdfText(path(u"scan.pdf"_s));
    for (const QString& words : {u"containers 1 appeared, 1 disappeared, "_s, u"the container is gone"_s,
             u"the container is new"_s, u"Since the baseline of "_s}) {
        QVERIFY2(html.contains(words), qPrintable(words));
        QVERIFY2(pdf.contains(withoutSpaces(words)), qPrintable(words));
    }
}

void HullctlSavedTest::keepsItsExitCode()
{
    snapshot(u"base.hullsnap"_s);
    const QStringList options{u"--baseline"_s, path(u"base.hullsnap"_s)};
    for (const QString& failOn : {u"low"_s, u"never"_s}) {
        const QStringList scan = QStringList{u"scan"_s, u"--fail-on"_s, failOn} + host();
        QCOMPARE(run(scan + options).exitCode, run(scan).exitCode);
    }
    const RunResult same = run(QStringList(u"scan"_s) + host() + options);
    QVERIFY2(same.out.contains("Nothing differs from the baseline of"), same.out.constData());
}

void HullctlSavedTest::comparesWithTheHistory()
{
    QCOMPARE(run(QStringList{u"scan"_s, u"--save"_s} + host()).exitCode, 2);
    change();
    for (const QString& name : {u"latest"_s, u"1"_s}) {
        const RunResult scan = run(QStringList{u"scan"_s, u"--baseline"_s, name} + host());
        QVERIFY2(scan.exitCode == 2 && scan.out.simplified().contains("containers 1 appeared, 1 disappeared"),
            (scan.err + scan.out).constData());
    }
    // The scan that is kept in the same run is no baseline of itself, and holds nothing of the comparison.
    const RunResult both = run(QStringList{u"scan"_s, u"--baseline"_s, u"latest"_s, u"--save"_s} + host());
    QVERIFY2(both.out.simplified().contains("containers 1 appeared"), both.out.constData());
    QVERIFY(run(QStringList{u"scan"_s, u"--baseline"_s, u"latest"_s} + host()).out.contains("Nothing differs"));
}

void HullctlSavedTest::refusesABadBaseline_data()
{
    QTest::addColumn<QByteArray>("text"); // empty: there is no file
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("missing") << QByteArray() << QByteArray("cannot be read");
    QTest::newRow("newer") << QByteArray("hullwright.snapshot/9\n\n\n\n") << QByteArray("has version 9");
    QTest::newRow("cut off") << QByteArray("hullwright.snapshot/1\nsha256:00\n") << QByteArray("ends in the middle");
    QTest::newRow("damaged") << QByteArray("hullwright.snapshot/1\nsha256:00\n5\nrubbish") << QByteArray("is damaged");
    QTest::newRow("a newer scan") << QByteArray(R"({"schema": "hullwright.scan/2", "hosts": []})")
                                  << QByteArray("too old for");
    QTest::newRow("a scan that nobody made")
        << QByteArray(R"({"schema": "hullwright.scan/1", "hosts": []})") << QByteArray("holds no scan");
    QTest::newRow("no scan") << QByteArray("{}") << QByteArray("holds no scan");
    QTest::newRow("something else") << QByteArray("\x7f"
                                                  "ELF")
                                    << QByteArray("is no snapshot");
}

void HullctlSavedTest::refusesABadBaseline()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, says);
    if (!text.isEmpty()) {
        write(u"base"_s, text);
    }
    const RunResult scan = run(QStringList{u"scan"_s, u"--baseline"_s, path(u"base"_s), u"--format"_s, u"json"_s,
                                   u"--output"_s, path(u"scan.json"_s)}
        + host());
    QCOMPARE(scan.exitCode, 1);
    QVERIFY2(scan.err.contains("The baseline is no use, and nothing was read. ") && scan.err.contains(says)
            && scan.err.contains(path(u"base"_s).toUtf8()),
        scan.err.constData());
    QCOMPARE(scan.out, QByteArray());
    QVERIFY(!QFile::exists(path(u"scan.json"_s)));
    QCOMPARE(m_host->server().requestCount(), 0);
}

void HullctlSavedTest::reportsOnASavedScan_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a snapshot") << u"a.hullsnap"_s;
    QTest::newRow("a scan") << u"a.json"_s;
    QTest::newRow("by number") << u"1"_s;
    QTest::newRow("latest") << u"latest"_s;
}

void HullctlSavedTest::reportsOnASavedScan()
{
    QFETCH(const QString, name);
    const RunResult scan =
        run(QStringList{u"scan"_s, u"--save"_s, u"--format"_s, u"json"_s, u"--output"_s, path(u"a.json"_s)} + host());
    QCOMPARE(scan.exitCode, 2);
    QCOMPARE(run({u"snapshot"_s, u"export"_s, u"1"_s, u"--output"_s, path(u"a.hullsnap"_s)}).exitCode, 0);
    m_host.reset(); // nobody is asked
    const QByteArray json = content(u"a.json"_s);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    const QString saved = name.startsWith(u'a') ? path(name) : name;
    for (const QString& format : {u"html"_s, u"pdf"_s}) {
        const RunResult report =
            run({u"report"_s, saved, u"--format"_s, format, u"--output"_s, path(u"r."_s + format)});
        QVERIFY2(report.exitCode == 0, report.err.constData());
        QCOMPARE(report.err, QByteArray());
    }
    const QString html = QString::fromUtf8(content(u"r.html"_s));
    const QString pdf = pdfText(path(u"r.pdf"_s));
    const QString started = QJsonDocument::fromJson(json)["started"_L1].toString();
    const QString asOf = u"Data as of "_s + QString(started).replace(u'T', u' ').replace(u'Z', u" UTC"_s);
    for (const QString& words :
        {asOf, u"this report is made of the saved scan "_s + saved, u"P-01"_s, u"A-01"_s, hash}) {
        QVERIFY2(html.contains(words), qPrintable(words));
        QVERIFY2(pdf.contains(withoutSpaces(words)), qPrintable(words));
    }
}

//! What it was, byte for byte, in whatever format.
void HullctlSavedTest::readsASavedScanAsAHost()
{
    const QStringList toJson{u"--format"_s, u"json"_s, u"--output"_s};
    QCOMPARE(run(QStringList{u"scan"_s, u"--save"_s} + toJson + QStringList(path(u"a.json"_s)) + host()).exitCode, 2);
    QCOMPARE(run({u"snapshot"_s, u"export"_s, u"1"_s, u"--output"_s, path(u"a.hullsnap"_s)}).exitCode, 0);
    const RunResult again =
        run(QStringList{u"scan"_s, u"--from-file"_s, path(u"a.hullsnap"_s)} + toJson + QStringList(path(u"b.json"_s)));
    QVERIFY2(again.exitCode == 2, again.err.constData());
    QCOMPARE(content(u"b.json"_s), content(u"a.json"_s));
    QCOMPARE(run({u"scan"_s, u"--from-file"_s, path(u"a.json"_s), u"--fail-on"_s, u"never"_s}).exitCode, 0);
    const RunResult sarif = run({u"scan"_s, u"--from-file"_s, path(u"a.hullsnap"_s), u"--format"_s, u"sarif"_s});
    QVERIFY(sarif.out.contains("Data as of ") && sarif.out.contains("\"P-01\""));
    const RunResult compared = run({u"scan"_s, u"--from-file"_s, path(u"a.hullsnap"_s), u"--baseline"_s, u"latest"_s});
    QVERIFY2(compared.out.contains("Nothing differs"), compared.out.constData());
    for (const QStringList& options : {QStringList{u"--demo"_s}, QStringList{u"--policy"_s, u"p.json"_s},
             QStringList{u"--profile"_s, u"full"_s}, QStringList(u"--save"_s), QStringList(u"--reveal"_s), host()}) {
        const RunResult refused = run(QStringList{u"scan"_s, u"--from-file"_s, path(u"a.hullsnap"_s)} + options);
        QVERIFY2(refused.exitCode == 1, refused.err.constData());
    }
    QByteArray damaged = content(u"a.hullsnap"_s);
    damaged.chop(10);
    write(u"a.hullsnap"_s, damaged);
    const RunResult broken = run({u"scan"_s, u"--from-file"_s, path(u"a.hullsnap"_s)});
    QCOMPARE(broken.exitCode, 3);
    QVERIFY2(broken.err.contains("ends in the middle"), broken.err.constData());
}

void HullctlSavedTest::reportsOnHosts()
{
    const RunResult report =
        run(QStringList{u"report"_s, u"--format"_s, u"pdf"_s, u"--output"_s, path(u"r.pdf"_s), u"--paper"_s,
                u"letter"_s, u"--template"_s, u"actions"_s, u"--classification"_s, u"internal"_s}
            + host());
    QVERIFY2(report.exitCode == 0, report.err.constData()); // what is open is none of its business
    QVERIFY(popplerOutput(u"pdfinfo"_s, {path(u"r.pdf"_s)}).contains("(letter)"));
    const QString text = pdfText(path(u"r.pdf"_s));
    QVERIFY(text.contains(u"Actionlistfortheoperator"_s) && text.contains(u"internal"_s));
    QVERIFY(!text.contains(u"Dataasof"_s));
    const RunResult complete = run(
        QStringList{u"report"_s, u"--format"_s, u"html"_s, u"--output"_s, u"-"_s, u"--language"_s, u"en"_s} + host());
    QCOMPARE(complete.exitCode, 0);
    QVERIFY2(complete.out.contains("Nothing was changed with this tool on these hosts"), complete.out.constData());
}

void HullctlSavedTest::reportsOnADump()
{
    write(u"dump.json"_s,
        R"([{"Id": ")" + QByteArray(64, 'a') + R"(", "Name": "/edge", "Image": "sha256:)" + QByteArray(64, 'b')
            + R"(", "State": {"Status": "exited"}, "Config": {"Image": "proxy:1"}, "HostConfig": {"NetworkMode": "bridge",
            "Privileged": true}, "NetworkSettings": {"Ports": {}}, "Mounts": []}])");
    const RunResult report = run({u"report"_s, path(u"dump.json"_s), u"--format"_s, u"html"_s});
    QVERIFY2(report.exitCode == 0, report.err.constData());
    QVERIFY(report.out.contains("A-01") && report.out.contains("edge") && !report.out.contains("Data as of"));
}

void HullctlSavedTest::tellsByItsExitCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const QStringList html{u"--format"_s, u"html"_s};
    QTest::newRow("no format") << QStringList(u"a.json"_s) << 1 << QByteArray("needs --format pdf or --format html");
    QTest::newRow("another format") << QStringList{u"a.json"_s, u"--format"_s, u"csv"_s} << 1
                                    << QByteArray("needs --format pdf or --format html");
    QTest::newRow("two formats") << QStringList{u"a.json"_s, u"--format"_s, u"pdf"_s} + html << 1
                                 << QByteArray("needs --format pdf or --format html, once");
    QTest::newRow("German") << QStringList{u"a.json"_s, u"--language"_s, u"de"_s} + html << 1
                            << QByteArray("in English only: --language takes en, not de.");
    QTest::newRow("two scans") << QStringList{u"a.json"_s, u"b.json"_s} + html << 1 << QByteArray("takes one scan");
    QTest::newRow("a scan and hosts") << QStringList{u"a.json"_s, u"--demo"_s} + html << 1
                                      << QByteArray("not about both");
    QTest::newRow("no such file") << QStringList(u"/nowhere.hullsnap"_s) + html << 1
                                  << QByteArray("There is no file /nowhere.hullsnap.");
    QTest::newRow("no such scan") << QStringList(u"7"_s) + html << 3 << QByteArray("no scan 7");
    QTest::newRow("a policy") << QStringList{u"a.json"_s, u"--policy"_s, u"p.json"_s} + html << 1
                              << QByteArray("--policy does not go with a saved scan");
    QTest::newRow("values") << QStringList{u"a.json"_s, u"--reveal"_s} + html << 1
                            << QByteArray("a saved scan holds no secret values");
    QTest::newRow("a host that is down") << QStringList{u"-H"_s, u"unix:///nowhere.sock"_s} + html << 3
                                         << QByteArray("nowhere.sock");
    QTest::newRow("nowhere to write to") << QStringList{u"a.json"_s, u"--output"_s, u"/nowhere/r.html"_s} + html << 4
                                         << QByteArray("/nowhere/r.html could not be written");
}

void HullctlSavedTest::tellsByItsExitCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, says);
    QCOMPARE(
        run(QStringList{u"scan"_s, u"--format"_s, u"json"_s, u"--output"_s, path(u"a.json"_s)} + host()).exitCode, 2);
    arguments.replaceInStrings(u"a.json"_s, path(u"a.json"_s));
    const RunResult report = run(QStringList(u"report"_s) + arguments);
    QVERIFY2(report.exitCode == code, (report.err + report.out).constData());
    QVERIFY2(report.err.contains(says), report.err.constData());
}

QTEST_GUILESS_MAIN(HullctlSavedTest)
#include "tst_hullctl_saved.moc"
