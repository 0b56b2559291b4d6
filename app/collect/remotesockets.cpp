// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/remotesockets.h"

#include "app/collect/kernelfiles.h"
#include "app/collect/socketprobe.h"

#include <algorithm>
#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Listener = KernelView::Listener;

constexpr int mostPerCommand = 50; // processes
//! Containers whose published ports are asked about: to list a table may take a kernel some milliseconds, and the whole
//! script has ten seconds.
constexpr int mostPublishing = 400;
constexpr size_t mostHolders = 100; // containers whose processes are looked through: 7 kB of their ids
constexpr qsizetype mostLines = 1700; // of one table, its heading included
constexpr std::string_view ownFolder = "self/";
constexpr std::string_view beginMark = "tables";
constexpr std::string_view commandEnd = "self/stat"; // the last file of each command
constexpr std::string_view endMark = "sockets end";

/*!
 * The tables that are there, and their lines. The kernel lists the TCP sockets that listen before all others, so that
 * of these the first ones are enough to know whether that was all. A command prints at most some 1.3 MB.
 */
constexpr auto printTables =
    "tables() {\n"
    "echo tables\n"
    "for file in \"$@\"; do [ -e $file ] && echo $file:; done\n"
    "grep $options -m $most '^' \"$@\" self/stat /dev/null 2>/dev/null |\n"
    "grep $options -e '^[0-9a-z]*/stat:' -e ':  *sl ' -e '/net/udp' -e ':[0-9A-F]* 0A ' 2>/dev/null |\n"
    "head -n 8192\n"
    "}\n";

/*!
 * Which sockets the processes of containers hold, for who may see that: as a rule root alone. sed strikes all that a
 * process can choose, the names of its files. -ef is in every shell of today, but not in POSIX.
 */
constexpr auto findHolders = "unset QUOTING_STYLE\n"
                             "pids= files= tables=\n"
                             "for pid in $firsts; do\n"
                             "[ -r $pid/fd ] || continue\n"
                             "pids=\"$pids $pid\"\n"
                             "if [ $pid/ns/net -ef self/ns/net ]; then echo $pid/net:self\n"
                             "else for name in tcp6 tcp udp6 udp; do tables=\"$tables $pid/net/$name\"; done; fi\n"
                             "tables=\"$tables $pid/stat\"\n"
                             "done 2>/dev/null\n"
                             "if [ -n \"$pids\" ]; then\n"
                             "for file in $pids $(grep -ls $ids [0-9]*/cgroup 2>/dev/null); do\n"
                             "[ ${#files} -lt 4096 ] || break\n"
                             "files=\"$files ./${file%/cgroup}/cgroup\"\n"
                             "done\n"
                             "for file in $files; do\n"
                             "pid=${file#./}\n"
                             "pid=${pid%/cgroup}\n"
                             "ls -ln $pid/fd 2>/dev/null |\n"
                             "sed -n \"s|^.* -> socket:\\[\\([0-9]*\\)\\]\\$|$pid/fd:\\1|p;1024q\" 2>/dev/null\n"
                             "done | head -n 8192\n"
                             "grep $options -m 1 $ids $files /dev/null 2>/dev/null\n"
                             "tables $tables\n"
                             "fi\n";

bool isContainerId(const QString& text)
{
    // It goes into a script.
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

bool publishes(const Container& container, QLatin1String protocol)
{
    return std::any_of(container.ports.begin(), container.ports.end(), [protocol](const PortMapping& mapping) {
        return !mapping.bindings.empty() && mapping.containerPort.endsWith(protocol);
    });
}

//! The files of a network, without what nobody asks about.
QByteArray filesOf(const Container& container)
{
    const QByteArray folder = ' ' + QByteArray::number(container.pid);
    QByteArray files;
    if (publishes(container, "/tcp"_L1)) {
        files += folder + "/net/tcp6" + folder + "/net/tcp";
    }
    if (publishes(container, "/udp"_L1)) {
        files += folder + "/net/udp6" + folder + "/net/udp";
    }
    return files.isEmpty() ? files : files + folder + "/stat";
}

QByteArray holdersScript(const std::vector<std::shared_ptr<const Container>>& containers)
{
    QByteArray pids;
    QByteArray ids;
    size_t count = 0;
    for (const std::shared_ptr<const Container>& container : containers) {
        if (container->pid > 0 && sharesNetwork(container->hostConfig) && isContainerId(container->id.value)
            && count++ < mostHolders) {
            pids += ' ' + QByteArray::number(container->pid);
            ids += " -e " + container->id.value.toLatin1();
        }
    }
    return count > 0 ? "firsts='" + pids + "'\nids='" + ids + "'\n" + findHolders : QByteArray();
}

int pidOf(std::string_view folder)
{
    return isNumber(folder) ? numberOf<int>(folder, 10) : 0;
}

//! The part of a folder's file that its name takes: "4711" of "4711/fd".
std::string_view folderOf(std::string_view path, std::string_view name)
{
    return path.ends_with(name) ? path.substr(0, path.size() - name.size()) : std::string_view();
}

} // namespace

