// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/savedresolver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

SavedHost sshHost(const SshTarget& target)
{
    SavedHost host;
    host.name = u"web"_s;
    host.ssh = target;
    return host;
}

SavedHost urlHost(const QString& url)
{
    SavedHost host;
    host.name = u"web"_s;
    host.url = url;
    return host;
}

} // namespace

class SavedHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksNames_data();
    void checksNames();
    void checksConnections_data();
    void checksConnections();
    void writesSshAddresses_data();
    void writesSshAddresses();
    void resolvesAnSshTarget();
    void resolvesTls();
    void agreesToPlainTcpForOneRun_data();
    void agreesToPlainTcpForOneRun();
    void followsAContextThatIsGone();
    void consentsToOneEndpointOfAContext();
    void allowsChangesOfOneEndpointOfAContext_data();
    void allowsChangesOfOneEndpointOfAContext();
};

void SavedHostTest::checksNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says"); // empty: the name is fine
    QTest::newRow("plain") << u"prod-a"_s << QString();
    QTest::newRow("blank inside") << u"prod a"_s << QString();
    QTest::newRow("other letters") << u"größe 東京 🐳"_s << QString();
    QTest::newRow("longest") << QString(128, u'a') << QString();
    QTest::newRow("empty") << QString() << u"empty"_s;
    QTest::newRow("only blanks") << u"  "_s << u"empty"_s;
    QTest::newRow("blanks around") << u" a"_s << u"blanks around"_s;
    QTest::newRow("300 characters") << QString(300, u'a') << u"too long: 300"_s;
    QTest::newRow("a dash in front") << u"-oProxyCommand=x"_s << u"dash"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"cannot be seen"_s;
    QTest::newRow("escape") << u"a\x1b[31m"_s << u"cannot be seen"_s;
    QTest::newRow("turned around") << u"a\u202eb"_s << u"cannot be seen"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s << u"cannot be seen"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u'b') << u"cannot be seen"_s;
}

void SavedHostTest::checksNames()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    for (SavedHost host : {urlHost(u"unix:///a.sock"_s), urlHost(u"ssh://h"_s)}) {
        host.name = name;
        const std::optional<Error> wrong = checkForSaving(host);
        QCOMPARE(wrong.has_value(), !says.isEmpty());
        if (wrong) {
            QVERIFY2(wrong->message.english().contains(says), qPrintable(wrong->message.english()));
            QVERIFY(!wrong->remedy.isEmpty());
            QVERIFY(!wrong->message.english().contains(u'\x1b'));
            QVERIFY(!wrong->message.english().contains(u'\u202e'));
        }
    }
    SavedHost tagged = urlHost(u"unix:///a.sock"_s);
    tagged.tags = {u"fine"_s, name};
    QCOMPARE(checkForSaving(tagged).has_value(), !says.isEmpty());
    SavedHost grouped = urlHost(u"unix:///a.sock"_s);
    grouped.group = name;
    QCOMPARE(checkForSaving(grouped).has_value(), !says.isEmpty() && !name.isEmpty());
}

