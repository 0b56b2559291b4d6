// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/container/containerrules.h"
#include "app/rules/hostpaths.h"
#include "app/rules/references.h"
#include "app/rules/rulecontext.h"

#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

const char* const volumesUnknown = QT_TRANSLATE_NOOP("Hull",
    "It is not known where a volume leads, so it may show a directory of the host: its options were not read or name a "
    "file system that may hold anything, or its plugin does not tell.");

const char* const linksNotFollowed = QT_TRANSLATE_NOOP("Hull",
    "Judged by the names of what is mounted: where symbolic links on the host lead was not seen, since the kernel "
    "shows "
    "it for containers that run, on a local engine or one behind SSH.");

const char* const moreCarried = QT_TRANSLATE_NOOP("Hull",
    "More is mounted below the sources of its mounts than was looked at, so it may show a directory of the host.");

//! Where a mount stands in the inspect document. Its place in Mounts is random, so its destination names it.
QString mountPath(const MountSource& entry)
{
    return entry.volumeOption.isEmpty() ? u"Mounts[\"%1\"].Source"_s.arg(entry.mount->destination)
                                        : u"Volumes[\"%1\"].Options.%2"_s.arg(entry.mount->name, entry.volumeOption);
}

//! "/srv/link (leads to /etc) → /host-etc, rw", "/etc (mounted below /srv/app) → /app/settings, rw"
QString mountText(const MountSource& entry)
{
    const QString access = entry.writable ? u"rw"_s : u"ro"_s;
    if (entry.isCarried()) {
        return u"%1 (mounted below %2) → %3, %4"_s.arg(entry.resolved, entry.below, entry.destination, access);
    }
    const bool redirected = !entry.resolved.isEmpty() && entry.resolved != entry.configured;
    const QString stored = entry.configured.isEmpty() ? entry.mount->source : entry.configured;
    const QString source = redirected ? u"%1 (leads to %2)"_s.arg(stored, entry.resolved) : stored;
    return u"%1 → %2, %3"_s.arg(source, entry.destination, access);
}

Evidence mountEvidence(const MountSource& entry, bool byKernel, Message expected)
{
    const Origin stored = entry.volumeOption.isEmpty() ? Origin::Config : Origin::Volume;
    return {mountPath(entry), byKernel || entry.isCarried() ? Origin::Kernel : stored, mountText(entry),
        std::move(expected)};
}

bool hasUndecided(const ContainerContext& context)
{
    return std::any_of(
        context.mounts.begin(), context.mounts.end(), [](const MountSource& entry) { return entry.undecided; });
}

//! What came along from below the source: the place is among those that the source itself shows.
bool isWithinSource(const MountSource& entry)
{
    return entry.isCarried() && coversPath(entry.below, entry.resolved);
}

bool mayCarryMore(const ContainerContext& context)
{
    return context.places && context.places->carriesMore;
}

//! No mount is sensitive by its name; one whose name may be a link can still be.
Verdict nothingFound(const ContainerContext& context)
{
    if (hasUndecided(context)) {
        return Verdict::notAssessed(volumesUnknown);
    }
    if (mayCarryMore(context)) {
        return Verdict::notAssessed(moreCarried);
    }
    const bool mayBeLinks = std::any_of(context.mounts.begin(), context.mounts.end(),
        [](const MountSource& entry) { return entry.resolved.isEmpty() && !entry.configured.isEmpty(); });
    return Verdict::pass(mayBeLinks ? linksNotFollowed : nullptr);
}

/*!
 * A finding that is not the gravest possible may hide a graver one behind a volume of which nothing is known, or among
 * more mounts than anybody looks at: it is assumed then, and shows those volumes.
 */
void addUndecided(const ContainerContext& context, Finding& finding)
{
    if (finding.severity == Severity::Critical || (!hasUndecided(context) && !mayCarryMore(context))) {
        return;
    }
    finding.certainty = Certainty::Assumed;
    for (const MountSource& entry : context.mounts) {
        if (!entry.undecided) {
            continue;
        }
        Evidence open =
            mountEvidence(entry, false, {QT_TRANSLATE_NOOP("Hull", "known to show no directory of the host"), {}});
        const bool isShown = std::any_of(finding.evidence.begin(), finding.evidence.end(),
            [&open](const Evidence& shown) { return shown.path == open.path && shown.observed == open.observed; });
        if (!isShown) {
            finding.evidence.push_back(std::move(open));
        }
    }
}

