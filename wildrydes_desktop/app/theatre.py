"""Wires the protocol theatre: keeps what happens until somebody opens it, and tells it from then on."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.app.inspecting import Inspecting
from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.cognito.verification import TokenReport, Verdict
from wildrydes_desktop.workshop.happenings import Happening, Judgement, MailArrived, TokensJudged

if TYPE_CHECKING:
    from wildrydes_desktop.cognito.srp import Handshake
    from wildrydes_desktop.cognito.tokens import TokenSet
    from wildrydes_desktop.ui.theatre.panel import TheatrePanel
    from wildrydes_desktop.workshop.inbox import Mail

MOST: Final = 10_000


class Theatre(QObject):
    """What has happened since the pool was opened, and the panel that shows it, once there is one.

    Emits `added(Happening)` once it is among `happenings`: who listens, and then looks at those, misses none.
    """

    added = Signal(object)

    def __init__(self, parts: Parts, inspecting: Inspecting) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._inspecting = inspecting
        self._happenings: deque[Happening] = deque(maxlen=MOST)
        self._handshake: Handshake | None = None
        self._recording: tuple[Happening, ...] | None = None
        self._panel: TheatrePanel | None = None
        parts.pools.exchanged.connect(self.add)
        parts.session.subscribe(self._session_changed)  # after `inspecting`, which knows the verdicts by then

    @property
    def happenings(self) -> tuple[Happening, ...]:
        """What has happened since the pool was opened, oldest first."""
        return tuple(self._happenings)

    def make_panel(self) -> QWidget:
        """The panel, with all that has happened so far; somebody has asked for it."""
        from wildrydes_desktop.ui.theatre.panel import TheatrePanel

        self._panel = TheatrePanel()
        self._show()
        return self._panel

    def add(self, happening: Happening) -> None:
        """One more has happened. While a recording is shown it is kept for later."""
        self._happenings.append(happening)
        if self._panel is not None and self._recording is None:
            self._panel.add(happening)
        self.added.emit(happening)

    def add_mail(self, mail: Mail) -> None:
        """A mail came. Neither its code nor its body is kept here."""
        self.add(MailArrived(mail.sent_at, mail.to, mail.medium, mail.subject))

    def set_handshake(self, handshake: Handshake | None) -> None:
        """The public values of the sign-in that is just over; None where it was not by SRP."""
        self._handshake = handshake
        if self._panel is not None and self._recording is None:
            self._panel.set_handshake(handshake)

    def clear(self) -> None:
        """Another pool is about to be opened: nothing of the one before stays."""
        self._happenings.clear()
        self._handshake = None
        self.show_live()

    def show_recording(self, happenings: Iterable[Happening]) -> None:
        """Show what was recorded at another time, until `show_live`."""
        self._recording = tuple(happenings)
        self._show()

    def show_live(self) -> None:
        """Show what has happened in this session, and what happens."""
        self._recording = None
        self._show()

    def _show(self) -> None:
        if self._panel is None:
            return
        if self._recording is not None:
            from wildrydes_desktop.cognito.srp_recorded import recorded_handshake

            handshake = recorded_handshake(self._recording)
            self._panel.show_happenings(self._recording, handshake, recorded=True)
        else:
            self._panel.show_happenings(self._happenings, self._handshake)

    def _session_changed(self, tokens: TokenSet | None) -> None:
        judged = self._inspecting.judged
        if tokens is not None and judged is not None:
            reports = (("id", judged.id_report), ("access", judged.access_report))
            judgements = tuple(_judgement(token, report) for token, report in reports)
            self.add(TokensJudged(self._parts.now(), judgements))


def _judgement(token: str, report: TokenReport) -> Judgement:
    passed = tuple(check.name.value for check in report.checks if check.verdict is Verdict.PASS)
    failed = tuple(check.name.value for check in report.failed)
    return Judgement(token, passed, failed, tuple(check.name.value for check in report.open))
