// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/hostresolver.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class HostUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHostAddresses_data();
    void readsHostAddresses();
    void readsSshAddresses_data();
    void readsSshAddresses();
    void keepsTheAddress_data();
    void keepsTheAddress();
    void saysWhatIsWrongWithAnAddress_data();
    void saysWhatIsWrongWithAnAddress();
    void namesTheCause_data();
    void namesTheCause();
};

void HostUrlTest::readsHostAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<EndpointKind>("kind");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString() << EndpointKind::Unix << u"unix:///var/run/docker.sock"_s << u"local"_s;
    QTest::newRow("unix alone") << u"unix://"_s << EndpointKind::Unix << u"unix:///var/run/docker.sock"_s << u"local"_s;
    QTest::newRow("a socket") << u"unix:///run/user/1000/docker.sock"_s << EndpointKind::Unix
                              << u"unix:///run/user/1000/docker.sock"_s << u"/run/user/1000/docker.sock"_s;
    QTest::newRow("blanks around") << u"  unix:///a.sock "_s << EndpointKind::Unix << u"unix:///a.sock"_s
                                   << u"/a.sock"_s;
    QTest::newRow("tcp with port") << u"tcp://10.0.0.5:2376"_s << EndpointKind::Tcp << u"tcp://10.0.0.5:2376"_s
                                   << u"10.0.0.5"_s;
    QTest::newRow("tcp without port") << u"tcp://prod"_s << EndpointKind::Tcp << u"tcp://prod:2375"_s << u"prod"_s;
    QTest::newRow("tcp alone") << u"tcp://"_s << EndpointKind::Tcp << u"tcp://localhost:2375"_s << u"localhost"_s;
    QTest::newRow("tcp with a port alone")
        << u"tcp://:9"_s << EndpointKind::Tcp << u"tcp://localhost:9"_s << u"localhost"_s;
    QTest::newRow("a port alone") << u":9"_s << EndpointKind::Tcp << u"tcp://localhost:9"_s << u"localhost"_s;
    QTest::newRow("no scheme") << u"prod:2375"_s << EndpointKind::Tcp << u"tcp://prod:2375"_s << u"prod"_s;
    QTest::newRow("IPv6") << u"tcp://[::1]:2375"_s << EndpointKind::Tcp << u"tcp://[::1]:2375"_s << u"::1"_s;
    QTest::newRow("ssh") << u"ssh://ops@web1:2222/run/d.sock"_s << EndpointKind::Ssh
                         << u"ssh://ops@web1:2222/run/d.sock"_s << u"web1"_s;
}

void HostUrlTest::readsHostAddresses()
{
    QFETCH(QString, url);
    const Result<Host> host = parseHostUrl(url);
    QVERIFY(host);
    QTEST(host->kind, "kind");
    QTEST(host->endpoint, "endpoint");
    QTEST(host->name, "name");
    QCOMPARE(host->socketPath.isEmpty(), host->kind != EndpointKind::Unix);
}

