"""The panel "Break it" by itself: its cards, what they ask for, and room for their words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from wildrydes_desktop.local_pool.scenes import Scene
from wildrydes_desktop.ui.scenes.panel import ScenesPanel
from wildrydes_desktop.ui.scenes.strip import SceneStrip
from wildrydes_desktop.ui.scenes.words import SCENES, go_there


@pytest.fixture
def panel(qtbot: QtBot) -> ScenesPanel:
    panel = ScenesPanel()
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.built):
        panel.show()
    return panel


def button(panel: ScenesPanel, name: str) -> QPushButton:
    found = panel.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_every_scene_of_the_pool_has_its_words() -> None:
    assert set(SCENES) == {scene.value for scene in Scene}
    for make in SCENES.values():
        words = make()
        assert go_there(words.where)
        for text in (words.what, words.see, words.learn):
            assert text.endswith(".")


def test_a_card_asks_for_its_scene_and_for_the_way_back(qtbot: QtBot, panel: ScenesPanel) -> None:
    wanted: list[str] = []
    panel.wanted.connect(wanted.append)
    throttling = button(panel, "scene_throttling")
    throttling.setFocus()
    QTest.keyClick(throttling, Qt.Key.Key_Return)
    panel.show_scene("throttling")
    assert throttling.accessibleName() == "Put it right: Throttling"
    QTest.keyClick(throttling, Qt.Key.Key_Space)
    assert wanted == ["throttling", ""]
    panel.show_scene("")
    assert throttling.accessibleName() == "Break it: Throttling"


def test_it_leads_to_the_page_where_it_is_seen(panel: ScenesPanel) -> None:
    pages: list[str] = []
    panel.page_wanted.connect(pages.append)
    for scene, make in SCENES.items():
        button(panel, f"sceneGo_{scene}").click()
        assert pages.pop() == make().where


def test_nothing_can_be_wanted_while_the_pool_thinks(panel: ScenesPanel) -> None:
    panel.set_busy(True)
    assert not button(panel, "scene_lost_mail").isEnabled()
    panel.set_busy(False)
    assert button(panel, "scene_lost_mail").isEnabled()


@pytest.mark.parametrize("width", [300, 480, 900])
def test_no_word_is_cut_off(qtbot: QtBot, panel: ScenesPanel, width: int) -> None:
    panel.resize(width, 500)

    def none_is_cut_off() -> None:
        for label in panel.findChildren(QLabel):
            if label.isVisibleTo(panel):
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        for each in panel.findChildren(QPushButton):
            if each.isVisibleTo(panel):
                assert each.width() >= each.sizeHint().width(), each.text()

    for scene in SCENES:
        panel.show_scene(scene)
        qtbot.waitUntil(none_is_cut_off)


def test_the_strip_names_what_is_broken(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().addMenu("File")
    strip = SceneStrip(window)
    window.show()
    assert strip.isHidden()
    strip.show_scene("lost_mail")
    label = strip.findChild(QLabel, "sceneOn")
    assert isinstance(label, QLabel)
    assert label.text() == "Broken, on purpose: Lost mail"
    assert label.width() >= label.sizeHint().width()
    with qtbot.waitSignal(strip.put_right):
        back = strip.findChild(QPushButton, "scenePutRight")
        assert isinstance(back, QPushButton)
        QTest.keyClick(back, Qt.Key.Key_Return)
    strip.show_scene("")
    assert strip.isHidden()
