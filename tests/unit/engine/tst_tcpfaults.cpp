// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a TCP host to which there is no way: of its certificates, of the files named here, of the network.

#include "tests/unit/engine/tcptransportfixture.h"

#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A socket on 127.0.0.1 that listens, and whose connections nobody takes.
class Listener
{
public:
    explicit Listener(int backlog)
    {
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(m_address);
        if (::bind(m_socket, address(), size) != 0 || ::listen(m_socket, backlog) != 0
            || ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&m_address), &size) != 0) {
            qFatal("No socket listens on 127.0.0.1.");
        }
    }
    ~Listener() { ::close(m_socket); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    [[nodiscard]] const sockaddr* address() const { return reinterpret_cast<const sockaddr*>(&m_address); }
    [[nodiscard]] QString name() const { return u"127.0.0.1:%1"_s.arg(ntohs(m_address.sin_port)); }

private:
    int m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in m_address = {};
};

} // namespace

class TcpFaultsTest : public TcpTransportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsEveryFaultApart_data();
    void tellsEveryFaultApart();
    void tellsWhatIsWrongWithTheFiles_data();
    void tellsWhatIsWrongWithTheFiles();
    void tellsTheStepThatFails_data();
    void tellsTheStepThatFails();
    void aBlackHoleRunsIntoTheLimit();
    void aSilentListenerRunsIntoTheLimit();
    void tellsWhyThereIsNoWay_data();
    void tellsWhyThereIsNoWay();
};

void TcpFaultsTest::init()
{
    renew();
}

void TcpFaultsTest::tellsEveryFaultApart_data()
{
    QTest::addColumn<TlsServerWish>("wish");
    QTest::addColumn<TlsFiles>("files");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("word");
    const auto files = [this](const QString& client) {
        return TlsFiles{m_ca.authority(), m_ca.certificate(client), m_ca.key(client)};
    };
    const auto server = [](const CertificateMaker& ca, const QString& name) {
        return TlsServerWish{.certificate = ca.certificate(name), .key = ca.key(name)};
    };
    const TlsFiles good = files(u"client"_s);
    QTest::newRow("unknown authority") << server(m_otherCa, u"server"_s) << good << Error::Kind::CertificateUntrusted
                                       << u"\"CN=Other CA\", but the file"_s;
    QTest::newRow("expired") << server(m_ca, u"expired"_s) << good << Error::Kind::CertificateExpired
                             << certificateDay(QDateTime::currentDateTimeUtc().addDays(-3));
    QTest::newRow("not yet valid") << server(m_ca, u"future"_s) << good << Error::Kind::CertificateNotYetValid
                                   << certificateDay(QDateTime::currentDateTimeUtc().addDays(5));
    QTest::newRow("other names") << server(m_ca, u"elsewhere"_s) << good << Error::Kind::CertificateNameMismatch
                                 << u"a.test, 10.9.8.7"_s;
    QTest::newRow("expired authority") << server(m_oldCa, u"server"_s)
                                       << TlsFiles{m_oldCa.authority(), good.certificate, good.key}
                                       << Error::Kind::CertificateExpired << u"authority \"CN=Old CA\""_s;
    TlsServerWish old = server(m_ca, u"server"_s);
    old.isTls11 = true;
    QTest::newRow("TLS 1.1 only") << old << good << Error::Kind::TlsFailed << u"neither TLS 1.2 nor 1.3"_s;
    QTest::newRow("no TLS at all") << TlsServerWish() << good << Error::Kind::PlainExpected << u"plain HTTP"_s;
    for (const bool isTls12 : {false, true}) {
        TlsServerWish demanding = server(m_ca, u"server"_s);
        demanding.authority = m_ca.authority();
        demanding.isTls12 = isTls12;
        const char* version = isTls12 ? "TLS 1.2" : "TLS 1.3";
        QTest::addRow("no client certificate, %s", version)
            << demanding << TlsFiles{m_ca.authority(), {}, {}} << Error::Kind::ClientCertificateMissing
            << u"None is configured"_s;
        QTest::addRow("foreign client certificate, %s", version)
            << demanding << TlsFiles{m_ca.authority(), m_otherCa.certificate(u"client"_s), m_otherCa.key(u"client"_s)}
            << Error::Kind::ClientCertificateRefused << u"issued by \"CN=Other CA\", not by the authority"_s;
        QTest::addRow("expired client certificate, %s", version)
            << demanding << files(u"late"_s) << Error::Kind::ClientCertificateExpired
            << certificateDay(QDateTime::currentDateTimeUtc().addDays(-4));
    }
}

