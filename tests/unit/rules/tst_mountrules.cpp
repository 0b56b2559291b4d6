// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/rules/rulecase.h"

#include <QTest>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

Change mounted(const char* source, const char* destination, bool readWrite = true)
{
    return [=](RuleCase& c) {
        c.bindMount(QString::fromLatin1(source), QString::fromLatin1(destination), readWrite);
    };
}

Change bindVolume(const char* device, bool readOnly = false)
{
    return [=](RuleCase& c) {
        c.namedVolume(u"settings"_s, u"/data"_s);
        Volume volume;
        volume.name = u"settings"_s;
        volume.driver = u"local"_s;
        volume.bindDevice = QString::fromLatin1(device);
        volume.readOnly = readOnly;
        c.snapshot.volumes.values.push_back(volume);
    };
}

//! A bind whose source is a link; the kernel knows where it leads.
Change linked(const char* source, const char* destination, const char* target, bool readWrite = true)
{
    return [=](RuleCase& c) {
        c.bindMount(QString::fromLatin1(source), QString::fromLatin1(destination), readWrite);
        c.seenByKernel().mounts.push_back({QString::fromLatin1(destination), QString::fromLatin1(target), !readWrite});
    };
}

//! A bind of a place that the host has under another name as well.
Change alsoNamed(const char* source, const char* otherName, bool readWrite = true)
{
    return [=](RuleCase& c) {
        linked(source, "/x", source, readWrite)(c);
        c.container.kernel->mounts.push_back({u"/x"_s, QString::fromLatin1(otherName), !readWrite});
    };
}

//! A volume of a plugin, which puts it where it likes.
Change pluginVolume(const char* source)
{
    return [=](RuleCase& c) {
        c.namedVolume(u"data"_s, u"/data"_s);
        c.container.mounts.back().driver = u"local-persist"_s;
        c.container.mounts.back().source = QString::fromLatin1(source);
    };
}

//! The same change, with what the kernel shows at /data.
Change seenAtData(const Change& change, const char* source)
{
    return [=](RuleCase& c) {
        change(c);
        c.seenByKernel().mounts.push_back({u"/data"_s, QString::fromLatin1(source), false});
    };
}

//! A harmless bind at /x, with what is mounted below its source on the host.
Change carrying(const char* destination, const char* source, bool readWrite = true)
{
    return [=](RuleCase& c) {
        linked("/srv/app", "/x", "/srv/app")(c);
        c.container.kernel->carriedMounts.push_back(
            {QString::fromLatin1(destination), QString::fromLatin1(source), !readWrite});
    };
}

//! A read-only bind with what is still writable below its source.
Change writableBelow(const char* source, const QStringList& carried)
{
    return [=](RuleCase& c) {
        linked(source, "/x", source, false)(c);
        for (const QString& path : carried) {
            c.container.kernel->carriedMounts.push_back(
                {u"/x"_s + path.mid(QString::fromLatin1(source).size()), path, false});
        }
    };
}

//! The same change, where there is more than anybody looked at.
Change andMore(const Change& change)
{
    return [=](RuleCase& c) {
        change(c);
        c.container.kernel->carriesMore = true;
    };
}

//! A mount as old versions of the API list it: without a type.
Change untyped(const char* name, const char* source)
{
    return [=](RuleCase& c) {
        Mount mount;
        mount.name = QString::fromLatin1(name);
        mount.driver = mount.name.isEmpty() ? QString() : u"local"_s;
        mount.source = QString::fromLatin1(source);
        mount.destination = u"/data"_s;
        mount.readWrite = true;
        c.container.mounts.push_back(mount);
    };
}

void plainVolume(RuleCase& c)
{
    c.namedVolume(u"data"_s, u"/data"_s);
    Volume volume;
    volume.name = u"data"_s;
    volume.driver = u"local"_s;
    c.snapshot.volumes.values.push_back(volume);
}

} // namespace

class MountRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEngineSockets_data();
    void judgesEngineSockets() { checkRow(); }
    void judgesSensitivePaths_data();
    void judgesSensitivePaths() { checkRow(); }
    void showsWhereAMountLeads();
    void showsWhatCameAlong();
    void saysWhatWasNotRead();
    void aPassByNameAloneSaysSo_data();
    void aPassByNameAloneSaysSo();
    void keepsTheSocketOutOfTheOtherFinding();
    void judgesTheSameInAnyOrder();
};

