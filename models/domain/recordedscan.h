// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ruleinfo.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

// A scan as it was written down, by this program or another version of it. Words of severities, states and rules are
// kept as they stand there: a newer program may know more of them.

namespace Hull {

//! A value of a setting: none (null), a switch, a number, a word or a list of words.
using FactValue = std::variant<std::monostate, bool, qint64, QString, QStringList>;

//! One setting of a container or host, and where it stands in the engine's document: HostConfig.Privileged.
struct Fact
{
    QString path;
    FactValue value;

    friend bool operator==(const Fact&, const Fact&) = default;
};

//! Of a severity as it stands in a scan; unset where this version does not know it.
[[nodiscard]] std::optional<Severity> severityFrom(const QString& name);

struct RecordedEvidence
{
    QString path;
    QString origin;
    QString observed;
    QString expected;

    friend bool operator==(const RecordedEvidence&, const RecordedEvidence&) = default;
};

//! What the policy said of a finding.
struct RecordedWaiver
{
    QString id; //!< empty: there was none
    QString kind;
    QString reason;
    QString owner;
    QString expires;
    QString state;

    friend bool operator==(const RecordedWaiver&, const RecordedWaiver&) = default;
};

struct RecordedFinding
{
    QString rule;
    QString key;
    QString severity;
    QString status;
    QString message; //!< English
    QString certainty;
    QString fingerprint;
    bool fixable = false;
    std::vector<RecordedEvidence> evidence;
    RecordedWaiver waiver;

    friend bool operator==(const RecordedFinding&, const RecordedFinding&) = default;
};

//! What came of one rule: "pass", "notAssessed" …
struct RecordedResult
{
    QString rule;
    QString result;
    QString reason; //!< why; mostly empty

    friend bool operator==(const RecordedResult&, const RecordedResult&) = default;
};

//! A host port that leads, or would lead, into a container.
struct RecordedPort
{
    QString containerPort; //!< "80/tcp"
    QString hostIp;
    std::optional<qint64> hostPort;
    QString hostPortRange; //!< "1015-1030"; mostly empty
    bool active = false;

    friend bool operator==(const RecordedPort&, const RecordedPort&) = default;
};

//! Why something could not be read; English.
struct RecordedError
{
    QString kind; //!< empty: there was none
    QString message;
    QString detail;
    QString cause;
    QString remedy;

    friend bool operator==(const RecordedError&, const RecordedError&) = default;
};

struct RecordedContainer
{
    QString id;
    QString name;
    QString image;
    QString imageId;
    QString state;
    QString created; //!< RFC 3339; may be empty
    QString managerKind;
    QString managerName;
    QString parkedFor; //!< of an original that a change keeps: the name of the container that took its place
    QString parkedBy; //!< the id of that change
    std::vector<RecordedPort> ports;
    //! Settings, by path. One that is missing was not written down, which is something else than a null.
    std::vector<Fact> facts;
    std::vector<RecordedFinding> findings;
    std::vector<RecordedResult> results;

    friend bool operator==(const RecordedContainer&, const RecordedContainer&) = default;
};

//! Shared by the scans that hold an equal one.
using RecordedContainerPtr = std::shared_ptr<const RecordedContainer>;

//! A container that the engine listed and that could not be read.
struct UnreadContainer
{
    QString id;
    QString name; //!< may be empty
    RecordedError error;
};

//! A list of the engine that could not be read.
struct UnreadList
{
    QString name; //!< "images" …
    QString kind; //!< of the error
    QString message;
};

struct RecordedHost
{
    QString name;
    QString endpoint;
    QString kind; //!< "unix", "demo" …
    QString status; //!< "complete", "partial", "unreachable"
    QString asOf; //!< RFC 3339: when what is told of it was read, where that was before the scan; mostly empty
    RecordedError error; //!< why it is not complete
    RecordedError kernelError; //!< why its kernel was not asked; mostly empty
    std::vector<Fact> facts; //!< of its engine
    std::vector<RecordedFinding> findings;
    std::vector<RecordedResult> results;
    std::vector<RecordedContainerPtr> containers;
    std::vector<UnreadContainer> unread;
    std::vector<UnreadList> unreadLists;

    [[nodiscard]] bool wasRead() const { return status != QLatin1String("unreachable"); }
};

struct RecordedScan
{
    QString toolVersion;
    QString ruleSet; //!< the version of the rules
    QDateTime started; //!< UTC
    QDateTime finished;
    QString profile;
    QString failOn;
    QString filter; //!< what of the hosts it is about; empty: all of them
    int leftOut = 0; //!< containers that the filter does not show
    std::vector<RecordedHost> hosts;
};

} // namespace Hull
