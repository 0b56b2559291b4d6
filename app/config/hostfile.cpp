// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/hostfile.h"

#include "app/base/home.h"
#include "app/config/contextarchive.h"
#include "app/config/hostdocument.h"
#include "app/config/ownfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr OwnFileWords words{
    QT_TRANSLATE_NOOP("Hull", "The list of saved hosts %1 cannot be read: %2."),
    QT_TRANSLATE_NOOP("Hull", "The list of saved hosts is being changed by another program."),
};

//! Keeps a copy under a name of its own; the file itself stays until it is replaced.
Result<QString> keepAside(const QString& path, const QByteArray& bytes)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    for (int number = 1; number < 1000; ++number) {
        const QString kept = path + ".broken-"_L1 + time + (number > 1 ? u'-' + QString::number(number) : QString());
        QFile file(kept);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownFilePermissions)) {
            if (file.exists()) {
                continue;
            }
            return unwritableFile(kept, file.errorString());
        }
        if (file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0) {
            const QString reason = file.errorString();
            file.remove();
            return unwritableFile(kept, reason);
        }
        return kept;
    }
    return unwritableFile(path, u"there are too many files of that name"_s);
}

} // namespace

HostFile::HostFile(const QString& configDirectory)
    : m_directory(configDirectory)
    , m_path(QDir(configDirectory).filePath(u"hosts.json"_s))
{ }

QString HostFile::defaultDirectory(const QProcessEnvironment& environment)
{
    const QString configured = environment.value(u"XDG_CONFIG_HOME"_s);
    const QString base = QDir::isAbsolutePath(configured) ? configured : QDir(homeDirectory()).filePath(u".config"_s);
    return QDir(base).filePath(u"hullwright"_s);
}

Result<SavedHosts> HostFile::read() const
{
    const Result<QByteArray> bytes = readOwnFile(m_path, words);
    if (!bytes) {
        return bytes.error();
    }
    if (bytes->isNull()) {
        return SavedHosts();
    }
    const Result<HostDocument> document = HostDocument::parse(*bytes, m_path);
    return document ? Result<SavedHosts>(document->hosts()) : Result<SavedHosts>(document.error());
}

Result<HostFileChanged> HostFile::change(const HostChange& change, std::chrono::milliseconds patience) const
{
    if (!makeOwnFolder(m_directory)) {
        return unwritableFile(m_directory, u"the folder cannot be made"_s);
    }
    OwnFileLock lock;
    if (std::optional<Error> wrong = lock.take(m_path + ".lock"_L1, words, patience)) {
        return *wrong;
    }
    const Result<QByteArray> bytes = readOwnFile(m_path, words);
    if (!bytes) {
        return bytes.error();
    }
    Result<HostDocument> document =
        bytes->isNull() ? Result<HostDocument>(HostDocument()) : HostDocument::parse(*bytes, m_path);
    const bool broken = !document;
    if (broken && document.error().kind == Error::Kind::Unsupported) {
        return document.error();
    }
    if (broken) {
        document = HostDocument();
    }
    const std::vector<SavedHost> before = document->hosts().hosts;
    // Before anything is written: a change that does not fit leaves all as it is.
    if (std::optional<Error> wrong = document->apply(change)) {
        return *wrong;
    }
    HostFileChanged changed;
    if (broken) {
        const Result<QString> kept = keepAside(m_path, *bytes);
        if (!kept) {
            return kept.error();
        }
        changed.broken = *kept;
    }
    if (std::optional<Error> wrong = writeOwnFile(m_path, document->bytes())) {
        return *wrong;
    }
    changed.now = document->hosts();
    for (const QString& folder : abandonedImports(before, changed.now.hosts, m_directory)) {
        if (removeImportedContext(QFileInfo(folder).fileName(), m_directory)) {
            changed.removedImports.append(folder);
        }
    }
    return changed;
}

} // namespace Hull