void MountRulesTest::judgesEngineSockets_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "A-06"_L1, QString::fromLatin1(expected), change);
    };
    add("no mount", "pass", [](RuleCase&) {});
    add("the socket", "fail critical", mounted("/var/run/docker.sock", "/var/run/docker.sock"));
    add("the socket, read-only", "fail critical", mounted("/var/run/docker.sock", "/var/run/docker.sock", false));
    add("under another name", "fail critical", mounted("/run/docker.sock", "/engine"));
    add("its directory", "fail critical", mounted("/run", "/host-run"));
    add("its directory by the old name", "fail critical", mounted("/var/run", "/host-run"));
    add("the whole host, read-only", "fail critical", mounted("/", "/host", false));
    add("the parent of everything it lies in", "pass", mounted("/var", "/host-var"));
    add("containerd", "fail critical", mounted("/run/containerd/containerd.sock", "/c.sock"));
    add("containerd's directory", "fail critical", mounted("/run/containerd", "/c"));
    add("cri-o", "fail critical", mounted("/var/run/crio/crio.sock", "/crio.sock"));
    add("Podman", "fail critical", mounted("/run/podman/podman.sock", "/x"));
    add("buildkit", "fail critical", mounted("/run/buildkit/buildkitd.sock", "/x"));
    add("k3s", "fail critical", mounted("/run/k3s/containerd/containerd.sock", "/x"));
    add("a user's engine", "fail critical", mounted("/run/user/1000/docker.sock", "/x"));
    add("a user's directory", "fail critical", mounted("/run/user/1000", "/x"));
    add("a user's sound server", "pass", mounted("/run/user/1000/pulse", "/x"));
    add("wherever it lies", "fail critical", mounted("/srv/engines/docker.sock", "/x"));
    add("wherever it goes", "fail critical", mounted("/srv/proxy/plug", "/run/docker.sock"));
    add("the endpoint in use", "fail critical", [](RuleCase& c) {
        c.snapshot.host.socketPath = u"/srv/engine/api"_s;
        c.bindMount(u"/srv/engine"_s, u"/x"_s);
    });
    add("the endpoint in use behind SSH", "fail critical", [](RuleCase& c) {
        c.snapshot.host.kind = EndpointKind::Ssh;
        c.snapshot.host.socketPath.clear();
        c.snapshot.host.ssh.remoteSocket = u"/srv/engine/api"_s;
        c.bindMount(u"/srv/engine"_s, u"/x"_s);
    });
    add("the demo's own endpoint is no engine's", "pass", [](RuleCase& c) {
        c.snapshot.host.kind = EndpointKind::Demo;
        c.snapshot.host.socketPath = u"/srv/engine/api"_s;
        c.bindMount(u"/srv/engine"_s, u"/x"_s);
    });
    add("a name that only contains it", "pass", mounted("/srv/docker.sock-backup", "/backup"));
    add("a directory that only contains it", "pass", mounted("/srv/docker.sock.d", "/config"));
    add("tmpfs over its place", "pass", [](RuleCase& c) {
        Mount mount;
        mount.type = u"tmpfs"_s;
        mount.destination = u"/run/docker.sock"_s;
        c.container.mounts.push_back(mount);
    });
    add("a volume bound to its directory", "fail critical", bindVolume("/var/run"));
    add("a volume bound to it", "fail critical", bindVolume("/run/docker.sock"));
    add("a plain volume", "pass", plainVolume);
    add("a link that the kernel followed", "fail critical", linked("/srv/plug", "/plug", "/run/docker.sock"));
    add("a bind of its folder", "fail critical", alsoNamed("/srv/run", "/run"));
    add("a bind of another folder", "pass", alsoNamed("/srv/run", "/srv/www"));
    add("a link that nobody followed", "pass", mounted("/srv/plug", "/plug"));
    add("the socket is itself a link", "fail critical",
        linked("/var/run/docker.sock", "/s", "/home/me/.rd/engine.socket"));
    add("the endpoint in use by its real name", "fail critical", [](RuleCase& c) {
        c.snapshot.host.socketPath = u"/srv/links/engine"_s;
        c.snapshot.realSocket = u"/srv/engine/api"_s;
        c.bindMount(u"/srv/engine"_s, u"/x"_s);
    });
    add("the link to the endpoint in use", "fail critical", [](RuleCase& c) {
        c.snapshot.host.socketPath = u"/srv/links/engine"_s;
        c.snapshot.realSocket = u"/srv/engine/api"_s;
        c.bindMount(u"/srv/links"_s, u"/x"_s);
    });
    add("the endpoint behind SSH by its real name", "fail critical", [](RuleCase& c) {
        c.snapshot.host.kind = EndpointKind::Ssh;
        c.snapshot.realSocket = u"/srv/engine/api"_s;
        c.bindMount(u"/srv/engine/api"_s, u"/x"_s);
    });
    add("the socket came along", "fail critical", carrying("/x/s", "/run/docker.sock"));
    add("its directory came along, read-only", "fail critical", carrying("/x/sub", "/run", false));
    add("the whole host came along", "fail critical", carrying("/x/sub", "/"));
    add("the endpoint in use came along", "fail critical", [](RuleCase& c) {
        c.snapshot.host.socketPath = u"/data/engine/api"_s;
        carrying("/x/sub", "/data/engine")(c);
    });
    add("something came along to the socket's place", "fail critical", carrying("/x/docker.sock", "/srv/plug"));
    add("something harmless came along", "pass", carrying("/x/sub", "/srv/data"));
    add("more came along than was looked at", "notAssessed", andMore(carrying("/x/sub", "/srv/data")));
    add("more came along, and it cannot be worse", "fail critical", andMore(carrying("/x/s", "/run/docker.sock")));
    add("it came along with another mount, which is no more", "pass", [](RuleCase& c) {
        carrying("/x/s", "/run/docker.sock")(c);
        c.container.mounts.clear();
    });
    add("volumes not read", "notAssessed", [](RuleCase& c) {
        c.snapshot.volumes = {};
        c.namedVolume(u"data"_s, u"/data"_s);
    });
    add("volumes not read, but the kernel shows the volume's own directory", "pass", [](RuleCase& c) {
        c.snapshot.volumes = {};
        c.namedVolume(u"data"_s, u"/data"_s);
        c.seenByKernel().mounts.push_back({u"/data"_s, u"/var/lib/docker/volumes/data/_data"_s, false});
    });
    add("volumes not read, and the kernel shows a bind", "fail critical", [](RuleCase& c) {
        c.snapshot.volumes = {};
        c.namedVolume(u"data"_s, u"/data"_s);
        c.seenByKernel().mounts.push_back({u"/data"_s, u"/run"_s, false});
    });
    add("a plain volume that the kernel saw", "pass", seenAtData(plainVolume, "/data/docker/volumes/data/_data"));
    add("a plain volume that leads elsewhere, by the kernel", "fail critical", seenAtData(plainVolume, "/run"));
    add("a plugin's volume in the socket's directory", "fail critical", pluginVolume("/var/run"));
    add("a plugin's volume in a harmless place", "pass", pluginVolume("/srv/data"));
    add("a plugin's volume, the kernel knows better", "fail critical", seenAtData(pluginVolume("/srv/data"), "/run"));
    add("a plugin's volume without a place", "notAssessed", pluginVolume(""));
    add("a plugin's volume with no path for a place", "notAssessed", pluginVolume("nas:/export"));
    add("a plugin's volume in the engine's own directory", "notAssessed",
        pluginVolume("/var/lib/docker/plugins/1/propagated-mount/data"));
    add("a plugin's volume that stays in the engine's own directory", "pass",
        seenAtData(pluginVolume("/var/lib/docker/plugins/1/propagated-mount/data"),
            "/var/lib/docker/plugins/1/propagated-mount/data"));
    add("a plugin's volume without a place, but the kernel knows", "pass", seenAtData(pluginVolume(""), "/srv/nas"));
    add("old API: a bind", "fail critical", untyped("", "/run/docker.sock"));
    add("old API: a volume", "pass", [](RuleCase& c) {
        plainVolume(c);
        c.container.mounts.back().type.clear();
    });
    add("old API: a volume that was not read", "notAssessed", untyped("data", "/var/lib/docker/volumes/data/_data"));
    add("old API: a mount without a source", "pass", untyped("", ""));
    add("DOCKER_HOST over TCP", "fail low", [](RuleCase& c) { c.container.dockerHost = u"tcp://10.0.0.5:2375"_s; });
    add("DOCKER_HOST over a socket", "pass", [](RuleCase& c) { c.container.dockerHost = u"unix:///x.sock"_s; });
    add("DOCKER_HOST over TCP, volumes not read", "fail low assumed", [](RuleCase& c) {
        c.container.dockerHost = u"tcp://10.0.0.5:2375"_s;
        c.snapshot.volumes = {};
        c.namedVolume(u"data"_s, u"/data"_s);
    });
    add("the socket, volumes not read: it cannot be worse", "fail critical", [](RuleCase& c) {
        c.bindMount(u"/run/docker.sock"_s, u"/x"_s);
        c.snapshot.volumes = {};
        c.namedVolume(u"data"_s, u"/data"_s);
    });
    add("DOCKER_HOST and the socket", "fail critical", [](RuleCase& c) {
        c.container.dockerHost = u"tcp://10.0.0.5:2375"_s;
        c.bindMount(u"/run/docker.sock"_s, u"/x"_s);
    });
    add("stopped", "fail critical", [](RuleCase& c) {
        c.bindMount(u"/run/docker.sock"_s, u"/x"_s);
        c.stop();
    });
}

