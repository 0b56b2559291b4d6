// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/filechecksums.h"

#include "app/report/outputfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashLength = 64;
constexpr qint64 largestList = 1 << 20;

//! A line without its end. A name with a backslash or a line break is escaped, which a backslash in front tells.
QByteArray lineOf(const QString& name, const QByteArray& hash)
{
    QByteArray written = QFile::encodeName(name);
    const QByteArray plain = written;
    written.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
    return (written == plain ? QByteArray() : QByteArray("\\")) + hash + "  " + written;
}

//! What stands behind the hash: the name as it is written; nothing where the line is none of sha256sum's.
std::optional<QByteArray> writtenName(const QByteArray& line)
{
    const qsizetype start = line.startsWith('\\') ? 1 : 0;
    const QByteArray hash = line.mid(start, hashLength);
    const bool isHash = hash.size() == hashLength && std::all_of(hash.begin(), hash.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
    const QByteArray separator = line.mid(start + hashLength, 2);
    if (!isHash || (separator != "  " && separator != " *")) {
        return std::nullopt;
    }
    return line.mid(start + hashLength + 2);
}

//! The lines of an older list that speak of other files; nothing where it is no such list.
std::optional<QByteArrayList> linesToKeep(const QString& path, const QByteArrayList& ours)
{
    QFile file(path);
    if (!file.exists()) {
        return QByteArrayList();
    }
    if (!QFileInfo(path).isFile() || file.size() > largestList || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    QByteArrayList names;
    for (const QByteArray& line : ours) {
        names.append(*writtenName(line));
    }
    QByteArrayList kept;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.isEmpty()) {
            continue;
        }
        const std::optional<QByteArray> name = writtenName(line);
        if (!name) {
            return std::nullopt;
        }
        if (!names.contains(*name)) {
            kept.append(line);
        }
    }
    return kept;
}

} // namespace

void FileChecksums::add(const QString& path, const QByteArray& bytes)
{
    const QFileInfo file(path);
    m_sums[file.absolutePath()].insert(
        file.fileName(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QStringList FileChecksums::write() const
{
    QStringList problems;
    for (auto folder = m_sums.constBegin(); folder != m_sums.constEnd(); ++folder) {
        if (folder->size() < 2) {
            continue;
        }
        const QString path = folder.key() + "/SHA256SUMS"_L1;
        QByteArrayList lines;
        for (auto sum = folder->constBegin(); sum != folder->constEnd(); ++sum) {
            lines.append(lineOf(sum.key(), *sum));
        }
        const std::optional<QByteArrayList> kept =
            folder->contains(u"SHA256SUMS"_s) ? std::nullopt : linesToKeep(path, lines);
        const QString problem = !kept ? u"there is something of that name that is no list of SHA-256 sums."_s
                                      : writeOutputFile(path, (*kept + lines).join('\n') + '\n');
        if (!problem.isEmpty()) {
            problems.append(u"%1 could not be written: %2"_s.arg(path, problem));
        }
    }
    return problems;
}

} // namespace Hull
