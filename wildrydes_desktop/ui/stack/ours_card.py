"""The stacks that were made from the app's templates and stand in this account and Region already."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal

from wildrydes_desktop.ui.stack.words import phase_title
from wildrydes_desktop.ui.widgets.buttons import LinkButton
from wildrydes_desktop.ui.widgets.labels import Card
from wildrydes_desktop.workshop.stack_progress import Stack

MOST: Final = 8
"""Stacks; whoever has more finds the others by name."""


class OursCard(Card):
    """Hidden while there are none. Signals: `chosen(id)` with the ARN of the stack to look at."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("There already"))
        self._links: list[LinkButton] = []
        self.hide()

    def show_stacks(self, stacks: Sequence[Stack]) -> None:
        """Offer these, the newest first, and no others."""
        for link in self._links:
            self.column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = []
        for stack in stacks[:MOST]:
            text = self.tr("{name} · {state}").format(name=stack.name, state=phase_title(stack.phase))
            link = LinkButton(text, f"stackOurs_{stack.name}")
            link.clicked.connect(partial(self.chosen.emit, stack.id))
            self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
            self._links.append(link)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to offer."""
        return not self._links
