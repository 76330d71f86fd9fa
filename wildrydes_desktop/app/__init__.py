"""The composition root: builds each part once, wires them together, runs Qt.

`create` and `App` are here by name, so that they can be imported without paying for Qt before it is wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wildrydes_desktop.app.composition import App

__all__ = ["App", "create"]


def create(argv: list[str]) -> App:
    """Build the whole app for the running QApplication, or a new one, and show its main window.

    `argv` holds options only, as on the command line and without the program's name. Call `close()` on what
    comes back. Raises `app.options.CommandLineError` or `ProblemError` for options that are wrong.
    """
    from wildrydes_desktop.app import quick_start

    quick_start.begin()
    from wildrydes_desktop.app.composition import create as build

    return build(argv)


def __getattr__(name: str) -> object:
    if name == "App":
        from wildrydes_desktop.app.composition import App

        return App
    raise AttributeError(name)
