// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/askpass/askpasswire.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace Hull {

/*!
 * One hullwright-askpass that waits for its answer. Whoever connects is trusted only once he has sent a whole request
 * with the right token: in time, within the limits of size, and nothing behind it. All else ends the connection.
 */
class AskpassConnection : public QObject
{
    Q_OBJECT

public:
    //! Takes over the descriptor, which does not block.
    AskpassConnection(int descriptor, QByteArray token, QObject* parent);
    ~AskpassConnection() override;

    void answer(QByteArrayView secret); //!< UTF-8, at most AskpassWire::maxAnswer bytes, else it is a refusal; ends it
    void refuse(); //!< ends it

Q_SIGNALS:
    void requested(const Hull::AskpassWire::Request& request); //!< once, without the token
    void ended(); //!< once; it deletes itself afterwards

private:
    void receive();
    void takeRequest();
    void send(QByteArray bytes);
    void end();

    const int m_descriptor;
    QByteArray m_token;
    QByteArray m_received;
    QSocketNotifier m_notifier;
    QTimer m_deadline;
    bool m_requested = false;
    bool m_ended = false;
};

} // namespace Hull
