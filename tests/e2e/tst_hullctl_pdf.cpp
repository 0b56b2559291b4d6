// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/hullctlrun.h"
#include "tests/support/pdftools.h"

#include "app/demo/fleethost.h"

#include <QCryptographicHash>
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

//! Names that ligatures would hide from a search, ports, and secrets that no report may show.
std::unique_ptr<SimContent> office()
{
    HostSpec spec;
    spec.profile = simProfile("28", "office");
    spec.images.push_back(SimImage{.tag = "app:1", .exposed = {}, .user = "0"});
    SimContainer& fleet = spec.add("fleet-office-affiliate", "app:1");
    fleet.privileged = true;
    fleet.publish("80", "8080/tcp");
    fleet.environment = {"PASSWORD=planted-environment"};
    fleet.labels = {{"token", "planted-label"}};
    fleet.command = {"serve", "--password=planted-argument"};
    spec.add("quiet", "app:1");
    return std::make_unique<FleetHost>(std::move(spec), QDateTime::currentDateTimeUtc());
}

} // namespace

//! hullctl scan --format pdf, read back with poppler.
class HullctlPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAnArchivalFile_data();
    void writesAnArchivalFile();
    void carriesTheEvidence();
    void saysTheSameAsTheOthers();
    void findsWordsWithLigatures();
    void headsEachPageWithItsClassification();
    void writesTheActionsAlone();
    void keepsSecretsToItself();
    void needsNoDisplay_data();
    void needsNoDisplay();
    void goesThroughAPipe();
    void tellsWhichFontIsMissing();
    void tellsThatItsPainterIsMissing();
    void tellsWhatItsPainterSaid_data();
    void tellsWhatItsPainterSaid();
    void keepsWhatCannotBeReplaced();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_dir->filePath(name); }
    [[nodiscard]] QStringList scan(const QStringList& options) const
    {
        return QStringList{u"scan"_s, u"-H"_s, m_host->host().endpoint} + options;
    }
    [[nodiscard]] QStringList toPdf() const { return {u"--format"_s, u"pdf"_s, u"--output"_s, path(u"r.pdf"_s)}; }
    [[nodiscard]] QByteArray content(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SimHost> m_host;
};

void HullctlPdfTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<SimHost>(office());
}

void HullctlPdfTest::writesAnArchivalFile_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("size");
    QTest::newRow("as it is") << QStringList() << QByteArray("(A4)");
    QTest::newRow("a4") << QStringList{u"--paper"_s, u"a4"_s} << QByteArray("(A4)");
    QTest::newRow("letter") << QStringList{u"--paper=letter"_s} << QByteArray("(letter)");
    QTest::newRow("actions") << QStringList{u"--template"_s, u"actions"_s} << QByteArray("(A4)");
}

void HullctlPdfTest::writesAnArchivalFile()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, size);
    const RunResult run = runHullctl(scan(toPdf() + options));
    QVERIFY2(run.exitCode == 2, run.err.constData());
    QCOMPARE(run.err, QByteArray());
    const QByteArray info = popplerOutput(u"pdfinfo"_s, {path(u"r.pdf"_s)});
    QVERIFY2(info.contains(size), info.constData());
    QVERIFY(info.contains("Title:           Docker host security report R-"));
    QVERIFY(info.contains("Creator:         hullwright " HULL_VERSION));
    QVERIFY(popplerOutput(u"pdfinfo"_s, {u"-meta"_s, path(u"r.pdf"_s)}).contains("pdfaid:part"));
    QList<QByteArray> fonts = popplerOutput(u"pdffonts"_s, {path(u"r.pdf"_s)}).trimmed().split('\n').mid(2);
    QCOMPARE(fonts.size(), qsizetype(3));
    for (const QByteArray& font : fonts) {
        const QList<QByteArray> columns = font.simplified().split(' '); // … embedded, subset, unicode, object id
        QVERIFY2(columns[0].startsWith("DejaVuSans"), font.constData());
        QCOMPARE(columns[columns.size() - 5], QByteArray("yes"));
        QCOMPARE(columns[columns.size() - 3], QByteArray("yes"));
    }
}

