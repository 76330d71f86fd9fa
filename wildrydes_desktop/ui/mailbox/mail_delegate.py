"""Paints one mail in the list: a dot while unread, the subject, how long ago, and to whom."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wildrydes_desktop.ui.mailbox.mail_model import MailModel
from wildrydes_desktop.ui.theme import colours
from wildrydes_desktop.ui.widgets.directions import write_line

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
        around, view = QGuiApplication.layoutDirection(), self.parent()
        first, second = _lines(place)
        if isinstance(view, QWidget):  # the time beside the subject stays in sight
            first.adjust(0, 0, -view.fontMetrics().horizontalAdvance(str(index.data(MailModel.WHEN_ROLE))), 0)
        upper, lower = (QStyle.visualRect(around, place, line) for line in (first, second))
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
            stripe = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, stripe), look.accent)

        upper, lower = _lines(option.rect)
        if unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent)
            dot = QRectF(option.rect.left() + SIDE + 2, upper.center().y() + 0.5 - DOT / 2, DOT, DOT)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                dot.moveRight(option.rect.right() - SIDE - 2)
            painter.drawEllipse(dot)

        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.Bold if unread else QFont.Weight.Medium)
        when = str(index.data(MailModel.WHEN_ROLE))
        room = QFontMetrics(option.font).horizontalAdvance(when) + GAP
        for where, text, font, colour, align in (
            (upper, when, option.font, look.muted, _RIGHT),
            (upper.adjusted(0, 0, -room, 0), str(index.data()), bold, look.text, _LEFT),
            (lower, str(index.data(MailModel.RECIPIENT_ROLE)), option.font, look.muted, _LEFT),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            place = QStyle.visualRect(option.direction, option.rect, where)
            write_line(painter, place, text, option.direction, align)
        painter.restore()


def _lines(place: QRect) -> tuple[QRect, QRect]:
    inner = place.adjusted(SIDE + DOT + GAP, ABOVE, -SIDE, -ABOVE)
    upper = QRect(inner.topLeft(), QSize(inner.width(), inner.height() // 2))
    return upper, upper.translated(0, upper.height())