//! The engine socket that a mount reaches, or empty. byKernel: only the resolved source shows it.
QString reachedSocket(const MountSource& entry, const ContainerContext& context, bool& byKernel)
{
    byKernel = false;
    const QStringList& endpoint = context.index.endpointSockets();
    QString socket = reachedEngineSocket(entry.configured, endpoint);
    if (!socket.isEmpty()) {
        return socket;
    }
    if (isEngineSocketName(baseName(entry.configured)) || isEngineSocketName(baseName(entry.destination))) {
        return entry.configured.isEmpty() ? entry.resolved : entry.configured;
    }
    socket = reachedEngineSocket(entry.resolved, endpoint);
    byKernel = !socket.isEmpty() || isEngineSocketName(baseName(entry.resolved));
    return socket.isEmpty() && byKernel ? entry.resolved : socket;
}

Verdict judgeEngineSocket(const ContainerContext& context)
{
    Finding finding = makeFinding(Severity::Critical, {});
    QStringList sockets;
    const Mount* told = nullptr;
    for (const MountSource& entry : context.mounts) {
        if (isWithinSource(entry) || (entry.isOtherName && entry.mount == told)) {
            continue; // what is reached there is reached through the source
        }
        bool byKernel = false;
        const QString socket = entry.undecided ? QString() : reachedSocket(entry, context, byKernel);
        if (!socket.isEmpty()) {
            told = entry.mount;
            sockets += socket;
            finding.evidence.push_back(mountEvidence(
                entry, byKernel, {QT_TRANSLATE_NOOP("Hull", "no mount through which %1 is reached"), {socket}}));
        }
    }
    const bool remoteHint = context.container.dockerHost.startsWith("tcp://"_L1);
    if (remoteHint) {
        finding.evidence.push_back({u"Config.Env DOCKER_HOST"_s, Origin::Config, context.container.dockerHost,
            {QT_TRANSLATE_NOOP("Hull", "no access to an engine, or one that a filtering proxy limits"), {}}});
    }
    if (finding.evidence.empty()) {
        return nothingFound(context);
    }
    if (sockets.isEmpty()) {
        finding.severity = Severity::Low;
        finding.message = {hasUndecided(context)
                ? QT_TRANSLATE_NOOP("Hull",
                    "It is told to use a container engine over the network. It is not known where its volumes lead, so "
                    "it may reach the host's own engine as well.")
                : QT_TRANSLATE_NOOP("Hull", "It is told to use a container engine over the network."),
            {}};
        addUndecided(context, finding);
    } else {
        sockets.removeDuplicates();
        finding.message = {QT_TRANSLATE_NOOP("Hull",
                               "It can reach the socket of a container engine and so control the host: %1. A read-only "
                               "mount does not change that."),
            {sockets.join(", "_L1)}};
    }
    return Verdict::fail(std::move(finding));
}

Severity pathSeverity(const SensitiveMatch& match, bool writable)
{
    using Relation = SensitiveMatch::Relation;
    if (match.relation == Relation::Root || (writable && match.relation == Relation::Holds)) {
        return Severity::Critical;
    }
    if (writable || match.secret) {
        return Severity::High;
    }
    return match.relation == Relation::Holds ? Severity::Medium : Severity::Low;
}

//! One sensitive mount, and whether it is nothing but the socket that another rule reports.
struct PathHit
{
    const MountSource* entry = nullptr;
    QString path; //!< the one of its two names that is the worse
    SensitiveMatch match;
    Severity severity = Severity::Low;
    bool isSocket = false;
};

std::optional<PathHit> judgeName(const MountSource& entry, const QString& path, const ContainerContext& context)
{
    if (entry.isDisk && path == entry.configured) { // all that is on it, past the permissions of the host's own mounts
        const SensitiveMatch match{SensitiveMatch::Relation::Within, path, true};
        return PathHit{&entry, path, match, pathSeverity(match, entry.writable), false};
    }
    const auto match = matchSensitivePath(path, context.index.engineRootDir());
    return match ? std::optional(PathHit{&entry, path, *match, pathSeverity(*match, entry.writable), false})
                 : std::nullopt;
}

/*!
 * Both names of a mount count. Where it leads is what the container has now; the name is what the next start mounts,
 * and an operator who gives away /bin or /home means what it stands for, also where it is a link.
 */
