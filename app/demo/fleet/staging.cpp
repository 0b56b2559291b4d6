// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/fleetspecs.h"

namespace Hull {

namespace {

//! A web, an API and a database for each open merge request, thrown together quickly.
void addReviewApps(HostSpec& host)
{
    for (int request = 1201; request <= 1218; ++request) {
        const std::string project = "review-" + std::to_string(request);
        SimContainer& web = host.addCompose(project, "web", "registry.example.com/shop/web:review");
        web.publishAll = true;
        web.always("no").env({"SESSION_SECRET=demo-review"}).ageHours = (1219 - request) * 9;
        SimContainer& api = host.addCompose(project, "api", "registry.example.com/shop/api:review");
        api.always("no").env({"DB_PASSWORD=demo-review-db"}).ageHours = (1219 - request) * 9;
        SimContainer& db = host.addCompose(project, "db", "postgres:16.6");
        db.always("no").env({"POSTGRES_PASSWORD=demo-review-db"}).check("pg_isready").ageHours = (1219 - request) * 9;
        if (request % 4 == 0) { // merged and forgotten
            web.exited(0);
            api.exited(0);
            db.exited(0);
        } else if (request == 1209) {
            api.state = SimState::Restarting;
            api.exitCode = 2;
            api.restartCount = 61;
        } else if (request == 1211) {
            web.state = SimState::Paused;
        } else if (request == 1213) {
            api.every(SimRhythm::FlapsHealth, 180, 20).check("wget -qO- http://127.0.0.1:8080/healthz");
        }
    }
}

void addPlatform(HostSpec& host)
{
    host.addCompose("edge", "caddy", "caddy:2.8.4")
        .publish("80", "80")
        .publish("443", "443")
        .publish("443", "443/udp")
        .volume("edge_caddy", "/data")
        .usernsMode = "host";
    for (int i = 1; i <= 4; ++i) {
        SimContainer& web = exemplary(host.addCompose("shop", "web", "registry.example.com/shop/web:2026.2.0-rc1", i));
        web.env({"SESSION_SECRET=demo-staging"});
    }
    for (int i = 1; i <= 4; ++i) {
        SimContainer& api = exemplary(host.addCompose("shop", "api", "registry.example.com/shop/api:2026.2.0-rc1", i));
        api.env({"DB_PASSWORD=demo-staging-db"});
        if (i == 2) {
            api.every(SimRhythm::Restarts, 300, 120);
        }
    }
    host.addCompose("shop", "mailhog", "registry.example.com/dev/mailhog:1")
        .publish("1025", "1025")
        .publish("8025", "8025");
    SimContainer& loki = exemplary(host.addCompose("logs", "loki", "grafana/loki:3.3.1"));
    loki.volume("logs_loki", "/loki").as("10001");
    host.addCompose("logs", "promtail", "grafana/promtail:3.3.1")
        .bind("/var/lib/docker/100000.100000/containers", "/var/lib/docker/containers", false)
        .usernsMode = "host";
}

void addExperiments(HostSpec& host)
{
    SimContainer& nested = host.add("kind-control-plane", "registry.example.com/dev/kind-node:1.31");
    nested.privileged = true; // the engine demands the host's user namespace with it
    nested.usernsMode = "host";
    nested.cgroupnsMode = "host";
    nested.publish("6443", "6443/tcp", "127.0.0.1").bind("/lib/modules", "/lib/modules", false).volume("kind", "/var");
    SimContainer& chaos = host.add("chaos", "registry.example.com/dev/pumba:0.11");
    chaos.bind("/run", "/run").env({"DOCKER_HOST=unix:///run/docker.sock"});
    SimContainer& load = host.add("load-test", "registry.example.com/dev/k6:0.55");
    load.networkMode = "host";
    load.ulimits = {{"nofile", 1048576, 1048576}};
    load.every(SimRhythm::ComesAndGoes, 200, 10);
    host.add("ssh-jump", "registry.example.com/edge/bastion:12").publish("22", "22").always().processes = {"sshd"};
    host.add("old-nginx", "nginx:1.27.3").publish("8000-8010", "80").ageHours = 24 * 77;
    host.add("range-mix", "nginx:1.27.3").publish("1015-1030", "80").state = SimState::Created;
    host.add("printer-test", "docker.io/olbat/cupsd:stable").publish("631", "631", "127.0.0.1");
    host.add("scratchpad", "debian:12").state = SimState::Created;
    host.add("focused_curie", "python:3.12.8-slim").exited(1);
    host.add("pensive_moore", "node:22.12-bookworm").exited(130);
    SimContainer& capped = host.add("all-and-all", "alpine:3.21");
    capped.capDrop = {"ALL"};
    capped.capAdd = {"ALL"}; // wins
    capped.command = {"sleep", "infinity"};
    SimContainer& odd = host.add("nnp-last-wins", "alpine:3.21");
    odd.securityOpt = {"no-new-privileges", "no-new-privileges=false"};
    odd.command = {"sleep", "infinity"};
}

} // namespace

HostSpec stagingSpec()
{
    HostSpec host;
    host.profile = simProfile("28", "staging");
    host.profile.cpus = 8;
    host.profile.memoryBytes = std::int64_t(32) << 30;
    host.profile.appArmorProfile = "docker-default";
    host.profile.usernsRemap = true;
    host.profile.rootDir = "/var/lib/docker/100000.100000";
    host.profile.securityOptions = {"name=apparmor", "name=seccomp,profile=builtin", "name=userns", "name=cgroupns"};
    addPlatform(host);
    addReviewApps(host);
    addExperiments(host);
    addImagesOfContainers(host);
    return host;
}

} // namespace Hull
