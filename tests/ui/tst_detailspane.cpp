// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "models/item/environmenttablemodel.h"
#include "models/item/findinglistmodel.h"
#include "tests/ui/windowfixture.h"
#include "ui/details/detailspane.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The details of a container and of a host, by mouse and key.
class DetailsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysThatNothingIsSelected();
    void tellsAFindingInFull();
    void tellsWhatWasNotAssessedAndWhy();
    void showsRulesThatDoNotApplyOnDemand();
    void makesTabsOnlyWhenTheyAreLookedAt();
    void everyTabShowsTheSelectedContainer_data();
    void everyTabShowsTheSelectedContainer();
    void showsTheDocumentAndSearchesIt();
    void evidenceLeadsIntoTheDocument();
    void onlyEvidenceOfTheDocumentIsLinked();
    void saysThatAPathIsNotInTheDocument();
    void asksOnceBeforeItRevealsValues();
    void forgetsRevealedValuesWithTheirContainer();
    void keepsSecretsWhenTheAnswerIsNo();
    void showsAHostWhenItsHeaderIsSelected();
    void stepsThroughTabsByKey();
    void togglesItsDock();
    void saysWhyADocumentCannotBeHad();

private:
    [[nodiscard]] DetailsPane* details() const { return m_window->find<DetailsPane>(u"detailsPane"_s); }
    [[nodiscard]] QTabWidget* tabs() const { return m_window->find<QTabWidget>(u"detailsTabs"_s); }
    [[nodiscard]] QString worstContainer() const;
    [[nodiscard]] const Assessment& assessmentOf(const QString& name) const;
    [[nodiscard]] const Container& container(const QString& name) const;
    [[nodiscard]] QString containerWithEnvironment() const;
    void showTab(DetailsPane::Tab tab) const;
    [[nodiscard]] QString jsonText() const { return m_window->find<QPlainTextEdit>(u"jsonText"_s)->toPlainText(); }

    std::unique_ptr<WindowFixture> m_window;
};

void DetailsPaneTest::init()
{
    m_window = std::make_unique<WindowFixture>();
    m_window->addFleetHost(fleetHostNames()[0]);
    QVERIFY(m_window->open());
}

void DetailsPaneTest::cleanup()
{
    m_window.reset();
}

QString DetailsPaneTest::worstContainer() const
{
    return m_window->shownNames().first(); // the table's own order: worst first
}

const Assessment& DetailsPaneTest::assessmentOf(const QString& name) const
{
    const HostAssessmentPtr host = m_window->fleet->sessions()[0]->assessment();
    const auto& containers = host->snapshot->containers;
    for (size_t i = 0; i < containers.size(); ++i) {
        if (containers[i]->name == name) {
            return host->containers[i];
        }
    }
    qFatal("No container %s", qUtf8Printable(name));
}

const Container& DetailsPaneTest::container(const QString& name) const
{
    for (const ContainerPtr& candidate : m_window->fleet->sessions()[0]->assessment()->snapshot->containers) {
        if (candidate->name == name) {
            return *candidate;
        }
    }
    qFatal("No container %s", qUtf8Printable(name));
}

QString DetailsPaneTest::containerWithEnvironment() const
{
    for (const ContainerPtr& candidate : m_window->fleet->sessions()[0]->assessment()->snapshot->containers) {
        if (candidate->environmentNames.size() > 1) {
            return candidate->name;
        }
    }
    qFatal("The demo has no container with an environment");
}

void DetailsPaneTest::showTab(DetailsPane::Tab tab) const
{
    const QRect rect = tabs()->tabBar()->tabRect(tab);
    QTest::mouseClick(tabs()->tabBar(), Qt::LeftButton, Qt::NoModifier, rect.center());
    QCOMPARE(details()->currentTab(), tab);
}

void DetailsPaneTest::saysThatNothingIsSelected()
{
    QVERIFY(details()->isVisible());
    QCOMPARE(details()->findChild<QLabel*>(u"emptyTitle"_s)->text(), u"Nothing is selected."_s);
    QVERIFY(m_window->table()->currentIndex().isValid());
}

