"""Compare: the session's tokens side by side, what differs first, and why it does."""

from __future__ import annotations

import time
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QTabBar, QTableView
from pytestqt.qtbot import QtBot

from tests.helpers.token_forge import ACCESS_CLAIMS, ID_CLAIMS, NOW, POOL, jwks, token
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.cognito.verification import inspect
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.inspector.panel import InspectorPanel
from wildrydes_desktop.ui.widgets import sliced_work
from wildrydes_desktop.ui.widgets.looks import in_turns

KEYS = KeySet(lambda: jwks("one"))
WORD = Qt.ItemDataRole.UserRole
LATER = {"iat": int(NOW) + 1800, "exp": int(NOW) + 5400}


def tokens(user: str = "rider", **changes: Any) -> TokenSet:
    return TokenSet(token(ID_CLAIMS | changes), token(ACCESS_CLAIMS | changes), Secret("r"), user, 3600, NOW)


class Comparison:
    """The panel with its Compare view in front."""

    def __init__(self, qtbot: QtBot, width: int = 1100) -> None:
        self.panel = InspectorPanel(now=lambda: NOW)
        qtbot.addWidget(self.panel)
        self.panel.resize(width, 760)
        self.panel.show()
        self.sign_in(tokens())
        self.turn_to("compare")

    def turn_to(self, word: str) -> None:
        tabs = self.find(QTabBar, "inspectorViews")
        tabs.setCurrentIndex([tabs.tabData(i) for i in range(tabs.count())].index(word))

    def sign_in(self, new: TokenSet) -> None:
        self.panel.set_tokens(new)
        for tab, one in (("id", new.id_token), ("access", new.access_token)):
            self.panel.show_report(tab, inspect(one, POOL, KEYS, now=NOW))

    def find(self, kind: type, name: str) -> Any:
        found = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def table(self) -> QTableView:
        found = self.find(QTableView, "compareTable")
        assert isinstance(found, QTableView)
        return found

    @property
    def choice(self) -> QComboBox:
        found = self.find(QComboBox, "compareWhich")
        assert isinstance(found, QComboBox)
        return found

    def offered(self) -> list[str]:
        return [self.choice.itemData(index) for index in range(self.choice.count())]

    def choose(self, word: str) -> None:
        self.choice.setCurrentIndex(self.offered().index(word))

    def rows(self) -> dict[str, list[Any]]:
        model = self.table.model()
        cells = [
            [model.index(row, column).data(WORD) for column in range(5)] for row in range(model.rowCount())
        ]
        return {name: rest for name, *rest in cells}

    def detail(self, name: str) -> str:
        self.table.setCurrentIndex(self.table.model().index(list(self.rows()).index(name), 0))
        text: str = self.find(QPlainTextEdit, "compareDetail").toPlainText()
        return text


@pytest.fixture
def comparison(qtbot: QtBot) -> Comparison:
    return Comparison(qtbot)


def test_id_against_access_with_reasons_and_what_differs_first(comparison: Comparison) -> None:
    rows = comparison.rows()
    differences = [row[0] for row in rows.values()]
    assert differences == sorted(differences, key=lambda word: word == "same")
    assert rows["token_use"][:3] == ["changed", '"id"', '"access"']
    assert rows["client_id"] == ["only_second", "", f'"{POOL.client_id}"', rows["client_id"][3]]
    assert "aud" in rows["client_id"][3]
    assert rows["sub"][0] == "same"
    note = comparison.find(QLabel, "compareNote").text()
    assert note.startswith(f"{sum(word != 'same' for word in differences)} claims differ")


def test_before_and_after_is_offered_once_there_was_a_refresh(comparison: Comparison) -> None:
    assert comparison.offered() == ["id_and_access"]
    comparison.sign_in(tokens(**LATER))
    assert comparison.offered() == ["id_and_access", "id_before_and_after", "access_before_and_after"]
    comparison.choose("access_before_and_after")
    rows = comparison.rows()
    assert {name for name, row in rows.items() if row[0] == "changed"} == {"iat", "exp"}
    assert rows["iat"][1:3] == [str(int(NOW)), str(int(NOW) + 1800)]
    assert rows["auth_time"][3]


