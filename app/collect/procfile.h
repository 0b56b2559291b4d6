// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

// Reading the small text files of /proc.

namespace Hull {

//! A file descriptor that is closed with its owner.
class FileDescriptor
{
public:
    explicit FileDescriptor(int descriptor)
        : m_descriptor(descriptor)
    { }
    ~FileDescriptor();
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int value() const { return m_descriptor; }

private:
    int m_descriptor;
};

//! The whole content of a file of a folder that is open; nothing when it cannot be read or has over 4 MiB.
[[nodiscard]] std::optional<std::string> readFile(int folder, const char* name);

//! What a file begins with.
struct FileStart
{
    std::string content;
    bool isWhole = false;
};

//! At most about limit bytes of a file that may be long; nothing when it cannot be read.
[[nodiscard]] std::optional<FileStart> readStart(int folder, const char* name, size_t limit);

//! Calls visit with each part of the text between separators.
template <typename Visit>
void forEachPart(std::string_view text, char separator, Visit visit)
{
    while (!text.empty()) {
        const size_t end = std::min(text.find(separator), text.size());
        visit(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

[[nodiscard]] inline bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

//! The number that text begins with, after blanks; 0 when there is none.
template <typename Number>
Number numberOf(std::string_view text, int base)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    Number number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number, base);
    return number;
}

} // namespace Hull
