// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/layercheck.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class LayerCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheContainerWrote_data();
    void listsWhatTheContainerWrote();
    void refusesWhatIsNoList();
};

void LayerCheckTest::listsWhatTheContainerWrote_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("nothing") << QByteArray("null") << QStringList();
    QTest::newRow("an empty list") << QByteArray("[]\n") << QStringList();
    QTest::newRow("a file and its folder")
        << QByteArray(R"([{"Path":"/tmp","Kind":0},{"Path":"/tmp/a","Kind":1}])") << QStringList{u"/tmp/a"_s};
    QTest::newRow("something deleted") << QByteArray(R"([{"Path":"/bin/vi","Kind":2}])") << QStringList{u"/bin/vi"_s};
    QTest::newRow("mount points and what leads there")
        << QByteArray(R"([{"Path":"/srv","Kind":0},{"Path":"/srv/data","Kind":1},{"Path":"/run","Kind":0}])")
        << QStringList{u"/run"_s};
    QTest::newRow("an engine's own") << QByteArray(
        R"([{"Path":"/sbin","Kind":1},{"Path":"/sbin/docker-init","Kind":1},{"Path":"/dev","Kind":0}])")
                                     << QStringList();
    QTest::newRow("names that begin alike")
        << QByteArray(R"([{"Path":"/srv/data2","Kind":1},{"Path":"/srv/data2x","Kind":1}])")
        << QStringList{u"/srv/data2"_s, u"/srv/data2x"_s};
}

void LayerCheckTest::listsWhatTheContainerWrote()
{
    QFETCH(const QByteArray, document);
    const Result<QStringList> paths = layerChanges(document, {u"/srv/data"_s});
    QVERIFY(paths);
    QTEST(*paths, "paths");
}

void LayerCheckTest::refusesWhatIsNoList()
{
    QVERIFY(!layerChanges("{}", {}));
    QVERIFY(!layerChanges("", {}));
    QVERIFY(!layerChanges(QByteArray(10000, '['), {}));
}

QTEST_GUILESS_MAIN(LayerCheckTest)
#include "tst_layercheck.moc"
