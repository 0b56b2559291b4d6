// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/emptystates.h"

#include "ui/containers/failuretexts.h"
#include "ui/widgets/problembanner.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Free functions have no tr() of their own.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Hull::EmptyStates)

public:
    static EmptyState::Content noHosts(const FirstStart& start);
    static QString importLabel(int contexts);
    static EmptyState::Content notConnected(const std::vector<HostRow>& hosts);
    static EmptyState::Content reading(const TableSituation& situation);
    static QString failureText(const HostRow& host);
    static EmptyState::Content failed(const HostRow& host, const FirstStart& start, bool demo);
    static void addWaysAroundALock(EmptyState::Content& content, const Host& host, const FirstStart& start);
    static QString engineRights();
    static EmptyState::Content noneRead(const std::vector<HostRow>& hosts);
    static EmptyState::Content noContainers(const TableSituation& situation);
    static EmptyState::Content noMatch(const TableSituation& situation);

private:
    static QString socketKind(LocalSocket::Kind kind);
    static QStringList foundSockets(const std::vector<LocalSocket>& sockets);
    static EmptyState::Content chosenHostUnread(const HostRow& host);
};

constexpr int patienceSeconds = 10; // then people wonder whether anything still happens

//! A host that is tried again by itself is not told to be read: what is known of it is that it failed.
bool isReading(const HostRow& host)
{
    return (host.state == HostState::Reading && !host.retrying) || (host.state == HostState::Idle && host.waiting);
}

bool isIdle(const HostRow& host)
{
    return host.state == HostState::Idle && !host.waiting;
}

bool hasFailed(const HostRow& host)
{
    return host.state == HostState::Failed || host.retrying;
}

//! Something is known of it, be it of a reading before the one that failed.
bool isKnown(const HostRow& host)
{
    return host.state == HostState::Ready || host.state == HostState::Partial || wasRead(host.assessment);
}

QString countText(qsizetype count)
{
    return QLocale().toString(count);
}

bool anyCanRefresh(const std::vector<HostRow>& hosts)
{
    return std::any_of(hosts.begin(), hosts.end(), [](const HostRow& host) { return host.canRefresh; });
}

//! The only host that the host filter lets through, if it is one.
const HostRow* chosenHost(const TableSituation& situation)
{
    const auto isChosen = [&situation](const HostRow& row) {
        return situation.chosenHosts.contains(row.host.id());
    };
    const auto found = std::find_if(situation.hosts.begin(), situation.hosts.end(), isChosen);
    return situation.chosenHosts.size() == 1 && found != situation.hosts.end() ? &*found : nullptr;
}

QString Texts::socketKind(LocalSocket::Kind kind)
{
    switch (kind) {
    case LocalSocket::Kind::Docker:
        break;
    case LocalSocket::Kind::RootlessDocker:
        return tr("Rootless Docker");
    case LocalSocket::Kind::Podman:
        return tr("Podman");
    }
    return tr("Docker");
}

QStringList Texts::foundSockets(const std::vector<LocalSocket>& sockets)
{
    QStringList lines;
    for (const LocalSocket& socket : sockets) {
        //: %1 "Docker", %2 a path, %3 a group
        lines += socket.usable ? tr("%1 found at %2.").arg(socketKind(socket.kind), socket.path)
                               : tr("%1 is here, but your account may not use it: %2 belongs to the group %3.")
                                     .arg(socketKind(socket.kind), socket.path, socket.group);
    }
    return lines;
}

QString Texts::importLabel(int contexts)
{
    return contexts == 1 ? tr("I&mport 1 docker context…")
                         : tr("I&mport %1 docker contexts…").arg(QLocale().toString(contexts));
}

//! Only what leads somewhere is offered; importing by hand always does, since a file can be chosen there.
EmptyState::Content Texts::noHosts(const FirstStart& start)
{
    EmptyState::Content content{"hosts"_L1, tr("No hosts yet."),
        tr("Hullwright reads Docker hosts. It installs nothing on them and changes nothing unless you ask."), {}};
    content.text = (QStringList(content.text) + foundSockets(start.sockets)).join(u'\n');
    if (std::any_of(start.sockets.begin(), start.sockets.end(), [](const auto& socket) { return socket.usable; })) {
        content.buttons += {EmptyAction::inspectComputer, tr("Inspect this com&puter")};
    }
    if (start.contexts > 0) {
        content.buttons += {EmptyAction::importHosts, importLabel(start.contexts)};
    }
    if (start.sshHosts > 0) {
        content.buttons += {EmptyAction::importSshHosts, tr("Import from SSH c&onfig…")};
    }
    content.buttons += {EmptyAction::addHost, tr("&Add host…")};
    if (start.contexts == 0 && start.sshHosts == 0) {
        content.buttons += {EmptyAction::importHosts, tr("I&mport hosts…")};
    }
    content.buttons += {EmptyAction::openFile, tr("Open “docker &inspect” file…")};
    content.buttons += {EmptyAction::openDemo, tr("Open the &demo fleet")};
    return content;
}

