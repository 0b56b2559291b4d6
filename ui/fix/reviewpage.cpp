// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/reviewpage.h"

#include "ui/fix/allowbar.h"
#include "ui/fix/fixdraft.h"
#include "ui/fix/planhtml.h"
#include "ui/fix/statusmark.h"
#include "ui/theme/iconprovider.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestStop = 3600; // seconds; more is nothing that somebody waits for in a window
constexpr int longestProbation = 3600;

} // namespace

ReviewPage::ReviewPage(const FixDrafts& drafts, QWidget* parent)
    : FixPage(parent)
    , m_drafts(drafts)
    , m_chosen(drafts)
    , m_list(new QListWidget)
    , m_head(heading({}, u"reviewHead"_s))
    , m_text(new QTextBrowser)
    , m_gateText(new QLabel)
    , m_typed(new QLineEdit)
    , m_allow(new AllowBar)
{
    setObjectName(u"reviewPage"_s);
    m_list->setObjectName(u"reviewList"_s);
    m_list->setAccessibleName(tr("Containers that are recreated"));
    m_list->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
    m_list->setVisible(drafts.size() > 1);
    m_text->setObjectName(u"reviewText"_s);
    m_text->setAccessibleName(tr("What will be done"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(10);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* right = new QVBoxLayout;
    right->addWidget(m_text, 1);
    right->addWidget(createOptions());
    right->addWidget(createCommands());
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_head);
    layout->addLayout(middle, 1);
    layout->addWidget(createGate());
    layout->addWidget(m_allow);
    setChosen(drafts);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReviewPage::showCurrent);
}

QString ReviewPage::title() const
{
    return tr("Review");
}

QString ReviewPage::headline() const
{
    return tr("What will be done");
}

QWidget* ReviewPage::createOptions()
{
    const SwapChoices swap = m_drafts.front()->answers().swap;
    m_stopTimeout = new QSpinBox;
    m_stopTimeout->setObjectName(u"stopTimeout"_s);
    m_stopTimeout->setAccessibleName(tr("Seconds to stop"));
    m_stopTimeout->setRange(0, longestStop);
    m_stopTimeout->setSpecialValueText(tr("as it says itself"));
    m_stopTimeout->setSuffix(tr(" s"));
    m_stopTimeout->setValue(swap.stopTimeout.value_or(0));
    m_probation = new QSpinBox;
    m_probation->setObjectName(u"probation"_s);
    m_probation->setAccessibleName(tr("Seconds to watch the new container"));
    m_probation->setRange(0, longestProbation);
    m_probation->setSuffix(tr(" s"));
    m_probation->setValue(swap.probation);
    m_keep = new QCheckBox(tr("&Keep the original for a roll-back"));
    m_keep->setObjectName(u"keepOriginal"_s);
    m_keep->setChecked(swap.keepsOriginal);
    m_keep->setToolTip(tr("Stopped, under another name, until you give it up"));
    auto* stopLabel = new QLabel(tr("Time to s&top:"));
    stopLabel->setBuddy(m_stopTimeout);
    auto* watchLabel = new QLabel(tr("&Watched for:"));
    watchLabel->setBuddy(m_probation);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stopLabel);
    layout->addWidget(m_stopTimeout);
    layout->addSpacing(12);
    layout->addWidget(watchLabel);
    layout->addWidget(m_probation);
    layout->addSpacing(12);
    layout->addWidget(m_keep);
    layout->addStretch(1);
    connect(m_stopTimeout, &QSpinBox::valueChanged, this, &ReviewPage::applyOptions);
    connect(m_probation, &QSpinBox::valueChanged, this, &ReviewPage::applyOptions);
    connect(m_keep, &QCheckBox::toggled, this, &ReviewPage::applyOptions);
    return line;
}

