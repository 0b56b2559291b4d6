// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reproduction.h"
#include "app/report/textlayout.h"
#include "tests/unit/report/samplefleet.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class ReproductionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToEveryKindOfHost_data();
    void leadsToEveryKindOfHost();
    void showsNothingOfASimulatedHost();
    void givesTheShellOneWord_data();
    void givesTheShellOneWord();
};

static Host hostOf(EndpointKind kind)
{
    Host host;
    host.name = u"h"_s;
    host.kind = kind;
    return host;
}

void ReproductionTest::leadsToEveryKindOfHost_data()
{
    QTest::addColumn<Host>("host");
    QTest::addColumn<QString>("docker");
    QTest::addColumn<QString>("curl");
    Host local = hostOf(EndpointKind::Unix);
    local.endpoint = u"unix:///run/my docker.sock"_s;
    local.socketPath = u"/run/my docker.sock"_s;
    QTest::newRow("socket") << local << u"docker -H 'unix:///run/my docker.sock' inspect --type container -- web"_s
                            << u"curl -sS --unix-socket '/run/my docker.sock' "
                               "http://localhost/v1.41/containers/web/json"_s;
    Host plain = hostOf(EndpointKind::Tcp);
    plain.address = u"[::1]:2375"_s;
    QTest::newRow("plain") << plain << u"docker -H 'tcp://[::1]:2375' inspect --type container -- web"_s
                           << u"curl -sS 'http://[::1]:2375/v1.41/containers/web/json'"_s;
    Host tls = hostOf(EndpointKind::Tls);
    tls.address = u"10.0.0.5:2376"_s;
    tls.tls = {u"/c/ca.pem"_s, u"/c/cert.pem"_s, u"/c/it's.pem"_s};
    QTest::newRow("TLS")
        << tls
        << u"docker --tlsverify --tlscacert /c/ca.pem --tlscert /c/cert.pem --tlskey '/c/it'\\''s.pem' "
           "-H tcp://10.0.0.5:2376 inspect --type container -- web"_s
        << u"curl -sS --cacert /c/ca.pem --cert /c/cert.pem --key '/c/it'\\''s.pem' "
           "https://10.0.0.5:2376/v1.41/containers/web/json"_s;
    tls.tls = {};
    tls.tlsVerified = false;
    QTest::newRow("TLS, unchecked") << tls << u"docker --tls -H tcp://10.0.0.5:2376 inspect --type container -- web"_s
                                    << u"curl -sS -k https://10.0.0.5:2376/v1.41/containers/web/json"_s;
    Host ssh = hostOf(EndpointKind::Ssh);
    ssh.endpoint = u"ssh://root@far:2222"_s;
    ssh.ssh.host = u"far"_s;
    ssh.ssh.user = u"root"_s;
    ssh.ssh.port = 2222;
    ssh.ssh.identityFile = u"/home/me/my key"_s;
    ssh.ssh.jumpHost = u"bastion"_s;
    QTest::newRow("SSH") << ssh << u"docker -H ssh://root@far:2222 inspect --type container -- web"_s
                         << u"ssh -p 2222 -i '/home/me/my key' -J bastion -- root@far 'curl -sS --unix-socket "
                            "/var/run/docker.sock http://localhost/v1.41/containers/web/json'"_s;
    QTest::newRow("file") << hostOf(EndpointKind::File) << u"docker inspect --type container -- web"_s << QString();
}

void ReproductionTest::leadsToEveryKindOfHost()
{
    QFETCH(Host, host);
    EngineInfo engine;
    engine.apiVersion = u"1.41"_s;
    const Reproduction commands = reproductionOf(host, engine, u"web"_s);
    QTEST(commands.docker, "docker");
    QTEST(commands.curl, "curl");
}

void ReproductionTest::showsNothingOfASimulatedHost()
{
    QCOMPARE(reproductionOf(hostOf(EndpointKind::Demo), {}, u"web"_s), Reproduction());
    QCOMPARE(reproductionOf(hostOf(EndpointKind::Demo), {}), Reproduction());
}

void ReproductionTest::givesTheShellOneWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quote") << u"it's"_s;
    QTest::newRow("digits behind an escape") << u"\x01"
                                                "7\x7f"
                                                "77"_s;
    for (const auto& entry : hostileNames()) {
        QTest::newRow(entry.first) << entry.second;
    }
}

void ReproductionTest::givesTheShellOneWord()
{
    QFETCH(QString, text);
    const QString word = shellWord(text);
    for (qsizetype i = 0; i < word.size();) {
        QVERIFY(!isUnsafeToShow(nextCodePoint(word, i)));
    }
    if (text.contains(QChar(u'\0'))) {
        return; // no argument of any program can carry it
    }
    QProcess bash;
    bash.start(u"bash"_s, {u"-c"_s, "printf '%s|' "_L1 + word});
    QVERIFY(bash.waitForFinished());
    const bool isHalf = text.size() == 1 && text.front().isSurrogate();
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()), (isHalf ? u"\uFFFD"_s : text) + u'|');
}

QTEST_GUILESS_MAIN(ReproductionTest)
#include "tst_reproduction.moc"
