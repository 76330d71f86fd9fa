"""Whatever is pasted, the inspector gets its eleven verdicts and no exception."""

from __future__ import annotations

import contextlib
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.token_forge import ID_CLAIMS, NOW, POOL, base64url, jwks, signed_parts, token
from wildrydes_desktop.cognito.jwks import KeySet, keys_of
from wildrydes_desktop.cognito.jwt_parts import json_text
from wildrydes_desktop.cognito.verification import CheckName, TokenReport, inspect
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret

KEYS = KeySet(lambda: jwks("one"))
TEXT = st.text(st.characters(exclude_categories=()), max_size=60)  # lone surrogates too
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
CLAIM_NAMES = st.sampled_from(
    ["iss", "aud", "client_id", "token_use", "exp", "iat", "nbf", "auth_time", "at_hash", "sub"]
)
HEADER_NAMES = st.sampled_from(["alg", "kid", "crit", "jku", "typ"])


def look(text: str) -> TokenReport:
    report = inspect(Secret(text), POOL, KEYS, now=NOW, drift=9.0, access_token=Secret("a.b.c"))
    assert [check.name for check in report.checks] == list(CheckName)
    assert all(check.reason.endswith((".", "…")) and len(check.reason) < 1000 for check in report.checks)
    json_text(dict(report.claims))
    return report


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_at_all(text: str) -> None:
    assert look(text).accepted is False


@given(st.binary(max_size=200), st.binary(max_size=200), st.binary(max_size=64))
def test_any_bytes_in_three_parts(header: bytes, payload: bytes, signature: bytes) -> None:
    assert look(f"{base64url(header)}.{base64url(payload)}.{base64url(signature)}").accepted is False


@given(st.dictionaries(HEADER_NAMES, JSON), st.dictionaries(CLAIM_NAMES, JSON))
def test_any_json_in_the_members_that_are_looked_at(header: dict[str, Any], claims: dict[str, Any]) -> None:
    look(signed_parts(json.dumps({"alg": "RS256", "kid": "one"} | header), json.dumps(ID_CLAIMS | claims)))


@given(st.data())
def test_one_changed_character_is_never_accepted(data: st.DataObject) -> None:
    text = token(ID_CLAIMS).reveal()
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.characters(exclude_characters=text[place]))
    assert look(text[:place] + other + text[place + 1 :]).accepted is False


@given(
    JSON
    | st.fixed_dictionaries(
        {
            "keys": st.lists(
                st.dictionaries(
                    st.sampled_from(["kid", "kty", "n", "e", "use", "alg"]), JSON | st.just("RSA")
                )
            )
        }
    )
)
def test_any_answer_in_the_place_of_the_keys(answer: object) -> None:
    with contextlib.suppress(ProblemError):
        assert keys_of(answer) == {}
