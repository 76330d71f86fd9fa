"""The answer in one line: would an API accept this token, and for how long."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wildrydes_desktop.cognito.report import LONGEST_HEADERS
from wildrydes_desktop.cognito.token_times import seconds
from wildrydes_desktop.cognito.verification import LEEWAY, CheckName, TokenReport
from wildrydes_desktop.session.family import Family
from wildrydes_desktop.ui import formats, theme
from wildrydes_desktop.ui.inspector import moments
from wildrydes_desktop.ui.inspector.banner import Banner
from wildrydes_desktop.ui.inspector.marks import Mark
from wildrydes_desktop.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from wildrydes_desktop.ui.inspector.life_bar import LifeBar

LARGE_TEXT = 140
"""Per cent of the usual size."""


class Summary(Banner):
    """A mark, the answer, why, the time that is left, in words and as a bar, and words on the older kin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: TokenReport | None = None
        self._life: LifeBar | None = None
        self._family: Family | None = None
        self._kin: PlainLabel | None = None
        self.answer.setObjectName("inspectorSummary")
        self.why.setObjectName("inspectorWhy")
        self._left = PlainLabel(look="muted", parent=self)
        self._left.setObjectName("inspectorTimeLeft")
        self.words.addWidget(self._left)
        for label, name in (
            (self.answer, self.tr("Would an API accept this token?")),
            (self.why, self.tr("Why")),
            (self._left, self.tr("Time left")),
        ):
            label.setAccessibleName(name)

    def show_report(self, report: TokenReport, names: dict[CheckName, str], now: float) -> None:
        """Show what `report` comes to. `names` says what each check is called; `now` is Cognito's clock."""
        self._report = report
        failed = [names[check.name] for check in report.failed]
        left_open = [names[check.name] for check in report.open]
        if failed:
            answer, why = (
                self.tr("An API would refuse this token"),
                self.tr("Failed: {0}").format(_list(failed)),
            )
        elif left_open:
            answer = self.tr("Not every check could be made")
            why = self.tr("Unknown: {0}").format(_list(left_open))
        else:
            answer, why = self.tr("An API would accept this token"), self._too_long_for_some(report.length)
        self.say(Mark.FAILED if failed else Mark.OPEN if left_open else Mark.PASSED, answer, why)
        self._show_life(report, now)
        self.tick(now)

    def _too_long_for_some(self, length: int) -> str:
        """What is to be said of a token that passes every check and still does not fit; else nothing."""
        if length <= LONGEST_HEADERS:
            return ""
        return self.tr("It has {0} characters. API Gateway takes headers of {1} bytes at most.").format(
            formats.number(length), formats.number(LONGEST_HEADERS)
        )

    def show_waiting(self, *, for_token: bool = False) -> None:
        """The checks are on their way; `for_token`: there is none yet, it is being looked for."""
        self._report = None
        words = self.tr("Looking for a token in it…") if for_token else self.tr("Checking…")
        self.say(Mark.NOTHING, words, "")
        self._hide_times()

    def show_problem(self, answer: str, why: str) -> None:
        """There is nothing to check, and this is why."""
        self._report = None
        self.say(Mark.OPEN, answer, why)
        self._hide_times()

    def show_family(self, family: Family | None, now: float) -> None:
        """Say how many of the generations before the token's own live on; nothing where none does.

        With large text the tab of the refresh token says it alone: here the claims need the room.
        """
        self._family = family
        self._say_kin(now)

    def tick(self, now: float) -> None:
        """Count down; when the token's time is over, say so, whatever the checks said in time."""
        report = self._report
        if report is None:
            return
        if self._life is not None:
            self._life.tick(now)
        self._say_kin(now)
        expires = report.expires_at
        self._left.setVisible(expires is not None)
        if expires is None:
            return
        left = expires - now
        if left >= 0:
            self._left.setText(self.tr("Expires in {0}").format(moments.length(left)))
            return
        self._left.setText(self.tr("Expired {0} ago").format(moments.length(-left)))
        if report.accepted and left < -LEEWAY:
            self.say(
                Mark.FAILED,
                self.tr("An API would refuse this token by now"),
                self.tr("It passed every check, and has expired since."),
            )

    def _say_kin(self, now: float) -> None:
        words = ""
        if self._family is not None and theme.scaled(100) <= LARGE_TEXT:
            from wildrydes_desktop.ui.inspector.family_words import not_expired

            words = not_expired(self._family, now)
        if words and self._kin is None:
            self._kin = PlainLabel(look="muted", parent=self)
            self._kin.setObjectName("tokenFamily")
            self.words.addWidget(self._kin)
        if self._kin is not None:
            if words != self._kin.text():
                self._kin.setText(words)
            self._kin.setVisible(bool(words))

    def _show_life(self, report: TokenReport, now: float) -> None:
        if self._life is None:
            from wildrydes_desktop.ui.inspector.life_bar import LifeBar

            self._life = LifeBar(self)
            self.words.insertWidget(self.words.indexOf(self._left) + 1, self._life)
        known = self._life.show_life(seconds(report.claims.get("iat")), report.expires_at, now)
        self._life.setVisible(known)

    def _hide_times(self) -> None:
        for widget in (self._left, self._life, self._kin):
            if widget is not None:
                widget.hide()


def _list(names: Sequence[str]) -> str:
    return ", ".join(names)
