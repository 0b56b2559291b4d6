// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/dialstdioprobe.h"

#include "app/ssh/dialstdioproxy.h"
#include "app/ssh/enginediagnosis.h"
#include "app/ssh/sshmaster.h"
#include "app/transport/transporterror.h"

#include <array>
#include <sys/socket.h>
#include <unistd.h>

namespace Hull {

using namespace std::chrono_literals;

namespace {

constexpr auto probeLimit = 15s;
constexpr qsizetype textLimit = 4096; // bytes, of output and of errors
constexpr QByteArrayView ping("HEAD /_ping HTTP/1.1\r\nHost: docker\r\n\r\n");

//! One session and our end of the pair of sockets that it has for input and output.
class ProbeSession : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Open, Answered, Failed };

    explicit ProbeSession(SshMaster& master)
        : m_target(master.settings().target)
        , m_session(master.newSession())
    {
        std::array<int, 2> pair{-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0) {
            return;
        }
        m_socket = pair[0];
        m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &ProbeSession::onReadable);
        connect(m_session.get(), &SshProcess::lineReceived, this, [this](const QByteArray& line) {
            if (m_errors.size() < textLimit) {
                m_errors += line + '\n';
            }
        });
        connect(m_session.get(), &SshProcess::finished, this, &ProbeSession::onFinished);
        m_session->setSocket(pair[1]);
        master.startSession(*m_session, dialStdioCommand(m_target));
        ::close(pair[1]);
        [[maybe_unused]] const ssize_t written = ::write(m_socket, ping.data(), static_cast<size_t>(ping.size()));
    }

    ~ProbeSession() override
    {
        m_session->disconnect(this);
        m_notifier.reset();
        if (m_socket >= 0) {
            ::close(m_socket);
        }
    }

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] Error error() const { return dialStdioError(m_exitCode, m_output, m_errors, m_target); }

Q_SIGNALS:
    void decided();

private:
    void onReadable()
    {
        std::array<char, 1024> buffer{};
        const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (count <= 0) {
            m_notifier->setEnabled(count < 0);
            return;
        }
        if (m_output.size() < textLimit) {
            m_output.append(buffer.data(), static_cast<qsizetype>(count));
        }
        if (m_output.startsWith("HTTP/1.") && m_outcome == Outcome::Open) {
            decide(Outcome::Answered);
        } else if (m_output.contains("HTTP/1.") && m_outcome == Outcome::Open) {
            decide(Outcome::Failed); // something stands before the answer
        }
    }

    void onFinished(int exitCode)
    {
        m_exitCode = exitCode;
        onReadable();
        if (m_outcome == Outcome::Open) {
            decide(Outcome::Failed);
        }
    }

    void decide(Outcome outcome)
    {
        m_outcome = outcome;
        Q_EMIT decided();
    }

    const SshTarget m_target;
    const std::unique_ptr<SshProcess> m_session;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_output;
    QByteArray m_errors;
    Outcome m_outcome = Outcome::Open;
    int m_exitCode = -1;
    int m_socket = -1;
};

//! The first session alone, then the others beside it.
class Probe : public QObject
{
    Q_OBJECT

public:
    Probe(SshMaster& master, const QObject* context, Handler<int> handler)
        : QObject(&master)
        , m_master(master)
        , m_context(context)
        , m_handler(std::move(handler))
    {
        connect(&m_limit, &QTimer::timeout, this, &Probe::onLimit);
        m_limit.setSingleShot(true);
        m_limit.start(probeLimit);
        add();
    }

private:
    void add()
    {
        m_sessions.push_back(std::make_unique<ProbeSession>(m_master));
        // Later: what decides it may be in the middle of reading.
        connect(m_sessions.back().get(), &ProbeSession::decided, this, &Probe::onDecided, Qt::QueuedConnection);
    }

    [[nodiscard]] int count(ProbeSession::Outcome outcome) const
    {
        return static_cast<int>(std::count_if(m_sessions.begin(), m_sessions.end(),
            [outcome](const auto& session) { return session->outcome() == outcome; }));
    }

    void onDecided()
    {
        if (m_hasAnswered || count(ProbeSession::Outcome::Open) > 0) {
            return;
        }
        if (m_sessions.front()->outcome() != ProbeSession::Outcome::Answered) {
            answer(m_sessions.front()->error());
        } else if (m_sessions.size() == 1) {
            for (int i = 1; i < DialStdioProxy::mostSessions; ++i) {
                add();
            }
        } else {
            answer(count(ProbeSession::Outcome::Answered));
        }
    }

    void onLimit()
    {
        const int answered = count(ProbeSession::Outcome::Answered);
        if (answered > 0) {
            answer(answered);
        } else {
            answer(timeoutError(sshAddress(m_master.settings().target), probeLimit));
        }
    }

    void answer(const Result<int>& result)
    {
        m_hasAnswered = true;
        m_limit.stop();
        deleteLater();
        m_sessions.clear();
        if (m_context) {
            m_handler(result);
        }
    }

    SshMaster& m_master;
    const QPointer<const QObject> m_context;
    const Handler<int> m_handler;
    QTimer m_limit;
    std::vector<std::unique_ptr<ProbeSession>> m_sessions;
    bool m_hasAnswered = false;
};

class ProbeCancellation : public Cancellation
{
public:
    explicit ProbeCancellation(QObject* probe)
        : m_probe(probe)
    { }

private:
    void abort() override { delete m_probe.data(); }

    const QPointer<QObject> m_probe;
};

} // namespace

RequestHandle probeDialStdio(SshMaster& master, const QObject* context, Handler<int> handler)
{
    return RequestHandle(std::make_shared<ProbeCancellation>(new Probe(master, context, std::move(handler))));
}

} // namespace Hull

#include "dialstdioprobe.moc"
