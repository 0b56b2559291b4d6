// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/scanjson.h"
#include "app/session/fleetscan.h"
#include "app/session/scanlibrary.h"
#include "models/item/differencemodel.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/windowfixture.h"
#include "ui/compare/comparedialog.h"
#include "ui/compare/scanchooser.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The comparison of scans by mouse and key, over two simulated hosts.
class CompareDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeyOpensItAndEscapeClosesIt();
    void thereIsOneAtATime();
    void withoutAHistoryItIsNotOffered();
    void anEmptyHistorySaysWhatToDo();
    void keepsAndComparesLater();
    void showsWhatDiffers();
    void aHostThatIsLostHasFixedNothing();
    void comparesAgainByKey();
    void aFileIsAScanToo();
    void noFileChangesNothing();
    void aBrokenFileIsTold();
    void theSameTwiceIsSaid();
    void copiesAndSaves();
    void saysWhyItCannotSave();
    void everyControlHasANameAndALetterOfItsOwn();

private:
    [[nodiscard]] CompareDialog* dialog() const { return m_window->window->findChild<CompareDialog*>(); }
    [[nodiscard]] bool open() const; //!< and wait until the history was read
    [[nodiscard]] bool keptBefore() const; //!< a scan of the hosts as they are at first
    [[nodiscard]] bool changed() const; //!< one host goes
    [[nodiscard]] bool compared() const; //!< waits until there is a result
    [[nodiscard]] EmptyState* empty() const { return find<EmptyState>(u"compareEmptyState"_s); }
    [[nodiscard]] QString said() const { return find<QLabel>(u"compareSaid"_s)->text(); }
    [[nodiscard]] QTreeView* tree() const { return find<QTreeView>(u"compareTree"_s); }
    [[nodiscard]] QStringList sections() const;
    void click(const QString& button) const;
    void choose(const QString& chooser, const QString& beginning) const; //!< by its keys

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        return dialog()->findChild<Widget*>(name);
    }

    std::unique_ptr<ScanLibrary> m_scans;
    std::unique_ptr<WindowFixture> m_window;
};

void CompareDialogTest::init()
{
    m_window = std::make_unique<WindowFixture>();
    m_scans = std::make_unique<ScanLibrary>(m_window->dir.filePath(u"state"_s));
    m_window->scans = m_scans.get();
    m_window->addFleetHost(u"edge-gw"_s);
    m_window->addCleanHost(u"clean"_s);
    QVERIFY(m_window->open(true)); // what is kept of simulated hosts is proposed beside such hosts only
}

void CompareDialogTest::cleanup()
{
    m_window.reset();
    m_scans.reset();
}

bool CompareDialogTest::open() const
{
    QSignalSpy changed(m_scans.get(), &ScanLibrary::changed);
    m_window->action(u"actionCompareScans"_s)->trigger();
    return QTest::qWaitForWindowExposed(dialog()) && (!changed.isEmpty() || changed.wait());
}

