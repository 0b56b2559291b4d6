// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/importsources.h"

#include <QDir>

namespace Hull {

using namespace Qt::StringLiterals;

ImportSources::ImportSources(FirstStartEnvironment environment, QObject* parent)
    : QObject(parent)
    , m_environment(std::move(environment))
{ }

ImportSources::~ImportSources() = default;

void ImportSources::load()
{
    m_worker.start([this] {
        const QString& home = m_environment.home;
        const ImportChoices choices{listContexts(m_environment.docker),
            readSshConfig(QDir(home).filePath(u".ssh/config"_s), home), firstStartProposals(m_environment)};
        return [this, choices] {
            m_choices = choices;
            Q_EMIT loaded();
        };
    });
}

} // namespace Hull
