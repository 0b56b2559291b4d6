// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/live/fixrig.h"

namespace Hull::Test {

//! What is to be broken off, and what the container is like before.
struct Scenario
{
    QString state; //!< running, paused, exited
    QString command; //!< fix, rollback, finish
    bool works = true; //!< false: the fix is taken back by itself
    bool removesItself = false; //!< --rm
    bool hasOlder = false; //!< an earlier change has kept its original
    bool copies = false; //!< what was written outside of mounts, there and back

    [[nodiscard]] bool isBegunByAFix() const { return command != QLatin1String("fix"); }
};

//! Breaks changes off, and looks whether anything is lost. What tells a problem is empty where all is well.
class FixCrashRig : public FixRig
{
public:
    [[nodiscard]] QByteArray prepare(const Scenario& scenario); //!< the container, as it is before the command
    [[nodiscard]] QStringList commandOf(const Scenario& scenario) const;
    [[nodiscard]] const QJsonObject& before() const { return m_before; } //!< the original

    //! Kills hullctl at that change, from 1 on; then whatever must hold at any moment is wrong or not.
    [[nodiscard]] QByteArray breakOff(const Scenario& scenario, int change, CuttingProxy::Cut cut);
    //! The same of what puts that in order. wasBroken: false where it needs fewer changes than that.
    [[nodiscard]] QByteArray breakOffRecovery(int change, CuttingProxy::Cut cut, bool& wasBroken);
    [[nodiscard]] QByteArray recover(const Scenario& scenario); //!< to its end, and judges that
    [[nodiscard]] QByteArray wrongAfterTheCrash() const;
    //! One container of the name, in its state, with all that it had; and nothing left that is ours.
    [[nodiscard]] QByteArray wrongInTheEnd(const Scenario& scenario) const;

    int breaks = 0; //!< that were injected

private:
    [[nodiscard]] QStringList fixOf(const Scenario& scenario, const QStringList& rules) const;
    [[nodiscard]] bool isThereAWayBack() const;
    [[nodiscard]] bool isInPlace(const QJsonObject& container) const;
    [[nodiscard]] QByteArray wrongOfOriginal(const Scenario& scenario) const;
    [[nodiscard]] QByteArray wrongOfReplacement(const Scenario& scenario) const;
    //! What is wrong with what was written outside of mounts.
    [[nodiscard]] QByteArray wrongOfLayer(const Scenario& scenario, bool isOriginal) const;
    [[nodiscard]] QByteArray contentOf(const QString& file) const; //!< of web, whether it runs or not

    QJsonObject m_before;
    QStringList m_volumes;
    bool m_keepsAWayBack = true; //!< nobody asked to give it up
};

} // namespace Hull::Test
