"""The table's model: the users that were read so far, and more of them when the end comes in sight."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import (
    QObject,
    Qt,
    Signal,
)

from wildrydes_desktop.ui.mailbox.when import exact_time, relative_time
from wildrydes_desktop.ui.widgets.table_model import ROOT, Index, TableModel
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip
from wildrydes_desktop.workshop.directory import ListedUser, UserPage

USER, STATUS, ENABLED, VERIFIED, CREATED, MODIFIED = range(6)
MOST: Final = 100_000
"""Users that are kept; half a kilobyte each. Whoever has more finds them by searching."""

_Row = tuple[str, str, str, bool, bool, int, int]


class UserModel(TableModel):
    """Columns: user, status, enabled, address verified, created, changed.

    `Qt.UserRole` holds the username, Cognito's word for the status, "enabled" or "disabled", "verified" or
    "unverified", and two times in seconds since the epoch (0: unknown).

    Signals: `more_wanted(token)` when the end is in sight and the pool has more.
    """

    more_wanted = Signal(str)

    def __init__(self, now: Callable[[], float] = time.time, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        # Plain tuples, which the cycle collector passes over: 100,000 objects would cost it 25 ms each time.
        self.rows: list[_Row] = []
        self._next = ""
        self._asked = False
        self.headers = (
            self.tr("User"),
            self.tr("Status"),
            self.tr("Enabled"),
            self.tr("Address"),
            self.tr("Created"),
            self.tr("Changed"),
        )
        self._statuses = status_words(self)
        self._disabled = self.tr("{status}, disabled")

    # What there is

    @property
    def users(self) -> Sequence[ListedUser]:
        """All of them, made anew each time."""
        return self.between(0, len(self.rows) - 1)

    def between(self, first: int, last: int) -> Sequence[ListedUser]:
        """The users from one row to another, both included."""
        return [ListedUser(*row) for row in self.rows[first : last + 1]]

    def rows_of(self, usernames: Collection[str]) -> list[int]:
        """Where users of these names stand."""
        return [at for at, row in enumerate(self.rows) if row[0] in usernames]

    @property
    def next(self) -> str:
        """The token of the next page; empty where there is none, or no more are kept."""
        return self._next if len(self.rows) < MOST else ""

    @property
    def full(self) -> bool:
        """Whether the pool has more than are kept."""
        return bool(self._next) and len(self.rows) >= MOST

    def user(self, row: int) -> ListedUser | None:
        """The user in `row`, None beyond the ends."""
        return ListedUser(*self.rows[row]) if 0 <= row < len(self.rows) else None

    # What comes

    def show(self, page: UserPage) -> None:
        """Begin anew with the first page of a search."""
        self.beginResetModel()
        self.rows = [_row(user) for user in page.users]
        self._next, self._asked = page.next, False
        self.endResetModel()

    def add(self, page: UserPage) -> None:
        """Append the page that `more_wanted` asked for."""
        self._asked = False
        self._next = page.next
        if page.users:
            first = len(self.rows)
            self.beginInsertRows(ROOT, first, first + len(page.users) - 1)
            self.rows.extend(_row(user) for user in page.users)
            self.endInsertRows()

    def not_added(self) -> None:
        """The page that was asked for did not come. It is asked for again when somebody scrolls."""
        self._asked = False

    def remove(self, usernames: Collection[str]) -> None:
        """Take users out who are no longer there. Where there are none, who is chosen stays so."""
        if not usernames:
            return
        self.beginResetModel()
        self.rows = [row for row in self.rows if row[0] not in usernames]
        self.endResetModel()

    def change(self, usernames: Collection[str], **changes: Any) -> None:  # noqa: ANN401 - a field's value
        """Change fields of the rows of these users."""
        for at in self.rows_of(usernames):
            self.rows[at] = _row(replace(ListedUser(*self.rows[at]), **changes))
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, MODIFIED))

    def put(self, user: ListedUser) -> None:
        """Show what was read anew of a user who is in the table."""
        for at in self.rows_of({user.username}):
            if self.rows[at] != _row(user):
                self.rows[at] = _row(user)
                self.dataChanged.emit(self.index(at, 0), self.index(at, MODIFIED))

    # Qt's side

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and bool(self.next) and not self._asked

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(self._next)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        user, column = ListedUser(*self.rows[index.row()]), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(user, column)
            case Qt.ItemDataRole.UserRole:
                return _word(user, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._hint(user, column)
        return None

    def _shown(self, user: ListedUser, column: int) -> str:
        match column:
            case 0:
                return user.shown
            case 1:
                status = self._statuses.get(user.status, user.status)
                return status if user.enabled else self._disabled.format(status=status)
            case 2:
                return self.tr("yes") if user.enabled else self.tr("no")
            case 3:
                return self.tr("verified") if user.email_verified else self.tr("not verified")
            case _:
                then = user.created if column == CREATED else user.modified
                return relative_time(then, self._now()) if then else ""

    def _hint(self, user: ListedUser, column: int) -> str:
        if column >= CREATED:
            then = user.created if column == CREATED else user.modified
            return tool_tip(exact_time(then)) if then else ""
        return tool_tip(str(_word(user, column)))


def _row(user: ListedUser) -> _Row:
    """The user as the model keeps them, in the order of the class's fields."""
    return (
        user.username,
        user.shown,
        user.status,
        user.enabled,
        user.email_verified,
        user.created,
        user.modified,
    )


def _word(user: ListedUser, column: int) -> str | int:
    match column:
        case 0:
            return user.username
        case 1:
            return user.status
        case 2:
            return "enabled" if user.enabled else "disabled"
        case 3:
            return "verified" if user.email_verified else "unverified"
        case 4:
            return user.created
        case _:
            return user.modified


def status_words(speaker: QObject) -> Mapping[str, str]:
    """Cognito's words for a user's status (UserStatusType) in a person's."""
    return {
        "UNCONFIRMED": speaker.tr("Not confirmed"),
        "CONFIRMED": speaker.tr("Confirmed"),
        "EXTERNAL_PROVIDER": speaker.tr("Signs in elsewhere"),
        "RESET_REQUIRED": speaker.tr("Password to be reset"),
        "FORCE_CHANGE_PASSWORD": speaker.tr("Temporary password"),
    }
