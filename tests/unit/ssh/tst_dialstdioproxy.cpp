// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/dialstdioproxy.h"
#include "app/ssh/sshmaster.h"
#include "tests/support/fakessh.h"

#include <QDir>
#include <QLocalSocket>
#include <QTest>

#include <memory>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10000;

//! A connection that says something and is told the same where it has a session.
class Client
{
public:
    explicit Client(const QString& path)
    {
        m_socket.connectToServer(path);
        m_socket.write("hello\n");
    }

    [[nodiscard]] bool isServed()
    {
        m_said += m_socket.readAll();
        return m_said == "hello\n";
    }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QLocalSocket::ConnectedState; }

private:
    QLocalSocket m_socket;
    QByteArray m_said;
};

} // namespace

//! With a program in place of ssh, whose server has as many sessions as there are folders "slot…".
class DialStdioProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForASessionThatSomethingElseHolds();
    void waitsForItsOwnSession();

private:
    void prepare(const FakeSsh& ssh, int count);
    [[nodiscard]] std::unique_ptr<SshMaster> master(const FakeSsh& ssh) const
    {
        SshMasterSettings settings{.target = {.host = u"far"_s}};
        settings.options.program = ssh.program();
        settings.sockets = {ssh.path(u"control"_s), ssh.path(u"engine"_s)};
        return std::make_unique<SshMaster>(settings, QProcessEnvironment::systemEnvironment());
    }
};

void DialStdioProxyTest::prepare(const FakeSsh& ssh, int count)
{
    for (int i = 0; i < count; ++i) {
        QVERIFY(QDir().mkdir(ssh.path("slot"_L1 + QString::number(i))));
    }
    ssh.setSession("for slot in \"$folder\"/slot*; do\n"
                   "  if mv \"$slot\" \"$folder/taken$$\" 2>/dev/null; then\n"
                   "    cat\n"
                   "    mv \"$folder/taken$$\" \"$folder/slot$$\"\n"
                   "    exit\n"
                   "  fi\n"
                   "done\n"
                   "echo 'mux_client_request_session: session request failed: Session open refused by peer' >&2\n"
                   "exit 255\n");
}

void DialStdioProxyTest::waitsForASessionThatSomethingElseHolds()
{
    const FakeSsh ssh;
    prepare(ssh, 1); // of two that were there before
    const std::unique_ptr<SshMaster> through = master(ssh);
    DialStdioProxy proxy(*through, ssh.path(u"proxy"_s), 2);
    QVERIFY(!proxy.listen());
    Client events(ssh.path(u"proxy"_s));
    QTRY_VERIFY_WITH_TIMEOUT(events.isServed(), patienceMs);
    Client request(ssh.path(u"proxy"_s));
    QTRY_COMPARE_WITH_TIMEOUT(proxy.sessions(), 1, patienceMs);
    QVERIFY(!request.isServed());
    QVERIFY(request.isOpen());
    prepare(ssh, 1);
    QTRY_VERIFY_WITH_TIMEOUT(request.isServed(), patienceMs);
    QCOMPARE(proxy.sessions(), 2);
    QVERIFY(events.isOpen());
}

void DialStdioProxyTest::waitsForItsOwnSession()
{
    const FakeSsh ssh;
    prepare(ssh, 1);
    const std::unique_ptr<SshMaster> through = master(ssh);
    DialStdioProxy proxy(*through, ssh.path(u"proxy"_s), 2);
    QVERIFY(!proxy.listen());
    auto first = std::make_unique<Client>(ssh.path(u"proxy"_s));
    QTRY_VERIFY_WITH_TIMEOUT(first->isServed(), patienceMs);
    Client second(ssh.path(u"proxy"_s));
    QTRY_COMPARE_WITH_TIMEOUT(proxy.sessions(), 1, patienceMs);
    first.reset();
    QTRY_VERIFY_WITH_TIMEOUT(second.isServed(), patienceMs);
}

QTEST_GUILESS_MAIN(DialStdioProxyTest)
#include "tst_dialstdioproxy.moc"
