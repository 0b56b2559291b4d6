// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <thread>

namespace Hull {

/*!
 * What work gives, or nothing where it comes to no end within limit: nobody can end a read() of a file server that is
 * gone. Then it goes on for itself, so it must not touch anything that others use. Blocks; a window has Background.
 */
template <typename T>
[[nodiscard]] std::optional<T> within(std::chrono::milliseconds limit, std::function<T()> work)
{
    const auto promise = std::make_shared<std::promise<T>>();
    std::future<T> future = promise->get_future();
    std::thread([promise, work = std::move(work)] { promise->set_value(work()); }).detach();
    if (future.wait_for(limit) != std::future_status::ready) {
        return std::nullopt;
    }
    return future.get();
}

} // namespace Hull
