// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/fixoffer.h"

#include "app/remediation/portproposal.h"
#include "app/remediation/remedies/capabilitylist.h"
#include "app/remediation/remedy.h"
#include "app/rules/ports.h"
#include "models/domain/capabilities.h"
#include "models/domain/hostaddress.h"

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr auto privileged = "A-01"_L1;
constexpr auto newPrivileges = "A-02"_L1;
constexpr auto extraCapabilities = "A-03"_L1;
constexpr auto defaultCapabilitiesKept = "A-04"_L1;
constexpr auto devicesRule = "A-05"_L1;
constexpr auto socketRule = "A-06"_L1;
constexpr auto pathRule = "A-07"_L1;
constexpr std::array portRules{"P-01"_L1, "P-02"_L1};
constexpr auto allPublished = "P-03"_L1;
constexpr auto hostNetwork = "P-05"_L1;

bool containsAny(const QStringList& rules, std::initializer_list<QLatin1String> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&rules](QLatin1String rule) { return rules.contains(rule); });
}

/*!
 * Findings that only follow from privileged mode are offered where its fix leaves them: the engine's default
 * capabilities, and the gain of new ones.
 */
bool isOffered(const Finding& finding, const Assessment& assessment)
{
    if (finding.status == FindingStatus::Implied) {
        const bool staysBehind = finding.rule->id == newPrivileges || finding.rule->id == defaultCapabilitiesKept;
        return staysBehind && assessment.finding(privileged);
    }
    return finding.status != FindingStatus::Parked && finding.severity != Severity::Info;
}

void offerFindings(FixOffer& offer, const Assessment& assessment)
{
    for (const Finding& finding : assessment.findings) {
        const Remedy* remedy = remedyFor(QString(finding.rule->id));
        if (remedy && isOffered(finding, assessment)) {
            offer.fixes.push_back({finding.rule, finding.severity, finding.status, finding.message,
                remedy->byDefault && finding.status == FindingStatus::Open});
        } else if (!remedy && finding.status == FindingStatus::Open && finding.severity != Severity::Info) {
            offer.unfixable.push_back(finding);
        }
    }
}

//! Bindings as they are configured, which is what a fix changes.
void offerPorts(FixOffer& offer, const HostSnapshot& snapshot, const Container& container)
{
    const bool movesAll = offer.fix(portRules[0]) != nullptr;
    if (!movesAll && !offer.fix(portRules[1])) {
        return;
    }
    PortProposal proposal(snapshot, container);
    for (const PortMapping& mapping : container.hostConfig.portBindings) {
        for (const PortBinding& binding : mapping.bindings) {
            const HostPort port = parseHostPort(binding.hostPort);
            const bool isNumbered = port.kind == HostPort::Kind::Number || port.kind == HostPort::Kind::Range;
            if (isNumbered && (port.straddles() || (movesAll && port.isWhollyPrivileged()))) {
                const PortRange from{port.first, port.last};
                const QString protocol = protocolOf(mapping.containerPort);
                offer.ports.push_back({mapping.containerPort, canonicalAddress(binding.hostIp), from, protocol,
                    proposal.propose(from, protocol)});
            }
        }
    }
}

//! What stands between the quotes of `Mounts["/data"].Source`; empty for evidence of another kind.
QString quoted(const QString& path, QLatin1String list)
{
    const QString prefix = list + "[\""_L1;
    return path.startsWith(prefix) ? path.mid(prefix.size()).section("\"]"_L1, 0, 0) : QString();
}

const Mount* mountOf(const Container& container, const Evidence& evidence)
{
    const QString destination = quoted(evidence.path, "Mounts"_L1);
    const QString volume = quoted(evidence.path, "Volumes"_L1);
    const auto found = std::find_if(container.mounts.begin(), container.mounts.end(), [&](const Mount& mount) {
        return (!destination.isEmpty() && mount.destination == destination)
            || (!volume.isEmpty() && mount.name == volume);
    });
    return found == container.mounts.end() ? nullptr : &*found;
}

