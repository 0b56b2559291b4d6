// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/rules/rulecase.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! A volume for which the engine mounts a file system: `docker volume create -o type=… -o device=…`.
Change volumeOf(const char* fileSystem, const char* device, bool readWrite = true)
{
    return [=](RuleCase& c) {
        c.namedVolume(u"store"_s, u"/data"_s);
        c.container.mounts.back().readWrite = readWrite;
        Volume volume;
        volume.name = u"store"_s;
        volume.driver = u"local"_s;
        volume.device = QString::fromLatin1(device);
        volume.fileSystem = QString::fromLatin1(fileSystem);
        c.snapshot.volumes.values.push_back(volume);
    };
}

//! The same change, with what the kernel shows at /data.
Change seen(const Change& change, const char* source, bool readOnly = false)
{
    return [=](RuleCase& c) {
        change(c);
        c.seenByKernel().mounts.push_back({u"/data"_s, QString::fromLatin1(source), readOnly});
    };
}

constexpr auto itself = "/var/lib/docker/volumes/store/_data";

} // namespace

class VolumeRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesFileSystems_data();
    void judgesFileSystems() { checkRow(); }
    void showsTheDiskAndWhereItLeads();
    void showsEachVolumeOnce();
};

void VolumeRulesTest::judgesFileSystems_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* socket, const char* path, const Change& change) {
        row(qPrintable(u"%1: socket"_s.arg(QLatin1String(name))), "A-06"_L1, QString::fromLatin1(socket), change);
        row(qPrintable(u"%1: path"_s.arg(QLatin1String(name))), "A-07"_L1, QString::fromLatin1(path), change);
    };
    // A disk may be the one that the host runs from. Where the kernel shows it nowhere else, it is still a disk.
    add("a disk", "notAssessed", "fail high assumed", volumeOf("ext4", "/dev/sda1"));
    add("a disk, read-only", "notAssessed", "fail high assumed", volumeOf("ext4", "/dev/sda1", false));
    add("a disk by another name", "notAssessed", "fail high assumed", volumeOf("xfs", "/dev/disk/by-label/data"));
    add("a disk by any name", "notAssessed", "fail high assumed", volumeOf("btrfs", "/srv/nodes/one"));
    add("the host's root disk", "fail critical", "fail critical", seen(volumeOf("ext4", "/dev/sda1"), "/"));
    add("the host's root disk, read-only", "fail critical", "fail critical",
        seen(volumeOf("ext4", "/dev/sda1", false), "/", true));
    add("the host's boot disk", "pass", "fail critical", seen(volumeOf("vfat", "/dev/sda2"), "/boot"));
    add("the host's disk with data", "pass", "fail high", seen(volumeOf("ext4", "/dev/sdb1"), "/srv/data"));
    add("a disk of the volume alone", "pass", "fail high", seen(volumeOf("ext4", "/dev/sdb1"), itself));
    add("a disk of the volume alone, by any name", "pass", "fail high", seen(volumeOf("ext4", "/srv/one"), itself));

    add("memory", "pass", "pass", volumeOf("tmpfs", "tmpfs"));
    add("NFS", "pass", "pass", volumeOf("nfs", ":/export"));
    add("NFS version 4", "pass", "pass", volumeOf("nfs4", "nas:/export"));
    add("a Windows share", "pass", "pass", volumeOf("cifs", "//nas/share"));
    add("NFS that the host has mounted below /usr as well", "pass", "fail high",
        seen(volumeOf("nfs", ":/export"), "/usr/local/share"));

    add("the kernel's processes", "pass", "fail high", volumeOf("proc", "proc", false));
    add("the kernel's devices", "pass", "fail critical", volumeOf("devtmpfs", "udev"));
    add("the kernel's devices, read-only", "pass", "fail medium", volumeOf("sysfs", "sysfs", false));
    add("control groups, read-only", "pass", "pass", volumeOf("cgroup2", "cgroup", false));
    add("control groups", "pass", "fail high", volumeOf("cgroup2", "cgroup"));

    // What these show stands in further options, and the kernel sees the volume's own directory either way.
    add("an overlay", "notAssessed", "notAssessed", volumeOf("overlay", "overlay"));
    add("an overlay that was seen", "notAssessed", "notAssessed", seen(volumeOf("overlay", "overlay"), itself));
    add("an overlay with a path for its name", "notAssessed", "notAssessed", volumeOf("overlay", "/dev/sda1"));
    add("FUSE", "notAssessed", "notAssessed", volumeOf("fuse.sshfs", "nas:/"));
    add("a file system without a type", "notAssessed", "notAssessed", volumeOf("", ":/x"));
    add("a file system that nobody knows", "notAssessed", "notAssessed", volumeOf("newfs", "pool/data"));
    add("an overlay that leads to the host, by the kernel", "fail critical", "fail critical",
        seen(volumeOf("overlay", "overlay"), "/run"));
}

void VolumeRulesTest::showsTheDiskAndWhereItLeads()
{
    RuleCase disk;
    volumeOf("ext4", "/dev/sda1")(disk);
    QCOMPARE(evidenceText(disk.assessment(), "A-07"_L1),
        QStringList{u"Volumes[\"store\"].Options.device = /dev/sda1 → /data, rw [volume]"_s});
    RuleCase root;
    seen(volumeOf("ext4", "/dev/sda1"), "/")(root);
    QCOMPARE(evidenceText(root.assessment(), "A-07"_L1),
        QStringList{u"Volumes[\"store\"].Options.device = /dev/sda1 (leads to /) → /data, rw [kernel]"_s});
    RuleCase processes;
    volumeOf("proc", "proc")(processes);
    QCOMPARE(evidenceText(processes.assessment(), "A-07"_L1),
        QStringList{u"Volumes[\"store\"].Options.type = /proc → /data, rw [volume]"_s});
}

void VolumeRulesTest::showsEachVolumeOnce()
{
    RuleCase ruleCase;
    volumeOf("ext4", "/dev/sda1")(ruleCase);
    ruleCase.namedVolume(u"other"_s, u"/other"_s); // of which nothing is known
    QCOMPARE(verdictText(ruleCase.assessment(), "A-07"_L1), u"fail high assumed"_s);
    QCOMPARE(evidenceText(ruleCase.assessment(), "A-07"_L1),
        (QStringList{u"Volumes[\"store\"].Options.device = /dev/sda1 → /data, rw [volume]"_s,
            u"Mounts[\"/other\"].Source = /var/lib/docker/volumes/other/_data → /other, rw [config]"_s}));
}

QTEST_GUILESS_MAIN(VolumeRulesTest)

#include "tst_volumerules.moc"