void HullctlPdfTest::carriesTheEvidence()
{
    const RunResult run = runHullctl(scan(
        toPdf() + QStringList{u"--attach-evidence"_s, u"--format"_s, u"json"_s, u"--output"_s, path(u"scan.json"_s)}));
    QVERIFY2(run.exitCode == 2, run.err.constData());
    QVERIFY(!popplerOutput(u"pdfinfo"_s, {u"-meta"_s, path(u"r.pdf"_s)}).contains("pdfaid:part"));
    QVERIFY(popplerOutput(u"pdfdetach"_s, {u"-list"_s, path(u"r.pdf"_s)}).contains("1: evidence.json"));
    QProcess::execute(u"pdfdetach"_s, {u"-saveall"_s, u"-o"_s, m_dir->path(), path(u"r.pdf"_s)});
    const QByteArray evidence = content(u"evidence.json"_s);
    QVERIFY(!evidence.isEmpty());
    QCOMPARE(evidence, content(u"scan.json"_s));
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(evidence, QCryptographicHash::Sha256).toHex());
    QVERIFY(pdfPages(path(u"r.pdf"_s)).front().contains(hash));
}

void HullctlPdfTest::saysTheSameAsTheOthers()
{
    QStringList options = toPdf();
    for (const QString& format : {u"json"_s, u"csv"_s, u"sarif"_s}) {
        options += QStringList{u"--format"_s, format, u"--output"_s, path(u"scan."_s + format)};
    }
    QCOMPARE(runHullctl(scan(options)).exitCode, 2);
    const QJsonObject json = QJsonDocument::fromJson(content(u"scan.json"_s)).object();
    const QJsonObject open = json["summary"_L1]["open"_L1].toObject();
    const QStringList pages = pdfPages(path(u"r.pdf"_s));
    // The boxes of the cover, and the row of the only host: "small  C 1  H 1  M 3  0".
    const QStringList cover = pages[0].section(u"Evidence"_s, 1).simplified().split(u' ');
    const QString row = QString(pages[1]).section(u"Open findings by host"_s, 1).remove(u' ');
    qsizetype counted = 0;
    for (const QString& severity : {u"critical"_s, u"high"_s, u"medium"_s, u"low"_s}) {
        const int number = open[severity].toInt();
        counted += number;
        const QString letter = severity.left(1).toUpper();
        QVERIFY2(cover.contains(QString::number(number)), qPrintable(severity));
        QVERIFY2(number == 0 || row.contains(letter + QString::number(number)), qPrintable(row));
    }
    const QString text = pdfText(path(u"r.pdf"_s));
    QVERIFY(text.contains(u"%1findingsareopen("_s.arg(counted)));
    qsizetype findings = 0;
    for (const QJsonValue& container : json["hosts"_L1][0]["containers"_L1].toArray()) {
        for (const QJsonValue& finding : container["findings"_L1].toArray()) {
            ++findings;
            const QJsonValue evidence = finding["evidence"_L1][0];
            const QString shown = evidence["path"_L1].toString() + u'=' + evidence["observed"_L1].toString();
            QVERIFY2(text.contains(withoutSpaces(shown)), qPrintable(shown));
        }
    }
    QVERIFY(findings > 5);
    QCOMPARE(content(u"scan.csv"_s).count(",finding,"), findings);
    const QJsonArray results = QJsonDocument::fromJson(content(u"scan.sarif"_s))["runs"_L1][0]["results"_L1].toArray();
    QCOMPARE(std::count_if(results.begin(), results.end(),
                 [](const QJsonValue& result) { return result["kind"_L1] != "open"_L1; }),
        findings);
    // One line of the sums for each file, and the one of the PDF is right.
    const QByteArray sum = QCryptographicHash::hash(content(u"r.pdf"_s), QCryptographicHash::Sha256).toHex();
    QVERIFY(content(u"SHA256SUMS"_s).contains(sum + "  r.pdf\n"));
}

void HullctlPdfTest::findsWordsWithLigatures()
{
    QCOMPARE(runHullctl(scan(toPdf())).exitCode, 2);
    const QString text = QString::fromUtf8(popplerOutput(u"pdftotext"_s, {path(u"r.pdf"_s), u"-"_s}));
    QVERIFY(text.contains(u"fleet-office-affiliate"_s));
    QVERIFY(text.contains(u"configured"_s) || text.contains(u"confinement"_s));
}

