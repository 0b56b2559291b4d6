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

} // namespace

class RemoteKernelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOnceForAll();
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

private:
    [[nodiscard]] CollectOptions options()
    {
        return {.shell = [this] {
            return &m_shell;
        }};
    }
    //! What a reading without a shell finds, so that the made-up kernel can know its containers.
    [[nodiscard]] SnapshotPtr plain(const SimHost& sim) { return readSnapshot(m_client, sshHostOf(sim)); }
    [[nodiscard]] SnapshotPtr update(const SimHost& sim, const SnapshotPtr& base, const ContainerId& id);

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
    askRemoteKernel(m_shell, u"ssh://web1"_s, {std::make_shared<Container>()}, 50ms, &context,
        [&kind](
            const Result<std::vector<KernelWord>>& words) { kind = words ? Error::Kind::None : words.error().kind; });
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
    RequestHandle handle = askRemoteKernel(m_shell, u"ssh://web1"_s, {std::make_shared<Container>()}, 10ms, &context,
        [&wasAnswered](const Result<std::vector<KernelWord>>&) { wasAnswered = true; });
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

SnapshotPtr RemoteKernelTest::update(const SimHost& sim, const SnapshotPtr& base, const ContainerId& id)
{
    HostChanges changes;
    changes.containers.insert(id);
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

QTEST_GUILESS_MAIN(RemoteKernelTest)
#include "tst_remotekernel.moc"
