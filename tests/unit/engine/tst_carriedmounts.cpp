// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What binds brought along, by made-up mount tables.

#include "app/collect/kernelprobe.h"
#include "tests/unit/engine/fakeproc.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto hostMounts = "21 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n"
                            "22 21 0:20 / /run rw - tmpfs tmpfs rw\n"
                            "23 21 8:1 / /srv/data\\040disk rw - ext4 /dev/sda1 rw\n"
                            "24 21 254:0 /etc /srv/app/h rw - ext4 /dev/vda rw\n";

Container container(const std::vector<Mount>& mounts)
{
    Container made;
    made.id = {QString::fromLatin1(containerId)};
    made.pid = 4711;
    made.mounts = mounts;
    return made;
}

} // namespace

class CarriedMountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatABindBroughtAlong_data();
    void findsWhatABindBroughtAlong();
    void looksAtSoManyMountsOnly_data();
    void looksAtSoManyMountsOnly();
};

void CarriedMountsTest::findsWhatABindBroughtAlong_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("carried");
    const QByteArray below = "60 50 254:0 /srv/app /x rw - ext4 /dev/vda rw\n";
    const QByteArray readOnly = "60 50 254:0 /srv/app /x ro - ext4 /dev/vda rw\n";
    const auto row = [](const char* name, const QByteArray& lines, const QString& carried) {
        QTest::newRow(name) << lines << carried;
    };
    row("nothing", below, {});
    row("another place of the host", below + "61 60 254:0 /etc /x/sub rw - ext4 /dev/vda rw\n", u"/etc > /x/sub rw"_s);
    row("the engine's folder, read-only", below + "61 60 0:20 / /x/sub ro - tmpfs tmpfs rw\n", u"/run > /x/sub ro"_s);
    row("the socket alone", below + "61 60 0:20 /docker.sock /x/s rw - tmpfs tmpfs rw\n",
        u"/run/docker.sock > /x/s rw"_s);
    row("what is bound there on the host as well", below + "61 60 254:0 /etc /x/h rw - ext4 /dev/vda rw\n",
        u"/etc > /x/h rw"_s);
    row("another name below the same source", below + "61 60 254:0 /srv/app/other /x/o rw - ext4 /dev/vda rw\n", {});
    row("another name below the same source, which is read-only",
        readOnly + "61 60 254:0 /srv/app/other /x/o rw - ext4 /dev/vda rw\n", u"/srv/app/other > /x/o rw"_s);
    row("a mount in a mount",
        below + "61 60 0:99 / /x/a rw - tmpfs tmpfs rw\n62 61 254:0 /etc /x/a/b rw - ext4 /dev/vda rw\n",
        u"/etc > /x/a/b rw"_s);
    row("of a file system that is not mounted here", below + "61 60 0:99 / /x/sub rw - tmpfs tmpfs rw\n", {});
    row("the same place twice",
        below + "61 60 254:0 /etc /x/a rw - ext4 /dev/vda rw\n62 60 254:0 /etc /x/b rw - ext4 /dev/vda rw\n",
        u"/etc > /x/a rw"_s);
    row("where it stands on the host as well",
        "60 50 254:0 /srv /x rw - ext4 /dev/vda rw\n61 60 8:1 / /x/data\\040disk rw - ext4 /dev/sda1 rw\n", {});
    row("still writable below a read-only bind",
        "60 50 254:0 /srv /x ro - ext4 /dev/vda rw\n61 60 8:1 / /x/data\\040disk rw - ext4 /dev/sda1 rw\n",
        u"/srv/data disk > /x/data disk rw"_s);
    row("beside the bind", below + "61 50 254:0 /etc /xy rw - ext4 /dev/vda rw\n", {});
    row("below what the engine mounts itself", below + "61 50 254:0 /etc /proc/x rw - ext4 /dev/vda rw\n", {});
    row("a listed mount in the bind", below + "61 60 254:0 /etc /x/listed rw - ext4 /dev/vda rw\n", {});
    row("below a listed mount in the bind",
        below
            + "61 60 254:0 /opt /x/listed rw - ext4 /dev/vda rw\n62 61 254:0 /etc /x/listed/a rw - ext4 /dev/vda rw\n",
        u"/etc > /x/listed/a rw"_s);
    row("under a listed mount",
        below
            + "61 60 254:0 /etc /x/listed/a rw - ext4 /dev/vda rw\n62 60 254:0 /opt /x/listed rw - ext4 /dev/vda rw\n",
        {});
    row("in a mount that lies under another",
        below + "61 60 0:99 / /x/listed/a rw - tmpfs tmpfs rw\n62 61 254:0 /etc /x/listed/a/b rw - ext4 /dev/vda rw\n"
            + "63 60 254:0 /opt /x/listed rw - ext4 /dev/vda rw\n",
        {});
    row("covered in its own place",
        below + "61 60 254:0 /etc /x/sub rw - ext4 /dev/vda rw\n62 61 0:99 / /x/sub rw - tmpfs tmpfs rw\n", {});
    row("in the container's memory",
        "60 50 0:98 / /memory rw - tmpfs tmpfs rw\n"
        "61 60 254:0 /etc /memory/x rw - ext4 /dev/vda rw\n",
        {});
    row("behind the image's link from /var/run to /run",
        "60 50 254:0 /srv/app /run/app rw - ext4 /dev/vda rw\n61 60 254:0 /etc /run/app/a rw - ext4 /dev/vda rw\n",
        u"/etc > /run/app/a rw"_s);
    row("the engine's own files in a bind",
        "60 50 254:0 /srv/etc /etc rw - ext4 /dev/vda rw\n61 60 254:0 /var/lib/docker/containers/" + containerId
            + "/hosts /etc/hosts rw - ext4 /dev/vda rw\n62 60 254:0 /run/containers/" + containerId
            + "/userdata/.containerenv /etc/env rw - ext4 /dev/vda rw\n",
        {});
    row("another container's hosts, whose network it shares",
        "60 50 254:0 /srv/etc /etc rw - ext4 /dev/vda rw\n61 60 254:0 /var/lib/docker/containers/" + otherId
            + "/hosts /etc/hosts rw - ext4 /dev/vda rw\n",
        {});
    row("another container's folder",
        readOnly + "61 60 254:0 /var/lib/docker/containers/" + otherId + " /x/c ro - ext4 /dev/vda rw\n",
        u"/var/lib/docker/containers/%1 > /x/c ro"_s.arg(QString::fromLatin1(otherId)));
}

