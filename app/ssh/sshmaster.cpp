// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshmaster.h"

#include "app/ssh/hostkeyfailure.h"
#include "app/ssh/loginfailure.h"
#include "app/ssh/sshruntime.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <cstring>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds fileLimit{2}; // ssh has read it a moment ago
constexpr std::chrono::milliseconds reasonLimit{500}; // for a master that ends to say why

Error unwritable(const Message& what, const QString& path, const QString& why)
{
    return {.kind = Error::Kind::FileUnwritable,
        .message = what,
        .cause = {QT_TRANSLATE_NOOP("Hull", "The folder was removed, or its file system is full."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Start Hullwright again."), {}},
        .detail = path + ": "_L1 + why};
}

} // namespace

SshMaster::SshMaster(SshMasterSettings settings, const QProcessEnvironment& environment, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_environment(environment)
{
    m_process.setEnvironment(environment);
    m_limit.setSingleShot(true);
    m_limit.setInterval(m_settings.options.loginTimeout);
    connect(&m_logPipe, &SshLogPipe::lineReceived, this, &SshMaster::onLine);
    connect(&m_process, &SshProcess::lineReceived, this, [this](const QByteArray& line) { m_log.addAside(line); });
    connect(&m_process, &SshProcess::failedToStart, this, [this] {
        fail({sshMissingError(m_settings.options.program), ConnectionStep::Kind::Configuration});
    });
    connect(&m_process, &SshProcess::finished, this, &SshMaster::onFinished);
    m_forwarding.setEnvironment(environment);
    connect(&m_forwarding, &SshProcess::lineReceived, this,
        [this](const QByteArray& line) { m_forwardingErrors << QString::fromUtf8(line); });
    connect(&m_forwarding, &SshProcess::failedToStart, this, [this] { onForwarded(-1); });
    connect(&m_forwarding, &SshProcess::finished, this, &SshMaster::onForwarded);
    // Not before: an ssh that is told to end may be about to make its sockets.
    m_process.setCleanUp([sockets = m_settings.sockets] { SshRuntime::remove(sockets); });
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_process.end();
        fail({timeoutError(m_settings.options.loginTimeout), ConnectionStep::Kind::LogIn});
    });
}

SshMaster::~SshMaster()
{
    end();
}

void SshMaster::end()
{
    m_hasEnded = true;
    m_limit.stop();
    if (m_watcher) {
        m_watcher.release()->deleteLater();
    }
    m_reading.forget();
    m_logPipe.disconnect(this);
    for (SshProcess* process : {&m_forwarding, &m_process}) {
        process->disconnect(this);
        process->end();
    }
}

void SshMaster::start()
{
    if (const std::optional<Error> error = openLog()) {
        fail({*error, ConnectionStep::Kind::Configuration});
        return;
    }
    // Gone as soon as the socket is there: the kernel gives each account some hundred watchers in all.
    m_watcher = std::make_unique<QFileSystemWatcher>();
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &SshMaster::lookForControl);
    m_watcher->addPath(QFileInfo(m_settings.sockets.control).path());
    if (m_settings.mayJump) {
        if (const std::optional<Error> error = writeConfiguration()) {
            fail({*error, ConnectionStep::Kind::Configuration});
            return;
        }
    }
    m_limit.start();
    m_process.start(m_settings.options.program, sshMasterArguments(m_settings));
}

std::optional<Error> SshMaster::openLog()
{
    const QString& path = m_settings.sockets.log;
    const int error = m_logPipe.open(path);
    return error == 0
        ? std::nullopt
        : std::optional(unwritable(
            {QT_TRANSLATE_NOOP("Hull", "The pipe for what ssh says cannot be made in our private folder."), {}}, path,
            QString::fromLocal8Bit(std::strerror(error))));
}

std::optional<Error> SshMaster::writeConfiguration() const
{
    QFile file(m_settings.sockets.configuration);
    const QByteArray text = sshWayConfiguration(m_settings);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(text) == text.size() && file.flush()) {
        return std::nullopt;
    }
    return unwritable(
        {QT_TRANSLATE_NOOP("Hull", "The configuration for the way over jump hosts cannot be written."), {}},
        file.fileName(), file.errorString());
}

void SshMaster::setAsking(bool isAsking)
{
    if (m_isReady || m_hasEnded) {
        return;
    }
    if (isAsking) {
        m_limit.stop();
    } else {
        m_limit.start();
    }
}