def test_a_choice_holds_through_another_refresh(comparison: Comparison) -> None:
    comparison.sign_in(tokens(**LATER))
    comparison.choose("id_before_and_after")
    comparison.sign_in(tokens(iat=int(NOW) + 3600))
    assert comparison.choice.currentData() == "id_before_and_after"
    assert comparison.rows()["iat"][1:3] == [str(int(NOW) + 1800), str(int(NOW) + 3600)]


def test_somebody_elses_token_is_no_before(comparison: Comparison) -> None:
    comparison.sign_in(tokens("somebody else"))
    assert comparison.offered() == ["id_and_access"]


def test_nothing_stays_after_signing_out(comparison: Comparison) -> None:
    table = comparison.table
    comparison.panel.set_tokens(None)
    assert table.model().rowCount() == 0
    assert comparison.find(QPlainTextEdit, "compareDetail").toPlainText() == ""
    comparison.sign_in(tokens())
    assert comparison.offered() == ["id_and_access"]
    assert comparison.rows()


def test_the_detail_has_both_values_in_full(comparison: Comparison, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    QLocale.setDefault(QLocale.c())
    assert "does not have it" in comparison.detail("aud")
    detail = comparison.detail("exp")
    assert f"{int(NOW) + 3600} (18 Nov 2026 12:06:40 UTC)" in detail
    monkeypatch.undo()
    time.tzset()


def test_values_are_shown_as_they_are_and_cannot_pass_for_markup(
    comparison: Comparison, qtbot: QtBot
) -> None:
    claims = {"name": "<b>\u202eM\u00e4x</b>", "n": 9007199254740993, "custom:x": "y" * 20_000}
    comparison.sign_in(tokens(**claims))
    qtbot.waitUntil(lambda: "n" in comparison.rows())
    rows = comparison.rows()
    assert rows["n"][1] == "9007199254740993"
    assert rows["custom:x"][1] == f'"{"y" * 20_000}"'
    assert "<b>\\u202eM\u00e4x</b>" in comparison.detail("name")
    model = comparison.table.model()
    shown = model.index(list(rows).index("name"), 2).data()
    assert shown == '"<b>\\u202eM\u00e4x</b>"'
    assert "<b>" not in model.index(list(rows).index("name"), 2).data(Qt.ItemDataRole.ToolTipRole)


def test_thousands_of_claims_are_compared_in_many_turns(
    comparison: Comparison, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sliced_work, "SLICE", 0.0)
    names = [f"c{number}" for number in range(3000)]
    turns: list[int] = []
    short = tokens("short")
    comparison.panel.set_tokens(tokens(**dict.fromkeys(names, 1)))
    assert comparison.rows() == {}, "nothing of the tokens before"
    in_turns(comparison.table, *[lambda: turns.append(comparison.table.model().rowCount())] * 20)
    qtbot.waitUntil(lambda: len(turns) == 20)
    assert not any(turns), "it takes more turns than that"
    qtbot.waitUntil(lambda: set(names) <= comparison.rows().keys())
    comparison.panel.set_tokens(tokens(**dict.fromkeys(names, 2)))
    comparison.panel.set_tokens(short)
    assert comparison.rows().keys() == ID_CLAIMS.keys() | ACCESS_CLAIMS.keys()
    in_turns(comparison.table, *[lambda: turns.append(1)] * 60)
    qtbot.waitUntil(lambda: len(turns) == 80)
    assert comparison.rows().keys() == ID_CLAIMS.keys() | ACCESS_CLAIMS.keys()


def test_a_narrow_table_leaves_reasons_to_the_detail(qtbot: QtBot) -> None:
    narrow = Comparison(qtbot, width=340)
    assert narrow.table.isColumnHidden(4)
    assert narrow.table.isColumnHidden(1)
    assert "what the bearer may do" in narrow.detail("scope").lower()
    narrow.panel.resize(1100, 760)
    assert not narrow.table.isColumnHidden(4)


def test_the_model_keeps_qts_rules(comparison: Comparison) -> None:
    tester = QAbstractItemModelTester(
        comparison.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    comparison.sign_in(tokens(**LATER))
    comparison.choose("id_before_and_after")
    tester.deleteLater()
