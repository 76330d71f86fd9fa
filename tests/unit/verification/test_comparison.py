"""Two tokens side by side."""

from __future__ import annotations

from tests.helpers import token_forge as forge
from wildrydes_desktop.cognito.comparison import Difference, Pair, compare


def test_id_against_access() -> None:
    found = {claim.name: claim for claim in compare(forge.ID_CLAIMS, forge.ACCESS_CLAIMS, Pair.ID_AND_ACCESS)}
    assert found["aud"].difference is Difference.ONLY_FIRST
    assert found["client_id"].difference is Difference.ONLY_SECOND
    assert found["token_use"].difference is Difference.CHANGED
    assert (found["token_use"].first, found["token_use"].second) == ('"id"', '"access"')
    assert found["sub"].difference is Difference.SAME
    for name in ("aud", "client_id", "token_use", "sub", "email", "scope"):
        assert found[name].why


def test_before_against_after_a_refresh() -> None:
    after = forge.ID_CLAIMS | {"iat": int(forge.NOW) + 60, "exp": int(forge.NOW) + 3660}
    found = {claim.name: claim for claim in compare(forge.ID_CLAIMS, after, Pair.BEFORE_AND_AFTER)}
    changed = {name for name, claim in found.items() if claim.difference is not Difference.SAME}
    assert changed == {"iat", "exp"}
    assert all(found[name].why for name in ("iat", "exp", "auth_time", "sub"))


def test_what_differs_comes_first() -> None:
    order = [
        claim.difference
        for claim in compare({"a": 1, "b": 2, "c": 3}, {"b": 2, "c": 4, "d": 5}, Pair.BEFORE_AND_AFTER)
    ]
    assert order == [Difference.ONLY_FIRST, Difference.CHANGED, Difference.ONLY_SECOND, Difference.SAME]


def test_one_and_one_point_nought_are_told_apart() -> None:
    (claim,) = compare({"n": 1}, {"n": "1"}, Pair.BEFORE_AND_AFTER)
    assert claim.difference is Difference.CHANGED


def test_own_attributes_have_a_reason_of_their_own() -> None:
    (claim,) = compare({"custom:horn": "gold"}, {}, Pair.ID_AND_ACCESS)
    assert "ID token" in claim.why
    (claim,) = compare({"custom:horn": "gold"}, {}, Pair.BEFORE_AND_AFTER)
    assert claim.why == ""
