// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place of the host is called, by mount tables as real hosts have them.

#include "app/collect/hostmounts.h"

#include <QStringList>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

constexpr auto binds = "21 1 254:0 / / rw - ext4 /dev/vda rw\n"
                       "26 21 254:0 /srv/www /srv/alias rw - ext4 /dev/vda rw\n"
                       "27 21 254:0 /etc /srv/settings rw - ext4 /dev/vda rw\n"
                       "28 21 254:0 / /mnt/root rw - ext4 /dev/vda rw\n"
                       "29 21 254:0 /data/docker /var/lib/docker rw - ext4 /dev/vda rw\n"
                       "30 21 254:0 /srv/pages /home/web/pages rw - ext4 /dev/vda rw\n"
                       "31 21 0:20 / /run rw - tmpfs tmpfs rw\n"
                       "32 21 0:20 / /srv/run rw - tmpfs tmpfs rw\n";
constexpr auto disks = "21 1 254:0 / / rw - ext4 /dev/vda rw\n"
                       "22 21 8:2 / /h rw - ext4 /dev/sdb rw\n" // whichever was first
                       "23 21 8:2 / /home rw - ext4 /dev/sdb rw\n"
                       "24 21 8:2 / /srv/deep/home rw - ext4 /dev/sdb rw\n"
                       "25 21 8:3 / /srv/disk rw - ext4 /dev/sdc rw\n"
                       "26 21 8:3 / /var/lib/docker/volumes/a/_data rw - ext4 /dev/sdc rw\n"
                       "27 21 8:4 / /var/lib/docker/volumes/b/_data rw - ext4 /dev/sdd rw\n"
                       "28 21 8:5 / /mnt/media rw - ext4 /dev/sde rw\n"
                       "29 21 8:5 / /home/media rw - ext4 /dev/sde rw\n"
                       "30 21 8:6 / /var/lib/docker/volumes rw - ext4 /dev/sdf rw\n"
                       "31 21 8:6 / /data/volumes rw - ext4 /dev/sdf rw\n";
// Debian on btrfs as Timeshift and others want it, with the top level mounted for a while.
constexpr auto subvolumes = "21 1 0:30 /@ / rw - btrfs /dev/vda rw\n"
                            "22 21 0:30 /@home /home rw - btrfs /dev/vda rw\n"
                            "23 21 0:30 / /run/timeshift/9/backup rw - btrfs /dev/vda rw\n";
// Fedora IoT and others (ostree): most of the tree is bound together from one file system.
constexpr auto deployment = "21 1 8:1 / /sysroot ro - xfs /dev/sda rw\n"
                            "22 1 8:1 /ostree/deploy/os/deploy/1 / rw - xfs /dev/sda rw\n"
                            "23 22 8:1 /ostree/deploy/os/deploy/1/etc /etc rw - xfs /dev/sda rw\n"
                            "24 22 8:1 /ostree/deploy/os/var /var rw - xfs /dev/sda rw\n";

} // namespace

class HostMountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAPlace_data();
    void namesAPlace();
    void namesNoMoreThanEight();
};

