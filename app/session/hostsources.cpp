// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/hostsources.h"

#include "app/base/redact.h"
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

HostSource fromContext(const QString& name, const DockerEnvironment& environment)
{
    return fromResult(
        resolveContext(name, environment), unresolvedHost(name, EndpointKind::Unix, "context://"_L1 + name));
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
            return {unresolved(name), nullptr, m_saved->error()};
        }
        const std::vector<SavedHost>& hosts = (*m_saved)->hosts;
        const auto host = std::find_if(
            hosts.begin(), hosts.end(), [&name](const SavedHost& candidate) { return candidate.name == name; });
        if (host != hosts.end()) {
            return source(*host);
        }
        const std::vector<UnusableHost>& unusable = (*m_saved)->unusable;
        const auto entry = std::find_if(unusable.begin(), unusable.end(),
            [&name](const UnusableHost& candidate) { return candidate.name == name; });
        return {unresolved(name), nullptr, entry == unusable.end() ? missing(name) : entry->error};
    }

    //! Never nothing: a scan of no host at all would pass.
    std::vector<HostSource> all()
    {
        if (!read()) {
            return {{unresolved({}), nullptr, m_saved->error()}};
        }
        std::vector<HostSource> sources;
        QHash<HostId, QString> names;
        for (const SavedHost& host : (*m_saved)->hosts) {
            HostSource found = source(host);
            const HostId id = found.host.id();
            if (const QString earlier = names.value(id); !earlier.isEmpty()) {
                found = {repeatedHost(host.name), nullptr, sameHostTwice(host.name, earlier, id)};
            }
            names.insert(found.host.id(), host.name);
            sources.push_back(std::move(found));
        }
        for (const UnusableHost& entry : (*m_saved)->unusable) {
            HostSource source{unresolved(entry.name), nullptr, entry.error};
            // The endpoint tells hosts apart, and a second one of a name has none of its own.
            source.host.endpoint += u"#%1"_s.arg(sources.size() + 1);
            sources.push_back(std::move(source));
        }
        if (sources.empty()) {
            return {{unresolved({}), nullptr, noneSaved()}};
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

    [[nodiscard]] HostSource source(const SavedHost& saved) const
    {
        return fromResult(hostFromSaved(saved, m_environment), unresolved(saved.name));
    }

    static Host unresolved(const QString& name)
    {
        return unresolvedHost(name.isEmpty() ? u"saved hosts"_s : name, EndpointKind::Unix, "saved://"_L1 + name);
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

} // namespace

std::vector<HostSource> resolveHostOptions(const std::vector<HostOption>& options, const DockerEnvironment& environment,
    const DemoStarter& startDemo, const QString& configDirectory)
{
    if (options.empty()) {
        return {fromContext(currentContext(environment).name, environment)};
    }
    std::vector<HostSource> sources;
    QSet<HostId> seen;
    const auto add = [&sources, &seen](HostSource source) {
        if (!seen.contains(source.host.id())) {
            seen.insert(source.host.id());
            sources.push_back(std::move(source));
        }
    };
    SavedSources saved(configDirectory, environment);
    bool demoStarted = false;
    for (const HostOption& option : options) {
        switch (option.kind) {
        case HostOption::Kind::Url:
            add(fromUrl(option.value, environment));
            break;
        case HostOption::Kind::Context:
            add(fromContext(option.value, environment));
            break;
        case HostOption::Kind::Saved:
            add(saved.named(option.value));
            break;
        case HostOption::Kind::All:
            for (HostSource& source : saved.all()) {
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