void SavedHostTest::checksConnections_data()
{
    QTest::addColumn<SavedHost>("host");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << urlHost({}) << u"Nothing says"_s;
    SavedHost both = urlHost(u"unix:///a.sock"_s);
    both.context = u"c"_s;
    QTest::newRow("two ways") << both << u"more than one way"_s;
    QTest::newRow("zone") << sshHost({.host = u"fe80::1%eth0"_s}) << QString();
    QTest::newRow("host is an option") << sshHost({.host = u"-oProxyCommand=x"_s}) << u"dash"_s;
    QTest::newRow("host with blank") << sshHost({.host = u"a b"_s}) << u"blank"_s;
    QTest::newRow("user is an option") << sshHost({.host = u"h"_s, .user = u"-l"_s}) << u"dash"_s;
    QTest::newRow("jump host is an option") << sshHost({.host = u"h"_s, .jumpHost = u"-x"_s}) << u"dash"_s;
    QTest::newRow("jump host of two commands") << sshHost({.host = u"h"_s, .jumpHost = u"a;b"_s}) << u"no jump host"_s;
    QTest::newRow("host of two commands") << sshHost({.host = u"a;b"_s}) << u"no SSH host"_s;
    SavedHost byUrl = urlHost(u"ssh://h"_s);
    byUrl.ssh.jumpHost = u"a;b"_s;
    QTest::newRow("jump host beside an address") << byUrl << u"no jump host"_s;
    QTest::newRow("port") << sshHost({.host = u"h"_s, .port = 65536}) << u"no port"_s;
    QTest::newRow("relative socket") << sshHost({.host = u"h"_s, .remoteSocket = u"run/d.sock"_s}) << u"absolute"_s;
    QTest::newRow("relative key") << sshHost({.host = u"h"_s, .identityFile = u"key"_s}) << u"absolute"_s;
    SavedHost socketWithJump = urlHost(u"unix:///a.sock"_s);
    socketWithJump.ssh.jumpHost = u"j"_s;
    QTest::newRow("ssh settings of a socket") << socketWithJump << u"settings for ssh"_s;
    SavedHost tlsSocket = urlHost(u"unix:///a.sock"_s);
    tlsSocket.useTls = true;
    QTest::newRow("TLS of a socket") << tlsSocket << u"TLS files"_s;
    SavedHost half = urlHost(u"tcp://h:2376"_s);
    half.useTls = true;
    half.tls.certificate = u"/cert.pem"_s;
    QTest::newRow("certificate without key") << half << u"go together"_s;
    SavedHost unprotected = urlHost(u"unix:///a.sock"_s);
    unprotected.plainTcpAllowed = true;
    QTest::newRow("permission without tcp") << unprotected << u"unprotected"_s;
    SavedHost context;
    context.name = u"web"_s;
    context.context = u"c"_s;
    context.plainTcpAllowed = true;
    QTest::newRow("permission for any endpoint of a context") << context << u"unprotected"_s;
    context.plainTcpEndpoint = u"ssh://h"_s;
    QTest::newRow("permission for no tcp") << context << u"unprotected"_s;
    context.plainTcpEndpoint = u"tcp://h:2375"_s;
    QTest::newRow("permission for one endpoint of a context") << context << QString();
    context.plainTcpAllowed = false;
    QTest::newRow("endpoint without permission") << context << u"for one endpoint"_s;
    unprotected.url = u"tcp://h:2375"_s;
    unprotected.plainTcpEndpoint = unprotected.url;
    QTest::newRow("endpoint without context") << unprotected << u"for one endpoint"_s;
    QTest::newRow("300 characters") << sshHost({.host = QString(5000, u'h')}) << u"too long"_s;
}

void SavedHostTest::checksConnections()
{
    QFETCH(SavedHost, host);
    QFETCH(QString, says);
    const std::optional<Error> wrong = checkForSaving(host);
    QCOMPARE(wrong.has_value(), !says.isEmpty());
    if (wrong) {
        QVERIFY2(wrong->message.english().contains(says), qPrintable(wrong->message.english()));
        QVERIFY(!wrong->remedy.isEmpty());
    }
}

void SavedHostTest::writesSshAddresses_data()
{
    QTest::addColumn<SshTarget>("target");
    QTest::addColumn<QString>("url");
    QTest::newRow("alias") << SshTarget{.host = u"Web_1"_s} << u"ssh://Web_1"_s;
    QTest::newRow("all") << SshTarget{.host = u"h"_s, .user = u"ops"_s, .port = 22, .remoteSocket = u"/run/d.sock"_s}
                         << u"ssh://ops@h:22/run/d.sock"_s;
    QTest::newRow("IPv6 with zone") << SshTarget{.host = u"fe80::1%eth0"_s, .port = 22} << u"ssh://[fe80::1%eth0]:22"_s;
}

void SavedHostTest::writesSshAddresses()
{
    QFETCH(SshTarget, target);
    QTEST(sshUrl(target), "url");
}

void SavedHostTest::resolvesAnSshTarget()
{
    const SshTarget target{.host = u"Web_1"_s, .user = u"ops"_s, .identityFile = u"/k"_s, .jumpHost = u"bastion"_s};
    const Result<Host> host = hostFromSaved(sshHost(target), {});
    QVERIFY(host);
    QCOMPARE(host->name, u"web"_s);
    QCOMPARE(host->kind, EndpointKind::Ssh);
    QCOMPARE(host->endpoint, u"ssh://ops@Web_1"_s);
    QVERIFY(host->ssh == target);
}

void SavedHostTest::resolvesTls()
{
    SavedHost saved = urlHost(u"tcp://h:2376"_s);
    saved.plainTcpAllowed = true;
    QCOMPARE(hostFromSaved(saved, {})->kind, EndpointKind::Tcp);
    QVERIFY(hostFromSaved(saved, {})->plainTcpAllowed);
    saved.plainTcpAllowed = false;
    saved.useTls = true;
    saved.tls.authority = u"/ca.pem"_s;
    saved.serverName = u"s"_s;
    const Result<Host> host = hostFromSaved(saved, {});
    QVERIFY(host);
    QCOMPARE(host->kind, EndpointKind::Tls);
    QCOMPARE(host->tls.authority, u"/ca.pem"_s);
    QCOMPARE(host->serverName, u"s"_s);
    QVERIFY(host->tlsVerified);
    saved.verifyTls = false;
    QVERIFY(!hostFromSaved(saved, {})->tlsVerified);
}

