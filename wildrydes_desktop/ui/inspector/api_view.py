"""My API: would it take this token, and what would API Gateway's own authorizers make of it?"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wildrydes_desktop.cognito.gateway import Authorizer, lets_in, looks, plain_reason, scopes_of
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.report import CheckName, TokenKind, TokenReport, Verdict
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.i18n import joined, said, told
from wildrydes_desktop.ui.inspector.api_form import ApiForm
from wildrydes_desktop.ui.inspector.api_words import ApiWords
from wildrydes_desktop.ui.inspector.banner import Banner
from wildrydes_desktop.ui.inspector.checks_model import ChecksModel
from wildrydes_desktop.ui.inspector.marks import Mark, MarkLabel
from wildrydes_desktop.ui.inspector.scrolled import ScrolledView
from wildrydes_desktop.ui.inspector.verdict_table import Verdicts, VerdictTable
from wildrydes_desktop.ui.inspector.views import InspectorState
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel

MARK_SIZE = 18


@dataclass(frozen=True, slots=True, eq=False)
class ApiRequest:
    """A token to check against the pool that is open, or an `other` with ids as they were typed.

    The other's keys are fetched from amazonaws.com, or, `at_endpoint`, from the endpoint that is open.
    """

    token: Secret
    access_token: Secret | None = None
    other: bool = False
    user_pool_id: str = ""
    client_id: str = ""
    at_endpoint: bool = False


@dataclass(frozen=True, slots=True)
class ApiAnswer:
    """What the checks say, for which pool, and the address of the endpoint that is open (may be empty)."""

    report: TokenReport = field(repr=False)
    pool: PoolConfig
    endpoint: str = ""


class ApiView(ScrolledView):
    """Emits `check_wanted(ApiRequest)`, answered by `show_answer`, `show_problem` or `show_cancelled` with
    that very object; and `cancel_wanted()`.
    """

    check_wanted = Signal(object)
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token: Secret | None = None
        self._access_token: Secret | None = None
        self._report: TokenReport | None = None
        self._wanted: ApiRequest | None = None
        self._answer: ApiAnswer | None = None
        self._now = 0.0
        self._checks, self._words = ChecksModel(self), ApiWords(self)
        self._form = ApiForm(self.body)
        self._banner = Banner(self.body)
        self._banner.answer.setObjectName("apiAnswer")
        self._banner.answer.setAccessibleName(self.tr("Would your API take this token?"))
        self._banner.why.setObjectName("apiReasons")
        self._banner.why.setAccessibleName(self.tr("Why"))
        self._authorizers = {
            Authorizer.REST: _Line("apiRest", self.body),
            Authorizer.HTTP: _Line("apiHttp", self.body),
        }
        self._intro = PlainLabel(
            self.tr("What API Gateway looks at, and what it does not. Choose a row to read how."),
            "muted",
            self.body,
        )
        self._table = VerdictTable(
            "apiLooks",
            self.tr("What API Gateway looks at"),
            (self.tr("Looked at"), self.tr("REST"), self.tr("HTTP"), self.tr("How")),
            self.body,
        )
        self._places = [(kind, text, _Line("", self.body)) for kind, text in self._words.places()]
        self._lay_out()
        self._form.pool_chosen.connect(self._pool_chosen)
        self._form.check_wanted.connect(self._ask)
        self._form.cancel_wanted.connect(self.cancel_wanted)
        self._form.scopes_changed.connect(self._show)
        self._show()

    # What the panel asks of a view

    def show_state(self, state: InspectorState) -> None:
        self._now = state.now
        if state.token == self._token and state.report is self._report and state.token is not None:
            return
        known = state.token == self._token
        self._token, self._report = state.token, state.report
        of_session = state.tokens if state.tab == "id" else None
        self._access_token = of_session.access_token if of_session else None
        if not known:
            self._wanted = self._answer = None
        if self._form.other and self._answer is None:
            self._form.set_running(False)
            self._show()  # a pool that was typed in is asked for its keys when somebody says so
        else:
            self._ask()

    def forget(self) -> None:
        self._token = self._access_token = self._report = self._wanted = self._answer = None
        self._form.set_running(False)
        self._show()

    def tick(self, now: float) -> None:
        expires = self._answer.report.expires_at if self._answer else None
        ended_since = expires is not None and self._now < expires <= now
        self._now = now
        if ended_since:
            self._show()

    # What the app answers

    def show_answer(self, request: ApiRequest, answer: ApiAnswer) -> None:
        """Show what the checks say."""
        if request is self._wanted:
            self._form.set_running(False)
            self._answer = answer
            self._form.show_endpoint(answer.endpoint)
            self._show()

    def show_problem(self, request: ApiRequest, problem: Problem) -> None:
        """Say why nothing could be checked."""
        if request is self._wanted:
            problem = told(problem)
            self.show_cancelled(request)
            self._form.show_problem(problem)
            self._banner.say(Mark.OPEN, problem.title, joined(problem.meaning, problem.next_step))
            self._banner.show()

    def show_cancelled(self, request: ApiRequest) -> None:
        """Nobody wants to know any more."""
        if request is self._wanted:
            self._wanted = self._answer = None
            self._form.set_running(False)
            self._show()

    # Within

    def _lay_out(self) -> None:
        self.column.addWidget(self._form)
        self.column.addWidget(self._banner)
        for authorizer in self._authorizers.values():
            self.column.addWidget(authorizer)
        self.column.addWidget(self._intro)
        self.column.addWidget(self._table)
        self.follow(self._table)
        card = Card(self.tr("Which token in which header"), self.body)
        card.set_compact(True)
        for _, text, place in self._places:
            place.say(Mark.NOTHING, text)
            card.column.addWidget(place)
        self.column.addWidget(card)
        self.column.addStretch()

    def _pool_chosen(self) -> None:
        self._wanted = self._answer = None
        self._form.set_running(False)
        if self._form.other:
            self._show()
        else:
            self._ask()

    def _ask(self) -> None:
        if self._token is None:
            return
        form = self._form
        if form.other:
            ids = form.pool_id, form.client_id
            self._wanted = ApiRequest(self._token, self._access_token, True, *ids, form.at_endpoint)  # noqa: FBT003
            form.set_running(True)
        else:
            self._wanted = ApiRequest(self._token, self._access_token)
        self.check_wanted.emit(self._wanted)

    def _show(self) -> None:
        answer = self._answer
        for part in (self._banner, self._intro, self._table, *self._authorizers.values()):
            part.setVisible(answer is not None)
        self._show_places(answer.report.kind if answer else TokenKind.UNKNOWN)
        if answer is None:
            self._banner.say(Mark.NOTHING, "", "")
            self._table.show_rows(())
            return
        self._say(answer)
        looked = looks(answer.report, answer.pool, scopes_of(self._form.scopes), self._now)
        names = {
            Authorizer.REST: self.tr("A REST API's Cognito authorizer"),
            Authorizer.HTTP: self.tr("An HTTP API's JWT authorizer"),
        }
        for authorizer, row in self._authorizers.items():
            row.say(*self._words.answer(names[authorizer], accepted=lets_in(looked, authorizer)))
        self._table.show_rows(
            [
                Verdicts(
                    look.aspect,
                    self._words.aspect(look.aspect),
                    (self._words.verdict(look.rest), self._words.verdict(look.http)),
                    said(look.reason),
                    telling=Verdict.FAIL in {look.rest, look.http},
                )
                for look in looked
            ]
        )

    def _say(self, answer: ApiAnswer) -> None:
        report = answer.report
        named = "kid" in report.header  # else there is no key to be fetched
        keyless = tuple(check for check in report.open if check.name is CheckName.KEY_ID and named)
        telling = report.failed + keyless if report.failed else report.open
        reasons = [
            f"{self._checks.name(check)}: {said(plain_reason(check, report.claims, answer.pool))}"
            if check.verdict is Verdict.FAIL
            else f"{self._checks.name(check)}: {said(check.reason)}"
            for check in telling
        ]
        client = self.tr("Checked for pool {0}, app client {1}.").format(
            answer.pool.user_pool_id, answer.pool.client_id
        )
        name = self.tr("An API that checks everything")
        self._banner.say(*self._words.answer(name, accepted=report.accepted), "\n".join([*reasons, client]))

    def _show_places(self, kind: TokenKind) -> None:
        for fits, text, row in self._places:
            here = kind is not TokenKind.UNKNOWN and fits in {kind, None}
            row.say(Mark.PASSED if here else Mark.NOTHING, text)


class _Line(QWidget):
    """A mark and a sentence."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = MarkLabel(MARK_SIZE, self)
        self._text = PlainLabel(parent=self)
        self._text.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def say(self, mark: Mark, text: str) -> None:
        self._mark.show_mark(mark)
        self._text.setText(text)
