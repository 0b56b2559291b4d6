// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshcommand.h"
#include "models/domain/sshtarget.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

SshMasterSettings settingsFor(const SshTarget& target)
{
    return {.target = target, .sockets = {u"/run/h/1.c"_s, u"/run/h/1.s"_s}};
}

//! The value of -o NAME=…; of several the first, as ssh takes them.
QString optionValue(const QStringList& arguments, const QString& name)
{
    for (qsizetype i = 0; i + 1 < arguments.size(); ++i) {
        if (arguments[i] == u"-o" && arguments[i + 1].startsWith(name + u'=')) {
            return arguments[i + 1].mid(name.size() + 1);
        }
    }
    return u"(none)"_s;
}

} // namespace

class SshCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesHosts_data();
    void takesHosts();
    void refusesWhatSshWouldMisread_data();
    void refusesWhatSshWouldMisread();
    void asksOnlyWhereItMay_data();
    void asksOnlyWhereItMay();
    void wantsTheSameOfJumpHosts_data();
    void wantsTheSameOfJumpHosts();
    void findsWhatTheSystemIncludes_data();
    void findsWhatTheSystemIncludes();
    void sshFindsWhatTheSystemIncludes();
    void writesCommandsForPeople_data();
    void writesCommandsForPeople();
    void keepsTheHostBehindTheDashes();
    void passesOnWhatTheTargetNames();
    void quotesForwards_data();
    void quotesForwards();
    void sessionsNeverConnectAnew();
    void quotesTheRemoteCommand_data();
    void quotesTheRemoteCommand();
    void readsItsConfigurationFromTheEnvironment();
};

void SshCommandTest::takesHosts_data()
{
    QTest::addColumn<QString>("host");
    for (const auto& host : {u"web1"_s, u"web1.example.net"_s, u"10.0.0.5"_s, u"::1"_s, u"fe80::1%eth0"_s, u"a_b-c"_s,
             u"bücher.example"_s, QString(255, u'a')}) {
        QTest::newRow(qPrintable(host.left(40))) << host;
    }
}

void SshCommandTest::takesHosts()
{
    QFETCH(QString, host);
    QVERIFY(!sshTargetError({.host = host}));
}

void SshCommandTest::refusesWhatSshWouldMisread_data()
{
    QTest::addColumn<SshTarget>("target");
    QTest::newRow("no host") << SshTarget{};
    QTest::newRow("an option") << SshTarget{.host = u"-oProxyCommand=touch /tmp/x"_s};
    QTest::newRow("a blank") << SshTarget{.host = u"web 1"_s};
    QTest::newRow("a newline") << SshTarget{.host = u"web\n1"_s};
    QTest::newRow("a control character") << SshTarget{.host = u"web\u0007"_s};
    QTest::newRow("a zero") << SshTarget{.host = u"web"_s + QChar(0)};
    QTest::newRow("a shell's") << SshTarget{.host = u"web;reboot"_s};
    QTest::newRow("a user within") << SshTarget{.host = u"ops@web"_s};
    QTest::newRow("an address within") << SshTarget{.host = u"ssh://web"_s};
    QTest::newRow("too long") << SshTarget{.host = QString(256, u'a')};
    QTest::newRow("user option") << SshTarget{.host = u"web"_s, .user = u"-oFoo"_s};
    QTest::newRow("user blank") << SshTarget{.host = u"web"_s, .user = u"o ps"_s};
    QTest::newRow("user shell") << SshTarget{.host = u"web"_s, .user = u"$(x)"_s};
    QTest::newRow("port") << SshTarget{.host = u"web"_s, .port = 65536};
    QTest::newRow("jump option") << SshTarget{.host = u"web"_s, .jumpHost = u"-oFoo"_s};
    QTest::newRow("jump shell") << SshTarget{.host = u"web"_s, .jumpHost = u"a;b"_s};
    QTest::newRow("relative socket") << SshTarget{.host = u"web"_s, .remoteSocket = u"docker.sock"_s};
    QTest::newRow("socket with a newline") << SshTarget{.host = u"web"_s, .remoteSocket = u"/a\nb"_s};
    QTest::newRow("socket with a variable") << SshTarget{.host = u"web"_s, .remoteSocket = u"/${HOME}/s"_s};
    QTest::newRow("long socket") << SshTarget{.host = u"web"_s, .remoteSocket = u'/' + QString(107, u'a')};
}

