"""Takes the tour: types and clicks in the real windows as a person would, and looks at what they show.

Each step is a generator: it acts, and yields what must come true before it goes on. Between two looks the
event loop runs, so the app never knows that nobody is there.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTabBar, QWidget

from wildrydes_desktop.app.composition import App
from wildrydes_desktop.app.options import Options
from wildrydes_desktop.foundation import logs
from wildrydes_desktop.ui.main_window import WANTED_SIZE
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.workshop.tour import TourReport, TourStep, Traveller

log = logging.getLogger(__name__)

LOOK_EVERY = 10  # ms
STEP_WITHIN = 20.0  # s

Condition = Callable[[], bool]
Walk = Iterator[Condition]
W = TypeVar("W", bound=QWidget)


class StepError(Exception):
    """A step of the tour did not come to its end."""


def take_tour(options: Options) -> bool:
    """Take the tour on the local pool and print its report as JSON; True when all went well.

    Without `--data-dir` it leaves nothing behind but the pictures.
    """
    with ExitStack() as stack:
        if options.data_dir is None:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="wildrydes-tour-"))
            options = replace(options, data_dir=Path(folder))
        app = App(options)
        stack.callback(app.close)
        if QGuiApplication.platformName() == "offscreen":
            app.window.resize(QSize(WANTED_SIZE))
        guide = Guide(app, options.tour_output)
        QTimer.singleShot(0, guide, guide.begin)
        app.application.exec()
        report = guide.report
    sys.stdout.write(report.to_json() + "\n")
    sys.stdout.flush()
    return report.ok


class Guide(QObject):
    """Leads through the steps, one picture each in `pictures` (None: no pictures)."""

    def __init__(self, app: App, pictures: Path | None) -> None:
        super().__init__(app.window)
        self.report = TourReport()
        self._app = app
        self._pictures = pictures
        self._rider = Traveller.new()
        self._steps = iter(
            [
                (TourStep.OPEN, self._open()),
                (TourStep.REGISTER, self._register()),
                (TourStep.READ_MAIL, self._read_mail()),
                (TourStep.VERIFY, self._verify()),
                (TourStep.SIGN_IN, self._sign_in()),
                (TourStep.INSPECT, self._inspect()),
            ]
        )
        self._step = TourStep.OPEN
        self._walk: Walk = iter(())
        self._awaited: Condition = lambda: True
        self._began = self._asked = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Set out. The application is told to quit at the end."""
        self._next_step()
        self._timer.start()

    def _look(self) -> None:
        if self._app.bugs:
            bug = self._app.bugs[0]
            self._break_off(f"{bug.name} at {bug.raw_message}")
            return
        try:
            if self._awaited():
                self._awaited = next(self._walk)
                self._asked = time.monotonic()
            elif time.monotonic() - self._asked > STEP_WITHIN:
                self._break_off(f"waited {STEP_WITHIN:.0f} s")
        except StopIteration:
            self._reached(ok=True)
            self._next_step()
        except StepError as error:
            self._break_off(str(error))

    def _break_off(self, reason: str) -> None:
        logs.event(log, "the tour ended early", logging.ERROR, where=self._step.value, reason=reason)
        sys.stderr.write(f"wildrydes-desktop: the tour ended early, at {self._step.value}: {reason}\n")
        with contextlib.suppress(StepError):  # it may be what ended the tour
            self._take_picture()
        self._reached(ok=False)
        self._finish()

    def _next_step(self) -> None:
        following = next(self._steps, None)
        if following is None:
            self._finish()
            return
        self._step, self._walk = following
        self._began = self._asked = time.monotonic()
        self._awaited = lambda: True

    def _reached(self, *, ok: bool) -> None:
        self.report.steps.append((self._step, ok, time.monotonic() - self._began))

    def _finish(self) -> None:
        self._timer.stop()
        self._app.application.quit()

    # The steps

    def _open(self) -> Walk:
        yield self._or_problem(lambda: self._app.pool_is_open and self._has("claimsView"))
        yield from self._settle()
        self._take_picture()

    def _register(self) -> Walk:
        self._click("goRegister")
        yield lambda: self._app.window.current == PageName.REGISTER
        self._type("registerEmail", self._rider.email)
        self._type("registerPassword", self._rider.password.reveal())
        self._type("registerPasswordRepeat", self._rider.password.reveal())
        yield from self._settle()
        self._take_picture()
        self._click("registerSubmit")
        yield self._page_or_problem(PageName.VERIFY)

    def _read_mail(self) -> Walk:
        yield lambda: self._model("mailboxView").rowCount() > 0
        yield from self._settle()
        self._take_picture()

    def _verify(self) -> Walk:
        self._click("mailboxUseCode")
        yield lambda: bool(self._find("verifyCode", QLineEdit).text())
        yield from self._settle()
        self._take_picture()
        self._click("verifySubmit")
        yield self._page_or_problem(PageName.SIGN_IN)

    def _sign_in(self) -> Walk:
        self._type("signInPassword", self._rider.password.reveal())
        yield from self._settle()
        self._take_picture()
        self._click("signInSubmit")
        yield self._page_or_problem(PageName.RIDE)

    def _inspect(self) -> Walk:
        tabs = self._find("inspectorTokenTabs", QTabBar)
        for token in ("access", "id"):  # the ID token is in front at the end
            index = next(at for at in range(tabs.count()) if tabs.tabData(at) == token)
            QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(index).center())
            yield lambda: self._model("checksView").rowCount() > 0
            self._read_checks(token)
        self.report.claims = self._app.claims()
        yield from self._settle()
        self._take_picture()

    # What a person does with hands and eyes

    def _has(self, name: str) -> bool:
        return self._app.window.findChild(QWidget, name) is not None

    def _find(self, name: str, kind: type[W]) -> W:
        found = self._app.window.findChild(kind, name)
        if not isinstance(found, kind):
            raise StepError(f"{name} is not there")
        return found

    def _model(self, name: str) -> QAbstractItemModel:
        return self._find(name, QAbstractItemView).model()

    def _type(self, name: str, text: str) -> None:
        field = self._find(name, QLineEdit)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    def _click(self, name: str) -> None:
        QTest.mouseClick(self._find(name, QWidget), Qt.MouseButton.LeftButton)

    def _page_or_problem(self, page: PageName) -> Condition:
        """Until `page` is shown, or a problem."""
        return self._or_problem(lambda: self._app.window.current == page)

    def _or_problem(self, condition: Condition) -> Condition:
        """Until `condition` is true; a message of kind error instead ends the tour."""

        def come() -> bool:
            messages = self._app.window.messages
            if messages.property("kind") == "error":
                raise StepError(messages.property("errorName") or "a problem was shown")
            return condition()

        return come

    def _read_checks(self, token: str) -> None:
        model = self._model("checksView")
        for row in range(model.rowCount()):
            name, verdict = (
                str(model.index(row, column).data(Qt.ItemDataRole.UserRole)) for column in (0, 1)
            )
            self.report.checks.append((token, name, verdict))

    def _settle(self) -> Walk:
        """Let what is still moving come to rest before a picture: a quarter of a second of event loop."""
        until = time.monotonic() + 0.25
        yield lambda: time.monotonic() > until

    def _take_picture(self) -> None:
        """Save the window as it is. Raises StepError where the folder takes no pictures."""
        if self._pictures is None:
            return
        number = list(TourStep).index(self._step) + 1
        picture = self._pictures / f"{number:02}-{self._step.value.replace('_', '-')}.png"
        try:
            self._pictures.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StepError(f"no folder for pictures: {error.strerror}") from error
        if not self._app.window.grab().save(str(picture)):
            raise StepError(f"the picture {picture.name} can't be written")
