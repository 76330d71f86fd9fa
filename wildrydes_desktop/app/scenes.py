"""Wires the panel "Break it": what is wanted there becomes a command to the local pool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from wildrydes_desktop.app.inspecting import Inspecting
from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.scenes.panel import ScenesPanel
from wildrydes_desktop.ui.scenes.strip import SceneStrip
from wildrydes_desktop.ui.scenes.words import SCENES

if TYPE_CHECKING:
    from wildrydes_desktop.cognito.pool import PoolConfig


class Scenes(QObject):
    """One for each panel, whose child it is. The panel is made here, with its cards still to come."""

    def __init__(self, parts: Parts, inspecting: Inspecting) -> None:
        self.panel = ScenesPanel()
        super().__init__(self.panel)
        self._parts = parts
        self._inspecting = inspecting
        self._on = ""
        self._strip: SceneStrip | None = None
        self.panel.wanted.connect(self._play)
        self.panel.page_wanted.connect(parts.window.go)
        parts.pools.opened.connect(self._opened)
        self._ask()

    def _play(self, name: str) -> None:
        self._parts.window.messages.clear()
        self.panel.set_busy(True)
        self._parts.pools.tell({"scene": {"name": name or None}}, self._changed, self._refused)

    def _changed(self, answer: dict[str, Any]) -> None:
        """The pool has done it: say so, and look at the tokens with fresh eyes."""
        before = self._on
        self._show(answer)
        now = self._on
        self._look_again()
        say = self._parts.window.messages.show_message
        if now:
            words = SCENES[now]()
            lines = [words.title, words.what]
            if words.of_the_session and self._parts.session.tokens is None:
                lines = [words.title, tr("Nobody is signed in: sign in first, then break it again.")]
            say("warning", "\n".join(lines))
        elif before:
            title = SCENES[before]().title
            said = tr("All is right again: {scene}\nIf tokens of meanwhile don't work, refresh them.")
            say("success", said.format(scene=title))

    def _refused(self, problem: Problem) -> None:
        self.panel.set_busy(False)
        self._parts.window.messages.show_problem(problem)

    def _show(self, answer: dict[str, Any]) -> None:
        """Show what the pool says is on."""
        self._on = answer["scene"] or ""
        self.panel.set_busy(False)
        self.panel.show_scene(self._on)
        if self._on and self._strip is None:
            self._strip = SceneStrip(self._parts.window)
            self._strip.put_right.connect(lambda: self._play(""))
        if self._strip is not None:
            self._strip.show_scene(self._on)

    def _look_again(self) -> None:
        """Fetch the keys anew, whose answer tells the pool's time too; then judge the session's tokens."""
        access = self._parts.pools.forget_keys()
        if access is not None:
            self._parts.jobs.run(
                "fetch the keys anew",
                lambda: access.keys.find(""),
                succeeded=lambda _: self._inspecting.judge_again(),
                failed=_not_fetched,
                background=True,
            )

    def _opened(self, pool: PoolConfig) -> None:
        """Another pool, or the local one begun again: a scene has ended with the process that played it."""
        if pool.local:
            self._ask()
        else:
            self._show({"scene": None})

    def _ask(self) -> None:
        self._parts.pools.tell({"scene": {}}, self._show, _not_told)


def _not_fetched(_: Problem) -> None:
    """Whoever checks a token next asks again, and is told."""


def _not_told(_: Problem) -> None:
    """The pool is being started again, which is told elsewhere; it is asked when it is back."""