void HostUrlTest::readsSshAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<SshTarget>("target");
    QTest::newRow("host") << u"ssh://web1"_s << SshTarget{.host = u"web1"_s};
    QTest::newRow("all") << u"ssh://ops@web1:2222/run/d.sock"_s
                         << SshTarget{
                                .host = u"web1"_s, .user = u"ops"_s, .port = 2222, .remoteSocket = u"/run/d.sock"_s};
    QTest::newRow("capital letters") << u"ssh://Ops@Prod:22/run/Prod"_s
                                     << SshTarget{.host = u"Prod"_s,
                                            .user = u"Ops"_s,
                                            .port = 22,
                                            .remoteSocket = u"/run/Prod"_s};
    QTest::newRow("called as the scheme") << u"ssh://SSH"_s << SshTarget{.host = u"SSH"_s};
    QTest::newRow("a mere slash") << u"ssh://web1/"_s << SshTarget{.host = u"web1"_s};
    QTest::newRow("IPv6") << u"ssh://ops@[fe80::1%25eth0]:22"_s
                          << SshTarget{.host = u"fe80::1%eth0"_s, .user = u"ops"_s, .port = 22};
    QTest::newRow("escaped") << u"ssh://web1/run/a%20b"_s
                             << SshTarget{.host = u"web1"_s, .remoteSocket = u"/run/a b"_s};
    // What docker 28 calls ssh with, of entries that its configuration may have.
    for (const auto& alias :
        {u"42"_s, u"010.0.0.1"_s, u"\u00dcn\u00ef"_s, u"web+1"_s, u"a*b,c=d~e!"_s, u"web..b"_s, u".web"_s}) {
        QTest::newRow(qPrintable(alias)) << QString(u"ssh://"_s + alias) << SshTarget{.host = alias};
    }
    QTest::newRow("IPv6 as written") << u"ssh://[FE80:0::1]"_s << SshTarget{.host = u"FE80:0::1"_s};
    QTest::newRow("an escaped host") << u"ssh://web%C3%9C%25"_s << SshTarget{.host = u"web\u00dc%"_s};
    QTest::newRow("an escaped user") << u"ssh://corp%5Cme%3A@web1"_s
                                     << SshTarget{.host = u"web1"_s, .user = u"corp\\me:"_s};
    QTest::newRow("an @ in the user") << u"ssh://a@b@web1"_s << SshTarget{.host = u"web1"_s, .user = u"a@b"_s};
    QTest::newRow("an empty user") << u"ssh://@web1"_s << SshTarget{.host = u"web1"_s};
    QTest::newRow("an empty port") << u"ssh://web1:"_s << SshTarget{.host = u"web1"_s};
    QTest::newRow("an empty port of IPv6") << u"ssh://[::1]:"_s << SshTarget{.host = u"::1"_s};
    QTest::newRow("a port with zeros") << u"ssh://42:022"_s << SshTarget{.host = u"42"_s, .port = 22};
    QTest::newRow("a bracket in the path")
        << u"ssh://web1/a[b:c]"_s << SshTarget{.host = u"web1"_s, .remoteSocket = u"/a[b:c]"_s};
}

void HostUrlTest::readsSshAddresses()
{
    QFETCH(QString, url);
    const Result<Host> host = parseHostUrl(url);
    QVERIFY2(host.has_value(), host ? "" : qPrintable(host.error().message.english()));
    QCOMPARE(host->kind, EndpointKind::Ssh);
    QTEST(host->ssh, "target");
}

void HostUrlTest::keepsTheAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("address");
    QTest::newRow("with port") << u"tcp://10.0.0.5:2376"_s << u"10.0.0.5:2376"_s;
    QTest::newRow("without port") << u"tcp://prod"_s << u"prod:2375"_s;
    QTest::newRow("IPv6") << u"tcp://[::1]:2376"_s << u"[::1]:2376"_s;
    QTest::newRow("with a path") << u"tcp://proxy:2376/engines/a"_s << u"proxy:2376/engines/a"_s;
    QTest::newRow("an international name") << u"tcp://b\u00fccher.test:2376"_s << u"xn--bcher-kva.test:2376"_s;
}

void HostUrlTest::keepsTheAddress()
{
    QFETCH(QString, url);
    const Result<Host> host = parseHostUrl(url);
    QVERIFY(host);
    QTEST(host->address, "address");
}

void HostUrlTest::saysWhatIsWrongWithAnAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("relative socket") << u"unix://docker.sock"_s << Error::Kind::BadConfiguration;
    QTest::newRow("http") << u"http://prod:2375"_s << Error::Kind::BadConfiguration; // docker refuses it, too
    QTest::newRow("port is a word") << u"tcp://prod:docker"_s << Error::Kind::BadConfiguration;
    QTest::newRow("ssh without host") << u"ssh://"_s << Error::Kind::BadConfiguration;
    QTest::newRow("ssh with a query") << u"ssh://web1?x=1"_s << Error::Kind::BadConfiguration;
    QTest::newRow("ssh with a fragment") << u"ssh://web1#x"_s << Error::Kind::BadConfiguration;
    QTest::newRow("unknown scheme") << u"ftp://prod"_s << Error::Kind::BadConfiguration;
    QTest::newRow("a Windows pipe") << u"npipe:////./pipe/docker_engine"_s << Error::Kind::Unsupported;
    QTest::newRow("a file descriptor") << u"fd://"_s << Error::Kind::Unsupported;
}

