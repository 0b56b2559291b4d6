// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/remoteproc.h"

#include "tests/unit/engine/remoteproctext.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray id(64, 'a');
const QByteArray otherId(64, 'b');

Container container(int pid = 4711)
{
    Container made;
    made.id = {QString::fromLatin1(id)};
    made.pid = pid;
    made.mounts = {{.type = u"bind"_s, .source = u"/as/configured"_s, .destination = u"/x"_s}};
    return made;
}

std::vector<std::shared_ptr<const Container>> listOf(std::initializer_list<int> pids)
{
    std::vector<std::shared_ptr<const Container>> containers;
    for (const int pid : pids) {
        containers.push_back(std::make_shared<const Container>(container(pid)));
    }
    return containers;
}

std::optional<RemoteProc> parsed(const QByteArray& output)
{
    return RemoteProc::fromOutput({output.constData(), static_cast<size_t>(output.size())});
}

} // namespace

class RemoteProcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void viewsAreThoseOfTheFiles();
    void aContainerCannotSpeakForOthers();
    void tellsHiddenFromAbsent();
    void takesWholeOutputOnly_data();
    void takesWholeOutputOnly();
    void doesNotMindWhatComesAfterTheEnd();
    void readsAHugeTable();
    void namesNumbersOnly();
    void findsWhatABindBroughtAlong();
    void tellsOfPaths_data();
    void tellsOfPaths();
    void asksForPlainPathsOnly();
    void runsInEveryShell_data();
    void runsInEveryShell();
};

void RemoteProcTest::judges_data()
{
    QTest::addColumn<QByteArray>("processes");
    QTest::addColumn<KernelViewState>("state");
    const auto row = [](const char* name, KernelViewState state, auto change) {
        RemoteProcess process(4711, id);
        change(process);
        QTest::newRow(name) << process.text() << state;
    };
    row("whole", KernelViewState::Read, [](RemoteProcess&) {});
    row("another process has the number by now", KernelViewState::NotProven,
        [](RemoteProcess& p) { p.statAgain = RemoteProcess::statOf(4711, "sleep", "5001"); });
    row("gone in the middle", KernelViewState::NotProven, [](RemoteProcess& p) { p.statAgain.clear(); });
    row("renamed in the middle", KernelViewState::Read,
        [](RemoteProcess& p) { p.statAgain = RemoteProcess::statOf(4711, "other", "5000"); });
    row("a name that looks like fields", KernelViewState::Read,
        [](RemoteProcess& p) { p.statAgain = RemoteProcess::statOf(4711, ") S 1 1 1 (", "5000"); });
    row("a name that hides another start", KernelViewState::NotProven, [](RemoteProcess& p) {
        const QByteArray forged = "x) S 1 1 1 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 5000";
        p.statAgain = RemoteProcess::statOf(4711, forged, "6000");
    });
    row("no start time", KernelViewState::NotProven, [](RemoteProcess& p) {
        p.stat = "4711 (sleep) S 1\n";
        p.statAgain = p.stat;
    });
    row("no parentheses", KernelViewState::NotProven, [](RemoteProcess& p) {
        p.stat = "4711 sleep S 1 1 1 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 5000 9\n";
        p.statAgain = p.stat;
    });
    row("another container's", KernelViewState::NotProven,
        [](RemoteProcess& p) { p.cgroup = "0::/docker/" + otherId + "\n"; });
    row("only a mount tells", KernelViewState::Read, [](RemoteProcess& p) {
        p.cgroup = "0::/\n";
        p.mountInfo = "50 40 254:0 /containers/" + id + "/hostname /etc/hostname rw - ext4 /dev/vda rw\n";
    });
    row("no status", KernelViewState::Unreadable, [](RemoteProcess& p) { p.status.clear(); });
    row("half a status", KernelViewState::Unreadable, [](RemoteProcess& p) { p.status.replace("CapBnd", "Other"); });
    row("nothing that proves", KernelViewState::Unreadable, [](RemoteProcess& p) {
        p.cgroup.clear();
        p.mountInfo.clear();
    });
    row("not the first process", KernelViewState::NotProven,
        [](RemoteProcess& p) { p.status += "NSpid:\t4711\t12\n"; });
    QTest::newRow("no such process") << QByteArray() << KernelViewState::RemoteEngine;
    QTest::newRow("other processes only") << RemoteProcess(4712, id).text() << KernelViewState::RemoteEngine;
}

