// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/container.h"
#include "models/domain/managedby.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

using Labels = std::vector<std::pair<QString, QString>>;

class ContainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheEnginesStates_data();
    void knowsTheEnginesStates();
    void namesTheManager_data();
    void namesTheManager();
    void namesTheService_data();
    void namesTheService();
    void namesTheTool_data();
    void namesTheTool();
    void runsWhileItHasAProcess();
    void idsOfDifferentThingsAreDifferentTypes();
};

void ContainerTest::knowsTheEnginesStates_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<ContainerState>("state");
    QTest::newRow("created") << u"created"_s << ContainerState::Created;
    QTest::newRow("running") << u"running"_s << ContainerState::Running;
    QTest::newRow("paused") << u"paused"_s << ContainerState::Paused;
    QTest::newRow("restarting") << u"restarting"_s << ContainerState::Restarting;
    QTest::newRow("removing") << u"removing"_s << ContainerState::Removing;
    QTest::newRow("exited") << u"exited"_s << ContainerState::Exited;
    QTest::newRow("dead") << u"dead"_s << ContainerState::Dead;
}

void ContainerTest::knowsTheEnginesStates()
{
    QFETCH(QString, word);
    QFETCH(ContainerState, state);
    QCOMPARE(containerStateFromText(word), state);
    QCOMPARE(containerStateName(state), word);
    QCOMPARE(containerStateFromText(u"hibernating"), ContainerState::Unknown);
    QCOMPARE(containerStateName(ContainerState::Unknown), u"unknown"_s);
}

void ContainerTest::namesTheManager_data()
{
    QTest::addColumn<Labels>("labels");
    QTest::addColumn<ManagedBy::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("nobody") << Labels{{u"maintainer"_s, u"me"_s}} << ManagedBy::Kind::None << QString();
    QTest::newRow("compose") << Labels{{u"com.docker.compose.project"_s, u"shop"_s}} << ManagedBy::Kind::Compose
                             << u"shop"_s;
    QTest::newRow("swarm wins over the compose labels of a stack")
        << Labels{{u"com.docker.compose.project"_s, u"shop"_s}, {u"com.docker.swarm.service.id"_s, u"x1"_s},
               {u"com.docker.swarm.service.name"_s, u"shop_web"_s}}
        << ManagedBy::Kind::Swarm << u"shop_web"_s;
    QTest::newRow("kubernetes") << Labels{{u"io.kubernetes.pod.name"_s, u"api-0"_s}} << ManagedBy::Kind::Kubernetes
                                << u"api-0"_s;
    QTest::newRow("systemd") << Labels{{u"PODMAN_SYSTEMD_UNIT"_s, u"web.service"_s}} << ManagedBy::Kind::Systemd
                             << u"web.service"_s;
    QTest::newRow("nomad") << Labels{{u"com.hashicorp.nomad.alloc_id"_s, u"a"_s},
        {u"com.hashicorp.nomad.job_name"_s, u"j"_s}}
                           << ManagedBy::Kind::Nomad << u"j"_s;
    QTest::newRow("an empty label is no manager")
        << Labels{{u"com.docker.compose.project"_s, QString()}} << ManagedBy::Kind::None << QString();
}

void ContainerTest::namesTheManager()
{
    QFETCH(Labels, labels);
    Container container;
    container.labels = labels;
    const ManagedBy manager = managerOf(container);
    QTEST(manager.kind, "kind");
    QTEST(manager.name, "name");
}

void ContainerTest::namesTheService_data()
{
    QTest::addColumn<Labels>("labels");
    QTest::addColumn<QString>("service");
    const std::pair<QString, QString> compose{u"com.docker.compose.service"_s, u"web"_s};
    const std::pair<QString, QString> swarm{u"com.docker.swarm.service.name"_s, u"shop_web"_s};
    QTest::newRow("none") << Labels{{u"com.docker.compose.project"_s, u"shop"_s}} << QString();
    QTest::newRow("compose") << Labels{{u"com.docker.compose.project"_s, u"shop"_s}, compose} << u"web"_s;
    QTest::newRow("swarm") << Labels{swarm} << u"shop_web"_s;
    QTest::newRow("a stack made of a Compose file") << Labels{compose, swarm} << u"shop_web"_s;
}