void HostMountsTest::namesAPlace_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("place"); // "device root" of the container's mount
    QTest::addColumn<QString>("known");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* name, const char* table, const char* place, const QString& known,
                         const QStringList& names) {
        QTest::newRow(name) << QByteArray(table) << QByteArray(place) << known << names;
    };
    row("one name", binds, "254:0 /srv/www/a", u"/srv/www/a"_s, {u"/srv/www/a"_s});
    row("a bind of it", binds, "254:0 /srv/www/a", u"/srv/alias/a"_s, {u"/srv/alias/a"_s, u"/srv/www/a"_s});
    row("a bind of /etc", binds, "254:0 /etc", u"/srv/settings"_s, {u"/srv/settings"_s, u"/etc"_s});
    row("below a bind of /etc", binds, "254:0 /etc/ssh", u"/srv/settings/ssh"_s,
        {u"/srv/settings/ssh"_s, u"/etc/ssh"_s});
    row("/etc, which is bound elsewhere", binds, "254:0 /etc", u"/etc"_s, {u"/etc"_s});
    row("a bind of the whole root", binds, "254:0 /etc", u"/mnt/root/etc"_s,
        {u"/mnt/root/etc"_s, u"/etc"_s, u"/srv/settings"_s});
    row("what is bound where the engine keeps its data", binds, "254:0 /data/docker", u"/data/docker"_s,
        {u"/data/docker"_s, u"/var/lib/docker"_s});
    row("what is bound into somebody's home", binds, "254:0 /srv/pages", u"/srv/pages"_s, {u"/srv/pages"_s});
    row("a bind of a folder in memory", binds, "0:20 /", u"/srv/run"_s, {u"/srv/run"_s, u"/run"_s});
    row("a link", binds, "254:0 /etc", u"/srv/link"_s, {u"/etc"_s});
    row("a disk by the name of the system's folder", disks, "8:2 /me", u"/home/me"_s, {u"/home/me"_s, u"/h/me"_s});
    row("a disk by another name", disks, "8:2 /me", u"/h/me"_s, {u"/h/me"_s, u"/home/me"_s});
    row("a disk by a third name", disks, "8:2 /me", u"/srv/deep/home/me"_s,
        {u"/srv/deep/home/me"_s, u"/h/me"_s, u"/home/me"_s});
    row("a link to a disk", disks, "8:2 /me", u"/srv/link"_s, {u"/h/me"_s, u"/home/me"_s});
    row("a disk that is a volume as well", disks, "8:3 /", u"/srv/disk"_s, {u"/srv/disk"_s});
    row("a disk that is a volume alone", disks, "8:4 /", u"/as/configured"_s, {u"/var/lib/docker/volumes/b/_data"_s});
    row("a disk that is bound into a home", disks, "8:5 /", u"/mnt/media"_s, {u"/mnt/media"_s});
    row("a bind of the engine's disk", disks, "8:6 /v/_data", u"/data/volumes/v/_data"_s,
        {u"/data/volumes/v/_data"_s, u"/var/lib/docker/volumes/v/_data"_s});
    row("a subvolume", subvolumes, "0:30 /@/srv/x", u"/srv/x"_s, {u"/srv/x"_s});
    row("another subvolume", subvolumes, "0:30 /@home/me", u"/home/me"_s, {u"/home/me"_s});
    row("a subvolume from above", subvolumes, "0:30 /@/etc", u"/run/timeshift/9/backup/@/etc"_s,
        {u"/run/timeshift/9/backup/@/etc"_s, u"/etc"_s});
    row("a deployment's /var", deployment, "8:1 /ostree/deploy/os/var/lib/x", u"/var/lib/x"_s,
        {u"/var/lib/x"_s, u"/sysroot/ostree/deploy/os/var/lib/x"_s});
    row("a deployment's /etc from below", deployment, "8:1 /ostree/deploy/os/deploy/1/etc",
        u"/sysroot/ostree/deploy/os/deploy/1/etc"_s, {u"/sysroot/ostree/deploy/os/deploy/1/etc"_s, u"/etc"_s});
    row("a file system that is not mounted", binds, "0:99 /", u"/srv/x"_s, {});
    row("beside what is mounted of a file system", subvolumes, "0:31 /x", u"/x"_s, {});
}

void HostMountsTest::namesAPlace()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, place);
    QFETCH(QString, known);
    MountInfo mount;
    mount.device = place.split(' ').value(0).toStdString();
    mount.root = place.split(' ').value(1).toStdString();
    QStringList names;
    for (const std::string& name :
        HostMounts(parseMountInfo(table.toStdString())).namesOf(mount, known.toStdString())) {
        names += QString::fromStdString(name);
    }
    QTEST(names, "names");
}

void HostMountsTest::namesNoMoreThanEight()
{
    QByteArray table;
    for (int i = 0; i < 1000; ++i) {
        table += QByteArray::number(100 + i) + " 1 8:1 / /disk" + QByteArray::number(i) + " rw - ext4 /dev/sda rw\n";
    }
    MountInfo mount;
    mount.device = "8:1";
    mount.root = "/x";
    const std::vector<std::string> names = HostMounts(parseMountInfo(table.toStdString())).namesOf(mount, "/disk900/x");
    QCOMPARE(names.size(), 8U);
    QCOMPARE(names.front(), std::string("/disk900/x"));
}

QTEST_GUILESS_MAIN(HostMountsTest)
#include "tst_hostmounts.moc"
