// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/shapes.h"

#include "tests/support/realengine.h"

#include <QProcess>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

const QStringList bindsWritten{u"HostConfig.Binds"_s};
const QStringList mountsWritten{u"HostConfig.Mounts"_s};

std::vector<Shape> portShapes()
{
    return {
        {u"ports"_s, u"-p 8080:80 -p 127.0.0.1:8443:443 -p 5353:53/udp -p 81:81"_s},
        {u"port-ranges"_s, u"-p 7000-7003:7000-7003 -p 9000-9010:80"_s},
        {u"port-random"_s, u"-p 80 -p 127.0.0.1::81/udp"_s},
        {u"port-ipv6"_s, u"-p [::1]:8082:80 -p 127.0.0.1:8082:80"_s},
        {u"publish-all"_s, u"-P"_s, u"full:test"_s, bindsWritten},
        {u"expose"_s, u"--expose 71 --expose 72/udp"_s},
    };
}

std::vector<Shape> networkShapes()
{
    return {
        {u"peer"_s, u"--network net-a"_s},
        {u"net-aliases"_s, u"--network net-a --network-alias web --network-alias db"_s},
        {u"net-hostname"_s, u"--network net-a --hostname box --domainname example.org --network-alias box2"_s},
        {u"net-static"_s, u"--network net-a --ip 172.30.0.50 -p 8083:80"_s},
        {u"net-two"_s, u"--network net-a --network-alias front"_s, {}, {},
            {u"network connect --alias back --alias store --ip 172.31.0.9 net-b net-two"_s}},
        {u"net-bridge-and-more"_s, u"-p 8084:80"_s, {}, {},
            {u"network connect --alias inner net-a net-bridge-and-more"_s}},
        {u"net-linked"_s, u"--network net-a --link peer:store"_s},
        {u"net-linked-later"_s, u"--network net-b"_s, {}, {},
            {u"network connect --link peer:store net-a net-linked-later"_s}},
        {u"link-legacy"_s, u"--link ports:web --link expose"_s},
        {u"net-by-id"_s, u"--network NETWORK-ID"_s},
        {u"net-left"_s, QString(), {}, {}, {u"network disconnect bridge net-left"_s}},
        {u"net-moved"_s, QString(), {}, {},
            {u"network disconnect bridge net-moved"_s, u"network connect --alias m net-b net-moved"_s}},
        {u"net-host"_s, u"--network host -p 8085:80"_s},
        {u"net-none"_s, u"--network none"_s},
        {joinedShape, u"--ipc shareable"_s},
        {u"net-container"_s, u"--network container:joinable"_s, {}, {u"Config.Hostname"_s}},
        {u"mac"_s, u"--mac-address 02:42:ac:11:99:aa"_s},
        {u"names"_s,
            u"--hostname h --domainname example.org --add-host a:1.2.3.4 --add-host gw:host-gateway --dns 9.9.9.9 "
            "--dns-search example.org --dns-option ndots:2"_s},
        {u"sysctls"_s, u"--sysctl net.ipv4.ip_forward=1 --sysctl net.ipv4.conf.eth0.forwarding=0"_s},
    };
}

std::vector<Shape> mountShapes()
{
    return {
        {u"volume-anonymous"_s, u"-v /data -v /more/"_s, {}, bindsWritten},
        {u"volume-of-image"_s, QString(), u"full:test"_s, bindsWritten},
        {u"volume-named"_s, u"-v data:/data -v data:/same:ro -v data:/raw:nocopy"_s},
        {u"volume-over-image"_s, u"-v data:/data/"_s, u"full:test"_s},
        {u"volume-driver"_s, u"--volume-driver local -v made:/x"_s},
        {u"binds"_s, u"-v LAB:/a -v LAB:/b:ro -v LAB:/c:rshared -v LAB:/d:ro,rslave"_s},
        {u"mount-kinds"_s,
            u"--mount type=volume,source=data,target=/w,readonly --mount "
            "type=bind,source=LAB,target=/x,bind-propagation=rslave --mount type=tmpfs,target=/y,tmpfs-size=65536"_s},
        {u"mount-anonymous"_s, u"--mount type=volume,target=/v"_s, {}, mountsWritten},
        {u"tmpfs"_s, u"--tmpfs /run:rw,noexec,size=64k --shm-size 32m"_s},
        {u"volumes-from"_s, u"--volumes-from volume-anonymous:ro --volumes-from binds"_s},
        {u"volumes-from-gone"_s, u"--volumes-from to-go"_s, {}, {u"HostConfig.Binds"_s, u"HostConfig.VolumesFrom"_s},
            {u"rm -f to-go"_s}},
        {u"read-only"_s, u"--read-only --tmpfs /tmp -v data:/data"_s},
    };
}

