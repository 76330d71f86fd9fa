"""The step that is open in the list: what to do, a question, hints, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.ui.guide.question import QuestionPart
from wildrydes_desktop.ui.guide.standing import Standing
from wildrydes_desktop.ui.guide.words import ticks_when, tr, way_to
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.workshop.guide import Event, Step


class StepCard(Card):
    """Shows one step at a time.

    Signals: `go_wanted()`; `hint_wanted()`; `tick_wanted(bool)` when the person ticks the step, or takes the
    tick away; `answered(int)` with the place of the answer that was chosen, from 0.
    """

    go_wanted = Signal()
    hint_wanted = Signal()
    tick_wanted = Signal(bool)
    answered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_compact(True)
        self._standing = Standing.OPEN
        self._title = PlainLabel("", "section")
        self._text = PlainLabel()
        self._text.setObjectName("guideText")
        self._text.allow_copying()
        self._when = PlainLabel("", "muted")
        self._when.setObjectName("guideWhen")
        self._hint = PlainLabel()
        self._hint.setObjectName("guideHint")
        self._question = QuestionPart()
        self._question.answered.connect(self.answered)
        self._go = ActionButton("", "guideGo")
        self._go.wanted.connect(self.go_wanted)
        self._more = LinkButton(tr("Show a hint"), "guideHintButton")
        self._more.clicked.connect(self.hint_wanted)
        self._tick = LinkButton("", "guideTick")
        self._tick.clicked.connect(lambda: self.tick_wanted.emit(self._standing is not Standing.DONE))
        for widget in (self._title, self._text, self._question, self._hint, self._go, self._when):
            self.column.addWidget(widget)
        for link in (self._more, self._tick):
            self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def controls(self) -> list[QWidget]:
        """What Tab goes through, in its order."""
        return [*self._question.controls, self._go, self._more, self._tick]

    def show_step(self, step: Step, standing: Standing, when: str) -> None:
        """Show `step`; `when` is what to say of the time at which it was done."""
        self._standing = standing
        self._title.setText(said(step.title))
        self._text.setText(said(step.text))
        self._text.setHidden(not step.text)
        if standing is Standing.DONE:
            told = when
        elif standing is Standing.SKIPPED:
            told = tr("Not needed on the local pool: there is nothing to launch.")
        else:
            told = ticks_when(step)
        self._when.setText(told)
        self._question.show_question(step.question if Event.QUESTION_ANSWERED in step.done_when else None)
        self._go.setHidden(step.go is None)
        if step.go is not None:
            self._go.set_label(way_to(step.go))
        self._more.setText(tr("Show a hint"))
        self._more.setHidden(not step.hints)
        ticked = standing is Standing.DONE
        self._tick.setText(tr("Not done yet") if ticked else tr("I have done it"))
        self._tick.setAccessibleName(self._tick.text())

    def repeat_title(self, wanted: bool) -> None:
        """Show the title here as well: the list has no room for all of it."""
        self._title.setVisible(wanted)

    def show_hint(self, text: str) -> None:
        """Show a hint; empty: none."""
        self._hint.setText(text)
        self._hint.setAccessibleName(text)
        self._hint.setHidden(not text)

    def show_verdict(self, text: str, *, right: bool) -> None:
        """Say whether the answer was right."""
        self._question.show_verdict(text, right=right)
