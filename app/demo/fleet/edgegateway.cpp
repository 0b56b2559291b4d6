// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/fleetspecs.h"

namespace Hull {

namespace {

void addTraffic(HostSpec& host)
{
    SimContainer& balancer = host.add("haproxy", "haproxy:3.0.7");
    balancer.networkMode = "host";
    balancer.bind("/etc/haproxy", "/usr/local/etc/haproxy", false).always("always").as("root").ageHours = 24 * 210;
    SimContainer& exporter = host.add("haproxy-exporter", "registry.example.com/edge/gateway:5.1");
    exporter.networkMode = "container:haproxy";
    exporter.always();
    SimContainer& keepalived = host.add("keepalived", "osixia/keepalived:2.0.20");
    keepalived.networkMode = "host";
    keepalived.capAdd = {"NET_ADMIN", "NET_BROADCAST", "NET_RAW"};
    keepalived.env({"KEEPALIVED_PASSWORD=demo-vrrp"}).always("always");
    SimContainer& router = host.add("frr", "quay.io/frrouting/frr:10.2.1");
    router.networkMode = "host";
    router.capAdd = {"net_admin", "sys_admin"}; // stored as typed: that is how 20.10 keeps it
    router.bind("/etc/frr", "/etc/frr").always("always");
    SimContainer& caddy = host.add("caddy-v6", "caddy:2.8.4");
    caddy.publish("443", "443", "2001:db8:20::5").publish("443", "443/udp", "2001:db8:20::5").always();
    for (int i = 1; i <= 8; ++i) {
        SimContainer& gateway =
            exemplary(host.add("gateway-" + std::to_string(i), "registry.example.com/edge/gateway:5.1"));
        gateway.publish(std::to_string(8440 + i), "8443", "10.20.0.5").env({"GATEWAY_SIGNING_KEY=demo-signing"});
        gateway.as("65532").on({"edge"});
        if (i == 4) {
            gateway.every(SimRhythm::Restarts, 420, 60);
        }
    }
}

void addVpnAndNames(HostSpec& host)
{
    for (int i = 0; i < 3; ++i) {
        SimContainer& vpn = host.add("wireguard-" + std::to_string(i), "lscr.io/linuxserver/wireguard:1.0.20210914");
        vpn.publish(std::to_string(51820 + i), "51820/udp").bind("/lib/modules", "/lib/modules", false).always();
        vpn.bind("/srv/wireguard/" + std::to_string(i), "/config");
        vpn.capAdd = i == 0 ? Texts{"NET_ADMIN", "SYS_MODULE"} : Texts{"NET_ADMIN"};
        vpn.sysctls = {{"net.ipv4.conf.all.src_valid_mark", "1"}};
        vpn.env({"PEERS=laptop,phone", "WG_PRIVATE_KEY=demo-wireguard-key"});
    }
    host.add("pihole", "pihole/pihole:2024.07.0")
        .publish("53", "53")
        .publish("53", "53/udp")
        .publish("8053", "80")
        .env({"FTLCONF_webserver_api_password=demo-pihole"})
        .always()
        .capAdd = {"NET_ADMIN"};
    host.add("ntp", "ntp-server:latest").publish("123", "123/udp").always().capAdd = {"SYS_TIME"};
    host.add("syslog", "registry.example.com/edge/syslog:2").publish("514", "514/udp").publish("1514", "514").always();
    host.add("ftp-passive", "registry.example.com/edge/ftp:3").publish("1020-1030", "2121").always();
    SimContainer& bastion = host.add("bastion", "registry.example.com/edge/bastion:12");
    bastion.publish("2222", "22").always("always").processes = {"sshd", "bash"};
    host.add("smtp-relay", "boky/postfix:v4.3.0")
        .publish("25", "587", "127.0.0.1")
        .env({"RELAYHOST_PASSWORD=demo-relay"})
        .always();
}

void addDevices(HostSpec& host)
{
    for (const char* site : {"north", "south", "east"}) {
        const std::string name = site;
        SimContainer& broker = host.addCompose("mqtt-" + name, "mosquitto", "eclipse-mosquitto:2.0.20");
        broker.publish(name == "north" ? "1883" : name == "south" ? "1884" : "1885", "1883");
        broker.volume("mqtt-" + name + "_data", "/mosquitto/data").limits(128, 0.25);
        SimContainer& bridge = host.addCompose("mqtt-" + name, "modbus", "registry.example.com/edge/modbus:1.9");
        bridge.devices = {{name == "north" ? "/dev/ttyUSB0"
                : name == "south"          ? "/dev/ttyUSB1"
                                           : "/dev/ttyACM0",
            "rwm"}};
        bridge.env({"MQTT_PASSWORD=demo-mqtt-" + name});
        SimContainer& rules = host.addCompose("mqtt-" + name, "rules", "registry.example.com/edge/rules:1.9");
        rules.as("1000").limits(96, 0.2);
        if (name == "east") {
            rules.state = SimState::Restarting;
            rules.exitCode = 3;
            rules.restartCount = 1187;
        }
    }
    SimContainer& raw = host.add("gpio-agent", "registry.example.com/edge/gpio:0.7");
    raw.deviceCgroupRules = {"c 254:* rwm"};
    raw.bind("/dev", "/dev").always();
    SimContainer& updater = host.add("device-updater", "registry.example.com/edge/updater:2");
    updater.privileged = true;
    updater.bind("/boot", "/boot").bind("/usr/lib", "/host/lib").always("always");
    SimContainer& camera = host.add("camera-night", "registry.example.com/edge/camera:6");
    camera.devices = {{"/dev/video0", "rw"}};
    camera.every(SimRhythm::ComesAndGoes, 360, 40);
}

void addRest(HostSpec& host)
{
    SimContainer& logs = host.add("fluent-bit", "fluent/fluent-bit:3.2.4");
    logs.bind("/var/lib/docker/containers", "/var/lib/docker/containers", false).bind("/var/log", "/var/log", false);
    logs.always().utsMode = "host";
    SimContainer& node = host.add("node-exporter", "prom/node-exporter:v1.8.2");
    node.networkMode = "host";
    node.pidMode = "host";
    node.bind("/proc", "/host/proc", false).bind("/sys", "/host/sys", false).always();
    host.add("watchtower", "containrrr/watchtower:latest").bind("/run/docker.sock", "/var/run/docker.sock").always();
    SimContainer& sidecar = host.add("pid-watch", "alpine:3.21");
    sidecar.pidMode = "container:node-exporter";
    sidecar.command = {"sh", "-c", "while :; do ps; sleep 60; done"};
    host.add("old-haproxy", "haproxy:3.0.7").publish("80", "8080").publish("443", "8443").exited(0).ageHours = 24 * 211;
    host.add("wg-keygen", "alpine:3.21").exited(0).env({"WG_PRIVATE_KEY=demo-wireguard-key"});
    host.add("blue-canary", "registry.example.com/edge/gateway:5.2").state = SimState::Created;
    host.add("half-removed", "registry.example.com/edge/gateway:4.9").state = SimState::Dead;
}

} // namespace

HostSpec edgeGatewaySpec()
{
    HostSpec host;
    host.profile = simProfile("20.10", "edge-gw");
    host.profile.operatingSystem = "Ubuntu 20.04.6 LTS";
    host.profile.osVersion = "20.04";
    host.profile.kernel = "5.4.0-205-generic";
    host.profile.architecture = "aarch64";
    host.profile.goArchitecture = "arm64";
    host.profile.memoryBytes = std::int64_t(8) << 30;
    host.profile.cgroupVersion = "1";
    host.profile.appArmorProfile = "docker-default";
    host.profile.securityOptions = {"name=apparmor", "name=seccomp,profile=default"};
    SimNetwork edge;
    edge.name = "edge";
    edge.subnet = "172.18.0";
    host.networks.push_back(edge);
    addTraffic(host);
    addVpnAndNames(host);
    addDevices(host);
    addRest(host);
    addImagesOfContainers(host);
    return host;
}

} // namespace Hull
