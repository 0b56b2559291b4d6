// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/choosepage.h"

#include "ui/fix/choicesections.h"
#include "ui/fix/fixdraft.h"
#include "ui/fix/fixtexts.h"
#include "ui/fix/statusmark.h"
#include "ui/paint/chips.h"
#include "ui/widgets/problembanner.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int indent = 26; // below a check box' text

} // namespace

ChoosePage::ChoosePage(FixDraft& draft, QWidget* parent)
    : FixPage(parent)
    , m_draft(draft)
    , m_column(new QVBoxLayout)
    , m_state(new StatusMark)
    , m_summary(paragraph({}, u"chooseSummary"_s))
{
    setObjectName(u"choosePage"_s);
    auto* content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(4);
    if (draft.offer().fixes.empty()) {
        m_column->addWidget(
            paragraph(tr("Nothing of what was found in %1 is put right by recreating it.").arg(draft.name()),
                u"chooseNothing"_s));
    }
    for (const OfferedFix& fix : draft.offer().fixes) {
        m_column->addWidget(createRow(fix));
    }
    addSections();
    addUnfixable();
    m_column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"chooseScroll"_s);
    scroll->setAccessibleName(tr("Findings to put right"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* below = new QHBoxLayout;
    m_state->setObjectName(u"chooseState"_s);
    below->addWidget(m_state, 0, Qt::AlignTop);
    below->addWidget(m_summary, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(below);
    m_isBuilding = false;
    onChanged();
    connect(&draft, &FixDraft::capabilitiesOffered, this, &ChoosePage::replaceCapabilities);
}

QString ChoosePage::title() const
{
    return tr("Choose");
}

QString ChoosePage::headline() const
{
    return tr("What is to be put right?");
}

QWidget* ChoosePage::createRow(const OfferedFix& fix)
{
    const QString rule = fix.rule->id;
    //: %1 the id of a rule, %2 its title
    auto* box = new QCheckBox(tr("%1  %2").arg(rule, Message{fix.rule->title, {}}.translated()));
    box->setObjectName("fix "_L1 + rule);
    box->setChecked(m_draft.answers().rules.contains(rule));
    QFont bold = box->font();
    bold.setBold(true);
    box->setFont(bold);
    auto* shape = new QLabel;
    shape->setPixmap(severityPixmap(fix.severity, 16, devicePixelRatioF(), palette()));
    shape->setAccessibleName(severityWord(fix.severity));
    shape->setToolTip(severityWord(fix.severity));
    auto* fate = new StatusMark;
    fate->setObjectName("fate "_L1 + rule);
    auto* head = new QHBoxLayout;
    head->addWidget(box);
    head->addWidget(shape);
    head->addStretch(1);
    head->addWidget(fate);
    QString text = fix.message.translated();
    if (fix.status == FindingStatus::Implied) {
        text = tr("Comes to light once privileged mode is left.");
    } else if (fix.status == FindingStatus::Waived) {
        text += u' ' + tr("It is waived.");
    } else if (!fix.byDefault) {
        text += u' ' + tr("Not ticked by itself: the workload may depend on it.");
    }
    QLabel* what = paragraph(text, "what "_L1 + rule);
    what->setContentsMargins(indent, 0, 0, 4);
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addLayout(head);
    layout->addWidget(what);
    connect(box, &QCheckBox::toggled, this, [this, rule](bool on) { onToggled(rule, on); });
    m_rows.push_back({rule, box, fate});
    return row;
}

//! Each stands behind the last finding that it belongs to.
void ChoosePage::addSections()
{
    const FixOffer& offer = m_draft.offer();
    const FixAnswers& answers = m_draft.answers();
    if (!offer.ports.empty()) {
        addSection(new PortSection(offer.ports), {u"P-01"_s, u"P-02"_s});
    }
    if (offer.fix(u"P-05"_s)) {
        addSection(new NetworkSection(offer.networks, offer.publications), {u"P-05"_s});
    }
    if (offer.fix(u"A-01"_s) || offer.fix(u"A-03"_s) || offer.fix(u"A-04"_s)) {
        addCapabilities();
    }
    if (offer.fix(u"A-01"_s) || offer.fix(u"A-05"_s)) {
        addSection(KeepSection::devices(offer.devices, answers), {u"A-01"_s, u"A-05"_s});
    }
    if (!offer.mounts.empty()) {
        addSection(new MountSection(offer.mounts, answers), {u"A-06"_s, u"A-07"_s});
    }
}

void ChoosePage::addCapabilities()
{
    m_capabilities = KeepSection::capabilities(m_draft.offer().capabilities, m_draft.answers());
    addSection(m_capabilities, {u"A-01"_s, u"A-03"_s, u"A-04"_s});
}

//! More is known of what it uses.
void ChoosePage::replaceCapabilities()
{
    if (!m_capabilities) {
        return;
    }
    const QString typed = m_capabilities->others();
    std::erase_if(m_sections, [this](const Section& section) { return section.widget == m_capabilities; });
    delete m_capabilities;
    addCapabilities();
    m_capabilities->setOthers(typed);
    onChanged();
}

void ChoosePage::addSection(ChoiceSection* section, const QStringList& rules)
{
    int place = 0;
    for (const auto& row : m_rows) {
        if (rules.contains(row.rule)) {
            place = m_column->indexOf(row.box->parentWidget()) + 1;
        }
    }
    section->setContentsMargins(indent, 0, 0, 8);
    m_column->insertWidget(place, section);
    connect(section, &ChoiceSection::changed, this, &ChoosePage::onChanged);
    m_sections.push_back({section, rules});
}

void ChoosePage::addUnfixable()
{
    if (m_draft.offer().unfixable.empty()) {
        return;
    }
    m_column->addSpacing(8);
    m_column->addWidget(heading(tr("Not put right by recreating the container"), u"unfixableTitle"_s));
    for (const Finding& finding : m_draft.offer().unfixable) {
        //: %1 the id of a rule, %2 what is wrong, %3 how it is put right
        QLabel* text = paragraph(tr("%1  %2 %3")
                                     .arg(QString(finding.rule->id), finding.message.translated(),
                                         Message{finding.rule->fix, {}}.translated()),
            "unfixable "_L1 + finding.rule->id);
        text->setContentsMargins(indent, 0, 0, 4);
        m_column->addWidget(text);
    }
}

QCheckBox* ChoosePage::box(const QString& rule) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&rule](const Row& row) { return row.rule == rule; });
    return found == m_rows.end() ? nullptr : found->box;
}

