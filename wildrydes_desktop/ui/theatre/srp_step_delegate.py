"""Paints one step: its letter and formula, its value below, and beside it who knows it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wildrydes_desktop.cognito.srp_story import Party
from wildrydes_desktop.ui.theme import Colours, colours, fixed_font, scaled
from wildrydes_desktop.ui.widgets.directions import write_line

HEADING_ROLE: Final = Qt.ItemDataRole.UserRole + 1
STEP_ROLE: Final = Qt.ItemDataRole.UserRole + 2
VALUE_ROLE: Final = Qt.ItemDataRole.UserRole + 3
PARTY_ROLE: Final = Qt.ItemDataRole.UserRole + 4
"""True for a heading; letter, formula and name; the value as it is shown; which party a column is about."""

ABOVE, SIDE, GAP, DISC, DASH = 6, 8, 8, 11, 8
HEADING_ABOVE: Final = 10


class SrpStepDelegate(QStyledItemDelegate):
    """Two lines for a step, one for a heading; a disc for who knows it, a dash for who does not.

    The disc's colour tells the parties apart, as its column does.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = QFontMetrics(option.font).lineSpacing()
        if index.data(HEADING_ROLE):
            return QSize(0, line + HEADING_ABOVE + ABOVE)
        return QSize(0, line + QFontMetrics(fixed_font()).lineSpacing() + 2 * ABOVE + 2)

    def texts_drawn(
        self, place: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> list[tuple[QRect, str]]:
        """The value of a step, and where it stands: what is above it is the same for everybody."""
        if index.column() or index.data(HEADING_ROLE):
            return []
        inner = place.adjusted(SIDE, ABOVE, -GAP, -ABOVE)
        below = inner.adjusted(0, inner.height() // 3, 0, 0)
        return [(below, str(index.data(VALUE_ROLE)))]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = colours(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(HEADING_ROLE):
            _heading(painter, option, str(index.data() or ""), look)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            _ground(painter, option, look, selected=selected, first=index.column() == 0)
            if index.column():
                knows = index.data(Qt.ItemDataRole.UserRole) == "yes"
                _mark(painter, option.rect, Party(index.data(PARTY_ROLE)) if knows else None, look)
            else:
                _step(painter, option, index, look)
        painter.restore()


def party_colour(party: Party, look: Colours) -> QColor:
    """The colour of what that party knows."""
    return {Party.APP: look.accent, Party.WIRE: look.warning, Party.COGNITO: look.info}[party]


def _heading(painter: QPainter, option: QStyleOptionViewItem, text: str, look: Colours) -> None:
    painter.fillRect(option.rect, look.raised)
    bold = QFont(option.font)
    bold.setWeight(QFont.Weight.DemiBold)
    _write(painter, option, option.rect.adjusted(SIDE, 0, -SIDE, 0), text, bold, look.muted)


def _ground(
    painter: QPainter, option: QStyleOptionViewItem, look: Colours, *, selected: bool, first: bool
) -> None:
    painter.fillRect(option.rect, look.accent_soft if selected else look.surface)
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.line)
    if selected and first:
        edge = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
        painter.fillRect(QStyle.visualRect(option.direction, option.rect, edge), look.accent)


def _mark(painter: QPainter, place: QRect, party: Party | None, look: Colours) -> None:
    middle = QPointF(place.center()) + QPointF(0.5, 0.5)
    if party is None:
        painter.setPen(QPen(look.muted, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        half = scaled(DASH) / 2
        painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(party_colour(party, look))
    painter.drawEllipse(middle, scaled(DISC) / 2, scaled(DISC) / 2)


def _step(
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
    look: Colours,
) -> None:
    symbol, formula, name = index.data(STEP_ROLE)
    inner = option.rect.adjusted(SIDE, ABOVE, -GAP, -ABOVE)
    height = QFontMetrics(option.font).lineSpacing()
    upper = QRect(inner.topLeft(), QSize(inner.width(), height))
    lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), inner.bottom() - upper.bottom())
    bold = fixed_font()
    bold.setPointSizeF(option.font.pointSizeF())
    bold.setWeight(QFont.Weight.Bold)
    _write(painter, option, upper, symbol, bold, look.accent_strong)
    used = QFontMetrics(bold).horizontalAdvance(symbol) + GAP
    rest = upper.adjusted(used, 0, 0, 0)
    said = f"= {formula}" if formula else ""
    wide = QFontMetrics(option.font).horizontalAdvance(said)
    if said:
        _write(painter, option, rest, said, option.font, look.text)
        rest = rest.adjusted(wide + 2 * GAP, 0, 0, 0)
    _write(painter, option, rest, name, option.font, look.muted)
    value = str(index.data(VALUE_ROLE))
    _write(painter, option, lower, value, fixed_font(), look.text, elide=Qt.TextElideMode.ElideMiddle)


def _write(
    painter: QPainter,
    option: QStyleOptionViewItem,
    where: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    *,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """One line at `where`, as it is in a window from left to right."""
    if where.width() <= 0:
        return
    painter.setFont(font)
    painter.setPen(colour)
    place = QStyle.visualRect(option.direction, option.rect, where)
    write_line(painter, place, text, option.direction, elide=elide)
