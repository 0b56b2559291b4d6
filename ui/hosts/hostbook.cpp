// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hosts/hostbook.h"

#include "app/config/contextarchive.h"
#include "app/config/savedresolver.h"
#include "app/session/fleet.h"
#include "ui/connect/connectiondialog.h"
#include "ui/hosts/hostdescription.h"
#include "ui/widgets/modalgateway.h"
#include "ui/widgets/problembanner.h"

#include <QFileInfo>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! The docker command's own hosts, but for the usual socket where nobody said that there is one: the window offers what
//! was found.
std::vector<HostSource> defaultSources(const FirstStartEnvironment& start)
{
    const bool told = !start.docker.dockerHost.isEmpty() || !start.docker.dockerContext.isEmpty();
    std::vector<HostSource> sources = resolveHostOptions({}, start.docker, {});
    std::erase_if(sources, [&start, told](const HostSource& source) {
        const bool isUsual = source.host.kind == EndpointKind::Unix && source.host.context.isEmpty() && !told;
        return isUsual && !source.error && !QFileInfo::exists(start.dockerSocket);
    });
    return sources;
}

} // namespace

HostBook::HostBook(Fleet& fleet, ModalGateway& gateway, QWidget& window, const QString& configDirectory,
    const FirstStartEnvironment& environment)
    : QObject(&window)
    , m_fleet(fleet)
    , m_gateway(gateway)
    , m_window(window)
    , m_configDirectory(configDirectory)
    , m_start(environment)
    , m_store(configDirectory)
    , m_notices(gateway, window)
    , m_sources(environment)
{
    connect(&m_store, &HostStore::changed, this, &HostBook::onStored);
    connect(&m_fleet, &Fleet::sessionRemoved, this, [this](HostSession* session) {
        m_default = m_default == session ? nullptr : m_default;
        m_shown.removeIf([session](QHash<QString, HostSession*>::iterator shown) { return shown.value() == session; });
    });
    // Later: a host may be in the middle of making way for what it is now.
    connect(&m_fleet, &Fleet::sessionStateChanged, this, &HostBook::tellAllowed, Qt::QueuedConnection);
    connect(&m_sources, &ImportSources::contextsChanged, this, &HostBook::followContexts);
    connect(&m_sources, &ImportSources::loaded, this, [this] {
        tellNews();
        Q_EMIT firstStartFound(m_sources.choices().start);
        if (m_importWanted && !m_sources.isReading()) { // else what was read is older than the wish
            openImport(*std::exchange(m_importWanted, std::nullopt));
        }
    });
}

HostBook::~HostBook() = default;

void HostBook::start()
{
    m_store.load();
    m_sources.watch();
}

void HostBook::onStored()
{
    m_notices.tellState(m_store);
    tellAllowed();
    m_showAll = true;
    readSources();
}

//! Elsewhere: docker's configuration may lie on a file system that hangs.
void HostBook::readSources()
{
    if (std::exchange(m_isReadingSources, true)) {
        m_readSourcesAgain = true;
        return;
    }
    const std::vector<SavedHost> hosts = m_store.saved().hosts;
    m_sourcesReading.start(
        [hosts, start = m_start, wantsDefault = !m_started && hosts.empty()] {
            return Result<Sources>(Sources{
                sourcesOf(hosts, start.docker), wantsDefault ? defaultSources(start) : std::vector<HostSource>()});
        },
        [this, hosts](const Result<Sources>& sources) {
            m_isReadingSources = false;
            if (std::exchange(m_readSourcesAgain, false) || hosts != m_store.saved().hosts) {
                readSources(); // what is saved by now, with its contexts as they are
            } else {
                takeSources(hosts, *sources);
            }
        });
}

void HostBook::takeSources(const std::vector<SavedHost>& hosts, const Sources& sources)
{
    const QSet<QString> moved = std::exchange(m_moved, {});
    if (std::exchange(m_showAll, false)) {
        const bool first = !std::exchange(m_started, true);
        showSaved(hosts, sources.saved, first);
        for (const HostSource& source : sources.defaults) {
            addDefaultHost(source);
        }
        tellNews();
        return;
    }
    for (size_t i = 0; i < hosts.size(); ++i) {
        if (moved.contains(hosts[i].name) && m_shown.contains(hosts[i].name)) {
            show(hosts[i].name, sources.saved[i], false)->setLabels({hosts[i].group, hosts[i].tags});
        }
    }
    tellAllowed();
}

