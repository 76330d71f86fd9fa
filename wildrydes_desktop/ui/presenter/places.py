"""Where on a widget personal text stands, as rectangles to cover.

Nothing is changed in the widget: its text stays what it is, for the app, for tests and for screen readers.
Each kind of widget that shows text is asked in its own way; one that paints by itself says it in a method of
its own, `texts_drawn()`, or its delegate does, in `texts_drawn(place, index)`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QTextEdit,
    QWidget,
)

from wildrydes_desktop.ui.presenter.cells import places_in_view
from wildrydes_desktop.ui.presenter.personal import Personal, Span, is_of_somebody
from wildrydes_desktop.ui.widgets.directions import direction_of
from wildrydes_desktop.ui.widgets.elided import ElidedLabel
from wildrydes_desktop.ui.widgets.qr_code import QrCode

DrawnText = tuple[QRect, str]
"""Where a line of text is drawn by hand, and which."""

NAMED: Final = frozenset(
    {
        *("registerUsername", "verifyUsername", "signInUsername", "forgotUsername", "localPoolNewUsername"),
        *("directoryNewUsername", "directoryUsername", "localPoolUser", "rideRider", "accountUsername"),
        *("profileUsername", "rideClaim_cognito_username"),
    }
)
"""Fields that hold what somebody is called. It is personal wherever else it stands, too."""
OF_A_PERSON: Final = NAMED | {
    *("registerEmail", "profileAddValue", "localPoolNewEmail", "directoryNewEmail", "directoryValue"),
    *("accountEmail", "accountSub", "rideClaim_sub", "rideClaim_email"),
    *("devicesName", "devicesKey", "devicesIp", "preferencesDataFolder"),
}
ATTRIBUTES: Final = ("registerAttribute_", "challengeAttribute_", "profileAttribute_")
"""Fields in which anything is personal, by their object names, and by how those of attributes begin."""
CODES: Final = {"letterCode", "verifyCode", "challengeCode", "forgotCode", "mfaTotpCode", "profileCode"}
"""Fields and labels which hold a code or nothing."""
SECRETS: Final = {"tokenPaste", "rawText", "challengeSecret", "mfaTotpSecret"}
WITH_CODES: Final = ("letterBody", "letterSubject")
"""Texts in which a number of six to eight digits is a code."""
BYTES_OF_A_TOKEN: Final = re.compile(r"(?:[0-9a-f]{2} ){15,}[0-9a-f]{2}")
"""A signature, as the detail of the inspector's raw view has it."""
WITH_BYTES: Final = "rawDetail"
NAME_FIRST: Final = "compareDetail"
"""A text whose first line begins with a claim's name; the others hold its values."""
_CLAIM: Final = re.compile(r"\W*(\w+(?::\w+)*)", re.ASCII)
_WHOLE: Final = OF_A_PERSON | CODES | SECRETS
_AROUND: Final = 1
"""Device-independent pixels more at each side than the letters are drawn on."""
_BESIDE: Final = 5
"""Device-independent pixels that a field's text keeps from its edge, at least."""


def personal_places(widget: QWidget, personal: Personal) -> list[QRect]:  # noqa: PLR0911 - a table
    """What of `widget` is to be covered, in its own coordinates. What its children show is theirs."""
    name = widget.objectName()
    if name in NAMED:
        _learn(widget, personal)
    if is_whole(widget):
        return _all_of(widget)
    if isinstance(widget, QrCode):
        return [widget.rect()]
    drawn: Callable[[], Iterable[DrawnText]] | None = getattr(widget, "texts_drawn", None)
    if drawn is not None and not isinstance(widget, QAbstractItemView):
        return [place for place, text in drawn() if personal.within(text)]
    match widget:
        case QLabel():
            return _in_label(widget, personal.spans(shown_text(widget), codes=name in WITH_CODES))
        case QLineEdit():
            hidden = widget.echoMode() != QLineEdit.EchoMode.Normal or not personal.within(widget.text())
            return [] if hidden else _all_of(widget)
        case QAbstractItemView():
            return list(places_in_view(widget, personal))
        case QTextEdit() | QPlainTextEdit():
            return list(_in_document(widget, partial(_spans_in, name, personal)))
        case QAbstractButton():
            return [_inside(widget)] if personal.within(widget.text()) else []
        case QComboBox():
            return [_inside(widget)] if personal.within(widget.currentText()) else []
    return []


def is_whole(widget: QWidget) -> bool:
    """Whether anything in `widget` is personal, or secret."""
    name = widget.objectName()
    return name in _WHOLE or (name.startswith(ATTRIBUTES) and not name.endswith("Problem"))


def _all_of(widget: QWidget) -> list[QRect]:
    """The whole of what a field or a label holds, as wide as it is."""
    match widget:
        case QLineEdit():
            if not widget.text() or widget.echoMode() != QLineEdit.EchoMode.Normal:
                return []
            return [_inside(widget)]
        case QLabel():
            return _in_label(widget, [(0, len(shown_text(widget)))])
        case QComboBox():
            return [_inside(widget)] if widget.currentText() else []
        case QTextEdit() | QPlainTextEdit():
            return [widget.viewport().geometry()] if widget.toPlainText() else []
    return []  # a container that is named like its fields


def _learn(widget: QWidget, personal: Personal) -> None:
    """Know again what stands in a field of names, once it is typed to its end."""
    match widget:
        case QLineEdit() if not widget.hasFocus() or widget.isReadOnly():
            personal.learn(widget.text())
        case QComboBox():
            personal.learn(widget.currentText())


