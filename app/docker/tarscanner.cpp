// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/tarscanner.h"

#include <QList>
#include <QtGlobal>

#include <algorithm>

namespace Hull {

namespace {

constexpr qsizetype blockSize = 512;
constexpr qint64 mostOfAnExtension = 1024 * 1024; // bytes; engines write some hundred
constexpr qint64 largestMember = qint64{1} << 50;

//! Where the fields of a header are (POSIX ustar).
constexpr qsizetype nameLength = 100;
constexpr qsizetype sizeAt = 124;
constexpr qsizetype sizeLength = 12;
constexpr qsizetype sumAt = 148;
constexpr qsizetype sumLength = 8;
constexpr qsizetype typeAt = 156;
constexpr qsizetype targetAt = 157;
constexpr qsizetype magicAt = 257;
constexpr qsizetype prefixAt = 345;
constexpr qsizetype prefixLength = 155;

Error noArchive()
{
    return Error{.kind = Error::Kind::BadAnswer,
        .message = {
            QT_TRANSLATE_NOOP("Hull", "The files of the container did not come as an archive that is known."), {}}};
}

QByteArray textAt(const QByteArray& header, qsizetype at, qsizetype length)
{
    const QByteArray field = header.mid(at, length);
    const qsizetype end = field.indexOf('\0');
    return end < 0 ? field : field.left(end);
}

//! Octal digits, or, for what does not fit, a number of base 256.
std::optional<qint64> numberAt(const QByteArray& header, qsizetype at, qsizetype length)
{
    if (const auto first = static_cast<unsigned char>(header[at]); first & 0x80U) {
        quint64 number = first & 0x7fU;
        for (qsizetype i = at + 1; i < at + length; ++i) {
            if (number > (quint64{1} << 54U)) {
                return std::nullopt;
            }
            number = (number << 8U) | static_cast<unsigned char>(header[i]);
        }
        return static_cast<qint64>(number);
    }
    const QByteArray digits = textAt(header, at, length).trimmed();
    bool ok = digits.isEmpty();
    const qint64 number = ok ? 0 : digits.toLongLong(&ok, 8);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

bool hasGoodSum(const QByteArray& header)
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < blockSize; ++i) {
        const bool isSum = i >= sumAt && i < sumAt + sumLength;
        sum += isSum ? ' ' : static_cast<unsigned char>(header[i]);
    }
    return numberAt(header, sumAt, sumLength) == sum;
}

//! Nothing for a path that leads out of the archive.
std::optional<QByteArray> absolutePath(const QByteArray& name)
{
    QByteArray path;
    for (const QByteArray& part : name.split('/')) {
        if (part == "..") {
            return std::nullopt;
        }
        if (!part.isEmpty() && part != ".") {
            path += '/' + part;
        }
    }
    return path.isEmpty() ? QByteArray("/") : path;
}

qint64 padded(qint64 size)
{
    return (size + blockSize - 1) / blockSize * blockSize;
}

TarEntry::Type typeOf(char type)
{
    switch (type) {
    case '\0':
    case '0':
        return TarEntry::Type::File;
    case '1':
        return TarEntry::Type::HardLink;
    case '2':
        return TarEntry::Type::Symlink;
    case '5':
        return TarEntry::Type::Directory;
    default:
        return TarEntry::Type::Other;
    }
}

} // namespace

TarScanner::TarScanner(Wants wants, Give give)
    : m_wants(std::move(wants))
    , m_give(std::move(give))
{ }

std::optional<Error> TarScanner::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_isComplete) {
        if (m_left == 0) {
            const qsizetype part = std::min(blockSize - m_block.size(), bytes.size());
            m_block.append(bytes.first(part));
            bytes = bytes.sliced(part);
            if (m_block.size() == blockSize) {
                if (std::optional<Error> error = takeHeader()) {
                    return error;
                }
                m_block.clear();
            }
            continue;
        }
        const auto part = static_cast<qsizetype>(std::min<qint64>(m_left, bytes.size()));
        m_left -= part;
        if (m_extensionType != 0) {
            m_extension.append(bytes.first(part));
            if (m_left == 0) {
                if (std::optional<Error> error = takeExtension(std::exchange(m_extensionType, '\0'))) {
                    return error;
                }
            }
        } else if (m_isWanted) {
            if (std::optional<Error> error = m_give(bytes.first(part))) {
                return error;
            }
        }
        bytes = bytes.sliced(part);
    }
    return std::nullopt;
}

