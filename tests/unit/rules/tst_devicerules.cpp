// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/devices.h"
#include "tests/unit/rules/rulecase.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

Change device(const char* path, const char* permissions = "rwm")
{
    return [=](RuleCase& c) {
        const QString host = QString::fromLatin1(path);
        c.config().devices.push_back({host, host, QString::fromLatin1(permissions)});
    };
}

//! The same device, and what the kernel says of it.
Change seenDevice(const char* path, KernelView::Device::Kind kind)
{
    return [=](RuleCase& c) {
        device(path)(c);
        c.seenByKernel().devices.push_back({QString::fromLatin1(path), kind});
    };
}

Change cgroupRule(const char* text, const QStringList& drop = {})
{
    return [=](RuleCase& c) {
        c.config().deviceCgroupRules += QString::fromLatin1(text);
        c.config().capDrop = drop;
    };
}

} // namespace

Q_DECLARE_METATYPE(Hull::DeviceClass)

class DeviceRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifies_data();
    void classifies();
    void judgesDevices_data();
    void judgesDevices() { checkRow(); }
    void judgesExecs_data();
    void judgesExecs() { checkRow(); }
    void showsDevicesAsConfigured();
    void showsNoArgumentsOfExecs();
    void tellsWhatRunsFromWhatIsOver();
};

void DeviceRulesTest::classifies_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<DeviceClass>("expected");
    const auto add = [](DeviceClass expected, std::initializer_list<const char*> paths) {
        for (const char* path : paths) {
            QTest::newRow(path) << QString::fromLatin1(path) << expected;
        }
    };
    add(DeviceClass::Harmless, {"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/tty"});
    add(DeviceClass::Storage,
        {"/dev/sda", "/dev/sda1", "/dev/hdb", "/dev/vda", "/dev/xvdf1", "/dev/nvme0n1p2", "/dev/dm-0", "/dev/md127",
            "/dev/loop0", "/dev/nbd0", "/dev/mmcblk0p1", "/dev/sr0", "/dev/mapper/vg-root", "/dev/disk/by-uuid/1234",
            "/dev/block/8:0", "/dev/mem", "/dev/kmem", "/dev/port", "/dev", "/", "/dev/mapper"});
    add(DeviceClass::Storage,
        {"/dev/ubuntu-vg/root", "/dev/vg0/swap", "/dev/zvol/tank/v", "/dev/cciss/c0d0", "/dev/ida/c0d0p1",
            "/dev/raw/raw1", "/dev/dasda", "/dev/dasda1", "/dev/mtdblock0", "/dev/mtd0", "/dev/mtd0ro", "/dev/fd0",
            "/dev/ublkb0", "/dev/ubiblock0_1", "/dev/ubi0_0", "/dev/md_d0", "/dev/md_d0p1", "/dev/md/root",
            "/dev/cdrom", "/dev/dvd", "/dev/root", "/dev/sg0", "/dev/bsg/0:0:0:0", "/dev/char/1:1", "/dev/sdaa12",
            "/dev/vda1", "/dev/xvda", "/dev/nvme0", "/dev/nvme0n1", "/dev/nvme0c0n1", "/dev/ng0n1", "/dev/mmcblk0",
            "/dev/mmcblk0boot0", "/dev/mmcblk0rpmb", "/dev/dm-12", "/dev/zd0p1", "/dev/drbd0", "/dev/drbd/by-res/r0/0",
            "/dev/rbd0p1", "/dev/rbd/pool/image", "/dev/zram0", "/dev/ram0", "/dev/pmem0s", "/dev/dax0.0",
            "/dev/bcache0", "/dev/nbd0p1", "/dev/sr0", "/dev/scd0"});
    add(DeviceClass::Other,
        {"/dev/fuse", "/dev/kvm", "/dev/net/tun", "/dev/ttyUSB0", "/dev/tty1", "/dev/snd", "/dev/dri/card0",
            "/dev/ptmx", "/dev/mapper/control", "/dev/snapshot", "/dev/input/sda"});
    add(DeviceClass::Other,
        {"/dev/fd", "/dev/bus/usb", "/dev/bus/usb/001/002", "/dev/dri", "/dev/snd/controlC0", "/dev/net/tun",
            "/dev/vfio/12", "/dev/pts/0", "/dev/shm", "/dev/shm/x", "/dev/mqueue", "/dev/hugepages", "/dev/usb/hiddev0",
            "/dev/input/by-id/mouse", "/dev/serial/by-id/usb", "/dev/char/10:200", "/dev/cpu/0/cpuid",
            "/dev/dma_heap/system", "/dev/infiniband/uverbs0", "/dev/nvidia-caps/nvidia-cap1", "/dev/st0", "/dev/i2c-1",
            "/dev/spidev0.0", "/dev/ttyACM0", "/dev/hidraw3", "/dev/nvidia0", "/dev/rtc0", "/dev/tpm0",
            "/dev/accel/accel0", "/dev/dvb/adapter0/frontend0", "/dev/video0", "/dev/kmsg", "/dev/tty0",
            "/dev/loop-control", "/dev/vhost-net", "/dev/fd/3", "/dev/stdin", "/dev/xen/gntdev", "/dev/binderfs/binder",
            "/dev/v4l/by-id/camera", "/dev/dri/by-path/card"});
    // Anything can be made under such a name, a node of a disk or a link to one.
    add(DeviceClass::Unknown,
        {"/dev/sd", "/dev/sdcard-reader", "/dev/hdmi", "/dev/hdmi0x", "/dev/rammer", "/dev/mdio", "/dev/vg0",
            "/dev/backup-disk", "/dev/kvm2", "/dev/ttyless", "/opt/sda", "/srv/vg0/root", "/srv/node"});
}

