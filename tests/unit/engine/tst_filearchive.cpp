// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/filearchive.h"

#include <archive.h>
#include <archive_entry.h>

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

//! As an engine packs one file: PAX, with extended attributes.
QByteArray packed(const QByteArray& content, unsigned type, const char* target, const QByteArray& capabilities)
{
    QByteArray bytes(content.size() + 64 * 1024, '\0');
    size_t used = 0;
    archive* writer = archive_write_new();
    archive_write_set_format_pax(writer);
    archive_write_open_memory(writer, bytes.data(), static_cast<size_t>(bytes.size()), &used);
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, "start");
    archive_entry_set_filetype(entry, type);
    archive_entry_set_perm(entry, 0755);
    if (target) {
        archive_entry_set_symlink(entry, target);
    }
    archive_entry_set_size(entry, content.size());
    if (!capabilities.isEmpty()) {
        archive_entry_xattr_add_entry(
            entry, "security.capability", capabilities.constData(), static_cast<size_t>(capabilities.size()));
    }
    archive_write_header(writer, entry);
    archive_write_data(writer, content.constData(), static_cast<size_t>(content.size()));
    archive_entry_free(entry);
    archive_write_free(writer);
    return bytes.left(static_cast<qsizetype>(used));
}

} // namespace

class FileArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFile();
    void readsTheBeginningOfAFile();
    void readsALink();
    void knowsAFolder();
    void refusesWhatIsNoArchive();
};

void FileArchiveTest::readsAFile()
{
    const QByteArray capabilities = QByteArray::fromHex("0100000200040000000000000000000000000000");
    const Result<ContainerFile> file = parseFileArchive(packed("#!/bin/sh\n", AE_IFREG, nullptr, capabilities));
    QVERIFY(file);
    QVERIFY(file->isRegular);
    QCOMPARE(file->content, QByteArray("#!/bin/sh\n"));
    QCOMPARE(file->capabilities, capabilities);
    QVERIFY(file->linkTarget.isEmpty());
}

void FileArchiveTest::readsTheBeginningOfAFile()
{
    const QByteArray content = "#!/bin/sh\n" + QByteArray(100000, 'x');
    const Result<ContainerFile> file = parseFileArchive(packed(content, AE_IFREG, nullptr, {}).left(4096));
    QVERIFY(file);
    QVERIFY(file->content.size() > 1000 && file->content.size() < 4096);
    QVERIFY(content.startsWith(file->content));
}

void FileArchiveTest::readsALink()
{
    const Result<ContainerFile> link = parseFileArchive(packed({}, AE_IFLNK, "/bin/busybox", {}));
    QVERIFY(link);
    QVERIFY(!link->isRegular);
    QCOMPARE(link->linkTarget, u"/bin/busybox"_s);
}

void FileArchiveTest::knowsAFolder()
{
    const Result<ContainerFile> folder = parseFileArchive(packed({}, AE_IFDIR, nullptr, {}));
    QVERIFY(folder && !folder->isRegular && folder->linkTarget.isEmpty() && folder->content.isEmpty());
}

void FileArchiveTest::refusesWhatIsNoArchive()
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("{\"message\":\"no\"}"), QByteArray(2000, 'x')}) {
        const Result<ContainerFile> file = parseFileArchive(bytes);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::BadAnswer);
    }
}

QTEST_GUILESS_MAIN(FileArchiveTest)
#include "tst_filearchive.moc"