void HullctlPdfTest::headsEachPageWithItsClassification()
{
    QCOMPARE(runHullctl(scan(toPdf() + QStringList{u"--classification"_s, u"Internal  use"_s})).exitCode, 2);
    const QStringList pages = pdfPages(path(u"r.pdf"_s));
    for (const QString& page : pages) {
        QVERIFY2(page.section(u'\n', 0, 1).contains(u"Internal use"_s), qPrintable(page.left(300)));
    }
    QVERIFY(pages.front().contains(u"Classification"_s));
}

void HullctlPdfTest::writesTheActionsAlone()
{
    QCOMPARE(runHullctl(scan(toPdf() + QStringList{u"--template"_s, u"actions"_s})).exitCode, 2);
    const QString text = pdfText(path(u"r.pdf"_s));
    QVERIFY(text.contains(u"Actionlistfortheoperator"_s));
    QVERIFY(text.contains(u"fleet-office"_s) && text.contains(u"Howtofix"_s));
    QVERIFY(!text.contains(u"Passedchecks"_s) && !text.contains(u"AppendixA"_s));
}

void HullctlPdfTest::keepsSecretsToItself()
{
    const QString profile = u"--profile=full"_s;
    QCOMPARE(runHullctl(scan(toPdf() + QStringList{u"--attach-evidence"_s, profile})).exitCode, 2);
    QVERIFY(popplerOutput(u"pdfdetach"_s, {u"-list"_s, path(u"r.pdf"_s)}).contains("1: evidence.json"));
    QProcess::execute(u"pdfdetach"_s, {u"-saveall"_s, u"-o"_s, m_dir->path(), path(u"r.pdf"_s)});
    QVERIFY(!content(u"evidence.json"_s).isEmpty());
    QVERIFY(!content(u"evidence.json"_s).contains("planted"));
    const QString text = pdfText(path(u"r.pdf"_s));
    QVERIFY(text.contains(u"fleet-office-affiliate"_s));
    QVERIFY(!text.contains(u"planted"_s));
}

void HullctlPdfTest::needsNoDisplay_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("none") << u"QT_QPA_PLATFORM"_s << QString();
    QTest::newRow("one that is not there") << u"DISPLAY"_s << u":9797"_s;
    QTest::newRow("a platform of windows") << u"QT_QPA_PLATFORM"_s << u"xcb"_s;
    QTest::newRow("a platform that is not there") << u"QT_QPA_PLATFORM"_s << u"none"_s;
    QTest::newRow("a theme") << u"QT_QPA_PLATFORMTHEME"_s << u"gtk3"_s;
    QTest::newRow("another locale") << u"LC_ALL"_s << u"C"_s;
}

void HullctlPdfTest::needsNoDisplay()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    HullctlRun run(scan(toPdf()));
    run.setVariable(u"DISPLAY"_s, QString());
    run.setVariable(variable, value);
    run.start();
    const RunResult result = run.finish();
    QVERIFY2(result.exitCode == 2, result.err.constData());
    QCOMPARE(result.err, QByteArray());
    QVERIFY(pdfPages(path(u"r.pdf"_s)).size() > 2);
}

void HullctlPdfTest::goesThroughAPipe()
{
    const RunResult run = runHullctl(scan({u"--format"_s, u"pdf"_s}));
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.startsWith("%PDF-1.4"));
    QVERIFY(run.out.trimmed().endsWith("%%EOF"));
}

