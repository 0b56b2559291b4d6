// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleethost.h"
#include "models/item/mounttablemodel.h"
#include "models/item/securitytablemodel.h"
#include "tests/ui/windowfixture.h"
#include "ui/details/detailspane.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolTip>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! Names that other people chose: long ones, such with line breaks, such that look like markup.
class ForeignTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void markupStaysText_data();
    void markupStaysText();
    void cutCellsShowAllOfTheirText();
    void cellsThatAreNotCutShowNothing();
    void findingsShowAllOfTheirText();
    void namesOfSettingsAreNotCut();
    void aLongNameLeavesTheWindowAsItIs();
    void aNameOfTwoLinesBecomesOne();
    void noFindingIsWiderThanItsCard();
    void whatIsCutEndsWithAnEllipsis();

private:
    [[nodiscard]] static QString tipOf(QWidget* widget, const QPoint& at);
    [[nodiscard]] static QString tipOf(const QAbstractItemView& view, const QModelIndex& index);
    [[nodiscard]] QTableView* showTable(DetailsPane::Tab tab, const QString& name) const;
    [[nodiscard]] QLabel* label(const QString& name) const { return m_window->find<QLabel>(name); }

    std::unique_ptr<WindowFixture> m_window;
};

namespace {

const std::string markup = "<h1>BIG</h1><img src=\"file:///nowhere.png\">";
const std::string longName(255, 'A');
const std::string longPath = "/etc/" + std::string(200, 'p');

//! What a reader sees of a tool tip.
QString seen(const QString& tip)
{
    if (!Qt::mightBeRichText(tip)) {
        return tip;
    }
    QTextDocument document;
    document.setHtml(tip);
    return document.toPlainText().remove(u'\u200b'); // where a line may end
}

} // namespace

void ForeignTextsTest::init()
{
    m_window = std::make_unique<WindowFixture>();
    HostSpec spec;
    spec.profile = simProfile("27", "hostile");
    SimImage image;
    image.tag = markup;
    spec.images.push_back(image);
    spec.add(longName, markup).bind("/", "/host").bind(longPath, "/data");
    spec.add("line1\nline2\ttab", markup).bind("/srv", "/<b>srv</b>");
    spec.add("plain", markup).bind("/etc/" + markup + longPath, "/etc").capAdd.push_back(markup);
    m_window->addHost(std::make_unique<FleetHost>(spec, QDateTime::currentDateTimeUtc()), u"hostile"_s);
    QVERIFY(m_window->open());
    m_window->window->resize(1000, 650);
    QCoreApplication::processEvents();
}

QString ForeignTextsTest::tipOf(QWidget* widget, const QPoint& at)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &help);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
}

QString ForeignTextsTest::tipOf(const QAbstractItemView& view, const QModelIndex& index)
{
    return tipOf(view.viewport(), view.visualRect(index).center());
}

QTableView* ForeignTextsTest::showTable(DetailsPane::Tab tab, const QString& name) const
{
    m_window->find<DetailsPane>(u"detailsPane"_s)->showTab(tab);
    auto* table = m_window->find<QTableView>(name);
    table->setColumnWidth(0, 60);
    return table;
}

void ForeignTextsTest::markupStaysText_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("title") << u"detailsTitle"_s;
    QTest::newRow("subtitle") << u"detailsSubtitle"_s;
}

void ForeignTextsTest::markupStaysText()
{
    QFETCH(QString, label);
    m_window->select(u"plain"_s);
    m_window->window->resize(800, 650);
    QCoreApplication::processEvents();
    auto* shown = m_window->find<QLabel>(label);
    QCOMPARE(shown->textFormat(), Qt::PlainText);
    const QString tip = tipOf(shown, shown->rect().center());
    QVERIFY2(tip.isEmpty() || seen(tip) == shown->text(), qPrintable(tip));
}

void ForeignTextsTest::cutCellsShowAllOfTheirText()
{
    m_window->select(u"plain"_s);
    const QTableView* table = showTable(DetailsPane::MountsTab, u"mountsTable"_s);
    const QModelIndex source = table->model()->index(0, MountTableModel::SourceColumn);
    QCOMPARE(seen(tipOf(*table, source)), source.data().toString());
    const QModelIndex risk = source.siblingAtColumn(MountTableModel::RiskColumn);
    QVERIFY(risk.data(SeverityRole).isValid());
    const QString explanation = seen(tipOf(*table, risk));
    QVERIFY2(explanation.contains(risk.data(Qt::ToolTipRole).toString()), qPrintable(explanation));
}

