// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/transactionrun_p.h"

#include "app/base/stringpool.h"
#include "app/docker/parse.h"
#include "app/remediation/writablelayer.h"
#include "app/transaction/logtail.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int logLines = 20;
constexpr std::chrono::milliseconds portPause(500);
constexpr std::chrono::milliseconds portPatience(20000); // for a server that is still starting
constexpr std::chrono::milliseconds originalProbation(2000);

} // namespace

//! What the original is like while it still runs: the replacement is to be no worse.
void TransactionRun::Private::takeBaseline()
{
    actions->inspect(record.original.value, &q, [this](const Result<QByteArray>& document) {
        StringPool pool;
        const Result<Container> original = document ? parseContainer(*document, pool) : document.error();
        if (!original) {
            failed(sentence(original.error()));
            return;
        }
        wasBroken = original->state == ContainerState::Restarting || original->health == "unhealthy"_L1;
        if (!actions->isLocal() || original->state != ContainerState::Running) {
            done();
            return;
        }
        probePorts(probes, original->ports, &q, [this](const Result<PortAnswers>& answers) {
            for (auto port = answers->begin(); port != answers->end(); ++port) {
                if (port.value() == PortAnswer::Http || port.value() == PortAnswer::Other) {
                    answersBefore.insert(port.key(), port.value());
                }
            }
            done();
        });
    });
}

void TransactionRun::Private::verify()
{
    if (!record.wasRunning()) {
        outcome.verification.push_back({"compared"_L1, VerificationLine::Status::Ok,
            {QT_TRANSLATE_NOOP("Hull", "It is as it was asked for; the container did not run, so it was not started."),
                {}}});
        judge();
        return;
    }
    watch = new ReplacementWatch(*actions, record.replacement, options.probation, !wasBroken, &q);
    QObject::connect(watch, &ReplacementWatch::finished, &q, [this](const WatchReport& report) {
        watch->deleteLater();
        watch.clear();
        onWatched(report);
    });
    watch->start();
}

void TransactionRun::Private::onWatched(const WatchReport& report)
{
    outcome.verification.insert(outcome.verification.end(), report.lines.begin(), report.lines.end());
    if (!report.isGood && !wasBroken) {
        turnBack(report.lines.empty() ? Message() : report.lines.back().detail);
        return;
    }
    if (!report.isGood) {
        outcome.verification.push_back({"not-worse"_L1, VerificationLine::Status::Warn,
            {QT_TRANSLATE_NOOP("Hull", "The original was not well either."), {}}});
        judge();
        return;
    }
    portsAsked.start();
    checkPorts(report.document);
}

void TransactionRun::Private::checkPorts(const QByteArray& document)
{
    StringPool pool;
    const Result<Container> replacement = parseContainer(document, pool);
    if (!replacement) {
        turnBack(sentence(replacement.error()));
        return;
    }
    for (const PortMapping& wanted : replacement->hostConfig.portBindings) {
        const bool isThere =
            std::any_of(replacement->ports.begin(), replacement->ports.end(), [&wanted](const PortMapping& port) {
                return port.containerPort == wanted.containerPort && !port.bindings.empty();
            });
        const bool isExposed = replacement->exposedPorts.contains(wanted.containerPort);
        if (!wanted.bindings.empty() && isExposed && !isThere) {
            turnBack({QT_TRANSLATE_NOOP("Hull", "Its port %1 is not published."), {wanted.containerPort}});
            return;
        }
    }
    if (answersBefore.isEmpty()) {
        judge();
        return;
    }
    probePorts(probes, replacement->ports, &q, [this, document](const Result<PortAnswers>& answers) {
        const QString worse = worsePort(answersBefore, *answers);
        if (worse.isEmpty()) {
            outcome.verification.push_back({"answers"_L1, VerificationLine::Status::Ok,
                {QT_TRANSLATE_NOOP("Hull", "Its published ports answer as before."), {}}});
            judge();
        } else if (!portsAsked.hasExpired(portPatience.count())) {
            QTimer::singleShot(portPause, &q, [this, document] { checkPorts(document); });
        } else {
            const Message why{QT_TRANSLATE_NOOP("Hull",
                                  "Its port %1 answers with %2, where the original answered with "
                                  "%3."),
                {worse, portAnswerName(answers->value(worse)), portAnswerName(answersBefore.value(worse))}};
            outcome.verification.push_back({"answers"_L1, VerificationLine::Status::Failed, why});
            turnBack(why);
        }
    });
}

