// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/fleetspecs.h"

namespace Hull {

namespace {

void addPostgres(HostSpec& host)
{
    for (const char* cluster : {"shop", "crm", "billing"}) {
        const std::string name = cluster;
        const std::string port = name == "shop" ? "5432" : name == "crm" ? "5433" : "5434";
        for (int i = 1; i <= 3; ++i) {
            SimContainer& node = host.addCompose(name + "-pg", "postgres", "postgres:16.6", i);
            node.volume(name + "-pg_data" + std::to_string(i), "/var/lib/postgresql/data");
            node.env({"POSTGRES_PASSWORD=demo-pg-" + name, "POSTGRES_INITDB_ARGS=--data-checksums",
                "REPLICATION_PASSWORD=demo-repl-" + name});
            node.limits(8192, 4).check("pg_isready -U postgres");
            node.capDrop = {"ALL"};
            node.capAdd = {"CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"};
            node.ageHours = 24 * 64;
            if (i == 1) {
                node.publish(port, "5432", "10.20.0.31");
            }
            if (name == "crm" && i == 3) {
                node.every(SimRhythm::FlapsHealth, 420, 90);
            }
        }
        exemplary(host.addCompose(name + "-pg", "pgbouncer", "bitnami/pgbouncer:1.23.1"))
            .publish(name == "shop" ? "6432"
                    : name == "crm" ? "6433"
                                    : "6434",
                "6432", "10.20.0.31")
            .env({"PGBOUNCER_USERLIST=demo-userlist", "POSTGRESQL_PASSWORD=demo-pg-" + name})
            .as("1001");
        exemplary(host.addCompose(name + "-pg", "exporter", "prometheuscommunity/postgres-exporter:v0.16.0"))
            .env({"DATA_SOURCE_PASS=demo-exporter"})
            .as("nobody");
    }
}

void addOtherStores(HostSpec& host)
{
    SimContainer& mysql = host.addCompose("legacy-erp", "mariadb", "mariadb:11.4.4");
    mysql.publish("3306", "3306").bind("/srv/mysql/erp", "/var/lib/mysql");
    mysql.env({"MARIADB_ROOT_PASSWORD=demo-erp-root", "MARIADB_PASSWORD=demo-erp"});
    mysql.securityOpt = {"label=disable"};
    mysql.unhealthy = true;
    mysql.check("healthcheck.sh --connect");

    for (int i = 1; i <= 3; ++i) {
        SimContainer& node = host.addCompose("search", "elasticsearch", "elasticsearch:8.17.0", i);
        node.volume("search_data" + std::to_string(i), "/usr/share/elasticsearch/data").limits(4096, 2);
        node.env({"ELASTIC_PASSWORD=demo-elastic", "discovery.seed_hosts=elasticsearch"});
        node.ulimits = {{"memlock", -1, -1}, {"nofile", 65536, 65536}};
        node.capAdd = {"IPC_LOCK"};
        if (i == 1) {
            node.publish("9200", "9200", "10.20.0.31");
        }
    }
    for (int i = 1; i <= 3; ++i) {
        host.addCompose("events", "mongo", "mongo:7.0.16", i)
            .volume("events_db" + std::to_string(i), "/data/db")
            .env({"MONGO_INITDB_ROOT_PASSWORD=demo-mongo"})
            .limits(2048, 2);
    }
    host.addCompose("objects", "minio", "minio/minio:RELEASE.2024-12-18T13-15-44Z")
        .publish("9000", "9000")
        .publish("9001", "9001")
        .bind("/srv/minio", "/data")
        .env({"MINIO_ROOT_USER=minio", "MINIO_ROOT_PASSWORD=demo-minio"})
        .cgroupParent = "storage.slice";
    host.addCompose("queue", "redis", "redis:7.4.1-alpine").publish("6379", "6379").volume("queue_data", "/data");
    host.addCompose("tools", "adminer", "adminer:latest").publish("8080", "8080");
}

void addOperations(HostSpec& host)
{
    for (int i = 1; i <= 3; ++i) {
        SimContainer& backup = host.add("backup-" + std::to_string(i), "registry.example.com/ops/backup:4.2");
        backup.bind("/srv", "/srv", false).volume("backup_spool", "/spool").every(SimRhythm::ComesAndGoes, 300, i * 90);
        backup.env({"AWS_ACCESS_KEY_ID=AKIADEMODEMODEMO", "AWS_SECRET_ACCESS_KEY=demo-aws-secret"});
        backup.autoRemove = true;
    }
    SimContainer& shipper = host.add("backup-offsite", "registry.example.com/ops/backup:4.2");
    shipper.bind("/root/.ssh", "/root/.ssh", false).bind("/etc", "/host/etc", false).always("always");
    shipper.env({"RESTIC_PASSWORD=demo-restic"});
    SimContainer& tuner = host.add("disk-tuner", "debian:12");
    tuner.command = {"/usr/local/sbin/tune-disks"};
    tuner.devices = {{"/dev/nvme0n1", "rwm"}};
    tuner.capAdd = {"SYS_RAWIO"};
    tuner.securityOpt = {"no-new-privileges=false"};
    SimContainer& shm = host.add("pg-shm-inspector", "postgres:16.6");
    shm.ipcMode = "host";
    shm.mounts.push_back({"volume", "shop-pg_data1", "/var/lib/postgresql/data", false, {}});
    SimContainer& node = host.add("node-exporter", "prom/node-exporter:v1.8.2");
    node.networkMode = "host";
    node.pidMode = "host";
    node.bind("/", "/host", false).always().mounts.back().propagation = "rslave";
    host.add("promtail", "grafana/promtail:3.3.1")
        .bind("/var/log", "/var/log", false)
        .volume("etc-snapshot", "/etc-copy");
    host.add("restore-test", "postgres:16.6").exited(1).env({"POSTGRES_PASSWORD=demo-restore"}).ageHours = 24 * 3;
    host.add("pg-upgrade-15-16", "postgres:16.6").exited(0).ageHours = 24 * 65;
}

} // namespace

HostSpec prodDbSpec()
{
    HostSpec host;
    host.profile = simProfile("24", "prod-db-1");
    host.profile.operatingSystem = "Rocky Linux 9.5 (Blue Onyx)";
    host.profile.osVersion = "9.5";
    host.profile.kernel = "5.14.0-503.19.1.el9_5.x86_64";
    host.profile.cpus = 32;
    host.profile.memoryBytes = std::int64_t(256) << 30;
    host.profile.selinux = true;
    host.profile.securityOptions = {
        "name=seccomp,profile=builtin", "name=selinux", "name=cgroupns", "name=no-new-privileges"};
    SimVolume etc;
    etc.name = "etc-snapshot"; // a volume that is a bind of a sensitive folder
    etc.options = {{"type", "none"}, {"o", "bind,ro"}, {"device", "/etc"}};
    host.volumes.push_back(etc);
    addPostgres(host);
    addOtherStores(host);
    addOperations(host);
    addImagesOfContainers(host);
    return host;
}

} // namespace Hull
