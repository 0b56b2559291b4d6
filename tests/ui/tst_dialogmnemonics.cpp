// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/policystore.h"
#include "app/rules/rulecatalogue.h"
#include "app/session/scanlibrary.h"
#include "models/item/findinglistmodel.h"
#include "tests/ui/auditscene.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/reportscene.h"
#include "tests/ui/wizardhands.h"
#include "ui/audit/auditdialog.h"
#include "ui/compare/comparedialog.h"
#include "ui/connect/askpassdialog.h"
#include "ui/connect/connectiondialog.h"
#include "ui/connect/importdialog.h"
#include "ui/containers/extracolumndialog.h"
#include "ui/language.h"
#include "ui/waive/waivedialog.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! A letter with Alt does one thing in each dialog, whatever is open in it, in every language.
class DialogMnemonicsTest : public QObject, private WizardHands
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_wizard.reset(); }

    void inTheConnectionDialog_data();
    void inTheConnectionDialog();
    void inTheImportDialog();
    void inQuestionsOfSsh_data();
    void inQuestionsOfSsh();
    void inTheColumnDialog_data();
    void inTheColumnDialog();
    void inTheWaiveDialog();
    void inTheReportDialog();
    void inTheAuditLog();
    void inTheComparison();
    void onEachPageOfTheWizard_data();
    void onEachPageOfTheWizard();

private:
    std::unique_ptr<Language> m_language;
};

void DialogMnemonicsTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QString();
    QTest::newRow("German") << u"de"_s;
}

void DialogMnemonicsTest::init()
{
    QFETCH_GLOBAL(QString, language);
    m_language = std::make_unique<Language>(language);
    m_scene.runner.reset();
    m_scene.runner.isAllowedAnywhere = false;
}

void DialogMnemonicsTest::inTheConnectionDialog_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("isNew");
    for (const char* way : {"waySsh", "waySocket", "wayTcp", "wayContext"}) {
        QTest::addRow("%s, new", way) << QString::fromLatin1(way) << true;
        QTest::addRow("%s, edited", way) << QString::fromLatin1(way) << false;
    }
}

void DialogMnemonicsTest::inTheConnectionDialog()
{
    QFETCH(QString, way);
    QFETCH(bool, isNew);
    ScriptedGateway gateway;
    const WindowFixture window;
    ConnectionDialog dialog({gateway, window.fleet->services(), ContextList(), {}, {}, {}});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    if (!isNew) {
        SavedHost host;
        host.name = u"prod"_s;
        host.url = u"ssh://prod"_s;
        dialog.edit(host);
    }
    dialog.show();
    auto* button = dialog.findChild<QRadioButton*>(way);
    QVERIFY(button);
    button->click();
    QCOMPARE(sharedMnemonics(dialog), QString());
    if (way == "waySsh"_L1) {
        dialog.findChild<QToolButton*>(u"sshAdvanced"_s)->click();
        QCOMPARE(sharedMnemonics(dialog), QString());
    } else if (way == "wayTcp"_L1) {
        dialog.findChild<QRadioButton*>(u"tcpPlain"_s)->click();
        QCOMPARE(sharedMnemonics(dialog), QString());
    }
}

void DialogMnemonicsTest::inTheImportDialog()
{
    ImportDialog dialog({}, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QCOMPARE(sharedMnemonics(dialog), QString());
}

void DialogMnemonicsTest::inQuestionsOfSsh_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("host key") << static_cast<int>(Prompt::Kind::HostKey);
    QTest::newRow("passphrase") << static_cast<int>(Prompt::Kind::KeyPassphrase);
    QTest::newRow("password") << static_cast<int>(Prompt::Kind::Password);
    QTest::newRow("confirmation") << static_cast<int>(Prompt::Kind::Confirmation);
    QTest::newRow("touch") << static_cast<int>(Prompt::Kind::Touch);
    QTest::newRow("other") << static_cast<int>(Prompt::Kind::Other);
}

