// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/commandpalette.h"

#include "ui/palette/commanddelegate.h"
#include "ui/widgets/lineediticon.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget* parent)
    : QDialog(parent)
    , m_model(new CommandModel(this))
    , m_edit(new QLineEdit)
    , m_list(new QListView)
    , m_count(new QLabel)
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->setAccessibleName(tr("Command, host or container"));
    m_edit->setPlaceholderText(tr("Type a command, a host or a container"));
    addLineEditIcon(*m_edit, "search"_L1, QLineEdit::LeadingPosition, tr("Find"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys of the line above reach it
    m_count->setObjectName(u"paletteCount"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    constexpr int columns = 76;
    constexpr int lines = 26;
    resize(fontMetrics().averageCharWidth() * columns, fontMetrics().lineSpacing() * lines);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    m_model->setCommands(std::move(commands));
    search();
    m_edit->setFocus();
}

void CommandPalette::search()
{
    m_model->setWords(m_edit->text());
    m_list->setCurrentIndex(m_model->index(0, 0));
    const QString all = locale().toString(m_model->matchCount());
    m_count->setText(m_model->matchCount() == 0 ? tr("Nothing is called so.")
            : m_model->matchCount() > m_model->rowCount()
            ? tr("The first %1 of %2").arg(locale().toString(m_model->rowCount()), all)
            : tr("%1 found").arg(all));
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        return;
    }
    // Once this window is away: what runs may open one of its own, or move the focus.
    QTimer::singleShot(0, parent(), m_model->command(index.row()).run);
    accept();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

} // namespace Hull
