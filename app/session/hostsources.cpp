// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/hostsources.h"

#include "app/base/redact.h"
#include "app/base/within.h"
#include "app/collect/inspectfile.h"
#include "app/config/hostfile.h"
#include "app/config/savedresolver.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! The host that stands for an option that led nowhere, so that its error has a name to stand under.
Host unresolvedHost(const QString& name, EndpointKind kind, const QString& endpoint)
{
    Host host;
    host.name = name;
    host.kind = kind;
    host.endpoint = endpoint;
    host.addressKnown = kind == EndpointKind::File || kind == EndpointKind::Demo;
    return host;
}

HostSource fromResult(const Result<Host>& resolved, const Host& otherwise)
{
    if (!resolved) {
        return {otherwise, nullptr, resolved.error()};
    }
    return {*resolved, nullptr, std::nullopt};
}

HostSource fromUrl(const QString& url, const DockerEnvironment& environment)
{
    const QString shown = withoutCredentials(url);
    return fromResult(hostAt(url, environment), unresolvedHost(shown, EndpointKind::Tcp, shown));
}

Host unresolvedContext(const QString& name)
{
    return unresolvedHost(name, EndpointKind::Unix, "context://"_L1 + name);
}

HostSource fromContext(const QString& name, const DockerEnvironment& environment)
{
    return fromResult(resolveContext(name, environment), unresolvedContext(name));
}

//! By its name: an address that is no use may be that of others, or hold a password.
Host unresolvedSaved(const QString& name)
{
    return unresolvedHost(name.isEmpty() ? u"saved hosts"_s : name, EndpointKind::Unix, "saved://"_L1 + name);
}

//! The saved hosts, read when the first option asks for them.
class SavedSources
{
public:
    SavedSources(const QString& configDirectory, const DockerEnvironment& environment)
        : m_file(configDirectory)
        , m_environment(environment)
    { }

    HostSource named(const QString& name)
    {
        if (!read()) {
            return {unresolvedSaved(name), nullptr, m_saved->error()};
        }
        const std::vector<SavedHost>& hosts = (*m_saved)->hosts;
        const auto host = std::find_if(
            hosts.begin(), hosts.end(), [&name](const SavedHost& candidate) { return candidate.name == name; });
        if (host != hosts.end()) {
            return sourceOf(*host, m_environment);
        }
        const std::vector<UnusableHost>& unusable = (*m_saved)->unusable;
        const auto entry = std::find_if(unusable.begin(), unusable.end(),
            [&name](const UnusableHost& candidate) { return candidate.name == name; });
        return {unresolvedSaved(name), nullptr, entry == unusable.end() ? missing(name) : entry->error};
    }

    //! Never nothing: a scan of no host at all would pass.
    std::vector<HostSource> all()
    {
        if (!read()) {
            return {{unresolvedSaved({}), nullptr, m_saved->error()}};
        }
        std::vector<HostSource> sources = sourcesOf((*m_saved)->hosts, m_environment);
        for (const UnusableHost& entry : (*m_saved)->unusable) {
            HostSource source{unresolvedSaved(entry.name), nullptr, entry.error};
            // The endpoint tells hosts apart, and a second one of a name has none of its own.
            source.host.endpoint += u"#%1"_s.arg(sources.size() + 1);
            sources.push_back(std::move(source));
        }
        if (sources.empty()) {
            return {{unresolvedSaved({}), nullptr, noneSaved()}};
        }
        return sources;
    }

private:
    bool read()
    {
        if (!m_saved) {
            m_saved = m_file.read();
        }
        return m_saved->has_value();
    }

    static Error missing(const QString& name)
    {
        return {.kind = Error::Kind::BadConfiguration,
            .message = {QT_TRANSLATE_NOOP("Hull", "There is no saved host \"%1\"."), {name}},
            .remedy = {QT_TRANSLATE_NOOP("Hull", "\"hullctl hosts list\" tells the saved ones.")}};
    }

    static Error noneSaved()
    {
        return {.kind = Error::Kind::BadConfiguration,
            .message = {QT_TRANSLATE_NOOP("Hull", "No host is saved.")},
            .remedy = {QT_TRANSLATE_NOOP("Hull", "Save one with \"hullctl hosts add\", or name a host.")}};
    }

    const HostFile m_file;
    const DockerEnvironment& m_environment;
    std::optional<Result<SavedHosts>> m_saved;
};

HostSource fromFile(const QString& path)
{
    const Result<SnapshotPtr> read = readInspectFile(path);
    if (!read) {
        const QFileInfo file(path);
        return {unresolvedHost(file.fileName(), EndpointKind::File, "file://"_L1 + file.absoluteFilePath()), nullptr,
            read.error()};
    }
    return {(*read)->host, *read, std::nullopt};
}

