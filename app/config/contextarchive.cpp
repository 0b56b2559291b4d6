// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/contextarchive.h"

#include "app/config/dockerjson.h"
#include "app/config/savedresolver.h"

#include <nlohmann/json.hpp>

#include <archive.h>
#include <archive_entry.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace Hull {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

constexpr qint64 largestArchive = 10 * 1024 * 1024; // as docker has it: maxAllowedFileSizeToImport
constexpr int mostEntries = 100;
constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

using Files = QMap<QString, QByteArray>; // by path in the archive

Error noArchive(const QString& path, Message cause)
{
    return {.kind = Error::Kind::BadConfiguration,
        .message = {QT_TRANSLATE_NOOP("Hull", "%1 is no exported docker context."), {path}},
        .cause = std::move(cause),
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Write it anew with `docker context export`. Nothing was imported.")}};
}

Error unwritable(const QString& path, const QString& reason)
{
    return {.kind = Error::Kind::FileUnwritable,
        .message = {QT_TRANSLATE_NOOP("Hull", "%1 cannot be written: %2."), {path, reason}},
        .remedy = {
            QT_TRANSLATE_NOOP("Hull", "Check the owner and the permissions of the folder. Nothing was imported.")}};
}

Result<QByteArray> readWhole(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat status = {};
    QFile file;
    if (descriptor < 0 || ::fstat(descriptor, &status) != 0
        || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        const QString reason = qt_error_string(errno);
        if (descriptor >= 0) {
            ::close(descriptor);
        }
        return Error{.kind = Error::Kind::FileUnreadable,
            .message = {QT_TRANSLATE_NOOP("Hull", "%1 cannot be read: %2."), {path, reason}},
            .remedy = {QT_TRANSLATE_NOOP("Hull", "Check the name and the permissions of the file.")}};
    }
    if (!S_ISREG(status.st_mode)) {
        return noArchive(path, {QT_TRANSLATE_NOOP("Hull", "It is no regular file.")});
    }
    QByteArray bytes = file.read(largestArchive + 1);
    if (bytes.size() > largestArchive) {
        return noArchive(path, {QT_TRANSLATE_NOOP("Hull", "It is larger than 10 MiB.")});
    }
    return bytes;
}

//! Whether a path of the archive is one that docker writes. No part of it can lead anywhere else.
bool isExpected(const QString& path)
{
    static const QRegularExpression allowed(u"^(meta\\.json|tls/docker/[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}\\.pem)$"_s);
    return allowed.match(path).hasMatch();
}

bool isExpectedFolder(const QString& path)
{
    return path == "tls"_L1 || path == "tls/"_L1 || path == "tls/docker"_L1 || path == "tls/docker/"_L1;
}

//! The archive while it is read.
class ArchiveReader
{
public:
    ArchiveReader(const QByteArray& bytes, QString path)
        : m_bytes(bytes)
        , m_path(std::move(path))
        , m_archive(::archive_read_new())
    {
        // Nothing else: no compression that could make much of little.
        ::archive_read_support_format_tar(m_archive);
        ::archive_read_support_format_zip(m_archive);
    }
    ArchiveReader(const ArchiveReader&) = delete;
    ArchiveReader& operator=(const ArchiveReader&) = delete;
    ~ArchiveReader() { ::archive_read_free(m_archive); }

    Result<Files> read();

private:
    std::optional<Error> takeEntry(archive_entry* entry);
    [[nodiscard]] bool endsAfterAPayload() const;

    const QByteArray& m_bytes;
    const QString m_path;
    archive* m_archive = nullptr;
    Files m_files;
    qint64 m_total = 0;
};

std::optional<Error> ArchiveReader::takeEntry(archive_entry* entry)
{
    const char* name = ::archive_entry_pathname(entry);
    const QString path = QString::fromUtf8(name ? name : "");
    if (::archive_entry_filetype(entry) == AE_IFDIR && isExpectedFolder(path)) {
        return std::nullopt;
    }
    const bool isPlain = ::archive_entry_filetype(entry) == AE_IFREG && !::archive_entry_hardlink(entry)
        && !::archive_entry_symlink(entry);
    if (!isPlain || !isExpected(path) || m_files.contains(path)) {
        return noArchive(m_path,
            {QT_TRANSLATE_NOOP("Hull", "It holds \"%1\", which docker does not write there."), {path.left(200)}});
    }
    QByteArray content;
    char buffer[16384];
    // A tar's file is read by its size and no further: behind the last one docker's padding is missing, see below.
    const bool isTar = (::archive_format(m_archive) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR;
    const auto wanted = [&]() -> size_t {
        const qint64 rest = ::archive_entry_size(entry) - content.size();
        return static_cast<size_t>(isTar ? std::clamp<qint64>(rest, 0, sizeof buffer) : sizeof buffer);
    };
    la_ssize_t count = 0;
    while (wanted() > 0 && (count = ::archive_read_data(m_archive, buffer, wanted())) > 0) {
        content.append(buffer, count);
        m_total += count;
        if (m_total > largestArchive) {
            return noArchive(m_path, {QT_TRANSLATE_NOOP("Hull", "It is larger than 10 MiB.")});
        }
    }
    const bool complete = !::archive_entry_size_is_set(entry) || content.size() == ::archive_entry_size(entry);
    if (count < 0 || !complete) {
        return noArchive(m_path, {QT_TRANSLATE_NOOP("Hull", "It ends too early, or is damaged.")});
    }
    m_files.insert(path, content);
    return std::nullopt;
}

//! docker ends its tar with the last file's last byte: the padding and the end blocks that tar wants are missing.
bool ArchiveReader::endsAfterAPayload() const
{
    return ::archive_filter_bytes(m_archive, -1) >= m_bytes.size() && !m_files.isEmpty()
        && (::archive_format(m_archive) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR;
}

Result<Files> ArchiveReader::read()
{
    const auto damaged = [this] {
        return noArchive(m_path, {QT_TRANSLATE_NOOP("Hull", "It is neither a tar nor a zip file, or damaged.")});
    };
    if (::archive_read_open_memory(m_archive, m_bytes.constData(), static_cast<size_t>(m_bytes.size())) != ARCHIVE_OK) {
        return damaged();
    }
    for (int entries = 0;; ++entries) {
        archive_entry* entry = nullptr;
        const int status = ::archive_read_next_header(m_archive, &entry);
        if (status == ARCHIVE_EOF || (status == ARCHIVE_FATAL && endsAfterAPayload())) {
            return m_files;
        }
        if (status != ARCHIVE_OK || entries >= mostEntries) {
            return damaged();
        }
        if (std::optional<Error> wrong = takeEntry(entry)) {
            return *wrong;
        }
    }
}

struct Context
{
    SavedHost host;
    Files pems; //!< by file name
};

Result<Context> contextFrom(const Files& files, const QString& path)
{
    const QByteArray text = files.value(u"meta.json"_s);
    const json meta = json::parse(text.begin(), text.end(), nullptr, false);
    if (!meta.is_object()) {
        return noArchive(path, {QT_TRANSLATE_NOOP("Hull", "There is no meta.json in it, or it is no valid JSON.")});
    }
    const json& endpoint = jsonMember(jsonMember(meta, "Endpoints"_L1), "docker"_L1);
    const json& skips = jsonMember(endpoint, "SkipTLSVerify"_L1);
    Context context;
    context.host.name = jsonText(jsonMember(meta, "Name"_L1));
    context.host.url = jsonText(jsonMember(endpoint, "Host"_L1));
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key() != "meta.json"_L1) {
            context.pems.insert(file.key().section(u'/', -1), file.value());
        }
    }
    const Result<Host> host = parseHostUrl(context.host.url);
    if (!host || context.host.url.isEmpty()) {
        return noArchive(path, {QT_TRANSLATE_NOOP("Hull", "The context in it names no host that can be reached.")});
    }
    const bool skipsVerification = skips.is_boolean() && skips.get<bool>();
    context.host.useTls = host->kind == EndpointKind::Tcp && (skipsVerification || !context.pems.isEmpty());
    context.host.verifyTls = !(context.host.useTls && skipsVerification);
    return context;
}

//! Certificates to a folder of their own, which is there whole or not at all.
std::optional<Error> storePems(const QString& parent, const QString& folder, const Files& pems)
{
    const QString path = QDir(parent).filePath(folder);
    const QString fresh = path + ".new"_L1;
    QDir(fresh).removeRecursively(); // of an import that was ended half-way
    const QString config = QFileInfo(parent).path();
    if (!QDir().mkpath(QFileInfo(config).path())) {
        return unwritable(config, u"the folder cannot be made"_s);
    }
    for (const QString& made : {config, parent, fresh}) {
        if (!QFileInfo(made).isDir() && !QDir().mkdir(made, ownerFile | QFileDevice::ExeOwner)) {
            return unwritable(made, u"the folder cannot be made"_s);
        }
    }
    for (auto pem = pems.begin(); pem != pems.end(); ++pem) {
        QFile file(QDir(fresh).filePath(pem.key()));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile)
            || file.write(pem.value()) != pem.value().size() || !file.flush() || ::fsync(file.handle()) != 0) {
            const QString reason = file.errorString();
            QDir(fresh).removeRecursively();
            return unwritable(file.fileName(), reason);
        }
    }
    if (!QDir().rename(fresh, path)) {
        QDir(fresh).removeRecursively();
        return unwritable(path, u"there is something of that name already"_s);
    }
    return std::nullopt;
}

