"""The one place for messages: what happened, what it means, what to do next; details for who wants them."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.buttons import LinkButton
from wildrydes_desktop.ui.widgets.glyphs import Glyph, GlyphButton
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import restyle

Kind = Literal["info", "success", "warning", "error"]
DETAILS_LINES = 4


class MessageBar(QFrame):
    """Hidden while there is nothing to say. A new message replaces the one before.

    Dynamic properties for who should not have to read words: `kind` (info, success, warning, error; empty
    without a message) and `errorName` (the raw name of the cause, or empty).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName(self.tr("Message"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setProperty("kind", "")
        self.setProperty("errorName", "")
        self._text = ""
        self._parts: _Parts | None = None
        self.hide()

    def text(self) -> str:
        """Title, meaning and next step, one to a line; empty when there is no message."""
        return self._text

    def show_problem(self, problem: Problem) -> None:
        """Say what went wrong. Nothing of it is read as markup."""
        sentences = " ".join(filter(None, (problem.meaning, problem.next_step)))
        details = self._details(problem)
        self._say("error", problem.name, problem.title, sentences, details)
        self._text = "\n".join(filter(None, (problem.title, problem.meaning, problem.next_step)))

    def show_message(self, kind: Kind, text: str) -> None:
        """Say `text`: the first line is its title, the rest stands below it."""
        title, _, rest = text.partition("\n")
        self._say(kind, "", title, rest, "")
        self._text = text

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
        if self._parts is None:  # built at the first message: most starts have none
            self._parts = _Parts(self)
        self.setProperty("errorName", name)
        restyle(self, kind=kind)
        self._parts.fill(title, rest, details)
        spoken = " ".join(filter(None, (title, rest)))
        self.setAccessibleDescription(spoken)
        self.show()
        if QAccessible.isActive():
            announcement = QAccessibleAnnouncementEvent(self, spoken)
            if kind == "error":
                announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(announcement)

    def _details(self, problem: Problem) -> str:
        named = (
            (self.tr("Name"), problem.name),
            (self.tr("Message"), problem.raw_message),
            (self.tr("Request id"), problem.request_id),
        )
        return "\n".join(f"{label}: {value}" for label, value in named if value)


class _Parts:
    """What the bar consists of once there has been something to say."""

    def __init__(self, bar: MessageBar) -> None:
        self.title = PlainLabel(look="section")
        self.title.allow_copying()
        self.rest = PlainLabel()
        self.rest.allow_copying()
        self.details = QPlainTextEdit()
        self.details.setObjectName("messageDetails")
        self.details.setAccessibleName(bar.tr("Details"))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setFont(theme.fixed_font())
        self.details.setFixedHeight(self.details.fontMetrics().lineSpacing() * DETAILS_LINES + 26)
        self.toggle = LinkButton("", "messageDetailsToggle")
        self.toggle.clicked.connect(self._turn)
        self.copy = LinkButton(bar.tr("Copy details"), "messageCopy")
        self.copy.clicked.connect(self._copy)
        dismiss = GlyphButton(Glyph.CLOSE, bar.tr("Dismiss the message (Esc)"), "messageDismiss")
        dismiss.clicked.connect(bar.clear)
        self._labels = {True: bar.tr("Hide details"), False: bar.tr("Show details")}
        self._lay_out(bar, dismiss)

    def _lay_out(self, bar: MessageBar, dismiss: GlyphButton) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.rest)
        links = QHBoxLayout()
        links.setSpacing(16)
        links.addWidget(self.toggle)
        links.addWidget(self.copy)
        links.addStretch()
        words.addLayout(links)
        words.addWidget(self.details)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 12, 10, 12)
        row.addLayout(words, 1)
        row.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignTop)

    def fill(self, title: str, rest: str, details: str) -> None:
        self.title.setText(title)
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest))
        self.details.setPlainText(details)
        self.toggle.setVisible(bool(details))
        self.copy.setVisible(bool(details))
        self._unfold(unfolded=False)

    def _turn(self) -> None:
        self._unfold(unfolded=self.details.isHidden())

    def _unfold(self, *, unfolded: bool) -> None:
        self.details.setVisible(unfolded)
        self.toggle.setText(self._labels[unfolded])
        self.toggle.setAccessibleName(self._labels[unfolded])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
