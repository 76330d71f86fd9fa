"""The inspector: what the tokens say, and whether an API would take them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.jwt_parts import MOST_CHARACTERS, json_text, visible
from wildrydes_desktop.cognito.token_sources import Found, NamedToken, Source, found_in
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.cognito.verification import TokenReport
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.inspector.checks_view import ChecksView
from wildrydes_desktop.ui.inspector.claims_view import ClaimsView
from wildrydes_desktop.ui.inspector.summary import Summary
from wildrydes_desktop.ui.inspector.token_paste import TokenPaste, file_of, text_of
from wildrydes_desktop.ui.inspector.views import (
    CLAIMS,
    VIEWS,
    InspectorState,
    InspectorView,
    build,
    view_title,
)
from wildrydes_desktop.ui.widgets.empty_state import EmptyState
from wildrydes_desktop.ui.widgets.values import ValueRow

if TYPE_CHECKING:
    from wildrydes_desktop.ui.inspector.drop_hint import DropHint

ID, ACCESS, REFRESH, PASTED = TABS = ("id", "access", "refresh", "pasted")
NARROWEST: Final = 330
SIDE_BY_SIDE: Final = 1000
"""Device-independent pixels: the least width, and that from which claims and checks stand side by side."""


class InspectorPanel(QWidget):
    """Four tabs: the session's ID, access and refresh token, and one that is pasted.

    Each is shown by one of several views: its claims and checks, or one of those in `inspector.views`.

    Emits `judge_wanted(Secret)` when a pasted token is to be checked; the answer comes back through
    `show_report("pasted", report, token)`. `trial_wanted(Secret)` is the same for a token that a view has
    made, answered through `show_trial`. `view_built(str, InspectorView)` tells of a view that somebody turned
    to for the first time, `file_dropped(str)` of a file that may have a token in it: what it has comes back
    through `show_found`. Checks nothing itself, and keeps the session's tokens no longer than it lasts.
    `now` is this machine's clock in seconds since the epoch.
    """

    judge_wanted = Signal(object)
    trial_wanted = Signal(object)
    view_built = Signal(str, object)
    file_dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._now = now
        self._reports: dict[str, TokenReport] = {}
        self._tokens: TokenSet | None = None
        self._before: TokenSet | None = None
        self._pasted: Secret | None = None
        self._further: dict[str, InspectorView] = {}
        self._drop_hint: DropHint | None = None
        self.setMinimumWidth(NARROWEST)
        self.setAcceptDrops(True)
        self._build()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._show_tab()

    def set_tokens(self, tokens: TokenSet | None) -> None:
        """Somebody signed in, has new tokens, or (None) signed out; then nothing is shown or kept."""
        held, self._tokens = self._tokens, tokens
        signed_out = held is not None and tokens is None
        if held is not tokens:
            of_one_person = held is not None and tokens is not None and held.username == tokens.username
            self._before = held if of_one_person else None
            self._forget_views()
        self._reports.pop(ID, None)
        self._reports.pop(ACCESS, None)
        if signed_out:
            self.clear()
        else:
            self._show_tab()

    def show_report(self, tab: str, report: TokenReport, token: Secret | None = None) -> None:
        """Show `report` under `tab`: "id", "access" or "pasted".

        For a pasted token, `token` is the very object that `judge_wanted` carried: an answer that comes after
        the field has changed again is dropped.
        """
        if tab == PASTED and (self._pasted is None or (token is not None and token is not self._pasted)):
            return
        if tab in {ID, ACCESS} and not self._signed_in:
            return
        self._reports[tab] = report
        if tab == self.tab:
            self._show_tab()

    def show_trial(self, token: Secret, report: TokenReport) -> None:
        """What the checks say of a token that `trial_wanted` carried."""
        view = self._further.get(self.view)
        if view is not None:
            view.show_verdict(token, report)

    def show_found(self, found: Found, file: str = "") -> None:
        """Show a token that came in something else; `file` is the name of the file that had it."""
        self._tabs.setCurrentIndex(TABS.index(PASTED))
        self._paste.take(found, file)

    def clear(self) -> None:
        """Show nothing and keep nothing, the pasted token included."""
        self._tokens = self._before = None
        self._pasted = None
        self._reports.clear()
        self._paste.forget()
        self._forget_views()
        self._show_tab()

    @property
    def tab(self) -> str:
        """The word of the tab in front."""
        return str(self._tabs.tabData(self._tabs.currentIndex()))

    @property
    def view(self) -> str:
        """The word of the view in front."""
        return str(self._views.tabData(self._views.currentIndex()))

    @property
    def _signed_in(self) -> bool:
        return self._tokens is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self._splitter.orientation():
            self._splitter.setOrientation(orientation)
            length = self.width() if wide else self.height()
            self._splitter.setSizes([5 * length // 9, 4 * length // 9])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Offer to take a file or a text, wherever over the panel it is."""
        if not (file_of(event.mimeData()) or text_of(event.mimeData())):
            return
        if self._drop_hint is None:
            from wildrydes_desktop.ui.inspector.drop_hint import DropHint

            words = self.tr(
                "Drop a token, or a file or an address with a token in it.\nIt stays on this machine."
            )
            self._drop_hint = DropHint(words, self)
        self._drop_hint.cover()
        event.setDropAction(Qt.DropAction.CopyAction)  # a move would have the file manager delete the file
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        self._end_drag()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        text = text_of(event.mimeData())
        if path := file_of(event.mimeData()):
            self.file_dropped.emit(path)
        elif len(text) > MOST_CHARACTERS:
            self._tabs.setCurrentIndex(TABS.index(PASTED))
            self._paste_too_long(len(text))
        else:
            self.show_found(found_in(text))

    def _end_drag(self) -> None:
        if self._drop_hint is not None:
            self._drop_hint.hide()

    def _build(self) -> None:
        # Each widget is born into its parent: moving finished ones in makes Qt match the style sheet again.
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("inspectorTokenTabs")
        self._tabs.setAccessibleName(self.tr("Tokens"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        for word, title in zip(
            TABS, (self.tr("ID"), self.tr("Access"), self.tr("Refresh"), self.tr("Pasted")), strict=True
        ):
            self._tabs.setTabData(self._tabs.addTab(title), word)
        self._tabs.currentChanged.connect(self._show_tab)
        self._views = QTabBar(self)
        self._views.setObjectName("inspectorViews")
        self._views.setAccessibleName(self.tr("How the token is shown"))
        self._views.setExpanding(False)
        self._views.setDrawBase(False)
        for word in VIEWS:
            self._views.setTabData(self._views.addTab(view_title(word)), word)
        self._views.currentChanged.connect(self._show_tab)
        self._paste = TokenPaste(self)
        self._paste.changed.connect(self._paste_changed)
        self._paste.too_long.connect(self._paste_too_long)
        self._paste.file_pasted.connect(self.file_dropped)
        self._summary = Summary(self)
        self._header = ValueRow(self.tr("Header"), "inspectorHeader", label_width=0, parent=self)
        self._stack = QStackedWidget(self)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self._stack)
        self._claims = ClaimsView(self._splitter)
        self._checks = ChecksView(self._splitter)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 5)
        self._splitter.setStretchFactor(1, 4)
        self._stack.addWidget(self._splitter)
        self._pages: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 10)
        column.setSpacing(8)
        for widget in (self._tabs, self._paste, self._views, self._summary, self._header):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)

    def _show_tab(self) -> None:
        tab = self.tab
        report = self._reports.get(tab)
        waiting = report is None and (
            self._pasted is not None if tab == PASTED else self._signed_in and tab != REFRESH
        )
        self._paste.setVisible(tab == PASTED)
        self._views.setVisible(report is not None or waiting)
        if self.view != CLAIMS and (report is not None or waiting):
            self._show_further()
            return
        self._summary.setVisible(report is not None or waiting)
        self._header.setVisible(report is not None and bool(report.header))
        cognito_now = self._cognito_now(report)
        self._claims.tree.show_claims(report, cognito_now)
        self._checks.show_checks(report.checks if report else ())
        if report is not None:
            names = {check.name: self._checks.checks.name(check) for check in report.checks}
            self._summary.show_report(report, names, cognito_now)
            self._header.value.show_value(visible(json_text(report.header)))
        elif waiting:
            self._summary.show_waiting()
        self._stack.setCurrentWidget(self._splitter if report or waiting else self._page(tab))

    def _show_further(self) -> None:
        """Show the token in a view other than the claims."""
        view = self._further.get(self.view)
        if view is None:
            view = self._further[self.view] = build(self.view)
            view.judge_wanted.connect(self.trial_wanted)
            view.look_wanted.connect(self._look_at)
            self._stack.addWidget(view)
            self.view_built.emit(self.view, view)
        self._summary.hide()
        self._header.hide()
        view.show_state(self._state())
        self._stack.setCurrentWidget(view)

    def _look_at(self, token: Secret) -> None:
        """Show the claims of `token` as if somebody had pasted it."""
        self._views.setCurrentIndex(VIEWS.index(CLAIMS))
        self.show_found(Found(Source.BARE, (NamedToken("", token),)))

    def _forget_views(self) -> None:
        for view in self._further.values():
            view.forget()

    def _state(self) -> InspectorState:
        now = self._cognito_now(self._reports.get(self.tab))
        return InspectorState(self.tab, self._tokens, self._before, self._pasted, dict(self._reports), now)

    def _page(self, tab: str) -> QWidget:
        """What stands in the place of claims and checks while there are none; made when first needed."""
        which = tab if tab == PASTED or (tab == REFRESH and self._signed_in) else ""
        page = self._pages.get(which)
        if page is None:
            page = self._pages[which] = self._new_page(which)
            self._stack.addWidget(page)
        return page

    def _new_page(self, which: str) -> QWidget:
        if which == REFRESH:
            return EmptyState(
                "inspector",
                self.tr(
                    "The refresh token can be used, but not read.\n\n"
                    "Cognito encrypts it for itself. The app sends it back, to Cognito and nobody else, "
                    "and gets a new ID and access token without asking for the password.\n\n"
                    "How long it lives is set in the app client, 30 days unless somebody changed that; "
                    "the token itself does not show it."
                ),
            )
        if which == PASTED:
            return EmptyState(
                "inspector",
                self.tr("Any Cognito token, checked against this pool.\nIt is judged here and sent nowhere."),
            )
        return EmptyState("inspector", self.tr("Nobody is signed in.\nSign in, and the tokens open here."))

    def _paste_changed(self, token: Secret) -> None:
        self._reports.pop(PASTED, None)
        self._pasted = token or None
        self._forget_views()
        self._show_tab()
        if token:
            self.judge_wanted.emit(token)

    def _paste_too_long(self, length: int) -> None:
        self._reports.pop(PASTED, None)
        self._pasted = None
        self._show_tab()
        self._summary.show_problem(
            self.tr("That is too long for a token"),
            self.tr("It has {0:,} characters. API Gateway takes headers of 10,240 bytes at most.").format(
                length
            ),
        )
        self._summary.show()

    def _tick(self) -> None:
        report = self._reports.get(self.tab)
        if report is not None:
            now = self._cognito_now(report)
            self._summary.tick(now)
            self._claims.tree.claims.tick(now)
            if self.view in self._further:
                self._further[self.view].tick(now)

    def _cognito_now(self, report: TokenReport | None) -> float:
        return self._now() + ((report.drift if report else None) or 0.0)