void offerMounts(FixOffer& offer, const Container& container, const Assessment& assessment)
{
    for (const QLatin1String rule : {socketRule, pathRule}) {
        const Finding* finding = offer.fix(rule) ? assessment.finding(rule) : nullptr;
        for (const Evidence& evidence : finding ? finding->evidence : std::vector<Evidence>()) {
            const Mount* mount = mountOf(container, evidence);
            const bool isKnown = mount
                && std::any_of(offer.mounts.begin(), offer.mounts.end(),
                    [mount](const OfferedMount& known) { return known.destination == mount->destination; });
            if (mount && !isKnown) {
                const QString source = mount->source.isEmpty() ? mount->name : mount->source;
                offer.mounts.push_back({QString(rule), mount->destination, source, mount->readWrite});
            }
        }
    }
}

void offerDevices(FixOffer& offer, const Container& container, const Assessment& assessment)
{
    const Finding* finding = offer.fix(devicesRule) ? assessment.finding(devicesRule) : nullptr;
    for (size_t i = 0; finding && i < container.hostConfig.devices.size(); ++i) {
        const QString path = u"HostConfig.Devices[%1]"_s.arg(i);
        if (std::any_of(finding->evidence.begin(), finding->evidence.end(),
                [&path](const Evidence& evidence) { return evidence.path.startsWith(path); })) {
            offer.devices += container.hostConfig.devices[i].pathOnHost;
        }
    }
}

bool startsAsRoot(const HostSnapshot& snapshot, const Container& container)
{
    if (container.kernel) {
        return container.kernel->uid == 0;
    }
    const QString user =
        container.user.isEmpty() ? snapshot.images.values.value(container.imageId).user : container.user;
    const QString name = user.section(u':', 0, 0);
    return name.isEmpty() || name == "0"_L1 || name == "root"_L1;
}

CapabilityClues cluesOf(
    const HostSnapshot& snapshot, const Container& container, const Capabilities& now, const EngineClues& engine)
{
    CapabilityClues clues;
    clues.engine = engine;
    clues.startsAsRoot = startsAsRoot(snapshot, container);
    clues.imageNames = QStringList{container.image} + snapshot.images.values.value(container.imageId).tags;
    clues.possessed = now.effective();
    clues.usesHostNetwork = container.hostConfig.networkMode == "host"_L1;
    clues.firstUnprivilegedPort = clues.usesHostNetwork ? firstUnprivilegedPort : 0;
    for (const auto& [key, value] : container.hostConfig.sysctls) {
        if (key == "net.ipv4.ip_unprivileged_port_start"_L1) {
            clues.firstUnprivilegedPort = value.toInt();
        }
    }
    for (const QString& port : container.exposedPorts) {
        clues.ports.push_back(containerPortNumber(port));
    }
    return clues;
}

//! What speaks for a capability, then those that the container was given by name.
void offerCapabilities(
    FixOffer& offer, const HostSnapshot& snapshot, const Container& container, const EngineClues& engine)
{
    if (!offer.fix(privileged) && !offer.fix(extraCapabilities) && !offer.fix(defaultCapabilitiesKept)) {
        return;
    }
    const EngineInfo::Product product = snapshot.engine.product;
    const Capabilities now =
        effectiveCapabilities(container.hostConfig, product, container.kernel ? &*container.kernel : nullptr);
    CapabilitySet known = 0;
    for (ProposedCapability& proposed : proposeCapabilities(cluesOf(snapshot, container, now, engine))) {
        const CapabilitySet bit = capabilityBit(proposed.number);
        known |= bit;
        offer.capabilities.push_back(
            {capabilityName(proposed.number), std::move(proposed.reasons), (now.defaults & bit) != 0});
    }
    for (int number = 0; number < knownCapabilities; ++number) {
        const CapabilitySet bit = capabilityBit(number);
        if ((now.named & bit) && !(known & bit)) {
            offer.capabilities.push_back({capabilityName(number), {}, (now.defaults & bit) != 0});
        }
    }
}

void offerNetworks(FixOffer& offer, const HostSnapshot& snapshot, const Container& container)
{
    if (!offer.fix(hostNetwork)) {
        return;
    }
    for (const Network& network : snapshot.networks.values) {
        if (network.driver != "host"_L1 && network.driver != "null"_L1) {
            offer.networks += network.name;
        }
    }
    for (const QString& port : container.exposedPorts) {
        if (!port.contains(u'-')) { // a range is exposed as one, and published port by port
            offer.publications.push_back({port, containerPortNumber(port)});
        }
    }
}

} // namespace

const OfferedFix* FixOffer::fix(const QString& rule) const
{
    const auto found =
        std::find_if(fixes.begin(), fixes.end(), [&rule](const OfferedFix& entry) { return entry.rule->id == rule; });
    return found == fixes.end() ? nullptr : &*found;
}

