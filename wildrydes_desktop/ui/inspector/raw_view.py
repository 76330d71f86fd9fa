"""The token as it travels: its text with a colour for each part, and where in it each member stands.

Choose a member and its characters light up; point at a character and the member that it carries lights up.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from wildrydes_desktop.cognito.jwt_parts import TokenParts, decodes, take_apart, visible
from wildrydes_desktop.cognito.token_map import (
    CIPHERTEXT,
    ENCRYPTED_KEY,
    SIGNATURE,
    TAG,
    VECTOR,
    Span,
    TokenMap,
    mapping,
)
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui import formats, theme
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.inspector.raw_model import NAME, PLACE, VALUE, RawModel, Row, hexadecimal, lines
from wildrydes_desktop.ui.inspector.views import InspectorState, InspectorView
from wildrydes_desktop.ui.inspector.wrapping import LINE, in_lines, put_text
from wildrydes_desktop.ui.widgets import secret_clipboard
from wildrydes_desktop.ui.widgets.lines_edit import LinesEdit
from wildrydes_desktop.ui.widgets.sliced_work import SlicedWork
from wildrydes_desktop.ui.widgets.views import CalmTableView

DETAIL_LINES = 4
SIDE_BY_SIDE, ROOM_FOR_PLACES = 900, 420
"""Device-independent pixels: from the first width on, text and table stand side by side, and from the second
on there is room for the column of places. Without it, the detail says where."""
LEAST_OF_A_NAME = 120
"""Device-independent pixels."""
LINE_END = "\u2029"
"""Between the lines of what `QTextCursor.selectedText` says."""
AT_ONCE = 8_192
"""Characters. A longer token's text is painted first, and taken apart in the next turns."""


