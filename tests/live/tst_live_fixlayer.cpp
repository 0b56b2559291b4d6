// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a container has written outside of its mounts, on a real engine: copied into the new one and back, or refused
// before anything is touched; and nothing that is mounted is ever written to.

#include "tests/live/fixrig.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int refused = 3;

//! Files of every kind, as a container may write them, each once.
const QString writesEveryKind =
    u"mkdir -p /app/deep/down /app/empty; chown 1000:1001 /app/deep; chmod 2750 /app/deep; "
    "echo file > /app/deep/down/file; cp /bin/busybox /app/suid; chown 7:8 /app/suid; chmod 6755 /app/suid; "
    "ln /app/deep/down/file /etc/hard; ln -s /app/deep/down/file /app/link; ln -s nowhere /app/dangling; "
    "mkfifo -m 600 /app/pipe; echo changed >> /etc/passwd; chmod 700 /root; : > /app/nothing; "
    "echo long > /app/$(printf %0200d 0); echo blank > '/app/with blank'; echo umlaut > /app/\u00fc; "
    "dd if=/dev/urandom of=/app/big bs=1M count=48 2>/dev/null; touch -d '2020-02-03 04:05:06' /app/deep/down/file; "
    "echo 1 > /run/x.pid; "_s;

//! Of everything that was written: kind, mode, owner, links, size, time and content.
const QString probe = u"cd / && find app etc root -xdev ! -path etc/hosts ! -path etc/hostname ! -path etc/resolv.conf "
                      u"! -path etc/mtab | sort | "
                      "while read -r f; do stat -c '%n %f %u %g %h %s %Y' \"$f\"; [ -h \"$f\" ] && readlink \"$f\"; "
                      "[ -f \"$f\" ] && [ ! -h \"$f\" ] && md5sum < \"$f\"; done; :"_s;

//! The lines that only one of the two has, as "- before" and "+ after".
QByteArray changedLines(const QByteArray& before, const QByteArray& after)
{
    const QByteArrayList old = before.split('\n');
    const QByteArrayList now = after.split('\n');
    QByteArray lines;
    for (const QByteArray& line : old) {
        lines += now.contains(line) ? QByteArray() : "- " + line + '\n';
    }
    for (const QByteArray& line : now) {
        lines += old.contains(line) ? QByteArray() : "+ " + line + '\n';
    }
    return lines;
}

} // namespace

class LiveFixLayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void copiesEveryKindOfFile();
    void copiesWhatAStoppedContainerHasWritten();
    void writesIntoNothingThatIsMounted();
    void tellsOfDeletions();
    void copiesBackWhatWasWrittenSince();
    void staysWhereNothingCanBeCopiedBack();
    void takesItBackWhereItFails();
    void refusesBeforeAnythingIsTouched_data();
    void refusesBeforeAnythingIsTouched();
    void refusesToCopyBackFromWhatRemovesItself();

private:
    //! Runs the shell script in a privileged container "web" until it is stopped.
    [[nodiscard]] QString runWeb(const QString& script, const QStringList& options = {})
    {
        return m_rig.run(QStringList{u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s} + options
            + QStringList{m_image, u"sh"_s, u"-c"_s, script + u"echo ready; "_s + FixRig::untilStopped()});
    }
    [[nodiscard]] bool isReady() const { return m_rig.docker({u"logs"_s, u"web"_s}).out.contains("ready"); }
    [[nodiscard]] QByteArray shell(const QString& script, const QString& container = u"web"_s) const
    {
        const Finished run = m_rig.docker({u"exec"_s, container, u"sh"_s, u"-c"_s, script});
        return run.succeeded() ? run.out : "failed: " + run.err;
    }
    Finished fix(const QStringList& more)
    {
        return m_rig.fix(QStringList{u"web"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"0"_s} + more);
    }
    Finished rollBack(const QStringList& more)
    {
        return m_rig.hullctl(
            QStringList{u"rollback"_s, u"web"_s, u"--yes"_s, u"--probation"_s, u"0"_s, u"--format"_s, u"json"_s}
            + more);
    }

    FixRig m_rig;
    QString m_image = u"busybox:test"_s;
};

void LiveFixLayerTest::initTestCase()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.start());
}

void LiveFixLayerTest::init()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.clear());
    m_image = u"busybox:test"_s;
}

void LiveFixLayerTest::copiesEveryKindOfFile()
{
    const QString id = runWeb(u"[ -e /app ] || { "_s + writesEveryKind + u"}; "_s, {u"-v"_s, u"/data"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
    const QByteArray before = shell(probe);
    QVERIFY2(before.contains("app/suid") && before.contains("etc/hard"), before.constData());
    QCOMPARE(fix({}).exitCode, refused); // nobody said what becomes of it
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), id);
    const Finished run = fix({u"--layer"_s, u"copy"_s});
    QVERIFY2(run.exitCode == 0, told(run).constData());
    QVERIFY(m_rig.inspect(u"web"_s)["Id"_L1].toString() != id);
    QCOMPARE(m_rig.inspect(u"web"_s)["HostConfig"_L1]["Privileged"_L1].toBool(true), false);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
    QCOMPARE(changedLines(before, shell(probe)), QByteArray());
}