void DetailsPaneTest::tellsAFindingInFull()
{
    const QString name = worstContainer();
    m_window->select(name);
    QCOMPARE(m_window->labelText(u"detailsTitle"_s), name);
    const Assessment& assessment = assessmentOf(name);
    QVERIFY(!assessment.findings.empty());
    auto* list = m_window->find<QListView>(u"findingsList"_s);
    QVERIFY(list->currentIndex().isValid());
    const QModelIndex first = list->currentIndex();
    const Finding* finding =
        assessment.finding(QLatin1String(first.data(FindingListModel::RuleIdRole).toString().toLatin1()));
    QVERIFY(finding);
    const QString card = m_window->find<QTextBrowser>(u"findingCard"_s)->toPlainText().remove(u'\u200b');
    QVERIFY2(card.contains(finding->message.translated()), qPrintable(card));
    for (const Evidence& evidence : finding->evidence) {
        QVERIFY2(card.contains(evidence.path), qPrintable(card));
        QVERIFY2(card.contains(evidence.expected.translated()), qPrintable(card));
    }
    for (const QString& part : {QString(finding->rule->id), QCoreApplication::translate("Hull", finding->rule->why),
             QCoreApplication::translate("Hull", finding->rule->fix), u"Read from"_s, u"References"_s}) {
        QVERIFY2(card.contains(part), qPrintable(part + u" is missing in "_s + card));
    }
}

void DetailsPaneTest::tellsWhatWasNotAssessedAndWhy()
{
    m_window->addCleanHost(u"quiet-host"_s);
    QVERIFY(m_window->refreshed());
    m_window->select(u"quiet"_s);
    auto* why = m_window->find<QPushButton>(u"whyNotAssessed"_s);
    QVERIFY(why->isVisible());
    QTest::mouseClick(why, Qt::LeftButton);
    auto* list = m_window->find<QListView>(u"findingsList"_s);
    QCOMPARE(list->currentIndex().data(FindingListModel::SectionRole).toInt(),
        static_cast<int>(FindingRow::Section::NotAssessed));
    const QString card = m_window->find<QTextBrowser>(u"findingCard"_s)->toPlainText();
    QVERIFY2(card.contains(u"Why it was not assessed"_s), qPrintable(card));
    QVERIFY(card.contains(list->currentIndex().data(FindingListModel::MessageRole).toString()));
}

void DetailsPaneTest::showsRulesThatDoNotApplyOnDemand()
{
    m_window->select(worstContainer());
    auto* list = m_window->find<QListView>(u"findingsList"_s);
    auto* box = m_window->find<QCheckBox>(u"showNotApplicable"_s);
    QVERIFY(box->isVisible());
    const int before = list->model()->rowCount();
    QTest::mouseClick(box, Qt::LeftButton, Qt::NoModifier, QPoint(8, box->height() / 2));
    QVERIFY(list->model()->rowCount() > before);
    QTest::mouseClick(box, Qt::LeftButton, Qt::NoModifier, QPoint(8, box->height() / 2));
    QCOMPARE(list->model()->rowCount(), before);
}

void DetailsPaneTest::makesTabsOnlyWhenTheyAreLookedAt()
{
    QVERIFY(!m_window->find<QListView>(u"findingsList"_s));
    m_window->select(worstContainer());
    QVERIFY(m_window->find<QListView>(u"findingsList"_s));
    QVERIFY(!m_window->find<QTableView>(u"securityTable"_s));
    showTab(DetailsPane::SecurityTab);
    QVERIFY(m_window->find<QTableView>(u"securityTable"_s));
}

