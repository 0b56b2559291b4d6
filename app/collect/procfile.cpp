// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/procfile.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace Hull {

FileDescriptor::~FileDescriptor()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

std::optional<FileStart> readStart(int folder, const char* name, size_t limit)
{
    const FileDescriptor file(::openat(folder, name, O_RDONLY | O_CLOEXEC));
    if (!file.isOpen()) {
        return std::nullopt;
    }
    FileStart start;
    size_t filled = 0;
    while (!start.isWhole && filled <= limit) {
        start.content.resize(filled + 16384);
        const ssize_t count = ::read(file.value(), start.content.data() + filled, start.content.size() - filled);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return std::nullopt;
        }
        filled += static_cast<size_t>(count);
        start.isWhole = count == 0;
    }
    start.content.resize(filled);
    return start;
}

std::optional<std::string> readFile(int folder, const char* name)
{
    constexpr size_t fileLimit = 4 * 1024 * 1024; // bytes; a mount table has some hundred lines
    std::optional<FileStart> start = readStart(folder, name, fileLimit);
    return start && start->isWhole ? std::optional(std::move(start->content)) : std::nullopt;
}

} // namespace Hull
