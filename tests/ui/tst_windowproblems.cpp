// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "app/demo/scalecontent.h"
#include "models/item/containertablemodel.h"
#include "tests/ui/windowfixture.h"
#include "ui/details/detailspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/problemarea.h"
#include "ui/widgets/problembanner.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! Hosts that cannot be read, over real sockets: what the window says, and how it gets well again.
class WindowProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }

    void aMissingSocketIsAnEmptyStateWithAWayOut();
    void aLockedSocketNamesTheCommandThatOpensIt();
    void aCleanHostIsNeverSimplyGood();
    void anOldEngineIsNeverSimplyGood();
    void aHostWithoutContainersSaysSo();
    void oneBrokenHostAmongOthersGetsABanner();
    void nothingIsSaidOfTheContainersOfUnreadHosts();
    void theAddressOfAnUnreadHostIsJudged();
    void theAddressOfTheOnlyHostIsJudged();
    void detailsOfAProblemCanBeOpenedAndCopied();
    void retryReadsTheHostAgain();
    void aBannerLeadsToWhatWasSaidOfTheHost();
    void readingCanBeStoppedInTheTablesPlace();
    void namesTheRequestThatHangs();
    void aBannerStaysWhileItsHostIsReadAgain();
    void aFailureStaysWhileTheOnlyHostIsTriedAgain();
    void aLaterFailureKeepsTheRowsAndMarksThemStale();
    void containersThatCannotBeReadAreShown();
    void manyProblemsDoNotPushTheTableOut();
    void nothingIsCutInASmallWindow();
    void theStatusLineTellsHowItStands();
    void everyFaultIsToldAndTheWindowStaysAlive_data();
    void everyFaultIsToldAndTheWindowStaysAlive();
    void oddAnswersAreReadAllTheSame_data();
    void oddAnswersAreReadAllTheSame();

private:
    [[nodiscard]] QList<ProblemBanner*> banners() const;
    [[nodiscard]] QString bannerTitle() const;

    std::unique_ptr<WindowFixture> m_window;
};

QList<ProblemBanner*> WindowProblemsTest::banners() const
{
    QList<ProblemBanner*> visible;
    for (ProblemBanner* banner : m_window->window->findChildren<ProblemBanner*>()) {
        if (banner->isVisible()) {
            visible += banner;
        }
    }
    return visible;
}

QString WindowProblemsTest::bannerTitle() const
{
    const auto shown = banners();
    return shown.isEmpty() ? QString() : shown[0]->findChild<QLabel*>(u"bannerTitle"_s)->text();
}

void WindowProblemsTest::aMissingSocketIsAnEmptyStateWithAWayOut()
{
    m_window->addMissingHost(u"local"_s);
    QVERIFY(m_window->open());
    QVERIFY(!m_window->table()->isVisible());
    QCOMPARE(m_window->labelText(u"emptyTitle"_s), u"No Docker engine answers on local."_s);
    QCOMPARE(m_window->labelText(u"countLabel"_s), u"1 host not read"_s);
    QVERIFY(banners().isEmpty());
    QTest::mouseClick(m_window->find<QPushButton>(u"emptyCopyDetails"_s), Qt::LeftButton);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"socketMissing"_s),
        qPrintable(QGuiApplication::clipboard()->text()));
    bool demoWanted = false;
    QObject::connect(m_window->window.get(), &MainWindow::demoRequested, m_window->window.get(),
        [&demoWanted] { demoWanted = true; });
    QTest::mouseClick(m_window->find<QPushButton>(u"emptyOpenDemo"_s), Qt::LeftButton);
    QVERIFY(demoWanted);
}

