// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshfailure.h"

#include "app/ssh/configurationfailure.h"
#include "app/ssh/hostkeyfailure.h"
#include "app/ssh/loginfailure.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Step = ConnectionStep::Kind;
using Match = QRegularExpressionMatch;

//! What one kind of line means.
struct Meaning
{
    const char* pattern;
    SshFailure (*explain)(const Match& match, const QStringList& lines, const SshCircumstances& known);
};

SshFailure nameUnknown(const Match& match, const QStringList& /*lines*/, const SshCircumstances& /*known*/)
{
    return {{.kind = Error::Kind::NameUnknown,
                .message = {QT_TRANSLATE_NOOP("Hull", "The name %1 is unknown."), {match.captured(1)}},
                .cause = {QT_TRANSLATE_NOOP(
                              "Hull", "The name is misspelt, or the network or VPN that knows it is not connected."),
                    {}},
                .remedy = {QT_TRANSLATE_NOOP("Hull", "Check the host's name, or use its address."), {}}},
        Step::Reach};
}

SshFailure refused(const Match& match, const QStringList& /*lines*/, const SshCircumstances& /*known*/)
{
    return {{.kind = Error::Kind::ConnectionRefused,
                .message = {QT_TRANSLATE_NOOP("Hull", "No SSH server answers at %1, port %2."),
                    {match.captured(1), match.captured(2)}},
                .cause = {QT_TRANSLATE_NOOP("Hull", "No SSH server runs there, or it listens at another port."), {}},
                .remedy = {QT_TRANSLATE_NOOP("Hull", "Check the port; on the host: `systemctl status ssh`."), {}}},
        Step::Reach};
}

SshFailure unreachable(const Match& match, const QStringList& /*lines*/, const SshCircumstances& /*known*/)
{
    return {
        {.kind = Error::Kind::Timeout,
            .message = {QT_TRANSLATE_NOOP("Hull", "The SSH server at %1, port %2 cannot be reached."),
                {match.captured(1), match.captured(2)}},
            .cause = {QT_TRANSLATE_NOOP("Hull",
                          "The host is switched off, or a firewall or a missing VPN or route keeps the way closed."),
                {}},
            .remedy = {QT_TRANSLATE_NOOP("Hull", "Check that `ssh` reaches the host from this machine."), {}}},
        Step::Reach};
}

SshFailure refusedBehindJump(const Match& /*match*/, const QStringList& /*lines*/, const SshCircumstances& known)
{
    return {{.kind = Error::Kind::ConnectionRefused,
                .message = {QT_TRANSLATE_NOOP("Hull", "The jump host lets us in, but cannot connect to %1."),
                    {known.address()}},
                .cause = {QT_TRANSLATE_NOOP("Hull",
                              "No SSH server answers there, or the jump host does not know its name or the way to it."),
                    {}},
                .remedy = {QT_TRANSLATE_NOOP("Hull", "Check name and port as the jump host sees them."), {}}},
        Step::Reach};
}

SshFailure forbiddenByJump(const Match& /*match*/, const QStringList& /*lines*/, const SshCircumstances& known)
{
    return {
        {.kind = Error::Kind::Forbidden,
            .message = {QT_TRANSLATE_NOOP("Hull", "The jump host lets us in, but forbids to go on to %1."),
                {known.address()}},
            .cause = {QT_TRANSLATE_NOOP("Hull",
                          "AllowTcpForwarding, PermitOpen or DisableForwarding in the jump host's sshd_config forbids "
                          "it, or an option of the key there."),
                {}},
            .remedy = {QT_TRANSLATE_NOOP(
                           "Hull", "Have AllowTcpForwarding set to yes on the jump host, or choose another one."),
                {}}},
        Step::Reach};
}

SshFailure silent(const Match& match, const QStringList& /*lines*/, const SshCircumstances& known)
{
    if (!known.jumps.isEmpty()) {
        return {silentWayError(known, known.saidOnTheWay().contains(match.captured(0))), Step::Reach};
    }
    return {{.kind = Error::Kind::Timeout,
                .message = {QT_TRANSLATE_NOOP("Hull", "What listens at %1 does not speak."), {known.address()}},
                .cause = {QT_TRANSLATE_NOOP("Hull", "It is no SSH server, or the host hangs."), {}},
                .remedy = {QT_TRANSLATE_NOOP("Hull", "Check the port, and whether `ssh` gets in."), {}}},
        Step::Reach};
}

