// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/detailspage.h"

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
    void setCanFix(bool can); //!< whether findings offer to be put right
    void showNotAssessed(); //!< goes to the first check that could not be assessed

Q_SIGNALS:
    void pathActivated(const QString& path); //!< somebody wants to see a piece of evidence in the document
    void fixRequested(const QString& rule); //!< what this rule found here is to be put right

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createHeadLine();
    QWidget* createFixLine();
    void updateFix();
    [[nodiscard]] static QString openText(int open);
    void updateHeadLine();
    void showCurrent();
    void selectFirstIfNone();
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
    QWidget* m_fixLine = nullptr;
    QPushButton* m_fix;
    bool m_canFix = false;
    QString m_shownHtml;
};

} // namespace Hull
