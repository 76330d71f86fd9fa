"""What counts as personal in a text, and what does not."""

from __future__ import annotations

import pytest

from wildrydes_desktop.ui.presenter.personal import Personal


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
    ],
)
def test_it_is_found_by_its_looks(text: str, covered: list[str]) -> None:
    assert found(text) == covered


@pytest.mark.parametrize(
    "text",
    [
        "23 Nov 2026 18:22:54 UTC",
        "7d9c1b0e-1f6b-4b0c-9d57-11c2f3a4b5d6",
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
    personal.know([])
    assert found("Ada", personal) == []
