// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reading and an update make of a host whose kernel is behind a shell.

#include "app/collect/hostupdate.h"
#include "app/collect/remotekernelprobe.h"
#include "app/transport/remoteshell.h"
#include "tests/unit/engine/remoteproctext.h"
#include "tests/unit/engine/simhost.h"
#include "tests/unit/engine/snapshotreader.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class FakeShell : public RemoteShell
{
public:
    RequestHandle run(const QByteArray& script, const QObject* context, Handler<QByteArray> handler) override
    {
        scripts.append(script);
        return answer ? answerLater<QByteArray>(*answer, context, std::move(handler)) : RequestHandle();
    }

    std::optional<Result<QByteArray>> answer; //!< nothing: it hangs
    QByteArrayList scripts;
};

Host sshHostOf(const SimHost& sim)
{
    Host host = sim.host();
    host.kind = EndpointKind::Ssh;
    return host;
}

QByteArray procOf(const HostSnapshot& snapshot)
{
    QByteArray processes;
    for (const ContainerPtr& container : snapshot.containers) {
        if (container->pid > 0) {
            processes += RemoteProcess(container->pid, container->id.value.toLatin1()).text();
        }
    }
    return remoteProcText(processes);
}

int countOf(const HostSnapshot& snapshot, KernelViewState state)
{
    return static_cast<int>(std::count_if(snapshot.containers.begin(), snapshot.containers.end(),
        [state](const ContainerPtr& container) { return container->kernelState == state; }));
}

//! One that runs, or one that does not.
ContainerId someContainer(const HostSnapshot& snapshot, bool runs)
{
    const auto found = std::find_if(snapshot.containers.begin(), snapshot.containers.end(),
        [runs](const ContainerPtr& container) { return (container->pid > 0) == runs; });
    return found == snapshot.containers.end() ? ContainerId() : (*found)->id;
}

} // namespace

class RemoteKernelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOnceForAll();
    void followsLinksToTheSocket_data();
    void followsLinksToTheSocket();
    void fallsBack_data();
    void fallsBack();
    void aHungShellHoldsNothing();
    void givesUpAfterItsLimit();
    void canBeCancelledAtAnyTime_data();
    void canBeCancelledAtAnyTime();
    void asksNothingWhereItIsNotWanted_data();
    void asksNothingWhereItIsNotWanted();
    void anUpdateAsksForWhatWasTouched();
    void anUpdateDoesNotTryAgainWhatFailed();
    void tellsWhichPortsAreTaken_data();
    void tellsWhichPortsAreTaken();
    void anUpdateAsksForPortsThatMayBeFree_data();
    void anUpdateAsksForPortsThatMayBeFree();
    void ofPortsThatCannotBeAskedForNothingStays();

private:
    [[nodiscard]] CollectOptions options()
    {
        return {.shell = [this] {
            return &m_shell;
        }};
    }
    //! What a reading without a shell finds, so that the made-up kernel can know its containers.
    [[nodiscard]] SnapshotPtr plain(const SimHost& sim) { return readSnapshot(m_client, sshHostOf(sim)); }
    [[nodiscard]] SnapshotPtr update(const SimHost& sim, const SnapshotPtr& base, const ContainerId& id)
    {
        HostChanges changes;
        changes.containers.insert(id);
        return update(sim, base, changes);
    }
    [[nodiscard]] SnapshotPtr update(const SimHost& sim, const SnapshotPtr& base, const HostChanges& changes);

    HttpClient m_client;
    FakeShell m_shell;
};

void RemoteKernelTest::init()
{
    m_shell.answer.reset();
    m_shell.scripts.clear();
}

