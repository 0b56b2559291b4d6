// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/hostoptions.h"

#include "app/config/savedresolver.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString absolutePath(const QString& path)
{
    return path.isEmpty() ? path : QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

} // namespace

const std::vector<OptionSpec>& hostsSpecs()
{
    static const std::vector<OptionSpec> specs{
        {0, "format"_L1, "FORMAT", "list: table (default) or json, that is hullwright.hostlist/1."},
        {0, "archive"_L1, "FILE",
            "import-contexts: a file that \"docker context export\" wrote, instead of the stored contexts."},
        {0, "group"_L1, "NAME", "add: the group that the host is shown under."},
        {0, "tag"_L1, "NAME", "add: a word to find the host by. Repeatable."},
        {0, "connect-at-start"_L1, nullptr, "add: the window connects when it starts."},
        {0, "tls"_L1, nullptr, "add: TLS with the certificate authorities that the system trusts."},
        {0, "tlscacert"_L1, "FILE", "add: TLS; the authority that the engine's certificate must come from."},
        {0, "tlscert"_L1, "FILE", "add: TLS; the client certificate. Goes with --tlskey."},
        {0, "tlskey"_L1, "FILE", "add: TLS; the key of the client certificate."},
        {0, "tls-server-name"_L1, "NAME", "add: TLS; the name in the engine's certificate, if not the address's."},
        {0, "tls-skip-verify"_L1, nullptr, "add: TLS without checking the engine's certificate."},
        {0, "insecure-tcp"_L1, nullptr,
            "add: agree to a tcp:// address without TLS. Anybody on the way can read and use such a connection."},
        {0, "identity"_L1, "FILE", "add: ssh; the private key to log in with."},
        {0, "jump"_L1, "HOST", "add: ssh; the host to go through, as ssh's -J takes it."},
        {0, "socket"_L1, "PATH", "add: ssh; the engine's socket on the host."},
    };
    return specs;
}

Result<SavedHost> savedHostFrom(const ParsedArguments& arguments, const QString& name, const QString& url)
{
    SavedHost host;
    host.name = name;
    host.url = url.trimmed();
    host.group = arguments.value("group"_L1);
    host.tags = arguments.values("tag"_L1);
    host.connectAtStart = arguments.has("connect-at-start"_L1);
    host.tls = {absolutePath(arguments.value("tlscacert"_L1)), absolutePath(arguments.value("tlscert"_L1)),
        absolutePath(arguments.value("tlskey"_L1))};
    host.serverName = arguments.value("tls-server-name"_L1);
    host.verifyTls = !arguments.has("tls-skip-verify"_L1);
    host.useTls = arguments.has("tls"_L1) || host.tls != TlsFiles() || !host.serverName.isEmpty() || !host.verifyTls;
    host.plainTcpAllowed = arguments.has("insecure-tcp"_L1);
    host.ssh.identityFile = absolutePath(arguments.value("identity"_L1));
    host.ssh.jumpHost = arguments.value("jump"_L1);
    host.ssh.remoteSocket = arguments.value("socket"_L1);
    if (const std::optional<Error> wrong = checkForSaving(host)) {
        return *wrong;
    }
    const Result<Host> parsed = parseHostUrl(host.url);
    if (parsed && parsed->kind == EndpointKind::Tcp && !host.useTls && !host.plainTcpAllowed) {
        return usageError(QT_TRANSLATE_NOOP("Hull",
                              "%1 is neither encrypted nor authenticated: whoever reaches it controls the host. Give "
                              "the TLS files, or agree with --insecure-tcp."),
            {parsed->endpoint});
    }
    return host;
}

std::optional<Error> checkHostsOptions(const ParsedArguments& arguments, const QString& action)
{
    static const QSet<QString> always{u"verbose"_s, u"quiet"_s, u"config-dir"_s, u"state-dir"_s, u"help"_s};
    for (const ParsedOption& option : arguments.options) {
        const QString name = option.name;
        const QString owner = name == "format"_L1 ? u"list"_s : name == "archive"_L1 ? u"import-contexts"_s : u"add"_s;
        if (!always.contains(name) && owner != action) {
            return usageError(
                QT_TRANSLATE_NOOP("Hull", "--%1 belongs to \"hosts %2\", not to \"hosts %3\"."), {name, owner, action});
        }
    }
    return std::nullopt;
}

} // namespace Hull
