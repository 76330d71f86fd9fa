"""Dialogs that ask for a file. They block nothing: whoever has one open can close the window all the same.

Qt keeps a close button from a window that a modal dialog blocks, and the keys of its menus too.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly


def file_dialog(
    window: QWidget, title: str, name: str, filters: list[str], *, saves: bool = False
) -> QFileDialog:
    """A dialog for a file that is there, or for one to save. It is gone when closed.

    One at a time: the one that was asked before is closed. Connect `fileSelected`, and show it with `ask`.
    """
    for other in window.findChildren(QFileDialog, options=_DIRECT):
        for question in other.findChildren(QMessageBox):
            question.close()
        other.close()
    dialog = QFileDialog(window, title)
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters(filters)
    if saves:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def ask(dialog: QFileDialog) -> None:
    """Show `dialog`, and return at once.

    Windows' own dialog can only be modal, and on macOS it is a sheet of its window: there it is as people
    know it from every program, and the window waits for it.
    """
    if sys.platform in {"win32", "darwin"}:
        dialog.open()
        return
    dialog.installEventFilter(_Questions(dialog))
    dialog.show()


class _Questions(QObject):
    """Sees to it that what a dialog asks itself, whether to replace a file say, blocks that dialog only."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QChildEvent) and event.polished():
            dialog, question = watched, event.child()
            if isinstance(question, QMessageBox) and isinstance(dialog, QFileDialog):
                question.setWindowModality(Qt.WindowModality.NonModal)
                dialog.setEnabled(False)
                question.setEnabled(True)
                question.finished.connect(lambda _: dialog.setEnabled(True))
        return super().eventFilter(watched, event)
