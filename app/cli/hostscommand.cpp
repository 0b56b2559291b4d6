// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/home.h"
#include "app/base/redact.h"
#include "app/cli/command.h"
#include "app/cli/hostoptions.h"
#include "app/config/contextarchive.h"
#include "app/config/contextlist.h"
#include "app/config/hostfile.h"
#include "app/config/savedresolver.h"
#include "app/config/sshconfig.h"
#include "app/report/hostsreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! One call of "hullctl hosts": what its actions work with.
struct Call
{
    const ParsedArguments& arguments;
    const QStringList names; //!< behind the action
    const HostFile file;
    const DockerEnvironment docker;
    Console& console;
};

ExitCode fail(const Error& error, Console& console)
{
    console.error(Console::sentence(error));
    return error.kind == Error::Kind::FileUnwritable ? ExitCode::OutputFailed : ExitCode::Failure;
}

ExitCode change(const Call& call, const HostChange& wanted)
{
    const Result<HostFileChanged> changed = call.file.change(wanted);
    if (!changed) {
        return fail(changed.error(), call.console);
    }
    if (!changed->broken.isEmpty()) {
        call.console.error(
            u"%1 was no use. It is kept as %2, and a new one was begun."_s.arg(call.file.path(), changed->broken));
    }
    for (const QString& folder : changed->removedImports) {
        call.console.note(u"The imported certificates in %1 were removed with it."_s.arg(folder));
    }
    return ExitCode::Success;
}

ExitCode list(const Call& call)
{
    const QString format = call.arguments.value("format"_L1, u"table"_s);
    if (format != "table"_L1 && format != "json"_L1) {
        return fail(usageError(QT_TRANSLATE_NOOP("Hull", "There is no format %1. This version writes table and json."),
                        {format}),
            call.console);
    }
    const Result<SavedHosts> saved = call.file.read();
    if (!saved) {
        return fail(saved.error(), call.console);
    }
    std::vector<ListedHost> hosts;
    for (const SavedHost& host : saved->hosts) {
        const Result<Host> resolved = hostFromSaved(host, call.docker);
        ListedHost listed =
            resolved ? ListedHost{host, *resolved, std::nullopt} : ListedHost{host, {}, resolved.error()};
        listed.saved.readOnly = host.readOnly || (resolved && !areChangesAllowed(host, *resolved));
        hosts.push_back(std::move(listed));
    }
    for (const UnusableHost& entry : saved->unusable) {
        call.console.note(Console::sentence(entry.error));
    }
    const QByteArray text = format == "json"_L1 ? hostsJson(hosts, call.console.jsonLayout())
                                                : hostsTable(hosts, call.console.tableLayout());
    return call.console.writeData(text) ? ExitCode::Success : ExitCode::OutputFailed;
}

ExitCode add(const Call& call)
{
    if (call.names.size() != 2) {
        return fail(
            usageError(QT_TRANSLATE_NOOP("Hull", "\"hosts add\" takes a name and an address."), {}), call.console);
    }
    const Result<SavedHost> host = savedHostFrom(call.arguments, call.names[0], call.names[1]);
    return host ? change(call, {.add = {*host}}) : fail(host.error(), call.console);
}

ExitCode removeHosts(const Call& call)
{
    if (call.names.isEmpty()) {
        return fail(usageError(QT_TRANSLATE_NOOP("Hull", "\"hosts remove\" takes the names of saved hosts."), {}),
            call.console);
    }
    return change(call, {.remove = call.names});
}

//! What an import found, and what was asked for.
struct Offer
{
    std::vector<SavedHost> hosts;
    bool complete = true; //!< false: something was left out, which has been told
};

//! Saves what is not saved already; names beside an import ask for these only.
ExitCode import(const Call& call, const Offer& offer)
{
    const Result<SavedHosts> before = call.file.read();
    if (!before && before.error().kind == Error::Kind::Unsupported) {
        return fail(before.error(), call.console);
    }
    QSet<QString> saved;
    for (const SavedHost& host : before ? before->hosts : std::vector<SavedHost>()) {
        saved.insert(host.name);
    }
    bool complete = offer.complete;
    QStringList missing = call.names;
    HostChange wanted;
    for (const SavedHost& host : offer.hosts) {
        const bool isWanted = call.names.isEmpty() || call.names.contains(host.name);
        missing.removeAll(host.name);
        if (isWanted && saved.contains(host.name)) {
            call.console.note(u"There is a saved host \"%1\" already; it was left as it is."_s.arg(host.name));
        } else if (isWanted) {
            wanted.add.push_back(host);
        }
    }
    for (const QString& name : missing) {
        call.console.error(u"There is nothing of the name \"%1\" to import."_s.arg(name));
        complete = false;
    }
    const ExitCode code = wanted.add.empty() ? ExitCode::Success : change(call, wanted);
    if (code != ExitCode::Success) {
        return code;
    }
    call.console.note(u"%1 imported."_s.arg(wanted.add.size()));
    return complete ? ExitCode::Success : ExitCode::HostIncomplete;
}

