// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/containerfiltersortproxy.h"
#include "models/item/containertablemodel.h"
#include "tests/support/pdftools.h"
#include "tests/ui/reportscene.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! What the report dialog writes, read back by programs that share no code with what wrote it.
class ReportFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }

    void thePdfCountsAsTheWindowDoes();
    void writesEveryFormatWithItsSum();
    void writesWhatTheFilterShows();
    void tellsOfHostsThatAreNotConnected();
    void aTargetThatCannotBeReplacedStays_data();
    void aTargetThatCannotBeReplacedStays();
    void cancellingLeavesNothing();
    void closingTheWindowMeanwhileLeavesNothing();

private:
    std::unique_ptr<ReportScene> m_scene;
};

void ReportFilesTest::init()
{
    m_scene = std::make_unique<ReportScene>();
    QVERIFY(m_scene->openWindow());
}

void ReportFilesTest::thePdfCountsAsTheWindowDoes()
{
    const auto* model = m_scene->window.window->findChild<ContainerTableModel*>();
    const SeverityCounts counts = model->openCounts();
    QVERIFY(counts.of(Severity::Critical) > 0);
    QVERIFY(m_scene->open());
    m_scene->choose({u"reportPdf"_s});
    QVERIFY(m_scene->exported());
    QCOMPARE(m_scene->written(), QStringList{u"audit.pdf"_s});
    const QString text = pdfText(m_scene->path(u"audit.pdf"_s));
    QVERIFY(text.contains(u"Completereportfortheauditor"_s));
    QVERIFY2(text.contains(u"2hosts,%1containers"_s.arg(model->containerCount())), qPrintable(text.left(400)));
    QVERIFY(text.contains(u"%1findingsareopen(%2critical,%3high,%4medium,%5low)"_s.arg(counts.counted())
                              .arg(counts.of(Severity::Critical))
                              .arg(counts.of(Severity::High))
                              .arg(counts.of(Severity::Medium))
                              .arg(counts.of(Severity::Low))));
    QVERIFY(!text.contains(u"Filteredview"_s) && !text.contains(u"Notreadanew"_s));
    // Host by host, as the table's headers say it: the row of the matrix ends with what is open in all.
    for (const HostSession* session : m_scene->window.fleet->sessions()) {
        const SeverityCounts own = session->assessment()->openCounts();
        const QString row = u"%1C%2H%3M%4L%5%6"_s.arg(session->host().name)
                                .arg(own.of(Severity::Critical))
                                .arg(own.of(Severity::High))
                                .arg(own.of(Severity::Medium))
                                .arg(own.of(Severity::Low))
                                .arg(own.counted());
        const QString layout = withoutSpaces(pdfPages(m_scene->path(u"audit.pdf"_s)).join(QString()));
        QVERIFY2(layout.contains(row), qPrintable(row));
    }
}

void ReportFilesTest::writesEveryFormatWithItsSum()
{
    QVERIFY(m_scene->open());
    m_scene->choose(
        {u"reportPdf"_s, u"reportActions"_s, u"reportHtml"_s, u"reportCsv"_s, u"reportJson"_s, u"reportSarif"_s});
    QCOMPARE(m_scene->hint(),
        u"Writes audit.pdf, audit-actions.pdf, audit.html, audit.csv, audit.json, audit.sarif, SHA256SUMS"_s);
    m_scene->click(u"reportEvidence"_s);
    m_scene->find<QComboBox>(u"reportPaper"_s)->setCurrentText(u"Letter"_s);
    QVERIFY(m_scene->exported());
    const QStringList files{u"SHA256SUMS"_s, u"audit-actions.pdf"_s, u"audit.csv"_s, u"audit.html"_s, u"audit.json"_s,
        u"audit.pdf"_s, u"audit.sarif"_s};
    QCOMPARE(m_scene->written(), files);
    for (const QString& file : files.mid(1)) {
        const QByteArray sum = QCryptographicHash::hash(m_scene->content(file), QCryptographicHash::Sha256).toHex();
        QVERIFY2(m_scene->content(u"SHA256SUMS"_s).contains(sum + "  " + file.toUtf8() + '\n'), qPrintable(file));
    }
    const QByteArray info = popplerOutput(u"pdfinfo"_s, {m_scene->path(u"audit.pdf"_s)});
    QVERIFY2(info.contains("(letter)"), info.constData());
    QVERIFY(pdfText(m_scene->path(u"audit-actions.pdf"_s)).contains(u"Actionlistfortheoperator"_s));
    QProcess::execute(u"pdfdetach"_s, {u"-saveall"_s, u"-o"_s, m_scene->folder.path(), m_scene->path(u"audit.pdf"_s)});
    QVERIFY(!m_scene->content(u"audit.json"_s).isEmpty());
    QCOMPARE(m_scene->content(u"evidence.json"_s), m_scene->content(u"audit.json"_s));
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(m_scene->content(u"audit.json"_s), QCryptographicHash::Sha256).toHex());
    QVERIFY(pdfText(m_scene->path(u"audit.pdf"_s)).contains(hash));
    QVERIFY2(m_scene->status().startsWith(u"Report R-"_s) && m_scene->status().contains(hash.left(8)),
        qPrintable(m_scene->status()));
}