class TokenText(QPlainTextEdit):
    """The text of a token. Emits `pointed(int)`: the character under the mouse or beside the caret.

    All that goes in and out counts the token's own characters, whether it stands in lines here or not.
    """

    pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_lines = False
        self.setObjectName("rawText")
        self.setAccessibleName(self.tr("The token's text"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setFont(theme.fixed_font())
        secret_clipboard.watch(self)

    def show_token(self, text: str) -> None:
        """Have `text` stand here alone."""
        lines = in_lines(text)
        self._in_lines = lines is not text
        self.setPlainText(lines)

    def toPlainText(self) -> str:
        """The token's text, on one line."""
        return super().toPlainText().replace("\n", "")

    def paint_spans(self, spans: list[tuple[Span, QColor, QColor | None]]) -> None:
        """Give each span a colour, and a ground where there is one."""
        selections = []
        for span, colour, ground in spans:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._place(span.start))
            cursor.setPosition(self._place(span.end), QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setForeground(colour)
            if ground is not None:
                form.setBackground(ground)
            selection.cursor, selection.format = cursor, form
            selections.append(selection)
        self.setExtraSelections(selections)

    def bring_into_sight(self, span: Span) -> None:
        """Scroll until all of `span` is seen, or else its beginning, and put the caret there."""
        cursor = QTextCursor(self.document())
        for position in (span.end, span.start):
            cursor.setPosition(self._place(position))
            self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
            event.accept()
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.textCursor().position() != before:
            self.pointed.emit(self._character(self.textCursor()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-copy":
                action.triggered.disconnect()
                action.triggered.connect(self._copy)
        menu.popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.pointed.emit(self._character_at(event.position().toPoint()))

    def _character_at(self, place: QPoint) -> int:
        """The character under `place`: the caret goes to the nearer side of one, which may be its end."""
        cursor = self.cursorForPosition(place)
        beyond = self.cursorRect(cursor).left() > place.x()
        return max(self._character(cursor) - beyond, 0)

    def _copy(self) -> None:
        """Put what is selected on the clipboard, on one line."""
        selected = self.textCursor().selectedText().replace(LINE_END, "")
        if selected:
            QGuiApplication.clipboard().setText(selected)

    def _place(self, character: int) -> int:
        """Where a character of the token stands in the document; an end stands before the end of its line."""
        return character + max(character - 1, 0) // LINE if self._in_lines else character

    def _character(self, cursor: QTextCursor) -> int:
        """The character of the token that stands there."""
        return cursor.position() - (cursor.blockNumber() if self._in_lines else 0)


class RawView(InspectorView):
    """Text, table and, for what is chosen, its bytes: see the module's docstring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token: Secret | None = None
        self._map = TokenMap()
        self._parts = TokenParts()
        self._chosen = ""
        self._from_text = self._long_names = False
        self._work = SlicedWork(self)
        self.setObjectName("rawView")
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setChildrenCollapsible(False)
        self._text = TokenText(self._splitter)
        below = QWidget(self._splitter)
        self._table = CalmTableView(below)
        self._model = RawModel(self._table)
        self._detail = LinesEdit(below)
        self._dress()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._table, 1)
        column.addWidget(self._detail)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)
        self._text.pointed.connect(self._point)
        self._table.selectionModel().currentRowChanged.connect(self._choose)
        self._model.wear(self.palette())

    def show_state(self, state: InspectorState) -> None:
        """Show the token in front. The same one again changes nothing: what is chosen stays so."""
        if state.token is not self._token:
            self._show_token(state.token)

    def forget(self) -> None:
        """Keep no token, and no word of it but what was chosen."""
        self._show_token(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self._splitter.orientation():
            self._splitter.setOrientation(orientation)
        self._share()

    def _share(self) -> None:
        """Give names and places what they take, but names no more than two fifths: one half where the token
        is encrypted. Its parts have long names, and there is little to be said of them.
        """
        table, advance = self._table, self._table.fontMetrics().horizontalAdvance
        names, most = advance("   cognito:username"), self.width() * 2 // 5
        self._long_names = self._parts.encrypted
        if self._long_names:
            bold = QFont(table.font())
            bold.setBold(True)
            titles = map(self._model.part_title, self._map.names)
            names = max(names, *map(QFontMetrics(bold).horizontalAdvance, titles))
            most = self.width() // 2
        table.setColumnHidden(PLACE, self.width() < theme.scaled(ROOM_FOR_PLACES))
        table.setColumnWidth(NAME, min(names + 30, max(most, LEAST_OF_A_NAME)))
        table.setColumnWidth(PLACE, advance("10,000–10,000") + 20)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._model.wear(self.palette())
            self._table.viewport().update()
            self._light()
        elif event.type() == QEvent.Type.FontChange and hasattr(self, "_model"):  # else not built yet
            QTimer.singleShot(0, self, self._share)  # once the table has its new font, too

    def _dress(self) -> None:
        self._splitter.setStretchFactor(0, 4)
        self._splitter.setStretchFactor(1, 5)
        table = self._table
        table.setObjectName("rawMembers")
        table.setAccessibleName(self.tr("What the text says, part by part"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setModel(self._model)
        table.horizontalHeader().setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Stretch)
        table.set_air(8)
        self._share()
        detail = self._detail
        detail.setObjectName("rawDetail")
        detail.setAccessibleName(self.tr("The chosen bytes"))
        detail.setReadOnly(True)
        detail.setUndoRedoEnabled(False)
        detail.setTabChangesFocus(True)
        detail.setFont(theme.fixed_font())
        detail.setPlaceholderText(
            self.tr("Choose a claim, or point at a character: each lights up the other.")
        )
        detail.show_lines(DETAIL_LINES, 32)

    def _show_token(self, token: Secret | None) -> None:
        row = self._table.currentIndex().row()
        self._chosen = self._word(row) if row >= 0 else self._chosen
        self._token = token
        self._map, self._parts = TokenMap(), TokenParts()
        self._model.show(self._map, self._parts)
        self._detail.clear()
        text = token.reveal() if token else ""
        self._text.show_token(visible(text))
        if text:
            self._work.begin(self._take_apart(text), at_once=len(text) <= AT_ONCE)
        else:
            self._work.drop()

    def _take_apart(self, text: str) -> Iterator[None]:
        """Find out what `text` is made of, and show it, piece by piece."""
        parts = take_apart(text)
        yield
        found = yield from mapping(text, parts)
        self._parts, self._map = parts, found
        self._model.show(found, parts)
        if parts.encrypted is not self._long_names:
            self._share()
        yield
        self._light()
        if not (parts.header_read and parts.claims_read):
            self._detail.setPlainText("\n".join(map(said, parts.faults)))
        yield
        again = self._model.find(self._chosen) if self._chosen else -1
        if again >= 0:
            self._table.selectRow(again)

    def _word(self, number: int) -> str:
        return str(self._model.index(number, NAME).data(Qt.ItemDataRole.UserRole))

    def _point(self, position: int) -> None:
        """Somebody points at a character of the text: choose what it carries."""
        position = min(position, self._map.parts[-1].end - 1) if self._map.parts else -1
        number = self._model.at(position, self._table.currentIndex().row())
        if number >= 0:
            self._from_text = True
            self._table.selectRow(number)
            self._from_text = False

    def _choose(self) -> None:
        row = self._model.row(self._table.currentIndex().row())
        self._light()
        put_text(self._detail, self._said_of(row) if row else "")
        if row is not None and not self._from_text:
            self._text.bring_into_sight(row.span)

    def _light(self) -> None:
        """Paint the parts in their colours, and what is chosen on its colour."""
        spans: list[tuple[Span, QColor, QColor | None]] = [
            (span, self._model.colour_of(part), None)
            for part, span in zip(self._map.names, self._map.parts, strict=True)
        ]
        row = self._model.row(self._table.currentIndex().row())
        if row is not None and self._map.parts:
            spans.append((row.span, theme.colours(self.palette()).surface, self._model.colour_of(row.part)))
        self._text.paint_spans(spans)

    def _said_of(self, row: Row) -> str:
        if row.member is None:
            return self._said_of_part(row)
        octets, span = row.member.octets, row.member.span
        text = self.tr("{part}: bytes {first} to {last}, in characters {start} to {end}.").format(
            part=self._model.part_title(row.part),
            first=formats.number(octets.start + 1),
            last=formats.number(octets.end),
            start=formats.number(span.start + 1),
            end=formats.number(span.end),
        )
        return f"{text}\n{visible(row.member.name)}: {lines(row.member.value)}"

    def _said_of_part(self, row: Row) -> str:
        assert self._token is not None
        piece = self._token.reveal()[row.span.start : row.span.end]
        octets = base64.urlsafe_b64decode(piece + "=" * (-len(piece) % 4)) if decodes(piece) else b""
        over = self._over_bytes(row.part)
        if over:
            return f"{over.format(formats.number(len(octets)))}\n{hexadecimal(octets)}"
        text = self.tr("{bytes} bytes as {characters} characters of Base64url:").format(
            bytes=formats.number(len(octets)), characters=formats.number(len(piece))
        )
        return f"{text}\n{lines(octets.decode('utf-8', 'backslashreplace'))}"

    def _over_bytes(self, part: str) -> str:
        """What is said above the bytes of a part that is no text; empty for one that is."""
        return {
            SIGNATURE: self.tr("{0} bytes, over all that stands before the last dot:"),
            ENCRYPTED_KEY: self.tr("{0} bytes: the key to the ciphertext, which only the pool can decrypt:"),
            VECTOR: self.tr("{0} bytes: new for every token, so that no two are encrypted alike:"),
            CIPHERTEXT: self.tr("{0} bytes: what the token says, for the pool alone to read:"),
            TAG: self.tr("{0} bytes: they show the pool whether header or ciphertext were changed:"),
        }.get(part, "")
