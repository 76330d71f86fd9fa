"""Pages as a person meets them: shown, active, typed into with real keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

P = TypeVar("P", bound=QWidget)


@pytest.fixture
def show(qtbot) -> Callable[[P], P]:
    def show_it(page: P) -> P:
        qtbot.addWidget(page)
        page.resize(620, 900)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return show_it


class Hands:
    """Presses the keys and buttons of one window."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    def widget(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def line(self, name: str) -> QLineEdit:
        found = self.widget(name)
        assert isinstance(found, QLineEdit)
        return found

    def button(self, name: str) -> QAbstractButton:
        found = self.widget(name)
        assert isinstance(found, QAbstractButton)
        return found

    def type(self, name: str, text: str) -> None:
        field = self.line(name)
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def click(self, name: str) -> None:
        QTest.mouseClick(self.widget(name), Qt.MouseButton.LeftButton)

    def press(self, name: str, key: Qt.Key) -> None:
        QTest.keyClick(self.widget(name), key)

    def focused(self) -> str:
        focused = self.window.window().focusWidget()
        return focused.objectName() if focused is not None else ""

    def problem_at(self, name: str) -> str:
        label = self.window.findChild(QWidget, f"{name}Problem")
        return label.text() if label is not None and label.isVisible() else ""


@pytest.fixture
def hands() -> type[Hands]:
    return Hands


@pytest.fixture
def caught() -> Callable[..., list]:
    """`caught(signal)` is a list that grows with what the signal carries."""

    def catch(signal) -> list:
        got: list = []
        signal.connect(lambda *values: got.append(values[0] if values else None))
        return got

    return catch
