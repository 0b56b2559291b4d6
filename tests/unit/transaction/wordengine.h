// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transaction/nextstep.h"

namespace Hull::Test {

inline const ContainerId originalId{QString(64, QLatin1Char('a'))};
inline const ContainerId replacementId{QString(64, QLatin1Char('b'))};
inline const ContainerId strangerId{QString(64, QLatin1Char('c'))};
inline const ContainerId guardId{QString(64, QLatin1Char('d'))};
inline const ContainerId twinId{QString(64, QLatin1Char('e'))};
inline const ContainerId olderId{QString(64, QLatin1Char('f'))};

//! What is to be changed.
struct Shape
{
    ContainerState state = ContainerState::Running;
    bool removesItself = false;
    bool hasOlder = false; //!< something is kept of an earlier change
    bool copies = false; //!< what was written is copied, there and back
};

[[nodiscard]] RestartPolicy policyOf(const Shape& shape);
[[nodiscard]] TransactionRecord recordOf(const Shape& shape, TransactionPhase phase = TransactionPhase::Preparing);

//! An engine of words alone, as far as the steps of a change of the container "web" can tell.
struct WordEngine
{
    explicit WordEngine(const Shape& given);

    Shape shape;
    std::optional<ContainerFact> original;
    std::optional<ContainerFact> replacement;
    std::optional<ContainerFact> guard;
    std::optional<ContainerFact> twin;
    std::optional<ContainerFact> older;
    bool hasMarker = false;
    bool isStopping = false; //!< the original, which was told to and takes its time
    bool endsAtOnce = false; //!< the original, whenever it is started
    int starts = 0; //!< of the original
    QStringList originalFiles{QStringLiteral("old")}; //!< that it has written
    QStringList replacementFiles; //!< as originalFiles; once it is started, "new" is among them
    bool hasTorn = false; //!< files were copied while one of the two ran

    [[nodiscard]] TransactionFacts facts(const TransactionRecord& record) const;
    [[nodiscard]] int running() const;
    [[nodiscard]] int armed() const; //!< that were started once, and are again where the engine restarts
    void carryOut(Step step, TransactionProgress& progress);
    void endStopping(); //!< the time that it takes is over
};

//! What is written down before the step.
void announce(Step step, TransactionRecord& record);
//! What is written down once the answer to the step is there.
void noteAnswer(Step step, TransactionRecord& record, const WordEngine& engine);

} // namespace Hull::Test