void HostBook::showSaved(const std::vector<SavedHost>& hosts, const std::vector<HostSource>& sources, bool first)
{
    const QStringList shown = m_shown.keys();
    for (const QString& name : shown) {
        const bool stays =
            std::any_of(hosts.begin(), hosts.end(), [&name](const SavedHost& saved) { return saved.name == name; });
        if (!stays) {
            Q_EMIT hostRemoved(m_shown.value(name)->host().id());
            m_fleet.removeHost(m_shown.value(name));
        }
    }
    for (size_t i = 0; i < hosts.size(); ++i) {
        const SavedHost& saved = hosts[i];
        HostSession* session =
            show(saved.name, sources[i], (first && saved.connectAtStart) || m_connectNow.remove(saved.name));
        session->setLabels({saved.group, saved.tags});
    }
    m_shownHosts = hosts;
    tellAllowed();
}

//! A window without hosts offers all that there is anyway.
void HostBook::tellNews()
{
    NewHosts news = m_fleet.sessions().empty() ? NewHosts() : m_sources.news();
    const QStringList saved = namesOf(m_store.saved().hosts);
    for (QStringList* names : {&news.contexts, &news.sshHosts}) {
        names->removeIf([&saved](const QString& name) { return saved.contains(name, Qt::CaseInsensitive); });
    }
    if (news != m_toldNews) {
        m_toldNews = news;
        Q_EMIT newHostsFound(news);
    }
}

//! A host that was read follows its context by itself; what it shows of the others is what was read at first.
void HostBook::followContexts(const QStringList& contexts)
{
    for (const SavedHost& saved : m_store.saved().hosts) {
        if (!contexts.contains(saved.context)) {
            continue;
        }
        HostSession* session = m_shown.value(saved.name);
        if (session && session->canRefresh() && session->state() != HostSession::State::Idle) {
            session->readAnew();
        } else {
            m_moved.insert(saved.name); // also one that is about to be shown
        }
    }
    if (!m_moved.isEmpty()) {
        readSources();
    }
}

void HostBook::tellAllowed()
{
    QSet<HostId> allowed;
    for (const SavedHost& saved : m_shownHosts) {
        const HostSession* session = m_shown.value(saved.name);
        const SavedHost* now = session ? savedOf(session->host().id()) : nullptr;
        // What is saved by now takes back at once, and gives nothing before it is shown.
        if (now && areChangesAllowed(*now, session->host()) && areChangesAllowed(saved, session->host())) {
            allowed.insert(session->host().id());
        }
    }
    const QSet<HostId> before = std::exchange(m_allowed, allowed);
    for (const HostId& host : before - allowed) {
        Q_EMIT changesWithdrawn(host);
    }
    for (const HostId& host : allowed - before) {
        Q_EMIT changesAllowed(host);
    }
}

void HostBook::setReadOnly(const HostId& host, bool readOnly)
{
    const SavedHost* saved = savedOf(host);
    if (!saved) {
        return;
    }
    SavedHost changed = *saved;
    allowChanges(changed, sessionOf(host)->host(), !readOnly);
    if (changed != *saved) {
        store(changed, changed.name, false);
    }
}

//! undo takes back what was done for the change, in case it cannot be made.
void HostBook::change(HostChange change, const std::function<void()>& undo)
{
    if (!change.add.empty()) {
        keepDefaultHost(change);
    }
    m_store.change(change, this, [this, undo](const Result<HostFileChanged>& made) {
        if (!made) {
            m_connectNow.clear();
            if (undo) {
                undo();
            }
        }
        m_notices.tellChange(made);
    });
}

void HostBook::addDefaultHost(const HostSource& source)
{
    m_default = m_fleet.addSource(source);
    if (source.host.kind == EndpointKind::Unix) {
        m_default->refresh();
    }
}

