// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong on the way to a host, as the code that finds it out says it, and as the window shows that: each
// fault has words of its own, a cause, a remedy, and the button that mends it.

#include "app/docker/apierror.h"
#include "app/docker/apiversion.h"
#include "app/ssh/enginediagnosis.h"
#include "app/ssh/loginfailure.h"
#include "app/ssh/sshfailure.h"
#include "app/transport/networkerror.h"
#include "app/transport/tlserror.h"
#include "app/transport/transporterror.h"
#include "ui/containers/emptystates.h"
#include "ui/containers/failuretexts.h"
#include "ui/widgets/problembanner.h"

#include <QLabel>
#include <QSet>
#include <QTest>

using namespace Hull;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class FailureTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachFaultInItsOwnWords_data();
    void tellsEachFaultInItsOwnWords();
    void cleanupTestCase();

private:
    QSet<QString> m_told; //!< by the faults before: title and message
    int m_faults = 0;
};

namespace {

const QString address = u"10.0.0.5:2376"_s;
const SshTarget web{.host = u"web1"_s, .user = u"ops"_s};

Error ssh(const char* text)
{
    const SshCircumstances known{.target = web, .keysTried = {u"id_ed25519"_s}};
    return explainSshFailure(QString::fromUtf8(text).split(u'\n'), known).error;
}

Error remote(const char* scriptSays)
{
    return engineSocketError(scriptSays, web).value_or(Error());
}

CertificateFacts certificate(const QDateTime& from, const QDateTime& until)
{
    CertificateFacts facts;
    facts.subject = u"CN=prod-a"_s;
    facts.issuer = u"CN=other authority"_s;
    facts.names = {u"prod-b.example.org"_s};
    facts.notBefore = from;
    facts.notAfter = until;
    return facts;
}

const QDateTime now = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);

Error server(TlsHandshake::Fault fault)
{
    TlsHandshake seen;
    seen.fault = fault;
    seen.server = certificate(now.addDays(-400), now.addDays(-35));
    seen.faulty = seen.server;
    TlsOptions tls;
    tls.serverName = "prod-a";
    return serverCertificateError(address, tls, seen);
}

Error client(bool configured, int daysLeft)
{
    TlsOptions tls;
    tls.certificate = configured ? "PEM" : "";
    tls.certificates.client = certificate(now.addDays(-400), now.addDays(daysLeft));
    TlsHandshake seen;
    seen.certificateRequested = true;
    seen.alert = 42; // bad_certificate
    return clientCertificateError(address, tls, seen, now);
}

Error answered(int status, const char* message)
{
    HttpResponse response;
    response.status = status;
    response.body = R"({"message":")" + QByteArray(message) + R"("})";
    return apiError(response, u"container web"_s);
}

HostRow failedBy(const Error& error)
{
    HostRow row;
    row.host.name = u"prod-a"_s;
    row.host.endpoint = u"ssh://ops@prod-a"_s;
    row.host.kind = EndpointKind::Ssh;
    row.state = HostState::Failed;
    row.error = error;
    return row;
}

} // namespace

