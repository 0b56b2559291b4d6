// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/hullctlrun.h"
#include "tests/e2e/pseudoterminal.h"
#include "tests/support/fakessh.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20000;
const QByteArray question = "Password of me@far: ";
const QByteArray asksOnce = "touch \"$folder/asking\"\n\"$SSH_ASKPASS\" \"me@far's password: \" || exit 255\n";
const QByteArray denies = "echo 'me@far: Permission denied (publickey,password).' >&2\nexit 255\n";
const QByteArray hasAnotherKey =
    "echo 'WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!' >&2\necho 'Host key verification failed.' >&2\nexit 255\n";

//! What is left below the folder for sockets; the place that all programs share may stay.
QString leftIn(const QTemporaryDir& runtime)
{
    QStringList left;
    QDirIterator walk(runtime.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        left << QDir(runtime.path()).relativeFilePath(walk.next());
    }
    left.removeAll(u"hullwright"_s);
    return left.join(u' ');
}

} // namespace

//! What is left of the questions of ssh once the program that asked them has ended, however it did.
class HullctlQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesNothingWhereTheLoginFails_data();
    void leavesNothingWhereTheLoginFails();
    void leavesNothingWhenEndedAtAQuestion_data();
    void leavesNothingWhenEndedAtAQuestion();
    void clearsWhatAKilledOneLeft();
    void leavesNothingOfAWindowEndedAtAQuestion_data();
    void leavesNothingOfAWindowEndedAtAQuestion();

private:
    [[nodiscard]] QString searchPath() const; //!< with our ssh before any other
    [[nodiscard]] std::unique_ptr<HullctlRun> startScan();

    std::unique_ptr<FakeSsh> m_ssh;
    std::unique_ptr<PseudoTerminal> m_terminal;
    std::unique_ptr<QTemporaryDir> m_runtime;
};

void HullctlQuestionsTest::init()
{
    m_ssh = std::make_unique<FakeSsh>();
    m_terminal = std::make_unique<PseudoTerminal>(80);
    m_runtime = std::make_unique<QTemporaryDir>();
}

QString HullctlQuestionsTest::searchPath() const
{
    return QFileInfo(m_ssh->program()).path() + u':' + qEnvironmentVariable("PATH");
}

std::unique_ptr<HullctlRun> HullctlQuestionsTest::startScan()
{
    auto run = std::make_unique<HullctlRun>(QStringList{u"--interactive"_s, u"scan"_s, u"-H"_s, u"ssh://far"_s});
    run->setVariable(u"PATH"_s, searchPath());
    run->setVariable(u"TMPDIR"_s, m_runtime->path());
    run->setVariable(u"XDG_RUNTIME_DIR"_s, m_runtime->path());
    run->setTerminal(m_terminal->path());
    run->start();
    return run;
}

void HullctlQuestionsTest::leavesNothingWhereTheLoginFails_data()
{
    QTest::addColumn<QByteArray>("master");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("questions");
    QTest::newRow("changed host key") << hasAnotherKey << QByteArray() << 0;
    QTest::newRow("key refused") << denies << QByteArray() << 0;
    QTest::newRow("wrong passwords") << asksOnce + asksOnce + asksOnce + denies << QByteArray("wrong\n") << 3;
    QTest::newRow("no answer") << asksOnce + denies << QByteArray("\n") << 1;
}

void HullctlQuestionsTest::leavesNothingWhereTheLoginFails()
{
    QFETCH(QByteArray, master);
    QFETCH(QByteArray, typed);
    QFETCH(int, questions);
    m_ssh->setMaster(master);
    const auto run = startScan();
    for (int i = 1; i <= questions; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(m_terminal->shown().count(question), i, patienceMs);
        m_terminal->type(typed);
    }
    const RunResult result = run->finish();
    QVERIFY2(result.exitCode > 0, result.err.constData());
    QCOMPARE(leftIn(*m_runtime), QString());
}

void HullctlQuestionsTest::leavesNothingWhenEndedAtAQuestion_data()
{
    QTest::addColumn<int>("number"); // 0: Ctrl+C
    QTest::newRow("Ctrl+C") << 0;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void HullctlQuestionsTest::leavesNothingWhenEndedAtAQuestion()
{
    QFETCH(int, number);
    m_ssh->setMaster(asksOnce + denies);
    const auto run = startScan();
    QTRY_VERIFY_WITH_TIMEOUT(m_terminal->shown().contains(question), patienceMs);
    QVERIFY(!leftIn(*m_runtime).isEmpty());
    if (number == 0) {
        m_terminal->type("\x03");
    } else {
        run->interrupt(number);
    }
    QCOMPARE(run->finish().exitCode, 130);
    QCOMPARE(leftIn(*m_runtime), QString());
}

void HullctlQuestionsTest::clearsWhatAKilledOneLeft()
{
    m_ssh->setMaster(asksOnce + denies);
    const auto killed = startScan();
    QTRY_VERIFY_WITH_TIMEOUT(m_terminal->shown().contains(question), patienceMs);
    killed->interrupt(SIGKILL);
    QCOMPARE(killed->finish().exitCode, -1);
    QVERIFY(!leftIn(*m_runtime).isEmpty());
    m_ssh->setMaster(denies);
    QVERIFY(startScan()->finish().exitCode > 0);
    QCOMPARE(leftIn(*m_runtime), QString());
}

void HullctlQuestionsTest::leavesNothingOfAWindowEndedAtAQuestion_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void HullctlQuestionsTest::leavesNothingOfAWindowEndedAtAQuestion()
{
    QFETCH(int, number);
    m_ssh->setMaster(asksOnce + denies);
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"PATH"_s, searchPath());
    environment.insert(u"TMPDIR"_s, m_runtime->path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime->path());
    QProcess window;
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(HULLWRIGHT_PATH),
        {u"--config-dir"_s, home.path(), u"--state-dir"_s, home.path(), u"-H"_s, u"ssh://far"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_ssh->path(u"asking"_s)), patienceMs);
    QVERIFY(!leftIn(*m_runtime).isEmpty());
    ::kill(static_cast<pid_t>(window.processId()), number);
    QVERIFY(window.waitForFinished());
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(leftIn(*m_runtime), QString());
}

QTEST_GUILESS_MAIN(HullctlQuestionsTest)
#include "tst_hullctl_questions.moc"
