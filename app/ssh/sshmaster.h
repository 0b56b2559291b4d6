// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/background.h"
#include "app/ssh/sshcommand.h"
#include "app/ssh/sshfailure.h"
#include "app/ssh/sshlog.h"
#include "app/ssh/sshlogpipe.h"
#include "app/ssh/sshprocess.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <memory>

namespace Hull {

/*!
 * The one ssh process of a host that is logged in: it holds the way to the engine's socket open, and carries further
 * sessions. Ends with the object, and its sockets are gone then. Nothing of it listens on TCP: forwards of the user's
 * configuration are left to the user's own ssh.
 */
class SshMaster : public QObject
{
    Q_OBJECT

public:
    //! environment: for ssh, with what the askpass program needs where somebody can be asked.
    SshMaster(SshMasterSettings settings, const QProcessEnvironment& environment, QObject* parent = nullptr);
    ~SshMaster() override;

    void start();
    void end(); //!< at once and without a signal
    //! While the user is asked, the limit of time for logging in stands still.
    void setAsking(bool isAsking);

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] const SshMasterSettings& settings() const { return m_settings; }
    [[nodiscard]] const SshLog& log() const { return m_log; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    //! That the login came to no end within limit, as far as it has come.
    [[nodiscard]] Error timeoutError(std::chrono::milliseconds limit) const;

    //! One session through the master, not started yet; sockets and input may still be set.
    [[nodiscard]] std::unique_ptr<SshProcess> newSession() const;
    void startSession(SshProcess& session, const QString& command) const;

Q_SIGNALS:
    void reached(Hull::ConnectionStep::Kind step); //!< this step and those before it are done
    void ready(); //!< logged in, and the sockets are there
    void failed(const Hull::SshFailure& failure); //!< before it was ready
    void died(const Hull::Error& error); //!< after

private:
    void onLine(const QByteArray& line);
    [[nodiscard]] std::optional<Error> openLog();
    [[nodiscard]] std::optional<Error> writeConfiguration() const;
    void lookForControl();
    void onForwarded(int exitCode);
    void becomeReady();
    void onFinished();
    void explain();
    void fail(const SshFailure& failure);
    [[nodiscard]] SshFailure explained(const QString& knownKey) const;

    const SshMasterSettings m_settings;
    const QProcessEnvironment m_environment;
    SshProcess m_process;
    SshProcess m_forwarding; // has the master listen at the engine socket
    QStringList m_forwardingErrors;
    SshLog m_log;
    SshLogPipe m_logPipe;
    std::unique_ptr<QFileSystemWatcher> m_watcher; // only until the control socket is there
    QTimer m_limit;
    Background<QString> m_reading; //!< of the key that was expected
    bool m_isReady = false;
    bool m_hasEnded = false;
};

} // namespace Hull
