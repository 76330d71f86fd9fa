"""Profile: the attributes of whoever is signed in, read, changed, added, deleted and proven."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.cognito.attribute_rules import CUSTOM, AttributeRule, fault
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.profile_add import AddAttribute
from wildrydes_desktop.ui.pages.profile_code import CodeCard
from wildrydes_desktop.ui.pages.profile_row import CONTACTS, AttributeRow, FixedRow, Proof, label_of
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


@dataclass(frozen=True, slots=True)
class Known:
    """What the pool has, by attribute, and the rule of each that there is or could be.

    `free`: the pool may have more of its own, whose names nobody here knows.
    """

    username: str
    values: Mapping[str, str]
    rules: Mapping[str, AttributeRule]
    free: bool = True
    proofs: Mapping[str, Proof] = field(default_factory=dict)


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
        self._rows: dict[str, AttributeRow] = {}
        self._fixed: dict[str, FixedRow] = {}
        self._reload = ActionButton(self.tr("Read again"), "profileReload")
        self.add_form((), self._reload, self.read_wanted.emit)  # the first: what a page does when it is shown
        self._build_signed_out()
        self._build_code(clock)
        self._build_form()
        self._build_fixed()
        self.column.addWidget(self._reload)
        back = LinkButton(self.tr("Back to the account"), "profileBack")
        back.clicked.connect(self.back_wanted)
        self.column.addWidget(back)
        self.show_signed_out()

    # What the app shows

    @property
    def first_field(self) -> QWidget | None:
        """The code if one is asked for, else the first attribute."""
        return self._code.field.editor if self._code.attribute else super().first_field

    def show_signed_out(self) -> None:
        """Show that nobody is signed in, and forget what was shown and typed."""
        self._known = None
        for row in list(self._rows.values()):
            self._drop(row)
        self._code.close_card()
        self._add.put_away()
        self.show_stale_tokens(stale=False)
        self._arrange(signed_in=False)

    def show_unread(self) -> None:
        """Somebody is signed in, and nothing was read yet. What is shown already stays."""
        self._arrange(signed_in=True)

    def show_known(self, known: Known, settled: Collection[str] | None = ()) -> None:
        """Show what the pool has. What was typed and not saved stays where it is, except for the attributes
        of the names in `settled`; None: for all.
        """
        before = self._proof(self._code.attribute)
        self._known = known
        if settled is None:
            for row in [row for row in self._rows.values() if row.added]:
                self._drop(row)
        self._sync_fixed(known)
        self._sync_rows(known, self._rows if settled is None else settled)
        self._offer_more()
        self._arrange(signed_in=True)
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
        self._row_column = QVBoxLayout()
        self._row_column.setSpacing(14)
        self._form.column.addLayout(self._row_column)
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
        for part in (self._add, self._save, self._unsaved, *self._stale):
            self._form.column.addWidget(part)
        self.add_form((), self._save, self._submit)
        self.add_form(self._add.fields, self._add.add, self._add_what_is_typed)
        for button in (self._add.more, self._add.leave):
            self.add_action(button)

    def _build_fixed(self) -> None:
        self._fixed_card = self.add_card(self.tr("What is fixed"))
        self._username = ValueRow(self.tr("Username"), "profileUsername")
        self._fixed_column = QVBoxLayout()
        self._fixed_column.setSpacing(12)
        self._fixed_card.column.addWidget(self._username)
        self._fixed_card.column.addLayout(self._fixed_column)

    # Keeping what is shown at what is known

    def _arrange(self, *, signed_in: bool) -> None:
        self._signed_out.setVisible(not signed_in)
        for card in (self._form, self._fixed_card):
            card.setVisible(signed_in and self._known is not None)
        self._reload.setVisible(signed_in)
        self._count_unsaved()
        self._choose_primary()

    def _choose_primary(self) -> None:
        """One primary button: the code's, else the one that saves, else the one that reads."""
        restyle(self._save, look="" if self._code.attribute else "primary")
        restyle(self._reload, look="" if self._known is not None else "primary")

    def _sync_fixed(self, known: Known) -> None:
        self._username.value.show_value(known.username)
        wanted = [name for name in known.values if not _changeable(known, name)]
        for name in [name for name in self._fixed if name not in wanted]:
            self._fixed.pop(name).setParent(None)  # gone from every search by name at once
        for place, name in enumerate(sorted(wanted, key=lambda name: (name != "sub", *_order(name)))):
            if name not in self._fixed:
                self._fixed[name] = FixedRow(known.rules[name])
            self._fixed[name].set_rule(known.rules[name])
            self._fixed[name].set_value(known.values[name])
            self._fixed_column.insertWidget(place, self._fixed[name])

    def _sync_rows(self, known: Known, settled: Collection[str]) -> None:
        wanted = {name for name in known.values if _changeable(known, name)}
        wanted |= {name for name, rule in known.rules.items() if rule.required and _changeable(known, name)}
        wanted |= {name for name, proof in known.proofs.items() if proof.waiting}
        wanted |= {name for name, row in self._rows.items() if name not in settled and row.changed}
        for name in [name for name in self._rows if name not in wanted]:
            self._drop(self._rows[name])
        for name in wanted:
            row = self._rows.get(name) or self._make(known.rules.get(name, AttributeRule(name)))
            row.set_rule(known.rules.get(name, row.rule))
            row.set_value(known.values.get(name, ""), settled=name in settled)
            if name in CONTACTS:
                row.show_proof(self._proof(name))
        self._order_rows()

    def _make(self, rule: AttributeRule) -> AttributeRow:
        row = self._rows[rule.name] = AttributeRow(rule)
        row.edited.connect(self._count_unsaved)
        row.delete_wanted.connect(self._delete)
        row.code_wanted.connect(self.code_wanted)
        row.code_here.connect(self.ask_for_code)
        for button in row.buttons:
            self.add_action(button)
        return row

    def _drop(self, row: AttributeRow) -> None:
        del self._rows[row.name]
        for button in row.buttons:
            self.drop_action(button)
        self.set_fields(self._save, list(self._rows.values()))
        row.setParent(None)  # gone from every search by name at once
        row.deleteLater()

    def _order_rows(self) -> None:
        """Put the rows in order, on the page and for the Tab key."""
        self._rows = {name: self._rows[name] for name in sorted(self._rows, key=_order)}
        for place, row in enumerate(self._rows.values()):
            self._row_column.insertWidget(place, row)
        self.set_fields(self._save, list(self._rows.values()))
        stops: list[QWidget] = [self._code.later]
        for row in self._rows.values():
            stops += [row.editor, *row.buttons]
        stops.append(self._add.more)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _offer_more(self) -> None:
        known = self._known
        assert known is not None
        rules = {
            name: known.rules[name]
            for name in sorted(known.rules, key=_order)
            if name not in self._rows and name not in known.values and _changeable(known, name)
        }
        self._add.offer(rules, free=known.free)

    def _proof(self, name: str) -> Proof:
        return self._known.proofs.get(name, Proof()) if self._known is not None else Proof()

    def _count_unsaved(self) -> None:
        changed = [label_of(row.name) for row in self._rows.values() if row.changed]
        self._unsaved.setText(self.tr("Not saved yet: {what}.").format(what=", ".join(changed)))
        self._unsaved.setVisible(bool(changed))
        self._reload.set_label(self.tr("Drop that and read again") if changed else self.tr("Read again"))

    # What the person does

    def _show_fold(self) -> None:
        self.bring_into_sight(self._add)
        self.focus_on(self._add.name_field)

    def _submit(self) -> None:
        if self._add.pending and not self._add_row():
            return  # what is typed there is meant to be saved, too
        wrong = [(row, problem) for row in self._rows.values() if (problem := row.judge()) is not None]
        for row, problem in reversed(wrong):  # the first one last: it gets the cursor
            self.refuse(row, _words(problem))
        if not wrong:
            self.submitted.emit(
                SaveRequest({row.name: row.typed for row in self._rows.values() if row.changed})
            )

    def _add_what_is_typed(self) -> None:
        if self._add_row():
            self._save.setFocus()

    def _add_row(self) -> bool:
        """Make a row of what was typed in the fold; False where it cannot be one."""
        assert self._known is not None
        name, value = self._add.chosen()
        if name == CUSTOM:
            self.refuse(self._add.custom_field, self._add.custom_field.required)
            return False
        rule = self._known.rules.get(name, AttributeRule(name))
        if name in self._rows or not rule.writable:
            self.refuse(self._add.custom_field, self.tr("This one stands above already."))
            return False
        problem = fault(rule, value)
        if problem is not None:
            self.refuse(self._add.value_field, _words(problem))
            return False
        self._make(rule).add(value)
        self._add.put_away()
        self._order_rows()
        self._offer_more()
        self._count_unsaved()
        return True

    def _delete(self, name: str) -> None:
        row = self._rows[name]
        if row.added:
            self._drop(row)
            self._offer_more()
            self._count_unsaved()
            self._add.more.setFocus()
        else:
            self.delete_wanted.emit(name)

    def _send_code(self) -> None:
        self.proof_wanted.emit(ProofRequest(self._code.attribute, self._code.code))

    def _close_code(self) -> None:
        self._code.close_card()
        self._choose_primary()


def _changeable(known: Known, name: str) -> bool:
    """Whether the attribute can be changed or, where it has no value, be given one."""
    rule = known.rules.get(name)
    return rule is not None and rule.writable and rule.mutable


def _order(name: str) -> tuple[bool, bool, str]:
    """Contacts first, the pool's own attributes last."""
    return name not in CONTACTS, name.startswith(CUSTOM), label_of(name).casefold()


def _words(problem: Problem) -> str:
    return " ".join(filter(None, (problem.title + ".", problem.meaning, problem.next_step)))