FixOffer offerFixes(
    const HostSnapshot& snapshot, const Container& container, const Assessment& assessment, const EngineClues& engine)
{
    FixOffer offer;
    offer.manager = managerAdvice(container);
    offerFindings(offer, assessment);
    offerPorts(offer, snapshot, container);
    offerMounts(offer, container, assessment);
    offerDevices(offer, container, assessment);
    offerCapabilities(offer, snapshot, container, engine);
    offerNetworks(offer, snapshot, container);
    return offer;
}

std::vector<OfferedCapability> missedCapabilities(
    const FixOffer& offer, const QStringList& rules, const QStringList& kept)
{
    std::vector<OfferedCapability> missed;
    const bool dropsAll = rules.contains(defaultCapabilitiesKept);
    if (dropsAll || containsAny(rules, {privileged, extraCapabilities})) {
        std::ranges::copy_if(offer.capabilities, std::back_inserter(missed), [&](const OfferedCapability& capability) {
            return !capability.reasons.empty() && (dropsAll || !capability.isDefault)
                && !namesCapability(kept, capability.name);
        });
    }
    return missed;
}

QStringList companionsOf(const FixOffer& offer, const QString& rule)
{
    QStringList companions;
    if (rule == privileged) {
        for (const QLatin1String companion : {newPrivileges, defaultCapabilitiesKept}) {
            if (offer.fix(companion)) {
                companions += companion;
            }
        }
    }
    return companions;
}

QStringList tickedAtFirst(const FixOffer& offer, const QString& wanted)
{
    QStringList ticked;
    const bool isOfferedToo = offer.fix(wanted) != nullptr;
    const QStringList companions = isOfferedToo ? companionsOf(offer, wanted) : QStringList();
    for (const OfferedFix& fix : offer.fixes) {
        if (fix.byDefault || fix.rule->id == wanted || companions.contains(fix.rule->id)) {
            ticked += fix.rule->id;
        }
    }
    return ticked;
}

FixAnswers firstAnswers(const FixOffer& offer, const QString& wanted)
{
    FixAnswers answers;
    answers.rules = tickedAtFirst(offer, wanted);
    for (const OfferedMount& mount : offer.mounts) {
        if (mount.rule == socketRule) { // read-only does not keep anybody from using a socket
            answers.mounts.push_back({mount.destination, MountChoice::Kind::Remove, {}});
        } else if (mount.readWrite) {
            answers.mounts.push_back({mount.destination, MountChoice::Kind::ReadOnly, {}});
        }
    }
    for (const OfferedCapability& capability : offer.capabilities) {
        if (!capability.reasons.empty()) {
            answers.capabilities += capability.name;
        }
    }
    return answers;
}

FixChoices choicesFrom(const FixOffer& offer, const FixAnswers& answers)
{
    FixChoices choices;
    choices.rules = answers.rules;
    choices.swap = answers.swap;
    if (containsAny(answers.rules, {portRules[0], portRules[1]})) {
        choices.ports = answers.ports;
    }
    for (const MountChoice& choice : answers.mounts) {
        const auto mount = std::find_if(offer.mounts.begin(), offer.mounts.end(),
            [&choice](const OfferedMount& entry) { return entry.destination == choice.destination; });
        if (mount != offer.mounts.end() && answers.rules.contains(mount->rule)) {
            choices.mounts.push_back(choice);
        }
    }
    const bool dropsAll = answers.rules.contains(defaultCapabilitiesKept);
    if (dropsAll || containsAny(answers.rules, {privileged, extraCapabilities})) {
        for (const QString& name : answers.capabilities) {
            const auto known = std::find_if(offer.capabilities.begin(), offer.capabilities.end(),
                [&name](const OfferedCapability& entry) { return entry.name == name; });
            if (dropsAll || known == offer.capabilities.end() || !known->isDefault) { // else it has it anyway
                choices.keptCapabilities += name;
            }
        }
    }
    if (containsAny(answers.rules, {privileged, devicesRule})) {
        choices.keptDevices = answers.devices;
    }
    if (answers.rules.contains(hostNetwork)) {
        choices.network = answers.network;
    }
    if (containsAny(answers.rules, {hostNetwork, allPublished})) {
        choices.publish = answers.publish;
    }
    return choices;
}

} // namespace Hull
