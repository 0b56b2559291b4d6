#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window from outside, as a screen reader does, and knows it by accessible names alone.

    atspi_story.py HULLWRIGHT

Run it inside tests/support/x11session. It opens the demo fleet, finds the table "Containers", filters by typing, reads
cells, selects a row, reads a finding and presses Refresh; and every control that can be acted on has a name.
"""

import os
import pathlib
import subprocess
import sys

import pyatspi

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from atspi import application, check, find, nameless, press, text_of, wait_for, walk

WANTED = "traefik"


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
