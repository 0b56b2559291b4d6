// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/prompter.h"
#include "app/base/secretstore.h"
#include "models/domain/error.h"
#include "models/domain/host.h"

#include <QObject>
#include <QProcessEnvironment>

#include <memory>
#include <optional>

namespace Hull {

/*!
 * Where the ssh processes of one host get their questions answered. ssh starts hullwright-askpass, which brings each
 * question here over a unix socket that only this account can open and that wants a random token; the prompter asks the
 * user. Belongs to the thread of the sessions, never blocks it.
 *
 * One serves all ssh processes of a host, one after the other or (with jump hosts) at once: it knows by the process
 * that asks whether an answer was wrong. A question is withdrawn when its ssh ends.
 */
class AskpassServer : public QObject
{
    Q_OBJECT

public:
    //! prompter and secrets are borrowed and outlive the server.
    AskpassServer(Prompter& prompter, SecretStore& secrets, const Host& host, QObject* parent = nullptr);
    ~AskpassServer() override; //!< withdraws what is being asked; the socket is gone

    //! Why no questions can be answered; nothing once it listens. Call before the first ssh starts. path: of
    //! SshRuntime::newAskpassSocket().
    [[nodiscard]] std::optional<Error> listen(const QString& path);

    //! base, and what an ssh needs so that it asks here and speaks English. Only after listen() has worked.
    [[nodiscard]] QProcessEnvironment environment(QProcessEnvironment base) const;

    [[nodiscard]] bool isAsking() const; //!< the user is being asked: a limit of time is to wait

    //! The host did not let us in: the answers given so far are not kept for the next time.
    void loginFailed();

Q_SIGNALS:
    void askingChanged(); //!< see isAsking()
    //! The user does not want to go on. ssh would try its next way to log in, so end it; later questions of the same
    //! ssh are refused without asking.
    void cancelled();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull
