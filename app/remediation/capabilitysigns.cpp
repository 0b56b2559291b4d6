// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/capabilitysigns.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! The numbers are those of linux/capability.h.
enum : CapabilitySet {
    Chown = capabilityBit(0),
    DacOverride = capabilityBit(1),
    Fowner = capabilityBit(3),
    Kill = capabilityBit(5),
    SetGid = capabilityBit(6),
    SetUid = capabilityBit(7),
    SetPcap = capabilityBit(8),
    NetBindService = capabilityBit(10),
    NetAdmin = capabilityBit(12),
    NetRaw = capabilityBit(13),
    IpcLock = capabilityBit(14),
    SysChroot = capabilityBit(18),
    SysAdmin = capabilityBit(21),
    SysNice = capabilityBit(23),
    SysResource = capabilityBit(24),
    Mknod = capabilityBit(27),
    AuditWrite = capabilityBit(29),
    SetFcap = capabilityBit(31),
};

struct Pattern
{
    const char* expression;
    CapabilitySet capabilities;
};

//! Commands, as words of a shell script.
constexpr std::array commands{
    Pattern{"gosu|su-exec|s6-setuidgid|runuser|setuidgid", SetUid | SetGid},
    Pattern{"setpriv", SetUid | SetGid | SetPcap},
    Pattern{"chroot", SysChroot | SetUid | SetGid},
    Pattern{"chown|chgrp", Chown},
    Pattern{"chmod|setfacl", Fowner},
    Pattern{"mknod", Mknod},
    Pattern{"iptables|ip6tables|nft|ipset|wg|wg-quick|tc", NetAdmin},
    Pattern{"ip +(?:link|addr|address|route|rule)", NetAdmin},
    Pattern{"mount|umount", SysAdmin},
    Pattern{"setcap", SetFcap},
    Pattern{"sshd|crond?|sudo", AuditWrite | SetUid | SetGid},
    Pattern{"ulimit +-[^ ]+ +(?:unlimited|\\d+)", SysResource},
    Pattern{"nice|renice|chrt|ionice", SysNice},
    Pattern{"ping|tcpdump|arping", NetRaw},
};

//! What programs say when they were refused; the narrower comes before the wider.
constexpr std::array refusals{
    Pattern{"(?:setgroups|setgid|setuid|setresuid|setresgid|initgroups)\\b.*Operation not permitted"
            "|failed switching to|su-exec: |s6-applyuidgid: fatal",
        SetUid | SetGid},
    Pattern{"\\bchown\\b.*Operation not permitted|changing ownership of .*Operation not permitted", Chown},
    Pattern{"\\bchmod\\b.*Operation not permitted|changing permissions of .*Operation not permitted", Fowner},
    Pattern{"\\bbind\\b.*(?:Permission denied|\\(13\\b|EACCES)", NetBindService},
    Pattern{"\\bchroot\\b.*Operation not permitted", SysChroot | SetUid | SetGid},
    Pattern{"\\bkill\\b.*Operation not permitted", Kill},
    Pattern{"\\bmknod\\b.*Operation not permitted", Mknod},
    Pattern{"(?:\\bsocket\\b|\\bping\\b).*Operation not permitted", NetRaw},
    Pattern{"iptables.*(?:Permission denied|must be root)|RTNETLINK answers: Operation not permitted|nf_tables.*not "
            "permitted",
        NetAdmin},
    Pattern{"mlock(?:all)?\\b.*(?:Operation not permitted|Cannot allocate)|memory lock", IpcLock},
    Pattern{"setrlimit\\b.*Operation not permitted|cannot modify limit: Operation not permitted", SysResource},
    Pattern{"(?:\\bmbind\\b|sched_setscheduler|setpriority).*Operation not permitted", SysNice},
    Pattern{"\\bmount\\b.*(?:permission denied|Operation not permitted)", SysAdmin},
    Pattern{"Permission denied", DacOverride},
};

struct KnownImage
{
    const char* name; //!< the last parts of the repository
    CapabilitySet capabilities;
};

