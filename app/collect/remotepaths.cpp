// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/remotepaths.h"

#include "app/collect/devicenodes.h"
#include "app/collect/procfile.h"

#include <algorithm>
#include <array>
#include <set>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostDevices = 200; // with longestPath some 50 kB of arguments, and every kernel takes 128
constexpr size_t longestPath = 256;
constexpr std::string_view socketMark = "socket ";

//! No character of it means anything to a shell, and none is written in another way by ls.
bool isPlain(std::string_view path)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-:@+,=";
    return path.starts_with('/') && path.size() <= longestPath
        && path.find_first_not_of(plain) == std::string_view::npos;
}

std::set<std::string> devicePaths(const std::vector<std::shared_ptr<const Container>>& containers)
{
    std::set<std::string> paths;
    for (const std::shared_ptr<const Container>& container : containers) {
        for (const Device& device : container->hostConfig.devices) {
            const std::string path = device.pathOnHost.toStdString();
            if (container->pid > 0 && isPlain(path) && paths.size() < mostDevices) {
                paths.insert(path);
            }
        }
    }
    return paths;
}

} // namespace

QByteArray RemotePaths::script(const std::vector<std::shared_ptr<const Container>>& containers, const QString& socket)
{
    QByteArray text = "echo paths\nunset QUOTING_STYLE TIME_STYLE\n";
    if (const std::string path = socket.toStdString(); isPlain(path)) {
        // A name with a line feed would look like further lines.
        text += "feed='\n'\nreal=$(readlink -f -- '" + QByteArray::fromStdString(path)
            + "' 2>/dev/null)\ncase $real in *\"$feed\"*) ;; /*) echo \"socket $real\" ;; esac\n";
    }
    if (const std::set<std::string> paths = devicePaths(containers); !paths.empty()) {
        text += "ls -Lldn --";
        for (const std::string& path : paths) {
            text += " '" + QByteArray::fromStdString(path) + '\'';
        }
        text += " 2>/dev/null\n";
    }
    return text;
}

void RemotePaths::takeLine(std::string_view line)
{
    if (line.starts_with(socketMark)) {
        line.remove_prefix(socketMark.size());
        m_realSocket = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
        return;
    }
    // brw-rw---- 1 0 6 7, 0 Nov 28 08:00 /dev/loop0
    std::array<std::string_view, 6> fields;
    size_t count = 0;
    forEachPart(line, ' ', [&](std::string_view field) {
        if (!field.empty() && count < fields.size()) {
            fields[count++] = field;
        }
    });
    const bool isBlock = line.starts_with('b');
    if (count == fields.size() && (isBlock || line.starts_with('c')) && fields[4].ends_with(',')) {
        const std::string path(line.substr(line.rfind(' ') + 1));
        m_devices[path] = deviceKind(isBlock, numberOf<unsigned>(fields[4], 10), numberOf<unsigned>(fields[5], 10));
    }
}

void RemotePaths::addTo(KernelView& view, const Container& container) const
{
    for (const Device& device : container.hostConfig.devices) {
        const auto found = m_devices.find(device.pathOnHost.toStdString());
        if (found != m_devices.end()) {
            view.devices.push_back({device.pathOnHost, found->second});
        }
    }
}

} // namespace Hull
