// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simcontent.h"
#include "app/demo/simfault.h"
#include "app/demo/simserver.h"

#include <QMutex>

#include <atomic>
#include <functional>
#include <memory>

namespace Hull {

//! Gives the present moment; a test's may stand still or jump.
using SimClock = std::function<QDateTime()>;

/*!
 * A simulated container engine: what of the Engine API a scan reads, with the version rules, headers and error texts
 * of the real ones. It only reads: any method but GET and HEAD is answered with 405.
 *
 *     SimEngine engine(makeScaleHost(0, 50));
 *     engine.setFault(SimFault::Half);
 *     SimServer server(engine);
 *     server.listen(dir.filePath(u"engine.sock"_s));
 */
class SimEngine : public SimHandler
{
public:
    //! Without a clock: the system's.
    explicit SimEngine(std::unique_ptr<SimContent> content, SimClock clock = {});

    //! From any thread, at any time; counts from the next request on. With a path ("/info", "/containers/json") only
    //! requests whose path, without the version, begins so are concerned.
    void setFault(SimFault fault, const QByteArray& onlyBelow = {});
    void setDelay(int milliseconds) { m_delayMs = milliseconds; } //!< before every answer, as a far host has

    [[nodiscard]] const SimContent& content() const { return *m_content; }

    [[nodiscard]] bool accepts() const override;
    [[nodiscard]] SimAnswer answer(const SimRequest& request) override;

private:
    struct FaultSetting
    {
        SimFault fault = SimFault::None;
        QByteArray onlyBelow;
    };

    [[nodiscard]] SimFault faultFor(const QByteArray& path) const;
    [[nodiscard]] SimProfile profileWith(SimFault fault) const; //!< NewerApi and OlderApi change it
    [[nodiscard]] SimAnswer goodAnswer(const SimRequest& request, SimFault fault) const;
    [[nodiscard]] SimAnswer route(const QByteArray& path, const SimRequest& request, SimFault fault) const;
    [[nodiscard]] SimAnswer container(const QByteArray& rest, const SimRequest& request, SimFault fault) const;
    [[nodiscard]] SimAnswer image(const QByteArray& reference) const;
    [[nodiscard]] SimAnswer services() const;
    [[nodiscard]] SimAnswer events(const SimRequest& request, SimFault fault) const;
    [[nodiscard]] SimAnswer failure(int status, const QByteArray& message) const;

    std::unique_ptr<SimContent> m_content;
    SimClock m_clock;
    mutable QMutex m_mutex; // guards m_setting
    FaultSetting m_setting;
    std::atomic_int m_delayMs = 0;
    mutable std::atomic_bool m_haveVanished = false; // SimFault::Vanishing has shown
};

} // namespace Hull
