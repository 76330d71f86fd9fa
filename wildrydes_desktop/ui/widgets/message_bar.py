"""The one place for messages: what happened, what it means, what to do next; details for who wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.i18n import joined, told
from wildrydes_desktop.ui.widgets.looks import restyle

if TYPE_CHECKING:
    from wildrydes_desktop.ui.widgets.message_parts import MessageParts

Kind = Literal["info", "success", "warning", "error"]


class MessageBar(QFrame):
    """Hidden while there is nothing to say. A new message replaces the one before.

    Dynamic properties for who should not have to read words: `kind` (info, success, warning, error; empty
    without a message) and `errorName` (the raw name of the cause, or empty). Emits `problem_shown(Problem)`.
    """

    problem_shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName(self.tr("Message"))
        self.setProperty("kind", "")
        self.setProperty("errorName", "")
        self._text = ""
        self._parts: MessageParts | None = None
        self._compact = False
        self.hide()

    def text(self) -> str:
        """Title, meaning and next step, one to a line; empty when there is no message."""
        return self._text

    def show_problem(self, problem: Problem) -> None:
        """Say what went wrong. Nothing of it is read as markup."""
        problem = told(problem)
        sentences = joined(problem.meaning, problem.next_step)
        details = self._details(problem)
        self._say("error", problem.name, problem.title, sentences, details)
        self._text = "\n".join(filter(None, (problem.title, problem.meaning, problem.next_step)))
        self.problem_shown.emit(problem)

    def show_message(self, kind: Kind, text: str) -> None:
        """Say `text`: the first line is its title, the rest stands below it."""
        title, _, rest = text.partition("\n")
        self._say(kind, "", title, rest, "")
        self._text = text

    def set_compact(self, compact: bool) -> None:
        """Take less height, in a low window."""
        self._compact = compact
        if self._parts is not None:
            self._parts.set_compact(compact)

    def clear(self) -> None:
        """Take the message away."""
        self._text = ""
        self.setProperty("errorName", "")
        self.setProperty("kind", "")
        self.setAccessibleDescription("")
        if self._parts is not None:  # what is hidden holds no old details either
            self._parts.fill("", "", "")
        self.hide()

    def _say(self, kind: Kind, name: str, title: str, rest: str, details: str) -> None:
        from wildrydes_desktop.ui.announcing import announce

        if self._parts is None:  # built at the first message: most starts have none
            from wildrydes_desktop.ui.widgets.message_parts import MessageParts

            self._parts = MessageParts(self, self.clear)
            self._parts.set_compact(self._compact)
        self.setProperty("errorName", name)
        restyle(self, kind=kind)
        self._parts.fill(title, rest, details)
        spoken = "\n".join(filter(None, (title, rest)))  # a new line is where a voice pauses
        self.setAccessibleDescription(spoken)
        self.show()
        announce(self, spoken, urgent=kind == "error")

    def _details(self, problem: Problem) -> str:
        named = (
            (self.tr("Name"), problem.name),
            (self.tr("Message"), problem.raw_message),
            (self.tr("Request id"), problem.request_id),
        )
        return "\n".join(f"{label}: {value}" for label, value in named if value)