EmptyState::Content Texts::notConnected(const std::vector<HostRow>& hosts)
{
    if (hosts.size() == 1) {
        return {"hosts"_L1, tr("%1 is not connected.").arg(hosts.front().host.name), hosts.front().host.endpoint,
            {{EmptyAction::retry, tr("Connec&t")}}};
    }
    return {"hosts"_L1,
        tr("None of %1 hosts is connected.").arg(QLocale().toString(static_cast<qlonglong>(hosts.size()))),
        tr("Connect all of them, or one by one from the list of hosts."), {{EmptyAction::retry, tr("Connec&t all")}}};
}

EmptyState::Content Texts::reading(const TableSituation& situation)
{
    if (situation.hosts.empty()) {
        return {"open"_L1, tr("Reading the file…"), QString(), {}};
    }
    int read = 0;
    int listed = 0;
    for (const HostRow& host : situation.hosts) {
        read += host.containersRead;
        listed += host.containersListed;
    }
    const HostRow& first = situation.hosts.front();
    const QString title = situation.hosts.size() == 1
        ? tr("Reading %1…").arg(first.host.name)
        : tr("Reading %1 hosts…").arg(QLocale().toString(static_cast<qlonglong>(situation.hosts.size())));
    const QString text = listed > 0
        ? tr("%1 of %2 containers read").arg(QLocale().toString(read), QLocale().toString(listed))
        : first.host.endpoint;
    EmptyState::Content content{"container"_L1, title, text, {}};
    if (situation.waitedSeconds >= patienceSeconds) {
        content.text += u'\n' + tr("Still waiting (%1 s)").arg(QLocale().toString(situation.waitedSeconds));
        content.buttons += {EmptyAction::stop, tr("&Stop reading")};
    }
    return content;
}

//! The last line changes while the host is tried again and again, and never goes: what stands there must not jump.
QString Texts::failureText(const HostRow& host)
{
    QStringList lines = problemSentences(host.error.value_or(Error()), true);
    if (host.retrying || host.retrySeconds == 0) {
        lines += tr("Hullwright tries again now…");
    } else if (host.retrySeconds > 0) {
        lines += tr("Hullwright tries again in %1 s.").arg(QLocale().toString(host.retrySeconds));
    }
    return lines.join(u'\n');
}

EmptyState::Content Texts::failed(const HostRow& host, const FirstStart& start, bool demo)
{
    EmptyState::Content content{"unplugged"_L1, failureTitle(host), QString(), {}};
    const Error error = host.error.value_or(Error());
    content.text = failureText(host);
    if (host.assessment && host.assessment->openCounts().counted() > 0) {
        //: %1 "1 critical finding"
        content.text += u'\n' + tr("Open all the same: %1.").arg(findingCountSentence(host.assessment->openCounts()));
        content.buttons += {EmptyAction::showHost, tr("&Show the host")};
    }
    if (host.canRefresh) {
        content.buttons += {EmptyAction::retry, tr("Re&try")};
    }
    if (const QString edit = failureEditLabel(error.kind); !edit.isEmpty() && !demo) {
        content.buttons += {EmptyAction::editHost, edit};
    }
    if (!remedyCommand(error).isEmpty()) {
        content.buttons += {EmptyAction::copyCommand, copyCommandLabel(error)};
    }
    if (error.kind == Error::Kind::PermissionDenied) {
        addWaysAroundALock(content, host.host, start);
    }
    content.buttons += {EmptyAction::copyDetails, tr("Copy detai&ls")};
    if (!demo) {
        content.buttons += {EmptyAction::addHost, tr("&Add host…")};
        // Whose default host is down at the first start has others that are not.
        if (start.contexts > (host.host.context.isEmpty() ? 0 : 1)) {
            content.buttons += {EmptyAction::importHosts, importLabel(start.contexts)};
        } else if (start.sshHosts > 0) {
            content.buttons += {EmptyAction::importSshHosts, tr("Import from SSH c&onfig…")};
        }
        content.buttons += {EmptyAction::openDemo, tr("Open the &demo fleet")};
    }
    return content;
}

//! An engine of this machine that is open can stand in for a locked one here, not for one elsewhere.
void Texts::addWaysAroundALock(EmptyState::Content& content, const Host& host, const FirstStart& start)
{
    content.icon = "lock"_L1;
    const auto usable = std::find_if(
        start.sockets.begin(), start.sockets.end(), [](const LocalSocket& socket) { return socket.usable; });
    if (host.kind == EndpointKind::Unix && usable != start.sockets.end()) {
        //: %1 "Rootless Docker"
        content.buttons += {EmptyAction::inspectComputer, tr("&Use %1 instead").arg(socketKind(usable->kind))};
    }
    content.buttons += {EmptyAction::explainRights, tr("&Why does this need root's rights?")};
}

QString Texts::engineRights()
{
    return tr("Whoever may use the socket of a Docker engine can start a container that has the host's root directory "
              "in it, and is root there. To join the group of that socket is therefore the same as to be root on that "
              "machine, without a password and without a trace in sudo's log. Rootless Docker and Podman run with "
              "the rights of one account only, and their sockets need no group.");
}