void DialogMnemonicsTest::inQuestionsOfSsh()
{
    QFETCH(int, kind);
    Prompt prompt;
    prompt.kind = static_cast<Prompt::Kind>(kind);
    prompt.hostName = u"prod"_s;
    const std::unique_ptr<AskpassDialog> dialog(AskpassDialog::make(prompt, nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QCOMPARE(sharedMnemonics(*dialog), QString());
}

void DialogMnemonicsTest::inTheColumnDialog_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("label") << static_cast<int>(ExtraColumn::Kind::Label);
    QTest::newRow("environment") << static_cast<int>(ExtraColumn::Kind::Environment);
}

void DialogMnemonicsTest::inTheColumnDialog()
{
    QFETCH(int, kind);
    ExtraColumnDialog dialog(static_cast<ExtraColumn::Kind>(kind), {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QCOMPARE(sharedMnemonics(dialog), QString());
}

void DialogMnemonicsTest::inTheWaiveDialog()
{
    const QTemporaryDir folder;
    PolicyStore policy(folder.path(), ruleCatalogue());
    FixScene scene;
    scene.window.policy = &policy;
    QVERIFY(scene.open());
    scene.window.select(u"web"_s);
    auto* list = scene.window.find<QListView>(u"findingsList"_s);
    const QModelIndex first = list->model()->index(0, FindingListModel::MessageColumn);
    list->setCurrentIndex(list->model()->match(first, FindingListModel::RuleIdRole, u"P-01"_s).value(0));
    scene.window.action(u"actionWaive"_s)->trigger();
    const auto* dialog = scene.window.window->findChild<WaiveDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(sharedMnemonics(*dialog), QString());
}

void DialogMnemonicsTest::inTheReportDialog()
{
    ReportScene scene;
    QVERIFY(scene.openWindow());
    scene.window.fleet->disconnectHost(scene.window.fleet->sessions().front());
    QVERIFY(scene.open());
    QCOMPARE(sharedMnemonics(*scene.dialog()), QString());
    scene.choose({u"reportCsv"_s});
    QVERIFY(scene.exported()); // which offers to open what was written
    QCOMPARE(sharedMnemonics(*scene.dialog()), QString());
}

void DialogMnemonicsTest::inTheAuditLog()
{
    AuditScene scene;
    QVERIFY(scene.open());
    QVERIFY(scene.writeJournal());
    scene.scene.window.action(u"actionAuditLog"_s)->trigger();
    const auto* dialog = scene.scene.window.window->findChild<AuditDialog*>();
    QVERIFY(dialog);
    auto* table = dialog->findChild<QTableView*>(u"auditTable"_s);
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 0);
    QCOMPARE(sharedMnemonics(*dialog), QString());
    dialog->findChild<QLineEdit*>(u"auditFilter"_s)->setText(u"no such thing"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QCOMPARE(sharedMnemonics(*dialog), QString());
}

void DialogMnemonicsTest::inTheComparison()
{
    ReportScene scene;
    QVERIFY(scene.openWindow());
    ScanLibrary scans(scene.path(u"state"_s));
    CompareDialog dialog({*scene.window.fleet, scans, scene.window.gateway});
    dialog.show();
    QCOMPARE(sharedMnemonics(dialog), QString());
    QTRY_VERIFY(dialog.findChild<QPushButton*>(u"compareKeepFirst"_s));
    QCOMPARE(sharedMnemonics(dialog), QString());
}

void DialogMnemonicsTest::onEachPageOfTheWizard_data()
{
    QTest::addColumn<QStringList>("containers");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("a finding") << QStringList{u"web"_s} << u"A-01"_s;
    QTest::newRow("a network to choose") << QStringList{u"hostnet"_s} << u"P-05"_s;
    QTest::newRow("a mount to choose") << QStringList{u"reader"_s} << u"A-07"_s;
    QTest::newRow("managed") << QStringList{u"app-db-1"_s} << u"A-02"_s;
    QTest::newRow("a risk") << QStringList{u"cache"_s} << u"P-01"_s;
    QTest::newRow("a group") << QStringList{u"legacy"_s, u"app-db-1"_s, u"mail"_s} << QString();
}

void DialogMnemonicsTest::onEachPageOfTheWizard()
{
    QFETCH(QStringList, containers);
    QFETCH(QString, wanted);
    if (!m_scene.window.window) {
        QVERIFY(m_scene.open());
    }
    open(containers, wanted);
    QCOMPARE(sharedMnemonics(*m_wizard), QString());
    // Back as far as there is something before it, then on to where nothing is left to press.
    while (find<QPushButton>("fixBack")->isEnabled()) {
        press("fixBack");
        QCOMPARE(sharedMnemonics(*m_wizard), QString());
    }
    m_scene.runner.isSaved = true; // so that both ways of allowing changes are offered
    for (int pages = 0; pages < 5 && !m_scene.runner.run; ++pages) {
        auto* allow = find<QAbstractButton>("allowChanges");
        if (!find<QPushButton>("fixNext")->isEnabled() && allow && allow->isVisible()) {
            press("allowChanges");
            QCOMPARE(sharedMnemonics(*m_wizard), QString());
        }
        if (!QTest::qWaitFor([this] { return find<QPushButton>("fixNext")->isEnabled(); }, 1000)) {
            return; // something has to be answered first
        }
        press("fixNext");
        QCOMPARE(sharedMnemonics(*m_wizard), QString());
    }
    if (m_scene.runner.run) {
        m_scene.runner.keptName = containers.front();
        m_scene.runner.finish(TransactionOutcome::Kind::Applied);
        QCOMPARE(sharedMnemonics(*m_wizard), QString());
    }
}

QTEST_MAIN(DialogMnemonicsTest)
#include "tst_dialogmnemonics.moc"
