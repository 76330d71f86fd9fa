"""What can be done with the pool that is selected: open, check, save, name, remove."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.ui.inspector.button_grid import ButtonGrid
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pools.pool_table import ListedPool
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.fields import Field, line
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.workshop.pool_profiles import LONGEST_NAME


class ChosenPart(QWidget):
    """Belongs to a page, to which it adds its actions.

    Signals, each with the `ListedPool`: `open_wanted`, `check_wanted`, `save_wanted`, `remove_wanted`, and
    `name_wanted(pool, name)` to keep it under that name.
    """

    open_wanted = Signal(object)
    check_wanted = Signal(object)
    save_wanted = Signal(object)
    remove_wanted = Signal(object)
    name_wanted = Signal(object, str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._pool: ListedPool | None = None
        self._open = ActionButton(self.tr("Open"), "poolsOpen", "primary")
        self._check = ActionButton(self.tr("Check"), "poolsCheck")
        self._save = ActionButton(self.tr("Save as…"), "poolsSave")
        self._name = ActionButton(self.tr("Rename…"), "poolsRename")
        self._remove = ActionButton(self.tr("Remove…"), "poolsRemove", "danger")
        self._open.wanted.connect(lambda: self.open_wanted.emit(self._pool))
        self._check.wanted.connect(lambda: self.check_wanted.emit(self._pool))
        self._save.wanted.connect(lambda: self.save_wanted.emit(self._pool))
        self._name.wanted.connect(self._ask_name)
        self._remove.wanted.connect(self._ask_removal)
        buttons = (self._open, self._check, self._save, self._name, self._remove)
        self._buttons = ButtonGrid(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._buttons, self._build_naming(), self._build_removal()):
            column.addWidget(part)
        for button in buttons:
            page.add_action(button)
        self.close_questions()

    def show_pool(self, listed: ListedPool | None) -> None:
        """Offer what can be done with this one."""
        self._pool = listed
        self.close_questions()
        there = listed is not None and listed.pool is not None
        own = listed is not None and not listed.local
        opened = listed is not None and listed.open
        self._open.set_label(self.tr("Go on with it") if opened else self.tr("Open"))
        self._check.setEnabled(there)
        for button in (self._save, self._name):
            button.setEnabled(there and own)
        self._remove.setEnabled(own and listed is not None and listed.kept)
        kept = listed is not None and (listed.kept or listed.local)
        self._name.set_label(self.tr("Rename…") if kept else self.tr("Keep…"))

    def close_questions(self) -> None:
        """Nothing is to be named or removed, or it has been."""
        self._naming.hide()
        self._removal.hide()
        self._field.clear_problem()

    # Building

    def _build_naming(self) -> QWidget:
        self._naming = QWidget()
        column = QVBoxLayout(self._naming)
        column.setContentsMargins(0, 0, 0, 0)
        self._field = Field(
            self.tr("Name in this list"),
            line("", LONGEST_NAME),
            "poolsName",
            answers_to=("pool_name",),
            required=self.tr("The name is missing."),
        )
        self._send = ActionButton(self.tr("Keep it under this name"), "poolsNameSubmit")
        leave = LinkButton(self.tr("Never mind"), "poolsNameCancel")
        leave.clicked.connect(self._leave)
        for part in (self._field, self._send, leave):
            column.addWidget(part)
        self._page.add_form((self._field,), self._send, self._send_name)
        return self._naming

    def _build_removal(self) -> QWidget:
        self._removal = QWidget()
        column = QVBoxLayout(self._removal)
        column.setContentsMargins(0, 0, 0, 0)
        sure = ActionButton(self.tr("Remove it from the list"), "poolsRemoveConfirm", "danger")
        self._keep = ActionButton(self.tr("Leave it"), "poolsRemoveCancel")
        self._keep.wanted.connect(self._leave)
        asked = PlainLabel(
            self.tr("The user pool itself, and who is in it, stay as they are: only this list forgets it.")
        )
        for part in (asked, sure, self._keep):
            column.addWidget(part)
        self._page.add_form((), sure, lambda: self.remove_wanted.emit(self._pool))
        self._page.add_action(self._keep)
        return self._removal

    # Using

    def _ask_name(self) -> None:
        self.close_questions()
        listed = self._pool
        if listed is None or listed.pool is None:
            return
        editor = self._field.editor
        editor.setProperty("text", listed.pool.name or listed.pool.user_pool_id)
        self._naming.show()
        self._page.focus_on(self._field)
        self._page.bring_into_sight(self._naming)

    def _ask_removal(self) -> None:
        self.close_questions()
        self._removal.show()
        self._keep.setFocus()  # a second press of Enter does no harm
        self._page.bring_into_sight(self._removal)

    def _leave(self) -> None:
        self.close_questions()
        self._open.setFocus()

    def _send_name(self) -> None:
        self.name_wanted.emit(self._pool, self._field.text)
