#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole-process time of `hullctl scan` on a real engine, beside two references in the same run.

    bench_scan.py HULLCTL [--containers N] [--rounds N] [--check]

References: `docker inspect $(docker ps -aq)`, and curl fetching the same bytes over kept-alive connections without
parsing them. The three take turns, so that a busy machine slows all of them; medians are compared.
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ENGINE = pathlib.Path(__file__).resolve().parent.parent / "support" / "engine"
DOCKER = "/usr/bin/docker"
CURL_CONNECTIONS = "4"  # as many as hullctl opens to one host


def run(command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, **options).stdout


def populate(environment, count):
    """A mixed host: every fourth container runs, the others were created; ports, mounts, labels and env as usual."""
    for index in range(count):
        running = index % 4 == 0
        arguments = ["run", "-d"] if running else ["create"]
        arguments += ["--name", f"bench-{index}", "-p", f"{20000 + index}:80", "-v", f"data-{index % 20}:/data"]
        arguments += ["-v", "/etc/localtime:/etc/localtime:ro", "--label", f"com.docker.compose.project=shop-{index % 9}"]
        for number in range(12):
            arguments += ["-e", f"SETTING_{number}=value {number} of container {index}"]
            arguments += ["--label", f"example.org/label-{number}=value {number}"]
        arguments += ["busybox:test", "sleep", "100000"]
        run([DOCKER, *arguments], env=environment)


def curl_configuration(socket, directory):
    """Everything that a scan asks for, as a curl config file."""

    def get(path):
        return json.loads(run(["curl", "-s", "--unix-socket", socket, f"http://d{path}"]))

    containers = get("/containers/json?all=1")
    paths = ["/_ping", "/version", "/info", "/containers/json?all=1", "/volumes", "/networks"]
    paths += [f"/containers/{container['Id']}/json" for container in containers]
    paths += sorted({f"/images/{container['ImageID']}/json" for container in containers})
    configuration = pathlib.Path(directory) / "curl.conf"
    lines = []
    for path in paths:
        lines += [f'url = "http://d{path}"', 'output = "/dev/null"']
    configuration.write_text("\n".join(lines) + "\n")
    return configuration


def seconds(command, environment):
    start = time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)  # what gives up early is fast
    return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("hullctl")
    parser.add_argument("--containers", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--check", action="store_true", help="fail when a limit is missed")
    options = parser.parse_args()

    directory = tempfile.mkdtemp(prefix="hull-bench-")
    socket = f"{directory}/docker.sock"
    environment = {**os.environ, "DOCKER_HOST": f"unix://{socket}"}
    try:
        subprocess.run([ENGINE, "start", directory], check=True, stdout=sys.stderr)
        populate(environment, options.containers)
        names = run([DOCKER, "ps", "-aq"], env=environment).decode().split()
        curl = ["curl", "-s", "--fail", "-Z", "--parallel-max", CURL_CONNECTIONS, "--unix-socket", socket]
        commands = {
            "hullctl scan": [options.hullctl, "scan", "--format", "json", "--fail-on", "never"],
            "docker inspect": ["sh", "-c", f"{DOCKER} inspect $({DOCKER} ps -aq)"],
            "curl -Z": [*curl, "-K", str(curl_configuration(socket, directory))],
        }
        scanned = json.loads(run(commands["hullctl scan"], env=environment))
        seen = sum(len(host["containers"]) for host in scanned["hosts"])
        if seen != options.containers:
            raise SystemExit(f"hullctl scan saw {seen} of {options.containers} containers")
        samples = {name: [] for name in commands}
        for _ in range(options.rounds):
            for name, command in commands.items():
                samples[name].append(seconds(command, environment))
    finally:
        subprocess.run([ENGINE, "stop", directory], check=False, stdout=sys.stderr)
        shutil.rmtree(directory, ignore_errors=True)

    median = {name: statistics.median(values) for name, values in samples.items()}
    print(f"{len(names)} containers, {options.rounds} rounds, median of the whole process")
    for name, value in median.items():
        print(f"  {name:<16} {value * 1000:7.1f} ms")
    limits = {"docker inspect": 0.7, "curl -Z": 2.0}
    missed = False
    for name, limit in limits.items():
        ratio = median["hullctl scan"] / median[name]
        verdict = "ok" if ratio <= limit else "MISSED"
        missed = missed or ratio > limit
        print(f"  hullctl scan / {name:<16} {ratio:5.2f}   limit {limit:.2f}   {verdict}")
    return 1 if options.check and missed else 0


if __name__ == "__main__":
    sys.exit(main())