void RemoteKernelTest::asksOnceForAll()
{
    const SimHost sim(20);
    const SnapshotPtr before = plain(sim);
    QCOMPARE(countOf(*before, KernelViewState::RemoteEngine), 20);
    m_shell.answer = procOf(*before);
    const SnapshotPtr snapshot = readSnapshot(m_client, sshHostOf(sim), options());
    QCOMPARE(m_shell.scripts.size(), 1);
    QVERIFY(!snapshot->kernelError);
    const int read = countOf(*snapshot, KernelViewState::Read);
    QVERIFY(read > 0);
    QCOMPARE(read + countOf(*snapshot, KernelViewState::NotRunning), 20);
    for (const ContainerPtr& container : snapshot->containers) {
        QCOMPARE(container->kernel.has_value(), container->pid > 0);
        QCOMPARE(container->kernel ? container->kernel->pid : 0, container->pid);
    }
}

void RemoteKernelTest::followsLinksToTheSocket_data()
{
    QTest::addColumn<QString>("socket");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("named") << u"/srv/links/engine"_s << QByteArray("readlink -f -- '/srv/links/engine' ");
    QTest::newRow("the usual one") << QString() << QByteArray("readlink -f -- '/var/run/docker.sock' ");
}

void RemoteKernelTest::followsLinksToTheSocket()
{
    QFETCH(const QString, socket);
    QFETCH(const QByteArray, asked);
    const SimHost sim(5);
    Host host = sshHostOf(sim);
    host.ssh.remoteSocket = socket;
    m_shell.answer = procOf(*plain(sim)).chopped(4) + "paths\nsocket /srv/engine/api\nend\n";
    const SnapshotPtr snapshot = readSnapshot(m_client, host, options());
    QVERIFY(m_shell.scripts.value(0).contains(asked));
    QCOMPARE(snapshot->realSocket, u"/srv/engine/api"_s);
    m_shell.answer = remoteProcText({}).chopped(4) + "paths\nsocket /srv/engine/api\nend\n";
    QCOMPARE(readSnapshot(m_client, host, options())->realSocket, QString()); // the engine is on another host
}

void RemoteKernelTest::fallsBack_data()
{
    QTest::addColumn<Result<QByteArray>>("answer");
    QTest::addColumn<Error::Kind>("kind");
    using Answer = Result<QByteArray>;
    for (const Error::Kind kind :
        {Error::Kind::Unsupported, Error::Kind::Timeout, Error::Kind::BodyTooLarge, Error::Kind::ConnectionLost}) {
        QTest::newRow(qPrintable(errorKindName(kind))) << Answer(Error{.kind = kind}) << kind;
    }
    QTest::newRow("nothing") << Answer(QByteArray()) << Error::Kind::Unsupported;
    QTest::newRow("garbage") << Answer(QByteArray("This account is not available.\n")) << Error::Kind::Unsupported;
    QTest::newRow("cut off") << Answer(remoteProcText({}).chopped(4)) << Error::Kind::Unsupported;
}

void RemoteKernelTest::fallsBack()
{
    QFETCH(Result<QByteArray>, answer);
    const SimHost sim(5);
    m_shell.answer = answer;
    const SnapshotPtr snapshot = readSnapshot(m_client, sshHostOf(sim), options());
    QCOMPARE(m_shell.scripts.size(), 1);
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QVERIFY(snapshot->kernelError);
    QTEST(snapshot->kernelError->kind, "kind");
    QCOMPARE(countOf(*snapshot, KernelViewState::RemoteEngine), 5);
}

void RemoteKernelTest::aHungShellHoldsNothing()
{
    const SimHost sim(5);
    CollectOptions hurried = options();
    hurried.timeout = 1s;
    const SnapshotPtr snapshot = readSnapshot(m_client, sshHostOf(sim), hurried);
    QCOMPARE(m_shell.scripts.size(), 1);
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QVERIFY(snapshot->kernelError);
    QCOMPARE(snapshot->kernelError->kind, Error::Kind::Timeout);
    QCOMPARE(countOf(*snapshot, KernelViewState::RemoteEngine), 5);
}

void RemoteKernelTest::givesUpAfterItsLimit()
{
    std::optional<Error::Kind> kind;
    const QObject context;
    askRemoteKernel(m_shell, u"ssh://web1"_s, {}, {std::make_shared<Container>()}, Profile::Core, 50ms, &context,
        [&kind](const Result<RemoteKernel>& kernel) { kind = kernel ? Error::Kind::None : kernel.error().kind; });
    QTRY_VERIFY(kind);
    QCOMPARE(*kind, Error::Kind::Timeout);
}

