// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/snapshotfile.h"

#include "app/base/deflate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView family = "hullwright.snapshot/";
constexpr qsizetype sizeLimit = 128 * 1024 * 1024; // bytes of JSON: some 20,000 containers
constexpr qsizetype headerLimit = 256;

QByteArray checksumOf(QByteArrayView json)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(json);
    return "sha256:" + hash.result().toHex();
}

Error unreadable(const QString& path, const QString& reason)
{
    return {.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "%1 cannot be read: %2."), {path, reason}}};
}

Error noSnapshot(const QString& path)
{
    return {.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "%1 is no snapshot."), {path}},
        .remedy = {
            QT_TRANSLATE_NOOP("Hull", "Take what \"hullctl snapshot\" or \"hullctl scan --format json\" wrote."), {}}};
}

Error newer(const QString& path, const QByteArray& version)
{
    return {.kind = Error::Kind::Unsupported,
        .message = {QT_TRANSLATE_NOOP("Hull", "The snapshot %1 has version %2, which this program is too old for."),
            {path, QString::fromUtf8(version)}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Use the newer program."), {}}};
}

Error truncated(const QString& path)
{
    return {.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "The snapshot %1 ends in the middle."), {path}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "It was not copied as a whole, or the disk was full."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Copy it again."), {}}};
}

Error damaged(const QString& path)
{
    return {.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "The snapshot %1 is damaged: its checksum is not right."), {path}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "It was changed after it was written."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Copy it again."), {}}};
}

Error tooLarge(const QString& path)
{
    return {.kind = Error::Kind::BodyTooLarge,
        .message = {QT_TRANSLATE_NOOP("Hull", "The snapshot %1 holds more than %2 MiB, which no scan does."),
            {path, QString::number(sizeLimit / (1024 * 1024))}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "It was made to fill the memory of whoever opens it, or is damaged."), {}}};
}

//! What stands in front of the packed JSON.
struct Header
{
    QByteArray version;
    QByteArray checksum;
    qsizetype size = -1; //!< bytes of JSON; negative: it is no number
    qsizetype length = 0; //!< bytes of the header itself; 0: it is cut off
};

Header headerOf(const QByteArray& content)
{
    Header header;
    const QList<QByteArray> lines = content.first(std::min(content.size(), headerLimit)).split('\n');
    header.version = lines[0].sliced(family.size());
    if (lines.size() < 4) {
        return header;
    }
    header.checksum = lines[1];
    bool isNumber = false;
    const qsizetype size = lines[2].toLongLong(&isNumber);
    header.size = isNumber ? size : -1;
    header.length = lines[0].size() + lines[1].size() + lines[2].size() + 3;
    return header;
}

Result<QByteArray> unpacked(const QByteArray& content, const QString& path)
{
    const Header header = headerOf(content);
    if (header.version != "1") {
        return header.length == 0 ? truncated(path) : newer(path, header.version);
    }
    if (header.length == 0) {
        return truncated(path);
    }
    if (header.size < 0) {
        return damaged(path);
    }
    if (header.size > sizeLimit) {
        return tooLarge(path);
    }
    Inflated json = inflated(QByteArrayView(content).sliced(header.length), header.size);
    switch (json.outcome) {
    case Inflated::Outcome::Truncated:
        return truncated(path);
    case Inflated::Outcome::Complete:
        break;
    case Inflated::Outcome::TooLarge: // more than it says: whoever wrote that, it was not this program
    case Inflated::Outcome::Damaged:
        return damaged(path);
    }
    if (json.bytes.size() != header.size || checksumOf(json.bytes) != header.checksum) {
        return damaged(path);
    }
    return std::move(json.bytes);
}

} // namespace

QByteArray snapshotFile(const QByteArray& scanJson)
{
    return family.toByteArray() + "1\n" + checksumOf(scanJson) + '\n' + QByteArray::number(scanJson.size()) + '\n'
        + deflated(scanJson);
}

Result<QByteArray> readSnapshotFile(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).isDir()) {
        return unreadable(path, u"it is a folder"_s);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(path, file.errorString());
    }
    QByteArray content = file.read(headerLimit);
    const bool isPacked = content.startsWith(family);
    if (!isPacked && !content.trimmed().startsWith('{')) {
        return family.startsWith(content) && !content.isEmpty() ? truncated(path) : noSnapshot(path);
    }
    content += file.read(sizeLimit + 1 - content.size());
    if (file.error() != QFileDevice::NoError) {
        return unreadable(path, file.errorString());
    }
    if (content.size() > sizeLimit) {
        return tooLarge(path);
    }
    return isPacked ? unpacked(content, path) : Result<QByteArray>(std::move(content));
}

} // namespace Hull