void WindowProblemsTest::aLockedSocketNamesTheCommandThatOpensIt()
{
    m_window->addLockedHost(u"local"_s);
    QVERIFY(m_window->open());
    QCOMPARE(m_window->labelText(u"emptyTitle"_s), u"Docker is here, but your account may not use it."_s);
    auto* copy = m_window->find<QPushButton>(u"emptyCopyCommand"_s);
    QVERIFY(copy);
    QTest::mouseClick(copy, Qt::LeftButton);
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith(u"sudo usermod -aG "_s),
        qPrintable(QGuiApplication::clipboard()->text()));
    QTest::mouseClick(m_window->find<QPushButton>(u"emptyExplainRights"_s), Qt::LeftButton);
    QCOMPARE(m_window->gateway.told.size(), 1);
    QVERIFY(m_window->gateway.told.front().contains(u"root directory"_s));
}

void WindowProblemsTest::aCleanHostIsNeverSimplyGood()
{
    m_window->addCleanHost(u"quiet-host"_s);
    QVERIFY(m_window->open());
    const QString text = m_window->labelText(u"allGoodLabel"_s);
    QVERIFY2(text.startsWith(u"No open findings in 1 container with profile core. "_s)
            && text.contains(u"could not be assessed"_s),
        qPrintable(text));
    m_window->window->resize(1000, 700);
    QCoreApplication::processEvents();
    const auto* label = m_window->find<QLabel>(u"allGoodLabel"_s);
    QVERIFY(label->width() >= label->fontMetrics().horizontalAdvance(text));
    QTest::mouseClick(m_window->find<QPushButton>(u"whyNotAssessedAnywhere"_s), Qt::LeftButton);
    QVERIFY(m_window->labelText(u"findingsSummary"_s).contains(u"could not be assessed"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"findingsList"_s);
}

//! What could not be assessed of a host itself counts, too, and leads there.
void WindowProblemsTest::anOldEngineIsNeverSimplyGood()
{
    m_window->addCleanHost(u"old-host"_s, "20.10");
    QVERIFY(m_window->open());
    const HostAssessmentPtr assessment = m_window->fleet->sessions().front()->assessment();
    const auto countOf = [](const Assessment& judged) {
        return std::count_if(judged.results.begin(), judged.results.end(),
            [](const RuleResult& result) { return result.outcome == RuleOutcome::NotAssessed; });
    };
    const auto all = countOf(assessment->host) + countOf(assessment->containers.front());
    QVERIFY(countOf(assessment->host) > 0);
    QVERIFY2(m_window->labelText(u"allGoodLabel"_s).contains(u"%1 checks could not be assessed."_s.arg(all)),
        qPrintable(m_window->labelText(u"allGoodLabel"_s)));
}

void WindowProblemsTest::aHostWithoutContainersSaysSo()
{
    m_window->addHost(makeScaleHost(0, 0), u"quiet"_s);
    QVERIFY(m_window->open());
    QCOMPARE(m_window->labelText(u"emptyTitle"_s), u"quiet has no containers."_s);
    QTest::mouseClick(m_window->find<QPushButton>(u"emptyShowHost"_s), Qt::LeftButton);
    QCOMPARE(m_window->labelText(u"detailsTitle"_s), u"quiet"_s);
    QVERIFY(m_window->refreshed());
    QCOMPARE(m_window->labelText(u"detailsTitle"_s), u"quiet"_s);
}

void WindowProblemsTest::oneBrokenHostAmongOthersGetsABanner()
{
    m_window->addFleetHost(fleetHostNames()[0]);
    m_window->addMissingHost(u"gone"_s);
    QVERIFY(m_window->open());
    QVERIFY(m_window->table()->isVisible());
    QCOMPARE(banners().size(), 1);
    QVERIFY2(bannerTitle().startsWith(u"gone: "_s), qPrintable(bannerTitle()));
    const QString text = banners()[0]->findChild<QLabel*>(u"bannerText"_s)->text();
    QVERIFY2(text.size() > 20, qPrintable(text));
    QVERIFY(m_window->headerOf(u"gone"_s).isValid());
    QCOMPARE(m_window->labelText(u"countLabel"_s),
        u"%1 containers on 1 host, 1 host not read"_s.arg(m_window->shownNames().size()));
}

void WindowProblemsTest::nothingIsSaidOfTheContainersOfUnreadHosts()
{
    m_window->addFleetHost(fleetHostNames()[0]);
    m_window->addMissingHost(u"gone"_s);
    QVERIFY(m_window->open());
    auto* hosts = m_window->find<QListView>(u"hostsList"_s);
    hosts->setCurrentIndex(hosts->model()->index(2, 0));
    QCOMPARE(m_window->labelText(u"emptyTitle"_s), u"No Docker engine answers on gone."_s);
    QVERIFY(m_window->labelText(u"emptyText"_s).contains(u"gone.sock"_s));
    QTest::mouseClick(m_window->find<QPushButton>(u"emptyClearFilter"_s), Qt::LeftButton);
    QVERIFY(m_window->table()->isVisible());
}

void WindowProblemsTest::theAddressOfAnUnreadHostIsJudged()
{
    m_window->addCleanHost(u"quiet-host"_s);
    m_window->addPlainTcpHost(u"web1"_s);
    QVERIFY(m_window->open());
    QCOMPARE(m_window->labelText(u"countLabel"_s), u"1 container on 1 host, 1 host not read"_s);
    const QModelIndex header = m_window->headerOf(u"web1"_s);
    QVERIFY(header.isValid());
    QCOMPARE(header.data(FindingCountsRole).value<SeverityCounts>().of(Severity::Critical), 1);
    QVERIFY(!header.data().toString().contains(u"container"_s)); // nobody knows how many it has
    m_window->click(header);
    QCOMPARE(m_window->labelText(u"detailsTitle"_s), u"web1"_s);
    QCOMPARE(m_window->labelText(u"findingsSummary"_s), u"1 open finding. 1 check could not be assessed."_s);
    QCOMPARE(banners().size(), 1);
    QVERIFY(!banners()[0]->findChild<QLabel*>(u"bannerTitle"_s)->text().contains(u"last"_s));
}

void WindowProblemsTest::theAddressOfTheOnlyHostIsJudged()
{
    m_window->addPlainTcpHost(u"web1"_s);
    QVERIFY(m_window->open());
    QCOMPARE(m_window->labelText(u"emptyTitle"_s), u"web1 is not connected without your consent."_s);
    QVERIFY(m_window->labelText(u"emptyText"_s).contains(u"1 critical finding"_s));
    QCOMPARE(m_window->labelText(u"countLabel"_s), u"1 host not read"_s);
    QTest::mouseClick(m_window->find<QPushButton>(u"emptyShowHost"_s), Qt::LeftButton);
    QCOMPARE(m_window->labelText(u"detailsTitle"_s), u"web1"_s);
    QCOMPARE(m_window->labelText(u"findingsSummary"_s), u"1 open finding. 1 check could not be assessed."_s);
}

void WindowProblemsTest::detailsOfAProblemCanBeOpenedAndCopied()
{
    m_window->addFleetHost(fleetHostNames()[0]);
    m_window->addMissingHost(u"gone"_s);
    QVERIFY(m_window->open());
    ProblemBanner* banner = banners()[0];
    auto* details = banner->findChild<QPlainTextEdit*>(u"bannerDetails"_s);
    QVERIFY(!details->isVisible());
    QTest::mouseClick(banner->findChild<QToolButton*>(u"bannerDetailsButton"_s), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QTest::mouseClick(banner->findChild<QPushButton*>(u"bannerCopyDetails"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), details->toPlainText());
    QVERIFY(details->toPlainText().contains(u"error: socketMissing"_s));
    QVERIFY(m_window->refreshed());
    QVERIFY2(details->isVisible(), "a refresh must not close what somebody reads");
}

void WindowProblemsTest::retryReadsTheHostAgain()
{
    m_window->addFleetHost(fleetHostNames()[0]);
    SimulatedHost& broken = m_window->addFleetHost(fleetHostNames()[1]);
    broken.engine->setFault(SimFault::Status500);
    QVERIFY(m_window->open());
    QCOMPARE(banners().size(), 1);
    const qsizetype before = m_window->shownNames().size();
    broken.engine->setFault(SimFault::None);
    QTest::mouseClick(banners()[0]->findChild<QPushButton*>(u"bannerRetry"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shownNames().size() > before, 15000);
    QTRY_VERIFY(banners().isEmpty());
}

void WindowProblemsTest::aBannerLeadsToWhatWasSaidOfTheHost()
{
    m_window->addFleetHost(fleetHostNames()[0]);
    m_window->addPlainTcpHost(u"web1"_s);
    QVERIFY(m_window->open());
    QCOMPARE(banners().size(), 1);
    QStringList edited;
    QObject::connect(m_window->window.get(), &MainWindow::editHostRequested, m_window->window.get(),
        [&edited](const HostId& host) { edited += host.value; });
    auto* edit = banners()[0]->findChild<QPushButton*>(u"bannerEdit"_s);
    QVERIFY(edit->isVisible());
    QTest::mouseClick(edit, Qt::LeftButton);
    QCOMPARE(edited, QStringList(m_window->fleet->sessions()[1]->host().id().value));
    QVERIFY(m_window->open(true));
    QVERIFY2(!banners()[0]->findChild<QPushButton*>(u"bannerEdit"_s)->isVisible(), "simulated hosts are not saved");
}

void WindowProblemsTest::readingCanBeStoppedInTheTablesPlace()
{
    SimulatedHost& silent = m_window->addFleetHost(fleetHostNames()[0]);
    silent.engine->setFault(SimFault::Silent);
    QVERIFY(m_window->show());
    m_window->fleet->refresh();
    QTRY_VERIFY(m_window->labelText(u"emptyTitle"_s).startsWith(u"Reading "_s));
    auto* empty = m_window->find<EmptyState>(u"tableEmptyState"_s);
    Q_EMIT empty->buttonClicked(u"emptyStop"_s); // the button itself comes after ten seconds
    QTRY_VERIFY(!m_window->fleet->isReading());
}

void WindowProblemsTest::namesTheRequestThatHangs()
{
    m_window->fleet->setTimeout(std::chrono::seconds(2));
    m_window->addFleetHost(fleetHostNames()[0]).engine->setFault(SimFault::Silent, "/containers");
    QVERIFY(m_window->open());
    const QString text = m_window->labelText(u"emptyText"_s);
    QVERIFY2(text.contains(u"did not answer GET /containers/json within 2 s."_s), qPrintable(text));
}

void WindowProblemsTest::aBannerStaysWhileItsHostIsReadAgain()
{
    m_window->addFleetHost(fleetHostNames()[0]);
    SimulatedHost& broken = m_window->addFleetHost(fleetHostNames()[1]);
    broken.engine->setFault(SimFault::Status500);
    QVERIFY(m_window->open());
    const int tableTop = m_window->table()->mapTo(m_window->window.get(), QPoint()).y();
    broken.engine->setFault(SimFault::Silent);
    auto* retry = banners()[0]->findChild<QPushButton*>(u"bannerRetry"_s);
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(m_window->headerOf(fleetHostNames()[1]).data(GroupStateRole).toString(), u"connecting"_s);
    QCOMPARE(banners().size(), 1);
    QVERIFY(!retry->isEnabled());
    QCOMPARE(retry->text(), u"Trying again…"_s);
    QCOMPARE(m_window->table()->mapTo(m_window->window.get(), QPoint()).y(), tableTop);
    m_window->fleet->cancel();
    QTRY_VERIFY(retry->isEnabled());
}

void WindowProblemsTest::aFailureStaysWhileTheOnlyHostIsTriedAgain()
{
    SimulatedHost& host = m_window->addFleetHost(fleetHostNames()[0]);
    host.engine->setFault(SimFault::Status500);
    QVERIFY(m_window->show());
    m_window->fleet->setLive(true);
    m_window->fleet->refresh();
    const HostSession* session = m_window->fleet->sessions()[0];
    const QString title = fleetHostNames()[0] + u" answers with an error."_s;
    QTRY_COMPARE_WITH_TIMEOUT(m_window->labelText(u"emptyTitle"_s), title, 15000);
    QTRY_VERIFY(m_window->labelText(u"emptyText"_s).contains(u"Hullwright tries again in "_s));
    const QPointer<QPushButton> retry = m_window->find<QPushButton>(u"emptyRetry"_s);
    host.engine->setFault(SimFault::Silent);
    QTRY_VERIFY_WITH_TIMEOUT(session->isRetrying(), 15000);
    QTRY_VERIFY(m_window->labelText(u"emptyText"_s).endsWith(u"\nHullwright tries again now…"_s));
    QCOMPARE(m_window->labelText(u"emptyTitle"_s), title);
    QVERIFY(banners().isEmpty());
    QVERIFY2(retry && retry->isVisible(), "the focus must not go with it");
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(m_window->labelText(u"emptyTitle"_s), u"Reading %1…"_s.arg(fleetHostNames()[0]));
    host.engine->setFault(SimFault::None);
    m_window->fleet->cancel();
    m_window->fleet->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->table()->isVisible(), 15000);
}

void WindowProblemsTest::aLaterFailureKeepsTheRowsAndMarksThemStale()
{
    SimulatedHost& host = m_window->addFleetHost(fleetHostNames()[0]);
    QVERIFY(m_window->open());
    const QStringList before = m_window->shownNames();
    m_window->select(before[0]);
    host.engine->setFault(SimFault::Garbage);
    QVERIFY(m_window->refreshed());
    QCOMPARE(m_window->shownNames(), before);
    QVERIFY(m_window->indexOf(before[0]).data(IsStaleRole).toBool());
    QCOMPARE(banners().size(), 1);
    QVERIFY(banners()[0]->findChild<QLabel*>(u"bannerText"_s)->text().contains(u"are those read at"_s));
    QCOMPARE(m_window->labelText(u"detailsTitle"_s), before[0]);
}

void WindowProblemsTest::containersThatCannotBeReadAreShown()
{
    SimulatedHost& host = m_window->addFleetHost(fleetHostNames()[0]);
    host.engine->setFault(SimFault::SomeUnreadable);
    QVERIFY(m_window->open());
    const HostSession* session = m_window->fleet->sessions()[0];
    QCOMPARE(session->state(), HostSession::State::Partial);
    const auto& unreadable = session->assessment()->snapshot->unreadable;
    QVERIFY(!unreadable.empty());
    QCOMPARE(banners().size(), 1);
    m_window->select(unreadable.front().name);
    auto* details = m_window->find<DetailsPane>(u"detailsPane"_s);
    QCOMPARE(
        details->findChild<QLabel*>(u"emptyTitle"_s)->text(), u"%1 could not be read."_s.arg(unreadable.front().name));
    QVERIFY(details->findChild<QLabel*>(u"emptyText"_s)->text().contains(u"None of its checks could be assessed."_s));
}

void WindowProblemsTest::manyProblemsDoNotPushTheTableOut()
{
    m_window->addFleetHost(fleetHostNames()[0]);
    for (int i = 0; i < 6; ++i) {
        m_window->addMissingHost(u"gone-%1"_s.arg(i));
    }
    QVERIFY(m_window->open());
    QCOMPARE(banners().size(), 2);
    auto* more = m_window->find<QPushButton>(u"moreProblems"_s);
    QVERIFY(more->isVisible());
    QVERIFY(more->text().contains(u'4'));
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(banners().size(), 6);
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(banners().size(), 2);
}

void WindowProblemsTest::nothingIsCutInASmallWindow()
{
    m_window->addFleetHost(fleetHostNames()[0]);
    m_window->addMissingHost(u"gone-0"_s);
    m_window->addMissingHost(u"gone-1"_s);
    QVERIFY(m_window->open());
    auto* dock = m_window->find<QDockWidget>(u"hostsDock"_s);
    const int wide = dock->width();
    m_window->window->resize(900, 560);
    m_window->find<QLineEdit>(u"filterEdit"_s)->setText(u"e"_s);
    auto* area = m_window->find<ProblemArea>(u"problemArea"_s);
    const QWidget* pane = area->parentWidget();
    const auto fits = [this] {
        const auto shown = banners();
        return std::all_of(shown.begin(), shown.end(),
            [](const ProblemBanner* banner) { return banner->height() >= banner->heightForWidth(banner->width()); });
    };
    QTRY_VERIFY(fits());
    QVERIFY2(area->height() <= pane->height() / 2, qPrintable(QString::number(area->height())));
    QVERIFY2(dock->width() >= wide * 9 / 10, qPrintable(QString::number(dock->width())));
}

void WindowProblemsTest::theStatusLineTellsHowItStands()
{
    m_window->addFleetHost(fleetHostNames()[0]);
    m_window->addMissingHost(u"gone"_s);
    QVERIFY(m_window->open(true));
    QCOMPARE(m_window->labelText(u"statusHosts"_s), u"Hosts: 1 read · 1 failed"_s);
    QVERIFY(m_window->labelText(u"statusActivity"_s).startsWith(u"Last read "_s));
    QCOMPARE(m_window->labelText(u"statusLock"_s), u"Read-only"_s);
    QCOMPARE(m_window->labelText(u"statusDemo"_s), u"Demo"_s);
    QVERIFY(m_window->window->windowTitle().contains(u"Demo fleet"_s));
    QVERIFY(m_window->labelText(u"demoText"_s).contains(u"simulated"_s));
}

void WindowProblemsTest::everyFaultIsToldAndTheWindowStaysAlive_data()
{
    QTest::addColumn<QString>("fault");
    for (const QString& name : {u"silent"_s, u"slow"_s, u"closesAtOnce"_s, u"garbage"_s, u"html"_s, u"half"_s,
             u"status500"_s, u"redirect"_s, u"endlessHeader"_s, u"hugeBody"_s, u"hugeLength"_s, u"deepJson"_s,
             u"notJson"_s, u"invalidUtf8"_s, u"olderApi"_s, u"forbidden"_s}) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void WindowProblemsTest::everyFaultIsToldAndTheWindowStaysAlive()
{
    QFETCH(QString, fault);
    m_window->fleet->setTimeout(std::chrono::seconds(3)); // for the engines that hang
    SimulatedHost& host = m_window->addFleetHost(fleetHostNames()[0]);
    host.engine->setFault(*simFaultFromName(fault));
    QVERIFY(m_window->open());
    QVERIFY(!m_window->table()->isVisible());
    const QString text = m_window->labelText(u"emptyText"_s);
    QVERIFY2(text.count(u'\n') >= 1, qPrintable(u"what happened and what to do: "_s + text));
    QVERIFY(m_window->find<QPushButton>(u"emptyRetry"_s)->isVisible());
    host.engine->setFault(SimFault::None);
    QTest::mouseClick(m_window->find<QPushButton>(u"emptyRetry"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->table()->isVisible(), 15000);
}

void WindowProblemsTest::oddAnswersAreReadAllTheSame_data()
{
    QTest::addColumn<SimFault>("fault");
    QTest::addColumn<QString>("header"); // what the host's header says beside the usual
    QTest::newRow("null lists") << SimFault::NullLists << u" · API 1."_s;
    QTest::newRow("unknown fields and values") << SimFault::UnknownFields << u" · API 1."_s;
    QTest::newRow("newer than known") << SimFault::NewerApi << u" · API 1.44 of 1.99, newer than tested · "_s;
}

void WindowProblemsTest::oddAnswersAreReadAllTheSame()
{
    QFETCH(SimFault, fault);
    QFETCH(QString, header);
    m_window->addFleetHost(fleetHostNames()[0]).engine->setFault(fault);
    QVERIFY(m_window->open());
    QVERIFY(banners().isEmpty());
    QVERIFY(m_window->table()->isVisible() && !m_window->shownNames().isEmpty());
    const QString shown = m_window->headerOf(fleetHostNames()[0]).data().toString();
    QVERIFY2(shown.contains(header), qPrintable(shown));
}

QTEST_MAIN(WindowProblemsTest)
#include "tst_windowproblems.moc"
