"""What one step opens to: a sentence on what happens, and the message as it was sent, where there is one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.protocol.exchange_detail import ExchangeDetail
from wildrydes_desktop.ui.theatre.steps import Step, StepKind
from wildrydes_desktop.ui.widgets.labels import PlainLabel

LARGE_TEXT, LEAST_LINES = 140, 5
"""Per cent of the usual size, and how many lines of such text there are at least."""


class StepDetail(QWidget):
    """Shows one step at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", "section")
        self._title.setObjectName("sequenceStep")
        self._sentence = PlainLabel()
        self._sentence.setObjectName("sequenceSentence")
        self._sentence.allow_copying()
        self._message = ExchangeDetail()
        self._message.setObjectName("sequenceDetail")
        self._message.setAccessibleName(self.tr("The message that was sent"))
        self._message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # words first
        words = QVBoxLayout()
        words.setContentsMargins(12, 8, 12, 8)
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(words)
        column.addWidget(self._message, 1)
        column.addStretch()
        self._give_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._give_room()

    def _give_room(self) -> None:
        """Have large text share the room with the diagram, and not take what that leaves."""
        large = theme.scaled(100) > LARGE_TEXT
        self.setMinimumHeight(LEAST_LINES * self.fontMetrics().lineSpacing() if large else 0)

    def set_handshake(self, handshake: Handshake | None) -> None:
        """See `ExchangeDetail.set_handshake`."""
        self._message.set_handshake(handshake)

    def show_step(self, step: Step | None, way: str) -> None:
        """Show `step`; `way` says in words who speaks to whom."""
        colon = QCoreApplication.translate("CompareView", "{0}: {1}")  # French has a space before it
        self._title.setText(colon.format(way, step.label) if step else "")
        self._sentence.setText(step.sentence if step else "")
        exchange = step.exchange if step else None
        self._message.setVisible(exchange is not None)
        answers = step is not None and step.kind is StepKind.ANSWER
        self._message.show_exchange(exchange, from_answer=answers)