std::optional<PathHit> worseName(const MountSource& entry, const ContainerContext& context)
{
    const bool harmlessName = !entry.writable && isHarmlessReadOnly(entry.configured);
    std::optional<PathHit> configured = harmlessName ? std::nullopt : judgeName(entry, entry.configured, context);
    const bool harmlessTarget = !entry.writable && isHarmlessReadOnly(entry.resolved);
    std::optional<PathHit> resolved = harmlessTarget ? std::nullopt : judgeName(entry, entry.resolved, context);
    // /etc/resolv.conf leads into /run where systemd-resolved runs: a usual way, and nothing is told by it.
    if (harmlessName && resolved && resolved->severity == Severity::Low) {
        resolved.reset();
    }
    return resolved && (!configured || resolved->severity < configured->severity) ? resolved : configured;
}

/*!
 * Below a read-only source much may still be writable, such as each file system of /sys. That is told once of a mount,
 * by the gravest of it, and so is a place that has several names.
 */
bool isToldAlready(const PathHit& hit, const std::vector<PathHit>& hits)
{
    const bool isFurther = hit.entry->isOtherName || isWithinSource(*hit.entry);
    return isFurther && std::any_of(hits.begin(), hits.end(), [&hit](const PathHit& told) {
        return told.entry->mount == hit.entry->mount && told.severity <= hit.severity;
    });
}

std::vector<PathHit> sensitiveMounts(const ContainerContext& context)
{
    std::vector<PathHit> hits;
    for (const MountSource& entry : context.mounts) {
        if (std::optional<PathHit> hit = worseName(entry, context)) {
            bool byKernel = false;
            const QString socket = entry.undecided ? QString() : reachedSocket(entry, context, byKernel);
            const bool isOneOfItsNames = !socket.isEmpty() && (socket == entry.configured || socket == entry.resolved);
            hit->isSocket = isOneOfItsNames && hit->match.relation == SensitiveMatch::Relation::Within;
            if (!isToldAlready(*hit, hits)) {
                hits.push_back(std::move(*hit));
            }
        }
    }
    return hits;
}

Verdict judgeSensitivePath(const ContainerContext& context)
{
    std::vector<PathHit> hits = sensitiveMounts(context);
    if (hits.empty()) {
        return nothingFound(context);
    }
    const bool onlySockets = std::all_of(hits.begin(), hits.end(), [](const PathHit& hit) { return hit.isSocket; });
    if (!onlySockets) {
        hits.erase(
            std::remove_if(hits.begin(), hits.end(), [](const PathHit& hit) { return hit.isSocket; }), hits.end());
    }
    Finding finding = makeFinding(Severity::Info, {});
    QStringList sources;
    for (const PathHit& hit : hits) {
        finding.severity = std::min(finding.severity, hit.severity);
        sources += u"%1 (%2)"_s.arg(hit.path, hit.entry->writable ? u"rw"_s : u"ro"_s);
        const bool byKernel = hit.path != hit.entry->configured;
        finding.evidence.push_back(mountEvidence(*hit.entry, byKernel,
            {QT_TRANSLATE_NOOP("Hull", "nothing of %1 mounted, or less of it and read-only"),
                {hit.match.sensitivePath}}));
    }
    if (onlySockets) { // the socket's own path lies in /run, which says nothing new
        finding.status = context.consequenceOf("A-06"_L1);
    }
    finding.message = {
        QT_TRANSLATE_NOOP("Hull", "Sensitive paths of the host are mounted: %1."), {sources.join(", "_L1)}};
    addUndecided(context, finding);
    return Verdict::fail(std::move(finding));
}

} // namespace

ContainerRule engineSocketReachable()
{
    return {{.id = "A-06"_L1,
                .key = "engine-socket-reachable"_L1,
                .severity = Severity::Critical,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Container engine socket reachable"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "Whoever can talk to the engine can start a privileged container with the host's root directory "
                    "in it. That is root on the host, also through a read-only mount."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Remove the mount. A program that must ask the engine gets a proxy that lets only the needed "
                    "requests pass, by DOCKER_HOST."),
                .references = cisDocker("5.32"_L1, "5.31"_L1)},
        judgeEngineSocket};
}

ContainerRule sensitiveHostPath()
{
    return {{.id = "A-07"_L1,
                .key = "sensitive-host-path"_L1,
                .severity = Severity::Critical,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Sensitive host path mounted"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "Writing to the host's system directories changes what the host runs, and reading them tells keys "
                    "and password hashes. A container with such a mount is hardly a container."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Mount only the file or subdirectory that is used, read-only where it is only read, or a named "
                    "volume instead."),
                .references = cisDocker("5.6"_L1, "5.5"_L1)},
        judgeSensitivePath};
}

} // namespace Hull
