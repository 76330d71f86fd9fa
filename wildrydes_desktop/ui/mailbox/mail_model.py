"""The mails as a list model, newest on top, and which of them nobody has looked at yet."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from wildrydes_desktop.ui.mailbox.when import relative_time
from wildrydes_desktop.workshop.inbox import Mail

LONGEST_TITLE: Final = 60
"""Characters of an SMS: no list shows more."""

_ROOT = QModelIndex()


class MailModel(QAbstractListModel):
    """Row 0 is the newest mail. A cell shows the subject, of an SMS its first words; `Qt.UserRole` holds the
    mail's id.

    No role gives out more of a mail's body, nor its code by itself: those leave through `mail` alone.
    """

    ID_ROLE: Final = int(Qt.ItemDataRole.UserRole)
    UNREAD_ROLE: Final = ID_ROLE + 1
    WHEN_ROLE: Final = ID_ROLE + 2
    RECIPIENT_ROLE: Final = ID_ROLE + 3

    def __init__(self, parent: QObject | None = None, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._mails: list[Mail] = []
        self._unread: set[str] = set()
        self._now = now
        self._roles: dict[int, Callable[[Mail], object]] = {
            int(Qt.ItemDataRole.DisplayRole): title,
            int(Qt.ItemDataRole.AccessibleTextRole): self._spoken,
            self.ID_ROLE: lambda mail: mail.id,
            self.UNREAD_ROLE: lambda mail: mail.id in self._unread,
            self.WHEN_ROLE: lambda mail: relative_time(mail.sent_at, self._now()),
            self.RECIPIENT_ROLE: lambda mail: mail.to,
        }

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._mails)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        read = self._roles.get(role)
        return read(self._mails[index.row()]) if read else None

    def mail(self, row: int) -> Mail | None:
        """The mail in `row`, None beyond the ends."""
        return self._mails[row] if 0 <= row < len(self._mails) else None

    def show(self, mails: Sequence[Mail]) -> list[Mail]:
        """Hold exactly `mails` (given newest last) and return those that were not there before, oldest first.

        What stays is the very object it was, and keeps its persistent index: selections and scroll
        positions survive.
        """
        held = {mail.id: mail for mail in self._mails}
        wanted = [held.get(mail.id, mail) for mail in reversed(mails)]
        if [mail.id for mail in wanted] == list(held):
            return []
        self._remove_all_but({mail.id for mail in wanted})
        new = [mail for mail in wanted if mail.id not in held]
        if wanted[len(new) :] != self._mails:  # not in the order of sending: rare enough to begin anew
            self.beginResetModel()
            self._mails = wanted
            self.endResetModel()
        elif new:
            self.beginInsertRows(_ROOT, 0, len(new) - 1)
            self._mails = wanted
            self.endInsertRows()
        return list(reversed(new))

    def mark(self, mail: Mail, *, unread: bool) -> None:
        """Note whether somebody has yet to look at `mail`."""
        if unread == (mail.id in self._unread):
            return
        if unread:
            self._unread.add(mail.id)
        else:
            self._unread.discard(mail.id)
        self.refresh()

    def refresh(self) -> None:
        """Say that what depends on the clock or on having been read may look different now."""
        if self._mails:
            self.dataChanged.emit(
                self.index(0), self.index(len(self._mails) - 1), [self.WHEN_ROLE, self.UNREAD_ROLE]
            )

    def _remove_all_but(self, ids: set[str]) -> None:
        for row in range(len(self._mails) - 1, -1, -1):
            if self._mails[row].id not in ids:
                self.beginRemoveRows(_ROOT, row, row)
                self._unread.discard(self._mails.pop(row).id)
                self.endRemoveRows()

    def _spoken(self, mail: Mail) -> str:
        when = relative_time(mail.sent_at, self._now())
        if mail.id in self._unread:
            return self.tr("Unread: {0}, to {1}, {2}").format(title(mail), mail.to, when)
        return self.tr("{0}, to {1}, {2}").format(title(mail), mail.to, when)


def title(mail: Mail) -> str:
    """What a mail is called in a list: its subject. An SMS has none, and is told by how it begins."""
    if mail.subject:
        return mail.subject
    begun = " ".join(mail.body[: LONGEST_TITLE + 1].split())
    if len(begun) > LONGEST_TITLE:
        begun = f"{begun[:LONGEST_TITLE].rpartition(' ')[0] or begun[:LONGEST_TITLE]}…"
    return QCoreApplication.translate("Mailbox", "SMS: {0}").format(begun) if begun else kind(mail)


def kind(mail: Mail) -> str:
    """What it is in a word, where what it says is said elsewhere: its subject, or that it is an SMS."""
    return mail.subject or QCoreApplication.translate("Mailbox", "SMS")
