"""What stands in the inspector where no token is to be shown: why not, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from wildrydes_desktop.session.family import Family
from wildrydes_desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from wildrydes_desktop.ui.inspector.refresh_page import RefreshPage


class Pages(QStackedWidget):
    """The inspector's stack of views. Its pages without a token are made when they are first needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nobody: QWidget | None = None
        self._nothing_pasted: QWidget | None = None
        self._refresh: RefreshPage | None = None

    def show_nobody(self) -> None:
        """Nobody is signed in."""
        if self._nobody is None:
            words = self.tr("Nobody is signed in.\nSign in, and the tokens open here.")
            self._nobody = self._add(EmptyState("inspector", words))
        self.setCurrentWidget(self._nobody)

    def show_nothing_pasted(self) -> None:
        """The field for a token is empty."""
        if self._nothing_pasted is None:
            words = self.tr(
                "Any Cognito token, checked against this pool.\nIt is judged here and sent nowhere."
            )
            self._nothing_pasted = self._add(EmptyState("inspector", words))
        self.setCurrentWidget(self._nothing_pasted)

    def show_refresh(self, family: Family | None, now: float) -> None:
        """What can be said of the refresh token, and of its `family`."""
        if self._refresh is None:
            from wildrydes_desktop.ui.inspector.refresh_page import RefreshPage

            self._refresh = RefreshPage()
            self.addWidget(self._refresh)
        self._refresh.show_family(family, now)
        self.setCurrentWidget(self._refresh)

    def forget(self) -> None:
        """Keep nothing of a session."""
        if self._refresh is not None:
            self._refresh.show_family(None, 0.0)

    def tick(self, now: float) -> None:
        """A second has passed; `now` is Cognito's clock."""
        if self._refresh is not None and self.currentWidget() is self._refresh:
            self._refresh.tick(now)

    def _add(self, page: QWidget) -> QWidget:
        self.addWidget(page)
        return page
