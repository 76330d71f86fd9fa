"""What large text does to single widgets: words wrap, signs grow, columns become rows, and all of it live."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTableView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.protocol.records import exchange, first_step
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.inspector.breaking_label import PLACE_TO_BREAK, BreakingLabel
from wildrydes_desktop.ui.protocol.exchange_detail import ExchangeDetail
from wildrydes_desktop.ui.protocol.panel import ProtocolPanel
from wildrydes_desktop.ui.theatre.transport import Transport
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.check_box import CheckBox
from wildrydes_desktop.ui.widgets.columns import Columns
from wildrydes_desktop.ui.widgets.fields import PasswordField
from wildrydes_desktop.ui.widgets.glyphs import Glyph, GlyphButton
from wildrydes_desktop.ui.widgets.lines_edit import LinesEdit
from wildrydes_desktop.ui.widgets.radio_button import RadioButton
from wildrydes_desktop.ui.widgets.views import CalmTableView, CalmTreeView

WORDS = "Put the panels back in their places"
JOINED = "0f8fad5b-d9cb-469f-a165-70867728950e"


@pytest.fixture
def large(qapp: QApplication) -> None:
    """Text twice as large as usual."""
    theme.apply(qapp, "light", 2.0)


@pytest.fixture
def ground(qtbot: QtBot, qapp: QApplication) -> QWidget:
    """Something to put widgets on, one below the other."""
    theme.apply(qapp, "light")
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def put(ground: QWidget, *widgets: QWidget) -> None:
    """Put them there, from the top, and show it."""
    column = ground.layout()
    assert isinstance(column, QVBoxLayout)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch()
    ground.show()
    QApplication.processEvents()


def shown(button: QAbstractButton) -> str:
    """Its text as it is drawn, line breaks and all."""
    return QAbstractButton.text(button)


KINDS = {
    "action": lambda: ActionButton(WORDS, "button"),
    "link": lambda: LinkButton(WORDS, "button"),
    "box": lambda: CheckBox(WORDS),
    "radio": lambda: RadioButton(WORDS),
}


@pytest.mark.parametrize("kind", KINDS)
def test_words_take_as_many_lines_as_the_width_demands(
    kind: str, ground: QWidget, qapp: QApplication, large: None
) -> None:
    button = KINDS[kind]()
    ground.resize(360, 300)
    put(ground, button)
    assert ground.width() == 360
    lines = shown(button).split("\n")
    assert len(lines) > 1
    assert " ".join(lines) == WORDS == button.text()
    metrics = button.fontMetrics()
    assert all(metrics.horizontalAdvance(line) <= button.width() for line in lines)
    assert button.height() >= len(lines) * metrics.lineSpacing()
    ground.resize(900, 300)
    QApplication.processEvents()
    assert shown(button) == WORDS
    high = button.height()
    theme.apply(qapp, "light", 1.0)
    QApplication.processEvents()
    assert button.height() < high
    assert not button.sizePolicy().hasHeightForWidth()


@pytest.mark.parametrize("scale", [1.25, 1.5, 1.75, 2.0])
def test_a_button_as_wide_as_it_asks_for_has_its_words_in_one_line(
    scale: float, ground: QWidget, qapp: QApplication
) -> None:
    theme.apply(qapp, "light", scale)
    texts = ("Cerrar sesión aquí", "إظهار تلميح", "لقد فعلته", "Put the panels back", "Sign out here")
    buttons = [made for text in texts for made in (ActionButton(text, "button"), CheckBox(text))]
    put(ground, *buttons)
    for button in buttons:
        button.setFixedWidth(button.sizeHint().width())
    QApplication.processEvents()
    assert [shown(button) for button in buttons] == [text for text in texts for _ in range(2)]


def test_with_text_of_the_usual_size_a_button_has_one_line(ground: QWidget) -> None:
    button = ActionButton(WORDS, "button")
    ground.resize(60, 300)
    put(ground, button)
    assert shown(button) == WORDS
    assert ground.width() >= button.sizeHint().width()


def test_a_button_that_gets_other_words_wraps_them_anew(ground: QWidget, large: None) -> None:
    button = ActionButton(WORDS, "button")
    ground.resize(360, 300)
    put(ground, button)
    button.set_label("Save")
    QApplication.processEvents()
    assert shown(button) == button.text() == "Save"
    assert button.height() < 2 * button.fontMetrics().lineSpacing()


def indicator(box: CheckBox | RadioButton) -> int:
    return box.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, box)


def test_boxes_and_signs_grow_and_shrink_again(ground: QWidget, qapp: QApplication) -> None:
    box, radio = CheckBox("Box"), RadioButton("Radio")
    sign = GlyphButton(Glyph.CLOSE, "Close", "close")
    put(ground, box, radio, sign)
    before = indicator(box), indicator(radio), sign.width()
    theme.apply(qapp, "light", 2.0)
    assert (indicator(box), indicator(radio)) == (2 * before[0], 2 * before[1])
    assert sign.width() > 1.5 * before[2]
    theme.apply(qapp, "light", 1.0)
    assert (indicator(box), indicator(radio), sign.width()) == before


def eyes(field: PasswordField) -> list[QSize]:
    """The size of each button in the field that can be seen."""
    return [button.size() for button in field.findChildren(QAbstractButton) if button.isVisible()]


def test_a_field_that_comes_with_large_text_has_a_large_eye(
    ground: QWidget, large: None, qtbot: QtBot
) -> None:
    field = PasswordField()
    put(ground, field)
    qtbot.waitUntil(lambda: any(button.isVisible() for button in field.findChildren(QAbstractButton)))
    eye = next(button for button in field.findChildren(QAbstractButton) if button.isVisible())
    assert eye.width() > eye.iconSize().width() > 24
    assert eye.width() == eye.sizeHint().width()


def test_the_eye_of_a_password_grows_and_stays_one(ground: QWidget, qapp: QApplication, qtbot: QtBot) -> None:
    field = PasswordField()
    put(ground, field)
    qtbot.waitUntil(lambda: field.show_action is not None)
    usual = eyes(field)
    assert len(usual) == 1
    theme.apply(qapp, "light", 2.0)
    qtbot.waitUntil(lambda: len(eyes(field)) == 1 and eyes(field)[0].width() > 1.5 * usual[0].width())
    eye = next(button for button in field.findChildren(QAbstractButton) if button.isVisible())
    field.setText("a secret")
    QTest.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    assert field.textMargins().right() >= eye.width()
    theme.apply(qapp, "light", 1.0)
    qtbot.waitUntil(lambda: eyes(field) == usual)
    assert field.textMargins().right() == 0


def test_columns_become_rows_where_they_have_no_room(ground: QWidget, qapp: QApplication) -> None:
    parts = [CheckBox(word) for word in ("Upper case", "Lower case", "Digits", "Symbols")]
    columns = Columns(2)
    columns.hold(parts)
    ground.resize(360, 400)
    put(ground, columns)
    assert parts[0].y() == parts[1].y()
    theme.apply(qapp, "light", 2.0)
    QApplication.processEvents()
    ground.resize(361, 400)
    QApplication.processEvents()
    assert len({part.x() for part in parts}) == 1
    assert sorted(part.y() for part in parts) == [part.y() for part in parts]
    assert ground.width() == 361


def test_an_id_is_broken_and_read_and_copied_whole(ground: QWidget, large: None) -> None:
    label = BreakingLabel(f"All carry this: {JOINED}")
    label.allow_copying()
    label.setAccessibleName("Family")
    ground.resize(300, 300)
    put(ground, label)
    assert ground.width() == 300
    assert label.text() == label.accessibleDescription() == f"All carry this: {JOINED}"
    label.setSelection(0, len(QLabel.text(label)))
    assert PLACE_TO_BREAK in label.selectedText()
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == label.text()
    QGuiApplication.clipboard().clear()
    copy = label.findChild(QAction)
    assert isinstance(copy, QAction)
    copy.trigger()
    assert QGuiApplication.clipboard().text() == label.text()


def test_lines_stay_as_many(ground: QWidget, qapp: QApplication) -> None:
    text = LinesEdit()
    text.show_lines(3, 20)
    put(ground, text)
    before = text.height()
    theme.apply(qapp, "light", 2.0)
    QApplication.processEvents()
    assert text.height() == 3 * text.fontMetrics().lineSpacing() + 20 > before
    theme.apply(qapp, "light", 1.0)
    QApplication.processEvents()
    assert text.height() == before


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [186, 228, 282])
def test_no_bar_lies_over_an_exchange(qtbot: QtBot, qapp: QApplication, scale: float, width: int) -> None:
    theme.apply(qapp, "light", scale)
    view = ExchangeDetail()
    qtbot.addWidget(view)
    view.setFixedSize(width, 120)
    view.show()
    view.show_exchange(first_step(1, 7))
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    assert not view.horizontalScrollBar().isVisible()
    assert view.horizontalScrollBar().maximum() == 0
    layout, block = view.document().documentLayout(), view.document().begin()
    while block.isValid():
        left = layout.blockBoundingRect(block).left()
        lines = [block.layout().lineAt(at) for at in range(block.layout().lineCount())]
        assert all(left + line.x() + line.naturalTextWidth() <= view.viewport().width() for line in lines)
        block = block.next()


# Tables


def filled(view: QTableView | QTreeView) -> QTableView | QTreeView:
    model = QStandardItemModel(1, 2, view)
    model.setHorizontalHeaderLabels(["Heading", "Another"])
    for column in range(2):
        model.setItem(0, column, QStandardItem("Cell"))
    view.setModel(model)
    return view


def text_of_header(view: QTableView | QTreeView, column: int) -> int:
    """Where the text of a column's header begins, from the left edge of the column."""
    header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
    option = QStyleOptionHeader()
    header.initStyleOption(option)
    header.initStyleOptionForIndex(option, column)
    option.rect.setRect(
        header.sectionViewportPosition(column), 0, header.sectionSize(column), header.height()
    )
    style = header.style()
    place = style.subElementRect(QStyle.SubElement.SE_HeaderLabel, option, header)
    return place.left() - option.rect.left()


