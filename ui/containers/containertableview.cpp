// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/containertableview.h"

#include "models/domain/exposure.h"
#include "models/item/containerfiltersortproxy.h"
#include "models/item/tablecells.h"
#include "ui/containers/containerdelegate.h"
#include "ui/containers/sortheader.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int chevronWidth = 26;
constexpr int sectionMargins = 16;

//! Width of each column in average characters; a font twice as large makes columns twice as wide.
constexpr int extraCharacters = 20; // of one that the user added
constexpr std::array<int, ContainerTableModel::ColumnCount> columnCharacters{
    11, 23, 9, 36, 15, 31, 20, 12, 10, 14, 26, 10, 14, 14, 12, 20, 28, 16, 18, 14, 10, 16, 18, 12, 16};

//! Of the longest text that a time may have: languages differ in it by half, and a cut one tells no hour.
int timeWidth(const QFontMetrics& metrics)
{
    constexpr int monthsOfAYear = 12;
    int width = 0;
    for (int month = 1; month <= monthsOfAYear; ++month) { // some languages write their names
        const QDateTime time(QDate(2028, month, 28), QTime(22, 58, 58));
        width = std::max(width, metrics.horizontalAdvance(localTimeText(time)));
    }
    return width;
}

//! Of the longest word of a column that has only a few.
int wordWidth(const QFontMetrics& metrics)
{
    int width = 0;
    for (int exposure = 0; exposure <= static_cast<int>(Exposure::AllInterfaces); ++exposure) {
        width = std::max(width, metrics.horizontalAdvance(exposureWord(static_cast<Exposure>(exposure))));
    }
    return width;
}

//! The order that a first click gives: where a column measures danger, whoever sorts by it looks for the worst.
Qt::SortOrder firstOrder(int column)
{
    switch (column) {
    case ContainerTableModel::SeverityColumn:
    case ContainerTableModel::ExposureColumn:
    case ContainerTableModel::PortsColumn:
    case ContainerTableModel::PrivilegesColumn:
    case ContainerTableModel::FindingsColumn:
    case ContainerTableModel::HealthColumn:
    case ContainerTableModel::MountsColumn:
    case ContainerTableModel::WaivedColumn:
    case ContainerTableModel::ImageAgeColumn:
        return Qt::DescendingOrder;
    default:
        return Qt::AscendingOrder;
    }
}

