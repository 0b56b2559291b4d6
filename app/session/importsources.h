// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/worker.h"
#include "app/config/contextlist.h"
#include "app/config/sshconfig.h"
#include "app/session/firststart.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

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
 * Finds out what could be imported, on a thread of its own: the folders may lie on a file server. Reads docker's and
 * ssh's configuration, never writes it.
 */
class ImportSources : public QObject
{
    Q_OBJECT

public:
    explicit ImportSources(FirstStartEnvironment environment, QObject* parent = nullptr);
    ~ImportSources() override;

    void load(); //!< ends with loaded()
    void watch(); //!< the same, and again whenever something of it changes from now on
    [[nodiscard]] const ImportChoices& choices() const { return m_choices; }
    [[nodiscard]] const NewHosts& news() const { return m_news; } //!< since the first reading, or forgetNews()
    void forgetNews(); //!< they are offered no more

Q_SIGNALS:
    void loaded();
    //! Before loaded(): these contexts lead elsewhere than when they were read before, or have come or gone since.
    void contextsChanged(const QStringList& names);

private:
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
    std::unique_ptr<QFileSystemWatcher> m_watcher; //!< from watch() on
    QTimer m_settle;
    Worker m_worker; //!< the last member: its end waits for what uses the others
};

} // namespace Hull
