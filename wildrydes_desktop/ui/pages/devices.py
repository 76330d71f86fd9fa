"""Devices: the computers and phones that the pool knows this account by, and what to do with each."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.cognito.devices import KnownDevice
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.device_table import DeviceTable, moment
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.elided import ElidedLabel
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.ui.widgets.values import ValueRow

WIDEST = 720
"""Device-independent pixels: more than a form has, because a table can use it."""

LABEL = 90
"""Device-independent pixels: narrower than elsewhere, for the values to have room in a small window."""


@dataclass(frozen=True, slots=True)
class ForgetDevice:
    """The key of the device to forget, and whether it is the computer that the app runs on."""

    key: str
    here: bool


class DevicesPage(Page):
    """Emits `reload_wanted()`; `remember_wanted(key)` and `do_not_remember_wanted(key)`;
    `submitted(ForgetDevice)` once that was confirmed; `sign_in_wanted()` and `back_wanted()` to other pages.
    """

    widest = WIDEST

    reload_wanted = Signal()
    remember_wanted = Signal(str)
    do_not_remember_wanted = Signal(str)
    sign_in_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        """`now` gives seconds since the epoch."""
        super().__init__(
            self.tr("Devices"),
            self.tr("A remembered device spares its user the second factor, where the pool says so."),
        )
        self._now = now
        self._listed = False
        self._signed_out = self.add_card(self.tr("Nobody is signed in"))
        sign_in = ActionButton(self.tr("Go to sign in"), "devicesSignIn", "primary")
        sign_in.wanted.connect(self.sign_in_wanted)
        self._signed_out.column.addWidget(PlainLabel(self.tr("Sign in to see your devices."), "muted"))
        self._signed_out.column.addWidget(sign_in)
        self._table = DeviceTable(now)
        self._known = self.add_card(self.tr("What the pool knows"))
        self._empty = PlainLabel("", "muted")
        self._empty.setObjectName("devicesNone")
        self._details = self._build_details()
        self._reload = ActionButton(self.tr("Read again"), "devicesReload")
        self.add_form((), self._reload, self.reload_wanted.emit)
        for widget in (self._empty, self._table, self._reload):
            self._known.column.addWidget(widget)
        self._chosen = self._build_actions()
        self._table.selectionModel().currentRowChanged.connect(self._follow_selection)
        back = LinkButton(self.tr("Back to the account"), "devicesBack")
        back.clicked.connect(self.back_wanted)
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_signed_out()

    def show_unread(self) -> None:
        """Somebody is signed in, and nothing was read yet. What is shown already stays."""
        if not self._listed:
            self._signed_out.hide()
            self._known.show()
            for part in (self._empty, self._table):
                part.hide()
            self.wait_at(self._reload)

    def show_devices(self, devices: Sequence[KnownDevice], this_key: str) -> None:
        """Show the account's devices. `this_key` is this computer's; empty where it is none of them."""
        awaited = not self._listed and self.waits_at(self._reload)
        self._table.show_devices(devices, this_key)
        self._empty.setText(
            self.tr(
                "No device yet. Where the pool keeps track of them, a sign-in adds the one it comes from."
                " Tick “Remember this computer” when it asks for a second factor."
            )
        )
        self._show(any_there=bool(devices))
        if awaited and devices:
            self._table.setFocus()

    def show_not_tracked(self) -> None:
        """Say that this pool does not remember devices at all."""
        self._table.show_devices((), "")
        self._empty.setText(
            self.tr(
                "This pool does not keep track of devices, so there is nothing to list and nothing is wrong."
                " Whoever runs the pool can switch it on."
            )
        )
        self._show(any_there=False)

    def show_signed_out(self) -> None:
        """Show that nobody is signed in, and forget who was."""
        self._table.show_devices((), "")
        self._signed_out.show()
        self._listed = False
        for card in (self._known, self._chosen):
            card.hide()
        self._follow_selection()

    @property
    def first_field(self) -> QWidget | None:
        return self._table if self._table.isVisibleTo(self) else self._reload

    def close_question(self) -> None:
        """Nothing is to be forgotten, or it has been."""
        self._question.hide()
        self._forget.show()

    # Building

    def _build_details(self) -> QWidget:
        self._rows = (
            ValueRow(self.tr("Last used"), "devicesLastUsed", LABEL),
            ValueRow(self.tr("Created"), "devicesCreated", LABEL),
            ValueRow(self.tr("IP address"), "devicesIp", LABEL),
            ValueRow(self.tr("Device key"), "devicesKey", LABEL),
        )
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for row in self._rows:
            column.addWidget(row)
        return details

    def _build_actions(self) -> Card:
        card = self.add_card()
        self._name = ElidedLabel()
        self._name.setProperty("look", "section")
        self._name.setObjectName("devicesName")
        self._remember = ActionButton(self.tr("Remember"), "devicesRemember", "primary")
        self._do_not = ActionButton(self.tr("Do not remember"), "devicesDoNotRemember")
        self._forget = ActionButton(self.tr("Forget…"), "devicesForget", "danger")
        self._remember.wanted.connect(lambda: self.remember_wanted.emit(self._key()))
        self._do_not.wanted.connect(lambda: self.do_not_remember_wanted.emit(self._key()))
        self._forget.wanted.connect(self._ask)
        self._build_question()
        widgets = (self._name, self._details, self._remember, self._do_not, self._forget, self._question)
        for widget in widgets:
            card.column.addWidget(widget)
        for button in (self._remember, self._do_not):
            self.add_action(button)
        self.add_action(self._forget)
        return card

    def _build_question(self) -> None:
        self._question = QWidget()
        column = QVBoxLayout(self._question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._asked = PlainLabel()
        self._asked.setObjectName("devicesForgetQuestion")
        self._sure = ActionButton(self.tr("Forget it for good"), "devicesForgetConfirm", "danger")
        keep = self._keep = ActionButton(self.tr("Keep it"), "devicesForgetCancel")
        keep.wanted.connect(self.close_question)
        self.add_form((), self._sure, self._send_forget)
        self.add_action(keep)
        for widget in (self._asked, self._sure, keep):
            column.addWidget(widget)
        self._question.hide()

    # Using

    def _show(self, *, any_there: bool) -> None:
        self._listed = True
        self._signed_out.hide()
        self._known.show()
        self._empty.setHidden(any_there)
        self._table.setVisible(any_there)
        self._chosen.setVisible(any_there)
        self._follow_selection()

    def _follow_selection(self) -> None:
        """Show all of the selected device, and offer what can be done with it."""
        self.close_question()
        device = self._selected()
        self._name.setText(str(self._table.devices.index(self._row(), 0).data()) if device else "")
        if device is None:
            for row in self._rows:
                row.value.show_value("")
            return
        now = self._now()
        shown = (moment(device.last_used, now), moment(device.created, now), device.ip, device.key)
        for row, text in zip(self._rows, shown, strict=True):
            row.value.show_value(text)
        self._remember.setHidden(device.remembered)
        self._do_not.setHidden(not device.remembered)

    def _row(self) -> int:
        return self._table.currentIndex().row()

    def _selected(self) -> KnownDevice | None:
        return self._table.devices.device(self._row())

    def _key(self) -> str:
        device = self._selected()
        return device.key if device is not None else ""

    def _ask(self) -> None:
        """Ask whether the selected device is to be forgotten, and say what that means."""
        device = self._selected()
        if device is None:
            return
        if self._table.devices.is_here(self._row()):
            words = self.tr(
                "This is the computer you sit at. Its secret is forgotten here too: from the next sign-in on"
                " it spares you no second factor. The refresh token of this session ends with it."
            )
        else:
            words = self.tr(
                "The pool forgets the device: it spares its user no second factor any more, and its refresh"
                " tokens end."
            )
        self._asked.setText(words)
        self._forget.hide()
        self._question.show()
        self._keep.setFocus()  # a second press of Enter does no harm
        self.bring_into_sight(self._question)

    def _send_forget(self) -> None:
        self.submitted.emit(ForgetDevice(self._key(), self._table.devices.is_here(self._row())))
