#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time from exec to the first painted window, beside an empty QMainWindow program in the same run.

    bench_startup.py HULLWRIGHT EMPTY_WINDOW [--rounds N] [--check]

Both say "first paint" on stderr when it happens, and hullwright "panes painted" when its menus, table and docks are
there, too. Run it in an X session; hullwright is given a socket that does not exist, so nothing but its own start is
measured.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

LIMIT_SECONDS = 0.3
LIMIT_RATIO = 1.5


def seconds_to(sign, command, environment):
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    try:
        for line in process.stderr:
            if sign in line:
                return time.perf_counter() - start
        raise SystemExit(f"{command[0]} ended without '{sign}'")
    finally:
        process.terminate()
        process.communicate()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("hullwright")
    parser.add_argument("empty_window")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--check", action="store_true", help="fail when a limit is missed")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory(prefix="hull-bench-") as home:
        environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "HULLWRIGHT_LOG": "debug"}
        environment["DOCKER_HOST"] = f"unix://{home}/none.sock"
        starts = {
            "hullwright": ("first paint", [options.hullwright]),
            "with its panes": ("panes painted", [options.hullwright]),
            "empty window": ("first paint", [options.empty_window]),
        }
        samples = {name: [] for name in starts}
        for _ in range(options.rounds):
            for name, (sign, command) in starts.items():
                samples[name].append(seconds_to(sign, command, environment))

    median = {name: statistics.median(values) for name, values in samples.items()}
    ratio = median["hullwright"] / median["empty window"]
    print(f"start to first painted window, {options.rounds} rounds, median")
    for name, value in median.items():
        print(f"  {name:<14} {value * 1000:7.1f} ms")
    slow = median["with its panes"] > LIMIT_SECONDS
    missed = slow or ratio > LIMIT_RATIO
    print(f"  with its panes   limit {LIMIT_SECONDS * 1000:.0f} ms   {'MISSED' if slow else 'ok'}")
    print(f"  ratio {ratio:5.2f}      limit {LIMIT_RATIO:.2f}     {'MISSED' if ratio > LIMIT_RATIO else 'ok'}")
    return 1 if options.check and missed else 0


if __name__ == "__main__":
    sys.exit(main())