void MountRulesTest::judgesSensitivePaths_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "A-07"_L1, QString::fromLatin1(expected), change);
    };
    add("no mount", "pass", [](RuleCase&) {});
    add("/ rw", "fail critical", mounted("/", "/host"));
    add("/ ro", "fail critical", mounted("/", "/host", false));
    add("/etc rw", "fail critical", mounted("/etc", "/x"));
    add("/etc ro", "fail medium", mounted("/etc", "/x", false));
    add("/usr/../etc/ rw", "fail critical", mounted("/usr/../etc/", "/x"));
    add("/lib64 rw", "fail critical", mounted("/lib64", "/x"));
    add("/var rw, above the engine's data", "fail critical", mounted("/var", "/x"));
    add("/var ro", "fail medium", mounted("/var", "/x", false));
    add("/var/lib/docker ro", "fail medium", mounted("/var/lib/docker", "/x", false));
    add("below /usr rw", "fail high", mounted("/usr/local/app", "/x"));
    add("below /usr ro", "fail low", mounted("/usr/share/doc", "/x", false));
    add("/root rw", "fail critical", mounted("/root", "/x"));
    add("/root ro", "fail high", mounted("/root", "/x", false));
    add("/proc ro", "fail high", mounted("/proc", "/x", false));
    add("/proc/sys ro", "fail high", mounted("/proc/sys", "/x", false));
    add("/sys ro", "fail medium", mounted("/sys", "/x", false));
    add("/etc/shadow ro", "fail high", mounted("/etc/shadow", "/x", false));
    add("/etc/shadow rw", "fail high", mounted("/etc/shadow", "/x"));
    add("/etc/ssh ro", "fail high", mounted("/etc/ssh", "/x", false));
    add("/etc/sudoers ro", "fail high", mounted("/etc/sudoers", "/x", false));
    add("/etc/kubernetes ro", "fail high", mounted("/etc/kubernetes", "/x", false));
    add("/dev/mem ro", "fail high", mounted("/dev/mem", "/x", false));
    add("/dev rw", "fail critical", mounted("/dev", "/x"));
    add("/run rw", "fail critical", mounted("/run", "/x"));
    for (const char* path : {"/etc/localtime", "/etc/timezone", "/etc/hosts", "/etc/hostname", "/etc/resolv.conf",
             "/etc/passwd", "/etc/group", "/etc/os-release", "/etc/ssl/certs", "/etc/ssl/certs/ca-certificates.crt",
             "/usr/share/zoneinfo/UTC", "/sys/fs/cgroup"}) {
        add(qPrintable(u"harmless ro: "_s + QLatin1String(path)), "pass", mounted(path, "/x", false));
    }
    add("/etc/localtime rw", "fail high", mounted("/etc/localtime", "/etc/localtime"));
    add("/etc/passwd rw", "fail high", mounted("/etc/passwd", "/etc/passwd"));
    add("/sys/fs/cgroup rw", "fail high", mounted("/sys/fs/cgroup", "/sys/fs/cgroup"));
    add("/etc/resolv.conf ro leads into /run", "pass",
        linked("/etc/resolv.conf", "/etc/resolv.conf", "/run/systemd/resolve/stub-resolv.conf", false));
    // A harmless name excuses a place below a sensitive one, and nothing that is worse.
    add("certificates ro lead to the password hashes", "fail high",
        linked("/etc/ssl/certs/x", "/x", "/etc/shadow", false));
    add("certificates ro lead to root's home", "fail high", linked("/etc/ssl/certs/x", "/x", "/root/x", false));
    add("certificates ro lead to the whole host", "fail critical", linked("/etc/ssl/certs", "/x", "/", false));
    add("certificates ro lead to all of /etc", "fail medium", linked("/etc/ssl/certs", "/x", "/etc", false));
    add("certificates ro lead out of /etc", "pass", linked("/etc/ssl/certs/x", "/x", "/srv/x", false));
    add("the time zone ro leads to another harmless place", "pass",
        linked("/etc/localtime", "/x", "/usr/share/zoneinfo/UTC", false));
    add("a harmless target does not excuse the name", "fail low",
        linked("/etc/mine", "/x", "/etc/ssl/certs/mine", false));
    add("harmless names, but writable", "fail high", linked("/etc/localtime", "/x", "/usr/share/zoneinfo/UTC"));
    add("/etcetera", "pass", mounted("/etcetera", "/x"));
    add("/srv/etc", "pass", mounted("/srv/etc", "/x"));
    add("harmless source onto /usr", "pass", mounted("/srv/app", "/usr"));
    add("harmless source onto /etc/shadow", "pass", mounted("/srv/shadow", "/etc/shadow"));
    add("a plain volume lies below the engine's data", "pass", plainVolume);
    add("a bind of a volume's directory", "fail high", mounted("/var/lib/docker/volumes/x/_data", "/x"));
    add("a volume bound to /etc", "fail critical", bindVolume("/etc"));
    add("a volume bound to /etc read-only", "fail medium", bindVolume("/etc", true));
    add("a volume bound to /etc read-only, and the kernel says so", "fail medium", [](RuleCase& c) {
        bindVolume("/etc", true)(c);
        c.seenByKernel().mounts.push_back({u"/data"_s, u"/etc"_s, true});
    });
    add("a volume bound to /etc read-only, writable by the kernel", "fail critical", [](RuleCase& c) {
        bindVolume("/etc", true)(c);
        c.seenByKernel().mounts.push_back({u"/data"_s, u"/etc"_s, false});
    });
    add("a volume bound to a harmless place", "pass", bindVolume("/srv/data"));
    add("a plugin's volume in /etc", "fail critical", pluginVolume("/etc"));
    add("a plugin's volume in /etc, and so says the kernel", "fail critical", seenAtData(pluginVolume("/etc"), "/etc"));
    add("a plugin's volume, from a file", "fail critical", [](RuleCase& c) {
        c.fromFile();
        pluginVolume("/etc")(c);
    });
    add("a plugin's volume in the engine's own directory, from a file", "notAssessed", [](RuleCase& c) {
        c.fromFile();
        pluginVolume("/var/lib/docker/plugins/1/propagated-mount/data")(c);
    });
    add("a volume on a disk of the host that is mounted there", "fail high",
        seenAtData(plainVolume, "/usr/local/disk"));
    add("old API: a bind of /etc", "fail critical", untyped("", "/etc"));
    add("a link to /etc", "fail critical", linked("/srv/link", "/x", "/etc"));
    // Knowing where a mount leads never makes it milder: the name is what the next start mounts.
    add("a link from /etc to elsewhere", "fail high", linked("/etc/app", "/x", "/srv/app"));
    add("/bin rw, a link to /usr/bin", "fail critical", linked("/bin", "/x", "/usr/bin"));
    add("/bin ro, a link to /usr/bin", "fail medium", linked("/bin", "/x", "/usr/bin", false));
    add("/home rw, a link to elsewhere", "fail critical", linked("/home", "/x", "/data/people"));
    add("/home ro, a link to elsewhere", "fail medium", linked("/home", "/x", "/data/people", false));
    add("/ ro, found under another name", "fail critical", linked("/", "/x", "/mnt/alias", false));
    add("/root ro leads to a milder place", "fail high", linked("/root", "/x", "/usr/people", false));
    add("below /usr ro leads to /etc", "fail medium", linked("/usr/share/link", "/x", "/etc", false));
    add("a link that nobody followed", "pass", mounted("/srv/link", "/x"));
    add("read-only by the configuration, writable by the kernel", "fail critical", [](RuleCase& c) {
        c.bindMount(u"/etc"_s, u"/x"_s, false);
        c.seenByKernel().mounts.push_back({u"/x"_s, u"/etc"_s, false});
    });
    add("the engine's own data directory", "fail critical", [](RuleCase& c) {
        c.snapshot.engine.rootDir = u"/data/docker"_s;
        c.bindMount(u"/data/docker"_s, u"/x"_s);
    });
    add("above the engine's own data directory", "fail medium", [](RuleCase& c) {
        c.snapshot.engine.rootDir = u"/data/docker"_s;
        c.bindMount(u"/data"_s, u"/x"_s, false);
    });
    add("only the socket, rw", "fail high implied", mounted("/var/run/docker.sock", "/var/run/docker.sock"));
    add("only the socket, ro", "fail low implied", mounted("/run/docker.sock", "/x", false));
    add("only the socket, nobody judges sockets", "fail high", [](RuleCase& c) {
        c.bindMount(u"/run/docker.sock"_s, u"/x"_s);
        c.policy.rules.insert(u"A-06"_s, {false, std::nullopt});
    });
    add("the worst of several", "fail high", [](RuleCase& c) {
        c.bindMount(u"/usr/share/doc"_s, u"/a"_s, false);
        c.bindMount(u"/etc/shadow"_s, u"/b"_s, false);
        c.bindMount(u"/etc"_s, u"/c"_s, false);
    });
    add("a bind of /etc", "fail critical", alsoNamed("/srv/settings", "/etc"));
    add("a bind of /etc, read-only", "fail medium", alsoNamed("/srv/settings", "/etc", false));
    add("a bind of something harmless", "pass", alsoNamed("/srv/settings", "/srv/www"));
    add("a volume's folder by two names", "pass", [](RuleCase& c) {
        seenAtData(plainVolume, "/var/lib/docker/volumes/data/_data")(c);
        c.container.kernel->mounts.push_back({u"/data"_s, u"/home/docker/volumes/data/_data"_s, false});
    });
    add("/etc came along", "fail critical", carrying("/x/sub", "/etc"));
    add("/etc came along, read-only", "fail medium", carrying("/x/sub", "/etc", false));
    add("below /usr came along", "fail high", carrying("/x/sub", "/usr/local"));
    add("password hashes came along, read-only", "fail high", carrying("/x/s", "/etc/shadow", false));
    add("something harmless came along", "pass", carrying("/x/sub", "/srv/data"));
    add("the time zone came along, read-only", "pass", carrying("/x/zone", "/etc/localtime", false));
    add("only the socket came along", "fail high implied", carrying("/x/s", "/run/docker.sock"));
    add("it came along with a volume", "fail critical", [](RuleCase& c) {
        seenAtData(plainVolume, "/var/lib/docker/volumes/data/_data")(c);
        c.container.kernel->carriedMounts.push_back({u"/data/sub"_s, u"/etc"_s, false});
    });
    add("writable below a volume that is read-only", "pass", [](RuleCase& c) {
        seenAtData(plainVolume, "/var/lib/docker/volumes/data/_data")(c);
        c.container.kernel->carriedMounts.push_back(
            {u"/data/sub"_s, u"/var/lib/docker/volumes/data/_data/sub"_s, false});
    });
    add("more came along than was looked at", "notAssessed", andMore(carrying("/x/sub", "/srv/data")));
    add("more came along, beside what is at fault", "fail medium assumed", andMore(carrying("/x/sub", "/etc", false)));
    add("writable below a read-only /var", "fail critical", writableBelow("/var", {u"/var/lib/docker"_s}));
    add("writable below a read-only /sys", "fail high", writableBelow("/sys", {u"/sys/fs/cgroup/memory"_s}));
    add("writable below a harmless read-only place", "fail high",
        writableBelow("/sys/fs/cgroup", {u"/sys/fs/cgroup/memory"_s}));
    add("writable below a read-only place that is harmless", "pass", writableBelow("/srv", {u"/srv/data"_s}));
    add("volumes not read", "notAssessed", [](RuleCase& c) {
        c.snapshot.volumes = {};
        c.namedVolume(u"data"_s, u"/data"_s);
    });
    add("volumes not read, but the worst is known", "fail critical", [](RuleCase& c) {
        c.snapshot.volumes = {};
        c.namedVolume(u"data"_s, u"/data"_s);
        c.bindMount(u"/etc"_s, u"/x"_s);
    });
    add("volumes not read, only the socket", "fail high implied assumed", [](RuleCase& c) {
        c.snapshot.volumes = {};
        c.namedVolume(u"data"_s, u"/data"_s);
        c.bindMount(u"/run/docker.sock"_s, u"/x"_s);
    });
    add("volumes not read, but another mount is at fault", "fail medium assumed", [](RuleCase& c) {
        c.snapshot.volumes = {};
        c.namedVolume(u"data"_s, u"/data"_s);
        c.bindMount(u"/etc"_s, u"/x"_s, false);
    });
}

