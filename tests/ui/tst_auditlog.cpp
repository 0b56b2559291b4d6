// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/auditlogmodel.h"
#include "tests/ui/auditscene.h"
#include "ui/audit/auditdialog.h"
#include "ui/audit/audittexts.h"
#include "ui/desktop.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The audit log over a journal that the product's own Journal wrote.
class AuditLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }

    void aKeyOpensItAndEscapeClosesIt();
    void thereIsOneAtATime();
    void listsChangesNewestFirst();
    void aClickShowsTheChangeInFull();
    void theKeysWalkFromChangeToChange();
    void secretsStayAsTheyAreInTheJournal();
    void stepsStandAsTheJournalProves_data();
    void stepsStandAsTheJournalProves();
    void aClickOnAHeadSorts();
    void filtersAsOneTypes();
    void copiesRowsAndDetails();
    void anEmptyJournalSaysSo();
    void aDamagedJournalSaysWhatToDo();
    void followsTheJournal();
    void rollsBackOnlyWhatIsKept();
    void nobodyToTakeBackIsNothingToOffer();
    void everyControlHasANameAndALetterOfItsOwn();
    void followsTheTheme();
    void withoutAJournalItIsNotOffered();
    void theProgramShowsItsOwnJournal();

private:
    [[nodiscard]] AuditDialog* dialog() const { return m_scene->scene.window.window->findChild<AuditDialog*>(); }
    [[nodiscard]] bool open() const; //!< and wait until it was read
    [[nodiscard]] QTableView* table() const { return find<QTableView>(u"auditTable"_s); }
    [[nodiscard]] QString details() const { return find<QTextBrowser>(u"auditDetails"_s)->toPlainText(); }
    [[nodiscard]] QStringList containers() const;
    void click(const QString& container) const;

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        return dialog()->findChild<Widget*>(name);
    }

    std::unique_ptr<AuditScene> m_scene;
};

void AuditLogTest::init()
{
    m_scene = std::make_unique<AuditScene>();
    QVERIFY(m_scene->open());
    QVERIFY(m_scene->writeJournal());
}

bool AuditLogTest::open() const
{
    QSignalSpy changed(&m_scene->log, &AuditLog::changed);
    m_scene->scene.window.action(u"actionAuditLog"_s)->trigger();
    return QTest::qWaitForWindowExposed(dialog()) && (!changed.isEmpty() || changed.wait());
}

QStringList AuditLogTest::containers() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        names += table()->model()->index(row, AuditLogModel::ContainerColumn).data().toString();
    }
    return names;
}

void AuditLogTest::click(const QString& container) const
{
    const auto row = static_cast<int>(containers().indexOf(container));
    const QModelIndex index = table()->model()->index(row, AuditLogModel::ContainerColumn);
    table()->scrollTo(index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
}

void AuditLogTest::aKeyOpensItAndEscapeClosesIt()
{
    MainWindow* window = m_scene->scene.window.window.get();
    QTest::keyClick(window, Qt::Key_V, Qt::AltModifier);
    QWidget* menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_A);
    QVERIFY(dialog() && dialog()->isVisible());
    QVERIFY(!dialog()->isModal());
    const QPointer<AuditDialog> opened = dialog();
    QTest::keyClick(opened, Qt::Key_Escape);
    QTRY_VERIFY(!opened);
    QVERIFY(window->isVisible());
}

void AuditLogTest::thereIsOneAtATime()
{
    QVERIFY(open());
    m_scene->scene.window.action(u"actionAuditLog"_s)->trigger();
    QCOMPARE(m_scene->scene.window.window->findChildren<AuditDialog*>().size(), 1);
}

