"""What stands at the edge of the window while something is broken on purpose, so that nobody forgets it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QWidget

from wildrydes_desktop.ui.scenes.words import SCENES, tr
from wildrydes_desktop.ui.widgets.buttons import LinkButton


class SceneStrip(QWidget):
    """Names what is broken, and has the way back. Hidden while all is right. Signals: `put_right`.

    It stands beside the menus, where it takes no room from anything; below the window where the menus are
    not in it (macOS).
    """

    put_right = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)  # so that it is never Python that deletes it
        self._window = window
        self.setObjectName("sceneStrip")
        self.setAccessibleName(tr("Broken, on purpose"))
        self._label = QLabel()
        self._label.setObjectName("sceneOn")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("look", "warning")
        back = LinkButton(tr("Put it right"), "scenePutRight")
        back.clicked.connect(self.put_right)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self._label)
        row.addWidget(back)
        self._place()
        self.hide()

    def show_scene(self, name: str) -> None:
        """Show that this scene is on, or go."""
        if name:
            title = SCENES[name]().title
            self._label.setText(tr("Broken, on purpose: {scene}").format(scene=title))
        self.setVisible(bool(name))
        if not self._window.menuBar().isNativeMenuBar():
            self._window.menuBar().adjustSize()

    def _place(self) -> None:
        if self._window.menuBar().isNativeMenuBar():
            self._window.statusBar().addWidget(self)
        else:
            self._window.menuBar().setCornerWidget(self, Qt.Corner.TopRightCorner)
