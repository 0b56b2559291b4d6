// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/kernelprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

const QString containerId = QString(64, u'a');

constexpr auto ordinaryStatus = "Name:\tsleep\nUmask:\t0022\nUid:\t1000\t1000\t1000\t1000\nGid:\t0\t0\t0\t0\n"
                                "CapInh:\t0000000000000001\nCapPrm:\t00000000a80425fb\nCapEff:\t00000000a80425fa\n"
                                "CapBnd:\t00000000a80425fd\nCapAmb:\t0000000000000002\nNoNewPrivs:\t1\nSeccomp:\t2\n"
                                "Seccomp_filters:\t1\n";

} // namespace

//! A /proc of the test's own.
class FakeProc
{
public:
    FakeProc()
    {
        write(u"self"_s, u"mountinfo"_s,
            "21 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n"
            "22 21 0:20 / /run rw - tmpfs tmpfs rw\n"
            "23 21 8:1 / /srv/data\\040disk rw - ext4 /dev/sda1 rw\n"
            "24 21 9:1 /sub/volume /mnt/sub rw - ext4 /dev/md1 rw\n"
            "25 21 254:0 /etc /var/lib/docker/volumes/etc/_data rw - ext4 /dev/vda rw\n"
            "26 21 254:0 /srv/www /srv/alias rw - ext4 /dev/vda rw\n");
        showProcessOne();
    }

    void showProcessOne() { QVERIFY(QDir(m_directory.path()).mkpath(u"1"_s)); }
    void hideProcessOne() { QVERIFY(QDir(m_directory.path()).rmdir(u"1"_s)); } //!< as with hidepid=2

    void writeHostMounts(const QByteArray& table) { write(u"self"_s, u"mountinfo"_s, table); }

    [[nodiscard]] QString root() const { return m_directory.path(); }