void MountRulesTest::showsWhereAMountLeads()
{
    RuleCase link;
    linked("/srv/link", "/x", "/etc")(link);
    QCOMPARE(evidenceText(link.assessment(), "A-07"_L1),
        QStringList{u"Mounts[\"/x\"].Source = /srv/link (leads to /etc) → /x, rw [kernel]"_s});
    RuleCase alias; // what counts is its own name, but where it leads stays in sight
    linked("/bin", "/x", "/usr/bin")(alias);
    QCOMPARE(evidenceText(alias.assessment(), "A-07"_L1),
        QStringList{u"Mounts[\"/x\"].Source = /bin (leads to /usr/bin) → /x, rw [config]"_s});
    RuleCase bind;
    alsoNamed("/srv/settings", "/etc")(bind);
    QCOMPARE(evidenceText(bind.assessment(), "A-07"_L1),
        QStringList{u"Mounts[\"/x\"].Source = /srv/settings (leads to /etc) → /x, rw [kernel]"_s});
    RuleCase sockets; // each mount once, whatever its names
    alsoNamed("/run", "/var/alias")(sockets);
    QCOMPARE(evidenceText(sockets.assessment(), "A-06"_L1),
        QStringList{u"Mounts[\"/x\"].Source = /run → /x, rw [config]"_s});
    QCOMPARE(evidenceText(sockets.assessment(), "A-07"_L1),
        QStringList{u"Mounts[\"/x\"].Source = /run → /x, rw [config]"_s});
    RuleCase volume;
    bindVolume("/etc")(volume);
    QCOMPARE(evidenceText(volume.assessment(), "A-07"_L1),
        QStringList{u"Volumes[\"settings\"].Options.device = /etc → /data, rw [volume]"_s});
    RuleCase plugin;
    pluginVolume("/etc")(plugin);
    QCOMPARE(evidenceText(plugin.assessment(), "A-07"_L1),
        QStringList{u"Mounts[\"/data\"].Source = /etc → /data, rw [config]"_s});
    RuleCase direct;
    mounted("/etc", "/x", false)(direct);
    QCOMPARE(
        evidenceText(direct.assessment(), "A-07"_L1), QStringList{u"Mounts[\"/x\"].Source = /etc → /x, ro [config]"_s});
}