void HostUrlTest::saysWhatIsWrongWithAnAddress()
{
    QFETCH(QString, url);
    const Result<Host> host = parseHostUrl(url);
    QVERIFY(!host);
    QTEST(host.error().kind, "kind");
    QVERIFY(!host.error().message.isEmpty());
    QVERIFY(!host.error().remedy.isEmpty());
}

void HostUrlTest::namesTheCause_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("cause");
    const QString dash = u"Its host name begins with a dash, and would be taken for an option."_s;
    const QString unseen = u"It holds a character that cannot be seen."_s;
    const QString zero = u"Its port is 0; ports go from 1 to 65535."_s;
    const QString incomplete = u"There is no host name in it, or the port is no number from 1 to 65535."_s;
    const QString character = u"It holds a character that an address can only have percent-encoded, if at all."_s;
    const QString password = u"ssh addresses take no password; use a key or the agent."_s;
    QTest::newRow("ssh, a dash in front") << u"ssh://-oProxyCommand=x"_s << dash;
    QTest::newRow("ssh, a dash behind the user") << u"ssh://ops@-bad"_s << dash;
    QTest::newRow("tcp, a dash in front") << u"tcp://-bad:2376"_s << dash;
    QTest::newRow("ssh, an escape") << u"ssh://we\u001bb1"_s << unseen;
    QTest::newRow("ssh, turned around") << u"ssh://web1\u202e"_s << unseen;
    QTest::newRow("tcp, a line break") << u"tcp://web\n1:2376"_s << unseen;
    QTest::newRow("ssh, 300 characters") << QString(u"ssh://"_s + QString(300, u'h'))
                                         << u"Its host name has 300 characters; host names have 253 at most."_s;
    QTest::newRow("tcp, 300 characters") << QString(u"tcp://"_s + QString(300, u'h') + u":2376"_s)
                                         << u"Its host name has 300 characters; host names have 253 at most."_s;
    QTest::newRow("ssh, port 0") << u"ssh://web1:0"_s << zero;
    QTest::newRow("tcp, port 0") << u"tcp://web1:0"_s << zero;
    QTest::newRow("tcp, a large port") << u"tcp://web1:70000"_s << incomplete;
    for (const auto& url : {u"ssh://"_s, u"ssh://@"_s, u"ssh://:22"_s, u"ssh:///run"_s, u"ssh://web1:70000"_s,
             u"ssh://web1:+22"_s, u"ssh://web1:docker"_s, u"ssh://fe80::1"_s, u"ssh://[fe80::1]x:22"_s,
             u"ssh://[fe80::1"_s, u"ssh://[web1]"_s, u"ssh://[fe80::1%eth0]"_s}) {
        QTest::newRow(qPrintable(url)) << url << incomplete;
    }
    for (const auto& url : {u"ssh://web 1"_s, u"ssh://we;b"_s, u"ssh://we$b"_s, u"ssh://we^b"_s, u"ssh://we[b"_s,
             u"ssh://web%41"_s, u"ssh://web%4"_s, u"ssh://web%ff"_s, u"ssh://corp\\me@web1"_s, u"ssh://a b@web1"_s,
             u"ssh://web1/run/a b"_s, u"ssh://web1/run/a%2"_s, u"ssh://web1/run/%ff"_s}) {
        QTest::newRow(qPrintable(url)) << url << character;
    }
    for (const auto& url : {u"ssh://ops:@web1"_s, u"ssh://ops:x@web1"_s, u"ssh://ops:1/x@web1"_s}) {
        QTest::newRow(qPrintable(url)) << url << password;
    }
    QTest::newRow("ssh, turned around by escapes")
        << u"ssh://web%e2%80%ae"_s
        << QString(u"\"web\u202e\" is no SSH host: it holds characters that no host name has."_s);
}

void HostUrlTest::namesTheCause()
{
    QFETCH(QString, url);
    const Result<Host> host = parseHostUrl(url);
    QVERIFY(!host);
    QTEST(host.error().cause.english(), "cause");
}

QTEST_GUILESS_MAIN(HostUrlTest)
#include "tst_hosturl.moc"
