// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/transaction/transactionfacts.h"
#include "models/domain/transaction.h"

namespace Hull {

class EngineActions;

/*!
 * Asks the engine what is there of all that a transaction is about. Whatever is not there is no error; the first
 * question that could not be answered is. actions must outlive the answer.
 */
void readFacts(
    EngineActions& actions, const TransactionRecord& record, const QObject* context, Handler<TransactionFacts> handler);

} // namespace Hull
