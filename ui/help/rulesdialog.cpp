// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/rulesdialog.h"

#include "app/rules/rulecatalogue.h"
#include "models/item/rulelistmodel.h"
#include "models/item/wordfilterproxy.h"
#include "ui/details/rowtableview.h"
#include "ui/help/rulehtml.h"
#include "ui/widgets/wordfilteredit.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

RulesDialog::RulesDialog(const Policy& policy, QWidget* parent)
    : QDialog(parent)
    , m_model(new RuleListModel(this))
    , m_proxy(new WordFilterProxy(this))
    , m_filter(new WordFilterEdit(u"rulesFilter"_s))
    , m_count(new QLabel)
    , m_table(new RowTableView(u"rulesTable"_s, tr("Rules")))
    , m_details(new QTextBrowser)
{
    setObjectName(u"rulesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rules"));
    m_proxy->setSourceModel(m_model);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setObjectName(u"rulesClose"_s);
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(createFilterLine());
    layout->addWidget(createContent(), 1);
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    constexpr int columns = 130;
    constexpr int lines = 46;
    resize(fontMetrics().averageCharWidth() * columns, fontMetrics().lineSpacing() * lines);
    setPolicy(policy);
    filter({});
    m_table->setFocus();
}

QWidget* RulesDialog::createFilterLine()
{
    m_filter->setAccessibleDescription(tr("Shows only rules that contain each of these words"));
    m_filter->setPlaceholderText(tr("Filter by word, rule or reference …"));
    m_filter->setList(m_table);
    m_count->setObjectName(u"rulesCount"_s);
    connect(m_filter, &QLineEdit::textChanged, this, &RulesDialog::filter);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_count);
    return line;
}

QWidget* RulesDialog::createContent()
{
    m_table->setModel(m_proxy);
    m_table->setColumnCharacters({10, 14, 62});
    m_table->setMark(RuleListModel::SeverityColumn);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicator(RuleListModel::RuleColumn, Qt::AscendingOrder); // before it may sort by itself
    m_table->setSortingEnabled(true);
    m_details->setObjectName(u"rulesDetails"_s);
    m_details->setAccessibleName(tr("The chosen rule"));
    m_details->setOpenLinks(false);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->document()->setDocumentMargin(12);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesDialog::showCurrent);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &RulesDialog::showCurrent);
    return splitter;
}

void RulesDialog::setPolicy(const Policy& policy)
{
    m_model->setRules(ruleCatalogue(), policy);
}

void RulesDialog::showRule(const QString& id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).rule->id == id) {
            m_filter->clear(); // it may be hidden
            m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, RuleListModel::TitleColumn)));
            m_table->selectRow(m_table->currentIndex().row());
        }
    }
}

void RulesDialog::filter(const QString& text)
{
    m_proxy->setFilterText(text);
    const QString all = locale().toString(m_model->rowCount());
    m_count->setText(m_proxy->isFiltering() ? tr("%1 of %2 shown").arg(locale().toString(m_proxy->rowCount()), all)
                                            : tr("%1 rules").arg(all));
    if (m_proxy->rowCount() > 0 && !m_table->selectionModel()->hasSelection()) {
        m_table->selectRow(0);
    }
    showCurrent();
}

void RulesDialog::showCurrent()
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    m_details->setHtml(
        index.isValid() ? ruleHtml(m_model->row(index.row()), palette()) : tr("No rule contains these words."));
}

void RulesDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        showCurrent(); // its colours are part of the text
    }
    QDialog::changeEvent(event);
}

} // namespace Hull