Offer storedContexts(const Call& call)
{
    Offer offer;
    const ContextList found = listContexts(call.docker);
    const auto tell = [&call, &offer](const QString& name, const Error& error) {
        if (call.names.isEmpty() || call.names.contains(name)) {
            call.console.error(Console::sentence(error));
            offer.complete = false;
        }
    };
    for (const Error& warning : found.warnings) {
        tell(call.names.value(0), warning);
    }
    for (const ContextInfo& context : found.contexts) {
        if (context.error) {
            tell(context.name, *context.error);
            continue;
        }
        if (context.warning) {
            call.console.note(Console::sentence(*context.warning));
        }
        SavedHost host;
        host.name = context.name;
        host.context = context.name;
        offer.hosts.push_back(std::move(host));
    }
    return offer;
}

ExitCode importContexts(const Call& call)
{
    if (!call.arguments.has("archive"_L1)) {
        return import(call, storedContexts(call));
    }
    if (!call.names.isEmpty()) {
        return fail(usageError(QT_TRANSLATE_NOOP("Hull", "--archive takes no names beside it."), {}), call.console);
    }
    const QString folder = QFileInfo(call.file.path()).path();
    const Result<SavedHost> host = importContextArchive(call.arguments.value("archive"_L1), folder);
    if (!host) {
        return fail(host.error(), call.console);
    }
    const ExitCode code = change(call, {.add = {*host}});
    if (code != ExitCode::Success) {
        removeImportedContext(host->name, folder);
    }
    return code;
}

ExitCode importSshConfig(const Call& call)
{
    const SshConfigHosts found =
        readSshConfig(sshConfigPath(QProcessEnvironment::systemEnvironment()), homeDirectory());
    Offer offer;
    for (const Error& warning : found.warnings) {
        call.console.error(Console::sentence(warning));
        // A file that was not read may name hosts that nobody knows of.
        offer.complete = offer.complete && warning.kind != Error::Kind::FileUnreadable;
    }
    for (const QString& name : found.names) {
        SavedHost host;
        host.name = name;
        host.ssh.host = name;
        offer.hosts.push_back(std::move(host));
    }
    return import(call, offer);
}

struct Action
{
    QLatin1String name;
    ExitCode (*run)(const Call& call);
};

constexpr std::array<Action, 5> actions{{{"list"_L1, list}, {"add"_L1, add}, {"remove"_L1, removeHosts},
    {"import-contexts"_L1, importContexts}, {"import-ssh-config"_L1, importSshConfig}}};

ExitCode runHosts(const ParsedArguments& arguments, Console& console)
{
    const QString name = arguments.operands.value(0);
    const auto action = std::find_if(
        actions.begin(), actions.end(), [&name](const Action& candidate) { return candidate.name == name; });
    if (action == actions.end()) {
        return fail(
            usageError(QT_TRANSLATE_NOOP("Hull",
                           "\"hosts\" takes list, add, remove, import-contexts or import-ssh-config, not \"%1\"."),
                {withoutCredentials(name)}),
            console);
    }
    if (const std::optional<Error> wrong = checkHostsOptions(arguments, name)) {
        return fail(*wrong, console);
    }
    const Call call{arguments, arguments.operands.mid(1), HostFile(configDirectoryFrom(arguments)),
        DockerEnvironment::fromProcess(QProcessEnvironment::systemEnvironment()), console};
    if (name == "list"_L1 && !call.names.isEmpty()) {
        return fail(usageError(QT_TRANSLATE_NOOP("Hull", "\"hosts list\" takes no names."), {}), console);
    }
    return action->run(call);
}

} // namespace

Command hostsCommand()
{
    return {"hosts"_L1, "ACTION [NAME...] [OPTIONS]", "List, save and remove hosts.",
        "Keeps the list of hosts, hosts.json in the configuration folder. \"list\" shows it, \"add NAME URL\" saves a "
        "host by its address, \"remove NAME...\" forgets hosts, \"import-contexts [NAME...]\" saves the contexts of "
        "the "
        "docker command and \"import-ssh-config [NAME...]\" the hosts of ~/.ssh/config: all of them, or those that are "
        "named. What is saved already stays as it is. Nothing is ever written into the configuration of docker or ssh, "
        "and no host is connected to.",
        {}, hostsSpecs(), runHosts, true};
}

} // namespace Hull
