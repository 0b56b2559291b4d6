// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/procfile.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Hull {

FileDescriptor::~FileDescriptor()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

std::optional<std::string> readFile(int folder, const char* name)
{
    const FileDescriptor file(::openat(folder, name, O_RDONLY | O_CLOEXEC));
    if (!file.isOpen()) {
        return std::nullopt;
    }
    constexpr size_t fileLimit = 4 * 1024 * 1024; // bytes; a mount table has some hundred lines
    std::string content;
    size_t filled = 0;
    for (;;) {
        content.resize(filled + 16384);
        const ssize_t count = ::read(file.value(), content.data() + filled, content.size() - filled);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0 || filled > fileLimit) {
            return std::nullopt;
        }
        filled += static_cast<size_t>(count);
        if (count == 0) {
            content.resize(filled);
            return content;
        }
    }
}

} // namespace Hull
