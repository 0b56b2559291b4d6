// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/importsources.h"

#include <QDir>

namespace Hull {

using namespace Qt::StringLiterals;

ImportSources::ImportSources(DockerEnvironment environment, QString home, QObject* parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_home(std::move(home))
{
    m_pool.setMaxThreadCount(1);
}

ImportSources::~ImportSources()
{
    m_pool.waitForDone();
}

void ImportSources::load()
{
    m_pool.start([this] {
        const ImportChoices choices{
            listContexts(m_environment), readSshConfig(QDir(m_home).filePath(u".ssh/config"_s), m_home)};
        QMetaObject::invokeMethod(
            this,
            [this, choices] {
                m_choices = choices;
                Q_EMIT loaded();
            },
            Qt::QueuedConnection);
    });
}

} // namespace Hull
