// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/askpassserver.h"

#include "app/askpass/askpasswire.h"
#include "app/base/helperprogram.h"
#include "app/base/log.h"
#include "app/ssh/askpassconnection.h"
#include "app/ssh/askpassprompt.h"
#include "app/ssh/askpasssocket.h"

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <array>
#include <deque>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxConnections = 8; // one question at a time for each ssh on the way
constexpr std::size_t rememberedAnswers = 64;

//! 128 bits that nobody can guess, as hexadecimal digits.
QByteArray randomToken()
{
    std::array<quint32, 4> bits = {};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    QByteArray token;
    for (const quint32 part : bits) {
        token += QByteArray::number(part, 16).rightJustified(8, '0');
    }
    return token;
}

/*!
 * What an answer is remembered by; empty for what is never kept. A passphrase belongs to a file of this machine,
 * whatever the host. A password belongs to the host as a whole: another port may be another machine, and that must not
 * get to know it.
 */
QString storeKey(const Prompt& prompt)
{
    if (prompt.kind == Prompt::Kind::KeyPassphrase) {
        return "passphrase "_L1 + prompt.subject;
    }
    if (prompt.kind == Prompt::Kind::Password) {
        return "password "_L1 + prompt.endpoint + u' ' + prompt.subject;
    }
    return {};
}

bool wantsText(const Prompt& prompt)
{
    return prompt.kind == Prompt::Kind::KeyPassphrase || prompt.kind == Prompt::Kind::Password
        || prompt.kind == Prompt::Kind::Other;
}

Error helperMissing()
{
    Error error;
    error.kind = Error::Kind::Internal;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The program %1 is missing, with which ssh asks its questions."),
        {u"hullwright-askpass"_s}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "Hullwright is not completely installed."), {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "Install it again, from the package or with cmake --install."), {}};
    return error;
}

} // namespace

class AskpassServer::Private
{
public:
    Private(AskpassServer& server, Prompter& askedOne, SecretStore& store, Host hostValue)
        : q(server)
        , prompter(askedOne)
        , secrets(store)
        , host(std::move(hostValue))
    { }

    //! An answer that an ssh has got: when the same one asks the same thing again, it was wrong.
    struct Given
    {
        quint32 asker = 0;
        Prompt::Kind kind = Prompt::Kind::Other;
        QString subject;
        QString text;
    };

    void greet(int descriptor);
    void onRequest(AskpassConnection* connection, const AskpassWire::Request& request);
    void ask(AskpassConnection* connection, const Prompt& prompt, quint32 asker);
    void onAnswer(AskpassConnection* connection, const Prompt& prompt, quint32 asker, Result<PromptAnswer>& answer);
    void refuseFromNowOn(quint32 asker);
    [[nodiscard]] bool wasAnswered(const Prompt& prompt, quint32 asker) const;
    void remember(const Prompt& prompt, quint32 asker);
    void changeAsking(int by);

    AskpassServer& q;
    Prompter& prompter;
    SecretStore& secrets;
    const Host host;
    const QByteArray token = randomToken();
    QString program;
    AskpassSocket socket;
    int connections = 0;
    int asking = 0;
    std::deque<Given> given;
    std::deque<quint32> refused; //!< processes whose user wants no more questions
    QStringList keysGiven; //!< of answers that turn out to be wrong when the login fails
};

void AskpassServer::Private::greet(int descriptor)
{
    auto* connection = new AskpassConnection(descriptor, token, &q);
    ++connections;
    QObject::connect(connection, &AskpassConnection::ended, &q, [this] { --connections; });
    QObject::connect(connection, &AskpassConnection::requested, &q,
        [this, connection](const AskpassWire::Request& request) { onRequest(connection, request); });
    if (connections > maxConnections) {
        connection->refuse();
    }
}

void AskpassServer::Private::onRequest(AskpassConnection* connection, const AskpassWire::Request& request)
{
    Prompt prompt = classifyPrompt(QString::fromStdString(request.prompt), QString::fromStdString(request.hint));
    prompt.hostName = host.name;
    prompt.endpoint = host.endpoint;
    const bool cannotBeShown = prompt.kind == Prompt::Kind::HostKey && prompt.fingerprint.isEmpty();
    if (cannotBeShown || std::find(refused.begin(), refused.end(), request.asker) != refused.end()) {
        connection->refuse();
        return;
    }
    prompt.repeated = wasAnswered(prompt, request.asker);
    const QString key = storeKey(prompt);
    if (prompt.repeated) {
        secrets.forget(key);
    }
    if (const QByteArrayView known = secrets.find(key); !known.isEmpty()) {
        remember(prompt, request.asker);
        connection->answer(known);
        return;
    }
    ask(connection, prompt, request.asker);
}