void ReportFilesTest::writesWhatTheFilterShows()
{
    QVERIFY(m_scene->open());
    QVERIFY(!m_scene->find<QRadioButton>(u"reportFiltered"_s)->isEnabled());
    auto* proxy = m_scene->window.window->findChild<ContainerFilterSortProxy*>();
    const int all = proxy->totalCount();
    QTest::keyClicks(m_scene->window.find<QLineEdit>(u"filterEdit"_s), u"web"_s);
    QTRY_VERIFY(m_scene->find<QRadioButton>(u"reportFiltered"_s)->isEnabled());
    QVERIFY(proxy->matchCount() > 0 && proxy->matchCount() < all);
    QTRY_VERIFY2(m_scene->find<QRadioButton>(u"reportFiltered"_s)
                     ->text()
                     .contains(u"%1 of %2 containers"_s.arg(proxy->matchCount()).arg(all)),
        qPrintable(m_scene->find<QRadioButton>(u"reportFiltered"_s)->text()));
    m_scene->click(u"reportFiltered"_s);
    m_scene->choose({u"reportPdf"_s, u"reportJson"_s});
    QVERIFY(m_scene->exported());
    const QString text = pdfText(m_scene->path(u"audit.pdf"_s));
    QVERIFY(text.contains(u"Filteredview:onlycontainerswith\u201cweb\u201d."_s));
    QVERIFY2(text.contains(u"%1containersthatwerereadareleftout"_s.arg(all - proxy->matchCount())),
        qPrintable(text.left(800)));
    const SeverityCounts counts = proxy->matchedCounts();
    QVERIFY2(text.contains(u"%1findingsareopen("_s.arg(counts.counted())), qPrintable(text.left(1500)));
    const QJsonObject json = QJsonDocument::fromJson(m_scene->content(u"audit.json"_s)).object();
    QCOMPARE(json["leftOut"_L1].toInt(), all - proxy->matchCount());
    QCOMPARE(json["summary"_L1]["open"_L1]["high"_L1].toInt(), counts.of(Severity::High));
    // Without a filter there is nothing to limit a report to.
    proxy->clearFilters();
    QTRY_VERIFY(m_scene->find<QRadioButton>(u"reportAll"_s)->isChecked());
    QVERIFY(!m_scene->find<QRadioButton>(u"reportFiltered"_s)->isEnabled());
}