    void addProcess(const QByteArray& cgroup, const QByteArray& status, const QByteArray& mountInfo)
    {
        write(u"4711"_s, u"cgroup"_s, cgroup);
        write(u"4711"_s, u"status"_s, status);
        write(u"4711"_s, u"mountinfo"_s, mountInfo);
    }

private:
    void write(const QString& process, const QString& name, const QByteArray& content)
    {
        QVERIFY(QDir(m_directory.path()).mkpath(process));
        QFile file(m_directory.filePath(process + u'/' + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QTemporaryDir m_directory;
};

class KernelProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proves_data();
    void proves();
    void looksAtTheFirstProcessOnly_data();
    void looksAtTheFirstProcessOnly();
    void tellsHiddenFromAbsent();
    void readsTheProcessStatus();
    void halfAStatusIsNone_data();
    void halfAStatusIsNone();
    void resolvesTheSourcesOfMounts_data();
    void resolvesTheSourcesOfMounts();
    void prefersTheNameThatTheEngineGives();
    void leavesTheEnginesOwnMountsOut();
    void tellsWhatADeviceIs_data();
    void tellsWhatADeviceIs();
    void aContainerThatDoesNotRunHasNoProcess();
    void forgetsWhatItSawBefore();
    void readsTheRealProc();

private:
    static Container container(const std::vector<Mount>& mounts = {})
    {
        Container made;
        made.id = {containerId};
        made.pid = 4711;
        made.mounts = mounts;
        return made;
    }
};

void KernelProbeTest::proves_data()
{
    QTest::addColumn<QByteArray>("cgroup");
    QTest::addColumn<QByteArray>("mountInfo");
    QTest::addColumn<KernelViewState>("state");
    const QByteArray id = containerId.toLatin1();
    QTest::newRow("cgroup v1") << "9:memory:/docker/" + id + "\n" << QByteArray() << KernelViewState::Read;
    QTest::newRow("cgroup v2 with systemd") << "0::/system.slice/docker-" + id + ".scope\n"
                                            << QByteArray() << KernelViewState::Read;
    QTest::newRow("podman") << "0::/libpod_parent/libpod-" + id + "\n" << QByteArray() << KernelViewState::Read;
    QTest::newRow("only a mount tells") << QByteArray(
        "0::/\n") << "50 40 254:0 /var/lib/docker/containers/" + id + "/hostname /etc/hostname rw - ext4 /dev/vda rw\n"
                                        << KernelViewState::Read;
    QTest::newRow("somebody else's process")
        << QByteArray("0::/user.slice\n") << QByteArray("50 40 254:0 / / rw - ext4 /dev/vda rw\n")
        << KernelViewState::NotProven;
    QTest::newRow("another container's process") << "0::/docker/" + QByteArray(64, 'b') + "\n"
                                                 << QByteArray() << KernelViewState::NotProven;
    QTest::newRow("a container inside the container") << "0::/docker/" + id + "/docker/" + QByteArray(64, 'b') + "\n"
                                                      << QByteArray() << KernelViewState::NotProven;
    QTest::newRow("systemd inside the container") << "0::/system.slice/docker-" + id + ".scope/init.scope\n"
                                                  << QByteArray() << KernelViewState::Read;
    QTest::newRow("a container that joined the network")
        << "0::/docker/" + QByteArray(64, 'b') + "\n"
        << "50 40 254:0 /var/lib/docker/containers/" + id + "/hosts /etc/hosts rw - ext4 /dev/vda rw\n"
        << KernelViewState::NotProven;
    QTest::newRow("somebody who mounts another container's folder")
        << QByteArray("0::/\n") << "50 40 254:0 /var/lib/docker/containers/" + id + " /logs rw - ext4 /dev/vda rw\n"
        << KernelViewState::NotProven;
    QTest::newRow("the short id proves nothing") << "0::/docker/" + id.left(12) + "\n"
                                                 << QByteArray() << KernelViewState::NotProven;
}

void KernelProbeTest::proves()
{
    QFETCH(QByteArray, cgroup);
    QFETCH(QByteArray, mountInfo);
    FakeProc proc;
    proc.addProcess(cgroup, ordinaryStatus, mountInfo);
    Container looked = container();
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QTEST(looked.kernelState, "state");
    QCOMPARE(looked.kernel.has_value(), looked.kernelState == KernelViewState::Read);
}

void KernelProbeTest::looksAtTheFirstProcessOnly_data()
{
    QTest::addColumn<QByteArray>("numbers");
    QTest::addColumn<QString>("pidMode");
    QTest::addColumn<KernelViewState>("state");
    QTest::newRow("the first") << QByteArray("4711\t1") << QString() << KernelViewState::Read;
    QTest::newRow("the first of an engine in a container")
        << QByteArray("4711\t99\t1") << QString() << KernelViewState::Read;
    QTest::newRow("another one") << QByteArray("4711\t12") << QString() << KernelViewState::NotProven;
    QTest::newRow("with the host's numbers") << QByteArray("4711") << u"host"_s << KernelViewState::Read;
    QTest::newRow("with another container's") << QByteArray("4711\t12") << u"container:x"_s << KernelViewState::Read;
}

void KernelProbeTest::looksAtTheFirstProcessOnly()
{
    QFETCH(QByteArray, numbers);
    QFETCH(QString, pidMode);
    FakeProc proc;
    proc.addProcess(
        "0::/docker/" + containerId.toLatin1(), QByteArray(ordinaryStatus) + "NSpid:\t" + numbers + '\n', {});
    Container looked = container();
    looked.hostConfig.pidMode = pidMode;
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QTEST(looked.kernelState, "state");
}

void KernelProbeTest::tellsHiddenFromAbsent()
{
    FakeProc proc;
    Container looked = container();
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QCOMPARE(looked.kernelState, KernelViewState::RemoteEngine);
    proc.hideProcessOne();
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QCOMPARE(looked.kernelState, KernelViewState::Unreadable);
}

void KernelProbeTest::readsTheProcessStatus()
{
    FakeProc proc;
    proc.addProcess("0::/docker/" + containerId.toLatin1(), ordinaryStatus, {});
    Container looked = container();
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QVERIFY(looked.kernel);
    QCOMPARE(looked.kernel->pid, 4711);
    QCOMPARE(looked.kernel->noNewPrivileges, true);
    QCOMPARE(looked.kernel->seccomp, KernelView::Seccomp::Filter);
    QCOMPARE(looked.kernel->inheritable, 1U);
    QCOMPARE(looked.kernel->permitted, 0xa80425fbU);
    QCOMPARE(looked.kernel->effective, 0xa80425faU);
    QCOMPARE(looked.kernel->bounding, 0xa80425fdU);
    QCOMPARE(looked.kernel->ambient, 2U);
    QCOMPARE(looked.kernel->uid, 1000U);
}

void KernelProbeTest::halfAStatusIsNone_data()
{
    QTest::addColumn<QByteArray>("missing");
    for (const char* name : {"CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "Uid"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void KernelProbeTest::halfAStatusIsNone()
{
    QFETCH(QByteArray, missing);
    FakeProc proc;
    QByteArray status = ordinaryStatus;
    status.replace(missing + ":\t", "Other:\t");
    proc.addProcess("0::/docker/" + containerId.toLatin1(), status, {});
    Container looked = container();
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QCOMPARE(looked.kernelState, KernelViewState::Unreadable);
    QVERIFY(!looked.kernel);
}

void KernelProbeTest::resolvesTheSourcesOfMounts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("a socket behind a link") << QByteArray("60 50 0:20 /docker.sock /x.sock rw - tmpfs tmpfs rw")
                                            << u"/x.sock"_s << u"/run/docker.sock"_s << false;
    QTest::newRow("the root file system")
        << QByteArray("60 50 254:0 / /host ro,nosuid - ext4 /dev/vda rw") << u"/host"_s << u"/"_s << true;
    QTest::newRow("a directory of it") << QByteArray("60 50 254:0 /etc /x rw - ext4 /dev/vda rw") << u"/x"_s
                                       << u"/etc"_s << false;
    QTest::newRow("a whole other disk") << QByteArray("60 50 8:1 / /x rw - ext4 /dev/sda1 rw") << u"/x"_s
                                        << u"/srv/data disk"_s << false;
    QTest::newRow("below a mounted subdirectory")
        << QByteArray("60 50 9:1 /sub/volume/a /x rw - ext4 /dev/md1 rw") << u"/x"_s << u"/mnt/sub/a"_s << false;
    QTest::newRow("a neighbour of a mounted subdirectory has no path here")
        << QByteArray("60 50 9:1 /sub/volume2 /x rw - ext4 /dev/md1 rw") << u"/x"_s << QString() << false;
    QTest::newRow("a file system that is not mounted here")
        << QByteArray("60 50 0:99 / /x rw - tmpfs tmpfs rw") << u"/x"_s << QString() << false;
    QTest::newRow("blanks in the name") << QByteArray("60 50 254:0 /my\\040dir /a\\040b rw - ext4 /dev/vda rw")
                                        << u"/a b"_s << u"/my dir"_s << false;
    QTest::newRow("/var/run is a link to /run in the image")
        << QByteArray("60 50 0:20 /docker.sock /run/docker.sock rw - tmpfs tmpfs rw") << u"/var/run/docker.sock"_s
        << u"/run/docker.sock"_s << false;
    QTest::newRow("read-only only by name")
        << QByteArray("60 50 254:0 /etc /x rodeo - ext4 /dev/vda rw") << u"/x"_s << u"/etc"_s << false;
    QTest::newRow("a volume that is a bind in disguise")
        << QByteArray("60 50 254:0 /etc/ssh /x rw - ext4 /dev/vda rw") << u"/x"_s << u"/etc/ssh"_s << false;
    QTest::newRow("the mount nearest to the root names it, not its alias")
        << QByteArray("60 50 254:0 /srv/www/a /x rw - ext4 /dev/vda rw") << u"/x"_s << u"/srv/www/a"_s << false;
    QTest::newRow("what was mounted is gone")
        << QByteArray("60 50 254:0 /old//deleted /x rw - ext4 /dev/vda rw") << u"/x"_s << u"/old"_s << false;
    QTest::newRow("the last mount on a place covers the others")
        << QByteArray("60 50 254:0 /etc /x rw - ext4 /dev/vda rw\n61 60 254:0 /opt /x rw - ext4 /dev/vda rw") << u"/x"_s
        << u"/opt"_s << false;
}

void KernelProbeTest::resolvesTheSourcesOfMounts()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, destination);
    QFETCH(QString, source);
    FakeProc proc;
    proc.addProcess("0::/docker/" + containerId.toLatin1(), ordinaryStatus, line + "\n");
    Container looked = container({{.type = u"bind"_s, .source = u"/as/configured"_s, .destination = destination}});
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QVERIFY(looked.kernel);
    if (source.isEmpty()) {
        QVERIFY(looked.kernel->mounts.empty());
        return;
    }
    QCOMPARE(looked.kernel->mounts.size(), 1U);
    QCOMPARE(looked.kernel->mounts[0].destination, destination);
    QCOMPARE(looked.kernel->mounts[0].source, source);
    QTEST(looked.kernel->mounts[0].readOnly, "readOnly");
}

void KernelProbeTest::prefersTheNameThatTheEngineGives()
{
    FakeProc proc;
    proc.addProcess(
        "0::/docker/" + containerId.toLatin1(), ordinaryStatus, "60 50 254:0 /srv/www/a /x rw - ext4 /dev/vda rw\n");
    Container looked = container({{.type = u"bind"_s, .source = u"/srv/www/a"_s, .destination = u"/x"_s}});
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QVERIFY(looked.kernel);
    QCOMPARE(looked.kernel->mounts.size(), 1U);
    QCOMPARE(looked.kernel->mounts[0].source, u"/srv/www/a"_s);
}

void KernelProbeTest::leavesTheEnginesOwnMountsOut()
{
    FakeProc proc;
    proc.addProcess("0::/docker/" + containerId.toLatin1(), ordinaryStatus,
        "60 50 254:0 /etc/hosts /etc/hosts rw - ext4 /dev/vda rw\n60 50 0:20 / /proc rw - proc proc rw\n");
    Container looked = container({{.type = u"bind"_s, .source = u"/opt"_s, .destination = u"/opt"_s}});
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QVERIFY(looked.kernel);
    QVERIFY(looked.kernel->mounts.empty());
}

void KernelProbeTest::tellsWhatADeviceIs_data()
{
    QTest::addColumn<QByteArray>("mountedHere");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    const QByteArray here = "21 1 254:0 / / rw - ext4 /dev/vda rw\n";
    QTest::newRow("a character device") << here << u"/dev/null"_s << u"character"_s;
    QTest::newRow("no device") << here << u"/proc/self/status"_s << QString();
    QTest::newRow("a folder") << here << u"/dev"_s << QString();
    QTest::newRow("nothing there") << here << u"/dev/no-such-device"_s << QString();
    QTest::newRow("behind a link") << here << u"/proc/self/root/dev/null"_s << u"character"_s;
    QTest::newRow("on a file server") << here + "22 21 0:50 / /dev rw - nfs4 nas:/ rw\n" << u"/dev/null"_s << QString();
    QTest::newRow("in a process's file system") << here + "22 21 0:50 / /dev rw - fuse.x x rw\n"
                                                << u"/dev/null"_s << QString();
    QTest::newRow("where nothing is known of mounts") << QByteArray() << u"/dev/null"_s << QString();
}

void KernelProbeTest::tellsWhatADeviceIs()
{
    QFETCH(QByteArray, mountedHere);
    QFETCH(QString, path);
    FakeProc proc;
    proc.writeHostMounts(mountedHere);
    proc.addProcess("0::/docker/" + containerId.toLatin1(), ordinaryStatus, {});
    Container looked = container();
    looked.hostConfig.devices = {{path, u"/dev/foo"_s, u"rwm"_s}};
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QVERIFY(looked.kernel);
    static const QStringList names{u"block"_s, u"memory"_s, u"character"_s};
    QStringList kinds;
    for (const KernelView::Device& device : looked.kernel->devices) {
        QCOMPARE(device.pathOnHost, path);
        kinds += names[static_cast<int>(device.kind)];
    }
    QTEST(kinds.join(u' '), "kind");
}

void KernelProbeTest::aContainerThatDoesNotRunHasNoProcess()
{
    FakeProc proc;
    Container looked = container();
    looked.pid = 0;
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QCOMPARE(looked.kernelState, KernelViewState::NotRunning);
}

void KernelProbeTest::forgetsWhatItSawBefore()
{
    FakeProc proc;
    Container looked = container();
    looked.kernel = KernelView{};
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QCOMPARE(looked.kernelState, KernelViewState::RemoteEngine); // no such process on this machine
    QVERIFY(!looked.kernel);
}

void KernelProbeTest::readsTheRealProc()
{
    Container looked = container();
    looked.pid = static_cast<int>(QCoreApplication::applicationPid());
    KernelProbe(Profile::Core).look(looked);
    QCOMPARE(looked.kernelState, KernelViewState::NotProven);
}

QTEST_GUILESS_MAIN(KernelProbeTest)
#include "tst_kernelprobe.moc"
