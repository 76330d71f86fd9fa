"""Any challenge: what Cognito asks, what came with the question, and the fields of the answer.

The page renders a description and knows no challenge itself; a new one is a new description.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QLineEdit

from wildrydes_desktop.cognito.description import Description
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.challenge_form import ChallengeForm
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.check_box import CheckBox
from wildrydes_desktop.ui.widgets.countdown import Countdown
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.ui.widgets.looks import restyle
from wildrydes_desktop.ui.widgets.tool_tips import escape
from wildrydes_desktop.ui.widgets.views import CalmTableView

if TYPE_CHECKING:
    from wildrydes_desktop.cognito.password_policy import PasswordPolicy
    from wildrydes_desktop.ui.widgets.totp_secret import TotpSecret

MOST_ROWS = 6


@dataclass(frozen=True, slots=True)
class ChallengeAnswer:
    """The answer to the challenge of that raw name, by the keys of ChallengeResponses.

    `remember_device`: the person asked for the second factor to be spared on this computer from now on.
    """

    name: str
    responses: dict[str, Secret]
    remember_device: bool = False


class ChallengePage(Page):
    """Emits `submitted(ChallengeAnswer)`, and `start_again_wanted()`."""

    start_again_wanted = Signal()

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        """`now` gives seconds since the epoch."""
        super().__init__(self.tr("One more step"), " ")
        self.title.setObjectName("challengeTitle")
        self.title.setAccessibleName(self.tr("One more step"))
        self.title.allow_copying()
        self.intro.setObjectName("challengeIntro")
        self._now = now
        self._policy: PasswordPolicy | None = None
        self._step: Description | None = None
        self._card: Card | None = None
        self._form: ChallengeForm | None = None
        self._submit_button: ActionButton | None = None
        self._again: ActionButton | None = None
        self._remember: CheckBox | None = None
        self._countdown: Countdown | None = None
        self._secret: TotpSecret | None = None

    def set_policy(self, policy: PasswordPolicy | None) -> None:
        """Hold new passwords to the pool's own policy; None: it is not known."""
        self._policy = policy
        if self._form is not None:
            self._form.set_policy(policy)

    def show_step(self, step: Description) -> None:
        """Replace what is shown by `step`. Nothing typed for the one before is kept."""
        self._clear()
        self._step = step
        title = said(step.title)
        for named in (self.title, self):
            named.setAccessibleName(title)
        self.title.setText(title)
        self.intro.setText(said(step.explanation))
        self._card = self.add_card()
        if step.parameters_first:
            self._add_parameters(step)
        if step.secret_uri is not None and step.secret is not None:
            self._add_secret(step.secret, step.secret_uri)
        if step.inputs:
            self._add_form(step)
        self._again = ActionButton(self.tr("Start again"), "challengeCancel")
        self._again.wanted.connect(self.start_again_wanted)
        self.add_action(self._again)
        self._card.column.addWidget(self._again)
        if not step.inputs:
            self._point_to_start()
        if step.deadline is not None:
            self._countdown = Countdown(step.deadline, self._now, "challengeCountdown")
            self._countdown.ended.connect(self._point_to_start)
            self._card.column.addWidget(self._countdown)
        if not step.parameters_first:
            self._add_parameters(step)
        self._card.show()  # now, not when the event loop comes round to it

    def set_deadline(self, deadline: float | None) -> None:
        """Count the step that is shown down to another moment, in seconds since the epoch."""
        if self._countdown is not None and deadline is not None:
            self._countdown.count_to(deadline)

    def end_step(self) -> None:
        """The pool takes no more answers to this step: all that is left is to start again."""
        if self._submit_button is not None:
            self._submit_button.setEnabled(False)
        if self._countdown is not None:
            self._countdown.hide()  # whatever is left of its time, nothing can be done with it
        self._point_to_start()
        if self._again is not None:
            self._again.setFocus()

    def set_code(self, code: Secret) -> None:
        """Fill in a code, from the mailbox, where this step has a field for one."""
        wanted = self.findChild(QLineEdit, "challengeCode")
        if isinstance(wanted, QLineEdit):
            wanted.setText(code.reveal())
            wanted.setFocus()

    def show_problem(self, problem: Problem) -> None:
        """Mark the field at fault: for a value that is not taken, and not named, the only one there is."""
        if self._form is not None and not problem.field and problem.name == "InvalidParameterException":
            problem = replace(problem, field=self._form.only_answer)
        super().show_problem(problem)

    def forget_secrets(self) -> None:
        """Show no step any more: what was typed, and an authenticator app's secret, go with it."""
        self._clear()
        self._step = None

    # Within

    def _clear(self) -> None:
        self.set_busy(False)
        self.drop_forms()
        if self._secret is not None:
            self._secret.drop()
        if self._card is not None:
            self._card.setParent(None)  # gone from every search by name at once
            self._card.deleteLater()
        self._card = self._form = self._submit_button = self._again = self._remember = None
        self._countdown = self._secret = None

    def _add_parameters(self, step: Description) -> None:
        assert self._card is not None
        if not step.parameters:
            return
        if step.parameters_first and not step.open_key:
            for name, value in step.parameters.items():
                text = PlainLabel(value)
                text.setObjectName(f"challengeParameter_{name}")
                text.setAccessibleName(name)
                text.allow_copying()
                self._card.column.addWidget(PlainLabel(name, "muted"))
                self._card.column.addWidget(text)
            return
        self._card.column.addWidget(PlainLabel(self.tr("What came with it"), "section"))
        self._card.column.addWidget(_parameter_table(step.parameters, self.tr("Parameter"), self.tr("Value")))

    def _add_secret(self, secret: Secret, uri: Secret) -> None:
        from wildrydes_desktop.ui.widgets.totp_secret import TotpSecret

        assert self._card is not None
        self._secret = TotpSecret(secret, uri, "challenge")
        self._card.column.addWidget(self._secret)

    def _add_form(self, step: Description) -> None:
        assert self._card is not None
        self._form = ChallengeForm(step, self._policy)
        self._card.column.addWidget(self._form)
        if step.can_remember:
            self._add_remember(self._card)
        self._submit_button = ActionButton(self.tr("Answer"), "challengeSubmit", "primary")
        self._card.column.addWidget(self._submit_button)
        self.add_form(self._form.fields, self._submit_button, self._submit)

    def _add_remember(self, card: Card) -> None:
        meaning = self.tr(
            "If the pool remembers devices, this one then stands in for the second factor. Its secret goes"
            " into this system's keyring; without a safe one it lasts until the app is closed."
        )
        self._remember = CheckBox(self.tr("Remember this computer"))
        self._remember.setObjectName("challengeRememberDevice")
        self._remember.setAccessibleName(self._remember.text())
        self._remember.setAccessibleDescription(meaning)
        card.column.addWidget(self._remember)
        card.column.addWidget(PlainLabel(meaning, "muted"))

    def _point_to_start(self) -> None:
        """Make starting again what the page is about now."""
        if self._again is not None:
            restyle(self._again, look="primary")
        if self._submit_button is not None:
            restyle(self._submit_button, look="")

    def _submit(self) -> None:
        assert self._step is not None
        assert self._form is not None
        refusal = self._form.refusal()
        if refusal is not None:
            self.refuse(*refusal)
            return
        remember = self._remember is not None and self._remember.isChecked()
        self.submitted.emit(ChallengeAnswer(self._step.name, self._form.responses(), remember))


def _parameter_table(parameters: Mapping[str, str], key: str, value: str) -> CalmTableView:
    model = QStandardItemModel(0, 2)
    model.setHorizontalHeaderLabels([key, value])
    for name, text in parameters.items():
        cells = [QStandardItem(name), QStandardItem(text)]
        cells[0].setData(name, Qt.ItemDataRole.UserRole)
        for cell in cells:
            cell.setEditable(False)
            cell.setToolTip(f"<qt>{escape(cell.text())}</qt>")  # the whole of it, and never as markup
        model.appendRow(cells)
    table = CalmTableView()
    table.setObjectName("challengeParameters")
    table.setAccessibleName(key)
    table.setModel(model)
    model.setParent(table)
    header = table.horizontalHeader()
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    rows = min(len(parameters), MOST_ROWS)
    table.setFixedHeight(header.sizeHint().height() + rows * table.verticalHeader().defaultSectionSize() + 4)
    return table
