// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditdialog.h"

#include "app/transaction/auditlog.h"
#include "models/item/wordfilterproxy.h"
#include "ui/audit/audittexts.h"
#include "ui/details/rowtableview.h"
#include "ui/fix/keptactions.h"
#include "ui/theme/iconprovider.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/problembanner.h"
#include "ui/widgets/wordfilteredit.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

AuditDialog::AuditDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new AuditLogModel(this))
    , m_proxy(new WordFilterProxy(this))
    , m_filter(new WordFilterEdit(u"auditFilter"_s))
    , m_count(new QLabel)
    , m_refresh(new QPushButton(symbolicIcon("refresh"_L1), tr("&Read again")))
    , m_stack(new QStackedWidget)
    , m_content(new QSplitter(Qt::Vertical))
    , m_table(new RowTableView(u"auditTable"_s, tr("Changes")))
    , m_details(new QTextBrowser)
    , m_empty(new EmptyState)
    , m_rollBack(new QPushButton(tr("Roll &back…")))
    , m_giveUp(new QPushButton(tr("Give &up original…")))
    , m_copy(new QPushButton(symbolicIcon("copy"_L1), tr("Cop&y details")))
{
    setObjectName(u"auditDialog"_s);
    setWindowTitle(tr("Audit log"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_proxy->setSourceModel(m_model);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(createFilterLine());
    m_empty->setObjectName(u"auditEmptyState"_s);
    m_stack->addWidget(createContent());
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    layout->addWidget(createButtons());
    addShortcuts();
    constexpr int columns = 156;
    constexpr int lines = 50;
    resize(fontMetrics().averageCharWidth() * columns, fontMetrics().lineSpacing() * lines);
    connect(&m_context.log, &AuditLog::changed, this, &AuditDialog::showLog);
    connect(m_empty, &EmptyState::buttonClicked, this, [this](const QString& id) {
        if (id == "auditClearFilter"_L1) {
            m_filter->clear();
            m_table->setFocus();
        } else {
            m_context.log.refresh();
        }
    });
    showLog();
    m_context.log.refresh();
}

QWidget* AuditDialog::createFilterLine()
{
    m_filter->setAccessibleDescription(tr("Shows only changes that contain each of these words"));
    m_filter->setPlaceholderText(tr("Filter by time, host, container, user, rule, outcome, field …"));
    m_filter->setList(m_table);
    m_count->setObjectName(u"auditCount"_s);
    m_refresh->setObjectName(u"auditRefresh"_s);
    m_refresh->setAccessibleName(tr("Read the journal again"));
    m_refresh->setToolTip(tr("Changes by hullctl show then, too (F5)"));
    m_refresh->setAutoDefault(false);
    connect(m_refresh, &QPushButton::clicked, &m_context.log, &AuditLog::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setFilterText(text);
        updateState();
    });
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_refresh);
    return line;
}

QWidget* AuditDialog::createContent()
{
    m_table->setModel(m_proxy);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnCharacters({21, 18, 24, 18, 22});
    m_table->setMark(AuditLogModel::OutcomeColumn, AuditLogModel::IsOpenRole);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicator(AuditLogModel::TimeColumn, Qt::DescendingOrder); // before it may sort by itself
    m_table->setSortingEnabled(true);
    m_details->setObjectName(u"auditDetails"_s);
    m_details->setAccessibleName(tr("The chosen change"));
    m_details->setOpenLinks(false);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->document()->setDocumentMargin(12);
    m_content->setObjectName(u"auditSplitter"_s);
    m_content->setChildrenCollapsible(false);
    m_content->addWidget(m_table);
    m_content->addWidget(m_details);
    m_content->setStretchFactor(0, 2);
    m_content->setStretchFactor(1, 3);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AuditDialog::showCurrent);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &AuditDialog::showCurrent);
    return m_content;
}

QWidget* AuditDialog::createButtons()
{
    m_rollBack->setObjectName(u"auditRollBack"_s);
    m_giveUp->setObjectName(u"auditGiveUp"_s);
    m_copy->setObjectName(u"auditCopy"_s);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setObjectName(u"auditClose"_s);
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_rollBack, m_giveUp, m_copy}) {
        button->setAutoDefault(false); // Return in the table or the filter must do nothing like that
        layout->addWidget(button);
    }
    layout->addStretch(1);
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const AuditRow* row = current()) {
            copy(auditText(*row));
        }
    });
    const auto ask = [this](bool givesUp) {
        if (const AuditRow* row = current(); row && m_context.kept) {
            m_context.kept->askAbout(row->entry.record, givesUp, *this);
        }
    };
    connect(m_rollBack, &QPushButton::clicked, this, [ask] { ask(false); });
    connect(m_giveUp, &QPushButton::clicked, this, [ask] { ask(true); });
    return line;
}

