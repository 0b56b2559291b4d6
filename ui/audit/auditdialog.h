// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QHash>

#include <functional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTextBrowser;

namespace Hull {

class AuditLog;
class AuditLogModel;
class WordFilterProxy;
class EmptyState;
class KeptActions;
class RowTableView;
class WordFilterEdit;
struct AuditRow;

/*!
 * The audit log: who changed what, when, on which host, and what came of it. The list above, the chosen change in full
 * below. It follows the journal, and changes nothing but through KeptActions.
 */
class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    //! What it works with; everything is borrowed and outlives it.
    struct Context
    {
        AuditLog& log;
        std::function<QHash<QString, QString>()> hostNames; //!< of the hosts that are known, by HostId::value
        KeptActions* kept = nullptr; //!< who takes a change back; null: nobody
    };

    explicit AuditDialog(const Context& context, QWidget* parent = nullptr);

    void updateOffers(); //!< what can be taken back may be something else by now

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createFilterLine();
    QWidget* createContent();
    QWidget* createButtons();
    void addShortcuts();
    void showLog();
    void updateState();
    void showEmpty();
    void updateCount();
    void showCurrent();
    void chooseFirstIfNone();
    void copy(const QString& text);
    [[nodiscard]] const AuditRow* current() const; //!< null: no change is chosen

    const Context m_context;
    AuditLogModel* m_model;
    WordFilterProxy* m_proxy;
    WordFilterEdit* m_filter;
    QLabel* m_count;
    QPushButton* m_refresh;
    QStackedWidget* m_stack;
    QSplitter* m_content;
    RowTableView* m_table;
    QTextBrowser* m_details;
    EmptyState* m_empty;
    QPushButton* m_rollBack;
    QPushButton* m_giveUp;
    QPushButton* m_copy;
    QString m_shownHtml;
    bool m_hasShownRows = false;
};

} // namespace Hull
