// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hangingfolder.h"
#include "tests/ui/reportscene.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The report dialog by mouse and key.
class ReportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }

    void aKeyOpensItAndEscapeClosesIt();
    void thereIsOneAtATime();
    void withoutHostsItIsNotOffered();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
    void asksBeforeItReplaces();
    void asksForWhatIsChosenNow();
    void seesAFolderThatIsMadeMeanwhile();
    void offersAnotherFolderWhereTheLastIsGone();
    void goesOnBesideAHangingFolder();
    void opensWhatItWrote();
    void remembersWhatWasChosen();
    void everyControlHasANameAndALetterOfItsOwn();

private:
    std::unique_ptr<ReportScene> m_scene;
};

void ReportDialogTest::init()
{
    m_scene = std::make_unique<ReportScene>();
    QVERIFY(m_scene->openWindow());
}

void ReportDialogTest::aKeyOpensItAndEscapeClosesIt()
{
    QTest::keyClick(m_scene->window.window.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(m_scene->dialog() && m_scene->dialog()->isVisible());
    QVERIFY(!m_scene->dialog()->isModal());
    const QPointer<ReportDialog> opened = m_scene->dialog();
    QTest::keyClick(opened, Qt::Key_Escape);
    QTRY_VERIFY(!opened);
    QVERIFY(m_scene->written().isEmpty());
}

void ReportDialogTest::thereIsOneAtATime()
{
    QVERIFY(m_scene->open());
    m_scene->window.action(u"actionExportReport"_s)->trigger();
    QCOMPARE(m_scene->window.window->findChildren<ReportDialog*>().size(), 1);
}

void ReportDialogTest::withoutHostsItIsNotOffered()
{
    QVERIFY(m_scene->window.action(u"actionExportReport"_s)->isEnabled());
    m_scene = std::make_unique<ReportScene>();
    QVERIFY(m_scene->window.open());
    QVERIFY(!m_scene->window.action(u"actionExportReport"_s)->isEnabled());
}

void ReportDialogTest::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hasFormat");
    QTest::addColumn<QString>("says");
    const QString right = u"."_s;
    QTest::newRow("no format") << right << u"audit"_s << false << u"Choose at least one format."_s;
    QTest::newRow("no folder") << QString() << u"audit"_s << true << u"Choose a folder to write to."_s;
    QTest::newRow("a folder that is not there")
        << u"/nowhere/at/all"_s << u"audit"_s << true << u"There is no folder /nowhere/at/all."_s;
    QTest::newRow("a file for a folder") << u"/etc/passwd"_s << u"audit"_s << true << u"/etc/passwd is no folder."_s;
    QTest::newRow("no name") << right << QString() << true << u"The files need a name"_s;
    QTest::newRow("a path for a name") << right << u"../audit"_s << true << u"The files need a name"_s;
    QTest::newRow("a hidden file") << right << u".audit"_s << true << u"The files need a name"_s;
}

void ReportDialogTest::refusesWhatCannotBeWritten()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, name);
    QFETCH(const bool, hasFormat);
    QFETCH(const QString, says);
    QVERIFY(m_scene->open());
    m_scene->choose(hasFormat ? QStringList{u"reportCsv"_s} : QStringList());
    if (folder != u"."_s) {
        m_scene->find<QLineEdit>(u"reportFolder"_s)->setText(folder);
    }
    m_scene->find<QLineEdit>(u"reportName"_s)->setText(name);
    QTRY_VERIFY2(m_scene->hint().startsWith(says), qPrintable(m_scene->hint()));
    QVERIFY(!m_scene->find<QPushButton>(u"reportExport"_s)->isEnabled());
    QTest::keyClick(m_scene->dialog(), Qt::Key_Return);
    QVERIFY(m_scene->written().isEmpty());
}

