// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/engineheaders.h"
#include "app/session/headertransport.h"
#include "app/session/hostsession.h"
#include "app/session/transportfactory.h"
#include "app/ssh/sshservices.h"
#include "app/transport/directtransport.h"
#include "app/transport/httpclient.h"
#include "tests/support/fakessh.h"
#include "tests/unit/engine/simhost.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <semaphore>
#include <utility>
#include <vector>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What becomes of a host while docker's file with the headers cannot be read.
class HeaderTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsNoLongerThanItsLimit();
    void forgetsTheLimitOnceTheHeadersAreThere();
    void waitsForHeadersOnceAndBlocksNobody();
    void leavesAnOpenTunnelOpen_data();
    void leavesAnOpenTunnelOpen();
};

namespace {

//! Lets its readers wait until it is released, once for each. The threads that read may outlive the test.
struct FileServer
{
    std::counting_semaphore<> answers{0};
    std::atomic_int readings = 0;
};

EngineHeaders::Reader readerOf(const std::shared_ptr<FileServer>& server, const EngineHeaders::Headers& found)
{
    return [server, found](const DockerEnvironment& /*environment*/) -> Result<EngineHeaders::Headers> {
        ++server->readings;
        server->answers.acquire();
        return found;
    };
}

} // namespace

void HeaderTransportTest::waitsNoLongerThanItsLimit()
{
    const SimHost host(1);
    HttpClient client;
    const auto server = std::make_shared<FileServer>();
    EngineHeaders headers(client, readerOf(server, {}));
    headers.setEnvironment({.configDirectory = u"/home/of/docker"_s});
    HeaderTransport transport(headers, std::make_unique<DirectTransport>(host.host()), 50ms);
    std::vector<Result<Endpoint>> answers;
    const auto open = [&] {
        transport.open(this, [&answers](const Result<Endpoint>& answer) { answers.push_back(answer); });
    };
    open();
    QTRY_COMPARE(answers.size(), size_t(1));
    QVERIFY(!answers[0]);
    QCOMPARE(answers[0].error().kind, Error::Kind::Timeout);
    QCOMPARE(answers[0].error().message.english(),
        u"Docker's file /home/of/docker/config.json could not be read within 0.05 s."_s);
    server->answers.release();
    open(); // and joins the reading that is still under way
    QTRY_COMPARE(answers.size(), size_t(2));
    QVERIFY(answers[1]);
}

void HeaderTransportTest::forgetsTheLimitOnceTheHeadersAreThere()
{
    const SimHost host(1);
    HttpClient client;
    EngineHeaders headers(
        client, [](const DockerEnvironment&) { return Result<EngineHeaders::Headers>(EngineHeaders::Headers()); });
    HeaderTransport transport(headers, std::make_unique<DirectTransport>(host.host()), 2000ms);
    int answers = 0;
    transport.open(this, [&answers](const Result<Endpoint>& answer) { answers += answer ? 1 : 100; });
    QTRY_COMPARE(answers, 1);
    QTest::qWait(2200);
    QCOMPARE(answers, 1);
}

void HeaderTransportTest::waitsForHeadersOnceAndBlocksNobody()
{
    SimHost sim(2);
    int refused = 0;
    ScriptedHost proxy([&sim, &refused](const SimRequest& request) {
        const std::pair<QByteArray, QByteArray> wanted("x-auth", "word");
        if (std::count(request.headers.begin(), request.headers.end(), wanted) != 1) {
            ++refused;
        }
        return sim.engine().answer(request);
    });
    HttpClient client;
    const auto server = std::make_shared<FileServer>();
    EngineHeaders headers(client, readerOf(server, {{"X-Auth", "word"}}));
    ConnectionServices services(client);
    services.headers = &headers;
    HostSession first(services, proxy.host(), CollectOptions());
    HostSession second(services, proxy.host(), CollectOptions());
    first.refresh();
    second.refresh();
    QTest::qWait(50); // what did not wait would be there by now
    QCOMPARE(proxy.server().requestCount(), 0);
    QCOMPARE(first.state(), HostSession::State::Reading);
    second.cancel();
    QVERIFY(second.state() != HostSession::State::Reading);
    server->answers.release();
    QTRY_COMPARE(first.state(), HostSession::State::Ready);
    second.refresh();
    HostSession third(services, proxy.host(), CollectOptions());
    third.refresh();
    QTRY_COMPARE(second.state(), HostSession::State::Ready);
    QTRY_COMPARE(third.state(), HostSession::State::Ready);
    QCOMPARE(refused, 0);
    QCOMPARE(server->readings, 1);
}

void HeaderTransportTest::leavesAnOpenTunnelOpen_data()
{
    QTest::addColumn<QString>("context");
    QTest::newRow("by its address") << QString();
    QTest::newRow("by its context") << u"c"_s;
}

//! Others use the tunnel, so opening the way again must find it as it is, and log in no second time.
void HeaderTransportTest::leavesAnOpenTunnelOpen()
{
    QFETCH(QString, context);
    const SimHost sim(1);
    const FakeSsh ssh;
    ssh.setMaster("echo x >>\"$folder/masters\"\n: >\"$control\"\nexec sleep 30\n");
    ssh.setForward("ln -s '" + QFile::encodeName(sim.host().socketPath) + "' \"$engine\"\n");
    const QDir meta(ssh.path(u"contexts/meta/any"_s));
    QVERIFY(meta.mkpath(u"."_s));
    QFile file(meta.filePath(u"meta.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"Name":"c","Endpoints":{"docker":{"Host":"ssh://far"}}})");
    file.close();

    HttpClient client;
    EngineHeaders headers(
        client, [](const DockerEnvironment&) { return Result<EngineHeaders::Headers>(EngineHeaders::Headers()); });
    SshServices sshServices;
    sshServices.options.program = ssh.program();
    ConnectionServices services(client);
    services.docker = {.configDirectory = ssh.path(QString())};
    services.headers = &headers;
    services.ssh = &sshServices;
    const Result<Host> host =
        context.isEmpty() ? parseHostUrl(u"ssh://far"_s) : resolveContext(context, services.docker);
    QVERIFY(host);
    const std::unique_ptr<Transport> way = makeTransport(*host, services);
    std::vector<Result<Endpoint>> answers;
    for (size_t opened = 1; opened <= 3; ++opened) {
        way->open(this, [&answers](const Result<Endpoint>& answer) { answers.push_back(answer); });
        QTRY_COMPARE(answers.size(), opened);
        QVERIFY(answers.back());
        QCOMPARE(*answers.back(), *answers.front());
        QVERIFY(QFileInfo::exists(answers.back()->socketPath));
    }
    QFile masters(ssh.path(u"masters"_s));
    QVERIFY(masters.open(QIODevice::ReadOnly));
    QCOMPARE(masters.readAll(), QByteArray("x\n"));
}

QTEST_GUILESS_MAIN(HeaderTransportTest)
#include "tst_headertransport.moc"
