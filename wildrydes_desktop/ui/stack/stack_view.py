"""One stack: what it is doing, its resources over time, its events, and what came out of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.i18n import told
from wildrydes_desktop.ui.inspector.marks import Mark, MarkLabel
from wildrydes_desktop.ui.stack.events import EventTable
from wildrydes_desktop.ui.stack.timeline import TimelineView
from wildrydes_desktop.ui.stack.verdict_list import Found, VerdictList
from wildrydes_desktop.ui.stack.words import phase_mark, phase_sentence, phase_title, spans
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.elided import ElidedLabel
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.ui.widgets.values import ValueRow
from wildrydes_desktop.workshop.aws_account import Identity, Place
from wildrydes_desktop.workshop.stack_progress import Phase, Progress, Resource

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

MARK, TICK = 20, 1000
"""Device-independent pixels of the mark; milliseconds between two looks at the clock."""
LABEL = 120


class StackView(QWidget):
    """Shows one `Progress` after the other. `progress` is the last, None before the first."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """`now` gives seconds, from whenever: it only measures how long ago something came."""
        super().__init__()
        self._now = now
        self._came = 0.0
        self._span_until = 0.0
        self.progress: Progress | None = None
        self._outputs: dict[str, ValueRow] = {}
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK)
        self._ticking.timeout.connect(self._tick)
        self.follow = ActionButton(self.tr("Look again"), "stackFollow")
        self.open_pool = ActionButton(self.tr("Open this pool"), "stackOpen", "primary")
        self.onward = ActionButton(self.tr("Go on"), "stackOnward", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._build_outputs()
        for card in (self._build_state(), self._build_remaining()):
            column.addWidget(card)

    @property
    def moving(self) -> bool:
        """Whether the stack moves, as far as is known."""
        return self.progress is not None and self.progress.phase.moving

    def show_place(self, place: Place, identity: Identity) -> None:
        """Say where the stack stands."""
        text = self.tr("In {region}, in the account {account}")
        self._where.setText(text.format(region=place.region, account=identity.account))

    def show_progress(self, progress: Progress) -> None:
        """Show what the stack is doing now."""
        self.progress, self._came = progress, self._now()
        phase = progress.phase
        self._name.setText(progress.stack.name)
        self._mark.setHidden(phase.moving)
        self._mark.show_mark(phase_mark(phase) or Mark.NOTHING)
        self._state.setProperty("phase", phase.value)
        self._sentence.setText(phase_sentence(phase))
        self._show_reason(progress.problem)
        self._resources, self._span_until = spans(progress)
        self._timeline.setHidden(not self._resources)
        self._events.setHidden(not progress.events)
        self._events.show_events(progress.events)
        self._show_outputs(progress)
        self._show_remaining(progress)
        self._ticking.start() if phase.moving and self.isVisible() else self._ticking.stop()
        self._tick()

    @property
    def first_widget(self) -> QWidget:
        """Where the cursor is best: on what comes next, or else on the timeline."""
        buttons = (self.onward, self.open_pool)
        return next((each for each in buttons if each.isVisibleTo(self)), self._timeline)

    def offer_to_open(self, text: str) -> None:
        """Let the stack's pool be opened, by a button that says `text`; empty: there is none."""
        self.open_pool.setVisible(bool(text))
        self.open_pool.set_label(text)
        self.onward.hide()

    def offer_onward(self, text: str) -> None:
        """The pool is open: lead on from here, by a button that says `text`."""
        self.open_pool.hide()
        self.onward.set_label(text)
        self.onward.show()

    def set_following(self, following: bool) -> None:
        """Whether looks come by themselves; else the person may ask for one."""
        self.follow.setHidden(following)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.moving:
            self._ticking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._ticking.stop()
        super().hideEvent(event)

    # Within

    def _tick(self) -> None:
        """Say how long it has taken, by this machine's clock since the last look."""
        assert self.progress is not None
        phase = self.progress.phase
        taken = self._span_until + (self._now() - self._came if phase.moving else 0.0)
        title = phase_title(phase)
        if taken >= 1:
            minutes, seconds = divmod(int(taken), 60)
            title = self.tr("{state} · {minutes}:{seconds}").format(
                state=title, minutes=minutes, seconds=f"{seconds:02d}"
            )
        self._state.setText(title)
        self._timeline.show_spans(self._resources, max(taken, self._span_until))

    def _show_reason(self, problem: Problem | None) -> None:
        self._reason.setHidden(problem is None)
        self._next_step.setHidden(problem is None or not problem.next_step)
        if problem is not None:
            problem = told(problem)
            self._reason.setText(
                self.tr("{title}. {meaning}").format(title=problem.title, meaning=problem.meaning)
            )
            self._next_step.setText(problem.next_step)

    def _show_outputs(self, progress: Progress) -> None:
        """Show the stack's outputs, by their own names, once it is ready."""
        outputs = progress.stack.outputs if progress.phase in {Phase.READY, Phase.UPDATE_UNDONE} else {}
        for name, row in self._outputs.items():
            row.setHidden(name not in outputs)
        for name, value in outputs.items():
            if name not in self._outputs:
                row = self._outputs[name] = ValueRow(name, f"stackOutput_{name}", LABEL)
                self._outputs_column.addWidget(row)
            self._outputs[name].value.show_value(value)
            self._outputs[name].show()
        self._outputs_part.setHidden(not outputs)

    def _show_remaining(self, progress: Progress) -> None:
        """Say what was to be deleted and is still in the account."""
        remaining, gone = progress.remaining, progress.phase is Phase.DELETED
        self._remaining_card.setVisible(gone or bool(remaining))
        self._nothing_left.setHidden(bool(remaining))
        self._remaining.show_found([Found(each.logical_id, Mark.OPEN, _left(each)) for each in remaining])

    def _build_state(self) -> Card:
        card = Card()
        self._name = ElidedLabel()
        self._name.setObjectName("stackTitle")
        self._name.setProperty("look", "section")
        self._mark = MarkLabel(MARK)
        self._state = PlainLabel("", "section")
        self._state.setObjectName("stackPhase")
        self._where, self._sentence = PlainLabel("", "muted"), PlainLabel("")
        self._where.setObjectName("stackWhere")
        self._sentence.setObjectName("stackSentence")
        self._reason, self._next_step = PlainLabel("", "problem"), PlainLabel("")
        self._reason.setObjectName("stackReason")
        self._next_step.setObjectName("stackNextStep")
        for label in (self._reason, self._next_step):
            label.allow_copying()
            label.hide()
        self._timeline, self._events = TimelineView("stackTimeline"), EventTable("stackEvents")
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._mark)
        state.addWidget(self._state, 1)
        card.column.addWidget(self._name)
        card.column.addWidget(self._where)
        card.column.addLayout(state)
        for widget in (
            *(self._sentence, self._reason, self._next_step, self._outputs_part, self.follow),
            *(self._timeline, self._events),
        ):
            card.column.addWidget(widget)
        return card

    def _build_outputs(self) -> None:
        self._outputs_part = QWidget()
        self._outputs_column = QVBoxLayout(self._outputs_part)
        self._outputs_column.setContentsMargins(0, 0, 0, 0)
        self._outputs_column.setSpacing(6)
        self._outputs_column.addWidget(self.open_pool)
        self._outputs_column.addWidget(self.onward)
        self.onward.hide()
        self._outputs_part.hide()

    def _build_remaining(self) -> Card:
        self._remaining_card = Card(self.tr("What remains"))
        self._nothing_left = PlainLabel(self.tr("Nothing: all that the stack made is gone."))
        self._nothing_left.setObjectName("stackNothingLeft")
        self._remaining = VerdictList("stackRemaining", self.tr("What remains"))
        for widget in (self._nothing_left, self._remaining):
            self._remaining_card.column.addWidget(widget)
        self._remaining_card.hide()
        return self._remaining_card


def _left(resource: Resource) -> str:
    """What remains of a deleted stack, by its name in the account."""
    name = f"{resource.type} {resource.physical_id or resource.logical_id}"
    return f"{name}: {resource.reason}" if resource.reason else name
