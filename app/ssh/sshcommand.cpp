// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshcommand.h"

#include "app/base/home.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! ssh replaces %-tokens in paths.
QString withoutTokens(QString path)
{
    return path.replace(u'%', "%%"_L1);
}

//! One half of -L: colons separate, backslashes quote.
QString forwardField(QString path)
{
    path.replace(u'\\', "\\\\"_L1).replace(u':', "\\:"_L1);
    return withoutTokens(path);
}

QStringList option(const char* text)
{
    return {u"-o"_s, QString::fromLatin1(text)};
}

QString seconds(std::chrono::seconds value)
{
    return QString::number(value.count());
}

QStringList targetArguments(const SshTarget& target, const QString& configFile)
{
    QStringList arguments;
    if (!configFile.isEmpty()) {
        arguments << u"-F"_s << configFile;
    }
    if (!target.user.isEmpty()) {
        arguments << u"-l"_s << target.user;
    }
    if (target.port > 0) {
        arguments << u"-p"_s << QString::number(target.port);
    }
    if (!target.jumpHost.isEmpty()) {
        arguments << u"-J"_s << target.jumpHost;
    }
    if (!target.identityFile.isEmpty()) {
        arguments << u"-i"_s << target.identityFile;
    }
    return arguments;
}

QStringList questionArguments(const SshMasterSettings& settings)
{
    if (!settings.canAsk) { // nobody is there who would see what is trusted from now on
        return option("BatchMode=yes") + option("StrictHostKeyChecking=yes");
    }
    const QStringList asking = option("BatchMode=no"); // whoever is there is to be asked, whatever scripts need
    if (settings.takesKnownKeysOnly) {
        return asking + option("StrictHostKeyChecking=yes");
    }
    return asking
        + option(settings.target.trustNewKey ? "StrictHostKeyChecking=accept-new" : "StrictHostKeyChecking=ask");
}

//! For an ssh that has a master do something.
QStringList controlArguments(const QString& control)
{
    // Without a configuration nothing of the user's can turn up twice. Where the master has no session to give, ssh
    // would connect anew, with questions of its own; a proxy that ends at once keeps it from that.
    QStringList arguments{u"-F"_s, u"none"_s, u"-S"_s, withoutTokens(control)};
    for (const char* text : {"ControlMaster=no", "ProxyCommand=false", "BatchMode=yes", "LogLevel=ERROR"}) {
        arguments += option(text);
    }
    return arguments;
}

//! A line that takes a file in as it stands: ssh reads a pattern there, in quotes.
QByteArray includeLine(const QString& path)
{
    QString written;
    for (const QChar c : path) {
        written += "*?[\\"_L1.contains(c) ? u"\\\\"_s : c == u'"' ? u"\\"_s : QString();
        written += c == u'\\' ? u"\\\\"_s : QString(c);
    }
    return "Include \"" + QFile::encodeName(written) + "\"\n";
}