void ReportDialogTest::asksBeforeItReplaces()
{
    QFile older(m_scene->path(u"audit.csv"_s));
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    QVERIFY(m_scene->open());
    m_scene->choose({u"reportCsv"_s});
    m_scene->window.gateway.agrees = false;
    m_scene->click(u"reportExport"_s);
    QTRY_COMPARE(m_scene->window.gateway.questions, QStringList{u"reportReplaceQuestion"_s});
    QCOMPARE(m_scene->content(u"audit.csv"_s), QByteArray("older"));
    m_scene->window.gateway.agrees = true;
    QVERIFY(m_scene->exported());
    QVERIFY(m_scene->content(u"audit.csv"_s).startsWith("report,record,"));
    QVERIFY2(m_scene->status().endsWith(u": audit.csv."_s), qPrintable(m_scene->status()));
}

//! Another folder is named before it is known what is in the first one.
void ReportDialogTest::asksForWhatIsChosenNow()
{
    QFile older(m_scene->path(u"audit.csv"_s));
    QVERIFY(older.open(QIODevice::WriteOnly));
    const QTemporaryDir other;
    QVERIFY(m_scene->open());
    m_scene->choose({u"reportCsv"_s});
    m_scene->find<QPushButton>(u"reportExport"_s)->click();
    m_scene->find<QLineEdit>(u"reportFolder"_s)->setText(other.path());
    QTest::qWait(300); // what was under way is of no use any more
    QVERIFY(m_scene->window.gateway.questions.isEmpty());
    QVERIFY(!m_scene->find<ReportRun>()->isRunning() && m_scene->status().isEmpty());
    m_scene->find<QPushButton>(u"reportExport"_s)->click();
    m_scene->find<QLineEdit>(u"reportName"_s)->setText(u"other"_s); // in the same folder
    QTest::qWait(300);
    QVERIFY(!m_scene->find<ReportRun>()->isRunning() && m_scene->status().isEmpty());
    QVERIFY(m_scene->exported());
    QVERIFY(QFile::exists(other.filePath(u"other.csv"_s)));
}

void ReportDialogTest::seesAFolderThatIsMadeMeanwhile()
{
    QVERIFY(m_scene->open());
    const QString folder = m_scene->path(u"later"_s);
    m_scene->type(u"reportFolder"_s, folder);
    QTRY_VERIFY2(m_scene->hint().startsWith(u"There is no folder "_s), qPrintable(m_scene->hint()));
    QVERIFY(QDir().mkpath(folder));
    m_scene->window.window->activateWindow();
    QTRY_VERIFY(!m_scene->dialog()->isActiveWindow());
    m_scene->dialog()->activateWindow();
    QTRY_VERIFY2(m_scene->hint().startsWith(u"Writes audit"_s), qPrintable(m_scene->hint()));
    QVERIFY(m_scene->find<QPushButton>(u"reportExport"_s)->isEnabled());
}

void ReportDialogTest::offersAnotherFolderWhereTheLastIsGone()
{
    QVERIFY(QDir().mkpath(QDir::homePath())); // which tests have not until one of them writes there
    m_scene->window.settings->setBytes("report/folder"_L1, "/nowhere/at/all");
    m_scene->window.action(u"actionExportReport"_s)->trigger();
    auto* folder = m_scene->find<QLineEdit>(u"reportFolder"_s);
    QTRY_VERIFY2(QFileInfo(folder->text()).isDir(), qPrintable(folder->text()));
    QTRY_VERIFY2(m_scene->hint().startsWith(u"Writes "_s), qPrintable(m_scene->hint()));
    folder->setText(u"/nowhere/at/all"_s); // what somebody types is not replaced
    QTRY_VERIFY2(m_scene->hint().startsWith(u"There is no folder /nowhere/at/all."_s), qPrintable(m_scene->hint()));
    QCOMPARE(folder->text(), u"/nowhere/at/all"_s);
}

