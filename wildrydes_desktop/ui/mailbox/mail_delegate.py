"""Paints one mail in the list: a dot while unread, the subject, how long ago, and to whom."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wildrydes_desktop.ui.mailbox.mail_model import MailModel
from wildrydes_desktop.ui.theme import colours

ABOVE, SIDE, DOT, GAP = 7, 10, 8, 10

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MailDelegate(QStyledItemDelegate):
    """Two lines: subject and time above, recipient below. Colours are the theme's, asked for anew."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's signature
    ) -> QSize:
        line = QFontMetrics(option.font).lineSpacing()
        return QSize(0, 2 * line + 2 * ABOVE + 2)

    def texts_drawn(
        self, place: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> list[tuple[QRect, str]]:
        """The two lines of a mail at `place`, and where they stand."""
        upper, lower = _lines(place)
        return [(upper, str(index.data())), (lower, str(index.data(MailModel.RECIPIENT_ROLE)))]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = colours(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        unread = bool(index.data(MailModel.UNREAD_ROLE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, look.accent_soft if selected else look.surface)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.line)
        if selected:
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), look.accent)

        upper, lower = _lines(option.rect)
        if unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent)
            centre = QPointF(option.rect.left() + SIDE + DOT / 2 + 2, upper.center().y() + 0.5)
            painter.drawEllipse(centre, DOT / 2, DOT / 2)

        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.Bold if unread else QFont.Weight.Medium)
        when = str(index.data(MailModel.WHEN_ROLE))
        room = QFontMetrics(option.font).horizontalAdvance(when) + GAP
        _write(painter, upper, when, option.font, look.muted, _RIGHT)
        _write(painter, upper.adjusted(0, 0, -room, 0), str(index.data()), bold, look.text)
        _write(painter, lower, str(index.data(MailModel.RECIPIENT_ROLE)), option.font, look.muted)
        painter.restore()


def _lines(place: QRect) -> tuple[QRect, QRect]:
    inner = place.adjusted(SIDE + DOT + GAP, ABOVE, -SIDE, -ABOVE)
    upper = QRect(inner.topLeft(), QSize(inner.width(), inner.height() // 2))
    return upper, upper.translated(0, upper.height())


def _write(
    painter: QPainter, where: QRect, text: str, font: QFont, colour: QColor, align: Qt.AlignmentFlag = _LEFT
) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, int(align | Qt.TextFlag.TextSingleLine), elided)
