"""One scene: what it breaks, and while it is on what to do, and what to learn from it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wildrydes_desktop.ui.scenes.words import SCENES, go_there, tr
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.ui.widgets.looks import restyle


class SceneCard(Card):
    """Signals: `wanted(bool)` to begin the scene or to put it right; `page_wanted(str)` a page's name."""

    wanted = Signal(bool)
    page_wanted = Signal(str)

    def __init__(self, name: str) -> None:
        words = SCENES[name]()
        super().__init__(words.title)
        self.name = name
        self._title = words.title
        self._on = False
        self._state = PlainLabel(tr("Broken, on purpose"), "warning")
        self._state.setObjectName(f"sceneState_{name}")
        self._button = ActionButton(tr("Break it"), f"scene_{name}")
        self._button.wanted.connect(lambda: self.wanted.emit(not self._on))
        go = LinkButton(go_there(words.where), f"sceneGo_{name}")
        go.setAccessibleDescription(words.see)
        go.clicked.connect(partial(self.page_wanted.emit, words.where.value))
        self._lesson = QWidget()
        self._lesson.setObjectName(f"sceneLesson_{name}")
        lesson = QVBoxLayout(self._lesson)
        lesson.setContentsMargins(0, 0, 0, 0)
        for heading, text in ((tr("See it"), words.see), (tr("Learn from it"), words.learn)):
            lesson.addWidget(PlainLabel(heading, "muted"))
            lesson.addWidget(PlainLabel(text))
            if text is words.see:
                lesson.addWidget(_to_the_left(go))
        self.column.addWidget(self._state)
        self.column.addWidget(PlainLabel(words.what))
        self.column.addWidget(_to_the_left(self._button))
        self.column.addWidget(self._lesson)
        self.show_state(on=False, lesson=False)

    @property
    def on(self) -> bool:
        return self._on

    def show_state(self, *, on: bool, lesson: bool) -> None:
        """Show whether it is broken now, and what to learn or not."""
        self._on = on
        self._state.setVisible(on)
        self._lesson.setVisible(lesson)
        self._button.set_label(tr("Put it right") if on else tr("Break it"))
        self._button.setAccessibleName(f"{self._button.text()}: {self._title}")
        restyle(self._button, look="primary" if on else "")


def _to_the_left(button: QWidget) -> QWidget:
    ground = QWidget()
    row = QHBoxLayout(ground)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return ground
