"""The field for a token from anywhere. It is judged here, on this machine, and sent nowhere."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QMimeData, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.jwt_parts import MOST_CHARACTERS, visible
from wildrydes_desktop.cognito.token_lines import Removed
from wildrydes_desktop.cognito.token_sources import Found, Source, found_in
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.foundation.words import listed
from wildrydes_desktop.ui import i18n, theme
from wildrydes_desktop.ui.inspector.dropping import file_of
from wildrydes_desktop.ui.inspector.wrapping import LINE, MOST_IN_ONE_LINE, in_lines
from wildrydes_desktop.ui.widgets import secret_clipboard
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.lines_edit import LinesEdit

SETTLE_MS: Final = 60
"""A token that is typed or pasted in pieces is judged once, not once for each character."""
LINES: Final = 4

_TOKEN_OR_HEADER: Final = re.compile(r"[\w.:\s-]*", re.ASCII)


class TokenField(LinesEdit):
    """Emits `found(Found)` with what its text was understood as, `emptied()`, `long_text(Secret)` with a text
    in which a token is to be looked for elsewhere, and `file_pasted(str)` with the path of a file that was
    copied in a file manager.
    """

    found = Signal(object)
    emptied = Signal()
    long_text = Signal(object)
    file_pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tokenPaste")
        self.setAccessibleName(self.tr("Token to check"))
        self.setPlaceholderText(
            self.tr(
                "Paste an ID or access token, an Authorization header, or an address that carries one; "
                "or drop a file. It stays on this machine."
            )
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # the panel takes what is dropped, wherever on it
        self.setFont(theme.fixed_font())
        # A token has no words: to look for their ends takes Qt a fifth of a second for the longest ones.
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.show_lines(LINES, 24)
        secret_clipboard.watch(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._tell)
        self.textChanged.connect(self._text_changed)

    def put(self, token: Secret) -> None:
        """Have `token` stand here alone, and tell nobody: whoever puts it knows what it is."""
        with QSignalBlocker(self):
            self.setPlainText(in_lines(token.reveal()))
        self._settle.stop()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted, unless it is longer than any token: to show and to search it would stall the
        window.
        """
        if path := file_of(source):
            self.file_pasted.emit(path)
            return
        text = source.text()
        if len(text) > MOST_CHARACTERS:
            self.long_text.emit(Secret(text))
            return
        # An address would end at the first line.
        self.insertPlainText(in_lines(text) if _TOKEN_OR_HEADER.fullmatch(text) else text)

    def _text_changed(self) -> None:
        if self.document().isEmpty():
            self._settle.stop()
            self.emptied.emit()
        else:
            self._settle.start()

    def _tell(self) -> None:
        length = self.document().characterCount() - 1
        if length > MOST_CHARACTERS:
            self.long_text.emit(Secret(self.toPlainText()))
        else:
            self.found.emit(found_in(_without_our_lines(self.toPlainText())))


def _without_our_lines(text: str) -> str:
    """`text` without the lines that `insertFromMimeData` has made: nobody is told of those."""
    lines = text.split("\n") if len(text) > MOST_IN_ONE_LINE else []
    ours = len(lines) > 1 and len(lines[-1]) <= LINE and all(len(line) == LINE for line in lines[:-1])
    return "".join(lines) if ours else text


class TokenPaste(QWidget):
    """The field, and below it what was understood where that is not plain to see.

    Emits `changed(Secret)` with the bare token (empty when cleared), and, from its field, `long_text(Secret)`
    and `file_pasted(str)`.
    """

    changed = Signal(object)
    long_text = Signal(object)
    file_pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Found | None = None
        self._taken = 0
        self._file = ""
        self._note: PlainLabel | None = None
        self._other: QPushButton | None = None
        self.field = TokenField(self)
        self.field.found.connect(self._understood)
        self.field.emptied.connect(self._emptied)
        self.field.long_text.connect(self.long_text)
        self.field.file_pasted.connect(self.file_pasted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.field)
        self.setFocusProxy(self.field)

    def take(self, found: Found, file: str = "") -> None:
        """Have the first token of `found` stand in the field; `file` is the name of the file it is from."""
        self.field.put(found.token)
        self._understood(found, file)

    def forget(self) -> None:
        """Empty the field, with nothing left to bring back."""
        self.field.put(Secret(""))
        self._found = None
        self._say()

    def _understood(self, found: Found, file: str = "") -> None:
        self._found, self._taken, self._file = found, 0, file
        self._say()
        self.changed.emit(found.token)

    def _emptied(self) -> None:
        self._found = None
        self._say()
        self.changed.emit(Secret(""))

    def _take_next(self) -> None:
        """Somebody wants the other token that was found."""
        if self._found is not None:
            self._taken = (self._taken + 1) % len(self._found.tokens)
            token = self._found.tokens[self._taken].token
            self.field.put(token)
            self._say()
            self.changed.emit(token)

    def _say(self) -> None:
        words = self._words()
        if not words and self._note is None:
            return
        if self._note is None or self._other is None:
            self._note, self._other = self._build_note()
        self._note.setText(words)
        self._note.setVisible(bool(words))
        others = self._found is not None and len(self._found.tokens) > 1
        self._other.setVisible(others)
        if self._found is not None and others:
            following = self._found.tokens[(self._taken + 1) % len(self._found.tokens)].name
            self._other.setText(self.tr("Take {name} instead").format(name=following))

    def _words(self) -> str:
        """What was understood; nothing where the text is the token itself."""
        found = self._found
        if found is None or not found.token:
            return ""
        name = found.tokens[self._taken].name
        said = {
            Source.BARE: self.tr("The token itself.") if self._file else "",
            Source.HEADER: self.tr("Taken from the Authorization header."),
            Source.ADDRESS: self.tr("Taken from an address: its {name}.").format(name=name),
            Source.ANSWER: self.tr("Taken from an answer: its {name}.").format(name=name),
            Source.COOKIE: self.tr("Taken from the cookie {name}.").format(name=visible(name)),
            Source.STORAGE: self.tr("Taken from what a browser keeps: its {name}.").format(name=name),
            Source.ASSIGNMENT: self.tr("Taken from a line that sets {name}.").format(name=name),
            Source.TEXT: self.tr("Found among other text."),
        }[found.source]
        removed = () if self._taken else [self._removed(each) for each in found.removed]
        without = self.tr("Removed: {what}.").format(what=i18n.said(listed(removed))) if removed else ""
        understood = i18n.joined(said, without)
        return (
            self.tr("{0}: {1}").format(visible(self._file), understood).rstrip() if self._file else understood
        )

    def _removed(self, what: Removed) -> str:
        return {
            Removed.LINE_BREAKS: self.tr("line breaks"),
            Removed.BACKSLASHES: self.tr("“\\” at the ends of lines"),
            Removed.QUOTING: self.tr("“>” at the beginnings of lines"),
            Removed.QUOTES: self.tr("quotation marks"),
            Removed.BLANKS: self.tr("blanks"),
            Removed.BEARER: self.tr("a second “Bearer”"),
            Removed.UNSEEN: self.tr("characters that can't be seen"),
        }[what]

    def _build_note(self) -> tuple[PlainLabel, QPushButton]:
        note = PlainLabel(look="muted", parent=self)
        note.setObjectName("tokenPasteNote")
        note.setAccessibleName(self.tr("What was understood"))
        other = QPushButton(self)
        other.setObjectName("tokenPasteOther")
        other.setProperty("look", "link")
        other.clicked.connect(self._take_next)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(note, 1)
        row.addWidget(other)
        self._column.addLayout(row)
        return note, other