SshFailure tooManyLogins(const Match& /*match*/, const QStringList& /*lines*/, const SshCircumstances& known)
{
    return {
        {.kind = Error::Kind::LoginsLimited,
            .message = {QT_TRANSLATE_NOOP("Hull", "%1 limits new SSH logins (MaxStartups)."), {known.address()}},
            .cause = {QT_TRANSLATE_NOOP("Hull", "As many as it allows have begun there and not come to their end."),
                {}},
            .remedy = {QT_TRANSLATE_NOOP("Hull",
                           "It was tried several times, and the window goes on by itself. If that does not help, have "
                           "MaxStartups raised in the host's sshd_config."),
                {}}},
        Step::Reach, SshFailure::Retry::Later};
}

SshFailure closedInExchange(const Match& /*match*/, const QStringList& /*lines*/, const SshCircumstances& known)
{
    return {
        {.kind = Error::Kind::LoginsLimited,
            .message = {QT_TRANSLATE_NOOP("Hull", "%1 closes the connection before SSH begins."), {known.address()}},
            .cause =
                {QT_TRANSLATE_NOOP("Hull",
                     "The host limits new SSH logins (MaxStartups), blocks this machine, or what listens at that port "
                     "is no SSH server."),
                    {}},
            .remedy = {QT_TRANSLATE_NOOP("Hull",
                           "It was tried several times, and the window goes on by itself. If that does not help, check "
                           "the port."),
                {}}},
        Step::Reach, SshFailure::Retry::Later};
}

SshFailure notSsh(const Match& /*match*/, const QStringList& /*lines*/, const SshCircumstances& known)
{
    return {{.kind = Error::Kind::NotSsh,
                .message = {QT_TRANSLATE_NOOP("Hull", "What answers at %1 is no SSH server."), {known.address()}},
                .cause = {QT_TRANSLATE_NOOP("Hull", "Another program listens at that port."), {}},
                .remedy = {QT_TRANSLATE_NOOP("Hull", "Check the port; SSH's own is 22."), {}}},
        Step::Reach};
}

SshFailure keyFileMissing(const Match& match, const QStringList& /*lines*/, const SshCircumstances& /*known*/)
{
    return {{.kind = Error::Kind::KeyFileUnusable,
                .message = {QT_TRANSLATE_NOOP("Hull", "The key file %1 cannot be read, and no other key lets us in."),
                    {match.captured(1)}},
                .cause = {QT_TRANSLATE_NOOP("Hull", "The file was moved or removed, or its name is misspelt."), {}},
                .remedy = {QT_TRANSLATE_NOOP("Hull", "Choose the key file anew, or put its key into ssh-agent."), {}}},
        Step::LogIn};
}

SshFailure keyFileOpen(const Match& match, const QStringList& /*lines*/, const SshCircumstances& /*known*/)
{
    return {{.kind = Error::Kind::KeyFileUnusable,
                .message = {QT_TRANSLATE_NOOP("Hull", "ssh does not use the key file %1: others may read it."),
                    {match.captured(1)}},
                .cause = {QT_TRANSLATE_NOOP("Hull", "The file's permissions are too open."), {}},
                .remedy = {QT_TRANSLATE_NOOP("Hull", "Close it: `%1`."),
                    {typedCommand({u"chmod"_s, u"600"_s, match.captured(1)})}}},
        Step::LogIn};
}

SshFailure keyFileUnusable(const Match& match, const QStringList& /*lines*/, const SshCircumstances& /*known*/)
{
    return {
        {.kind = Error::Kind::KeyFileUnusable,
            .message = {QT_TRANSLATE_NOOP("Hull", "ssh cannot use the key file %1 (%2), and no other key lets us in."),
                {match.captured(1), match.captured(2)}},
            .cause = {QT_TRANSLATE_NOOP(
                          "Hull", "The file belongs to another account, is damaged, or is no private key."),
                {}},
            .remedy = {QT_TRANSLATE_NOOP("Hull", "Choose the key file anew, or put its key into ssh-agent."), {}}},
        Step::LogIn};
}

SshFailure refusedByAgent(const Match& match, const QStringList& /*lines*/, const SshCircumstances& /*known*/)
{
    return {{.kind = Error::Kind::LoginFailed,
                .message = {QT_TRANSLATE_NOOP(
                                "Hull", "ssh-agent does not let its key %1 be used (%2), and no other way lets us in."),
                    {match.captured(1), match.captured(2)}},
                .cause = {QT_TRANSLATE_NOOP("Hull",
                              "The agent's own question was answered with no or could not be asked, or the agent is "
                              "locked."),
                    {}},
                .remedy = {QT_TRANSLATE_NOOP("Hull",
                               "Try again and allow it. `ssh-add -l` tells whether the agent answers; it asks by the "
                               "SSH_ASKPASS that it was started with."),
                    {}}},
        Step::LogIn};
}

SshFailure denied(const Match& match, const QStringList& lines, const SshCircumstances& known)
{
    return {deniedError(match.captured(1), match.captured(2), lines, known), Step::LogIn};
}

