// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What cannot be printed, is cut off, or is meant to deceive: another host's sockets are then not told of, and its
// words are.

#include "tests/unit/engine/remotescript.h"

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class RemoteSocketFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aContainerCannotSpeakForOthers();
    void anotherProcessTellsNothing();
    void nothingThatIsMissingCostsAWord_data();
    void nothingThatIsMissingCostsAWord();
    void outputThatIsCutTellsNoSockets();
    void theCoreProfileDoesNotAskForPublishedPorts();
    void onlyHexadecimalIdsGoIntoTheScript();
    void theScriptStaysSmall();

private:
    [[nodiscard]] Ran runHere(const FakeHost& host, const Container& made) const
    {
        return run(m_shells.value(u"sh"_s), RemoteProc::script(listOf(made), Profile::Full, {}, host.root().toUtf8()));
    }

    QMap<QString, Shell> m_shells;
    QTemporaryDir m_busybox;
};

void RemoteSocketFaultsTest::initTestCase()
{
    m_shells = shellsHere(m_busybox);
    QVERIFY(m_shells.contains(u"sh"_s));
}

//! It chooses the names of its files, and may hope to write lines of the script with them.
void RemoteSocketFaultsTest::aContainerCannotSpeakForOthers()
{
    FakeHost host;
    host.addOther(5001);
    host.write(u"4711/net/tcp"_s, heading + line81(2));
    host.write(u"5001/net/tcp"_s, heading + line81(2));
    QVERIFY(QFile::link(u"/x\n5001/fd:2\n./5001/cgroup:"_s + QString::fromLatin1(otherId)
            + u"\ntables\nself/stat:\nsockets end\nlrwx 5001/fd -> socket:[2]"_s,
        host.path(u"4711/fd/3"_s)));
    const Container hostile = container(u"container:web"_s);
    Container victim = hostile;
    victim.pid = 5001;
    victim.id = {QString::fromLatin1(otherId)};
    const Containers both{std::make_shared<const Container>(hostile), std::make_shared<const Container>(victim)};
    for (auto shell = m_shells.constBegin(); shell != m_shells.constEnd(); ++shell) {
        const std::optional<RemoteProc> proc =
            parsed(run(*shell, RemoteProc::script(both, Profile::Full, {}, host.root().toUtf8())).out);
        QVERIFY(proc);
        QCOMPARE(proc->look(victim).state, KernelViewState::Read);
        QCOMPARE(text(proc->look(victim).view->listeners), QString());
        QVERIFY(proc->listeners());
    }
}

//! Its number went to another one between its words and its sockets.
void RemoteSocketFaultsTest::anotherProcessTellsNothing()
{
    const FakeHost host;
    const Container looked = publishing({u"81/tcp"_s});
    QByteArray output = runHere(host, looked).out;
    QCOMPARE(parsed(output)->look(looked).view->silentPorts, QStringList{u"81/tcp"_s});
    const qsizetype sockets = output.indexOf("\nend\n");
    output = output.left(sockets) + output.mid(sockets).replace(statOf(4711), statOf(4711, "5001"));
    QCOMPARE(parsed(output)->look(looked).state, KernelViewState::Read);
    QCOMPARE(parsed(output)->look(looked).view->silentPorts, QStringList());
}

void RemoteSocketFaultsTest::nothingThatIsMissingCostsAWord_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no head") << QByteArray("head -n") << QByteArray("no-such-head -n");
    QTest::newRow("no sed") << QByteArray("sed -n") << QByteArray("no-such-sed -n");
    QTest::newRow("no ls") << QByteArray("ls -ln") << QByteArray("no-such-ls -ln");
    QTest::newRow("a grep without -m") << QByteArray("-m $most") << QByteArray("--no-such-option");
    QTest::newRow("a test without -ef") << QByteArray("-ef") << QByteArray("-no-such-test");
    QTest::newRow("a shell that does not understand it") << QByteArray("\ntables() {") << QByteArray("\ntables( {{");
    QTest::newRow("a shell that ends") << QByteArray("\ntables self") << QByteArray("\nexit 1\ntables self");
    QTest::newRow("no end") << QByteArray("echo sockets end\n") << QByteArray();
}

