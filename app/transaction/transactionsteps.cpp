// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/transactionrun_p.h"

#include "app/base/stringpool.h"
#include "app/docker/parse.h"
#include "app/transaction/logtail.h"
#include "app/transaction/plannedrequests.h"
#include "app/transaction/replacementdifference.h"
#include "app/transaction/transactionmarker.h"

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int conflict = 409;
constexpr int logLines = 20;
constexpr std::chrono::milliseconds removalPause(250);
constexpr std::chrono::milliseconds portPause(500);
constexpr std::chrono::milliseconds portPatience(20000); // for a server that is still starting
constexpr std::chrono::milliseconds originalProbation(2000);

} // namespace

Handler<bool> TransactionRun::Private::changeHandler()
{
    return [this](const Result<bool>& changed) {
        if (changed) {
            done();
        } else {
            failed(sentence(changed.error()));
        }
    };
}

void TransactionRun::Private::carryOut(Step step)
{
    switch (step) {
    case Step::PlaceMarker:
        placeMarker();
        return;
    case Step::CreateReplacement:
        createReplacement();
        return;
    case Step::AttachNetworks:
        attachNetworks(0);
        return;
    case Step::Compare:
        compare();
        return;
    case Step::BeginSwap:
        takeBaseline();
        return;
    case Step::Verify:
        verify();
        return;
    case Step::Commit:
        done();
        return;
    case Step::AwaitRemoval:
        QTimer::singleShot(removalPause, &q, [this] { done(); });
        return;
    case Step::CheckOriginal:
        checkOriginal();
        return;
    default:
        carryOutChange(step);
    }
}

void TransactionRun::Private::carryOutChange(Step step)
{
    const ContainerId& original = record.original;
    const ContainerId& replacement = record.replacement;
    switch (step) {
    case Step::StopOriginal:
        actions->stop(original, options.stopTimeout, facts.original->stopTimeout, &q, changeHandler());
        break;
    case Step::ParkOriginal:
        actions->rename(original, parkedName(record.name), &q, changeHandler());
        break;
    case Step::NameReplacement:
        actions->rename(replacement, record.name, &q, changeHandler());
        break;
    case Step::DisarmOriginal:
        actions->setRestartPolicy(original, {u"no"_s, 0}, &q, changeHandler());
        break;
    case Step::StartReplacement:
        actions->start(replacement, &q, [this, handle = changeHandler()](const Result<bool>& started) {
            progress.started = progress.started || started.has_value();
            handle(started);
        });
        break;
    case Step::PauseReplacement:
        actions->pause(replacement, &q, changeHandler());
        break;
    case Step::RemoveOriginal:
        actions->removeContainer(original, &q, changeHandler());
        break;
    case Step::RemoveMarker:
        actions->removeMarker(markerName(record.name), &q, changeHandler());
        break;
    case Step::StopReplacement:
        actions->stop(replacement, options.stopTimeout, facts.replacement->stopTimeout, &q, changeHandler());
        break;
    case Step::RenameReplacementAway:
        actions->rename(replacement, replacementName(record.name), &q, changeHandler());
        break;
    case Step::RestoreName:
        actions->rename(original, record.name, &q, changeHandler());
        break;
    case Step::RestorePolicy:
        actions->setRestartPolicy(original, record.restartPolicy, &q, changeHandler());
        break;
    case Step::StartOriginal:
        startedOriginal = true;
        actions->start(original, &q, changeHandler());
        break;
    case Step::PauseOriginal:
        actions->pause(original, &q, changeHandler());
        break;
    case Step::RemoveReplacement:
        actions->removeContainer(replacement, &q, changeHandler());
        break;
    default:
        Q_ASSERT_X(false, "TransactionRun", "a step that nobody carries out");
    }
}

void TransactionRun::Private::placeMarker()
{
    actions->placeMarker(markerFor(record), &q, [this](const Result<Marker>& placed) {
        placedMarker = placed.has_value();
        if (!placed) {
            failed(sentence(placed.error()));
        } else if (markerOwner(*placed) != record.id) {
            const std::optional<TransactionRecord> other = recordFromMarker(*placed, record.host);
            refuse({QT_TRANSLATE_NOOP("Hull", "Another change of this container is under way, by %1 since %2."),
                {other ? other->user : u"?"_s, other ? other->started.toString(Qt::ISODate) : u"?"_s}});
        } else {
            done();
        }
    });
}

void TransactionRun::Private::createReplacement()
{
    const CreateRequest create = createRequest(requests);
    actions->createContainer(replacementName(record.name), create.platform, requests.create.body, &q,
        [this](const Result<ReplacementId>& made) {
            if (made) {
                record.replacement = made->id;
                static_cast<void>(journal.update(record)); // found by its name where this is lost
                done();
                return;
            }
            if (made.error().httpStatus == conflict) {
                record.mayHaveReplacement = false; // the name is another's, and so is who has it
            }
            failed(sentence(made.error()));
        });
}