void SshCommandTest::refusesWhatSshWouldMisread()
{
    QFETCH(SshTarget, target);
    const std::optional<Error> error = sshTargetError(target);
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::BadConfiguration);
    QVERIFY(!error->message.isEmpty());
    QVERIFY(!error->remedy.isEmpty());
}

void SshCommandTest::asksOnlyWhereItMay_data()
{
    QTest::addColumn<bool>("canAsk");
    QTest::addColumn<bool>("trustNewKey");
    QTest::addColumn<bool>("knownOnly"); // by the user's configuration
    QTest::addColumn<QString>("batch");
    QTest::addColumn<QString>("strict");
    QTest::newRow("nobody there") << false << false << false << u"yes"_s << u"yes"_s;
    QTest::newRow("nobody there, new keys trusted") << false << true << false << u"yes"_s << u"yes"_s;
    QTest::newRow("somebody there") << true << false << false << u"no"_s << u"ask"_s;
    QTest::newRow("somebody there, new keys trusted") << true << true << false << u"no"_s << u"accept-new"_s;
    QTest::newRow("somebody there, stricter") << true << false << true << u"no"_s << u"yes"_s;
    QTest::newRow("somebody there, new keys trusted, stricter") << true << true << true << u"no"_s << u"yes"_s;
}

void SshCommandTest::asksOnlyWhereItMay()
{
    QFETCH(bool, canAsk);
    QFETCH(bool, trustNewKey);
    QFETCH(bool, knownOnly);
    SshMasterSettings settings = settingsFor({.host = u"web"_s, .trustNewKey = trustNewKey});
    settings.canAsk = canAsk;
    settings.takesKnownKeysOnly = knownOnly;
    const QStringList arguments = sshMasterArguments(settings);
    QTEST(optionValue(arguments, u"BatchMode"_s), "batch");
    QTEST(optionValue(arguments, u"StrictHostKeyChecking"_s), "strict");
    const QByteArrayList way = sshWayConfiguration(settings).split('\n');
    QCOMPARE(way.count("BatchMode " + optionValue(arguments, u"BatchMode"_s).toLatin1()), 1);
    const bool isStrict = optionValue(arguments, u"StrictHostKeyChecking"_s) == u"yes";
    QCOMPARE(way.count(isStrict ? "StrictHostKeyChecking yes" : "StrictHostKeyChecking ask"), 1);
}

void SshCommandTest::wantsTheSameOfJumpHosts_data()
{
    QTest::addColumn<bool>("canAsk");
    QTest::addColumn<QString>("configFile");
    QTest::addColumn<QByteArray>("text"); // the beginning
    QTest::addColumn<QByteArray>("include"); // the last line
    const QByteArray always = "ClearAllForwardings yes\nUpdateHostKeys no\nControlMaster no\n";
    const QByteArray asks = "LogLevel INFO\nStrictHostKeyChecking ask\nBatchMode no\n" + always + "Include ";
    QTest::newRow("nobody there") << false << QString()
                                  << QByteArray("LogLevel INFO\nStrictHostKeyChecking yes\nBatchMode yes\n" + always
                                         + "Include \"/")
                                  << QByteArray("Include \"/etc/ssh/ssh_config\"");
    QTest::newRow("somebody there") << true << QString() << asks << QByteArray("Include \"/etc/ssh/ssh_config\"");
    QTest::newRow("another file") << true << u"/c"_s << asks << QByteArray("Include \"/c\"");
    QTest::newRow("an odd name") << true << uR"(/a*"\b)"_s << asks << QByteArray(R"(Include "/a\\*\"\\\\b")");
    QTest::newRow("no file") << true << u"none"_s << QByteArray("LogLevel INFO\n") << QByteArray("ControlMaster no");
}