EmptyState::Content Texts::noneRead(const std::vector<HostRow>& hosts)
{
    EmptyState::Content content{"unplugged"_L1,
        tr("None of %1 hosts could be read.").arg(countText(static_cast<qsizetype>(hosts.size()))),
        tr("The reasons stand above."), {}};
    const auto idle = std::count_if(hosts.begin(), hosts.end(), isIdle);
    if (idle > 0) {
        content.title = tr("None of %1 hosts was read.").arg(countText(static_cast<qsizetype>(hosts.size())));
        content.text = tr("Not connected: %1. Not readable: %2; the reasons stand above.")
                           .arg(countText(idle), countText(static_cast<qsizetype>(hosts.size()) - idle));
    }
    if (anyCanRefresh(hosts)) {
        content.buttons += {EmptyAction::retry, tr("&Retry all")};
    }
    return content;
}

EmptyState::Content Texts::noContainers(const TableSituation& situation)
{
    EmptyState::Content content{"container"_L1, QString(), QString(), {}};
    if (situation.hosts.size() == 1) {
        content.title = tr("%1 has no containers.").arg(situation.hosts.front().host.name);
        content.text = tr("0 running, 0 stopped.") + u' ' + tr("What was found on the host itself is in the details.");
        content.buttons += {EmptyAction::showHost, tr("&Show the host")};
    } else {
        const auto all = static_cast<qsizetype>(situation.hosts.size());
        const auto known = std::count_if(situation.hosts.begin(), situation.hosts.end(), isKnown);
        content.title = known == all ? tr("No containers on any of %1 hosts.").arg(countText(all))
                                     : tr("No containers on %1 of %2 hosts.").arg(countText(known), countText(all));
        content.text = tr("What was found on a host itself is in the details once it is chosen on the left.");
        if (known < all) { // nobody knows whether those have any
            content.text.prepend(tr("Not read: %1.").arg(countText(all - known)) + u' ');
        }
    }
    if (anyCanRefresh(situation.hosts)) {
        content.buttons += {EmptyAction::retry, tr("&Read again")};
    }
    return content;
}

//! Of a host that was not read nobody knows whether it has containers.
EmptyState::Content Texts::chosenHostUnread(const HostRow& host)
{
    EmptyState::Content content;
    if (hasFailed(host)) {
        content = {"unplugged"_L1, failureTitle(host), failureText(host), {}};
    } else if (isIdle(host)) {
        content = notConnected({host});
    } else {
        TableSituation alone;
        alone.hosts = {host};
        content = reading(alone);
    }
    content.buttons = {{EmptyAction::clearFilter, tr("Show all host&s")}};
    return content;
}

EmptyState::Content Texts::noMatch(const TableSituation& situation)
{
    const HostRow* chosen = chosenHost(situation);
    const bool byHostAlone = situation.filterText.trimmed().isEmpty();
    if (byHostAlone && chosen && !wasRead(chosen->assessment)
        && (hasFailed(*chosen) || isReading(*chosen) || isIdle(*chosen))) {
        return chosenHostUnread(*chosen);
    }
    const QString title = !byHostAlone ? tr("No container matches “%1”.").arg(situation.filterText.trimmed())
        : chosen                       ? tr("%1 has no containers.").arg(chosen->host.name)
                                       : tr("The selected hosts have no containers.");
    return {"filter"_L1, title,
        situation.containers == 1 ? tr("1 container is hidden.")
                                  : tr("%1 containers are hidden.").arg(QLocale().toString(situation.containers)),
        {{EmptyAction::clearFilter, tr("Clear f&ilter")}}};
}

} // namespace

QString engineRightsText()
{
    return Texts::engineRights();
}

bool emptyStateWaits(const TableSituation& situation)
{
    const auto& hosts = situation.hosts;
    return situation.containers == 0 && std::any_of(hosts.begin(), hosts.end(), isReading);
}

bool emptyStateTellsError(const TableSituation& situation)
{
    return situation.hosts.size() == 1 && situation.containers == 0 && hasFailed(situation.hosts.front());
}

std::optional<EmptyState::Content> emptyStateFor(const TableSituation& situation)
{
    if (situation.containers > 0) {
        return situation.filtering && situation.matches == 0 ? std::optional(Texts::noMatch(situation)) : std::nullopt;
    }
    const auto& hosts = situation.hosts;
    if (situation.readingFiles || emptyStateWaits(situation)) {
        return Texts::reading(situation);
    }
    if (hosts.empty()) {
        return Texts::noHosts(situation.start);
    }
    if (std::all_of(hosts.begin(), hosts.end(), isIdle)) {
        return Texts::notConnected(hosts);
    }
    if (emptyStateTellsError(situation)) {
        return Texts::failed(hosts.front(), situation.start, situation.demo);
    }
    if (std::none_of(hosts.begin(), hosts.end(), isKnown)) {
        return Texts::noneRead(hosts);
    }
    return Texts::noContainers(situation);
}

} // namespace Hull
