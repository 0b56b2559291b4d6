// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "app/report/textlayout.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 640;
constexpr int iconSize = 40;
constexpr int buttonSpacing = 10;
constexpr int buttonPadding = 12; // beside the text, more than the style's own, which is made for dialogs

} // namespace

bool operator==(const EmptyState::Button& left, const EmptyState::Button& right)
{
    return left.id == right.id && left.text == right.text;
}

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_rows(new QVBoxLayout)
{
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    m_title->setFont(font);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_icon->setAlignment(Qt::AlignCenter);
    auto* content = new QWidget;
    content->setMaximumWidth(textWidth);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(8);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(6);
    m_rows->setSpacing(buttonSpacing);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 1000); // up to its maximum; what is left goes to both sides
    row->addStretch(1);
    outer->addLayout(row);
    outer->addLayout(m_rows); // not in the column: a button with a command on it may be wide
    outer->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void EmptyState::setContent(const Content& content)
{
    m_icon->setIcon(content.icon, iconSize, Tone::Neutral);
    m_title->setText(printable(content.title));
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    setAccessibleName(content.title);
    setAccessibleDescription(content.text);
    if (content.buttons == m_shownButtons) {
        return; // keep the buttons: one of them may have the focus
    }
    m_shownButtons = content.buttons;
    for (QPushButton* button : std::exchange(m_buttons, {})) {
        button->hide();
        button->setObjectName(QString()); // its successor has the name now
        button->deleteLater();
    }
    for (const Button& button : content.buttons) {
        auto* widget = new QPushButton(button.text, this);
        widget->setObjectName(button.id);
        widget->setAutoDefault(true);
        widget->setMinimumSize(widget->sizeHint() + QSize(2 * buttonPadding, buttonPadding / 2));
        connect(widget, &QPushButton::clicked, this, [this, id = button.id] { Q_EMIT buttonClicked(id); });
        m_buttons += widget;
    }
    arrangeButtons();
    for (QPushButton* button : m_buttons) {
        button->show(); // a layout that is on the screen would do so only later
    }
}

//! As many beside each other as there is room for: whole sentences, in a narrow pane or with large letters.
void EmptyState::arrangeButtons()
{
    while (QLayoutItem* row = m_rows->takeAt(0)) {
        delete row; // the buttons stay
    }
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    QHBoxLayout* row = nullptr;
    int taken = 0;
    for (QPushButton* button : m_buttons) {
        const int wide = button->minimumWidth();
        if (!row || taken + buttonSpacing + wide > room) {
            row = new QHBoxLayout;
            row->setAlignment(Qt::AlignCenter);
            row->setSpacing(buttonSpacing);
            m_rows->addLayout(row);
            taken = -buttonSpacing;
        }
        row->addWidget(button);
        taken += buttonSpacing + wide;
    }
}

QSize EmptyState::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    int wide = 0;
    for (const QPushButton* button : m_buttons) {
        wide = qMax(wide, button->minimumWidth());
    }
    return {wide + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    // In a low pane the words matter more than the picture.
    m_icon->setVisible(height() > fontMetrics().height() * 14);
    arrangeButtons();
    QWidget::resizeEvent(event);
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::text() const
{
    return m_text->text();
}

} // namespace Hull