Qt::SortOrder opposite(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

ContainerTableView::ContainerTableView(QWidget* parent)
    : QTableView(parent)
    , m_delegate(new ContainerDelegate(this))
    , m_header(new SortHeader(this))
{
    setObjectName(u"containersTable"_s);
    setAccessibleName(tr("Containers"));
    setAccessibleDescription(tr("All containers of all hosts, with what was found in each"));
    setHorizontalHeader(m_header);
    m_header->setObjectName(u"containersHeader"_s);
    m_header->setAccessibleName(tr("Columns of the container table"));
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->setAccessibleName(tr("Rows of the container table"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    updateRowHeight();
    connect(m_header, &SortHeader::sortRequested, this, &ContainerTableView::sortBy);
}

void ContainerTableView::setProxy(ContainerFilterSortProxy* proxy)
{
    m_proxy = proxy;
    setModel(proxy);
    m_delegate->setHosts(containers());
    m_header->setSortColumns(proxy->sortColumns());
    connect(proxy, &ContainerFilterSortProxy::sortColumnsChanged, this,
        [this] { m_header->setSortColumns(m_proxy->sortColumns()); });
    connect(proxy, &QAbstractItemModel::rowsInserted, this, &ContainerTableView::ensureCurrentIndex);
    connect(proxy, &QAbstractItemModel::rowsRemoved, this, &ContainerTableView::ensureCurrentIndex);
    connect(proxy, &QAbstractItemModel::layoutChanged, this, &ContainerTableView::ensureCurrentIndex);
    connect(proxy, &QAbstractItemModel::modelReset, this, &ContainerTableView::ensureCurrentIndex);
    connect(proxy, &QAbstractItemModel::columnsInserted, this,
        [this](const QModelIndex&, int first) { resetColumn(first); }); // they come one at a time
    connect(proxy, &QAbstractItemModel::columnsRemoved, this, &ContainerTableView::ensureCurrentIndex);
    resetColumns();
    ensureCurrentIndex();
}

ContainerTableModel* ContainerTableView::containers() const
{
    return qobject_cast<ContainerTableModel*>(m_proxy->sourceModel());
}

void ContainerTableView::resetColumns()
{
    while (m_proxy->columnCount() > ContainerTableModel::ColumnCount) {
        containers()->removeExtraColumn(ContainerTableModel::ColumnCount);
    }
    for (int column = 0; column < ContainerTableModel::ColumnCount; ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        resetColumn(column);
    }
    giveBackFromPorts();
    m_header->setStretchLastSection(true); // so that host headers reach the edge
    m_header->setMinimumSectionSize(4 * fontMetrics().averageCharWidth());
}

//! What longer words of a language have taken, so that the columns shown still fit where the English ones do.
void ContainerTableView::giveBackFromPorts()
{
    const int character = fontMetrics().averageCharWidth();
    int taken = 0;
    for (int column = 0; column <= ContainerTableModel::HostColumn; ++column) {
        taken += columnWidth(column) - columnCharacters[static_cast<size_t>(column)] * character - sectionMargins;
    }
    constexpr int fewest = 24; // characters: an address, a port and how many more there are
    setColumnWidth(ContainerTableModel::PortsColumn,
        std::max(columnWidth(ContainerTableModel::PortsColumn) - taken, fewest * character));
}

void ContainerTableView::resetColumn(int column)
{
    const bool isExtra = column >= ContainerTableModel::ColumnCount;
    setColumnHidden(column, column > ContainerTableModel::HostColumn && !isExtra);
    const int characters = isExtra ? extraCharacters : columnCharacters[static_cast<size_t>(column)];
    int width = characters * fontMetrics().averageCharWidth();
    if (column == ContainerTableModel::CreatedColumn || column == ContainerTableModel::StartedColumn) {
        width = std::max(width, timeWidth(fontMetrics()));
    } else if (column == ContainerTableModel::ExposureColumn) {
        width = std::max(width, wordWidth(fontMetrics()));
    }
    if (!isExtra) { // whose head may be any label's key
        width = std::max(width, m_header->titleWidth(column));
    }
    setColumnWidth(column, width + sectionMargins);
}

void ContainerTableView::restoreColumns(const QByteArray& state, int columnsThen)
{
    if (!m_header->restoreState(state)) {
        return;
    }
    // Columns of which the state knows nothing are shown by Qt, with a width that fits none of them.
    const int firstUnknown = std::max(columnsThen, 0);
    for (int column = firstUnknown; column < m_proxy->columnCount(); ++column) {
        if (firstUnknown < ContainerTableModel::ColumnCount) { // and added ones had other numbers then
            resetColumn(column);
        }
    }
}

void ContainerTableView::ensureCurrentIndex()
{
    if (m_proxy->rowCount() > 0 && !currentIndex().isValid()) {
        selectionModel()->setCurrentIndex(
            m_proxy->index(0, ContainerTableModel::NameColumn), QItemSelectionModel::NoUpdate);
    }
}

void ContainerTableView::sortBy(int column, bool addToOrder)
{
    const auto columns = m_proxy->sortColumns();
    const auto found =
        std::find_if(columns.begin(), columns.end(), [column](const auto& entry) { return entry.column == column; });
    const bool turn = found != columns.end() && (addToOrder || columns.size() == 1);
    const Qt::SortOrder order = turn ? opposite(found->order) : firstOrder(column);
    if (addToOrder) {
        m_proxy->addSortColumn(column, order);
    } else {
        m_proxy->sort(column, order);
    }
}

void ContainerTableView::setGroupCollapsed(const QModelIndex& index, bool collapsed)
{
    const QString host = index.data(HostIdRole).toString();
    if (!host.isEmpty() && m_proxy->isGrouped()) {
        m_proxy->setCollapsed(HostId{host}, collapsed);
    }
}

void ContainerTableView::toggleAllGroups()
{
    bool anyOpen = false;
    for (const HostId& host : containers()->hostIds()) {
        anyOpen = anyOpen || !m_proxy->isCollapsed(host);
    }
    m_proxy->setAllCollapsed(anyOpen);
}

bool ContainerTableView::isTyping() const
{
    return m_lastLetter.isValid() && !m_lastLetter.hasExpired(QApplication::keyboardInputInterval());
}

void ContainerTableView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool header = current.data(IsGroupRole).toBool();
    const bool command = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isTyping() && !command) { // names have a minus in them
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
        setGroupCollapsed(current, false);
        return;
    case Qt::Key_Minus:
        setGroupCollapsed(current, true);
        return;
    case Qt::Key_Asterisk:
        toggleAllGroups();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier) {
            break;
        }
        if (header) {
            setGroupCollapsed(current, !current.data(IsCollapsedRole).toBool());
        } else if (current.isValid()) {
            Q_EMIT rowActivated(current);
        }
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void ContainerTableView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onChevron = event->position().x() < chevronWidth && event->button() == Qt::LeftButton;
    QTableView::mousePressEvent(event);
    if (onChevron && index.data(IsGroupRole).toBool()) {
        setGroupCollapsed(index, !index.data(IsCollapsedRole).toBool());
    }
}

void ContainerTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid()) {
        return;
    }
    if (index.data(IsGroupRole).toBool()) {
        setGroupCollapsed(index, !index.data(IsCollapsedRole).toBool());
    } else {
        Q_EMIT rowActivated(index);
    }
}

void ContainerTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateRowHeight();
    }
}

void ContainerTableView::updateRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
}

void ContainerTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex& index : {current, previous}) {
        if (index.isValid()) {
            updateRow(index.row());
        }
    }
    Q_EMIT shownRowChanged();
}

void ContainerTableView::updateRow(int row)
{
    viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void ContainerTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0) {
        return;
    }
    // Qt moves the pixels that are there, but a header stays where it is, whichever columns are under it.
    const int last = rowAt(viewport()->height() - 1); // -1 where the rows end above
    for (int row = rowAt(0); row >= 0 && row <= (last < 0 ? m_proxy->rowCount() - 1 : last); ++row) {
        if (m_proxy->index(row, ContainerTableModel::NameColumn).data(IsGroupRole).toBool()) {
            updateRow(row);
        }
    }
}

void ContainerTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT shownRowChanged();
}

void ContainerTableView::keyboardSearch(const QString& search)
{
    m_lastLetter.start();
    // People look for a container by its name, whichever column they walk in.
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.column() != ContainerTableModel::NameColumn) {
        selectionModel()->setCurrentIndex(
            current.siblingAtColumn(ContainerTableModel::NameColumn), QItemSelectionModel::NoUpdate);
    }
    QTableView::keyboardSearch(search);
}

QModelIndex ContainerTableView::shownRow() const
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && selectionModel()->isRowSelected(current.row())) {
        return current;
    }
    return selectionModel()->selectedRows(ContainerTableModel::NameColumn).value(0);
}

QString ContainerTableView::selectedRowsText() const
{
    QModelIndexList rows = selectionModel()->selectedRows(ContainerTableModel::NameColumn);
    if (rows.isEmpty() && currentIndex().isValid()) {
        rows = {currentIndex()};
    }
    std::sort(rows.begin(), rows.end(), [](const auto& left, const auto& right) { return left.row() < right.row(); });
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int visual = 0; visual < m_header->count(); ++visual) {
            const int column = m_header->logicalIndex(visual);
            if (!isColumnHidden(column)) {
                cells += row.siblingAtColumn(column).data().toString().simplified();
            }
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QStringList ContainerTableView::selectedNames() const
{
    return selectedContainers([](const QModelIndex& row) { return row.data().toString(); });
}

QStringList ContainerTableView::selectedIds() const
{
    return selectedContainers([](const QModelIndex& row) { return row.data(ContainerIdRole).toString(); });
}

QStringList ContainerTableView::selectedContainers(QString (*text)(const QModelIndex& row)) const
{
    QStringList texts;
    for (const QModelIndex& row : selectionModel()->selectedRows(ContainerTableModel::NameColumn)) {
        if (!row.data(ContainerIdRole).toString().isEmpty()) {
            texts += text(row);
        }
    }
    return texts;
}

} // namespace Hull
