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
#include <QTabWidget>
#include <QTest>
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

    void cutCellsShowAllOfTheirText();
    void cellsThatAreNotCutShowNothing();
    void findingsShowAllOfTheirText();
    void namesOfSettingsAreNotCut();

private:
    [[nodiscard]] QString tipOf(const QAbstractItemView& view, const QModelIndex& index) const;
    [[nodiscard]] QTableView* showTable(DetailsPane::Tab tab, const QString& name) const;

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

QString ForeignTextsTest::tipOf(const QAbstractItemView& view, const QModelIndex& index) const
{
    QToolTip::hideText();
    const QPoint at = view.visualRect(index).center();
    QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view.viewport(), &help);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
}

QTableView* ForeignTextsTest::showTable(DetailsPane::Tab tab, const QString& name) const
{
    m_window->find<DetailsPane>(u"detailsPane"_s)->showTab(tab);
    auto* table = m_window->find<QTableView>(name);
    table->setColumnWidth(0, 60);
    return table;
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

QTEST_MAIN(ForeignTextsTest)
#include "tst_foreigntexts.moc"
