// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/detailspage.h"
#include "ui/details/inspectdocument.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Hull {

class JsonHighlighter;
class RevealGuard;
class SearchBar;

//! The raw inspect document, asked from the engine when the tab is shown: nothing raw is kept anywhere.
class JsonPage : public DetailsPage
{
    Q_OBJECT

public:
    explicit JsonPage(RevealGuard& guard, QWidget* parent = nullptr);

    void setSubject(const DetailsSubject& subject) override;
    void focusSearch() override;
    void showPath(const QString& path); //!< goes to the line of a piece of evidence, once it is there

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createToolLine();
    void load();
    void showAnswer(const Result<QByteArray>& answer);
    void showMessage(const QString& message);
    void showText(const InspectDocument& document);
    void setRevealed(bool revealed);
    void updatePathLabel();
    void goToPendingPath();

    RevealGuard& m_guard;
    DetailsSubject m_subject;
    RequestHandle m_request;
    InspectDocument m_document;
    bool m_revealed = false;
    QString m_pendingPath; //!< to go to once the document is there
    QString m_missingPath; //!< was asked for last, and is not in the document
    QPlainTextEdit* m_text;
    JsonHighlighter* m_highlighter;
    SearchBar* m_search;
    QPushButton* m_reveal;
    QPushButton* m_copy;
    QPushButton* m_copyPath;
    QLabel* m_path;
};

} // namespace Hull