void ReportFilesTest::tellsOfHostsThatAreNotConnected()
{
    m_scene->window.addMissingHost(u"gone"_s);
    QVERIFY(m_scene->window.refreshed());
    HostSession* first = m_scene->window.fleet->sessions().front();
    m_scene->window.fleet->disconnectHost(first);
    QVERIFY(m_scene->open());
    auto* notes = m_scene->find<QLabel>(u"reportNotes"_s);
    QTRY_VERIFY2(notes->isVisible() && notes->text().contains(first->host().name + u" is not connected"_s),
        qPrintable(notes->text()));
    QVERIFY2(notes->text().contains(u"gone was not read, and the report says so: "_s), qPrintable(notes->text()));
    m_scene->choose({u"reportPdf"_s, u"reportJson"_s});
    QVERIFY(m_scene->exported());
    const QString text = pdfText(m_scene->path(u"audit.pdf"_s));
    QVERIFY(text.contains(u"2hostscouldnotbereadcompletely."_s));
    QVERIFY(text.contains(withoutSpaces(
        u"Not read anew, so this report tells what was there before: %1, read at "_s.arg(first->host().name))));
    QVERIFY(text.contains(u"Thehostisnotconnected."_s));
    const QJsonArray hosts = QJsonDocument::fromJson(m_scene->content(u"audit.json"_s))["hosts"_L1].toArray();
    QCOMPARE(hosts[0]["status"_L1].toString(), u"unreachable"_s);
    QVERIFY(hosts[0].toObject().contains("asOf"_L1) && !hosts[1].toObject().contains("asOf"_L1));
    QVERIFY(!hosts[0]["containers"_L1].toArray().isEmpty());
    // The button reads them again; what is told then is as it is.
    m_scene->click(u"reportRefresh"_s);
    QTRY_VERIFY2(!notes->text().contains(first->host().name), qPrintable(notes->text()));
}

void ReportFilesTest::aTargetThatCannotBeReplacedStays_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("a folder") << u"folder"_s << u"audit.csv is not written. It could not be written."_s;
    QTest::newRow("a pipe that nobody reads")
        << u"pipe"_s << u"audit.csv is not written. There is a device or a pipe of that name."_s;
}

void ReportFilesTest::aTargetThatCannotBeReplacedStays()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, says);
    const QString target = m_scene->path(u"audit.csv"_s);
    QVERIFY(kind == u"folder"_s ? QDir().mkpath(target) : ::mkfifo(QFile::encodeName(target).constData(), 0600) == 0);
    QVERIFY(m_scene->open());
    m_scene->choose({u"reportCsv"_s, u"reportHtml"_s});
    QVERIFY(m_scene->exported());
    QVERIFY2(m_scene->status().contains(says), qPrintable(m_scene->status()));
    QVERIFY2(m_scene->status().contains(u": audit.html.\n"_s), qPrintable(m_scene->status()));
    QVERIFY(QFileInfo(target).exists() && !QFileInfo(target).isFile());
    QVERIFY(m_scene->content(u"audit.html"_s).contains("</html>"));
}

void ReportFilesTest::cancellingLeavesNothing()
{
    QVERIFY(m_scene->open());
    m_scene->choose({u"reportPdf"_s, u"reportJson"_s});
    const auto* run = m_scene->find<ReportRun>(QString());
    QSignalSpy finished(run, &ReportRun::finished);
    m_scene->click(u"reportExport"_s);
    QVERIFY(QTest::qWaitFor([run] { return run->isRunning(); }));
    QVERIFY(m_scene->find<QPushButton>(u"reportClose"_s)->text().contains(u"Cancel"_s));
    QVERIFY(!m_scene->find<QPushButton>(u"reportExport"_s)->isEnabled());
    QTest::keyClick(m_scene->dialog(), Qt::Key_Escape);
    QVERIFY(m_scene->dialog()->isVisible());
    QVERIFY(!finished.isEmpty() || finished.wait());
    QCOMPARE(m_scene->status(), u"Cancelled. Nothing was written."_s);
    QVERIFY(m_scene->written().isEmpty());
    QVERIFY(!m_scene->find<QPushButton>(u"reportOpen"_s)->isVisible());
    // And it can be tried again.
    m_scene->choose({u"reportJson"_s});
    QVERIFY(m_scene->exported());
    QCOMPARE(m_scene->written(), QStringList{u"audit.json"_s});
}

void ReportFilesTest::closingTheWindowMeanwhileLeavesNothing()
{
    QVERIFY(m_scene->open());
    m_scene->choose({u"reportPdf"_s, u"reportJson"_s});
    m_scene->click(u"reportExport"_s);
    QVERIFY(QTest::qWaitFor([run = m_scene->find<ReportRun>()] { return run->isRunning(); }));
    m_scene->window.window.reset();
    QVERIFY(m_scene->written().isEmpty());
}

QTEST_MAIN(ReportFilesTest)
#include "tst_reportfiles.moc"
