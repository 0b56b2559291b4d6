// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/fleetspecs.h"

namespace Hull {

namespace {

void addFiles(HostSpec& host)
{
    SimContainer& samba = host.add("samba", "docker.io/dperson/samba:latest");
    samba.publish("139", "139").publish("445", "445").bind("/srv/share", "/share").always("always");
    samba.env({"USER=office;demo-samba-pass", "WORKGROUP=OFFICE"});
    host.add("nextcloud", "nextcloud:30.0.4")
        .publish("8080", "80")
        .bind("/srv/nextcloud", "/var/www/html")
        .env({"MYSQL_PASSWORD=demo-nextcloud", "NEXTCLOUD_ADMIN_PASSWORD=demo-admin"})
        .always("always")
        .on({"nextcloud"});
    host.add("nextcloud-db", "mariadb:11.4.4")
        .volume("nextcloud-db", "/var/lib/mysql")
        .env({"MARIADB_PASSWORD=demo-nextcloud", "MARIADB_ROOT_PASSWORD=demo-root"})
        .always("always")
        .on({"nextcloud"});
    SimContainer& cron = host.add("nextcloud-cron", "nextcloud:30.0.4");
    cron.bind("/srv/nextcloud", "/var/www/html").on({"nextcloud"}).always("always").command = {"/cron.sh"};
    cron.every(SimRhythm::Restarts, 900, 300);
    host.add("syncthing", "docker.io/syncthing/syncthing:1.28")
        .publish("8384", "8384", "127.0.0.1")
        .publish("22000", "22000")
        .bind("/home", "/var/syncthing/home")
        .as("1000:1000")
        .always();
    host.add("restic-server", "registry.example.com/ops/restic-server:0.13")
        .publish("8001", "8080")
        .bind("/srv/backups", "/data")
        .always();
    SimContainer& photos = host.add("photo-sorter", "python:3.12.8-slim");
    photos.bind("/srv/photos", "/photos").exited(0).ageHours = 30;
}

void addMediaAndHome(HostSpec& host)
{
    SimContainer& jellyfin = host.add("jellyfin", "docker.io/jellyfin/jellyfin:10.10.3");
    jellyfin.publish("8096", "8096").bind("/srv/media", "/media", false).devices = {{"/dev/dri/renderD128", "rw"}};
    SimContainer& home = host.add("home-assistant", "ghcr.io/home-assistant/home-assistant:2024.12");
    home.privileged = true;
    home.networkMode = "host";
    home.bind("/run/dbus", "/run/dbus", false).bind("/srv/home-assistant", "/config").always("always");
    SimContainer& zigbee = host.add("zigbee2mqtt", "registry.example.com/home/zigbee2mqtt:1.42");
    zigbee.devices = {{"/dev/ttyACM0", "rwm"}};
    zigbee.env({"ZIGBEE2MQTT_CONFIG_MQTT_PASSWORD=demo-zigbee"}).always();
    host.add("mosquitto", "eclipse-mosquitto:2.0.20").publish("1883", "1883").volume("mosquitto", "/mosquitto/data");
    host.add("cups", "docker.io/olbat/cupsd:stable").publish("631", "631").bind("/dev/usb", "/dev/usb").always();
    SimContainer& models = host.add("ollama", "docker.io/ollama/ollama:0.5.4");
    models.publish("11434", "11434", "127.0.0.1").volume("ollama", "/root/.ollama").memoryMegabytes = 16384;
    SimContainer& vault = host.add("vaultwarden", "vaultwarden/server:1.32.7");
    vault.publish("8222", "80", "127.0.0.1").volume("vaultwarden", "/data").env({"ADMIN_TOKEN=demo-vault-admin"});
    vault.check("curl -f http://localhost/alive").securityOpt = {"no-new-privileges"};
    exemplary(host.add("bookmarks", "registry.example.com/home/linkding:1.37")).publish("9091", "8080", "127.0.0.1");
    exemplary(host.add("wiki", "registry.example.com/home/wiki:2.5")).publish("9092", "8080", "127.0.0.1");
    SimContainer& socket = host.add("dashboard", "registry.example.com/home/dashboard:8");
    socket.publish("7575", "8080").bind("/run/podman/podman.sock", "/var/run/docker.sock", false);
    host.add("cast-relay", "registry.example.com/home/cast:1").networkMode = "host";
    host.add("old-plex", "registry.example.com/home/plex:1").exited(0).publish("32400", "32400").ageHours = 24 * 300;
}

} // namespace

HostSpec officeNasSpec()
{
    HostSpec host;
    host.profile = simProfile("podman-4.3", "office-nas");
    host.profile.cpus = 4;
    host.profile.operatingSystem = "debian";
    SimNetwork network;
    network.name = "nextcloud";
    network.subnet = "10.89.0";
    host.networks.push_back(network);
    addFiles(host);
    addMediaAndHome(host);
    addImagesOfContainers(host);
    return host;
}

} // namespace Hull
