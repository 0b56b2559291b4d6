// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/resultpage.h"

#include "ui/fix/fixtexts.h"
#include "ui/fix/statusmark.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hull {

using namespace Qt::StringLiterals;

ResultPage::ResultPage(QWidget* parent)
    : FixPage(parent)
    , m_list(new QListWidget)
    , m_mark(new StatusMark)
    , m_text(heading({}, u"resultText"_s))
    , m_findings(paragraph({}, u"resultFindings"_s))
    , m_lines(new QWidget)
    , m_logTitle(heading(tr("What the new container said last"), u"resultLogTitle"_s))
    , m_log(new QPlainTextEdit)
    , m_rollBack(new QPushButton(tr("&Roll back…")))
    , m_giveUp(new QPushButton(tr("&Give up the original…")))
    , m_chooseAgain(new QPushButton(tr("Choose &again")))
{
    setObjectName(u"resultPage"_s);
    m_list->setObjectName(u"resultList"_s);
    m_list->setAccessibleName(tr("Containers of the group"));
    m_list->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_mark->setObjectName(u"resultMark"_s);
    m_lines->setObjectName(u"resultLines"_s);
    m_log->setObjectName(u"resultLog"_s);
    m_log->setAccessibleName(m_logTitle->text());
    m_log->setReadOnly(true);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_rollBack->setObjectName(u"resultRollBack"_s);
    m_rollBack->setAutoDefault(false);
    m_giveUp->setObjectName(u"resultGiveUp"_s);
    m_giveUp->setAutoDefault(false);
    m_chooseAgain->setObjectName(u"resultChooseAgain"_s);
    m_chooseAgain->setAutoDefault(false);
    m_chooseAgain->setToolTip(tr("What it said counts for what it has to keep"));
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_rollBack);
    acts->addWidget(m_giveUp);
    acts->addWidget(m_chooseAgain);
    acts->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_mark);
    right->addWidget(m_text);
    right->addWidget(m_findings);
    right->addWidget(m_lines);
    right->addWidget(m_logTitle);
    right->addWidget(m_log, 1);
    right->addStretch();
    right->addLayout(acts);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ResultPage::showCurrent);
    connect(m_rollBack, &QPushButton::clicked, this, &ResultPage::rollBackRequested);
    connect(m_giveUp, &QPushButton::clicked, this, &ResultPage::giveUpRequested);
    connect(m_chooseAgain, &QPushButton::clicked, this, &ResultPage::chooseAgainRequested);
}

QString ResultPage::title() const
{
    return tr("Result");
}

QString ResultPage::headline() const
{
    return tr("What became of it");
}

void ResultPage::setResults(const std::vector<FixResult>& results, size_t shown)
{
    m_results = results;
    m_list->clear();
    for (const FixResult& result : m_results) {
        //: %1 a container, %2 what became of it
        m_list->addItem(
            tr("%1: %2").arg(result.name, result.outcome ? outcomeTitle(result.outcome->kind) : tr("not begun")));
    }
    m_list->setVisible(m_results.size() > 1);
    m_list->setCurrentRow(static_cast<int>(shown));
    showCurrent();
}

const FixResult* ResultPage::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_results.size()) ? nullptr : &m_results[static_cast<size_t>(row)];
}

void ResultPage::showCurrent()
{
    const FixResult* result = current();
    if (!result) {
        return;
    }
    qDeleteAll(m_lines->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete m_lines->layout();
    const bool wasBegun = result->outcome.has_value();
    for (QWidget* widget :
        {static_cast<QWidget*>(m_findings), m_lines, static_cast<QWidget*>(m_logTitle), static_cast<QWidget*>(m_log),
            static_cast<QWidget*>(m_rollBack), static_cast<QWidget*>(m_giveUp), static_cast<QWidget*>(m_chooseAgain)}) {
        widget->setVisible(wasBegun);
    }
    if (wasBegun) {
        showOutcome(*result->outcome);
        return;
    }
    m_mark->set(StatusMark::Kind::Waiting, tr("Not begun"));
    m_text->setText(tr("%1 on %2 was left as it is, since one before it failed.").arg(result->name, result->hostName));
}

void ResultPage::showOutcome(const TransactionOutcome& outcome)
{
    m_mark->set(markOf(outcome.kind), outcomeTitle(outcome.kind));
    m_text->setText(outcomeText(outcome));
    const auto rules = [](const QStringList& ids) {
        return ids.isEmpty() ? tr("none") : ids.join(", "_L1);
    };
    m_findings->setVisible(outcome.kind == TransactionOutcome::Kind::Applied && !outcome.record.rules.isEmpty());
    m_findings->setText(
        tr("Open findings before: %1. Now: %2.").arg(rules(outcome.findingsBefore), rules(outcome.findingsAfter)));
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(12);
    for (const VerificationLine& line : outcome.verification) {
        const int row = grid->rowCount();
        auto* mark = new StatusMark;
        mark->set(markOf(line.status), verificationText(line.status));
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(paragraph(line.detail.translated(), "verified "_L1 + line.check), row, 1);
    }
    const bool hasLog = !outcome.logTail.isEmpty();
    m_logTitle->setVisible(hasLog);
    m_log->setVisible(hasLog);
    m_log->setPlainText(outcome.logTail.join(u'\n'));
    m_rollBack->setVisible(outcome.isParked);
    m_giveUp->setVisible(outcome.isParked);
    const bool wasFix =
        !outcome.verification.empty() || !outcome.logTail.isEmpty(); // and no roll-back that was asked for
    m_chooseAgain->setVisible(outcome.kind == TransactionOutcome::Kind::RolledBack && m_results.size() == 1 && wasFix);
}

} // namespace Hull