std::optional<Error> TarScanner::takeHeader()
{
    if (m_block.count('\0') == blockSize) {
        m_isComplete = m_prelude.isEmpty(); // a second one follows, and nothing of interest
        return m_isComplete ? std::optional<Error>() : noArchive();
    }
    const std::optional<qint64> size = numberAt(m_block, sizeAt, sizeLength);
    const bool isTar = m_block.mid(magicAt, 5) == "ustar" && hasGoodSum(m_block);
    if (!isTar || !size || *size > largestMember) {
        return noArchive();
    }
    m_size = *size;
    const char type = m_block[typeAt];
    if (type != 'x' && type != 'L' && type != 'K') {
        return takeEntry(type);
    }
    if (m_size > mostOfAnExtension || m_prelude.size() > mostOfAnExtension) {
        return noArchive();
    }
    m_prelude += m_block;
    m_extension.clear();
    m_left = padded(m_size);
    if (m_left == 0) {
        return takeExtension(type);
    }
    m_extensionType = type;
    return std::nullopt;
}

std::optional<Error> TarScanner::takeExtension(char type)
{
    m_prelude += m_extension;
    m_extension.truncate(static_cast<qsizetype>(m_size));
    if (type == 'x') {
        return takePax() ? std::optional<Error>() : noArchive();
    }
    const QByteArray text = textAt(m_extension, 0, m_extension.size());
    (type == 'L' ? m_longPath : m_longTarget) = text;
    return std::nullopt;
}

//! Records "LENGTH KEY=VALUE\n", LENGTH of all of it.
bool TarScanner::takePax()
{
    QByteArrayView rest(m_extension);
    while (!rest.isEmpty()) {
        const qsizetype space = rest.indexOf(' ');
        bool ok = false;
        const qsizetype length = space > 0 ? rest.first(space).toByteArray().toLongLong(&ok) : 0;
        if (!ok || length <= space + 2 || length > rest.size() || rest[length - 1] != '\n') {
            return false;
        }
        const QByteArray record = rest.sliced(space + 1, length - space - 2).toByteArray();
        const qsizetype equals = record.indexOf('=');
        const QByteArray key = record.left(equals);
        const QByteArray value = record.mid(equals + 1);
        if (key == "path") {
            m_longPath = value;
        } else if (key == "linkpath") {
            m_longTarget = value;
        } else if (key == "size") {
            const qint64 size = value.toLongLong(&ok);
            if (!ok || size < 0 || size > largestMember) {
                return false;
            }
            m_longSize = size;
        } else if (equals < 0 || key.startsWith("GNU.sparse.")) {
            return false;
        }
        rest = rest.sliced(length);
    }
    return true;
}

std::optional<Error> TarScanner::takeEntry(char type)
{
    const bool isKnown = type == '\0' || (type >= '0' && type <= '7');
    if (!isKnown) {
        return noArchive(); // sparse files, and what holds for all that follow
    }
    QByteArray name = textAt(m_block, 0, nameLength);
    if (const QByteArray prefix = textAt(m_block, prefixAt, prefixLength);
        !prefix.isEmpty() && m_block[magicAt + 5] == '\0') { // GNU's has other things there
        name.prepend(prefix + '/');
    }
    const std::optional<QByteArray> path = absolutePath(std::exchange(m_longPath, std::nullopt).value_or(name));
    QByteArray target = std::exchange(m_longTarget, std::nullopt).value_or(textAt(m_block, targetAt, nameLength));
    const TarEntry::Type kind = typeOf(type);
    if (kind == TarEntry::Type::HardLink) {
        const std::optional<QByteArray> linked = absolutePath(target);
        target = linked.value_or(QByteArray());
    }
    if (!path || (kind == TarEntry::Type::HardLink && target.isEmpty())) {
        return noArchive();
    }
    const bool hasContent = kind == TarEntry::Type::File || type == '7';
    const qint64 size = std::exchange(m_longSize, std::nullopt).value_or(m_size);
    m_left = hasContent ? padded(size) : 0;
    m_isWanted = m_wants({*path, kind, target});
    const QByteArray prelude = std::exchange(m_prelude, QByteArray());
    return m_isWanted ? m_give(prelude + m_block) : std::nullopt;
}

} // namespace Hull
