#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts a privileged container right and takes it back, in the real window and on a real engine, as somebody does who
hears the window: everything is found by its accessible name and acted on from there.

    atspi_fix_story.py HULLWRIGHT

Run it inside tests/support/x11session, as root, for the private engine.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import pyatspi

SUPPORT = pathlib.Path(__file__).resolve().parent.parent / "support"
sys.path.insert(0, str(SUPPORT))
from atspi import application, check, find, is_shown, nameless, press, text_of, wait_for, walk

DOCKER = "/usr/bin/docker"
SERVER = "trap 'exit 0' TERM; while :; do sleep 1 & wait $!; done"


def docker(socket, *arguments):
    return subprocess.run([DOCKER, "-H", f"unix://{socket}", *arguments], check=True, stdout=subprocess.PIPE).stdout


def is_privileged(socket):
    return json.loads(docker(socket, "inspect", "web"))[0]["HostConfig"]["Privileged"]


def window(app, beginning):
    """A dialog or window whose title begins like that."""
    app.clearCache()
    for index in range(app.childCount):
        child = app.getChildAtIndex(index)
        if child is not None and child.name.startswith(beginning):
            return child
    return None


def button(root, name):
    """One that can be pressed now."""
    found = find(root, pyatspi.ROLE_PUSH_BUTTON, name)
    return found if found is not None and is_shown(found) and found.getState().contains(pyatspi.STATE_ENABLED) else None


def press_button(root, name):
    press(wait_for(f"the button {name!r}", lambda: button(root, name)))


def page(wizard):
    """What the list of steps says of the one that is shown: "Step 4 of 5, this page: Review"."""
    wizard.clearCache()
    return next((node.name.split(": ")[-1] for node in walk(wizard) if ", this page: " in node.name), "")


def says(root, words):
    root.clearCache()
    return any(words in node.name and is_shown(node) for node in walk(root))


def story(app, socket):
    frame = wait_for("the window", lambda: find(app, pyatspi.ROLE_FRAME))
    table = wait_for('the table "Containers"', lambda: find(frame, pyatspi.ROLE_TABLE, "Containers")).queryTable()
    row = wait_for(
        "the container",
        lambda: next((r for r in range(table.nRows) if table.getAccessibleAt(r, 1).name.startswith("web on")), None),
    )
    print(f"found: {table.getAccessibleAt(row, 1).name}")
    check(table.addRowSelection(row), "the row cannot be selected")
    press_button(frame, "Fix what rule A-01 found")

    wizard = wait_for("the wizard", lambda: window(app, "Fix web"))
    wait_for("the review", lambda: page(wizard) == "Review")
    problems = nameless(wizard)
    check(not problems, "controls without a name: " + "; ".join(problems))
    check(button(wizard, "Stop and recreate") is None, "it can be changed although nobody allowed that")
    press_button(wizard, f"Allow changes on {socket}")
    press_button(wizard, "Stop and recreate")
    wait_for("the end of the change", lambda: page(wizard) == "Result" and says(wizard, "Done and verified"))
    check(not is_privileged(socket), "it is said to be done, and the container is privileged")
    print("fixed: " + docker(socket, "ps", "-a", "--format", "{{.Names}} {{.State}}").decode().replace("\n", ", "))

    press_button(wizard, "Roll back…")
    question = wait_for("the question", lambda: window(app, "Roll back"))
    press_button(question, "Stop and roll back")
    wait_for("the original", lambda: page(wizard) == "Result" and says(wizard, "The original web runs again."))
    check(is_privileged(socket), "it is said to be back, and the container is not what it was")
    press_button(wizard, "Close")
    print("taken back: " + docker(socket, "ps", "-a", "--format", "{{.Names}} {{.State}}").decode().strip())


def main():
    directory = tempfile.mkdtemp(prefix="hull-atspi-")
    socket = f"{directory}/docker.sock"
    process = None
    try:
        subprocess.run([SUPPORT / "engine", "start", directory], check=True, stdout=sys.stderr)
        docker(socket, "run", "-d", "--name", "web", "--privileged", "-p", "80:80", "busybox:test", "sh", "-c", SERVER)
        command = [sys.argv[1], "-H", f"unix://{socket}", "--state-dir", f"{directory}/state"]
        process = subprocess.Popen(command, env={**os.environ, "LC_ALL": "C.UTF-8"})
        story(wait_for("the application on the accessibility bus", lambda: application(process.pid)), socket)
    finally:
        if process is not None:
            process.terminate()
            process.wait(timeout=20)
        subprocess.run([SUPPORT / "engine", "stop", directory], check=False, stdout=sys.stderr)
        shutil.rmtree(directory, ignore_errors=True)
    check(process.returncode == 0, f"SIGTERM did not end the program cleanly: {process.returncode}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
