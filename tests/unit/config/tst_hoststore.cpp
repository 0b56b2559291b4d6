// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/hoststore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

HostChange addition(const QString& name)
{
    SavedHost host;
    host.name = name;
    host.url = "unix:///"_L1 + name;
    HostChange change;
    change.add = {host};
    return change;
}

} // namespace

class HostStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesLater();
    void noticesWhatOthersWrite();
    void keepsTheHostsWhenTheFileBreaks();
    void answersNobodyWhoHasGone();
    void makesEveryChangeBeforeItEnds();
};

void HostStoreTest::readsAndWritesLater()
{
    QTemporaryDir dir;
    HostStore store(dir.filePath(u"new"_s));
    QSignalSpy changed(&store, &HostStore::changed);
    store.load();
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(store.saved().hosts.empty() && !store.error());
    int answers = 0;
    store.change(addition(u"a"_s), this, [&](const Result<HostFileChanged>& result) {
        ++answers;
        QVERIFY(result);
        QCOMPARE(store.saved().hosts.size(), size_t(1));
    });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
    store.change(addition(u"a"_s), this, [&](const Result<HostFileChanged>& result) {
        ++answers;
        QVERIFY(!result);
    });
    QTRY_COMPARE(answers, 2);
    QCOMPARE(store.saved().hosts.size(), size_t(1));
}

void HostStoreTest::noticesWhatOthersWrite()
{
    QTemporaryDir dir;
    HostStore store(dir.path());
    QSignalSpy changed(&store, &HostStore::changed);
    store.load();
    QTRY_COMPARE(changed.size(), 1);
    for (const QString& name : {u"a"_s, u"b"_s}) {
        const int before = static_cast<int>(changed.size());
        QVERIFY(HostFile(dir.path()).change(addition(name)));
        QTRY_COMPARE(changed.size(), before + 1);
        QCOMPARE(store.saved().hosts.back().name, name);
    }
}

void HostStoreTest::keepsTheHostsWhenTheFileBreaks()
{
    QTemporaryDir dir;
    QVERIFY(HostFile(dir.path()).change(addition(u"a"_s)));
    HostStore store(dir.path());
    QSignalSpy changed(&store, &HostStore::changed);
    store.load();
    QTRY_COMPARE(changed.size(), 1);
    QFile torn(dir.filePath(u"torn"_s));
    QVERIFY(torn.open(QIODevice::WriteOnly));
    torn.write("{");
    torn.close();
    QVERIFY(QFile::remove(dir.filePath(u"hosts.json"_s)));
    QVERIFY(torn.rename(dir.filePath(u"hosts.json"_s)));
    QTRY_VERIFY(store.error());
    QCOMPARE(store.saved().hosts.size(), size_t(1));
}

void HostStoreTest::answersNobodyWhoHasGone()
{
    QTemporaryDir dir;
    HostStore store(dir.path());
    QSignalSpy changed(&store, &HostStore::changed);
    int answers = 0;
    const auto count = [&answers](const Result<HostFileChanged>& /*result*/) {
        ++answers;
    };
    {
        const QObject context;
        store.change(addition(u"a"_s), &context, count);
    }
    store.change(addition(u"b"_s), this, count).cancel();
    QTRY_COMPARE(store.saved().hosts.size(), size_t(2)); // both were made nevertheless
    QCOMPARE(answers, 0);
}

void HostStoreTest::makesEveryChangeBeforeItEnds()
{
    QTemporaryDir dir;
    {
        HostStore store(dir.path());
        for (int i = 0; i < 5; ++i) {
            store.change(addition(QString::number(i)), this, [](const Result<HostFileChanged>& /*result*/) {});
        }
    }
    QCOMPARE(HostFile(dir.path()).read()->hosts.size(), size_t(5));
}

QTEST_GUILESS_MAIN(HostStoreTest)
#include "tst_hoststore.moc"