void ForeignTextsTest::cellsThatAreNotCutShowNothing()
{
    m_window->select(u"plain"_s);
    const QTableView* table = showTable(DetailsPane::MountsTab, u"mountsTable"_s);
    QCOMPARE(tipOf(*table, table->model()->index(0, MountTableModel::TargetColumn)), QString());
}

void ForeignTextsTest::findingsShowAllOfTheirText()
{
    m_window->select(u"plain"_s);
    auto* list = m_window->find<QListView>(u"findingsList"_s);
    int withMarkup = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, list->modelColumn());
        list->scrollTo(index);
        const QString text = index.data(Qt::ToolTipRole).toString();
        const QString tip = seen(tipOf(*list, index));
        QVERIFY2(tip.contains(text), qPrintable(tip));
        withMarkup += text.contains(u"<h1>"_s) ? 1 : 0;
    }
    QVERIFY(withMarkup > 0);
}

void ForeignTextsTest::namesOfSettingsAreNotCut()
{
    m_window->select(u"plain"_s);
    m_window->find<DetailsPane>(u"detailsPane"_s)->showTab(DetailsPane::SecurityTab);
    const auto* table = m_window->find<QTableView>(u"securityTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, SecurityTableModel::SettingColumn);
        const int needed = table->fontMetrics().horizontalAdvance(index.data().toString());
        QVERIFY2(
            needed < table->columnWidth(SecurityTableModel::SettingColumn) - 12, qPrintable(index.data().toString()));
    }
}

void ForeignTextsTest::aLongNameLeavesTheWindowAsItIs()
{
    const auto* hosts = m_window->find<QDockWidget>(u"hostsDock"_s);
    const QSize window = m_window->window->size();
    const int width = hosts->width();
    m_window->select(QString::fromStdString(longName));
    QCoreApplication::processEvents();
    QCOMPARE(label(u"detailsTitle"_s)->text().size(), 255);
    QCOMPARE(m_window->window->size(), window);
    QCOMPARE(hosts->width(), width);
    const auto* details = m_window->find<QDockWidget>(u"detailsDock"_s);
    QVERIFY(details->geometry().right() < window.width());
    QVERIFY(m_window->window->minimumSizeHint().width() < 800);
    QVERIFY(label(u"detailsSubtitle"_s)->width() > details->width() / 3);
    QCOMPARE(seen(tipOf(label(u"detailsTitle"_s), QPoint(5, 5))), QString::fromStdString(longName));
}

void ForeignTextsTest::aNameOfTwoLinesBecomesOne()
{
    m_window->select(u"plain"_s);
    const int height = label(u"detailsTitle"_s)->height();
    m_window->select(u"line1\nline2\ttab"_s);
    QCoreApplication::processEvents();
    QCOMPARE(label(u"detailsTitle"_s)->text(), u"line1 line2 tab"_s);
    QCOMPARE(label(u"detailsTitle"_s)->height(), height);
}

void ForeignTextsTest::noFindingIsWiderThanItsCard()
{
    m_window->select(QString::fromStdString(longName));
    auto* list = m_window->find<QListView>(u"findingsList"_s);
    const auto* card = m_window->find<QTextBrowser>(u"findingCard"_s);
    for (const int width : {900, 1000, 1100, 1200, 1280, 1600}) {
        m_window->window->resize(width, 650);
        QCoreApplication::processEvents();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, list->modelColumn());
            list->setCurrentIndex(index);
            QCoreApplication::processEvents();
            QVERIFY2(!card->horizontalScrollBar()->isVisible(), qPrintable(index.data().toString()));
            QVERIFY2(card->document()->idealWidth() <= card->viewport()->width() + 1, "and nothing is out of sight");
        }
    }
}

void ForeignTextsTest::whatIsCutEndsWithAnEllipsis()
{
    m_window->select(QString::fromStdString(longName));
    QCoreApplication::processEvents();
    // The end of a text that is merely cut off is ink up to the edge; an ellipsis is dots at the foot of the line.
    const QImage image = label(u"detailsTitle"_s)->grab().toImage();
    const int character = label(u"detailsTitle"_s)->fontMetrics().horizontalAdvance(u'A');
    const QColor paper = image.pixelColor(image.width() / 2, 0);
    for (int x = image.width() - character / 2; x < image.width(); ++x) {
        for (int y = 0; y < image.height() / 2; ++y) {
            QCOMPARE(image.pixelColor(x, y), paper);
        }
    }
}

QTEST_MAIN(ForeignTextsTest)
#include "tst_foreigntexts.moc"
