// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshprocess.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace Hull {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 3s; // as the docker CLI has with its ssh

void signalGroup(qint64 group, int signalNumber)
{
    if (group > 1) { // 0 and 1 would mean ourselves and everybody
        ::kill(static_cast<pid_t>(-group), signalNumber);
    }
}

//! A process that was told to end. Belongs to the application, and ends before it at the latest.
class EndingProcess : public QObject
{
public:
    EndingProcess(QProcess* process, qint64 group, std::function<void()> cleanUp)
        : QObject(QCoreApplication::instance())
        , m_process(process)
        , m_group(group)
        , m_cleanUp(std::move(cleanUp))
    {
        process->setParent(this);
        signalGroup(group, SIGTERM);
        signalGroup(group, SIGCONT); // one that was stopped would not hear
        QTimer::singleShot(patience, this, [group] { signalGroup(group, SIGKILL); });
        connect(process, &QProcess::finished, this, [this] {
            signalGroup(m_group, SIGKILL);
            deleteLater();
        });
    }

    ~EndingProcess() override
    {
        if (m_process->state() != QProcess::NotRunning) {
            m_process->disconnect(this);
            if (!m_process->waitForFinished(50)) { // time to remove its socket; nobody is there any more to wait
                signalGroup(m_group, SIGKILL);
                m_process->waitForFinished(1000);
            }
            signalGroup(m_group, SIGKILL);
        }
        m_cleanUp();
    }

private:
    QProcess* const m_process;
    const qint64 m_group;
    const std::function<void()> m_cleanUp;
};

} // namespace

SshProcess::SshProcess(QObject* parent)
    : QObject(parent)
    , m_process(new QProcess(this))
{
    connect(m_process, &QProcess::readyReadStandardOutput, this, &SshProcess::takeOutput);
    connect(m_process, &QProcess::readyReadStandardError, this, [this] { takeErrors(false); });
    connect(m_process, &QProcess::finished, this, &SshProcess::onFinished);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            Q_EMIT failedToStart();
        }
    });
}

SshProcess::~SshProcess()
{
    end();
}

void SshProcess::setEnvironment(const QProcessEnvironment& environment)
{
    m_process->setProcessEnvironment(environment);
}

void SshProcess::setSocket(int descriptor)
{
    m_socket = descriptor;
}

void SshProcess::setCleanUp(std::function<void()> cleanUp)
{
    m_cleanUp = std::move(cleanUp);
}

void SshProcess::setInput(const QByteArray& input)
{
    m_input = input;
}

void SshProcess::prepareChild()
{
    const pid_t parent = ::getpid();
    const int socket = m_socket;
    // Runs between fork and exec, where only async-signal-safe calls are allowed.
    m_process->setChildProcessModifier([parent, socket] {
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent) { // it died before we asked to be told
            ::_exit(1);
        }
        // What this program blocks or ignores for its own sake must reach ssh.
        sigset_t none;
        ::sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGPIPE}) {
            ::signal(number, SIG_DFL);
        }
        if (socket >= 0) {
            ::dup2(socket, STDIN_FILENO);
            ::dup2(socket, STDOUT_FILENO);
        }
    });
}

void SshProcess::start(const QString& program, const QStringList& arguments)
{
    prepareChild();
    if (m_input.isNull()) {
        m_process->setStandardInputFile(QProcess::nullDevice());
    }
    m_process->start(program, arguments, m_input.isNull() ? QIODevice::ReadOnly : QIODevice::ReadWrite);
    m_group = m_process->processId();
    if (!m_input.isNull()) {
        m_process->write(m_input);
        m_process->closeWriteChannel();
    }
}

bool SshProcess::isRunning() const
{
    return m_process && m_process->state() != QProcess::NotRunning;
}

void SshProcess::takeOutput()
{
    Q_EMIT outputReceived(m_process->readAllStandardOutput());
}

void SshProcess::takeErrors(bool isLast)
{
    QByteArray bytes = m_process->readAllStandardError();
    if (isLast) {
        bytes += '\n';
    }
    const QPointer<SshProcess> self(this);
    m_errors.add(bytes, [this, &self](const QByteArray& line) {
        Q_EMIT lineReceived(line);
        return self && m_process; // else whoever heard it has ended us
    });
}

void SshProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    // What it has started and left behind.
    signalGroup(m_group, SIGKILL);
    const QPointer<SshProcess> self(this);
    takeOutput();
    if (self && m_process) {
        takeErrors(true);
    }
    if (self && m_process) {
        Q_EMIT finished(status == QProcess::NormalExit ? exitCode : -1);
    }
}

void SshProcess::end()
{
    QProcess* process = std::exchange(m_process, nullptr);
    if (!process) {
        return;
    }
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        m_cleanUp();
        return;
    }
    // Waiting for it would hold up the caller, so it is left to the application until it has ended.
    new EndingProcess(process, m_group, m_cleanUp);
}

} // namespace Hull
