"""The raw view from the outside: what lights up when somebody chooses or points."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QTextCursor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from tests.helpers.token_forge import ACCESS_CLAIMS, ID_CLAIMS, NOW, base64url, signed_parts, token
from wildrydes_desktop.cognito.token_map import Span, map_of
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.inspector.raw_view import AT_ONCE, RawView, TokenText
from wildrydes_desktop.ui.inspector.views import InspectorState
from wildrydes_desktop.ui.inspector.wrapping import LINE, MOST_IN_ONE_LINE
from wildrydes_desktop.ui.widgets import secret_clipboard, sliced_work
from wildrydes_desktop.ui.widgets.looks import in_turns


class Raw:
    """The view with what a person sees of it and does with it."""

    def __init__(self, qtbot: QtBot, width: int = 460) -> None:
        self.qtbot = qtbot
        self.view = RawView()
        qtbot.addWidget(self.view)
        self.view.resize(width, 640)
        self.view.show()
        self.text = self._find(TokenText, "rawText")
        self.table = self._find(QTableView, "rawMembers")
        self.detail = self._find(QPlainTextEdit, "rawDetail")

    def _find(self, kind: type, name: str) -> Any:
        found = self.view.findChild(kind, name)
        assert found is not None, name
        return found

    def show(self, secret: Secret | None) -> Secret | None:
        self.view.show_state(InspectorState("pasted", None, None, secret, {}, NOW))
        return secret

    def names(self) -> list[str]:
        model = self.table.model()
        return [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]

    def choose(self, name: str) -> None:
        self.table.selectRow(self.names().index(name))

    @property
    def chosen(self) -> str:
        row = self.table.currentIndex().row()
        return self.names()[row] if row >= 0 else ""

    def lit(self) -> str:
        """The characters that stand on a colour."""
        return "".join(
            one.cursor.selectedText()
            for one in self.text.extraSelections()
            if one.format.background().style() != Qt.BrushStyle.NoBrush
        )

    def coloured(self) -> dict[str, QColor]:
        return {
            one.cursor.selectedText(): one.format.foreground().color()
            for one in self.text.extraSelections()
            if one.format.background().style() == Qt.BrushStyle.NoBrush
        }

    def click(self, position: int) -> None:
        """Click the middle of a character."""
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(position)
        place = self.text.cursorRect(cursor)
        wide = self.text.fontMetrics().horizontalAdvance("x")
        place = QPoint(place.left() + wide * 3 // 4, place.center().y())
        self.qtbot.mouseClick(self.text.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.text, key)


@pytest.fixture
def raw(qtbot: QtBot) -> Raw:
    return Raw(qtbot)


def decoded(characters: str) -> bytes:
    return base64.urlsafe_b64decode(characters + "=" * (-len(characters) % 4))


def test_the_three_parts_have_three_colours(raw: Raw) -> None:
    text = token(ID_CLAIMS).reveal()
    raw.show(Secret(text))
    assert raw.text.toPlainText() == text
    colours = (theme.LIGHT.jwt_header, theme.LIGHT.jwt_payload, theme.LIGHT.jwt_signature)
    assert raw.coloured() == dict(zip(text.split("."), colours, strict=True))


def encrypted(header: bytes = b'{"cty":"JWT","enc":"A256GCM","alg":"RSA-OAEP"}') -> str:
    """A JWE of the sizes that Cognito's refresh tokens have."""
    parts = [header, *(bytes([size % 251]) * size for size in (256, 12, 768, 16))]
    return ".".join(map(base64url, parts))


def test_the_five_parts_of_an_encrypted_token_have_five_names_and_colours(raw: Raw) -> None:
    text = encrypted()
    raw.show(Secret(text))
    light = theme.LIGHT
    colours = (light.jwt_header, light.jwe_key, light.jwe_vector, light.jwt_payload, light.jwt_signature)
    assert raw.coloured() == dict(zip(text.split("."), colours, strict=True))
    assert raw.names() == ["header", "cty", "enc", "alg", "encrypted_key", "iv", "ciphertext", "tag"]
    model = raw.table.model()
    assert [model.index(row, 1).data() for row in range(4, 8)] == [
        "256 bytes",
        "12 bytes",
        "768 bytes",
        "16 bytes",
    ]
    assert "encrypted (JWE)" in raw.detail.toPlainText()