std::vector<Shape> powerShapes()
{
    return {
        {u"privileged"_s, u"--privileged"_s},
        {u"devices"_s, u"--device /dev/null:/dev/mynull:r --device /dev/fuse --device-cgroup-rule \"c 1:3 rwm\""_s},
        {u"capabilities"_s, u"--cap-add net_admin --cap-add CAP_SYS_PTRACE --cap-drop MKNOD --cap-drop chown"_s},
        {u"security"_s,
            u"--security-opt seccomp=unconfined --security-opt no-new-privileges:false --security-opt "
            "apparmor=unconfined"_s},
        {u"seccomp-profile"_s, u"--security-opt seccomp=LAB/profile.json"_s},
        {u"systempaths"_s, u"--security-opt systempaths=unconfined"_s},
        {u"host-namespaces"_s, u"--pid host --ipc host --uts host --userns host --cgroupns host"_s},
        {u"ipc-shareable"_s, u"--ipc shareable"_s},
        {u"joined"_s, u"--ipc container:joinable --pid container:joinable"_s},
        {u"groups"_s, u"--user 1000:1000 --group-add 12 --group-add root --workdir /tmp"_s},
        {u"ulimits"_s, u"--ulimit nofile=100:200 --ulimit nproc=500"_s},
    };
}

std::vector<Shape> processShapes()
{
    return {
        {u"plain"_s},
        {u"health"_s,
            u"--health-cmd \"true; echo x\" --health-interval 10m --health-timeout 3s --health-retries 4 "
            "--health-start-period 1m"_s},
        {u"health-none"_s, u"--no-healthcheck"_s, u"full:test"_s, bindsWritten},
        {u"health-partly"_s, u"--health-interval 9m"_s, u"full:test"_s, bindsWritten},
        {u"entrypoint-none"_s, u"--entrypoint="_s, u"full:test sleep 1000"_s, bindsWritten},
        {u"entrypoint-own"_s, u"--entrypoint sh"_s, u"full:test -c \"sleep 1000\""_s, bindsWritten},
        {u"command-odd"_s, QString(), u"busybox:test sh -c \"sleep 1000; : 'a b' $HOME\" x \"y z\""_s},
        {u"terminal"_s, u"-i -t"_s},
        {u"labels"_s, u"--label \"a=b c\" --label empty= --label x.y/z=1"_s},
        {u"environment"_s, u"-e A= -e B=x=y -e \"C=ü €\" -e PATH=/bin -e NOBODY"_s},
        {u"signals"_s, u"--stop-signal USR1 --stop-timeout 3 --init"_s},
        {u"timeout-zero"_s, u"--stop-timeout 0"_s},
        {u"restart-always"_s, u"--restart always"_s},
        {u"restart-some"_s, u"--restart on-failure:3"_s},
        {u"limits"_s,
            u"--memory 64m --memory-reservation 32m --memory-swappiness 10 --oom-score-adj 100 --oom-kill-disable "
            "--pids-limit 50"_s},
        {u"processors"_s, u"--cpu-shares 512 --cpuset-cpus 0 --cpu-period 50000 --cpu-quota 20000"_s},
        {u"cpus"_s, u"--cpus 0.5 --blkio-weight 300"_s},
        {u"logs"_s, u"--log-driver json-file --log-opt max-size=1m --log-opt tag={{.ID}}"_s},
        {u"logs-none"_s, u"--log-driver none"_s},
        {u"runtime"_s, u"--runtime runc --isolation default --cgroup-parent /hull-shapes"_s},
        {u"removes-itself"_s, u"--rm -v /data"_s, {}, bindsWritten},
        {u"image-moved"_s, QString(), u"moving:test"_s, {u"Config.Image"_s}},
        {u"image-by-id"_s, QString(), u"IMAGE-ID"_s},
        {u"paused.a-b_c"_s, QString(), {}, {}, {u"pause paused.a-b_c"_s}},
        {u"stopped"_s, u"-p 8086:80"_s, {}, {}, {u"stop -t 0 stopped"_s}},
        {u"created"_s, u"-p 8087:80 -v /data --attach stdout"_s, {}, bindsWritten, {}, false},
    };
}

