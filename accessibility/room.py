"""Whether words have the room that they take: told by the sizes of widgets, not by pixels of pictures.

What shows dots and has the rest as its tool tip is whole; so is what can be scrolled to.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QWidget,
)

ROUNDED = 1
"""Qt asks for whole pixels of width, and gives a label's text one more than it takes; a line of two fonts is
a pixel higher than it says.
"""
W = TypeVar("W", bound=QWidget)

ALONE = (QLabel, QPushButton, QCheckBox, QRadioButton)


@dataclass(frozen=True, slots=True)
class Cut:
    """Words that are shown only in part. The two sizes are in device-independent pixels, "123x45"."""

    widget: str
    text: str
    takes: str
    has: str

    def __str__(self) -> str:
        return f"{self.widget} {self.text!r}: takes {self.takes}, has {self.has}"


def cut_off(root: QWidget, *, covered: bool = True) -> list[Cut]:
    """The words in `root` that are shown only in part. What lies below something else counts if `covered`."""
    return [
        *_single(root, covered=covered),
        *_tabs(root),
        *_choices(root),
        *_hints(root),
        *_headings(root),
    ]


def sideways(root: QWidget, *, verbatim: Collection[str] = ()) -> list[str]:
    """What in `root` has more than can be seen beside what is seen, and has to be scrolled there (WCAG 2.2,
    1.4.10). Those whose names are in `verbatim` may: they show lines as they are.
    """
    found = []
    for area in _shown(root, QAbstractScrollArea):
        beyond = area.horizontalScrollBar().maximum() - area.horizontalScrollBar().minimum()
        if beyond > 0 and area.objectName() not in verbatim:
            found.append(f"{_name(area)}: {beyond} beyond {area.viewport().width()}")
    return found


def scrolled(widget: QWidget) -> bool:
    """Whether the widget can be brought into sight by scrolling."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent is not None


def _single(root: QWidget, *, covered: bool) -> Iterator[Cut]:
    for widget in (part for kind in ALONE for part in _shown(root, kind)):
        text = QLabel.text(widget) if isinstance(widget, QLabel) else widget.text()  # as it is drawn
        if not text:
            continue
        room = _needed(widget)
        short = room.width() > widget.width() + ROUNDED or room.height() > widget.height() + ROUNDED
        hidden = covered and not scrolled(widget) and widget.visibleRegion().boundingRect() != widget.rect()
        if short or hidden:
            seen = widget.visibleRegion().boundingRect().size() if hidden else widget.size()
            yield Cut(widget.objectName(), text, _size(room), _size(seen))


def _needed(widget: QAbstractButton | QLabel) -> QSize:
    """What its text takes. What shows dots and has the rest as its tool tip needs no width."""
    if not isinstance(widget, QLabel):
        wraps = widget.hasHeightForWidth()
        least = QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
        return least if wraps else widget.sizeHint()
    inner, text = widget.contentsRect(), QLabel.text(widget)
    around = QSize(widget.width() - inner.width(), widget.height() - inner.height())
    if widget.wordWrap():
        flags = int(Qt.TextFlag.TextWordWrap)
        words = widget.fontMetrics().boundingRect(QRect(0, 0, inner.width(), 0), flags, text)
        takes = words.size() + around
        if widget.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            # A document draws it, which breaks lines of two scripts elsewhere, at other heights.
            takes.setHeight(widget.heightForWidth(widget.width()))
        return takes
    return QSize(0 if widget.toolTip() else widget.sizeHint().width(), widget.sizeHint().height())


def _tabs(root: QWidget) -> Iterator[Cut]:
    """Of a row of tabs all are in sight, or buttons lead there. Who shows dots has a tool tip."""
    for bar in _shown(root, QTabBar):
        for at in range(bar.count()):
            if not bar.isTabVisible(at):
                continue
            takes, has = _advance(bar.fontMetrics(), bar.tabText(at)), bar.tabRect(at).width()
            beyond = not bar.rect().contains(bar.tabRect(at)) and not bar.usesScrollButtons()
            if (takes > has or beyond) and not bar.tabToolTip(at):
                yield Cut(bar.objectName(), bar.tabText(at), f"{takes} wide", f"{has} wide")


def _choices(root: QWidget) -> Iterator[Cut]:
    """What is chosen in a box."""
    for box in _shown(root, QComboBox):
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box)
        icon = 0 if box.itemIcon(box.currentIndex()).isNull() else box.iconSize().width() + 4
        takes = _advance(box.fontMetrics(), box.currentText()) + icon
        if takes > room.width() + ROUNDED and not box.toolTip():
            yield Cut(box.objectName(), box.currentText(), f"{takes} wide", f"{room.width()} wide")


def _hints(root: QWidget) -> Iterator[Cut]:
    """What an empty field says belongs into it."""
    for field in _shown(root, QLineEdit):
        if field.text() or not field.placeholderText() or field.toolTip():
            continue
        option = QStyleOptionFrame()
        field.initStyleOption(option)
        inner = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
        room = inner.marginsRemoved(field.textMargins()).width() - 4  # 2 at each side, in Qt's own source
        takes = _advance(field.fontMetrics(), field.placeholderText())
        if takes > room + ROUNDED:
            yield Cut(field.objectName(), field.placeholderText(), f"{takes} wide", f"{room} wide")


def _headings(root: QWidget) -> Iterator[Cut]:
    """Above a table's columns."""
    for header in _shown(root, QHeaderView):
        model = header.model()
        if header.orientation() == Qt.Orientation.Vertical or model is None:
            continue
        for section in range(header.count()):
            text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
            whole = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            has = header.sectionSize(section)
            takes = _advance(header.fontMetrics(), text)
            if text and not header.isSectionHidden(section) and takes > has and not whole:
                yield Cut(_name(header), text, f"{takes} wide", f"{has} wide")


def _shown(root: QWidget, kind: type[W]) -> Iterator[W]:
    for widget in ([root] if isinstance(root, kind) else []) + root.findChildren(kind):
        if widget.isVisible() and not _behind_another_panel(widget):
            yield widget


def _behind_another_panel(widget: QWidget) -> bool:
    """Whether it is in a panel that shares its place with the one in front."""
    parent: QWidget | None = widget
    while parent is not None and not isinstance(parent, QDockWidget):
        parent = parent.parentWidget()
    return parent is not None and parent.visibleRegion().isEmpty()


def _name(widget: QWidget) -> str:
    """Its name, or that of what it is a part of."""
    named: QWidget | None = widget
    while named is not None and (not named.objectName() or named.objectName().startswith("qt_")):
        named = named.parentWidget()
    return named.objectName() if named is not None else type(widget).__name__


def _advance(metrics: QFontMetrics, text: str) -> int:
    return metrics.size(int(Qt.TextFlag.TextShowMnemonic), text).width()


def _size(size: QSize) -> str:
    return f"{size.width()}x{size.height()}"
