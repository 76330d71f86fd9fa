"""The panel "Workshop guide": the list of steps, the one that is open among them, and what to do with all.

It knows no session and no pool: it shows what it is told, and says what is wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from wildrydes_desktop.ui.guide.standing import Standing, StepState
from wildrydes_desktop.ui.guide.words import tr
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.widgets.buttons import LinkButton
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import in_turns
from wildrydes_desktop.ui.widgets.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QResizeEvent

    from wildrydes_desktop.ui.guide.step_card import StepCard
    from wildrydes_desktop.ui.guide.step_row import StepRow
    from wildrydes_desktop.workshop.guide import Guide

NARROWEST, WIDEST = 330, 640
"""Device-independent pixels: of the panel, and of its column where it is torn off and large."""
ROWS_IN_A_TURN = 10


class GuidePanel(QWidget):
    """It is built in turns; `built()` tells when the guide that it was given last is in its place.

    Signals: `step_chosen(int)` when the person opens a step, from 0; `go_wanted(int)` to where a step is
    done; `hint_wanted(int)`; `tick_wanted(int, bool)`; `answered(int, int)`, step and choice; `save_wanted()`
    of the progress, `export_wanted()` of the guide; `open_wanted()` of another one, `own_wanted()` of the
    app's own; `restart_wanted()`.
    """

    built = Signal()
    step_chosen = Signal(int)
    go_wanted = Signal(int)
    hint_wanted = Signal(int)
    tick_wanted = Signal(int, bool)
    answered = Signal(int, int)
    save_wanted = Signal()
    export_wanted = Signal()
    open_wanted = Signal()
    own_wanted = Signal()
    restart_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guidePanel")
        self.setMinimumWidth(NARROWEST)
        self._guide: Guide | None = None
        self._states: Sequence[StepState] = ()
        self._rows: list[StepRow] = []
        self._card: StepCard | None = None
        self._at = self._wanted = -1
        self._links: list[tuple[LinkButton, Callable[[], str]]] = []
        self._group = QButtonGroup(self)  # exclusive: the arrow keys go from step to step
        self._group.idClicked.connect(self.step_chosen)
        self._title = PlainLabel("", "section")
        self._title.setObjectName("guideTitle")
        self._text = PlainLabel("", "muted")
        self._text.setObjectName("guideIntro")
        self._done = PlainLabel()
        self._done.setObjectName("guideProgress")
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self._area = ScrollColumn("guideScroll", self.tr("The guide's steps"))
        self._lay_out()

    # What the app tells it

    def show_guide(self, guide: Guide, states: Sequence[StepState], at: int) -> None:
        """Show another guide, its steps standing like that, with the one at `at` open."""
        self._guide, self._states, self._at, self._wanted = guide, states, -1, at
        for row in self._rows:
            self._group.removeButton(row)
            row.setParent(None)  # gone from every search by name at once
            row.deleteLater()
        self._rows.clear()
        if self._card is not None:
            self._card.hide()
        starts = range(0, len(guide.steps), ROWS_IN_A_TURN)
        in_turns(
            self,
            *(partial(self._add_rows, guide, start) for start in starts),
            self._load_card,
            self._make_card,
            partial(self._finish, guide),
        )

    def show_states(self, states: Sequence[StepState]) -> None:
        """Show how the steps stand by now."""
        self._states = states
        self._say()

    def open_step(self, at: int) -> None:
        """Open the step at that place, from 0, and close the one before."""
        self._wanted = at
        if self._card is None or not 0 <= at < len(self._rows):
            return  # not built yet
        if at != self._at:
            self._at = at
            self._list.removeWidget(self._card)
            self._list.insertWidget(at + 1, self._card)
            self._card.show_hint("")
            self._card.show()
            self._order_keys()
        self._rows[at].setChecked(True)
        self._say()
        QTimer.singleShot(0, self._card, self._bring_into_sight)

    def show_hint(self, text: str) -> None:
        """Show a hint in the step that is open."""
        if self._card is not None:
            self._card.show_hint(text)
            QTimer.singleShot(0, self._card, self._bring_into_sight)

    def show_verdict(self, text: str, *, right: bool) -> None:
        """Say at the step that is open whether the answer was right."""
        if self._card is not None:
            self._card.show_verdict(text, right=right)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._repeat_title)  # once the rows have their width

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._say)

    # Within

    def _lay_out(self) -> None:
        self._area.column.setMaximumWidth(WIDEST)
        upright = QVBoxLayout(self._area.column)
        upright.setContentsMargins(12, 8, 12, 12)
        upright.setSpacing(6)
        upright.addWidget(self._title)
        upright.addWidget(self._text)
        upright.addWidget(self._done)
        upright.addLayout(self._list)
        upright.addSpacing(6)
        self._add_links(upright)
        upright.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._area)

    def _add_links(self, column: QVBoxLayout) -> None:
        from PySide6.QtCore import Qt

        links: tuple[tuple[Callable[[], str], str, SignalInstance], ...] = (
            (lambda: tr("Save my progress…"), "guideSave", self.save_wanted),
            (lambda: tr("Start again"), "guideRestart", self.restart_wanted),
            (lambda: tr("Another guide…"), "guideOpen", self.open_wanted),
            (lambda: tr("The app's own guide"), "guideOwn", self.own_wanted),
            (lambda: tr("Save this guide…"), "guideExport", self.export_wanted),
        )
        for words, name, wanted in links:
            link = LinkButton(words(), name)
            link.clicked.connect(wanted)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
            self._links.append((link, words))

    def _add_rows(self, guide: Guide, start: int) -> None:
        if guide is not self._guide:
            return  # another one was opened meanwhile
        from wildrydes_desktop.ui.guide.step_row import StepRow

        for step in guide.steps[start : start + ROWS_IN_A_TURN]:
            row = StepRow(step.id)
            self._group.addButton(row, len(self._rows))
            self._list.addWidget(row)
            self._rows.append(row)

    def _load_card(self) -> None:
        import wildrydes_desktop.ui.guide.step_card  # noqa: F401 - enough for one turn

    def _make_card(self) -> None:
        if self._card is not None:
            return
        from wildrydes_desktop.ui.guide.step_card import StepCard

        self._card = card = StepCard(self)
        card.hide()
        card.go_wanted.connect(lambda: self.go_wanted.emit(self._at))
        card.hint_wanted.connect(lambda: self.hint_wanted.emit(self._at))
        card.tick_wanted.connect(lambda ticked: self.tick_wanted.emit(self._at, ticked))
        card.answered.connect(lambda choice: self.answered.emit(self._at, choice))

    def _finish(self, guide: Guide) -> None:
        if guide is self._guide:
            self.open_step(self._wanted)
            self.built.emit()

    def _say(self) -> None:
        """Put everything into words, in the language of now."""
        for link, words in self._links:
            link.setText(words())
            link.setAccessibleName(words())
        guide = self._guide
        if guide is None or len(self._rows) != len(guide.steps) or len(self._states) != len(guide.steps):
            return
        self._title.setText(said(guide.title))
        self._text.setText(said(guide.text))
        self._text.setHidden(not guide.text)
        wanted = [state for state in self._states if state.standing is not Standing.SKIPPED]
        done = sum(state.standing is Standing.DONE for state in wanted)
        told = tr("All done.") if done == len(wanted) else tr("{done} of {count} steps done.")
        self._say_progress(told.format(done=done, count=len(wanted)))
        for number, (row, step, state) in enumerate(
            zip(self._rows, guide.steps, self._states, strict=True), 1
        ):
            row.show_step(number, said(step.title), state.standing)
        if self._card is not None and self._at >= 0:
            state = self._states[self._at]
            self._card.show_step(guide.steps[self._at], state.standing, state.when)
            self._repeat_title()

    def _say_progress(self, text: str) -> None:
        """Show how far one has got, and say it aloud where that has changed. (WCAG 2.2, 4.1.3.)"""
        from wildrydes_desktop.ui.announcing import announce

        before = self._done.text()
        self._done.setText(text)
        if before not in {"", text}:
            announce(self, text)

    def _repeat_title(self) -> None:
        if self._card is not None and 0 <= self._at < len(self._rows):
            self._card.repeat_title(self._rows[self._at].shortened)

    def _order_keys(self) -> None:
        """Let Tab go from the row of the open step through the step, and on."""
        assert self._card is not None
        before: QWidget = self._rows[self._at]
        for widget in (*self._card.controls, *self._rows[self._at + 1 : self._at + 2], self._links[0][0]):
            QWidget.setTabOrder(before, widget)
            before = widget

    def _bring_into_sight(self) -> None:
        if self._card is not None and 0 <= self._at < len(self._rows):
            self._area.ensureWidgetVisible(self._card, 0, 12)
            self._area.ensureWidgetVisible(self._rows[self._at], 0, 12)
