# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program's windows as assistive technology sees them: found by role and accessible name, acted on by their actions."""

import time

import pyatspi

PATIENCE_SECONDS = 60  # for a machine that does ten other things
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
    raise SystemExit(f"waited in vain for {what}")


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
        raise SystemExit(message)


def nameless(root):
    """Controls on the screen that a screen reader could not announce."""
    problems = []
    for node in walk(root):
        if node.getRole() in ACTIONABLE and is_shown(node) and not node.name:
            parent = node.parent.name if node.parent else ""
            problems.append(f"{node.getRoleName()} in '{parent}'")
    return problems