void RemoteSocketFaultsTest::nothingThatIsMissingCostsAWord()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    FakeHost host;
    host.openSocket(4711, 3, 1);
    Container looked = container(u"host"_s);
    looked.ports = publishing({u"81/tcp"_s}).ports;
    QByteArray script = RemoteProc::script(listOf(looked), Profile::Full, {}, host.root().toUtf8());
    QVERIFY(script.contains(from));
    script.replace(from, to);
    for (auto shell = m_shells.constBegin(); shell != m_shells.constEnd(); ++shell) {
        const Ran ran = run(*shell, script);
        const std::optional<RemoteProc> proc = parsed(ran.out);
        QVERIFY2(proc, (ran.out + ran.err).constData());
        QCOMPARE(proc->look(looked).state, KernelViewState::Read);
        QVERIFY(proc->look(looked).view->listeners.empty());
        const bool isAboutHolders = from == "sed -n" || from == "ls -ln" || from == "-ef";
        QCOMPARE(proc->listeners().has_value(), isAboutHolders);
        QCOMPARE(proc->look(looked).view->silentPorts, isAboutHolders ? QStringList{u"81/tcp"_s} : QStringList());
    }
}

void RemoteSocketFaultsTest::outputThatIsCutTellsNoSockets()
{
    FakeHost host;
    host.write(u"4711/net/tcp"_s, heading + socketLine(high, "0A", 1) + line81(2));
    host.openSocket(4711, 3, 1);
    Container looked = container(u"container:web"_s);
    looked.ports = publishing({u"81/tcp"_s, u"70/tcp"_s}).ports;
    const QByteArray output = runHere(host, looked).out;
    QCOMPARE(parsed(output)->look(looked).view->silentPorts, QStringList{u"70/tcp"_s});
    QCOMPARE(text(parsed(output)->look(looked).view->listeners), u"127.0.0.1 8080/tcp"_s);
    const qsizetype end = output.indexOf("\nsockets end\n");
    for (qsizetype length = output.indexOf("\nend\n") + 5; length < end + 8; ++length) {
        const std::optional<RemoteProc> proc = parsed(output.left(length));
        QVERIFY(proc);
        const KernelWord word = proc->look(looked);
        QCOMPARE(word.state, KernelViewState::Read);
        QVERIFY(word.view->silentPorts.isEmpty() && word.view->listeners.empty() && !proc->listeners());
    }
    // A command that was cut off by head, or ended early: nobody knows what its tables would have said.
    QByteArray cut = output;
    cut.replace("self/stat:", "Terminated:");
    QVERIFY(parsed(cut)->look(looked).view->silentPorts.isEmpty());
    QVERIFY(!parsed(cut)->listeners());
    cut = output;
    cut.replace(cut.indexOf("\nself/stat:", cut.indexOf("\ntables\n")), 11, "\nTerminated:"); // the first one alone
    QCOMPARE(parsed(cut)->look(looked).view->silentPorts, QStringList{u"70/tcp"_s});
    QVERIFY(!parsed(cut)->listeners());
    // What no line of it is, wherever it stands.
    QByteArray noisy = output;
    noisy.replace("\ntables\n", "\nBinary file (standard input) matches\nx/net/tcp:\n:\n/fd:3\n./x/cgroup:y\ntables\n");
    QCOMPARE(parsed(noisy)->look(looked).view->silentPorts, QStringList{u"70/tcp"_s});
    QCOMPARE(text(parsed(noisy + "Good bye!\n4711/fd:2\n")->look(looked).view->listeners), u"127.0.0.1 8080/tcp"_s);
}

void RemoteSocketFaultsTest::theCoreProfileDoesNotAskForPublishedPorts()
{
    const QByteArray script = RemoteProc::script(listOf(publishing({u"81/tcp"_s})), Profile::Core);
    QVERIFY(!script.contains("4711/net"));
    QVERIFY(script.contains(" self/net/tcp "));
}

void RemoteSocketFaultsTest::onlyHexadecimalIdsGoIntoTheScript()
{
    Container hostile = container(u"host"_s);
    hostile.id = {u"'; touch /tmp/hull-was-here; '"_s.leftJustified(64, u'a')};
    hostile.ports = publishing({u"81/tcp;touch /tmp/hull-was-here/tcp"_s}).ports;
    const QByteArray script = RemoteProc::script(listOf(hostile), Profile::Full);
    QVERIFY(!script.contains("touch"));
    QVERIFY(!script.contains("firsts="));
}

void RemoteSocketFaultsTest::theScriptStaysSmall()
{
    Containers many;
    for (int pid = 1000000; pid < 1002000; ++pid) {
        Container made = container(u"host"_s);
        made.ports = publishing({u"81/tcp"_s, u"81/udp"_s}).ports;
        made.pid = pid;
        many.push_back(std::make_shared<const Container>(made));
    }
    const QByteArray script = RemoteProc::script(many, Profile::Full);
    QVERIFY(script.count("/net/udp ") < 600); // not of thousands: each table takes a kernel milliseconds
    QVERIFY(script.contains(" 1001999/status "));
    for (const QByteArray& line : script.split('\n')) {
        QVERIFY2(line.size() < 32768, "every kernel takes so many arguments");
    }
}

QTEST_GUILESS_MAIN(RemoteSocketFaultsTest)
#include "tst_remotesocketfaults.moc"
