// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/audittexts.h"

#include "app/report/textlayout.h"
#include "app/rules/rulecatalogue.h"
#include "models/item/hostrow.h"
#include "ui/fix/fixtexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Free functions have no tr() of their own.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Hull::AuditTexts)
};

QString secondsText(qint64 milliseconds)
{
    constexpr double second = 1000.0;
    return Texts::tr("%1 s").arg(QLocale().toString(static_cast<double>(milliseconds) / second, 'f', 1));
}

//! What the wizard does not show, since nothing is done on the host.
QString lineText(const QString& step)
{
    if (step == "beginSwap"_L1) {
        return Texts::tr("Begin to put the new container in the original's place");
    }
    if (step == "commit"_L1) {
        return Texts::tr("Verified: let the new container stay");
    }
    return stepText(step);
}

QString ruleText(const QString& id)
{
    const RuleInfo* rule = ruleInfo(id);
    return rule ? u"%1 %2"_s.arg(id, Message{rule->title, {}}.translated()) : id;
}

QString rulesText(const QStringList& ids)
{
    QStringList rules;
    for (const QString& id : ids) {
        rules += ruleText(id);
    }
    return rules.join(u'\n');
}

QString findingsText(const std::vector<OpenFinding>& findings)
{
    QStringList texts;
    for (const OpenFinding& finding : findings) {
        //: %1 a rule, %2 its severity
        texts += Texts::tr("%1 (%2)").arg(ruleText(finding.rule), severityWord(finding.severity));
    }
    return texts.isEmpty() ? Texts::tr("none") : texts.join(u'\n');
}

//! What the change was good for, as it was verified; before that, what it began with.
std::vector<AuditFact> findingFacts(const TransactionRecord& record)
{
    if (const std::optional<FindingChanges> changes = record.findingChanges()) {
        return {{Texts::tr("Findings that went"), findingsText(changes->gone)},
            {Texts::tr("Still open then"), findingsText(changes->left)},
            {Texts::tr("New findings"), findingsText(changes->appeared)}};
    }
    return record.findingsBefore
        ? std::vector<AuditFact>{{Texts::tr("Open before"), findingsText(*record.findingsBefore)}}
        : std::vector<AuditFact>();
}

QString keptText(const TransactionRecord& record)
{
    return record.removesItself ? Texts::tr("%1, a copy of what the original was made of").arg(record.parkedAs())
                                : Texts::tr("%1, the stopped original").arg(record.parkedAs());
}

//! Puts lines together step by step, in the order of the journal.
class Lines
{
public:
    explicit Lines(const AuditEntry& entry)
        : m_entry(entry)
    { }

    [[nodiscard]] std::vector<AuditLine> make();

private:
    [[nodiscard]] bool turnsAt(size_t index) const;
    [[nodiscard]] bool startsRollBackAt(size_t index) const;
    void addStep(size_t first, size_t next);
    [[nodiscard]] QString lasted(size_t first, size_t next) const;

    const AuditEntry& m_entry;
    std::vector<AuditLine> m_lines;
    bool m_isCommitted = false;
    bool m_hasTurned = false;
};

bool Lines::turnsAt(size_t index) const
{
    return !m_hasTurned && !m_isCommitted && isStepBack(m_entry.steps[index].step);
}

//! A change that was complete has no marker on the host any more; it gets one again before it is undone.
bool Lines::startsRollBackAt(size_t index) const
{
    const QString& step = m_entry.steps[index].step;
    return !m_hasTurned && m_isCommitted && (step == "placeMarker"_L1 || isStepBack(step));
}

QString Lines::lasted(size_t first, size_t next) const
{
    const bool isLast = next == m_entry.steps.size();
    const QDateTime end = isLast ? m_entry.record.finished : m_entry.steps[next].time;
    const qint64 milliseconds = end.isValid() ? m_entry.steps[first].time.msecsTo(end) : 0;
    constexpr qint64 shortest = 50; // of what is not "0.0 s"; a clock that was set back gives less
    return milliseconds < shortest ? QString() : secondsText(milliseconds);
}

