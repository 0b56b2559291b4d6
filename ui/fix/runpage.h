// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fix/fixpage.h"

#include <QDateTime>
#include <QTimer>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Hull {

class StatusMark;

//! A change while it is carried out: its steps, done, under way and still to come.
class RunPage : public FixPage
{
    Q_OBJECT

public:
    explicit RunPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString headline() const override;
    void refresh(const FixDraft& /*draft*/) override { } // what runs is not planned any more

    //! what: "web on prod-a", in a group with how many are before it; ahead: names of the steps that are expected;
    //! othersFollow: containers of the group whose turn comes after it.
    void begin(const QString& what, const QString& hostName, const QStringList& ahead, bool canTakeBack,
        bool othersFollow = false);
    void setStep(const QString& step); //!< it is under way, so those before it are done
    void end(); //!< no step is under way any more

Q_SIGNALS:
    void takeBackRequested();

private:
    struct Row
    {
        QString step;
        QDateTime begun; //!< invalid: waits
        QDateTime ended; //!< invalid: is under way
        StatusMark* mark = nullptr;
        QLabel* text = nullptr;
    };

    Row& addRow(const QString& step);
    void show(const Row& row, int number);
    void showAll();
    void dropAhead();

    QLabel* m_what;
    QLabel* m_safe;
    QWidget* m_steps;
    QGridLayout* m_grid = nullptr;
    QPushButton* m_takeBack;
    std::vector<Row> m_rows;
    QTimer m_clock;
};

} // namespace Hull
