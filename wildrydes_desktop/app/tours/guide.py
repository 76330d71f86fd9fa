"""Takes a tour: leads through the steps of a story, keeps the time, and prints the report at the end.

With a pace it tells what it does in a bar below the window, and can be held up there; with a deck it writes
the same down as slides.

Between two looks the event loop runs, so the app never knows that nobody is there.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication

from wildrydes_desktop.app.composition import App, heeding_signals
from wildrydes_desktop.app.options import Options
from wildrydes_desktop.app.tours.captions import caption
from wildrydes_desktop.app.tours.deck import Deck
from wildrydes_desktop.app.tours.main_flow import MAIN
from wildrydes_desktop.app.tours.pacing import Pace, Pacing
from wildrydes_desktop.app.tours.repertoire import STORIES
from wildrydes_desktop.app.tours.story import Condition, Step, StepError, Story, Walk
from wildrydes_desktop.app.tours.window_driver import WindowDriver
from wildrydes_desktop.foundation import logs
from wildrydes_desktop.ui import i18n
from wildrydes_desktop.ui.main_window import WANTED_SIZE
from wildrydes_desktop.workshop.tour import TourReport

if TYPE_CHECKING:
    from wildrydes_desktop.ui.tour.captions import Captions

log = logging.getLogger(__name__)

LOOK_EVERY = 10  # ms
STEP_WITHIN = 20.0  # s
SMALL_SIZE = QSize(1100, 700)
"""The window of all tours but the main flow, off-screen: their pictures illustrate one page each."""


def take_tour(options: Options) -> bool:
    """Take the tour that `options` name on the local pool and print its report; True when all went well.

    Without `--data-dir` it leaves nothing behind but the pictures.
    """
    story = STORIES[options.tour]
    with ExitStack() as stack:
        if options.data_dir is None:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="wildrydes-tour-"))
            options = replace(options, data_dir=Path(folder))
        app = App(options)
        stack.enter_context(heeding_signals(app.application))
        stack.callback(app.close)
        if QGuiApplication.platformName() == "offscreen":
            app.window.resize(QSize(WANTED_SIZE) if story is MAIN else SMALL_SIZE)
        deck = Deck(story.what, options.tour_output) if options.deck and options.tour_output else None
        guide = Guide(app, story, options.tour_output, Pacing(Pace(options.pace)), deck)
        QTimer.singleShot(0, guide, guide.begin)
        app.application.exec()
        report = guide.report
    sys.stdout.write(report.to_json() + "\n")
    sys.stdout.flush()
    return report.ok


class Guide(QObject):
    """Leads through one story; `pictures` is the folder for its pictures (None: no pictures)."""

    def __init__(
        self, app: App, story: Story, pictures: Path | None, pacing: Pacing, deck: Deck | None = None
    ) -> None:
        super().__init__(app.window)
        self.report = TourReport(story.plan)
        self._story = story
        self._pacing = pacing
        self._deck = deck
        self._over = False
        self.driver = WindowDriver(app, self.report, pictures)
        self._app = app
        self._ahead = iter(story.steps)
        self._step: Step = story.steps[0]
        self._caption = ""
        self._walk: Walk = iter(())
        self._awaited: Condition = lambda: True
        self._began = self._asked = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._captions = self._bar() if pacing.shown else None
        self.driver.captions = self._captions

    def begin(self) -> None:
        """Set out. The application's event loop ends with the tour."""
        self._next_step()
        self._timer.start()

    def _look(self) -> None:
        if self._app.bugs:
            bug = self._app.bugs[0]
            self._break_off(f"{bug.name} at {bug.raw_message}")
            return
        try:
            self._refuse_surprises()
            if not self._pacing.may_go_on():
                self._asked = time.monotonic()  # whoever is made to wait is not late
            elif self._over:
                self._finish()
            elif self._awaited():
                self._awaited = next(self._walk)
                self._pacing.acted()
                self._asked = time.monotonic()
            elif time.monotonic() - self._asked > STEP_WITHIN:
                self._break_off(f"waited {STEP_WITHIN:.0f} s")
        except StopIteration:
            self._reached(ok=True)
            self._next_step()
        except StepError as error:
            self._break_off(str(error))

    def _refuse_surprises(self) -> None:
        """Raise StepError for a message of kind error that does not belong to the story."""
        driver = self.driver
        if driver.message_kind == "error" and (not driver.error or driver.error != driver.expected):
            raise StepError(driver.error or "a problem was shown")

    def _break_off(self, reason: str) -> None:
        where = self._step.name
        logs.event(log, "the tour ended early", logging.ERROR, where=where, reason=reason)
        sys.stderr.write(f"wildrydes-desktop: the tour ended early, at {where}: {reason}\n")
        with contextlib.suppress(StepError):  # it may be what ended the tour
            self.driver.save_picture()
        self._reached(ok=False)
        self._finish()

    def _next_step(self) -> None:
        following = next(self._ahead, None)
        if following is None:
            self._end()
            return
        self._step = following
        number = len(self.report.steps) + 1
        self.driver.begin_step(following.name, number)
        self._caption = i18n.said(caption(self._story.name, following.name))
        self._pacing.begin_step(self._caption)
        if self._captions is not None:
            self._captions.show_step(number, len(self._story.steps), self._caption)
            self._show_state()
        self._walk = self._acts(following)
        self._began = self._asked = time.monotonic()
        self._awaited = lambda: True

    def _acts(self, step: Step) -> Walk:
        for act in step.acts:
            yield from act(self.driver)
        if self._deck is not None:
            if not self.driver.taken:
                yield from self.driver.take_picture()
            self._deck.add(self._caption, self.driver.taken)
            self._write(self._deck)

    def _write(self, deck: Deck) -> None:
        """Write the slides that there are so far: a tour that ends early leaves those behind."""
        try:
            deck.write()
        except OSError as error:
            raise StepError(f"the slides can't be written: {error.strerror}") from error

    def _end(self) -> None:
        """Finish, or let whoever watches look at the last step for as long as they like."""
        if self._captions is None:
            self._finish()
            return
        self._over = True
        self._pacing.begin_step(self._caption)
        self._captions.show_end()
        self._show_state()

    # Whoever watches

    def _bar(self) -> Captions:
        from PySide6.QtCore import Qt

        from wildrydes_desktop.ui.tour.captions import Captions

        bar = Captions()
        self._app.window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, bar)
        bar.pause_wanted.connect(self._pause)
        bar.next_wanted.connect(self._go_on)
        bar.slower_wanted.connect(self._pacing.slower)
        bar.faster_wanted.connect(self._pacing.faster)
        bar.end_wanted.connect(lambda: self._break_off("it was ended"))
        return bar

    def _pause(self) -> None:
        self._pacing.paused = not self._pacing.paused
        self._show_state()

    def _go_on(self) -> None:
        self._pacing.go_on()
        self._show_state()

    def _show_state(self) -> None:
        if self._captions is not None:
            pacing = self._pacing
            self._captions.show_state(paused=pacing.paused, waiting=pacing.held or pacing.paused)

    def _reached(self, *, ok: bool) -> None:
        self.report.steps.append((self._step.name, ok, time.monotonic() - self._began))

    def _finish(self) -> None:
        self._timer.stop()
        self._app.application.exit()  # `quit` closes the window first, which asks to quit once more: too late
