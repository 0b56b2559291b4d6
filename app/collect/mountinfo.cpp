// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/mountinfo.h"

#include "app/collect/procfile.h"

#include <array>

namespace Hull {

namespace {

//! mountinfo writes space, tab, newline and backslash as three octal digits.
std::string unescaped(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size()) {
            plain += static_cast<char>(numberOf<int>(text.substr(i + 1, 3), 8));
            i += 3;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

} // namespace

bool isBelow(std::string_view path, std::string_view folder)
{
    if (folder == "/") {
        return path.starts_with('/');
    }
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

std::string_view lastContainerId(std::string_view path)
{
    constexpr size_t idLength = 64;
    size_t end = path.size();
    while (end > 0) {
        if (!isHex(path[end - 1])) {
            --end;
            continue;
        }
        size_t begin = end;
        while (begin > 0 && isHex(path[begin - 1])) {
            --begin;
        }
        if (end - begin == idLength) {
            return path.substr(begin, idLength);
        }
        end = begin;
    }
    return {};
}

std::vector<MountInfo> parseMountInfo(std::string_view text)
{
    std::vector<MountInfo> mounts;
    forEachPart(text, '\n', [&](std::string_view line) {
        // id parent major:minor root mountPoint options [optional fields] - type …
        std::array<std::string_view, 6> fields;
        size_t count = 0;
        bool isBehindMark = false;
        std::string_view fileSystem;
        forEachPart(line, ' ', [&](std::string_view field) {
            if (count < fields.size()) {
                fields[count++] = field;
            } else if (isBehindMark && fileSystem.empty()) {
                fileSystem = field;
            }
            isBehindMark = isBehindMark || (count == fields.size() && field == "-");
        });
        if (count < fields.size()) {
            return;
        }
        std::string root = unescaped(fields[3]);
        constexpr std::string_view deleted = "//deleted"; // what was mounted is no longer there
        if (root.ends_with(deleted)) {
            root.resize(root.size() - deleted.size());
        }
        const bool readOnly = fields[5] == "ro" || fields[5].starts_with("ro,");
        mounts.push_back({std::string(fields[2]), std::move(root), unescaped(fields[4]), readOnly,
            numberOf<int>(fields[0], 10), numberOf<int>(fields[1], 10), std::string(fileSystem)});
    });
    return mounts;
}

} // namespace Hull