//! A line of a configuration in which the names behind Include are absolute, as ssh makes them for a file in folder.
QString withAbsoluteIncludes(const QString& line, const QString& folder)
{
    static const QRegularExpression include(
        uR"(^\s*include(?:\s*=\s*|\s+))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(uR"((?:\\.|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^\s"'\\])+)"_s);
    const QRegularExpressionMatch keyword = include.match(line);
    if (!keyword.hasMatch()) {
        return line;
    }
    QString written = line;
    qsizetype added = 0;
    for (auto words = word.globalMatch(line, keyword.capturedEnd()); words.hasNext();) {
        const QRegularExpressionMatch match = words.next();
        const QString name = match.captured();
        if (name.startsWith(u'#')) {
            break;
        }
        const qsizetype begin = name.startsWith(u'"') || name.startsWith(u'\'') ? 1 : 0;
        if (begin < name.size() && !"/~$"_L1.contains(name[begin])) {
            written.insert(match.capturedStart() + begin + added, folder + u'/');
            added += folder.size() + 1;
        }
    }
    return written;
}

//! A word that every shell reads as it stands, or one in quotes that POSIX shells and fish understand.
QString shellWord(const QString& text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(),
        [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || "/._-:@%+=,"_L1.contains(c); });
    return isPlain ? text : u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

//! As people write them.
QStringList typedArguments(SshTarget target, const SshOptions& options)
{
    const QString user = std::exchange(target.user, {});
    return targetArguments(target, options.configFile) << (user.isEmpty() ? target.host : user + u'@' + target.host);
}

} // namespace

QString typedCommand(const QStringList& words)
{
    QStringList quoted;
    for (const QString& word : words) {
        quoted << shellWord(word);
    }
    return quoted.join(u' ');
}

SshOptions SshOptions::fromEnvironment(const QProcessEnvironment& environment)
{
    SshOptions options;
    options.configFile = environment.value(u"HULLWRIGHT_SSH_CONFIG"_s);
    return options;
}

QString sshAddress(const SshTarget& target)
{
    const QString user = target.user.isEmpty() ? QString() : target.user + u'@';
    const bool isIp6 = target.host.contains(u':');
    const QString host = isIp6 && target.port > 0 ? u'[' + target.host + u']' : target.host;
    return user + host + (target.port > 0 ? u':' + QString::number(target.port) : QString());
}

QString sshHostKeyName(const QString& host, int port)
{
    return port <= 0 || port == 22 ? host : u'[' + host + "]:"_L1 + QString::number(port);
}

QString sshCommandLine(const SshTarget& target, const SshOptions& options, const QStringList& command)
{
    return typedCommand(QStringList{u"ssh"_s} + typedArguments(target, options) + command);
}

QString sshCopyIdCommandLine(SshTarget target, const SshOptions& options)
{
    const QString jumpHost = std::exchange(target.jumpHost, {}); // it knows no -J
    const QStringList jump = jumpHost.isEmpty() ? QStringList() : QStringList{u"-o"_s, "ProxyJump="_L1 + jumpHost};
    return typedCommand(QStringList{u"ssh-copy-id"_s} + jump + typedArguments(target, options));
}

QString sshJumpCommandLine(const QString& jumps, const SshOptions& options)
{
    const QString last = jumps.section(u',', -1);
    const bool hasPort = last.contains(u':') && !last.startsWith("ssh://"_L1); // which only an address can have there
    return sshCommandLine(
        {.host = hasPort ? "ssh://"_L1 + last : last, .jumpHost = jumps.section(u',', 0, -2)}, options);
}

QByteArray sshWayConfiguration(const SshMasterSettings& settings)
{
    // At a quieter level ssh would not say why it failed. Who trusts new keys of the host has not said so of others.
    QByteArray text = "LogLevel INFO\n";
    text +=
        settings.canAsk && !settings.takesKnownKeysOnly ? "StrictHostKeyChecking ask\n" : "StrictHostKeyChecking yes\n";
    text += settings.canAsk ? "BatchMode no\n" : "BatchMode yes\n";
    // Forwards are the user's own. A known_hosts stays as it is; and a master on the way, which ControlPersist would
    // have outlive us, is used where it is there, but not made.
    text += "ClearAllForwardings yes\nUpdateHostKeys no\nControlMaster no\n";
    const QString& instead = settings.options.configFile;
    if (instead.isEmpty()) {
        text += includeLine(accountDirectory() + "/.ssh/config"_L1) + sshSystemConfiguration(u"/etc/ssh/ssh_config"_s);
    } else if (instead.compare("none"_L1, Qt::CaseInsensitive) != 0) { // which ssh -F takes for no file at all
        text += includeLine(QFileInfo(instead).absoluteFilePath());
    }
    // Jump hosts are given up before the host is, so that it is told which of the two did not answer.
    const qint64 patience = std::max<qint64>(settings.options.connectTimeout.count() * 2 / 3, 1);
    return "ConnectTimeout " + QByteArray::number(patience) + '\n' + text;
}

QByteArray sshSystemConfiguration(const QString& file)
{
    constexpr qint64 largest = 1024 * 1024;
    QFile system(file);
    if (!QFileInfo(file).isFile() || !system.open(QIODevice::ReadOnly) || system.size() > largest) {
        return includeLine(file); // and ssh says what is wrong with it
    }
    const QString text = QString::fromLatin1(system.readAll()); // which keeps every byte
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        line = withAbsoluteIncludes(line, QString::fromLatin1(QFile::encodeName(QFileInfo(file).path())));
    }
    const QString written = lines.join(u'\n');
    return written == text ? includeLine(file) : written.toLatin1();
}

QStringList sshMasterArguments(const SshMasterSettings& settings)
{
    // DEBUG1 tells how far a connection has come and which keys were tried; the lines are told from the others by their
    // beginning. Four seconds three times: a dead connection is noticed within twenty.
    QStringList arguments{u"-M"_s, u"-S"_s, withoutTokens(settings.sockets.control), u"-N"_s, u"-T"_s};
    for (const char* text : {"LogLevel=DEBUG1", "ControlPersist=no", "StreamLocalBindUnlink=yes",
             "StreamLocalBindMask=0177", "ServerAliveInterval=4", "ServerAliveCountMax=3", "ForwardAgent=no",
             "ForwardX11=no", "ClearAllForwardings=yes", "PermitLocalCommand=no", "RemoteCommand=none", "Tunnel=no",
             "VisualHostKey=no", "UpdateHostKeys=no"}) {
        arguments += option(text);
    }
    if (settings.forbidsLeaving) {
        arguments += option("ForkAfterAuthentication=no");
    }
    if (!settings.sockets.log.isEmpty()) {
        arguments << u"-E"_s << settings.sockets.log;
    }
    arguments << u"-o"_s << "ConnectTimeout="_L1 + seconds(settings.options.connectTimeout);
    arguments += option(settings.canAsk ? "NumberOfPasswordPrompts=3" : "NumberOfPasswordPrompts=1");
    const QString configFile = settings.mayJump ? settings.sockets.configuration : settings.options.configFile;
    arguments += questionArguments(settings) + targetArguments(settings.target, configFile);
    return arguments << u"--"_s << settings.target.host;
}

QStringList sshForwardArguments(const SshMasterSettings& settings)
{
    return controlArguments(settings.sockets.control)
        << u"-O"_s << u"forward"_s << u"-L"_s
        << forwardField(settings.sockets.engine) + u':' + forwardField(remoteSocketOf(settings.target)) << u"--"_s
        << settings.target.host;
}

QStringList sshResolveArguments(const SshTarget& target, const SshOptions& options)
{
    // Without -N it would refuse a configuration with ForkAfterAuthentication, as nothing names a command.
    return QStringList{u"-G"_s, u"-N"_s} + targetArguments(target, options.configFile) << u"--"_s << target.host;
}

QStringList sshSessionArguments(const QString& control, const SshTarget& target, const QString& command)
{
    return controlArguments(control) << u"-T"_s << u"--"_s << target.host << command;
}

QString dialStdioCommand(const SshTarget& target)
{
    return "docker --host "_L1 + shellWord("unix://"_L1 + remoteSocketOf(target)) + " system dial-stdio"_L1;
}

} // namespace Hull
