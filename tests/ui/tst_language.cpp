// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "models/item/containertablemodel.h"
#include "models/item/findinglistmodel.h"
#include "tests/ui/windowfixture.h"
#include "ui/connect/connectiondialog.h"
#include "ui/language.h"

#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! Which language the window speaks, and that all of it does.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheEnvironment_data();
    void followsTheEnvironment();
    void anUnknownLanguageLeavesEnglish();
    void theWindowIsGerman();
    void aFindingIsGermanAndItsEvidenceIsNot();
    void buttonsOfQtAreGerman();
    void itEndsWithItsObject();
};

void LanguageTest::followsTheEnvironment_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("expected");
    const QString none;
    const QString german = u"de"_s;
    QTest::newRow("nothing") << QStringList() << none;
    QTest::newRow("LANG") << QStringList{u"LANG=de_DE.UTF-8"_s} << german;
    QTest::newRow("another country") << QStringList{u"LANG=de_AT.UTF-8@euro"_s} << german;
    QTest::newRow("language alone") << QStringList{u"LANG=de"_s} << german;
    QTest::newRow("English") << QStringList{u"LANG=en_GB.UTF-8"_s} << none;
    QTest::newRow("no texts in it") << QStringList{u"LANG=fr_FR.UTF-8"_s} << none;
    QTest::newRow("begins like German") << QStringList{u"LANG=deu_DE.UTF-8"_s} << none;
    QTest::newRow("LC_MESSAGES before LANG")
        << QStringList{u"LANG=en_US.UTF-8"_s, u"LC_MESSAGES=de_DE.UTF-8"_s} << german;
    QTest::newRow("LC_ALL before LC_MESSAGES")
        << QStringList{u"LC_MESSAGES=de_DE.UTF-8"_s, u"LC_ALL=en_US.UTF-8"_s} << none;
    QTest::newRow("an empty LC_ALL") << QStringList{u"LC_ALL="_s, u"LANG=de_DE.UTF-8"_s} << german;
    QTest::newRow("LC_TIME is about times") << QStringList{u"LANG=en_US.UTF-8"_s, u"LC_TIME=de_DE.UTF-8"_s} << none;
    QTest::newRow("LANGUAGE before all") << QStringList{u"LANG=en_US.UTF-8"_s, u"LANGUAGE=de"_s} << german;
    QTest::newRow("the first of LANGUAGE that there is")
        << QStringList{u"LANG=en_US.UTF-8"_s, u"LANGUAGE=fr_CA:de:en"_s} << german;
    QTest::newRow("English preferred to German") << QStringList{u"LANG=de_DE.UTF-8"_s, u"LANGUAGE=en_GB:de"_s} << none;
    QTest::newRow("an empty LANGUAGE") << QStringList{u"LANG=de_DE.UTF-8"_s, u"LANGUAGE="_s} << german;
    QTest::newRow("C has no LANGUAGE") << QStringList{u"LC_ALL=C"_s, u"LANGUAGE=de"_s} << none;
    QTest::newRow("nor has C.UTF-8") << QStringList{u"LC_ALL=C.UTF-8"_s, u"LANGUAGE=de"_s} << none;
    QTest::newRow("C at last") << QStringList{u"LANG=en_US.UTF-8"_s, u"LANGUAGE=C:de"_s} << none;
    QTest::newRow("no language at all") << QStringList{u"LANG=../../de"_s} << none;
}

void LanguageTest::followsTheEnvironment()
{
    QFETCH(QStringList, variables);
    QFETCH(QString, expected);
    QProcessEnvironment environment;
    for (const QString& variable : variables) {
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    QCOMPARE(wantedLanguage(environment), expected);
}

void LanguageTest::anUnknownLanguageLeavesEnglish()
{
    const Language language(u"tlh"_s);
    QCOMPARE(ConnectionDialog::tr("Add host"), u"Add host"_s);
}

void LanguageTest::theWindowIsGerman()
{
    const Language german(u"de"_s);
    WindowFixture window;
    window.addFleetHost(fleetHostNames()[0]);
    QVERIFY(window.open());
    QStringList menus;
    for (const QAction* menu : window.window->menuBar()->actions()) {
        menus += QString(menu->text()).remove(u'&');
    }
    QCOMPARE(menus, (QStringList{u"Datei"_s, u"Ansicht"_s, u"Hosts"_s, u"Container"_s, u"Hilfe"_s}));
    const QAbstractItemModel* model = window.table()->model();
    const auto title = [model](int column) {
        return model->headerData(column, Qt::Horizontal).toString();
    };
    QCOMPARE(title(ContainerTableModel::StateColumn), u"Zustand"_s);
    QCOMPARE(title(ContainerTableModel::PrivilegesColumn), u"Privilegien"_s);
    QCOMPARE(title(ContainerTableModel::FindingsColumn), u"Befunde"_s);
    window.addMissingHost(u"gone"_s);
    QVERIFY(window.refreshed());
    QVERIFY(window.find<QPushButton>(u"bannerRetry"_s)->text().contains(u"rneut versuchen"_s));
}

void LanguageTest::aFindingIsGermanAndItsEvidenceIsNot()
{
    const Language german(u"de"_s);
    WindowFixture window;
    window.addFleetHost(fleetHostNames()[0]);
    QVERIFY(window.open());
    window.select(u"edge-traefik-1"_s);
    const auto* list = window.find<QListView>(u"findingsList"_s);
    const QModelIndex first = list->model()->index(0, FindingListModel::MessageColumn);
    const QModelIndex found = list->model()->match(first, FindingListModel::RuleIdRole, u"P-01"_s).value(0);
    QVERIFY(found.isValid());
    const HostAssessmentPtr assessment = window.fleet->sessions().front()->assessment();
    const auto& containers = assessment->snapshot->containers;
    const auto container = std::find_if(
        containers.begin(), containers.end(), [](const ContainerPtr& one) { return one->name == "edge-traefik-1"_L1; });
    QVERIFY(container != containers.end());
    const auto position = static_cast<size_t>(container - containers.begin());
    const Finding* finding = assessment->containers[position].finding("P-01"_L1);
    QVERIFY(finding);
    QVERIFY(finding->message.translated() != finding->message.english());
    QVERIFY(finding->message.english().startsWith("Host ports below 1024"_L1));
    QVERIFY(found.data().toString().contains(finding->message.translated()));
    QVERIFY(!finding->evidence.empty());
    QVERIFY(finding->evidence.front().path.startsWith("HostConfig"_L1));
}

void LanguageTest::buttonsOfQtAreGerman()
{
    const Language german(u"de"_s);
    ScriptedGateway gateway;
    const WindowFixture window;
    const ConnectionDialog dialog({gateway, window.fleet->services(), ContextList(), {}, {}, {}});
    QCOMPARE(dialog.windowTitle(), u"Host hinzufügen"_s);
    QCOMPARE(dialog.findChild<QPushButton*>(u"connectionCancel"_s)->text().remove(u'&'), u"Abbrechen"_s);
}

void LanguageTest::itEndsWithItsObject()
{
    {
        const Language german(u"de"_s);
        QCOMPARE(ConnectionDialog::tr("Add host"), u"Host hinzufügen"_s);
    }
    QCOMPARE(ConnectionDialog::tr("Add host"), u"Add host"_s);
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
