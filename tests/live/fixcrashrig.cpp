// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/fixcrashrig.h"

#include <QJsonArray>

#include <algorithm>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

const QString isPrivileged = u"grep -q CapEff:.*ffffff /proc/1/status"_s;

} // namespace

//! The container as it is before the command that is broken off; what went wrong, or nothing.
QByteArray FixCrashRig::prepare(const Scenario& scenario)
{
    if (const QByteArray problem = clear(); !problem.isEmpty()) {
        return problem;
    }
    const QString script = (scenario.works ? QString() : isPrivileged + u" || exit 9; "_s)
        + u"echo kept > /data/file; "_s
        + (scenario.copies ? u"[ -e /own ] || { mkdir /own; echo original > /own/first; }; "_s : QString())
        + FixRig::untilStopped();
    const QStringList lifetime =
        scenario.removesItself ? QStringList{u"--rm"_s} : QStringList{u"--restart"_s, u"unless-stopped"_s};
    QString id = run(QStringList{u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"-p"_s, u"80:80"_s,
                         u"-v"_s, u"named:/data"_s, u"-v"_s, u"/anonymous"_s}
        + lifetime + QStringList{u"busybox:test"_s, u"sh"_s, u"-c"_s, script});
    if (id.isEmpty()) {
        return "the container was not made";
    }
    if (scenario.hasOlder) {
        const Finished earlier = hullctl(fixOf(scenario, {u"A-02"_s}));
        if (earlier.exitCode != 0) {
            return told(earlier);
        }
        id = inspect(u"web"_s)["Id"_L1].toString();
    }
    if (scenario.state != "running"_L1) {
        const QString verb = scenario.state == "paused"_L1 ? u"pause"_s : u"stop"_s;
        if (const QByteArray problem = engine().docker({verb, u"web"_s}); !problem.isEmpty()) {
            return problem;
        }
    }
    m_before = inspect(id);
    m_keepsAWayBack = scenario.command != "finish"_L1;
    m_volumes = volumes();
    if (scenario.isBegunByAFix()) {
        const Finished fix = hullctl(fixOf(scenario, {u"A-01"_s, u"P-01"_s}));
        if (fix.exitCode == 0 && scenario.copies) {
            return engine().docker(
                {u"exec"_s, u"web"_s, u"sh"_s, u"-c"_s, u"echo since > /own/since; echo changed > /own/first"_s});
        }
        return fix.exitCode == 0 ? QByteArray() : told(fix);
    }
    return {};
}

QStringList FixCrashRig::fixOf(const Scenario& scenario, const QStringList& rules) const
{
    QStringList command{u"fix"_s, u"web"_s, u"--probation"_s, u"1"_s, u"--yes"_s};
    for (const QString& rule : rules) {
        command += QStringList{u"--rule"_s, rule};
    }
    if (scenario.removesItself) {
        command += QStringList{u"--allow"_s, u"auto-remove"_s};
    }
    if (scenario.copies) {
        command += QStringList{u"--layer"_s, u"copy"_s};
    }
    if (scenario.hasOlder) {
        command += QStringList{u"--allow"_s, u"parked-original"_s};
    }
    return command;
}

QStringList FixCrashRig::commandOf(const Scenario& scenario) const
{
    if (scenario.command == "fix"_L1) {
        return fixOf(scenario, {u"A-01"_s, u"P-01"_s});
    }
    return scenario.command == "rollback"_L1
        ? QStringList{u"rollback"_s, u"web"_s, u"--probation"_s, u"0"_s, u"--yes"_s}
            + (scenario.copies ? QStringList{u"--layer"_s, u"copy"_s} : QStringList())
        : QStringList{u"finish"_s, u"web"_s, u"--yes"_s};
}

QByteArray FixCrashRig::wrongAfterTheCrash() const
{
    const QStringList containers = FixRig::containers();
    const auto running = std::count_if(containers.begin(), containers.end(),
        [](const QString& line) { return line.endsWith(" running"_L1) || line.endsWith(" paused"_L1); });
    QStringList volumes = FixRig::volumes();
    volumes.removeAll(u"hulltx_web"_s);
    if (running > 1) {
        return "two are running: " + containers.join(u", "_s).toUtf8();
    }
    if (m_keepsAWayBack && !isThereAWayBack()) {
        return "neither the original nor its guard is there: " + containers.join(u", "_s).toUtf8();
    }
    return volumes == m_volumes ? QByteArray() : "volumes: " + volumes.join(u", "_s).toUtf8();
}

//! Something on the host can still become the original; or is it, made anew.
bool FixCrashRig::isThereAWayBack() const
{
    return !inspect(m_before["Id"_L1].toString()).isEmpty() || !inspect(u"web.hull-guard"_s).isEmpty()
        || isInPlace(inspect(u"web"_s));
}

//! The original, or what was made of its guard: nothing else of that name is privileged.
bool FixCrashRig::isInPlace(const QJsonObject& container) const
{
    return container["Id"_L1] == m_before["Id"_L1] || container["HostConfig"_L1]["Privileged"_L1].toBool();
}