void FailureTextsTest::tellsEachFaultInItsOwnWords_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("button"); // that leads to what is to be mended; empty: nothing to mend in the settings
    const QString host = u"Ed&it host…"_s;
    const QString login = u"Ed&it user or key…"_s;
    const QString certificates = u"Ed&it certificates…"_s;
    const QString none;

    QTest::newRow("ssh: unknown name") << ssh("ssh: Could not resolve hostname web1: Name or service not known")
                                       << Kind::NameUnknown << host;
    QTest::newRow("ssh: refused") << ssh("ssh: connect to host web1 port 22: Connection refused")
                                  << Kind::ConnectionRefused << none;
    QTest::newRow("ssh: black hole") << ssh("ssh: connect to host web1 port 22: Connection timed out") << Kind::Timeout
                                     << none;
    QTest::newRow("ssh: refused behind the jump host")
        << ssh("channel 0: open failed: connect failed: Connection refused") << Kind::ConnectionRefused << none;
    QTest::newRow("ssh: forbidden by the jump host")
        << ssh("channel 0: open failed: administratively prohibited: open failed") << Kind::Forbidden << none;
    QTest::newRow("ssh: silent") << ssh("Connection timed out during banner exchange") << Kind::Timeout << none;
    QTest::newRow("ssh: agent waits") << sshLoginTimeoutError(web, {}, {}, u"me@laptop"_s) << Kind::AgentWaits << none;
    QTest::newRow("ssh: agent silent") << sshAgentSilentError(web, {}, {}) << Kind::AgentWaits << none;
    QTest::newRow("ssh: hangs") << sshLoginTimeoutError(web, {}, {}) << Kind::Timeout << none;
    QTest::newRow("ssh: another protocol")
        << ssh("kex_exchange_identification: banner line contains invalid characters") << Kind::NotSsh << host;
    QTest::newRow("ssh: MaxStartups") << ssh(
        "Exceeded MaxStartups\nkex_exchange_identification: Connection closed by remote host")
                                      << Kind::LoginsLimited << none;
    QTest::newRow("ssh: closed before it begins")
        << ssh("kex_exchange_identification: Connection closed by remote host") << Kind::LoginsLimited << none;
    QTest::newRow("ssh: key missing") << ssh("no such identity: /k/id: No such file or directory")
                                      << Kind::KeyFileUnusable << login;
    QTest::newRow("ssh: key open to others")
        << ssh("Permissions 0644 for '/k/id' are too open.") << Kind::KeyFileUnusable << login;
    QTest::newRow("ssh: key of another") << ssh("Load key \"/k/id\": Permission denied") << Kind::KeyFileUnusable
                                         << login;
    QTest::newRow("ssh: denied") << ssh("ops@web1: Permission denied (publickey).") << Kind::LoginFailed << login;
    QTest::newRow("ssh: too many keys") << ssh(
        "Received disconnect from 10.0.0.5 port 22:2: Too many authentication failures")
                                        << Kind::LoginFailed << login;
    QTest::newRow("ssh: changed key") << ssh("@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @")
                                      << Kind::HostKeyChanged << none;
    QTest::newRow("ssh: revoked key") << ssh("@ WARNING: REVOKED HOST KEY DETECTED! @") << Kind::HostKeyChanged << none;
    QTest::newRow("ssh: unknown key") << ssh("Host key verification failed.") << Kind::HostKeyUnknown << none;
    QTest::newRow("ssh: frozen") << ssh("Timeout, server web1 not responding.") << Kind::Timeout << none;
    QTest::newRow("ssh: closed") << ssh("Connection to web1 closed by remote host.") << Kind::ConnectionLost << none;
    QTest::newRow("ssh: configuration") << ssh("/h/.ssh/config: line 3: Bad configuration option: idntityfile")
                                        << Kind::BadConfiguration << host;
    QTest::newRow("ssh: name of odd characters")
        << ssh("remote username contains invalid characters") << Kind::BadConfiguration << host;
    QTest::newRow("ssh: no common cipher")
        << ssh("Unable to negotiate with 10.0.0.5 port 22: no matching key exchange method found.") << Kind::Unsupported
        << none;
    QTest::newRow("ssh: not installed") << sshMissingError(u"ssh"_s) << Kind::ProgramMissing << host;
    QTest::newRow("ssh: no forwarding") << forwardingForbiddenError(web, true) << Kind::ForwardingForbidden
                                        << u"Use d&ial-stdio…"_s;
    QTest::newRow("ssh: no forwarding or no engine")
        << forwardingForbiddenError(web, false) << Kind::ForwardingForbidden << u"Use d&ial-stdio…"_s;
    QTest::newRow("ssh: MaxSessions") << dialStdioError(255, {}, "mux_client: Session open refused by peer", web)
                                      << Kind::Forbidden << none;
    QTest::newRow("far: socket missing") << remote("MISSING\n") << Kind::SocketMissing << none;
    QTest::newRow("far: no socket") << remote("NOTSOCK\n") << Kind::NotASocket << host;
    QTest::newRow("far: not in the group") << remote("DENIED\nops\ndocker\n") << Kind::PermissionDenied << none;
    QTest::newRow("far: no docker command")
        << dialStdioError(127, {}, "bash: docker: command not found", web) << Kind::ProgramMissing << host;
    QTest::newRow("far: no engine, or no forwarding and no docker command")
        << afterForwardingError(dialStdioError(127, {}, "bash: docker: command not found", web), web)
        << Kind::ProgramMissing << host;
    QTest::newRow("far: nobody listens") << dialStdioError(1, {}, "dial unix /s: connect: connection refused", web)
                                         << Kind::ConnectionRefused << none;
    QTest::newRow("far: talkative profile") << dialStdioError(0, "Welcome to web1", {}, web) << Kind::BadAnswer << none;

    QTest::newRow("tcp: no consent") << plainTcpError(address) << Kind::ConsentNeeded << host;
    QTest::newRow("tcp: no address") << badAddressError(u"10.0.0.5:x"_s) << Kind::BadConfiguration << host;
    QTest::newRow("tcp: unknown name") << nameNotFoundError(u"prod:2376"_s) << Kind::NameUnknown << host;
    QTest::newRow("tcp: silent name server") << lookupTimeoutError(u"prod:2376"_s, 5s) << Kind::Timeout << none;
    QTest::newRow("tcp: refused") << refusedError(address) << Kind::ConnectionRefused << none;
    QTest::newRow("tcp: no route") << hostUnreachableError(address, u"No route to host"_s) << Kind::HostUnreachable
                                   << host;
    QTest::newRow("tcp: black hole") << connectTimeoutError(address, 10s) << Kind::Timeout << none;
    QTest::newRow("tls: hangs") << tlsTimeoutError(address, 10s) << Kind::Timeout << none;
    QTest::newRow("tls: expected") << tlsExpectedError(address) << Kind::TlsExpected << u"Sw&itch to TLS…"_s;
    QTest::newRow("tls: HTTP at its port") << plainExpectedError(address, true) << Kind::PlainExpected << host;
    QTest::newRow("tls: unknown authority")
        << server(TlsHandshake::Fault::Untrusted) << Kind::CertificateUntrusted << certificates;
    QTest::newRow("tls: expired") << server(TlsHandshake::Fault::Expired) << Kind::CertificateExpired << certificates;
    QTest::newRow("tls: not yet valid") << server(TlsHandshake::Fault::NotYetValid) << Kind::CertificateNotYetValid
                                        << certificates;
    QTest::newRow("tls: wrong name") << server(TlsHandshake::Fault::None) << Kind::CertificateNameMismatch
                                     << certificates;
    QTest::newRow("tls: no client certificate") << client(false, 0) << Kind::ClientCertificateMissing << certificates;
    QTest::newRow("tls: client certificate expired")
        << client(true, -3) << Kind::ClientCertificateExpired << certificates;
    QTest::newRow("tls: client certificate refused")
        << client(true, 300) << Kind::ClientCertificateRefused << certificates;
    QTest::newRow("tls: no authorities") << systemAuthoritiesError(address, u"no CA"_s) << Kind::TlsFailed << host;
    QTest::newRow("tls: else") << tlsFailedError(address, {}, u"odd"_s) << Kind::TlsFailed << host;

    const QString socket = u"/run/nowhere/docker.sock"_s;
    QTest::newRow("unix: missing") << socketError(socket, ENOENT) << Kind::SocketMissing << none;
    QTest::newRow("unix: a folder") << socketError(u"/tmp"_s, ENOTSOCK) << Kind::NotASocket << host;
    QTest::newRow("unix: too long") << socketError(u'/' + QString(200, u's'), 0) << Kind::BadConfiguration << host;
    QTest::newRow("unix: nobody listens") << connectionRefusedError(socket) << Kind::ConnectionRefused << none;
    QTest::newRow("closed at once") << connectionLostError(socket, 0) << Kind::ConnectionLost << none;
    QTest::newRow("half an answer") << connectionLostError(socket, 9) << Kind::ConnectionLost << none;
    QTest::newRow("no answer") << timeoutError(socket, 60s) << Kind::Timeout << none;
    QTest::newRow("no HTTP") << notHttpError(socket) << Kind::NotDocker << host;
    QTest::newRow("HTTP, but no engine's") << notDockerError(socket) << Kind::NotDocker << host;
    QTest::newRow("too large") << bodyTooLargeError(socket, 1 << 20) << Kind::BodyTooLarge << none;
    QTest::newRow("header too large") << headerTooLargeError(socket) << Kind::HeaderTooLarge << none;
    QTest::newRow("api: too old") << negotiateApi({1, 23}, std::nullopt).error() << Kind::ApiTooOld << none;
    QTest::newRow("api: our version too old")
        << answered(400, "client version 1.41 is too old. Minimum supported API version is 1.44, please upgrade")
        << Kind::HttpError << none;
    QTest::newRow("api: our version too new")
        << answered(400, "client version 1.44 is too new. Maximum supported API version is 1.41") << Kind::HttpError
        << none;
    QTest::newRow("api: another bad request") << answered(400, "invalid filter") << Kind::HttpError << none;
    QTest::newRow("api: forbidden by a proxy") << answered(403, "") << Kind::Forbidden << none;
    QTest::newRow("api: gone") << answered(404, "No such container: web") << Kind::Gone << none;
    QTest::newRow("redirected") << redirectedError(socket, 301) << Kind::Redirected << host;
}

