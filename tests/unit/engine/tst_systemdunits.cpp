// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/systemdunits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class SystemdUnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }
    void knowsWhatRunsAContainer_data();
    void knowsWhatRunsAContainer();
    void looksInEveryFolder();
    void heedsTheOneThatCounts();
    void copesWithWhatCannotBeRead();

private:
    void write(const QString& file, const QByteArray& content)
    {
        const QString path = m_root->filePath(file);
        QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
        QFile unit(path);
        QVERIFY(unit.open(QIODevice::WriteOnly));
        unit.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_root;
};

void SystemdUnitsTest::knowsWhatRunsAContainer_data()
{
    QTest::addColumn<QByteArray>("unit"); // shop.service
    QTest::addColumn<bool>("runs"); // the container "shop"
    const auto row = [](const char* name, const char* unit, bool runs) {
        QTest::newRow(name) << QByteArray(unit) << runs;
    };
    row("makes it", "[Service]\nExecStart=/usr/bin/docker run --rm --name shop example/shop\n", true);
    row("with an equals sign", "ExecStart=docker run --name=shop example/shop", true);
    row("starts it", "ExecStart=/usr/bin/docker start -a shop\n", true);
    row("by podman", "ExecStart=/usr/bin/podman start shop", true);
    row("removes it before", "ExecStartPre=-/usr/bin/docker rm -f shop", true);
    row("quoted", "ExecStart=/bin/sh -c 'docker start \"shop\"'", true);
    row("over several lines", "ExecStart=/usr/bin/docker run \\\n  --name shop \\\n  example/x\n", true);
    row("by its own name", "ExecStart=docker run --name %N example/x", true);
    row("by its own name with the suffix", "ExecStart=docker run --name %n example/x", false);
    row("another container", "ExecStart=docker run --name shop-db example/x", false);
    row("an image of that name", "ExecStart=docker run --name web example.org/shop:1", false);
    row("no engine", "ExecStart=/usr/bin/shop shop", false);
    row("only talks of it", "# docker start shop\nDescription=docker shop\n", false);
}

void SystemdUnitsTest::knowsWhatRunsAContainer()
{
    QFETCH(const QByteArray, unit);
    QFETCH(const bool, runs);
    write(u"etc/systemd/system/shop.service"_s, unit);
    QCOMPARE(unitsThatRun(m_root->path(), u"shop"_s), runs ? QStringList{u"shop.service"_s} : QStringList());
}

void SystemdUnitsTest::looksInEveryFolder()
{
    write(u"usr/lib/systemd/system/b.service"_s, "ExecStart=docker start shop");
    write(u"run/systemd/system/a@1.service"_s, "ExecStart=docker start %p"); // "a"
    write(u"etc/systemd/system/c.timer"_s, "ExecStart=docker start shop");
    QCOMPARE(unitsThatRun(m_root->path(), u"shop"_s), QStringList{u"b.service"_s});
    QCOMPARE(unitsThatRun(m_root->path(), u"a"_s), QStringList{u"a@1.service"_s});
}

void SystemdUnitsTest::heedsTheOneThatCounts()
{
    write(u"usr/lib/systemd/system/shop.service"_s, "ExecStart=docker start shop");
    write(u"etc/systemd/system/shop.service"_s, "ExecStart=/bin/true");
    QCOMPARE(unitsThatRun(m_root->path(), u"shop"_s), QStringList());
}

void SystemdUnitsTest::copesWithWhatCannotBeRead()
{
    QCOMPARE(unitsThatRun(m_root->filePath(u"nowhere"_s), u"shop"_s), QStringList());
    write(u"etc/systemd/system/shop.service"_s, QByteArray(1024, '\0') + QByteArray(1024 * 1024, '\\'));
    QCOMPARE(unitsThatRun(m_root->path(), u"shop"_s), QStringList());
    QCOMPARE(unitsThatRun(m_root->path(), u"s[h(op"_s), QStringList());
}

QTEST_GUILESS_MAIN(SystemdUnitsTest)
#include "tst_systemdunits.moc"
