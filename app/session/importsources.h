// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/contextlist.h"
#include "app/config/sshconfig.h"

#include <QObject>
#include <QThreadPool>

namespace Hull {

//! Hosts that are known already: to docker, and to ssh.
struct ImportChoices
{
    ContextList contexts;
    SshConfigHosts ssh;
};

/*!
 * Finds out what could be imported, on a thread of its own: the folders may lie on a file server. Reads docker's and
 * ssh's configuration, never writes it.
 */
class ImportSources : public QObject
{
    Q_OBJECT

public:
    //! home is where .ssh/config is looked for.
    ImportSources(DockerEnvironment environment, QString home, QObject* parent = nullptr);
    ~ImportSources() override;

    void load(); //!< ends with loaded()
    [[nodiscard]] const ImportChoices& choices() const { return m_choices; }

Q_SIGNALS:
    void loaded();

private:
    const DockerEnvironment m_environment;
    const QString m_home;
    ImportChoices m_choices;
    QThreadPool m_pool;
};

} // namespace Hull
