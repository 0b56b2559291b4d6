// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/prompter.h"
#include "app/config/savedresolver.h"
#include "app/session/transportfactory.h"
#include "app/transport/httpclient.h"
#include "tests/unit/engine/simhost.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class ContextTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheContext();
    void followsTheDefaultContext();
    void toldConsentHoldsForOneAddress();
    void tellsThatTheContextIsGone();
    void cancellingEndsItSilently();

private:
    void setContext(const QString& url) const;
    [[nodiscard]] QString metaFile() const;
    [[nodiscard]] std::unique_ptr<Transport> transport(bool plainTcpAllowed = false);
    Result<Endpoint> opened(Transport& transport);

    QTemporaryDir m_folder;
    HttpClient m_client;
};

QString ContextTransportTest::metaFile() const
{
    const QString hash = QLatin1String(QCryptographicHash::hash("c", QCryptographicHash::Sha256).toHex());
    return m_folder.filePath("contexts/meta/"_L1 + hash + "/meta.json"_L1);
}

void ContextTransportTest::setContext(const QString& url) const
{
    QVERIFY(QDir().mkpath(QFileInfo(metaFile()).path()));
    QFile file(metaFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"Name":"c","Endpoints":{"docker":{"Host":")" + url.toUtf8() + R"("}}})");
}

std::unique_ptr<Transport> ContextTransportTest::transport(bool plainTcpAllowed)
{
    ConnectionServices services(m_client);
    services.docker = {.configDirectory = m_folder.path()};
    services.docker.plainTcpAllowed = plainTcpAllowed;
    const Result<Host> host = resolveContext(u"c"_s, services.docker);
    return host ? makeTransport(*host, services) : nullptr;
}

Result<Endpoint> ContextTransportTest::opened(Transport& transport)
{
    std::optional<Result<Endpoint>> result;
    transport.open(this, [&result](const Result<Endpoint>& endpoint) { result.emplace(endpoint); });
    if (result || !QTest::qWaitFor([&result] { return result.has_value(); }, 20000)) {
        return Error{.kind = Error::Kind::Internal};
    }
    return *result;
}

void ContextTransportTest::followsTheContext()
{
    const SimHost one(1);
    const SimHost other(1);
    setContext(one.host().endpoint);
    const std::unique_ptr<Transport> way = transport();
    QVERIFY(way);
    QCOMPARE(opened(*way)->socketPath, one.host().socketPath);
    QCOMPARE(way->currentHost()->endpoint, one.host().endpoint);
    setContext(other.host().endpoint);
    QCOMPARE(opened(*way)->socketPath, other.host().socketPath);
    QCOMPARE(way->currentHost()->endpoint, other.host().endpoint);
    QCOMPARE(way->currentHost()->name, u"c"_s);
}

void ContextTransportTest::followsTheDefaultContext()
{
    const SimHost sim(1);
    ConnectionServices services(m_client);
    services.docker = {.dockerHost = sim.host().endpoint, .configDirectory = m_folder.path()};
    const Result<Host> host = hostFromSaved({.name = u"here"_s, .context = u"default"_s}, services.docker);
    QVERIFY(host);
    const std::unique_ptr<Transport> way = makeTransport(*host, services);
    for (int i = 0; i < 2; ++i) { // and what it follows stays the same
        const Result<Endpoint> endpoint = opened(*way);
        QVERIFY2(endpoint, endpoint ? "" : qPrintable(endpoint.error().message.english()));
        QCOMPARE(endpoint->socketPath, sim.host().socketPath);
        QCOMPARE(way->currentHost()->context, u"default"_s);
        QCOMPARE(way->currentHost()->name, u"here"_s);
    }
}

void ContextTransportTest::toldConsentHoldsForOneAddress()
{
    setContext(u"tcp://127.0.0.1:1"_s);
    const std::unique_ptr<Transport> way = transport(true);
    QVERIFY(way);
    QCOMPARE(opened(*way).error().kind, Error::Kind::ConnectionRefused);
    setContext(u"tcp://127.0.0.1:2"_s);
    QCOMPARE(opened(*way).error().kind, Error::Kind::ConsentNeeded);
    QVERIFY(!way->currentHost()->plainTcpAllowed);
}

void ContextTransportTest::tellsThatTheContextIsGone()
{
    const SimHost sim(1);
    setContext(sim.host().endpoint);
    const std::unique_ptr<Transport> way = transport();
    QVERIFY(way);
    QVERIFY(QFile::remove(metaFile()));
    const Result<Endpoint> gone = opened(*way);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::BadConfiguration);
    setContext(sim.host().endpoint);
    QVERIFY(opened(*way));
}

void ContextTransportTest::cancellingEndsItSilently()
{
    const SimHost sim(1);
    setContext(sim.host().endpoint);
    const std::unique_ptr<Transport> way = transport();
    QVERIFY(way);
    bool answered = false;
    way->open(this, [&answered](const Result<Endpoint>&) { answered = true; }).cancel();
    QVERIFY(opened(*way));
    way->open(this, [&answered](const Result<Endpoint>&) { answered = true; });
    way->close();
    QVERIFY(opened(*way));
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(ContextTransportTest)
#include "tst_contexttransport.moc"