void SavedHostTest::agreesToPlainTcpForOneRun_data()
{
    QTest::addColumn<SavedHost>("saved");
    QTest::addColumn<bool>("isAllowed"); // by who agrees to it for this run
    QTest::newRow("plain tcp") << urlHost(u"tcp://h:2375"_s) << true;
    SavedHost tls = urlHost(u"tcp://h:2376"_s);
    tls.useTls = true;
    QTest::newRow("TLS") << tls << false;
    QTest::newRow("ssh") << urlHost(u"ssh://h"_s) << false;
    QTest::newRow("a socket") << urlHost(u"unix:///run/docker.sock"_s) << false;
    SavedHost context;
    context.name = u"web"_s;
    context.context = u"default"_s;
    QTest::newRow("a context") << context << true;
}

void SavedHostTest::agreesToPlainTcpForOneRun()
{
    QFETCH(SavedHost, saved);
    QFETCH(bool, isAllowed);
    DockerEnvironment environment{.dockerHost = u"tcp://h:2375"_s};
    QVERIFY(!hostFromSaved(saved, environment)->plainTcpAllowed);
    environment.plainTcpAllowed = true;
    QCOMPARE(hostFromSaved(saved, environment)->plainTcpAllowed, isAllowed);
}

void SavedHostTest::followsAContextThatIsGone()
{
    SavedHost saved;
    saved.name = u"web"_s;
    saved.context = u"gone"_s;
    QVERIFY(!checkForSaving(saved)); // it may come back
    const Result<Host> host = hostFromSaved(saved, {.configDirectory = u"/nonexistent"_s});
    QVERIFY(!host);
    QVERIFY(host.error().message.english().contains("\"gone\""_L1));
}

//! Where the context leads elsewhere, nobody has agreed to that.
void SavedHostTest::consentsToOneEndpointOfAContext()
{
    QTemporaryDir docker;
    QVERIFY(QDir(docker.path()).mkpath(u"contexts/meta/1"_s));
    const auto isAllowed = [&docker](const QByteArray& endpoint, const QString& agreed) {
        QFile meta(docker.filePath(u"contexts/meta/1/meta.json"_s));
        if (meta.open(QIODevice::WriteOnly)) {
            meta.write(R"({"Name":"c","Endpoints":{"docker":{"Host":")" + endpoint + R"("}}})");
        }
        meta.close();
        SavedHost saved;
        saved.name = u"web"_s;
        saved.context = u"c"_s;
        saved.plainTcpAllowed = !agreed.isEmpty();
        saved.plainTcpEndpoint = agreed;
        const Result<Host> host = hostFromSaved(saved, {.configDirectory = docker.path()});
        return host && host->kind == EndpointKind::Tcp && host->plainTcpAllowed;
    };
    QVERIFY(!isAllowed("tcp://10.0.0.5:2375", {}));
    QVERIFY(isAllowed("tcp://10.0.0.5:2375", u"tcp://10.0.0.5:2375"_s));
    QVERIFY(isAllowed("tcp://10.0.0.5", u"tcp://10.0.0.5:2375"_s)); // the same, with docker's usual port
    QVERIFY(!isAllowed("tcp://10.0.0.6:2375", u"tcp://10.0.0.5:2375"_s));
}

void SavedHostTest::allowsChangesOfOneEndpointOfAContext_data()
{
    QTest::addColumn<SavedHost>("saved");
    QTest::addColumn<bool>("isAllowed"); // where it leads to ssh://web1 now
    SavedHost host = urlHost(u"ssh://web1"_s);
    QTest::newRow("read-only") << host << false;
    host.readOnly = false;
    QTest::newRow("an address") << host << true;
    SavedHost context;
    context.name = u"web"_s;
    context.context = u"c"_s;
    context.changesAllowedOn = u"ssh://web1"_s;
    QTest::newRow("a read-only context") << context << false;
    context.readOnly = false;
    QTest::newRow("a context") << context << true;
    context.changesAllowedOn = u"ssh://web2"_s;
    QTest::newRow("a context that led elsewhere") << context << false;
    context.changesAllowedOn.clear(); // as it was saved before that was told
    QTest::newRow("a context that led nobody knows where") << context << false;
}

void SavedHostTest::allowsChangesOfOneEndpointOfAContext()
{
    QFETCH(SavedHost, saved);
    Host host = *parseHostUrl(u"ssh://web1"_s);
    QTEST(areChangesAllowed(saved, host), "isAllowed");
    QVERIFY(!checkForSaving(saved));
    allowChanges(saved, host, true);
    QVERIFY(areChangesAllowed(saved, host));
    allowChanges(saved, host, false);
    QVERIFY(!areChangesAllowed(saved, host) && saved.changesAllowedOn.isEmpty());
    host.addressKnown = false;
    allowChanges(saved, host, true);
    QVERIFY(!areChangesAllowed(saved, host));
}

QTEST_GUILESS_MAIN(SavedHostTest)
#include "tst_savedhost.moc"
