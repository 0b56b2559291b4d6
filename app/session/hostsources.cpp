// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/hostsources.h"

#include "app/base/redact.h"
#include "app/collect/inspectfile.h"

#include <QFileInfo>
#include <QSet>

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
    return fromResult(resolveUrl(url, environment), unresolvedHost(shown, EndpointKind::Tcp, shown));
}

HostSource fromContext(const QString& name, const DockerEnvironment& environment)
{
    return fromResult(
        resolveContext(name, environment), unresolvedHost(name, EndpointKind::Unix, "context://"_L1 + name));
}

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

std::vector<HostSource> resolveHostOptions(
    const std::vector<HostOption>& options, const DockerEnvironment& environment, const DemoStarter& startDemo)
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
    bool demoStarted = false;
    for (const HostOption& option : options) {
        switch (option.kind) {
        case HostOption::Kind::Url:
            add(fromUrl(option.value, environment));
            break;
        case HostOption::Kind::Context:
            add(fromContext(option.value, environment));
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
