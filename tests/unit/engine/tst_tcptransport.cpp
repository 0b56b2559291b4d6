// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/prompter.h"
#include "app/base/secretstore.h"
#include "app/transport/httpclient.h"
#include "app/transport/tcptransport.h"
#include "app/transport/tlsoptions.h"
#include "tests/support/tls/certificatemaker.h"
#include "tests/support/tls/tlsserver.h"

#include <QSignalSpy>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 20000;

//! Answers from a list, and keeps what it was asked.
class ScriptedPrompter : public Prompter
{
public:
    RequestHandle ask(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler) override
    {
        prompts.push_back(prompt);
        PromptAnswer answer;
        if (!answers.empty()) {
            answer = answers.front();
            answers.erase(answers.begin());
        }
        return answerLater<PromptAnswer>(answer, context, std::move(handler));
    }

    std::vector<PromptAnswer> answers; //!< refused when there is none left
    std::vector<Prompt> prompts;
};

QString wholeText(const Error& error)
{
    return error.message.english() + u'\n' + error.cause.english() + u'\n' + error.remedy.english() + u'\n'
        + error.detail;
}

} // namespace

class TcpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensWithTls_data();
    void opensWithTls();
    void tellsEveryFaultApart_data();
    void tellsEveryFaultApart();
    void tellsWhatIsWrongWithTheFiles_data();
    void tellsWhatIsWrongWithTheFiles();
    void plainTcpNeedsConsent();
    void opensPlainTcp();
    void checksTheNameThatIsAskedFor();
    void connectsUnverifiedWhenTold();
    void trustsNoAuthorityBesideTheOneGiven();
    void takesARenewedCertificate();
    void sharesConnectionsWithinOneIdentityOnly();
    void asksForThePassphrase();
    void givesUpAfterThreeWrongPassphrases();
    void isGivenUpByTheUser();
    void asksNobodyWithoutAPrompter();
    void remembersThePassphraseForTheSession();
    void asksAgainWhenTheKeptPassphraseIsWrong();
    void tellsTheStepsOfTheWay();
    void tellsTheStepThatFails_data();
    void tellsTheStepThatFails();
    void cancellingEndsItSilently();
    void aBlackHoleRunsIntoTheLimit();
    void aSilentListenerRunsIntoTheLimit();
    void tellsWhyThereIsNoWay_data();
    void tellsWhyThereIsNoWay();

private:
    [[nodiscard]] Host tlsHost(const TlsServer& server, const QString& client = u"client"_s) const;
    Result<Endpoint> opened(TcpTransport& transport);
    Result<Endpoint> opened(const Host& host);
    QByteArray ask(const Endpoint& endpoint);

    CertificateMaker m_ca{u"Test CA"_s};
    CertificateMaker m_otherCa{u"Other CA"_s};
    CertificateMaker m_oldCa{u"Old CA"_s, -20, -10};
    std::unique_ptr<HttpClient> m_client;
    SecretStore m_secrets;
    ScriptedPrompter m_prompter;
};

void TcpTransportTest::initTestCase()
{
    const QStringList names{u"DNS:localhost"_s, u"DNS:engine.test"_s, u"IP:127.0.0.1"_s};
    m_ca.issue(u"server"_s, {.commonName = u"server"_s, .names = names, .isServer = true});
    m_ca.issue(u"soon"_s, {.commonName = u"soon"_s, .names = names, .untilDays = 12, .isServer = true});
    m_ca.issue(
        u"expired"_s, {.commonName = u"expired"_s, .names = names, .fromDays = -10, .untilDays = -3, .isServer = true});
    m_ca.issue(u"future"_s, {.commonName = u"future"_s, .names = names, .fromDays = 5, .isServer = true});
    m_ca.issue(
        u"elsewhere"_s, {.commonName = u"elsewhere"_s, .names = {u"DNS:a.test"_s, u"IP:10.9.8.7"_s}, .isServer = true});
    m_ca.issue(u"127.0.0.1"_s, {.commonName = u"127.0.0.1"_s, .isServer = true});
    m_ca.issue(u"client"_s, {.commonName = u"client"_s});
    m_ca.issue(u"second"_s, {.commonName = u"second"_s});
    m_ca.issue(u"locked"_s, {.commonName = u"locked"_s, .passphrase = "open sesame"});
    m_ca.issue(u"late"_s, {.commonName = u"late"_s, .fromDays = -10, .untilDays = -4});
    m_otherCa.issue(u"client"_s, {.commonName = u"stranger"_s});
    m_otherCa.issue(u"server"_s, {.commonName = u"server"_s, .names = names, .isServer = true});
    m_oldCa.issue(u"server"_s, {.commonName = u"server"_s, .names = names, .isServer = true});
}

void TcpTransportTest::init()
{
    m_client = std::make_unique<HttpClient>();
    m_prompter.answers.clear();
    m_prompter.prompts.clear();
}