QByteArray FixCrashRig::wrongOfOriginal(const Scenario& scenario) const
{
    const QJsonObject now = inspect(u"web"_s);
    QStringList different = differences(identityOf(m_before), identityOf(now));
    const QString state = now["State"_L1]["Status"_L1].toString();
    const bool hasId = now["Id"_L1] == m_before["Id"_L1] || scenario.removesItself;
    if (now["Id"_L1] != m_before["Id"_L1]) { // a twin has a name of its own, and its anonymous volume is named
        different.removeIf([](const QString& path) {
            return path == "Config.Hostname"_L1 || path == "HostConfig.Binds"_L1 || path.startsWith("Mounts./anon"_L1);
        });
    }
    return hasId && different.isEmpty() && state == scenario.state
        ? QByteArray()
        : "the original is not as it was: " + different.join(u", "_s).toUtf8() + " " + state.toUtf8();
}

QByteArray FixCrashRig::wrongOfReplacement(const Scenario& scenario) const
{
    const QJsonObject now = inspect(u"web"_s);
    const QString state = now["State"_L1]["Status"_L1].toString();
    const bool isReplacement = now["Id"_L1] != m_before["Id"_L1] && !now["HostConfig"_L1]["Privileged"_L1].toBool();
    const bool hasPolicy = now["HostConfig"_L1]["RestartPolicy"_L1] == m_before["HostConfig"_L1]["RestartPolicy"_L1];
    const QString wanted = scenario.state == "exited"_L1 ? u"created"_s : scenario.state;
    return isReplacement && hasPolicy && state == wanted ? QByteArray() : "no good replacement: " + state.toUtf8();
}

QByteArray FixCrashRig::contentOf(const QString& file) const
{
    const QByteArray archive = docker({u"cp"_s, u"web:"_s + file, u"-"_s}).out; // one header, and the content
    const QByteArray content = archive.mid(512, 512);
    return content.left(content.indexOf('\0'));
}

QByteArray FixCrashRig::wrongOfLayer(const Scenario& scenario, bool isOriginal) const
{
    if (!scenario.copies) {
        return {};
    }
    const bool hasSince = scenario.command == "rollback"_L1; // whoever has it by now
    const QByteArray first = contentOf(u"/own/first"_s);
    const QByteArray since = contentOf(u"/own/since"_s);
    const bool isGood = first == (hasSince ? "changed\n" : "original\n") && since == (hasSince ? "since\n" : "");
    return isGood
        ? QByteArray()
        : QByteArray(isOriginal ? "the original" : "the new one") + " has not what was written: " + first + since;
}

//! One container of the name, in its state, with all that it had; and nothing left that is ours.
QByteArray FixCrashRig::wrongInTheEnd(const Scenario& scenario) const
{
    const QStringList containers = FixRig::containers();
    const QStringList volumes = FixRig::volumes();
    if (volumes != m_volumes) {
        return "volumes: " + volumes.join(u", "_s).toUtf8();
    }
    const bool isOriginal = isInPlace(inspect(u"web"_s));
    QByteArray wrong = isOriginal ? wrongOfOriginal(scenario) : wrongOfReplacement(scenario);
    if (wrong.isEmpty()) {
        wrong = wrongOfLayer(scenario, isOriginal);
    }
    const QString kept = scenario.removesItself ? u"web.hull-guard"_s : u"web.hull-old"_s;
    const bool keeps = isOriginal ? scenario.hasOlder && scenario.command == "fix"_L1
                                  : scenario.command == "fix"_L1 || !inspect(kept).isEmpty();
    QStringList expected = keeps ? QStringList{u"web"_s, kept} : QStringList{u"web"_s};
    for (const QString& line : containers) {
        expected.removeAll(line.section(u' ', 0, 0));
    }
    if (wrong.isEmpty() && (!expected.isEmpty() || containers.size() != (keeps ? 2 : 1))) {
        wrong = "left over, or gone";
    }
    return wrong.isEmpty() ? wrong : wrong + "; " + containers.join(u", "_s).toUtf8();
}

QByteArray FixCrashRig::breakOff(const Scenario& scenario, int change, CuttingProxy::Cut cut)
{
    if (const QByteArray problem = prepare(scenario); !problem.isEmpty()) {
        return "preparing: " + problem;
    }
    ++breaks;
    proxy().cutAt(change, cut, [this] { killHullctl(); });
    const Finished broken = hullctl(commandOf(scenario));
    if (broken.exitCode != -1 || !proxy().hasCut()) {
        return "it was not broken off: " + told(broken);
    }
    return wrongAfterTheCrash();
}

QByteArray FixCrashRig::recover(const Scenario& scenario)
{
    proxy().passAll();
    const Finished listed = hullctl({u"recover"_s});
    if (listed.exitCode != 6) {
        return "it is not listed: " + told(listed);
    }
    const Finished recovered = hullctl({u"recover"_s, u"--yes"_s, u"--format"_s, u"json"_s});
    if (recovered.exitCode != 0) {
        return "it was not recovered: " + told(recovered);
    }
    if (const QByteArray wrong = wrongInTheEnd(scenario); !wrong.isEmpty()) {
        return wrong + " " + told(recovered);
    }
    return hullctl({u"recover"_s}).exitCode == 0 ? QByteArray() : "there is still something to recover";
}

QByteArray FixCrashRig::breakOffRecovery(int change, CuttingProxy::Cut cut, bool& wasBroken)
{
    proxy().cutAt(change, cut, [this] { killHullctl(); });
    const Finished recovery = hullctl({u"recover"_s, u"--yes"_s});
    wasBroken = proxy().hasCut();
    breaks += wasBroken ? 1 : 0;
    return wasBroken == (recovery.exitCode == -1) ? wrongAfterTheCrash() : told(recovery);
}

} // namespace Hull::Test
