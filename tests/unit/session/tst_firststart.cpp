// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/firststart.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Hull;
using namespace Qt::StringLiterals;

class FirstStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersNothingOnAnEmptyMachine();
    void findsTheSockets();
    void saysThatASocketMayNotBeUsed();
    void countsContextsAndSshHosts();
    void readsTheEnvironment();

private:
    void write(const QString& name, const QByteArray& content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_dir->filePath(name)).path()));
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] FirstStartEnvironment environment() const
    {
        FirstStartEnvironment value;
        value.docker.configDirectory = m_dir->filePath(u"docker"_s);
        value.home = m_dir->path();
        value.runtimeDirectory = m_dir->filePath(u"run"_s);
        value.dockerSocket = m_dir->filePath(u"docker.sock"_s);
        return value;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void FirstStartTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void FirstStartTest::offersNothingOnAnEmptyMachine()
{
    write(u"docker.sock"_s, "no socket");
    const FirstStart start = firstStartProposals(environment(), {}, {});
    QVERIFY(start.sockets.empty());
    QCOMPARE(start.contexts + start.brokenContexts + start.sshHosts, 0);
}

void FirstStartTest::findsTheSockets()
{
    QVERIFY(QDir().mkpath(m_dir->filePath(u"run/podman"_s)));
    QLocalServer docker;
    QLocalServer rootless;
    QLocalServer podman;
    QVERIFY(docker.listen(m_dir->filePath(u"docker.sock"_s)));
    QVERIFY(rootless.listen(m_dir->filePath(u"run/docker.sock"_s)));
    QVERIFY(podman.listen(m_dir->filePath(u"run/podman/podman.sock"_s)));
    const FirstStart start = firstStartProposals(environment(), {}, {});
    QCOMPARE(start.sockets.size(), size_t(3));
    QCOMPARE(start.sockets[0].kind, LocalSocket::Kind::Docker);
    QCOMPARE(start.sockets[0].path, m_dir->filePath(u"docker.sock"_s));
    QCOMPARE(start.sockets[1].kind, LocalSocket::Kind::RootlessDocker);
    QCOMPARE(start.sockets[2].kind, LocalSocket::Kind::Podman);
    for (const LocalSocket& socket : start.sockets) {
        QVERIFY(socket.usable);
        QVERIFY(!socket.group.isEmpty());
    }
    QVERIFY(!docker.hasPendingConnections()); // nothing is connected to
}

void FirstStartTest::saysThatASocketMayNotBeUsed()
{
    QLocalServer docker;
    QVERIFY(docker.listen(m_dir->filePath(u"docker.sock"_s)));
    QVERIFY(QFile::setPermissions(m_dir->filePath(u"docker.sock"_s), {}));
    QVERIFY(QFile::setPermissions(m_dir->path(),
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner | QFileDevice::ExeOther));
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        // root may use every socket, so another account looks.
        constexpr unsigned nobody = 65534;
        if (::getuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
            ::_exit(3);
        }
        const FirstStart start = firstStartProposals(environment(), {}, {});
        ::_exit(start.sockets.size() != 1 ? 2 : start.sockets[0].usable ? 1 : 0);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void FirstStartTest::countsContextsAndSshHosts()
{
    write(u"docker/contexts/meta/a/meta.json"_s, R"({"Name":"web","Endpoints":{"docker":{"Host":"ssh://web"}}})");
    write(u"docker/contexts/meta/b/meta.json"_s, R"({"Name":"torn)");
    write(u".ssh/config"_s, "Host a b *\n");
    const FirstStart start = firstStartProposals(environment(), listContexts(environment().docker),
        readSshConfig(m_dir->filePath(u".ssh/config"_s), m_dir->path()));
    QCOMPARE(start.contexts, 1);
    QCOMPARE(start.brokenContexts, 1);
    QCOMPARE(start.sshHosts, 2);
}

void FirstStartTest::readsTheEnvironment()
{
    QProcessEnvironment variables;
    QCOMPARE(FirstStartEnvironment::fromProcess(variables).runtimeDirectory, u"/run/user/%1"_s.arg(::getuid()));
    variables.insert(u"XDG_RUNTIME_DIR"_s, u"/run/mine"_s);
    variables.insert(u"DOCKER_CONFIG"_s, u"/docker"_s);
    variables.insert(u"HULLWRIGHT_SSH_CONFIG"_s, u"/ssh"_s);
    const FirstStartEnvironment found = FirstStartEnvironment::fromProcess(variables);
    QCOMPARE(found.runtimeDirectory, u"/run/mine"_s);
    QCOMPARE(found.docker.configDirectory, u"/docker"_s);
    QCOMPARE(found.sshConfig, u"/ssh"_s);
    QCOMPARE(found.dockerSocket, u"/var/run/docker.sock"_s);
}

QTEST_GUILESS_MAIN(FirstStartTest)
#include "tst_firststart.moc"
