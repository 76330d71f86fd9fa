"""Saved pools: what is kept of a pool, in which words, and what of a file is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wildrydes_desktop.cognito.pool import IssuerForm, PoolConfig, PoolKind
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.workshop.config_file import FileKind, Remark, parse, parse_all
from wildrydes_desktop.workshop.pool_profiles import MARK, PoolProfile, clean_name, of_json, to_json, to_text

POOL = PoolConfig.of(
    "us-west-2_uXboG5pAb",
    "25ddkmj4v6hfsfvruhpfi7n4hv",
    client_secret="hush-hush",
    endpoint_url="https://cognito.example.com",
    issuer_form=IssuerForm.ENDPOINT,
    kind=PoolKind.ALIAS,
    invoke_url="https://rc7nyt4tql.execute-api.us-west-2.amazonaws.com/prod",
)
PROFILE = PoolProfile.of(POOL, "Workshop, Tuesday")
OTHER = PoolProfile.of(PoolConfig.of("eu-west-1_Other0001", "client"), "Übung")


def test_all_but_the_secret_is_kept() -> None:
    again = of_json(json.loads(json.dumps(to_json(PROFILE))))
    assert again == PROFILE
    assert again.pool.endpoint_url == POOL.endpoint_url
    assert again.has_client_secret
    assert again.pool.client_secret is None
    assert "hush" not in to_text([PROFILE])


def test_a_name_is_proposed_where_there_is_none() -> None:
    assert PoolProfile.of(POOL).name == POOL.user_pool_id
    assert PoolProfile.of(POOL, " a \n b ").name == "a b"


@pytest.mark.parametrize("name", ["", "  \n", "x" * 81, "a\x07b"])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(ProblemError) as caught:
        clean_name(name)
    assert caught.value.problem.field == "pool_name"


def test_a_file_with_one_pool_opens_like_any_configuration() -> None:
    found = parse(to_text([PROFILE]), "tuesday.json")
    assert found.pool == PROFILE.pool
    assert found.pool.name == "Workshop, Tuesday"
    assert found.invoke_url == POOL.invoke_url
    assert found.kind is FileKind.PROFILE
    assert found.remarks == (Remark.FOREIGN_ENDPOINT, Remark.SECRET_WANTED)


def test_a_file_with_several_is_for_importing() -> None:
    text = to_text([PROFILE, OTHER])
    assert [each.pool.name for each in parse_all(text)] == ["Workshop, Tuesday", "Übung"]
    with pytest.raises(ProblemError) as caught:
        parse(text, "pools.json")
    assert "pools.json has 2 of them: Workshop, Tuesday, Übung." in caught.value.problem.meaning


def test_what_a_newer_version_adds_is_passed_over() -> None:
    assert of_json(to_json(PROFILE) | {"colour": {"r": 1}}) == PROFILE


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"user_pool_id": "mine"}, "not a user pool id"),
        ({"client_id": 5}, "client_id is not text"),
        ({"kind": "other"}, "issuer or its kind"),
        ({"endpoint_url": "http://example.com"}, "Plain http"),
        ({"name": "x" * 1000}, "not a name"),
    ],
)
def test_which_of_several_is_wrong_is_said(change: dict[str, Any], said: str) -> None:
    text = json.dumps({MARK: [to_json(OTHER), to_json(PROFILE) | change]})
    with pytest.raises(ProblemError) as caught:
        parse_all(text, "pools.json")
    assert "pools.json, pool 2 of 2" in caught.value.problem.meaning
    assert said in caught.value.problem.meaning


@pytest.mark.parametrize("pools", [[], {}, None, "text", [7], [[]], [None], [{}] * 1001])
def test_what_is_no_list_of_pools_is_refused(pools: object) -> None:
    with pytest.raises(ProblemError) as caught:
        parse_all(json.dumps({MARK: pools}))
    assert caught.value.problem.name == "ConfigFileRefused"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60)
@given(st.dictionaries(st.sampled_from([*to_json(PROFILE), "other"]), JSON | st.sampled_from(["aws", ""])))
def test_any_members_make_a_pool_or_a_problem(members: dict[str, Any]) -> None:
    with pytest.raises(ProblemError):
        of_json(members | {"user_pool_id": "never one"})
