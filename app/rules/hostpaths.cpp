// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/hostpaths.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

// One that is deeper than /var/lib/x is to be known to HostMounts (app/collect) as well.
constexpr std::array<QStringView, 17> sensitivePaths{u"/boot", u"/dev", u"/etc", u"/lib", u"/lib64", u"/proc", u"/sys",
    u"/usr", u"/bin", u"/sbin", u"/root", u"/home", u"/run", u"/var/lib/docker", u"/var/lib/containerd",
    u"/var/lib/kubelet", u"/var/spool/cron"};

constexpr std::array<QStringView, 9> secretPaths{u"/etc/shadow", u"/etc/gshadow", u"/etc/sudoers", u"/etc/sudoers.d",
    u"/etc/ssh", u"/etc/kubernetes", u"/root", u"/proc", u"/dev/mem"};

constexpr std::array<QStringView, 12> harmlessPaths{u"/etc/localtime", u"/etc/timezone", u"/etc/hosts",
    u"/etc/hostname", u"/etc/resolv.conf", u"/etc/passwd", u"/etc/group", u"/etc/os-release", u"/usr/lib/os-release",
    u"/etc/ssl/certs", u"/usr/share/zoneinfo", u"/sys/fs/cgroup"};

constexpr std::array<QStringView, 9> socketPaths{u"/run/docker.sock", u"/run/containerd/containerd.sock",
    u"/run/docker/containerd/containerd.sock", u"/run/k3s/containerd/containerd.sock", u"/run/crio/crio.sock",
    u"/run/podman/podman.sock", u"/run/buildkit/buildkitd.sock", u"/run/cri-dockerd.sock", u"/run/dockershim.sock"};

constexpr std::array<QStringView, 7> socketNames{u"docker.sock", u"containerd.sock", u"crio.sock", u"podman.sock",
    u"buildkitd.sock", u"cri-dockerd.sock", u"dockershim.sock"};

//! "/." also begins a hidden name, which cleaning leaves alone: the check may err on that side.
bool isClean(QStringView path)
{
    if (path.size() > 1 && path.endsWith(u'/')) {
        return false;
    }
    for (qsizetype i = 0; i + 1 < path.size(); ++i) {
        if (path[i] == u'/' && (path[i + 1] == u'/' || path[i + 1] == u'.')) {
            return false;
        }
    }
    return true;
}

QString cleaned(const QString& path)
{
    QList<QStringView> parts;
    for (const QStringView part : QStringView(path).split(u'/', Qt::SkipEmptyParts)) {
        if (part == u"..") {
            if (!parts.isEmpty()) {
                parts.removeLast();
            }
        } else if (part != u".") {
            parts.append(part);
        }
    }
    QString clean;
    for (const QStringView part : parts) {
        clean += u'/';
        clean += part;
    }
    return clean.isEmpty() ? u"/"_s : clean;
}

template <size_t Size>
bool isAtOrBelowOne(const std::array<QStringView, Size>& entries, QStringView path)
{
    return std::any_of(entries.begin(), entries.end(), [path](QStringView entry) { return coversPath(entry, path); });
}

//! Engines of ordinary users listen at /run/user/<uid>/docker.sock and /run/user/<uid>/podman/podman.sock.
QString reachedUserSocket(QStringView path)
{
    static constexpr QStringView base = u"/run/user";
    if (path == base) {
        return u"/run/user/*/docker.sock"_s;
    }
    if (!coversPath(base, path)) {
        return {};
    }
    const qsizetype afterUid = path.indexOf(u'/', base.size() + 1);
    if (afterUid < 0) { // the whole directory of one user
        return path.toString() + "/docker.sock"_L1;
    }
    const QStringView rest = path.mid(afterUid + 1);
    if (rest == u"docker.sock" || rest == u"podman/podman.sock") {
        return path.toString();
    }
    return rest == u"podman" ? path.toString() + "/podman.sock"_L1 : QString();
}

} // namespace

QString normalisedHostPath(const QString& path)
{
    if (!path.startsWith(u'/')) {
        return path;
    }
    const QString clean = isClean(path) ? path : cleaned(path);
    return coversPath(u"/var/run", clean) ? clean.mid(4) : clean;
}

bool coversPath(QStringView ancestor, QStringView path)
{
    if (ancestor == u"/") {
        return path.startsWith(u'/');
    }
    return path.startsWith(ancestor) && (path.size() == ancestor.size() || path[ancestor.size()] == u'/');
}

QStringView baseName(QStringView path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

std::optional<SensitiveMatch> matchSensitivePath(const QString& path, const QString& engineRootDir)
{
    using Relation = SensitiveMatch::Relation;
    if (path.isEmpty()) {
        return std::nullopt;
    }
    if (path == "/"_L1) {
        return SensitiveMatch{Relation::Root, path, true};
    }
    std::optional<SensitiveMatch> within;
    const auto check = [&](QStringView sensitive) {
        if (coversPath(path, sensitive)) {
            return true;
        }
        if (coversPath(sensitive, path)) {
            within = SensitiveMatch{Relation::Within, sensitive.toString(), false};
        }
        return false;
    };
    const bool secret = isAtOrBelowOne(secretPaths, path);
    for (const QStringView sensitive : sensitivePaths) {
        if (check(sensitive)) {
            return SensitiveMatch{Relation::Holds, sensitive.toString(), secret};
        }
    }
    if (engineRootDir.size() > 1 && check(engineRootDir)) {
        return SensitiveMatch{Relation::Holds, engineRootDir, secret};
    }
    if (within) {
        within->secret = secret;
    }
    return within;
}

bool isHarmlessReadOnly(const QString& path)
{
    return isAtOrBelowOne(harmlessPaths, path);
}

QString reachedEngineSocket(const QString& path, const QStringList& endpointSockets)
{
    if (path.isEmpty()) {
        return {};
    }
    for (const QString& socket : endpointSockets) {
        if (coversPath(path, socket)) {
            return socket;
        }
    }
    for (const QStringView socket : socketPaths) {
        if (coversPath(path, socket)) {
            return socket.toString();
        }
    }
    return reachedUserSocket(path);
}

bool isEngineSocketName(QStringView name)
{
    return std::find(socketNames.begin(), socketNames.end(), name) != socketNames.end();
}

} // namespace Hull
