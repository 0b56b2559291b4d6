// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/tlsoptions.h"
#include "tests/unit/engine/tcptransportfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class TcpTransportTest : public TcpTransportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWithTls_data();
    void opensWithTls();
    void plainTcpNeedsConsent();
    void opensPlainTcp();
    void checksTheNameThatIsAskedFor();
    void connectsUnverifiedWhenTold();
    void trustsNoAuthorityBesideTheOneGiven();
    void takesARenewedCertificate();
    void sharesConnectionsWithinOneIdentityOnly();
    void tellsTheStepsOfTheWay();
    void cancellingEndsItSilently();
};

void TcpTransportTest::init()
{
    renew();
}

void TcpTransportTest::opensWithTls_data()
{
    QTest::addColumn<bool>("isTls12");
    QTest::addColumn<QString>("client");
    QTest::newRow("TLS 1.3, with client certificate") << false << u"client"_s;
    QTest::newRow("TLS 1.2, with client certificate") << true << u"client"_s;
    QTest::newRow("TLS 1.3, without") << false << QString();
    QTest::newRow("TLS 1.2, without") << true << QString();
}

void TcpTransportTest::opensWithTls()
{
    QFETCH(bool, isTls12);
    QFETCH(QString, client);
    const TlsServer server({.certificate = m_ca.certificate(u"soon"_s),
        .key = m_ca.key(u"soon"_s),
        .authority = client.isEmpty() ? QString() : m_ca.authority(),
        .isTls12 = isTls12});
    const Result<Endpoint> endpoint = opened(tlsHost(server, client));
    QVERIFY2(endpoint, endpoint ? "" : qPrintable(wholeText(endpoint.error())));
    QVERIFY(endpoint->tls);
    QCOMPARE(endpoint->tls->certificates.server.subject, u"CN=soon"_s);
    QCOMPARE(endpoint->tls->certificates.server.issuer, u"CN=Test CA"_s);
    const QStringList names{u"localhost"_s, u"engine.test"_s, u"127.0.0.1"_s};
    QCOMPARE(endpoint->tls->certificates.server.names, names);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(endpoint->tls->certificates.server.validity(now), CertificateFacts::Validity::EndsSoon);
    QCOMPARE(endpoint->tls->certificates.client.subject, client.isEmpty() ? QString() : u"CN=client"_s);
    QVERIFY2(ask(*endpoint).startsWith(client.toUtf8() + ' '), ask(*endpoint).constData());
}

void TcpTransportTest::plainTcpNeedsConsent()
{
    const TlsServer server(TlsServerWish{});
    Host host = tlsHost(server);
    host.kind = EndpointKind::Tcp;
    const Result<Endpoint> endpoint = opened(host);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Error::Kind::ConsentNeeded);
    QVERIFY(endpoint.error().remedy.english().contains("--insecure-tcp"_L1));
}

void TcpTransportTest::opensPlainTcp()
{
    const TlsServer server(TlsServerWish{});
    Host host = tlsHost(server);
    host.kind = EndpointKind::Tcp;
    host.plainTcpAllowed = true;
    const Result<Endpoint> endpoint = opened(host);
    QVERIFY(endpoint);
    QVERIFY(!endpoint->tls);
    QVERIFY(!endpoint->isUnix());
    QCOMPARE(ask(*endpoint), QByteArray(" 1")); // the connection of the ping
}

void TcpTransportTest::checksTheNameThatIsAskedFor()
{
    const TlsServer server({.certificate = m_ca.certificate(u"elsewhere"_s), .key = m_ca.key(u"elsewhere"_s)});
    Host host = tlsHost(server);
    host.serverName = u"a.test"_s;
    const Result<Endpoint> endpoint = opened(host);
    QVERIFY2(endpoint, endpoint ? "" : qPrintable(wholeText(endpoint.error())));
    QCOMPARE(ask(*endpoint), QByteArray(" 1"));
    host.serverName = u"b.test"_s;
    const Result<Endpoint> other = opened(host);
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Error::Kind::CertificateNameMismatch);
    QVERIFY(other.error().message.english().contains("\"b.test\""_L1));
    host.serverName = u"b test/\n"_s;
    QCOMPARE(opened(host).error().kind, Error::Kind::BadConfiguration);
}

void TcpTransportTest::connectsUnverifiedWhenTold()
{
    const TlsServer server({.certificate = m_otherCa.certificate(u"server"_s), .key = m_otherCa.key(u"server"_s)});
    Host host = tlsHost(server);
    host.tlsVerified = false;
    const Result<Endpoint> endpoint = opened(host);
    QVERIFY(endpoint);
    QVERIFY(!endpoint->tls->verify);
    QCOMPARE(endpoint->tls->certificates.server.issuer, u"CN=Other CA"_s);
    // What one host does without, the next one on the same client does not.
    host.tlsVerified = true;
    QCOMPARE(opened(host).error().kind, Error::Kind::CertificateUntrusted);
}