//! The docker command's own host is there only while none is saved. Where it was of use, it is saved along with the
//! first others: it would be missing after the next start.
void HostBook::keepDefaultHost(HostChange& change) const
{
    if (!m_default || !m_shown.key(m_default).isEmpty() || !wasRead(m_default->assessment())) {
        return;
    }
    const Host& host = m_default->host();
    SavedHost kept = describe(host);
    kept.connectAtStart = host.kind == EndpointKind::Unix; // as it was without being saved
    QStringList taken = namesOf(m_store.saved().hosts);
    for (const SavedHost& added : change.add) {
        if (isDefaultHost(added)) {
            return; // it is among them
        }
        taken += added.name;
    }
    if (taken.contains(kept.name)) {
        kept.name = host.endpoint;
    }
    change.add.insert(change.add.begin(), kept);
}

bool HostBook::isDefaultHost(const SavedHost& added) const
{
    const Host& host = m_default->host();
    if (added.context.isEmpty()) {
        const Result<Host> resolved = hostFromSaved(added, m_start.docker);
        return resolved && resolved->id() == host.id();
    }
    const std::vector<ContextInfo>& contexts = m_sources.choices().contexts.contexts;
    return added.context == (host.context.isEmpty() ? u"default"_s : host.context)
        || std::any_of(contexts.begin(), contexts.end(), [&added, &host](const ContextInfo& context) {
               return context.name == added.context && context.host.id() == host.id();
           });
}

//! A host that has changed makes way for what it is now.
HostSession* HostBook::show(const QString& name, const HostSource& source, bool connect)
{
    const auto unsaved = [this, id = source.host.id()]() -> HostSession* {
        HostSession* session = sessionOf(id);
        return m_shown.key(session).isEmpty() ? session : nullptr;
    };
    HostSession* shown = m_shown.value(name);
    HostSession* session = shown ? shown : unsaved();
    if (session && session->host() != source.host) {
        connect = connect || m_fleet.isWaiting(session)
            || (session->canRefresh() && session->state() != HostSession::State::Idle);
        HostSession* other = unsaved();
        if (other && other != session) {
            m_fleet.removeHost(session);
            session = other;
        } else {
            session = m_fleet.replaceHost(session, source);
        }
    } else if (!session) {
        session = m_fleet.addSource(source);
    }
    m_shown.insert(name, session);
    if (connect) {
        m_fleet.connectHost(session);
    }
    return session;
}

void HostBook::addHost()
{
    openDialog(nullptr, {});
}

void HostBook::editHost(const HostId& host)
{
    const HostSession* session = sessionOf(host);
    if (!session) {
        return;
    }
    const SavedHost* saved = savedOf(host);
    const SavedHost edited = mended(saved ? *saved : describe(session->host()), session->error());
    openDialog(&edited, host);
}

void HostBook::openDialog(const SavedHost* edited, const HostId& host)
{
    const SavedHost* saved = edited ? savedOf(host) : nullptr;
    const QString before = saved ? saved->name : QString();
    QStringList taken = namesOf(m_store.saved().hosts);
    taken.removeAll(before);
    const ImportChoices& choices = m_sources.choices();
    auto* dialog = new ConnectionDialog(
        {m_gateway, m_fleet.services(), m_sources.isRead() ? std::optional(choices.contexts) : std::nullopt,
            choices.ssh.names, groupsOf(m_store.saved().hosts), taken},
        &m_window);
    connect(&m_sources, &ImportSources::loaded, dialog,
        [this, dialog] { dialog->setContexts(m_sources.choices().contexts); });
    m_sources.watch(); // they come and go
    if (edited) {
        dialog->edit(*edited);
    }
    connect(dialog, &ConnectionDialog::chosen, this,
        [this, before, isDefault = edited && !saved](const SavedHost& chosen, bool connectNow) {
            m_default = isDefault ? nullptr : m_default; // it is what is being saved
            store(chosen, before, connectNow);
        });
    dialog->open();
}

void HostBook::store(const SavedHost& host, const QString& nameBefore, bool connectNow)
{
    HostChange changes;
    if (nameBefore.isEmpty()) {
        changes.add = {host};
    } else {
        changes.replace = {nameBefore, host};
    }
    if (connectNow) {
        m_connectNow.insert(host.name);
    }
    change(changes);
}

void HostBook::importHosts()
{
    loadImport(ImportDialog::Source::Contexts);
}

void HostBook::importSshHosts()
{
    loadImport(ImportDialog::Source::SshConfig);
}

