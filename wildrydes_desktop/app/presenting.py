"""Presenter mode: large text, one thing at a time, nothing personal in sight, and notes for the speaker.

It begins and ends with F5. Whatever it changes about the window and the text it puts back, and nothing of it
goes into the settings.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from wildrydes_desktop.app.looks import PRESENTING, Looks
from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.presenter import keys
from wildrydes_desktop.ui.presenter.notes import NotesWindow, SpeakersStep
from wildrydes_desktop.ui.presenter.personal import names_in
from wildrydes_desktop.ui.presenter.stage import IN_TURN, PAGE, Stage
from wildrydes_desktop.ui.presenter.veil import Veil

if TYPE_CHECKING:
    from wildrydes_desktop.app.inspecting import Inspecting
    from wildrydes_desktop.app.workshop_guide import WorkshopGuide
    from wildrydes_desktop.cognito.tokens import TokenSet
    from wildrydes_desktop.ui.presenter.card import KeyCard
    from wildrydes_desktop.ui.presenter.spotlight import Spotlight

LoadGuide = Callable[[Callable[["WorkshopGuide"], None]], None]


class Presenting(QObject):
    """One for each window; the presentations come and go. The menu's entry shows whether one is under way."""

    def __init__(
        self,
        parts: Parts,
        looks: Looks,
        inspecting: Inspecting,
        *,
        load_guide: LoadGuide,
        hold_layout: Callable[[bool], None],
    ) -> None:
        """`load_guide` hands the workshop's guide over, now or soon; `hold_layout` keeps the arrangement of
        the window from being written down.
        """
        super().__init__(parts.window)
        self._parts = parts
        self._looks = looks
        self._inspecting = inspecting
        action = parts.window.findChild(QAction, "presenterMode")
        assert isinstance(action, QAction)
        self._action = action
        action.setCheckable(True)
        for name in ("presenterMode", "largerText", "smallerText", "usualText"):
            entry = parts.window.findChild(QAction, name)
            assert isinstance(entry, QAction)
            entry.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)  # from the notes' window too
        self._load_guide = load_guide
        self._hold_layout = hold_layout
        self._guide: WorkshopGuide | None = None
        self._told = -1  # the place of the step that was gone to last
        self._began = 0.0
        self._mailbox_watched = False
        self._stage: Stage | None = None
        self._veil: Veil | None = None
        self._spotlight: Spotlight | None = None
        self._card: KeyCard | None = None
        self._greeting = ""
        self._notes: NotesWindow | None = None
        self._shortcuts: list[QShortcut] = []
        self._acts: dict[str, Callable[[], None]] = {
            keys.NEXT: partial(self.step, 1),
            keys.BACK: partial(self.step, -1),
            keys.NEXT_THING: partial(self.turn, 1),
            keys.LAST_THING: partial(self.turn, -1),
            keys.REVEAL: self.turn_veil,
            keys.REPLAY: self.replay,
            keys.SPOTLIGHT: self.turn_spotlight,
            keys.NOTES: self.turn_notes,
            keys.CARD: self.turn_card,
        }
        window = parts.window
        window.page_shown.connect(self._page_came)
        window.navigation.wanted.connect(self._page_came)
        window.messages.problem_shown.connect(self._page_came)
        parts.session.subscribe(self._session_changed)

    @property
    def under_way(self) -> bool:
        return self._stage is not None

    def turn_on_or_off(self) -> None:
        """Begin a presentation, or end the one that is under way."""
        if self.under_way:
            self.end()
        else:
            self.begin()

    def begin(self) -> None:
        """Cover what is personal first; then everything else."""
        window = self._parts.window
        self._veil = Veil(window)
        self._session_changed(self._parts.session.tokens)
        self._hold_layout(True)  # noqa: FBT003 - named like Qt's own setters
        self._stage = Stage(window)
        self._stage.changed.connect(self._something_came)
        self._stage.fill_the_screen()
        self._looks.present(PRESENTING)
        self._began = time.monotonic()
        self._told = -1
        self._give_keys_back(False)  # noqa: FBT003
        led = window.findChild(QWidget, "tourCaptions") is not None
        for wish, act in self._acts.items():
            if led and wish in {keys.NEXT, keys.BACK}:
                continue  # a tour goes on by the same keys, and a key that two ask for is nobody's
            for key in keys.KEYS[wish]:
                shortcut = QShortcut(QKeySequence(key), window)
                shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)  # from the notes' window too
                shortcut.activated.connect(act)
                self._shortcuts.append(shortcut)
        self._action.setChecked(True)
        self._load_guide(self._guide_came)
        if len(QGuiApplication.screens()) > 1:
            self.turn_notes()
        said_first = tr(
            "Presenter mode\n{card} shows the keys, {leave} ends it. What is personal is covered."
        )
        shown = said_first.format(card=keys.written("F1"), leave=keys.written("F5"))
        window.messages.show_message("info", shown)
        self._greeting = shown

    def end(self) -> None:
        """Everything as it was before."""
        stage, veil = self._stage, self._veil
        if stage is None or veil is None:
            return
        self._stage = self._veil = None
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts.clear()
        self._give_keys_back(True)  # noqa: FBT003
        self._put_out()
        self._drop_card()
        if self._notes is not None:
            self._notes.close()
        messages = self._parts.window.messages
        if messages.text() == self._greeting:  # its keys mean nothing any more
            messages.clear()
        self._looks.present(None)
        stage.leave()
        self._hold_layout(False)  # noqa: FBT003
        veil.lift()
        self._action.setChecked(False)

    def _give_keys_back(self, wanted: bool) -> None:
        """F6 is the menu's before and after: a key that two ask for is nobody's."""
        for name in ("nextPart", "lastPart"):
            entry = self._parts.window.findChild(QAction, name)
            if isinstance(entry, QAction):
                entry.setEnabled(wanted)

    # What the keys do

    def step(self, by: int) -> None:
        """To the guide's open step, if that was not gone to yet; else to the one after, or before, it."""
        guide = self._guide
        if guide is None or not self.under_way:
            return
        at = guide.at
        if by < 0 or at == self._told:
            at = self._beside(guide, at, by)
        guide.go_to(at)
        self._told = at
        self._cover_again()
        spot = guide.step.go
        if spot is None:
            return
        if spot.value in IN_TURN:
            self._show(spot.value)
        else:
            from wildrydes_desktop.app.approach import approach
            from wildrydes_desktop.ui.pages.names import PageName

            self._show(PAGE)
            approach(self._parts, PageName(spot.value))

    def turn(self, by: int) -> None:
        """The next thing onto the stage: the page, or a panel."""
        if self._stage is not None:
            self._stage.turn(by)

    def turn_veil(self) -> None:
        """Reveal what is covered, or cover it again."""
        if self._veil is not None:
            self._veil.reveal(not self._veil.revealed)

    def replay(self) -> None:
        """Play the last messages again."""
        from wildrydes_desktop.ui.theatre.panel import TheatrePanel

        self._show("theatre")
        for theatre in self._parts.window.findChildren(TheatrePanel):
            theatre.replay()

    def turn_spotlight(self) -> None:
        """Light, or no light."""
        if self._spotlight is not None:
            self._put_out()
            return
        from wildrydes_desktop.ui.presenter.spotlight import Spotlight

        self._spotlight = Spotlight(self._parts.window)
        self._tell_what_is_above()

    def turn_card(self) -> None:
        """The card with the keys, or away with it."""
        if self._card is not None:
            self._drop_card()
            return
        from wildrydes_desktop.ui.presenter.card import KeyCard

        self._card = KeyCard(keys.lines(), self._parts.window)
        self._card.close_wanted.connect(self._drop_card)
        self._tell_what_is_above()
        self._card.put()

    def turn_notes(self) -> None:
        """The speaker's notes, or away with them."""
        if self._notes is not None:
            self._notes.close()
            return
        self._notes = NotesWindow(self._began)
        self._notes.next_wanted.connect(partial(self.step, 1))
        self._notes.back_wanted.connect(partial(self.step, -1))
        self._notes.closed.connect(self._notes_closed)
        self._fill_notes()
        self._notes.put_beside(self._parts.window)

    # What happens meanwhile

    def _guide_came(self, guide: WorkshopGuide) -> None:
        if self._guide is None:
            self._guide = guide
            guide.changed.connect(self._fill_notes)
        self._fill_notes()

    def _fill_notes(self) -> None:
        guide = self._guide
        if self._notes is None or guide is None:
            return
        after = self._beside(guide, guide.at, 1)
        following = said(guide.guide.steps[after].title) if after != guide.at else ""
        shown = SpeakersStep(
            guide.at + 1, len(guide.guide.steps), said(guide.step.title), guide.notes, following
        )
        self._notes.show_step(shown)

    def _beside(self, guide: WorkshopGuide, at: int, by: int) -> int:
        """The next step in that direction that this pool asks for; `at` itself at either end."""
        steps, place = guide.guide.steps, at + by
        while 0 <= place < len(steps):
            if steps[place].local_pool or not self._parts.pools.local:
                return place
            place += by
        return at

    def _page_came(self, *_: object) -> None:
        """Somebody went to a page, or is told there what went wrong."""
        if self._stage is not None and self._stage.now != PAGE:
            self._show(PAGE)

    def _show(self, name: str) -> None:
        if self._stage is not None:
            self._stage.show(name)

    def _watch_mailbox(self) -> None:
        """Whoever uses a code wants to see the page that it goes to."""
        button = self._parts.window.findChild(QAbstractButton, "mailboxUseCode")
        if button is not None and not self._mailbox_watched:
            self._mailbox_watched = True
            button.clicked.connect(self._page_came)

    def _cover_again(self) -> None:
        if self._veil is not None:
            self._veil.reveal(False)  # noqa: FBT003

    def _something_came(self, name: str) -> None:
        self._cover_again()
        if name == "mailbox":
            self._watch_mailbox()

    def _session_changed(self, _: TokenSet | None) -> None:
        """Cover the names of whoever is signed in, too."""
        if self._veil is not None:
            judged = self._inspecting.judged
            known: set[str] = set()
            if judged is not None:
                known = {*names_in(judged.id_report.claims), *names_in(judged.access_report.claims)}
                known.add(judged.tokens.username)
            self._veil.personal.know(known)
            self._veil.update()

    def _notes_closed(self) -> None:
        if self._notes is not None:
            self._notes.deleteLater()
            self._notes = None

    def _put_out(self) -> None:
        if self._spotlight is not None:
            spotlight, self._spotlight = self._spotlight, None
            self._tell_what_is_above()
            spotlight.close_down()

    def _drop_card(self) -> None:
        if self._card is not None:
            card, self._card = self._card, None
            self._tell_what_is_above()
            card.hide()
            card.deleteLater()

    def _tell_what_is_above(self) -> None:
        if self._veil is not None:
            self._veil.above = [part for part in (self._spotlight, self._card) if part is not None]

    def close(self) -> None:
        """The app ends: no window of its own stays behind."""
        if self._notes is not None:
            self._notes.close()
