// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/capabilityproposal.h"
#include "app/remediation/capabilitysigns.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class CapabilityProposalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsScripts_data();
    void readsScripts();
    void readsLogs_data();
    void readsLogs();
    void knowsImages_data();
    void knowsImages();
    void readsFileCapabilities_data();
    void readsFileCapabilities();
    void proposes_data();
    void proposes();
    void putsTheStrongestReasonFirst();
};

namespace {

QString namesOf(const std::vector<CapabilitySign>& signs)
{
    CapabilitySet all = 0;
    for (const CapabilitySign& sign : signs) {
        all |= sign.capabilities;
    }
    return capabilityNames(all);
}

QString namesOf(const std::vector<ProposedCapability>& proposed)
{
    CapabilitySet all = 0;
    for (const ProposedCapability& one : proposed) {
        all |= capabilityBit(one.number);
    }
    return capabilityNames(all);
}

CapabilitySet named(const QStringList& names)
{
    CapabilitySet set = 0;
    for (const QString& name : names) {
        set |= capabilityBit(capabilityNumber(name).value_or(63));
    }
    return set;
}

} // namespace

void CapabilityProposalTest::readsScripts_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("capabilities");
    QTest::newRow("nothing") << QByteArray("#!/bin/sh\nexec \"$@\"\n") << QString();
    QTest::newRow("gosu") << QByteArray("#!/bin/sh\nexec gosu redis \"$0\" \"$@\"\n") << u"SETGID, SETUID"_s;
    QTest::newRow("by its path") << QByteArray("exec /usr/local/bin/su-exec app server") << u"SETGID, SETUID"_s;
    QTest::newRow("empties the bounding set")
        << QByteArray("exec setpriv --reuid=999 redis-server") << u"SETGID, SETUID, SETPCAP"_s;
    QTest::newRow("chown of files") << QByteArray("find . \\! -user redis -exec chown redis '{}' +") << u"CHOWN"_s;
    QTest::newRow("chmod at the end") << QByteArray("mkdir -p /x && chmod 700 /x") << u"FOWNER"_s;
    QTest::newRow("in a substitution") << QByteArray("x=$(mknod /dev/x c 1 3)") << u"MKNOD"_s;
    QTest::newRow("addresses") << QByteArray("ip link add wg0 type wireguard") << u"NET_ADMIN"_s;
    QTest::newRow("a word that only begins alike")
        << QByteArray("chowned=1; mountpoint -q /x; ./chmod.sh") << QString();
    QTest::newRow("an option of the name") << QByteArray("tool --chown=app") << QString();
    QTest::newRow("in a comment") << QByteArray("# we chown nothing\necho done # nor mount\n") << QString();
    QTest::newRow("a part of a variable") << QByteArray("echo ${#chown}") << QString();
}

void CapabilityProposalTest::readsScripts()
{
    QFETCH(const QByteArray, script);
    QTEST(namesOf(signsInScript(script)), "capabilities");
}

void CapabilityProposalTest::readsLogs_data()
{
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("capabilities");
    const QString switched = u"SETGID, SETUID"_s;
    QTest::newRow("nothing") << u"ready to accept connections"_s << QString();
    QTest::newRow("nginx") << u"nginx: [emerg] setgid(101) failed (1: Operation not permitted)"_s << switched;
    QTest::newRow("gosu") << u"error: failed switching to \"redis\": operation not permitted"_s << switched;
    QTest::newRow("busybox chown") << u"chown: /data: Operation not permitted"_s << u"CHOWN"_s;
    QTest::newRow("coreutils chown") << u"chown: changing ownership of '/data': Operation not permitted"_s
                                     << u"CHOWN"_s;
    QTest::newRow("chmod") << u"chmod: changing permissions of '/run': Operation not permitted"_s << u"FOWNER"_s;
    QTest::newRow("low port") << u"nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)"_s
                              << u"NET_BIND_SERVICE"_s;
    QTest::newRow("foreign file") << u"cat: can't open '/etc/shadow': Permission denied"_s << u"DAC_OVERRIDE"_s;
    QTest::newRow("ping") << u"ping: socket: Operation not permitted"_s << u"NET_RAW"_s;
    QTest::newRow("routes") << u"RTNETLINK answers: Operation not permitted"_s << u"NET_ADMIN"_s;
    QTest::newRow("mount") << u"mount: permission denied (are you root?)"_s << u"SYS_ADMIN"_s;
    QTest::newRow("limits") << u"setrlimit(RLIMIT_NOFILE) failed (1: Operation not permitted)"_s << u"SYS_RESOURCE"_s;
    QTest::newRow("two lines") << u"chown: /a: Operation not permitted\nchown: /b: Operation not permitted\n"
                                  "kill: (7): Operation not permitted\n"_s
                               << u"CHOWN, KILL"_s;
}

void CapabilityProposalTest::readsLogs()
{
    QFETCH(const QString, log);
    const std::vector<CapabilitySign> signs = signsInLog(log);
    QTEST(namesOf(signs), "capabilities");
    for (const CapabilitySign& sign : signs) {
        QVERIFY(log.contains(sign.found));
    }
}

void CapabilityProposalTest::knowsImages_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("capabilities");
    const QString nginx = u"CHOWN, SETGID, SETUID"_s;
    QTest::newRow("short") << u"nginx"_s << true << nginx;
    QTest::newRow("tag and digest") << u"docker.io/library/nginx:1.27@sha256:00"_s << true << nginx;
    QTest::newRow("a registry with a port") << u"registry:5000/team/nginx"_s << true << nginx;
    QTest::newRow("needs none") << u"nginxinc/nginx-unprivileged:1.27"_s << true << QString();
    QTest::newRow("all of a publisher") << u"lscr.io/linuxserver/sonarr:latest"_s << true
                                        << u"CHOWN, DAC_OVERRIDE, FOWNER, KILL, SETGID, SETUID"_s;
    QTest::newRow("unknown") << u"example/app:1"_s << false << QString();
    QTest::newRow("only ends alike") << u"example/my-nginx"_s << false << QString();
    QTest::newRow("nothing") << QString() << false << QString();
}

