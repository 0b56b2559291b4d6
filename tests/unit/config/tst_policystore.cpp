// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/policystore.h"
#include "app/rules/rulecatalogue.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

constexpr char good[] = R"({"schema": "hullwright.policy/1", "rules": {"P-04": {"enabled": false}}})";

bool writeInPlace(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
}

PolicyChange switchedOff(const QString& rule)
{
    return [rule](Policy& policy) {
        policy.rules.insert(rule, {.enabled = false, .severity = {}});
        return std::optional<Error>();
    };
}

} // namespace

class PolicyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLater();
    void noticesWhatOthersWrite();
    void keepsThePolicyWhenTheFileBreaks();
    void tellsOfTheNextDay();
    void keepsTheProfileThatWasSet();
    void changesTheFile();
    void saysWhyItCannotChangeIt();
    void asksNobodyWhoIsGone();
};

void PolicyStoreTest::readsLater()
{
    const QTemporaryDir dir;
    PolicyStore store(dir.path(), ruleCatalogue());
    QSignalSpy changed(&store, &PolicyStore::changed);
    QVERIFY(writeInPlace(store.path(), good));
    store.load();
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!store.error());
    QCOMPARE(store.policy().rules.size(), 1);
    QVERIFY(store.policy().day.isValid());
}

void PolicyStoreTest::noticesWhatOthersWrite()
{
    const QTemporaryDir dir;
    PolicyStore store(dir.path(), ruleCatalogue());
    QSignalSpy changed(&store, &PolicyStore::changed);
    store.load();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(store.policy().rules.isEmpty());
    QVERIFY(writeInPlace(store.path(), good)); // a new file
    QTRY_COMPARE(store.policy().rules.size(), 1);
    QVERIFY(writeInPlace(store.path(), R"({"schema": "hullwright.policy/1"})")); // the same file
    QTRY_COMPARE(store.policy().rules.size(), 0);
    const Result<Policy> replaced = PolicyFile(store.path(), ruleCatalogue()).change(switchedOff(u"P-03"_s));
    QVERIFY(replaced);
    QTRY_VERIFY(store.policy().rules.contains(u"P-03"_s));
    QVERIFY(QFile::remove(store.path()));
    QTRY_COMPARE(store.policy().rules.size(), 0);
}

void PolicyStoreTest::keepsThePolicyWhenTheFileBreaks()
{
    const QTemporaryDir dir;
    PolicyStore store(dir.path(), ruleCatalogue());
    QVERIFY(writeInPlace(store.path(), good));
    store.load();
    QTRY_COMPARE(store.policy().rules.size(), 1);
    QVERIFY(writeInPlace(store.path(), "{"));
    QTRY_VERIFY(store.error());
    QCOMPARE(store.policy().rules.size(), 1);
    QVERIFY(writeInPlace(store.path(), good));
    QTRY_VERIFY(!store.error());
}

void PolicyStoreTest::tellsOfTheNextDay()
{
    const QTemporaryDir dir;
    PolicyStore store(dir.path(), ruleCatalogue());
    QSignalSpy changed(&store, &PolicyStore::changed);
    const QDate next = store.policy().day.addDays(1);
    store.setDay(next);
    store.setDay(next);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.policy().day, next);
}

void PolicyStoreTest::keepsTheProfileThatWasSet()
{
    const QTemporaryDir dir;
    PolicyStore store(dir.path(), ruleCatalogue());
    QSignalSpy changed(&store, &PolicyStore::changed);
    store.setProfile(Profile::Full);
    store.setProfile(Profile::Full);
    QCOMPARE(changed.size(), 1);
    QVERIFY(writeInPlace(store.path(), good));
    store.load();
    QTRY_COMPARE(store.policy().rules.size(), 1);
    QCOMPARE(store.policy().profile, Profile::Full);
}

void PolicyStoreTest::changesTheFile()
{
    const QTemporaryDir dir;
    PolicyStore store(dir.filePath(u"not/there/yet"_s), ruleCatalogue());
    store.load();
    QSignalSpy changed(&store, &PolicyStore::changed);
    QTRY_COMPARE(changed.size(), 1);
    std::optional<std::optional<Error>> answer;
    qsizetype changesBefore = 0;
    store.change(switchedOff(u"P-03"_s), this, [&](const std::optional<Error>& refusal) {
        answer = refusal;
        changesBefore = changed.size();
    });
    QVERIFY(!answer); // nothing happens in this thread yet
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(changesBefore, 2);
    QVERIFY(store.policy().rules.contains(u"P-03"_s));
    QVERIFY(store.policy().day.isValid());
    QVERIFY(writeInPlace(store.path(), good)); // it is watched although its folder was not there at first
    QTRY_VERIFY(store.policy().rules.contains(u"P-04"_s));
}

void PolicyStoreTest::saysWhyItCannotChangeIt()
{
    const QTemporaryDir dir;
    PolicyStore store(dir.path(), ruleCatalogue());
    QVERIFY(writeInPlace(store.path(), "{"));
    std::optional<std::optional<Error>> answer;
    store.change(switchedOff(u"P-03"_s), this, [&answer](const std::optional<Error>& refusal) { answer = refusal; });
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QCOMPARE((*answer)->kind, Error::Kind::BadConfiguration);
    QFile file(store.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{"));
}

void PolicyStoreTest::asksNobodyWhoIsGone()
{
    const QTemporaryDir dir;
    PolicyStore store(dir.path(), ruleCatalogue());
    QSignalSpy changed(&store, &PolicyStore::changed);
    auto asker = std::make_unique<QObject>();
    bool told = false;
    store.change(switchedOff(u"P-03"_s), asker.get(), [&told](const std::optional<Error>&) { told = true; });
    asker.reset();
    QTRY_COMPARE(changed.size(), 1); // it was asked for, and is done
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(PolicyStoreTest)
#include "tst_policystore.moc"
