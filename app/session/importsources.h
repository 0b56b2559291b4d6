// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/background.h"
#include "app/config/contextlist.h"
#include "app/config/sshconfig.h"
#include "app/session/firststart.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace Hull {

//! Hosts that are known already, to docker and to ssh, and what a window without hosts can offer.
struct ImportChoices
{
    ContextList contexts;
    SshConfigHosts ssh;
    FirstStart start;
};

//! Names that docker and ssh have come to know lately, and that can be imported.
struct NewHosts
{
    QStringList contexts;
    QStringList sshHosts;

    [[nodiscard]] bool isEmpty() const { return contexts.isEmpty() && sshHosts.isEmpty(); }
    friend bool operator==(const NewHosts&, const NewHosts&) = default;
};

/*!
 * Finds out what could be imported, on a thread of its own: the folders may lie on a file server, and nobody waits for
 * one that hangs. Reads docker's and ssh's configuration, never writes it.
 */
class ImportSources : public QObject
{
    Q_OBJECT

public:
    explicit ImportSources(FirstStartEnvironment environment, QObject* parent = nullptr);
    ~ImportSources() override;

    void watch(); //!< reads all of it, which ends with loaded(), and again whenever something changes from now on
    [[nodiscard]] bool isRead() const { return m_isRead; } //!< once at least
    //! What watch() asked for is still to come: choices() may be older.
    [[nodiscard]] bool isReading() const { return m_isRunning || m_wanted == Wanted::Reading; }
    [[nodiscard]] const ImportChoices& choices() const { return m_choices; }
    [[nodiscard]] const NewHosts& news() const { return m_news; } //!< since the first reading, or forgetNews()
    void forgetNews(); //!< they are offered no more

Q_SIGNALS:
    void loaded();
    //! Before loaded(): these contexts lead elsewhere than when they were read before, or have come or gone since.
    void contextsChanged(const QStringList& names);

private:
    enum class Wanted { Nothing, Look, Reading };
    //! What came of a look or a reading.
    struct Found
    {
        std::optional<ImportChoices> choices; //!< nothing: what was read before is still true
        QSet<QString> places;
        QByteArray stamp; //!< of the choices; empty where something changed in the meantime
    };

    void want(Wanted wanted);
    [[nodiscard]] static Found find(
        const FirstStartEnvironment& environment, const ImportChoices& before, const QByteArray& stamp);
    void take(const ImportChoices& choices, const QSet<QString>& places);
    [[nodiscard]] QStringList otherContexts(const ContextList& now) const;
    void findNews();
    void follow(const QSet<QString>& places);

    const FirstStartEnvironment m_environment;
    ImportChoices m_choices;
    NewHosts m_news;
    QSet<QString> m_knownContexts; //!< that are no news
    QSet<QString> m_knownSshHosts;
    bool m_isRead = false;
    bool m_isRunning = false;
    Wanted m_wanted = Wanted::Nothing; //!< when what is running has ended
    QByteArray m_stamp; //!< of m_choices; empty: they may not be true any more
    std::unique_ptr<QFileSystemWatcher> m_watcher; //!< from watch() on
    QTimer m_settle;
    Background<Found> m_finding;
};

} // namespace Hull
