// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTableView>

namespace Hull {

class ContainerDelegate;
class ContainerFilterSortProxy;
class ContainerTableModel;
class SortHeader;

/*!
 * The table "Containers". Whenever it has rows it has a current index, also after rows went away: Qt 6.4's
 * accessibility bridge crashes without one.
 */
class ContainerTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ContainerTableView(QWidget* parent = nullptr);

    void setProxy(ContainerFilterSortProxy* proxy); //!< once
    [[nodiscard]] SortHeader* sortHeader() const { return m_header; }
    [[nodiscard]] ContainerTableModel* containers() const; //!< behind the proxy

    //! Column widths, order and which are shown, as a fresh start has them: without those that the user added.
    void resetColumns();
    //! The same as they once were: state is sortHeader()'s of a time when there were so many columns beside the added
    //! ones, which are there again. Those that came since are as a fresh start has them.
    void restoreColumns(const QByteArray& state, int columnsThen);

    //! The row that the details are about: the current one if it is selected, else the first selected one (assistive
    //! technology selects without moving the current index); invalid when nothing is selected.
    [[nodiscard]] QModelIndex shownRow() const;

    //! The selected rows (else the current one), visible columns in their order, tabs between, headers left out.
    [[nodiscard]] QString selectedRowsText() const;
    [[nodiscard]] QStringList selectedNames() const; //!< of containers; headers have none
    [[nodiscard]] QStringList selectedIds() const;

    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    void rowActivated(const QModelIndex& index); //!< Enter or double click on a container
    void shownRowChanged(); //!< which row the details are about may be another one

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QStringList selectedContainers(QString (*text)(const QModelIndex& row)) const;
    void ensureCurrentIndex();
    void sortBy(int column, bool addToOrder);
    void setGroupCollapsed(const QModelIndex& index, bool collapsed);
    void toggleAllGroups();
    void updateRowHeight();
    void updateRow(int row); //!< all of it: a header is painted across all of its cells
    void resetColumn(int column);
    void giveBackFromPorts();

    [[nodiscard]] bool isTyping() const; //!< a name, letter by letter

    ContainerFilterSortProxy* m_proxy = nullptr;
    QElapsedTimer m_lastLetter;
    ContainerDelegate* m_delegate;
    SortHeader* m_header;
};

} // namespace Hull
