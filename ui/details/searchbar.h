// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace Hull {

//! Searches one read-only text: every hit marked, the current one selected, "3 of 17".
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QPlainTextEdit& text, QWidget* parent = nullptr);

    void focusSearch();
    void searchAgain(); //!< after the text was replaced
    [[nodiscard]] int hitCount() const { return static_cast<int>(m_hits.size()); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void step(int by);
    void showHit();
    void updateLabel();

    QPlainTextEdit& m_text;
    QLineEdit* m_edit;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QList<int> m_hits; //!< positions
    qsizetype m_current = -1;
};

} // namespace Hull
