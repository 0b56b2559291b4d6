// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "ui/theme/severitypalette.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QPushButton;

namespace Hull {

class IconLabel;

/*!
 * What went wrong with one host, in the window instead of a box in the way: what happened, the likely cause, what to
 * do, and buttons. Details are raw text that can be copied into a report.
 */
class ProblemBanner : public QFrame
{
    Q_OBJECT

public:
    //! Whether the host shows old data or none, and whether another try makes sense.
    struct Situation
    {
        QString hostName;
        QString endpoint;
        Error error;
        bool showsOldData = false;
        QString lastRead; //!< when, for people; empty if never
        bool canRetry = true;
        bool isReading = false; //!< another try is under way
        QString editLabel; //!< of the button that leads to what the user said of the host; empty: none
    };

    explicit ProblemBanner(QWidget* parent = nullptr);

    void setSituation(const Situation& situation);
    void setMnemonics(bool has); //!< whether its buttons have letters for Alt; of many banners only one can

    [[nodiscard]] bool areDetailsShown() const;

Q_SIGNALS:
    void detailsShown(bool shown);
    void retryRequested();
    void editRequested();
    void copyRequested(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setDetailsShown(bool shown);
    void updateButtonTexts();
    [[nodiscard]] Tone tone() const;

    Situation m_situation;
    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_retry;
    QPushButton* m_edit;
    QPushButton* m_copyRemedy;
    QToolButton* m_detailsButton;
    QPushButton* m_copyDetails;
    QPlainTextEdit* m_details;
    bool m_hasMnemonics = true;
};

//! What happened (unless a title tells it), the likely cause and what to do, as sentences for people.
[[nodiscard]] QStringList problemSentences(const Error& error, bool withMessage);

//! What goes into a bug report: raw, untranslated.
[[nodiscard]] QString problemDetails(const QString& hostName, const QString& endpoint, const Error& error);

//! The command that mends it, where the remedy names one: to join a group, or to forget a host's old key. Else empty.
[[nodiscard]] QString remedyCommand(const Error& error);

//! What the button is called that copies it: by the command itself where that is short.
[[nodiscard]] QString copyCommandLabel(const Error& error);

} // namespace Hull
