// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/engine/tcptransportfixture.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class TcpPassphraseTest : public TcpTransportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForThePassphrase();
    void givesUpAfterThreeWrongPassphrases();
    void isGivenUpByTheUser();
    void asksNobodyWithoutAPrompter();
    void remembersThePassphraseForTheSession();
    void asksAgainWhenTheKeptPassphraseIsWrong();
};

void TcpPassphraseTest::init()
{
    renew();
}

void TcpPassphraseTest::asksForThePassphrase()
{
    const TlsServer server(
        {.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s), .authority = m_ca.authority()});
    m_prompter.answers = {{true, u"wrong"_s, false}, {true, u"open sesame"_s, false}, {}}; // {}: refused
    TcpTransport transport(tlsHost(server, u"locked"_s), {*m_client, &m_prompter, &m_secrets});
    const Result<Endpoint> endpoint = opened(transport);
    QVERIFY2(endpoint, endpoint ? "" : qPrintable(wholeText(endpoint.error())));
    QCOMPARE(m_prompter.asked.size(), size_t(2));
    QCOMPARE(m_prompter.asked[0].kind, Prompt::Kind::KeyPassphrase);
    QCOMPARE(m_prompter.asked[0].subject, m_ca.key(u"locked"_s));
    QCOMPARE(m_prompter.asked[0].hostName, u"prod"_s);
    QVERIFY(!m_prompter.asked[0].repeated);
    QVERIFY(m_prompter.asked[1].repeated);
    QVERIFY(ask(*endpoint).startsWith("locked "));
    // As long as the way is open, nobody is asked again; once it is closed, they are.
    QVERIFY(opened(transport));
    QCOMPARE(m_prompter.asked.size(), size_t(2));
    transport.close();
    QVERIFY(!opened(transport));
    QCOMPARE(m_prompter.asked.size(), size_t(3));
}

void TcpPassphraseTest::givesUpAfterThreeWrongPassphrases()
{
    const TlsServer server({.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s)});
    m_prompter.answers = std::deque<PromptAnswer>(5, {true, u"hunter2"_s, true});
    const Result<Endpoint> endpoint = opened(tlsHost(server, u"locked"_s));
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Error::Kind::PassphraseNeeded);
    QCOMPARE(m_prompter.asked.size(), size_t(3));
    QVERIFY(!wholeText(endpoint.error()).contains("hunter2"_L1));
}

void TcpPassphraseTest::isGivenUpByTheUser()
{
    const TlsServer server({.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s)});
    m_prompter.answers = {{}};
    const Result<Endpoint> endpoint = opened(tlsHost(server, u"locked"_s));
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_prompter.asked.size(), size_t(1));
}

void TcpPassphraseTest::asksNobodyWithoutAPrompter()
{
    const TlsServer server({.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s)});
    TcpTransport transport(tlsHost(server, u"locked"_s), {*m_client});
    const Result<Endpoint> endpoint = opened(transport);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Error::Kind::PassphraseNeeded);
    QVERIFY(endpoint.error().message.english().contains(m_ca.key(u"locked"_s)));
}

void TcpPassphraseTest::remembersThePassphraseForTheSession()
{
    const TlsServer server({.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s)});
    m_prompter.answers = {{true, u"open sesame"_s, true}};
    SecretStore secrets;
    for (int i = 0; i < 2; ++i) {
        TcpTransport transport(tlsHost(server, u"locked"_s), {*m_client, &m_prompter, &secrets});
        QVERIFY(opened(transport));
    }
    QCOMPARE(m_prompter.asked.size(), size_t(1));
}

void TcpPassphraseTest::asksAgainWhenTheKeptPassphraseIsWrong()
{
    const TlsServer server({.certificate = m_ca.certificate(u"server"_s), .key = m_ca.key(u"server"_s)});
    SecretStore secrets;
    secrets.keep("tls-key:"_L1 + m_ca.key(u"locked"_s), u"of an older key"_s);
    m_prompter.answers = {{true, u"open sesame"_s, false}};
    TcpTransport transport(tlsHost(server, u"locked"_s), {*m_client, &m_prompter, &secrets});
    QVERIFY(opened(transport));
    QCOMPARE(m_prompter.asked.size(), size_t(1));
    QVERIFY(secrets.find("tls-key:"_L1 + m_ca.key(u"locked"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TcpPassphraseTest)
#include "tst_tcppassphrase.moc"
