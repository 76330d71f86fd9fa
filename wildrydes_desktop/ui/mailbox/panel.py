"""The mailbox: what Cognito would have mailed, on the screen where the code is needed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from wildrydes_desktop.ui.mailbox.letter import Letter
from wildrydes_desktop.ui.mailbox.mail_delegate import MailDelegate
from wildrydes_desktop.ui.mailbox.mail_model import MailModel, kind
from wildrydes_desktop.ui.widgets.empty_state import EmptyState
from wildrydes_desktop.ui.widgets.views import CalmListView
from wildrydes_desktop.workshop.inbox import Mail

SIDE_BY_SIDE = 560
"""Device-independent pixels of width from which list and letter stand beside each other."""

CLOCK_MS = 15_000
JUST_BEFORE = 2.0
"""Seconds. A pool that writes whole seconds may date a mail a moment before it was sent."""


class MailboxPanel(QWidget):
    """The mails and the one that is open.

    Emits `use_code(Mail)` when its code is asked for, and `mail_arrived(Mail)` for each mail that has come
    since the panel was made. The newest mail is open until the person opens another; asking for a code
    hands the choice back.
    """

    use_code = Signal(object)
    mail_arrived = Signal(object)

    def __init__(self, parent: QWidget | None = None, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._now = now
        self._opened_at = now()
        self._shown: Mail | None = None
        self._chosen = False
        self._moving = False
        self._model = MailModel(self, now)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self._tick)

        self._list = CalmListView()
        self._list.setObjectName("mailboxView")
        self._list.setAccessibleName(self.tr("Mails"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(MailDelegate(self._list))
        self._list.setMinimumHeight(58)
        self._list.selectionModel().selectionChanged.connect(self._selection_changed)
        self._letter = Letter()
        self._letter.use_code.connect(self._ask_for_code)

        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._list)
        self._splitter.addWidget(self._letter)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 2)
        self._pages = QStackedWidget()
        nothing_yet = self.tr("No mail yet.\nRegister, and Cognito's mail lands here.")
        self._pages.addWidget(EmptyState("mailbox", nothing_yet))
        self._pages.addWidget(self._splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._letter.show_mail(None, now())

    def show_mails(self, mails: Sequence[Mail]) -> None:
        """Show `mails`, newest last, as the outbox gave them; cheap where nothing has changed.

        What is selected and where the list is scrolled to stay as they are. A mail from before the panel
        was made is old post: it counts as read and is not announced.
        """
        place, opened = self._place(), self._open()
        self._moving = True  # rows that shift change the selection too, and nobody chose that
        new = self._model.show(mails)
        self._moving = False
        arrived = [mail for mail in new if mail.sent_at >= self._opened_at - JUST_BEFORE]
        for mail in arrived:
            self._model.mark(mail, unread=True)
        self._pages.setCurrentIndex(1 if mails else 0)
        self._keep(place)
        if self._open() is not opened:
            self._chosen = False  # what was open is gone, or there was nothing
        if not self._chosen:
            self._open_newest()
        self._show_open()
        for mail in arrived:
            self._announce(mail)
            self.mail_arrived.emit(mail)

    def _announce(self, mail: Mail) -> None:
        """Say what has come, with its code: who hears it needs no way to the panel and back."""
        from wildrydes_desktop.ui.announcing import announce

        if mail.code:
            words = self.tr("New mail to {0}: {1}. The code is {2}.")
        else:
            words = self.tr("New mail to {0}: {1}")
        announce(self, words.format(mail.to, kind(mail), " ".join(mail.code.reveal())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self._splitter.orientation():
            self._splitter.setOrientation(orientation)
            length = self.width() if wide else self.height()
            self._splitter.setSizes([length // 3, 2 * length // 3])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self._tick()
        self._looked_at(self._open())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def _open(self) -> Mail | None:
        """The mail whose letter is shown: the selected one, else the newest."""
        selected = self._list.selectedIndexes()
        return self._model.mail(selected[0].row() if selected else 0)

    def _selection_changed(self) -> None:
        if not self._moving:
            self._chosen = self._list.selectionModel().hasSelection()
            self._show_open()

    def _show_open(self) -> None:
        mail = self._open()
        if mail is not self._shown:
            self._shown = mail
            self._letter.show_mail(mail, self._now())
        if self.isVisible():
            self._looked_at(mail)

    def _looked_at(self, mail: Mail | None) -> None:
        if mail is not None:
            self._model.mark(mail, unread=False)

    def _open_newest(self) -> None:
        self._moving = True
        self._list.setCurrentIndex(self._model.index(0))
        self._moving = False

    def _ask_for_code(self) -> None:
        mail = self._open()
        if mail is not None and mail.code:
            self._chosen = False
            self.use_code.emit(mail)

    def _tick(self) -> None:
        self._model.refresh()
        self._letter.tell_time(self._open(), self._now())

    def _place(self) -> tuple[QPersistentModelIndex, int]:
        """The mail at the list's upper edge and how far it is scrolled over it; invalid at the very top."""
        if self._list.verticalScrollBar().value() == 0:
            return QPersistentModelIndex(), 0
        index = self._list.indexAt(QPoint(1, 1))
        return QPersistentModelIndex(index), -self._list.visualRect(index).top()

    def _keep(self, place: tuple[QPersistentModelIndex, int]) -> None:
        mail, offset = place
        if mail.isValid():
            self._list.scrollTo(self._model.index(mail.row()), QAbstractItemView.ScrollHint.PositionAtTop)
            bar = self._list.verticalScrollBar()
            bar.setValue(bar.value() + offset)
