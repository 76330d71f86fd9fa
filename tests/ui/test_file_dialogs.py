"""Dialogs for files block nothing: the window can be closed beside them, and beside what they ask."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
from shiboken6 import isValid

from wildrydes_desktop.ui.file_dialogs import ask, file_dialog
from wildrydes_desktop.ui.main_window import MainWindow
from wildrydes_desktop.ui.pages.names import PageName

pytestmark = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="there the system's own dialogs belong to their window"
)


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    window.go(PageName.REGISTER)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window.findChild(QAction, "about") is not None)  # the last of the adornments
    return window


def asked(window: MainWindow, name: str = "someDialog", *, saves: bool = False) -> QFileDialog:
    dialog = file_dialog(window, "Choose", name, ["Texts (*.txt)"], saves=saves)
    ask(dialog)
    return dialog


def test_the_window_is_not_blocked(window):
    dialog = asked(window)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert QApplication.activeModalWidget() is None


def test_ctrl_q_ends_it_from_the_dialog_too(window, qtbot):
    dialog = asked(window)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    QTest.keyClick(dialog, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_who_asks_again_has_one_dialog_and_not_two(window, qtbot):
    first = asked(window)
    second = asked(window, "otherDialog", saves=True)
    qtbot.waitUntil(lambda: not isValid(first))
    assert window.findChildren(QFileDialog) == [second]
    assert second.isVisible()


def test_a_file_that_is_there_is_chosen(window, tmp_path, qtbot):
    (tmp_path / "there.txt").touch()
    dialog = asked(window)
    chosen: list[str] = []
    dialog.fileSelected.connect(chosen.append)
    dialog.setDirectory(str(tmp_path))
    dialog.findChild(QLineEdit).setText("there.txt")
    QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)
    assert list(map(Path, chosen)) == [tmp_path / "there.txt"]
    qtbot.waitUntil(lambda: not isValid(dialog))


@pytest.mark.parametrize("answer", ["no", "ask for another file"])
def test_a_question_blocks_its_dialog_only(window, tmp_path, answer):
    (tmp_path / "there.txt").touch()
    dialog = asked(window, saves=True)
    chosen: list[str] = []
    seen: list[tuple[bool, bool, bool]] = []
    dialog.fileSelected.connect(chosen.append)
    dialog.setDirectory(str(tmp_path))
    dialog.findChild(QLineEdit).setText("there.txt")

    def reply() -> None:
        question = dialog.findChild(QMessageBox)
        if question is not None and question.isVisible():
            looking.stop()
            seen.append((question.isEnabled(), dialog.isEnabled(), QApplication.activeModalWidget() is None))
            if answer == "no":
                question.reject()
            else:
                asked(window, "otherDialog")

    looking = QTimer(dialog)
    looking.timeout.connect(reply)
    looking.start(5)
    QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)  # returns when the question is answered
    assert seen == [(True, False, True)]
    assert chosen == []
    assert dialog.isEnabled(), "it can be used again"