void DetailsPaneTest::everyTabShowsTheSelectedContainer_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("table");
    QTest::newRow("ports") << int(DetailsPane::PortsTab) << u"portsTable"_s;
    QTest::newRow("mounts") << int(DetailsPane::MountsTab) << u"mountsTable"_s;
    QTest::newRow("security") << int(DetailsPane::SecurityTab) << u"securityTable"_s;
    QTest::newRow("environment") << int(DetailsPane::EnvironmentTab) << u"environmentTable"_s;
    QTest::newRow("networks") << int(DetailsPane::NetworksTab) << u"networksTable"_s;
}

void DetailsPaneTest::everyTabShowsTheSelectedContainer()
{
    QFETCH(int, tab);
    QFETCH(QString, table);
    const QStringList names = m_window->shownNames();
    m_window->select(names[0]);
    showTab(static_cast<DetailsPane::Tab>(tab));
    int filled = 0;
    for (qsizetype i = 0; i < qMin<qsizetype>(names.size(), 12); ++i) {
        m_window->select(names[i]);
        const Container& shown = container(names[i]);
        const int rows = m_window->find<QTableView>(table)->model()->rowCount();
        switch (tab) {
        case DetailsPane::PortsTab:
            QVERIFY(shown.ports.empty() || rows > 0);
            break;
        case DetailsPane::MountsTab:
            QCOMPARE(rows, static_cast<int>(shown.mounts.size()));
            break;
        case DetailsPane::EnvironmentTab:
            QCOMPARE(rows, static_cast<int>(shown.environmentNames.size()));
            break;
        case DetailsPane::NetworksTab:
            QCOMPARE(rows, static_cast<int>(shown.networks.size()));
            break;
        default:
            QVERIFY(rows > 5);
        }
        filled += rows > 0 ? 1 : 0;
        const auto* empty = m_window->find<QLabel>(table + "Empty"_L1);
        QTRY_COMPARE(empty->isVisible(), rows == 0);
    }
    QVERIFY2(filled > 0, "no container of the demo has anything to show here");
}

