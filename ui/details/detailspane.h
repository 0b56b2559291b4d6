// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/detailssubject.h"
#include "ui/details/findingoffers.h"

#include <QWidget>

#include <array>

class QStackedWidget;
class QTabWidget;

namespace Hull {

class DetailsPage;
class ElidedLabel;
class EmptyState;
class RevealGuard;

//! Everything about one container, or about a host: a title and tabs, each made when it is first looked at.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    enum Tab {
        FindingsTab,
        PortsTab,
        MountsTab,
        SecurityTab,
        EnvironmentTab,
        NetworksTab,
        JsonTab,
        EngineTab,
        TabCount
    };
    Q_ENUM(Tab)

    explicit DetailsPane(RevealGuard& guard, QWidget* parent = nullptr);

    void setSubject(const DetailsSubject& subject); //!< an invalid one shows that nothing is selected
    [[nodiscard]] const DetailsSubject& subject() const { return m_subject; }

    void showTab(Tab tab);
    void setOffers(const FindingOffers& offers);
    void requestWaiver(); //!< of the finding that is shown, or was last
    [[nodiscard]] QString shownRule() const; //!< whose finding is shown, or was last; empty: none
    void showNotAssessed(); //!< the first check of the subject that could not be assessed
    void stepTab(int by); //!< to the next (1) or previous (-1) tab that can be seen
    [[nodiscard]] Tab currentTab() const;
    [[nodiscard]] bool focusSearch(); //!< false where the tab has no search of its own
    [[nodiscard]] QWidget* focusTarget() const; //!< what takes the focus for the pane; nullptr while nothing can
    [[nodiscard]] QString selectedText() const; //!< of the widget in here with the focus: rows, or a piece of text

Q_SIGNALS:
    void copyRequested(const QString& text);
    void fixRequested(const QString& rule); //!< what a finding of the subject is about is to be put right
    void waiveRequested(const QString& rule); //!< see FindingsPage
    void endWaiverRequested(const QString& rule);
    void canWaiveChanged(bool can);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addTabs();
    [[nodiscard]] DetailsPage* createPage(Tab tab);
    void ensurePage(Tab tab);
    void updateTitle();
    void updateCurrentPage();
    void forgetPages();
    void showProblem();
    void showPath(const QString& path);

    RevealGuard& m_guard;
    DetailsSubject m_subject;
    FindingOffers m_offers;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    QTabWidget* m_tabs;
    std::array<DetailsPage*, TabCount> m_pages{};
};

} // namespace Hull
