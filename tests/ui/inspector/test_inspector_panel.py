"""The inspector from the outside: what a person sees of each token, and what scripts read from it."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QMimeData, QModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTabBar, QTableView, QTreeView
from pytestqt.qtbot import QtBot

from tests.helpers.token_forge import ACCESS_CLAIMS, ID_CLAIMS, NOW, POOL, jwks, signed_parts, token
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.jwt_parts import LONGEST_TEXT, MOST_CHARACTERS
from wildrydes_desktop.cognito.token_search import found_in_long
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.cognito.verification import CheckName, TokenReport, inspect
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.inspector.panel import AT_ONCE, InspectorPanel
from wildrydes_desktop.ui.inspector.views import InspectorView
from wildrydes_desktop.ui.widgets.looks import in_turns

KEYS = KeySet(lambda: jwks("one"))
WORD = Qt.ItemDataRole.UserRole


@pytest.fixture(autouse=True)
def one_place_on_earth(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Vienna, in English: local times differ from UTC, and month names are known."""
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    monkeypatch.setenv("TZ", "Europe/Vienna")
    time.tzset()
    yield
    QLocale.setDefault(before)
    monkeypatch.undo()
    time.tzset()


def look(secret: Secret, **options: Any) -> TokenReport:
    return inspect(secret, POOL, KEYS, **({"now": NOW} | options))


def tokens() -> TokenSet:
    return TokenSet(token(ID_CLAIMS), token(ACCESS_CLAIMS), Secret("refresh"), "rider", 3600, NOW)


