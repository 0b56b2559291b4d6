// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/fleetspecs.h"

namespace Hull {

namespace {

void addFrontDoor(HostSpec& host)
{
    SimContainer& traefik = host.addCompose("edge", "traefik", "traefik:v3.2.3");
    traefik.publish("80", "80").publish("443", "443").publish("443", "443/udp").publish("8080", "8080", "127.0.0.1");
    traefik.bind("/var/run/docker.sock", "/var/run/docker.sock", false).volume("edge_acme", "/acme");
    traefik.env({"CF_DNS_API_TOKEN=v1.0-demo-4f1d2c9a7b"}).limits(256, 1);
    traefik.check("traefik healthcheck --ping").ageHours = 24 * 41;

    SimContainer& certbot = host.addCompose("edge", "certbot", "certbot/certbot:v3.0.1");
    certbot.bind("/etc/letsencrypt", "/etc/letsencrypt").exited(0).always("no");
    host.addCompose("edge", "watchtower", "containrrr/watchtower:latest")
        .bind("/var/run/docker.sock", "/var/run/docker.sock")
        .env({"WATCHTOWER_NOTIFICATION_URL=slack://demo-token@alerts", "REPO_PASS=demo-registry-secret"});
    SimContainer& errors = exemplary(host.addCompose("edge", "errorpages", "nginxinc/nginx-unprivileged:1.27.3"));
    errors.as("101");
}

void addShop(HostSpec& host)
{
    for (int i = 1; i <= 8; ++i) {
        SimContainer& web = exemplary(host.addCompose("shop", "web", "registry.example.com/shop/web:2026.1.3", i));
        web.env({"NODE_ENV=production", "SESSION_SECRET=demo-3b9f0c57"});
        if (i == 5) {
            web.every(SimRhythm::Restarts, 600, 200);
        }
    }
    for (int i = 1; i <= 10; ++i) {
        SimContainer& api = host.addCompose("shop", "api", "registry.example.com/shop/api:2026.1.3", i);
        api.env({"DATABASE_URL=postgres://shop:demo-db-pass@db-1.internal:5432/shop", "DB_PASSWORD=demo-db-pass",
            "STRIPE_API_KEY=sk_demo_51H8", "LOG_LEVEL=info"});
        api.limits(512, 1, 200).check("wget -qO- http://127.0.0.1:8080/healthz || exit 1");
        api.securityOpt = {"no-new-privileges:true"};
        if (i > 6) {
            exemplary(api).cpus = 1;
        }
        if (i == 3) {
            api.every(SimRhythm::FlapsHealth, 240, 30);
        } else if (i == 2) {
            api.execs.push_back({{"sh"}, "root", false});
        }
    }
    for (int i = 1; i <= 8; ++i) {
        SimContainer& worker = host.addCompose("shop", "worker", "registry.example.com/shop/worker:2026.1.3", i);
        worker.env({"DB_PASSWORD=demo-db-pass", "AMQP_URL=amqp://shop:demo-mq@rabbitmq:5672", "QUEUE=orders"});
        worker.limits(384, 0.75);
        if (i == 8) {
            worker.state = SimState::Restarting;
            worker.exitCode = 1;
            worker.restartCount = 214;
        }
    }
    host.addCompose("shop", "redis", "redis:7.4.1-alpine").volume("shop_redis", "/data").limits(256, 0.5);
    host.addCompose("shop", "rabbitmq", "rabbitmq:3.13.7-management")
        .publish("15672", "15672", "127.0.0.1")
        .volume("shop_mq", "/var/lib/rabbitmq")
        .env({"RABBITMQ_DEFAULT_USER=shop", "RABBITMQ_DEFAULT_PASS=demo-mq"})
        .check("rabbitmq-diagnostics -q ping");
    host.addCompose("shop", "cache", "memcached:1.6.33").hardened().limits(128, 0.25, 50);
    SimContainer& migrate = host.addCompose("shop", "migrate", "registry.example.com/shop/api:2026.1.3");
    migrate.exited(0).always("no").command = {"/app/api", "migrate", "--password=demo-db-pass"};
}

void addBlogAndLogin(HostSpec& host)
{
    for (const char* project : {"blog", "magazine", "intranet"}) {
        const std::string name = project;
        host.addCompose(name, "wordpress", "wordpress:6.7.1")
            .publish(name == "blog"      ? "8081"
                    : name == "magazine" ? "8082"
                                         : "81",
                "80")
            .volume(name + "_html", "/var/www/html")
            .env({"WORDPRESS_DB_PASSWORD=demo-wp-pass", "WORDPRESS_DB_HOST=db", "WORDPRESS_AUTH_KEY=demo-auth-key"});
        host.addCompose(name, "db", "mariadb:11.4.4")
            .volume(name + "_db", "/var/lib/mysql")
            .env({"MARIADB_PASSWORD=demo-wp-pass", "MARIADB_ROOT_PASSWORD=demo-root-pass"})
            .check("healthcheck.sh --connect --innodb_initialized");
    }
    SimContainer& keycloak = host.addCompose("auth", "keycloak", "quay.io/keycloak/keycloak:26.0.7");
    keycloak.publish("8443", "8443", "10.20.0.21").limits(1536, 2, 500).hardened().readonlyRootfs = false;
    keycloak.env({"KC_BOOTSTRAP_ADMIN_PASSWORD=demo-kc-admin", "KC_DB_PASSWORD=demo-kc-db"});
    host.addCompose("auth", "db", "postgres:16.6")
        .volume("auth_db", "/var/lib/postgresql/data")
        .env({"POSTGRES_PASSWORD=demo-kc-db"})
        .check("pg_isready -U keycloak");
}

void addMonitoring(HostSpec& host)
{
    SimContainer& node = host.addCompose("monitoring", "node-exporter", "prom/node-exporter:v1.8.2");
    node.networks.clear();
    node.networkMode = "host";
    node.pidMode = "host";
    node.bind("/", "/host", false).mounts.back().propagation = "rslave";

    host.addCompose("monitoring", "cadvisor", "gcr.io/cadvisor/cadvisor:v0.49.1")
        .bind("/", "/rootfs", false)
        .bind("/var/run", "/var/run", false)
        .bind("/sys", "/sys", false)
        .bind("/var/lib/docker", "/var/lib/docker", false)
        .publish("8088", "8080", "127.0.0.1")
        .privileged = true;
    host.addCompose("monitoring", "promtail", "grafana/promtail:3.3.1").bind("/var/log", "/var/log", false);
    exemplary(host.addCompose("monitoring", "prometheus", "prom/prometheus:v2.55.1"))
        .publish("9090", "9090", "10.20.0.21")
        .volume("monitoring_prometheus", "/prometheus")
        .as("nobody")
        .limits(2048, 2, 200);
    exemplary(host.addCompose("monitoring", "grafana", "grafana/grafana:11.4.0"))
        .publish("3000", "3000", "10.20.0.21")
        .volume("monitoring_grafana", "/var/lib/grafana")
        .env({"GF_SECURITY_ADMIN_PASSWORD=demo-grafana"})
        .as("472");
}

void addOdds(HostSpec& host)
{
    SimContainer& statics = host.add("static-legacy", "nginx:1.27.3");
    statics.publish("8090", "80").bind("/srv/static", "/usr/share/nginx/html", false).always("always");
    statics.capAdd = {"NET_BIND_SERVICE"};
    statics.ageHours = 24 * 402;
    SimContainer& debug = host.add("debug-oncall", "debian:12");
    debug.command = {"sleep", "infinity"};
    debug.capAdd = {"SYS_PTRACE"};
    debug.pidMode = "container:shop-api-1";
    debug.networkMode = "container:monitoring-node-exporter-1";
    debug.securityOpt = {"apparmor=unconfined", "seccomp=unconfined"};
    host.add("nginx-test", "nginx:1.27.3").publish("83", "80").exited(0).ageHours = 24 * 120;
    host.add("quirky_hopper", "alpine:3.21").exited(137).ageHours = 24 * 33;
    host.add("old-shop-web", "registry.example.com/shop/web:2025.9.0").state = SimState::Created;
}

} // namespace

HostSpec prodWebSpec()
{
    HostSpec host;
    host.profile = simProfile("27", "prod-web-1");
    host.profile.cpus = 16;
    host.profile.memoryBytes = std::int64_t(64) << 30;
    host.profile.appArmorProfile = "docker-default";
    host.profile.securityOptions = {"name=apparmor", "name=seccomp,profile=builtin", "name=cgroupns"};
    addFrontDoor(host);
    addShop(host);
    addBlogAndLogin(host);
    addMonitoring(host);
    addOdds(host);
    addImagesOfContainers(host);
    return host;
}

} // namespace Hull
