"""Reading a token's parts: strict, exact, and never by an exception."""

from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.token_forge import ID_CLAIMS, base64url, token
from wildrydes_desktop.cognito import jwt_parts
from wildrydes_desktop.cognito.jwt_parts import (
    ExactNumber,
    RepeatedMembers,
    inside_text,
    json_text,
    shown,
    take_apart,
    visible,
)

HEADER = base64url(b'{"alg": "RS256"}')


def payload(text: str | bytes) -> str:
    data = text if isinstance(text, bytes) else text.encode()
    return f"{HEADER}.{base64url(data)}.AAAA"


def test_a_good_token_comes_apart_without_a_fault() -> None:
    text = token(ID_CLAIMS).reveal()
    parts = take_apart(text)
    assert parts.faults == ()
    assert parts.claims == ID_CLAIMS
    assert parts.signed == text.rpartition(".")[0].encode()
    assert len(parts.signature) == 256


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no token"),
        ("abc", "this has 1"),
        ("a.b", "this has 2"),
        ("a.b.c.d", "this has 4"),
        ("eyJhbGciOi...c2ln", "shortened: what “...”"),
        ("eyJhbGciOi…", "shortened: what “…”"),
        ("...", "this has 4"),
        ("undefined", "“undefined” is no token"),
        ("[objectPromise]", "“[object Promise]” is no token"),
        ("x" * (jwt_parts.MOST_CHARACTERS + 1), "nothing beyond"),
        (f"{HEADER}.{HEADER}=.AAAA", "“=” does not belong"),
        (f"{HEADER}.e3 0.AAAA", "does not belong"),
        (f"{HEADER}.e30.AAAA\n", "does not belong"),
        (f"{HEADER}.e30.A", "cut off"),
        (payload(b"\xff\xfe{}"), "not UTF-8"),
        (payload("{"), "not JSON"),
        (payload('{"a": NaN}'), "not JSON"),
        (payload('{"a": 1} x'), "not JSON"),
        (payload("\ufeff{}"), "not JSON"),
        (payload("[1]"), "not an object"),
        (payload("null"), "not an object"),
        (payload('{"a": ' + "[" * 64 + "]" * 64 + "}"), "nested deeper"),
        (payload('{"a": 1, "a": 1}'), "more than once"),
        (payload('{"a": {"b": 1, "b": 2}}'), "more than once"),
        (f"{base64url(b'[]')}.e30.AAAA", "header is JSON, but not an object"),
    ],
)
def test_what_is_wrong_is_said(text: str, words: str) -> None:
    assert words in " ".join(take_apart(text).faults)


def test_what_is_wrong_with_a_part_of_an_encrypted_token_is_said() -> None:
    header = base64url(b'{"alg": "RSA-OAEP", "enc": "A256GCM"}')
    assert len(take_apart(f"{header}.AAAA.AAAA.AAAA.AAAA").faults) == 1
    _, *wrong = take_apart(f"{header}.AA=.A.AAA A.AAAAA").faults
    assert [fault.split(":")[0] for fault in wrong] == [
        "The encrypted key is not Base64url",
        "The initialisation vector is cut off",
        "The ciphertext is not Base64url",
        "The authentication tag is cut off",
    ]


def test_a_last_character_that_decodes_alike_is_still_noticed() -> None:
    text = token(ID_CLAIMS).reveal()
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    twin = text[:-1] + alphabet[alphabet.index(text[-1]) + 1]
    assert base64.urlsafe_b64decode(twin.split(".")[2] + "==") == take_apart(text).signature
    assert "last character of the signature" in " ".join(take_apart(twin).faults)


def test_brackets_inside_text_are_no_depth() -> None:
    assert take_apart(payload(json.dumps({"a": '["\\' * 100}))).faults == ()


def test_many_objects_beside_each_other_are_not_deep() -> None:
    assert take_apart(payload(json.dumps({"groups": [{"n": n} for n in range(300)]}))).faults == ()


@pytest.mark.parametrize(
    "number", ["9007199254740993", "-0", "1e400", "0.10", "1E5", "123456789012345678901234567890", "9" * 5000]
)
def test_numbers_stay_as_the_token_wrote_them(number: str) -> None:
    claims = take_apart(payload(f'{{"n": {number}}}')).claims
    assert json_text(claims["n"]) == number


def test_small_whole_numbers_stay_python_integers() -> None:
    assert type(take_apart(payload('{"n": 42}')).claims["n"]) is int
    assert isinstance(take_apart(payload('{"n": 0.5}')).claims["n"], ExactNumber)


def test_repeated_members_are_all_kept_and_the_last_one_counts() -> None:
    claims = take_apart(payload('{"a": 1, "b": 2, "a": 3}')).claims
    assert isinstance(claims, RepeatedMembers)
    assert claims["a"] == 3
    assert claims.pairs == [("a", 1), ("b", 2), ("a", 3)]
    assert json_text(claims) == '{"a": 1, "b": 2, "a": 3}'


def test_duplicates_are_found_in_lists_and_under_repeated_members() -> None:
    text = '{"l": [{"x": 1, "x": 2}], "r": {"y": 0, "y": 1}, "r": 1}'
    assert set(take_apart(payload(text)).duplicates) == {"x", "y", "r"}


def test_many_duplicates_are_named_in_a_short_sentence() -> None:
    members = ", ".join(f'"k{n}": 1, "k{n}": 2' for n in range(3000))
    parts = take_apart(payload("{" + members + "}"))
    assert len(parts.duplicates) == 3000
    assert "and more" in parts.faults[0]
    assert len(parts.faults[0]) < 200


def test_what_hides_is_made_visible_and_letters_of_all_languages_stay() -> None:
    assert visible("אבג Ünïcode 鹿") == "אבג Ünïcode 鹿"
    assert visible("a\u202eb\x00c\ud800") == "a\\u202eb\\u0000c\\ud800"


def test_values_inside_sentences_are_short() -> None:
    assert shown("short") == "“short”"
    assert len(shown("x" * 10_000)) < 130
    assert len(shown(["x" * 50] * 1000)) < 130
    assert shown({"a": [1, True, None, ExactNumber("1.50")]}) == '{"a": [1, true, null, 1.50]}'


def test_an_object_or_a_list_inside_of_text_is_read_exactly() -> None:
    assert inside_text(' [{"a": 9007199254740993, "b": 0.10}]') == [{"a": 9007199254740993, "b": 0.1}]
    repeated = inside_text('{"a": 1, "a": 2}')
    assert isinstance(repeated, RepeatedMembers)
    assert repeated.pairs == [("a", 1), ("a", 2)]


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "1", "null", '"[1]"', "{'a': 1}", "[1,]", "[NaN]", "[1] [2]"]
)
def test_other_text_is_nothing_but_text(text: str) -> None:
    assert inside_text(text) is None


def test_what_is_read_inside_of_text_has_its_limits() -> None:
    longest = "[" + "1," * (jwt_parts.MOST_OF_JSON_IN_TEXT // 2 - 1) + "1]"
    assert inside_text(longest[:-3] + "]") is not None
    assert inside_text(longest) is None
    levels = jwt_parts.MOST_LEVELS
    assert inside_text("[" * levels + "1" + "]" * levels) is not None
    assert inside_text("[" * (levels + 1) + "1" + "]" * (levels + 1)) is None


@given(st.text(st.characters(exclude_categories=())) | st.text('{}[]",:\\ 1ea', max_size=60))
def test_any_text_may_be_looked_into(text: str) -> None:
    value = inside_text(text)
    assert value is None or (isinstance(value, dict | list) and value)
