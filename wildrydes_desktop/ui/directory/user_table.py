"""The table of users. Rows may be 100,000, so nothing here looks at each of them without need."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.directory.user_model import (
    CREATED,
    ENABLED,
    MODIFIED,
    STATUS,
    USER,
    VERIFIED,
    UserModel,
)
from wildrydes_desktop.ui.widgets.views import CalmTableView
from wildrydes_desktop.workshop.directory import ListedUser

MOST_COPIED = 5_000
"""Rows that Ctrl+C takes: a clipboard of more would hold the window up."""
MEDIUM, WIDE = 560, 760
"""Device-independent pixels of width, with text of the usual size, from which on there is room for more
columns, and for all."""


class UserTable(CalmTableView):
    """Signals: `chosen_changed()` when other users are chosen, or their number changes."""

    chosen_changed = Signal()

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        """`now` gives seconds since the epoch."""
        super().__init__()
        self.setObjectName("directoryView")
        self.setAccessibleName(self.tr("Users"))
        self.setSelectionMode(CalmTableView.SelectionMode.ExtendedSelection)
        self.users = UserModel(now, self)
        self.setModel(self.users)
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        # A header that paints asks of each column whether all its rows are chosen: a second for 100,000.
        header.setSelectionModel(QItemSelectionModel(self.users, header))
        header.setSectionResizeMode(mode.Fixed)  # to contents would ask thousands of rows for their width
        header.setSectionResizeMode(USER, mode.Stretch)
        self._widest = {
            STATUS: self.tr("Temporary password, disabled"),
            ENABLED: self.tr("Enabled"),
            VERIFIED: self.tr("not verified"),
            CREATED: self.tr("59 min ago"),
            MODIFIED: self.tr("59 min ago"),
        }
        self.selectionModel().selectionChanged.connect(self._tell)
        self.users.modelReset.connect(self.chosen_changed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # what has no room is hidden
        self.set_air(10)

    def measure(self) -> None:
        super().measure()
        header = self.horizontalHeader()
        for column, text in self._widest.items():
            header.resizeSection(column, self.fontMetrics().horizontalAdvance(text) + 26)
        self._status_width = header.sectionSize(STATUS)
        self._share()

    def chosen(self) -> tuple[ListedUser, ...]:
        """The users that are chosen, from the top."""
        found: list[ListedUser] = []
        for first, last in sorted(self._ranges()):
            found += self.users.between(first, last)
        return tuple(found)

    def chosen_count(self) -> int:
        return sum(last - first + 1 for first, last in self._ranges())

    def choose_named(self, usernames: set[str]) -> None:
        """Choose these users, as far as they are in the table."""
        selection = QItemSelection()
        for row in self.users.rows_of(usernames):
            selection.select(self.users.index(row, 0), self.users.index(row, MODIFIED))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        share = int(self.width() * 0.42)
        self.horizontalHeader().resizeSection(STATUS, min(self._status_width, share))
        for column in (VERIFIED, MODIFIED):
            self.setColumnHidden(column, self.width() < theme.scaled(WIDE))
        for column in (ENABLED, CREATED):
            self.setColumnHidden(column, self.width() < theme.scaled(MEDIUM))

    def _ranges(self) -> set[tuple[int, int]]:
        """The rows that are chosen, as first and last ones. A list of all would name each cell."""
        parts = self.selectionModel().selection().toList()
        return {(part.top(), part.bottom()) for part in parts if part.isValid()}

    def _tell(self) -> None:
        self.chosen_changed.emit()

    def _copy(self) -> None:
        """Copy the names that are shown and Cognito's usernames, a line for each user."""
        chosen = self.chosen()[:MOST_COPIED]
        if chosen:
            QGuiApplication.clipboard().setText(
                "\n".join(f"{user.shown}\t{user.username}\t{user.status}" for user in chosen)
            )
