// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/hostpaths.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class HostPathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void covers_data();
    void covers();
    void findsSensitivePaths_data();
    void findsSensitivePaths();
    void findsEngineSockets_data();
    void findsEngineSockets();
};

void HostPathsTest::normalises_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* path, const char* expected) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(expected);
    };
    add("/", "/");
    add("//", "/");
    add("/etc", "/etc");
    add("/etc/", "/etc");
    add("/usr/../etc/", "/etc");
    add("/usr/./local//bin", "/usr/local/bin");
    add("/..", "/");
    add("/../../etc", "/etc");
    add("/etc/.hidden", "/etc/.hidden");
    add("/etc/..hidden", "/etc/..hidden");
    add("/var/run", "/run");
    add("/var/run/docker.sock", "/run/docker.sock");
    add("/var/./run/docker.sock", "/run/docker.sock");
    add("/var/runner", "/var/runner");
    add("/srv/var/run", "/srv/var/run");
    add("relative/../path", "relative/../path");
    add("C:\\data", "C:\\data");
}

void HostPathsTest::normalises()
{
    QFETCH(QString, path);
    QTEST(normalisedHostPath(path), "expected");
}

void HostPathsTest::covers_data()
{
    QTest::addColumn<QString>("ancestor");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("expected");
    const auto add = [](const char* ancestor, const char* path, bool expected) {
        QTest::addRow("%s %s", ancestor, path)
            << QString::fromLatin1(ancestor) << QString::fromLatin1(path) << expected;
    };
    add("/", "/etc", true);
    add("/", "/", true);
    add("/etc", "/etc", true);
    add("/etc", "/etc/shadow", true);
    add("/etc", "/etcetera", false);
    add("/etc/shadow", "/etc", false);
    add("/etc", "/srv/etc", false);
}

void HostPathsTest::covers()
{
    QFETCH(QString, ancestor);
    QFETCH(QString, path);
    QTEST(coversPath(ancestor, path), "expected");
}

void HostPathsTest::findsSensitivePaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected"); //!< "holds /etc", "within /etc secret", "" = harmless
    const auto add = [](const char* path, const char* expected) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(expected);
    };
    add("/", "root / secret");
    for (const char* path : {"/boot", "/dev", "/etc", "/lib", "/lib64", "/sys", "/usr", "/bin", "/sbin", "/home",
             "/run", "/var/lib/docker", "/var/lib/containerd", "/var/lib/kubelet", "/var/spool/cron"}) {
        add(path, qPrintable(u"holds "_s + QLatin1String(path)));
    }
    add("/proc", "holds /proc secret");
    add("/root", "holds /root secret");
    add("/root/.ssh", "within /root secret");
    add("/etc/shadow", "within /etc secret");
    add("/etc/gshadow", "within /etc secret");
    add("/etc/sudoers.d/admins", "within /etc secret");
    add("/etc/ssh", "within /etc secret");
    add("/etc/kubernetes/admin.conf", "within /etc secret");
    add("/dev/mem", "within /dev secret");
    add("/dev/shm", "within /dev");
    add("/etc/ssl", "within /etc");
    add("/etc/shadow.txt", "within /etc");
    add("/var", "holds /var/lib/docker");
    add("/var/lib", "holds /var/lib/docker");
    add("/var/spool", "holds /var/spool/cron");
    add("/var/lib/docker/volumes/x/_data", "within /var/lib/docker");
    add("/data/engine", "holds /data/engine");
    add("/data", "holds /data/engine");
    add("/data/other", "");
    add("/etcetera", "");
    add("/usr2/share", "");
    add("/srv/etc", "");
    add("/opt", "");
    add("/var/log", "");
    add("relative", "");
    add("", "");
}

void HostPathsTest::findsSensitivePaths()
{
    QFETCH(QString, path);
    QString text;
    if (const auto match = matchSensitivePath(path, u"/data/engine"_s)) {
        static const QStringList relations{u"root"_s, u"holds"_s, u"within"_s};
        text = relations[static_cast<int>(match->relation)] + u' ' + match->sensitivePath
            + (match->secret ? u" secret"_s : QString());
    }
    QTEST(text, "expected");
}

void HostPathsTest::findsEngineSockets_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* path, const char* expected) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(expected);
    };
    add("/run/docker.sock", "/run/docker.sock");
    add("/run", "/run/docker.sock");
    add("/", "/srv/engine/api.sock"); // where the engine in use listens comes first
    add("/srv/engine", "/srv/engine/api.sock");
    add("/srv/engine/api.sock", "/srv/engine/api.sock");
    add("/srv/engine2", "");
    add("/data", "/data/engine.sock"); // the other name of the same
    add("/run/containerd", "/run/containerd/containerd.sock");
    add("/run/podman/podman.sock", "/run/podman/podman.sock");
    add("/run/user", "/run/user/*/docker.sock");
    add("/run/user/1000", "/run/user/1000/docker.sock");
    add("/run/user/1000/docker.sock", "/run/user/1000/docker.sock");
    add("/run/user/1000/podman", "/run/user/1000/podman/podman.sock");
    add("/run/user/1000/podman/podman.sock", "/run/user/1000/podman/podman.sock");
    add("/run/user/1000/pulse", "");
    add("/run/users", "");
    add("/run/docker.sock.bak", "");
    add("/run/docker", "/run/docker/containerd/containerd.sock");
    add("", "");
}

void HostPathsTest::findsEngineSockets()
{
    QFETCH(QString, path);
    QTEST(reachedEngineSocket(path, {u"/srv/engine/api.sock"_s, u"/data/engine.sock"_s}), "expected");
}

QTEST_GUILESS_MAIN(HostPathsTest)

#include "tst_hostpaths.moc"
