"""What API Gateway's authorizers make of a token: the steps that its developer guide lists, and no other."""

from __future__ import annotations

from typing import Any

import pytest

from tests.helpers.token_forge import ACCESS_CLAIMS, ID_CLAIMS, NOW, POOL, jwks, token, without
from wildrydes_desktop.cognito.gateway import (
    Aspect,
    Authorizer,
    Look,
    lets_in,
    looks,
    plain_reason,
    scopes_of,
)
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.report import CheckName, TokenReport, Verdict
from wildrydes_desktop.cognito.verification import inspect
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret

SCOPE = "aws.cognito.signin.user.admin"
OTHER_POOL = PoolConfig.of("us-east-1_Other1234", "25ddkmj4v6hfsfvruhpfi7n4hv")


def report(secret: Secret, pool: PoolConfig = POOL, now: float = NOW) -> TokenReport:
    return inspect(secret, pool, KeySet(lambda: jwks("one")), now=now)


def look(
    claims: dict[str, Any], scopes: tuple[str, ...] = (), now: float = NOW, **header: Any
) -> tuple[Look, ...]:
    return looks(report(token(claims, **header), now=now), POOL, scopes, now)


def outcome(claims: dict[str, Any], scopes: tuple[str, ...] = (), now: float = NOW, **header: Any) -> Any:
    """Whether REST and HTTP would let a token with these claims in."""
    looked = look(claims, scopes, now, **header)
    return tuple(lets_in(looked, one) for one in (Authorizer.REST, Authorizer.HTTP))


def verdicts(looked: tuple[Look, ...], aspect: Aspect) -> tuple[Verdict | None, Verdict | None]:
    found = next(one for one in looked if one.aspect is aspect)
    return found.rest, found.http


def test_every_aspect_is_listed_once_and_says_something() -> None:
    looked = look(ID_CLAIMS)
    assert [one.aspect for one in looked] == list(Aspect)
    assert all(one.reason for one in looked)


@pytest.mark.parametrize(
    ("claims", "scopes", "expected"),
    [
        (ID_CLAIMS, (), (True, True)),
        (ACCESS_CLAIMS, (), (False, True)),
        (ACCESS_CLAIMS, (SCOPE,), (True, True)),
        (ACCESS_CLAIMS, ("other", SCOPE), (True, True)),
        (ACCESS_CLAIMS, ("rides/write",), (False, False)),
        (ID_CLAIMS, (SCOPE,), (False, False)),
    ],
)
def test_which_token_belongs_where(
    claims: dict[str, Any], scopes: tuple[str, ...], expected: tuple[bool, bool]
) -> None:
    assert outcome(claims, scopes) == expected


def test_the_app_client_matters_to_http_apis_alone() -> None:
    assert outcome(ID_CLAIMS | {"aud": "another"}) == (True, False)
    assert outcome(ID_CLAIMS | {"aud": ["another", POOL.client_id]}) == (True, True)
    # client_id counts only where there is no aud.
    assert outcome(ID_CLAIMS | {"aud": "another", "client_id": POOL.client_id}) == (True, False)
    assert outcome(without(ID_CLAIMS, "aud") | {"client_id": POOL.client_id}) == (True, True)


@pytest.mark.parametrize(
    "changes", [{"iss": "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_X"}, {"exp": int(NOW) - 1}]
)
def test_both_refuse_another_issuer_and_what_has_expired(changes: dict[str, Any]) -> None:
    assert outcome(ID_CLAIMS | changes) == (False, False)


def test_no_leeway_is_granted_after_the_end() -> None:
    assert outcome(ID_CLAIMS, now=ID_CLAIMS["exp"] - 1.0) == (True, True)
    assert outcome(ID_CLAIMS, now=float(ID_CLAIMS["exp"])) == (False, False)


@pytest.mark.parametrize("name", ["iat", "nbf"])
def test_what_begins_later_is_refused_by_http_apis(name: str) -> None:
    later = {name: int(NOW) + 60}
    looked = look(ID_CLAIMS | later)
    assert lets_in(looked, Authorizer.HTTP) is False
    assert verdicts(looked, Aspect.ISSUED_AT if name == "iat" else Aspect.NOT_BEFORE)[0] is None


def test_what_the_guide_does_not_say_is_not_promised() -> None:
    looked = look(without(ID_CLAIMS, "iat"))
    assert verdicts(looked, Aspect.ISSUED_AT) == (None, Verdict.UNKNOWN)
    assert verdicts(looked, Aspect.NOT_BEFORE) == (None, Verdict.PASS)


