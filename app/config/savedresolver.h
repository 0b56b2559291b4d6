// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/hostresolver.h"
#include "models/domain/savedhost.h"

namespace Hull {

/*!
 * The host that a saved one stands for, under its saved name. A context is looked up as it is now; a
 * consent to plain tcp counts only where it still leads to the address agreed to. BadConfiguration
 * says what is wrong with the address or the context.
 */
[[nodiscard]] Result<Host> hostFromSaved(const SavedHost& saved, const DockerEnvironment& environment);

//! The same without reading anything; context is what that of the host was resolved to, and counts only where it has
//! one.
[[nodiscard]] Result<Host> hostFromResolved(const SavedHost& saved, const Result<Host>& context);

/*!
 * Whether the user has said that the saved host, resolved to host, may be changed. Of a context that was said of one
 * endpoint: where it leads elsewhere by now, or nothing tells of which it was said, nothing may be changed.
 */
[[nodiscard]] bool areChangesAllowed(const SavedHost& saved, const Host& host);

//! Says so of the saved host, resolved to host, or takes it back.
void allowChanges(SavedHost& saved, const Host& host, bool allowed);

//! What stands for a saved host that is the same one as an earlier saved one: it is told, and not read twice.
[[nodiscard]] Host repeatedHost(const QString& name);
[[nodiscard]] Error sameHostTwice(const QString& name, const QString& earlier, const HostId& id);

//! checkSavedHost(), whether its url is one, and whether ssh can be given what it is to connect to.
[[nodiscard]] std::optional<Error> checkForSaving(const SavedHost& saved);

} // namespace Hull
