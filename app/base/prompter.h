// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"

#include <QObject>
#include <QString>

namespace Hull {

//! What has to be asked while a connection is made. Facts only: who shows it finds the words.
struct Prompt
{
    enum class Kind {
        HostKey, //!< the host's key is not known; the answer is yes or no
        KeyPassphrase, //!< of a private key in a file: of ssh, or of a TLS client certificate
        Password, //!< of the account on the host
        Confirmation, //!< an agent wants to be told that it may use a key
        Touch, //!< a security key waits for being touched: nothing to answer but "cancel"
        Other, //!< anything else that ssh asks (a one-time code): answered by text
    };

    Kind kind = Kind::Other;
    QString hostName; //!< Host::name of the connection that asks
    QString endpoint; //!< Host::endpoint of it
    QString subject; //!< the host and address whose key it is, the key's file, user@host
    QString keyType; //!< HostKey: "ED25519"
    QString fingerprint; //!< HostKey: "SHA256:…"
    QString knownAs; //!< HostKey: where the same key is known already, as ssh says it; mostly empty
    QString text; //!< what ssh said, in its words
    bool repeated = false; //!< the answer before this one was wrong
};

struct PromptAnswer
{
    bool accepted = false; //!< false: the connection is given up
    QString secret; //!< KeyPassphrase, Password and Other
    bool keepForSession = false; //!< ask no second time until the program ends

    //! The secret's memory is overwritten; copies made elsewhere are not.
    void wipe() { secret.fill(QChar(u'\0')); }
};

/*!
 * Whether the answer that was given to `asked` is the answer to `other` as well, so that many hosts with one key file
 * or one jump host ask once: an accepted host key where it is the same key of the same address, a passphrase or
 * password that is to be kept where it would be found when asked for later (a password belongs to one endpoint). What
 * was refused was refused for one host.
 */
[[nodiscard]] bool answersAlso(const Prompt& asked, const PromptAnswer& answer, const Prompt& other);

/*!
 * Asks the user. Belongs to the thread of the sessions. There may be several prompts of several hosts at once; it is
 * the prompter's matter to show them one after the other, and to ask once what answersAlso() says to be the same.
 * Cancelling the handle withdraws the question.
 */
class Prompter
{
public:
    Prompter() = default;
    Prompter(const Prompter&) = delete;
    Prompter& operator=(const Prompter&) = delete;
    virtual ~Prompter() = default;

    //! Answers later, from the event loop; Error::Kind::Cancelled where nobody can be asked.
    virtual RequestHandle ask(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler) = 0;
};

} // namespace Hull