void AuditLogTest::listsChangesNewestFirst()
{
    QVERIFY(open());
    QCOMPARE(containers(), (QStringList{u"cache"_s, u"web"_s, u"mail"_s, u"legacy"_s, u"job"_s, u"db"_s}));
    const auto text = [this](int row, int column) {
        return table()->model()->index(row, column).data().toString();
    };
    QCOMPARE(text(1, AuditLogModel::HostColumn), u"shop"_s);
    QCOMPARE(text(5, AuditLogModel::HostColumn), u"ssh://ops@prod-b"_s);
    QCOMPARE(text(5, AuditLogModel::UserColumn), u"bert@desk"_s);
    QCOMPARE(text(1, AuditLogModel::RulesColumn), u"P-01, A-01"_s);
    const QStringList outcomes{u"Not at its end"_s, u"Done, original kept"_s, u"Taken back"_s, u"Taken back"_s,
        u"Done"_s, u"Given up, nothing touched"_s};
    for (int row = 0; row < outcomes.size(); ++row) {
        QCOMPARE(text(row, AuditLogModel::OutcomeColumn), outcomes[row]);
    }
    QCOMPARE(find<QLabel>(u"auditCount"_s)->text(), u"6 changes"_s);
    QVERIFY(details().startsWith(u"cache on shop"_s));
    QVERIFY2(!table()->horizontalScrollBar()->isVisible(), "the outcome has to be in sight");
}

void AuditLogTest::aClickShowsTheChangeInFull()
{
    QVERIFY(open());
    click(u"web"_s);
    const QString text = details();
    for (const char* part :
        {"web on shop", "The original is kept for a roll-back", "anna@laptop", "demo://shop", "555555555555",
            "bbbbbbbbbbbb", "web.hull-old", "P-01 Host port below 1024 published", "HostConfig.\u200bPrivileged",
            "port 80 of every address", "port 8080 of every address", "Before", "After", "Mark the change on the host",
            "Verified: let the new container stay", "done, 0.7 s", "00000000000000a5"}) {
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + u" in "_s + text));
    }
    click(u"db"_s);
    QVERIFY2(details().contains(u"The image is not there any more."_s), qPrintable(details()));
    QVERIFY(!details().contains(u"What was changed"_s));
}

void AuditLogTest::theKeysWalkFromChangeToChange()
{
    QVERIFY(open());
    QVERIFY(table()->hasFocus());
    QTest::keyClick(dialog(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = find<QLineEdit>(u"auditFilter"_s);
    QVERIFY(filter->hasFocus());
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(details().startsWith(u"web on shop"_s));
    QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(details().startsWith(u"db on ssh://ops@prod-b"_s));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(dialog()->isVisible());
}

void AuditLogTest::secretsStayAsTheyAreInTheJournal()
{
    QVERIFY(open());
    click(u"web"_s);
    QVERIFY(details().contains(u"TOKEN=\u2022\u2022\u2022"_s));
}

void AuditLogTest::stepsStandAsTheJournalProves_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QStringList() << false << QStringList();
    QTest::newRow("all went well") << QStringList{u"placeMarker"_s, u"start"_s, u"commit"_s, u"removeMarker"_s} << false
                                   << QStringList{u"Mark the change on the host: done, 2.0 s"_s,
                                          u"Start the new container: done, 2.0 s"_s,
                                          u"Verified: let the new container stay: done, 2.0 s"_s,
                                          u"Take the mark from the host: done, 4.0 s"_s};
    QTest::newRow("interrupted") << QStringList{u"placeMarker"_s,
        u"stop"_s} << true << QStringList{u"Mark the change on the host: done, 2.0 s"_s, u"Stop the original: begun"_s};
    QTest::newRow("tried again") << QStringList{u"stopReplacement"_s, u"stopReplacement"_s, u"startOriginal"_s} << true
                                 << QStringList{u"Taken back. Why."_s,
                                        u"Stop the new container: done, 4.0 s (tried 2 times)"_s,
                                        u"Start the original: begun"_s};
    QTest::newRow("taken back") << QStringList{u"stop"_s, u"start"_s, u"stopReplacement"_s, u"removeMarker"_s} << false
                                << QStringList{u"Stop the original: done, 2.0 s"_s,
                                       u"Start the new container: begun, then taken back"_s, u"Taken back. Why."_s,
                                       u"Stop the new container: done, 2.0 s"_s,
                                       u"Take the mark from the host: done, 4.0 s"_s};
    QTest::newRow("rolled back later") << QStringList{u"start"_s, u"commit"_s, u"removeMarker"_s, u"placeMarker"_s,
        u"stopReplacement"_s} << false
                                       << QStringList{u"Start the new container: done, 2.0 s"_s,
                                              u"Verified: let the new container stay: done, 2.0 s"_s,
                                              u"Take the mark from the host: done"_s, u"Rolled back later"_s,
                                              u"Mark the change on the host: done, 2.0 s"_s,
                                              u"Stop the new container: done, 4.0 s"_s};
    QTest::newRow("a step of a newer program")
        << QStringList{u"dance"_s} << false << QStringList{u"dance: done, 4.0 s"_s};
}

void AuditLogTest::stepsStandAsTheJournalProves()
{
    QFETCH(QStringList, steps);
    QFETCH(bool, isOpen);
    AuditEntry entry;
    QDateTime time(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    for (const QString& step : std::as_const(steps)) {
        time = time.addSecs(2);
        entry.steps.push_back({time, step});
    }
    entry.record.reason = u"Why."_s;
    if (!isOpen) {
        entry.record.phase = TransactionPhase::Closed;
        entry.record.finished = time.addSecs(4);
    }
    QStringList lines;
    for (const AuditLine& line : auditLines(entry)) {
        lines += line.time.isValid() ? line.text + u": "_s + line.status : line.text;
    }
    QTEST(lines, "expected");
}

void AuditLogTest::aClickOnAHeadSorts()
{
    QVERIFY(open());
    QHeaderView* header = table()->horizontalHeader();
    const auto clickHead = [header](int column) {
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    click(u"mail"_s);
    clickHead(AuditLogModel::ContainerColumn);
    QCOMPARE(containers(), (QStringList{u"cache"_s, u"db"_s, u"job"_s, u"legacy"_s, u"mail"_s, u"web"_s}));
    QVERIFY(details().startsWith(u"mail on shop"_s));
    clickHead(AuditLogModel::TimeColumn);
    QCOMPARE(containers().first(), u"db"_s);
    clickHead(AuditLogModel::OutcomeColumn);
    QCOMPARE(containers(), (QStringList{u"cache"_s, u"mail"_s, u"legacy"_s, u"db"_s, u"web"_s, u"job"_s}));
}

void AuditLogTest::filtersAsOneTypes()
{
    QVERIFY(open());
    auto* filter = find<QLineEdit>(u"auditFilter"_s);
    QTest::keyClicks(filter, u"taken A-02"_s);
    QCOMPARE(containers(), QStringList{u"mail"_s});
    QVERIFY(details().startsWith(u"mail on shop"_s));
    QCOMPARE(find<QLabel>(u"auditCount"_s)->text(), u"1 of 6 shown"_s);
    QTest::keyClicks(filter, u"x"_s);
    auto* empty = find<EmptyState>(u"auditEmptyState"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"No change matches “taken A-02x”"_s);
    QVERIFY(!find<QPushButton>(u"auditCopy"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"auditClearFilter"_s), Qt::LeftButton);
    QCOMPARE(containers().size(), 6);
    QVERIFY(table()->isVisible());
    filter->setFocus();
    QTest::keyClicks(filter, u"web"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(dialog()->isVisible());
    QCOMPARE(containers().size(), 6);
    const QPointer<AuditDialog> opened = dialog();
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_VERIFY(!opened);
}

void AuditLogTest::copiesRowsAndDetails()
{
    QVERIFY(open());
    click(u"web"_s);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.size(), static_cast<qsizetype>(AuditLogModel::ColumnCount));
    QCOMPARE(cells[AuditLogModel::ContainerColumn], u"web"_s);
    QTest::mouseClick(find<QPushButton>(u"auditCopy"_s), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const char* line : {"web on shop\n", "\nBy: anna@laptop\n", "\n  HostConfig.Privileged (A-01): true → false\n",
             "Stop the original: done, 0.7 s\n", "\nFindings that went: P-01 ", " (High); A-01 ",
             "\nStill open then: A-16 ", "\nNew findings: none\n"}) {
        QVERIFY2(copied.contains(QString::fromUtf8(line)), qPrintable(copied));
    }
    click(u"mail"_s);
    QTest::mouseClick(find<QPushButton>(u"auditCopy"_s), Qt::LeftButton);
    const QString failed = QGuiApplication::clipboard()->text();
    QVERIFY2(failed.contains("\nOpen before: P-01 "_L1), qPrintable(failed));
    QVERIFY2(!failed.contains("Findings that went"_L1), qPrintable(failed));
}

void AuditLogTest::anEmptyJournalSaysSo()
{
    m_scene = std::make_unique<AuditScene>();
    QVERIFY(m_scene->open());
    QVERIFY(open());
    auto* empty = find<EmptyState>(u"auditEmptyState"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"Nothing was changed yet"_s);
    QVERIFY(!find<QLineEdit>(u"auditFilter"_s)->isEnabled());
    QVERIFY2(m_scene->addChange(u"first"_s), "the first change of all");
    QTest::keyClick(dialog(), Qt::Key_F5);
    QTRY_COMPARE(containers(), QStringList{u"first"_s});
    QVERIFY(!empty->isVisible());
}

void AuditLogTest::aDamagedJournalSaysWhatToDo()
{
    const QString path = m_scene->stateDirectory() + u"/journal.sqlite"_s;
    QVERIFY(QFile::rename(path, path + u".good"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("no database at all\n").repeated(100));
    file.close();
    QVERIFY(open());
    auto* empty = find<EmptyState>(u"auditEmptyState"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"The journal of changes cannot be read"_s);
    for (const QString& part : {path, u"is damaged"_s, u"so none is begun"_s, u"Move the file away"_s}) {
        QVERIFY2(empty->text().contains(part), qPrintable(empty->text()));
    }
    QVERIFY(QFile::remove(path) && QFile::rename(path + u".good"_s, path));
    QTest::mouseClick(find<QPushButton>(u"auditTryAgain"_s), Qt::LeftButton);
    QTRY_COMPARE(containers().size(), 6);
    QVERIFY(table()->isVisible());
}

void AuditLogTest::followsTheJournal()
{
    QVERIFY(open());
    click(u"web"_s);
    const QString before = details();
    auto* browser = find<QTextBrowser>(u"auditDetails"_s);
    browser->verticalScrollBar()->setValue(20);
    const int place = browser->verticalScrollBar()->value();
    QVERIFY(m_scene->addChange(u"fresh"_s));
    m_scene->log.follow(); // as the end of a change does
    QTRY_COMPARE(containers().size(), 7);
    QCOMPARE(containers().first(), u"fresh"_s);
    QCOMPARE(details(), before);
    QCOMPARE(browser->verticalScrollBar()->value(), place);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
}

void AuditLogTest::rollsBackOnlyWhatIsKept()
{
    FixScene& scene = m_scene->scene;
    scene.runner.keptName = u"web"_s;
    scene.runner.keptId = u"00000000000000a5"_s;
    QVERIFY(open());
    auto* rollBack = find<QPushButton>(u"auditRollBack"_s);
    auto* giveUp = find<QPushButton>(u"auditGiveUp"_s);
    for (const QString& other : {u"cache"_s, u"mail"_s, u"db"_s}) {
        click(other);
        QVERIFY2(!rollBack->isEnabled() && !giveUp->isEnabled(), qPrintable(other));
    }
    click(u"web"_s);
    QVERIFY(rollBack->isEnabled() && giveUp->isEnabled());
    scene.window.gateway.agrees = false;
    QTest::mouseClick(giveUp, Qt::LeftButton);
    QCOMPARE(scene.window.gateway.questions, QStringList{u"giveUpQuestion"_s});
    QVERIFY(scene.runner.calls.isEmpty());
    scene.window.gateway.agrees = true;
    QTest::mouseClick(rollBack, Qt::LeftButton);
    QCOMPARE(scene.runner.calls, (QStringList{u"allow shop"_s, u"rollBack web"_s}));
    scene.runner.keptName.clear();
    scene.runner.finish(TransactionOutcome::Kind::RolledBack);
    QCOMPARE(scene.window.gateway.told.size(), 1);
    QVERIFY(!rollBack->isEnabled() && !giveUp->isEnabled());

    scene.runner.keptName = u"web"_s;
    scene.runner.keptId = u"a later change"_s; // whose original is another one
    click(u"mail"_s);
    click(u"web"_s);
    QVERIFY(!rollBack->isEnabled());
}

void AuditLogTest::nobodyToTakeBackIsNothingToOffer()
{
    m_scene->scene.window.fixes = nullptr;
    QVERIFY(m_scene->scene.window.open());
    QVERIFY(open());
    click(u"web"_s);
    QVERIFY(!find<QPushButton>(u"auditRollBack"_s)->isEnabled());
    QVERIFY(details().contains(u"web.hull-old"_s));
}

void AuditLogTest::everyControlHasANameAndALetterOfItsOwn()
{
    QAccessible::setActive(true);
    QVERIFY(open());
    QStringList letters;
    for (QWidget* widget : dialog()->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isControl = button || qobject_cast<const QLineEdit*>(widget)
            || qobject_cast<const QTableView*>(widget) || qobject_cast<const QTextBrowser*>(widget);
        if (!isControl || !widget->isVisible() || widget->inherits("QTableCornerButton")) {
            continue;
        }
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        const qsizetype at = button ? button->text().indexOf(u'&') : -1;
        if (at >= 0) {
            const QString letter = button->text().mid(at + 1, 1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(button->text()));
            letters += letter;
        }
    }
    QVERIFY(letters.size() >= 4);
    QAccessibleInterface* cell =
        QAccessible::queryAccessibleInterface(table())->tableInterface()->cellAt(1, AuditLogModel::ContainerColumn);
    QVERIFY(cell->text(QAccessible::Name).startsWith(u"Change of web on shop"_s));
}

void AuditLogTest::followsTheTheme()
{
    m_scene->scene.window.action(u"actionThemeLight"_s)->trigger();
    QVERIFY(open());
    click(u"web"_s);
    auto* browser = find<QTextBrowser>(u"auditDetails"_s);
    const QString light = browser->toHtml();
    m_scene->scene.window.action(u"actionThemeDark"_s)->trigger();
    QTRY_VERIFY(browser->toHtml() != light);
    QVERIFY(details().startsWith(u"web on shop"_s));
}

void AuditLogTest::withoutAJournalItIsNotOffered()
{
    QVERIFY(m_scene->scene.window.action(u"actionAuditLog"_s)->isEnabled());
    m_scene->scene.window.audit = nullptr;
    QVERIFY(m_scene->scene.window.open());
    QVERIFY(!m_scene->scene.window.action(u"actionAuditLog"_s)->isEnabled());
}

void AuditLogTest::theProgramShowsItsOwnJournal()
{
    const QTemporaryDir config;
    DesktopOptions options;
    options.configDirectory = config.path();
    options.stateDirectory = m_scene->stateDirectory();
    options.dockerSocket = config.filePath(u"no.sock"_s);
    Desktop desktop(options, std::make_unique<ScriptedGateway>());
    desktop.open();
    QTRY_VERIFY(desktop.window()->isReady());
    auto* action = desktop.window()->findChild<QAction*>(u"actionAuditLog"_s);
    QVERIFY(action->isEnabled());
    action->trigger();
    auto* opened = desktop.window()->findChild<AuditDialog*>();
    QVERIFY(opened);
    QTRY_COMPARE(opened->findChild<QTableView*>(u"auditTable"_s)->model()->rowCount(), 6);
    desktop.close();
}

QTEST_MAIN(AuditLogTest)
#include "tst_auditlog.moc"