QWidget* ReviewPage::createCommands()
{
    m_showCommands = new QToolButton;
    m_showCommands->setObjectName(u"showCommands"_s);
    m_showCommands->setText(tr("&Equivalent commands"));
    m_showCommands->setAccessibleName(tr("Show the equivalent commands"));
    m_showCommands->setIcon(symbolicIcon("right"_L1));
    m_showCommands->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showCommands->setCheckable(true);
    m_showCommands->setAutoRaise(true);
    m_commands = new QPlainTextEdit;
    m_commands->setObjectName(u"commands"_s);
    m_commands->setAccessibleName(tr("Equivalent commands"));
    m_commands->setReadOnly(true);
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commands->setFixedHeight(m_commands->fontMetrics().lineSpacing() * 5);
    m_copy = new QPushButton(symbolicIcon("copy"_L1), tr("Cop&y"));
    m_copy->setObjectName(u"copyCommands"_s);
    m_copy->setAccessibleName(tr("Copy the commands"));
    m_copy->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_showCommands);
    head->addStretch(1);
    head->addWidget(m_copy);
    auto* area = new QWidget;
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_commands);
    m_commands->hide();
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_commands->toPlainText()); });
    connect(m_showCommands, &QToolButton::toggled, this, [this](bool shown) {
        m_showCommands->setIcon(symbolicIcon(shown ? "down"_L1 : "right"_L1));
        m_commands->setVisible(shown);
        m_copy->setVisible(shown);
    });
    return area;
}

//! In production nobody recreates a container by a click that was meant for another one.
QWidget* ReviewPage::createGate()
{
    m_gateText->setObjectName(u"gateText"_s);
    m_gateText->setTextFormat(Qt::PlainText);
    m_typed->setObjectName(u"typedName"_s);
    m_gate = new QWidget;
    auto* layout = new QHBoxLayout(m_gate);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_gateText);
    layout->addWidget(m_typed, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &ReviewPage::nameTyped);
    return m_gate;
}

QString ReviewPage::nameToType() const
{
    const auto first =
        std::find_if(m_chosen.begin(), m_chosen.end(), [](const FixDraft* draft) { return draft->isProduction(); });
    return first == m_chosen.end() ? QString() : m_chosen.size() == 1 ? (*first)->name() : (*first)->hostName();
}

bool ReviewPage::isNameTyped() const
{
    return m_typed->text().trimmed() == nameToType();
}

void ReviewPage::setChosen(const FixDrafts& drafts)
{
    m_chosen = drafts;
    const int before = m_list->currentRow();
    m_list->clear();
    for (const FixDraft* draft : m_chosen) {
        m_list->addItem(tr("%1 on %2").arg(draft->name(), draft->hostName()));
    }
    const QString name = nameToType();
    m_gate->setVisible(!name.isEmpty());
    m_gateText->setText(m_chosen.size() == 1 ? tr("It is in production. To go on, type its name, %1:").arg(name)
                                             : tr("%1 is in production. To go on, type its name:").arg(name));
    m_typed->setAccessibleName(m_gateText->text());
    if (!m_chosen.empty()) {
        m_list->setCurrentRow(qBound(0, before, static_cast<int>(m_chosen.size()) - 1));
    }
    showCurrent();
}

const FixDraft* ReviewPage::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_chosen.size()) ? nullptr : m_chosen[static_cast<size_t>(row)];
}

void ReviewPage::applyOptions()
{
    for (FixDraft* draft : m_drafts) {
        FixAnswers answers = draft->answers();
        answers.swap.stopTimeout = m_stopTimeout->value() == 0 ? std::nullopt : std::optional(m_stopTimeout->value());
        answers.swap.probation = m_probation->value();
        answers.swap.keepsOriginal = m_keep->isChecked();
        draft->setAnswers(answers);
    }
}

void ReviewPage::refresh(const FixDraft& draft)
{
    if (&draft == current()) {
        showCurrent();
    }
}

void ReviewPage::showCurrent()
{
    const FixDraft* draft = current();
    const RemediationPlan* plan = draft ? draft->plan() : nullptr;
    if (!plan) {
        m_head->setText(draft ? tr("%1 is being planned…").arg(draft->name()) : QString());
        return;
    }
    //: %1 a container, %2 its host, %3 a number of seconds
    const QString away = plan->downtimeSeconds > 0
        ? tr("%1 on %2 is away for %3 s at most.").arg(plan->name, draft->hostName()).arg(plan->downtimeSeconds)
        : tr("%1 on %2 does not run, so nobody misses it meanwhile.").arg(plan->name, draft->hostName());
    m_head->setText(draft->state() == FixDraft::State::Planning ? away + u' ' + tr("Planning…") : away);
    const QString html = planHtml(*plan, palette());
    if (html != m_shownHtml) { // what is being read stays where it is
        m_shownHtml = html;
        const int place = m_text->verticalScrollBar()->value();
        m_text->setHtml(html);
        m_text->verticalScrollBar()->setValue(place);
    }
    m_commands->setPlainText(plan->commands.join(u'\n'));
}

void ReviewPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        showCurrent(); // its colours are part of the text
    }
    FixPage::changeEvent(event);
}

} // namespace Hull
