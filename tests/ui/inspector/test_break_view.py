"""Break it: one click for each way, and what the checks say of the copy beside what they say of the token."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTabBar, QTableView
from pytestqt.qtbot import QtBot

from tests.helpers.token_forge import ACCESS_CLAIMS, ID_CLAIMS, NOW, POOL, jwks, token
from wildrydes_desktop.cognito import breaking
from wildrydes_desktop.cognito.breaking import CAUGHT_BY, Way
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.jwt_parts import take_apart
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.cognito.verification import inspect
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.inspector.break_view import BreakRequest, BreakView
from wildrydes_desktop.ui.inspector.panel import InspectorPanel
from wildrydes_desktop.ui.inspector.views import InspectorView

KEYS = KeySet(lambda: jwks("one"))
WORD = Qt.ItemDataRole.UserRole


def choose(tabs: QTabBar, word: str) -> None:
    tabs.setCurrentIndex([tabs.tabData(i) for i in range(tabs.count())].index(word))


class Breaker:
    """The panel with its Break view in front, and an app that answers when it is told to."""

    def __init__(self, qtbot: QtBot) -> None:
        self.panel = InspectorPanel(now=lambda: NOW)
        qtbot.addWidget(self.panel)
        self.panel.resize(460, 760)
        self.requests: list[BreakRequest] = []
        self.panel.view_built.connect(self._wire)
        self.panel.show()
        self.sign_in()
        choose(self.find(QTabBar, "inspectorViews"), "break")

    def _wire(self, _word: str, view: InspectorView) -> None:
        assert isinstance(view, BreakView)
        self.view = view
        view.break_wanted.connect(self.requests.append)

    def sign_in(self) -> None:
        self.tokens = TokenSet(token(ID_CLAIMS), token(ACCESS_CLAIMS), Secret("r"), "rider", 3600, NOW)
        self.panel.set_tokens(self.tokens)
        for tab, one in (("id", self.tokens.id_token), ("access", self.tokens.access_token)):
            self.panel.show_report(tab, inspect(one, POOL, KEYS, now=NOW))

    def find(self, kind: type, name: str) -> Any:
        found = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        label = self.find(QLabel, name)
        return label.text() if label.isVisibleTo(self.panel) else ""

    def press(self, way: Way) -> None:
        self.find(QPushButton, f"breakWay_{way}").click()

    def answer(self, request: BreakRequest) -> None:
        """What the app does with a request."""
        copy = breaking.broken(request.token, request.way, key=KEYS.find("one"), now=NOW)
        self.view.show_broken(request, copy, inspect(copy.token, POOL, KEYS, now=NOW))

    def verdicts(self, column: int) -> dict[str, str]:
        table = self.find(QTableView, "breakChecks")
        model = table.model()
        if not table.isVisibleTo(self.panel):
            return {}
        return {
            model.index(row, 0).data(WORD): model.index(row, column).data(WORD)
            for row in range(model.rowCount())
        }


@pytest.fixture
def breaker(qtbot: QtBot) -> Breaker:
    return Breaker(qtbot)


@pytest.mark.parametrize("way", list(Way))
def test_each_way_is_one_click(breaker: Breaker, way: Way) -> None:
    breaker.press(way)
    (request,) = breaker.requests
    assert (request.token, request.way) == (breaker.tokens.id_token, way)
    breaker.answer(request)
    failed = {word for word, mark in breaker.verdicts(2).items() if mark == "failed"}
    assert failed == CAUGHT_BY[way]
    assert "failed" not in breaker.verdicts(1).values()
    assert breaker.text("breakCaughtBy").startswith("Refused. Caught by: ")
    assert breaker.text("breakLesson")


def test_the_access_token_is_broken_on_its_own_tab(breaker: Breaker) -> None:
    choose(breaker.find(QTabBar, "inspectorTokenTabs"), "access")
    breaker.press(Way.CLAIM)
    assert breaker.requests[0].token == breaker.tokens.access_token
    assert breaker.requests[0].access_token is None


def test_the_id_token_brings_its_access_token_for_at_hash(breaker: Breaker) -> None:
    breaker.press(Way.CLAIM)
    assert breaker.requests[0].access_token == breaker.tokens.access_token


def test_a_token_that_was_refused_before_is_not_said_to_be_caught_by_that(breaker: Breaker) -> None:
    stale = inspect(breaker.tokens.id_token, POOL, KEYS, now=NOW + 7200)
    breaker.panel.show_report("id", stale)
    breaker.press(Way.OTHER_KEY)
    request = breaker.requests[0]
    copy = breaking.broken(request.token, request.way)
    breaker.view.show_broken(request, copy, inspect(copy.token, POOL, KEYS, now=NOW + 7200))
    assert breaker.text("breakCaughtBy") == "Refused. Caught by: Signature"


def test_only_the_last_click_is_answered(breaker: Breaker) -> None:
    breaker.press(Way.CLAIM)
    breaker.press(Way.KEY_ID)
    breaker.answer(breaker.requests[1])
    breaker.answer(breaker.requests[0])
    assert breaker.text("breakCaughtBy") == "Refused. Caught by: Key id"


def test_a_look_at_the_copy_opens_it_as_if_pasted(breaker: Breaker) -> None:
    breaker.press(Way.ALGORITHM_NONE)
    breaker.answer(breaker.requests[0])
    breaker.find(QPushButton, "breakLook").click()
    assert (breaker.panel.tab, breaker.panel.view) == ("pasted", "claims")
    pasted = breaker.find(QPlainTextEdit, "tokenPaste").toPlainText()
    assert take_apart(pasted).header["alg"] == "none"


def test_what_cannot_be_broken_says_why(breaker: Breaker) -> None:
    breaker.press(Way.PUBLIC_KEY_AS_SECRET)
    breaker.view.show_problem(breaker.requests[0], Problem("No key", "It is not there.", "Try again."))
    assert breaker.text("breakCaughtBy") == "No key"
    assert breaker.text("breakLesson") == "It is not there. Try again."
    assert breaker.verdicts(2) == {}


def late_answer(breaker: Breaker) -> None:
    breaker.answer(breaker.requests[0])


def signed_out(breaker: Breaker) -> None:
    breaker.answer(breaker.requests[0])
    breaker.panel.set_tokens(None)
    breaker.sign_in()


def other_tab(breaker: Breaker) -> None:
    choose(breaker.find(QTabBar, "inspectorTokenTabs"), "access")
    late_answer(breaker)


@pytest.mark.parametrize("happening", [signed_out, other_tab])
def test_no_copy_outlasts_its_token(breaker: Breaker, happening: Callable[[Breaker], None]) -> None:
    breaker.press(Way.CLAIM)
    happening(breaker)
    assert breaker.text("breakCaughtBy") == ""
    assert breaker.verdicts(2) == {}


def test_the_copy_stays_while_other_views_are_in_front(breaker: Breaker) -> None:
    breaker.press(Way.CLAIM)
    breaker.answer(breaker.requests[0])
    views = breaker.find(QTabBar, "inspectorViews")
    choose(views, "claims")
    choose(views, "break")
    assert breaker.text("breakCaughtBy") == "Refused. Caught by: Signature"


@pytest.mark.parametrize("width", [340, 1200])
def test_every_button_fits(qtbot: QtBot, breaker: Breaker, width: int) -> None:
    breaker.panel.resize(width, 760)
    breaker.press(Way.CLAIM)
    breaker.answer(breaker.requests[0])
    buttons = [breaker.find(QPushButton, f"breakWay_{way}") for way in Way]
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))
    assert max(button.geometry().right() for button in buttons) < width
    assert all(button.accessibleName() and button.accessibleDescription() for button in buttons)


def test_a_narrow_table_tells_reasons_below_what_they_are_about(qtbot: QtBot, breaker: Breaker) -> None:
    breaker.panel.resize(340, 760)
    breaker.press(Way.CLAIM)
    breaker.answer(breaker.requests[0])
    table = breaker.find(QTableView, "breakChecks")
    qtbot.waitUntil(lambda: table.isColumnHidden(3))
    words = list(breaker.verdicts(2))
    caught, passed = words.index("signature"), words.index("issuer")
    folded = table.rowHeight(passed)
    assert table.rowHeight(caught) > 2 * folded
    table.selectRow(passed)
    assert table.rowHeight(passed) > folded
    index = table.model().index(passed, 0)
    assert "which is this pool" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert table.height() >= sum(table.rowHeight(row) for row in range(len(words)))
    breaker.panel.resize(1100, 760)
    qtbot.waitUntil(lambda: not table.isColumnHidden(3))


def test_the_current_row_stays_in_sight(qtbot: QtBot, breaker: Breaker) -> None:
    breaker.panel.resize(340, 420)
    breaker.press(Way.CLAIM)
    breaker.answer(breaker.requests[0])
    table = breaker.find(QTableView, "breakChecks")
    table.setFocus()
    table.selectRow(0)
    for _ in range(10):
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 10
    row = table.visualRect(table.currentIndex())
    assert row.height() > 2 * table.rowHeight(1)
    qtbot.waitUntil(lambda: table.viewport().visibleRegion().contains(row.bottomLeft()))
    assert table.viewport().visibleRegion().contains(row.topLeft())
