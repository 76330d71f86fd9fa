"""Verbs for a panel that is torn off, as for a projector. No Qt at import, as with the others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wildrydes_desktop.app.tours.story import Act, Walk
from wildrydes_desktop.app.tours.verbs import click, menu, together

if TYPE_CHECKING:
    from wildrydes_desktop.app.tours.window_driver import WindowDriver

_GAP: Final = re.compile(r"\{\w*\}")
"""Where a text has room for a value."""
PROJECTOR: Final = (1280, 720)
"""Device-independent pixels."""


def put_on_stage(panel: str, width: int, height: int) -> Act:
    """Open a panel by its menu entry, tear it off and make it that large, in device-independent pixels."""
    return together(menu(f"{panel}Entry"), tear_off(panel, width, height))


def tear_off(panel: str, width: int, height: int) -> Act:
    """Tear off a panel that is open, and make it that large, in device-independent pixels.

    In presenter mode it has the stage to itself instead.
    """

    def stretch(driver: WindowDriver) -> Walk:
        from PySide6.QtCore import QSize

        driver.stretch(panel, QSize(width, height))
        yield lambda: True

    apart, in_front = together(click(f"{panel}DockTearOff"), stretch), to_front(panel)
    return lambda driver: in_front(driver) if driver.presenting else apart(driver)


def to_front(panel: str) -> Act:
    """Bring a panel to the front that shares its place with another one, or with all in presenter mode."""

    def act(driver: WindowDriver) -> Walk:
        driver.raise_panel(panel)
        yield lambda: True

    return act


def key(name: str) -> Act:
    """Press a key, such as F6."""

    def act(driver: WindowDriver) -> Walk:
        driver.press_key(name)
        yield lambda: True

    return act


def on_a_projector() -> Act:
    """Off-screen, where there is no screen to fill: give the window a projector's size."""

    def act(driver: WindowDriver) -> Walk:
        from PySide6.QtCore import QSize
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.platformName() == "offscreen":
            driver.app.window.showNormal()
            driver.app.window.resize(QSize(*PROJECTOR))
        yield lambda: True

    return act


def turn(tabs: str, word: str) -> Act:
    """Bring the tab of that word to the front."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: driver.can_use(tabs)
        driver.turn(tabs, word)

    return act


def pick(view: str, word: str) -> Act:
    """Select the row of that word in a list."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: driver.can_use(view) and driver.rows(view) > 0
        driver.select_word(view, word)

    return act


def look_at(widget: str) -> Act:
    """Let everything come to rest, and take a picture of this alone."""

    def act(driver: WindowDriver) -> Walk:
        yield from driver.take_picture(widget)

    return act


def gone(widget: str) -> Act:
    """Wait until something is not to be seen any more."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: not driver.sees(widget)

    return act


def judged(check: str, verdict: str) -> Act:
    """Wait until the inspector says that of the token in front."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: driver.verdict(check) == verdict

    return act


def ticked(step: str) -> Act:
    """Wait until the workshop guide has ticked the step of that id."""

    def act(driver: WindowDriver) -> Walk:
        yield lambda: driver.standing(step) == "done"

    return act


def reads(label: str, words: str, context: str = "") -> Act:
    """Wait until a label says these words, among others.

    With a `context`, that of its translation: `words` is then a text of the app's, and the label says it in
    the window's language, whatever stands in its gaps.
    """

    def act(driver: WindowDriver) -> Walk:
        from PySide6.QtCore import QCoreApplication

        said = QCoreApplication.translate(context, words) if context else words
        parts = _GAP.split(said)
        yield lambda: all(part in driver.text(label) for part in parts)

    return act
