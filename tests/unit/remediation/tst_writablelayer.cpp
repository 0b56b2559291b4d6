// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/writablelayer.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

//! What counts as written by a container, out of what an engine lists.
class WritableLayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasWritten_data();
    void tellsWhatWasWritten();
    void selectsWhatIsCopied_data();
    void selectsWhatIsCopied();
    void refusesNamesThatCannotBeTold();
    void readsSizes();
    void refusesWhatIsNoList();
};

void WritableLayerTest::tellsWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QStringList>("written");
    QTest::addColumn<QStringList>("deleted");
    const QStringList none;
    QTest::newRow("nothing") << QByteArray("null") << none << none;
    QTest::newRow("an empty list") << QByteArray("[]") << none << none;
    QTest::newRow("the deepest tells") << QByteArray(
        R"([{"Path":"/srv/x/f","Kind":1},{"Path":"/srv","Kind":1},{"Path":"/srv/x","Kind":1}])")
                                       << QStringList{u"/srv/x/f"_s} << none;
    QTest::newRow("names that only begin alike")
        << QByteArray(R"([{"Path":"/srv","Kind":0},{"Path":"/srv-2","Kind":1},{"Path":"/srv/f","Kind":1}])")
        << QStringList{u"/srv-2"_s, u"/srv/f"_s} << none;
    QTest::newRow("an empty folder") << QByteArray(R"([{"Path":"/srv","Kind":1}])") << QStringList{u"/srv"_s} << none;
    QTest::newRow("what is gone") << QByteArray(R"([{"Path":"/etc","Kind":0},{"Path":"/etc/group","Kind":2}])") << none
                                  << QStringList{u"/etc/group"_s};
    QTest::newRow("a folder that was deleted and made anew")
        << QByteArray(R"([{"Path":"/srv","Kind":0},{"Path":"/srv/x","Kind":2},{"Path":"/srv/x/f","Kind":1}])")
        << QStringList{u"/srv/x/f"_s} << QStringList{u"/srv/x"_s};
    QTest::newRow("mounts, and the folders on the way to them")
        << QByteArray(R"([{"Path":"/data","Kind":1},{"Path":"/var","Kind":0},{"Path":"/var/lib","Kind":1},
            {"Path":"/var/lib/db","Kind":1},{"Path":"/tmp","Kind":0},{"Path":"/tmp/y","Kind":1}])")
        << none << none;
    QTest::newRow("what an engine makes")
        << QByteArray(R"([{"Path":"/dev","Kind":0},{"Path":"/dev/console","Kind":1},{"Path":"/etc","Kind":0},
            {"Path":"/etc/hosts","Kind":1},{"Path":"/sbin","Kind":1},{"Path":"/sbin/docker-init","Kind":1}])")
        << none << none;
    QTest::newRow("process ids") << QByteArray(R"([{"Path":"/run/nginx.pid","Kind":1},{"Path":"/srv/a.pid","Kind":1}])")
                                 << QStringList{u"/srv/a.pid"_s} << none;
}

void WritableLayerTest::tellsWhatWasWritten()
{
    QFETCH(const QByteArray, changes);
    const RawJson inspect = {{"Mounts", {{{"Destination", "/data/"}}, {{"Destination", "/var/lib/db"}}}},
        {"HostConfig", {{"Tmpfs", {{"/tmp", "rw"}}}}}};
    const Result<WritableLayer> layer = readWritableLayer(changes, inspect);
    QVERIFY(layer);
    QTEST(layer->written, "written");
    QTEST(layer->deleted, "deleted");
}

void WritableLayerTest::selectsWhatIsCopied_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("deleted");
    const QStringList none;
    QTest::newRow("nothing") << QByteArray("null") << none << none;
    QTest::newRow("each by itself") << QByteArray(
        R"([{"Path":"/srv","Kind":0},{"Path":"/srv/x","Kind":1},{"Path":"/srv/x/f","Kind":1}])")
                                    << QStringList{u"/srv"_s, u"/srv/x"_s, u"/srv/x/f"_s} << none;
    QTest::newRow("what is gone") << QByteArray(R"([{"Path":"/etc","Kind":0},{"Path":"/etc/group","Kind":2}])")
                                  << QStringList{u"/etc"_s} << QStringList{u"/etc/group"_s};
    QTest::newRow("folders on the way to mounts, but neither these nor what is below")
        << QByteArray(R"([{"Path":"/data","Kind":1},{"Path":"/data/x","Kind":1},{"Path":"/var","Kind":0},
            {"Path":"/var/lib","Kind":1},{"Path":"/var/lib/db","Kind":1},{"Path":"/tmp/y","Kind":1}])")
        << QStringList{u"/var"_s, u"/var/lib"_s} << none;
    QTest::newRow("what belongs to engines and processes")
        << QByteArray(R"([{"Path":"/etc","Kind":0},{"Path":"/etc/hosts","Kind":0},{"Path":"/dev/x","Kind":1},
            {"Path":"/run/nginx.pid","Kind":1}])")
        << QStringList{u"/etc"_s} << none;
}

void WritableLayerTest::selectsWhatIsCopied()
{
    QFETCH(const QByteArray, changes);
    const RawJson inspect = {{"Mounts", {{{"Destination", "/data/"}}, {{"Destination", "/var/lib/db"}}}},
        {"HostConfig", {{"Tmpfs", {{"/tmp", "rw"}}}}}};
    const Result<CopiedLayer> layer = copiedLayer(changes, inspect);
    QVERIFY(layer);
    QStringList paths;
    for (const QByteArray& path : layer->paths) {
        paths += QString::fromUtf8(path);
    }
    paths.sort();
    QTEST(paths, "paths");
    QTEST(layer->deleted, "deleted");
}

void WritableLayerTest::refusesNamesThatCannotBeTold()
{
    const QByteArray changes = "[{\"Path\":\"/srv/\xef\xbf\xbd\",\"Kind\":1}]"; // what engines write for other bytes
    const Result<CopiedLayer> layer = copiedLayer(changes, RawJson::object());
    QVERIFY(!layer);
    QCOMPARE(layer.error().kind, Error::Kind::BadAnswer);
}

void WritableLayerTest::readsSizes()
{
    const LayerSizes sizes = readLayerSizes(R"({"SizeRw":12,"SizeRootFs":3000000000})");
    QCOMPARE(sizes.written, std::optional<qint64>(12));
    QCOMPARE(sizes.all, std::optional<qint64>(3000000000));
    QVERIFY(!readLayerSizes("{}").written);
    QVERIFY(!readLayerSizes("[").all);
}

void WritableLayerTest::refusesWhatIsNoList()
{
    for (const QByteArray& text : {QByteArray(), QByteArray("{}"), QByteArray("[1"), QByteArray(10000, '[')}) {
        QVERIFY(!readWritableLayer(text, RawJson::object()));
        QVERIFY(!copiedLayer(text, RawJson::object()));
    }
}

QTEST_GUILESS_MAIN(WritableLayerTest)

#include "tst_writablelayer.moc"
