// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/layerarchive.h"

#include <QList>
#include <QtGlobal>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace Hull {

namespace {

constexpr qsizetype mostSymlinks = 200000; // large images have some ten thousand
constexpr qint64 endMarker = 1024; // bytes of zero

Error tooLarge(qint64 limit)
{
    constexpr qint64 mebibyte = 1024LL * 1024;
    return Error{.kind = Error::Kind::BodyTooLarge,
        .message = {QT_TRANSLATE_NOOP("Hull",
                        "What it has written outside of its mounts is more than %1 MiB, the most that is copied."),
            {QString::number(limit / mebibyte)}}};
}

Error unkept(int errorNumber)
{
    return Error{.kind = Error::Kind::FileUnwritable,
        .message = {QT_TRANSLATE_NOOP("Hull",
                        "What it has written outside of its mounts could not be kept on this machine on its way: %1."),
            {QString::fromLocal8Bit(std::strerror(errorNumber))}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Make room in /var/tmp, or set TMPDIR to a folder that has it."), {}}};
}

//! A file that nobody else can open, and that is gone with the last descriptor of it; -1 with errno.
int openNameless()
{
    const char* chosen = std::getenv("TMPDIR");
    const QByteArray folder = chosen && *chosen == '/' ? QByteArray(chosen) : QByteArray("/var/tmp");
    int descriptor = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0 && (errno == EOPNOTSUPP || errno == EISDIR)) { // a file system that knows no such files
        QByteArray name = folder + "/hullwright-XXXXXX";
        descriptor = ::mkostemp(name.data(), O_CLOEXEC);
        if (descriptor >= 0) {
            ::unlink(name.constData());
        }
    }
    return descriptor;
}

} // namespace

//! Reads the parts of the file that are left, one after the other, and ends them as an archive ends.
class LayerSource : public BodySource
{
public:
    explicit LayerSource(std::shared_ptr<LayerArchive> archive)
        : m_archive(std::move(archive))
    {
        for (const LayerArchive::Entry& entry : m_archive->m_entries) {
            m_size += entry.end - entry.begin;
        }
    }

    [[nodiscard]] qint64 size() const override { return m_size + endMarker; }

    [[nodiscard]] qint64 read(char* data, qint64 most) override
    {
        const std::vector<LayerArchive::Entry>& entries = m_archive->m_entries;
        while (m_entry < entries.size() && entries[m_entry].begin + m_offset == entries[m_entry].end) {
            ++m_entry;
            m_offset = 0;
        }
        if (m_entry == entries.size()) {
            const qint64 part = std::min(most, endMarker - m_zeros);
            std::memset(data, 0, static_cast<size_t>(part));
            m_zeros += part;
            return part;
        }
        const qint64 at = entries[m_entry].begin + m_offset;
        const qint64 part = std::min(most, entries[m_entry].end - at);
        const ssize_t count = ::pread(m_archive->m_file.handle(), data, static_cast<size_t>(part), at);
        m_offset += count > 0 ? count : 0;
        return count > 0 ? count : -1;
    }

private:
    const std::shared_ptr<LayerArchive> m_archive;
    qint64 m_size = 0;
    size_t m_entry = 0;
    qint64 m_offset = 0;
    qint64 m_zeros = 0;
};

LayerArchive::LayerArchive(QSet<QByteArray> wanted, qint64 limit)
    : m_wanted(std::move(wanted))
    , m_limit(limit)
    , m_scanner(
          [this](const TarEntry& entry) { return wants(entry); }, [this](QByteArrayView bytes) { return keep(bytes); })
{ }

bool LayerArchive::take(QByteArrayView bytes)
{
    if (!m_error) {
        m_error = m_scanner.take(bytes);
    }
    if (!m_error && m_symlinks.size() > mostSymlinks) {
        m_error = Error{.kind = Error::Kind::BodyTooLarge,
            .message = {
                QT_TRANSLATE_NOOP("Hull", "It has more than %1 symbolic links."), {QString::number(mostSymlinks)}}};
    }
    return !m_error;
}

bool LayerArchive::wants(const TarEntry& entry)
{
    if (entry.type == TarEntry::Type::Symlink) {
        m_symlinks.insert(entry.path, entry.target);
    }
    if (!m_wanted.contains(entry.path)) {
        return false;
    }
    const qint64 begin = m_entries.empty() ? 0 : m_entries.back().end;
    m_entries.push_back({entry, begin, begin});
    return true;
}

bool LayerArchive::openFile()
{
    if (m_file.isOpen()) {
        return true;
    }
    const int descriptor = openNameless();
    return descriptor >= 0
        && m_file.open(descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

std::optional<Error> LayerArchive::keep(QByteArrayView bytes)
{
    if (m_entries.back().end + bytes.size() > m_limit) {
        return tooLarge(m_limit);
    }
    errno = 0;
    if (!openFile() || m_file.write(bytes.data(), bytes.size()) != bytes.size()) {
        return unkept(errno);
    }
    m_entries.back().end += bytes.size();
    return std::nullopt;
}

std::optional<Error> LayerArchive::error() const
{
    if (m_error || m_scanner.isComplete()) {
        return m_error;
    }
    return Error{.kind = Error::Kind::BadAnswer,
        .message = {QT_TRANSLATE_NOOP("Hull", "The files of the container did not come to their end."), {}}};
}

void LayerArchive::drop(const std::function<bool(const TarEntry&)>& isUnwanted)
{
    std::erase_if(m_entries, [&isUnwanted](const Entry& entry) { return isUnwanted(entry.what); });
}

std::shared_ptr<BodySource> LayerArchive::source(const std::shared_ptr<LayerArchive>& archive)
{
    return std::make_shared<LayerSource>(archive);
}

std::optional<QByteArray> followedPath(const QByteArray& path, const QHash<QByteArray, QByteArray>& symlinks)
{
    constexpr int mostFollowed = 255;
    QByteArrayList left = path.split('/');
    QByteArrayList done;
    for (int followed = 0; !left.isEmpty();) {
        const QByteArray part = left.takeFirst();
        if (part.isEmpty() || part == ".") {
            continue;
        }
        if (part == "..") {
            if (!done.isEmpty()) {
                done.removeLast();
            }
            continue;
        }
        const QByteArray here = '/' + (done + QByteArrayList{part}).join('/');
        const auto link = symlinks.find(here);
        if (link == symlinks.end()) {
            done += part;
            continue;
        }
        if (++followed > mostFollowed) {
            return std::nullopt;
        }
        if (link->startsWith('/')) {
            done.clear();
        }
        left = link->split('/') + left;
    }
    return '/' + done.join('/');
}

} // namespace Hull