void RemoteKernelTest::canBeCancelledAtAnyTime_data()
{
    QTest::addColumn<bool>("answers");
    QTest::newRow("while the shell hangs") << false;
    QTest::newRow("while it answers") << true;
}

void RemoteKernelTest::canBeCancelledAtAnyTime()
{
    QFETCH(bool, answers);
    if (answers) {
        m_shell.answer = remoteProcText({});
    }
    bool wasAnswered = false;
    const QObject context;
    RequestHandle handle = askRemoteKernel(m_shell, u"ssh://web1"_s, {}, {std::make_shared<Container>()}, Profile::Core,
        10ms, &context, [&wasAnswered](const Result<RemoteKernel>&) { wasAnswered = true; });
    handle.cancel();
    handle.cancel();
    QTest::qWait(60); // longer than its limit
    QVERIFY(!wasAnswered);
}

void RemoteKernelTest::asksNothingWhereItIsNotWanted_data()
{
    QTest::addColumn<bool>("readKernel");
    QTest::addColumn<bool>("hasShell");
    QTest::addColumn<EndpointKind>("kind");
    QTest::newRow("not wanted") << false << true << EndpointKind::Ssh;
    QTest::newRow("the way has no shell") << true << false << EndpointKind::Ssh;
    QTest::newRow("the engine is here") << true << true << EndpointKind::Unix;
}

void RemoteKernelTest::asksNothingWhereItIsNotWanted()
{
    QFETCH(bool, readKernel);
    QFETCH(bool, hasShell);
    QFETCH(EndpointKind, kind);
    const SimHost sim(5);
    Host host = sim.host();
    host.kind = kind;
    CollectOptions chosen = options();
    chosen.readKernel = readKernel;
    if (!hasShell) {
        chosen.shell = [] {
            return nullptr;
        };
    }
    const SnapshotPtr snapshot = readSnapshot(m_client, host, chosen);
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QCOMPARE(m_shell.scripts.size(), 0);
    QVERIFY(!snapshot->kernelError);
}

SnapshotPtr RemoteKernelTest::update(const SimHost& sim, const SnapshotPtr& base, const HostChanges& changes)
{
    HostUpdate update(m_client, endpointOf(sim.host()), options(), base, changes);
    SnapshotPtr next;
    QObject::connect(&update, &HostUpdate::ended, &update, [&next](const SnapshotPtr& made) { next = made; });
    update.start();
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(next, 20000);
    }();
    return next;
}

void RemoteKernelTest::anUpdateAsksForWhatWasTouched()
{
    const SimHost sim(20);
    m_shell.answer = procOf(*plain(sim));
    const SnapshotPtr base = readSnapshot(m_client, sshHostOf(sim), options());
    const auto touched = std::find_if(base->containers.begin(), base->containers.end(),
        [](const ContainerPtr& container) { return container->pid > 0; });
    QVERIFY(touched != base->containers.end());
    const SnapshotPtr next = update(sim, base, (*touched)->id);
    QCOMPARE(m_shell.scripts.size(), 2);
    QCOMPARE(m_shell.scripts[1].count("/status "), 1);
    QVERIFY(m_shell.scripts[1].contains(" " + QByteArray::number((*touched)->pid) + "/status "));
    QVERIFY(next->containers == base->containers); // nothing has changed, so that all of it is shared
}

void RemoteKernelTest::anUpdateDoesNotTryAgainWhatFailed()
{
    const SimHost sim(5);
    m_shell.answer = Error{.kind = Error::Kind::Timeout};
    const SnapshotPtr base = readSnapshot(m_client, sshHostOf(sim), options());
    const SnapshotPtr next = update(sim, base, base->containers.front()->id);
    QCOMPARE(m_shell.scripts.size(), 1);
    QVERIFY(next->kernelError == base->kernelError);
}

