// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hull {

//! The names that containers carry in the course of a change: deterministic, so that who finds one knows whose it is,
//! and two changes of a container get into each other's way before they do harm.

[[nodiscard]] QString replacementName(const QString& container); //!< until it takes the original's
[[nodiscard]] QString parkedName(const QString& container); //!< the original's while it is kept
//! Of what stands in for an original that removes itself: it is never started, and keeps description and volumes.
[[nodiscard]] QString guardName(const QString& container);
[[nodiscard]] bool isTransactionName(const QString& name); //!< ends like one of the three: never changed themselves

} // namespace Hull
