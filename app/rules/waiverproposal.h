// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"

#include <vector>

namespace Hull {

//! A finding that somebody is about to answer for.
struct WaiverSubject
{
    HostAssessmentPtr host; //!< with the finding in it
    ContainerPtr container; //!< null: it is the host's own
    Finding finding;
};

//! How far a waiver reaches, from one container to many.
enum class WaiverReach {
    Container, //!< the container of that name on that host, or the host's own finding
    Service, //!< every container of a compose service on that host
    Image, //!< every container of that image, on every host
    Host, //!< everything on that host
};

[[nodiscard]] std::vector<WaiverReach> waiverReaches(const WaiverSubject& subject); //!< those that mean something here

//! The patterns that reach so far and no further: what is special in a pattern is written so that it is not.
[[nodiscard]] WaiverScope waiverScope(const WaiverSubject& subject, WaiverReach reach);

//! Whether a waiver of that reach can be bound to the finding as it is: its fingerprint names the container.
[[nodiscard]] bool canReopenOnChange(WaiverReach reach);

//! What a waiver is bound to there, see fingerprintOf().
[[nodiscard]] QString waiverFingerprint(const WaiverSubject& subject);

//! A host port below 1024 that the finding is about.
struct WaivablePort
{
    int port = 0;
    QString protocol; //!< tcp, udp, sctp

    friend bool operator==(const WaivablePort&, const WaivablePort&) = default;
};

//! Those of a finding of P-01, by number; none for other rules. A range gives each port that it can become.
[[nodiscard]] std::vector<WaivablePort> waivablePorts(const WaiverSubject& subject);

} // namespace Hull