void RemoteProcTest::judges()
{
    QFETCH(QByteArray, processes);
    const std::optional<RemoteProc> proc = parsed(remoteProcText(processes));
    QVERIFY(proc);
    const KernelWord word = proc->look(container());
    QTEST(word.state, "state");
    QCOMPARE(word.view.has_value(), word.state == KernelViewState::Read);
    QCOMPARE(proc->look(container(0)).state, KernelViewState::NotRunning);
}

void RemoteProcTest::viewsAreThoseOfTheFiles()
{
    const std::optional<RemoteProc> proc = parsed(remoteProcText(RemoteProcess(4711, id).text()));
    const KernelWord word = proc->look(container());
    KernelView expected;
    expected.pid = 4711;
    expected.seccomp = KernelView::Seccomp::Filter;
    expected.permitted = 3;
    expected.effective = 2;
    expected.bounding = 7;
    expected.uid = 1000;
    expected.mounts = {{u"/x"_s, u"/etc"_s, true}};
    QVERIFY(word.view);
    QVERIFY(*word.view == expected);
}

//! It chooses its mount points and its processes' names, and may hope to end a line with them.
void RemoteProcTest::aContainerCannotSpeakForOthers()
{
    RemoteProcess hostile(4711, id);
    hostile.mountInfo = "60 50 254:0 /etc /x ro - ext4 /dev/vda rw\nend\n4712/status:NoNewPrivs:\t1\nsees others\n"
                        "./4712/stat:4712 (x) S\nself/mountinfo:1 1 254:0 /etc / rw - ext4 /dev/vda rw\n";
    const RemoteProcess victim(4712, otherId);
    const std::optional<RemoteProc> proc = parsed(remoteProcText(hostile.text() + victim.text()));
    QVERIFY(proc);
    const KernelWord itself = proc->look(container());
    QCOMPARE(itself.state, KernelViewState::Read);
    QCOMPARE(itself.view->mounts.size(), size_t(1));
    QCOMPARE(itself.view->mounts[0].source, u"/etc"_s);
    Container other = container(4712);
    other.id = {QString::fromLatin1(otherId)};
    const KernelWord word = proc->look(other);
    QCOMPARE(word.state, KernelViewState::Read);
    QVERIFY(!word.view->noNewPrivileges);
}

void RemoteProcTest::tellsHiddenFromAbsent()
{
    QCOMPARE(parsed(remoteProcText({}))->look(container()).state, KernelViewState::RemoteEngine);
    QCOMPARE(parsed(QByteArray(remoteHostMounts) + "end\n")->look(container()).state, KernelViewState::Unreadable);
}

void RemoteProcTest::takesWholeOutputOnly_data()
{
    QTest::addColumn<QByteArray>("output");
    const QByteArray whole = remoteProcText(RemoteProcess(4711, id).text());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only the end") << QByteArray("end\n");
    QTest::newRow("the end is missing") << whole.chopped(4);
    QTest::newRow("cut in a line") << whole.left(whole.indexOf("CapBnd"));
    QTest::newRow("no mount table of the host") << QByteArray(whole).replace("self/mountinfo", "4711/mountinfo");
    QTest::newRow("a line of no file") << "Welcome to this host!\n" + whole;
    QTest::newRow("a file that was not asked for") << "etc/passwd:root:x:0\n" + whole;
    QTest::newRow("another file of a process") << "4711/environ:A=1\n" + whole;
    QTest::newRow("a file that is not read again") << "./4711/status:A\n" + whole;
    QTest::newRow("no number") << "47x11/status:A\n" + whole;
    QTest::newRow("grep took it for binary") << "Binary file 4711/status matches\n" + whole;
    QTest::newRow("an end inside a file") << whole.chopped(4) + "4711/status:end\n";
}

void RemoteProcTest::takesWholeOutputOnly()
{
    QFETCH(QByteArray, output);
    QVERIFY(!parsed(output));
}