void TcpFaultsTest::tellsEveryFaultApart()
{
    QFETCH(TlsServerWish, wish);
    QFETCH(TlsFiles, files);
    const TlsServer server(wish);
    Host host = tlsHost(server);
    host.tls = files;
    const Result<Endpoint> endpoint = opened(host);
    QVERIFY(!endpoint);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, word);
    const QString text = wholeText(endpoint.error());
    QVERIFY2(endpoint.error().kind == kind, qPrintable(errorKindName(endpoint.error().kind) + u": "_s + text));
    QVERIFY2(text.contains(word), qPrintable(text));
    QVERIFY2(text.contains(server.address()), qPrintable(text));
    QVERIFY(!endpoint.error().cause.isEmpty());
    QVERIFY(!endpoint.error().remedy.isEmpty());
}

void TcpFaultsTest::tellsWhatIsWrongWithTheFiles_data()
{
    QTest::addColumn<TlsFiles>("files");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("word");
    const QString ca = m_ca.authority();
    const QString certificate = m_ca.certificate(u"client"_s);
    const QString key = m_ca.key(u"client"_s);
    writeTestFile(m_ca.path(u"words"_s), "no certificate");
    writeTestFile(m_ca.path(u"empty"_s), {});
    writeTestFile(m_ca.path(u"der"_s), QByteArray("\x30\x82\x01\x0a", 4));
    writeTestFile(m_ca.path(u"huge"_s), QByteArray(2 * 1024 * 1024, ' '));
    writeTestFile(m_ca.path(u"torn"_s), readTestFile(certificate).left(200));
    writeTestFile(m_ca.path(u"torn-key"_s), "-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----\n");
    const Error::Kind unusable = Error::Kind::CertificateFileUnusable;
    QTest::newRow("authority missing") << TlsFiles{m_ca.path(u"none"_s), certificate, key}
                                       << Error::Kind::CertificateFileUnusable << u"is not there"_s;
    QTest::newRow("certificate missing") << TlsFiles{ca, m_ca.path(u"none"_s), key}
                                         << Error::Kind::CertificateFileUnusable << u"is not there"_s;
    QTest::newRow("key missing") << TlsFiles{ca, certificate, m_ca.path(u"none"_s)}
                                 << Error::Kind::CertificateFileUnusable << u"is not there"_s;
    QTest::newRow("authority is text") << TlsFiles{m_ca.path(u"words"_s), {}, {}} << unusable << u"no PEM file"_s;
    QTest::newRow("authority is empty") << TlsFiles{m_ca.path(u"empty"_s), {}, {}} << unusable << u"no PEM file"_s;
    QTest::newRow("authority is DER") << TlsFiles{m_ca.path(u"der"_s), {}, {}} << unusable << u"-inform der"_s;
    QTest::newRow("authority is huge") << TlsFiles{m_ca.path(u"huge"_s), {}, {}} << unusable << u"far too large"_s;
    QTest::newRow("authority is a folder") << TlsFiles{m_ca.path({}), {}, {}} << unusable << u"no regular file"_s;
    QTest::newRow("authority is a device") << TlsFiles{u"/dev/zero"_s, {}, {}} << unusable << u"no regular file"_s;
    QTest::newRow("certificate is torn") << TlsFiles{ca, m_ca.path(u"torn"_s), key} << unusable << u"torn"_s;
    QTest::newRow("mixed up") << TlsFiles{ca, key, certificate} << unusable << u"mixed up"_s;
    QTest::newRow("certificate for a key") << TlsFiles{ca, certificate, certificate} << unusable << u"no private key"_s;
    QTest::newRow("key is torn") << TlsFiles{ca, certificate, m_ca.path(u"torn-key"_s)} << unusable
                                 << u"cannot be used"_s;
    QTest::newRow("key of another") << TlsFiles{ca, certificate, m_ca.key(u"second"_s)} << unusable
                                    << u"does not belong"_s;
    QTest::newRow("certificate without key") << TlsFiles{ca, certificate, {}} << unusable << u"has no key"_s;
    QTest::newRow("key without certificate") << TlsFiles{ca, {}, key} << unusable << u"has no certificate"_s;
}

void TcpFaultsTest::tellsWhatIsWrongWithTheFiles()
{
    QFETCH(TlsFiles, files);
    Host host;
    host.kind = EndpointKind::Tls;
    host.address = u"127.0.0.1:1"_s; // nobody listens: it must not come to that
    host.tls = files;
    const Result<Endpoint> endpoint = opened(host);
    QVERIFY(!endpoint);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, word);
    QVERIFY2(endpoint.error().kind == kind, qPrintable(wholeText(endpoint.error())));
    QVERIFY2(wholeText(endpoint.error()).contains(word), qPrintable(wholeText(endpoint.error())));
    QVERIFY(!endpoint.error().remedy.isEmpty());
}

