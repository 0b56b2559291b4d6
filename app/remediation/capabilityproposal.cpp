// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/capabilityproposal.h"

#include "app/remediation/capabilitysigns.h"

#include <QtEndian>
#include <QtGlobal>

#include <algorithm>
#include <map>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr CapabilitySet netBindService = capabilityBit(10);
constexpr CapabilitySet switchUser = capabilityBit(6) | capabilityBit(7); // SETGID, SETUID
constexpr CapabilitySet kill = capabilityBit(5);

//! Gathers reasons by capability.
class Proposal
{
public:
    explicit Proposal(std::optional<CapabilitySet> possible)
        : m_possible(possible.value_or(allCapabilities))
    { }

    void add(CapabilitySet capabilities, const Message& reason)
    {
        for (int number = 0; number < knownCapabilities; ++number) {
            if (capabilities & m_possible & capabilityBit(number)) {
                m_reasons[number].push_back(reason);
            }
        }
    }

    [[nodiscard]] std::vector<ProposedCapability> result() const
    {
        std::vector<ProposedCapability> proposed;
        for (const auto& [number, reasons] : m_reasons) {
            proposed.push_back({number, reasons});
        }
        return proposed;
    }

private:
    CapabilitySet m_possible;
    std::map<int, std::vector<Message>> m_reasons;
};

//! Whether a process of root has children that are not root's: it changed their user, and may have to end them.
bool givesUpRoot(const std::vector<ProcessClue>& processes)
{
    return std::any_of(processes.begin(), processes.end(), [&processes](const ProcessClue& child) {
        return !child.isRoot && std::any_of(processes.begin(), processes.end(), [&child](const ProcessClue& parent) {
            return parent.isRoot && parent.pid == child.parent;
        });
    });
}

void addSignsOfRoot(Proposal& proposal, const CapabilityClues& clues)
{
    for (const QString& name : clues.imageNames) {
        if (const std::optional<CapabilitySign> sign = signOfImage(name)) {
            proposal.add(sign->capabilities,
                {QT_TRANSLATE_NOOP("Hull", "The image %1 is known to need it while it starts."), {sign->found}});
            break;
        }
    }
    for (const CapabilitySign& sign : signsInScript(clues.engine.entrypoint)) {
        proposal.add(sign.capabilities,
            {QT_TRANSLATE_NOOP("Hull", "The script that starts the container uses %1."), {sign.found}});
    }
    if (givesUpRoot(clues.engine.processes)) {
        proposal.add(
            switchUser | kill, {QT_TRANSLATE_NOOP("Hull", "A process of root runs others under another account."), {}});
    }
    const auto low = std::find_if(clues.ports.begin(), clues.ports.end(),
        [&clues](int port) { return port > 0 && port < clues.firstUnprivilegedPort; });
    if (low != clues.ports.end()) {
        proposal.add(netBindService,
            {clues.usesHostNetwork
                    ? QT_TRANSLATE_NOOP("Hull", "It listens on port %1 of the host itself.")
                    : QT_TRANSLATE_NOOP("Hull", "It listens on port %1, which is kept for root in this container."),
                {QString::number(*low)}});
    }
}

} // namespace

std::vector<ProposedCapability> proposeCapabilities(const CapabilityClues& clues)
{
    Proposal proposal(clues.possessed);
    // What was refused in a real attempt weighs more than any guess.
    for (const CapabilitySign& sign : signsInLog(clues.engine.failedLog)) {
        proposal.add(sign.capabilities, {QT_TRANSLATE_NOOP("Hull", "It failed without it and said: %1"), {sign.found}});
    }
    proposal.add(clues.engine.fileCapabilities,
        {QT_TRANSLATE_NOOP("Hull", "Its program carries this file capability and cannot be started without it."), {}});
    // Without root nothing of the kind is in the hands of a process to begin with (capabilities(7)).
    if (clues.startsAsRoot) {
        addSignsOfRoot(proposal, clues);
    }
    return proposal.result();
}

CapabilitySet fileCapabilities(const QByteArray& value)
{
    constexpr quint32 revisionMask = 0xff000000;
    constexpr quint32 revision1 = 0x01000000;
    constexpr quint32 revision2 = 0x02000000;
    constexpr quint32 revision3 = 0x03000000;
    const auto word = [&value](qsizetype index) {
        return value.size() >= (index + 1) * 4 ? qFromLittleEndian<quint32>(value.constData() + index * 4) : 0U;
    };
    const quint32 revision = word(0) & revisionMask;
    const bool isValid = (revision == revision1 && value.size() == 12) || (revision == revision2 && value.size() == 20)
        || (revision == revision3 && value.size() == 24);
    if (!isValid) {
        return 0;
    }
    // Permitted and inheritable take turns, the lower 32 of each first.
    return (CapabilitySet(revision == revision1 ? 0 : word(3)) << 32) | word(1);
}

} // namespace Hull
