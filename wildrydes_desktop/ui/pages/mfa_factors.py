"""The second factors to choose from: which of them are on, and which one is asked for first."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.attributes import Profile
from wildrydes_desktop.cognito.mfa import EMAIL, KINDS, SMS, TOTP, Preference
from wildrydes_desktop.ui.widgets.buttons import LinkButton
from wildrydes_desktop.ui.widgets.check_box import CheckBox
from wildrydes_desktop.ui.widgets.elided import ElidedLabel
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.radio_button import RadioButton

NOBODY_FIRST = "NONE"
"""In the place of a factor: none is preferred."""
_CONTACTS: Mapping[str, str] = {SMS: "phone_number", EMAIL: "email"}
"""Where the code of a factor goes, by the attribute's name."""
_INDENT = 20


class MfaFactors(QWidget):
    """A box for each factor, and below them which one is preferred.

    Signals: `profile_wanted()` to where addresses and numbers are verified.
    """

    profile_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = {kind: Preference(enabled=False, preferred=False) for kind in KINDS}
        self._boxes: dict[str, CheckBox] = {}
        self._notes: dict[str, PlainLabel] = {}
        self._contacts: dict[str, ElidedLabel] = {}
        self._ways: dict[str, LinkButton] = {}
        self._first: dict[str, RadioButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(
            PlainLabel(self.tr("One of them is enough. Where several are on, one may come first."), "muted")
        )
        for kind, text in self._words().items():
            self._add_factor(kind, text)
        self._column.addWidget(
            self._first_button(NOBODY_FIRST, self.tr("let me choose each time")),
            0,
            Qt.AlignmentFlag.AlignRight,
        )
        self.forget()

    def show_profile(self, profile: Profile) -> None:
        """Set every box to what the pool says."""
        on = set(profile.mfa_kinds)
        self._shown = {
            kind: Preference(kind in on, kind in on and kind == profile.preferred_mfa) for kind in KINDS
        }
        for kind, preference in self._shown.items():
            self._boxes[kind].setChecked(preference.enabled)
        preferred = (kind for kind, preference in self._shown.items() if preference.preferred)
        self._first[next(preferred, NOBODY_FIRST)].setChecked(True)
        for kind in _CONTACTS:
            self._tell_contact(kind, profile.attributes)

    def forget(self) -> None:
        """Show nothing of whoever was signed in."""
        self.show_profile(Profile("", {}, (), ""))

    def changes(self) -> dict[str, Preference]:
        """What is chosen now, for the factors for which that is not what the pool said last."""
        chosen = {
            kind: Preference(self._boxes[kind].isChecked(), self._first[kind].isChecked()) for kind in KINDS
        }
        return {kind: wanted for kind, wanted in chosen.items() if wanted != self._shown[kind]}

    @property
    def first_box(self) -> QWidget:
        return self._boxes[TOTP]

    def _words(self) -> dict[str, str]:
        return {
            TOTP: self.tr("Authenticator app"),
            SMS: self.tr("Text message"),
            EMAIL: self.tr("E-mail"),
        }

    def _add_factor(self, kind: str, text: str) -> None:
        box = self._boxes[kind] = CheckBox(text)
        box.setObjectName(f"mfaEnabled_{kind}")
        box.setAccessibleName(text)
        box.toggled.connect(partial(self._follow_box, kind))
        first = self._first_button(kind, self.tr("first"))
        first.setAccessibleName(self.tr("{factor}: ask for it first").format(factor=text))
        first.toggled.connect(partial(self._follow_first, kind))
        row = QHBoxLayout()
        row.addWidget(box)
        row.addStretch(1)
        row.addWidget(first)
        self._column.addLayout(row)
        note = self._notes[kind] = PlainLabel("", "muted")
        note.setObjectName(f"mfaNote_{kind}")
        if kind in _CONTACTS:
            contact = self._contacts[kind] = ElidedLabel()
            contact.setObjectName(f"mfaContact_{kind}")
            contact.setProperty("look", "muted")
            self._add_indented(contact, 1)
            self._add_indented(note, 1)
            way = self._ways[kind] = LinkButton(self.tr("To the Profile page"), f"mfaProfile_{kind}")
            way.clicked.connect(self.profile_wanted)
            self._add_indented(way)
        else:
            note.setText(self.tr("Shows a code without any network. Set it up below."))
            self._add_indented(note, 1)

    def _add_indented(self, widget: QWidget, stretch: int = 0) -> None:
        """Below a box, and under its text."""
        row = QHBoxLayout()
        row.addSpacing(_INDENT)
        row.addWidget(widget, stretch)
        if not stretch:
            row.addStretch(1)
        self._column.addLayout(row)

    def _first_button(self, kind: str, text: str) -> RadioButton:
        button = self._first[kind] = RadioButton(text)
        button.setObjectName(f"mfaPrefer_{kind}")
        button.setAccessibleName(text)
        self._group.addButton(button)
        return button

    def _follow_box(self, kind: str, on: bool) -> None:
        """What is off cannot come first."""
        if not on and self._first[kind].isChecked():
            self._first[NOBODY_FIRST].setChecked(True)

    def _follow_first(self, kind: str, first: bool) -> None:
        """What comes first is on."""
        if first:
            self._boxes[kind].setChecked(True)

    def _tell_contact(self, kind: str, attributes: Mapping[str, str]) -> None:
        """Say where the code of a factor would go; where there is nowhere yet, show the way there."""
        name = _CONTACTS[kind]
        contact = attributes.get(name, "")
        verified = bool(contact) and attributes.get(f"{name}_verified") == "true"
        self._contacts[kind].setText(self.tr("To {contact}").format(contact=contact) if contact else "")
        self._contacts[kind].setHidden(not contact)
        if contact:
            self._notes[kind].setText(self.tr("Not verified yet."))
        elif kind == SMS:
            self._notes[kind].setText(self.tr("Needs a verified phone number; your account has none."))
        else:
            self._notes[kind].setText(self.tr("Needs a verified e-mail address; your account has none."))
        for widget in (self._notes[kind], self._ways[kind]):
            widget.setHidden(verified)