std::vector<HostSource> fromDemo(const DemoStarter& startDemo)
{
    const Result<std::vector<Host>> started = startDemo();
    if (!started) {
        return {{unresolvedHost(u"demo"_s, EndpointKind::Demo, u"demo://"_s), nullptr, started.error()}};
    }
    std::vector<HostSource> sources;
    for (const Host& host : *started) {
        sources.push_back({host, nullptr, std::nullopt});
    }
    return sources;
}

Error hangingFiles(const QString& folder, std::chrono::milliseconds limit)
{
    const double seconds = static_cast<double>(limit.count()) / 1000;
    return {.kind = Error::Kind::Timeout,
        .message = {QT_TRANSLATE_NOOP("Hull", "The files in %1 could not be read within %2 s."),
            {folder, QString::number(seconds, 'g', 3)}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "The file system on which they lie hangs, or its server is gone.")},
        .remedy = {
            QT_TRANSLATE_NOOP("Hull", "Try again once they can be read, or name another folder in DOCKER_CONFIG.")}};
}

HostSource fromCurrentContext(const DockerEnvironment& environment)
{
    const CurrentContext current = currentContext(environment);
    HostSource source = fromContext(current.name, environment);
    source.warning = current.warning;
    return source;
}

//! Of options that only files explain. A context without a name is the one that the docker CLI would use.
std::vector<HostSource> lookUp(
    const HostOption& option, const DockerEnvironment& environment, const QString& configDirectory)
{
    switch (option.kind) {
    case HostOption::Kind::Saved:
        return {SavedSources(configDirectory, environment).named(option.value)};
    case HostOption::Kind::All:
        return SavedSources(configDirectory, environment).all();
    default:
        return {option.value.isEmpty() ? fromCurrentContext(environment) : fromContext(option.value, environment)};
    }
}

std::vector<HostSource> lookUpWithin(std::chrono::milliseconds limit, const HostOption& option,
    const DockerEnvironment& environment, const QString& configDirectory)
{
    const auto found = within<std::vector<HostSource>>(
        limit, [option, environment, configDirectory] { return lookUp(option, environment, configDirectory); });
    if (found) {
        return *found;
    }
    if (option.kind != HostOption::Kind::Context) {
        const QStringList folders{configDirectory, environment.configDirectory}; // of hosts that follow contexts
        return {{unresolvedSaved(option.value), nullptr, hangingFiles(folders.join(", "_L1), limit)}};
    }
    return {{unresolvedContext(option.value.isEmpty() ? u"default"_s : option.value), nullptr,
        hangingFiles(environment.configDirectory, limit)}};
}

} // namespace

HostSource sourceOf(const SavedHost& saved, const DockerEnvironment& environment)
{
    return fromResult(hostFromSaved(saved, environment), unresolvedSaved(saved.name));
}

std::vector<HostSource> sourcesOf(const std::vector<SavedHost>& saved, const DockerEnvironment& environment)
{
    std::vector<HostSource> sources;
    QHash<HostId, QString> names;
    for (const SavedHost& host : saved) {
        HostSource source = sourceOf(host, environment);
        const HostId id = source.host.id();
        if (const QString earlier = names.value(id); !earlier.isEmpty()) {
            source = {repeatedHost(host.name), nullptr, sameHostTwice(host.name, earlier, id)};
        }
        names.insert(source.host.id(), host.name);
        sources.push_back(std::move(source));
    }
    return sources;
}

std::vector<HostSource> resolveHostOptions(const std::vector<HostOption>& options, const DockerEnvironment& environment,
    const DemoStarter& startDemo, const QString& configDirectory, std::optional<std::chrono::milliseconds> limit)
{
    const auto found = [&](const HostOption& option) {
        return limit ? lookUpWithin(*limit, option, environment, configDirectory)
                     : lookUp(option, environment, configDirectory);
    };
    if (options.empty()) {
        return found({HostOption::Kind::Context, {}});
    }
    std::vector<HostSource> sources;
    QSet<HostId> seen;
    const auto add = [&sources, &seen](HostSource source) {
        if (!seen.contains(source.host.id())) {
            seen.insert(source.host.id());
            sources.push_back(std::move(source));
        }
    };
    bool demoStarted = false;
    for (const HostOption& option : options) {
        switch (option.kind) {
        case HostOption::Kind::Url:
            add(fromUrl(option.value, environment));
            break;
        case HostOption::Kind::Context:
        case HostOption::Kind::Saved:
        case HostOption::Kind::All:
            for (HostSource& source : found(option)) {
                add(std::move(source));
            }
            break;
        case HostOption::Kind::File:
            add(fromFile(option.value));
            break;
        case HostOption::Kind::Demo:
            if (!demoStarted) {
                demoStarted = true;
                for (HostSource& source : fromDemo(startDemo)) {
                    add(std::move(source));
                }
            }
            break;
        }
    }
    return sources;
}

} // namespace Hull