void DeviceRulesTest::classifies()
{
    QFETCH(QString, path);
    QTEST(classifyDevice(path), "expected");
}

void DeviceRulesTest::judgesDevices_data()
{
    using Kind = KernelView::Device::Kind;
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "A-05"_L1, QString::fromLatin1(expected), change);
    };
    add("none", "pass", [](RuleCase&) {});
    add("a disk", "fail critical", device("/dev/sda"));
    add("a disk, read-only", "fail critical", device("/dev/sda", "r"));
    add("a disk by a roundabout path", "fail critical", device("/dev/../dev//sda"));
    add("memory", "fail critical", device("/dev/mem"));
    add("a logical volume", "fail critical", device("/dev/ubuntu-vg/root"));
    add("of no known name", "fail high assumed", device("/dev/hdmi"));
    add("a node of the operator's own", "fail high assumed", device("/srv/node"));
    add("of no known name, a disk by the kernel", "fail critical", seenDevice("/dev/backup-disk", Kind::Block));
    add("a node of the operator's own, a disk by the kernel", "fail critical", seenDevice("/srv/node", Kind::Block));
    add("of no known name, memory by the kernel", "fail critical", seenDevice("/dev/x", Kind::Memory));
    add("of no known name, and no disk by the kernel", "fail high", seenDevice("/dev/hdmi", Kind::Character));
    add("of no known name, and the kernel knows only of another", "fail high assumed", [](RuleCase& c) {
        seenDevice("/dev/fuse", Kind::Character)(c);
        device("/dev/hdmi")(c);
    });
    add("fuse by its name, a disk by the kernel", "fail critical", seenDevice("/dev/fuse", Kind::Block));
    add("a disk by its name, and none by the kernel", "fail critical", seenDevice("/dev/sda", Kind::Character));
    add("of no known name, beside a disk", "fail critical", [](RuleCase& c) {
        device("/dev/hdmi")(c);
        device("/dev/sda")(c);
    });
    add("fuse", "fail high", device("/dev/fuse"));
    add("null", "pass", device("/dev/null"));
    add("null and fuse", "fail high", [](RuleCase& c) {
        device("/dev/null")(c);
        device("/dev/fuse")(c);
    });
    add("rule for all block devices", "fail critical", cgroupRule("b *:* rwm"));
    add("rule for all devices", "fail critical", cgroupRule("a *:* rwm"));
    add("rule for one block device", "fail critical", cgroupRule("b 8:0 r"));
    add("rule for block devices without MKNOD", "fail high", cgroupRule("b *:* rwm", {u"mknod"_s}));
    add("rule for block devices, all dropped", "fail high", cgroupRule("b *:* rwm", {u"ALL"_s}));
    add("rule for a character device", "fail high", cgroupRule("c 10:200 rwm"));
    add("rule for null", "pass", cgroupRule("c 1:3 rwm"));
    add("rule for all character devices", "fail high", cgroupRule("c *:* rwm"));
    add("a graphics card", "fail medium", [](RuleCase& c) {
        c.config().deviceRequests.push_back({QString(), -1, {}, {u"gpu"_s}});
    });
    add("a CDI device", "fail medium", [](RuleCase& c) {
        c.config().deviceRequests.push_back({u"cdi"_s, 0, {u"vendor.com/net=one"_s}, {}});
    });
    add("a graphics card and fuse", "fail high", [](RuleCase& c) {
        c.config().deviceRequests.push_back({QString(), -1, {}, {u"gpu"_s}});
        device("/dev/fuse")(c);
    });
}

