"""What the wire has runs from left to right in windows from right to left, and keeps its beginning."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wildrydes_desktop.ui.guide.standing import Standing
from wildrydes_desktop.ui.guide.step_row import StepRow
from wildrydes_desktop.ui.known_texts import Text
from wildrydes_desktop.ui.retranslation import Retranslation
from wildrydes_desktop.ui.ride.map_view import RideMap
from wildrydes_desktop.ui.theatre.canvas import SequenceCanvas
from wildrydes_desktop.ui.widgets.directions import (
    FROM_RIGHT,
    CellDelegate,
    beside_each_other,
    direction_of,
    write_line,
)
from wildrydes_desktop.ui.widgets.elided import ElidedLabel
from wildrydes_desktop.ui.widgets.views import CalmListView, CalmTableView, CalmTreeView

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ADDRESS = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEfGhI"
ARABIC = "مرحبا"


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(LEFT)


def line(text: str, around: Qt.LayoutDirection, width: int = 160) -> QImage:
    """`text` written into that room."""
    image = QImage(width, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    write_line(painter, image.rect(), text, around)
    painter.end()
    return image


def ink(image: QImage) -> tuple[int, int]:
    """The first and the last column that something was written in."""
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))
    ]
    return columns[0], columns[-1]


def highest(image: QImage, first: int, last: int) -> int:
    """The uppermost row with something in it between these columns."""
    return min(
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).lightness() < 128 for x in range(first, last + 1))
    )


@pytest.mark.parametrize(
    ("text", "direction"),
    [(ADDRESS, LEFT), ("200", LEFT), (ARABIC, RIGHT), (f"API {ARABIC}", RIGHT), ("", LEFT)],
)
def test_a_line_goes_by_what_it_is(text: str, direction: Qt.LayoutDirection) -> None:
    assert direction_of(text, RIGHT) == direction
    assert direction_of(text, LEFT) == LEFT


def test_an_address_loses_its_end_and_not_its_beginning(qapp: QApplication) -> None:
    for around in (LEFT, RIGHT):
        image = line(ADDRESS, around)
        first, last = ink(image)
        assert highest(image, last - 4, last) > highest(image, first, first + 4), "dots behind, an h in front"


def test_lines_begin_where_the_window_s_do(qapp: QApplication) -> None:
    assert ink(line("iss", LEFT))[0] < 5
    for text in ("iss", ARABIC, f"API {ARABIC}"):
        assert ink(line(text, RIGHT))[1] > 154, text


def test_a_folded_label_is_such_a_line(from_right: None) -> None:
    label = ElidedLabel()
    label.resize(160, 30)
    for text in (ADDRESS, ARABIC):
        label.setText(text)
        image = label.grab().toImage()
        assert ink(image)[1] > 150, text
    label.setText(ADDRESS)
    image = label.grab().toImage()
    first, last = ink(image)
    assert highest(image, last - 4, last) > highest(image, first, first + 4), "dots behind, an h in front"


@pytest.mark.parametrize("kind", [CalmTreeView, CalmTableView, CalmListView])
def test_cells_are_painted_so_where_windows_run_from_right_to_left_only(
    qapp: QApplication, kind: type[CalmTreeView | CalmTableView | CalmListView]
) -> None:
    view = kind()
    view.setModel(QStringListModel([ADDRESS, ARABIC], view))
    assert type(view.itemDelegate()) is QStyledItemDelegate
    qapp.setLayoutDirection(RIGHT)
    delegate = view.itemDelegate()
    assert type(delegate) is CellDelegate
    option = QStyleOptionViewItem()
    for row, direction in ((0, LEFT), (1, RIGHT)):
        option.initFrom(view)
        delegate.initStyleOption(option, view.model().index(row, 0))
        assert option.direction == direction
    assert type(kind().itemDelegate()) is CellDelegate
    qapp.setLayoutDirection(LEFT)
    assert type(view.itemDelegate()) is QStyledItemDelegate


def test_short_texts_beside_each_other_keep_to_themselves(qapp: QApplication) -> None:
    assert beside_each_other(("email", "required")) == "email · required"
    qapp.setLayoutDirection(RIGHT)
    try:
        shown = beside_each_other(("email", ARABIC))
        assert shown == f"{FROM_RIGHT}\u2068email\u2069 · \u2068{ARABIC}\u2069"
    finally:
        qapp.setLayoutDirection(LEFT)
    known = [Text("C", "required", (ARABIC,)), Text("C", "Read only.", (f"{FROM_RIGHT}API {ARABIC}.",))]
    again = Retranslation(known).again
    assert again(shown) == "email · required"
    assert again(f"{shown}. API {ARABIC}.") == "email · required. Read only."
    assert again(f"{FROM_RIGHT}\u2068email\u2069 · \u2068sub\u2069") is None


def test_what_is_drawn_is_a_graphic_to_screen_readers(qapp: QApplication) -> None:
    ride_map, canvas = RideMap(), SequenceCanvas([])
    for drawn, of in ((ride_map, ride_map), (canvas.viewport(), canvas)):
        assert isinstance(drawn, QWidget)
        heard = QAccessible.queryAccessibleInterface(drawn)
        assert heard.role() == QAccessible.Role.Graphic
        assert heard.text(QAccessible.Text.Name) == of.accessibleName() != ""


def test_a_step_s_title_from_left_to_right_ends_where_it_ends(qapp: QApplication, from_right: None) -> None:
    def shown(title: str) -> str:
        row.show_step(1, title, Standing.OPEN)
        return row.text()

    row = StepRow("think")
    row.resize(400, 30)
    assert shown("Who keeps it?") == "•  \u2068Who keeps it?\u2069"
    assert shown(ARABIC) == f"•  {ARABIC}"
    row.setLayoutDirection(LEFT)
    assert shown("Who keeps it?") == "•  Who keeps it?"
