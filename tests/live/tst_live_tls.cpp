// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real engine behind TLS: what it lets in, and each way in which it and we refuse each other.

#include "app/base/prompter.h"
#include "app/base/secretstore.h"
#include "app/session/hostsession.h"
#include "app/transport/httpclient.h"
#include "tests/live/livescan.h"
#include "tests/support/realengine.h"
#include "tests/support/tls/certificatemaker.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

#include <unistd.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

class PassphrasePrompter : public Prompter
{
public:
    RequestHandle ask(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler) override
    {
        asked += prompt.subject;
        return answerLater<PromptAnswer>(PromptAnswer{true, secret, true}, context, std::move(handler));
    }

    QString secret;
    QStringList asked;
};

} // namespace

class LiveTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aVerifiedHostIsReadWhole();
    void theEnvironmentOfTheDockerCommandCounts();
    void aContextOfTheDockerCommandIsFollowed();
    void clientsAreRefusedForAReason_data();
    void clientsAreRefusedForAReason();
    void anEncryptedKeyIsOpenedByItsPassphrase();
    void withoutVerificationTheHostIsMarked();
    void aMachineWithoutAuthoritiesIsTold();
    void plainHttpIsToldThatTlsIsSpoken();
    void serversAreRefusedForAReason_data();
    void serversAreRefusedForAReason();
    void aCertificateThatOnlyDockerRefusesIsTaken();
    void tlsIsToldThatPlainHttpIsSpoken();

private:
    [[nodiscard]] QByteArray serve(const QString& certificate, const CertificateMaker& issuer);
    [[nodiscard]] QStringList flags(const QString& client) const;

    CertificateMaker m_ca{u"Live CA"_s};
    CertificateMaker m_otherCa{u"Other CA"_s};
    std::unique_ptr<RealEngine> m_engine;
    const QString m_url = u"tcp://127.0.0.1:22376"_s;
};

void LiveTlsTest::initTestCase()
{
    if (::geteuid() != 0) {
        QSKIP("Only root can step into the network of a private engine.");
    }
    const QStringList names{u"DNS:localhost"_s, u"IP:127.0.0.1"_s};
    m_ca.issue(u"server"_s, {.commonName = u"engine"_s, .names = names, .isServer = true});
    m_ca.issue(
        u"expired"_s, {.commonName = u"engine"_s, .names = names, .fromDays = -9, .untilDays = -2, .isServer = true});
    m_ca.issue(u"elsewhere"_s, {.commonName = u"engine"_s, .names = {u"DNS:other.test"_s}, .isServer = true});
    m_ca.issue(u"nameless"_s, {.commonName = u"127.0.0.1"_s, .isServer = true});
    m_ca.issue(u"client"_s, {.commonName = u"client"_s, .untilDays = 20});
    m_ca.issue(u"late"_s, {.commonName = u"late"_s, .fromDays = -9, .untilDays = -2});
    m_ca.issue(u"locked"_s, {.commonName = u"locked"_s, .passphrase = "open sesame"});
    m_otherCa.issue(u"server"_s, {.commonName = u"engine"_s, .names = names, .isServer = true});
    m_otherCa.issue(u"client"_s, {.commonName = u"stranger"_s});
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(serve(u"server"_s, m_ca));
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"create"_s, u"--name"_s, u"web"_s, u"busybox:test"_s}));
}

void LiveTlsTest::cleanupTestCase()
{
    m_engine.reset();
}

//! Has the engine listen with a certificate; it goes on trusting the clients of our own authority alone.
QByteArray LiveTlsTest::serve(const QString& certificate, const CertificateMaker& issuer)
{
    const QStringList options{u"--"_s, u"--host"_s, m_url, u"--tlsverify"_s, u"--tlscacert"_s, m_ca.authority(),
        u"--tlscert"_s, issuer.certificate(certificate), u"--tlskey"_s, issuer.key(certificate)};
    const bool isNew = m_engine->daemonPid() == 0;
    const QByteArray problem = isNew ? m_engine->start(options) : m_engine->restart(options);
    if (!problem.isEmpty()) {
        return problem;
    }
    return m_engine->enterNetwork();
}

QStringList LiveTlsTest::flags(const QString& client) const
{
    return {u"--tlsverify"_s, u"--tlscacert"_s, m_ca.authority(), u"--tlscert"_s, m_ca.certificate(client),
        u"--tlskey"_s, m_ca.key(client)};
}

void LiveTlsTest::aVerifiedHostIsReadWhole()
{
    const LiveScan scan(m_url, flags(u"client"_s));
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.status(), u"complete"_s);
    QCOMPARE(scan.host()[u"kind"].toString(), u"tls"_s);
    QCOMPARE(scan.containerNames(), QStringList{u"web"_s});
    const QMap<QString, Verdict> verdicts = verdictsOf(scan.host());
    QCOMPARE(verdicts[u"H-01"_s].result, u"pass"_s);
    QCOMPARE(verdicts[u"H-02"_s].result, u"pass"_s);
}