void TcpFaultsTest::tellsTheStepThatFails_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("client");
    QTest::addColumn<ConnectionStep::Kind>("step");
    QTest::newRow("files") << u"server"_s << u"none"_s << ConnectionStep::Kind::Configuration;
    QTest::newRow("reach") << QString() << u"client"_s << ConnectionStep::Kind::Reach;
    QTest::newRow("trust") << u"expired"_s << u"client"_s << ConnectionStep::Kind::Trust;
    QTest::newRow("log in") << u"server"_s << u"late"_s << ConnectionStep::Kind::LogIn;
}

void TcpFaultsTest::tellsTheStepThatFails()
{
    QFETCH(QString, server);
    QFETCH(QString, client);
    QFETCH(ConnectionStep::Kind, step);
    auto listening = std::make_unique<TlsServer>(server.isEmpty()
            ? TlsServerWish()
            : TlsServerWish{
                .certificate = m_ca.certificate(server), .key = m_ca.key(server), .authority = m_ca.authority()});
    const Host host = tlsHost(*listening, client);
    if (server.isEmpty()) {
        listening.reset();
    }
    TcpTransport transport(host, {*m_client});
    std::optional<ConnectionStep> failed;
    connect(&transport, &Transport::advanced, this, [&failed](const ConnectionStep& advanced) {
        QVERIFY(!failed);
        if (advanced.state == ConnectionStep::State::Failed) {
            failed = advanced;
        }
    });
    const Result<Endpoint> endpoint = opened(transport);
    QVERIFY(!endpoint);
    QVERIFY(failed);
    QCOMPARE(failed->kind, step);
    QCOMPARE(failed->error, endpoint.error());
}

void TcpFaultsTest::aBlackHoleRunsIntoTheLimit()
{
    // A listener whose queue is full drops what comes: to the other side nothing is there.
    const Listener listener(0);
    std::vector<int> fillers;
    for (int i = 0; i < 4; ++i) {
        fillers.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
        ::connect(fillers.back(), listener.address(), sizeof(sockaddr_in));
    }
    Host host;
    host.kind = EndpointKind::Tls;
    host.address = listener.name();
    TcpTransport transport(host, {.http = *m_client, .timeout = 700ms});
    const Result<Endpoint> endpoint = opened(transport);
    for (const int filler : fillers) {
        ::close(filler);
    }
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Error::Kind::Timeout);
    QVERIFY2(endpoint.error().message.english().contains("did not take a connection within 0.7 s"_L1),
        qPrintable(wholeText(endpoint.error())));
}

void TcpFaultsTest::aSilentListenerRunsIntoTheLimit()
{
    const Listener listener(5); // the kernel takes connections, and nobody reads
    Host host;
    host.kind = EndpointKind::Tls;
    host.address = listener.name();
    TcpTransport secured(host, {.http = *m_client, .timeout = 500ms});
    const Result<Endpoint> withTls = opened(secured);
    host.kind = EndpointKind::Tcp;
    host.plainTcpAllowed = true;
    TcpTransport plain(host, {.http = *m_client, .timeout = 500ms});
    const Result<Endpoint> withoutTls = opened(plain);
    QVERIFY(!withTls && !withoutTls);
    QCOMPARE(withTls.error().kind, Error::Kind::Timeout);
    QVERIFY2(
        withTls.error().message.english().contains("did not agree on TLS"_L1), qPrintable(wholeText(withTls.error())));
    QCOMPARE(withoutTls.error().kind, Error::Kind::Timeout);
    QVERIFY2(withoutTls.error().message.english().contains("did not answer GET /_ping within 0.5 s"_L1),
        qPrintable(wholeText(withoutTls.error())));
}

void TcpFaultsTest::tellsWhyThereIsNoWay_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("nobody listens") << u"127.0.0.1:1"_s << Error::Kind::ConnectionRefused;
    QTest::newRow("no such name") << u"engine.invalid:2376"_s << Error::Kind::NameUnknown;
    QTest::newRow("no port") << u"engine.test"_s << Error::Kind::BadConfiguration;
    QTest::newRow("nothing") << QString() << Error::Kind::BadConfiguration;
    QTest::newRow("a user") << u"ops@engine.test:2376"_s << Error::Kind::BadConfiguration;
    QTest::newRow("a port too large") << u"engine.test:99999"_s << Error::Kind::BadConfiguration;
}

void TcpFaultsTest::tellsWhyThereIsNoWay()
{
    QFETCH(QString, address);
    QFETCH(Error::Kind, kind);
    for (const EndpointKind endpointKind : {EndpointKind::Tls, EndpointKind::Tcp}) {
        Host host;
        host.kind = endpointKind;
        host.address = address;
        host.plainTcpAllowed = true;
        const Result<Endpoint> endpoint = opened(host);
        QVERIFY(!endpoint);
        QCOMPARE(errorKindName(endpoint.error().kind), errorKindName(kind));
        QVERIFY(!endpoint.error().cause.isEmpty());
        QVERIFY(!endpoint.error().remedy.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TcpFaultsTest)
#include "tst_tcpfaults.moc"
