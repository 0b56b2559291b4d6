// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/statusmark.h"

#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Hull {

namespace {

constexpr int iconSize = 16;

struct Look
{
    QLatin1String icon;
    Tone tone;
};

Look lookOf(StatusMark::Kind kind)
{
    switch (kind) {
    case StatusMark::Kind::Good:
        return {QLatin1String("good"), Tone::Good};
    case StatusMark::Kind::Warning:
        return {QLatin1String("warning"), Tone::Medium};
    case StatusMark::Kind::Bad:
        return {QLatin1String("error"), Tone::Critical};
    case StatusMark::Kind::Busy:
        return {QLatin1String("refresh"), Tone::Accent};
    case StatusMark::Kind::Waiting:
        return {QLatin1String("right"), Tone::Neutral};
    case StatusMark::Kind::Note:
        break;
    }
    return {QLatin1String("info"), Tone::Neutral};
}

} // namespace

StatusMark::StatusMark(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel)
    , m_word(new QLabel)
{
    m_word->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_word, 0, Qt::AlignTop);
    layout->addStretch(1);
}

void StatusMark::set(Kind kind, const QString& word)
{
    const Look look = lookOf(kind);
    m_icon->setIcon(look.icon, iconSize, look.tone);
    m_word->setText(word);
    m_word->setVisible(!word.isEmpty());
    m_icon->setAccessibleName(word.isEmpty() ? accessibleName() : word);
}

QString StatusMark::word() const
{
    return m_word->text();
}

QLabel* paragraph(const QString& text, const QString& objectName)
{
    auto* label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* heading(const QString& text, const QString& objectName)
{
    QLabel* label = paragraph(text, objectName);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace Hull
