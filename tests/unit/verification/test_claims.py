"""Every claim that Cognito writes is explained, with who says so; no other gets an invented meaning."""

from __future__ import annotations

import re

import pytest

from wildrydes_desktop.cognito.claims import explain
from wildrydes_desktop.cognito.verification import TokenKind

BOTH = [
    "sub",
    "iss",
    "token_use",
    "auth_time",
    "iat",
    "exp",
    "jti",
    "origin_jti",
    "event_id",
    "cognito:groups",
]
ID_ONLY = [
    "aud",
    "cognito:username",
    "email",
    "email_verified",
    "cognito:roles",
    "cognito:preferred_role",
    "identities",
    "nonce",
    "at_hash",
]
ACCESS_ONLY = ["client_id", "username", "scope", "device_key", "version"]
# OpenID Connect Core 1.0, section 5.1, which are also a user pool's standard attributes.
STANDARD = re.findall(
    r"\S+",
    "name given_name family_name middle_name nickname preferred_username profile picture website email "
    "email_verified gender birthdate zoneinfo locale phone_number phone_number_verified address updated_at",
)


@pytest.mark.parametrize("name", [*BOTH, *ID_ONLY, *ACCESS_ONLY, *STANDARD, "nbf"])
def test_every_known_claim_is_one_sentence_with_its_source(name: str) -> None:
    meaning = explain(name, kind=TokenKind.ID)
    assert meaning.known
    assert meaning.source
    assert meaning.sentence.endswith(".")
    assert ". " not in meaning.sentence


@pytest.mark.parametrize("name", ["exp", "iat", "nbf", "auth_time", "updated_at"])
def test_times_are_marked_as_such(name: str) -> None:
    assert explain(name).time


def test_nothing_else_is_taken_for_a_time() -> None:
    assert not any(explain(name).time for name in ["sub", "version", "custom:exp", "expiry"])


def test_the_audience_of_an_access_token_is_something_else() -> None:
    assert explain("aud", kind=TokenKind.ACCESS) != explain("aud", kind=TokenKind.ID)


@pytest.mark.parametrize("name", ["custom:unicorn", "dev:custom:unicorn"])
def test_attributes_of_the_pools_own_are_shown_as_such(name: str) -> None:
    meaning = explain(name)
    assert meaning.known
    assert not meaning.time


@pytest.mark.parametrize("name", ["cognito:tomorrow", "groups", "", "constructor", "exp "])
def test_what_nobody_knows_is_said_to_be_unknown(name: str) -> None:
    meaning = explain(name)
    assert not meaning.known
    assert meaning.sentence
    assert meaning.source == ""


def test_members_of_identities_are_explained_and_those_of_others_are_not() -> None:
    assert explain("providerName", inside="identities").known
    assert not explain("providerName", inside="address").known
    assert explain("exp", inside="identities").sentence == ""


def test_a_pool_s_trigger_is_not_blamed_for_what_others_issue() -> None:
    assert "token trigger" in explain("tid", kind=TokenKind.ACCESS).sentence
    assert "whoever issued the token" in explain("tid", kind=TokenKind.UNKNOWN).sentence
