"""The calm views copy what is selected as plain text and let the keyboard leave."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wildrydes_desktop.ui.widgets.elided import ElidedLabel, StillPlace
from wildrydes_desktop.ui.widgets.looks import at_first_paint
from wildrydes_desktop.ui.widgets.views import CalmListView, CalmTableView, CalmTreeView, selected_text

UNTOUCHED = "what was there before"


@pytest.fixture
def tree(qtbot: QtBot) -> CalmTreeView:
    model = QStandardItemModel()
    for name in ("first", "second"):
        row = [QStandardItem(name), QStandardItem(f"{name} value")]
        row[0].appendRow([QStandardItem(f"{name} child"), QStandardItem("<i>child</i> value")])
        model.appendRow(row)
    view = CalmTreeView()
    qtbot.addWidget(view)
    model.setParent(view)
    view.setModel(model)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.expandAll()
    return view


def press_copy(qtbot: QtBot, view: QWidget) -> str:
    QGuiApplication.clipboard().setText(UNTOUCHED)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QGuiApplication.clipboard().text()


def test_a_tree_is_copied_as_it_stands_on_screen(tree: CalmTreeView, qtbot: QtBot) -> None:
    tree.selectAll()
    assert press_copy(qtbot, tree).splitlines() == [
        "first\tfirst value",
        "first child\t<i>child</i> value",
        "second\tsecond value",
        "second child\t<i>child</i> value",
    ]
    assert QGuiApplication.clipboard().mimeData().hasHtml() is False


def test_nothing_selected_leaves_the_clipboard_alone(tree: CalmTreeView, qtbot: QtBot) -> None:
    tree.clearSelection()
    assert press_copy(qtbot, tree) == UNTOUCHED


def test_a_single_cell_is_copied_alone(tree: CalmTreeView, qtbot: QtBot) -> None:
    index = tree.model().index(1, 1)
    tree.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert press_copy(qtbot, tree) == "second value"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_can_be_chosen_whichever_way_lines_run(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    view = CalmTableView()
    qtbot.addWidget(view)
    view.setLayoutDirection(direction)
    view.setModel(QStandardItemModel(3, 2, view))
    view.resize(500, 300)
    view.show()
    view.selectRow(1)
    assert [index.row() for index in view.selectionModel().selectedRows()] == [1]
    view.selectRow(-1)
    assert view.currentIndex().row() == 1


def test_a_table_keeps_zeros_and_empty_cells(qtbot: QtBot) -> None:
    model = QStandardItemModel(1, 3)
    model.setData(model.index(0, 0), 0)
    model.setData(model.index(0, 2), "last")
    view = CalmTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.selectRow(0)
    assert selected_text(view) == "0\t\tlast"
    assert press_copy(qtbot, view) == "0\t\tlast"


def test_other_keys_still_move_the_selection(tree: CalmTreeView, qtbot: QtBot) -> None:
    tree.setCurrentIndex(tree.model().index(0, 0))
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert tree.currentIndex().data() == "first child"


@pytest.mark.parametrize("view_class", [CalmTreeView, CalmTableView, CalmListView])
def test_every_view_paints_in_python(view_class: type[QAbstractItemView], qtbot: QtBot) -> None:
    view = view_class()
    qtbot.addWidget(view)
    assert not view.tabKeyNavigation()
    assert view.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers
    # A paint that does not pass through Python waits for the GIL once per cell; see the module's docstring.
    assert "paintEvent" in vars(view_class)


class Heard(QObject):
    """The events of a widget, by their type."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.types: list[QEvent.Type] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        del watched
        self.types.append(event.type())
        return False


def test_a_text_that_changes_all_the_time_lays_nothing_out_anew(qtbot: QtBot) -> None:
    outside, inside = QWidget(), QWidget()
    qtbot.addWidget(outside)
    QVBoxLayout(outside).addWidget(inside)
    label = ElidedLabel()
    QVBoxLayout(inside).addWidget(StillPlace(label))
    outside.resize(300, 80)
    outside.show()
    assert label.size() == label.parentWidget().size()
    assert label.width() > 200
    QCoreApplication.sendPostedEvents()
    heard = [Heard(outside), Heard(inside)]
    label.setText("another text")
    QCoreApplication.sendPostedEvents()
    assert not any(QEvent.Type.LayoutRequest in each.types for each in heard)
    outside.resize(200, 80)
    assert label.size() == label.parentWidget().size()


def test_only_the_first_paint_is_told(qtbot: QtBot) -> None:
    widget, told = QWidget(), []
    qtbot.addWidget(widget)
    at_first_paint(widget, told.append)
    widget.show()
    qtbot.waitUntil(lambda: told == [widget])
    widget.repaint()
    assert told == [widget]
