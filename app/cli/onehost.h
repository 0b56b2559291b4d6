// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/scanoptions.h"
#include "app/session/fleet.h"

#include <QEventLoop>

#include <functional>

namespace Hull {

// What commands share that are about one container of one host.

//! The container with that name or the beginning of an id, as the docker command finds it: a name goes first.
[[nodiscard]] Result<ContainerId> findContainer(const HostSnapshot& snapshot, const QString& wanted);

//! The one host that the options name, read.
[[nodiscard]] Result<HostSession*> hostOf(Fleet& fleet);

//! The options that name a host, for a command that asks it: a file cannot be asked.
[[nodiscard]] std::vector<OptionSpec> oneHostSpecs();

//! Asks and lets the event loop run until the answer is there; Cancelled where the user interrupted it.
template <typename T>
Result<T> awaitAnswer(Interrupt& interrupt, const std::function<void(const QObject* context, Handler<T> handler)>& ask)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, &QEventLoop::quit);
    ask(&loop, [&](Result<T> given) {
        answer = std::move(given);
        loop.quit();
    });
    if (!answer && !interrupt.wasRequested()) {
        loop.exec();
    }
    return answer ? *answer : Result<T>(Error{.kind = Error::Kind::Cancelled});
}

} // namespace Hull
