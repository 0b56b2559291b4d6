// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/fleetspecs.h"

namespace Hull {

namespace {

void addServices(HostSpec& host)
{
    host.services = {
        {"proxy_traefik", "traefik:v3.2.3", 0, {{80, 80}, {443, 443}, {8080, 8080}}},
        {"proxy_legacy", "nginx:1.27.3", 2, {{81, 80, "tcp", "host"}}},
        {"shop_web", "registry.example.com/shop/web:2026.1.3", 6, {}},
        {"shop_api", "registry.example.com/shop/api:2026.1.3", 6, {{18080, 8080}}},
        {"shop_worker", "registry.example.com/shop/worker:2026.1.3", 4, {}},
        {"dns_resolver", "registry.example.com/edge/resolver:2", 2, {{53, 5353, "udp"}, {53, 5353, "tcp"}}},
        {"agents_portainer", "portainer/agent:2.21.5", 0, {{9001, 9001, "tcp", "host"}}},
        {"agents_node-exporter", "prom/node-exporter:v1.8.2", 0, {}},
        {"portal_portainer", "portainer/portainer-ce:2.21.5", 1, {{9443, 9443}}},
        {"data_redis", "redis:7.4.1-alpine", 1, {}},
    };
}

void addTasks(HostSpec& host)
{
    SimContainer& traefik = host.addTask("proxy_traefik", 1);
    traefik.bind("/var/run/docker.sock", "/var/run/docker.sock", false).on({"ingress", "proxy_public"});
    host.addTask("proxy_legacy", 1).publish("81", "80");
    for (int slot = 1; slot <= 6; ++slot) {
        SimContainer& web = host.addTask("shop_web", slot);
        web.hardened().limits(256, 0.5, 100).check("wget -qO- http://127.0.0.1:8080/healthz").on({"shop_internal"});
        SimContainer& api = host.addTask("shop_api", slot);
        api.hardened().limits(512, 1, 200).env({"DB_PASSWORD_FILE=/run/secrets/db", "JWT_SECRET=demo-jwt"});
        api.on({"ingress", "shop_internal"});
        if (slot == 3) {
            api.every(SimRhythm::ComesAndGoes, 480, 60);
        }
    }
    for (int slot = 1; slot <= 3; ++slot) {
        host.addTask("shop_worker", slot).env({"AMQP_PASSWORD=demo-mq"}).on({"shop_internal"});
        host.addTask("shop_worker", slot + 10).exited(slot == 2 ? 137 : 1); // what became of earlier ones
    }
    SimContainer& dns = host.addTask("dns_resolver", 1);
    dns.capAdd = {"NET_BIND_SERVICE"};
    dns.on({"ingress"});
    SimContainer& agent = host.addTask("agents_portainer", 1);
    agent.publish("9001", "9001").bind("/var/run/docker.sock", "/var/run/docker.sock");
    agent.bind("/var/lib/docker/volumes", "/var/lib/docker/volumes").bind("/", "/host");
    SimContainer& node = host.addTask("agents_node-exporter", 1);
    node.networkMode = "host";
    node.bind("/", "/rootfs", false).mounts.back().propagation = "rslave";
    host.addTask("portal_portainer", 1).volume("portal_data", "/data").on({"ingress"});
    host.addTask("data_redis", 1).volume("data_redis", "/data").limits(512, 0.5).on({"shop_internal"});
}

void addStandalone(HostSpec& host)
{
    SimContainer& gluster = host.add("glusterfs", "registry.example.com/storage/gluster:11");
    gluster.privileged = true;
    gluster.networkMode = "host";
    gluster.bind("/srv/gluster", "/srv/gluster").bind("/sys/fs/cgroup", "/sys/fs/cgroup", false).always("always");
    gluster.mounts.front().propagation = "rshared";
    SimContainer& backup = host.add("swarm-backup", "registry.example.com/ops/backup:4.2");
    backup.bind("/var/lib/docker/swarm", "/swarm", false).env({"RESTIC_PASSWORD=demo-restic"}).always("on-failure");
    SimContainer& prune = host.add("nightly-prune", "alpine:3.21");
    prune.bind("/run/docker.sock", "/run/docker.sock").command = {"crond", "-f"};
    prune.always();
    exemplary(host.add("status-page", "nginxinc/nginx-unprivileged:1.27.3"))
        .publish("8085", "8080", "10.20.0.11")
        .as("101");
    host.add("join-helper", "debian:12").exited(0).env({"SWARM_TOKEN=SWMTKN-1-demo"});
}

} // namespace

HostSpec swarmManagerSpec()
{
    HostSpec host;
    host.profile = simProfile("26", "swarm-mgr-1");
    host.profile.cpus = 8;
    host.profile.swarmManager = true;
    host.profile.appArmorProfile = "docker-default";
    host.profile.securityOptions = {"name=apparmor", "name=seccomp,profile=builtin", "name=cgroupns"};
    for (const char* name : {"proxy_public", "shop_internal"}) {
        SimNetwork network;
        network.name = name;
        network.driver = "overlay";
        network.scope = "swarm";
        network.subnet = "10.0." + std::to_string(host.networks.size() + 1);
        host.networks.push_back(network);
    }
    addServices(host);
    addTasks(host);
    addStandalone(host);
    addImagesOfContainers(host);
    return host;
}

} // namespace Hull
