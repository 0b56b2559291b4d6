// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simcontent.h"

#include <memory>

namespace Hull {

/*!
 * Makes hosts for measurements: any number of containers whose inspect documents are about 8.7 kB each, ready-made, so
 * that an answer costs next to no time. Ten kinds of containers take turns; some of them violate rules. Hosts of
 * different index differ in their name and in every container's id and name. Nothing on them changes with time, unless
 * restarts are asked for: then that many containers a second are started anew, one after the other.
 */
class ScaleFactory
{
public:
    ScaleFactory(); //!< writes the documents that all its hosts share

    [[nodiscard]] std::unique_ptr<SimContent> makeHost(
        int hostIndex, int containerCount, int restartsPerSecond = 0) const;

    struct Forms; // of the documents; defined where they are written

private:
    std::shared_ptr<const Forms> m_forms;
};

//! A single host of a factory of its own.
[[nodiscard]] std::unique_ptr<SimContent> makeScaleHost(int hostIndex, int containerCount);

} // namespace Hull
