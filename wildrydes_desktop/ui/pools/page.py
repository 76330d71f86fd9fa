"""Pools: the ones a person has, what is wrong with one, and how to get another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pools.chosen_part import ChosenPart
from wildrydes_desktop.ui.pools.pool_table import ListedPool, PoolTable
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.looks import in_turns

if TYPE_CHECKING:
    from wildrydes_desktop.ui.pools.add_card import AddCard
    from wildrydes_desktop.ui.pools.check_card import CheckCard
    from wildrydes_desktop.workshop.check_up import CheckUp
    from wildrydes_desktop.workshop.pool_lookup import AppClient

WIDEST = 720
"""Device-independent pixels: more than a form has, because tables can use it."""


class PoolsPage(Page):
    """`chosen` emits what is wanted of the selected pool. The page emits `export_wanted()` to save the whole
    list in a file, `find_wanted(PoolWanted)` and `file_wanted()` for another pool.

    Only the list is there at once; the rest is built in turns of its own.
    """

    widest = WIDEST

    export_wanted = Signal()
    find_wanted = Signal(object)
    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Pools"),
            self.tr("Give pools a name to come back to them. Their secrets are never kept or saved."),
        )
        card = self.add_card()
        self._table = PoolTable()
        self.chosen = ChosenPart(self)
        self._export = ActionButton(self.tr("Save the whole list…"), "poolsExport")
        self._export.wanted.connect(self.export_wanted)
        self.add_action(self._export)
        for part in (self._table, self.chosen, self._export):
            card.column.addWidget(part)
        self._check_card: CheckCard | None = None
        self._add_card: AddCard | None = None
        self._table.selectionModel().currentRowChanged.connect(self._follow_selection)
        self._table.activated.connect(self._open_chosen)
        self.show_pools(())
        in_turns(self, self._build_add, self._build_checks)

    @property
    def first_field(self) -> QWidget | None:
        return self._table

    def show_pools(self, pools: Sequence[ListedPool]) -> None:
        """Show the list."""
        self._table.show_pools(pools)
        self._export.setVisible(any(each.kept for each in pools))
        self._follow_selection()

    def show_check_up(self, listed: ListedPool, found: CheckUp) -> None:
        """Show what a check-up brought, and scroll to it."""
        card = self._checks()
        card.show_check_up(self._table.pools.name(listed), found)
        self.bring_into_sight(card.summary)

    def fill(self, user_pool_id: str, client_id: str, clients: Sequence[AppClient] = ()) -> None:
        """Ask for what is still missing of another pool."""
        self._add().fill(user_pool_id, client_id, clients)

    # Within

    def _checks(self) -> CheckCard:
        self._build_checks()
        assert self._check_card is not None
        return self._check_card

    def _build_checks(self) -> None:
        if self._check_card is None:
            from wildrydes_desktop.ui.pools.check_card import CheckCard

            self._check_card = CheckCard()
            self._check_card.set_compact(self.compact)
            self.column.insertWidget(self.column.indexOf(self._add()), self._check_card)

    def _add(self) -> AddCard:
        self._build_add()
        assert self._add_card is not None
        return self._add_card

    def _build_add(self) -> None:
        if self._add_card is None:
            from wildrydes_desktop.ui.pools.add_card import AddCard

            self._add_card = AddCard(self)
            self._add_card.set_compact(self.compact)
            self._add_card.find_wanted.connect(self.find_wanted)
            self._add_card.file_wanted.connect(self.file_wanted)
            self.column.addWidget(self._add_card)

    def _follow_selection(self) -> None:
        if self._check_card is not None:
            self._check_card.forget()
        self.chosen.show_pool(self._table.chosen)

    def _open_chosen(self) -> None:
        if not self.busy and self._table.chosen is not None:
            self.chosen.open_wanted.emit(self._table.chosen)
