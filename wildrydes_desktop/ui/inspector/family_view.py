"""The refresh token's family on a time line: a bar and words for each generation of tokens, and now."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wildrydes_desktop.session.family import Family, Generation
from wildrydes_desktop.ui import formats, theme
from wildrydes_desktop.ui.i18n import joined
from wildrydes_desktop.ui.inspector import moments
from wildrydes_desktop.ui.inspector.family_words import not_expired
from wildrydes_desktop.ui.widgets.labels import PlainLabel

BAR, AROUND, GAP = 10, 3, 8
"""Device-independent pixels: a bar, by what now juts out above and below it, the room between two moments."""
MOST_ROWS: Final = 6


class Axis(NamedTuple):
    """Three moments in seconds since the epoch: where the line begins and ends, and now."""

    first: float
    last: float
    now: float

    def share(self, moment: float) -> float:
        """How far along the line a moment lies, from 0 to 1; at its ends for moments beyond them."""
        return min(max((moment - self.first) / (self.last - self.first), 0.0), 1.0)


class FamilyTimeline(QWidget):
    """Shows the last generations, the newest at the bottom, from the first one's issue to the last expiry.

    Each has words, and a bar below them: the session's own is full, earlier ones that are still good are
    hollow, and expired ones are a line.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._family: Family | None = None
        self._now = 0.0
        self._labels: list[PlainLabel] = []
        self._bars: list[_Bar] = []
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Generations of tokens since the sign-in"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ends = _Ends(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._ends)

    def show_family(self, family: Family | None, now: float) -> None:
        """Show `family` at `now`, the pool's clock."""
        self._family = family
        self.tick(now)

    def tick(self, now: float) -> None:
        """`now` is the pool's clock."""
        self._now = now
        words = self._words(self._family) if self._family is not None else ""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            self.setToolTip(words)
        rows = self._rows
        axis = self._axis()
        for number, generation in enumerate(rows):
            own = number == len(rows) - 1
            self._show_row(number, self._label(number, generation, own=own), generation, axis, own=own)
        for label, bar in zip(self._labels[len(rows) :], self._bars[len(rows) :], strict=True):
            label.setText("")  # what was of another session stays nowhere
            label.hide()
            bar.hide()
        self._ends.show_axis(axis)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._family is not None:
            self.tick(self._now)

    @property
    def _rows(self) -> tuple[Generation, ...]:
        return self._family.generations[-MOST_ROWS:] if self._family else ()

    def _show_row(
        self, number: int, words: str, generation: Generation, axis: Axis | None, *, own: bool
    ) -> None:
        if number == len(self._labels):
            self._add_row()
        label, bar = self._labels[number], self._bars[number]
        if words != label.text():
            label.setText(words)
        label.setVisible(True)
        bar.setVisible(axis is not None)
        bar.show_life(generation, axis, own=own)

    def _add_row(self) -> None:
        label = PlainLabel(look="muted", parent=self)
        label.setObjectName(f"{self.objectName()}Words{len(self._labels) + 1}")
        bar = _Bar(self)
        for widget in (label, bar):
            self._column.insertWidget(self._column.indexOf(self._ends), widget)
        self._labels.append(label)
        self._bars.append(bar)

    def _axis(self) -> Axis | None:
        """None where no generation says when it lives."""
        lives = [(one.issued, one.expires) for one in self._rows]
        begins = [begin for begin, end in lives if begin is not None and end is not None]
        ends = [end for begin, end in lives if begin is not None and end is not None]
        if not begins or not all(moments.reachable(moment) for moment in (*begins, *ends)):
            return None
        first = min(begins)
        last = max(*ends, first + 1.0, min(self._now, max(ends) + (max(ends) - first) / 4))
        return Axis(first, last, self._now)

    def _label(self, row: int, generation: Generation, *, own: bool) -> str:
        """Which generation a row is of, and how it stands."""
        assert self._family is not None
        number = formats.number(len(self._family.generations) - len(self._rows) + row + 1)
        expires = generation.expires
        if expires is None or not moments.reachable(expires):
            return self.tr("Generation {number}").format(number=number)
        if not generation.good_at(self._now):
            words = self.tr("Generation {number}: expired {time}")
        elif own:
            words = self.tr("Generation {number}, in use: expires {time}")
        else:
            words = self.tr("Generation {number}: expires {time}")
        return words.format(number=number, time=moments.clock(expires, self._now))

    def _words(self, family: Family) -> str:
        """What the picture comes to, in words."""
        own = self.tr("Generation {0} is the session's own.").format(formats.number(len(family.generations)))
        return joined(*filter(None, (own, not_expired(family, self._now))))


class _Bar(QWidget):
    """Paints the life of one generation along the line, and where now is. Its words stand above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._generation: Generation | None = None
        self._axis: Axis | None = None
        self._own = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_life(self, generation: Generation, axis: Axis | None, *, own: bool) -> None:
        self._generation, self._axis, self._own = generation, axis, own
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, theme.scaled(BAR) + 2 * AROUND)

    def paintEvent(self, _event: QPaintEvent) -> None:
        generation, axis = self._generation, self._axis
        if generation is None or axis is None:
            return
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():  # time runs as the language is read
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        line = QRectF(self.rect()).adjusted(1, AROUND, -1, -AROUND)
        if generation.issued is not None and generation.expires is not None:
            left = line.left() + line.width() * axis.share(generation.issued)
            right = line.left() + line.width() * axis.share(generation.expires)
            wide = max(right - left, line.height())
            place = QRectF(min(left, line.right() - wide), line.top(), wide, line.height())
            self._paint_life(painter, place, colours, good=generation.good_at(axis.now))
        painter.setPen(QPen(colours.text, 1.5))
        at = line.left() + line.width() * axis.share(axis.now)
        painter.drawLine(QLineF(at, 0, at, self.height()))
        painter.end()

    def _paint_life(self, painter: QPainter, place: QRectF, colours: theme.Colours, *, good: bool) -> None:
        painter.setPen(QPen(self._colour(colours, good=good), 1.5))
        if not good:
            painter.drawLine(QLineF(place.left(), place.center().y(), place.right(), place.center().y()))
            return
        painter.setBrush(colours.accent if self._own else colours.surface)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)

    def _colour(self, colours: theme.Colours, *, good: bool) -> QColor:
        if not good:
            return colours.muted
        return colours.accent if self._own else colours.border


class _Ends(QWidget):
    """Paints the words below the line: now where it is, and the moments at the ends where there is room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._axis: Axis | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_axis(self, axis: Axis | None) -> None:
        self._axis = axis
        self.setVisible(axis is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        axis = self._axis
        if axis is None:
            return
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        now = QCoreApplication.translate("FamilyTimeline", "now")
        words = (moments.clock(axis.first, axis.now), now, moments.clock(axis.last, axis.now))
        first, wide, last = (float(self.fontMetrics().horizontalAdvance(each)) for each in words)
        at = 1 + (self.width() - 2) * axis.share(axis.now)
        at = min(max(at - wide / 2, 0.0), self.width() - wide)
        self._write(painter, now, at, wide, colours.text)
        if first + GAP <= at:
            self._write(painter, words[0], 0, first, colours.muted)
        if at + wide + GAP <= self.width() - last:
            self._write(painter, words[2], self.width() - last, last, colours.muted)
        painter.end()

    def _write(self, painter: QPainter, words: str, left: float, wide: float, colour: QColor) -> None:
        if self.isRightToLeft():
            left = self.width() - left - wide
        painter.setPen(colour)
        place = QRectF(left, 0, wide, self.height()).adjusted(-1, 0, 1, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
