// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/layerarchive.h"

#include <archive.h>
#include <archive_entry.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

//! One member of an archive, to be packed or as it was found in one.
struct Member
{
    QByteArray path;
    unsigned type = AE_IFREG;
    QByteArray content;
    QByteArray target; //!< of a link
    unsigned mode = 0644;
    QByteArray capabilities;

    friend bool operator==(const Member&, const Member&) = default;
};

Member file(const QByteArray& path, const QByteArray& content)
{
    return {path, AE_IFREG, content};
}

Member link(const QByteArray& path, const QByteArray& target)
{
    return {path, AE_IFLNK, {}, target, 0777};
}

Member folder(const QByteArray& path)
{
    return {path, AE_IFDIR, {}, {}, 0755};
}

Member hardLink(const QByteArray& path, const QByteArray& target)
{
    return {path, 0, {}, target};
}

using Format = int (*)(archive*);

QByteArray packed(const std::vector<Member>& members, Format format = &archive_write_set_format_pax)
{
    qsizetype room = 1024 * 1024;
    for (const Member& member : members) {
        room += member.content.size();
    }
    QByteArray bytes(room, '\0');
    size_t used = 0;
    archive* writer = archive_write_new();
    format(writer);
    archive_write_set_bytes_per_block(writer, 512);
    archive_write_open_memory(writer, bytes.data(), static_cast<size_t>(bytes.size()), &used);
    for (const Member& member : members) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, member.path.constData());
        archive_entry_set_perm(entry, member.mode);
        archive_entry_set_uid(entry, 1000);
        if (member.type == 0) {
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_hardlink(entry, member.target.constData());
        } else {
            archive_entry_set_filetype(entry, member.type);
        }
        if (member.type == AE_IFLNK) {
            archive_entry_set_symlink(entry, member.target.constData());
        }
        if (!member.capabilities.isEmpty()) {
            archive_entry_xattr_add_entry(entry, "security.capability", member.capabilities.constData(),
                static_cast<size_t>(member.capabilities.size()));
        }
        archive_entry_set_size(entry, member.content.size());
        archive_write_header(writer, entry);
        archive_write_data(writer, member.content.constData(), static_cast<size_t>(member.content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes.left(static_cast<qsizetype>(used));
}

std::vector<Member> unpacked(const QByteArray& bytes)
{
    std::vector<Member> members;
    archive* reader = archive_read_new();
    archive_read_support_format_tar(reader);
    archive_read_open_memory(reader, bytes.constData(), static_cast<size_t>(bytes.size()));
    archive_entry* entry = nullptr;
    while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
        Member member{archive_entry_pathname(entry), archive_entry_filetype(entry)};
        member.mode = archive_entry_perm(entry);
        if (const char* target = archive_entry_symlink(entry)) {
            member.target = target;
        }
        if (const char* target = archive_entry_hardlink(entry)) {
            member.target = target;
            member.type = 0;
        }
        if (member.type == AE_IFDIR && member.path.endsWith('/')) {
            member.path.chop(1);
        }
        const char* name = nullptr;
        const void* value = nullptr;
        size_t size = 0;
        if (archive_entry_xattr_reset(entry) > 0
            && archive_entry_xattr_next(entry, &name, &value, &size) == ARCHIVE_OK) {
            member.capabilities = QByteArray(static_cast<const char*>(value), static_cast<qsizetype>(size));
        }
        member.content.resize(member.type == AE_IFREG ? static_cast<qsizetype>(archive_entry_size(entry)) : 0);
        archive_read_data(reader, member.content.data(), static_cast<size_t>(member.content.size()));
        members.push_back(member);
    }
    archive_read_free(reader);
    return members;
}

void feed(LayerArchive& archive, const QByteArray& bytes, qsizetype part)
{
    for (qsizetype at = 0; at < bytes.size(); at += part) {
        if (!archive.take(QByteArrayView(bytes).sliced(at, std::min(part, bytes.size() - at)))) {
            return;
        }
    }
}

QByteArray readAll(const std::shared_ptr<LayerArchive>& archive, qint64 part)
{
    const std::shared_ptr<BodySource> source = LayerArchive::source(archive);
    QByteArray all;
    QByteArray buffer(static_cast<qsizetype>(part), '\0');
    for (qint64 count = source->read(buffer.data(), part); count > 0; count = source->read(buffer.data(), part)) {
        all += buffer.left(static_cast<qsizetype>(count));
    }
    return all.size() == source->size() ? all : QByteArray("another size was told");
}

const QByteArray longName = "srv/" + QByteArray(80, 'd') + '/' + QByteArray(120, 'f');
const QByteArray veryLongName = "srv/" + QByteArray(300, 'x');
const QByteArray capabilities = QByteArray::fromHex("0100000200040000000000000000000000000000");

