"""Sees what happens in the app that a step of a guide may wait for. It looks on and changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QDockWidget, QWidget

from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.app.theatre import Theatre
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.ui.inspector.panel import ACCESS, ID, InspectorPanel
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.workshop.guide import Event
from wildrydes_desktop.workshop.happenings import Happening
from wildrydes_desktop.workshop.stack_progress import Phase

Told = Callable[[Event, float], None]

_ANSWERED: Final = {
    "SignUp": Event.REGISTERED,
    "ConfirmSignUp": Event.VERIFIED,
    "ConfirmForgotPassword": Event.PASSWORD_RESET,
    "SetUserMFAPreference": Event.MFA_CHOSEN,
    "GlobalSignOut": Event.SIGNED_OUT,
    "RevokeToken": Event.SIGNED_OUT,
    "GetTokensFromRefreshToken": Event.REFRESHED,
}
_RIDE: Final = "RequestUnicorn"
"""The name of `workshop.ride` in the trace."""


def events_of(exchange: Exchange, *, local: bool) -> tuple[Event, ...]:
    """What `exchange` shows to have happened. `local` says that it went to the app's own pool."""
    if exchange.operation == _RIDE:
        taken = {201: (Event.RIDE_TAKEN,), 401: (Event.RIDE_REFUSED,), 403: (Event.RIDE_REFUSED,)}
        return taken.get(exchange.status, ())
    if exchange.status != 200:
        return ()
    found = [Event.POOL_OPEN] if local else [Event.POOL_OPEN, Event.STACK_READY]
    if exchange.operation in _ANSWERED:
        found.append(_ANSWERED[exchange.operation])
    if exchange.operation == "SignUp" and _member(exchange.response_body, "UserConfirmed") is True:
        found.append(Event.VERIFIED)
    asked = _member(exchange.request_body, "AuthFlow")
    if exchange.operation == "InitiateAuth" and asked in {"REFRESH_TOKEN_AUTH", "REFRESH_TOKEN"}:
        found.append(Event.REFRESHED)
    return tuple(found)


class GuideWatch(QObject):
    """Calls `told(event, when)` for whatever happens from now on, and by `catch_up` for what did before."""

    def __init__(self, parts: Parts, theatre: Theatre, told: Told, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._told = told
        self._read: set[str] = set()
        self._inspector = parts.window.findChild(InspectorPanel)
        # Not the pool's own signal: what is on its way from a worker's thread by now would be missed.
        self._theatre = theatre
        theatre.added.connect(self._happened)
        parts.session.subscribe(self._session_changed)
        parts.window.page_built.connect(self._watch_page)
        if self._inspector is not None:
            self._inspector.tab_shown.connect(self._look_soon)
            dock = parts.window.findChild(QDockWidget, "inspectorDock")
            if dock is not None:  # it may share its place with the guide
                dock.visibilityChanged.connect(self._look_soon)

    def catch_up(self) -> None:
        """Tell what happened since the pool was opened, while nobody watched."""
        for happening in self._theatre.happenings:
            self._happened(happening)
        self._session_changed(self._parts.session.tokens)
        for page in self._parts.window.pages:
            self._watch_page(page)

    def _happened(self, happening: Happening) -> None:
        if isinstance(happening, Exchange):
            for event in events_of(happening, local=self._parts.pools.local):
                self._told(event, happening.started_at)

    def _session_changed(self, tokens: TokenSet | None) -> None:
        if tokens is None:
            self._read.clear()
        else:
            self._told(Event.SIGNED_IN, self._parts.now())
            self._look_soon()

    def _watch_page(self, page: Page) -> None:
        """Watch the stack come to rest, where somebody launches one here."""
        if self._parts.window.name_of(page) is not PageName.STACK:
            return
        from wildrydes_desktop.ui.stack.page import StackPage
        from wildrydes_desktop.ui.stack.stack_part import StackPart

        assert isinstance(page, StackPage)
        page.stack_built.connect(lambda part: part.ready.connect(self._stack_ready))
        part = page.findChild(StackPart)
        if part is not None:
            part.ready.connect(self._stack_ready)
            if part.progress is not None and part.progress.phase is Phase.READY:
                self._stack_ready()

    def _stack_ready(self) -> None:
        self._told(Event.STACK_READY, self._parts.now())

    def _look_soon(self) -> None:
        QTimer.singleShot(0, self, self._look)  # once what is shown now is in its place

    def _look(self) -> None:
        """Note which token somebody has before their eyes."""
        panel = self._inspector
        if panel is None or self._parts.session.tokens is None or panel.tab not in {ID, ACCESS}:
            return
        if panel.shows_report and _in_sight(panel):
            self._read.add(panel.tab)
            if {ID, ACCESS} <= self._read:
                self._told(Event.TOKENS_INSPECTED, self._parts.now())


def _in_sight(panel: QWidget) -> bool:
    """Whether `panel` stands in its window: Qt puts a dock that is behind another one beyond its edges."""
    window = panel.window()
    place = QRect(panel.mapTo(window, QPoint(0, 0)), panel.size())
    return panel.isVisible() and window.rect().intersects(place)


def _member(body: object, name: str) -> object:
    return body.get(name) if isinstance(body, dict) else None
