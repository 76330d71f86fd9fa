"""What can be done with the trace: buttons for the dock's title bar, and the menu of languages to copy in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

DIALECTS: Final = ("curl", "aws_cli", "boto3", "amplify")
"""The words of `cognito.snippets.Dialect`, in the order of the menu; tests hold the two together."""
COPY_KEYS: Final = "Ctrl+Shift+C"


class ProtocolTools(QWidget):
    """Signals: `copy_wanted(place)`, where on the screen a menu may open; `save_wanted()`."""

    copy_wanted = Signal(QPoint)
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy = _button(self.tr("Copy as…"), "protocolCopyAs")
        self._copy.setAccessibleName(self.tr("Copy the selected exchange as…"))
        self._copy.setToolTip(
            self.tr("Copy the selected exchange as a command or as code ({keys})").format(keys=COPY_KEYS)
        )
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(self._below()))
        save = _button(self.tr("Save…"), "protocolSave")
        save.setAccessibleName(self.tr("Save the recording…"))
        save.setToolTip(self.tr("Save all exchanges as a page to read, or as an HTTP archive"))
        save.clicked.connect(lambda: self.save_wanted.emit())  # noqa: PLW0108 - without `checked`
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self._copy)
        row.addWidget(save)

    def _below(self) -> QPoint:
        return self._copy.mapToGlobal(self._copy.rect().bottomLeft())


class CopyMenu(QMenu):
    """Calls `copy` with the word of the language chosen. Deletes itself when it closes."""

    def __init__(self, parent: QWidget, copy: Callable[[str], object]) -> None:
        super().__init__(parent)
        self.setObjectName("protocolCopyMenu")
        self.aboutToHide.connect(self.deleteLater)
        for word in DIALECTS:
            entry = self.addAction(self.tr("Copy as {language}").format(language=language(word)))
            entry.setObjectName(f"protocolCopyAs_{word}")
            entry.triggered.connect(lambda _, chosen=word: copy(chosen))


def language(word: str) -> str:
    """What people call the language of that word."""
    return {
        "curl": QCoreApplication.translate("CopyMenu", "&curl"),
        "aws_cli": QCoreApplication.translate("CopyMenu", "&AWS CLI"),
        "boto3": QCoreApplication.translate("CopyMenu", "&boto3 (Python)"),
        "amplify": QCoreApplication.translate("CopyMenu", "A&mplify JS"),
    }[word]


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(True)
    button.setProperty("look", "link")
    return button
