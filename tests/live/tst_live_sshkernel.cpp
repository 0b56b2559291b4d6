// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kernel of a host behind SSH says there what it says on this machine.

#include "app/collect/snapshotcollector.h"
#include "tests/live/livescan.h"
#include "tests/live/opentunnel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! Counts what goes through.
class CountingShell : public RemoteShell
{
public:
    explicit CountingShell(RemoteShell& shell)
        : m_shell(shell)
    { }

    RequestHandle run(const QByteArray& script, const QObject* context, Handler<QByteArray> handler) override
    {
        ++runs;
        return m_shell.run(script, context, std::move(handler));
    }

    int runs = 0;

private:
    RemoteShell& m_shell;
};

SnapshotPtr readHost(HttpClient& client, const Host& host, const Endpoint& endpoint, const CollectOptions& options)
{
    SnapshotCollector collector(client, host, endpoint, options);
    SnapshotPtr snapshot;
    QObject::connect(&collector, &SnapshotCollector::finished, &collector,
        [&snapshot](const SnapshotPtr& result) { snapshot = result; });
    collector.start();
    (void)QTest::qWaitFor([&snapshot] { return snapshot != nullptr; }, 40000);
    return snapshot;
}

} // namespace

class LiveSshKernelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void saysTheSameAsHere_data();
    void saysTheSameAsHere();
    void fallsBack_data();
    void fallsBack();
    void scansByHullctl();

private:
    [[nodiscard]] QByteArray run(const QString& name, const QStringList& options) const
    {
        return m_engine->docker(
            QStringList{u"run"_s, u"-d"_s, u"--name"_s, name} + options + QStringList{u"busybox:test"_s});
    }

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SshServers> m_servers;
};

void LiveSshKernelTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start());
    const QString link = QDir(m_engine->directory()).filePath(u"link"_s);
    QVERIFY(QFile::link(u"/etc"_s, link));
    HULL_VERIFY_NO_PROBLEM(run(u"plain"_s, {}));
    HULL_VERIFY_NO_PROBLEM(run(u"nnp"_s, {u"--security-opt"_s, u"no-new-privileges"_s}));
    HULL_VERIFY_NO_PROBLEM(run(u"more"_s, {u"--cap-add"_s, u"SYS_ADMIN"_s}));
    HULL_VERIFY_NO_PROBLEM(run(u"none"_s, {u"--cap-drop"_s, u"ALL"_s, u"-u"_s, u"1000"_s}));
    HULL_VERIFY_NO_PROBLEM(run(u"unconfined"_s, {u"--security-opt"_s, u"seccomp=unconfined"_s}));
    HULL_VERIFY_NO_PROBLEM(run(u"linked"_s, {u"-v"_s, link + u":/linked"_s}));
    HULL_VERIFY_NO_PROBLEM(run(u"readonly"_s, {u"-v"_s, u"/etc:/host:ro"_s, u"-v"_s, u"named:/volume"_s}));
    HULL_VERIFY_NO_PROBLEM(run(u"odd"_s, {u"--tmpfs"_s, u"/a b\nend\n"_s}));
    HULL_VERIFY_NO_PROBLEM(run(u"hostpid"_s, {u"--pid"_s, u"host"_s}));
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"create"_s, u"--name"_s, u"stopped"_s, u"busybox:test"_s}));
    m_servers = std::make_unique<SshServers>();
    HULL_VERIFY_NO_PROBLEM(m_servers->prepare(m_engine->socketPath()));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"plain"_s));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"stdio"_s, {u"AllowStreamLocalForwarding no"_s}));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"narrow"_s, {u"AllowStreamLocalForwarding no"_s, u"MaxSessions 1"_s}));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"forced"_s, {u"ForceCommand echo no shell for you"_s}));
    qputenv("HULLWRIGHT_SSH_CONFIG", QFile::encodeName(m_servers->clientFile(u"config"_s)));
}

void LiveSshKernelTest::cleanupTestCase()
{
    m_servers.reset();
    m_engine.reset();
}

