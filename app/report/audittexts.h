// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/auditreport.h"

namespace Hull {

// Words of a report for people, in English and as plain text: the same in HTML and on paper.

constexpr std::array<Severity, 4> countedSeverities{
    Severity::Critical, Severity::High, Severity::Medium, Severity::Low};

constexpr qsizetype shortIdLength = 12; //!< of a container, as docker ps shows it

[[nodiscard]] QString reportTimeText(const QDateTime& time); //!< "2026-01-02 03:04:05 UTC", "not known"
[[nodiscard]] QString yesNoText(std::optional<bool> value); //!< "yes", "no", "not known"
[[nodiscard]] QString reportEngineText(const EngineInfo& engine); //!< "docker 20.10.24", "not known"
[[nodiscard]] QString systemText(const EngineInfo& engine); //!< "linux x86_64 6.1.0"; may be empty
[[nodiscard]] QString clockText(const AuditHost& host); //!< "within 60 s", "-3600 s ahead of this machine"
[[nodiscard]] QString scopeText(const AuditReport& report); //!< "2 hosts, 20 containers"
//! What is shown and not counted as open, as a sentence.
[[nodiscard]] QString uncountedText(const FindingCounts& counts);
[[nodiscard]] QString incompleteText(const AuditReport& report); //!< a warning; empty where all was read
[[nodiscard]] QString filteredText(const AuditReport& report); //!< a warning; empty where nothing was filtered out
//! A warning that names the hosts of which something older is said, with its age; empty where there are none.
[[nodiscard]] QString staleText(const AuditReport& report);
[[nodiscard]] QString revealedText(const AuditReport& report); //!< a warning that it shows secrets; mostly empty
[[nodiscard]] QString secretsText(const AuditReport& report); //!< what of secrets is part of it
[[nodiscard]] QString savedText(const AuditReport& report); //!< a warning that it is made of a saved scan, with its age
[[nodiscard]] QString periodText(const AuditReport& report); //!< when was read, or as of when it was
//! How old what is said of the host is, where it was not kept up to date; may be empty: "3 hours before this report".
[[nodiscard]] QString ageText(const AuditReport& report, const AuditHost& host);

[[nodiscard]] QString noChangesText(); //!< that the journal tells of no change
[[nodiscard]] QString changesIntroText(); //!< what stands in front of changes
[[nodiscard]] QString changeText(const AuditChange& change); //!< who made it, when, and for which rules
[[nodiscard]] QString changeResultText(const AuditChange& change); //!< in a word or two: "kept", "rolled back"
[[nodiscard]] QString keptSentence(const AuditChange& change); //!< whether there is a way back

[[nodiscard]] QString driftText(const Drift& drift); //!< the numbers of a comparison with the baseline, as sentences
[[nodiscard]] QString unlikeText(const DifferenceReport& report); //!< a warning that the two asked different questions
[[nodiscard]] QString driftNote(const DriftFindings& entry); //!< what its sentence does not say; may be empty

//! What of a container is revealed, under the names of the engine's document: "Config.Env", "NAME=value".
[[nodiscard]] std::vector<std::pair<QString, QString>> revealedLines(const RevealedValues& values);

//! Something that could not be read.
struct UnreadPart
{
    size_t host = 0; //!< its place in AuditReport::hosts
    QString what; //!< "the host", or a container's name
    QString why;
    QString remedy; //!< may be empty
};
[[nodiscard]] std::vector<UnreadPart> unreadParts(const AuditReport& report);

//! The container's name, or its short id where it has none; "the host itself".
[[nodiscard]] QString objectName(const AuditObject& object);

//! The objects of one host among some, by name.
struct HostObjects
{
    size_t host = 0;
    QStringList names;
    QString all; //!< "all 12 containers" where they are all of its containers, of which it has several; else empty
    QStringList others; //!< the containers of the host that are not among them
};
[[nodiscard]] QString allContainers(const AuditReport& report, size_t host); //!< "all 12 containers"
[[nodiscard]] std::vector<HostObjects> objectsByHost(const AuditReport& report, const std::vector<size_t>& objects);

//! The places in AuditReport::objects of what has any finding, in order.
[[nodiscard]] std::vector<size_t> affectedObjects(const AuditReport& report);

//! The rules of the catalogue that the report's profile asks.
[[nodiscard]] std::vector<const RuleInfo*> askedRules(const AuditReport& report);

} // namespace Hull