QByteArray RemoteSockets::script(const std::vector<std::shared_ptr<const Container>>& containers, Profile profile)
{
    QByteArray text = "most=" + QByteArray::number(mostLines) + '\n' + printTables;
    text += "tables self/net/tcp6 self/net/tcp self/net/udp6 self/net/udp\n";
    QByteArray files;
    int asked = 0;
    for (const std::shared_ptr<const Container>& container : containers) {
        const bool isWanted = profile == Profile::Full && container->pid > 0 && asked < mostPublishing;
        const QByteArray more = isWanted ? filesOf(*container) : QByteArray();
        files += more;
        asked += more.isEmpty() ? 0 : 1;
        if (!more.isEmpty() && asked % mostPerCommand == 0) {
            text += "tables" + std::exchange(files, {}) + '\n';
        }
    }
    text += files.isEmpty() ? QByteArray() : "tables" + files + '\n';
    return text + holdersScript(containers) + "echo sockets end\n";
}

void RemoteSockets::takeLine(std::string_view line)
{
    const size_t colon = line.find(':');
    if (m_isWhole) {
        return; // what the account's shell may say at its end
    }
    if (line == endMark) {
        m_isWhole = true;
    } else if (line == beginMark) {
        m_open.clear();
    } else if (colon != std::string_view::npos) {
        takeFile(line.substr(0, colon), line.substr(colon + 1));
    }
}

void RemoteSockets::takeFile(std::string_view path, std::string_view content)
{
    constexpr std::string_view here = "./";
    if (path == commandEnd) {
        m_open.merge(m_files); // the later answer counts, and speaks for what was printed before
        m_files = std::exchange(m_open, {});
    } else if (path.starts_with(here)) {
        if (const int pid = pidOf(folderOf(path.substr(here.size()), "/cgroup"))) {
            m_groups.emplace(pid, content);
        }
    } else if (const int pid = pidOf(folderOf(path, "/fd"))) {
        m_inodes[pid].push_back(numberOf<quint64>(content, 10));
    } else if (const int inOurs = pidOf(folderOf(path, "/net"))) {
        m_inOurs.insert(inOurs);
    } else {
        std::string& file = m_open[std::string(path)];
        file += content;
        file += '\n';
    }
}

SocketFileReader RemoteSockets::networkOf(std::string folder) const
{
    return [this, folder = std::move(folder)](const char* name) -> SocketFile {
        const auto found = m_files.find(folder + name);
        if (!m_isWhole || found == m_files.end()) {
            return {};
        }
        // The first line says that it is there, the second one is its heading.
        const std::string_view text = std::string_view(found->second).substr(found->second.find('\n') + 1);
        const size_t begin = text.find_first_not_of(' ');
        if (begin == std::string_view::npos || !text.substr(begin).starts_with("sl ")) {
            return {true, std::nullopt};
        }
        const bool isWhole = std::count(text.begin(), text.end(), '\n') < mostLines;
        return {true, FileStart{std::string(text), isWhole}};
    };
}

std::optional<std::vector<Listener>> RemoteSockets::ofHost() const
{
    std::vector<Listener> listeners;
    for (const Listener::Protocol protocol : {Listener::Protocol::Tcp, Listener::Protocol::Udp}) {
        const SocketTable table = readSocketTable(networkOf(std::string(ownFolder)), protocol);
        if (!table.isComplete) {
            return std::nullopt;
        }
        for (const BoundSocket& socket : table.sockets) {
            listeners.push_back(socket.listener);
        }
    }
    return listeners;
}

std::vector<quint64> RemoteSockets::heldBy(int pid, std::string_view id) const
{
    std::vector<quint64> inodes;
    bool isAnyKnown = false;
    for (const auto& [member, group] : m_groups) {
        if (group.find(id) == std::string::npos) {
            continue;
        }
        isAnyKnown = true;
        if (const auto held = m_inodes.find(member); held != m_inodes.end()) {
            inodes.insert(inodes.end(), held->second.begin(), held->second.end());
        }
    }
    const auto first = m_inodes.find(pid);
    if (!isAnyKnown && first != m_inodes.end()) { // the control groups say nothing: the first one, at least
        inodes = first->second;
    }
    std::sort(inodes.begin(), inodes.end());
    return inodes;
}

void RemoteSockets::addTo(KernelView& view, const Container& container, std::string_view started) const
{
    const std::string folder = std::to_string(container.pid) + '/';
    const auto stat = m_files.find(folder + "stat");
    if (stat == m_files.end() || startTime(stat->second) != started) {
        return; // another process has the number by now
    }
    view.silentPorts = silentPorts(networkOf(folder), container.ports);
    if (sharesNetwork(container.hostConfig)) {
        const bool inOurs = m_inOurs.contains(container.pid);
        const std::string id = container.id.value.toStdString();
        view.listeners =
            heldListeners(openSockets(networkOf(inOurs ? std::string(ownFolder) : folder)), heldBy(container.pid, id));
    }
}

} // namespace Hull
