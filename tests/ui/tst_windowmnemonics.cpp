// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "app/demo/scalecontent.h"
#include "models/item/containertablemodel.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/windowfixture.h"
#include "ui/details/detailspane.h"
#include "ui/language.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! A letter with Alt does one thing. Where two have the same, Qt moves the focus to and fro and does neither.
class WindowMnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_window.reset(); }

    void noTwoEntriesOfAMenuShareALetter();
    void noTwoControlsShareALetterOnAnyTab();
    void noTwoControlsShareALetterBesideProblems();
    void noTwoControlsShareALetterWhereAllHostsFailed();
    void noTwoControlsShareALetterInAnEmptyState_data();
    void noTwoControlsShareALetterInAnEmptyState();
    void theFirstOfManyBannersHasTheLetters();

private:
    [[nodiscard]] QString shared() const { return sharedMnemonics(*m_window->window); }

    std::unique_ptr<Language> m_language;
    std::unique_ptr<WindowFixture> m_window;
};

void WindowMnemonicsTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QString();
    QTest::newRow("German") << u"de"_s;
}

void WindowMnemonicsTest::init()
{
    QFETCH_GLOBAL(QString, language);
    m_language = std::make_unique<Language>(language);
    m_window = std::make_unique<WindowFixture>();
}

void WindowMnemonicsTest::noTwoEntriesOfAMenuShareALetter()
{
    m_window->addFleetHost(fleetHostNames()[0]);
    QVERIFY(m_window->open());
    int entries = 0;
    for (QMenu* menu : m_window->window->findChildren<QMenu*>()) {
        QCOMPARE(sharedMnemonics(menu->actions()), QString());
        for (const QAction* action : menu->actions()) {
            QVERIFY(action->isSeparator() || !action->text().isEmpty());
            ++entries;
        }
    }
    QVERIFY(entries > 25);
    QCOMPARE(sharedMnemonics(m_window->table()->actions()), QString()); // its context menu
}

void WindowMnemonicsTest::noTwoControlsShareALetterOnAnyTab()
{
    m_window->addFleetHost(fleetHostNames()[0]);
    m_window->addMissingHost(u"gone"_s);
    m_window->addLockedHost(u"locked"_s);
    QVERIFY(m_window->open());
    m_window->select(m_window->shownNames().first());
    auto* details = m_window->find<DetailsPane>(u"detailsPane"_s);
    for (int tab = DetailsPane::FindingsTab; tab < DetailsPane::EngineTab; ++tab) {
        details->showTab(static_cast<DetailsPane::Tab>(tab));
        QCOMPARE(shared(), QString());
        for (const QString& name : {u"environmentReveal"_s, u"jsonReveal"_s}) {
            auto* reveal = m_window->find<QPushButton>(name);
            if (reveal && reveal->isVisible() && reveal->isEnabled()) {
                const QString before = reveal->text();
                reveal->click();
                QTRY_VERIFY(reveal->text() != before);
                QCOMPARE(shared(), QString());
            }
        }
    }
    m_window->addCleanHost(u"quiet-host"_s);
    QVERIFY(m_window->refreshed());
    m_window->select(u"quiet"_s);
    details->showTab(DetailsPane::FindingsTab);
    QVERIFY(m_window->find<QPushButton>(u"whyNotAssessed"_s)->isVisible());
    QCOMPARE(shared(), QString());
}

void WindowMnemonicsTest::noTwoControlsShareALetterBesideProblems()
{
    m_window->addFleetHost(fleetHostNames()[0]);
    for (const QString& name : {u"locked-1"_s, u"locked-2"_s, u"locked-3"_s}) {
        m_window->addLockedHost(name);
    }
    m_window->addMissingHost(u"gone"_s);
    QVERIFY(m_window->open());
    m_window->window->resize(1400, 1000);
    m_window->select(m_window->shownNames().first());
    m_window->find<DetailsPane>(u"detailsPane"_s)->showTab(DetailsPane::JsonTab);
    QCOMPARE(shared(), QString());
    m_window->find<QPushButton>(u"moreProblems"_s)->click();
    for (QToolButton* button : m_window->window->findChildren<QToolButton*>(u"bannerDetailsButton"_s)) {
        button->click();
    }
    QCOMPARE(shared(), QString());
    m_window->find<QLineEdit>(u"filterEdit"_s)->setText(u"no such thing"_s);
    QVERIFY(m_window->find<QPushButton>(u"emptyClearFilter"_s)->isVisible());
    QCOMPARE(shared(), QString());
    m_window->find<QLineEdit>(u"filterEdit"_s)->clear();
    auto* hosts = m_window->find<QListView>(u"hostsList"_s);
    for (int row = 0; row < hosts->model()->rowCount(); ++row) {
        hosts->setCurrentIndex(hosts->model()->index(row, 0));
        QCOMPARE(shared(), QString());
    }
}

void WindowMnemonicsTest::noTwoControlsShareALetterWhereAllHostsFailed()
{
    m_window->addLockedHost(u"locked"_s);
    m_window->addMissingHost(u"gone"_s);
    QVERIFY(m_window->open());
    QVERIFY(m_window->find<QPushButton>(u"emptyRetry"_s)->isVisible());
    QCOMPARE(shared(), QString());
    m_window->find<QLineEdit>(u"filterEdit"_s)->setText(u"no such thing"_s);
    QCOMPARE(shared(), QString());
}

void WindowMnemonicsTest::noTwoControlsShareALetterInAnEmptyState_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("no hosts") << QString();
    QTest::newRow("locked") << u"locked"_s;
    QTest::newRow("missing") << u"missing"_s;
    QTest::newRow("plain TCP") << u"tcp"_s;
    QTest::newRow("no containers") << u"quiet"_s;
    QTest::newRow("no containers, another failed") << u"quiet and missing"_s;
}

void WindowMnemonicsTest::noTwoControlsShareALetterInAnEmptyState()
{
    QFETCH(QString, host);
    if (host == u"locked"_s) {
        m_window->addLockedHost(host);
    } else if (host == u"tcp"_s) {
        m_window->addPlainTcpHost(host);
    }
    if (host.contains(u"quiet"_s)) {
        m_window->addHost(makeScaleHost(0, 0), u"quiet"_s);
    }
    if (host.contains(u"missing"_s)) {
        m_window->addMissingHost(u"missing"_s);
    }
    QVERIFY(m_window->open());
    QVERIFY(!m_window->labelText(u"emptyTitle"_s).isEmpty());
    QCOMPARE(shared(), QString());
    auto* show = m_window->find<QPushButton>(u"emptyShowHost"_s);
    if (show && show->isVisible()) {
        show->click();
        QCOMPARE(shared(), QString());
    }
}

void WindowMnemonicsTest::theFirstOfManyBannersHasTheLetters()
{
    m_window->addFleetHost(fleetHostNames()[0]);
    m_window->addMissingHost(u"gone-1"_s);
    m_window->addMissingHost(u"gone-2"_s);
    QVERIFY(m_window->open());
    QStringList retries;
    for (const QPushButton* button : m_window->window->findChildren<QPushButton*>(u"bannerRetry"_s)) {
        retries += button->text();
    }
    retries.sort();
    QCOMPARE(retries.size(), 2);
    QCOMPARE(retries.filter(u"&"_s).size(), 1);
    QCOMPARE(QString(retries[0]).remove(u'&'), QString(retries[1]).remove(u'&'));
}

QTEST_MAIN(WindowMnemonicsTest)
#include "tst_windowmnemonics.moc"
