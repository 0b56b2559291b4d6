// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/detailspage.h"
#include "ui/details/findingoffers.h"

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QTextBrowser;
class QUrl;

namespace Hull {

class FindingListModel;

//! What was found, with evidence and explanation; what could not be assessed, and why; what does not apply on demand.
class FindingsPage : public DetailsPage
{
    Q_OBJECT

public:
    explicit FindingsPage(QWidget* parent = nullptr);

    void setSubject(const DetailsSubject& subject) override;
    void setOffers(const FindingOffers& offers);
    void requestWaiver(); //!< as a click on the finding's button, where it has one
    [[nodiscard]] QString currentRule() const; //!< whose finding or check is shown; empty: none
    void showNotAssessed(); //!< goes to the first check that could not be assessed

Q_SIGNALS:
    void pathActivated(const QString& path); //!< somebody wants to see a piece of evidence in the document
    void fixRequested(const QString& rule); //!< what this rule found here is to be put right
    void waiveRequested(const QString& rule); //!< somebody wants to answer for it
    void endWaiverRequested(const QString& rule); //!< nobody is to answer for it any more
    void canWaiveChanged(bool can); //!< another finding is shown; also where it is as before

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createHeadLine();
    QWidget* createActionLine();
    [[nodiscard]] const Finding* currentFinding() const;
    void updateActions();
    [[nodiscard]] static QString openText(int open);
    void updateHeadLine();
    void showCurrent();
    void selectFirstIfNone();
    void follow(const QString& rule);
    void onLink(const QUrl& link);

    DetailsSubject m_subject;
    FindingListModel* m_model;
    QSortFilterProxyModel* m_shown;
    QLabel* m_summary;
    QPushButton* m_whyNot;
    QCheckBox* m_showAll;
    QSplitter* m_splitter;
    QListView* m_list;
    QTextBrowser* m_card;
    QWidget* m_actionLine = nullptr;
    QPushButton* m_fix;
    QPushButton* m_waive;
    QPushButton* m_endWaiver;
    FindingOffers m_offers;
    QString m_shownHtml;
};

} // namespace Hull