void DetailsPaneTest::showsTheDocumentAndSearchesIt()
{
    const QString name = worstContainer();
    m_window->select(name);
    QTest::keyClick(m_window->window.get(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(details()->currentTab(), DetailsPane::JsonTab);
    QTRY_VERIFY(jsonText().contains(container(name).id.value));
    auto* text = m_window->find<QPlainTextEdit>(u"jsonText"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
    auto* search = m_window->find<QLineEdit>(u"jsonSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"privileged"_s);
    QCOMPARE(text->textCursor().selectedText().toLower(), u"privileged"_s);
    QVERIFY(m_window->labelText(u"jsonHits"_s).startsWith(u"1 of "_s));
    QVERIFY2(
        m_window->labelText(u"jsonPath"_s).contains(u"Privileged"_s), qPrintable(m_window->labelText(u"jsonPath"_s)));
    QTest::keyClicks(search, u"zzz"_s);
    QCOMPARE(m_window->labelText(u"jsonHits"_s), u"no hit"_s);
    QTest::mouseClick(m_window->find<QPushButton>(u"jsonCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), jsonText());
}

void DetailsPaneTest::evidenceLeadsIntoTheDocument()
{
    const QString name = worstContainer();
    m_window->select(name);
    auto* card = m_window->find<QTextBrowser>(u"findingCard"_s);
    QString link;
    for (QTextBlock block = card->document()->begin(); block.isValid() && link.isEmpty(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd() && link.isEmpty(); ++it) {
            link = it.fragment().charFormat().anchorHref();
        }
    }
    QVERIFY2(link.startsWith(u"path:"_s), qPrintable(link));
    Q_EMIT card->anchorClicked(QUrl(link));
    QCOMPARE(details()->currentTab(), DetailsPane::JsonTab);
    const QString path = QUrl::fromPercentEncoding(link.mid(5).toUtf8());
    QTRY_VERIFY2(path.startsWith(m_window->labelText(u"jsonPath"_s)) && !m_window->labelText(u"jsonPath"_s).isEmpty(),
        qPrintable(path + u" / "_s + m_window->labelText(u"jsonPath"_s)));
}

//! What the container joins is somebody else's configuration.
void DetailsPaneTest::onlyEvidenceOfTheDocumentIsLinked()
{
    const QString name = u"debug-oncall"_s;
    m_window->select(name);
    QTRY_COMPARE(m_window->labelText(u"detailsTitle"_s), name);
    auto* list = m_window->find<QListView>(u"findingsList"_s);
    QStringList linked;
    QStringList plain;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, FindingListModel::MessageColumn);
        list->setCurrentIndex(index);
        const QString html = m_window->find<QTextBrowser>(u"findingCard"_s)->toHtml();
        for (const EvidenceLine& line : index.data(FindingListModel::EvidenceRole).value<QList<EvidenceLine>>()) {
            const bool isLinked = html.contains("path:"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(line.path)));
            (isLinked ? linked : plain) += line.path;
        }
    }
    const auto isElsewhere = [](const QString& path) {
        return path.startsWith("Containers["_L1);
    };
    QVERIFY2(std::any_of(plain.begin(), plain.end(), isElsewhere), qPrintable(plain.join(u'\n')));
    QVERIFY2(std::none_of(linked.begin(), linked.end(), isElsewhere), qPrintable(linked.join(u'\n')));
    QVERIFY2(linked.contains(u"HostConfig.NetworkMode"_s), qPrintable(linked.join(u'\n')));
}

void DetailsPaneTest::saysThatAPathIsNotInTheDocument()
{
    const QString name = worstContainer();
    m_window->select(name);
    showTab(DetailsPane::JsonTab);
    QTRY_VERIFY(jsonText().contains(container(name).id.value));
    auto* text = m_window->find<QPlainTextEdit>(u"jsonText"_s);
    text->setTextCursor(QTextCursor(text->document()->findBlockByNumber(5)));
    showTab(DetailsPane::FindingsTab);
    Q_EMIT m_window->find<QTextBrowser>(u"findingCard"_s)->anchorClicked(QUrl(u"path:Elsewhere.Value"_s));
    QCOMPARE(details()->currentTab(), DetailsPane::JsonTab);
    QTRY_VERIFY2(m_window->labelText(u"jsonPath"_s).contains(u"Elsewhere.Value"_s),
        qPrintable(m_window->labelText(u"jsonPath"_s)));
    QVERIFY(!m_window->find<QPushButton>(u"jsonCopyPath"_s)->isEnabled());
    QCOMPARE(text->textCursor().blockNumber(), 5);
}

void DetailsPaneTest::asksOnceBeforeItRevealsValues()
{
    const QString name = containerWithEnvironment();
    m_window->select(name);
    showTab(DetailsPane::EnvironmentTab);
    auto* table = m_window->find<QTableView>(u"environmentTable"_s);
    auto* model = qobject_cast<EnvironmentTableModel*>(table->model());
    auto* reveal = m_window->find<QPushButton>(u"environmentReveal"_s);
    const QString hidden = model->index(0, EnvironmentTableModel::ValueColumn).data().toString();
    QVERIFY(!model->isRevealed());
    QTest::mouseClick(reveal, Qt::LeftButton);
    QTRY_VERIFY(model->isRevealed());
    QCOMPARE(m_window->gateway.questions, QStringList{u"revealQuestion"_s});
    bool anyValue = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        anyValue = anyValue || model->index(row, EnvironmentTableModel::ValueColumn).data().toString() != hidden;
    }
    QVERIFY(anyValue);

    // The document needs no second question, and hides again on demand.
    showTab(DetailsPane::JsonTab);
    QTRY_VERIFY(jsonText().contains(u"•••"_s));
    QTest::mouseClick(m_window->find<QPushButton>(u"jsonReveal"_s), Qt::LeftButton);
    QTRY_VERIFY(!jsonText().contains(u"=•••"_s));
    QCOMPARE(m_window->gateway.questions.size(), 1);
    QTest::mouseClick(m_window->find<QPushButton>(u"jsonReveal"_s), Qt::LeftButton);
    QTRY_VERIFY(jsonText().contains(u"=•••"_s));
}

void DetailsPaneTest::forgetsRevealedValuesWithTheirContainer()
{
    m_window->select(containerWithEnvironment());
    showTab(DetailsPane::EnvironmentTab);
    auto* model = qobject_cast<EnvironmentTableModel*>(m_window->find<QTableView>(u"environmentTable"_s)->model());
    QTest::mouseClick(m_window->find<QPushButton>(u"environmentReveal"_s), Qt::LeftButton);
    QTRY_VERIFY(model->isRevealed());
    showTab(DetailsPane::FindingsTab);
    QVERIFY(model->isRevealed());
    m_window->click(m_window->headerOf(fleetHostNames()[0]));
    QVERIFY(!model->isRevealed());
    QCOMPARE(model->rowCount(), 0);
}

void DetailsPaneTest::keepsSecretsWhenTheAnswerIsNo()
{
    m_window->gateway.agrees = false;
    m_window->select(containerWithEnvironment());
    showTab(DetailsPane::EnvironmentTab);
    auto* model = qobject_cast<EnvironmentTableModel*>(m_window->find<QTableView>(u"environmentTable"_s)->model());
    QTest::mouseClick(m_window->find<QPushButton>(u"environmentReveal"_s), Qt::LeftButton);
    QCOMPARE(m_window->gateway.questions.size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(!model->isRevealed());
}

void DetailsPaneTest::showsAHostWhenItsHeaderIsSelected()
{
    const QString host = fleetHostNames()[0];
    m_window->select(worstContainer());
    m_window->click(m_window->headerOf(host));
    QCOMPARE(m_window->labelText(u"detailsTitle"_s), host);
    QVERIFY(!tabs()->isTabVisible(DetailsPane::PortsTab));
    QVERIFY(tabs()->isTabVisible(DetailsPane::EngineTab));
    details()->showTab(DetailsPane::EngineTab);
    const QAbstractItemModel* engine = m_window->find<QTableView>(u"engineTable"_s)->model();
    QVERIFY(engine->rowCount() > 8);
    QCOMPARE(engine->index(0, 1).data().toString(), u"demo://"_s + host);
}

void DetailsPaneTest::stepsThroughTabsByKey()
{
    m_window->select(worstContainer());
    QCOMPARE(details()->currentTab(), DetailsPane::FindingsTab);
    for (int tab = DetailsPane::PortsTab; tab <= DetailsPane::JsonTab; ++tab) {
        QTest::keyClick(m_window->window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(int(details()->currentTab()), tab);
    }
    QTest::keyClick(m_window->window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(details()->currentTab(), DetailsPane::FindingsTab);
    QTest::keyClick(m_window->window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(details()->currentTab(), DetailsPane::JsonTab);
}

void DetailsPaneTest::togglesItsDock()
{
    auto* dock = m_window->find<QDockWidget>(u"detailsDock"_s);
    QVERIFY(dock->isVisible());
    QTest::keyClick(m_window->window.get(), Qt::Key_F4);
    QVERIFY(!dock->isVisible());
    QTest::keyClick(m_window->window.get(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(dock->isVisible());
    auto* hosts = m_window->find<QDockWidget>(u"hostsDock"_s);
    QTest::keyClick(m_window->window.get(), Qt::Key_F9);
    QVERIFY(!hosts->isVisible());
}

void DetailsPaneTest::saysWhyADocumentCannotBeHad()
{
    m_window->select(worstContainer());
    m_window->hosts[0]->engine->setFault(SimFault::Status500, "/containers");
    showTab(DetailsPane::JsonTab);
    QTRY_VERIFY2(!jsonText().isEmpty() && !jsonText().startsWith(u"Asking"_s), qPrintable(jsonText()));
    QVERIFY2(!jsonText().startsWith(u'{'), qPrintable(jsonText()));
    QVERIFY(!m_window->find<QPushButton>(u"jsonCopy"_s)->isEnabled());
}

QTEST_MAIN(DetailsPaneTest)
#include "tst_detailspane.moc"
