// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/fleetspecs.h"

namespace Hull {

namespace {

SimImage image(const std::string& tag, const Texts& exposed, const Texts& entrypoint, const Texts& command,
    std::int64_t megabytes, const std::string& user = {})
{
    SimImage result;
    result.tag = tag;
    result.exposed = exposed;
    result.entrypoint = entrypoint;
    result.command = command;
    result.megabytes = megabytes;
    result.user = user;
    result.environment = {"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"};
    return result;
}

SimImage withVolumes(SimImage result, const Texts& volumes)
{
    result.volumes = volumes;
    return result;
}

SimImage withCheck(SimImage result, const std::string& command)
{
    result.healthCheck = SimHealthCheck{};
    result.healthCheck->test = {"CMD-SHELL", command};
    return result;
}

std::vector<SimImage> webImages()
{
    return {
        image("nginx:1.27.3", {"80/tcp"}, {"/docker-entrypoint.sh"}, {"nginx", "-g", "daemon off;"}, 187),
        image("nginxinc/nginx-unprivileged:1.27.3", {"8080/tcp"}, {"/docker-entrypoint.sh"},
            {"nginx", "-g", "daemon off;"}, 188, "101"),
        image("traefik:v3.2.3", {"80/tcp"}, {"/entrypoint.sh"}, {"traefik"}, 185),
        image("caddy:2.8.4", {"80/tcp", "443/tcp", "443/udp", "2019/tcp"}, {}, {"caddy", "run"}, 49),
        image("haproxy:3.0.7", {}, {"docker-entrypoint.sh"}, {"haproxy", "-f", "/usr/local/etc/haproxy/haproxy.cfg"},
            105, "haproxy"),
        image("wordpress:6.7.1", {"80/tcp"}, {"docker-entrypoint.sh"}, {"apache2-foreground"}, 701),
        image("quay.io/keycloak/keycloak:26.0.7", {"8080/tcp", "8443/tcp", "9000/tcp"}, {"/opt/keycloak/bin/kc.sh"},
            {"start"}, 441, "1000"),
        image("registry.example.com/shop/web:2026.1.3", {"8080/tcp"}, {"/usr/bin/tini", "--"}, {"node", "server.js"},
            212, "10001:10001"),
        image("registry.example.com/shop/api:2026.1.3", {"8080/tcp", "9100/tcp"}, {}, {"/app/api"}, 94, "10001:10001"),
        image("registry.example.com/shop/worker:2026.1.3", {}, {}, {"/app/worker"}, 91),
        image("certbot/certbot:v3.0.1", {"80/tcp", "443/tcp"}, {"certbot"}, {"renew"}, 124),
        image("nextcloud:30.0.4", {"80/tcp"}, {"/entrypoint.sh"}, {"apache2-foreground"}, 1310),
        image("vaultwarden/server:1.32.7", {"80/tcp", "3012/tcp"}, {"/usr/bin/dumb-init", "--"}, {"/start.sh"}, 236),
    };
}

std::vector<SimImage> dataImages()
{
    return {
        withVolumes(image("postgres:16.6", {"5432/tcp"}, {"docker-entrypoint.sh"}, {"postgres"}, 432),
            {"/var/lib/postgresql/data"}),
        withVolumes(
            image("mariadb:11.4.4", {"3306/tcp"}, {"docker-entrypoint.sh"}, {"mariadbd"}, 407), {"/var/lib/mysql"}),
        withVolumes(
            image("redis:7.4.1-alpine", {"6379/tcp"}, {"docker-entrypoint.sh"}, {"redis-server"}, 41), {"/data"}),
        withVolumes(image("mongo:7.0.16", {"27017/tcp"}, {"docker-entrypoint.sh"}, {"mongod"}, 824),
            {"/data/configdb", "/data/db"}),
        image("memcached:1.6.33", {"11211/tcp"}, {"docker-entrypoint.sh"}, {"memcached"}, 85, "memcache"),
        image("rabbitmq:3.13.7-management", {"4369/tcp", "5671/tcp", "5672/tcp", "15672/tcp"}, {"docker-entrypoint.sh"},
            {"rabbitmq-server"}, 257),
        image("elasticsearch:8.17.0", {"9200/tcp", "9300/tcp"}, {"/bin/tini", "--"}, {"eswrapper"}, 1290, "1000:0"),
        image("minio/minio:RELEASE.2024-12-18T13-15-44Z", {"9000/tcp"}, {"/usr/bin/docker-entrypoint.sh"},
            {"server", "/data"}, 180),
        image("bitnami/pgbouncer:1.23.1", {"6432/tcp"}, {"/opt/bitnami/scripts/pgbouncer/entrypoint.sh"},
            {"/opt/bitnami/scripts/pgbouncer/run.sh"}, 162, "1001"),
        image("registry.example.com/ops/backup:4.2", {}, {"/usr/local/bin/backup"}, {"run"}, 77),
        image("adminer:latest", {"8080/tcp"}, {"entrypoint.sh", "docker-php-entrypoint"},
            {"php", "-S", "[::]:8080", "-t", "/var/www/html"}, 118, "adminer"),
    };
}

std::vector<SimImage> monitoringImages()
{
    return {
        image("prom/node-exporter:v1.8.2", {"9100/tcp"}, {"/bin/node_exporter"}, {"--path.rootfs=/host"}, 23, "nobody"),
        withCheck(
            image("gcr.io/cadvisor/cadvisor:v0.49.1", {"8080/tcp"}, {"/usr/bin/cadvisor", "-logtostderr"}, {}, 81),
            "wget --quiet --tries=1 --spider http://localhost:8080/healthz || exit 1"),
        image("prom/prometheus:v2.55.1", {"9090/tcp"}, {"/bin/prometheus"},
            {"--config.file=/etc/prometheus/prometheus.yml"}, 298, "nobody"),
        image("grafana/grafana:11.4.0", {"3000/tcp"}, {"/run.sh"}, {}, 485, "472"),
        image("grafana/promtail:3.3.1", {}, {"/usr/bin/promtail"}, {"-config.file=/etc/promtail/config.yml"}, 200),
        image("grafana/loki:3.3.1", {"3100/tcp"}, {"/usr/bin/loki"}, {"-config.file=/etc/loki/config.yaml"}, 116,
            "10001"),
        image("fluent/fluent-bit:3.2.4", {"2020/tcp"}, {"/fluent-bit/bin/fluent-bit"},
            {"-c", "/fluent-bit/etc/fluent-bit.conf"}, 97),
        image("prometheuscommunity/postgres-exporter:v0.16.0", {"9187/tcp"}, {"/bin/postgres_exporter"}, {}, 23,
            "nobody"),
        image("containrrr/watchtower:latest", {"8080/tcp"}, {"/watchtower"}, {}, 15),
        image("portainer/agent:2.21.5", {}, {"./agent"}, {}, 165),
        image("portainer/portainer-ce:2.21.5", {"8000/tcp", "9000/tcp", "9443/tcp"}, {"/portainer"}, {}, 294),
        image("datadog/agent:7.60.1", {"8125/udp", "8126/tcp"}, {"/bin/entrypoint.sh"}, {}, 1110),
    };
}

std::vector<SimImage> networkImages()
{
    return {
        image("lscr.io/linuxserver/wireguard:1.0.20210914", {"51820/udp"}, {"/init"}, {}, 96),
        image("pihole/pihole:2024.07.0", {"53/tcp", "53/udp", "67/udp", "80/tcp"}, {"/s6-init"}, {}, 310),
        image("eclipse-mosquitto:2.0.20", {"1883/tcp"}, {"/docker-entrypoint.sh"},
            {"/usr/sbin/mosquitto", "-c", "/mosquitto/config/mosquitto.conf"}, 11),
        image("osixia/keepalived:2.0.20", {}, {"/container/tool/run"}, {}, 18),
        image("quay.io/frrouting/frr:10.2.1", {}, {"/sbin/tini", "--"}, {"/usr/lib/frr/docker-start"}, 190),
        image("registry.example.com/edge/gateway:5.1", {"8443/tcp"}, {}, {"/app/gateway"}, 44, "65532"),
        image("registry.example.com/edge/bastion:12", {"22/tcp"}, {}, {"/usr/sbin/sshd", "-D", "-e"}, 131),
        image("registry.example.com/edge/syslog:2", {"514/tcp", "514/udp"}, {}, {"/usr/sbin/syslog-ng", "-F"}, 63),
        image("boky/postfix:v4.3.0", {"587/tcp"}, {"/bin/sh", "-c"}, {"/scripts/run.sh"}, 118),
        image("ntp-server:latest", {"123/udp"}, {}, {"chronyd", "-d"}, 14),
    };
}

std::vector<SimImage> buildImages()
{
    return {
        image("gitlab/gitlab-runner:v17.7.0", {}, {"/usr/bin/dumb-init", "/entrypoint"}, {"run"}, 387),
        withVolumes(image("docker:27.4.1-dind", {"2375/tcp", "2376/tcp"}, {"dockerd-entrypoint.sh"}, {}, 361),
            {"/var/lib/docker"}),
        image("moby/buildkit:v0.18.2", {}, {"buildkitd"}, {}, 215),
        image("node:22.12-bookworm", {}, {"docker-entrypoint.sh"}, {"node"}, 1120),
        image("golang:1.23.4", {}, {}, {"bash"}, 838),
        image("python:3.12.8-slim", {}, {}, {"python3"}, 124),
        image("debian:12", {}, {}, {"bash"}, 117),
        image("alpine:3.21", {}, {}, {"/bin/sh"}, 8),
        image("registry:2.8.3", {"5000/tcp"}, {"/entrypoint.sh"}, {"/etc/docker/registry/config.yml"}, 25),
        image("sonarqube:10.7-community", {"9000/tcp"}, {"/opt/sonarqube/docker/entrypoint.sh"}, {}, 1090, "sonarqube"),
    };
}

std::vector<SimImage> homeImages()
{
    return {
        image("docker.io/jellyfin/jellyfin:10.10.3", {"8096/tcp"}, {"/jellyfin/jellyfin"}, {}, 1240),
        image("docker.io/dperson/samba:latest", {"137/udp", "138/udp", "139/tcp", "445/tcp"}, {"/sbin/tini", "--"},
            {"/usr/bin/samba.sh"}, 55),
        image("ghcr.io/home-assistant/home-assistant:2024.12", {}, {"/init"}, {}, 1890),
        image("docker.io/syncthing/syncthing:1.28", {"8384/tcp", "22000/tcp", "21027/udp"}, {"/bin/entrypoint.sh"},
            {"/bin/syncthing"}, 34),
        image("docker.io/ollama/ollama:0.5.4", {"11434/tcp"}, {"/bin/ollama"}, {"serve"}, 3320),
        image("docker.io/olbat/cupsd:stable", {"631/tcp"}, {"/usr/sbin/cupsd", "-f"}, {}, 398),
    };
}

std::vector<SimImage> catalogue()
{
    std::vector<SimImage> all;
    for (const auto& part :
        {webImages(), dataImages(), monitoringImages(), networkImages(), buildImages(), homeImages()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace

void addImagesOfContainers(HostSpec& host)
{
    const std::vector<SimImage> known = catalogue();
    for (const SimContainer& container : host.containers) {
        if (host.image(container.image) != nullptr) {
            continue;
        }
        SimImage own = image(container.image, {"8080/tcp"}, {}, {"/app/server"}, 83);
        for (const SimImage& candidate : known) {
            if (candidate.tag == container.image) {
                own = candidate;
            }
        }
        host.images.push_back(own);
    }
}

SimContainer& exemplary(SimContainer& container)
{
    container.hardened().limits(256, 0.5, 100).check("wget -qO- http://127.0.0.1:8080/healthz || exit 1");
    return container.always("on-failure").as("10001:10001");
}

} // namespace Hull