void DeviceRulesTest::judgesExecs_data()
{
    defineColumns();
    const auto exec = [](bool running, bool privileged, const char* user) {
        return [=](RuleCase& c) {
            const QString id = u"e%1"_s.arg(c.container.execIds.size());
            if (running) {
                c.container.execIds += id;
            }
            c.container.execs.push_back({id, running, privileged, QString::fromLatin1(user), 99, u"/bin/sh"_s, 2});
        };
    };
    const auto add = [](const char* name, QLatin1String rule, const char* expected, const Change& change) {
        row(name, rule, QString::fromLatin1(expected), change);
    };
    add("none", "A-17"_L1, "pass", [](RuleCase&) {});
    add("stopped", "A-17"_L1, "notApplicable", [](RuleCase& c) { c.stop(); });
    add("plain", "A-17"_L1, "pass", exec(true, false, ""));
    add("privileged", "A-17"_L1, "fail high", exec(true, true, ""));
    add("privileged, ended", "A-17"_L1, "pass", exec(false, true, ""));
    add("one could not be inspected", "A-17"_L1, "notAssessed", [](RuleCase& c) {
        c.container.execIds += u"e1"_s;
        c.container.execsComplete = false;
    });
    add("none was inspected", "A-17"_L1, "notAssessed", [](RuleCase& c) { c.container.execIds += u"e1"_s; });
    add("one not inspected, another privileged", "A-17"_L1, "fail high", [exec](RuleCase& c) {
        exec(true, true, "")(c);
        c.container.execIds += u"e9"_s;
        c.container.execsComplete = false;
    });
    const auto full = [](const Change& change, const char* user) {
        return [=](RuleCase& c) {
            c.policy.profile = Profile::Full;
            c.container.user = QString::fromLatin1(user);
            change(c);
        };
    };
    add("root exec not in the core profile", "C-5.24"_L1, "-", exec(true, false, "root"));
    add("root exec in a user's container", "C-5.24"_L1, "fail low", full(exec(true, false, "root"), "1000"));
    add("0:0 exec in a user's container", "C-5.24"_L1, "fail low", full(exec(true, false, "0:0"), "app"));
    add("00 exec in a user's container", "C-5.24"_L1, "fail low", full(exec(true, false, "00"), "1000"));
    add("exec in a container of user 00", "C-5.24"_L1, "notApplicable", full(exec(true, false, "0"), "00"));
    add("exec as another user", "C-5.24"_L1, "pass", full(exec(true, false, "10"), "1000"));
    add("exec as the container's user", "C-5.24"_L1, "pass", full(exec(true, false, ""), "1000"));
    const auto seen = [](bool privileged, const char* user) {
        return [=](RuleCase& c) {
            c.container.seenExecs.push_back({{.id = u"s%1"_s.arg(c.container.seenExecs.size()),
                                                 .privileged = privileged,
                                                 .user = QString::fromLatin1(user),
                                                 .program = u"sh"_s},
                QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC)});
        };
    };
    add("privileged, seen by its event", "A-17"_L1, "fail high", seen(true, ""));
    add("root, seen by its event", "A-17"_L1, "pass", seen(false, "root"));
    add("root exec seen by its event", "C-5.24"_L1, "fail low", full(seen(false, "root"), "1000"));
    add("exec of user 0 seen by its event", "C-5.24"_L1, "fail low", full(seen(false, "0:0"), "1000"));
    add("privileged exec of another user seen by its event", "C-5.24"_L1, "pass", full(seen(true, "10"), "1000"));
    add("privileged exec of no user seen by its event", "C-5.24"_L1, "pass", full(seen(true, ""), "1000"));
    add("root exec seen in root's container", "C-5.24"_L1, "notApplicable", full(seen(false, "root"), "0"));
    add("root exec in root's container", "C-5.24"_L1, "notApplicable", full(exec(true, false, "root"), ""));
    add("root exec, user by the image", "C-5.24"_L1, "fail low",
        full(
            [exec](RuleCase& c) {
                c.snapshot.images.values[c.container.imageId].user = u"app"_s;
                exec(true, false, "root")(c);
            },
            ""));
}

