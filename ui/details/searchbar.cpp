// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/searchbar.h"

#include "ui/theme/iconprovider.h"
#include "ui/theme/severitypalette.h"
#include "ui/widgets/lineediticon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype markedHits = 1000; // more marks cost more than they show

QToolButton* stepButton(QLatin1String icon, const QString& objectName, const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(symbolicIcon(icon));
    button->setAutoRaise(true);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

SearchBar::SearchBar(QPlainTextEdit& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_edit(new QLineEdit)
    , m_count(new QLabel)
    , m_previous(stepButton("up"_L1, u"jsonPrevious"_s, tr("Previous hit")))
    , m_next(stepButton("down"_L1, u"jsonNext"_s, tr("Next hit")))
{
    m_edit->setObjectName(u"jsonSearch"_s);
    m_edit->setAccessibleName(tr("Search in the document"));
    m_edit->setPlaceholderText(tr("Search (Ctrl+F)"));
    addLineEditIcon(*m_edit, "search"_L1, QLineEdit::LeadingPosition, tr("Search"));
    m_edit->installEventFilter(this);
    m_count->setObjectName(u"jsonHits"_s);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(u"0000 / 0000"_s));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchBar::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    updateLabel();
}

void SearchBar::focusSearch()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchBar::search()
{
    m_hits.clear();
    const QString wanted = m_edit->text();
    const QString text = m_text.toPlainText();
    if (!wanted.isEmpty()) {
        for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
            m_hits += static_cast<int>(at);
        }
    }
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    const ToneColors& colors = SeverityPalette::of(palette()).colors(Tone::Medium);
    format.setBackground(colors.fill);
    format.setForeground(colors.onFill);
    for (qsizetype i = 0; i < qMin(m_hits.size(), markedHits); ++i) {
        QTextCursor cursor(m_text.document());
        cursor.setPosition(m_hits[i]);
        cursor.setPosition(m_hits[i] + static_cast<int>(wanted.size()), QTextCursor::KeepAnchor);
        marks += {cursor, format};
    }
    m_text.setExtraSelections(marks);
    const int from = m_text.textCursor().selectionStart();
    const auto next = std::lower_bound(m_hits.begin(), m_hits.end(), from);
    m_current = m_hits.isEmpty() ? -1 : (next == m_hits.end() ? 0 : next - m_hits.begin());
    showHit();
}

void SearchBar::searchAgain()
{
    if (!m_edit->text().isEmpty()) {
        search();
    }
}

void SearchBar::step(int by)
{
    if (!m_hits.isEmpty()) {
        m_current = (m_current + by + m_hits.size()) % m_hits.size();
        showHit();
    }
}

void SearchBar::showHit()
{
    if (m_current >= 0) {
        QTextCursor cursor(m_text.document());
        cursor.setPosition(m_hits[m_current]);
        cursor.setPosition(m_hits[m_current] + static_cast<int>(m_edit->text().size()), QTextCursor::KeepAnchor);
        m_text.setTextCursor(cursor);
        m_text.ensureCursorVisible();
    }
    updateLabel();
}

void SearchBar::updateLabel()
{
    const bool any = !m_hits.isEmpty();
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    if (m_edit->text().isEmpty()) {
        m_count->clear();
    } else if (any) {
        //: the third hit of 17
        m_count->setText(tr("%1 of %2").arg(locale().toString(m_current + 1), locale().toString(m_hits.size())));
    } else {
        m_count->setText(tr("no hit"));
    }
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_edit->clear();
            m_text.setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Hull
