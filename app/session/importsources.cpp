// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/importsources.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds settleTime(300); // docker makes a folder, then a file in it; editors rename

//! What is there of these places; where one is missing, the folder in which it would appear.
QSet<QString> existing(const QStringList& places)
{
    QSet<QString> found;
    for (const QString& place : places) {
        const QFileInfo info(place);
        const QString path = info.exists() ? info.absoluteFilePath() : info.absolutePath();
        if (QFileInfo::exists(path)) {
            found.insert(path);
        }
    }
    return found;
}

} // namespace

ImportSources::ImportSources(FirstStartEnvironment environment, QObject* parent)
    : QObject(parent)
    , m_environment(std::move(environment))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &ImportSources::load);
}

ImportSources::~ImportSources() = default;

void ImportSources::load()
{
    m_worker.start([this] {
        const QString& home = m_environment.home;
        const ImportChoices choices{listContexts(m_environment.docker),
            readSshConfig(QDir(home).filePath(u".ssh/config"_s), home), firstStartProposals(m_environment)};
        return [this, choices, places = existing(choices.contexts.places + choices.ssh.places)] {
            take(choices, places);
        };
    });
}

void ImportSources::watch()
{
    if (!m_watcher) {
        m_watcher = std::make_unique<QFileSystemWatcher>();
        const auto settle = [this] {
            if (!m_settle.isActive()) { // a folder in which something happens all the time must not put it off
                m_settle.start();
            }
        };
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, settle);
        connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, settle);
    }
    load();
}

void ImportSources::take(const ImportChoices& choices, const QSet<QString>& places)
{
    const QStringList others = m_isRead ? otherContexts(choices.contexts) : QStringList();
    m_choices = choices;
    if (!std::exchange(m_isRead, true)) {
        forgetNews();
    }
    findNews();
    follow(places);
    if (!others.isEmpty()) {
        Q_EMIT contextsChanged(others);
    }
    Q_EMIT loaded();
}

QStringList ImportSources::otherContexts(const ContextList& now) const
{
    QHash<QString, const ContextInfo*> before;
    for (const ContextInfo& context : m_choices.contexts.contexts) {
        before.insert(context.name, &context);
    }
    QStringList others;
    for (const ContextInfo& context : now.contexts) {
        const ContextInfo* known = before.take(context.name);
        if (!known || known->endpoint != context.endpoint || known->tls != context.tls
            || known->error != context.error) {
            others += context.name;
        }
    }
    return others + before.keys();
}

void ImportSources::findNews()
{
    m_news = {};
    for (const ContextInfo& context : m_choices.contexts.contexts) {
        if (!context.error && !m_knownContexts.contains(context.name)) {
            m_news.contexts += context.name;
        }
    }
    for (const QString& name : m_choices.ssh.names) {
        if (!m_knownSshHosts.contains(name)) {
            m_news.sshHosts += name;
        }
    }
}

//! What was known stays known: a file that is being written anew is missing for a moment.
void ImportSources::forgetNews()
{
    for (const ContextInfo& context : m_choices.contexts.contexts) {
        if (!context.error) { // one that is mended is news
            m_knownContexts.insert(context.name);
        }
    }
    for (const QString& name : m_choices.ssh.names) {
        m_knownSshHosts.insert(name);
    }
    findNews();
}

//! These places were read a moment ago, so to watch them does not wait for a file server.
void ImportSources::follow(const QSet<QString>& places)
{
    if (!m_watcher) {
        return;
    }
    const QStringList paths = m_watcher->files() + m_watcher->directories();
    const QSet<QString> watched(paths.begin(), paths.end());
    if (const QSet<QString> left = watched - places; !left.isEmpty()) {
        m_watcher->removePaths(left.values());
    }
    const QStringList added = (places - watched).values();
    if (!added.isEmpty() && m_watcher->addPaths(added).size() < added.size()) {
        m_settle.start(); // nobody has noticed what happened there since they were read
    }
}

} // namespace Hull