void ContainerTest::namesTheService()
{
    QFETCH(Labels, labels);
    Container container;
    container.labels = labels;
    QTEST(serviceOf(container), "service");
}

void ContainerTest::namesTheTool_data()
{
    using Tool = ManagedBy::Tool;
    QTest::addColumn<Labels>("labels");
    QTest::addColumn<QString>("containerName");
    QTest::addColumn<ManagedBy>("expected");
    const auto other = [](const char* label, Tool tool, const QString& name = u"x"_s) {
        QTest::newRow(label) << Labels{{QString::fromLatin1(label), u"x"_s}} << u"web"_s
                             << ManagedBy{ManagedBy::Kind::Other, name, tool};
    };
    other("com.amazonaws.ecs.task-arn", Tool::Ecs, {});
    other("io.rancher.container.uuid", Tool::Rancher, {});
    other("io.balena.service-name", Tool::Balena);
    other("io.balena.supervised", Tool::Balena, {});
    other("io.hass.type", Tool::HomeAssistant, {});
    other("io.x-k8s.kind.cluster", Tool::Kind);
    other("created_by.minikube.sigs.k8s.io", Tool::Minikube, {});
    other("k3d.cluster", Tool::K3d);
    other("coolify.managed", Tool::Coolify, {});
    other("com.dokku.app-name", Tool::Dokku);
    other("com.gitlab.gitlab-runner.job.id", Tool::GitLabRunner);
    other("org.testcontainers.sessionId", Tool::Testcontainers);
    other("com.docker.desktop.extension", Tool::DesktopExtension, {});
    other("casaos", Tool::CasaOs);
    other("net.unraid.docker.managed", Tool::Unraid);
    QTest::newRow("a tool goes before the Compose that it uses") << Labels{{u"com.docker.compose.project"_s, u"a"_s},
        {u"coolify.managed"_s, u"true"_s},
        {u"coolify.name"_s, u"shop"_s}} << u"web"_s << ManagedBy{ManagedBy::Kind::Other, u"shop"_s, Tool::Coolify};
    QTest::newRow("a pod by its name") << Labels{} << u"k8s_POD_api-0_default_1"_s
                                       << ManagedBy{ManagedBy::Kind::Kubernetes, u"k8s_POD_api-0_default_1"_s};
    QTest::newRow("a builder by its name") << Labels{} << u"buildx_buildkit_b0"_s
                                           << ManagedBy{ManagedBy::Kind::Other, u"buildx_buildkit_b0"_s, Tool::Buildx};
    QTest::newRow("a name that is alike") << Labels{} << u"my-k8s_x"_s << ManagedBy{};
}

void ContainerTest::namesTheTool()
{
    QFETCH(const Labels, labels);
    QFETCH(const QString, containerName);
    Container container;
    container.labels = labels;
    container.name = containerName;
    QTEST(managerOf(container), "expected");
}

void ContainerTest::runsWhileItHasAProcess()
{
    Container container;
    container.state = ContainerState::Paused;
    container.pid = 4711;
    QVERIFY(container.isRunning());
    container.pid = 0;
    QVERIFY(!container.isRunning());
}

void ContainerTest::idsOfDifferentThingsAreDifferentTypes()
{
    static_assert(!std::is_convertible_v<ContainerId, ImageId>);
    QVERIFY(ContainerId{u"a"_s} < ContainerId{u"b"_s});
    QCOMPARE(ContainerId{u"a"_s}, ContainerId{u"a"_s});
    QVERIFY(ContainerId{}.isEmpty());
}

QTEST_GUILESS_MAIN(ContainerTest)
#include "tst_container.moc"
