"""What a picture of the window says of contrast: text on its ground, the edges of fields, the focus mark.

Nothing is asked of the theme: only pixels count. WCAG 2.2 asks 4.5:1 of text (1.4.3), and 3:1 of parts of
controls (1.4.11) and of the mark of the focus (2.4.13).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTextEdit,
    QWidget,
)

from accessibility.controls import by_keys, controls, name_of

Pixels = Counter[int]

SCALE = 2
"""Pixels to a device-independent one: the strokes of letters then have cores of their full colour."""
SHARE = 0.02
"""Of all that is not ground: a colour that is rarer is the rim of something."""
FEWEST = 6
"""Pixels of a colour that is one."""
SAME = 1.5
"""Contrast up to which two colours are one ground, in its shades."""
BLEND = 26
"""Steps of 255 by which the rim of a letter may lie beside the line from its ground to its colour."""
LEAST_TEXT, LEAST_PART = 4.5, 3.0


@dataclass(frozen=True, slots=True)
class Measured:
    """One contrast. `what` is "text", "edge", "mark" (of a choice, or an icon) or "focus"."""

    what: str
    where: str
    ratio: float

    @property
    def enough(self) -> bool:
        return self.ratio >= (LEAST_TEXT if self.what == "text" else LEAST_PART)


def measure(root: QWidget) -> list[Measured]:
    """Every text and every part of a control below `root` that can be seen."""
    window = root.window()
    picture = photograph(window, window.rect())
    found = []
    for what, widget, rect in _subjects(root):
        whole = _in_window(widget, rect)
        if whole.isEmpty() or not _in_sight(widget).contains(whole):
            continue
        pixels = count(picture, whole)
        ratio = worst_ink(pixels) if what == "text" else strongest(pixels)
        found.append(Measured(what, name_of(widget), ratio))
    return found


def measure_focus(root: QWidget) -> list[Measured]:
    """How much the picture changes where the keyboard comes to, for each control below `root`."""
    window = root.window()
    found = []
    for widget in list(controls(root)):
        area = _in_window(widget, widget.rect()).adjusted(-3, -3, 3, 3)
        if not by_keys(widget) or not widget.isEnabled() or not _in_sight(widget).contains(area.center()):
            continue
        window.setFocus()
        before = photograph(window, area)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            continue
        after = photograph(window, area)
        changed = (contrast(one, two) for one, two in _changes(before, after))
        found.append(Measured("focus", name_of(widget), max(changed, default=1.0)))
    window.setFocus()
    return found


def photograph(window: QWidget, rect: QRect) -> QImage:
    """A part of the window, as it is drawn on a screen with four pixels for each of its own."""
    picture = QImage(rect.size() * SCALE, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(SCALE)
    window.render(picture, QPoint(0, 0), QRegion(rect))
    return picture


def count(picture: QImage, rect: QRect) -> Pixels:
    """How often each colour is there. `rect` is in device-independent pixels."""
    part = picture.copy(QRect(rect.topLeft() * SCALE, rect.size() * SCALE))
    return Counter(colour & 0xFFFFFF for colour in memoryview(part.constBits()).cast("I"))


def worst_ink(pixels: Pixels) -> float:
    """The weakest contrast of a colour that something is written in; 1 where nothing is."""
    (ground, _), *_ = pixels.most_common(1)
    colours = {colour: ratio for colour in pixels if (ratio := contrast(colour, ground)) >= SAME}
    fewest = max(FEWEST, SHARE * sum(pixels[colour] for colour in colours))
    inks: list[int] = []
    for colour in sorted(colours, key=colours.__getitem__, reverse=True):
        if pixels[colour] >= fewest and not any(_between(colour, ground, ink) for ink in inks):
            inks.append(colour)
    return min((colours[ink] for ink in inks), default=1.0)


def strongest(pixels: Pixels) -> float:
    """The contrast of what stands out most from the ground."""
    (ground, _), *_ = pixels.most_common(1)
    return max(contrast(colour, ground) for colour, number in pixels.items() if number >= FEWEST)


def contrast(one: int, other: int) -> float:
    """WCAG 2.2's contrast ratio of two colours, 0xRRGGBB."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: int) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in _channels(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: int) -> tuple[int, int, int]:
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


