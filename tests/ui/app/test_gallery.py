"""The pictures of all pages, in short: a few of them in one language, none with words cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from accessibility import room
from gallery import sheets, taking
from gallery.sights import SIZE
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.labels import PlainLabel

TWO_SCRIPTS = (
    "أراد المكدس كتابة js/config.js في حاوية غير موجودة. "
    "\u200f\u2068احذف المكدس المتبقي، وأطلقه من جديد.\u2069 "
    "وخذ اسم حاوية الموقع من الوحدة 1."
)


def test_pages_are_pictured_and_no_word_is_cut_off(qapp: QApplication, tmp_path: Path) -> None:
    taken = taking.take("de", tmp_path, looks=("light", "dark"), scales=(100,), only=("pools",))
    cut = [f"{each['widget']} {each['text']!r}: {each['takes']} in {each['has']}" for each in taken.cut]
    assert not cut, "\n".join(cut)
    assert [path.stem for path in taken.pictures["dark-100"]] == ["pools"]
    light, dark = (QImage(str(taken.pictures[f"{look}-100"][0])) for look in ("light", "dark"))
    assert light.size() == dark.size() == SIZE
    assert light.pixelColor(640, 300).lightness() > 128 > dark.pixelColor(640, 300).lightness()
    assert (tmp_path / "de" / "dark-100-1.png").exists()


def test_pictures_come_onto_sheets_two_beside_each_other(qapp: QApplication, tmp_path: Path) -> None:
    pictures = []
    for number in range(7):
        image = QImage(QSize(1280, 720), QImage.Format.Format_RGB32)
        image.fill(0xFF0000 + number)
        pictures.append(tmp_path / f"{number}.png")
        image.save(str(pictures[-1]))
    first, second = sheets.write(pictures, tmp_path / "sheet.png")
    assert QImage(str(first)).width() == sheets.WIDTH
    assert QImage(str(first)).height() <= sheets.HEIGHT
    assert QImage(str(second)).height() < QImage(str(first)).height() / 2


@pytest.mark.parametrize("cut", [False, True])
def test_what_has_too_little_room_is_found(qtbot: QtBot, cut: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    words = "Secure Remote Password"
    wrapped, choice, tabs = QLabel(words), QComboBox(), QTabBar()
    wrapped.setWordWrap(True)
    choice.addItem(words)
    tabs.setUsesScrollButtons(False)
    for number in range(3):
        tabs.addTab(f"{words} {number}")
    parts: list[QWidget] = [QLabel(words), wrapped, QCheckBox(words), choice, tabs]
    for part in parts:
        column.addWidget(part)
        if cut:
            part.setFixedSize(60, 20)
    window.resize(800, 400)
    window.show()
    assert {each.text for each in room.cut_off(window)} == (
        {words, *(f"{words} {number}" for number in range(3))} if cut else set()
    )
    assert len(room.cut_off(window)) == (7 if cut else 0)


@pytest.mark.parametrize("less", [0, 8])
def test_a_text_of_two_scripts_that_can_be_marked_is_measured_as_it_is_drawn(
    qtbot: QtBot, qapp: QApplication, less: int
) -> None:
    """From right to left, where lines of another script are higher, and break elsewhere than Qt measures."""
    theme.apply(qapp, "light", 2.0)
    for width in range(300, 420, 12):
        label = PlainLabel(TWO_SCRIPTS)
        qtbot.addWidget(label)
        label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        label.allow_copying()
        label.setFixedWidth(width)
        label.show()
        label.setFixedHeight(label.heightForWidth(width) - less)
        assert len(room.cut_off(label)) == (1 if less else 0)
