// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"

namespace Hull {

//! The user that a container's first process runs as.
struct EffectiveUser
{
    QString name; //!< "root", "1000", "postgres:postgres", as written; "" when it is not known
    bool known = false;
    bool isRoot = false; //!< meaningful where known

    friend bool operator==(const EffectiveUser&, const EffectiveUser&) = default;
};

/*!
 * Whether a user as Config.User or an exec writes it is root by its text: "0", "00", "root", "0:0", ":1000". Another
 * name may still have uid 0 in the image's passwd.
 */
[[nodiscard]] bool namesRoot(const QString& user);

//! Whether an exec was begun as root by its text; one that names no user has the container's.
[[nodiscard]] bool asksForRoot(const ExecInfo& exec);

//! From Config.User, else the image's; where neither can tell whether that is root, from the kernel.
[[nodiscard]] EffectiveUser effectiveUser(const Container& container, const HostSnapshot& snapshot);

} // namespace Hull
