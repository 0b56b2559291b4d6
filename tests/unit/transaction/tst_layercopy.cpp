// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may be written into a container without harm to what is mounted there. That it is written: tst_live_fixlayer.

#include "app/transaction/layercopy.h"

#include <archive.h>
#include <archive_entry.h>

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

//! "dir/": a folder, "link -> x": a symbolic link, "hard => x": a hard link, else a file.
QByteArray packed(const QByteArrayList& members)
{
    QByteArray bytes(256 * 1024, '\0');
    size_t used = 0;
    archive* writer = archive_write_new();
    archive_write_set_format_pax(writer);
    archive_write_open_memory(writer, bytes.data(), static_cast<size_t>(bytes.size()), &used);
    for (const QByteArray& member : members) {
        archive_entry* entry = archive_entry_new();
        const QByteArray name = member.split(' ').first();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, name.endsWith('/') ? AE_IFDIR : AE_IFREG);
        if (const qsizetype at = member.indexOf(" -> "); at > 0) {
            archive_entry_set_filetype(entry, AE_IFLNK);
            archive_entry_set_symlink(entry, member.mid(at + 4).constData());
        }
        if (const qsizetype at = member.indexOf(" => "); at > 0) {
            archive_entry_set_hardlink(entry, member.mid(at + 4).constData());
        }
        archive_entry_set_perm(entry, 0755);
        archive_write_header(writer, entry);
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes.left(static_cast<qsizetype>(used));
}

} // namespace

class LayerCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOffWhatIsMounted_data();
    void keepsOffWhatIsMounted();
    void heedsLinksOfTheOtherContainer();
    void heedsLinksThatAreNotCopied();
};

void LayerCopyTest::keepsOffWhatIsMounted_data()
{
    QTest::addColumn<QByteArrayList>("members"); // each wanted
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QByteArrayList>("left"); // "refused": it cannot be done
    const QByteArrayList refused{"refused"};
    QTest::newRow("nothing is mounted") << QByteArrayList{"srv/", "srv/f"} << QStringList()
                                        << QByteArrayList{"/srv", "/srv/f"};
    QTest::newRow("the folder above all is left alone")
        << QByteArrayList{"./", "srv/"} << QStringList() << QByteArrayList{"/srv"};
    QTest::newRow("a mount, and what is below it") << QByteArrayList{"srv/", "srv/data/", "srv/data/f",
        "srv/data2"} << QStringList{u"/srv/data"_s} << QByteArrayList{"/srv", "/srv/data2"};
    QTest::newRow("where a link leads to")
        << QByteArrayList{"run/", "run/data/", "run/data/f", "run/own", "var/run -> /run"}
        << QStringList{u"/var/run/data"_s} << refused;
    QTest::newRow("a file that leads to a mount") << QByteArrayList{"srv"} << QStringList{u"/srv/data"_s} << refused;
    QTest::newRow("a link that leads to a mount")
        << QByteArrayList{"srv -> /data"} << QStringList{u"/srv/x"_s} << refused;
    QTest::newRow("round in circles") << QByteArrayList{"a -> b", "b -> a"} << QStringList{u"/a/x"_s} << refused;
    QTest::newRow("a hard link") << QByteArrayList{"srv/f", "srv/g => srv/f"} << QStringList{u"/data"_s}
                                 << QByteArrayList{"/srv/f", "/srv/g"};
    QTest::newRow("a hard link to what is left out")
        << QByteArrayList{"data/f", "srv/g => data/f"} << QStringList{u"/data"_s} << refused;
}

void LayerCopyTest::keepsOffWhatIsMounted()
{
    QFETCH(const QByteArrayList, members);
    QFETCH(const QStringList, places);
    QFETCH(const QByteArrayList, left);
    QSet<QByteArray> wanted{"/"};
    for (const QByteArray& member : members) {
        QByteArray name = member.split(' ').first();
        name.chop(name.endsWith('/') ? 1 : 0);
        wanted += '/' + name;
    }
    LayerArchive archive(wanted);
    QVERIFY(archive.take(packed(members)));
    QVERIFY(!archive.error());
    const bool isRefused = keepOff(archive, places, {}).has_value();
    QCOMPARE(isRefused, left == QByteArrayList{"refused"});
    QByteArrayList kept;
    for (const LayerArchive::Entry& entry : archive.entries()) {
        kept += entry.what.path;
    }
    if (!isRefused) {
        QCOMPARE(kept, left);
    }
}

void LayerCopyTest::heedsLinksOfTheOtherContainer()
{
    LayerArchive archive({"/run/data/f", "/run/own"});
    QVERIFY(archive.take(packed({"run/data/f", "run/own"})));
    QVERIFY(!keepOff(archive, {u"/var/run/data"_s}, {{"/var/run", "/run"}}));
    QCOMPARE(archive.entries().size(), size_t(1));
    QCOMPARE(archive.entries().front().what.path, QByteArray("/run/own"));
}

//! The link is there, but nobody wants it: as of an image.
void LayerCopyTest::heedsLinksThatAreNotCopied()
{
    LayerArchive archive({"/run", "/run/data", "/run/data/f", "/run/own"});
    QVERIFY(archive.take(packed({"run/", "run/data/", "run/data/f", "run/own", "var/run -> /run"})));
    QVERIFY(!keepOff(archive, {u"/var/run/data"_s}, {}));
    QCOMPARE(archive.entries().size(), size_t(2));
}

QTEST_GUILESS_MAIN(LayerCopyTest)
#include "tst_layercopy.moc"