void LiveTlsTest::theEnvironmentOfTheDockerCommandCounts()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(m_ca.authority(), folder.filePath(u"ca.pem"_s)));
    QVERIFY(QFile::copy(m_ca.certificate(u"client"_s), folder.filePath(u"cert.pem"_s)));
    QVERIFY(QFile::copy(m_ca.key(u"client"_s), folder.filePath(u"key.pem"_s)));
    const QString path = "DOCKER_CERT_PATH="_L1 + folder.path();
    const QStringList scan{hullctlProgram(), u"scan"_s, u"--fail-on"_s, u"never"_s};
    Finished run =
        runProgram(u"env"_s, QStringList{u"DOCKER_TLS_VERIFY=1"_s, path} + scan + QStringList{u"-H"_s, m_url});
    QVERIFY2(run.succeeded(), (run.out + run.err).constData());
    run = runProgram(u"env"_s, QStringList{u"DOCKER_TLS_VERIFY=1"_s, "DOCKER_HOST="_L1 + m_url, path} + scan);
    QVERIFY2(run.succeeded(), (run.out + run.err).constData());
    // The docker command itself agrees.
    run = runProgram(u"env"_s, {u"DOCKER_TLS_VERIFY=1"_s, "DOCKER_HOST="_L1 + m_url, path, u"docker"_s, u"version"_s});
    QVERIFY2(run.succeeded(), (run.out + run.err).constData());
}

void LiveTlsTest::aContextOfTheDockerCommandIsFollowed()
{
    const QTemporaryDir folder;
    const QString config = "DOCKER_CONFIG="_L1 + folder.path();
    const QString endpoint = u"host=%1,ca=%2,cert=%3,key=%4"_s.arg(
        m_url, m_ca.authority(), m_ca.certificate(u"client"_s), m_ca.key(u"client"_s));
    const QStringList create{config, u"docker"_s, u"context"_s, u"create"_s, u"live"_s, u"--docker"_s, endpoint};
    Finished run = runProgram(u"env"_s, create);
    QVERIFY2(run.succeeded(), (run.out + run.err).constData());

    HttpClient client;
    const DockerEnvironment environment{.configDirectory = folder.path()};
    ConnectionServices services(client);
    services.docker = environment;
    const Result<Host> host = resolveContext(u"live"_s, environment);
    QVERIFY(host);
    HostSession session(services, *host, CollectOptions());
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Ready, 30000);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const TlsCertificates certificates = session.assessment()->snapshot->certificates;
    QCOMPARE(certificates.client.subject, u"CN=client"_s);
    QCOMPARE(certificates.client.validity(now), CertificateFacts::Validity::EndsSoon);
    QCOMPARE(certificates.server.subject, u"CN=engine"_s);
    QCOMPARE(validityRemark(certificates.client, now).english(), u"expires in 19 days"_s);

    // A certificate that has run out in the store counts with the next reading.
    const QString renewed = u"host=%1,ca=%2,cert=%3,key=%4"_s.arg(
        m_url, m_ca.authority(), m_ca.certificate(u"late"_s), m_ca.key(u"late"_s));
    run = runProgram(u"env"_s, {config, u"docker"_s, u"context"_s, u"update"_s, u"live"_s, u"--docker"_s, renewed});
    QVERIFY2(run.succeeded(), (run.out + run.err).constData());
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Failed, 30000);
    QCOMPARE(session.error()->kind, Error::Kind::ClientCertificateExpired);
    QVERIFY(session.isStale());

    run = runProgram(u"env"_s, {config, hullctlProgram(), u"scan"_s, u"--context"_s, u"live"_s});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.out.contains("refuses your client certificate"), run.out.constData());
}

void LiveTlsTest::clientsAreRefusedForAReason_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no certificate") << QStringList{u"--tlscacert"_s, m_ca.authority()} << u"clientCertificateMissing"_s;
    QTest::newRow("expired") << flags(u"late"_s) << u"clientCertificateExpired"_s;
    QTest::newRow("from elsewhere") << QStringList{u"--tlscacert"_s, m_ca.authority(), u"--tlscert"_s,
        m_otherCa.certificate(u"client"_s), u"--tlskey"_s, m_otherCa.key(u"client"_s)}
                                    << u"clientCertificateRefused"_s;
    QTest::newRow("encrypted key, nobody to ask") << flags(u"locked"_s) << u"passphraseNeeded"_s;
    QTest::newRow("no consent to plain tcp") << QStringList() << u"consentNeeded"_s;
}

void LiveTlsTest::clientsAreRefusedForAReason()
{
    QFETCH(QStringList, arguments);
    const LiveScan scan(m_url, arguments);
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.exitCode(), 3);
    QTEST(scan.errorKind(), "kind");
}

void LiveTlsTest::anEncryptedKeyIsOpenedByItsPassphrase()
{
    HttpClient client;
    PassphrasePrompter prompter;
    prompter.secret = u"open sesame"_s;
    SecretStore secrets;
    ConnectionServices services(client);
    services.prompter = &prompter;
    services.secrets = &secrets;
    Host host;
    host.name = u"locked"_s;
    host.kind = EndpointKind::Tls;
    host.endpoint = m_url;
    host.address = u"127.0.0.1:22376"_s;
    host.tls = {m_ca.authority(), m_ca.certificate(u"locked"_s), m_ca.key(u"locked"_s)};
    for (int i = 0; i < 2; ++i) {
        HostSession session(services, host, CollectOptions());
        session.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Ready, 30000);
        QCOMPARE(session.assessment()->snapshot->containers.size(), size_t(1));
    }
    QCOMPARE(prompter.asked, QStringList{m_ca.key(u"locked"_s)});
}

