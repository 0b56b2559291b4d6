// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/fleet.h"
#include "tests/support/fixtures.h"
#include "tests/ui/windowfixture.h"
#include "ui/desktop.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The program without its main(): how hosts and files get into the window.
class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheDemoFleet();
    void readsNothingBeforeTheWindowWasPainted();
    void readsAlsoWhereTheWindowIsNotPainted();
    void anAbsentEngineLeadsToTheDemoOnAClick();
    void aFileBecomesAHost();
    void aFileThatIsNoInspectOutputSaysWhatItIs();
    void aPipeThatNobodyWritesToIsRefused();
    void filesCanBeOpenedLater();

private:
    [[nodiscard]] DesktopOptions options() const
    {
        DesktopOptions options;
        options.configDirectory = m_dir.path();
        options.stateDirectory = m_dir.filePath(u"state"_s);
        return options;
    }
    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("no file %s", qUtf8Printable(file.fileName()));
        }
        file.write(content);
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

namespace {

constexpr char inspectOutput[] = R"([{"Id":"4b1f000000000000000000000000000000000000000000000000000000000001",)"
                                 R"("Name":"/from-file","Created":"2026-01-02T03:04:05Z","Image":"sha256:00",)"
                                 R"("State":{"Status":"running","Running":true,"Pid":1},)"
                                 R"("Config":{"Image":"nginx:1.27","Env":["A=b"],"Labels":{}},)"
                                 R"("HostConfig":{"Privileged":true,"NetworkMode":"bridge","PortBindings":{}},)"
                                 R"("NetworkSettings":{"Ports":{},"Networks":{}},"Mounts":[]}])";

QString emptyTitle(const MainWindow* window)
{
    for (const QLabel* label : window->findChildren<QLabel*>(u"emptyTitle"_s)) {
        if (label->isVisible() && label->text() != u"Nothing is selected."_s) {
            return label->text();
        }
    }
    return {};
}

} // namespace

void DesktopTest::opensTheDemoFleet()
{
    DesktopOptions demo = options();
    demo.hosts = {{HostOption::Kind::Demo, {}}};
    Desktop desktop(demo);
    desktop.open();
    QCOMPARE(desktop.window()->windowTitle(), u"Demo fleet — Hullwright"_s);
    QTRY_VERIFY(desktop.window()->isReady());
    const auto read = [&desktop] {
        const auto& sessions = desktop.fleet()->sessions();
        return sessions.size() > 3 && std::all_of(sessions.begin(), sessions.end(), [](const HostSession* s) {
            return s->assessment() != nullptr;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(read(), 30000);
    auto* table = desktop.window()->findChild<QTableView*>(u"containersTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 100);
    QVERIFY(!desktop.window()->findChild<QAction*>(u"actionOpenDemo"_s)->isEnabled());
}

//! A window that starts minimised, or that nothing ever uncovers.
void DesktopTest::readsAlsoWhereTheWindowIsNotPainted()
{
    DesktopOptions demo = options();
    demo.hosts = {{HostOption::Kind::Demo, {}}};
    Desktop desktop(demo);
    desktop.open();
    desktop.window()->setUpdatesEnabled(false);
    QVERIFY(!desktop.window()->isReady());
    QTRY_VERIFY(desktop.window()->isReady());
    QTRY_VERIFY(!desktop.fleet()->sessions().empty());
}

void DesktopTest::readsNothingBeforeTheWindowWasPainted()
{
    DesktopOptions missing = options();
    missing.hosts = {{HostOption::Kind::Url, u"unix:///nowhere/docker.sock"_s}};
    Desktop desktop(missing);
    desktop.open();
    QVERIFY(desktop.fleet()->sessions().empty());
    QVERIFY(QTest::qWaitForWindowExposed(desktop.window()));
    QTRY_COMPARE(desktop.fleet()->sessions().size(), size_t(1));
}

void DesktopTest::anAbsentEngineLeadsToTheDemoOnAClick()
{
    DesktopOptions missing = options();
    missing.hosts = {{HostOption::Kind::Url, u"unix:///nowhere/docker.sock"_s}};
    Desktop desktop(missing);
    desktop.open();
    QTRY_VERIFY_WITH_TIMEOUT(desktop.window()->findChild<QPushButton*>(u"emptyOpenDemo"_s), 15000);
    QTest::mouseClick(desktop.window()->findChild<QPushButton*>(u"emptyOpenDemo"_s), Qt::LeftButton);
    QTRY_VERIFY(desktop.window()->windowTitle().startsWith(u"Demo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desktop.fleet()->sessions().size() > 3, 15000);
}

void DesktopTest::aFileBecomesAHost()
{
    DesktopOptions file = options();
    file.files = {write(u"inspect.json"_s, inspectOutput)};
    Desktop desktop(file);
    desktop.open();
    QTRY_VERIFY(desktop.window()->isReady());
    auto* table = desktop.window()->findChild<QTableView*>(u"containersTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), 15000);
    QCOMPARE(desktop.fleet()->sessions().size(), size_t(1));
    QCOMPARE(desktop.fleet()->sessions()[0]->host().kind, EndpointKind::File);
    QCOMPARE(table->model()->rowCount(), 2);
}

void DesktopTest::aFileThatIsNoInspectOutputSaysWhatItIs()
{
    DesktopOptions file = options();
    file.files = {write(u"notes.txt"_s, "these are my notes\n")};
    Desktop desktop(file);
    desktop.open();
    QTRY_COMPARE_WITH_TIMEOUT(emptyTitle(desktop.window()), u"notes.txt cannot be shown."_s, 15000);
    QVERIFY(!desktop.window()->findChild<QPushButton*>(u"emptyRetry"_s));
}

void DesktopTest::aPipeThatNobodyWritesToIsRefused()
{
    const QString path = m_dir.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    DesktopOptions pipe = options();
    pipe.files = {path};
    {
        Desktop desktop(pipe);
        desktop.open();
        QTRY_COMPARE_WITH_TIMEOUT(emptyTitle(desktop.window()), u"pipe cannot be shown."_s, 15000);
        QVERIFY(!desktop.window()->findChild<QPushButton*>(u"emptyRetry"_s));
    } // and nothing waits for the pipe
}

void DesktopTest::filesCanBeOpenedLater()
{
    DesktopOptions file = options();
    file.files = {write(u"first.json"_s, inspectOutput)};
    auto gateway = std::make_unique<ScriptedGateway>();
    gateway->files = {write(u"second.json"_s, inspectOutput)};
    const ScriptedGateway& asked = *gateway;
    Desktop desktop(file, std::move(gateway));
    desktop.open();
    QTRY_VERIFY(desktop.window()->isReady());
    auto* table = desktop.window()->findChild<QTableView*>(u"containersTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 15000);
    QTest::keyClick(desktop.window(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(asked.fileDialogs, 1);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.fleet()->sessions().size(), size_t(2), 15000);
    QTRY_COMPARE(table->model()->rowCount(), 4);
}

QTEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