void RemoteKernelTest::tellsWhichPortsAreTaken_data()
{
    QTest::addColumn<bool>("isEngineThere");
    QTest::addColumn<QByteArray>("sockets");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("read") << true << QByteArray(remoteSocketsText) << true;
    QTest::newRow("not read") << true << QByteArray() << false;
    QTest::newRow("cut off") << true << QByteArray(remoteSocketsText).chopped(3) << false;
    QTest::newRow("garbage") << true << QByteArray("sh: syntax error\n") << false;
    QTest::newRow("the shell is not where the containers are") << false << QByteArray(remoteSocketsText) << false;
}

void RemoteKernelTest::tellsWhichPortsAreTaken()
{
    QFETCH(const bool, isEngineThere);
    QFETCH(const QByteArray, sockets);
    const SimHost sim(20);
    m_shell.answer = (isEngineThere ? procOf(*plain(sim)) : remoteProcText({})) + sockets;
    const SnapshotPtr snapshot = readSnapshot(m_client, sshHostOf(sim), options());
    QCOMPARE(m_shell.scripts.size(), 1);
    QVERIFY(!snapshot->kernelError);
    QCOMPARE(countOf(*snapshot, KernelViewState::Read) > 0, isEngineThere);
    QTEST(snapshot->listeners.has_value(), "isKnown");
    if (snapshot->listeners) {
        QCOMPARE(snapshot->listeners->size(), size_t(1));
        QCOMPARE(snapshot->listeners->front().port, 81);
    }
}

void RemoteKernelTest::anUpdateAsksForPortsThatMayBeFree_data()
{
    QTest::addColumn<bool>("wasKnown");
    QTest::addColumn<bool>("isRemoved");
    QTest::addColumn<bool>("isTouched");
    QTest::addColumn<int>("scripts");
    QTest::newRow("one does not run any more") << true << false << true << 2;
    QTest::newRow("one is removed") << true << true << false << 2;
    QTest::newRow("nothing was known of ports") << false << false << true << 1;
    QTest::newRow("no container has changed") << true << false << false << 1;
}

void RemoteKernelTest::anUpdateAsksForPortsThatMayBeFree()
{
    QFETCH(const bool, wasKnown);
    QFETCH(const bool, isRemoved);
    QFETCH(const bool, isTouched);
    QFETCH(const int, scripts);
    const SimHost sim(20);
    m_shell.answer = procOf(*plain(sim)) + (wasKnown ? remoteSocketsText : "");
    const SnapshotPtr base = readSnapshot(m_client, sshHostOf(sim), options());
    QCOMPARE(base->listeners.has_value(), wasKnown);
    const ContainerId stopped = someContainer(*base, false);
    QVERIFY(!stopped.isEmpty());
    HostChanges changes;
    changes.volumes = true;
    if (isRemoved) {
        changes.removed.insert(stopped);
    } else if (isTouched) {
        changes.containers.insert(stopped);
    }
    m_shell.answer = remoteProcText({}) + QByteArray(remoteSocketsText).replace(":0051", ":0052");
    const SnapshotPtr next = update(sim, base, changes);
    QCOMPARE(m_shell.scripts.size(), scripts);
    QVERIFY(!next->kernelError);
    const int unchanged = wasKnown ? 81 : 0;
    QCOMPARE(next->listeners ? next->listeners->front().port : 0, scripts == 2 ? 82 : unchanged);
}

void RemoteKernelTest::ofPortsThatCannotBeAskedForNothingStays()
{
    const SimHost sim(20);
    m_shell.answer = procOf(*plain(sim)) + remoteSocketsText;
    const SnapshotPtr base = readSnapshot(m_client, sshHostOf(sim), options());
    QVERIFY(base->listeners);
    m_shell.answer = Error{.kind = Error::Kind::Timeout};
    const SnapshotPtr next = update(sim, base, someContainer(*base, true));
    QVERIFY(next->kernelError);
    QVERIFY(!next->listeners);
}

QTEST_GUILESS_MAIN(RemoteKernelTest)
#include "tst_remotekernel.moc"
