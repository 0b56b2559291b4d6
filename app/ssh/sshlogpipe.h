// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ssh/linereader.h"

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Hull {

/*!
 * A named pipe that ssh writes its log to (-E), so that its own words come apart from standard error: there the server
 * may have its greeting printed (Banner), which can be anything.
 */
class SshLogPipe : public QObject
{
    Q_OBJECT

public:
    explicit SshLogPipe(QObject* parent = nullptr);
    ~SshLogPipe() override; //!< the name stays, for whoever made it up
    SshLogPipe(const SshLogPipe&) = delete;
    SshLogPipe& operator=(const SshLogPipe&) = delete;

    //! Makes the pipe, for this account alone; nothing may have that name. Returns errno, or 0.
    [[nodiscard]] int open(const QString& path);
    void drain(bool isLast = false); //!< what was written by now; isLast: nothing more comes

Q_SIGNALS:
    void lineReceived(const QByteArray& line);

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    LineReader m_lines;
    int m_pipe = -1;
};

} // namespace Hull
