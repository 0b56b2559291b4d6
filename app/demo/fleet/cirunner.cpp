// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/fleetspecs.h"

#include <array>

namespace Hull {

namespace {

void addRunners(HostSpec& host)
{
    for (int i = 1; i <= 4; ++i) {
        SimContainer& runner = host.add("gitlab-runner-" + std::to_string(i), "gitlab/gitlab-runner:v17.7.0");
        runner.bind("/var/run/docker.sock", "/var/run/docker.sock").bind("/srv/runner/config", "/etc/gitlab-runner");
        runner.env({"CI_SERVER_TOKEN=glrt-demo-7f3a", "REGISTRATION_TOKEN=demo-registration"}).always("always");
        if (i == 4) {
            runner.state = SimState::Paused;
        }
    }
    for (int i = 1; i <= 2; ++i) {
        SimContainer& dind = host.add("dind-" + std::to_string(i), "docker:27.4.1-dind");
        dind.privileged = true;
        dind.env({"DOCKER_TLS_CERTDIR=/certs"}).volume("dind-" + std::to_string(i), "/var/lib/docker").always("always");
        dind.cgroupnsMode = "host";
        if (i == 1) {
            dind.execs.push_back({{"sh", "-c", "mount --bind /proc/1/root /mnt"}, "", true});
        }
    }
    SimContainer& careful = host.add("debug-buildx", "alpine:3.21"); // few rights, but somebody got in with all of them
    careful.hardened().command = {"sleep", "86400"};
    careful.execs.push_back({{"nsenter", "-t", "1", "-m", "sh"}, "root", true});
    SimContainer& buildkit = host.add("buildkitd", "moby/buildkit:v0.18.2");
    buildkit.securityOpt = {"seccomp=unconfined", "apparmor=unconfined"};
    buildkit.unmasked = true;
    buildkit.volume("buildkit-state", "/var/lib/buildkit").always();
    SimContainer& podInPod = host.add("rootless-builder", "moby/buildkit:v0.18.2");
    podInPod.securityOpt = {"no-new-privileges"};
    podInPod.unmasked = true; // of which the engine keeps no trace but the empty lists
    podInPod.as("1000:1000").devices = {{"/dev/fuse", "rwm"}};
}

//! Build jobs: some are there, some are over, and each has a new name every time.
void addJobs(HostSpec& host)
{
    struct Job
    {
        const char* name;
        const char* image;
        int seconds;
    };
    constexpr std::array<Job, 8> jobs{
        {{"runner-shop-api-test", "golang:1.23.4", 180}, {"runner-shop-web-build", "node:22.12-bookworm", 240},
            {"runner-shop-web-lint", "node:22.12-bookworm", 150}, {"runner-ml-train", "python:3.12.8-slim", 900},
            {"runner-docs", "python:3.12.8-slim", 210}, {"runner-edge-firmware", "debian:12", 420},
            {"runner-infra-plan", "alpine:3.21", 120}, {"runner-shop-worker-test", "golang:1.23.4", 260}}};
    int phase = 0;
    for (const Job& job : jobs) {
        SimContainer& one = host.add(job.name, job.image);
        one.every(SimRhythm::ComesAndGoes, job.seconds, phase += 47);
        one.env({"CI=true", "CI_JOB_TOKEN=glcbt-demo-64", "CI_REGISTRY_PASSWORD=demo-ci-registry"});
        one.bind("/srv/builds", "/builds").limits(4096, 4);
        one.command = {"sh", "-c", "./ci/run.sh"};
        if (job.seconds == 420) {
            one.privileged = true; // loop devices for the image
        } else if (job.seconds == 900) {
            one.gpuCapabilities = {"gpu"};
            one.ipcMode = "host";
        }
    }
    for (int i = 1; i <= 14; ++i) {
        SimContainer& done = host.add("runner-job-" + std::to_string(88120 + i * 7), jobs.at(i % 8U).image);
        done.exited(i % 5 == 0 ? 1 : i % 7 == 0 ? 137 : 0).env({"CI_JOB_TOKEN=glcbt-demo-64"});
        done.ageHours = i;
        if (i == 9) {
            done.bind("/var/run/docker.sock", "/var/run/docker.sock");
        }
    }
}

void addServices(HostSpec& host)
{
    host.addCompose("registry", "registry", "registry:2.8.3")
        .publish("5000", "5000")
        .volume("registry_data", "/var/lib/registry")
        .env({"REGISTRY_HTTP_SECRET=demo-registry-secret"});
    SimContainer& mirror = exemplary(host.addCompose("registry", "mirror", "registry:2.8.3"));
    mirror.publish("5001", "5000", "127.0.0.1").volume("registry_mirror", "/var/lib/registry");
    host.addCompose("quality", "sonarqube", "sonarqube:10.7-community")
        .publish("9000", "9000")
        .env({"SONAR_JDBC_PASSWORD=demo-sonar"})
        .limits(4096, 2);
    host.addCompose("quality", "db", "postgres:16.6")
        .volume("quality_db", "/var/lib/postgresql/data")
        .env({"POSTGRES_PASSWORD=demo-sonar"})
        .check("pg_isready");
    host.addCompose("cache", "npm", "registry.example.com/ci/verdaccio:6").publish("4873", "4873").as("10001");
    SimContainer& goproxy = exemplary(host.addCompose("cache", "goproxy", "registry.example.com/ci/athens:0.15"));
    goproxy.publish("3001", "8080", "10.20.0.41");
    exemplary(host.addCompose("cache", "pypi", "registry.example.com/ci/devpi:6"))
        .publish("3141", "8080", "10.20.0.41");
    SimContainer& cleaner = host.add("disk-cleaner", "alpine:3.21");
    cleaner.bind("/var", "/host/var").always().cgroupnsMode = "host";
    cleaner.command = {"crond", "-f"};
    SimContainer& agent = host.add("datadog-agent", "datadog/agent:7.60.1");
    agent.bind("/var/run/docker.sock", "/var/run/docker.sock", false)
        .bind("/proc/", "/host/proc", false)
        .bind("/sys/fs/cgroup/", "/host/sys/fs/cgroup", false)
        .env({"DD_API_KEY=demo-dd-key"})
        .always()
        .cgroupnsMode = "host";
    agent.pidMode = "host";
    SimContainer& profiler = host.add("perf-profiler", "debian:12");
    profiler.command = {"perf", "record", "-a"};
    profiler.capAdd = {"CAP_BPF", "CAP_PERFMON", "CAP_SYS_PTRACE"};
    profiler.pidMode = "host";
    profiler.bind("/sys/kernel/debug", "/sys/kernel/debug").mounts.back().propagation = "rshared";
    SimContainer& all = host.add("loop-mounter", "debian:12");
    all.command = {"/usr/local/bin/mount-images"};
    all.capAdd = {"ALL"};
    all.devices = {{"/dev/loop0", "rwm"}, {"/dev/loop-control", "rwm"}};
    all.deviceCgroupRules = {"b 7:* rwm"};
}

} // namespace

HostSpec ciRunnerSpec()
{
    HostSpec host;
    host.profile = simProfile("28", "ci-runner-1");
    host.profile.operatingSystem = "Ubuntu 24.04.1 LTS";
    host.profile.osVersion = "24.04";
    host.profile.kernel = "6.8.0-51-generic";
    host.profile.cpus = 32;
    host.profile.memoryBytes = std::int64_t(128) << 30;
    host.profile.appArmorProfile = "docker-default";
    host.profile.securityOptions = {"name=apparmor", "name=seccomp,profile=builtin", "name=cgroupns"};
    addRunners(host);
    addJobs(host);
    addServices(host);
    addImagesOfContainers(host);
    return host;
}

} // namespace Hull
