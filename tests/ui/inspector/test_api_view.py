"""My API: what an API would make of a token, for the pool that is open or one that is typed in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QTabBar, QTableView
from pytestqt.qtbot import QtBot

from tests.helpers.token_forge import ACCESS_CLAIMS, ID_CLAIMS, NOW, POOL, jwks, token
from wildrydes_desktop.cognito.gateway import Aspect
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.token_sources import found_in
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.cognito.verification import inspect
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.inspector.api_view import ApiAnswer, ApiRequest, ApiView
from wildrydes_desktop.ui.inspector.panel import InspectorPanel
from wildrydes_desktop.ui.inspector.views import InspectorView

KEYS = KeySet(lambda: jwks("one"))
WORD = Qt.ItemDataRole.UserRole
ENDPOINT = "http://127.0.0.1:9229"


class Api:
    """The panel with its API view in front, and an app that answers when it is told to."""

    def __init__(self, qtbot: QtBot) -> None:
        self.time = NOW
        self.panel = InspectorPanel(now=lambda: self.time)
        qtbot.addWidget(self.panel)
        self.panel.resize(460, 900)
        self.requests: list[ApiRequest] = []
        self.cancelled: list[bool] = []
        self.panel.view_built.connect(self._wire)
        self.panel.show()
        self.sign_in()
        self.turn("inspectorViews", "api")

    def _wire(self, _word: str, view: InspectorView) -> None:
        assert isinstance(view, ApiView)
        self.view = view
        view.check_wanted.connect(self.requests.append)
        view.cancel_wanted.connect(lambda: self.cancelled.append(True))

    def sign_in(self) -> None:
        self.tokens = TokenSet(token(ID_CLAIMS), token(ACCESS_CLAIMS), Secret("r"), "rider", 3600, NOW)
        self.panel.set_tokens(self.tokens)
        for tab, one in (("id", self.tokens.id_token), ("access", self.tokens.access_token)):
            self.panel.show_report(tab, inspect(one, POOL, KEYS, now=NOW))

    def turn(self, tabs: str, word: str) -> None:
        bar = self.find(QTabBar, tabs)
        bar.setCurrentIndex([bar.tabData(i) for i in range(bar.count())].index(word))

    def find(self, kind: type, name: str) -> Any:
        found = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        label = self.find(QLabel, name)
        return label.text() if label.isVisibleTo(self.panel) else ""

    def answer(self, pool: PoolConfig = POOL, endpoint: str = "") -> None:
        """What the app does with the last request."""
        request = self.requests[-1]
        self.view.show_answer(request, ApiAnswer(inspect(request.token, pool, KEYS, now=NOW), pool, endpoint))

    def type_pool(self, pool_id: str, client_id: str) -> None:
        choice = self.find(QComboBox, "apiPool")
        choice.setCurrentIndex(choice.findData("other"))
        self.find(QLineEdit, "apiPoolId").setText(pool_id)
        self.find(QLineEdit, "apiClientId").setText(client_id)

    def check(self) -> None:
        self.find(QPushButton, "apiCheck").click()

    def looks(self) -> dict[str, tuple[str, str]]:
        model = self.find(QTableView, "apiLooks").model()
        rows = range(model.rowCount())
        return {
            model.index(row, 0).data(WORD): (model.index(row, 1).data(WORD), model.index(row, 2).data(WORD))
            for row in rows
        }


@pytest.fixture
def api(qtbot: QtBot) -> Api:
    return Api(qtbot)


def test_the_open_pool_is_checked_without_being_asked_for(api: Api) -> None:
    (request,) = api.requests
    assert (request.token, request.other) == (api.tokens.id_token, False)
    api.answer()
    assert api.text("apiAnswer") == "An API that checks everything would let it in."
    assert api.text("apiRest") == "A REST API's Cognito authorizer would let it in."
    assert api.text("apiHttp") == "An HTTP API's JWT authorizer would let it in."
    assert POOL.user_pool_id in api.text("apiReasons")


@pytest.mark.parametrize("text", ["undefined", "eyJlbmMiOiJBMjU2R0NNIn0.AAAA.AAAA.AAAA.AAAA"])
def test_where_no_key_is_named_none_is_said_to_be_missing(api: Api, text: str) -> None:
    api.panel.show_found(found_in(text))
    api.answer()
    structure, pool = api.text("apiReasons").split("\n")
    assert structure.startswith("Structure: ")
    assert POOL.user_pool_id in pool


def test_every_aspect_stands_there_with_both_outcomes(api: Api) -> None:
    api.answer()
    looks = api.looks()
    assert list(looks) == list(map(str, Aspect))
    assert looks["signature"] == ("passed", "passed")
    assert looks["audience"] == ("nothing", "passed")
    assert looks["revocation"] == ("nothing", "nothing")


def test_scopes_change_the_answer_as_they_are_typed(api: Api) -> None:
    api.turn("inspectorTokenTabs", "access")
    api.answer()
    assert api.text("apiRest") == "A REST API's Cognito authorizer would refuse it."
    api.find(QLineEdit, "apiScopes").setText("aws.cognito.signin.user.admin")
    assert api.text("apiRest") == "A REST API's Cognito authorizer would let it in."
    api.find(QLineEdit, "apiScopes").setText("rides/write")
    assert api.looks()["scope"] == ("failed", "failed")


def test_another_pool_is_asked_for_its_keys_on_demand_only(api: Api) -> None:
    api.answer()
    api.type_pool("us-east-1_Other1234", "otherclient")
    assert len(api.requests) == 1
    assert api.text("apiAnswer") == ""
    api.check()
    request = api.requests[-1]
    assert (request.other, request.user_pool_id, request.client_id) == (
        True,
        "us-east-1_Other1234",
        "otherclient",
    )
    api.answer(PoolConfig.of("us-east-1_Other1234", "otherclient"))
    reasons = api.text("apiReasons")
    assert f"Issued by pool “{POOL.user_pool_id}”; your API expects us-east-1_Other1234." in reasons
    assert f"Made for app client “{POOL.client_id}”; your API expects otherclient." in reasons


def test_keys_that_could_not_be_fetched_are_told_beside_what_is_wrong(api: Api) -> None:
    def nobody() -> object:
        raise ProblemError(Problem("Gone", "Nobody answered there.", "Try again."))

    api.type_pool("us-east-1_Other1234", "otherclient")
    api.check()
    request, other = api.requests[-1], PoolConfig.of("us-east-1_Other1234", "otherclient")
    report = inspect(request.token, other, KeySet(nobody, now=lambda: NOW), now=NOW)
    api.view.show_answer(request, ApiAnswer(report, other))
    reasons = api.text("apiReasons")
    assert "your API expects us-east-1_Other1234" in reasons
    assert "The pool's keys could not be fetched. Nobody answered there." in reasons


def test_the_button_cancels_while_it_runs(api: Api) -> None:
    api.type_pool("us-east-1_Other1234", "otherclient")
    api.check()
    button = api.find(QPushButton, "apiCheck")
    assert button.running
    button.click()
    assert api.cancelled == [True]
    api.view.show_cancelled(api.requests[-1])
    assert not button.running
    assert api.text("apiAnswer") == ""


def test_ids_that_can_be_none_are_refused_at_their_field(api: Api) -> None:
    api.type_pool("nonsense", "otherclient")
    api.check()
    with pytest.raises(ProblemError) as caught:
        PoolConfig.of("nonsense", "otherclient")
    api.view.show_problem(api.requests[-1], caught.value.problem)
    assert api.text("apiPoolIdProblem")
    assert api.text("apiAnswer") == "That is not a user pool id"


def test_the_open_endpoint_is_offered_where_there_is_one(api: Api) -> None:
    api.answer()
    api.type_pool("us-east-1_Other1234", "otherclient")
    box = api.find(QCheckBox, "apiAtEndpoint")
    assert box.isHidden()
    choice = api.find(QComboBox, "apiPool")
    choice.setCurrentIndex(choice.findData("open"))
    api.answer(replace(POOL, endpoint_url=ENDPOINT), ENDPOINT)
    choice.setCurrentIndex(choice.findData("other"))
    assert not box.isHidden()
    box.setChecked(True)
    api.check()
    assert api.requests[-1].at_endpoint


def test_an_answer_to_an_earlier_question_is_dropped(api: Api) -> None:
    first = api.requests[-1]
    api.turn("inspectorTokenTabs", "access")
    late = ApiAnswer(inspect(first.token, POOL, KEYS, now=NOW), POOL)
    api.view.show_answer(first, late)
    assert api.text("apiAnswer") == ""


def test_nothing_stays_after_signing_out(api: Api) -> None:
    api.answer()
    api.panel.set_tokens(None)
    assert api.looks() == {}
    assert api.view.findChild(QLabel, "apiReasons").text() == ""  # type: ignore[union-attr]


def test_time_goes_on(api: Api) -> None:
    api.answer()
    api.view.tick(ID_CLAIMS["exp"] + 1.0)
    assert api.looks()["expiry"] == ("failed", "failed")
    assert api.text("apiHttp") == "An HTTP API's JWT authorizer would refuse it."


def test_typed_fields_can_be_reached_and_are_named(api: Api) -> None:
    api.type_pool("", "")
    for kind, name in (
        (QComboBox, "apiPool"),
        (QLineEdit, "apiPoolId"),
        (QLineEdit, "apiClientId"),
        (QPushButton, "apiCheck"),
        (QLineEdit, "apiScopes"),
        (QTableView, "apiLooks"),
    ):
        widget = api.find(kind, name)
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
