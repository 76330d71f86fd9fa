"""The panel "Local pool settings": a form of cards, one button that applies it, and the people below."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.local_pool.client_cards import ClientCard, TokensCard
from wildrydes_desktop.ui.local_pool.people import NewUserCard, PeopleCard
from wildrydes_desktop.ui.local_pool.rows import NotAValueError, Row
from wildrydes_desktop.ui.local_pool.schema_cards import AttributesCard, PasswordsCard
from wildrydes_desktop.ui.local_pool.sign_in_cards import (
    CustomChallengeCard,
    DevicesCard,
    SecondFactorCard,
    SettingsCard,
    SignInCard,
)
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.choice import CalmChoice
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.ui.widgets.looks import in_turns
from wildrydes_desktop.ui.widgets.scroll_column import ScrollColumn

SETTINGS: tuple[Callable[[], SettingsCard], ...] = (
    SignInCard,
    SecondFactorCard,
    DevicesCard,
    CustomChallengeCard,
    TokensCard,
    ClientCard,
    AttributesCard,
    PasswordsCard,
)

WIDEST = 640
LARGE_TEXT = 140
"""Per cent of the usual size."""
"""Device-independent pixels of the column of cards, where the panel is torn off and large."""
ABOVE = 60
"""Device-independent pixels from the top within which a card counts as the one that is read."""


class LocalPoolPanel(QWidget):
    """Shows settings and people, and says what the person wants changed; it changes nothing itself.

    It is built a card in a turn, so that the window never stops; `built` tells when it is complete.

    Signals: `built()`; `looked_at()` whenever it comes into sight; `apply_wanted(dict)` with the settings
    that differ from the pool's, by their names; `reset_wanted()`; what one wants done to people is told by
    the signals of `new_user` and `people`, which are there once it is built.
    """

    built = Signal()
    looked_at = Signal()
    apply_wanted = Signal(object)
    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("localPoolPanel")
        self.new_user: NewUserCard | None = None
        self.people: PeopleCard | None = None
        self._shown: list[Card] = []
        self._rows: list[Row] = []
        self._settings: Mapping[str, Any] = {}
        self._is_built = False
        self._go_to = CalmChoice()
        self._go_to.setObjectName("localPoolGoTo")
        self._go_to.setAccessibleName(self.tr("Go to"))
        self._go_to.activated.connect(self._scroll_to)
        self._cards = QVBoxLayout()
        self._upright, self._below = QVBoxLayout(), QVBoxLayout()
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._area = ScrollColumn("localPoolScroll", self.tr("The settings"))
        self._note = PlainLabel("", "muted")
        self._note.setObjectName("localPoolNote")
        self._apply = ActionButton(self.tr("Apply"), "localPoolApply", "primary")
        self._apply.wanted.connect(self._send)
        self._reset = ActionButton(self.tr("Back to the defaults"), "localPoolReset")
        self._reset.wanted.connect(self.reset_wanted)
        self._lay_out()
        self.set_busy(True)
        in_turns(
            self,
            *(partial(self._add_settings, make) for make in SETTINGS),
            self._add_people,
            self._finish,
        )

    # What the app tells it

    def show_settings(self, settings: Mapping[str, Any]) -> None:
        """Show the pool's settings. What the person has changed and not applied yet stays as it is."""
        before, self._settings = self._settings, settings
        for row in self._rows:
            if row.setting not in before or not self._differs(row, before):
                row.show_value(settings[row.setting])
                row.clear_problem()
        if self.new_user is not None:
            self.new_user.show_kind(settings["username_kind"])
        self._say()

    def take_back(self) -> None:
        """Forget what was changed and not applied: the next settings are shown as they come."""
        self._settings = {}

    def show_people(self, people: Sequence[Mapping[str, Any]]) -> None:
        """Show who is registered, as `list_users` told it."""
        if self.people is not None:
            self.people.show_people(people)

    def show_refusal(self, setting: str, text: str) -> None:
        """Say at a setting that the pool refuses it. One that is not shown here is passed over."""
        row = next((row for row in self._rows if row.setting == setting), None)
        if row is not None:
            row.refuse(text)
            self._bring_into_sight(row)

    def set_busy(self, busy: bool) -> None:
        """Let nothing be sent while the answer is awaited; what is typed stays."""
        for button in (self._apply, self._reset, self.new_user.submit if self.new_user else None):
            if button is not None:
                button.setEnabled(not busy)

    @property
    def is_built(self) -> bool:
        return self._is_built

    # Within

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_note"):  # else not built yet
            self._put_buttons()

    def _put_buttons(self) -> None:
        """Beside each other, below what is to be known; with large text one above the other, and that above
        the settings: the panel would take half the window, and leave them no height.
        """
        across = theme.scaled(100) <= LARGE_TEXT
        ways = QBoxLayout.Direction
        beside = 12 if across else 4
        self._upright.setContentsMargins(beside, 4, beside, 12)
        self._area.column.setMaximumWidth(theme.scaled(WIDEST))
        self._buttons.setDirection(ways.LeftToRight if across else ways.TopToBottom)
        place = self._below if across else self._upright
        place.insertWidget(0, self._note)  # takes it from where it was

    def _lay_out(self) -> None:
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        self._area.column.setLayout(self._upright)
        self._upright.addLayout(self._cards)
        self._upright.addStretch(1)
        self._area.verticalScrollBar().valueChanged.connect(self._follow)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self._apply)
        self._buttons.addWidget(self._reset)
        self._buttons.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(12, 8, 12, 8)
        above.addWidget(self._go_to)
        self._below.setContentsMargins(12, 8, 12, 10)
        self._below.setSpacing(8)
        self._below.addLayout(self._buttons)
        around.addLayout(above)
        around.addWidget(self._area, 1)
        around.addLayout(self._below)
        self._put_buttons()

    def _add_settings(self, make: Callable[[], SettingsCard]) -> None:
        card = make()
        self._add(card, card.heading)
        for row in card.rows:
            row.changed.connect(self._say)
        self._rows.extend(card.rows)

    def _add_people(self) -> None:
        self.new_user, self.people = NewUserCard(), PeopleCard()
        self.new_user.submit.setEnabled(False)
        self._add(self.new_user, self.new_user.heading)
        self._add(self.people, self.people.heading)

    def _add(self, card: Card, heading: str) -> None:
        card.set_compact(True)  # a dock is narrow, whatever the window's height
        self._cards.addWidget(card)
        self._shown.append(card)
        self._go_to.addItem(heading)

    def _finish(self) -> None:
        self._is_built = True
        self.built.emit()

    def _scroll_to(self, at: int) -> None:
        if 0 <= at < len(self._shown):
            self._area.verticalScrollBar().setValue(self._shown[at].y())

    def _follow(self, place: int) -> None:
        """Name the card that is in sight, in the box that leads to them."""
        passed = [card for card in self._shown if card.y() <= place + ABOVE]
        bar = self._area.verticalScrollBar()
        at_the_end = place == bar.maximum() and self._go_to.currentIndex() >= len(passed)
        if passed and not at_the_end:  # the last cards cannot reach the top
            self._go_to.setCurrentIndex(len(passed) - 1)

    def _bring_into_sight(self, row: Row) -> None:
        row.editor.setFocus()
        QTimer.singleShot(0, row, partial(self._area.ensureWidgetVisible, row))

    def _differs(self, row: Row, settings: Mapping[str, Any]) -> bool:
        try:
            return bool(row.value() != settings[row.setting])
        except NotAValueError:
            return True

    def _say(self) -> None:
        """Say below how much is waiting to be applied."""
        waiting = sum(self._differs(row, self._settings) for row in self._rows) if self._settings else 0
        if waiting:
            self._note.setText(self.tr("Changed and not applied yet: {count}.").format(count=waiting))
        else:
            self._note.setText(
                self.tr("Who is signed in stays so. The next sign-in or refresh meets new settings.")
            )

    def _send(self) -> None:
        changes: dict[str, object] = {}
        wrong: list[Row] = []
        for row in self._rows:
            row.clear_problem()
            try:
                value = row.value()
            except NotAValueError as error:
                row.refuse(str(error))
                wrong.append(row)
            else:
                if value != self._settings.get(row.setting):
                    changes[row.setting] = value
        if wrong:
            self._bring_into_sight(wrong[0])
        else:
            self.apply_wanted.emit(changes)