def text_of_cell(view: QTableView | QTreeView, index: QModelIndex) -> int:
    """Where the text of a cell begins, from the left edge of the cell."""
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(index)
    option.text = str(index.data())
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
    place = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)
    margin = view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, view) + 1
    return place.left() + margin - option.rect.left()


@pytest.mark.parametrize("make", [CalmTableView, CalmTreeView])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_cells_begin_where_their_headers_do(
    make: type[QTableView | QTreeView], scale: float, ground: QWidget, qapp: QApplication
) -> None:
    theme.apply(qapp, "light", scale)
    view = filled(make())
    put(ground, view)
    assert view.visualRect(view.model().index(0, 1)).topLeft() != QPoint()
    assert text_of_header(view, 1) == text_of_cell(view, view.model().index(0, 1))


def test_rows_follow_the_text(ground: QWidget, qapp: QApplication, qtbot: QtBot) -> None:
    view = CalmTableView()
    filled(view)
    view.set_air(10)
    view.show_rows_of(1)
    put(ground, view)
    before, high = view.rowHeight(0), view.height()
    theme.apply(qapp, "light", 2.0)
    qtbot.waitUntil(lambda: view.height() > high)
    assert view.rowHeight(0) == view.fontMetrics().height() + 10 > before
    theme.apply(qapp, "light", 1.0)
    qtbot.waitUntil(lambda: (view.rowHeight(0), view.height()) == (before, high))