Host TcpTransportTest::tlsHost(const TlsServer& server, const QString& client) const
{
    Host host;
    host.name = u"prod"_s;
    host.kind = EndpointKind::Tls;
    host.address = server.address();
    host.endpoint = "tcp://"_L1 + host.address;
    host.tls.authority = m_ca.authority();
    if (!client.isEmpty()) {
        host.tls.certificate = m_ca.certificate(client);
        host.tls.key = m_ca.key(client);
    }
    return host;
}

Result<Endpoint> TcpTransportTest::opened(TcpTransport& transport)
{
    std::optional<Result<Endpoint>> result;
    transport.open(this, [&result](const Result<Endpoint>& endpoint) { result.emplace(endpoint); });
    if (result || !QTest::qWaitFor([&result] { return result.has_value(); }, patienceMs)) {
        return Error{.kind = Error::Kind::Internal, .detail = u"no answer, or one from inside open()"_s};
    }
    return *result;
}

Result<Endpoint> TcpTransportTest::opened(const Host& host)
{
    TcpTransport transport(host, {*m_client, &m_prompter, &m_secrets});
    return opened(transport);
}

//! What the server says of the connection.
QByteArray TcpTransportTest::ask(const Endpoint& endpoint)
{
    HttpRequest request;
    request.endpoint = endpoint;
    request.path = "/who";
    std::optional<QByteArray> body;
    const Decode<QByteArray> decode = [](const Result<HttpResponse>& response) {
        return response ? Result<QByteArray>(response->body) : Result<QByteArray>(response.error());
    };
    m_client->get<QByteArray>(request, this, decode, [&body](const Result<QByteArray>& answer) {
        body = answer ? *answer : "error: " + answer.error().message.english().toUtf8();
    });
    return QTest::qWaitFor([&body] { return body.has_value(); }, patienceMs) ? *body : QByteArray("no answer");
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

void TcpTransportTest::tellsEveryFaultApart_data()
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

void TcpTransportTest::tellsEveryFaultApart()
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

void TcpTransportTest::tellsWhatIsWrongWithTheFiles_data()
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
                                       << Error::Kind::FileUnreadable << u"is not there"_s;
    QTest::newRow("certificate missing") << TlsFiles{ca, m_ca.path(u"none"_s), key} << Error::Kind::FileUnreadable
                                         << u"is not there"_s;
    QTest::newRow("key missing") << TlsFiles{ca, certificate, m_ca.path(u"none"_s)} << Error::Kind::FileUnreadable
                                 << u"is not there"_s;
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

void TcpTransportTest::tellsWhatIsWrongWithTheFiles()
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

void TcpTransportTest::asksForThePassphrase()
{
    const TlsServer server(
        {.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s), .authority = m_ca.authority()});
    m_prompter.answers = {{true, u"wrong"_s, false}, {true, u"open sesame"_s, false}};
    TcpTransport transport(tlsHost(server, u"locked"_s), {*m_client, &m_prompter, &m_secrets});
    const Result<Endpoint> endpoint = opened(transport);
    QVERIFY2(endpoint, endpoint ? "" : qPrintable(wholeText(endpoint.error())));
    QCOMPARE(m_prompter.prompts.size(), size_t(2));
    QCOMPARE(m_prompter.prompts[0].kind, Prompt::Kind::KeyPassphrase);
    QCOMPARE(m_prompter.prompts[0].subject, m_ca.key(u"locked"_s));
    QCOMPARE(m_prompter.prompts[0].hostName, u"prod"_s);
    QVERIFY(!m_prompter.prompts[0].repeated);
    QVERIFY(m_prompter.prompts[1].repeated);
    QVERIFY(ask(*endpoint).startsWith("locked "));
    // As long as the way is open, nobody is asked again; once it is closed, they are.
    QVERIFY(opened(transport));
    QCOMPARE(m_prompter.prompts.size(), size_t(2));
    transport.close();
    QVERIFY(!opened(transport));
    QCOMPARE(m_prompter.prompts.size(), size_t(3));
}

void TcpTransportTest::givesUpAfterThreeWrongPassphrases()
{
    const TlsServer server({.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s)});
    m_prompter.answers = std::vector<PromptAnswer>(5, {true, u"hunter2"_s, true});
    const Result<Endpoint> endpoint = opened(tlsHost(server, u"locked"_s));
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Error::Kind::PassphraseNeeded);
    QCOMPARE(m_prompter.prompts.size(), size_t(3));
    QVERIFY(!wholeText(endpoint.error()).contains("hunter2"_L1));
}

void TcpTransportTest::isGivenUpByTheUser()
{
    const TlsServer server({.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s)});
    const Result<Endpoint> endpoint = opened(tlsHost(server, u"locked"_s));
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_prompter.prompts.size(), size_t(1));
}

