"""The panel "Break it": a card for each scene, and no more than one of them on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.ui.scenes.card import SceneCard
from wildrydes_desktop.ui.scenes.words import SCENES, tr
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import in_turns
from wildrydes_desktop.ui.widgets.scroll_column import ScrollColumn

WIDEST = 640
"""Device-independent pixels of the column of cards, where the panel is torn off and large."""


class ScenesPanel(QWidget):
    """Shows which scene is on, and says which one the person wants; it breaks nothing itself.

    It is built a card in a turn; `built` tells when it is complete.
    Signals: `built()`; `wanted(str)` with a scene's name, empty to put everything right; `page_wanted(str)`.
    """

    built = Signal()
    wanted = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scenesPanel")
        self._on = ""
        self._last = ""
        self._cards: dict[str, SceneCard] = {}
        self._column = QVBoxLayout()
        self._area = ScrollColumn("scenesScroll", self.tr("The scenes"))
        self._lay_out()
        in_turns(self, *(partial(self._add, name) for name in SCENES), self.built.emit)

    def show_scene(self, name: str) -> None:
        """Show that this one is on, or none. What the last one was to teach stays to be read."""
        self._on = name
        self._last = name or self._last
        for card in self._cards.values():
            self._show(card)
        shown = self._cards.get(name)
        if shown is not None:
            # The card grows by its lesson, which the column learns in the next turn.
            QTimer.singleShot(0, shown, partial(self._area.ensureWidgetVisible, shown))

    def set_busy(self, busy: bool) -> None:
        """Let nothing else be wanted while the pool has not answered."""
        self._area.column.setEnabled(not busy)

    def _add(self, name: str) -> None:
        card = SceneCard(name)
        card.set_compact(True)
        card.wanted.connect(lambda on: self.wanted.emit(name if on else ""))
        card.page_wanted.connect(self.page_wanted)
        self._cards[name] = card
        self._column.addWidget(card)
        self._show(card)

    def _show(self, card: SceneCard) -> None:
        card.show_state(on=card.name == self._on, lesson=card.name == self._last)

    def _lay_out(self) -> None:
        intro = PlainLabel(
            tr("One click breaks the local pool, another puts it right. Nobody's account is harmed."), "muted"
        )
        self._area.column.setMaximumWidth(WIDEST)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        upright = QVBoxLayout(self._area.column)
        upright.setContentsMargins(12, 10, 12, 12)
        upright.setSpacing(12)
        upright.addWidget(intro)
        upright.addLayout(self._column)
        upright.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._area)