void HostBook::importNewHosts()
{
    openImport(ImportDialog::Source::Contexts)->tickOnly(m_toldNews);
}

void HostBook::dismissNewHosts()
{
    m_sources.forgetNews();
    tellNews();
}

void HostBook::loadImport(ImportDialog::Source source)
{
    m_importWanted = source; // contexts come and go: read anew each time
    m_sources.watch(); // where the hosts were named on the command line, nothing was watched so far
}

ImportDialog* HostBook::openImport(ImportDialog::Source source)
{
    auto* dialog = new ImportDialog(m_sources.choices(), namesOf(m_store.saved().hosts), source, &m_window);
    connect(dialog, &ImportDialog::fileWanted, this, &HostBook::chooseArchives);
    connect(dialog, &ImportDialog::chosen, this, [this](const std::vector<SavedHost>& hosts) {
        HostChange changes;
        changes.add = hosts;
        for (const SavedHost& host : hosts) {
            m_connectNow.insert(host.name); // ticked one by one: that was the click
        }
        change(changes);
    });
    dialog->open();
    return dialog;
}

void HostBook::chooseArchives()
{
    m_gateway.chooseFiles(&m_window, tr("Import what “docker context export” wrote"),
        tr("Docker contexts (*.dockercontext *.tar *.zip);;All files (*)"), [this](const QStringList& paths) {
            for (const QString& path : paths) {
                m_worker.start([this, path] {
                    return [this, host = importContextArchive(path, m_configDirectory)] {
                        takeImported(host);
                    };
                });
            }
        });
}

void HostBook::takeImported(const Result<SavedHost>& host)
{
    if (!host) {
        m_gateway.tell(&m_window, tr("The context was not imported"), problemSentences(host.error(), true).join(u'\n'));
        return;
    }
    m_connectNow.insert(host->name);
    change({.add = {*host}}, [name = host->name, folder = m_configDirectory] { removeImportedContext(name, folder); });
}

void HostBook::inspectComputer()
{
    HostChange changes;
    for (const LocalSocket& socket : m_sources.choices().start.sockets) {
        if (socket.usable) {
            SavedHost host;
            host.name = socket.kind == LocalSocket::Kind::Podman   ? u"podman"_s
                : socket.kind == LocalSocket::Kind::RootlessDocker ? u"docker-rootless"_s
                                                                   : u"docker"_s;
            host.url = "unix://"_L1 + socket.path;
            host.connectAtStart = true; // as the usual socket is when no host is saved
            m_connectNow.insert(host.name);
            changes.add.push_back(host);
        }
    }
    change(changes);
}

void HostBook::removeHost(const HostId& host)
{
    const SavedHost* saved = savedOf(host);
    if (!saved) {
        Q_EMIT hostRemoved(host);
        m_fleet.removeHost(sessionOf(host));
        return;
    }
    QString consequence = tr("Nothing is changed on the host itself.");
    if (!abandonedImports({*saved}, {}, m_configDirectory).isEmpty()) {
        consequence += u' ' + tr("Its imported certificates and key are deleted.");
    }
    const Question question{u"removeHostQuestion"_s, tr("Remove host?"),
        tr("Remove “%1” from the list?").arg(saved->name), consequence, tr("&Remove")};
    m_gateway.ask(&m_window, question, [this, name = saved->name] {
        HostChange changes;
        changes.remove = {name};
        change(changes);
    });
}

HostSession* HostBook::sessionOf(const HostId& host) const
{
    const auto& sessions = m_fleet.sessions();
    const auto found = std::find_if(
        sessions.begin(), sessions.end(), [&host](const HostSession* session) { return session->host().id() == host; });
    return found == sessions.end() ? nullptr : *found;
}

const SavedHost* HostBook::savedOf(const HostId& host) const
{
    const QString name = m_shown.key(sessionOf(host));
    const std::vector<SavedHost>& hosts = m_store.saved().hosts;
    const auto found =
        std::find_if(hosts.begin(), hosts.end(), [&name](const SavedHost& saved) { return saved.name == name; });
    return name.isEmpty() || found == hosts.end() ? nullptr : &*found;
}

QString HostBook::groupOf(const HostId& host) const
{
    const SavedHost* saved = savedOf(host);
    return saved ? saved->group : QString();
}

} // namespace Hull