//! An older file stays, and what needs no font is written all the same.
void HullctlPdfTest::tellsWhichFontIsMissing()
{
    for (const auto& [name, text] : {std::pair(u"r.pdf"_s, QByteArray("older")),
             std::pair(u"fonts.conf"_s, QByteArray("<?xml version=\"1.0\"?><fontconfig></fontconfig>"))}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    HullctlRun run(scan(toPdf() + QStringList{u"--format"_s, u"html"_s, u"--output"_s, path(u"r.html"_s)}));
    run.setVariable(u"FONTCONFIG_FILE"_s, path(u"fonts.conf"_s));
    run.start();
    const RunResult result = run.finish();
    QCOMPARE(result.exitCode, 4);
    QVERIFY2(result.err.contains("r.pdf could not be written: ") && result.err.contains("DejaVu Sans Mono")
            && result.err.contains("fonts-dejavu-core"),
        result.err.constData());
    QCOMPARE(content(u"r.pdf"_s), QByteArray("older"));
    QVERIFY(content(u"r.html"_s).contains("fleet-office-affiliate"));
}

void HullctlPdfTest::tellsThatItsPainterIsMissing()
{
    QVERIFY(QDir(m_dir->path()).mkpath(u"bin"_s));
    QVERIFY(QFile::copy(HullctlRun::program(), path(u"bin/hullctl"_s)));
    QProcess process;
    process.start(path(u"bin/hullctl"_s), {u"scan"_s, u"--demo"_s, u"--format"_s, u"pdf"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 4);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains("The program hullwright-report is missing, which paints a PDF."), err.constData());
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

void HullctlPdfTest::tellsWhatItsPainterSaid_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("says");
    const QByteArray ended = "could not be written: The program hullwright-report has ended without a result.";
    QTest::newRow("killed at once") << QByteArray("kill -9 $$") << ended + " It may have been killed";
    QTest::newRow("killed while it reads") << QByteArray("head -c 100 >/dev/null; kill -9 $$") << ended;
    QTest::newRow("killed while it writes") << QByteArray("cat >/dev/null; printf %%PDF-1.4; kill -9 $$") << ended;
    QTest::newRow("aborted by Qt") << QByteArray("echo 'no platform plugin' >&2; kill -ABRT $$")
                                   << ended + " It said: no platform plugin";
    QTest::newRow("writes nothing") << QByteArray("cat >/dev/null") << ended;
    QTest::newRow("writes something else") << QByteArray("cat >/dev/null; echo hello") << ended;
    QTest::newRow("fails") << QByteArray("cat >/dev/null; echo noise >&2; echo 'No paper.' >&2; exit 1")
                           << QByteArray("could not be written: No paper.");
}

//! In its place there is a script. The older file stays, and no part of a new one is left.
void HullctlPdfTest::tellsWhatItsPainterSaid()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QByteArray, says);
    QVERIFY(QDir(m_dir->path()).mkpath(u"bin"_s));
    QVERIFY(QFile::copy(HullctlRun::program(), path(u"bin/hullctl"_s)));
    for (const auto& [name, text] : {std::pair(u"bin/hullwright-report"_s, "#!/bin/sh\n" + script + '\n'),
             std::pair(u"r.pdf"_s, QByteArray("older"))}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QProcess process;
    process.start(
        path(u"bin/hullctl"_s), {u"scan"_s, u"--demo"_s, u"--format"_s, u"pdf"_s, u"--output"_s, path(u"r.pdf"_s)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 4);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains(says), err.constData());
    QCOMPARE(content(u"r.pdf"_s), QByteArray("older"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"r.pdf"_s});
}

void HullctlPdfTest::keepsWhatCannotBeReplaced()
{
    QVERIFY(QDir(m_dir->path()).mkpath(u"r.pdf"_s));
    const RunResult run =
        runHullctl(scan(toPdf() + QStringList{u"--format"_s, u"pdf"_s, u"--output"_s, u"/dev/full"_s}));
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(run.err.contains("r.pdf could not be written: "), run.err.constData());
    QVERIFY2(run.err.contains("/dev/full could not be written: No space left on device"), run.err.constData());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"r.pdf"_s});
}

void HullctlPdfTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("says");
    const QStringList pdf{u"--format"_s, u"pdf"_s};
    QTest::newRow("paper") << pdf + QStringList{u"--paper=a5"_s} << QByteArray("--paper takes a4 or letter, not a5.");
    QTest::newRow("template") << pdf + QStringList{u"--template=x"_s}
                              << QByteArray("--template takes complete or actions, not x.");
    QTest::newRow("paper without") << QStringList{u"--paper=a4"_s} << QByteArray("it needs --format pdf");
    QTest::newRow("template without") << QStringList{u"--format=html"_s, u"--template=actions"_s}
                                      << QByteArray("it needs --format pdf");
    QTest::newRow("classification without")
        << QStringList{u"--classification=secret"_s} << QByteArray("it needs --format pdf");
    QTest::newRow("long classification") << pdf + QStringList{u"--classification"_s, QString(41, u'x')}
                                         << QByteArray("--classification takes at most 40 characters.");
    QTest::newRow("evidence without") << QStringList{u"--attach-evidence"_s} << QByteArray("it needs --format pdf");
}

void HullctlPdfTest::refusesWhatMakesNoSense()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, says);
    const RunResult run = runHullctl(scan(options));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(says), run.err.constData());
    QCOMPARE(run.out, QByteArray());
}

QTEST_GUILESS_MAIN(HullctlPdfTest)
#include "tst_hullctl_pdf.moc"