def test_a_second_between_the_clocks_is_no_future() -> None:
    assert outcome(ID_CLAIMS | {"iat": int(NOW) + 1}) == (True, True)


@pytest.mark.parametrize("header", [{"alg": "none"}, {"alg": "HS256"}, {"kid": "unknown"}])
def test_both_refuse_what_the_pool_did_not_sign(header: dict[str, Any]) -> None:
    assert outcome(ID_CLAIMS, **header) == (False, False)


def test_both_refuse_what_fits_into_no_request() -> None:
    groups = {"cognito:groups": [f"us-east-1_AbCdEfGhI_{number:03d}" for number in range(300)]}
    looked = look(ID_CLAIMS | groups)
    assert [one.aspect for one in looked if Verdict.FAIL in {one.rest, one.http}] == [Aspect.LENGTH]
    assert outcome(ID_CLAIMS | groups) == (False, False)
    length = len(token(ID_CLAIMS).reveal())
    said = next(str(one.reason) for one in look(ID_CLAIMS) if one.aspect is Aspect.LENGTH)
    assert said.endswith(f"this token alone has {length:,}.")


def test_neither_asks_how_long_ago_the_sign_in_was_or_whether_it_was_revoked() -> None:
    looked = look(ID_CLAIMS | {"auth_time": 1, "at_hash": "wrong"})
    for aspect in (Aspect.SIGN_IN, Aspect.REVOCATION, Aspect.PERSON):
        assert verdicts(looked, aspect) == (None, None)
    assert lets_in(looked, Authorizer.HTTP) is True


def test_without_keys_nothing_is_promised() -> None:
    def unreachable() -> object:
        raise ProblemError(Problem("No", "No.", "No."))

    asked = inspect(token(ID_CLAIMS), POOL, KeySet(unreachable), now=NOW)
    looked = looks(asked, POOL, (), NOW)
    assert lets_in(looked, Authorizer.REST) is None


@pytest.mark.parametrize("text", ["", "garbage", "a.b.c"])
def test_what_is_no_token_is_refused(text: str) -> None:
    looked = looks(report(Secret(text)), POOL, (), NOW)
    assert [lets_in(looked, one) for one in Authorizer] == [False, False]


@pytest.mark.parametrize("scope", [None, 5, {"a": "b"}, [1, SCOPE]])
def test_a_scope_of_any_shape_is_read(scope: object) -> None:
    looked = look(ACCESS_CLAIMS | {"scope": scope}, (SCOPE,))
    expected = Verdict.PASS if isinstance(scope, list) else Verdict.FAIL
    assert verdicts(looked, Aspect.SCOPE) == (expected, expected)


def test_scp_counts_as_well() -> None:
    looked = look(without(ACCESS_CLAIMS, "scope") | {"scp": ["rides/write"]}, ("rides/write",))
    assert verdicts(looked, Aspect.SCOPE) == (Verdict.PASS, Verdict.PASS)


def plain(claims: dict[str, Any], name: CheckName, pool: PoolConfig = POOL) -> str:
    found = report(token(claims), pool)
    check = next(one for one in found.checks if one.name is name)
    return plain_reason(check, found.claims, pool)


def test_a_wrong_issuer_is_told_by_the_pools_ids() -> None:
    assert (
        plain(ID_CLAIMS, CheckName.ISSUER, OTHER_POOL)
        == f"Issued by pool “{POOL.user_pool_id}”; your API expects us-east-1_Other1234."
    )


def test_the_same_pool_at_another_address_is_told_by_the_address() -> None:
    issuer = f"https://example.com/{POOL.user_pool_id}"
    said = plain(ID_CLAIMS | {"iss": issuer}, CheckName.ISSUER)
    assert said == f"Issued by “{issuer}”; your API expects {POOL.issuer}."


@pytest.mark.parametrize(("claims", "name"), [(ID_CLAIMS, "aud"), (ACCESS_CLAIMS, "client_id")])
def test_a_wrong_app_client_is_told_by_both_ids(claims: dict[str, Any], name: str) -> None:
    said = plain(claims | {name: "another"}, CheckName.AUDIENCE)
    assert said == f"Made for app client “another”; your API expects {POOL.client_id}."


def test_other_reasons_stay_as_they_are() -> None:
    found = report(token(ID_CLAIMS, alg="none"))
    assert all(plain_reason(check, {}, POOL) == check.reason for check in found.checks)


@pytest.mark.parametrize(("text", "expected"), [("", ()), (" a  b,a, c/d ", ("a", "b", "c/d")), (",", ())])
def test_scopes_as_people_type_them(text: str, expected: tuple[str, ...]) -> None:
    assert scopes_of(text) == expected
