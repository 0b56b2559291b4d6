#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `hullctl fix` and `hullctl rollback` cost beyond the container's own stop and start, on a real engine.

    bench_fix.py HULLCTL [--rounds N] [--check]

Both are told by the steps of their outcome: the overhead is what all steps and what lies between them take, less
stopping and starting; the downtime is from the stop to the end of the start, less the same. The reference of the same
run is the same swap by hand, with the docker CLI: create, stop, rename, rename, update, start. They take turns.
"""

import argparse
import datetime
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
SERVER = "trap 'exit 0' TERM; while :; do sleep 1 & wait $!; done"
STOPS = {"stop", "stopReplacement"}
STARTS = {"start", "startOriginal"}
LIMITS = {"overhead": 300.0, "downtime": 150.0}  # milliseconds


def run(command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, **options).stdout


def milliseconds(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() * 1000


def costs(outcome):
    """Overhead and downtime of one change, in milliseconds."""
    steps = [step for step in outcome["steps"] if step["started"]]
    begin = {step["step"]: milliseconds(step["started"]) for step in steps}
    end = {step["step"]: milliseconds(step["started"]) + step["ms"] for step in steps}
    own = sum(step["ms"] for step in steps if step["step"] in STOPS | STARTS)
    stop = next(name for name in begin if name in STOPS)
    start = next(name for name in end if name in STARTS)
    return {
        "overhead": max(end.values()) - min(begin.values()) - own,
        "downtime": end[start] - begin[stop] - own,
    }


def by_hand(environment):
    """The same swap, and back again, with the docker CLI; seconds."""
    container = ["--name", "hand.new", "--restart", "always", "busybox:test", "sh", "-c", SERVER]
    start = time.perf_counter()
    for arguments in (
        ["create", *container],
        ["stop", "hand"],
        ["rename", "hand", "hand.old"],
        ["rename", "hand.new", "hand"],
        ["update", "--restart", "no", "hand.old"],
        ["start", "hand"],
    ):
        run([DOCKER, *arguments], env=environment)
    took = time.perf_counter() - start
    run([DOCKER, "rm", "hand.old"], env=environment)
    return took


def measure(hullctl, environment, state):
    """One fix and its roll-back."""
    base = [hullctl, "--state-dir", state]
    end = ["--probation", "0", "--yes", "--format", "json"]
    start = time.perf_counter()
    fix = json.loads(run([*base, "fix", "web", "--rule", "A-01", *end], env=environment))
    took = time.perf_counter() - start
    back = json.loads(run([*base, "rollback", "web", *end], env=environment))
    return took, costs(fix), costs(back)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("hullctl")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--check", action="store_true", help="fail when a limit is missed")
    options = parser.parse_args()

    directory = tempfile.mkdtemp(prefix="hull-bench-")
    environment = {**os.environ, "DOCKER_HOST": f"unix://{directory}/docker.sock"}
    hand, whole, fixes, backs = [], [], [], []
    try:
        subprocess.run([ENGINE, "start", directory], check=True, stdout=sys.stderr)
        common = ["--restart", "always", "busybox:test", "sh", "-c", SERVER]
        run([DOCKER, "run", "-d", "--name", "hand", *common], env=environment)
        run([DOCKER, "run", "-d", "--name", "web", "--privileged", "-p", "8080:80", *common], env=environment)
        for _ in range(options.rounds):
            hand.append(by_hand(environment))
            took, fix, back = measure(options.hullctl, environment, f"{directory}/state")
            whole.append(took)
            fixes.append(fix)
            backs.append(back)
    finally:
        subprocess.run([ENGINE, "stop", directory], check=False, stdout=sys.stderr)
        shutil.rmtree(directory, ignore_errors=True)

    print(f"{options.rounds} rounds, median")
    print(f"  hullctl fix, whole process        {statistics.median(whole) * 1000:7.0f} ms")
    print(f"  the same swap with the docker CLI {statistics.median(hand) * 1000:7.0f} ms")
    missed = False
    for command, samples in (("fix", fixes), ("rollback", backs)):
        for name, limit in LIMITS.items():
            value = statistics.median(sample[name] for sample in samples)
            missed = missed or value > limit
            verdict = "ok" if value <= limit else "MISSED"
            print(f"  {command:<8} {name:<9} beyond stop and start {value:7.0f} ms   limit {limit:3.0f}   {verdict}")
    return 1 if options.check and missed else 0


if __name__ == "__main__":
    sys.exit(main())
