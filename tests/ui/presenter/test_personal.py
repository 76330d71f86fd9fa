"""What counts as personal in a text, and what does not."""

from __future__ import annotations

import pytest

from wildrydes_desktop.ui.presenter.personal import MOST_LEARNED, Personal, names_in

UUID = "7d9c1b0e-1f6b-4b0c-9d57-11c2f3a4b5d6"


def found(text: str, personal: Personal | None = None, *, codes: bool = False) -> list[str]:
    return [text[start:end] for start, end in (personal or Personal()).spans(text, codes=codes)]


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("Write to rider+one@example.com, please.", ["rider+one@example.com"]),
        ("rider@localhost", ["rider@localhost"]),
        ("Bearer eyJraWQiOiJhIn0.eyJzdWIiOiJiIn0.c2ln and on", ["eyJraWQiOiJhIn0.eyJzdWIiOiJiIn0.c2ln"]),
        ("call +431234567", ["+431234567"]),
        ("arn:aws:iam::123456789012:role/x", ["123456789012"]),
        ("https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEfGhI", ["eu-west-1_AbCdEfGhI"]),
        ("AKIAABCDEFGHIJKLMNOP", ["AKIAABCDEFGHIJKLMNOP"]),
        (f"sub {UUID}, and on", [UUID]),
        (f"eu-west-1_{UUID}", [f"eu-west-1_{UUID}"]),
        ('"Username": "ada",', ['"ada"']),
        ('{"sub":"ada","exp":1}', ['"ada"']),
        ('"custom:seat": "12 \\" A"', ['"12 \\" A"']),
        ('"Value": "12 St James Square"', ['"12 St James Square"']),
    ],
)
def test_it_is_found_by_its_looks(text: str, covered: list[str]) -> None:
    assert found(text) == covered


@pytest.mark.parametrize(
    "text",
    [
        "23 Nov 2026 18:22:54 UTC",
        '"Name": "email", "Value": "true"',
        '"Username": "‹hidden: 12 characters›", "token_use": "id"',
        "USER_SRP_AUTH, 10,000 rows, 1.5 s",
        "r***@e***",
        "1795000000",
        "us-east-1",
    ],
)
def test_what_is_not_personal_stays_in_sight(text: str) -> None:
    assert found(text) == []


def test_codes_are_found_where_they_are_asked_for() -> None:
    text = "Your confirmation code is 042137"
    assert found(text) == []
    assert found(text, codes=True) == ["042137"]


def test_names_of_the_one_who_is_signed_in_are_found_as_whole_words() -> None:
    personal = Personal()
    personal.know(["Ada", "Lovelace", "Al"])
    assert found("Adam met ada Lovelace and Al.", personal) == ["ada", "Lovelace"]


def test_whoever_has_signed_out_is_still_known() -> None:
    personal = Personal()
    personal.know(["Ada"])
    personal.know(["Babbage"])
    assert found("Ada and Babbage", personal) == ["Ada", "Babbage"]
    personal.know([])
    assert found("Ada and Babbage", personal) == ["Ada", "Babbage"]


def test_a_name_that_was_seen_is_found_elsewhere() -> None:
    personal = Personal()
    personal.learn("menabrea")
    news = personal.learned
    assert found("menabrea is disabled.", personal) == ["menabrea"]
    personal.learn("menabrea")
    personal.learn("of")  # too short
    personal.learn("ada@example.com")  # found by its looks
    assert personal.learned == news


def test_only_so_many_names_are_remembered_and_the_latest_are() -> None:
    personal = Personal()
    for number in range(MOST_LEARNED + 1):
        personal.learn(f"rider{number}")
    assert found(f"rider0 rider{MOST_LEARNED}", personal) == [f"rider{MOST_LEARNED}"]


def test_the_names_in_claims_are_those_that_tell_who_somebody_is() -> None:
    claims = {
        "sub": UUID,
        "name": "Ada King",
        "address": {"formatted": "12 St James Square", "country": "GB"},
        "custom:seat": "12A",
        "identities": [{"userId": "104", "username": "a.k"}],
        "locale": "en-GB",
        "gender": "female",
        "token_use": "id",
        "exp": 1795000000,
    }
    assert set(names_in(claims)) == {UUID, "Ada King", "12 St James Square", "12A", "a.k"}


def test_what_is_told_has_something_else_in_its_place() -> None:
    personal = Personal()
    personal.know(["Ada", "Ada King"])
    assert personal.covered("Ada King, ada@example.com, and Ada") == "•••, •••, and •••"
    assert personal.covered("Your code is 042137.", codes=True) == "Your code is •••."
    assert personal.covered("Nothing of anybody") == "Nothing of anybody"
