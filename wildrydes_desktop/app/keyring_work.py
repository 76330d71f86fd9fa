"""Work that asks the keyring: in the background, with a word to the person where it is slow or fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeVar

from PySide6.QtCore import QTimer

from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.jobs import Job
from wildrydes_desktop.ui.i18n import closed, joined

T = TypeVar("T")

SLOW_AFTER: Final = 4000  # ms until the person is told that the keyring takes its time


def run(
    parts: Parts,
    name: str,
    work: Callable[[], T],
    succeeded: Callable[[T], None],
    failed: Callable[[Problem], None],
) -> None:
    """Run `work` on a worker thread, and say so where that takes long and nothing else is said."""
    waiting = tr(
        "Your keyring has not answered yet.\n"
        "It may be asking for its password in a window of its own. You can go on here meanwhile."
    )
    messages = parts.window.messages

    def say_if_slow(job: Job) -> None:
        if job.outcome is None and not messages.text():
            messages.show_message("info", waiting)

    def unsay() -> None:
        if messages.text() == waiting:
            messages.clear()

    job = parts.jobs.run(name, work, succeeded=succeeded, failed=failed, finished=unsay, background=True)
    QTimer.singleShot(SLOW_AFTER, parts.window, lambda: say_if_slow(job))


def say(parts: Parts, title: str, problem: Problem) -> None:
    """Tell what became of something (`title`), and why."""
    parts.window.messages.show_problem(
        replace(problem, title=title, meaning=joined(closed(problem.title), problem.meaning))
    )