bool CompareDialogTest::keptBefore() const
{
    bool kept = false;
    m_scans->keep(std::make_shared<const ScanReport>(scanOf(*m_window->fleet, QDateTime::currentDateTimeUtc())), this,
        [&kept](const Result<qint64>& id) { kept = static_cast<bool>(id); });
    return QTest::qWaitFor([&kept] { return kept; }, 10'000);
}

bool CompareDialogTest::changed() const
{
    m_window->fleet->removeHost(m_window->fleet->sessions().front());
    return m_window->fleet->sessions().size() == 1;
}

bool CompareDialogTest::compared() const
{
    return QTest::qWaitFor([this] { return find<QPushButton>(u"compareCopy"_s)->isEnabled(); }, 10'000);
}

QStringList CompareDialogTest::sections() const
{
    QStringList titles;
    for (int row = 0; row < tree()->model()->rowCount(); ++row) {
        titles += tree()->model()->index(row, 0).data().toString();
    }
    return titles;
}

void CompareDialogTest::click(const QString& button) const
{
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
}

void CompareDialogTest::choose(const QString& chooser, const QString& beginning) const
{
    auto* box = find<ScanChooser>(chooser);
    box->setFocus();
    for (int i = 0; i < box->count(); ++i) {
        if (box->itemText(i).contains(beginning)) {
            box->setCurrentIndex(i);
            Q_EMIT box->activated(i); // as a click on the item does
            return;
        }
    }
    QFAIL(qPrintable(u"nothing is offered with "_s + beginning));
}

void CompareDialogTest::aKeyOpensItAndEscapeClosesIt()
{
    QTest::keyClick(m_window->window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog() && dialog()->isVisible());
    QVERIFY(!dialog()->isModal());
    const QPointer<CompareDialog> opened = dialog();
    QTest::keyClick(opened, Qt::Key_Escape);
    QTRY_VERIFY(!opened);
}

void CompareDialogTest::thereIsOneAtATime()
{
    QVERIFY(open());
    m_window->action(u"actionCompareScans"_s)->trigger();
    QCOMPARE(m_window->window->findChildren<CompareDialog*>().size(), 1);
}

void CompareDialogTest::withoutAHistoryItIsNotOffered()
{
    QVERIFY(m_window->action(u"actionCompareScans"_s)->isEnabled());
    WindowFixture other;
    QVERIFY(other.open());
    QVERIFY(!other.action(u"actionCompareScans"_s)->isEnabled());
}

void CompareDialogTest::anEmptyHistorySaysWhatToDo()
{
    QVERIFY(open());
    QTRY_COMPARE(empty()->title(), u"No scan was kept yet"_s);
    QVERIFY(empty()->text().contains("hullctl snapshot"_L1));
    QVERIFY(!find<QPushButton>(u"compareCopy"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"compareSave"_s)->isEnabled());
}

//! From the empty history to the first comparison, by clicks.
void CompareDialogTest::keepsAndComparesLater()
{
    QVERIFY(open());
    QTRY_VERIFY(find<QPushButton>(u"compareKeepFirst"_s));
    click(u"compareKeepFirst"_s);
    QTRY_COMPARE(said(), u"Kept as scan 1."_s);
    QVERIFY(compared()); // the one that was kept is proposed at once
    QCOMPARE(empty()->title(), u"Nothing differs"_s);
    QCOMPARE(find<ScanChooser>(u"compareEarlier"_s)->source()->id, 1);
    QCOMPARE(find<ScanChooser>(u"compareLater"_s)->source()->kind, ScanSource::Kind::Live);
    click(u"compareKeep"_s);
    QTRY_COMPARE(said(), u"Kept as scan 2."_s);
    QCOMPARE(find<ScanChooser>(u"compareEarlier"_s)->source()->id, 1); // what was chosen stays
}

void CompareDialogTest::showsWhatDiffers()
{
    QVERIFY(keptBefore());
    QVERIFY(changed());
    QVERIFY(open());
    QVERIFY(compared());
    QVERIFY(tree()->isVisible());
    const QString shown = sections().join(u'|');
    QVERIFY2(shown.startsWith("Gone, not known to be fixed ("_L1) && shown.endsWith("Hosts (1)"_L1), qPrintable(shown));
    QVERIFY(!shown.contains("Fixed"_L1)); // with its host a finding is gone, but not fixed
    QVERIFY(tree()->isExpanded(tree()->model()->index(0, 0)));
    QVERIFY(find<QLabel>(u"compareSummary"_s)->text().startsWith("Findings: 0 new, 0 fixed, 0 changed, "_L1));
    QVERIFY(!find<QLabel>(u"compareCaution"_s)->isVisible());
}

void CompareDialogTest::aHostThatIsLostHasFixedNothing()
{
    QVERIFY(keptBefore());
    m_window->hosts.front()->server.reset();
    QVERIFY(m_window->refreshed());
    QVERIFY(open());
    QVERIFY(compared());
    QCOMPARE(sections(), QStringList(u"Hosts (1)"_s));
}

void CompareDialogTest::comparesAgainByKey()
{
    QVERIFY(keptBefore());
    QVERIFY(open());
    QVERIFY(compared());
    QCOMPARE(empty()->title(), u"Nothing differs"_s);
    QVERIFY(changed());
    QTest::keyClick(dialog(), Qt::Key_F5);
    QTRY_VERIFY(tree()->isVisible());
}

void CompareDialogTest::aFileIsAScanToo()
{
    const QString path = m_window->dir.filePath(u"audit.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(scanJson(scanOf(*m_window->fleet, QDateTime::currentDateTimeUtc()), JsonWriter::Layout::Compact));
    file.close();
    m_window->gateway.files = {path};
    QVERIFY(open());
    choose(u"compareEarlier"_s, u"Choose a file"_s);
    QCOMPARE(find<ScanChooser>(u"compareEarlier"_s)->currentText(), u"audit.json"_s);
    choose(u"compareLater"_s, u"What the hosts are now"_s);
    QVERIFY(compared());
    QCOMPARE(empty()->title(), u"Nothing differs"_s);
}

void CompareDialogTest::noFileChangesNothing()
{
    QVERIFY(keptBefore());
    QVERIFY(open());
    QVERIFY(compared());
    m_window->gateway.files.clear();
    choose(u"compareEarlier"_s, u"Choose a file"_s);
    QCOMPARE(m_window->gateway.fileDialogs, 1);
    QCOMPARE(find<ScanChooser>(u"compareEarlier"_s)->source()->id, 1);
    QVERIFY(find<ScanChooser>(u"compareEarlier"_s)->currentText().contains("(scan 1)"_L1));
}

void CompareDialogTest::aBrokenFileIsTold()
{
    const QString path = m_window->dir.filePath(u"broken.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\": \"hullwright.scan/1\", \"hosts\": [");
    file.close();
    m_window->gateway.files = {path};
    QVERIFY(open());
    choose(u"compareEarlier"_s, u"Choose a file"_s);
    choose(u"compareLater"_s, u"What the hosts are now"_s);
    QTRY_COMPARE(empty()->title(), u"They cannot be compared"_s);
    QVERIFY2(empty()->text().contains(path), qPrintable(empty()->text()));
    QVERIFY(find<QPushButton>(u"compareTryAgain"_s));
    QVERIFY(!find<QPushButton>(u"compareSave"_s)->isEnabled());
}

void CompareDialogTest::theSameTwiceIsSaid()
{
    QVERIFY(keptBefore());
    QVERIFY(open());
    QVERIFY(compared());
    choose(u"compareLater"_s, u"(scan 1)"_s);
    QCOMPARE(empty()->title(), u"This is the same scan twice"_s);
    QVERIFY(!find<QPushButton>(u"compareCopy"_s)->isEnabled());
}

void CompareDialogTest::copiesAndSaves()
{
    QVERIFY(keptBefore());
    QVERIFY(changed());
    QVERIFY(open());
    QVERIFY(compared());
    click(u"compareCopy"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith("A: "_L1) && copied.contains("What the hosts are now"_L1), qPrintable(copied));
    QVERIFY(copied.contains("Findings: 0 new, 0 fixed, 0 changed, "_L1));
    m_window->gateway.newFile = m_window->dir.filePath(u"difference.json"_s);
    click(u"compareSave"_s);
    QTRY_COMPARE(said(), u"%1 is written."_s.arg(m_window->gateway.newFile));
    QFile file(m_window->gateway.newFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value("schema"_L1).toString(), u"hullwright.diff/1"_s);
}

void CompareDialogTest::saysWhyItCannotSave()
{
    QVERIFY(keptBefore());
    QVERIFY(open());
    QVERIFY(compared());
    m_window->gateway.newFile = m_window->dir.filePath(u"no/such/folder/difference.txt"_s);
    click(u"compareSave"_s);
    QTRY_VERIFY(said().startsWith(u"%1 could not be written: "_s.arg(m_window->gateway.newFile)));
}

void CompareDialogTest::everyControlHasANameAndALetterOfItsOwn()
{
    QVERIFY(keptBefore());
    QVERIFY(changed());
    QVERIFY(open());
    QVERIFY(compared());
    for (const auto* button : dialog()->findChildren<QPushButton*>()) {
        QVERIFY(!button->text().isEmpty());
    }
    QCOMPARE(sharedMnemonics(*dialog()), QString());
    for (const QString& name : {u"compareEarlier"_s, u"compareLater"_s, u"compareTree"_s}) {
        QVERIFY(!find<QWidget>(name)->accessibleName().isEmpty());
    }
}

QTEST_MAIN(CompareDialogTest)
#include "tst_comparedialog.moc"
