// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshscript.h"

#include "app/ssh/enginediagnosis.h"
#include "app/ssh/sshmaster.h"
#include "app/transport/transporterror.h"

#include <QPointer>
#include <QRandomGenerator>

namespace Hull {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto scriptLimit = 20s;
constexpr qsizetype outputLimit = 16 * 1024 * 1024; // bytes
constexpr qsizetype errorLimit = 4096; // bytes

Error noShell(const SshMasterSettings& settings, const QByteArray& said)
{
    const QString address = sshAddress(settings.target);
    if (isSessionRefused(said)) {
        return {.kind = Error::Kind::Unsupported,
            .message = {QT_TRANSLATE_NOOP("Hull", "The SSH server of %1 has no session left for a command."),
                {address}},
            .cause = {QT_TRANSLATE_NOOP("Hull",
                          "MaxSessions in its sshd_config is too low: the others are used to reach the engine."),
                {}},
            .remedy = {QT_TRANSLATE_NOOP("Hull", "Allow more sessions, or forwarding to sockets, on the host."), {}},
            .detail = QString::fromUtf8(said)};
    }
    return {.kind = Error::Kind::Unsupported,
        .message = {QT_TRANSLATE_NOOP("Hull", "No command can be run on %1."), {address}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "The account has no shell, or the SSH server allows no sessions."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Use an account with a shell: `%1` must work."),
            {sshCommandLine(settings.target, settings.options, {u"true"_s})}},
        .detail = QString::fromUtf8(said)};
}

//! One run; belongs to the master, and is gone when it has answered.
class ScriptRun : public QObject
{
public:
    ScriptRun(SshMaster& master, const QObject* context, Handler<QByteArray> handler)
        : QObject(&master)
        , m_master(master)
        , m_context(context)
        , m_handler(std::move(handler))
        // Where the script's own output begins: profiles may greet, also those of shells that are no login shells.
        , m_mark("hull-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16))
        , m_session(master.newSession())
    { }

    void start(const QByteArray& script)
    {
        connect(m_session.get(), &SshProcess::outputReceived, this, &ScriptRun::onOutput);
        connect(m_session.get(), &SshProcess::lineReceived, this, [this](const QByteArray& line) {
            if (m_errors.size() < errorLimit) {
                m_errors += line + '\n';
            }
        });
        connect(m_session.get(), &SshProcess::finished, this, &ScriptRun::onFinished);
        connect(&m_limit, &QTimer::timeout, this, [this] { answer(timeoutError(address(), scriptLimit)); });
        m_limit.start(scriptLimit);
        // The script goes in by standard input, so no shell's way of quoting matters.
        m_session->setInput("echo " + m_mark + "\n" + script + "\n");
        m_master.startSession(*m_session, u"sh"_s);
    }

private:
    [[nodiscard]] QString address() const { return sshAddress(m_master.settings().target); }

    void onOutput(const QByteArray& bytes)
    {
        m_output += bytes;
        if (m_output.size() > outputLimit) {
            answer(bodyTooLargeError(address(), outputLimit));
        }
    }

    void onFinished(int exitCode)
    {
        const qsizetype begin = m_output.indexOf(m_mark + '\n');
        if (begin >= 0) {
            answer(m_output.mid(begin + m_mark.size() + 1));
        } else if (!m_master.isReady() || exitCode < 0) {
            answer(connectionLostError(address(), 0));
        } else {
            answer(noShell(m_master.settings(), m_errors));
        }
    }

    void answer(const Result<QByteArray>& result)
    {
        m_session->disconnect(this);
        m_session->end();
        m_limit.stop();
        deleteLater();
        if (m_context) {
            m_handler(result);
        }
    }

    SshMaster& m_master;
    const QPointer<const QObject> m_context;
    const Handler<QByteArray> m_handler;
    const QByteArray m_mark;
    QByteArray m_output;
    QByteArray m_errors;
    QTimer m_limit;
    const std::unique_ptr<SshProcess> m_session;
};

class RunCancellation : public Cancellation
{
public:
    explicit RunCancellation(QObject* run)
        : m_run(run)
    { }

private:
    void abort() override { delete m_run.data(); }

    const QPointer<QObject> m_run;
};

} // namespace

RequestHandle runScript(
    SshMaster& master, const QByteArray& script, const QObject* context, Handler<QByteArray> handler)
{
    auto* run = new ScriptRun(master, context, std::move(handler));
    run->start(script);
    return RequestHandle(std::make_shared<RunCancellation>(run));
}

} // namespace Hull