def _between(colour: int, ground: int, ink: int) -> bool:
    """Whether `colour` is what a letter's rim is: somewhere on the way from its ground to its ink."""
    way = [end - start for start, end in zip(_channels(ground), _channels(ink), strict=True)]
    gone = [here - start for start, here in zip(_channels(ground), _channels(colour), strict=True)]
    length = sum(step * step for step in way)
    share = sum(step * so_far for step, so_far in zip(way, gone, strict=True)) / length if length else 0.0
    aside = [so_far - share * step for step, so_far in zip(way, gone, strict=True)]
    return 0 <= share <= 1.05 and max(map(abs, aside)) <= BLEND


def _changes(before: QImage, after: QImage) -> set[tuple[int, int]]:
    pairs = zip(
        memoryview(before.constBits()).cast("I"), memoryview(after.constBits()).cast("I"), strict=True
    )
    changed = Counter((one & 0xFFFFFF, two & 0xFFFFFF) for one, two in pairs if one != two)
    return {pair for pair, number in changed.items() if number >= FEWEST}


def _subjects(root: QWidget) -> Iterator[tuple[str, QWidget, QRect]]:
    """What is measured: as what, of which widget, and where in it."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue  # what can't be used now need not be readable: WCAG says so
        match widget:
            case QCheckBox() | QRadioButton():
                yield from _choice(widget)
            case QLabel() if widget.text():
                yield "text", widget, widget.contentsRect()
            case QAbstractButton():
                yield from _button(widget)
            case QLineEdit() if not isinstance(widget.parentWidget(), QComboBox):
                if widget.text() or widget.placeholderText():
                    yield "text", widget, widget.rect().adjusted(7, 5, -34, -5)
                if not widget.isReadOnly():  # what is only read is text, and needs no edge to be found by
                    yield "edge", widget, _left_edge(widget)
            case QComboBox() if widget.currentText():
                yield "text", widget, widget.rect().adjusted(7, 5, -34, -5)
                yield "edge", widget, _left_edge(widget)
            case QPlainTextEdit() | QTextEdit() if widget.toPlainText():
                yield "text", widget, widget.viewport().geometry().adjusted(6, 6, -6, -6)
            case QTabBar():
                for at in range(widget.count()):
                    if widget.isTabEnabled(at):
                        yield "text", widget, widget.tabRect(at).adjusted(8, 6, -8, -6)
            case QAbstractItemView() if not isinstance(widget, QHeaderView):
                yield from _cells(widget)


def _choice(widget: QCheckBox | QRadioButton) -> Iterator[tuple[str, QWidget, QRect]]:
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    box = isinstance(widget, QCheckBox)
    sub = QStyle.SubElement
    indicator = widget.style().subElementRect(
        sub.SE_CheckBoxIndicator if box else sub.SE_RadioButtonIndicator, option, widget
    )
    yield "mark", widget, indicator.adjusted(-3, -3, 3, 3)
    if widget.text():
        words = sub.SE_CheckBoxContents if box else sub.SE_RadioButtonContents
        yield "text", widget, widget.style().subElementRect(words, option, widget).adjusted(2, 2, -2, -2)


def _button(widget: QAbstractButton) -> Iterator[tuple[str, QWidget, QRect]]:
    if not widget.text() or isinstance(widget.parentWidget(), QLineEdit):
        yield "mark", widget, widget.rect()
        return
    icon = 0 if widget.icon().isNull() else widget.iconSize().width() + 12
    yield "text", widget, widget.rect().adjusted(8 + icon, 5, -8, -5)


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, QWidget, QRect]]:
    model = view.model()
    if model is None:
        return
    for row in range(min(model.rowCount(), 12)):
        for column in range(1 if isinstance(view, QListView) else model.columnCount()):
            index = model.index(row, column)
            whole, shown = view.visualRect(index), view.viewport().rect()
            rect = whole.intersected(shown)
            if index.data() and not rect.isEmpty() and rect.height() == whole.height():
                place = view.viewport().mapTo(view, rect.topLeft())
                yield "text", view, QRect(place, rect.size()).adjusted(4, 3, -4, -3)


def _left_edge(widget: QWidget) -> QRect:
    return QRect(-4, widget.height() // 2 - 6, 10, 12)


def _in_window(widget: QWidget, rect: QRect) -> QRect:
    return QRect(widget.mapTo(widget.window(), rect.topLeft()), rect.size())


def _in_sight(widget: QWidget) -> QRect:
    """As much of the window as shows `widget`, and a little around it."""
    seen = widget.visibleRegion().boundingRect()
    return _in_window(widget, seen).adjusted(-4, -4, 4, 4) if not seen.isEmpty() else QRect()
