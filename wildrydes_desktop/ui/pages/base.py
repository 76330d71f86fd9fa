"""What every page has in common: forms that send, a button that cancels, problems shown at their field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.i18n import closed, joined, told
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.fields import Field, PasswordField
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

LARGE_TEXT = 140
"""Per cent of the usual size from which words need the room beside the column."""
COLUMN = 480
"""Device-independent pixels; with the card's margins a form is 440 wide."""


@dataclass(frozen=True, slots=True)
class _Form:
    fields: list[Field]
    button: ActionButton
    send: Callable[[], None]


class Page(QWidget):
    """One thing a person asks for. It collects, checks what needs no server, and emits; it never acts itself.

    Signals: `submitted(request)` with a frozen dataclass in which passwords and codes are `Secret`;
    `cancelled()` when the person changes their mind while the page is busy.
    """

    submitted = Signal(object)
    cancelled = Signal()

    widest = COLUMN
    """Device-independent pixels of the page's column, with text of the usual size."""

    def __init__(self, title: str, intro: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageBody")
        self.setAccessibleName(title)
        self._forms: list[_Form] = []
        self._actions: list[ActionButton] = []
        self._pressed: ActionButton | None = None
        self._running: ActionButton | None = None
        self._busy = False
        self._resting: list[ActionButton] = []
        self._middle = column = QWidget()
        outer = QVBoxLayout(column)
        outer.setContentsMargins(0, 0, 0, 0)
        self.column = QVBoxLayout()
        outer.addLayout(self.column)
        outer.addStretch(1)
        self._around = QHBoxLayout(self)
        self._around.addStretch(1)
        self._around.addWidget(column, 1000)
        self._around.addStretch(1)
        self._compact = False
        self.set_compact(False)
        self.title = PlainLabel(title, "title")
        self.intro = PlainLabel(intro, "muted")
        self.column.addWidget(self.title)
        self.column.addWidget(self.intro)
        self.intro.setHidden(not intro)  # only now: without a parent it would be a window of its own

    @property
    def drawn(self) -> bool:
        """Whether what it shows is there as it will stay: a page may draw something in turns."""
        return True

    # What pages build themselves from

    def add_card(self, heading: str = "") -> Card:
        """A card below what the page has so far."""
        card = Card(heading)
        card.set_compact(self._compact)
        self.column.addWidget(card)
        return card

    def add_form(self, fields: Sequence[Field], button: ActionButton, send: Callable[[], None]) -> None:
        """Let Enter in any of `fields`, and `button`, check what is required and then call `send`.

        A field may belong to several forms: Enter then means the one whose button is primary. The first
        form's button is the page's own: the one that says Cancel if nothing else was pressed.
        """
        form = _Form([], button, send)
        self._forms.append(form)
        self.add_action(button)
        button.wanted.connect(lambda: self._send(form))
        self.set_fields(button, fields)

    def set_fields(self, button: ActionButton, fields: Sequence[Field]) -> None:
        """Let the form of `button` have `fields` from now on; some may be new, and others gone."""
        known = {field for form in self._forms for field in form.fields}
        for field in fields:
            if field not in known and isinstance(field.editor, QLineEdit):
                field.editor.returnPressed.connect(partial(self._enter, field))
        form = next(form for form in self._forms if form.button is button)
        form.fields[:] = fields

    def add_action(self, button: ActionButton) -> None:
        """Let `button` take part in being busy: it rests while another runs, and cancels while it runs."""
        self._actions.append(button)
        button.chosen.connect(partial(self._press, button))
        button.cancel_wanted.connect(self.cancelled)

    def drop_action(self, button: ActionButton) -> None:
        """Forget `button`, which `add_action` made known: it is about to go."""
        self._actions.remove(button)

    def drop_forms(self) -> None:
        """Forget every form and action: the page is about to show others."""
        self._forms, self._actions, self._resting = [], [], []
        self._pressed = self._running = None

    def refuse(self, field: Field, text: str) -> None:
        """Say at `field` what is wrong with it, and put the cursor there."""
        field.refuse(text)
        self.focus_on(field)

    def focus_on(self, field: Field) -> None:
        """Put the cursor into `field`, its text selected, and scroll to it."""
        field.editor.setFocus()
        if isinstance(field.editor, QLineEdit):
            field.editor.selectAll()
        self.bring_into_sight(field)

    def wait_at(self, button: ActionButton) -> None:
        """Have the cursor on `button` until there is more to see, unless it is outside this page."""
        cursor: QWidget | None = self.window().focusWidget()  # the stubs leave out that there may be none
        if self.isVisible() and (cursor is None or not cursor.isVisible() or self.isAncestorOf(cursor)):
            button.setFocus()

    def waits_at(self, button: ActionButton) -> bool:
        """Whether the cursor is still where `wait_at` put it. The window need not be the active one."""
        return self.window().focusWidget() is button

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to `part` of this page, if the page can be scrolled."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            QTimer.singleShot(0, part, partial(parent.ensureWidgetVisible, part))  # once it has its place

    # What the app asks of a page

    @property
    def busy(self) -> bool:
        return self._busy

    @property
    def compact(self) -> bool:
        """Whether the page stands close together."""
        return self._compact

    @property
    def first_field(self) -> QWidget | None:
        """Where a person would start to type: the first empty input that can be seen, else the first."""
        shown = [field for form in self._forms for field in form.fields if field.isVisibleTo(self)]
        empty = [field for field in shown if field.empty]
        return next((field.editor for field in empty or shown), None)

    def set_compact(self, compact: bool) -> None:
        """Stand closer together: the window is low, and the form's button should be in sight."""
        self._compact = compact
        self._middle.setMaximumWidth(theme.scaled(self.widest))
        self.column.setSpacing(7 if compact else 12)
        above, below = (9, 7) if compact else (18, 18)
        beside = 24 if theme.scaled(100) <= LARGE_TEXT else 8
        self._around.setContentsMargins(beside, above, beside, below)
        for card in self.findChildren(Card):
            card.set_compact(compact)

    def set_busy(self, busy: bool) -> None:
        """Busy: the button that was pressed says Cancel, other actions rest. What is typed stays."""
        if busy == self._busy:
            return
        self._busy = busy
        if busy:
            self._running = self._pressed or (self._forms[0].button if self._forms else None)
            self._resting = [b for b in self._actions if b is not self._running and b.isEnabled()]
        for button in self._resting:
            button.setEnabled(not busy)
        if self._running is not None:
            self._running.set_running(busy)
        if not busy:
            self._running = self._pressed = None
            self._resting = []

    def show_problem(self, problem: Problem) -> None:
        """Mark the field that the problem is about, if this page shows it, and put the cursor there.

        The words themselves are the message bar's.
        """
        field = self._field_for(problem.field)
        if field is not None:
            problem = told(problem)
            field.mark(joined(closed(problem.title), problem.meaning))
            self.focus_on(field)

    def forget_secrets(self) -> None:
        """Empty what must not outlive its use: every password field of the page."""
        for editor in self.findChildren(PasswordField):
            editor.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Escape and self.busy:
            self.cancelled.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    # Within

    def _press(self, button: ActionButton) -> None:
        self._pressed = button

    def _enter(self, field: Field) -> None:
        forms = [form for form in self._forms if field in form.fields and form.button.isVisibleTo(self)]
        forms.sort(key=lambda form: form.button.property("look") != "primary")
        if forms and forms[0].button.isEnabled():
            self._send(forms[0])

    def _send(self, form: _Form) -> None:
        if self._busy:
            return
        for field in form.fields:
            field.clear_problem()
        missing = [
            field for field in form.fields if field.required and field.isVisibleTo(self) and field.empty
        ]
        if missing:
            self.refuse(missing[0], missing[0].required)
            return
        self._pressed = form.button
        form.send()

    def _field_for(self, name: str) -> Field | None:
        shown = [field for form in self._forms for field in form.fields if field.isVisibleTo(self)]
        return next((field for field in shown if name and name in field.answers_to), None)
