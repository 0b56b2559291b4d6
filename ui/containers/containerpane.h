// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/emptystates.h"
#include "ui/widgets/problembanner.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QAction;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace Hull {

class ContainerFilterSortProxy;
class ContainerTableModel;
class ContainerTableView;
class FilterEdit;
class ProblemArea;
class SeverityStrip;

//! The middle of the window: filter line, count line, problems of hosts, and the table or why there is none.
class ContainerPane : public QWidget
{
    Q_OBJECT

public:
    ContainerPane(ContainerTableModel& model, ContainerFilterSortProxy& proxy, QWidget* parent = nullptr);

    [[nodiscard]] ContainerTableView* table() const { return m_table; }
    [[nodiscard]] FilterEdit* filterEdit() const { return m_filter; }
    //! Why the policy in that file is no use; unset: it is, or there is none.
    void setPolicyProblem(const QString& path, const std::optional<Error>& error);
    [[nodiscard]] ProblemArea* problemArea() const { return m_problems; }

    //! Which hosts there are and how they fare; filter and counts are known here.
    void setHosts(std::vector<HostRow> hosts, bool readingFiles, bool demo);
    void setFirstStart(const FirstStart& start); //!< what to offer while there are no hosts

    void addActionButtons(const QList<QAction*>& actions); //!< before the filter line
    void focusFilter();
    void clearFilters();

Q_SIGNALS:
    //! Why checks of this container could not be assessed.
    void notAssessedRequested(const Hull::HostId& host, const Hull::ContainerId& container);
    void filtersCleared();
    void copyRequested(const QString& text);
    void emptyActionRequested(const QString& id); //!< of EmptyAction, except those that end here

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createFilterLine();
    QWidget* createFilterHint();
    QWidget* createCountLine();
    QWidget* createAllGoodLine();
    void updateCounts();
    [[nodiscard]] QString countText() const;
    void updateAllGood();
    void showNotAssessed();
    void updateEmptyState();
    void updateProblems();
    void updateClock();
    [[nodiscard]] QWidget* contentTarget() const; //!< what takes the focus below the filter; nullptr while nothing can
    void onEmptyButton(const QString& id);

    ContainerTableModel& m_model;
    ContainerFilterSortProxy& m_proxy;
    TableSituation m_situation;
    QHBoxLayout* m_filterLine = nullptr;
    FilterEdit* m_filter;
    QLabel* m_filterHint;
    QLabel* m_counts;
    QPushButton* m_showAll;
    QWidget* m_allGoodLine = nullptr;
    QLabel* m_allGood;
    QPushButton* m_whyNot;
    SeverityStrip* m_strip;
    QCheckBox* m_grouped;
    ProblemArea* m_problems;
    QString m_policyPath;
    std::optional<Error> m_policyError;
    QStackedWidget* m_stack;
    ContainerTableView* m_table;
    EmptyState* m_empty;
    QTimer m_clock; //!< ticks while there is nothing to show because hosts are being read
    QElapsedTimer m_waiting;
};

} // namespace Hull
