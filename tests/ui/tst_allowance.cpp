// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/hostfile.h"
#include "app/demo/fleetcontent.h"
#include "app/session/fleet.h"
#include "tests/ui/windowfixture.h"
#include "ui/desktop.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QSaveFile>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! Which hosts may be changed: until the program ends, or as hosts.json says.
class AllowanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void untilTheProgramEnds();
    void forGood();
    void isTakenBackForGood();
    void followsWhatAnotherProgramSaves();
    void offersOnlyWhatCanBe_data();
    void offersOnlyWhatCanBe();
    void changesNothingWhereNobodyAgrees();
    void staysTakenBackWhereItCannotBeSaved();
    void isOfOneEndpointOfAContext();

private:
    void save(const QString& group, bool readOnly) const;
    void replace(bool readOnly) const;
    void open(bool lockedReadOnly = false);
    [[nodiscard]] bool isReadOnlyInFile() const { return HostFile(m_config->path()).read()->hosts.front().readOnly; }
    [[nodiscard]] QAction* action() const { return m_desktop->window()->findChild<QAction*>(u"actionAllowChanges"_s); }
    [[nodiscard]] QString lock() const { return m_desktop->window()->findChild<QLabel*>(u"statusLock"_s)->text(); }

    std::unique_ptr<QTemporaryDir> m_config;
    std::unique_ptr<WindowFixture> m_engines;
    ScriptedGateway* m_gateway = nullptr;
    std::unique_ptr<Desktop> m_desktop;
};

void AllowanceTest::init()
{
    m_config = std::make_unique<QTemporaryDir>();
    m_engines = std::make_unique<WindowFixture>();
    m_engines->addFleetHost(fleetHostNames().first());
    qputenv("HOME", m_config->filePath(u"home"_s).toUtf8());
    qputenv("DOCKER_HOST", "unix:///nowhere/docker.sock");
}

void AllowanceTest::cleanup()
{
    m_desktop.reset();
    m_engines.reset();
}

void AllowanceTest::save(const QString& group, bool readOnly) const
{
    SavedHost host;
    host.name = u"edge"_s;
    host.url = "unix://"_L1 + m_engines->hosts.front()->host.socketPath;
    host.group = group;
    host.readOnly = readOnly;
    QVERIFY(HostFile(m_config->path()).change({{host}, {}, {}}));
}

void AllowanceTest::replace(bool readOnly) const
{
    SavedHost host = HostFile(m_config->path()).read()->hosts.front();
    host.readOnly = readOnly;
    QVERIFY(HostFile(m_config->path()).change({{}, {}, {{host.name, host}}}));
}

void AllowanceTest::open(bool lockedReadOnly)
{
    m_desktop.reset();
    auto gateway = std::make_unique<ScriptedGateway>();
    m_gateway = gateway.get();
    DesktopOptions options;
    options.configDirectory = m_config->path();
    options.stateDirectory = m_config->filePath(u"state"_s);
    options.lockedReadOnly = lockedReadOnly;
    m_desktop = std::make_unique<Desktop>(options, std::move(gateway));
    m_desktop->open();
    QTRY_VERIFY(m_desktop->window()->isReady());
    auto* list = m_desktop->window()->findChild<QListView*>(u"hostsList"_s);
    QTRY_VERIFY(!list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, u"edge"_s).isEmpty());
    list->setCurrentIndex(list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, u"edge"_s).first());
}

void AllowanceTest::untilTheProgramEnds()
{
    save({}, true);
    open();
    QTRY_VERIFY(action()->isEnabled());
    QVERIFY(!action()->isChecked());
    action()->trigger();
    QCOMPARE(m_gateway->questions, QStringList{u"allowQuestion"_s});
    QCOMPARE(m_gateway->options.size(), 1);
    QVERIFY(action()->isChecked());
    QCOMPARE(lock(), u"Hosts that may be changed: 1"_s);
    action()->trigger();
    QVERIFY(!action()->isChecked());
    QCOMPARE(lock(), u"Read-only"_s);
    QCOMPARE(m_gateway->questions.size(), 1); // nobody is asked whether less may be done
    QVERIFY(isReadOnlyInFile());
}

void AllowanceTest::forGood()
{
    save({}, true);
    open();
    QTRY_VERIFY(action()->isEnabled());
    m_gateway->ticks = true;
    action()->trigger();
    QVERIFY(action()->isChecked());
    QTRY_VERIFY(!isReadOnlyInFile());
    QCOMPARE(m_desktop->fleet()->sessions().size(), 1U);
    open();
    QTRY_VERIFY(action()->isChecked());
    QCOMPARE(lock(), u"Hosts that may be changed: 1"_s);
    QVERIFY(m_gateway->questions.isEmpty());
}

void AllowanceTest::isTakenBackForGood()
{
    save({}, false);
    open();
    QTRY_VERIFY(action()->isChecked());
    action()->trigger();
    QVERIFY(!action()->isChecked());
    QTRY_VERIFY(isReadOnlyInFile());
    QVERIFY(!action()->isChecked());
    open();
    QTRY_VERIFY(action()->isEnabled());
    QVERIFY(!action()->isChecked());
}

