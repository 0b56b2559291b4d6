// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/transactionrun_p.h"

#include "app/remediation/twinrequests.h"
#include "app/transaction/replacementdifference.h"
#include "app/transaction/transactionmarker.h"

#include "models/domain/transactionnames.h"
#include <nlohmann/json.hpp>

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
        attach(record.replacement, networkRequests(requests), [this] {
            progress.attached = true;
            done();
        });
        return;
    case Step::CreateGuard:
        createGuard();
        return;
    case Step::CreateTwin:
        createTwin();
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
    case Step::CopyLayer:
    case Step::CopyBack:
        copyLayer(step);
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
        actions->stop(original, options.stopTimeout, facts.original->stopTimeout, &q,
            [this, handle = changeHandler()](const Result<bool>& stopped) {
                // Of every other failure nobody knows whether the engine goes on with it.
                record.mayBeStopping = !stopped && stopped.error().kind != Error::Kind::Forbidden;
                handle(stopped);
            });
        break;
    case Step::SetOlderAside:
        actions->rename(record.older, record.asideAs(), &q, changeHandler());
        break;
    case Step::ParkOriginal:
        actions->rename(original, record.parkedAs(), &q, changeHandler());
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
    case Step::RemoveOlder:
        actions->removeContainer(record.older, &q, changeHandler());
        break;
    case Step::RemoveTwin:
        actions->removeContainer(facts.halfTwin->id, &q, changeHandler());
        break;
    case Step::RemoveGuard:
        actions->removeContainer(record.guard, &q, changeHandler());
        break;
    case Step::RestoreOlder:
        actions->rename(record.older, record.parkedAs(), &q, changeHandler());
        break;
    case Step::RemoveMarker:
        actions->removeMarker(markerName(record.name), &q, changeHandler());
        break;
    case Step::StopReplacement:
        actions->stop(replacement, options.stopTimeout, facts.replacement->stopTimeout, &q, changeHandler());
        break;
    case Step::DisarmReplacement:
        actions->setRestartPolicy(replacement, {u"no"_s, 0}, &q, changeHandler());
        break;
    case Step::RearmReplacement:
        actions->setRestartPolicy(replacement, record.restartPolicy, &q, changeHandler());
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
        actions->start(original, &q, [this, handle = changeHandler()](const Result<bool>& started) {
            progress.returned = progress.returned || started.has_value();
            handle(started);
        });
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
    actions->placeMarker(markerFor(record, QDateTime::currentDateTimeUtc()), &q, [this](const Result<Marker>& placed) {
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
    create(requests, &TransactionRecord::mayHaveReplacement, [this](const ContainerId& made) {
        record.replacement = made;
        note(); // found by its name where this is lost
        done();
    });
}

void TransactionRun::Private::createGuard()
{
    make(guardRequests, &TransactionRecord::mayHaveGuard, [this](const ContainerId& made) {
        record.guard = made;
        progress.guarded = true;
        note(); // found by its name where this is lost
        done();
    });
}

void TransactionRun::Private::createTwin()
{
    actions->inspect(record.guard.value, &q, [this](const Result<QByteArray>& guard) {
        if (guard) {
            createTwinOf(*guard);
        } else {
            failed(sentence(guard.error()));
        }
    });
}

void TransactionRun::Private::createTwinOf(const QByteArray& guard)
{
    const Result<RawJson> inspect = parseRawDocument(guard);
    const QString image = inspect ? textOf(*inspect, "Image") : QString();
    actions->inspectImage(image, &q, [this, guard](const Result<QByteArray>& imageDocument) {
        const Result<RecreateRequests> twin =
            twinRequests(record.name, guard, imageDocument ? *imageDocument : QByteArray(), actions->api());
        if (!twin) {
            failed(sentence(twin.error()));
            return;
        }
        make(*twin, &TransactionRecord::mayHaveTwin, [this](const ContainerId& made) {
            record.original = made; // not before it is whole
            note(); // what was not noted is removed and made once more
            done();
        });
    });
}

void TransactionRun::Private::create(const RecreateRequests& wanted, Announced announced, const Made& then)
{
    const CreateRequest create = createRequest(wanted);
    actions->createContainer(create.name, create.platform, wanted.create.body, &q,
        [this, announced, then](const Result<ReplacementId>& made) {
            if (made) {
                then(made->id);
                return;
            }
            if (made.error().httpStatus == conflict) {
                record.*announced = false; // the name is another's, and so is who has it
            }
            failed(sentence(made.error()));
        });
}

void TransactionRun::Private::make(const RecreateRequests& wanted, Announced announced, const Made& then)
{
    create(wanted, announced, [this, networks = networkRequests(wanted), then](const ContainerId& made) {
        attach(made, networks, [then, made] { then(made); });
    });
}

void TransactionRun::Private::attach(
    const ContainerId& made, std::vector<NetworkRequest> left, const std::function<void()>& then)
{
    if (left.empty()) {
        then();
        return;
    }
    const NetworkRequest network = left.front();
    left.erase(left.begin());
    const Handler<bool> handler = [this, made, left, then](const Result<bool>& attached) {
        if (attached) {
            attach(made, left, then);
        } else {
            failed(sentence(attached.error()));
        }
    };
    if (network.connects) {
        actions->connectNetwork({made}, network.network, network.endpointConfig, &q, handler);
    } else {
        actions->disconnectNetwork({made}, network.network, &q, handler);
    }
}

void TransactionRun::Private::compare()
{
    actions->inspect(record.original.value, &q, [this](const Result<QByteArray>& original) {
        if (!original) {
            failed(sentence(original.error()));
            return;
        }
        const auto end = [this] {
            rehearseCopy();
        };
        compareWith(*original, record.replacement, requests, [this, original = *original, end] {
            if (record.removesItself) {
                compareWith(original, record.guard, guardRequests, end);
            } else {
                end();
            }
        });
    });
}

void TransactionRun::Private::compareWith(const QByteArray& original, const ContainerId& made,
    const RecreateRequests& wanted, const std::function<void()>& then)
{
    actions->inspect(made.value, &q, [this, original, wanted, then](const Result<QByteArray>& document) {
        if (!document) {
            failed(sentence(document.error()));
            return;
        }
        const Result<std::vector<PlannedChange>> differences = replacementDifferences(wanted, original, *document);
        if (!differences) {
            turnBack(sentence(differences.error()));
            return;
        }
        if (differences->empty()) {
            then();
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
    if (!undoesEnded) {
        turnBack(why);
        return;
    }
    const std::optional<ContainerFact>& kept = record.removesItself ? facts.guard : facts.original;
    const bool isInPlace = facts.replacement && facts.replacement->name == record.name
        && facts.replacement->hasProcesses() == record.wasRunning();
    const bool wasBack = record.result == TransactionResult::RolledBack && !facts.replacement && !facts.original;
    const bool isUntouched = kept && kept->name == record.parkedAs() && (isInPlace || wasBack);
    if (!isUntouched) {
        done(); // half undone it cannot stay
        return;
    }
    outcome.reason = why;
    record.copiesBack = false;
    record.phase = TransactionPhase::Closed; // it stays what it was
    record.finished = QDateTime::currentDateTimeUtc();
    note(); // where that fails it is undone later, which is what was wanted
    end(TransactionOutcome::Kind::Refused);
}

} // namespace Hull
