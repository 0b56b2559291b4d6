#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window from outside, as a screen reader does, and knows it by accessible names alone.

    atspi_story.py HULLWRIGHT

Run it inside tests/support/x11session. It opens the demo fleet, finds the table "Containers", filters by typing, reads
cells, selects a row, reads a finding and presses Refresh; and every control that can be acted on has a name.
"""

import os
import subprocess
import sys
import time

import pyatspi

PATIENCE_SECONDS = 60  # for a machine that does ten other things
WANTED = "traefik"
ACTIONABLE = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_CHECK_MENU_ITEM,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_PAGE_TAB,
}
# Their children are rows × columns: reached through their interfaces, never walked.
CONTAINERS_OF_MANY = {pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE}


def wait_for(what, probe):
    """The first true value of probe(), asked again and again; a story that gets stuck says where."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        try:
            found = probe()
        except (RuntimeError, LookupError, AttributeError, NotImplementedError):
            found = None  # a widget that went away while it was looked at
        if found:
            return found
        time.sleep(0.05)
    raise SystemExit(f"atspi_story: waited in vain for {what}")


def walk(node):
    yield node
    if node.getRole() in CONTAINERS_OF_MANY:
        return
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from walk(child)


def find(root, role, name=None):
    """The first node of that role (any, where it is None) and name."""
    root.clearCache()  # without a main loop no event would tell that a widget has appeared since the last look
    for node in walk(root):
        if role in (None, node.getRole()) and name in (None, node.name):
            return node
    return None


def is_shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def press(node):
    action = node.queryAction()
    names = [action.getName(index) for index in range(action.nActions)]
    action.doAction(names.index("Press"))


def application(pid):
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        child = desktop.getChildAtIndex(index)
        if child is not None and child.get_process_id() == pid:
            return child
    return None


def text_of(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)


def check(condition, message):
    if not condition:
        raise SystemExit(f"atspi_story: {message}")


def nameless(root):
    """Controls on the screen that a screen reader could not announce."""
    problems = []
    for node in walk(root):
        if node.getRole() in ACTIONABLE and is_shown(node) and not node.name:
            parent = node.parent.name if node.parent else ""
            problems.append(f"{node.getRoleName()} in '{parent}'")
    return problems


def story(process):
    app = wait_for("the application on the accessibility bus", lambda: application(process.pid))
    frame = wait_for("the window", lambda: find(app, pyatspi.ROLE_FRAME))
    check("Demo fleet" in frame.name, f"the title does not say that this is the demo: {frame.name!r}")
    node = wait_for('the table "Containers"', lambda: find(frame, pyatspi.ROLE_TABLE, "Containers"))
    table = node.queryTable()
    all_rows = wait_for("containers", lambda: table.nRows if table.nRows > 100 else 0)
    print(f"{all_rows} rows of {table.nColumns} columns")

    entry = find(frame, pyatspi.ROLE_TEXT, "Filter")
    check(entry is not None, "there is no filter line")
    entry.queryEditableText().setTextContents(WANTED)
    wait_for("the filter", lambda: 0 < table.nRows < 20)
    print(f"{table.nRows} rows match {WANTED!r}")

    found = None
    for row in range(table.nRows):
        cells = [table.getAccessibleAt(row, column) for column in range(table.nColumns)]
        check(all(cell is not None for cell in cells), f"row {row} has a cell that nobody can reach")
        sentence = cells[1].name
        check(sentence, f"row {row} says nothing")
        if found is None and WANTED in sentence and not sentence.startswith("Host "):
            found = row
            print(f"read: {sentence}")
    check(found is not None, f"no row speaks of {WANTED!r}")

    check(table.addRowSelection(found), "the row cannot be selected")
    card = wait_for("a finding", lambda: find(frame, None, "Finding"))
    words = wait_for("the finding's words", lambda: text_of(card) if len(text_of(card)) > 80 else "")
    check("Why it matters" in words, f"the finding does not say why it matters: {words!r}")
    print(f"finding: {words.splitlines()[0]}")

    problems = nameless(frame)
    check(not problems, "controls without a name: " + "; ".join(problems))

    press(find(frame, pyatspi.ROLE_PUSH_BUTTON, "Refresh"))
    wait_for("the end of the reading", lambda: any(n.name.startswith(("Last read", "Last event")) for n in walk(frame)))
    check(table.nRows < 20, "the refresh lost the filter")
    check(WANTED in table.getAccessibleAt(found, 1).name, "the refresh moved the row away")
    print("refreshed; filter and row are still there")


def main():
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    process = subprocess.Popen([sys.argv[1], "--demo"], env=environment)
    try:
        story(process)
    finally:
        process.terminate()
        code = process.wait(timeout=20)
    check(code == 0, f"SIGTERM did not end the program cleanly: {code}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
