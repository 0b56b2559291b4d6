// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/container/containerrules.h"
#include "app/rules/references.h"
#include "app/rules/rulecontext.h"
#include "models/domain/effectiveuser.h"

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! The container's user with the place that names it.
struct NamedUser
{
    QString name; //!< without the group; empty means root
    QString stored;
    Origin origin = Origin::Config;
};

NamedUser namedUser(const ContainerContext& context)
{
    const Image* image = context.index.image(context.container.imageId);
    const bool byImage = context.container.user.isEmpty() && image && !image->user.isEmpty();
    const QString& stored = byImage ? image->user : context.container.user;
    return {stored.section(u':', 0, 0), stored, byImage ? Origin::Image : Origin::Config};
}

//! Where users are remapped, the host's uid of the container's root is not 0 and proves nothing.
bool kernelUidCounts(const ContainerContext& context)
{
    return context.kernel && context.engine.usernsRemap == false && context.engine.rootless == false;
}

Verdict rootFinding(const ContainerContext& context, const NamedUser& user)
{
    Finding finding = makeFinding(Severity::Medium, {QT_TRANSLATE_NOOP("Hull", "Its processes start as root."), {}});
    finding.evidence.push_back({u"Config.User"_s, user.origin, user.stored.isEmpty() ? u"\"\""_s : user.stored,
        {QT_TRANSLATE_NOOP("Hull", "a user other than root"), {}}});
    if (kernelUidCounts(context) && context.kernel->uid == 0) {
        finding.evidence.push_back({kernelStatusPath(*context.kernel, "Uid"_L1), Origin::Kernel,
            QString::number(context.kernel->uid), {QT_TRANSLATE_NOOP("Hull", "another uid than 0"), {}}});
    }
    return Verdict::fail(std::move(finding));
}

Verdict judgeUser(const ContainerContext& context)
{
    const NamedUser user = namedUser(context);
    if (namesRoot(user.name)) {
        return rootFinding(context, user);
    }
    bool isNumber = false;
    user.name.toLongLong(&isNumber);
    if (isNumber) {
        return Verdict::pass();
    }
    if (!kernelUidCounts(context)) { // only the image's own /etc/passwd knows the name's number
        return Verdict::notAssessed(
            QT_TRANSLATE_NOOP("Hull", "Which user id its user's name stands for is known inside of it only."));
    }
    return context.kernel->uid == 0 ? rootFinding(context, user) : Verdict::pass();
}

Verdict judgeSshServer(const ContainerContext& context)
{
    if (!context.container.isRunning()) {
        return Verdict::notApplicable(QT_TRANSLATE_NOOP("Hull", "It is not running."));
    }
    if (context.pid.isHost()) {
        return Verdict::notApplicable(
            QT_TRANSLATE_NOOP("Hull", "It shares the host's process namespace, and an SSH server may be the host's."));
    }
    if (context.pid.end == NamespaceChain::End::Unresolved) { // it may be the host's in the end
        return Verdict::notAssessed(context.pid.reason);
    }
    if (!context.container.processes) {
        return Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull", "Its processes were not listed."));
    }
    Finding finding = makeFinding(Severity::Medium, {QT_TRANSLATE_NOOP("Hull", "An SSH server runs in it."), {}});
    for (const ProcessInfo& process : *context.container.processes) {
        // "sshd-session" from OpenSSH 9.8 on
        if (process.command == "sshd"_L1 || process.command.startsWith("sshd-"_L1)) {
            finding.evidence.push_back({u"Processes[%1]"_s.arg(finding.evidence.size()), Origin::Runtime,
                u"%1 (pid %2)"_s.arg(process.command).arg(process.pid),
                {QT_TRANSLATE_NOOP("Hull", "no SSH server"), {}}});
        }
    }
    return finding.evidence.empty() ? Verdict::pass() : Verdict::fail(std::move(finding));
}

} // namespace

ContainerRule rootUser()
{
    return {{.id = "C-4.1"_L1,
                .key = "root-user"_L1,
                .severity = Severity::Medium,
                .profile = Profile::Full,
                .title = QT_TRANSLATE_NOOP("Hull", "Runs as root"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "Root in a container is the host's root with fewer rights. Every fault of the confinement counts "
                    "double for it."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Give the image a user of its own, or start the container with one, and hand it the files that it "
                    "writes."),
                .references = cisDocker("4.1"_L1, "4.1"_L1)},
        judgeUser};
}

ContainerRule sshServer()
{
    return {
        {.id = "C-5.7"_L1,
            .key = "ssh-server"_L1,
            .severity = Severity::Medium,
            .profile = Profile::Full,
            .title = QT_TRANSLATE_NOOP("Hull", "SSH server in the container"),
            .why = QT_TRANSLATE_NOOP("Hull",
                "It is a second way in, with keys and passwords that nobody manages, past the engine's own "
                "control and log."),
            .fix = QT_TRANSLATE_NOOP("Hull", "Remove the server from the image, and use docker exec over the host."),
            .references = cisDocker("5.7"_L1, "5.6"_L1)},
        judgeSshServer};
}

} // namespace Hull