void AllowanceTest::followsWhatAnotherProgramSaves()
{
    save({}, true);
    open();
    QTRY_VERIFY(action()->isEnabled());
    replace(false);
    QTRY_VERIFY(action()->isChecked());
    replace(true);
    QTRY_VERIFY(!action()->isChecked());
}

void AllowanceTest::offersOnlyWhatCanBe_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<bool>("isEnabled");
    QTest::addColumn<int>("options");
    QTest::newRow("a group") << u"Edge"_s << false << true << 1;
    QTest::newRow("production") << u"production"_s << false << true << 0;
    QTest::newRow("--read-only") << QString() << true << false << 0;
}

void AllowanceTest::offersOnlyWhatCanBe()
{
    QFETCH(const QString, group);
    QFETCH(const bool, locked);
    save(group, true);
    open(locked);
    QTRY_COMPARE(m_desktop->fleet()->sessions().size(), 1U);
    m_gateway->ticks = true;
    QFETCH(const bool, isEnabled);
    QTRY_COMPARE(action()->isEnabled(), isEnabled);
    action()->trigger();
    QCOMPARE(action()->isChecked(), isEnabled);
    QTEST(static_cast<int>(m_gateway->options.size()), "options");
    QFETCH(const int, options);
    QTRY_COMPARE(isReadOnlyInFile(), options == 0);
}

void AllowanceTest::changesNothingWhereNobodyAgrees()
{
    save({}, true);
    open();
    QTRY_VERIFY(action()->isEnabled());
    m_gateway->agrees = false;
    action()->trigger();
    QVERIFY(!action()->isChecked());
    QCOMPARE(lock(), u"Read-only"_s);
}

//! What the file still says must not bring it back by itself.
void AllowanceTest::staysTakenBackWhereItCannotBeSaved()
{
    save({}, false);
    open();
    QTRY_VERIFY(action()->isChecked());
    QFile lockFile(m_config->filePath(u"hosts.json.lock"_s));
    lockFile.remove();
    QVERIFY(QDir().mkdir(lockFile.fileName())); // so that nobody can lock it
    action()->trigger();
    QTRY_COMPARE(m_gateway->told.size(), 1);
    QVERIFY(!action()->isChecked());
    QVERIFY(!isReadOnlyInFile());
    QVERIFY(QDir().rmdir(lockFile.fileName()));
    SavedHost other;
    other.name = u"other"_s;
    other.url = u"unix:///somewhere/else.sock"_s;
    QVERIFY(HostFile(m_config->path()).change({{other}, {}, {}}));
    QTRY_COMPARE(m_desktop->fleet()->sessions().size(), 2U);
    QVERIFY(!action()->isChecked());
}

//! Whatever the context leads to next, nobody has said that it may be changed.
void AllowanceTest::isOfOneEndpointOfAContext()
{
    const QString first = "unix://"_L1 + m_engines->hosts.front()->host.socketPath;
    const QString second = "unix://"_L1 + m_engines->addFleetHost(fleetHostNames().last()).host.socketPath;
    const QDir folder(m_config->filePath(u"home/.docker/contexts/meta/1"_s));
    QVERIFY(folder.mkpath(u"."_s));
    const auto pointTo = [&folder](const QString& endpoint) {
        QSaveFile meta(folder.filePath(u"meta.json"_s));
        return meta.open(QIODevice::WriteOnly)
            && meta.write(R"({"Name":"c","Endpoints":{"docker":{"Host":")" + endpoint.toUtf8() + R"("}}})") > 0
            && meta.commit();
    };
    const auto shown = [this] {
        return m_desktop->fleet()->sessions().empty() ? QString()
                                                      : m_desktop->fleet()->sessions().front()->host().endpoint;
    };
    // Another program saves something, for which the contexts are looked up anew.
    const auto lookUpAnew = [this](const QString& group) {
        SavedHost saved = HostFile(m_config->path()).read()->hosts.front();
        saved.group = group;
        QVERIFY(HostFile(m_config->path()).change({{}, {}, {{saved.name, saved}}}));
    };
    QVERIFY(pointTo(first));
    SavedHost host;
    host.name = u"edge"_s;
    host.context = u"c"_s;
    host.readOnly = false; // as it was saved before the endpoint was
    QVERIFY(HostFile(m_config->path()).change({{host}, {}, {}}));
    open();
    QTRY_VERIFY(action()->isEnabled());
    QVERIFY(!action()->isChecked());
    m_gateway->ticks = true;
    action()->trigger();
    QTRY_COMPARE(HostFile(m_config->path()).read()->hosts.front().changesAllowedOn, first);
    open();
    QTRY_VERIFY(action()->isChecked());
    QVERIFY(pointTo(second));
    lookUpAnew(u"a"_s);
    QTRY_COMPARE(shown(), second); // without being connected
    QTRY_COMPARE(lock(), u"Read-only"_s);
    QVERIFY(pointTo(first));
    lookUpAnew(u"b"_s);
    QTRY_COMPARE(shown(), first);
    QTRY_COMPARE(lock(), u"Hosts that may be changed: 1"_s);
    QVERIFY(pointTo(second));
    open();
    QTRY_COMPARE(shown(), second);
    QTRY_VERIFY(action()->isEnabled());
    QVERIFY(!action()->isChecked());
}

QTEST_MAIN(AllowanceTest)
#include "tst_allowance.moc"
