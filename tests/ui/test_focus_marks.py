"""The cursor on a box or a button of a choice can be seen in both colour schemes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.check_box import CheckBox
from wildrydes_desktop.ui.widgets.radio_button import RadioButton

PLACES = {
    CheckBox: QStyle.SubElement.SE_CheckBoxIndicator,
    RadioButton: QStyle.SubElement.SE_RadioButtonIndicator,
}


@pytest.fixture(params=["light", "dark"])
def dressed(request, qapp):
    theme.apply(qapp, request.param)
    yield qapp
    theme.apply(qapp, "light")


@pytest.mark.parametrize("kind", PLACES, ids=lambda kind: kind.__name__)
def test_the_edge_is_as_strong_as_text_while_the_cursor_is_there(
    dressed: QApplication, qtbot, kind: type[CheckBox | RadioButton]
) -> None:
    window, other, choice = QWidget(), QLineEdit(), kind("first")
    column = QVBoxLayout(window)
    column.addWidget(other)
    column.addWidget(choice)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    option = QStyleOptionButton()
    choice.initStyleOption(option)
    edge = choice.style().subElementRect(PLACES[kind], option, choice)
    text = theme.colours(choice.palette()).text.lightness()

    def strongest() -> int:
        """How far the edge's pixel that is nearest to the text's colour is from it."""
        image = choice.grab().toImage()
        middle = round(edge.center().y() * image.devicePixelRatio())
        across = range(round(edge.width() * image.devicePixelRatio() / 2))
        return min(abs(image.pixelColor(x, middle).lightness() - text) for x in across)

    other.setFocus()
    assert strongest() > 40
    choice.setFocus()
    qtbot.waitUntil(choice.hasFocus)
    assert strongest() < 20