std::vector<Member> everyKind()
{
    Member setuid = file("app/suid", QByteArray(1536, 's'));
    setuid.mode = 04755;
    Member capable = file("app/ping", QByteArray(513, 'p'));
    capable.capabilities = capabilities;
    return {folder("app"), setuid, capable, file("app/empty", {}), file("etc/passwd", "root\n"),
        hardLink("etc/link", "app/suid"), link("app/symbolic", "/etc/passwd"), file(longName, "long"),
        file(veryLongName, QByteArray(700, 'v')), link("app/far", veryLongName), {"app/pipe", AE_IFIFO}};
}

} // namespace

Q_DECLARE_METATYPE(Format)

class LayerArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsWantedAsItIs_data();
    void keepsWhatIsWantedAsItIs();
    void leavesTheRestOut();
    void dropsWhatIsNotWantedAnyMore();
    void knowsEveryLink();
    void endsAtItsLimit();
    void holdsMoreThanMemoryShould();
    void refusesWhatIsNoArchive_data();
    void refusesWhatIsNoArchive();
    void leavesNoFileBehind();
    void followsLinks_data();
    void followsLinks();
};

void LayerArchiveTest::keepsWhatIsWantedAsItIs_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<qsizetype>("part"); // in which it comes
    const std::vector<std::pair<const char*, Format>> formats{
        {"pax", &archive_write_set_format_pax}, {"gnu", &archive_write_set_format_gnutar}};
    for (const auto& [name, format] : formats) {
        for (const qsizetype part : {1, 7, 512, 513, 1000000}) {
            QTest::addRow("%s, %d bytes at a time", name, static_cast<int>(part)) << format << part;
        }
    }
}

void LayerArchiveTest::keepsWhatIsWantedAsItIs()
{
    QFETCH(const Format, format);
    QFETCH(const qsizetype, part);
    std::vector<Member> members = everyKind();
    if (format == &archive_write_set_format_gnutar) {
        for (Member& member : members) {
            member.capabilities.clear(); // which that format cannot say
        }
    }
    QSet<QByteArray> all;
    for (const Member& member : members) {
        all += '/' + member.path;
    }
    const auto archive = std::make_shared<LayerArchive>(all);
    feed(*archive, packed(members, format), part);
    QVERIFY2(!archive->error(), archive->error() ? qPrintable(archive->error()->message.english()) : "");
    QCOMPARE(archive->entries().size(), members.size());
    QVERIFY(unpacked(readAll(archive, 4096)) == unpacked(packed(members, format)));
    QVERIFY(unpacked(readAll(archive, 100)) == members);
    QVERIFY(archive->entries().at(5).what.type == TarEntry::Type::HardLink);
    QCOMPARE(archive->entries().at(5).what.target, QByteArray("/app/suid"));
}

//! Of each itself alone: a folder does not stand for what is in it.
void LayerArchiveTest::leavesTheRestOut()
{
    const auto archive = std::make_shared<LayerArchive>(QSet<QByteArray>{"/app", "/app/suid", '/' + veryLongName});
    feed(*archive, packed(everyKind()), 1000);
    QVERIFY(!archive->error());
    QByteArrayList names;
    for (const Member& member : unpacked(readAll(archive, 1000))) {
        names += member.path;
    }
    QCOMPARE(names, (QByteArrayList{"app", "app/suid", veryLongName}));
}

void LayerArchiveTest::dropsWhatIsNotWantedAnyMore()
{
    const auto archive =
        std::make_shared<LayerArchive>(QSet<QByteArray>{"/app", "/app/suid", "/app/ping", "/etc/passwd"});
    feed(*archive, packed(everyKind()), 1000);
    archive->drop([](const TarEntry& entry) { return entry.path == "/app/suid"; });
    QByteArrayList names;
    for (const Member& member : unpacked(readAll(archive, 333))) {
        names += member.path;
    }
    QCOMPARE(names, (QByteArrayList{"app", "app/ping", "etc/passwd"}));
    archive->drop([](const TarEntry&) { return true; });
    QCOMPARE(readAll(archive, 1000), QByteArray(1024, '\0'));
}

void LayerArchiveTest::knowsEveryLink()
{
    LayerArchive archive({});
    feed(archive, packed(everyKind()), 1000);
    QVERIFY(!archive.error());
    QVERIFY(archive.entries().empty());
    QCOMPARE(archive.symlinks(),
        (QHash<QByteArray, QByteArray>{{"/app/symbolic", "/etc/passwd"}, {"/app/far", veryLongName}}));
}

void LayerArchiveTest::endsAtItsLimit()
{
    constexpr qint64 limit = 2 * 1024 * 1024;
    LayerArchive archive({"/big"}, limit);
    feed(archive, packed({file("big", QByteArray(limit, 'x'))}), 65536);
    const std::optional<Error> error = archive.error();
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::BodyTooLarge);
    QVERIFY(error->message.english().contains(u"more than 2 MiB"));
    QVERIFY(!archive.take("more"));
    LayerArchive fits({"/big"}, limit + 512);
    feed(fits, packed({file("big", QByteArray(limit, 'x'))}), 65536);
    QVERIFY(!fits.error());
}