void MountRulesTest::showsWhatCameAlong()
{
    RuleCase bind;
    carrying("/x/sub", "/etc")(bind);
    QCOMPARE(evidenceText(bind.assessment(), "A-07"_L1),
        QStringList{u"Mounts[\"/x\"].Source = /etc (mounted below /srv/app) → /x/sub, rw [kernel]"_s});
    RuleCase socket;
    carrying("/x/s", "/run/docker.sock", false)(socket);
    QCOMPARE(evidenceText(socket.assessment(), "A-06"_L1),
        QStringList{u"Mounts[\"/x\"].Source = /run/docker.sock (mounted below /srv/app) → /x/s, ro [kernel]"_s});
    RuleCase several; // each file system of the kernel's is writable: told once, by the gravest
    writableBelow("/sys", {u"/sys/fs/cgroup/cpu"_s, u"/sys/fs/cgroup/memory"_s, u"/sys/kernel/debug"_s})(several);
    QCOMPARE(evidenceText(several.assessment(), "A-07"_L1),
        (QStringList{u"Mounts[\"/x\"].Source = /sys → /x, ro [config]"_s,
            u"Mounts[\"/x\"].Source = /sys/fs/cgroup/cpu (mounted below /sys) → /x/fs/cgroup/cpu, rw [kernel]"_s}));
    RuleCase host; // the socket is reached through the source already
    writableBelow("/run", {u"/run/docker"_s})(host);
    QCOMPARE(
        evidenceText(host.assessment(), "A-06"_L1), QStringList{u"Mounts[\"/x\"].Source = /run → /x, ro [config]"_s});
}

