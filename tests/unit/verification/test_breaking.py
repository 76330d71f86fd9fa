"""Each way of breaking a good token is caught by the checks that it names, and by no other."""

from __future__ import annotations

import pytest

from tests.helpers import token_forge as forge
from wildrydes_desktop.cognito.breaking import CAUGHT_BY, Way, broken
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.jwt_parts import take_apart
from wildrydes_desktop.cognito.verification import inspect
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret


def keys() -> KeySet:
    return KeySet(lambda: forge.jwks("one"))


@pytest.mark.parametrize("claims", [forge.ID_CLAIMS, forge.ACCESS_CLAIMS], ids=["id", "access"])
@pytest.mark.parametrize("way", list(Way))
def test_what_catches_it(way: Way, claims: dict[str, object]) -> None:
    known = keys()
    good = forge.token(claims)
    assert inspect(good, forge.POOL, known, now=forge.NOW).accepted
    copy = broken(good, way, key=known.find("one"), now=forge.NOW)
    report = inspect(copy.token, forge.POOL, known, now=forge.NOW)
    assert {check.name for check in report.failed} == CAUGHT_BY[way]
    assert not report.accepted


@pytest.mark.parametrize("way", [way for way in Way if way is not Way.OTHER_KEY])
def test_it_differs_where_it_says(way: Way) -> None:
    good = forge.token(forge.ID_CLAIMS | {"cognito:groups": ["riders"]})
    before = take_apart(good.reveal())
    copy = broken(good, way, key=keys().find("one"), now=forge.NOW)
    after = take_apart(copy.token.reveal())
    changed = {
        (part, name)
        for part, one, other in (
            ("header", before.header, after.header),
            ("payload", before.claims, after.claims),
        )
        for name in one.keys() | other.keys()
        if one.get(name) != other.get(name)
    }
    along = {("payload", name) for name in ("iat", "auth_time")} if way is Way.EXPIRED else set()
    assert changed - along == {(copy.part, copy.member)}


def test_another_key_changes_the_signature_alone() -> None:
    good = forge.token(forge.ID_CLAIMS)
    copy = broken(good, Way.OTHER_KEY)
    assert copy.token.reveal().rpartition(".")[0] == good.reveal().rpartition(".")[0]
    assert copy.part == "signature"


def test_the_groups_that_there_are_stay() -> None:
    good = forge.token(forge.ID_CLAIMS | {"cognito:groups": ["riders"]})
    claims = take_apart(broken(good, Way.CLAIM).token.reveal()).claims
    assert claims["cognito:groups"] == ["riders", "admins"]


def test_numbers_are_kept_as_they_were() -> None:
    good = Secret(forge.signed_parts('{"alg":"RS256","kid":"one"}', '{"sub":"a","n":9007199254740993.0}'))
    copy = broken(good, Way.CLAIM).token.reveal()
    assert "9007199254740993.0" in take_apart(copy).claims["n"].text


@pytest.mark.parametrize("text", ["", "garbage", "a.b.c", "e30.e30"])
def test_what_is_no_token_cannot_be_broken(text: str) -> None:
    with pytest.raises(ProblemError) as caught:
        broken(Secret(text), Way.CLAIM)
    assert caught.value.problem.next_step


def test_without_the_key_there_is_no_secret_to_take_it_for() -> None:
    with pytest.raises(ProblemError) as caught:
        broken(forge.token(forge.ID_CLAIMS), Way.PUBLIC_KEY_AS_SECRET)
    assert caught.value.problem.name == "KeyUnknown"