void TransactionRun::Private::judge()
{
    if (!askRules) {
        verified();
        return;
    }
    askRules(record.replacement, &q, [this](const Result<Findings>& open) {
        if (!open) {
            turnBack(sentence(open.error()));
            return;
        }
        for (const OpenFinding& finding : *open) {
            outcome.findingsAfter += finding.rule;
        }
        QStringList left;
        std::copy_if(rulesToGo.begin(), rulesToGo.end(), std::back_inserter(left),
            [this](const QString& rule) { return outcome.findingsAfter.contains(rule); });
        if (!left.isEmpty()) {
            const Message why{QT_TRANSLATE_NOOP("Hull", "It is still against the rules %1."), {left.join(", "_L1)}};
            outcome.verification.push_back({"rules"_L1, VerificationLine::Status::Failed, why});
            turnBack(why);
            return;
        }
        outcome.verification.push_back({"rules"_L1, VerificationLine::Status::Ok,
            {QT_TRANSLATE_NOOP("Hull", "What was to be put right is."), {}}});
        record.findingsAfter = *open; // which the next step writes down
        verified();
    });
}

void TransactionRun::Private::verified()
{
    progress.verified = true;
    // What was copied was copied once it was stopped, and what removes itself is gone.
    if (record.keepsOriginal || record.removesItself || record.copiesLayer || dropsLayer) {
        done();
        return;
    }
    actions->changes(record.original, &q, [this](const Result<QByteArray>& changes) {
        if (!changes) {
            keepWhatItHasWritten(changes.error());
            return;
        }
        actions->inspect(record.original.value, &q, [this, changes = *changes](const Result<QByteArray>& inspect) {
            const Result<RawJson> document = inspect ? parseRawDocument(*inspect) : inspect.error();
            const Result<WritableLayer> layer = document ? readWritableLayer(changes, *document) : document.error();
            keepWhatItHasWritten(layer ? Result<QStringList>(layer->written + layer->deleted) : layer.error());
        });
    });
}

//! Whatever it wrote while it was stopped was not there when its removal was agreed to.
void TransactionRun::Private::keepWhatItHasWritten(const Result<QStringList>& written)
{
    record.keepsOriginal = !written || !written->isEmpty(); // which the next step writes down
    if (!written) {
        outcome.verification.push_back({"writable-layer"_L1, VerificationLine::Status::Warn,
            {QT_TRANSLATE_NOOP(
                 "Hull", "What the original has written outside of its mounts cannot be told, so it is kept as %1."),
                {record.parkedAs()}}});
    } else if (!written->isEmpty()) {
        outcome.verification.push_back({"writable-layer"_L1, VerificationLine::Status::Warn,
            {QT_TRANSLATE_NOOP("Hull",
                 "The original has changed %1 files or folders outside of its mounts, such as %2, so it is kept as "
                 "%3."),
                {QString::number(written->size()), written->front(), record.parkedAs()}}});
    }
    done();
}

void TransactionRun::Private::checkOriginal()
{
    const bool mustRun = record.wasRunning() && record.state != ContainerState::Restarting;
    if (!startedOriginal || !mustRun) {
        progress.checked = true;
        done();
        return;
    }
    auto* originalWatch =
        new ReplacementWatch(*actions, record.original, std::min(originalProbation, options.probation), false, &q);
    QObject::connect(originalWatch, &ReplacementWatch::finished, &q, [this, originalWatch](const WatchReport& report) {
        originalWatch->deleteLater();
        if (!report.isGood) {
            failed(report.lines.empty() ? Message() : report.lines.back().detail);
            return;
        }
        progress.checked = true;
        done();
    });
    originalWatch->start();
}

//! The original was brought back and does not run all the same.
void TransactionRun::Private::tellEnding()
{
    const Message what = record.keepsOriginal
        ? Message{QT_TRANSLATE_NOOP("Hull",
                      "Brought back, the original ended by itself each time, and removed itself as it was made to. "
                      "What it was made of is kept as %1."),
            {record.parkedAs()}}
        : Message{QT_TRANSLATE_NOOP("Hull",
                      "Brought back, the original ended by itself each time. It is in its place and does not run."),
            {}};
    outcome.hasEnded = true;
    outcome.verification.push_back({"original-runs"_L1, VerificationLine::Status::Failed, what});
    record.reason = record.reason.isEmpty() ? what.english() : record.reason + u' ' + what.english();
}

void TransactionRun::Private::readLog(const std::function<void()>& next)
{
    actions->logTail(record.replacement, logLines, &q, [this, next](const Result<QByteArray>& log) {
        if (log) {
            outcome.logTail = shownLogLines(*log, environment);
        }
        next();
    });
}

} // namespace Hull
