// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/remedies/remedies.h"
#include "app/rules/ports.h"
#include "app/rules/waivers.h"
#include "models/domain/hostaddress.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>
#include <set>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

enum class Target { EveryLowPort, RangesOnly };

QString rangeText(PortRange range)
{
    return range.first == range.last ? QString::number(range.first) : u"%1-%2"_s.arg(range.first).arg(range.last);
}

//! One pass over all bindings of a container.
class PortMove
{
public:
    PortMove(const RemedyContext& context, Target target)
        : m_context(context)
        , m_target(target)
    { }

    Message run(RawJson& portBindings);

private:
    [[nodiscard]] const PortChoice* choiceFor(const RawJson& binding, const HostPort& port, const QString& protocol);
    [[nodiscard]] bool isTarget(const HostPort& port, const QString& protocol) const;
    //! Whether the binding stays; changes it on the way.
    [[nodiscard]] bool keepsBinding(RawJson& binding, const QString& protocol);

    const RemedyContext& m_context;
    const Target m_target;
    std::set<const PortChoice*> m_heeded;
    Message m_problem;
};

const PortChoice* PortMove::choiceFor(const RawJson& binding, const HostPort& port, const QString& protocol)
{
    if (!m_context.movesPorts) {
        return nullptr;
    }
    const QString address = canonicalAddress(textOf(binding, "HostIp"));
    const PortChoice* best = nullptr; // one that names the address goes before one that does not
    for (const PortChoice& choice : m_context.choices.ports) {
        const bool isSame =
            choice.protocol == protocol && choice.from.first == port.first && choice.from.last == port.last;
        if (isSame && choice.hostIp == address && !address.isEmpty()) {
            m_heeded.insert(&choice);
            return &choice;
        }
        if (isSame && choice.hostIp.isEmpty()) {
            best = &choice;
        }
    }
    m_heeded.insert(best);
    return best;
}

bool PortMove::isTarget(const HostPort& port, const QString& protocol) const
{
    if (port.first == port.last && m_context.waivers.allows(m_context.original, port.first, protocol)) {
        return false;
    }
    return m_target == Target::RangesOnly ? port.straddles() : port.isWhollyPrivileged() || port.straddles();
}

bool PortMove::keepsBinding(RawJson& binding, const QString& protocol)
{
    const HostPort port = parseHostPort(textOf(binding, "HostPort"));
    if (port.kind != HostPort::Kind::Number && port.kind != HostPort::Kind::Range) {
        return true;
    }
    const PortChoice* choice = choiceFor(binding, port, protocol);
    if (!choice && !isTarget(port, protocol)) {
        return true;
    }
    if (choice && choice->kind == PortChoice::Kind::Unpublish) {
        return false;
    }
    const PortRange old{port.first, port.last};
    const std::optional<PortRange> next =
        choice && choice->kind == PortChoice::Kind::Move ? choice->to : m_context.ports.propose(old, protocol);
    if (!next) {
        m_problem = {QT_TRANSLATE_NOOP("Hull", "No free host port was found for %1."), {rangeText(old)}};
        return true;
    }
    binding["HostPort"] = rangeText(*next).toStdString();
    if (choice && choice->newIp) {
        binding["HostIp"] = choice->newIp->toStdString();
    }
    return true;
}

Message PortMove::run(RawJson& portBindings)
{
    RawJson changed = RawJson::object();
    for (const auto& entry : portBindings.items()) {
        RawJson bindings = RawJson::array();
        for (const RawJson& old : entry.value()) {
            RawJson binding = old;
            if (keepsBinding(binding, protocolOf(QString::fromStdString(entry.key())))) {
                bindings.push_back(std::move(binding));
            }
        }
        if (!bindings.empty() || isBlank(entry.value())) {
            changed[entry.key()] = bindings.empty() ? entry.value() : std::move(bindings);
        }
    }
    for (const PortChoice& choice : m_context.choices.ports) {
        if (m_context.movesPorts && m_heeded.count(&choice) == 0) {
            return {QT_TRANSLATE_NOOP("Hull", "It does not publish the host port %1/%2 that --port names."),
                {rangeText(choice.from), choice.protocol}};
        }
    }
    if (m_problem.isEmpty()) {
        portBindings = std::move(changed);
    }
    return m_problem;
}

Message move(RawJson& body, const RemedyContext& context, Target target)
{
    RawJson none = RawJson::object();
    RawJson& hostConfig = body["HostConfig"];
    const bool hasBindings = member(hostConfig, "PortBindings").is_object();
    return PortMove(context, target).run(hasBindings ? hostConfig["PortBindings"] : none);
}

Message moveAll(RawJson& body, const RemedyContext& context)
{
    return move(body, context, Target::EveryLowPort);
}

Message moveRanges(RawJson& body, const RemedyContext& context)
{
    return move(body, context, Target::RangesOnly);
}

} // namespace

Remedy movePrivilegedPorts()
{
    return {"P-01"_L1, true, moveAll};
}

Remedy movePrivilegedRanges()
{
    return {"P-02"_L1, true, moveRanges};
}

} // namespace Hull