def test_a_row_is_chosen_in_a_column_that_can_be_seen(ground: QWidget) -> None:
    view = CalmTableView()
    filled(view)
    view.setColumnHidden(0, True)  # noqa: FBT003 - Qt's own
    put(ground, view)
    view.selectRow(0)
    assert view.currentIndex() == view.model().index(0, 1)


# The theatre's buttons


def test_the_theatres_buttons_and_paces_have_room_in_a_narrow_panel(qtbot: QtBot, qapp: QApplication) -> None:
    """As wide as on a small projector, where nothing scrolls: what is wider is cut off."""
    theme.apply(qapp, "light")
    transport = Transport()
    qtbot.addWidget(transport)
    transport.resize(480, 60)
    transport.show()
    paces = transport.findChild(QComboBox, "theatreSpeed")
    last = transport.findChild(GlyphButton, "theatreReplay")
    assert isinstance(paces, QComboBox)
    assert isinstance(last, GlyphButton)
    usual = paces.x(), paces.size()
    assert paces.y() < last.geometry().bottom()
    theme.apply(qapp, "light", 2.0)
    qtbot.waitUntil(lambda: paces.y() > last.geometry().bottom())
    assert transport.minimumSizeHint().width() <= 480
    theme.apply(qapp, "light", 1.0)
    qtbot.waitUntil(lambda: (paces.x(), paces.size()) == usual)
    assert paces.y() < last.geometry().bottom()


def test_the_newest_exchange_stays_in_sight(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    panel = ProtocolPanel()
    qtbot.addWidget(panel)
    panel.resize(530, 230)
    panel.show()
    for number in range(1, 12):
        panel.add(exchange(number))
    view = panel.findChild(QTableView, "protocolView")
    assert isinstance(view, QTableView)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    usual = bar.maximum()
    theme.apply(qapp, "light", 2.0)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > usual)
    assert view.isColumnHidden(0)
    theme.apply(qapp, "light", 1.0)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() == usual)
    assert not view.isColumnHidden(0)
