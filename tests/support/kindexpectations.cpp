// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/kindexpectations.h"

#include "tests/support/kindtable.h"

#include <algorithm>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

bool holds(const QString& condition, const Circumstances& circumstances)
{
    const bool negated = condition.startsWith(u'!');
    const QString name = condition.mid(negated ? 1 : 0);
    const QMap<QString, bool> given{{u"kernel"_s, circumstances.kernel}, {u"live"_s, circumstances.live},
        {u"cgroup2"_s, circumstances.cgroup2}, {u"apparmor"_s, circumstances.apparmor},
        {u"selinux"_s, circumstances.selinux}};
    if (!given.contains(name)) {
        qFatal("No circumstance is called %s", qUtf8Printable(name));
    }
    return given.value(name) != negated;
}

VerdictExpectation expectationFrom(const QString& text)
{
    static const QStringList severities{u"critical"_s, u"high"_s, u"medium"_s, u"low"_s, u"info"_s};
    static const QStringList statuses{u"open"_s, u"implied"_s, u"waived"_s, u"parked"_s};
    const QStringList parts = text.split(u':');
    VerdictExpectation expectation;
    expectation.outcome = parts.first();
    for (const QString& part : parts.mid(1)) {
        QString& field = severities.contains(part) ? expectation.severity
            : statuses.contains(part)              ? expectation.status
                                                   : expectation.certainty;
        field = part;
    }
    // A consequence is shown and never counted; everything else that fails must be counted.
    if (expectation.outcome == "fail"_L1 && expectation.status.isEmpty()) {
        expectation.status = u"open"_s;
    }
    return expectation;
}

void apply(const char* words, const Circumstances& circumstances, RuleExpectations& expectations)
{
    const QStringList list = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    for (QString word : list) {
        const qsizetype question = word.indexOf(u'?');
        if (question >= 0) {
            if (!holds(word.left(question), circumstances)) {
                continue;
            }
            word.remove(0, question + 1);
        }
        if (word.startsWith(u'@')) {
            const char* set = verdictSet(word.mid(1));
            if (set == nullptr) {
                qFatal("No set of verdicts is called %s", qUtf8Printable(word));
            }
            apply(set, circumstances, expectations);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        expectations.insert(word.left(equals), expectationFrom(word.mid(equals + 1)));
    }
}

QStringList kindsOf(const std::vector<KindRow>& rows)
{
    QStringList kinds;
    for (const KindRow& row : rows) {
        kinds += QString::fromLatin1(row.kind);
    }
    return kinds;
}

const char* wordsOf(const QString& kind)
{
    for (const std::vector<KindRow>* rows : {&containerKindRows(), &swarmKindRows()}) {
        const auto row = std::ranges::find_if(
            *rows, [&kind](const KindRow& candidate) { return QLatin1String(candidate.kind) == kind; });
        if (row != rows->end()) {
            return row->words;
        }
    }
    qFatal("No expectations for containers of the kind %s", qUtf8Printable(kind));
}

bool agrees(const QString& expected, const QString& observed)
{
    return expected.isEmpty() || expected == observed;
}

} // namespace

bool VerdictExpectation::matches(const Verdict& verdict) const
{
    if (outcome == "unfailed"_L1) {
        return verdict.result != "fail"_L1;
    }
    if (outcome == "clean"_L1) {
        return verdict.result == "pass"_L1 || verdict.result == "notApplicable"_L1;
    }
    return outcome == verdict.result && agrees(severity, verdict.severity) && agrees(status, verdict.status)
        && agrees(certainty, verdict.certainty);
}

QString VerdictExpectation::description() const
{
    QStringList parts{outcome, severity, status, certainty};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QStringList containerKinds()
{
    return kindsOf(containerKindRows());
}

QStringList swarmKinds()
{
    return kindsOf(swarmKindRows());
}

RuleExpectations expectationsOf(const QString& kind, const Circumstances& circumstances)
{
    RuleExpectations expectations;
    apply(plainVerdicts, circumstances, expectations);
    apply(wordsOf(kind), circumstances, expectations);
    return expectations;
}

QString differences(const QMap<QString, Verdict>& verdicts, const RuleExpectations& expectations)
{
    QString text;
    for (auto verdict = verdicts.constBegin(); verdict != verdicts.constEnd(); ++verdict) {
        const auto expected = expectations.constFind(verdict.key());
        if (expected == expectations.constEnd()) {
            text += u"\n  %1: no expectation"_s.arg(verdict.key());
        } else if (!expected->matches(*verdict)) {
            text += u"\n  %1: expected %2, is %3 %4 %5 %6"_s.arg(verdict.key(), expected->description(),
                verdict->result, verdict->severity, verdict->status, verdict->certainty);
        }
    }
    for (auto expected = expectations.constBegin(); expected != expectations.constEnd(); ++expected) {
        if (!verdicts.contains(expected.key())) {
            text += u"\n  %1: not judged at all"_s.arg(expected.key());
        }
    }
    return text;
}

} // namespace Hull::Test