void TransactionRun::Private::attachNetworks(size_t next)
{
    const std::vector<NetworkRequest> networks = networkRequests(requests);
    if (next >= networks.size()) {
        progress.attached = true;
        done();
        return;
    }
    const Handler<bool> handler = [this, next](const Result<bool>& attached) {
        if (attached) {
            attachNetworks(next + 1);
        } else {
            failed(sentence(attached.error()));
        }
    };
    const NetworkRequest& network = networks[next];
    const ReplacementId replacement{record.replacement};
    if (network.connects) {
        actions->connectNetwork(replacement, network.network, network.endpointConfig, &q, handler);
    } else {
        actions->disconnectNetwork(replacement, network.network, &q, handler);
    }
}

void TransactionRun::Private::compare()
{
    actions->inspect(record.original.value, &q, [this](const Result<QByteArray>& original) {
        if (original) {
            compareWith(*original);
        } else {
            failed(sentence(original.error()));
        }
    });
}

void TransactionRun::Private::compareWith(const QByteArray& original)
{
    actions->inspect(record.replacement.value, &q, [this, original](const Result<QByteArray>& replacement) {
        if (!replacement) {
            failed(sentence(replacement.error()));
            return;
        }
        const Result<std::vector<PlannedChange>> differences = replacementDifferences(requests, original, *replacement);
        if (!differences) {
            turnBack(sentence(differences.error()));
            return;
        }
        if (differences->empty()) {
            progress.compared = true;
            done();
            return;
        }
        QStringList texts;
        for (const PlannedChange& difference : *differences) {
            texts += u"%1 (%2 / %3)"_s.arg(
                difference.path, QString::fromUtf8(difference.before), QString::fromUtf8(difference.after));
        }
        turnBack({QT_TRANSLATE_NOOP("Hull", "What the engine made is not what was asked for: %1. Nothing was stopped."),
            {texts.join("; "_L1)}});
    });
}

//! Somebody else was first: nothing was touched, and nothing is.
void TransactionRun::Private::refuse(const Message& why)
{
    if (!undoesApplied) {
        turnBack(why);
        return;
    }
    const bool isUntouched = facts.original && facts.original->name == parkedName(record.name) && facts.replacement
        && facts.replacement->name == record.name && facts.replacement->hasProcesses() == record.wasRunning();
    if (!isUntouched) {
        done(); // half undone it cannot stay
        return;
    }
    outcome.reason = why;
    record.phase = TransactionPhase::Closed; // it stays applied
    record.finished = QDateTime::currentDateTimeUtc();
    static_cast<void>(journal.update(record)); // else it is undone later, which is what was wanted
    end(TransactionOutcome::Kind::Refused);
}

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
        progress.verified = true; // as far as that can be: it was compared
        outcome.verification.push_back({"compared"_L1, VerificationLine::Status::Ok,
            {QT_TRANSLATE_NOOP("Hull", "It is as it was asked for; the container did not run, so it was not started."),
                {}}});
        done();
        return;
    }
    auto* watch = new ReplacementWatch(*actions, record.replacement, options.probation, !wasBroken, &q);
    QObject::connect(watch, &ReplacementWatch::finished, &q, [this, watch](const WatchReport& report) {
        watch->deleteLater();
        onWatched(report);
    });
    watch->start();
}

void TransactionRun::Private::onWatched(const WatchReport& report)
{
    outcome.verification = report.lines;
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
        progress.verified = true;
        done();
        return;
    }
    askRules(record.replacement, &q, [this](const Result<QStringList>& open) {
        if (!open) {
            turnBack(sentence(open.error()));
            return;
        }
        outcome.findingsAfter = *open;
        QStringList left;
        std::copy_if(rulesToGo.begin(), rulesToGo.end(), std::back_inserter(left),
            [&open](const QString& rule) { return open->contains(rule); });
        if (!left.isEmpty()) {
            const Message why{QT_TRANSLATE_NOOP("Hull", "It is still against the rules %1."), {left.join(", "_L1)}};
            outcome.verification.push_back({"rules"_L1, VerificationLine::Status::Failed, why});
            turnBack(why);
            return;
        }
        outcome.verification.push_back({"rules"_L1, VerificationLine::Status::Ok,
            {QT_TRANSLATE_NOOP("Hull", "What was to be put right is."), {}}});
        progress.verified = true;
        done();
    });
}

void TransactionRun::Private::checkOriginal()
{
    const bool mustRun = record.wasRunning() && record.state != ContainerState::Restarting;
    if (!startedOriginal || !mustRun) {
        progress.checked = true;
        done();
        return;
    }
    auto* watch =
        new ReplacementWatch(*actions, record.original, std::min(originalProbation, options.probation), false, &q);
    QObject::connect(watch, &ReplacementWatch::finished, &q, [this, watch](const WatchReport& report) {
        watch->deleteLater();
        if (!report.isGood) {
            failed(report.lines.empty() ? Message() : report.lines.back().detail);
            return;
        }
        progress.checked = true;
        done();
    });
    watch->start();
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