void FailureTextsTest::tellsEachFaultInItsOwnWords()
{
    QFETCH(Error, error);
    QFETCH(Kind, kind);
    QFETCH(QString, button);
    QCOMPARE(errorKindName(error.kind), errorKindName(kind));
    for (const Message& part : {error.message, error.cause, error.remedy}) {
        QVERIFY(!part.english().isEmpty());
        static const QRegularExpression unfilled(u"%[1-9]"_s);
        QVERIFY2(!part.english().contains(unfilled), qPrintable(part.english()));
        QVERIFY2(part.english().endsWith(u'.') || part.english().contains(u':'), qPrintable(part.english()));
    }
    QVERIFY(error.message.english() != error.cause.english() && error.cause.english() != error.remedy.english());

    TableSituation situation;
    situation.hosts = {failedBy(error)};
    const EmptyState::Content content = emptyStateFor(situation).value_or(EmptyState::Content());
    QVERIFY(!content.title.isEmpty() && !content.title.contains(u'%'));
    // Behind an SSH server that let us in only the engine can be missing.
    QVERIFY(!content.title.contains("SSH server"_L1) || !error.message.english().contains("Logged in"_L1));
    for (const Message& part : {error.message, error.cause, error.remedy}) {
        // Backticks around commands are for the terminal.
        QVERIFY2(content.text.contains(problemSentences({.kind = kind, .message = part}, true).join(u' ')),
            qPrintable(content.text));
    }
    const auto edit = std::find_if(content.buttons.begin(), content.buttons.end(),
        [](const EmptyState::Button& shown) { return shown.id == EmptyAction::editHost; });
    QCOMPARE(edit == content.buttons.end() ? QString() : edit->text, button);

    ProblemBanner banner;
    banner.setSituation({u"prod-a"_s, u"ssh://ops@prod-a"_s, error, false, {}, true, false, failureEditLabel(kind)});
    QVERIFY(banner.findChild<QLabel*>(u"bannerTitle"_s)->text().startsWith("prod-a: "_L1));
    QVERIFY(!banner.findChild<QLabel*>(u"bannerText"_s)->text().isEmpty());

    const QString words = content.title + error.message.english();
    QVERIFY2(!m_told.contains(words), qPrintable(words));
    m_told.insert(words);
    ++m_faults;
}

void FailureTextsTest::cleanupTestCase()
{
    QCOMPARE(m_told.size(), m_faults);
}

QTEST_MAIN(FailureTextsTest)
#include "tst_failuretexts.moc"
