// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/transactionrun_p.h"

#include "app/transaction/plannedrequests.h"
#include "app/transaction/replacementdifference.h"
#include "app/transaction/transactionmarker.h"
#include "models/domain/transactionnames.h"

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int conflict = 409;
constexpr std::chrono::milliseconds removalPause(250);

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

} // namespace Hull