void SshCommandTest::wantsTheSameOfJumpHosts()
{
    QFETCH(bool, canAsk);
    QFETCH(QString, configFile);
    QFETCH(QByteArray, text);
    SshMasterSettings settings = settingsFor({.host = u"web"_s, .trustNewKey = true});
    settings.canAsk = canAsk;
    settings.options.configFile = configFile;
    settings.sockets.configuration = u"/run/h/1.conf"_s;
    const QByteArray written = sshWayConfiguration(settings);
    QVERIFY2(written.startsWith("ConnectTimeout 10\n" + text), written.constData());
    QTEST(written.trimmed().split('\n').last(), "include");
    const QStringList straight = sshMasterArguments(settings);
    QCOMPARE(straight.contains(u"/run/h/1.conf"_s), false);
    settings.mayJump = true;
    const QStringList arguments = sshMasterArguments(settings);
    QCOMPARE(arguments.count(u"-F"_s), 1);
    QCOMPARE(arguments.value(arguments.indexOf(u"-F"_s) + 1), u"/run/h/1.conf"_s);
    QCOMPARE(optionValue(arguments, u"StrictHostKeyChecking"_s), canAsk ? u"accept-new"_s : u"yes"_s);
}

void SshCommandTest::findsWhatTheSystemIncludes_data()
{
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QByteArray>("written"); // %1 is the folder; empty: it is included as it stands
    const QByteArray as;
    QTest::newRow("nothing") << QByteArray() << as;
    QTest::newRow("no Include") << QByteArray("Host *\n  SendEnv LANG\n") << as;
    QTest::newRow("Debian's") << QByteArray("Include /etc/ssh/ssh_config.d/*.conf\nHost *\n") << as;
    QTest::newRow("commented out") << QByteArray("# Include sub/*.conf\n") << as;
    QTest::newRow("of the home folder") << QByteArray("Include ~/x ${HOME}/y\n") << as; // which ssh refuses
    QTest::newRow("relative") << QByteArray("Host *\n  Include sub/*.conf\n  Port 1\n")
                              << QByteArray("Host *\n  Include %1/sub/*.conf\n  Port 1\n");
    QTest::newRow("several") << QByteArray("Include a /b  c") << QByteArray("Include %1/a /b  %1/c");
    QTest::newRow("quoted") << QByteArray("include \"my sub/a\" 'b c'\t\"/d\"\n")
                            << QByteArray("include \"%1/my sub/a\" '%1/b c'\t\"/d\"\n");
    QTest::newRow("a blank that is meant") << QByteArray("Include a\\ b") << QByteArray("Include %1/a\\ b");
    QTest::newRow("an equals sign") << QByteArray("INCLUDE = a") << QByteArray("INCLUDE = %1/a");
    QTest::newRow("a remark behind") << QByteArray("Include a # b\n") << QByteArray("Include %1/a # b\n");
    QTest::newRow("no UTF-8") << QByteArray("Include \xff\n") << QByteArray("Include %1/\xff\n");
}

void SshCommandTest::findsWhatTheSystemIncludes()
{
    QFETCH(QByteArray, system);
    QFETCH(QByteArray, written);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ssh_config"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(system) == system.size() && file.flush());
    const QByteArray asItStands = "Include \"" + QFile::encodeName(file.fileName()) + "\"\n";
    QCOMPARE(sshSystemConfiguration(file.fileName()),
        written.isEmpty() ? asItStands : written.replace("%1", QFile::encodeName(folder.path())));
}

//! The same by ssh itself, which tells what it makes of a host.
void SshCommandTest::sshFindsWhatTheSystemIncludes()
{
    if (QStandardPaths::findExecutable(u"ssh"_s).isEmpty()) {
        QSKIP("this takes OpenSSH");
    }
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"my sub"_s));
    const auto write = [&folder](const QString& name, const QByteArray& text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u"my sub/a.conf"_s, "Host probe\n  Port 4711\n"));
    QVERIFY(write(u"last"_s, "User ops\n"));
    QVERIFY(write(
        u"ssh_config"_s, "Include \"my sub/*.conf\"\nHost probe\n  Include last # of this host\nHost *\n  Port 1\n"));
    QVERIFY(write(u"way"_s, "LogLevel INFO\n" + sshSystemConfiguration(folder.filePath(u"ssh_config"_s))));
    const auto resolved = [&folder](const QString& host) {
        QProcess ssh;
        ssh.start(u"ssh"_s, {u"-F"_s, folder.filePath(u"way"_s), u"-G"_s, host});
        ssh.waitForFinished();
        return ssh.readAllStandardOutput().split('\n');
    };
    QVERIFY(resolved(u"probe"_s).contains("port 4711") && resolved(u"probe"_s).contains("user ops"));
    QVERIFY(resolved(u"other"_s).contains("port 1") && !resolved(u"other"_s).contains("user ops"));
}

