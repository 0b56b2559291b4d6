// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/portproposal.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

Container bound(const QString& containerPort, const QString& hostPort)
{
    Container container;
    container.hostConfig.portBindings.push_back({containerPort, {{QString(), hostPort}}});
    return container;
}

} // namespace

class PortProposalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposes_data();
    void proposes();
    void answersTheSameQuestionAlike();
    void countsWhatListensAndSwarm();
    void countsOtherProgramsOfTheHost();
};

void PortProposalTest::proposes_data()
{
    QTest::addColumn<QString>("taken"); // host port of another, stopped container
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("expected"); // its first port
    QTest::newRow("8000 higher") << QString() << 80 << 80 << 8080;
    QTest::newRow("taken by another container") << u"8080"_s << 80 << 80 << 20000;
    QTest::newRow("in another's range") << u"8000-8100"_s << 80 << 80 << 20000;
    QTest::newRow("beside it") << u"8081"_s << 80 << 80 << 8080;
    QTest::newRow("chosen by the engine") << u"0"_s << 80 << 80 << 8080;
    QTest::newRow("a range") << QString() << 1000 << 1030 << 9000;
    QTest::newRow("a range with one taken") << u"9030"_s << 1000 << 1030 << 20000;
    QTest::newRow("the next one is taken, too") << u"8080-20000"_s << 80 << 80 << 20001;
    QTest::newRow("among those the kernel uses") << QString() << 30000 << 30000 << 20000;
    QTest::newRow("beyond them") << u"8080-32767"_s << 80 << 80 << 61000;
    QTest::newRow("nothing left") << u"8080-65535"_s << 80 << 80 << 0;
}

void PortProposalTest::proposes()
{
    QFETCH(const QString, taken);
    QFETCH(const int, first);
    QFETCH(const int, last);
    QFETCH(const int, expected);
    HostSnapshot snapshot;
    snapshot.containers.push_back(std::make_shared<const Container>(bound(u"1/tcp"_s, taken)));
    PortProposal proposal(snapshot, bound(u"80/tcp"_s, u"80"_s));
    const std::optional<PortRange> found = proposal.propose({first, last}, u"tcp"_s);
    QCOMPARE(found ? found->first : 0, expected);
    if (found) {
        QCOMPARE(found->last - found->first, last - first);
    }
    // The other protocol's ports are others.
    QVERIFY(proposal.propose({80, 80}, u"udp"_s) == (PortRange{8080, 8080}));
}

void PortProposalTest::answersTheSameQuestionAlike()
{
    PortProposal proposal({}, {});
    QVERIFY(proposal.propose({80, 80}, u"tcp"_s) == proposal.propose({80, 80}, u"tcp"_s));
    QVERIFY(!proposal.isFree({8080, 8080}, u"tcp"_s));
    QVERIFY(proposal.isFree({8080, 8080}, u"udp"_s));
}

void PortProposalTest::countsWhatListensAndSwarm()
{
    HostSnapshot snapshot;
    Service service;
    service.ports.push_back({8080, 80, u"tcp"_s, u"ingress"_s});
    snapshot.services.values.push_back(service);
    Container onHost;
    onHost.kernel.emplace();
    onHost.kernel->listeners.push_back({KernelView::Listener::Protocol::Udp, 8053, u"0.0.0.0"_s});
    snapshot.containers.push_back(std::make_shared<const Container>(onHost));
    PortProposal proposal(snapshot, {});
    QVERIFY(proposal.propose({80, 80}, u"tcp"_s) == (PortRange{20000, 20000}));
    QVERIFY(proposal.propose({53, 53}, u"udp"_s) == (PortRange{20000, 20000}));
    QVERIFY(proposal.propose({53, 53}, u"tcp"_s) == (PortRange{8053, 8053}));
}

void PortProposalTest::countsOtherProgramsOfTheHost()
{
    HostSnapshot snapshot;
    snapshot.listeners = {{KernelView::Listener::Protocol::Tcp, 8080, u"127.0.0.1"_s},
        {KernelView::Listener::Protocol::Udp, 8053, u"::"_s}};
    PortProposal proposal(snapshot, {});
    QVERIFY(proposal.propose({80, 80}, u"tcp"_s) == (PortRange{20000, 20000}));
    QVERIFY(proposal.propose({53, 53}, u"udp"_s) == (PortRange{20000, 20000}));
    QVERIFY(proposal.propose({53, 53}, u"tcp"_s) == (PortRange{8053, 8053}));
    QVERIFY(proposal.propose({80, 80}, u"udp"_s) == (PortRange{8080, 8080}));
}

QTEST_GUILESS_MAIN(PortProposalTest)

#include "tst_portproposal.moc"
