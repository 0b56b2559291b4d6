// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/returncheck.h"

#include <QTest>

#include <functional>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

const ContainerId keptId{QString(64, u'a')};
const ContainerId replacementId{QString(64, u'b')};
const ContainerId otherId{QString(64, u'c')};

Container publishing(const ContainerId& id, const QString& name, const QString& address, const QString& port)
{
    Container container;
    container.id = id;
    container.name = name;
    container.state = ContainerState::Running;
    container.pid = 4711;
    container.exposedPorts = QStringList{u"80/tcp"_s};
    container.hostConfig.portBindings = {{u"80/tcp"_s, {{address, port}}}};
    container.ports = container.hostConfig.portBindings;
    return container;
}

//! A host with the original that is put aside, what took its place, and a third container.
struct Scene
{
    TransactionRecord record;
    Container kept = publishing(keptId, u"web.hull-old"_s, {}, u"80"_s);
    Container replacement = publishing(replacementId, u"web"_s, {}, u"8080"_s);
    Container other = publishing(otherId, u"shop"_s, {}, u"9090"_s);
    HostSnapshot snapshot;

    Scene()
    {
        record.original = keptId;
        record.replacement = replacementId;
        record.state = ContainerState::Running;
        record.phase = TransactionPhase::Closed;
        record.result = TransactionResult::Applied;
        kept.state = ContainerState::Exited;
        kept.pid = 0;
        kept.ports.clear();
        kept.networks = {{u"front"_s, NetworkId{u"n1"_s}, {}, {}, {}, {}}};
        Network front;
        front.id.value = u"n1"_s;
        front.name = u"front"_s;
        snapshot.networks.state = SectionState::Complete;
        snapshot.networks.values = {front};
        snapshot.engine.swarmState = u"inactive"_s;
    }

    [[nodiscard]] std::optional<Message> obstacle()
    {
        snapshot.containers = {std::make_shared<Container>(kept), std::make_shared<Container>(replacement),
            std::make_shared<Container>(other)};
        return returnObstacle(snapshot, record);
    }
};

using Change = std::function<void(Scene&)>;

KernelView::Listener listening(const QString& address, int port)
{
    return {KernelView::Listener::Protocol::Tcp, port, address};
}

} // namespace

Q_DECLARE_METATYPE(Change)

//! Whether an original can be started again where it was: its networks and its host ports.
class ReturnCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsInTheWay_data();
    void findsWhatIsInTheWay();
};

void ReturnCheckTest::findsWhatIsInTheWay_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told"); // empty: nothing is
    const auto row = [](const char* name, const Change& change, const QString& told = {}) {
        QTest::newRow(name) << change << told;
    };
    row("nothing", [](Scene&) {});
    row(
        "the network is gone", [](Scene& scene) { scene.snapshot.networks.values.clear(); }, u"network front"_s);
    row(
        "the network was made anew", [](Scene& scene) { scene.snapshot.networks.values[0].id.value = u"n2"_s; },
        u"network front"_s);
    row("a copy goes by the network's name", [](Scene& scene) {
        scene.record.removesItself = true;
        scene.record.guard = keptId;
        scene.snapshot.networks.values[0].id.value = u"n2"_s;
    });
    row("networks could not be read", [](Scene& scene) {
        scene.snapshot.networks.values.clear();
        scene.snapshot.networks.state = SectionState::Unavailable;
    });
    row("a node of a swarm does not know all", [](Scene& scene) {
        scene.snapshot.networks.values.clear();
        scene.snapshot.engine.swarmState = u"active"_s;
    });
    row("the usual bridge is always there", [](Scene& scene) {
        scene.snapshot.networks.values.clear();
        scene.kept.networks.front().name = u"bridge"_s;
    });
    row(
        "another container has the port",
        [](Scene& scene) { scene.other = publishing(otherId, u"shop"_s, {}, u"80"_s); },
        u"80/tcp, which the original had, is shop's"_s);
    row(
        "it has it at one address",
        [](Scene& scene) { scene.other = publishing(otherId, u"shop"_s, u"127.0.0.1"_s, u"80"_s); }, u"shop's"_s);
    row("both have it at addresses of their own", [](Scene& scene) {
        scene.kept.hostConfig.portBindings = {{u"80/tcp"_s, {{u"10.0.0.5"_s, u"80"_s}}}};
        scene.other = publishing(otherId, u"shop"_s, u"127.0.0.1"_s, u"80"_s);
    });
    row("it is another protocol", [](Scene& scene) {
        scene.other.exposedPorts = QStringList{u"80/udp"_s};
        scene.other.hostConfig.portBindings = {{u"80/udp"_s, {{{}, u"80"_s}}}};
        scene.other.ports = scene.other.hostConfig.portBindings;
    });
    row("its own address is on a macvlan network", [](Scene& scene) {
        scene.snapshot.networks.values.front().driver = u"macvlan"_s;
        scene.other = publishing(otherId, u"shop"_s, {}, u"80"_s);
    });
    row("it does not run", [](Scene& scene) {
        scene.other = publishing(otherId, u"shop"_s, {}, u"80"_s);
        scene.other.state = ContainerState::Exited;
        scene.other.pid = 0;
        scene.other.ports.clear();
    });
    row("the replacement has it, and is stopped",
        [](Scene& scene) { scene.replacement = publishing(replacementId, u"web"_s, {}, u"80"_s); });
    row("its proxy listens there", [](Scene& scene) {
        scene.replacement = publishing(replacementId, u"web"_s, {}, u"80"_s);
        scene.snapshot.listeners = {listening(u"0.0.0.0"_s, 80), listening(u"::"_s, 80)};
    });
    row(
        "a program of the host listens there",
        [](Scene& scene) { scene.snapshot.listeners = {listening(u"::"_s, 80)}; }, u"listens on the port 80/tcp"_s);
    row("it listens elsewhere", [](Scene& scene) { scene.snapshot.listeners = {listening(u"0.0.0.0"_s, 81)}; });
    row("the engine chooses the port", [](Scene& scene) {
        scene.kept.hostConfig.portBindings = {{u"80/tcp"_s, {{{}, {}}}}};
        scene.snapshot.listeners = {listening(u"0.0.0.0"_s, 80)};
    });
    row("bindings of the host's network are void", [](Scene& scene) {
        scene.kept.hostConfig.networkMode = u"host"_s;
        scene.snapshot.listeners = {listening(u"0.0.0.0"_s, 80)};
    });
    row("it did not run and is not started", [](Scene& scene) {
        scene.record.state = ContainerState::Exited;
        scene.snapshot.networks.values.clear();
    });
    row("it is not on the host", [](Scene& scene) {
        scene.kept.id = otherId;
        scene.snapshot.networks.values.clear();
    });
}

void ReturnCheckTest::findsWhatIsInTheWay()
{
    QFETCH(const Change, change);
    QFETCH(const QString, told);
    Scene scene;
    change(scene);
    const std::optional<Message> obstacle = scene.obstacle();
    QCOMPARE(obstacle.has_value(), !told.isEmpty());
    QVERIFY2(!obstacle || obstacle->english().contains(told), qPrintable(obstacle ? obstacle->english() : QString()));
}

QTEST_GUILESS_MAIN(ReturnCheckTest)
#include "tst_returncheck.moc"