//! The same; what is not started is not verified by running.
void LiveFixLayerTest::copiesWhatAStoppedContainerHasWritten()
{
    QVERIFY(!runWeb(u"[ -e /app ] || { "_s + writesEveryKind + u"}; "_s, {u"-v"_s, u"/data"_s}).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
    const QByteArray before = shell(probe);
    QVERIFY2(before.contains("app/big"), before.constData());
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"stop"_s, u"web"_s}));
    const Finished run = fix({u"--layer"_s, u"copy"_s});
    QVERIFY2(run.exitCode == 0, told(run).constData());
    QCOMPARE(m_rig.containers(), (QStringList{u"web created"_s, u"web.hull-old exited"_s}));
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"start"_s, u"web"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
    QCOMPARE(changedLines(before, shell(probe)), QByteArray());
    QCOMPARE(shell(u"cat /etc/hard; ls /run/x.pid 2>/dev/null | wc -l"_s), QByteArray("file\n0\n"));
    // The original still has all of it, too.
    QCOMPARE(m_rig.docker({u"cp"_s, u"web.hull-old:/app/deep/down/file"_s, u"-"_s}).out.contains("file\n"), true);
}

//! Where a link leads to a mount, its place in the layer looks like any other folder.
void LiveFixLayerTest::writesIntoNothingThatIsMounted()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"run"_s, u"--name"_s, u"base"_s, u"busybox:test"_s, u"sh"_s, u"-c"_s,
        u"mkdir -p /var /run && ln -s /run /var/run"_s}));
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"commit"_s, u"base"_s, u"linked:test"_s}));
    HULL_VERIFY_NO_PROBLEM(m_rig.engine().docker({u"rm"_s, u"base"_s}));
    m_image = u"linked:test"_s;
    QVERIFY(!runWeb(u"[ -e /run/own ] || { chown 5:6 /run/data; chmod 700 /run/data; echo kept > /run/data/file; "
                    "echo own > /run/own; }; "_s,
        {u"-v"_s, u"named:/var/run/data"_s, u"-v"_s, u"other:/run/../run/other"_s, u"--tmpfs"_s, u"/run/memory"_s})
                 .isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
    const QString look = u"stat -c '%a %u %g %Y' /run/data /run/other; cat /run/data/file /run/own"_s;
    const QByteArray before = shell(look);
    const QStringList volumes = m_rig.volumes();
    const Finished run = fix({u"--layer"_s, u"copy"_s, u"--allow"_s, u"tmpfs"_s});
    QVERIFY2(run.exitCode == 0, told(run).constData());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
    QCOMPARE(shell(look), before);
    QCOMPARE(m_rig.volumes(), volumes);
    const Finished back = rollBack({u"--layer"_s, u"copy"_s});
    QVERIFY2(back.exitCode == 0, told(back).constData());
    QCOMPARE(shell(look), before);
}

void LiveFixLayerTest::tellsOfDeletions()
{
    QVERIFY(!runWeb(u"rm -f /etc/group; echo x > /etc/new; "_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
    const Finished plain = fix({u"--layer"_s, u"copy"_s});
    QVERIFY2(plain.exitCode == refused, told(plain).constData());
    QVERIFY2(
        plain.out.contains("A deletion cannot be copied") && plain.out.contains("/etc/group"), told(plain).constData());
    const Finished run = fix({u"--layer"_s, u"copy"_s, u"--allow"_s, u"writable-layer"_s});
    QVERIFY2(run.exitCode == 0, told(run).constData());
    QVERIFY(run.out.contains("/etc/group"));
    QCOMPARE(shell(u"cat /etc/new"_s), QByteArray("x\n"));
}

void LiveFixLayerTest::copiesBackWhatWasWrittenSince()
{
    const QString id = runWeb(u"[ -e /app ] || { mkdir /app; echo old > /app/file; echo old > /app/same; }; "_s);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
    QCOMPARE(fix({u"--layer"_s, u"copy"_s}).exitCode, 0);
    QCOMPARE(shell(u"cat /app/file /app/same"_s), QByteArray("old\nold\n"));
    QCOMPARE(shell(u"echo new > /app/file; mkdir -m 700 /app/since; echo since > /app/since/f; "
                   "ln /app/since/f /etc/hard; cp /bin/busybox /app/suid; chmod 4755 /app/suid; rm -f /etc/group"_s),
        QByteArray());
    const Finished asked = rollBack({});
    QVERIFY2(asked.exitCode == refused, told(asked).constData());
    QVERIFY2(asked.out.contains("--layer copy"), told(asked).constData());
    const Finished back = rollBack({u"--layer"_s, u"copy"_s});
    QVERIFY2(back.exitCode == 0, told(back).constData());
    QVERIFY2(back.out.contains("/etc/group"), back.out.constData()); // which is there again
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), id);
    QCOMPARE(
        shell(u"cat /app/file /app/same /etc/hard; stat -c '%a %h' /app/since/f /app/suid; stat -c %a /app/since"_s),
        QByteArray("new\nold\nsince\n644 2\n4755 1\n700\n"));
    QCOMPARE(m_rig.hullctl({u"recover"_s}).exitCode, 0);
}