void MountRulesTest::saysWhatWasNotRead()
{
    RuleCase ruleCase;
    ruleCase.container.dockerHost = u"tcp://10.0.0.5:2375"_s;
    ruleCase.snapshot.volumes = {};
    ruleCase.namedVolume(u"data"_s, u"/data"_s);
    ruleCase.bindMount(u"/etc"_s, u"/x"_s, false);
    const Assessment assessment = ruleCase.assessment();
    const QString volume = u"Mounts[\"/data\"].Source = /var/lib/docker/volumes/data/_data → /data, rw [config]"_s;
    QCOMPARE(evidenceText(assessment, "A-06"_L1),
        (QStringList{u"Config.Env DOCKER_HOST = tcp://10.0.0.5:2375 [config]"_s, volume}));
    QCOMPARE(evidenceText(assessment, "A-07"_L1),
        (QStringList{u"Mounts[\"/x\"].Source = /etc → /x, ro [config]"_s, volume}));
    QVERIFY(assessment.finding("A-06"_L1)->message.english().contains("not known"_L1));
}

void MountRulesTest::aPassByNameAloneSaysSo_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("says");
    QTest::newRow("no mount") << Change([](RuleCase&) {}) << false;
    QTest::newRow("a plain volume") << Change(plainVolume) << false;
    QTest::newRow("a bind that nobody followed") << mounted("/srv/plug", "/plug") << true;
    QTest::newRow("a volume bound to what nobody followed") << bindVolume("/srv/plug") << true;
    QTest::newRow("a bind that the kernel followed") << linked("/srv/plug", "/plug", "/srv/data") << false;
}

