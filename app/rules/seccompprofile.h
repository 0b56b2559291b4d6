// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hull {

//! What a seccomp profile comes to, whatever it is called.
struct SeccompProfile
{
    enum class Effect {
        Restricts, //!< denies at least something
        Void, //!< lets every system call pass
        Unreadable, //!< no profile that can be understood
    };

    Effect effect = Effect::Unreadable;
    QString digest; //!< "sha256:…" of the text as stored
};

//! Judges the JSON text that stands behind `seccomp=` in HostConfig.SecurityOpt.
[[nodiscard]] SeccompProfile judgeSeccompProfile(QStringView json);

} // namespace Hull