def test_an_encrypted_token_s_parts_and_claims_light_up_and_are_found(raw: Raw) -> None:
    text = encrypted()
    raw.show(Secret(text))
    for part, piece in zip(
        ("header", "encrypted_key", "iv", "ciphertext", "tag"), text.split("."), strict=True
    ):
        raw.choose(part)
        assert raw.lit() == piece
        if part != "header":
            assert decoded(piece).hex(" ") in raw.detail.toPlainText()
        at = text.index(piece) + len(piece) // 2
        raw.choose("alg")
        raw.text.bring_into_sight(Span(at, at + 1))
        raw.click(at)
        assert raw.chosen == ("enc" if part == "header" else part)
    raw.choose("enc")
    assert b'"enc":"A256GCM"' in decoded(
        text[text.index(raw.lit()) // 4 * 4 :][: len(raw.lit()) // 4 * 4 + 4]
    )
    assert '"A256GCM"' in raw.detail.toPlainText()


def test_the_long_names_of_an_encrypted_token_s_parts_have_room(qtbot: QtBot) -> None:
    raw = Raw(qtbot, 330)
    raw.show(token(ID_CLAIMS))
    usual = raw.table.columnWidth(0)
    raw.show(Secret(encrypted()))
    bold = QFont(raw.table.font())
    bold.setBold(True)
    assert usual < raw.table.columnWidth(0) <= raw.view.width() // 2
    assert QFontMetrics(bold).horizontalAdvance("Encrypted key") < raw.table.columnWidth(0)
    raw.show(token(ID_CLAIMS))
    assert raw.table.columnWidth(0) == usual


def test_a_part_of_an_encrypted_token_that_cannot_be_read_does_not_stop_the_show(raw: Raw) -> None:
    text = encrypted().rpartition(".")[0] + ".+!"
    raw.show(Secret(text))
    assert "authentication tag is not Base64url" in raw.detail.toPlainText()
    raw.choose("tag")
    assert raw.lit() == "+!"
    assert raw.detail.toPlainText().startswith("0 bytes")


def test_many_bytes_are_listed_in_lines(raw: Raw) -> None:
    header, _, rest = encrypted().partition(".")
    key, vector, _, tag = rest.split(".")
    raw.show(Secret(".".join((header, key, vector, base64url(bytes(90_000)), tag))))
    raw.qtbot.waitUntil(lambda: "ciphertext" in raw.names())
    raw.choose("ciphertext")
    lines = raw.detail.toPlainText().split("\n")
    assert max(map(len, lines)) < 4_000
    assert bytes.fromhex(" ".join(lines[1:])) == bytes(90_000)


def test_the_table_has_every_part_and_member_in_the_order_of_the_token(raw: Raw) -> None:
    raw.show(token(ID_CLAIMS))
    assert raw.names() == ["header", "kid", "alg", "payload", *ID_CLAIMS, "signature"]
    row = raw.names().index("exp")
    assert raw.table.model().index(row, 1).data() == str(ID_CLAIMS["exp"])


def test_a_chosen_claim_lights_up_in_the_text(raw: Raw) -> None:
    text = '{"aa":1,"bb":"two","cc":3}'
    raw.show(Secret(signed_parts('{"alg":"RS256"}', text)))
    raw.choose("bb")
    whole = raw.text.toPlainText().split(".")[1]
    start = whole.index(raw.lit())
    assert b'"bb":"two"' in decoded(whole[start // 4 * 4 : start + len(raw.lit()) + 4])
    assert len(raw.lit()) < len('"bb":"two"') * 4 / 3 + 2
    assert '"two"' in raw.detail.toPlainText()


def test_a_part_lights_up_as_a_whole_and_is_read_out(raw: Raw) -> None:
    text = token(ID_CLAIMS).reveal()
    raw.show(Secret(text))
    for part, piece in zip(("header", "payload", "signature"), text.split("."), strict=True):
        raw.choose(part)
        assert raw.lit() == piece
    assert decoded(text.split(".")[2]).hex(" ") in raw.detail.toPlainText()
    raw.choose("header")
    assert '{"kid": "one", "alg": "RS256"}' in raw.detail.toPlainText()


def test_a_click_into_the_text_finds_the_claim(raw: Raw) -> None:
    text = token(ID_CLAIMS).reveal()
    raw.show(Secret(text))
    for name in ("sub", "aud", "email"):
        raw.choose(name)
        middle = text.index(raw.lit()) + len(raw.lit()) // 2
        raw.choose("signature")
        raw.text.bring_into_sight(Span(middle, middle + 1))
        raw.click(middle)
        assert raw.chosen == name


def test_the_last_character_of_a_part_belongs_to_it_however_it_is_hit(raw: Raw) -> None:
    text = token(ID_CLAIMS).reveal()
    raw.show(Secret(text))
    raw.click(text.index(".") - 1)
    assert raw.chosen == "header"
    raw.choose("kid")
    raw.click(text.index("."))
    assert raw.chosen == "kid"  # a dot carries nothing


def test_the_caret_lights_up_what_it_passes(raw: Raw) -> None:
    raw.show(token(ID_CLAIMS))
    raw.text.setFocus()
    raw.press(Qt.Key.Key_Right)
    assert raw.chosen == "kid"
    raw.qtbot.keyClick(raw.text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert raw.chosen == "signature"
    raw.qtbot.keyClick(raw.table, Qt.Key.Key_Up)
    assert raw.chosen == "email_verified"


def test_the_chosen_characters_are_brought_into_sight(raw: Raw) -> None:
    claims = ID_CLAIMS | {"cognito:groups": [f"group {n}" for n in range(300)], "zebra": 1}
    raw.show(token(claims))
    raw.choose("zebra")
    assert raw.text.verticalScrollBar().value() > 0
    raw.choose("signature")
    assert raw.text.verticalScrollBar().value() == raw.text.verticalScrollBar().maximum()
    raw.choose("kid")
    assert raw.text.verticalScrollBar().value() == 0


def test_the_chosen_claim_stays_chosen_from_token_to_token(raw: Raw) -> None:
    raw.show(token(ID_CLAIMS))
    raw.choose("exp")
    raw.view.forget()
    assert raw.names() == []
    raw.show(token(ACCESS_CLAIMS))
    assert raw.chosen == "exp"


def test_the_same_token_again_changes_nothing(raw: Raw) -> None:
    secret = raw.show(token(ID_CLAIMS))
    raw.choose("iss")
    lit = raw.lit()
    raw.show(secret)
    assert (raw.chosen, raw.lit()) == ("iss", lit)


def test_after_forgetting_nothing_of_a_token_is_left(raw: Raw) -> None:
    tokens = TokenSet(token(ID_CLAIMS), token(ACCESS_CLAIMS), Secret("r"), "rider", 3600, NOW)
    raw.view.show_state(InspectorState("id", tokens, None, None, {}, NOW))
    raw.choose("sub")
    raw.view.forget()
    assert raw.text.toPlainText() == raw.detail.toPlainText() == raw.lit() == ""
    assert raw.names() == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("garbage", "three parts"),
        ("a.b.c.d.e", "encrypted"),
        ("e30.b.", "cut off"),
        ("e30.b=.", "not Base64url"),
    ],
)
def test_what_is_no_token_is_shown_as_it_is_with_the_reason(raw: Raw, text: str, said: str) -> None:
    raw.show(Secret(text))
    assert raw.text.toPlainText() == text
    assert said in raw.detail.toPlainText()
    assert raw.names() == []
    raw.click(1)
    assert raw.chosen == ""


@pytest.mark.parametrize(
    ("payload", "said", "shown"),
    [
        (b'{"exp": NaN}', "has NaN for a number", '{"exp": NaN}'),
        (b"[1]", "not an object", "[1]"),
        (b'{"name": "J\xf6rg"}', "not UTF-8", '{"name": "J\\xf6rg"}'),
        (b"", "is empty", "0 bytes"),
    ],
)
def test_a_payload_that_cannot_be_read_is_shown_all_the_same(
    raw: Raw, payload: bytes, said: str, shown: str
) -> None:
    header = base64url(b'{"alg": "RS256"}')
    text = f"{header}.{base64url(payload)}.c2ln"
    raw.show(Secret(text))
    assert said in raw.detail.toPlainText()
    assert raw.names() == ["header", "alg", "payload", "signature"]
    raw.choose("payload")
    assert shown in raw.detail.toPlainText()
    raw.choose("alg")
    assert '"RS256"' in raw.detail.toPlainText()


def test_a_signature_that_cannot_be_read_does_not_stop_the_show(raw: Raw) -> None:
    raw.show(Secret(f"{signed_parts('{}', '{}').rpartition('.')[0]}.é\u202e"))
    raw.choose("signature")
    assert raw.text.toPlainText().endswith(".é\\u202e")


def test_text_is_shown_truthfully(raw: Raw) -> None:
    payload = '{"n": 9007199254740993,\n\t"deep": {\n  "a  b": [1.50]},"\\ud800": "a\u202eb", "n": 1}'
    raw.show(Secret(signed_parts('{"alg":"RS256"}', payload)))
    model = raw.table.model()
    values = [model.index(row, 1).data() for row in range(3, 7)]
    assert values == ["9007199254740993", '{ "a  b": [1.50]}', '"a\\u202eb"', "1"]
    assert raw.names()[3:7] == ["n", "deep", "\\ud800", "n"]
    raw.choose("deep")
    assert '\n  "a  b": [1.50]}' in raw.detail.toPlainText()


def test_a_very_long_token_is_taken_apart_in_the_next_turn(raw: Raw) -> None:
    claims = ID_CLAIMS | {f"claim{n}": n for n in range(3000)}
    long = token(claims)
    assert len(long.reveal()) > AT_ONCE
    raw.show(long)
    assert raw.text.toPlainText() == long.reveal()
    assert raw.names() == []
    raw.qtbot.waitUntil(lambda: len(raw.names()) == len(claims) + 5)
    raw.show(long)
    raw.view.forget()
    raw.show(long)
    raw.view.forget()
    turns: list[int] = []
    in_turns(raw.view, lambda: turns.append(1))
    raw.qtbot.waitUntil(lambda: bool(turns))
    assert raw.names() == []


def test_thousands_of_claims_are_found_in_many_turns(raw: Raw, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sliced_work, "SLICE", 0.0)
    claims = {f"c{n}": n % 10 for n in range(8_000)}
    turns: list[int] = []
    raw.show(Secret(signed_parts('{"alg":"RS256"}', json.dumps(claims, separators=(",", ":")))))
    in_turns(raw.table, *[lambda: turns.append(raw.table.model().rowCount())] * 50)
    raw.qtbot.waitUntil(lambda: len(turns) == 50)
    assert not any(turns), "it takes more turns than that"
    raw.qtbot.waitUntil(lambda: raw.table.model().rowCount() == 8_004)
    assert raw.names() == ["header", "alg", "payload", *claims, "signature"]


def long_token() -> tuple[dict[str, Any], str]:
    claims = ID_CLAIMS | {f"claim{n}": n for n in range(2000)}
    text = token(claims).reveal()
    assert len(text) > MOST_IN_ONE_LINE
    return claims, text


@pytest.mark.parametrize("name", ["alg", "sub", "claim7", "claim1000", "claim1999", "signature"])
def test_in_the_lines_of_a_long_token_the_same_characters_light_up(raw: Raw, name: str) -> None:
    _, text = long_token()
    raw.show(Secret(text))
    raw.qtbot.waitUntil(lambda: raw.table.model().rowCount() > 0)
    assert raw.text.document().blockCount() > 1
    assert raw.text.toPlainText() == text
    raw.choose(name)
    found = map_of(text)
    member = next((one for one in found.members if one.name == name), None)
    span = member.span if member is not None else found.parts[2]
    assert raw.lit().replace("\u2029", "") == text[span.start : span.end]
    assert [part.replace("\u2029", "") for part in raw.coloured()] == text.split(".")


@pytest.mark.parametrize("line", [0, 1, 7, 15])
def test_a_character_of_a_long_token_is_found_in_its_line(raw: Raw, line: int) -> None:
    _, text = long_token()
    raw.show(Secret(text))
    raw.qtbot.waitUntil(lambda: raw.table.model().rowCount() > 0)
    pointed: list[int] = []
    raw.text.pointed.connect(pointed.append)
    cursor = QTextCursor(raw.text.document().findBlockByNumber(line))
    raw.text.setTextCursor(cursor)
    raw.press(Qt.Key.Key_Right)
    raw.press(Qt.Key.Key_Right)
    assert pointed == [line * LINE + 1, line * LINE + 2]


def test_what_is_copied_of_a_long_token_is_on_one_line_and_guarded_as_a_secret(raw: Raw) -> None:
    _, text = long_token()
    raw.show(Secret(text))
    raw.text.setFocus()
    raw.text.selectAll()
    raw.qtbot.keyClick(raw.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == text
    secret_clipboard.forget_now()
    assert QApplication.clipboard().text() == ""


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_context_menu_copies_on_one_line_as_well(raw: Raw) -> None:
    _, text = long_token()
    raw.show(Secret(text))
    raw.text.setFocus()
    raw.text.selectAll()
    at = QPoint(20, 20)
    menus = set(raw.text.findChildren(QMenu))
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        raw.text.viewport(), QContextMenuEvent(reason, at, raw.text.viewport().mapToGlobal(at))
    )
    (menu,) = set(raw.text.findChildren(QMenu)) - menus
    (copy,) = (action for action in menu.actions() if action.objectName() == "edit-copy")
    copy.trigger()
    assert QApplication.clipboard().text() == text
    menu.close()
    secret_clipboard.forget_now()


def test_text_and_table_stand_side_by_side_on_a_large_window(qtbot: QtBot) -> None:
    narrow, wide = Raw(qtbot, 460), Raw(qtbot, 1300)
    for one in (narrow, wide):
        one.show(token(ID_CLAIMS))
        QApplication.processEvents()
    assert narrow.table.mapTo(narrow.view, QPoint()).x() < 50
    assert wide.table.mapTo(wide.view, QPoint()).x() > 400


def test_where_room_is_short_the_places_give_way_to_the_values(qtbot: QtBot) -> None:
    for width, hidden in ((330, True), (460, False)):
        raw = Raw(qtbot, width)
        raw.show(token(ID_CLAIMS))
        assert raw.table.isColumnHidden(2) is hidden
        assert not raw.table.horizontalScrollBar().isVisible()
        assert raw.table.columnWidth(1) > 100


def test_colours_follow_the_theme(raw: Raw) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    raw.show(token(ID_CLAIMS))
    raw.choose("sub")
    theme.apply(application, "dark")
    QApplication.processEvents()
    dark = [theme.DARK.jwt_header, theme.DARK.jwt_payload, theme.DARK.jwt_signature]
    assert list(raw.coloured().values()) == dark


def test_the_model_keeps_qts_rules_and_everything_has_a_name(raw: Raw) -> None:
    model = raw.table.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, raw.table)
    raw.show(token(ID_CLAIMS))
    raw.view.forget()
    raw.show(token(ACCESS_CLAIMS))
    headers = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    assert headers == ["Part and claim", "As the token has it", "Characters"]
    for widget in (raw.text, raw.table, raw.detail):
        assert widget.accessibleName()


def test_the_text_is_copied_as_it_is(raw: Raw) -> None:
    text = token(ID_CLAIMS).reveal()
    raw.show(Secret(text))
    raw.text.setFocus()
    raw.text.selectAll()
    raw.qtbot.keyClick(raw.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == text
    assert json.loads(decoded(text.split(".")[1])) == ID_CLAIMS