void DeviceRulesTest::showsDevicesAsConfigured()
{
    RuleCase ruleCase;
    ruleCase.config().devices.push_back({u"/dev/sda"_s, u"/dev/xvdc"_s, u"r"_s});
    ruleCase.config().deviceCgroupRules = QStringList{u"c 10:200 rwm"_s};
    ruleCase.config().deviceRequests.push_back({u"nvidia"_s, 2, {}, {u"gpu"_s}});
    QCOMPARE(evidenceText(ruleCase.assessment(), "A-05"_L1),
        (QStringList{u"HostConfig.Devices[0] = /dev/sda:/dev/xvdc:r [config]"_s,
            u"HostConfig.DeviceCgroupRules[0] = c 10:200 rwm [config]"_s,
            u"HostConfig.DeviceRequests[0] = nvidia: 2 [config]"_s}));
    RuleCase byKernel;
    seenDevice("/srv/node", KernelView::Device::Kind::Block)(byKernel);
    QCOMPARE(evidenceText(byKernel.assessment(), "A-05"_L1),
        QStringList{u"HostConfig.Devices[0] = /srv/node:/srv/node:rwm (block device) [kernel]"_s});
}

void DeviceRulesTest::showsNoArgumentsOfExecs()
{
    RuleCase ruleCase;
    ruleCase.container.execIds = QStringList{u"e1"_s};
    ruleCase.container.execs.push_back({u"e1"_s, true, true, u"root"_s, 99, u"/bin/login"_s, 3});
    QCOMPARE(evidenceText(ruleCase.assessment(), "A-17"_L1),
        QStringList{u"ExecIDs[0] = /bin/login (pid 99, user root) [exec]"_s});
}

void DeviceRulesTest::tellsWhatRunsFromWhatIsOver()
{
    RuleCase ruleCase;
    ruleCase.policy.profile = Profile::Full;
    ruleCase.container.user = u"app"_s;
    const QDateTime time({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
    ruleCase.container.seenExecs = {{{.id = u"0123456789abcdef"_s, .user = u"root"_s, .program = u"sh"_s}, time},
        {{.id = u"e1"_s, .user = u"0"_s, .program = u"top"_s}, time.addSecs(1)}};
    const QString over = u"exec_create 0123456789ab = sh (over, begun 2026-01-02 03:04:05 UTC, user root) [exec]"_s;
    const Assessment allOver = ruleCase.assessment();
    QCOMPARE(evidenceText(allOver, "C-5.24"_L1),
        (QStringList{over, u"exec_create e1 = top (over, begun 2026-01-02 03:04:06 UTC, user 0) [exec]"_s}));
    QCOMPARE(allOver.finding("C-5.24"_L1)->message.english(),
        u"A command has run as root although the container runs as app: top (over, begun 2026-01-02 03:04:06 UTC, "
        "user 0)."_s);
    ruleCase.container.execIds = QStringList{u"e1"_s};
    ruleCase.container.execs.push_back({u"e1"_s, true, false, u"0"_s, 99, u"top"_s, 0});
    const Assessment oneRuns = ruleCase.assessment();
    QCOMPARE(evidenceText(oneRuns, "C-5.24"_L1), (QStringList{u"ExecIDs[0] = top (pid 99, user 0) [exec]"_s, over}));
    QCOMPARE(oneRuns.finding("C-5.24"_L1)->message.english(),
        u"A command runs as root although the container runs as app: top (pid 99, user 0)."_s);
}

QTEST_GUILESS_MAIN(DeviceRulesTest)

#include "tst_devicerules.moc"
