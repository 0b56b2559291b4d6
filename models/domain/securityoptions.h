// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Hull {

/*!
 * HostConfig.SecurityOpt as the engine reads it: in order, the last one of a kind wins, the value stands behind the
 * first '=' or, where there is none, the first ':' (moby: parseSecurityOpt). The views point into the list that was
 * parsed. An index is the option's place in that list, -1 where there is none.
 */
struct SecurityOptions
{
    enum class Switch { Unset, On, Off };

    Switch noNewPrivileges = Switch::Unset;
    int noNewPrivilegesIndex = -1;
    QStringView seccomp; //!< "unconfined", "builtin", a profile's JSON, or (Podman) a path
    int seccompIndex = -1;
    QStringView appArmor;
    int appArmorIndex = -1;
    int labelDisableIndex = -1; //!< any one among the label options switches the separation off
    int writableCgroupsIndex = -1;
    int unmaskAllIndex = -1; //!< Podman's unmask=ALL
};

[[nodiscard]] SecurityOptions parseSecurityOptions(const QStringList& options);

} // namespace Hull
