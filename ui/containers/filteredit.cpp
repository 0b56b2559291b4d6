// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/filteredit.h"

#include "ui/widgets/lineediticon.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTextCharFormat>

namespace Hull {

using namespace Qt::StringLiterals;

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"filterEdit"_s);
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter by name, image, port, capability, rule, host …"));
    setToolTip(tr("Words, or fields: port<1024, severity>=high, image:redis*, label:env=prod, -state:running, "
                  "web OR db"));
    addLineEditIcon(*this, "search"_L1, QLineEdit::LeadingPosition, tr("Filter"));
    // Not Qt's own clear button: it reads the desktop's whole icon theme before the window can be painted.
    QAction* clear = addLineEditIcon(*this, "clear"_L1, QLineEdit::TrailingPosition, tr("Clear the filter"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear, [clear](const QString& text) { clear->setVisible(!text.isEmpty()); });
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::check);
    check();
}

void FilterEdit::check()
{
    const bool wasMistaken = m_mistake.has_value();
    m_mistake = FilterQuery::fromText(text()).mistake();
    setAccessibleDescription(m_mistake ? m_mistake->message.translated()
                                       : tr("Shows only containers that contain each of these words in any column, or "
                                            "whose fields are like that"));
    if (m_mistake || wasMistaken) {
        underline();
    }
}

//! QLineEdit has no formats of its own but those of input methods.
void FilterEdit::underline()
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_mistake) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        format.setUnderlineColor(Qt::red);
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(m_mistake->position) - cursorPosition(),
            static_cast<int>(m_mistake->length), format});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

} // namespace Hull
