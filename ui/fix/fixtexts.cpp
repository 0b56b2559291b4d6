// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/fixtexts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Free functions have no tr() of their own.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Hull::FixTexts)
};

//! Steps with their texts, in the order in which they may come.
const std::vector<std::pair<QString, const char*>>& steps()
{
    static const std::vector<std::pair<QString, const char*>> list{
        {u"placeMarker"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Mark the change on the host")},
        {u"setAside"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Set what the last change has kept aside")},
        {u"createGuard"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Make a copy of its description, to go back to")},
        {u"create"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Make the new container")},
        {u"attachNetworks"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Put it on its networks")},
        {u"compare"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Compare it with the original")},
        {u"stop"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Stop the original")},
        {u"awaitRemoval"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Wait until it is gone")},
        {u"copyLayer"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Copy what it has written")},
        {u"park"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Keep the original under another name")},
        {u"rename"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Give the new container its name")},
        {u"disarm"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Keep the original from starting by itself")},
        {u"start"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Start the new container")},
        {u"verify"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Watch it and compare it with the plan")},
        {u"pause"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Pause it, as the original was")},
        {u"removeOriginal"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Remove the original")},
        {u"removeOlder"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Remove what the last change has kept")},
        {u"removeMarker"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Take the mark from the host")},
    };
    return list;
}

const std::vector<std::pair<QString, const char*>>& stepsBack()
{
    static const std::vector<std::pair<QString, const char*>> list{
        {u"stopReplacement"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Stop the new container")},
        {u"copyBack"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Copy what it has written into the original")},
        {u"disarmReplacement"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Keep the new container from starting by itself")},
        {u"rearmReplacement"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Give the new container its restart policy back")},
        {u"renameAway"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Take the name from the new container")},
        {u"createTwin"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Make the original again, of its copy")},
        {u"removeTwin"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Remove a half-made original")},
        {u"restoreName"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Give the original its name back")},
        {u"restorePolicy"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Give the original its restart policy back")},
        {u"startOriginal"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Start the original")},
        {u"pauseOriginal"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Pause the original, as it was")},
        {u"checkOriginal"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Watch the original")},
        {u"removeReplacement"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Remove the new container")},
        {u"removeGuard"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Remove the copy of its description")},
        {u"restoreOlder"_s, QT_TRANSLATE_NOOP("Hull::FixTexts", "Keep again what the last change has kept")},
    };
    return list;
}

//! A sentence of a plan that names an option of the command line, and what stands in its place in a window.
struct Replacement
{
    QLatin1String source;
    const char* text;
};

constexpr std::array replacements{
    Replacement{
        "The network that it moves to has to be named with --network, and the ports that are used from outside with "
        "--publish."_L1,
        QT_TRANSLATE_NOOP(
            "Hull::FixTexts", "Choose the network that it moves to, and the ports that are used from outside.")},
    Replacement{
        "Which mount is to be removed, made read-only or narrowed has to be said: --mount DEST=remove, --mount DEST=ro "
        "or --mount DEST=SOURCE."_L1,
        QT_TRANSLATE_NOOP("Hull::FixTexts", "Choose what becomes of the mount.")},
    Replacement{"It does not run, so nothing tells which of its ports are used: name them with --publish."_L1,
        QT_TRANSLATE_NOOP(
            "Hull::FixTexts", "It does not run, so nothing tells which of its ports are used: start it once before.")},
    Replacement{
        "It has changed %1 files or folders outside of its mounts, such as %2. The new container would not have that; "
        "the original keeps it. To copy it: --layer copy. To agree: --layer drop."_L1,
        QT_TRANSLATE_NOOP("Hull::FixTexts",
            "It has changed %1 files or folders outside of its mounts, such as %2. The new container would not have "
            "that; the original keeps it.")},
    Replacement{"It has changed %1 files or folders outside of its mounts, such as %2, which are gone with it, for a "
                "roll-back, "
                "too. To agree: --layer drop."_L1,
        QT_TRANSLATE_NOOP("Hull::FixTexts",
            "It has changed %1 files or folders outside of its mounts, such as %2, which are gone with it, for a "
            "roll-back, too.")},
    Replacement{
        "What it has written outside of its mounts cannot be told, and so not be copied. To go on without: --layer "
        "drop."_L1,
        QT_TRANSLATE_NOOP(
            "Hull::FixTexts", "What it has written outside of its mounts cannot be told, and so not be copied.")},
    Replacement{
        "It removes itself when it stops, and what it has written outside of its mounts is gone before it could "
        "be copied. To agree to that: --layer drop."_L1,
        QT_TRANSLATE_NOOP("Hull::FixTexts",
            "It removes itself when it stops, and what it has written outside of its mounts is gone before it could be "
            "copied.")},
    Replacement{
        "Nothing can be copied into the new container, whose own files are read-only. To go on without: --layer "
        "drop."_L1,
        QT_TRANSLATE_NOOP(
            "Hull::FixTexts", "Nothing can be copied into the new container, whose own files are read-only.")},
    Replacement{"It has written %1 MiB outside of its mounts, and %2 MiB is the most that is copied. To go on without: "
                "--layer drop."_L1,
        QT_TRANSLATE_NOOP(
            "Hull::FixTexts", "It has written %1 MiB outside of its mounts, and %2 MiB is the most that is copied.")},
    Replacement{"It is killed at once, without time to stop: --stop-timeout gives it some."_L1,
        QT_TRANSLATE_NOOP(
            "Hull::FixTexts", "It is killed at once, without time to stop: the review lets you give it some.")},
};

QString keptText(const TransactionRecord& record)
{
    return record.removesItself
        ? Texts::tr("A copy of what the original was made of is kept as %1 until you give it up.")
              .arg(record.parkedAs())
        : Texts::tr("The original is kept, stopped, as %1 until you give it up.").arg(record.parkedAs());
}

bool isIn(const std::vector<std::pair<QString, const char*>>& list, const QString& step)
{
    return std::any_of(list.begin(), list.end(), [&step](const auto& entry) { return entry.first == step; });
}

} // namespace

QString fateText(FindingForecast::Fate fate)
{
    switch (fate) {
    case FindingForecast::Fate::Goes:
        return Texts::tr("goes away");
    case FindingForecast::Fate::Stays:
        return Texts::tr("stays");
    case FindingForecast::Fate::Appears:
        break;
    }
    return Texts::tr("appears");
}

StatusMark::Kind markOf(FindingForecast::Fate fate)
{
    switch (fate) {
    case FindingForecast::Fate::Goes:
        return StatusMark::Kind::Good;
    case FindingForecast::Fate::Stays:
        return StatusMark::Kind::Note;
    case FindingForecast::Fate::Appears:
        break;
    }
    return StatusMark::Kind::Warning;
}

QStringList rulesWith(const RemediationPlan& plan, FindingForecast::Fate fate)
{
    QStringList rules;
    for (const FindingForecast& forecast : plan.findings) {
        if (forecast.fate == fate) {
            rules += forecast.rule->id;
        }
    }
    return rules;
}

const FindingForecast* forecastOf(const RemediationPlan& plan, QStringView rule)
{
    const auto found = std::find_if(plan.findings.begin(), plan.findings.end(),
        [rule](const FindingForecast& forecast) { return forecast.rule->id == rule; });
    return found == plan.findings.end() ? nullptr : &*found;
}

QString preflightText(PreflightLine::Status status)
{
    switch (status) {
    case PreflightLine::Status::Ok:
        return Texts::tr("Passed");
    case PreflightLine::Status::Warn:
        return Texts::tr("Warning");
    case PreflightLine::Status::Block:
        break;
    }
    return Texts::tr("Stops this");
}

QString preflightSentence(const PreflightLine& line)
{
    const QLatin1String source(line.message.source);
    for (const Replacement& replacement : replacements) {
        if (replacement.source == source) {
            QString text = QCoreApplication::translate("Hull::FixTexts", replacement.text);
            for (const QString& argument : line.message.arguments) {
                text = text.arg(argument);
            }
            return text;
        }
    }
    return line.message.translated();
}

StatusMark::Kind markOf(PreflightLine::Status status)
{
    switch (status) {
    case PreflightLine::Status::Ok:
        return StatusMark::Kind::Good;
    case PreflightLine::Status::Warn:
        return StatusMark::Kind::Warning;
    case PreflightLine::Status::Block:
        break;
    }
    return StatusMark::Kind::Bad;
}

QString stepText(const QString& step)
{
    for (const auto* list : {&steps(), &stepsBack()}) {
        for (const auto& [name, text] : *list) {
            if (name == step) {
                return QCoreApplication::translate("Hull::FixTexts", text);
            }
        }
    }
    return step;
}

bool isShownStep(const QString& step)
{
    return isIn(steps(), step) || isIn(stepsBack(), step);
}

bool isStepBack(const QString& step)
{
    return isIn(stepsBack(), step);
}

QStringList stepsAhead(const RemediationPlan& plan, bool keepsOriginal)
{
    const bool isRunning = plan.state == ContainerState::Running || plan.state == ContainerState::Restarting;
    const bool isPaused = plan.state == ContainerState::Paused;
    QStringList ahead;
    for (const auto& entry : steps()) {
        const QString& step = entry.first;
        const bool needsProcesses = step == "stop"_L1 || step == "start"_L1;
        const bool needsGuard = step == "createGuard"_L1 || step == "awaitRemoval"_L1;
        const bool needsOriginal = step == "park"_L1 || step == "disarm"_L1 || step == "removeOriginal"_L1;
        const bool needsOlder = step == "setAside"_L1 || step == "removeOlder"_L1;
        const bool isLeftOut = (needsProcesses && !isRunning && !isPaused) || (step == "pause"_L1 && !isPaused)
            || (step == "removeOriginal"_L1 && keepsOriginal) || (step == "copyLayer"_L1 && !plan.copiesLayer)
            || (needsGuard && !plan.removesItself) || (needsOriginal && plan.removesItself)
            || (needsOlder && plan.older.isEmpty());
        if (!isLeftOut) {
            ahead += step;
        }
    }
    return ahead;
}

QString outcomeTitle(TransactionOutcome::Kind kind)
{
    switch (kind) {
    case TransactionOutcome::Kind::Applied:
        return Texts::tr("Done and verified");
    case TransactionOutcome::Kind::RolledBack:
        return Texts::tr("Taken back");
    case TransactionOutcome::Kind::Refused:
        return Texts::tr("Refused");
    case TransactionOutcome::Kind::Pending:
        return Texts::tr("Left open");
    case TransactionOutcome::Kind::Nothing:
        break;
    }
    return Texts::tr("Nothing to do");
}

StatusMark::Kind markOf(TransactionOutcome::Kind kind)
{
    switch (kind) {
    case TransactionOutcome::Kind::Applied:
        return StatusMark::Kind::Good;
    case TransactionOutcome::Kind::RolledBack:
    case TransactionOutcome::Kind::Refused:
        return StatusMark::Kind::Warning;
    case TransactionOutcome::Kind::Pending:
        return StatusMark::Kind::Bad;
    case TransactionOutcome::Kind::Nothing:
        break;
    }
    return StatusMark::Kind::Note;
}

namespace {

QString backText(const TransactionOutcome& outcome)
{
    const QString& name = outcome.record.name;
    if (outcome.isParked) {
        return Texts::tr("The original %1 does not run: it ended by itself as often as it was made again. What it was "
                         "made of is kept as %2.")
            .arg(name, outcome.record.parkedAs());
    }
    if (outcome.hasEnded) {
        return Texts::tr("The original %1 is in its place again, but does not run: it ended by itself as often as it "
                         "was started.")
            .arg(name);
    }
    return outcome.record.wasRunning() ? Texts::tr("The original %1 runs again.").arg(name)
                                       : Texts::tr("The original %1 is in its place again.").arg(name);
}

} // namespace

QString outcomeText(const TransactionOutcome& outcome)
{
    const QString& name = outcome.record.name;
    QStringList sentences;
    switch (outcome.kind) {
    case TransactionOutcome::Kind::Applied:
        sentences += Texts::tr("%1 was recreated.").arg(name);
        sentences += outcome.isParked ? keptText(outcome.record) : Texts::tr("The original is gone.");
        break;
    case TransactionOutcome::Kind::RolledBack:
        sentences += backText(outcome);
        break;
    case TransactionOutcome::Kind::Refused:
        sentences += outcome.wasOutOfService
            ? Texts::tr("%1 was stopped for a moment, and is as it was before.").arg(name)
            : Texts::tr("Nothing was touched.");
        break;
    case TransactionOutcome::Kind::Pending:
        sentences += Texts::tr("The change of %1 could not be brought to an end. The journal keeps what is left to do.")
                         .arg(name);
        break;
    case TransactionOutcome::Kind::Nothing:
        sentences += Texts::tr("There was nothing to do for %1.").arg(name);
        break;
    }
    if (!outcome.reason.isEmpty()) {
        sentences += outcome.reason.translated();
    }
    return sentences.join(u' ');
}

StatusMark::Kind markOf(VerificationLine::Status status)
{
    switch (status) {
    case VerificationLine::Status::Ok:
        return StatusMark::Kind::Good;
    case VerificationLine::Status::Warn:
        return StatusMark::Kind::Warning;
    case VerificationLine::Status::Failed:
        break;
    }
    return StatusMark::Kind::Bad;
}

QString verificationText(VerificationLine::Status status)
{
    switch (status) {
    case VerificationLine::Status::Ok:
        return Texts::tr("Passed");
    case VerificationLine::Status::Warn:
        return Texts::tr("Warning");
    case VerificationLine::Status::Failed:
        break;
    }
    return Texts::tr("Failed");
}

} // namespace Hull
