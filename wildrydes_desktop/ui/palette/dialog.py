"""The palette's window: a field to type in, and below it what the letters may mean."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMainWindow,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from wildrydes_desktop.ui.palette.commands import Command, best_first, commands_of
from wildrydes_desktop.ui.theme import colours
from wildrydes_desktop.ui.widgets.directions import write_line
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.views import CalmListView

SIZE = QSize(560, 420)
FROM_TOP = 72
"""Device-independent pixels below the window's upper edge."""
SIDE, ABOVE = 12, 7

_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WHERE, _KEYS = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class CommandPalette(QDialog):
    """Open it with `show()`. Typing narrows the list, Up and Down choose, Enter does it, Escape leaves.

    So does turning to another window, this one's parent included, which it does not block.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("commandPalette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All commands"))
        self._all = commands_of(window)
        self._found: list[Command] = []
        self.search = QLineEdit()
        self.search.setObjectName("paletteSearch")
        self.search.setAccessibleName(self.tr("Find a command"))
        self.search.setPlaceholderText(self.tr("What would you like to do?"))
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._run)
        self.search.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self.list = CalmListView()
        self.list.setObjectName("paletteList")
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_CommandDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._run)
        self._none = PlainLabel(self.tr("Nothing here is called that. Try fewer letters."), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        self.resize(SIZE.boundedTo(window.size()))
        place = window.mapToGlobal(window.rect().topLeft())
        self.move(place.x() + (window.width() - self.width()) // 2, place.y() + FROM_TOP)
        self._narrow("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that move through a list do so while the cursor stays in the field."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            QApplication.sendEvent(self.list, event)
            self._tell()
            return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        self._found = best_first(self._all, typed)
        self._model.clear()
        for command in self._found:
            item = QStandardItem(command.title)
            item.setData(command.where, _WHERE)
            item.setData(command.shortcut, _KEYS)
            words = (command.title, command.where, command.shortcut)
            item.setData(", ".join(word for word in words if word), Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))
        self.list.setVisible(bool(self._found))
        self._none.setVisible(not self._found)
        self._tell()

    def _tell(self) -> None:
        """Let a screen reader say which command Enter would run: the cursor never leaves the field."""
        chosen = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        self.search.setAccessibleDescription(str(chosen) if chosen else self._none.text())

    def _run(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._found):
            command = self._found[row]
            self.accept()
            command.run()


class _CommandDelegate(QStyledItemDelegate):
    """The title on the left; where it belongs and its keys, muted, on the right."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's signature
    ) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + 2 * ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = colours(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, look.accent_soft if selected else look.surface)
        if selected:
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), look.accent)
        metrics = QFontMetrics(option.font)
        inner = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        beside = "   ".join(word for word in (str(index.data(_KEYS)), str(index.data(_WHERE))) if word)
        room = min(metrics.horizontalAdvance(beside) + 2, inner.width() // 2)
        left, right = inner.adjusted(0, 0, -room - SIDE, 0), inner.adjusted(inner.width() - room, 0, 0, 0)
        for where, text, colour, align in (
            (left, str(index.data()), look.text, _LEFT),
            (right, beside, look.muted, _RIGHT),
        ):
            painter.setPen(colour)
            place = QStyle.visualRect(option.direction, option.rect, where)
            write_line(painter, place, text, option.direction, align)
        painter.restore()