void LiveSshKernelTest::saysTheSameAsHere_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("user");
    QTest::newRow("socket forwarded") << u"plain"_s << u"ops"_s;
    QTest::newRow("dial-stdio") << u"stdio"_s << u"ops"_s;
    QTest::newRow("talkative profile") << u"plain"_s << u"noisy"_s;
}

void LiveSshKernelTest::saysTheSameAsHere()
{
    QFETCH(QString, server);
    QFETCH(QString, user);
    Opened opened(*m_servers, sshHost(server, user));
    opened.open();
    QCOMPARE(opened.errorKind(), u"none"_s);
    CountingShell shell(*opened.transport->shell());
    const CollectOptions options{.shell = [&shell] {
        return &shell;
    }};
    const SnapshotPtr there = readHost(opened.http, sshHost(server), opened.result->value(), options);
    const Host local{.kind = EndpointKind::Unix, .endpoint = m_engine->url(), .socketPath = m_engine->socketPath()};
    const SnapshotPtr here = readHost(opened.http, local, {m_engine->socketPath(), u"http://here"_s}, {});
    QVERIFY(there && here);
    QCOMPARE(there->status, HostSnapshot::Status::Complete);
    QVERIFY2(!there->kernelError, qPrintable(there->kernelError ? there->kernelError->message.english() : QString()));
    QCOMPARE(shell.runs, 1);
    QCOMPARE(there->containers.size(), here->containers.size());
    int read = 0;
    for (size_t i = 0; i < here->containers.size(); ++i) {
        const Container& expected = *here->containers[i];
        const Container& container = *there->containers[i];
        QCOMPARE(container.kernelState, expected.kernelState);
        QVERIFY2(container.kernel == expected.kernel, qPrintable(container.name));
        read += container.kernelState == KernelViewState::Read ? 1 : 0;
        if (container.name == "linked"_L1) {
            QCOMPARE(container.kernel->mounts.front().source, u"/etc"_s);
        }
    }
    QCOMPARE(read, 9);
}

void LiveSshKernelTest::fallsBack_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("user");
    QTest::newRow("the account finds no sh") << u"plain"_s << u"nodocker"_s;
    QTest::newRow("one session only") << u"narrow"_s << u"ops"_s;
    QTest::newRow("another command is forced") << u"forced"_s << u"ops"_s;
}

void LiveSshKernelTest::fallsBack()
{
    QFETCH(QString, server);
    QFETCH(QString, user);
    Opened opened(*m_servers, sshHost(server, user));
    opened.open();
    QCOMPARE(opened.errorKind(), u"none"_s);
    const CollectOptions options{.shell = [&opened] {
        return opened.transport->shell();
    }};
    const SnapshotPtr snapshot = readHost(opened.http, sshHost(server), opened.result->value(), options);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QVERIFY(snapshot->kernelError);
    QCOMPARE(errorKindName(snapshot->kernelError->kind), u"unsupported"_s);
    QCOMPARE(snapshot->containers.size(), size_t(10));
    for (const ContainerPtr& container : snapshot->containers) {
        QCOMPARE(container->kernelState, KernelViewState::RemoteEngine);
        QVERIFY(!container->kernel);
    }
    QCOMPARE(opened.get("/_ping"), 200); // the way has not suffered
}

void LiveSshKernelTest::scansByHullctl()
{
    const LiveScan there(u"ssh://plain"_s);
    HULL_VERIFY_NO_PROBLEM(there.problem());
    QCOMPARE(there.status(), u"complete"_s);
    const QByteArray linked = QJsonDocument(there.container(u"linked"_s)).toJson();
    QVERIFY2(linked.contains("\"kernel\""), linked.constData()); // only the kernel knows that it is /etc
    const LiveScan here(m_engine->url());
    HULL_VERIFY_NO_PROBLEM(here.problem());
    for (const QString& name : here.containerNames()) {
        QVERIFY2(there.container(name) == here.container(name), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(LiveSshKernelTest)
#include "tst_live_sshkernel.moc"