void ReportDialogTest::goesOnBesideAHangingFolder()
{
    const HangingFolder gone;
    if (!gone.isHanging()) {
        QSKIP("this takes root and FUSE");
    }
    QElapsedTimer time;
    time.start();
    m_scene->window.settings->setBytes("report/folder"_L1, gone.path().toUtf8());
    m_scene->window.action(u"actionExportReport"_s)->trigger();
    QVERIFY(QTest::qWaitForWindowExposed(m_scene->dialog()));
    QCOMPARE(m_scene->find<QLineEdit>(u"reportFolder"_s)->text(), gone.path());
    m_scene->choose({u"reportCsv"_s});
    QTRY_VERIFY2(
        m_scene->hint().startsWith(u"The folder %1 does not answer."_s.arg(gone.path())), qPrintable(m_scene->hint()));
    QVERIFY(!m_scene->find<QPushButton>(u"reportExport"_s)->isEnabled());
    m_scene->type(u"reportFolder"_s, gone.path() + u"/deeper"_s);
    m_scene->type(u"reportName"_s, u"audit"_s);
    m_scene->type(u"reportFolder"_s, m_scene->folder.path());
    QTRY_COMPARE(m_scene->hint(), u"Writes audit.csv"_s);
    QVERIFY(m_scene->exported());
    QCOMPARE(m_scene->written(), QStringList{u"audit.csv"_s});
    QVERIFY2(time.elapsed() < 10000, qPrintable(QString::number(time.elapsed())));
}

void ReportDialogTest::opensWhatItWrote()
{
    QVERIFY(m_scene->open());
    m_scene->choose({u"reportCsv"_s, u"reportHtml"_s});
    QVERIFY(m_scene->exported());
    QVERIFY(m_scene->find<QPushButton>(u"reportOpen"_s)->hasFocus());
    QTest::keyClick(m_scene->find<QPushButton>(u"reportOpen"_s), Qt::Key_Space);
    m_scene->click(u"reportShowFolder"_s);
    QCOMPARE(m_scene->window.gateway.opened,
        (QStringList{m_scene->path(u"audit.html"_s), QFileInfo(m_scene->folder.path()).absoluteFilePath()}));
}

void ReportDialogTest::remembersWhatWasChosen()
{
    QVERIFY(m_scene->open());
    m_scene->choose({u"reportCsv"_s, u"reportSarif"_s});
    QVERIFY(m_scene->exported());
    const QPointer<ReportDialog> opened = m_scene->dialog();
    m_scene->click(u"reportClose"_s);
    QTRY_VERIFY(!opened);
    m_scene->window.action(u"actionExportReport"_s)->trigger();
    QVERIFY(m_scene->find<QCheckBox>(u"reportCsv"_s)->isChecked()
        && m_scene->find<QCheckBox>(u"reportSarif"_s)->isChecked());
    QVERIFY(!m_scene->find<QCheckBox>(u"reportPdf"_s)->isChecked()
        && !m_scene->find<QComboBox>(u"reportPaper"_s)->isEnabled());
    QCOMPARE(m_scene->find<QLineEdit>(u"reportFolder"_s)->text(), m_scene->folder.path());
    // Another folder by its chooser.
    m_scene->window.gateway.folder = QDir::rootPath();
    m_scene->click(u"reportFolderBrowse"_s);
    QCOMPARE(m_scene->find<QLineEdit>(u"reportFolder"_s)->text(), QDir::rootPath());
}

void ReportDialogTest::everyControlHasANameAndALetterOfItsOwn()
{
    QAccessible::setActive(true);
    m_scene->window.fleet->disconnectHost(m_scene->window.fleet->sessions().front());
    QVERIFY(m_scene->open());
    QTRY_VERIFY(m_scene->find<QLabel>(u"reportNotes"_s)->isVisible());
    m_scene->choose({u"reportCsv"_s});
    QVERIFY(m_scene->exported());
    QStringList letters;
    const auto add = [&letters](const QString& text) {
        const qsizetype at = text.indexOf(u'&');
        if (at >= 0) {
            letters += text.mid(at + 1, 1).toLower();
        }
    };
    for (QWidget* widget : m_scene->dialog()->findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (button || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)) {
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
        if (button || (label && label->buddy())) {
            add(button ? button->text() : label->text());
        }
    }
    QCOMPARE(letters.size(), 16);
    QCOMPARE(letters.removeDuplicates(), 0);
}

QTEST_MAIN(ReportDialogTest)
#include "tst_reportdialog.moc"