QStringList ChoosePage::ticked() const
{
    QStringList rules;
    for (const Row& row : m_rows) {
        if (row.box->isChecked()) {
            rules += row.rule;
        }
    }
    return rules;
}

//! Leaving privileged mode alone would leave half of it: the rest comes along, and may be unticked again.
void ChoosePage::onToggled(const QString& rule, bool on)
{
    const QStringList companions = companionsOf(m_draft.offer(), rule);
    m_isBuilding = true;
    for (const QString& companion : companions) {
        const bool isConsequence = m_draft.offer().fix(companion)->status == FindingStatus::Implied;
        if (on || isConsequence) {
            box(companion)->setChecked(on);
        }
    }
    m_isBuilding = false;
    onChanged();
}

void ChoosePage::onChanged()
{
    if (m_isBuilding) {
        return;
    }
    FixAnswers answers = m_draft.answers();
    answers.rules = ticked();
    for (const Section& section : m_sections) {
        section.widget->describe(answers);
        section.widget->setVisible(std::any_of(section.rules.begin(), section.rules.end(),
            [&answers](const QString& rule) { return answers.rules.contains(rule); }));
    }
    for (const OfferedFix& fix : m_draft.offer().fixes) {
        if (fix.status == FindingStatus::Implied) { // of what stays as it is nothing comes to light
            box(fix.rule->id)->setEnabled(answers.rules.contains("A-01"_L1));
        }
    }
    m_draft.setAnswers(answers);
}

QString ChoosePage::summaryOf(const RemediationPlan& plan) const
{
    QStringList sentences;
    for (const PreflightLine& line : plan.preflight) {
        if (line.check == "fix"_L1 && line.status == PreflightLine::Status::Block) {
            sentences += preflightSentence(line);
        }
    }
    if (sentences.isEmpty()) {
        using Fate = FindingForecast::Fate;
        const auto rules = [&plan](Fate fate) {
            const QString list = rulesWith(plan, fate).join(", "_L1);
            return list.isEmpty() ? tr("none") : list;
        };
        sentences +=
            tr("Goes: %1. Stays: %2. Appears: %3.").arg(rules(Fate::Goes), rules(Fate::Stays), rules(Fate::Appears));
    }
    return sentences.join(u' ');
}

void ChoosePage::showFates(const RemediationPlan* plan)
{
    for (const Row& row : m_rows) {
        const FindingForecast* forecast = plan ? forecastOf(*plan, row.rule) : nullptr;
        row.fate->setVisible(forecast != nullptr);
        if (forecast) {
            row.fate->set(markOf(forecast->fate), fateText(forecast->fate));
        }
    }
}

void ChoosePage::refresh(const FixDraft& draft)
{
    const bool isPlanning = draft.state() == FixDraft::State::Planning;
    showFates(draft.state() == FixDraft::State::Ready ? draft.plan() : nullptr);
    switch (draft.state()) {
    case FixDraft::State::Planning:
        m_state->set(StatusMark::Kind::Busy, {});
        m_summary->setText(tr("Planning…"));
        break;
    case FixDraft::State::Nothing:
        m_state->set(StatusMark::Kind::Note, {});
        m_summary->setText(tr("Nothing is ticked."));
        break;
    case FixDraft::State::Failed:
        m_state->set(StatusMark::Kind::Bad, {});
        m_summary->setText(problemSentences(draft.error(), true).join(u' '));
        break;
    case FixDraft::State::Ready:
        m_state->set(draft.needsAnswer() ? StatusMark::Kind::Warning : StatusMark::Kind::Good, {});
        m_summary->setText(summaryOf(*draft.plan()));
        break;
    }
    m_summary->setEnabled(!isPlanning);
}

} // namespace Hull
