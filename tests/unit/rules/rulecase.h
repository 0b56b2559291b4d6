// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/policy.h"

#include <functional>

namespace Hull::Test {

//! What a rule is tried on: one container on one host, both ordinary until the test changes them.
struct RuleCase
{
    RuleCase();

    Container container; //!< running, made by plain `docker run`, without a kernel view
    HostSnapshot snapshot; //!< Docker 20.10.24 behind a local socket, cgroup v1, seccomp, no AppArmor, no SELinux
    std::vector<Container> others; //!< further containers of the host
    Policy policy;

    HostConfig& config() { return container.hostConfig; }

    //! The container's port bindings: {"80/tcp", {{"", "8080"}}}.
    void bind(const QString& containerPort, std::vector<PortBinding> bindings);
    //! The same for what is in force; a container that is changed so is running.
    void publish(const QString& containerPort, std::vector<PortBinding> bindings);
    void bindMount(const QString& source, const QString& destination, bool readWrite = true);
    void namedVolume(const QString& name, const QString& destination);
    //! A kernel view that fits plain `docker run`; returns it for changes.
    KernelView& seenByKernel();
    void stop(ContainerState state = ContainerState::Exited); //!< no process, nothing in force
    void onPodman();
    void fromFile(); //!< an inspect document alone: nothing is known of the engine
    Container& addContainer(const QString& name); //!< a plain one with an id made of its name

    [[nodiscard]] SnapshotPtr frozen() const; //!< with container first, then the others
    [[nodiscard]] Assessment assessment() const; //!< of container
};

/*!
 * A rule's verdict in words: the result, and where there is a finding its severity, "implied" and "assumed":
 * "pass", "fail high", "fail medium assumed", "fail high implied", "pass info", "notAssessed" …; "-" where the rule
 * was not judged.
 */
[[nodiscard]] QString verdictText(const Assessment& assessment, QLatin1String ruleId);

//! The evidence of a rule's finding, one "path = observed [origin]" each.
[[nodiscard]] QStringList evidenceText(const Assessment& assessment, QLatin1String ruleId);

//! Everything an assessment says, to the byte.
[[nodiscard]] QString wholeText(const Assessment& assessment);

using Change = std::function<void(RuleCase&)>;

// A table of cases: in _data() defineColumns() and row() for each, in the test itself checkRow().
void defineColumns();
void row(const char* name, QLatin1String ruleId, const QString& expected, const Change& change);
void checkRow();

} // namespace Hull::Test

Q_DECLARE_METATYPE(Hull::Test::Change)