//! A folder of the original is a file in the new one: neither is made the other, and what runs goes on.
void LiveFixLayerTest::staysWhereNothingCanBeCopiedBack()
{
    const QString id = runWeb(u"[ -e /app ] || mkdir -p /app/folder; "_s);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
    const Finished run = fix({u"--layer"_s, u"drop"_s});
    QVERIFY2(run.exitCode == 0, told(run).constData());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
    const QString replacement = m_rig.inspect(u"web"_s)["Id"_L1].toString();
    QCOMPARE(shell(u"rmdir /app/folder; rmdir /app; echo precious > /app"_s), QByteArray());
    const Finished back = rollBack({u"--layer"_s, u"copy"_s});
    QVERIFY2(back.exitCode == refused, told(back).constData());
    QVERIFY2(back.out.contains("could not be copied back"), told(back).constData());
    QCOMPARE(m_rig.containers(), (QStringList{u"web running"_s, u"web.hull-old exited"_s}));
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), replacement);
    QCOMPARE(shell(u"cat /app"_s), QByteArray("precious\n"));
    QCOMPARE(m_rig.hullctl({u"recover"_s}).exitCode, 0);
    QVERIFY(!m_rig.volumes().contains(u"hulltx_web"_s));
    const Finished again = rollBack({u"--layer"_s, u"drop"_s});
    QVERIFY2(again.exitCode == 0, told(again).constData());
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), id);
}

//! A fix that copies, and does not do: the original runs again, with all that it had.
void LiveFixLayerTest::takesItBackWhereItFails()
{
    const QString id = runWeb(u"grep -q CapEff:.*ffffff /proc/1/status || exit 9; echo own > /etc/own; "_s);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
    const Finished run =
        m_rig.fix({u"web"_s, u"--rule"_s, u"A-01"_s, u"--probation"_s, u"2"_s, u"--layer"_s, u"copy"_s});
    QVERIFY2(run.exitCode == 2, told(run).constData());
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), id);
    QCOMPARE(shell(u"cat /etc/own"_s), QByteArray("own\n"));
}

void LiveFixLayerTest::refusesBeforeAnythingIsTouched_data()
{
    QTest::addColumn<QStringList>("options"); // of the container
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("fixOptions");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("commit") << QStringList() << u"echo x > /etc/new; "_s << QStringList{u"--layer"_s, u"commit"_s}
                            << QByteArray("cannot be made an image");
    QTest::newRow("what removes itself") << QStringList{u"--rm"_s} << u"echo x > /etc/new; "_s
                                         << QStringList{u"--layer"_s, u"copy"_s, u"--allow"_s, u"auto-remove"_s}
                                         << QByteArray("gone before");
    QTest::newRow("more than is copied") << QStringList() << u"truncate -s 1100M /big; "_s
                                         << QStringList{u"--layer"_s, u"copy"_s} << QByteArray("1024 MiB is the most");
}

void LiveFixLayerTest::refusesBeforeAnythingIsTouched()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, script);
    QFETCH(const QStringList, fixOptions);
    QFETCH(const QByteArray, reason);
    const QString id = runWeb(script, options);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
    m_rig.proxy().passAll();
    const Finished run = fix(fixOptions);
    QVERIFY2(run.exitCode == refused, told(run).constData());
    QVERIFY2(run.out.contains(reason), told(run).constData());
    QCOMPARE(m_rig.proxy().changes(), QByteArrayList());
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), id);
}

void LiveFixLayerTest::refusesToCopyBackFromWhatRemovesItself()
{
    QVERIFY(!runWeb({}, {u"--rm"_s}).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
    const Finished run = fix({u"--allow"_s, u"auto-remove"_s});
    QVERIFY2(run.exitCode == 0, told(run).constData());
    QCOMPARE(shell(u"echo x > /etc/new"_s), QByteArray());
    m_rig.proxy().passAll();
    const Finished back = rollBack({u"--layer"_s, u"copy"_s});
    QVERIFY2(back.exitCode == refused, told(back).constData());
    QVERIFY2(back.out.contains("gone before"), told(back).constData());
    QCOMPARE(m_rig.proxy().changes(), QByteArrayList());
    QCOMPARE(rollBack({u"--layer"_s, u"drop"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(LiveFixLayerTest)
#include "tst_live_fixlayer.moc"