void LayerArchiveTest::holdsMoreThanMemoryShould()
{
    const auto residentKib = [] {
        QFile status(u"/proc/self/status"_s);
        const bool isOpen = status.open(QIODevice::ReadOnly);
        const QByteArray text = isOpen ? status.readAll() : QByteArray();
        return text.mid(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
    };
    const QByteArray part = QByteArray(65536, 'x');
    QByteArray head = packed({file("big", {})}, &archive_write_set_format_ustar).left(512);
    constexpr qint64 size = 256LL * 1024 * 1024;
    head.replace(124, 12, QByteArray::number(size, 8).rightJustified(11, '0') + '\0');
    head.replace(148, 8, "        ");
    int sum = 0;
    for (const char byte : head) {
        sum += static_cast<unsigned char>(byte);
    }
    head.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    const auto archive = std::make_shared<LayerArchive>(QSet<QByteArray>{"/big"});
    const qint64 before = residentKib();
    QVERIFY(archive->take(head));
    for (qint64 sent = 0; sent < size; sent += part.size()) {
        QVERIFY(archive->take(part));
    }
    QVERIFY(archive->take(QByteArray(1024, '\0')));
    QVERIFY(!archive->error());
    QCOMPARE(LayerArchive::source(archive)->size(), 512 + size + 1024);
    QVERIFY2(residentKib() - before < 8 * 1024, QByteArray::number(residentKib() - before).constData());
}

void LayerArchiveTest::refusesWhatIsNoArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = packed(everyKind());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("something else") << QByteArray(2000, 'x');
    QTest::newRow("an error's text") << QByteArray("{\"message\":\"no\"}");
    QTest::newRow("cut off in a header") << good.left(700);
    QTest::newRow("cut off before its end") << good.left(good.size() - 1024);
    QByteArray broken = good;
    broken[10] = '!';
    QTest::newRow("a wrong sum") << broken;
    QTest::newRow("a way out of it") << packed({file("a/../../etc/passwd", "x")});
    QTest::newRow("an endless extension") << packed({file(QByteArray(1100 * 1024, 'x'), "x")});
}

void LayerArchiveTest::refusesWhatIsNoArchive()
{
    QFETCH(const QByteArray, bytes);
    LayerArchive archive({"/etc/passwd", "/app/suid"});
    feed(archive, bytes, 1000);
    QVERIFY(archive.error());
    QCOMPARE(archive.error()->kind, Error::Kind::BadAnswer);
}

void LayerArchiveTest::leavesNoFileBehind()
{
    const QTemporaryDir folder;
    qputenv("TMPDIR", folder.path().toUtf8());
    LayerArchive archive({"/etc/passwd"});
    feed(archive, packed(everyKind()), 1000);
    qunsetenv("TMPDIR");
    QVERIFY(!archive.error());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    qputenv("TMPDIR", folder.filePath(u"missing"_s).toUtf8());
    LayerArchive homeless({"/etc/passwd"});
    feed(homeless, packed(everyKind()), 1000);
    qunsetenv("TMPDIR");
    QVERIFY(homeless.error());
    QCOMPARE(homeless.error()->kind, Error::Kind::FileUnwritable);
}

void LayerArchiveTest::followsLinks_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("end"); // empty: nowhere
    QTest::newRow("no link") << QByteArray("/srv/data") << QByteArray("/srv/data");
    QTest::newRow("on the way") << QByteArray("/var/run/docker.sock") << QByteArray("/run/docker.sock");
    QTest::newRow("at its end") << QByteArray("/var/run") << QByteArray("/run");
    QTest::newRow("relative") << QByteArray("/var/lock/x") << QByteArray("/run/lock/x");
    QTest::newRow("one after the other") << QByteArray("/a/x") << QByteArray("/run/x");
    QTest::newRow("never out of it") << QByteArray("/up/etc") << QByteArray("/etc");
    QTest::newRow("round in circles") << QByteArray("/round/x") << QByteArray();
    QTest::newRow("all of it") << QByteArray("/") << QByteArray("/");
}

void LayerArchiveTest::followsLinks()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, end);
    const QHash<QByteArray, QByteArray> symlinks{{"/var/run", "/run"}, {"/var/lock", "../run/lock"}, {"/a", "b"},
        {"/b", "/var/run"}, {"/up", "../../.."}, {"/round", "/round"}};
    QCOMPARE(followedPath(path, symlinks).value_or(QByteArray()), end);
}

QTEST_GUILESS_MAIN(LayerArchiveTest)
#include "tst_layerarchive.moc"
