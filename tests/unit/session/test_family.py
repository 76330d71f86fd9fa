"""A refresh token's family as it grows from refresh to refresh."""

from __future__ import annotations

from typing import Any

import pytest

from wildrydes_desktop.session.family import Family, grown

SIGNED_IN = 1_795_000_000


def claims(number: int, origin: str = "o", life: int = 3600, **others: Any) -> dict[str, Any]:
    issued = SIGNED_IN + 600 * number
    return {
        "sub": "s",
        "origin_jti": origin,
        "auth_time": SIGNED_IN,
        "jti": f"{origin}{number}",
        "iat": issued,
        "exp": issued + life,
    } | others


def family_of(generations: int, **others: Any) -> Family:
    family: Family | None = None
    for number in range(generations):
        family = grown(family, claims(number, **others), claims(number, **others), rotated=False)
    assert family is not None
    return family


def test_a_sign_in_founds_a_family() -> None:
    family = family_of(1)
    assert (family.origin, family.signed_in, family.older) == ("o", SIGNED_IN, False)
    (only,) = family.generations
    assert (only.access_token.jti, only.issued, only.expires) == ("o0", SIGNED_IN, SIGNED_IN + 3600)


def test_each_refresh_adds_a_generation() -> None:
    assert [one.id_token.jti for one in family_of(3).generations] == ["o0", "o1", "o2"]


def test_the_same_tokens_again_change_nothing() -> None:
    family = family_of(2)
    assert grown(family, claims(1), claims(1), rotated=True) is family


@pytest.mark.parametrize("other", [{"origin_jti": "p"}, {"auth_time": SIGNED_IN + 700}, {"sub": "t"}])
def test_another_sign_in_founds_another_family(other: dict[str, Any]) -> None:
    family = grown(family_of(3), claims(3), claims(3) | other, rotated=True)
    assert len(family.generations) == 1
    assert not family.generations[0].rotated


def test_a_pool_without_revocation_has_families_too() -> None:
    bare = claims(0), claims(1)
    for one in bare:
        del one["origin_jti"]
    family = grown(grown(None, bare[0], bare[0], rotated=False), bare[1], bare[1], rotated=False)
    assert (family.origin, len(family.generations)) == ("", 2)


def test_a_rotated_refresh_token_is_noted() -> None:
    family = grown(family_of(1), claims(1), claims(1), rotated=True)
    assert [one.rotated for one in family.generations] == [False, True]


def test_a_session_taken_up_again_had_ancestors() -> None:
    assert grown(None, claims(4), claims(4), rotated=False).older


def test_a_refresh_takes_nothing_back() -> None:
    family = family_of(3, life=1000)
    assert [family.still_good(SIGNED_IN + at) for at in (1200, 1599.9, 1600, 5000)] == [1, 1, 0, 0]


def test_the_last_of_its_tokens_ends_a_generation() -> None:
    family = grown(None, claims(0, life=300), claims(0, life=900), rotated=False)
    assert family.generations[0].expires == SIGNED_IN + 900
    assert family.generations[0].good_at(SIGNED_IN + 899)
    assert not family.generations[0].good_at(SIGNED_IN + 900)


@pytest.mark.parametrize("odd", [{}, {"jti": 5, "iat": "x", "exp": True, "auth_time": [], "origin_jti": {}}])
def test_claims_of_any_shape_are_borne(odd: dict[str, Any]) -> None:
    family = grown(None, odd, odd, rotated=False)
    assert (family.origin, family.signed_in, family.still_good(0.0)) == ("", None, 0)
    assert family.generations[0].expires is None
    assert grown(family, odd, odd, rotated=False) is family
