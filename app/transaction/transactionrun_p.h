// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transaction/layercopy.h"
#include "app/transaction/nextstep.h"
#include "app/transaction/plannedrequests.h"
#include "app/transaction/portprobe.h"
#include "app/transaction/replacementwatch.h"
#include "app/transaction/transactionrun.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace Hull {

//! How a transaction is carried out: what comes next (transactionrun.cpp), the steps (transactionsteps.cpp,
//! transactioncopy.cpp), and whether the replacement does (transactionverification.cpp). Only for these.
class TransactionRun::Private
{
public:
    Private(TransactionRun& run, std::unique_ptr<EngineActions> engineActions, Write journalWrite,
        TransactionRecord startedRecord, TransactionOptions givenOptions);

    // What comes next.
    void proceed(); //!< looks what is there and takes the next step
    void take(const TransactionFacts& seen);
    void begin(Step step);
    [[nodiscard]] bool isTriedTooOften(Step step, bool failedAgain);
    void announce(Step step); //!< and begins it once that is recorded; where it cannot be, it must not be done
    void carryOutAnnounced(Step step);
    void note(); //!< records how far it is; nothing waits for that
    void done();
    void failed(const Message& why); //!< the step; whether it was carried out all the same shows when looking again
    void turnBack(const Message& why);
    void refuse(const Message& why);
    void onUnreadable(const Error& error);
    void close();
    void onClosed(bool isBack);
    void end(TransactionOutcome::Kind kind);
    [[nodiscard]] bool isForward() const;
    [[nodiscard]] Message sentence(const Error& error) const; //!< of a step that failed, without secrets

    // The steps.
    void carryOut(Step step);
    void carryOutChange(Step step);
    void placeMarker();
    void createReplacement();
    void createGuard();
    void createTwin();
    void createTwinOf(const QByteArray& guard);
    using Announced = bool TransactionRecord::*; //!< that it may be there by now
    using Made = std::function<void(const ContainerId& made)>;
    //! Of the step's failure the step is told, else then is called.
    void create(const RecreateRequests& wanted, Announced announced, const Made& then);
    void make(const RecreateRequests& wanted, Announced announced, const Made& then); //!< with all its networks
    void attach(const ContainerId& made, std::vector<NetworkRequest> left, const std::function<void()>& then);
    void compare();
    void compareWith(const QByteArray& original, const ContainerId& made, const RecreateRequests& wanted,
        const std::function<void()>& then);
    void rehearseCopy(); //!< as long as nothing is stopped
    void copyLayer(Step step);
    void onCopied(Step step, const LayerReport& report);
    void stay(); //!< a roll-back that cannot copy back is given up: what runs in the original's place stays
    void takeBaseline();
    void verify();
    void onWatched(const WatchReport& report);
    void checkPorts(const QByteArray& document);
    void judge();
    void verified();
    void keepWhatItHasWritten(const Result<QStringList>& written); //!< by the original, which is to be given up
    void checkOriginal();
    void tellEnding();
    void readLog(const std::function<void()>& next);
    [[nodiscard]] Handler<bool> changeHandler();

    TransactionRun& q;
    std::unique_ptr<EngineActions> actions;
    Write write;
    TransactionRecord record;
    TransactionOptions options;
    RecreateRequests requests;
    RecreateRequests guardRequests; //!< empty where the original does not remove itself
    QStringList environment; //!< of the replacement, to know its secrets by
    QStringList rulesToGo;
    bool dropsLayer = false; //!< what the original has written may go with it
    Judge askRules;
    HttpClient probes; //!< for ports of containers: never with an engine's headers

    TransactionFacts facts;
    TransactionProgress progress;
    TransactionOutcome outcome;
    QPointer<ReplacementWatch> watch; //!< while the replacement is watched
    std::unique_ptr<QObject> copying; //!< while a layer is copied
    QTimer pause; //!< before something is tried again
    Step current = Step::Close;
    std::optional<Step> failedStep; //!< the one before, which did not succeed
    Message failure; //!< of failedStep
    int attempts = 0; //!< of the same step, on the way back
    int twins = 0; //!< that were made
    int unreadable = 0; //!< questions in a row that were not answered
    bool cancelled = false;
    bool isOver = false;
    bool hasTouched = false; //!< more than the marker
    bool startedOriginal = false;
    bool undoesEnded = false; //!< a change that had come to its end
    bool stays = false; //!< which could not be undone
    bool placedMarker = false;
    bool wasBroken = false; //!< the original, before anything was touched: no more can be asked of the replacement
    QElapsedTimer portsAsked;
    PortAnswers answersBefore; //!< good ones: the engine may publish where nobody gets from here
};

} // namespace Hull