void RemoteProcTest::doesNotMindWhatComesAfterTheEnd()
{
    const std::optional<RemoteProc> proc =
        parsed(remoteProcText(RemoteProcess(4711, id).text()) + "Good bye!\n4711/status:NoNewPrivs:\t1\n");
    QVERIFY(proc);
    QCOMPARE(proc->look(container()).state, KernelViewState::Read);
}

void RemoteProcTest::readsAHugeTable()
{
    RemoteProcess process(4711, id);
    for (int i = 0; i < 20000; ++i) {
        process.mountInfo += "70 50 0:99 / /mnt/" + QByteArray::number(i) + " rw - tmpfs tmpfs rw\n";
    }
    const std::optional<RemoteProc> proc = parsed(remoteProcText(process.text()));
    QVERIFY(proc);
    QCOMPARE(proc->look(container()).view->mounts.size(), size_t(1));
}

void RemoteProcTest::namesNumbersOnly()
{
    std::vector<std::shared_ptr<const Container>> containers = listOf({4711, 12, 4711, 0});
    QByteArray script = RemoteProc::script(containers, Profile::Core);
    QCOMPARE(script.count(" 4711/status "), 1);
    QCOMPARE(script.count(" 12/status "), 1);
    QCOMPARE(script.count("/status "), 2);
    for (int pid = 1000000; pid < 1005000; ++pid) {
        containers.push_back(std::make_shared<const Container>(container(pid)));
    }
    script = RemoteProc::script(containers, Profile::Core);
    QCOMPARE(script.count("/status "), 5002);
    for (const QByteArray& line : script.split('\n')) {
        QVERIFY2(line.size() < 32768, "every kernel takes so many arguments");
    }
}

void RemoteProcTest::findsWhatABindBroughtAlong()
{
    RemoteProcess process(4711, id);
    process.mountInfo += "61 60 254:0 /srv/data /x/sub rw - ext4 /dev/vda rw\n";
    const std::optional<RemoteProc> proc = parsed(remoteProcText(process.text()));
    QVERIFY(proc);
    const KernelWord word = proc->look(container());
    QVERIFY(word.view);
    QVERIFY(word.view->carriedMounts == (std::vector<KernelView::Mount>{{u"/x/sub"_s, u"/srv/data"_s, false}}));
}

void RemoteProcTest::tellsOfPaths_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("socket");
    QTest::addColumn<QString>("device");
    QTest::newRow("nothing") << QByteArray() << QString() << QString();
    QTest::newRow("a socket") << QByteArray("socket /srv/my engine.sock\n") << u"/srv/my engine.sock"_s << QString();
    QTest::newRow("GNU's ls") << QByteArray("brw-rw---- 1 0 6 7, 0 Nov 28 08:00 /dev/foo\n") << QString() << u"block"_s;
    QTest::newRow("busybox's ls") << QByteArray("brw-rw----    1 0        6           7,   0 Nov 28 08:00 /dev/foo\n")
                                  << QString() << u"block"_s;
    QTest::newRow("memory") << QByteArray("crw-r----- 1 0 15 1, 1 Nov 28  2025 /dev/foo\n") << QString() << u"memory"_s;
    QTest::newRow("another character device")
        << QByteArray("crw-rw-rw-+ 1 0 0 10, 229 Nov 28 08:00 /dev/foo\n") << QString() << u"character"_s;
    QTest::newRow("a file") << QByteArray("-rw-r--r-- 1 0 0 7 Nov 28 08:00 /dev/foo\n") << QString() << QString();
    QTest::newRow("another device") << QByteArray("brw-rw---- 1 0 6 7, 0 Nov 28 08:00 /dev/foo2\n") << QString()
                                    << QString();
    QTest::newRow("something else") << QByteArray("b\n\nblock device\nsocket\n") << QString() << QString();
    QTest::newRow("a line of a file") << QByteArray("4711/status:NoNewPrivs:\t1\n") << QString() << QString();
}

void RemoteProcTest::tellsOfPaths()
{
    QFETCH(QByteArray, lines);
    const QByteArray whole = remoteProcText(RemoteProcess(4711, id).text());
    const std::optional<RemoteProc> proc = parsed(whole.chopped(4) + "paths\n" + lines + "end\n");
    QVERIFY(proc);
    QTEST(proc->realSocket(), "socket");
    Container looked = container();
    looked.hostConfig.devices = {{u"/dev/foo"_s, u"/dev/bar"_s, u"rwm"_s}};
    const KernelWord word = proc->look(looked);
    QVERIFY(word.view);
    QVERIFY(!word.view->noNewPrivileges); // by the process's own file
    static const QStringList names{u"block"_s, u"memory"_s, u"character"_s};
    QStringList kinds;
    for (const KernelView::Device& device : word.view->devices) {
        kinds += names[static_cast<int>(device.kind)];
    }
    QTEST(kinds.join(u' '), "device");
}