SshFailure tooManyTries(const Match& /*match*/, const QStringList& lines, const SshCircumstances& known)
{
    return {{.kind = Error::Kind::LoginFailed,
                .message = {QT_TRANSLATE_NOOP("Hull", "%1 ended the login after too many tries."), {known.address()}},
                .cause = {QT_TRANSLATE_NOOP("Hull", "ssh-agent holds more keys than the host lets try."), {}},
                .remedy = {QT_TRANSLATE_NOOP("Hull",
                               "Name the right key, and set IdentitiesOnly yes for this host in ~/.ssh/config."),
                    {}},
                .detail = lines.join(u'\n')},
        Step::LogIn};
}

SshFailure frozen(const Match& /*match*/, const QStringList& /*lines*/, const SshCircumstances& known)
{
    return {
        {.kind = Error::Kind::Timeout,
            .message = {QT_TRANSLATE_NOOP("Hull", "%1 does not answer any more."), {known.address()}},
            .cause = {QT_TRANSLATE_NOOP("Hull", "The host hangs or was switched off, or the network broke off."), {}},
            .remedy = {QT_TRANSLATE_NOOP("Hull", "Try again once the host can be reached."), {}}},
        Step::Engine};
}

SshFailure closed(const Match& /*match*/, const QStringList& /*lines*/, const SshCircumstances& known)
{
    return {{.kind = Error::Kind::ConnectionLost,
                .message = {QT_TRANSLATE_NOOP("Hull", "%1 closed the SSH connection."), {known.address()}},
                .cause = {QT_TRANSLATE_NOOP("Hull", "The host restarts, or somebody ended the connection there."), {}},
                .remedy = {QT_TRANSLATE_NOOP("Hull", "Try again."), {}}},
        Step::LogIn};
}

SshFailure badOption(const Match& match, const QStringList& /*lines*/, const SshCircumstances& /*known*/)
{
    return {badOptionError(match.captured(0)), Step::Configuration};
}

SshFailure includesItself(const Match& /*match*/, const QStringList& /*lines*/, const SshCircumstances& /*known*/)
{
    return {includeLoopError(), Step::Configuration};
}

SshFailure badName(const Match& /*match*/, const QStringList& /*lines*/, const SshCircumstances& known)
{
    return {badNameError(known), Step::Configuration};
}

SshFailure noKnownHosts(const Match& /*match*/, const QStringList& /*lines*/, const SshCircumstances& known)
{
    return {knownHostsCommandError(known), Step::Trust};
}

//! It has no other forward than ours: those of the user's configuration are cleared.
SshFailure forwardFailed(const Match& /*match*/, const QStringList& lines, const SshCircumstances& /*known*/)
{
    return {{.kind = Error::Kind::Internal,
                .message = {QT_TRANSLATE_NOOP("Hull", "ssh could not make its socket in our private folder."), {}},
                .cause = {QT_TRANSLATE_NOOP("Hull", "The folder was removed, or its file system is full."), {}},
                .remedy = {QT_TRANSLATE_NOOP("Hull", "Start Hullwright again."), {}},
                .detail = lines.join(u'\n')},
        Step::Socket};
}

SshFailure noCommonWays(const Match& match, const QStringList& /*lines*/, const SshCircumstances& known)
{
    return {{.kind = Error::Kind::Unsupported,
                .message = {QT_TRANSLATE_NOOP("Hull", "ssh and %1 have no common way to encrypt: %2."),
                    {known.address(), match.captured(0)}},
                .cause = {QT_TRANSLATE_NOOP("Hull", "One of the two is much older than the other."), {}},
                .remedy = {QT_TRANSLATE_NOOP(
                               "Hull", "Update the host, or allow the old algorithm for it in ~/.ssh/config."),
                    {}}},
        Step::Trust};
}

SshFailure otherwise(const QStringList& lines, const SshCircumstances& known)
{
    return {{.kind = Error::Kind::ConnectionLost,
                .message = {QT_TRANSLATE_NOOP("Hull", "ssh ended: %1"), {lines.isEmpty() ? u"–"_s : lines.last()}},
                .cause = {QT_TRANSLATE_NOOP("Hull", "ssh gives no reason that is known here."), {}},
                .remedy = {QT_TRANSLATE_NOOP("Hull", "Try `%1` in a terminal."),
                    {sshCommandLine(known.target, known.options)}}},
        Step::Reach};
}