class Inspector:
    """The panel with what a person sees of it and does with it."""

    def __init__(self, qtbot: QtBot, width: int = 460) -> None:
        self.time = NOW
        self.panel = InspectorPanel(now=lambda: self.time)
        qtbot.addWidget(self.panel)
        self.panel.resize(width, 760)
        self.panel.show()
        self.wanted: list[Secret] = []
        self.panel.judge_wanted.connect(self.wanted.append)
        self.tabs = self._find(QTabBar, "inspectorTokenTabs")
        self.tree = self._find(QTreeView, "claimsView")
        self.table = self._find(QTableView, "checksView")
        self.paste = self._find(QPlainTextEdit, "tokenPaste")
        self.detail = self._find(QPlainTextEdit, "claimDetail")

    def _find(self, kind: type, name: str) -> Any:
        found = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    def sign_in(self, id_report: TokenReport | None = None) -> None:
        self.panel.set_tokens(tokens())
        self.panel.show_report("id", id_report or look(token(ID_CLAIMS)))
        self.panel.show_report("access", look(token(ACCESS_CLAIMS)))

    def open(self, word: str) -> None:
        for index in range(self.tabs.count()):
            if self.tabs.tabData(index) == word:
                self.tabs.setCurrentIndex(index)
                return
        raise AssertionError(word)

    def text(self, name: str) -> str:
        label = self._find(QLabel, name)
        return label.text() if label.isVisibleTo(self.panel) else ""

    def claims(self) -> list[str]:
        model = self.tree.model()
        return [model.index(row, 0).data(WORD) for row in range(model.rowCount())]

    def claim(self, name: str) -> QModelIndex:
        return self.tree.model().index(self.claims().index(name), 0)

    def value(self, name: str, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.claim(name).siblingAtColumn(1).data(role)

    def choose(self, name: str) -> None:
        self.tree.setCurrentIndex(self.claim(name))

    def verdicts(self) -> dict[str, str]:
        model = self.table.model()
        rows = range(model.rowCount())
        return {model.index(row, 0).data(WORD): model.index(row, 1).data(WORD) for row in rows}

    def put(self, text: str) -> None:
        """Paste `text` as Ctrl+V does."""
        data = QMimeData()
        data.setText(text)
        QGuiApplication.clipboard().setMimeData(data)
        self.paste.selectAll()
        self.paste.paste()


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    return Inspector(qtbot)


# What the tabs show


def test_of_a_token_that_is_too_long_for_headers_this_is_said(inspector: Inspector) -> None:
    groups = [f"us-east-1_AbCdEfGhI_{number:03d}" for number in range(300)]
    long = token(ID_CLAIMS | {"cognito:groups": groups})
    inspector.sign_in(look(long))
    assert inspector.text("inspectorSummary") == "An API would accept this token"
    assert inspector.text("inspectorWhy") == (
        f"It has {len(long.reveal()):,} characters. API Gateway takes headers of 10,240 bytes at most."
    )
    inspector.open("access")
    assert inspector.text("inspectorWhy") == ""


def test_the_tabs_carry_fixed_words(inspector: Inspector) -> None:
    words = [inspector.tabs.tabData(index) for index in range(inspector.tabs.count())]
    assert words == ["id", "access", "refresh", "pasted"]


def test_before_a_sign_in_nothing_is_claimed_or_checked(inspector: Inspector) -> None:
    for word in ("id", "access", "refresh", "pasted"):
        inspector.open(word)
        assert inspector.claims() == []
        assert inspector.verdicts() == {}
        assert inspector.text("inspectorSummary") == ""


def test_each_tab_shows_its_own_token(inspector: Inspector) -> None:
    inspector.sign_in()
    assert inspector.claims() == list(ID_CLAIMS)
    inspector.open("access")
    assert inspector.claims() == list(ACCESS_CLAIMS)
    assert inspector.value("scope") == "aws.cognito.signin.user.admin"


def test_a_token_of_many_claims_is_answered_first_and_then_shown(inspector: Inspector, qtbot: QtBot) -> None:
    many = {f"claim {number}": number for number in range(AT_ONCE)}
    inspector.sign_in(look(token(ID_CLAIMS | many)))
    inspector.open("access")
    assert inspector.claims() == list(ACCESS_CLAIMS)
    inspector.open("id")
    assert inspector.text("inspectorSummary") == "An API would accept this token"
    assert inspector.claims() == []  # and none of the access token's
    qtbot.waitUntil(lambda: inspector.claims() == [*ID_CLAIMS, *many])
    assert len(inspector.verdicts()) == len(CheckName)
    inspector.choose("email")
    inspector.open("access")
    inspector.open("id")
    qtbot.waitUntil(lambda: inspector.claims() == [*ID_CLAIMS, *many])
    assert inspector.tree.currentIndex().data(WORD) == "email"
    inspector.open("id")
    inspector.open("access")  # before the other's turns have come
    over: list[bool] = []
    in_turns(inspector.panel, lambda: over.append(True))  # after all that wait already
    qtbot.waitUntil(lambda: bool(over))
    assert inspector.claims() == list(ACCESS_CLAIMS)


def test_every_check_stands_there_by_its_fixed_words(inspector: Inspector) -> None:
    inspector.sign_in()
    expected = dict.fromkeys(map(str, CheckName), "pass") | {"at_hash": "unknown"}
    assert inspector.verdicts() == expected
    reasons = [inspector.table.model().index(row, 2).data() for row in range(11)]
    assert all(reason.endswith(".") for reason in reasons)


def test_words_and_not_colours_alone_tell_the_verdicts_apart(inspector: Inspector) -> None:
    inspector.sign_in(look(token(ID_CLAIMS | {"aud": "other"}, kid="stranger")))
    model = inspector.table.model()
    words = {model.index(row, 1).data() for row in range(model.rowCount())}
    assert words == {"Passed", "Failed", "Unknown", "Not present"}


def test_the_refresh_token_is_explained_and_not_read(inspector: Inspector) -> None:
    inspector.sign_in()
    inspector.open("refresh")
    assert inspector.claims() == []
    assert inspector.verdicts() == {}
    texts = [label.text() for label in inspector.panel.findChildren(QLabel) if label.isVisible()]
    assert any("can be used, but not read" in text for text in texts)


def test_after_signing_out_nothing_is_left(inspector: Inspector) -> None:
    inspector.sign_in()
    inspector.choose("email")
    inspector.open("pasted")
    inspector.put("Bearer x.y.z")
    inspector.panel.set_tokens(None)
    for word in ("id", "access", "refresh", "pasted"):
        inspector.open(word)
        assert inspector.claims() == []
        assert inspector.verdicts() == {}
        assert inspector.detail.toPlainText() == ""
        assert inspector.paste.toPlainText() == ""


def test_a_report_that_comes_after_signing_out_is_dropped(inspector: Inspector) -> None:
    inspector.sign_in()
    inspector.panel.set_tokens(None)
    inspector.panel.show_report("id", look(token(ID_CLAIMS)))
    assert inspector.claims() == []


def test_new_tokens_wait_for_their_own_report(inspector: Inspector) -> None:
    inspector.sign_in()
    inspector.panel.set_tokens(tokens())
    assert inspector.claims() == []
    assert inspector.text("inspectorSummary") == "Checking…"
    inspector.panel.show_report("id", look(token(ID_CLAIMS | {"email": "new@example.com"})))
    assert inspector.value("email") == "new@example.com"


# The answer in a line


def test_a_good_token_would_be_accepted_and_its_time_runs_down(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.sign_in()
    assert inspector.text("inspectorSummary") == "An API would accept this token"
    assert inspector.text("inspectorTimeLeft") == "Expires in 1 h 0 min"
    inspector.time += 3590
    qtbot.waitUntil(lambda: inspector.text("inspectorTimeLeft") == "Expires in 10 s")


def test_what_has_expired_since_the_check_is_said_so(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.sign_in()
    inspector.time += 3661
    qtbot.waitUntil(lambda: inspector.text("inspectorSummary").endswith("refuse this token by now"))
    assert inspector.text("inspectorTimeLeft") == "Expired 1 min 1 s ago"


def test_the_countdown_goes_by_the_pools_clock(inspector: Inspector) -> None:
    inspector.sign_in(look(token(ID_CLAIMS), now=NOW, drift=1800.0))
    assert inspector.text("inspectorTimeLeft") == "Expires in 30 min 0 s"


def test_the_failed_checks_are_named_by_the_answer(inspector: Inspector) -> None:
    inspector.sign_in(look(token(ID_CLAIMS | {"aud": "other", "iss": "x"})))
    assert inspector.text("inspectorSummary") == "An API would refuse this token"
    assert inspector.text("inspectorWhy") == "Failed: Issuer, Audience"


def test_checks_that_could_not_be_made_are_no_yes_and_no_no(inspector: Inspector) -> None:
    def fetch() -> object:
        raise ProblemError(Problem("No connection", "The address did not answer.", "Try again."))

    inspector.sign_in(inspect(token(ID_CLAIMS), POOL, KeySet(fetch), now=NOW))
    assert inspector.text("inspectorSummary") == "Not every check could be made"
    assert inspector.text("inspectorWhy") == "Unknown: Key id, Signature"


def test_a_token_without_expiry_has_no_countdown(inspector: Inspector) -> None:
    inspector.sign_in(look(token({"sub": "x"})))
    assert inspector.text("inspectorTimeLeft") == ""


def test_the_header_is_shown_as_it_is(inspector: Inspector) -> None:
    inspector.sign_in()
    field = inspector.panel.findChild(QLineEdit, "inspectorHeader")
    assert field is not None
    assert field.text() == '{"kid": "one", "alg": "RS256"}'


# Claims


def test_times_are_shown_relative_local_in_utc_and_raw(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.sign_in()
    exp = int(NOW) + 3600
    assert inspector.value("exp") == f"in 1 h · 18 Nov 2026 13:06:40 CET · 18 Nov 2026 12:06:40 UTC · {exp}"
    assert inspector.value("exp", WORD) == exp
    inspector.time += 60
    qtbot.waitUntil(lambda: inspector.value("exp").startswith("in 59 min"))
    assert inspector.value("iat").startswith("1 min ago")


def test_utc_is_not_said_twice(inspector: Inspector, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    inspector.sign_in()
    assert inspector.value("iat") == f"now · 18 Nov 2026 11:06:40 UTC · {int(NOW)}"


@pytest.mark.parametrize(
    ("exp", "start"),
    [
        (NOW + 3 * 86_400, "in 3 d · "),
        (NOW - 7300, "2 h ago · "),
        (200_000_000_000, "in more than 100 years · "),
        (10**15, "1000000000000000"),
        ("tomorrow", "tomorrow"),
    ],
)
def test_times_far_away_or_none_at_all(inspector: Inspector, exp: object, start: str) -> None:
    inspector.sign_in(look(token(ID_CLAIMS | {"exp": exp})))
    assert inspector.value("exp").startswith(start)


def test_lists_and_objects_open(inspector: Inspector) -> None:
    claims = ID_CLAIMS | {"cognito:groups": ["riders", "keepers"], "identities": [{"providerName": "Google"}]}
    inspector.sign_in(look(token(claims)))
    model = inspector.tree.model()
    groups = inspector.claim("cognito:groups")
    assert inspector.value("cognito:groups") == '["riders", "keepers"]'
    assert [model.index(row, 1, groups).data() for row in range(model.rowCount(groups))] == [
        "riders",
        "keepers",
    ]
    provider = model.index(0, 0, model.index(0, 0, inspector.claim("identities")))
    assert provider.data(WORD) == "providerName"
    assert provider.siblingAtColumn(2).data() == "What the pool calls that provider."
    assert provider.parent().parent() == inspector.claim("identities")
    assert not model.hasChildren(inspector.claim("email"))


def test_json_inside_of_a_string_opens_and_stays_a_string(inspector: Inspector, qtbot: QtBot) -> None:
    text = '[{"providerName": "Google", "userId": 9007199254740993}]'
    inspector.sign_in(look(token(ID_CLAIMS | {"identities": text})))
    model, place = inspector.tree.model(), inspector.claim("identities")
    assert inspector.value("identities", WORD) == text
    assert inspector.value("identities") == f"“{text}”"
    assert "JSON inside of a string" in place.siblingAtColumn(2).data()
    provider = model.index(0, 0, model.index(0, 0, place))
    assert [provider.siblingAtColumn(column).data() for column in range(3)] == [
        "providerName",
        "Google",
        "What the pool calls that provider.",
    ]
    assert model.index(1, 1, model.index(0, 0, place)).data() == "9007199254740993"
    inspector.choose("identities")
    assert inspector.detail.toPlainText().endswith(f'"identities": {json.dumps(text)}')
    qtbot.keyClick(inspector.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text
    inspector.tree.setCurrentIndex(model.index(0, 0, place))
    assert inspector.detail.toPlainText() == '{"providerName": "Google", "userId": 9007199254740993}'


def test_repeated_names_inside_of_a_string_are_pointed_out(inspector: Inspector) -> None:
    inspector.sign_in(look(token(ID_CLAIMS | {"custom:plan": '{"a": 1, "b": 2, "a": 3}'})))
    model, place = inspector.tree.model(), inspector.claim("custom:plan")
    assert [model.index(row, 1, place).data() for row in range(model.rowCount(place))] == ["1", "2", "3"]
    assert "more than once" in model.index(0, 2, place).data()
    assert "more than once" not in model.index(2, 2, place).data()
    assert "the pool's owner added" in place.siblingAtColumn(2).data()


@pytest.mark.parametrize(
    "text", ["{", "[]", "{}", "[1", "12", "null", '"a"', "{'a': 1}", "[1] x", "[NaN]", " [", ""]
)
def test_text_that_is_no_object_or_list_stays_closed(inspector: Inspector, text: str) -> None:
    inspector.sign_in(look(token(ID_CLAIMS | {"custom:plan": text})))
    place = inspector.claim("custom:plan")
    assert not inspector.tree.model().hasChildren(place)
    assert inspector.value("custom:plan") == text
    assert "JSON" not in place.siblingAtColumn(2).data()


def test_strings_inside_of_strings_open_four_times_and_no_more(inspector: Inspector) -> None:
    text = "[1]"
    for _ in range(4):
        text = json.dumps([text])
    inspector.sign_in(look(token(ID_CLAIMS | {"custom:plan": text})))
    model, place = inspector.tree.model(), inspector.claim("custom:plan")
    for _ in range(4):
        assert model.rowCount(place) == 1
        place = model.index(0, 0, place)
    assert not model.hasChildren(place)
    assert place.siblingAtColumn(1).data() == "[1]"


def test_numbers_are_shown_as_the_token_has_them(inspector: Inspector) -> None:
    payload = '{"a": 9007199254740993, "b": 1e400, "c": 0.10, "d": 123456789012345678901234567890}'
    inspector.sign_in(look(Secret(signed_parts('{"kid": "one", "alg": "RS256"}', payload))))
    assert [inspector.value(name) for name in "abcd"] == [
        "9007199254740993",
        "1e400",
        "0.10",
        "123456789012345678901234567890",
    ]
    assert inspector.value("a", WORD) == 9007199254740993
    assert inspector.value("d", WORD) == "123456789012345678901234567890"


def test_every_repetition_of_a_name_is_shown_and_pointed_out(inspector: Inspector) -> None:
    payload = '{"sub": "first", "email": "x", "sub": "second"}'
    inspector.sign_in(look(Secret(signed_parts('{"kid": "one", "alg": "RS256"}', payload))))
    assert inspector.claims() == ["sub", "email", "sub"]
    model = inspector.tree.model()
    assert [model.index(row, 1).data() for row in (0, 2)] == ["first", "second"]
    assert "more than once" in model.index(0, 2).data()
    assert "more than once" not in model.index(2, 2).data()
    inspector.tree.setCurrentIndex(model.index(0, 0))
    assert "more than once" in inspector.detail.toPlainText()


def test_markup_and_direction_marks_are_shown_and_not_obeyed(inspector: Inspector) -> None:
    claims = ID_CLAIMS | {"name": "<b>bold</b>", "nickname": "a\u202eb", "family_name": "אבג"}
    inspector.sign_in(look(token(claims)))
    assert inspector.value("name") == "<b>bold</b>"
    assert inspector.value("nickname") == "a\\u202eb"
    assert inspector.value("nickname", WORD) == "a\u202eb"
    assert inspector.value("family_name") == "אבג"


def test_half_a_character_does_not_stop_the_show(inspector: Inspector, qtbot: QtBot) -> None:
    payload = '{"name": "x\\ud800y", "\\udc00": [1], "sub": null}'
    inspector.sign_in(look(Secret(signed_parts('{"kid": "\\ud800", "alg": "RS256"}', payload))))
    assert inspector.value("name") == "x\\ud800y"
    assert inspector.value("sub") == "null"
    inspector.choose("name")
    qtbot.keyClick(inspector.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("x")


def test_a_claim_of_twenty_thousand_characters_is_cut_in_its_cell_only(inspector: Inspector) -> None:
    inspector.sign_in(look(token(ID_CLAIMS | {"custom:essay": "x" * 20_000})))
    assert len(inspector.value("custom:essay")) == 301
    assert len(inspector.value("custom:essay", WORD)) == 20_000
    inspector.choose("custom:essay")
    assert "x" * 20_000 in inspector.detail.toPlainText()


def test_the_chosen_claim_is_explained_in_full(inspector: Inspector) -> None:
    inspector.sign_in()
    assert inspector.detail.toPlainText() == ""
    inspector.choose("iss")
    assert inspector.detail.toPlainText() == (
        "Who issued the token: the address of the user pool. (RFC 7519, section 4.1.1)\n"
        f'"iss": "{POOL.issuer}"'
    )
    inspector.choose("exp")
    assert "13:06:40 CET" in inspector.detail.toPlainText()


def test_what_is_likely_wrong_with_a_time_stands_beside_its_meaning(inspector: Inspector) -> None:
    later = int(NOW) + 3600
    inspector.sign_in(
        look(token(ID_CLAIMS | {"exp": later * 1000, "iat": str(later), "inner": {"exp": "x"}}))
    )
    inspector.choose("exp")
    _, mistake, member = inspector.detail.toPlainText().split("\n")
    assert mistake.startswith(
        "Counted in milliseconds, as JavaScript does, it would be 18 Nov 2026 at 12:06:40"
    )
    assert member == f'"exp": {later}000'
    inspector.choose("iat")
    assert inspector.detail.toPlainText().split("\n")[1:] == [
        f"iat is “{later}”; it has to be a number of seconds since 1970.",
        f'"iat": "{later}"',
    ]
    inspector.choose("auth_time")
    assert len(inspector.detail.toPlainText().split("\n")) == 3
    inner = inspector.tree.model().index(0, 0, inspector.claim("inner"))
    inspector.tree.setCurrentIndex(inner)
    assert "seconds" not in inspector.detail.toPlainText()


def test_an_unknown_claim_is_shown_as_what_it_is(inspector: Inspector) -> None:
    inspector.sign_in(look(token(ID_CLAIMS | {"unicorn": {"name": "Shadowfax"}})))
    inspector.choose("unicorn")
    assert "Not a claim of any standard" in inspector.detail.toPlainText()
    assert '"unicorn": {"name": "Shadowfax"}' in inspector.detail.toPlainText()


def test_the_chosen_claim_stays_chosen_from_token_to_token(inspector: Inspector) -> None:
    inspector.sign_in()
    inspector.choose("token_use")
    inspector.open("access")
    assert inspector.tree.currentIndex() == inspector.claim("token_use")
    assert '"token_use": "access"' in inspector.detail.toPlainText()
    inspector.open("refresh")
    inspector.open("id")
    assert '"token_use": "id"' in inspector.detail.toPlainText()


def test_where_there_are_no_claims_nobody_is_asked_to_choose_one(inspector: Inspector) -> None:
    inspector.sign_in()
    assert inspector.detail.placeholderText() == "Choose a claim to read what it means."
    inspector.sign_in(look(Secret("e30.bnVsbA.")))
    assert inspector.detail.placeholderText().startswith("There are no claims to be read in it.")
    inspector.sign_in()
    assert inspector.detail.placeholderText() == "Choose a claim to read what it means."


def test_nothing_chosen_is_not_taken_for_a_claim_without_a_name(inspector: Inspector) -> None:
    inspector.sign_in(look(token(ID_CLAIMS | {"": "nameless"})))
    assert not inspector.tree.currentIndex().isValid()
    inspector.choose("")
    inspector.open("access")
    inspector.open("id")
    assert inspector.detail.toPlainText().endswith('"": "nameless"')


# Copying


def test_a_value_is_copied_whole_and_bare(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.sign_in(look(token(ID_CLAIMS | {"cognito:groups": ["a", "b"]})))
    for name, copied in (
        ("email", "rider@example.com"),
        ("exp", str(int(NOW) + 3600)),
        ("cognito:groups", '["a", "b"]'),
    ):
        inspector.choose(name)
        qtbot.keyClick(inspector.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == copied


def test_the_context_menu_copies_a_member_and_the_whole(inspector: Inspector) -> None:
    inspector.sign_in()
    inspector.choose("email_verified")
    value, member, everything = inspector.tree.actions()
    value.trigger()
    assert QGuiApplication.clipboard().text() == "true"
    member.trigger()
    assert QGuiApplication.clipboard().text() == '"email_verified": true'
    everything.trigger()
    assert json.loads(QGuiApplication.clipboard().text()) == ID_CLAIMS


def test_an_item_of_a_list_is_copied_without_a_name_and_a_strange_name_as_it_is(inspector: Inspector) -> None:
    inspector.sign_in(look(token(ID_CLAIMS | {"cognito:groups": ["riders"], "a\u200bb": 1})))
    _, member, _ = inspector.tree.actions()
    inspector.tree.setCurrentIndex(inspector.tree.model().index(0, 0, inspector.claim("cognito:groups")))
    member.trigger()
    assert QGuiApplication.clipboard().text() == '"riders"'
    inspector.choose("a\u200bb")
    assert inspector.tree.currentIndex().data() == "a\\u200bb"
    member.trigger()
    assert QGuiApplication.clipboard().text() == '"a\u200bb": 1'


def test_with_nothing_chosen_the_clipboard_is_left_alone(inspector: Inspector) -> None:
    inspector.sign_in()
    QGuiApplication.clipboard().setText("mine")
    for action in inspector.tree.actions()[:2]:
        action.trigger()
    assert QGuiApplication.clipboard().text() == "mine"


# Pasting


@pytest.mark.parametrize("around", ["{}", "  {}\n", "Bearer {}", "Authorization: Bearer {}", '"{}"'])
def test_a_pasted_token_is_judged_at_once(inspector: Inspector, qtbot: QtBot, around: str) -> None:
    bare = token(ID_CLAIMS).reveal()
    inspector.open("pasted")
    with qtbot.waitSignal(inspector.panel.judge_wanted):
        inspector.put(around.format(bare))
    assert inspector.wanted[-1].reveal() == bare
    assert inspector.text("inspectorSummary") == "Checking…"
    inspector.panel.show_report("pasted", look(inspector.wanted[-1]), inspector.wanted[-1])
    assert inspector.claims() == list(ID_CLAIMS)
    assert inspector.verdicts()["signature"] == "pass"


def test_clearing_the_field_clears_what_it_showed(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.open("pasted")
    with qtbot.waitSignal(inspector.panel.judge_wanted):
        inspector.put(token(ID_CLAIMS).reveal())
    inspector.panel.show_report("pasted", look(inspector.wanted[-1]))
    inspector.paste.clear()
    qtbot.waitUntil(lambda: inspector.claims() == [])
    assert inspector.verdicts() == {}
    assert len(inspector.wanted) == 1


def test_an_answer_to_what_stood_there_before_is_dropped(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.open("pasted")
    for text in ("first.a.b", "second.a.b"):
        with qtbot.waitSignal(inspector.panel.judge_wanted):
            inspector.put(text)
    first, second = inspector.wanted
    inspector.panel.show_report("pasted", look(second), second)
    shown = inspector.verdicts()
    inspector.panel.show_report("pasted", look(token(ID_CLAIMS)), first)
    assert inspector.verdicts() == shown
    assert inspector.claims() == []


def test_an_answer_that_comes_to_an_empty_field_is_dropped(inspector: Inspector) -> None:
    inspector.open("pasted")
    inspector.panel.show_report("pasted", look(token(ID_CLAIMS)))
    assert inspector.claims() == []


def test_typing_is_judged_once_it_pauses(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.open("pasted")
    with qtbot.waitSignal(inspector.panel.judge_wanted):
        qtbot.keyClicks(inspector.paste, "a.b.c")
    assert [secret.reveal() for secret in inspector.wanted][-1] == "a.b.c"
    assert len(inspector.wanted) < 5


def searched(inspector: Inspector) -> list[Secret]:
    """The long texts in which somebody shall look for a token, as they come."""
    texts: list[Secret] = []
    inspector.panel.search_wanted.connect(texts.append)
    return texts


def test_in_a_long_text_a_token_is_looked_for_elsewhere(inspector: Inspector) -> None:
    texts = searched(inspector)
    inspector.open("pasted")
    text = f"{'x ' * MOST_CHARACTERS}Authorization: Bearer {token(ID_CLAIMS).reveal()}"
    inspector.put(text)
    assert [secret.reveal() for secret in texts] == [text]
    assert inspector.paste.toPlainText() == ""
    assert inspector.text("inspectorSummary") == "Looking for a token in it…"
    inspector.panel.show_search(texts[0], found_in_long(text))
    assert inspector.text("inspectorSummary") == "Checking…"
    assert inspector.wanted[-1] == token(ID_CLAIMS)
    assert inspector.paste.toPlainText() == token(ID_CLAIMS).reveal()
    assert inspector.text("tokenPasteNote") == "Taken from the Authorization header."


def test_a_long_text_without_a_token_is_said_to_have_none(inspector: Inspector) -> None:
    texts = searched(inspector)
    inspector.open("pasted")
    inspector.put("x" * (MOST_CHARACTERS + 1))
    inspector.panel.show_search(texts[0], None)
    assert inspector.text("inspectorSummary") == "No token was found in that"
    assert inspector.text("inspectorWhy") == (
        "It has 131,073 characters, and nothing in them looks like a token. "
        "Paste the token itself, or the line that it stands in."
    )
    assert inspector.wanted == []


def test_what_nobody_can_mean_is_not_searched(inspector: Inspector) -> None:
    texts = searched(inspector)
    inspector.open("pasted")
    inspector.put("x" * (LONGEST_TEXT + 1))
    assert texts == []
    assert inspector.text("inspectorSummary") == "No token was found in that"
    assert "It has 8,000,001 characters; a token is looked for in 8,000,000" in inspector.text("inspectorWhy")


def test_what_became_too_long_in_the_field_is_searched_as_well(inspector: Inspector, qtbot: QtBot) -> None:
    texts = searched(inspector)
    inspector.open("pasted")
    text = f"{'x' * 100}\n" * 1400
    inspector.paste.setPlainText(text)
    qtbot.waitUntil(lambda: [secret.reveal() for secret in texts] == [text])
    assert inspector.wanted == []
    inspector.panel.show_search(texts[0], None)
    assert inspector.text("inspectorSummary") == "No token was found in that"
    assert inspector.paste.toPlainText() == text


def test_what_a_search_brings_after_something_else_was_pasted_is_dropped(
    inspector: Inspector, qtbot: QtBot
) -> None:
    texts = searched(inspector)
    inspector.open("pasted")
    inspector.put("x" * (MOST_CHARACTERS + 1))
    with qtbot.waitSignal(inspector.panel.judge_wanted):
        inspector.put("first.a.b")
    inspector.panel.show_search(texts[0], found_in_long(token(ID_CLAIMS).reveal()))
    assert inspector.text("inspectorSummary") == "Checking…"
    assert [secret.reveal() for secret in inspector.wanted] == ["first.a.b"]
    inspector.put("x" * (MOST_CHARACTERS + 1))
    inspector.panel.clear()
    inspector.panel.show_search(texts[1], None)
    assert inspector.text("inspectorSummary") == ""


def test_a_pasted_token_outlives_a_sign_in(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.open("pasted")
    with qtbot.waitSignal(inspector.panel.judge_wanted):
        inspector.put(token(ID_CLAIMS).reveal())
    inspector.panel.show_report("pasted", look(inspector.wanted[-1]))
    inspector.sign_in()
    assert inspector.claims() == list(ID_CLAIMS)


def test_the_field_stands_on_its_own_tab_only(inspector: Inspector) -> None:
    inspector.sign_in()
    assert not inspector.paste.isVisible()
    inspector.open("pasted")
    assert inspector.paste.isVisible()


# Looks and keys


def test_a_failed_check_unfolds_its_reason_and_so_does_the_chosen_one(inspector: Inspector) -> None:
    inspector.sign_in(look(token(ID_CLAIMS, kid="stranger")))
    folded = inspector.table.rowHeight(0)
    assert inspector.table.rowHeight(2) > folded
    assert inspector.table.rowHeight(1) == folded
    inspector.table.selectRow(1)
    assert inspector.table.rowHeight(1) > folded


def test_on_a_large_window_claims_and_checks_stand_side_by_side(qtbot: QtBot) -> None:
    narrow, wide = Inspector(qtbot, 460), Inspector(qtbot, 1400)
    for one in (narrow, wide):
        one.sign_in()
        QApplication.processEvents()
    assert narrow.table.mapTo(narrow.panel, narrow.table.pos()).x() < 100
    assert wide.table.mapTo(wide.panel, wide.table.rect().topLeft()).x() > 500


def test_dark_and_light_are_painted_differently(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    inspector = Inspector(qtbot)
    inspector.sign_in(look(token(ID_CLAIMS | {"aud": "other"}, kid="stranger")))
    inspector.choose("aud")
    inspector.table.selectRow(2)
    pictures = []
    for scheme in ("light", "dark"):
        theme.apply(application, scheme)
        QApplication.processEvents()
        pictures.append(inspector.panel.grab().toImage())
    assert pictures[0] != pictures[1]
    colour = inspector.claim("sub").data(Qt.ItemDataRole.ForegroundRole)
    assert colour == theme.DARK.jwt_payload


def test_the_keyboard_reaches_everything_and_leaves_it_again(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.sign_in()
    inspector.panel.activateWindow()
    inspector.tabs.setFocus()
    reached = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {"inspectorTokenTabs", "claimsView", "claimDetail", "checksView"} <= set(reached)


def test_every_part_has_an_accessible_name(inspector: Inspector) -> None:
    for widget in (inspector.tabs, inspector.tree, inspector.table, inspector.paste, inspector.detail):
        assert widget.accessibleName()


def test_the_models_keep_qts_rules(inspector: Inspector) -> None:
    claims = ID_CLAIMS | {"cognito:groups": ["a", ["b", {"c": []}]]}
    for view in (inspector.tree, inspector.table):
        QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    inspector.sign_in(look(token(claims)))
    inspector.tree.expandAll()
    inspector.open("access")
    inspector.open("refresh")
    headers = [inspector.tree.model().headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    assert headers == ["Claim", "Value", "Meaning"]
    headers = [inspector.table.model().headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    assert headers == ["Check", "Verdict", "Reason"]


def test_the_clock_rests_while_nobody_looks(inspector: Inspector) -> None:
    inspector.sign_in()
    assert [
        clock.isActive() for clock in inspector.panel.findChildren(QTimer) if clock.interval() == 1000
    ] == [True]
    inspector.panel.hide()
    assert not any(clock.isActive() for clock in inspector.panel.findChildren(QTimer))
    inspector.time += 600
    assert inspector.value("iat").startswith("now")
    inspector.panel.show()
    assert inspector.value("iat").startswith("10 min ago")


@pytest.mark.parametrize("word", ["raw", "compare", "break", "api"])
def test_tab_leads_from_the_views_into_the_one_in_front(inspector: Inspector, word: str) -> None:
    beside = QLineEdit(inspector.panel)  # stands for all that was in the window before the view
    beside.show()
    inspector.sign_in()
    views = inspector._find(QTabBar, "inspectorViews")
    views.setCurrentIndex(next(at for at in range(views.count()) if views.tabData(at) == word))
    widget = views.nextInFocusChain()
    while not (widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
        widget = widget.nextInFocusChain()
    view = next(view for view in inspector.panel.findChildren(InspectorView) if view.isVisible())
    assert view.isAncestorOf(widget)
    assert widget is not beside