void MountRulesTest::aPassByNameAloneSaysSo()
{
    QFETCH(Change, change);
    QFETCH(bool, says);
    RuleCase ruleCase;
    change(ruleCase);
    const Assessment assessment = ruleCase.assessment();
    for (const QLatin1String rule : {"A-06"_L1, "A-07"_L1}) {
        QCOMPARE(verdictText(assessment, rule), u"pass"_s);
        const auto result = std::find_if(assessment.results.begin(), assessment.results.end(),
            [rule](const RuleResult& candidate) { return candidate.rule->id == rule; });
        QCOMPARE(result->reason && QString::fromUtf8(result->reason).contains("symbolic links"_L1), says);
    }
}

void MountRulesTest::keepsTheSocketOutOfTheOtherFinding()
{
    RuleCase ruleCase;
    ruleCase.bindMount(u"/run/docker.sock"_s, u"/a"_s);
    ruleCase.bindMount(u"/etc"_s, u"/b"_s, false);
    const Assessment assessment = ruleCase.assessment();
    QCOMPARE(verdictText(assessment, "A-07"_L1), u"fail medium"_s);
    QCOMPARE(evidenceText(assessment, "A-07"_L1), QStringList{u"Mounts[\"/b\"].Source = /etc → /b, ro [config]"_s});
}

void MountRulesTest::judgesTheSameInAnyOrder()
{
    // The engine's order of mounts is random: a scanner that reads them as text flags one of two equal runs.
    RuleCase one;
    one.bindMount(u"/etc"_s, u"/a"_s, false);
    one.bindMount(u"/srv/data"_s, u"/b"_s);
    RuleCase other;
    other.bindMount(u"/srv/data"_s, u"/b"_s);
    other.bindMount(u"/etc"_s, u"/a"_s, false);
    QCOMPARE(wholeText(one.assessment()), wholeText(other.assessment()));
}

QTEST_GUILESS_MAIN(MountRulesTest)

#include "tst_mountrules.moc"