void SshMaster::onLine(const QByteArray& line)
{
    if (const auto step = m_log.add(line); step && !m_isReady) {
        Q_EMIT reached(*step);
    }
}

void SshMaster::lookForControl()
{
    // It gets its name only once it listens.
    if (m_hasEnded || !QFileInfo::exists(m_settings.sockets.control)) {
        return;
    }
    const QPointer<SshMaster> self(this);
    m_logPipe.drain(); // how it has logged in
    if (!self || m_hasEnded) {
        return;
    }
    m_watcher->disconnect(this);
    m_watcher.release()->deleteLater(); // it is what calls us
    if (m_settings.forwardsEngine) {
        m_forwarding.start(m_settings.options.program, sshForwardArguments(m_settings));
    } else {
        becomeReady();
    }
}

void SshMaster::onForwarded(int exitCode)
{
    if (m_hasEnded) {
        return;
    }
    if (exitCode == 0) {
        becomeReady();
        return;
    }
    // A master that is just ending tells more.
    QTimer::singleShot(reasonLimit, this, [this] { fail(explained({})); });
}

void SshMaster::becomeReady()
{
    m_isReady = true;
    m_limit.stop();
    Q_EMIT ready();
}

SshFailure SshMaster::explained(const QString& knownKey) const
{
    return explainSshFailure(m_log.lines() + m_forwardingErrors,
        {.target = m_settings.target,
            .options = m_settings.options,
            .aside = m_log.aside(),
            .hostSpoke = m_log.hostSpoke(),
            .isTrusted = m_log.isTrusted(),
            .keysTried = m_log.keysTried(),
            .lockedKey = m_log.lockedKey(),
            .hostKeyName = m_settings.hostKeyName,
            .jumps = m_settings.jumps,
            .canAsk = m_settings.canAsk,
            .knownKey = knownKey});
}

Error SshMaster::timeoutError(std::chrono::milliseconds limit) const
{
    SshOptions options = m_settings.options;
    options.loginTimeout = limit;
    const QStringList said = m_log.aside() + m_log.lines();
    if (m_settings.usesAgent && m_log.waitsForAgentsKeys()) {
        return sshAgentSilentError(m_settings.target, options, said);
    }
    return sshLoginTimeoutError(m_settings.target, options, said, m_log.keyAtAgent());
}

//! ssh tells only where the key stands that it expected. The file may lie on a server that has just gone.
void SshMaster::explain()
{
    const QString place = m_log.isTrusted() ? QString() : knownKeyPlace(m_log.aside() + m_log.lines());
    if (place.isEmpty()) {
        fail(explained({}));
        return;
    }
    m_limit.stop();
    m_reading.start([place] { return Result<QString>(knownFingerprint(place)); },
        [this](const Result<QString>& key) { fail(explained(*key)); });
    QTimer::singleShot(fileLimit, this, [this] { fail(explained({})); });
}

void SshMaster::onFinished()
{
    const QPointer<SshMaster> self(this);
    m_logPipe.drain(true);
    if (!self) {
        return;
    }
    if (!m_isReady) {
        explain();
        return;
    }
    if (!std::exchange(m_hasEnded, true)) {
        m_process.end();
        // What was said while it worked (a channel that could not be opened) is not why it ended.
        const QStringList last = m_log.lines().mid(std::max<qsizetype>(0, m_log.lines().size() - 3));
        QStringList reasons;
        for (const QString& line : last) {
            if (!line.startsWith("channel "_L1)) {
                reasons << line;
            }
        }
        Q_EMIT died(
            explainSshFailure(reasons, {.target = m_settings.target, .options = m_settings.options, .isTrusted = true})
                .error);
    }
}

void SshMaster::fail(const SshFailure& failure)
{
    if (!std::exchange(m_hasEnded, true)) {
        m_limit.stop();
        Q_EMIT failed(failure);
    }
}

std::unique_ptr<SshProcess> SshMaster::newSession() const
{
    auto session = std::make_unique<SshProcess>();
    session->setEnvironment(m_environment);
    return session;
}

void SshMaster::startSession(SshProcess& session, const QString& command) const
{
    session.start(
        m_settings.options.program, sshSessionArguments(m_settings.sockets.control, m_settings.target, command));
}

} // namespace Hull