void SshCommandTest::writesCommandsForPeople_data()
{
    QTest::addColumn<SshTarget>("target");
    QTest::addColumn<QString>("configFile");
    QTest::addColumn<QString>("ssh"); // "ssh" and "ssh-copy-id" stand before
    QTest::addColumn<QString>("copyId");
    const QString no;
    QTest::newRow("an alias") << SshTarget{.host = u"web"_s} << no << u"web"_s << u"web"_s;
    QTest::newRow("a user") << SshTarget{.host = u"web"_s, .user = u"ops"_s} << no << u"ops@web"_s << u"ops@web"_s;
    QTest::newRow("all") << SshTarget{.host = u"host"_s,
        .user = u"ops"_s,
        .port = 28639,
        .identityFile = u"key"_s,
        .jumpHost = u"bast"_s}
                         << no << u"-p 28639 -J bast -i key ops@host"_s
                         << u"-o ProxyJump=bast -p 28639 -i key ops@host"_s;
    QTest::newRow("jump hosts") << SshTarget{.host = u"web"_s, .jumpHost = u"me@a:22022,b"_s} << no
                                << u"-J me@a:22022,b web"_s << u"-o ProxyJump=me@a:22022,b web"_s;
    QTest::newRow("an address") << SshTarget{.host = u"fe80::1"_s, .user = u"ops"_s, .port = 2222} << no
                                << u"-p 2222 ops@fe80::1"_s << u"-p 2222 ops@fe80::1"_s;
    QTest::newRow("to be quoted") << SshTarget{.host = u"web"_s, .user = u"$ops"_s, .identityFile = u"/it's a/key"_s}
                                  << no << u"-i '/it'\\''s a/key' '$ops@web'"_s << u"-i '/it'\\''s a/key' '$ops@web'"_s;
    QTest::newRow("another configuration")
        << SshTarget{.host = u"web"_s} << u"/my config"_s << u"-F '/my config' web"_s << u"-F '/my config' web"_s;
}

void SshCommandTest::writesCommandsForPeople()
{
    QFETCH(SshTarget, target);
    QFETCH(QString, configFile);
    QFETCH(QString, ssh);
    QFETCH(QString, copyId);
    SshOptions options;
    options.configFile = configFile;
    QCOMPARE(sshCommandLine(target, options), "ssh "_L1 + ssh);
    QCOMPARE(sshCommandLine(target, options, {u"true"_s}), "ssh "_L1 + ssh + " true"_L1);
    QCOMPARE(sshCopyIdCommandLine(target, options), "ssh-copy-id "_L1 + copyId);
}

void SshCommandTest::keepsTheHostBehindTheDashes()
{
    const SshTarget target{.host = u"web"_s};
    for (const QStringList& arguments : {sshMasterArguments(settingsFor(target)),
             sshForwardArguments(settingsFor(target)), sshResolveArguments(target, {})}) {
        QCOMPARE(arguments.mid(arguments.size() - 2), (QStringList{u"--"_s, u"web"_s}));
    }
    const QStringList session = sshSessionArguments(u"/c"_s, target, u"sh"_s);
    QCOMPARE(session.mid(session.size() - 3), (QStringList{u"--"_s, u"web"_s, u"sh"_s}));
}

