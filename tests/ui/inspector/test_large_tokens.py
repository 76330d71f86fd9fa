"""Tokens of every size are shown whole and exactly, and only what is in sight is spelled out for it."""

from __future__ import annotations

import json
import string
from collections.abc import Iterator
from itertools import islice, product
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.token_forge import ID_CLAIMS, NOW, POOL, base64url, jwks, signed_parts
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.jwt_parts import MOST_CHARACTERS
from wildrydes_desktop.cognito.verification import TokenReport, inspect
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.inspector import claim_level, claims_model
from wildrydes_desktop.ui.inspector.claims_view import ClaimsView
from wildrydes_desktop.ui.inspector.token_paste import TokenField

WORD = Qt.ItemDataRole.UserRole
KEYS = KeySet(lambda: jwks("one"))
HEADER = '{"kid":"one","alg":"RS256"}'


def report(payload: str) -> TokenReport:
    text = signed_parts(HEADER, payload)
    assert len(text) <= MOST_CHARACTERS
    return inspect(Secret(text), POOL, KEYS, now=NOW)


def short_names() -> Iterator[str]:
    return map("".join, product(string.ascii_lowercase, repeat=3))


class Shown:
    """The claims as a person sees them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.view = ClaimsView()
        qtbot.addWidget(self.view)
        self.view.resize(460, 600)
        self.view.show()
        self.model = self.view.tree.claims
        self.detail = self.view.detail

    def show(self, payload: str) -> None:
        self.view.tree.show_claims(report(payload), NOW)
        QApplication.processEvents()

    def cell(self, row: int, column: int, parent: QModelIndex | None = None) -> Any:
        return self.model.index(row, column, parent or QModelIndex()).data()

    def choose(self, name: str) -> str:
        self.view.tree.setCurrentIndex(self.model.find(name))
        return str(self.detail.toPlainText())


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_ten_thousand_claims_stand_there_and_few_are_spelled_out(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = list(islice((name for name in short_names() if name not in ID_CLAIMS), 10_000))
    asked: list[str] = []
    explain = claim_level.explain

    def listening(name: str, **options: Any) -> Any:
        asked.append(name)
        return explain(name, **options)

    monkeypatch.setattr(claim_level, "explain", listening)
    shown.show(json.dumps({name: row % 10 for row, name in enumerate(names)}, separators=(",", ":")))
    assert shown.model.rowCount() == 10_000
    assert len(asked) < 200
    shown.view.tree.scrollToBottom()
    QApplication.processEvents()
    assert len(asked) < 400
    assert [shown.cell(9_999, column) for column in (0, 1)] == [names[-1], "9"]
    assert [shown.model.index(row, 0).data(WORD) for row in range(10_000)] == names


def test_ten_thousand_groups_open_at_once(shown: Shown) -> None:
    groups = [f"g{number}" for number in range(10_000)]
    shown.show(json.dumps(ID_CLAIMS | {"cognito:groups": groups}, separators=(",", ":")))
    place = shown.model.find("cognito:groups")
    assert len(place.siblingAtColumn(1).data()) == 301
    shown.view.tree.expand(place)
    QApplication.processEvents()
    assert shown.model.rowCount(place) == 10_000
    assert [shown.cell(9_999, column, place) for column in (0, 1)] == ["[9999]", "g9999"]
    assert json.loads(shown.choose("cognito:groups").partition('groups": ')[2]) == groups


@pytest.mark.parametrize(("lists", "at_once"), [(12, 5), (1_500, claims_model.AT_ONCE)])
def test_lists_and_objects_can_all_be_opened(
    shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, lists: int, at_once: int
) -> None:
    monkeypatch.setattr(claims_model, "AT_ONCE", at_once)
    if lists < 100:  # it looks at the whole model at every change
        QAbstractItemModelTester(
            shown.model, QAbstractItemModelTester.FailureReportingMode.Fatal, shown.view.tree
        )
    shown.show(json.dumps({"deep": [[[], {}, [1]]] * lists}, separators=(",", ":")))
    deep = shown.model.find("deep")
    assert shown.model.rowCount(deep) == lists
    shown.view.tree.expand(deep)
    inner = shown.model.index(lists - 1, 0, deep)
    qtbot.waitUntil(lambda: shown.model.rowCount(inner) == 3)
    cells = [shown.model.index(row, 1, inner) for row in range(3)]
    assert [cell.data() for cell in cells] == ["[]", "{}", "[1]"]
    qtbot.waitUntil(lambda: shown.model.hasChildren(cells[2].siblingAtColumn(0)))
    assert not any(shown.model.hasChildren(cell.siblingAtColumn(0)) for cell in cells[:2])
    shown.show("{}")
    assert shown.model.rowCount() == 0


def test_another_token_in_the_middle_of_it_leaves_nothing_behind(shown: Shown, qtbot: QtBot) -> None:
    for _ in range(3):
        shown.view.tree.show_claims(report(json.dumps({"deep": [[1]] * 2_000})), NOW)
        shown.view.tree.show_claims(report('{"a": [[2]], "b": 1}'), NOW)
    inner = shown.model.index(0, 0, shown.model.find("a"))
    qtbot.waitUntil(lambda: shown.model.rowCount(inner) == 1)  # the last of what was still to do
    assert shown.model.rowCount() == 2
    assert shown.cell(0, 1, inner) == "2"


def test_three_hundred_groups_are_shown_one_by_one(shown: Shown) -> None:
    groups = [f"us-east-1_AbCdEfGhI_{number:03d}-Größe-קבוצה" for number in range(300)]
    shown.show(json.dumps(ID_CLAIMS | {"cognito:groups": groups}, ensure_ascii=False))
    place = shown.model.find("cognito:groups")
    assert [shown.cell(row, 1, place) for row in range(shown.model.rowCount(place))] == groups


@pytest.mark.parametrize(
    ("json_value", "cell"),
    [
        ("9007199254740993", "9007199254740993"),
        ("-9007199254740993", "-9007199254740993"),
        ("18446744073709551616", "18446744073709551616"),
        ("0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"),
        ("1E400", "1E400"),
        ('"straße 🦄 ιχθύς"', "straße 🦄 ιχθύς"),
        ('"שלום (عالم) 7"', "שלום (عالم) 7"),
        ('"a\\u202etxt.exe\\u2069"', "a\\u202etxt.exe\\u2069"),
        ('"<a href=\\"http://127.0.0.1/\\">&amp;</a>"', '<a href="http://127.0.0.1/">&amp;</a>'),
        ('{"a": [1, {"b": null}], "a": 2.50}', '{"a": [1, {"b": null}], "a": 2.50}'),
        ("[[[[[]]]]]", "[[[[[]]]]]"),
        ("true", "true"),
    ],
)
def test_a_value_is_shown_as_it_was_signed(shown: Shown, json_value: str, cell: str) -> None:
    shown.show(f'{{"inner": {{"value": {json_value}}}, "value": {json_value}}}')
    for parent in (QModelIndex(), shown.model.find("inner")):
        row = 0 if parent.isValid() else 1
        assert shown.cell(row, 1, parent) == cell
    assert (json_value if json_value[0] != '"' else cell.replace('"', '\\"')) in shown.choose("value")
    shown.view.tree.copy_value()
    copied = QGuiApplication.clipboard().text()
    assert copied == (json.loads(json_value) if json_value[0] == '"' else json_value)


def test_a_token_of_twenty_kilobytes_is_shown_whole(shown: Shown) -> None:
    words = {f"custom:note{number}": f"{number} “”\n" + "é" * 180 for number in range(50)}
    payload = json.dumps(ID_CLAIMS | words, ensure_ascii=False)
    assert len(base64url(payload.encode())) > 20_000
    shown.show(payload)
    for name, text in words.items():
        place = shown.model.find(name)
        assert place.siblingAtColumn(1).data(WORD) == text
        assert place.siblingAtColumn(1).data() == text.replace("\n", "\\u000a")


@pytest.mark.parametrize("length", [10, 299, 300, 301, 5_000])
def test_a_cell_holds_the_beginning_of_what_json_there_is(length: int) -> None:
    values = {"list": ["x"] * (length // 5), "more": {"a": {"b": [1.5, None, True, "é\u2028"]}}}
    whole = json.dumps(values, ensure_ascii=False)
    assert claim_level.beginning(values, length) == whole[:length]


def test_a_very_long_text_is_not_searched_for_the_ends_of_words(shown: Shown) -> None:
    shown.show(json.dumps({"short": "a b c", "long": "x" * 20_000}))
    modes = []
    for name in ("short", "long", "short"):
        shown.choose(name)
        modes.append(shown.detail.wordWrapMode())
    wrap = QTextOption.WrapMode
    between_words = wrap.WrapAtWordBoundaryOrAnywhere
    assert modes == [between_words, wrap.WrapAnywhere, between_words]


@pytest.mark.parametrize(
    "around", ["{}", "Authorization: Bearer {}\n", "https://127.0.0.1/cb#id_token={}&x=1"]
)
def test_a_very_long_token_is_read_whole_though_it_is_pasted_in_lines(qtbot: QtBot, around: str) -> None:
    field = TokenField()
    qtbot.addWidget(field)
    text = signed_parts(HEADER, json.dumps(ID_CLAIMS | {"custom:essay": "x" * 40_000}))
    data = QMimeData()
    data.setText(around.format(text))
    with qtbot.waitSignal(field.found) as found:
        field.insertFromMimeData(data)
    assert found.args[0].token.reveal() == text
    assert (field.document().blockCount() > 10) == ("=" not in around)
