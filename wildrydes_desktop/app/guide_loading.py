"""Loads the workshop guide when somebody asks for it, and at a start that goes on with an earlier one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDockWidget, QWidget

from wildrydes_desktop.app import later
from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.app.theatre import Theatre
from wildrydes_desktop.session.settings import Settings
from wildrydes_desktop.ui.widgets.looks import in_turns

if TYPE_CHECKING:
    from wildrydes_desktop.app.workshop_guide import WorkshopGuide
    from wildrydes_desktop.session.guide_progress import Loaded

NAME: Final = "guide"
"""Of the panel, of its dock (`guideDock`) and entry (`guideEntry`), and of the settings' member."""
_WINDOWS: Final = (
    "wildrydes_desktop.ui.guide.words",
    "wildrydes_desktop.ui.guide.step_row",
    "wildrydes_desktop.ui.guide.step_card",
    "wildrydes_desktop.ui.guide.panel",
    "wildrydes_desktop.app.guide_watch",
    "wildrydes_desktop.app.guide_state",
    "wildrydes_desktop.app.workshop_guide",
)
"""Parts before what they are parts of."""


class GuideLoading:
    """`preset` is the file that the instructor has named, if any."""

    def __init__(self, parts: Parts, theatre: Theatre, settings: Settings, preset: Path | None) -> None:
        self._parts = parts
        self._theatre = theatre
        self._settings = settings
        self._preset = str(preset) if preset is not None else ""
        self._guide: WorkshopGuide | None = None
        self._waiting: list[Callable[[WorkshopGuide], None]] = []

    def want(self, then: Callable[[WorkshopGuide], None]) -> None:
        """Hand the guide to `then`: at once if it is there, else when it is loaded."""
        if self._guide is not None:
            then(self._guide)
            return
        self._waiting.append(then)
        if len(self._waiting) == 1:
            self._parts.jobs.run(
                "load the guide", self._load, succeeded=self._import_windows, background=True
            )

    def resume(self) -> None:
        """Go on where the run before ended: with the panel in sight if it was, and always at an instructor's
        new guide.
        """

        def go_on(guide: WorkshopGuide) -> None:
            if guide.wants_to_be_seen:
                self._parts.window.bring_panel(NAME)

        self.want(go_on)

    def make_panel(self) -> QWidget:
        """The panel, whose guide comes a little later; somebody has asked for it."""
        from wildrydes_desktop.ui.guide.panel import GuidePanel

        panel = GuidePanel()
        self.want(lambda guide: guide.fill(panel))
        QTimer.singleShot(0, panel, partial(self._watch_dock, panel))
        return panel

    def close(self) -> None:
        """Write down what was not written yet: the app ends."""
        if self._guide is not None:
            self._guide.state.write_now()

    def _watch_dock(self, panel: QWidget) -> None:
        """Note whether the panel is in sight, for the next run."""
        window = self._parts.window
        dock = window.findChild(QDockWidget, f"{NAME}Dock")
        assert dock is not None
        assert dock.isAncestorOf(panel)

        def note(shown: bool) -> None:
            if window.isVisible():  # else the window closes, and takes its panels along
                self.want(lambda guide: guide.state.note_shown(shown))

        dock.toggleViewAction().toggled.connect(note)
        note(dock.toggleViewAction().isChecked())

    def _load(self) -> Loaded:
        """For a worker thread: nothing of it is Qt."""
        from wildrydes_desktop.session.guide_progress import GuideShelf, load

        return load(GuideShelf(self._settings), self._preset)

    def _import_windows(self, loaded: Loaded) -> None:
        bring = (partial(later.bring, name) for name in _WINDOWS)
        in_turns(self._parts.window, *bring, partial(self._begin, loaded))

    def _begin(self, loaded: Loaded) -> None:
        from wildrydes_desktop.app.workshop_guide import WorkshopGuide

        self._guide = guide = WorkshopGuide(self._parts, self._theatre, self._settings, loaded)
        waiting, self._waiting = self._waiting, []
        in_turns(self._parts.window, *(partial(then, guide) for then in waiting))
