"""The inspector: what the tokens say, and whether an API would take them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QTabBar, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.jwt_parts import LONGEST_TEXT, MOST_CHARACTERS, json_text, visible
from wildrydes_desktop.cognito.token_sources import Found, NamedToken, Source, found_in
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.cognito.verification import TokenReport
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.session.family import Family
from wildrydes_desktop.ui import formats, i18n, theme
from wildrydes_desktop.ui.inspector.checks_view import ChecksView
from wildrydes_desktop.ui.inspector.claims_view import ClaimsView
from wildrydes_desktop.ui.inspector.dropping import DropGround
from wildrydes_desktop.ui.inspector.pages import Pages
from wildrydes_desktop.ui.inspector.summary import Summary
from wildrydes_desktop.ui.inspector.token_paste import TokenPaste
from wildrydes_desktop.ui.inspector.views import (
    CLAIMS,
    VIEWS,
    InspectorState,
    InspectorView,
    build,
    view_title,
)
from wildrydes_desktop.ui.widgets.focus import tab_leads_into
from wildrydes_desktop.ui.widgets.looks import in_turns
from wildrydes_desktop.ui.widgets.values import ValueRow

ID, ACCESS, REFRESH, PASTED = TABS = ("id", "access", "refresh", "pasted")
NARROWEST: Final = 330
SIDE_BY_SIDE: Final = 1000
"""Device-independent pixels: the least width, and that from which claims and checks stand side by side."""
LARGE_TEXT, LEAST_LINES = 140, 16
"""Per cent of the usual size, and how many lines of such text a view has at least."""
AT_ONCE: Final = 300
"""Claims. Of a token with more, the answer, the checks and the claims each have a turn of their own."""


class InspectorPanel(DropGround):
    """Four tabs: the session's ID, access and refresh token, and one that is pasted.

    Each is shown by one of several views: its claims and checks, or one of those in `inspector.views`.

    Emits `judge_wanted(Secret)` when a pasted token is to be checked; the answer comes back through
    `show_report("pasted", report, token)`. Emits `search_wanted(Secret)` when a token is to be looked for in
    a long text; what was found comes back through `show_search`. `view_built(str, InspectorView)` tells of a
    view that somebody turned to for the first time, `file_dropped(str)` of a file that may have a token in
    it: what it has comes back through `show_found`, `tab_shown(str)` of whatever token is in front now, by
    its tab. Checks nothing itself, and keeps the session's tokens no longer than it lasts.
    `now` is this machine's clock in seconds since the epoch. Making all of the panel takes 16 ms: with
    `views_later` half of it is left to `add_views`, to be called before anything else is, in another turn.
    """

    judge_wanted = Signal(object)
    search_wanted = Signal(object)
    view_built = Signal(str, object)
    tab_shown = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        now: Callable[[], float] = time.time,
        *,
        views_later: bool = False,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._reports: dict[str, TokenReport] = {}
        self._tokens: TokenSet | None = None
        self._before: TokenSet | None = None
        self._pasted: Secret | None = None
        self._searched: Secret | None = None
        self._family: Family | None = None
        self._further: dict[str, InspectorView] = {}
        self.setMinimumWidth(NARROWEST)
        self._build()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        if not views_later:
            self.add_views()

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

    def set_family(self, family: Family | None) -> None:
        """What has come of the session's refresh token so far; call it before `set_tokens`."""
        self._family = family

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

    def show_found(self, found: Found, file: str = "") -> None:
        """Show a token that came in something else; `file` is the name of the file that had it."""
        self._searched = None
        self._tabs.setCurrentIndex(TABS.index(PASTED))
        self._paste.take(found, file)

    def show_search(self, text: Secret, found: Found | None) -> None:
        """Show what a search has `found`, None where nothing was. `text` is the very object that
        `search_wanted` carried: an answer that comes after something else was pasted is dropped.
        """
        if text is not self._searched:
            return
        self._searched = None
        if found is not None:
            self.show_found(found)
        elif self.tab == PASTED:
            self._say_no_token(len(text.reveal()))

    def turn_to(self, tab: str, view: str) -> None:
        """Bring a token and a view of it to the front, by their words."""
        self._tabs.setCurrentIndex(TABS.index(tab))
        self._views.setCurrentIndex(VIEWS.index(view))

    def clear(self) -> None:
        """Show nothing and keep nothing, the pasted token included."""
        self._tokens = self._before = self._family = None
        self._pasted = self._searched = None
        self._reports.clear()
        self._paste.forget()
        self._stack.forget()
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_area"):  # else not built yet
            self._give_room()

    def _give_room(self) -> None:
        """With large text let the parts of a view scroll together before one has no row left to see."""
        large = theme.scaled(100) > LARGE_TEXT and not self._views.isHidden()  # there is a token
        self._stack.setMinimumHeight(LEAST_LINES * self.fontMetrics().lineSpacing() if large else 0)

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
        self._paste.long_text.connect(self._search)
        self._paste.file_pasted.connect(self.file_dropped)
        self.text_dropped.connect(self._text_dropped)
        self._summary = Summary(self)
        self._header = ValueRow(self.tr("Header"), "inspectorHeader", label_width=0, parent=self)

    def add_views(self) -> None:
        """Make what shows a token, and show that there is none yet."""
        self._area = QScrollArea(self)
        self._area.setObjectName("inspectorScroll")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._stack = Pages(self._area)
        self._stack.setMinimumWidth(1)  # the widest of the views makes no other wider than the panel
        self._splitter = QSplitter(Qt.Orientation.Vertical, self._stack)
        self._claims = ClaimsView(self._splitter)
        self._checks = ChecksView(self._splitter)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 5)
        self._splitter.setStretchFactor(1, 4)
        self._stack.addWidget(self._splitter)
        self._area.setWidget(self._stack)
        self._give_room()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 10)
        column.setSpacing(8)
        for widget in (self._tabs, self._paste, self._views, self._summary, self._header):
            column.addWidget(widget)
        column.addWidget(self._area, 1)
        self._show_tab()

    def _show_tab(self) -> None:
        layout = self.layout()
        assert layout is not None
        layout.setEnabled(False)  # or each part that comes or goes would have all the others laid out anew
        self._show_token()
        layout.setEnabled(True)
        layout.activate()
        self.tab_shown.emit(self.tab)

    @property
    def shows_report(self) -> bool:
        """Whether what is said of the token in front is there."""
        return self.tab in self._reports

    def _show_token(self) -> None:
        tab = self.tab
        report = self._reports.get(tab)
        waiting = report is None and (
            self._pasted is not None if tab == PASTED else self._signed_in and tab != REFRESH
        )
        self._paste.setVisible(tab == PASTED)
        self._views.setVisible(report is not None or waiting)
        self._give_room()
        if self.view != CLAIMS and (report is not None or waiting):
            self._show_further()
            return
        searching = tab == PASTED and self._searched is not None
        self._summary.setVisible(report is not None or waiting or searching)
        self._header.setVisible(report is not None and bool(report.header))
        cognito_now = self._cognito_now(report)
        if report is not None and len(report.claims) > AT_ONCE:
            self._show_no_claims(cognito_now)
            in_turns(self, self._show_checks, self._show_claims)
        else:
            self._show_checks()
            self._show_claims()
        if report is not None:
            names = {check.name: self._checks.checks.name(check) for check in report.checks}
            self._summary.show_report(report, names, cognito_now)
            self._summary.show_family(self._family if tab in {ID, ACCESS} else None, cognito_now)
            self._header.value.show_value(visible(json_text(report.header)))
        elif waiting or searching:
            self._summary.show_waiting(for_token=searching)
        if report is not None or waiting:
            self._stack.setCurrentWidget(self._splitter)
        elif tab == PASTED:
            self._stack.show_nothing_pasted()
        elif tab == REFRESH and self._signed_in:
            self._stack.show_refresh(self._family, self._cognito_now(self._reports.get(ID)))
        else:
            self._stack.show_nobody()

    def _show_no_claims(self, now: float) -> None:
        """Nor any checks: none of another token may stand below this one's answer, not for one turn."""
        self._claims.tree.show_claims(None, now)
        self._checks.show_checks(())

    def _show_checks(self) -> None:
        report = self._reports.get(self.tab)
        self._checks.show_checks(report.checks if report else ())

    def _show_claims(self) -> None:
        report = self._reports.get(self.tab)
        self._claims.tree.show_claims(report, self._cognito_now(report))

    def _show_further(self) -> None:
        """Show the token in a view other than the claims."""
        view = self._further.get(self.view)
        if view is None:
            view = self._further[self.view] = build(self.view)
            view.look_wanted.connect(self._look_at)
            self._stack.addWidget(view)
            tab_leads_into(view, after=self._views)
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

    def _text_dropped(self, text: str) -> None:
        if len(text) > MOST_CHARACTERS:
            self._tabs.setCurrentIndex(TABS.index(PASTED))
            self._search(Secret(text))
        else:
            self.show_found(found_in(text))

    def _paste_changed(self, token: Secret) -> None:
        self._reports.pop(PASTED, None)
        self._pasted, self._searched = token or None, None
        self._forget_views()
        self._show_tab()
        if token:
            self.judge_wanted.emit(token)

    def _search(self, text: Secret) -> None:
        """Have somebody look for a token in `text`, which is too long for this thread."""
        self._reports.pop(PASTED, None)
        self._pasted, self._searched = None, text
        self._forget_views()
        self._show_tab()
        if len(text.reveal()) > LONGEST_TEXT:
            self.show_search(text, None)
        else:
            self.search_wanted.emit(text)

    def _say_no_token(self, length: int) -> None:
        searched = self.tr("It has {0} characters, and nothing in them looks like a token.")
        unsearched = self.tr("It has {0} characters; a token is looked for in {1} at most.")
        self._summary.show_problem(
            self.tr("No token was found in that"),
            i18n.joined(
                (searched if length <= LONGEST_TEXT else unsearched).format(
                    formats.number(length), formats.number(LONGEST_TEXT)
                ),
                self.tr("Paste the token itself, or the line that it stands in."),
            ),
        )
        self._summary.show()

    def _tick(self) -> None:
        report = self._reports.get(self.tab)
        self._stack.tick(self._cognito_now(self._reports.get(ID)))
        if report is not None:
            now = self._cognito_now(report)
            self._summary.tick(now)
            self._claims.tree.claims.tick(now)
            if self.view in self._further:
                self._further[self.view].tick(now)

    def _cognito_now(self, report: TokenReport | None) -> float:
        return self._now() + ((report.drift if report else None) or 0.0)