void CapabilityProposalTest::knowsImages()
{
    QFETCH(const QString, image);
    const std::optional<CapabilitySign> sign = signOfImage(image);
    QTEST(sign.has_value(), "known");
    QTEST(sign ? namesOf(std::vector{*sign}) : QString(), "capabilities");
}

//! The values are what setcap(8) of libcap 2.66 wrote.
void CapabilityProposalTest::readsFileCapabilities_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("capabilities");
    QTest::newRow("net_bind_service") << QByteArray::fromHex("0100000200040000000000000000000000000000")
                                      << u"NET_BIND_SERVICE"_s;
    QTest::newRow("of both words") << QByteArray::fromHex("0100000201000000000000000001000000000000")
                                   << u"CHOWN, CHECKPOINT_RESTORE"_s;
    QTest::newRow("with an owner of its namespace")
        << QByteArray::fromHex("010000030004000000000000000000000000000000000100") << u"NET_BIND_SERVICE"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("cut off") << QByteArray::fromHex("01000002000400") << QString();
    QTest::newRow("of the future") << QByteArray::fromHex("0100000400040000000000000000000000000000") << QString();
}

void CapabilityProposalTest::readsFileCapabilities()
{
    QFETCH(const QByteArray, value);
    QTEST(capabilityNames(fileCapabilities(value)), "capabilities");
}

void CapabilityProposalTest::proposes_data()
{
    QTest::addColumn<CapabilityClues>("clues");
    QTest::addColumn<QString>("capabilities");
    const std::vector<ProcessClue> workers{{10, 1, true}, {11, 10, false}, {12, 10, false}};
    QTest::newRow("nothing known") << CapabilityClues() << QString();
    QTest::newRow("the image") << CapabilityClues{.imageNames = {u"nginx:1"_s}} << u"CHOWN, SETGID, SETUID"_s;
    QTest::newRow("the script") << CapabilityClues{.engine = {.entrypoint = "chown app /data\nexec gosu app run"}}
                                << u"CHOWN, SETGID, SETUID"_s;
    QTest::newRow("never root") << CapabilityClues{.startsAsRoot = false,
        .imageNames = {u"nginx:1"_s},
        .engine = {.entrypoint = "chown app /data"}}
                                << QString();
    QTest::newRow("never root, but a program with file capabilities") << CapabilityClues{.startsAsRoot = false,
        .engine = {.fileCapabilities = named({u"NET_RAW"_s})}} << u"NET_RAW"_s;
    QTest::newRow("root with workers") << CapabilityClues{.engine = {.processes = workers}}
                                       << u"KILL, SETGID, SETUID"_s;
    QTest::newRow("root alone") << CapabilityClues{.engine = {.processes = {{10, 1, true}, {11, 10, true}}}}
                                << QString();
    QTest::newRow("nobody of root") << CapabilityClues{.engine = {.processes = {{10, 1, false}, {11, 10, false}}}}
                                    << QString();
    QTest::newRow("a low port of its own") << CapabilityClues{.ports = {80}} << QString();
    QTest::newRow("a low port of the host")
        << CapabilityClues{.usesHostNetwork = true, .firstUnprivilegedPort = 1024, .ports = {8080, 80}}
        << u"NET_BIND_SERVICE"_s;
    QTest::newRow("only high ports of the host")
        << CapabilityClues{.usesHostNetwork = true, .firstUnprivilegedPort = 1024, .ports = {8080}} << QString();
    QTest::newRow("no more than it has") << CapabilityClues{.imageNames = {u"redis"_s},
        .possessed = named({u"CHOWN"_s, u"SETUID"_s, u"SETGID"_s})}
                                         << u"CHOWN, SETGID, SETUID"_s;
    QTest::newRow("after a failure") << CapabilityClues{.engine = {.failedLog =
                                                                       u"chown: /d: Operation not permitted"_s}}
                                     << u"CHOWN"_s;
}

void CapabilityProposalTest::proposes()
{
    QFETCH(const CapabilityClues, clues);
    const std::vector<ProposedCapability> proposed = proposeCapabilities(clues);
    QTEST(namesOf(proposed), "capabilities");
    for (const ProposedCapability& one : proposed) {
        QVERIFY(!one.reasons.empty());
        for (const Message& reason : one.reasons) {
            QVERIFY(reason.english().size() > 20 && !reason.english().contains(u'%'));
        }
    }
}

void CapabilityProposalTest::putsTheStrongestReasonFirst()
{
    const std::vector<ProposedCapability> proposed = proposeCapabilities({.imageNames = {u"nginx"_s},
        .engine = {.entrypoint = "chown x y", .failedLog = u"chown: y: Operation not permitted"_s}});
    QCOMPARE(proposed.size(), size_t(3));
    QCOMPARE(proposed.front().number, 0); // CHOWN
    QCOMPARE(proposed.front().reasons.size(), size_t(3));
    QVERIFY(proposed.front().reasons[0].english().endsWith("y: Operation not permitted"_L1));
    QVERIFY(proposed.front().reasons[1].english().contains("nginx"_L1));
    QVERIFY(proposed.front().reasons[2].english().contains("uses chown"_L1));
}

QTEST_GUILESS_MAIN(CapabilityProposalTest)
#include "tst_capabilityproposal.moc"
