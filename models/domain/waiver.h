// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <memory>

namespace Hull {

/*!
 * What a waiver or an allowed port is about: globs, of which an empty one is not given; all given ones must match. A
 * scope never is without any, so nothing is waived everywhere by an oversight.
 */
struct WaiverScope
{
    QString host; //!< the name of the host, or its address as shown
    QString container; //!< its name
    QString image; //!< as the user wrote it, not the id
    QString composeProject;
    QString label; //!< "key=value", or a key alone where there is no "="

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isHostOnly() const; //!< nothing but host is given
    [[nodiscard]] QString text() const; //!< "host prod-*, container edge": for people, in the words of the file

    friend bool operator==(const WaiverScope&, const WaiverScope&) = default;
};

//! A finding that somebody answers for until a day.
struct Waiver
{
    QString id; //!< unique in its file
    QString rule; //!< "P-01"
    WaiverScope scope;
    QString reason;
    QString owner;
    QString approver; //!< may be empty, as the three below
    QString ticket;
    QDate created;
    QDate expires; //!< the last day on which it counts, until its end in UTC
    QString fingerprint; //!< it counts only while the finding has this one; empty: whatever the finding is

    friend bool operator==(const Waiver&, const Waiver&) = default;
};

//! A host port below 1024 that may be published.
struct AllowedPort
{
    int port = 0;
    QString protocol; //!< tcp, udp, sctp
    WaiverScope scope;
    QString reason;
    QString owner;
    QDate expires; //!< as a waiver's

    friend bool operator==(const AllowedPort&, const AllowedPort&) = default;
};

//! What the policy says of one finding.
struct AppliedWaiver
{
    enum class Kind { Waiver, AllowedPort };

    enum class State {
        Active,
        Expired, //!< its last day is over: the finding is open again
        Changed, //!< what it covered is not what was found: likewise
    };

    QString id; //!< of an allowed port its allowedPortId()
    Kind kind = Kind::Waiver;
    State state = State::Active;
    QString reason;
    QString owner;
    QDate expires;

    friend bool operator==(const AppliedWaiver&, const AppliedWaiver&) = default;
};

using AppliedWaiverPtr = std::shared_ptr<const AppliedWaiver>;

[[nodiscard]] QString allowedPortId(qsizetype place); //!< where it stands in the policy: allowedHostPorts[0]
[[nodiscard]] QString waiverKindName(AppliedWaiver::Kind kind); //!< "waiver", "allowedPort"
[[nodiscard]] QString waiverStateName(AppliedWaiver::State state); //!< "active", "expired", "changed"

} // namespace Hull
