"""The pool's users: a page at a time, searched by the pool, looked at one by one, acted on one or many."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.directory.chosen_card import ChosenCard
from wildrydes_desktop.ui.directory.details_card import DetailsCard
from wildrydes_desktop.ui.directory.new_user_card import NewUserCard
from wildrydes_desktop.ui.directory.search_bar import SearchBar
from wildrydes_desktop.ui.directory.user_table import UserTable
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.ui.widgets.looks import in_turns
from wildrydes_desktop.workshop.bulk import Progress, Summary
from wildrydes_desktop.workshop.directory import UserDetails, UserPage
from wildrydes_desktop.workshop.directory_actions import Order

C = TypeVar("C", bound=Card)

LOW, HIGH = 180, 280
"""Device-independent pixels that the list has at least, in a low window and else."""
WIDEST = 1000
"""Device-independent pixels: a table can use them."""


class DirectoryPage(Page):
    """Signals: `search_wanted(Search)`; `more_wanted(token)` when the end of the list is in sight;
    `all_wanted()` for the rest of the list at once; `details_wanted(username)`, empty where nobody, or more
    than one, is chosen; `order_wanted(Order)`; `create_wanted(NewUser)`; `group_wanted(name)`.
    """

    widest = WIDEST

    search_wanted = Signal(object)
    more_wanted = Signal(str)
    all_wanted = Signal()
    details_wanted = Signal(str)
    order_wanted = Signal(object)
    create_wanted = Signal(object)
    group_wanted = Signal(str)

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        """`now` gives seconds since the epoch."""
        super().__init__(
            self.tr("Users"),
            self.tr("Everybody in this pool, as its administrator sees them. Requests are signed."),
        )
        self._now = now
        self._failed: set[str] = set()
        self.chosen: ChosenCard | None = None
        self.details: DetailsCard | None = None
        self.new_user: NewUserCard | None = None
        self._suited = (False, True)
        self.table = UserTable(now)
        self.table.users.more_wanted.connect(self.more_wanted)
        self.table.chosen_changed.connect(self._follow_choice)
        self._bar: SearchBar | None = None
        self._search_soon = False
        in_turns(self, self._build_list, self._build_chosen, self._build_details, self._build_new_user)

    # What the app shows

    def begin_search(self) -> None:
        """A search is under way: what the one before has found goes."""
        self.table.users.show(UserPage((), ""))
        self._say(self.tr("The pool is searching…"))

    def show_first(self, page: UserPage) -> None:
        """The first page of a search."""
        self.table.users.show(page)
        if self.chosen is not None:
            self.chosen.clear_outcome()
        self._count()
        if not page.users:
            self._say(self.tr("Nobody fits."))

    def show_more(self, page: UserPage) -> None:
        """The page after those that are there."""
        self.table.users.add(page)
        self._count()

    def show_not_read(self, text: str = "") -> None:
        """A page of the list did not come; `text` says why."""
        self.table.users.not_added()
        if text:
            self._say(text)
        else:
            self._count()

    def show_details(self, details: UserDetails) -> None:
        """All of the user who is chosen."""
        self.table.users.put(details.user)
        self._refresh()
        if self.details is not None:
            self.details.show_details(details)

    def show_no_details(self, problem: Problem) -> None:
        """Say why nothing more is known of the user who is chosen."""
        chosen = self.table.chosen()
        if self.details is not None and len(chosen) == 1:
            self.details.show_problem(chosen[0].shown, problem)

    def show_groups(self, names: Sequence[str], chosen: str = "") -> None:
        """The pool's groups."""
        if self.chosen is not None:
            self.chosen.show_groups(names, chosen)

    def show_progress(self, order: Order, progress: Progress) -> None:
        """How far an order is."""
        if self.chosen is not None:
            self.chosen.show_progress(order, progress)

    def show_summary(self, order: Order, summary: Summary, *, stopped: bool) -> str:
        """What came of an order; returned in words as well."""
        assert self.chosen is not None
        self._failed = {failure.user.username for failure in summary.failures}
        self.chosen.show_summary(order, summary, stopped=stopped)
        self._refresh()
        self._count()
        return self.chosen.said(order, summary, stopped=stopped)

    def suit(self, *, by_address: bool, may_invite: bool) -> None:
        """Ask for what a new user of this pool needs."""
        self._suited = (by_address, may_invite)
        if self.new_user is not None:
            self.new_user.suit(by_address=by_address, may_invite=may_invite)

    def show_created(self) -> None:
        """Somebody was created: make room for the next."""
        if self.new_user is not None:
            self.new_user.empty()

    def forget(self) -> None:
        """Another pool is open: nothing of the one before stays."""
        if self._bar is None:
            return
        self.table.users.show(UserPage((), ""))
        self._bar.clear()
        self._say("")
        self.show_groups(())
        if self.new_user is not None:
            self.new_user.empty()
            self.new_user.hide()
        if self.chosen is not None:
            self.chosen.clear_outcome()
            self.chosen.close_new_group()

    @property
    def first_field(self) -> QWidget | None:
        return self._bar.value.editor if self._bar is not None else None

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        table = getattr(self, "table", None)  # the first call comes before there is one
        if isinstance(table, UserTable):
            table.setMinimumHeight(LOW if compact else HIGH)

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        if not busy and self.chosen is not None:
            self.chosen.offer()

    def search(self) -> None:
        """Search by what the fields say, as soon as they are there."""
        self._search_soon = self._bar is None
        if self._bar is not None:
            self.search_wanted.emit(self._bar.search())

    # Building

    def _build_list(self) -> None:
        card = self._list = self.add_card()
        self._bar = SearchBar()
        self.add_form((self._bar.value,), self._bar.submit, self.search)
        self._state = PlainLabel("", "muted")
        self._state.setObjectName("directoryState")
        self._all = ActionButton(self.tr("Read the rest"), "directoryReadAll")
        self._all.wanted.connect(self.all_wanted)
        self._new = LinkButton(self.tr("Create a user…"), "directoryNew")
        self._new.clicked.connect(self._begin_new)
        self._new.setEnabled(False)  # until the form is there
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._state, 1)
        row.addWidget(self._all)
        row.addWidget(self._new)
        self._all.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._all.hide()
        self.add_action(self._all)
        card.column.addWidget(self._bar)
        card.column.addWidget(self.table, 1)
        card.column.addLayout(row)
        whole = self.column.parentWidget()
        assert whole is not None
        around = whole.layout()
        assert isinstance(around, QVBoxLayout)
        around.setStretch(0, 1)  # the height that a large window has to spare is the list's
        around.setStretch(1, 0)
        self.column.setStretchFactor(card, 1)
        if self.isVisible() and self.window().focusWidget() in {None, self.window()}:
            self._bar.value.editor.setFocus()
        if self._search_soon:
            self.search()

    def _build_chosen(self) -> None:
        card = self._add(ChosenCard())
        self.chosen = card
        for button in (*card.buttons.values(), *card.answers):
            self.add_action(button)
        self.add_form((card.new_group,), card.create_group, card.send_group)
        card.order_wanted.connect(self._send_order)
        card.group_wanted.connect(self.group_wanted)
        card.failed_wanted.connect(lambda: self.table.choose_named(self._failed))
        card.asked.connect(lambda: self.bring_into_sight(card.question))
        card.show_users(self.table.chosen())

    def _build_details(self) -> None:
        self.details = self._add(DetailsCard(self._now))

    def _build_new_user(self) -> None:
        card = NewUserCard()
        card.set_compact(self.compact)
        self.column.insertWidget(self.column.indexOf(self._list) + 1, card)
        self.new_user = card
        self.add_form(card.fields, card.submit, card.send)
        card.create_wanted.connect(self.create_wanted)
        by_address, may_invite = self._suited
        card.suit(by_address=by_address, may_invite=may_invite)
        self._new.setEnabled(True)

    # Within

    def _add(self, card: C) -> C:
        card.set_compact(self.compact)
        self.column.addWidget(card)
        return card

    def _refresh(self) -> None:
        """The list knows more of those who are chosen."""
        if self.chosen is not None:
            self.chosen.refresh(self.table.chosen())

    def _send_order(self, order: Order) -> None:
        """Let the action's own button say Cancel: who has said yes to a question no longer sees that one."""
        assert self.chosen is not None
        self._press(self.chosen.buttons[order.action])
        self.order_wanted.emit(order)

    def _begin_new(self) -> None:
        if self.new_user is not None:
            self.new_user.begin()
            self.bring_into_sight(self.new_user)

    def _follow_choice(self) -> None:
        """The buttons are for those who are chosen; a single one is shown in full."""
        count = self.table.chosen_count()
        chosen = self.table.chosen()
        if self.chosen is not None:
            self.chosen.show_users(chosen)
        if self.details is not None:
            self.details.clear()
        self.details_wanted.emit(chosen[0].username if count == 1 else "")

    def _count(self) -> None:
        users = self.table.users
        rows = users.rowCount()
        count = formats.number(rows)
        if users.full:
            self._say(
                self.tr("The first {count} users. Search to find others.", "", rows).format(count=count)
            )
        elif users.next:
            self._say(self.tr("{count} users so far; the pool has more.", "", rows).format(count=count))
        elif rows == 1:
            self._say(self.tr("One user."))
        else:
            self._say(self.tr("{count} users.", "", rows).format(count=count))
        self._all.setVisible(bool(users.next) or self._all.running)

    def _say(self, text: str) -> None:
        self._state.setText(text)
