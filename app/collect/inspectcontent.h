// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <functional>
#include <string_view>

namespace Hull {

//! One element of the array that `docker inspect` prints.
struct InspectElement
{
    enum class Kind {
        Container,
        Remnant, //!< of a container, or a line about one: without what a verdict could stand on
        Image,
        Network,
        Volume,
        Other,
    };

    Kind kind = Kind::Other;
    std::string_view text; //!< the element's JSON object
};

/*!
 * Calls visit with each element of the array (or of several arrays one after the other). Error kinds: TooDeep, and
 * NotInspectOutput where the content is something else, broken, cut off or holds no container: the message says what
 * was found. Gives kind None when all went well; visit may have been called before an error.
 */
[[nodiscard]] Error forEachInspected(
    std::string_view content, const QString& path, const std::function<void(const InspectElement&)>& visit);

} // namespace Hull
