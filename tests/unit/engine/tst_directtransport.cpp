// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/directtransport.h"
#include "app/transport/transporterror.h"
#include "tests/unit/engine/simhost.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class DirectTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensASocket();
    void givesEachSocketAHostNameOfItsOwn();
    void givesASuccessorAnotherHostName();
    void tellsWhatIsWrongWithAPath_data();
    void tellsWhatIsWrongWithAPath();
    void namesTheGroupToJoin();
    void knowsASocketThatNobodyServes();
    void saysWhatToDoAboutOtherKindsOfHosts_data();
    void saysWhatToDoAboutOtherKindsOfHosts();

private:
    //! A socket file whose server is gone.
    QString abandonedSocket(const QString& name)
    {
        const QByteArray path = QFile::encodeName(m_folder.filePath(name));
        const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::copy(path.begin(), path.end(), address.sun_path);
        if (::bind(server, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0) {
            qFatal("The test cannot bind its socket.");
        }
        ::close(server);
        return m_folder.filePath(name);
    }

    QTemporaryDir m_folder;
};

void DirectTransportTest::opensASocket()
{
    const SimHost sim(1);
    const Result<Endpoint> endpoint = openDirect(sim.host());
    QVERIFY(endpoint);
    QCOMPARE(endpoint->socketPath, sim.host().socketPath);
    QVERIFY(endpoint->isUnix());
    Host demo = sim.host();
    demo.kind = EndpointKind::Demo;
    QVERIFY(openDirect(demo));
}

void DirectTransportTest::givesEachSocketAHostNameOfItsOwn()
{
    const SimHost one(1);
    const SimHost other(1);
    QVERIFY(openDirect(one.host())->baseUrl.startsWith("http://h"_L1));
    QVERIFY(openDirect(one.host())->baseUrl != openDirect(other.host())->baseUrl);
    QCOMPARE(openDirect(one.host())->baseUrl, openDirect(one.host())->baseUrl);
}

void DirectTransportTest::givesASuccessorAnotherHostName()
{
    const SimHost one(1);
    const SimHost other(1);
    const QString link = m_folder.filePath(u"link.sock"_s);
    QVERIFY(QFile::link(one.host().socketPath, link));
    const Result<Endpoint> before = openDirect(unixHost(link));
    QCOMPARE(openDirect(unixHost(link))->baseUrl, before->baseUrl);
    QVERIFY(QFile::remove(link));
    QVERIFY(QFile::link(other.host().socketPath, link));
    QVERIFY(openDirect(unixHost(link))->baseUrl != before->baseUrl);
}

void DirectTransportTest::tellsWhatIsWrongWithAPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Error::Kind>("kind");
    QVERIFY(QDir(m_folder.path()).mkpath(u"folder"_s));
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(m_folder.filePath(u"nothing"_s), m_folder.filePath(u"dangling"_s)));
    QTest::newRow("nothing there") << m_folder.filePath(u"nothing"_s) << Error::Kind::SocketMissing;
    QTest::newRow("no folder there") << m_folder.filePath(u"a/b/c"_s) << Error::Kind::SocketMissing;
    QTest::newRow("below a file") << m_folder.filePath(u"file/x"_s) << Error::Kind::SocketMissing;
    QTest::newRow("a link to nothing") << m_folder.filePath(u"dangling"_s) << Error::Kind::SocketMissing;
    QTest::newRow("a folder") << m_folder.filePath(u"folder"_s) << Error::Kind::NotASocket;
    QTest::newRow("a file") << m_folder.filePath(u"file"_s) << Error::Kind::NotASocket;
    QTest::newRow("a device") << u"/dev/null"_s << Error::Kind::NotASocket;
    QTest::newRow("too long") << u'/' + QString(120, u'x') << Error::Kind::BadConfiguration;
}

void DirectTransportTest::tellsWhatIsWrongWithAPath()
{
    QFETCH(QString, path);
    const Result<Endpoint> endpoint = openDirect(unixHost(path));
    QVERIFY(!endpoint);
    QFETCH(Error::Kind, kind);
    QCOMPARE(errorKindName(endpoint.error().kind), errorKindName(kind));
    QVERIFY(endpoint.error().message.english().contains(path));
    QVERIFY(!endpoint.error().cause.isEmpty());
    QVERIFY(!endpoint.error().remedy.isEmpty());
}

void DirectTransportTest::namesTheGroupToJoin()
{
    const QString path = abandonedSocket(u"grouped"_s);
    const QByteArray name = QFile::encodeName(path);
    QCOMPARE(::chmod(name.constData(), 0660), 0);
    Error error = socketError(path, EACCES);
    QCOMPARE(error.kind, Error::Kind::PermissionDenied);
    if (::chown(name.constData(), static_cast<uid_t>(-1), 54321) == 0) { // root may give it to any group
        error = socketError(path, EACCES);
        QVERIFY(error.cause.english().contains("54321"_L1));
        QVERIFY(error.remedy.english().contains("usermod -aG 54321"_L1));
    }
    QCOMPARE(::chmod(name.constData(), 0600), 0);
    error = socketError(path, EACCES);
    QCOMPARE(error.kind, Error::Kind::PermissionDenied);
    QVERIFY(error.cause.english().contains("owner"_L1));
}

void DirectTransportTest::knowsASocketThatNobodyServes()
{
    const QString path = abandonedSocket(u"abandoned"_s);
    QVERIFY(openDirect(unixHost(path))); // only connecting tells
    const Error error = socketError(path, ECONNREFUSED);
    QCOMPARE(error.kind, Error::Kind::ConnectionRefused);
    QVERIFY(error.message.english().contains(path));
    // Somebody does listen, but not for connections: a socket of datagrams.
    const Error other = socketError(path, EPROTOTYPE);
    QCOMPARE(other.kind, Error::Kind::NotASocket);
    QVERIFY(other.message.english().contains(path));
    QVERIFY(!other.cause.isEmpty() && !other.remedy.isEmpty());
}

void DirectTransportTest::saysWhatToDoAboutOtherKindsOfHosts_data()
{
    QTest::addColumn<EndpointKind>("kind");
    QTest::newRow("ssh") << EndpointKind::Ssh;
    QTest::newRow("file") << EndpointKind::File;
}

void DirectTransportTest::saysWhatToDoAboutOtherKindsOfHosts()
{
    QFETCH(EndpointKind, kind);
    Host host;
    host.kind = kind;
    host.endpoint = u"x://there"_s;
    const Result<Endpoint> endpoint = openDirect(host);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Error::Kind::Unsupported);
    QVERIFY(endpoint.error().message.english().contains("x://there"_L1));
    QVERIFY(endpoint.error().remedy.english().contains("--from-file"_L1));
}

QTEST_GUILESS_MAIN(DirectTransportTest)
#include "tst_directtransport.moc"
