"""A sign-in's public values, out of records that may come from anywhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wildrydes_desktop.cognito import srp_recorded
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.redaction import Hidden
from wildrydes_desktop.cognito.srp_recorded import recorded_handshake
from wildrydes_desktop.cognito.srp_story import story

HOST = "https://cognito-idp.us-east-1.amazonaws.com"
POOL = "us-east-1_AbCdEfGhI"
BLOCK = "c2VhbGVk"


def record(operation: str, sent: Any, answer: Any, url: str = f"{HOST}/", error: str = "") -> Exchange:
    return Exchange(
        1, operation, "POST", url, 0.0, 1.0, 400 if error else 200, error, 1, {}, sent, {}, answer
    )


def keys(pool: str = POOL, host: str = HOST) -> Exchange:
    return record("JWKS", None, {"keys": []}, f"{host}/{pool}/.well-known/jwks.json")


def begun(a: object = "0A1", block: object = BLOCK, **changes: Any) -> Exchange:
    parameters = {"SRP_B": "B2", "SALT": "5A", "USER_ID_FOR_SRP": "rider", "SECRET_BLOCK": block} | changes
    sent = {"AuthFlow": "USER_SRP_AUTH", "AuthParameters": {"USERNAME": "r@example.com", "SRP_A": a}}
    return record(
        "InitiateAuth", sent, {"ChallengeName": "PASSWORD_VERIFIER", "ChallengeParameters": parameters}
    )


def proof(block: object = BLOCK, error: str = "", **changes: Any) -> Exchange:
    responses = {
        "TIMESTAMP": "Mon Nov 23 15:06:40 UTC 2026",
        "PASSWORD_CLAIM_SECRET_BLOCK": block,
        "PASSWORD_CLAIM_SIGNATURE": "cHJvb2Y=",
    } | changes
    sent = {"ChallengeName": "PASSWORD_VERIFIER", "ChallengeResponses": responses}
    return record("RespondToAuthChallenge", sent, {}, error=error)


def test_all_public_values_are_in_the_records() -> None:
    found = recorded_handshake([keys(), begun(), "a mail", proof()])
    assert found is not None
    assert (found.pool_name, found.user_id_for_srp) == ("AbCdEfGhI", "rider")
    assert (found.a_public, found.b_public, found.salt) == ("a1", "b2", "5a")
    assert (found.secret_block, found.signature) == (BLOCK, "cHJvb2Y=")
    # SHA-256 of the bytes 00 a1 00 b2: each number with a zero byte in front, since its first bit is set.
    assert found.u == "a4b09ee759bd752c3657cab16a06eb6d291857b08ae34e89abfeec7c52a7cd91"
    assert [step.word for step in story(found)][-1] == "M"


def test_srp_may_have_been_chosen_among_others() -> None:
    chosen = {"ChallengeName": "PASSWORD_SRP", "ChallengeResponses": {"USERNAME": "rider", "SRP_A": "c3"}}
    found = recorded_handshake([keys(), replace(begun(), request_body=chosen), proof()])
    assert found is not None
    assert found.a_public == "c3"


def test_the_last_one_that_succeeded_is_told() -> None:
    refused = proof("cmVmdXNlZA==", "NotAuthorizedException")
    earlier, last = (begun("1"), proof()), (begun("2", "bGFzdA=="), proof("bGFzdA=="))
    wrong = (begun("3", "cmVmdXNlZA=="), refused)
    found = recorded_handshake([keys(), *earlier, *last, *wrong])
    assert found is not None
    assert found.a_public == "2"
    only = recorded_handshake([keys(), *wrong])
    assert only is not None
    assert only.a_public == "3"


@pytest.mark.parametrize(
    "exchanges",
    [
        [],
        [begun(), proof()],
        [keys(), proof()],
        [keys(), begun()],
        [keys(), begun(), proof("b3RoZXI=")],
        [keys(), keys("us-east-1_Other"), begun(), proof()],
        [keys(host="https://example.com"), begun(), proof()],
        [keys("x"), begun(), proof()],
        [keys(), begun(Hidden("‹hidden: 768 characters›")), proof()],
        [keys(), begun("12 34"), proof()],
        [keys(), begun("f" * 5000), proof()],
        [keys(), begun(SALT=7), proof()],
        [keys(), begun(USER_ID_FOR_SRP=None), proof()],
        [keys(), begun(block="abcde"), proof("abcde")],
        [keys(), begun(), proof(TIMESTAMP=Hidden("‹hidden›"))],
        [keys(), begun(), replace(proof(), request_body=["no", "members"])],
    ],
)
def test_what_is_not_whole_is_not_told(exchanges: list[Exchange]) -> None:
    assert recorded_handshake(exchanges) is None


anything = st.recursive(
    st.none() | st.integers() | st.text(max_size=9) | st.just(BLOCK),
    lambda inner: st.lists(inner, max_size=2),
)


@given(anything, anything, anything, anything)
def test_records_of_any_shape_are_read(a: object, salt: object, block: object, time: object) -> None:
    found = recorded_handshake([keys(), begun(a, block, SALT=salt), proof(block, TIMESTAMP=time)])
    assert found is None or story(found)


def test_each_record_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    monkeypatch.setattr(srp_recorded, "urlsplit", lambda url: (looked.append(url), urlsplit(url))[1])
    refused = [one for n in range(500) for one in (begun(block=f"block{n}"), proof(f"block{n}"))]
    assert recorded_handshake(refused) is None
    assert len(looked) < 5