void AuditDialog::addShortcuts()
{
    connect(new QShortcut(QKeySequence(Qt::Key_F5), this), &QShortcut::activated, &m_context.log, &AuditLog::refresh);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
        this, [this] { copy(selectedRowsText(*m_table)); });
}

void AuditDialog::showLog()
{
    m_model->setEntries(m_context.log.entries(), m_context.hostNames());
    updateState();
}

void AuditDialog::updateState()
{
    const bool hasRows = m_proxy->rowCount() > 0;
    if (!hasRows) {
        showEmpty();
    }
    const bool focusWasInside = m_stack->isAncestorOf(focusWidget());
    const bool isFirst = hasRows && !std::exchange(m_hasShownRows, m_hasShownRows || hasRows);
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_content) : m_empty);
    if (focusWasInside && !hasRows) {
        m_filter->setFocus();
    } else if (isFirst) {
        m_table->setFocus(); // so that the keys walk through the changes at once
    }
    m_filter->setEnabled(m_model->rowCount() > 0);
    updateCount();
    chooseFirstIfNone();
    showCurrent();
}

void AuditDialog::showEmpty()
{
    const EmptyState::Button again{u"auditTryAgain"_s, tr("&Try again")};
    if (!m_context.log.wasRead()) {
        m_empty->setContent({"refresh"_L1, tr("Reading the journal…"), {}, {}});
    } else if (const std::optional<Error>& error = m_context.log.error()) {
        m_empty->setContent({"error"_L1, tr("The journal of changes cannot be read"),
            problemSentences(*error, true).join(u' '), {again}});
    } else if (m_model->rowCount() == 0) {
        m_empty->setContent({"good"_L1, tr("Nothing was changed yet"),
            tr("Every change that this account makes from this computer is listed here, whether by this window or by "
               "hullctl: when, by whom, which container on which host, what was changed and what came of it."),
            {}});
    } else {
        m_empty->setContent({"search"_L1, tr("No change matches “%1”").arg(m_filter->text()),
            tr("%1 are hidden by the filter.").arg(locale().toString(m_model->rowCount())),
            {{u"auditClearFilter"_s, tr("Clear fi&lter")}}});
    }
}

void AuditDialog::updateCount()
{
    const int all = m_model->rowCount();
    m_count->setVisible(all > 0);
    m_count->setText(m_proxy->isFiltering()
            ? tr("%1 of %2 shown").arg(locale().toString(m_proxy->rowCount()), locale().toString(all))
            : all == 1 ? tr("1 change")
                       : tr("%1 changes").arg(locale().toString(all)));
}

void AuditDialog::chooseFirstIfNone()
{
    if (m_proxy->rowCount() > 0 && !m_table->selectionModel()->hasSelection()) {
        const QModelIndex shown = m_table->currentIndex();
        m_table->setCurrentIndex(shown.isValid() ? shown : m_proxy->index(0, AuditLogModel::TimeColumn));
        m_table->selectRow(m_table->currentIndex().row());
    }
}

const AuditRow* AuditDialog::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void AuditDialog::showCurrent()
{
    const AuditRow* row = current();
    m_copy->setEnabled(row != nullptr);
    updateOffers();
    const QString html = row ? auditHtml(*row, palette()) : QString();
    if (html != m_shownHtml) { // what is being read stays where it is
        m_shownHtml = html;
        m_details->setHtml(html);
    }
}

//! Only where that very change is the one that would be taken back.
void AuditDialog::updateOffers()
{
    const AuditRow* row = current();
    const bool isOffered = row && m_context.kept && m_context.kept->isKept(row->entry.record);
    m_rollBack->setEnabled(isOffered);
    m_giveUp->setEnabled(isOffered);
}

void AuditDialog::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

void AuditDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        showCurrent(); // its colours are part of the text
    }
    QDialog::changeEvent(event);
}

} // namespace Hull
