"""Profile: the attributes of whoever is signed in, read, changed, added, deleted and proven."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.profile_add import AddAttribute
from wildrydes_desktop.ui.pages.profile_code import CodeCard
from wildrydes_desktop.ui.pages.profile_known import CONTACTS, Known, Proof
from wildrydes_desktop.ui.pages.profile_row import AttributeRow, in_words, label_of
from wildrydes_desktop.ui.pages.profile_rows import AttributeRows, FixedRows, order
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import restyle
from wildrydes_desktop.ui.widgets.values import ValueRow


@dataclass(frozen=True, slots=True)
class SaveRequest:
    """What is to be changed, by attribute; an empty value deletes. Empty where nothing was changed."""

    changes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ProofRequest:
    """The code that proves the contact of that name."""

    attribute: str
    code: Secret


class ProfilePage(Page):
    """Emits `read_wanted()`, `submitted(SaveRequest)`, `delete_wanted(name)`, `code_wanted(name)` for a code
    to be sent, `proof_wanted(ProofRequest)`, `sign_in_wanted()` when nobody is signed in, and `back_wanted()`
    and `refresh_wanted()` to the Account page.
    """

    read_wanted = Signal()
    delete_wanted = Signal(str)
    code_wanted = Signal(str)
    proof_wanted = Signal(object)
    sign_in_wanted = Signal()
    back_wanted = Signal()
    refresh_wanted = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` counts seconds for the rest between two codes."""
        super().__init__(self.tr("Profile"), self.tr("What the pool knows about you."))
        self._known: Known | None = None
        self._reload = ActionButton(self.tr("Read again"), "profileReload")
        self.add_form((), self._reload, self.read_wanted.emit)  # the first: what a page does when it is shown
        self._build_signed_out()
        self._build_code(clock)
        self._build_form()
        self._build_fixed()
        self.column.addWidget(self._reload)
        self._back = LinkButton(self.tr("Back to the account"), "profileBack")
        self._back.clicked.connect(self.back_wanted)
        self.column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_signed_out()

    # What the app shows

    @property
    def first_field(self) -> QWidget | None:
        """The code if one is asked for, else the first attribute."""
        return self._code.field.editor if self._code.attribute else super().first_field

    def show_signed_out(self) -> None:
        """Show that nobody is signed in, and forget what was shown and typed."""
        self._known = None
        self._rows.forget()
        self._code.close_card()
        self._add.put_away()
        self.show_stale_tokens(stale=False)
        self._arrange(signed_in=False)

    def show_unread(self) -> None:
        """Somebody is signed in, and nothing was read yet. What is shown already stays."""
        self._arrange(signed_in=True)
        self.wait_at(self._reload)

    def show_known(self, known: Known, settled: Collection[str] | None = ()) -> None:
        """Show what the pool has. What was typed and not saved stays where it is, except for the attributes
        of the names in `settled`; None: for all.
        """
        before = self._proof(self._code.attribute)
        awaited = self._known is None and self.waits_at(self._reload)
        self._known = known
        self._username.value.show_value(known.username)
        self._fixed.show_known(known)
        self._rows.show_known(known, settled)
        self._offer_more()
        self._arrange(signed_in=True)
        self._order_stops(self._username.value, *self._fixed.stops, self._reload, self._back)
        if awaited and self.first_field is not None:
            self.first_field.setFocus()
        asked = self._proof(self._code.attribute)
        if asked.verified and not asked.waiting and not before.verified:
            self._close_code()

    def ask_for_code(self, name: str, medium: str = "") -> None:
        """Ask for the code of a contact. `medium` says how it was sent; empty: not known, or not just now."""
        if self._known is None or name not in CONTACTS:
            return
        self._code.open(name, self._known.values.get(name, ""), self._proof(name), medium)
        if medium:
            self._code.resend.cool_down()
        self._choose_primary()
        self.bring_into_sight(self._code)  # as much of it as there is room for, and surely its field
        self.focus_on(self._code.field)

    def forget_code(self, name: str) -> None:
        """No code of that contact is wanted any more."""
        if self._code.attribute == name:
            self._close_code()

    def set_code(self, code: Secret, medium: str) -> None:
        """Fill in a code from the mailbox, that came by `medium` ("email" or "sms") and so proves the contact
        of that kind, whichever one was asked for.
        """
        if self._known is None:
            return
        proves = "phone_number" if medium == "sms" else "email"
        proof = self._proof(proves)
        wanted = proof.waiting or (not proof.verified and self._known.values.get(proves))
        if not self._code.attribute or (wanted and self._code.attribute != proves):
            self.ask_for_code(proves)
        self._code.set_code(code)
        self.focus_on(self._code.field)

    def show_stale_tokens(self, *, stale: bool) -> None:
        """Say, or say no more, that the tokens were made before the last change."""
        for part in self._stale:
            part.setVisible(stale)

    def forget_secrets(self) -> None:
        super().forget_secrets()
        self._code.forget()

    # Building

    def _build_signed_out(self) -> None:
        self._signed_out = self.add_card(self.tr("Nobody is signed in"))
        sign_in = ActionButton(self.tr("Go to sign in"), "profileSignIn", "primary")
        sign_in.wanted.connect(self.sign_in_wanted)
        self._signed_out.column.addWidget(PlainLabel(self.tr("Sign in to see your profile here."), "muted"))
        self._signed_out.column.addWidget(sign_in)

    def _build_code(self, clock: Callable[[], float]) -> None:
        self._code = CodeCard(clock)
        self.column.addWidget(self._code)
        self._code.left.connect(self._close_code)
        self.add_form((self._code.field,), self._code.submit, self._send_code)
        self.add_form((), self._code.resend, lambda: self.code_wanted.emit(self._code.attribute))
        self.add_action(self._code.later)

    def _build_form(self) -> None:
        self._form = self.add_card(self.tr("What you can change"))
        self._rows = AttributeRows()
        self._rows.came.connect(self._row_came)
        self._rows.went.connect(self._row_went)
        self._rows.arranged.connect(self._rows_arranged)
        self._rows.edited.connect(self._rows_edited)
        self._rows.delete_wanted.connect(self.delete_wanted)
        self._rows.left_out.connect(self._left_out)
        self._rows.code_wanted.connect(self.code_wanted)
        self._rows.code_here.connect(self.ask_for_code)
        self._add = AddAttribute()
        self._add.opened.connect(self._show_fold)
        self._save = ActionButton(self.tr("Save"), "profileSave", "primary")
        self._unsaved = PlainLabel("", "muted")
        self._unsaved.setObjectName("profileUnsaved")
        note = PlainLabel(self.tr("The tokens you hold were made before this change and say what was then."))
        note.setObjectName("profileTokens")
        refresh = LinkButton(self.tr("Go and refresh them"), "profileRefresh")
        refresh.clicked.connect(self.refresh_wanted)
        self._stale = (note, refresh)
        for part in (self._rows, self._add, self._save, self._unsaved, *self._stale):
            self._form.column.addWidget(part)
        self._form.column.setAlignment(refresh, Qt.AlignmentFlag.AlignLeading)
        self.add_form((), self._save, self._submit)
        self.add_form(self._add.fields, self._add.add, self._add_what_is_typed)
        for button in (self._add.more, self._add.leave):
            self.add_action(button)

    def _build_fixed(self) -> None:
        self._fixed_card = self.add_card(self.tr("What is fixed"))
        self._username = ValueRow(self.tr("Username"), "profileUsername")
        self._fixed = FixedRows()
        for part in (self._username, self._fixed):
            self._fixed_card.column.addWidget(part)

    # Keeping what is shown at what is known

    def _arrange(self, *, signed_in: bool) -> None:
        self._signed_out.setVisible(not signed_in)
        for card in (self._form, self._fixed_card):
            card.setVisible(signed_in and self._known is not None)
        self._reload.setVisible(signed_in)
        self._choose_primary()

    def _choose_primary(self) -> None:
        """One primary button: the code's, else the one that saves, else the one that reads."""
        restyle(self._save, look="" if self._code.attribute else "primary")
        restyle(self._reload, look="" if self._known is not None else "primary")

    def _row_came(self, row: AttributeRow) -> None:
        for button in row.buttons:
            self.add_action(button)

    def _row_went(self, row: AttributeRow) -> None:
        for button in row.buttons:
            self.drop_action(button)

    def _rows_arranged(self) -> None:
        """Rows came, went or moved: the form has other fields, and the Tab key other stops."""
        rows = self._rows.rows
        self.set_fields(self._save, rows)
        stops: list[QWidget] = [self._code.later]
        for row in rows:
            stops += [row.editor, *row.buttons]
        self._order_stops(*stops, self._add.more)
        self._rows_edited()

    @staticmethod
    def _order_stops(*stops: QWidget) -> None:
        """Have the Tab key go through `stops`, from the top."""
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _rows_edited(self) -> None:
        changed = [label_of(row.name) for row in self._rows.changed]
        self._unsaved.setText(self.tr("Not saved yet: {what}.").format(what=", ".join(changed)))
        self._unsaved.setVisible(bool(changed))
        self._reload.set_label(self.tr("Drop that and read again") if changed else self.tr("Read again"))

    def _offer_more(self) -> None:
        assert self._known is not None
        rules = {
            name: self._known.rules[name]
            for name in sorted(self._known.rules, key=order)
            if name not in self._rows and name not in self._known.values and self._known.changeable(name)
        }
        self._add.offer(rules, free=self._known.free)

    def _proof(self, name: str) -> Proof:
        return self._known.proof(name) if self._known is not None else Proof()

    # What the person does

    def _show_fold(self) -> None:
        self.bring_into_sight(self._add)
        self.focus_on(self._add.name_field)

    def _submit(self) -> None:
        if self._add.pending and not self._add_row():
            return  # what is typed there is meant to be saved, too
        wrong = self._rows.wrong
        for row, problem in reversed(wrong):  # the first one last: it gets the cursor
            self.refuse(row, in_words(problem))
        if not wrong:
            self.submitted.emit(SaveRequest({row.name: row.typed for row in self._rows.changed}))

    def _add_what_is_typed(self) -> None:
        if self._add_row():
            self._save.setFocus()

    def _add_row(self) -> bool:
        """Make a row of what was typed in the fold; False where it cannot be one."""
        assert self._known is not None
        refusal = self._add.refusal({row.name for row in self._rows.rows} | set(self._known.values))
        if refusal is not None:
            self.refuse(*refusal)
            return False
        _, value = self._add.chosen()
        self._rows.add(self._add.rule, value)
        self._add.put_away()
        self._offer_more()
        return True

    def _left_out(self, _: str) -> None:
        self._offer_more()
        self._add.more.setFocus()

    def _send_code(self) -> None:
        self.proof_wanted.emit(ProofRequest(self._code.attribute, self._code.code))

    def _close_code(self) -> None:
        self._code.close_card()
        self._choose_primary()
