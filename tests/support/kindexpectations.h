// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace Hull::Test {

/*!
 * What the rules must say of every kind of container that tests/live/kinds creates, worked out by hand from what the
 * rules mean and what engine and kernel do, never from this program's output. Serves the tests on a real engine and
 * the tests on the captured documents below tests/fixtures, which know less.
 */
struct Circumstances
{
    bool kernel = false; //!< /proc of the containers was read
    bool live = false; //!< an engine was asked: running execs, processes and the endpoint's path are known
    bool cgroup2 = false;
    bool apparmor = false;
    bool selinux = false;
};

//! One rule's verdict on one container in the words of the JSON contract.
struct Verdict
{
    QString result; //!< fail, pass, notAssessed …
    QString severity; //!< these three are empty where there is no finding
    QString status;
    QString certainty;
};

struct VerdictExpectation
{
    //! fail, pass, notApplicable, notAssessed; clean = pass or notApplicable; unfailed = anything but fail.
    QString outcome;
    QString severity; //!< empty: does not matter, as with the next two
    QString status;
    QString certainty;

    [[nodiscard]] bool matches(const Verdict& verdict) const;
    [[nodiscard]] QString description() const;
};

using RuleExpectations = QMap<QString, VerdictExpectation>; //!< by rule id

[[nodiscard]] QStringList containerKinds(); //!< those of `kinds DIR`
[[nodiscard]] QStringList swarmKinds(); //!< those of `kinds swarm DIR`: the name of the service, or of the container

//! What every rule of the catalogue says of containers of that kind; an unknown kind ends the test program.
[[nodiscard]] RuleExpectations expectationsOf(const QString& kind, const Circumstances& circumstances);

//! Every rule whose verdict is not the expected one, one line each; empty when all agree and none is missing.
[[nodiscard]] QString differences(const QMap<QString, Verdict>& verdicts, const RuleExpectations& expectations);

} // namespace Hull::Test