void SshCommandTest::passesOnWhatTheTargetNames()
{
    SshMasterSettings settings = settingsFor(
        {.host = u"web"_s, .user = u"ops"_s, .port = 2222, .identityFile = u"/keys/prod"_s, .jumpHost = u"bastion"_s});
    settings.options.configFile = u"/etc/other"_s;
    const QString all = sshMasterArguments(settings).join(u' ');
    for (const auto& part : {u"-l ops"_s, u"-p 2222"_s, u"-i /keys/prod"_s, u"-J bastion"_s, u"-F /etc/other"_s,
             u"-M -S /run/h/1.c -N -T"_s, u"-o ControlPersist=no"_s, u"-o ForwardAgent=no"_s,
             u"-o StreamLocalBindMask=0177"_s, u"-o ClearAllForwardings=yes"_s, u"-o UpdateHostKeys=no"_s}) {
        QVERIFY2(all.contains(part), qPrintable(part));
    }
    QVERIFY(!all.contains("ForkAfterAuthentication"_L1)); // older versions end at what they do not know
    settings.forbidsLeaving = true;
    QCOMPARE(optionValue(sshMasterArguments(settings), u"ForkAfterAuthentication"_s), u"no"_s);
    QVERIFY(!all.contains(" -L "_L1)); // which would be cleared along with the user's
}

void SshCommandTest::quotesForwards_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("written");
    QTest::newRow("the default") << QString() << u"/run/h/1.s:/var/run/docker.sock"_s;
    QTest::newRow("plain") << u"/run/user/1000/docker.sock"_s << u"/run/h/1.s:/run/user/1000/docker.sock"_s;
    QTest::newRow("a colon") << u"/a:b"_s << u"/run/h/1.s:/a\\:b"_s;
    QTest::newRow("a token") << u"/a%h"_s << u"/run/h/1.s:/a%%h"_s;
    QTest::newRow("a backslash") << u"/a\\b"_s << u"/run/h/1.s:/a\\\\b"_s;
}

void SshCommandTest::quotesForwards()
{
    QFETCH(QString, path);
    const QStringList arguments = sshForwardArguments(settingsFor({.host = u"web"_s, .remoteSocket = path}));
    QTEST(arguments.value(arguments.indexOf(u"-L"_s) + 1), "written");
    QCOMPARE(arguments.value(arguments.indexOf(u"-O"_s) + 1), u"forward"_s);
}

void SshCommandTest::sessionsNeverConnectAnew()
{
    for (const QStringList& arguments : {sshSessionArguments(u"/run/h/1.c"_s, {.host = u"web"_s}, u"sh"_s),
             sshForwardArguments(settingsFor({.host = u"web"_s}))}) {
        QCOMPARE(optionValue(arguments, u"ProxyCommand"_s), u"false"_s);
        QCOMPARE(optionValue(arguments, u"ControlMaster"_s), u"no"_s);
        QCOMPARE(optionValue(arguments, u"BatchMode"_s), u"yes"_s);
        QCOMPARE(arguments.value(arguments.indexOf(u"-S"_s) + 1), u"/run/h/1.c"_s);
        QCOMPARE(arguments.value(arguments.indexOf(u"-F"_s) + 1), u"none"_s);
    }
}

void SshCommandTest::quotesTheRemoteCommand_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("command");
    QTest::newRow("the default") << QString() << u"docker --host unix:///var/run/docker.sock system dial-stdio"_s;
    QTest::newRow("a dollar") << u"/a$b"_s << u"docker --host 'unix:///a$b' system dial-stdio"_s;
    QTest::newRow("a quote") << u"/a'b"_s << u"docker --host 'unix:///a'\\''b' system dial-stdio"_s;
    QTest::newRow("a command") << u"/a;reboot"_s << u"docker --host 'unix:///a;reboot' system dial-stdio"_s;
}

void SshCommandTest::quotesTheRemoteCommand()
{
    QFETCH(QString, path);
    QTEST(dialStdioCommand({.host = u"web"_s, .remoteSocket = path}), "command");
}

void SshCommandTest::readsItsConfigurationFromTheEnvironment()
{
    QProcessEnvironment environment;
    QVERIFY(SshOptions::fromEnvironment(environment).configFile.isEmpty());
    environment.insert(u"HULLWRIGHT_SSH_CONFIG"_s, u"/c"_s);
    QCOMPARE(SshOptions::fromEnvironment(environment).configFile, u"/c"_s);
}

QTEST_GUILESS_MAIN(SshCommandTest)
#include "tst_sshcommand.moc"