def _inside(widget: QWidget) -> QRect:
    return widget.rect().adjusted(_BESIDE, 3, -_BESIDE, -3)


def _in_label(label: QLabel, spans: list[Span]) -> list[QRect]:
    """The places of `spans` in a label of plain text, laid out again as the label does it."""
    if not spans:
        return []
    room, text = label.contentsRect(), shown_text(label)
    if isinstance(label, ElidedLabel):
        metrics = label.fontMetrics()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    margin = label.margin()
    room.adjust(margin, margin, -margin, -margin)
    _indent(label, room)
    layout, height = _laid_out(label, text, room.width())
    align = QStyle.visualAlignment(label.layoutDirection(), label.alignment())
    down = room.height() - height
    top = down if align & Qt.AlignmentFlag.AlignBottom else 0
    if align & Qt.AlignmentFlag.AlignVCenter:
        top = down / 2
    found: list[QRect] = []
    for start, end in spans:
        lines = _of_lines(layout, start, min(end, len(text)))
        found += [line.translated(room.left(), room.top() + top).toAlignedRect() for line in lines]
    return found


def _indent(label: QLabel, room: QRect) -> None:
    """Keep the distance that a framed label keeps from where its text is aligned to (`QLabel.indent`)."""
    indent, align = label.indent(), QStyle.visualAlignment(label.layoutDirection(), label.alignment())
    if indent < 0 and label.frameWidth():
        indent = label.fontMetrics().horizontalAdvance("x") // 2 - label.margin()
    if indent > 0:
        left, right = align & Qt.AlignmentFlag.AlignLeft, align & Qt.AlignmentFlag.AlignRight
        top, bottom = align & Qt.AlignmentFlag.AlignTop, align & Qt.AlignmentFlag.AlignBottom
        room.adjust(
            indent if left else 0, indent if top else 0, -indent if right else 0, -indent if bottom else 0
        )


def shown_text(label: QLabel) -> str:
    """What the label paints, whatever a subclass tells of itself: the pool's badge tells it in one line."""
    return QLabel.text(label)


def _laid_out(label: QLabel, text: str, width: int) -> tuple[QTextLayout, float]:
    """`text` in lines, and how high they are together."""
    layout = QTextLayout(text.replace("\n", "\u2028"), label.font())
    around, align = label.layoutDirection(), label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
    option = QTextOption(QStyle.visualAlignment(around, align))
    option.setTextDirection(direction_of(text, around) if isinstance(label, ElidedLabel) else around)
    wrap = QTextOption.WrapMode.WordWrap if label.wordWrap() else QTextOption.WrapMode.ManualWrap
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    leading, height = label.fontMetrics().leading(), 0.0
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        height += leading if height else 0
        line.setPosition(QPoint(0, round(height)))
        height += line.height()
        line = layout.createLine()
    layout.endLayout()
    return layout, height


def _of_lines(layout: QTextLayout, start: int, end: int) -> Iterator[QRectF]:
    """Where the letters from `start` to `end` are painted. A cursor would not say: in a line from right to
    left, before and behind a name from left to right, it may stand in one place.
    """
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            boxes = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
            if boxes:
                left, right = min(box.left() for box in boxes), max(box.right() for box in boxes)
                yield QRectF(left - _AROUND, line.y(), right - left + 2 * _AROUND, line.height())


def _spans_in(name: str, personal: Personal, block: QTextBlock) -> list[Span]:
    """What is personal in a line of the text called `name`."""
    text = block.text()
    if name == NAME_FIRST and block.blockNumber():
        first = _CLAIM.match(block.document().firstBlock().text())
        if first is not None and is_of_somebody(first[1]):
            return [(0, len(text))]
    found = personal.spans(text)
    if name == WITH_BYTES:
        label, colon, _ = text.partition(": ")
        if colon and is_of_somebody(label):
            return [(len(label) + 2, len(text))]
        found += [hit.span() for hit in BYTES_OF_A_TOKEN.finditer(text)]
    return found


def _in_document(
    editor: QTextEdit | QPlainTextEdit, spans: Callable[[QTextBlock], list[Span]]
) -> Iterator[QRect]:
    """The lines in sight of a text to read, where something personal stands in them."""
    viewport = editor.viewport()
    corner = QPoint(viewport.width() - 1, viewport.height() - 1)
    first = editor.cursorForPosition(QPoint(0, 0)).block()
    last = editor.cursorForPosition(corner).block()
    block = first
    while block.isValid() and block.blockNumber() <= last.blockNumber():
        for start, end in spans(block):
            yield from _between(editor, block.position() + start, block.position() + end)
        block = block.next()


def _between(editor: QTextEdit | QPlainTextEdit, start: int, end: int) -> Iterator[QRect]:
    """The line, or the lines, from one place in the text to another."""
    begin, close = QTextCursor(editor.document()), QTextCursor(editor.document())
    begin.setPosition(start)
    close.setPosition(end)
    one, other = editor.cursorRect(begin), editor.cursorRect(close)
    place, width = editor.viewport().pos(), editor.viewport().width()
    if one.top() == other.top():
        left, right = sorted((one.left(), other.left()))
        yield QRect(left, one.top(), right - left, one.height()).translated(place)
        return
    yield QRect(one.left(), one.top(), width - one.left(), one.height()).translated(place)
    if other.top() > one.bottom() + 1:
        yield QRect(0, one.bottom(), width, other.top() - one.bottom()).translated(place)
    yield QRect(0, other.top(), other.left(), other.height()).translated(place)