void AskpassServer::Private::ask(AskpassConnection* connection, const Prompt& prompt, quint32 asker)
{
    changeAsking(+1);
    // The connection is the context: with its end, the question is withdrawn and no answer comes any more.
    RequestHandle handle =
        prompter.ask(prompt, connection, [this, connection, prompt, asker](Result<PromptAnswer> answer) {
            onAnswer(connection, prompt, asker, answer);
        });
    QObject::connect(connection, &AskpassConnection::ended, &q, [this, handle]() mutable {
        handle.cancel();
        changeAsking(-1);
    });
}

void AskpassServer::Private::onAnswer(
    AskpassConnection* connection, const Prompt& prompt, quint32 asker, Result<PromptAnswer>& answer)
{
    if (!answer || !answer->accepted) {
        refuseFromNowOn(asker);
        connection->refuse();
        // Later: who hears it may well delete this server, out of which the handler is still being called.
        QMetaObject::invokeMethod(&q, &AskpassServer::cancelled, Qt::QueuedConnection);
        return;
    }
    remember(prompt, asker);
    if (const QString key = storeKey(prompt); answer->keepForSession && !key.isEmpty()) {
        secrets.keep(key, answer->secret);
    }
    QByteArray bytes = (wantsText(prompt) ? answer->secret : consentTo(prompt)).toUtf8();
    connection->answer(bytes);
    wipe(bytes);
    answer->wipe();
}

void AskpassServer::Private::refuseFromNowOn(quint32 asker)
{
    refused.push_back(asker);
    if (refused.size() > rememberedAnswers) {
        refused.pop_front();
    }
}

bool AskpassServer::Private::wasAnswered(const Prompt& prompt, quint32 asker) const
{
    return std::any_of(given.begin(), given.end(), [&](const Given& before) {
        return before.asker == asker && before.kind == prompt.kind && before.subject == prompt.subject
            && (prompt.kind != Prompt::Kind::Other || before.text == prompt.text);
    });
}

void AskpassServer::Private::remember(const Prompt& prompt, quint32 asker)
{
    given.push_back({asker, prompt.kind, prompt.subject, prompt.text});
    if (given.size() > rememberedAnswers) {
        given.pop_front();
    }
    if (const QString key = storeKey(prompt); !key.isEmpty() && !keysGiven.contains(key)) {
        keysGiven.append(key);
    }
}

void AskpassServer::Private::changeAsking(int by)
{
    const bool before = asking > 0;
    asking += by;
    if (before != (asking > 0)) {
        Q_EMIT q.askingChanged();
    }
}

AskpassServer::AskpassServer(Prompter& prompter, SecretStore& secrets, const Host& host, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, prompter, secrets, host))
{
    connect(&d->socket, &AskpassSocket::connected, this, [this](int descriptor) { d->greet(descriptor); });
}

AskpassServer::~AskpassServer()
{
    // Before the members that their end still uses.
    const QList<AskpassConnection*> open = findChildren<AskpassConnection*>();
    const QSignalBlocker nobodyListens(this);
    for (AskpassConnection* connection : open) {
        connection->refuse();
    }
    qDeleteAll(open);
}

std::optional<Error> AskpassServer::listen(const QString& path)
{
    d->program = helperProgram("hullwright-askpass"_L1);
    return d->program.isEmpty() ? std::optional(helperMissing()) : d->socket.listen(path);
}

QProcessEnvironment AskpassServer::environment(QProcessEnvironment base) const
{
    base.insert(u"SSH_ASKPASS"_s, d->program);
    base.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    base.insert(QString::fromLatin1(AskpassWire::socketVariable), d->socket.path());
    base.insert(QString::fromLatin1(AskpassWire::tokenVariable), QString::fromLatin1(d->token));
    base.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    base.remove(u"LANGUAGE"_s);
    base.remove(u"SSH_ASKPASS_PROMPT"_s); // ssh sets it for some questions only; for the others it must not be there
    return base;
}

bool AskpassServer::isAsking() const
{
    return d->asking > 0;
}

void AskpassServer::loginFailed()
{
    for (const QString& key : std::as_const(d->keysGiven)) {
        d->secrets.forget(key);
    }
    d->keysGiven.clear();
}

} // namespace Hull
