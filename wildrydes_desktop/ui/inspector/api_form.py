"""What an API is set up with: its pool, its app client, and the scopes that it asks for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.i18n import closed, joined, told
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.check_box import CheckBox
from wildrydes_desktop.ui.widgets.choice import CalmChoice
from wildrydes_desktop.ui.widgets.fields import Field, line
from wildrydes_desktop.ui.widgets.labels import FieldLabel
from wildrydes_desktop.ui.widgets.tool_tips import tool_tip

OPEN, OTHER = "open", "other"
"""The words of the choice: the pool that is open, or one that is typed in."""
LONGEST_ID, LONGEST_SCOPES = 200, 4000
"""Characters."""


class ApiForm(QWidget):
    """Signals: `pool_chosen()` when the choice changed; `check_wanted()`, `cancel_wanted()` by the button;
    `scopes_changed()`.
    """

    pool_chosen = Signal()
    check_wanted = Signal()
    cancel_wanted = Signal()
    scopes_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = CalmChoice()
        self._choice.setObjectName("apiPool")
        self._choice.setAccessibleName(self.tr("The pool that your API trusts"))
        self._choice.addItem(self.tr("The pool that is open"), OPEN)
        self._choice.addItem(self.tr("Another pool"), OTHER)
        pool_id, client_id = line("us-east-1_AbCdEfGhI", LONGEST_ID), line(longest=LONGEST_ID)
        self._pool_id = Field(
            self.tr("User pool id"), pool_id, "apiPoolId", answers_to=("user_pool_id", "region")
        )
        self._client_id = Field(self.tr("App client id"), client_id, "apiClientId", answers_to=("client_id",))
        self._at_endpoint = CheckBox(self.tr("Its keys are at the endpoint that is open"))
        self._at_endpoint.setObjectName("apiAtEndpoint")
        self._at_endpoint.setAccessibleName(self._at_endpoint.text())
        self._check = ActionButton(self.tr("Fetch its keys and check"), "apiCheck", "primary")
        scopes = line(self.tr("none"), LONGEST_SCOPES)
        self._scopes = Field(self.tr("Scopes that the method or route asks for"), scopes, "apiScopes")
        self._lay_out()
        self.show_endpoint("")
        self._turn()
        self._choice.currentIndexChanged.connect(self._turn)
        self._choice.currentIndexChanged.connect(self.pool_chosen)
        self._check.wanted.connect(self._ask)
        self._check.cancel_wanted.connect(self.cancel_wanted)
        scopes.textChanged.connect(self.scopes_changed)
        for editor in (pool_id, client_id):
            editor.returnPressed.connect(self._ask)

    @property
    def other(self) -> bool:
        """Whether a pool is typed in."""
        return bool(self._choice.currentData() == OTHER)

    @property
    def pool_id(self) -> str:
        return self._pool_id.text

    @property
    def client_id(self) -> str:
        return self._client_id.text

    @property
    def at_endpoint(self) -> bool:
        """Whether the typed pool's keys are to be fetched from the endpoint that is open."""
        return self._at_endpoint.isVisibleTo(self) and self._at_endpoint.isChecked()

    @property
    def scopes(self) -> str:
        return self._scopes.text

    def show_endpoint(self, url: str) -> None:
        """Offer the endpoint that is open; empty where that is amazonaws.com."""
        self._endpoint = url
        self._at_endpoint.setToolTip(tool_tip(url))
        self._at_endpoint.setVisible(bool(url) and self.other)

    def set_running(self, running: bool) -> None:
        """While it runs, the button cancels."""
        self._check.set_running(running)

    def show_problem(self, problem: Problem) -> None:
        """Say at the field in question what is wrong with it."""
        problem = told(problem)
        for field in (self._pool_id, self._client_id):
            if problem.field in field.answers_to:
                field.refuse(joined(closed(problem.title), problem.next_step))
                field.editor.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(FieldLabel(self.tr("The pool that your API trusts"), self._choice))
        for part in (
            self._choice,
            self._pool_id,
            self._client_id,
            self._at_endpoint,
            self._check,
            self._scopes,
        ):
            column.addWidget(part)

    def _turn(self) -> None:
        for part in (self._pool_id, self._client_id, self._check):
            part.setVisible(self.other)
        self.show_endpoint(self._endpoint)

    def _ask(self) -> None:
        for field in (self._pool_id, self._client_id):
            field.clear_problem()
        self.check_wanted.emit()
