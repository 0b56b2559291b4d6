// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ssh/linereader.h"

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QProcessEnvironment>

#include <functional>

namespace Hull {

/*!
 * An ssh process in a session of its own, so that it has no terminal to ask at and can be ended with all that it has
 * started (ProxyCommand). It also ends when this program dies, however that happens: the kernel sees to it, as long as
 * the thread lives that called start(). So that must be the thread of the sessions.
 */
class SshProcess : public QObject
{
    Q_OBJECT

public:
    explicit SshProcess(QObject* parent = nullptr);
    ~SshProcess() override; //!< ends it without waiting

    void setEnvironment(const QProcessEnvironment& environment);
    //! Both its input and its output; the descriptor may be closed as soon as it has started.
    void setSocket(int descriptor);
    //! Called once, when end() was called and the process is gone: for files that it could make until then.
    void setCleanUp(std::function<void()> cleanUp);
    void setInput(const QByteArray& input); //!< written and closed after; without it there is no input
    void start(const QString& program, const QStringList& arguments);

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 processId() const { return m_group; }

    //! Asks it to end, and makes it end three seconds later. Nothing is signalled any more.
    void end();

Q_SIGNALS:
    void outputReceived(const QByteArray& bytes);
    void lineReceived(const QByteArray& line); //!< of standard error; cut where it is very long
    void failedToStart(); //!< there is no such program
    void finished(int exitCode); //!< -1: by a signal

private:
    void takeOutput();
    void takeErrors(bool isLast);
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void prepareChild();

    QProcess* m_process;
    std::function<void()> m_cleanUp = [] {
    };
    QByteArray m_input;
    LineReader m_errors;
    qint64 m_group = 0;
    int m_socket = -1;
};

} // namespace Hull
