// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/remediation/writablelayer.h"
#include "app/transaction/transactionfacts.h"
#include "models/domain/transaction.h"

namespace Hull {

class HostSession;

//! Why a change that was applied is not undone, or (givesUp) its original not given up: something on the host is not
//! what the change left there. Nothing where it can be.
[[nodiscard]] std::optional<Message> keptObstacle(
    const TransactionRecord& record, const TransactionFacts& facts, bool givesUp);

/*!
 * What would be lost if the change were undone: what the replacement wrote outside of its mounts since. Empty where it
 * cannot have written anything, or is not there any more. session was read, and must outlive the answer.
 */
void readLostLayer(HostSession& session, const TransactionRecord& record, const QObject* context,
    const Handler<WritableLayer>& handler);

/*!
 * Why what the replacement has written since cannot be copied into the original; nothing where it can be, as far as
 * that shows before anything is stopped. session was read, and must outlive the answer.
 */
void readCopyObstacle(HostSession& session, const TransactionRecord& record, const QObject* context,
    const Handler<std::optional<Message>>& handler);

//! The first thing that would be lost, for a sentence; empty where nothing is.
[[nodiscard]] QString lostExample(const WritableLayer& layer);

} // namespace Hull
