"""The panel on screen (offscreen, that is), with what a person sees of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QTableView, QTextEdit
from pytestqt.qtbot import QtBot

from wildrydes_desktop.ui.protocol.panel import ProtocolPanel


class Protocol:
    def __init__(self, qtbot: QtBot) -> None:
        self.panel = ProtocolPanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(1100, 260)
        self.panel.show()
        self._qtbot = qtbot

    @property
    def view(self) -> QTableView:
        found = self.panel.findChild(QTableView, "protocolView")
        assert found is not None
        return found

    @property
    def detail(self) -> QTextEdit:
        found = self.panel.findChild(QTextEdit, "protocolDetail")
        assert found is not None
        return found

    @property
    def line(self) -> QLabel:
        found = self.panel.findChild(QLabel, "protocolPasswordLine")
        assert found is not None
        return found

    def cell(self, row: int, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.view.model().index(row, column).data(role)

    def rows(self) -> int:
        return self.view.model().rowCount()

    def read(self, row: int) -> str:
        """Select `row` and read what is said about it."""
        self.view.selectRow(row)
        self.settle()
        return self.detail.toPlainText()

    def settle(self) -> None:
        """Wait until the newest exchange is spelled out, which takes a moment without further ones."""
        soon = [timer for timer in self.panel.findChildren(QTimer) if timer.isSingleShot()]
        self._qtbot.waitUntil(lambda: not any(timer.isActive() for timer in soon))

    def until(self, text: str) -> None:
        """Wait until the detail holds `text`."""
        self._qtbot.waitUntil(lambda: text in self.detail.toPlainText())


@pytest.fixture
def protocol(qtbot: QtBot) -> Protocol:
    return Protocol(qtbot)
