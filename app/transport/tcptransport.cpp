// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/tcptransport.h"

#include "app/base/background.h"
#include "app/base/prompter.h"
#include "app/base/secretstore.h"
#include "app/transport/httpclient.h"
#include "app/transport/networkerror.h"
#include "app/transport/openingsteps.h"
#include "app/transport/tlsmaterial.h"

#include <QFileInfo>
#include <QPointer>
#include <QUrl>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pingLimit{15000};
constexpr int mostTries = 3; // with a passphrase, as ssh has it

using TlsPtr = std::shared_ptr<TlsOptions>;

//! Gives the opening up that the handle stands for, and no later one.
class OpeningCancellation : public Cancellation
{
public:
    explicit OpeningCancellation(std::function<void()> abandon)
        : m_abandon(std::move(abandon))
    { }

private:
    void abort() override { m_abandon(); }

    std::function<void()> m_abandon;
};

//! Both ways of a server to say that TLS is spoken at the port.
bool saysTlsExpected(const HttpResponse& response)
{
    const QByteArray body = response.body.left(1000).toLower();
    return response.status == 400
        && (body.contains("http request to an https server") || body.contains("http request was sent to https port"));
}

//! Reads the files and, where no passphrase is needed, tries the key. Runs on a thread of its own.
Result<TlsPtr> prepareTls(const TlsFiles& files, bool verify)
{
    Result<TlsPtr> tls = readTlsFiles(files, verify);
    if (!tls || needsPassphrase(**tls)) {
        return tls;
    }
    const Error error = unlockKey(**tls);
    return error.kind == Error::Kind::None ? tls : Result<TlsPtr>(error);
}

} // namespace

class TcpTransport::Private
{
public:
    Private(TcpTransport& transport, Host hostValue, const TcpServices& tcpServices)
        : q(transport)
        , host(std::move(hostValue))
        , services(tcpServices)
        , steps(transport)
    { }

    void start();
    void abandon();
    void finish(const Result<Endpoint>& result);
    void onFiles(const Result<TlsPtr>& files);
    void tryPassphrase();
    void onTried(const Result<TlsPtr>& tried);
    void askPassphrase();
    void onAnswer(Result<PromptAnswer> answer);
    void settleTls();
    void ping();
    void onPing(const Result<HttpResponse>& answer);
    [[nodiscard]] QString secretName() const;

    TcpTransport& q;
    const Host host;
    const TcpServices services;
    OpeningSteps steps;
    Background<TlsPtr> background;
    RequestHandle request; //!< the ping, or the question
    std::shared_ptr<Cancellation> cancellation; //!< of the opening under way; null: there is none
    QPointer<const QObject> context;
    Handler<Endpoint> handler;
    Endpoint endpoint;
    TlsPtr tls; //!< of the opening under way
    std::shared_ptr<const TlsOptions> opened; //!< of the way that is open
    bool fromStore = false; //!< the passphrase that is tried was kept for the session
    int tries = 0;
};

void TcpTransport::Private::start()
{
    const bool isTls = host.kind == EndpointKind::Tls;
    steps.begin(ConnectionStep::Kind::Configuration);
    tries = 0;
    tls.reset();
    endpoint = {};
    QUrl url((isTls ? u"https://"_s : u"http://"_s) + host.address, QUrl::StrictMode);
    const bool isAddress = url.isValid() && !url.host().isEmpty() && url.port() > 0 && url.userInfo().isEmpty();
    endpoint.baseUrl = url.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash | QUrl::RemoveQuery);
    if (!isAddress) {
        finish(badAddressError(host.address));
    } else if (!isTls && !host.plainTcpAllowed) {
        finish(plainTcpError(host.address));
    } else if (!isTls) {
        steps.done(ConnectionStep::Kind::Configuration,
            {QT_TRANSLATE_NOOP("Hull", "without TLS: neither encrypted nor authenticated"), {}});
        ping();
    } else {
        background.start([files = host.tls, verify = host.tlsVerified] { return prepareTls(files, verify); },
            [this](const Result<TlsPtr>& files) { onFiles(files); });
    }
}

//! Ends what is under way without a word to the handler.
void TcpTransport::Private::abandon()
{
    cancellation.reset();
    handler = nullptr;
    background.forget();
    request.cancel();
    tls.reset();
}

void TcpTransport::Private::finish(const Result<Endpoint>& result)
{
    if (!result) {
        steps.fail(result.error());
    }
    const Handler<Endpoint> told = std::exchange(handler, nullptr);
    const bool wanted = context && cancellation && !cancellation->isCancelled();
    cancellation.reset();
    tls.reset();
    if (wanted && told) {
        told(result); // may destroy the transport
    }
}

void TcpTransport::Private::onFiles(const Result<TlsPtr>& files)
{
    if (!files) {
        finish(files.error());
        return;
    }
    tls = *files;
    if (!needsPassphrase(*tls)) {
        settleTls();
        return;
    }
    const QByteArrayView kept = services.secrets ? services.secrets->find(secretName()) : QByteArrayView();
    fromStore = false;
    if (opened && opened->key == tls->key) {
        tls->passphrase = opened->passphrase; // the way is open: it was asked for then
        tryPassphrase();
    } else if (!kept.isEmpty()) {
        tls->passphrase.assign(kept.data(), static_cast<size_t>(kept.size()));
        fromStore = true;
        tryPassphrase();
    } else {
        askPassphrase();
    }
}

void TcpTransport::Private::tryPassphrase()
{
    background.start(
        [tried = tls]() -> Result<TlsPtr> {
            const Error error = unlockKey(*tried);
            return error.kind == Error::Kind::None ? Result<TlsPtr>(tried) : Result<TlsPtr>(error);
        },
        [this](const Result<TlsPtr>& tried) { onTried(tried); });
}