void Lines::addStep(size_t first, size_t next)
{
    const AuditStep& step = m_entry.steps[first];
    const bool isLast = next == m_entry.steps.size();
    AuditLine line{step.time, lineText(step.step), {}, StatusMark::Kind::Good};
    const bool startsOther = !isLast && startsRollBackAt(next);
    const QString time = startsOther ? QString() : lasted(first, next);
    if (isLast && m_entry.record.isOpen()) {
        line.status = Texts::tr("begun");
        line.kind = StatusMark::Kind::Busy;
    } else if (!isLast && turnsAt(next)) {
        line.status = Texts::tr("begun, then taken back");
        line.kind = StatusMark::Kind::Warning;
    } else {
        //: %1 for how long
        line.status = time.isEmpty() ? Texts::tr("done") : Texts::tr("done, %1").arg(time);
    }
    if (const size_t times = next - first; times > 1) {
        line.status += u' ' + Texts::tr("(tried %1 times)").arg(times);
    }
    m_lines.push_back(line);
}

std::vector<AuditLine> Lines::make()
{
    const auto& steps = m_entry.steps;
    for (size_t first = 0; first < steps.size();) {
        size_t next = first + 1;
        while (next < steps.size() && steps[next].step == steps[first].step) {
            ++next;
        }
        if (turnsAt(first) || startsRollBackAt(first)) {
            const QString text = m_isCommitted    ? Texts::tr("Rolled back later")
                : m_entry.record.reason.isEmpty() ? Texts::tr("Taken back")
                                                  : Texts::tr("Taken back. %1").arg(printable(m_entry.record.reason));
            m_lines.push_back({{}, text, {}, StatusMark::Kind::Note});
            m_hasTurned = true;
        }
        m_isCommitted = m_isCommitted || steps[first].step == "commit"_L1;
        addStep(first, next);
        first = next;
    }
    return m_lines;
}

} // namespace

QString auditSentence(const TransactionRecord& record)
{
    const QString why = record.reason.isEmpty() ? QString() : u' ' + printable(record.reason);
    switch (auditOutcome(record)) {
    case AuditOutcome::Open:
        return Texts::tr("It is not at its end: either it is under way, or it was interrupted and is finished or taken "
                         "back as soon as Hullwright has read the host.");
    case AuditOutcome::TakenBack:
        return (record.isParked() ? Texts::tr("It was taken back, but the original does not run.")
                                  : Texts::tr("It was taken back: the original got its place again."))
            + why;
    case AuditOutcome::NotBegun:
        return Texts::tr("It was given up before the container was touched.") + why;
    case AuditOutcome::Kept:
        return Texts::tr("The container was recreated and verified. The original is kept for a roll-back.");
    case AuditOutcome::Done:
        break;
    }
    return Texts::tr("The container was recreated and verified. The original is not kept.");
}

std::vector<AuditFact> auditFacts(const AuditRow& row)
{
    const TransactionRecord& record = row.entry.record;
    const auto moment = [](const QDateTime& time) {
        //: %1 a time of this place, %2 the same in UTC
        return Texts::tr("%1 (%2 UTC)").arg(auditTime(time), time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
    };
    const auto id = [](const ContainerId& container) {
        constexpr int shortId = 12; // as docker prints them
        return container.value.left(shortId);
    };
    std::vector<AuditFact> facts{{Texts::tr("Begun"), moment(record.started)}};
    if (record.finished.isValid()) {
        facts.push_back({Texts::tr("Ended"), moment(record.finished)});
    }
    facts.push_back({Texts::tr("By"), printable(record.user)});
    const QString endpoint = printable(record.host.value);
    facts.push_back({Texts::tr("Host"),
        row.host == record.host.value ? endpoint : Texts::tr("%1 (%2)").arg(printable(row.host), endpoint)});
    facts.push_back({Texts::tr("Original"), id(record.original)});
    if (!record.replacement.isEmpty()) {
        facts.push_back({Texts::tr("New container"), id(record.replacement)});
    }
    if (!record.rules.isEmpty()) {
        facts.push_back({Texts::tr("For the rules"), rulesText(record.rules)});
    }
    std::ranges::move(findingFacts(record), std::back_inserter(facts));
    if (record.isParked()) {
        facts.push_back({Texts::tr("Kept"), keptText(record)});
    }
    facts.push_back({Texts::tr("Change"), record.id});
    return facts;
}

std::vector<AuditLine> auditLines(const AuditEntry& entry)
{
    return Lines(entry).make();
}

} // namespace Hull
