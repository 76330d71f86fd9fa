"""Going to a page whose modules nobody has needed so far, without a turn in which the window answers nobody.

What is not Qt is imported on a worker thread, what is comes a module to a turn, and then the page is built.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from wildrydes_desktop.app.later import bring
from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.ui.main_window import MainWindow
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.widgets.looks import in_turns


class _Needs(NamedTuple):
    """The modules of a page, by full name: those without Qt; then those with it, parts before wholes."""

    without_qt: tuple[str, ...]
    windows: tuple[str, ...]


_OURS: Final = "wildrydes_desktop"
_NEEDS: Final = {
    PageName.STACK: _Needs(
        (
            f"{_OURS}.workshop.aws_account",
            f"{_OURS}.workshop.stack",
            f"{_OURS}.workshop.website",
        ),
        (
            f"{_OURS}.ui.inspector.marks",
            f"{_OURS}.ui.stack.step_strip",
            f"{_OURS}.ui.stack.account_step",
            f"{_OURS}.ui.stack.verdict_list",
            f"{_OURS}.ui.stack.bucket_step",
            f"{_OURS}.ui.stack.timeline",
            f"{_OURS}.ui.stack.events",
            f"{_OURS}.ui.stack.manage_card",
            f"{_OURS}.ui.stack.review_step",
            f"{_OURS}.ui.stack.stack_view",
            f"{_OURS}.ui.stack.page",
            f"{_OURS}.app.stack_following",
            f"{_OURS}.app.stack_upkeep",
            f"{_OURS}.app.stack_actions",
        ),
    ),
    PageName.DIRECTORY: _Needs(
        (
            f"{_OURS}.workshop.directory_actions",
            f"{_OURS}.workshop.bulk",
            f"{_OURS}.cognito.signed",
        ),
        (
            f"{_OURS}.ui.directory.user_table",
            f"{_OURS}.ui.directory.search_bar",
            f"{_OURS}.ui.directory.question",
            f"{_OURS}.ui.directory.chosen_card",
            f"{_OURS}.ui.directory.details_card",
            f"{_OURS}.ui.directory.new_user_card",
            f"{_OURS}.ui.directory.page",
            f"{_OURS}.app.directory_details",
            f"{_OURS}.app.directory_actions",
        ),
    ),
}


def approach(parts: Parts, name: PageName) -> None:
    """Go to the page of that name, unless the person goes elsewhere before it is there."""
    window, before = parts.window, parts.window.current
    needs = _NEEDS.get(name)
    if needs is None or any(window.name_of(page) is name for page in window.pages):
        window.go(name)
        return

    def go() -> None:
        if window.current is before:
            window.go(name)

    def build(_: None) -> None:
        steps: list[Callable[[], None]] = [partial(bring, module) for module in needs.windows]
        in_turns(window, *steps, partial(_build, window, name), go)

    parts.jobs.run(
        "load what a page needs", partial(_load, needs.without_qt), succeeded=build, background=True
    )


def _build(window: MainWindow, name: PageName) -> None:
    window.page(name)


def _load(modules: tuple[str, ...]) -> None:
    for module in modules:
        importlib.import_module(module)
