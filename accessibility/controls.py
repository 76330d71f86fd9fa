"""What somebody needs who does not see, or has no mouse: names, roles, and a way by keys that makes sense."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

ACTED_ON = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
PAINTED = {"rideMap", "sequenceView"}
"""Drawn by the app, and heard as graphics. They must say by a description how they are used."""
NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Whitespace}


def controls(root: QWidget) -> Iterator[QWidget]:
    """What can be seen and acted on below `root`, without the parts that Qt makes of such things."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or _part_of_another(widget):
            continue
        if isinstance(widget, ACTED_ON) or by_keys(widget):
            yield widget


def by_keys(widget: QWidget) -> bool:
    """Whether Tab comes there."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _part_of_another(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar | QHeaderView) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QHeaderView):
            return True
        if isinstance(parent, QLineEdit | QTabBar) and widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            return True  # the buttons that Qt puts into them do what keys do as well
        if isinstance(parent, QAbstractItemView) and type(widget) is QWidget:
            return True  # its viewport
        parent = parent.parentWidget()
    return False


def name_of(widget: QWidget) -> str:
    """For people who read of it: what the code calls it."""
    return f"{type(widget).__name__} {widget.objectName() or '(no object name)'}"


def unnamed(root: QWidget) -> list[str]:
    """What cannot be told from others by who hears it, or has no name for scripts."""
    faults = []
    for widget in controls(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None, widget
        name = interface.text(QAccessible.Text.Name)
        if not widget.objectName():
            faults.append(f"{name_of(widget)} {name!r}: no object name")
        if not re.search(r"\w", name):
            faults.append(f"{name_of(widget)}: no name to be heard, but {name!r}")
        if widget.objectName() in PAINTED:
            if not interface.text(QAccessible.Text.Description):
                faults.append(f"{name_of(widget)}: nothing says how it is used")
        elif interface.role() in NO_ROLE and not isinstance(widget, QAbstractScrollArea):
            faults.append(f"{name_of(widget)}: no role")
    return faults


def unheard(root: QWidget) -> list[str]:
    """What is written and can be read, but is told under another name only."""
    faults = []
    for label in root.findChildren(QLabel):
        if label.isVisible() and label.text() and label.buddy() is None:
            interface = QAccessible.queryAccessibleInterface(label)
            assert interface is not None, label
            told = " ".join(map(interface.text, (QAccessible.Text.Name, QAccessible.Text.Description)))
            spelt_out = "".join(label.text().split()) in "".join(told.split())
            if not spelt_out and not set(re.findall(r"\w+", label.text())) <= set(re.findall(r"\w+", told)):
                faults.append(f"{name_of(label)}: only {told!r} is told")
    return faults


def out_of_reach(root: QWidget) -> list[str]:
    """What can be acted on by a mouse only, or holds the Tab key and does not give it back."""
    faults = []
    for widget in controls(root):
        if widget.isEnabled() and not by_keys(widget) and not _reached_from_its_group(widget):
            faults.append(f"{name_of(widget)}: Tab does not come there")
        if isinstance(widget, QTextEdit | QPlainTextEdit) and not widget.tabChangesFocus():
            read_only = not widget.textInteractionFlags() & Qt.TextInteractionFlag.TextEditable
            if not read_only:
                faults.append(f"{name_of(widget)}: Tab does not leave it")
    return faults


def _reached_from_its_group(widget: QWidget) -> bool:
    """One of several of which one is chosen: arrow keys go from the chosen one to the others."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    return widget.autoExclusive() or (group is not None and group.exclusive())


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab comes to in the window of `root`, in that order, from the first thing in it."""
    window = root.window()
    chain: list[QWidget] = []
    widget: QWidget | None = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.isVisible() and widget.isEnabled() and by_keys(widget) and widget.focusProxy() is None:
            chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


def torn_apart(root: QWidget) -> list[str]:
    """Where Tab leaves `root` and comes back to it later."""
    inside = [root.isAncestorOf(stop) for stop in stops(root)]
    chain = stops(root)
    entries = [at for at, here in enumerate(inside) if here and not inside[at - 1]]
    return [
        f"{name_of(chain[at])} comes after {name_of(chain[at - 1])}, which is elsewhere" for at in entries[1:]
    ]


def out_of_order(root: QWidget) -> list[str]:
    """Where Tab goes upwards within `root`, though not to another column."""
    faults = []
    chain = [stop for stop in stops(root) if root.isAncestorOf(stop)]
    for one, following in pairwise(chain):
        here, there = _rect(one), _rect(following)
        to_the_right = there.left() >= here.right() or QApplication.isRightToLeft()
        scrolled_apart = _scroll_area(one) is not _scroll_area(following)
        if there.bottom() <= here.top() and not to_the_right and not scrolled_apart:
            faults.append(f"from {name_of(one)} up to {name_of(following)}")
    return faults


def _scroll_area(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _rect(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
