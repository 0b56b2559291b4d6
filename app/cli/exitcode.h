// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Hull {

//! What hullctl tells the shell. Scripts depend on the numbers.
enum class ExitCode {
    Success = 0, //!< nothing open at or above --fail-on
    Failure = 1, //!< wrong usage, or an error of the program itself
    OpenFindings = 2,
    HostIncomplete = 3, //!< a host could not be reached or read completely
    Refused = 3, //!< of plan: something stands in the way of the change
    Differs = 2, //!< of diff
    RolledBack = 2, //!< of fix: the original runs again
    LeftForRecovery = 6, //!< a change is not at its end, or was undone and the original does not run again
    OutputFailed = 4, //!< an output could not be written
    PolicyInvalid = 5, //!< the policy is no use, or --strict-waivers and a waiver has expired
    Interrupted = 130, //!< 128 + SIGINT, as shells count
};

} // namespace Hull
