"""A label whose long words may be broken anywhere: ids are wider than a narrow panel with large text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel

from wildrydes_desktop.ui.inspector.wrapping import breakable
from wildrydes_desktop.ui.widgets.labels import PlainLabel

PLACE_TO_BREAK = "\u200b"


class BreakingLabel(PlainLabel):
    """`text()`, what is read out and what is copied have none of the places to break at."""

    def text(self) -> str:
        return super().text().replace(PLACE_TO_BREAK, "")

    def setText(self, text: str) -> None:
        QLabel.setText(self, breakable(text))
        if self.accessibleName():
            self.setAccessibleDescription(text)

    def allow_copying(self) -> None:
        super().allow_copying()
        copy = QAction(QCoreApplication.translate("QWidgetTextControl", "&Copy"), self)
        copy.triggered.connect(self._copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)  # Qt's own would copy them, too

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        selected = self.selectedText().replace(PLACE_TO_BREAK, "")
        if selected:
            QGuiApplication.clipboard().setText(selected)
