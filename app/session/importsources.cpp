// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/importsources.h"

#include "app/config/filestamp.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

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

QByteArray stampOf(const ImportChoices& choices)
{
    return Hull::stampOf(choices.contexts.places) + Hull::stampOf(choices.ssh);
}

} // namespace

ImportSources::ImportSources(FirstStartEnvironment environment, QObject* parent)
    : QObject(parent)
    , m_environment(std::move(environment))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, [this] { want(Wanted::Look); });
}

ImportSources::~ImportSources() = default;

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
    want(Wanted::Reading);
}

//! One at a time: where the files do not answer, the threads must not become more and more.
void ImportSources::want(Wanted wanted)
{
    m_wanted = std::max(m_wanted, wanted);
    if (m_isRunning || m_wanted == Wanted::Nothing) {
        return;
    }
    m_isRunning = true;
    const bool mayBeTheSame = std::exchange(m_wanted, Wanted::Nothing) == Wanted::Look;
    m_finding.start(
        [environment = m_environment, before = m_choices, stamp = mayBeTheSame ? m_stamp : QByteArray()] {
            return Result<Found>(find(environment, before, stamp));
        },
        [this](const Result<Found>& found) {
            m_isRunning = false;
            if (found->choices) {
                m_stamp = found->stamp;
                take(*found->choices, found->places);
            }
            want(Wanted::Nothing);
        });
}

//! In a thread of its own. In ~/.ssh something happens with every connection that an ssh makes, and mostly nothing of
//! what is read here changes by it.
ImportSources::Found ImportSources::find(
    const FirstStartEnvironment& environment, const ImportChoices& before, const QByteArray& stamp)
{
    const QByteArray now = stampOf(before);
    if (!stamp.isEmpty() && now == stamp) {
        return {};
    }
    ImportChoices choices;
    choices.contexts = listContexts(environment.docker);
    choices.ssh = readSshConfig(environment.sshConfig, environment.home);
    choices.start = firstStartProposals(environment, choices.contexts, choices.ssh);
    // The same before and after: what was read is what is there.
    const bool isSettled = stampOf(choices) == now;
    return {choices, existing(choices.contexts.places + choices.ssh.places), isSettled ? now : QByteArray()};
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
        if (!known || known->host != context.host || known->error != context.error) {
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