QStringList words(QString text, const QString& lab, const QString& image, const QString& network)
{
    text.replace("LAB"_L1, lab).replace("IMAGE-ID"_L1, image).replace("NETWORK-ID"_L1, network);
    return QProcess::splitCommand(text);
}

QByteArray prepare(const RealEngine& engine, const QString& lab)
{
    const QString script = uR"(
set -eu
mkdir -p "$1"
echo '{"defaultAction": "SCMP_ACT_ALLOW"}' >"$1/profile.json"
export DOCKER_HOST=$0 DOCKER_BUILDKIT=0
cli=/usr/bin/docker
[ -x $cli ] || cli=docker
$cli build -q -t full:test - <<'IMAGE'
FROM busybox:test
RUN mkdir /data && echo seed >/data/seed
ENV FROM_IMAGE=1
EXPOSE 80 8080/udp
VOLUME /data
WORKDIR /root
LABEL image=full
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=8m --retries=2 CMD true
ENTRYPOINT ["/bin/sh", "-c", "sleep 1000000"]
IMAGE
printf 'FROM busybox:test\nLABEL generation=1\n' | $cli build -q -t moving:test -
$cli volume create data
$cli network create --subnet 172.30.0.0/16 net-a
$cli network create --subnet 172.31.0.0/16 net-b
$cli run -d --name to-go -v /inherited -v "$1:/given:ro" busybox:test
)"_s;
    const Finished made = runProgram(u"/bin/sh"_s, {u"-c"_s, script, engine.url(), lab});
    return made.succeeded() ? QByteArray() : made.err;
}

} // namespace

const std::vector<Shape>& shapes()
{
    static const std::vector<Shape> all = [] {
        std::vector<Shape> list;
        for (const auto& some : {portShapes(), networkShapes(), mountShapes(), powerShapes(), processShapes()}) {
            list.insert(list.end(), some.begin(), some.end());
        }
        return list;
    }();
    return all;
}

QByteArray createShapes(const RealEngine& engine)
{
    const QString lab = engine.directory() + u"/lab"_s;
    if (const QByteArray problem = prepare(engine, lab); !problem.isEmpty()) {
        return problem;
    }
    const auto idOf = [&engine](const QString& kind, const QString& name) {
        return QString::fromLatin1(
            engine.dockerOutput({kind, u"inspect"_s, u"-f"_s, u"{{.Id}}"_s, name}).out.trimmed());
    };
    const QString image = idOf(u"image"_s, u"busybox:test"_s);
    const QString network = idOf(u"network"_s, u"net-b"_s).left(12);
    for (const Shape& shape : shapes()) {
        QStringList arguments = shape.isStarted ? QStringList{u"run"_s, u"-d"_s} : QStringList{u"create"_s};
        arguments += QStringList{u"--name"_s, shape.name} + words(shape.options, lab, image, network);
        arguments += words(shape.command.isEmpty() ? u"busybox:test"_s : shape.command, lab, image, network);
        QByteArray problem = engine.docker(arguments);
        for (const QString& command : shape.afterwards) {
            problem += problem.isEmpty() ? engine.docker(QProcess::splitCommand(command)) : QByteArray();
        }
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    const QString move =
        u"printf 'FROM busybox:test\\nLABEL generation=2\\n' | DOCKER_BUILDKIT=0 docker -H \"$0\" build -q "
        "-t moving:test -"_s;
    const Finished moved = runProgram(u"/bin/sh"_s, {u"-c"_s, move, engine.url()});
    return moved.succeeded() ? QByteArray() : moved.err;
}

} // namespace Hull::Test