void TcpTransportTest::trustsNoAuthorityBesideTheOneGiven()
{
    const TlsServer server({.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s)});
    Host host = tlsHost(server);
    host.tls.authority.clear(); // those of the system, of which ours is none
    const Result<Endpoint> endpoint = opened(host);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Error::Kind::CertificateUntrusted);
    QVERIFY(endpoint.error().cause.english().contains("only those of the system"_L1));
}

void TcpTransportTest::takesARenewedCertificate()
{
    const TlsServer server(
        {.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s), .authority = m_ca.authority()});
    const QTemporaryDir folder;
    Host host = tlsHost(server);
    host.tls.certificate = folder.filePath(u"cert.pem"_s);
    host.tls.key = folder.filePath(u"key.pem"_s);
    const auto install = [this, &host](const QString& name) {
        writeTestFile(host.tls.certificate, readTestFile(m_ca.certificate(name)));
        writeTestFile(host.tls.key, readTestFile(m_ca.key(name)));
    };
    install(u"client"_s);
    TcpTransport transport(host, {*m_client});
    const Result<Endpoint> first = opened(transport);
    QVERIFY(first);
    QCOMPARE(ask(*first), QByteArray("client 1"));
    const Result<Endpoint> again = opened(transport);
    QVERIFY(again);
    QCOMPARE(again->tls->identity, first->tls->identity);
    QCOMPARE(again->tls->certificates, first->tls->certificates);
    QCOMPARE(ask(*again), QByteArray("client 1"));
    install(u"second"_s);
    const Result<Endpoint> renewed = opened(transport);
    QVERIFY(renewed);
    QCOMPARE(renewed->tls->certificates.client.subject, u"CN=second"_s);
    QCOMPARE(ask(*renewed), QByteArray("second 2"));
}

void TcpTransportTest::sharesConnectionsWithinOneIdentityOnly()
{
    const TlsServer server(
        {.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s), .authority = m_ca.authority()});
    const Result<Endpoint> one = opened(tlsHost(server, u"client"_s));
    const Result<Endpoint> other = opened(tlsHost(server, u"second"_s));
    const Result<Endpoint> sameAsOne = opened(tlsHost(server, u"client"_s));
    QVERIFY(one && other && sameAsOne);
    QVERIFY(one->tls->identity != other->tls->identity);
    QCOMPARE(one->tls->identity, sameAsOne->tls->identity);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(ask(*one), QByteArray("client 1"));
        QCOMPARE(ask(*other), QByteArray("second 2"));
        QCOMPARE(ask(*sameAsOne), QByteArray("client 1"));
    }
}

void TcpTransportTest::tellsTheStepsOfTheWay()
{
    const TlsServer server({.certificate = m_ca.certificate(u"127.0.0.1"_s), .key = m_ca.key(u"127.0.0.1"_s)});
    TcpTransport transport(tlsHost(server), {*m_client});
    QStringList done;
    connect(&transport, &Transport::advanced, this, [&done](const ConnectionStep& step) {
        if (step.state == ConnectionStep::State::Done) {
            done += QString::number(static_cast<int>(step.kind)) + u' ' + step.fact.english();
        }
        QVERIFY(step.state != ConnectionStep::State::Failed);
    });
    QVERIFY(opened(transport));
    QCOMPARE(done.size(), 5);
    QVERIFY2(done[0].startsWith("0 CN=client, issued by CN=Test CA, valid until "_L1), qPrintable(done[0]));
    QCOMPARE(done[1], "1 "_L1 + server.address());
    QVERIFY2(done[2].contains("no subject alternative name"_L1), qPrintable(done[2]));
    QCOMPARE(done[3], u"3 as CN=client"_s);
    QCOMPARE(done[4], u"5 API 1.41"_s);
}

void TcpTransportTest::cancellingEndsItSilently()
{
    const TlsServer server({.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s)});
    TcpTransport transport(tlsHost(server), {*m_client});
    bool answered = false;
    RequestHandle handle = transport.open(this, [&answered](const Result<Endpoint>&) { answered = true; });
    QSignalSpy steps(&transport, &Transport::advanced);
    QTRY_VERIFY(!steps.isEmpty());
    handle.cancel();
    QVERIFY(opened(transport)); // as if nothing had been
    QVERIFY(!answered);
    handle.cancel(); // of an opening that is over
    QVERIFY(opened(transport));
}

QTEST_GUILESS_MAIN(TcpTransportTest)
#include "tst_tcptransport.moc"