//! What the images do while they start: most give up root by themselves, and only on the way there need anything.
constexpr std::array knownImages{
    KnownImage{"nginx", Chown | SetGid | SetUid},
    KnownImage{"nginxinc/nginx-unprivileged", 0},
    KnownImage{"postgres", Chown | Fowner | SetGid | SetUid | DacOverride},
    KnownImage{"redis", Chown | SetGid | SetUid | SetPcap},
    KnownImage{"valkey", Chown | SetGid | SetUid | SetPcap},
    KnownImage{"mysql", Chown | DacOverride | SetGid | SetUid},
    KnownImage{"mariadb", Chown | DacOverride | SetGid | SetUid},
    KnownImage{"mongo", Chown | SetGid | SetUid},
    KnownImage{"linuxserver/*", Chown | DacOverride | Fowner | SetGid | SetUid | Kill},
    KnownImage{"dovecot", Chown | SetGid | SetUid | SysChroot | Kill | NetBindService},
    KnownImage{"caddy", NetBindService},
    KnownImage{"ingress-nginx/controller", NetBindService},
    KnownImage{"wireguard", NetAdmin | NetRaw},
    KnownImage{"gluetun", NetAdmin | NetRaw},
    KnownImage{"pgadmin4", SetUid | SetGid | NetBindService},
    KnownImage{"grafana", 0},
    KnownImage{"prometheus", 0},
};

//! "registry.example.org:5000/library/nginx:1.27@sha256:…" is "library/nginx".
QString repositoryOf(const QString& name)
{
    QString repository = name.section(u'@', 0, 0);
    const qsizetype slash = repository.indexOf(u'/');
    const QString registry = repository.left(slash);
    if (slash >= 0 && (registry.contains(u'.') || registry.contains(u':') || registry == "localhost"_L1)) {
        repository = repository.mid(slash + 1);
    }
    return repository.section(u':', 0, 0);
}

bool isNamed(const QString& repository, QLatin1String known)
{
    if (known.endsWith("/*"_L1)) {
        return repository.startsWith(known.chopped(1));
    }
    return repository == known || repository.endsWith(u'/' + known);
}

} // namespace

std::vector<CapabilitySign> signsInScript(const QByteArray& script)
{
    std::vector<CapabilitySign> signs;
    static const QRegularExpression comment(u"(^|\\s)#[^\\n]*"_s, QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(script).replace(comment, u"\\1"_s);
    for (const Pattern& pattern : commands) {
        // A command stands where a word can begin, by its name or its path.
        const QRegularExpression expression(
            u"(?:^|[\\s;&|(`\"'])(?:/[\\w./-]*/)?(%1)(?=$|[\\s;&|)`\"'])"_s.arg(QLatin1String(pattern.expression)),
            QRegularExpression::MultilineOption);
        if (const QRegularExpressionMatch match = expression.match(text); match.hasMatch()) {
            signs.push_back({pattern.capabilities, match.captured(1)});
        }
    }
    return signs;
}

std::vector<CapabilitySign> signsInLog(const QString& log)
{
    constexpr qsizetype longestQuote = 160;
    std::vector<CapabilitySign> signs;
    const QStringList lines = log.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const auto found = std::find_if(refusals.begin(), refusals.end(), [&line](const Pattern& pattern) {
            return QRegularExpression(QLatin1String(pattern.expression), QRegularExpression::CaseInsensitiveOption)
                .match(line)
                .hasMatch();
        });
        const bool isNew = found != refusals.end()
            && std::none_of(signs.begin(), signs.end(),
                [found](const CapabilitySign& sign) { return sign.capabilities == found->capabilities; });
        if (isNew) {
            signs.push_back({found->capabilities, line.trimmed().left(longestQuote)});
        }
    }
    return signs;
}

std::optional<CapabilitySign> signOfImage(const QString& name)
{
    const QString repository = repositoryOf(name);
    // The longer name is the narrower one.
    const KnownImage* best = nullptr;
    for (const KnownImage& image : knownImages) {
        const bool isBetter = !best || QLatin1String(image.name).size() > QLatin1String(best->name).size();
        if (isBetter && isNamed(repository, QLatin1String(image.name))) {
            best = &image;
        }
    }
    return best ? std::optional(CapabilitySign{best->capabilities, repository}) : std::nullopt;
}

} // namespace Hull