void TcpTransport::Private::onTried(const Result<TlsPtr>& tried)
{
    if (tried) {
        settleTls();
        return;
    }
    const bool isWrong = tried.error().kind == Error::Kind::PassphraseNeeded;
    if (isWrong && services.secrets) {
        services.secrets->forget(secretName());
    }
    if (isWrong && services.prompter && tries < mostTries) {
        askPassphrase();
    } else {
        finish(tried.error());
    }
}

void TcpTransport::Private::askPassphrase()
{
    if (!services.prompter) {
        finish(passphraseNeededError(host.tls.key, false));
        return;
    }
    Prompt prompt;
    prompt.kind = Prompt::Kind::KeyPassphrase;
    prompt.hostName = host.name;
    prompt.endpoint = host.endpoint;
    prompt.subject = host.tls.key;
    prompt.repeated = tries > 0;
    ++tries;
    fromStore = false;
    request = services.prompter->ask(prompt, &q, [this](Result<PromptAnswer> answer) { onAnswer(std::move(answer)); });
}

void TcpTransport::Private::onAnswer(Result<PromptAnswer> answer)
{
    if (!answer || !answer->accepted) {
        Error error;
        error.kind = Error::Kind::Cancelled;
        error.message = {
            QT_TRANSLATE_NOOP("Hull", "The connection was given up: no passphrase for the private key %1."),
            {host.tls.key}};
        error.remedy = {QT_TRANSLATE_NOOP("Hull", "Connect again to be asked again."), {}};
        finish(error);
        return;
    }
    QByteArray secret = answer->secret.toUtf8();
    tls->passphrase.assign(secret.constData(), static_cast<size_t>(secret.size()));
    wipe(secret);
    if (answer->keepForSession && services.secrets) {
        services.secrets->keep(secretName(), answer->secret); // forgotten again where it turns out to be wrong
    }
    answer->wipe();
    tryPassphrase();
}

//! The key's file, which any number of hosts may use.
QString TcpTransport::Private::secretName() const
{
    return "tls-key:"_L1 + QFileInfo(host.tls.key).absoluteFilePath();
}

void TcpTransport::Private::settleTls()
{
    QUrl url(endpoint.baseUrl);
    tls->serverName = url.host(QUrl::FullyEncoded).toStdString();
    if (!host.serverName.isEmpty()) {
        tls->connectTo = url.authority(QUrl::FullyEncoded).toStdString();
        url.setHost(host.serverName, QUrl::StrictMode);
        if (url.host().isEmpty()) {
            finish(badAddressError(host.serverName));
            return;
        }
        tls->serverName = url.host(QUrl::FullyEncoded).toStdString();
        endpoint.baseUrl = url.toString(QUrl::FullyEncoded);
    }
    tls->setIdentity();
    if (opened && opened->identity == tls->identity) {
        tls->certificates.server = opened->certificates.server; // connections that stand tell it no second time
    }
    const CertificateFacts& client = tls->certificates.client;
    steps.done(ConnectionStep::Kind::Configuration,
        client.isEmpty() ? Message{QT_TRANSLATE_NOOP("Hull", "no client certificate"), {}}
                         : certificateSummary(client, QDateTime::currentDateTimeUtc()));
    endpoint.tls = tls;
    ping();
}

void TcpTransport::Private::ping()
{
    steps.begin(ConnectionStep::Kind::Reach);
    HttpRequest question;
    question.endpoint = endpoint;
    question.path = "/_ping";
    question.timeout = std::min(services.timeout, pingLimit);
    question.bodyLimit = qint64{64} * 1024;
    question.urgent = true;
    const Decode<HttpResponse> whole = [](const Result<HttpResponse>& response) {
        return response;
    };
    request = services.http.get<HttpResponse>(
        question, &q, whole, [this](const Result<HttpResponse>& answer) { onPing(answer); });
}

void TcpTransport::Private::onPing(const Result<HttpResponse>& answer)
{
    if (!answer) {
        finish(answer.error());
        return;
    }
    if (!tls && saysTlsExpected(*answer)) {
        finish(tlsExpectedError(host.address));
        return;
    }
    if (tls) {
        if (!answer->serverCertificate.isEmpty()) {
            // A copy: what the I/O thread has in its hands is constant.
            tls = tls->withServer(answer->serverCertificate);
            endpoint.tls = tls;
        }
        opened = tls;
    }
    steps.reached(host, *answer, tls.get());
    finish(endpoint);
}

TcpTransport::TcpTransport(Host host, const TcpServices& services, QObject* parent)
    : Transport(parent)
    , d(std::make_unique<Private>(*this, std::move(host), services))
{ }

TcpTransport::~TcpTransport()
{
    d->abandon();
}

RequestHandle TcpTransport::open(const QObject* context, Handler<Endpoint> handler)
{
    d->abandon();
    const QPointer<TcpTransport> self(this);
    auto opening = std::make_shared<std::weak_ptr<Cancellation>>();
    auto cancellation = std::make_shared<OpeningCancellation>([self, opening] {
        if (self && self->d->cancellation && self->d->cancellation == opening->lock()) {
            self->d->abandon();
        }
    });
    *opening = cancellation;
    d->cancellation = cancellation;
    d->context = context;
    d->handler = std::move(handler);
    // Later, also where nothing need be waited for.
    QMetaObject::invokeMethod(
        this,
        [this, opening] {
            if (d->cancellation && d->cancellation == opening->lock()) {
                d->start();
            }
        },
        Qt::QueuedConnection);
    return RequestHandle(cancellation);
}

void TcpTransport::close()
{
    d->abandon();
    d->opened.reset();
}

} // namespace Hull