// The order is that of importance where one line could mean two things; which line counts is decided by their order.
constexpr std::array meanings{
    Meaning{"^ssh: Could not resolve hostname ([^:]*(?::[^: ][^:]*)*):", nameUnknown},
    Meaning{"^ssh: connect to host (\\S+) port (\\d+): Connection refused", refused},
    Meaning{"^ssh: connect to host (\\S+) port (\\d+): ", unreachable},
    Meaning{"^channel \\d+: open failed: connect failed", refusedBehindJump},
    Meaning{"^channel \\d+: open failed: administratively prohibited", forbiddenByJump},
    Meaning{"^Connection timed out during banner exchange", silent},
    Meaning{"^banner exchange: .*invalid format|^Bad remote protocol version|^Protocol major versions differ|"
            "^kex_exchange_identification: banner line",
        notSsh},
    Meaning{"^Exceeded MaxStartups$", tooManyLogins}, // see SshLog
    Meaning{"^kex_exchange_identification: |^ssh_exchange_identification: |^Not allowed at this time|"
            "^banner exchange: ",
        closedInExchange},
    Meaning{"^Permissions \\d+ for '(.*)' are too open", keyFileOpen},
    Meaning{"^(?:no such identity: |Warning: Identity file )(.+?)(?:: | not accessible: )", keyFileMissing},
    // A wrong passphrase is a failed login, and "bad permissions" only follows the line that tells more.
    Meaning{"^Load key \"(.*)\": (?!incorrect passphrase|bad permissions)(.*)", keyFileUnusable},
    Meaning{"^sign_and_send_pubkey: signing failed for \\S+ \"(.*)\" from agent: (.*)", refusedByAgent},
    Meaning{"^Received disconnect from .*: Too many authentication failures", tooManyTries},
    Meaning{"^(\\S.*@\\S+): Permission denied \\((.*)\\)\\.", denied},
    Meaning{"^Timeout, server .* not responding", frozen},
    // A file's path as ssh prints it: a shell, which runs a ProxyCommand, has lines too.
    Meaning{"^(?!\\S*sh: line )(?:/.*|command-line):? line \\d+: .*|^/.*[Ii]nvalid .* on line .*|"
            "^\\S+: terminating, \\d+ bad configuration options|^Can't open user config file .*|"
            "^Bad owner or permissions on .*",
        badOption},
    Meaning{"^KnownHostsCommand(?:-\\S+ .*)? failed", noKnownHosts},
    Meaning{"^Too many recursive configuration includes", includesItself},
    Meaning{"^(?:hostname|remote username) contains invalid characters|^Invalid -J argument", badName},
    Meaning{"^unix_listener: .*|^Could not request local forwarding.*", forwardFailed},
    Meaning{"^Unable to negotiate with \\S+(?: port \\d+)?: .*", noCommonWays},
    Meaning{"^Connection to .* closed by remote host|^Connection (?:closed|reset) by |^Connection to .* timed out|"
            "^Received disconnect from |^client_loop: send disconnect",
        closed},
};

std::optional<SshFailure> explainLine(const QString& line, const QStringList& lines, const SshCircumstances& known)
{
    for (const Meaning& meaning : meanings) {
        const Match match = QRegularExpression(QString::fromLatin1(meaning.pattern)).match(line);
        if (match.hasMatch()) {
            return meaning.explain(match, lines, known);
        }
    }
    return std::nullopt;
}

//! The one thing that ssh says of its own aside of its log, as it has not opened that yet.
bool saysThatKeyFileIsMissing(const QString& line, const SshTarget& target)
{
    const QString& file = target.identityFile;
    const QString end = (file.startsWith(u'~') ? file.mid(1) : file) + " not accessible: "_L1;
    return !file.isEmpty() && line.startsWith("Warning: Identity file "_L1) && line.contains(end);
}

//! All lines that say why, in the order in which they came: what is on the way fails before what leads through it.
QStringList believed(const QStringList& lines, const SshCircumstances& known)
{
    QStringList told;
    for (const QString& line : known.aside) {
        if (!known.hostSpoke || saysThatKeyFileIsMissing(line, known.target)) {
            told << line;
        }
    }
    return told + lines;
}

} // namespace

SshFailure explainSshFailure(const QStringList& lines, const SshCircumstances& known)
{
    const QStringList told = believed(lines, known);
    SshFailure failure = otherwise(told, known);
    if (const std::optional<Error> error = hostKeyError(lines, known)) {
        failure = {*error, Step::Trust};
    } else {
        for (const QString& line : told) {
            if (const auto explained = explainLine(line, told, known)) {
                failure = *explained;
                break;
            }
        }
    }
    failure.error.detail = (known.aside + lines).join(u'\n');
    return failure;
}

Error sshMissingError(const QString& program)
{
    return {.kind = Error::Kind::ProgramMissing,
        .message = {QT_TRANSLATE_NOOP("Hull", "The program %1 cannot be started."), {program}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "OpenSSH is not installed on this machine."), {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Install it: `sudo apt install openssh-client`."), {}}};
}

} // namespace Hull