void LiveTlsTest::withoutVerificationTheHostIsMarked()
{
    const LiveScan scan(
        m_url, {u"--tls"_s, u"--tlscert"_s, m_ca.certificate(u"client"_s), u"--tlskey"_s, m_ca.key(u"client"_s)});
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.status(), u"complete"_s);
    QCOMPARE(verdictsOf(scan.host())[u"H-02"_s].result, u"fail"_s);
}

//! As a bare installation is, where nobody installed ca-certificates.
void LiveTlsTest::aMachineWithoutAuthoritiesIsTold()
{
    const QTemporaryDir folder;
    const QString config = "DOCKER_CONFIG="_L1 + folder.path();
    const QString endpoint =
        u"host=%1,cert=%2,key=%3"_s.arg(m_url, m_ca.certificate(u"client"_s), m_ca.key(u"client"_s));
    const QStringList create{config, u"docker"_s, u"context"_s, u"create"_s, u"bare"_s, u"--docker"_s, endpoint};
    Finished run = runProgram(u"env"_s, create);
    QVERIFY2(run.succeeded(), (run.out + run.err).constData());

    const QStringList hidden{
        u"unshare"_s, u"--mount"_s, u"sh"_s, u"-c"_s, uR"(mount -t tmpfs none /etc/ssl/certs && exec "$@")"_s, u"sh"_s};
    const QStringList scan{hullctlProgram(), u"scan"_s, u"--context"_s, u"bare"_s};
    run = runProgram(u"env"_s, QStringList{config} + hidden + scan);
    QCOMPARE(run.exitCode, 3);
    const QByteArray told = run.out.simplified();
    QVERIFY2(told.contains("no certificate authorities"), (run.out + run.err).constData());
    QVERIFY2(told.contains("ca-certificates"), (run.out + run.err).constData());
    run = runProgram(u"env"_s, QStringList{config} + scan);
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.out.simplified().contains("not signed by an authority"), (run.out + run.err).constData());
}

void LiveTlsTest::plainHttpIsToldThatTlsIsSpoken()
{
    const LiveScan scan(m_url, {u"--insecure-tcp"_s});
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.errorKind(), u"tlsExpected"_s);
}

void LiveTlsTest::serversAreRefusedForAReason_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("expired") << u"expired"_s << true << u"certificateExpired"_s << u"expired on "_s;
    QTest::newRow("other authority") << u"server"_s << false << u"certificateUntrusted"_s << u"not signed by"_s;
    QTest::newRow("other names") << u"elsewhere"_s << true << u"certificateNameMismatch"_s << u"not made out to"_s;
}

void LiveTlsTest::serversAreRefusedForAReason()
{
    QFETCH(QString, certificate);
    QFETCH(bool, isOurs);
    QFETCH(QString, word);
    HULL_VERIFY_NO_PROBLEM(serve(certificate, isOurs ? m_ca : m_otherCa));
    const LiveScan scan(m_url, flags(u"client"_s));
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QTEST(scan.errorKind(), "kind");
    const QString message = scan.host()[u"error"][u"message"].toString();
    QVERIFY2(message.contains(word), qPrintable(message));
}

void LiveTlsTest::aCertificateThatOnlyDockerRefusesIsTaken()
{
    HULL_VERIFY_NO_PROBLEM(serve(u"nameless"_s, m_ca));
    const LiveScan scan(m_url, flags(u"client"_s));
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.status(), u"complete"_s);
    const Finished docker =
        runProgram(u"docker"_s, QStringList{u"-H"_s, m_url} + flags(u"client"_s) + QStringList{u"ps"_s});
    QVERIFY(!docker.succeeded());
}

void LiveTlsTest::tlsIsToldThatPlainHttpIsSpoken()
{
    HULL_VERIFY_NO_PROBLEM(m_engine->restart({u"--"_s, u"--host"_s, m_url}));
    HULL_VERIFY_NO_PROBLEM(m_engine->enterNetwork());
    const LiveScan secured(m_url, flags(u"client"_s));
    HULL_VERIFY_NO_PROBLEM(secured.problem());
    QCOMPARE(secured.errorKind(), u"plainExpected"_s);
    const LiveScan plain(m_url, {u"--insecure-tcp"_s});
    HULL_VERIFY_NO_PROBLEM(plain.problem());
    QCOMPARE(plain.status(), u"complete"_s);
    QCOMPARE(plain.host()[u"kind"].toString(), u"tcp"_s);
    QCOMPARE(verdictsOf(plain.host())[u"H-01"_s].result, u"fail"_s);
}

QTEST_GUILESS_MAIN(LiveTlsTest)
#include "tst_live_tls.moc"
