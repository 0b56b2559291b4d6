// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/filearchive.h"

#include <archive.h>
#include <archive_entry.h>

#include <QtGlobal>

#include <memory>
#include <string_view>

namespace Hull {

namespace {

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

QByteArray capabilitiesOf(archive_entry* entry)
{
    const char* name = nullptr;
    const void* value = nullptr;
    size_t size = 0;
    archive_entry_xattr_reset(entry);
    while (archive_entry_xattr_next(entry, &name, &value, &size) == ARCHIVE_OK) {
        if (std::string_view(name) == "security.capability") {
            return {static_cast<const char*>(value), static_cast<qsizetype>(size)};
        }
    }
    return {};
}

//! As far as it goes: what was cut off ends in an error.
QByteArray contentOf(archive* reader)
{
    QByteArray content;
    const void* block = nullptr;
    size_t size = 0;
    la_int64_t offset = 0;
    while (archive_read_data_block(reader, &block, &size, &offset) == ARCHIVE_OK && offset == content.size()) {
        content.append(static_cast<const char*>(block), static_cast<qsizetype>(size));
    }
    return content;
}

} // namespace

Result<ContainerFile> parseFileArchive(const QByteArray& archive)
{
    const Archive reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_tar(reader.get());
    archive_entry* entry = nullptr;
    const bool isArchive =
        archive_read_open_memory(reader.get(), archive.constData(), static_cast<size_t>(archive.size())) == ARCHIVE_OK
        && archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK;
    if (!isArchive) {
        return Error{.kind = Error::Kind::BadAnswer,
            .message = {QT_TRANSLATE_NOOP("Hull", "The engine's answer about a file is no archive."), {}}};
    }
    ContainerFile file;
    file.isRegular = archive_entry_filetype(entry) == AE_IFREG;
    if (const char* target = archive_entry_symlink(entry)) {
        file.linkTarget = QString::fromUtf8(target);
    }
    file.capabilities = capabilitiesOf(entry);
    if (file.isRegular) {
        file.content = contentOf(reader.get());
    }
    return file;
}

} // namespace Hull
