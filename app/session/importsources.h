// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/worker.h"
#include "app/config/contextlist.h"
#include "app/config/sshconfig.h"
#include "app/session/firststart.h"

#include <QObject>

namespace Hull {

//! Hosts that are known already, to docker and to ssh, and what a window without hosts can offer.
struct ImportChoices
{
    ContextList contexts;
    SshConfigHosts ssh;
    FirstStart start;
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
    [[nodiscard]] const ImportChoices& choices() const { return m_choices; }

Q_SIGNALS:
    void loaded();

private:
    const FirstStartEnvironment m_environment;
    ImportChoices m_choices;
    Worker m_worker; //!< the last member: its end waits for what uses the others
};

} // namespace Hull