void TcpTransportTest::asksNobodyWithoutAPrompter()
{
    const TlsServer server({.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s)});
    TcpTransport transport(tlsHost(server, u"locked"_s), {*m_client});
    const Result<Endpoint> endpoint = opened(transport);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Error::Kind::PassphraseNeeded);
    QVERIFY(endpoint.error().message.english().contains(m_ca.key(u"locked"_s)));
}

void TcpTransportTest::remembersThePassphraseForTheSession()
{
    const TlsServer server({.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s)});
    m_prompter.answers = {{true, u"open sesame"_s, true}};
    SecretStore secrets;
    for (int i = 0; i < 2; ++i) {
        TcpTransport transport(tlsHost(server, u"locked"_s), {*m_client, &m_prompter, &secrets});
        QVERIFY(opened(transport));
    }
    QCOMPARE(m_prompter.prompts.size(), size_t(1));
}

void TcpTransportTest::asksAgainWhenTheKeptPassphraseIsWrong()
{
    const TlsServer server({.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s)});
    SecretStore secrets;
    secrets.keep("tls-key:"_L1 + m_ca.key(u"locked"_s), u"of an older key"_s);
    m_prompter.answers = {{true, u"open sesame"_s, false}};
    TcpTransport transport(tlsHost(server, u"locked"_s), {*m_client, &m_prompter, &secrets});
    QVERIFY(opened(transport));
    QCOMPARE(m_prompter.prompts.size(), size_t(1));
    QVERIFY(secrets.find("tls-key:"_L1 + m_ca.key(u"locked"_s)).isEmpty());
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

void TcpTransportTest::tellsTheStepThatFails_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("client");
    QTest::addColumn<ConnectionStep::Kind>("step");
    QTest::newRow("files") << u"server"_s << u"none"_s << ConnectionStep::Kind::Configuration;
    QTest::newRow("reach") << QString() << u"client"_s << ConnectionStep::Kind::Reach;
    QTest::newRow("trust") << u"expired"_s << u"client"_s << ConnectionStep::Kind::Trust;
    QTest::newRow("log in") << u"server"_s << u"late"_s << ConnectionStep::Kind::LogIn;
}

void TcpTransportTest::tellsTheStepThatFails()
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

void TcpTransportTest::aBlackHoleRunsIntoTheLimit()
{
    // A listener whose queue is full drops what comes: to the other side nothing is there.
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr*>(&address), size), 0);
    QCOMPARE(::listen(listener, 0), 0);
    QCOMPARE(::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size), 0);
    std::vector<int> fillers;
    for (int i = 0; i < 4; ++i) {
        fillers.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
        ::connect(fillers.back(), reinterpret_cast<const sockaddr*>(&address), size);
    }
    Host host;
    host.kind = EndpointKind::Tls;
    host.address = u"127.0.0.1:%1"_s.arg(ntohs(address.sin_port));
    TcpTransport transport(host, {.http = *m_client, .timeout = 700ms});
    const Result<Endpoint> endpoint = opened(transport);
    for (const int filler : fillers) {
        ::close(filler);
    }
    ::close(listener);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Error::Kind::Timeout);
    QVERIFY2(endpoint.error().message.english().contains("did not take a connection within 0.7 s"_L1),
        qPrintable(wholeText(endpoint.error())));
}

void TcpTransportTest::aSilentListenerRunsIntoTheLimit()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr*>(&address), size), 0);
    QCOMPARE(::listen(listener, 5), 0); // the kernel takes connections, and nobody reads
    QCOMPARE(::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size), 0);
    Host host;
    host.kind = EndpointKind::Tls;
    host.address = u"127.0.0.1:%1"_s.arg(ntohs(address.sin_port));
    TcpTransport secured(host, {.http = *m_client, .timeout = 500ms});
    const Result<Endpoint> withTls = opened(secured);
    host.kind = EndpointKind::Tcp;
    host.plainTcpAllowed = true;
    TcpTransport plain(host, {.http = *m_client, .timeout = 500ms});
    const Result<Endpoint> withoutTls = opened(plain);
    ::close(listener);
    QVERIFY(!withTls && !withoutTls);
    QCOMPARE(withTls.error().kind, Error::Kind::Timeout);
    QVERIFY2(
        withTls.error().message.english().contains("did not agree on TLS"_L1), qPrintable(wholeText(withTls.error())));
    QCOMPARE(withoutTls.error().kind, Error::Kind::Timeout);
    QVERIFY2(withoutTls.error().message.english().contains("did not answer within 0.5 s"_L1),
        qPrintable(wholeText(withoutTls.error())));
}

void TcpTransportTest::tellsWhyThereIsNoWay_data()
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

void TcpTransportTest::tellsWhyThereIsNoWay()
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

QTEST_GUILESS_MAIN(TcpTransportTest)
#include "tst_tcptransport.moc"