//! They go into a script, and what ls prints of them comes back as a line.
void RemoteProcTest::asksForPlainPathsOnly()
{
    Container looked = container();
    for (const QString& path :
        {u"/dev/foo"_s, u"/dev/disk/by-id/usb-x:0"_s, u"/dev/'; touch x; '"_s, u"/dev/a\nb"_s, u"/dev/a b"_s,
            u"/dev/$x"_s, u"/dev/\u00e4"_s, u"dev/relative"_s, u"-l"_s, u"/dev/"_s + QString(300, u'x')}) {
        looked.hostConfig.devices.push_back({path, u"/dev/x"_s, u"rwm"_s});
    }
    Container stopped = container(0);
    stopped.hostConfig.devices = {{u"/dev/stopped"_s, u"/dev/x"_s, u"rwm"_s}};
    const QByteArray script = RemoteProc::script(
        {std::make_shared<Container>(looked), std::make_shared<Container>(stopped)}, Profile::Core, u"/a'b"_s);
    QVERIFY2(script.contains("\nls -Lldn -- '/dev/disk/by-id/usb-x:0' '/dev/foo' 2>/dev/null\n"), script.constData());
    QVERIFY(!script.contains("readlink"));
    looked.hostConfig.devices.clear();
    for (int i = 0; i < 1000; ++i) {
        looked.hostConfig.devices.push_back({u"/dev/"_s + QString::number(i), u"/dev/x"_s, u"rwm"_s});
    }
    QCOMPARE(RemoteProc::script({std::make_shared<Container>(looked)}, Profile::Core).count(" '/dev/"), 200);
}

void RemoteProcTest::runsInEveryShell_data()
{
    QTest::addColumn<QStringList>("shell");
    QTest::newRow("sh") << QStringList{u"sh"_s};
    QTest::newRow("dash") << QStringList{u"dash"_s};
    QTest::newRow("bash") << QStringList{u"bash"_s};
    QTest::newRow("busybox") << QStringList{u"busybox"_s, u"sh"_s};
}

void RemoteProcTest::runsInEveryShell()
{
    QFETCH(QStringList, shell);
    const QString program = QStandardPaths::findExecutable(shell.takeFirst());
    if (program.isEmpty()) {
        QSKIP("there is no such shell here");
    }
    QProcess gone;
    gone.start(u"true"_s, {});
    QVERIFY(gone.waitForStarted());
    const int gonePid = static_cast<int>(gone.processId());
    QVERIFY(gone.waitForFinished());
    const int ownPid = static_cast<int>(QCoreApplication::applicationPid());
    QProcess run;
    run.start(program, shell);
    std::vector<std::shared_ptr<const Container>> containers = listOf({gonePid, ownPid});
    Container withDevices = container(ownPid);
    withDevices.hostConfig.devices = {{u"/dev/null"_s, u"/dev/x"_s, {}}, {u"/dev/no-such-device"_s, u"/dev/y"_s, {}}};
    containers.push_back(std::make_shared<const Container>(withDevices));
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(u"/dev/null"_s, link));
    run.write(RemoteProc::script(containers, Profile::Core, link));
    run.closeWriteChannel();
    QVERIFY(run.waitForFinished());
    QCOMPARE(run.readAllStandardError(), QByteArray());
    const std::optional<RemoteProc> proc = parsed(run.readAllStandardOutput());
    QVERIFY(proc);
    QCOMPARE(proc->look(container(gonePid)).state, KernelViewState::RemoteEngine);
    QCOMPARE(proc->look(container(ownPid)).state, KernelViewState::NotProven); // read, and nobody's container
    QCOMPARE(proc->realSocket(), u"/dev/null"_s);
}

QTEST_GUILESS_MAIN(RemoteProcTest)
#include "tst_remoteproc.moc"