QString importedFolder(const QString& configDirectory)
{
    return QDir::cleanPath(QDir(configDirectory).absoluteFilePath(u"imported"_s));
}

bool isContextName(const QString& name)
{
    static const QRegularExpression allowed(u"^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"_s);
    return allowed.match(name).hasMatch();
}

//! The folder of the import that a file belongs to; empty where it belongs to none. What a file is called is not ours
//! to choose, so only a folder that an import can have made counts, however the name is written.
QString importOf(const QString& file, const QString& imported)
{
    const QFileInfo folder(QFileInfo(QDir::cleanPath(file)).path());
    return folder.path() == imported && isContextName(folder.fileName()) ? folder.filePath() : QString();
}

QString pathIfThere(const QString& folder, const QString& name, const Files& pems)
{
    return pems.contains(name) ? QDir(folder).filePath(name) : QString();
}

} // namespace

Result<SavedHost> importContextArchive(const QString& path, const QString& configDirectory)
{
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes) {
        return bytes.error();
    }
    const Result<Files> files = ArchiveReader(*bytes, path).read();
    if (!files) {
        return files.error();
    }
    Result<Context> context = contextFrom(*files, path);
    if (!context) {
        return context.error();
    }
    SavedHost& host = context->host;
    if (!isContextName(host.name)) {
        return noArchive(path, {QT_TRANSLATE_NOOP("Hull", "The context in it has a name that docker does not take.")});
    }
    const QString imported = importedFolder(configDirectory);
    const QString folder = QDir(imported).filePath(host.name);
    if (host.useTls) {
        host.tls = {pathIfThere(folder, u"ca.pem"_s, context->pems), pathIfThere(folder, u"cert.pem"_s, context->pems),
            pathIfThere(folder, u"key.pem"_s, context->pems)};
    }
    if (const std::optional<Error> wrong = checkForSaving(host)) {
        return noArchive(path, wrong->message);
    }
    if (QFileInfo::exists(folder)) {
        return Error{.kind = Error::Kind::BadConfiguration,
            .message = {QT_TRANSLATE_NOOP("Hull", "A context \"%1\" was imported already."), {host.name}},
            .remedy = {QT_TRANSLATE_NOOP("Hull", "Remove the folder %1 if it is not used any more."), {folder}}};
    }
    if (host.useTls && !context->pems.isEmpty()) {
        if (std::optional<Error> wrong = storePems(imported, host.name, context->pems)) {
            return *wrong;
        }
    }
    return host;
}

QStringList abandonedImports(
    const std::vector<SavedHost>& before, const std::vector<SavedHost>& now, const QString& configDirectory)
{
    const QString imported = importedFolder(configDirectory);
    const auto foldersOf = [&imported](const std::vector<SavedHost>& hosts) {
        QSet<QString> folders;
        for (const SavedHost& host : hosts) {
            for (const QString& file : {host.tls.authority, host.tls.certificate, host.tls.key}) {
                folders.insert(importOf(file, imported));
            }
        }
        return folders;
    };
    QStringList abandoned = (foldersOf(before) - foldersOf(now)).values();
    abandoned.removeAll(QString());
    abandoned.sort();
    return abandoned;
}

bool removeImportedContext(const QString& name, const QString& configDirectory)
{
    const QFileInfo imported(importedFolder(configDirectory));
    const QFileInfo folder(QDir(imported.filePath()).filePath(name));
    // A link leads to what is not ours: what lies there stays.
    if (!isContextName(name) || imported.isSymLink() || folder.isSymLink() || !folder.isDir()) {
        return false;
    }
    return QDir(folder.filePath()).removeRecursively();
}

} // namespace Hull