void CarriedMountsTest::findsWhatABindBroughtAlong()
{
    QFETCH(QByteArray, lines);
    FakeProc proc;
    proc.write(u"self/mountinfo"_s, hostMounts);
    proc.write(u"4711/mountinfo"_s, lines);
    const auto bind = [](const QString& source, const QString& destination) {
        return Mount{.type = u"bind"_s, .source = source, .destination = destination, .readWrite = true};
    };
    Container looked =
        container({bind(u"/srv/app"_s, u"/x"_s), bind(u"/srv/etc"_s, u"/etc"_s), bind(u"/opt"_s, u"/x/listed"_s),
            bind(u"/srv/app"_s, u"/var/run/app"_s), {.type = u"tmpfs"_s, .destination = u"/memory"_s}});
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QVERIFY(looked.kernel);
    QStringList carried;
    for (const KernelView::Mount& mount : looked.kernel->carriedMounts) {
        carried += u"%1 > %2 %3"_s.arg(mount.source, mount.destination, mount.readOnly ? u"ro"_s : u"rw"_s);
    }
    QTEST(carried.join(u", "_s), "carried");
    QVERIFY(!looked.kernel->carriesMore);
}

void CarriedMountsTest::looksAtSoManyMountsOnly_data()
{
    QTest::addColumn<int>("harmless");
    QTest::addColumn<bool>("more");
    QTest::newRow("some") << 50 << false;
    QTest::newRow("too many to keep") << 100 << true;
    QTest::newRow("too many to look at") << 20000 << true;
}

//! A container that may mount can have any number of mounts; whatever is not looked at is not taken for harmless.
void CarriedMountsTest::looksAtSoManyMountsOnly()
{
    QFETCH(int, harmless);
    QByteArray lines = "60 50 254:0 /srv/app /x rw - ext4 /dev/vda rw\n";
    for (int i = 0; i < harmless; ++i) {
        const QByteArray number = QByteArray::number(i);
        lines +=
            QByteArray::number(100 + i) + " 60 254:0 /opt/" + number + " /x/" + number + " rw - ext4 /dev/vda rw\n";
    }
    FakeProc proc;
    proc.write(u"self/mountinfo"_s, hostMounts);
    proc.write(u"4711/mountinfo"_s, lines);
    Container looked = container({{.type = u"bind"_s, .source = u"/srv/app"_s, .destination = u"/x"_s}});
    KernelProbe(Profile::Core, proc.root()).look(looked);
    QVERIFY(looked.kernel);
    QVERIFY(looked.kernel->carriedMounts.size() <= 64);
    QTEST(looked.kernel->carriesMore, "more");
}

QTEST_GUILESS_MAIN(CarriedMountsTest)
#include "tst_carriedmounts.moc"
