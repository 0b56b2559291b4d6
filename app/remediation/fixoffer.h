// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/capabilityproposal.h"
#include "app/remediation/fixchoices.h"
#include "app/rules/manageradvice.h"
#include "models/domain/finding.h"

#include <optional>
#include <vector>

// What can be chosen of a container's fix, before any plan is made: for whoever asks the user.

namespace Hull {

//! One finding that recreating the container can put right.
struct OfferedFix
{
    const RuleInfo* rule = nullptr;
    Severity severity = Severity::Medium;
    FindingStatus status = FindingStatus::Open; //!< Implied: it stays behind once what it follows from is put right
    Message message; //!< what is wrong
    bool byDefault = false; //!< chosen unless the user says otherwise: a workload seldom depends on it
};

//! A published host port that a fix moves unless told otherwise.
struct OfferedPort
{
    QString containerPort; //!< "80/tcp"
    QString hostIp; //!< canonical, as PortChoice takes it; empty: every address
    PortRange from;
    QString protocol;
    std::optional<PortRange> proposal; //!< where it goes; unset: no port is free
};

//! A mount that a rule objects to.
struct OfferedMount
{
    QString rule; //!< "A-06" or "A-07"
    QString destination;
    QString source; //!< as evidence shows it
    bool readWrite = false;
};

//! A capability that the container may have to keep.
struct OfferedCapability
{
    QString name; //!< "NET_ADMIN"
    std::vector<Message> reasons; //!< why it is proposed; empty: only because the container was given it
    bool isDefault = false; //!< the engine gives it to every container unless it is dropped

    friend bool operator==(const OfferedCapability&, const OfferedCapability&) = default;
};

//! A port of a container that leaves the host's network, or that published all of them.
struct OfferedPublication
{
    QString containerPort; //!< "80/tcp"
    int hostPort = 0; //!< that leads there now, or the same number
};

struct FixOffer
{
    std::vector<OfferedFix> fixes; //!< in the catalogue's order
    std::vector<Finding> unfixable; //!< open ones that recreating does not change
    std::vector<OfferedPort> ports;
    std::vector<OfferedMount> mounts;
    std::vector<OfferedCapability> capabilities;
    QStringList devices; //!< paths on the host, of devices that A-05 objects to
    QStringList networks; //!< of the host, that the container could join
    std::vector<OfferedPublication> publications;
    ManagerAdvice manager;

    [[nodiscard]] const OfferedFix* fix(const QString& rule) const; //!< nullptr where it is not offered
};

//! assessment is that of container, which is in the snapshot. engine: more signs of what it uses, where they were read.
[[nodiscard]] FixOffer offerFixes(const HostSnapshot& snapshot, const Container& container,
    const Assessment& assessment, const EngineClues& engine = {});

//! Those that something speaks for and that the container would not have once these rules are put right, with the
//! capabilities that are kept.
[[nodiscard]] std::vector<OfferedCapability> missedCapabilities(
    const FixOffer& offer, const QStringList& rules, const QStringList& kept);

//! What has to be put right with a rule so that it makes sense: leaving privileged mode brings the full restriction.
[[nodiscard]] QStringList companionsOf(const FixOffer& offer, const QString& rule);

//! The rules that are ticked at first: those that seldom hurt, and the one that the user came for with its companions.
[[nodiscard]] QStringList tickedAtFirst(const FixOffer& offer, const QString& wanted);

//! What the user has said so far, also of what is not ticked at the moment.
struct FixAnswers
{
    QStringList rules; //!< ticked
    std::vector<PortChoice> ports; //!< only those that do not go where it is proposed
    std::vector<MountChoice> mounts;
    QStringList capabilities; //!< to be kept
    QStringList devices; //!< to be kept
    QString network;
    std::vector<PublishChoice> publish;
    SwapChoices swap;

    friend bool operator==(const FixAnswers&, const FixAnswers&) = default;
};

/*!
 * The answers with which a wizard opens: rules as tickedAtFirst(), capabilities as proposed, a socket's mount removed
 * and a writable mount made read-only.
 */
[[nodiscard]] FixAnswers firstAnswers(const FixOffer& offer, const QString& wanted);

//! What of the answers the ticked rules heed. Of no rules at all nothing may be planned: that would mean the default.
[[nodiscard]] FixChoices choicesFrom(const FixOffer& offer, const FixAnswers& answers);

} // namespace Hull
