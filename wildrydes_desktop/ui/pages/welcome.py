"""Welcome: which pool to talk to. The local one, one from a configuration file, one that a stack is yet to
make, or one typed out.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.ui.i18n import closed, joined, told
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.fields import Field, line
from wildrydes_desktop.ui.widgets.labels import PlainLabel


class WelcomePage(Page):
    """Emits `local_wanted()`, `open_wanted()` to choose a file, `stack_wanted()` to make a pool,
    `pools_wanted()` to the list of those that have a name, and `submitted(PoolConfig)` for typed ids.
    """

    local_wanted = Signal()
    open_wanted = Signal()
    stack_wanted = Signal()
    pools_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("See a sign-in from the inside"),
            self.tr(
                "Register, verify, sign in with Amazon Cognito, and look at every message and every claim."
            ),
        )
        local = ActionButton(self.tr("Try the local pool"), "welcomeLocal", "primary")
        local.wanted.connect(self.local_wanted)
        self.add_action(local)
        self._local = local
        here = self.add_card(self.tr("On this machine"))
        here.column.addWidget(
            PlainLabel(
                self.tr("A user pool that answers as Cognito does. No AWS account, no network."), "muted"
            )
        )
        here.column.addWidget(local)
        yours = self.add_card(self.tr("A pool of your own on AWS"))
        choose = ActionButton(self.tr("Open its configuration file…"), "welcomeOpen")
        choose.wanted.connect(self.open_wanted)
        self.add_action(choose)
        yours.column.addWidget(choose)
        launch = ActionButton(self.tr("Launch the stack…"), "welcomeStack")
        launch.wanted.connect(self.stack_wanted)
        self.add_action(launch)
        yours.column.addWidget(launch)
        yours.column.addWidget(PlainLabel(self.tr("Or type its ids, from the Cognito console:"), "muted"))
        self._pool_id = Field(
            self.tr("User pool id"),
            line("us-east-1_AbCdEfGhI", 55),
            "welcomePoolId",
            answers_to=("user_pool_id",),
            required=self.tr("The user pool id is missing."),
        )
        self._client_id = Field(
            self.tr("App client id"),
            line("", 128),
            "welcomeClientId",
            answers_to=("client_id",),
            required=self.tr("The app client id is missing."),
        )
        self._region = Field(
            self.tr("Region (optional)"),
            line(self.tr("taken from the pool id"), 32),
            "welcomeRegion",
            answers_to=("region",),
        )
        use = ActionButton(self.tr("Use this pool"), "welcomeUse")
        for widget in (self._pool_id, self._client_id, self._region, use):
            yours.column.addWidget(widget)
        self.add_form((self._pool_id, self._client_id, self._region), use, self._submit)
        pools = LinkButton(self.tr("Your pools: open, check, save or add one"), "welcomePools")
        pools.clicked.connect(self.pools_wanted)
        self.column.addWidget(pools, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def first_field(self) -> QWidget | None:
        """The choice that asks for nothing, and the first to be read. Who has ids finds the fields below."""
        return self._local

    def _submit(self) -> None:
        from wildrydes_desktop.cognito.pool import PoolConfig  # only who types ids needs its parsers

        try:
            pool = PoolConfig.of(self._pool_id.text, self._client_id.text, self._region.text)
        except ProblemError as error:
            problem = told(error.problem)
            field = self._field_for(problem.field) or self._pool_id
            self.refuse(field, joined(closed(problem.title), problem.meaning, problem.next_step))
            return
        self.submitted.emit(pool)
