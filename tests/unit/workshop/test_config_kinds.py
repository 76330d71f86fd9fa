"""Every other kind of file that names a pool: understood, refused where it is not whole, and written."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from wildrydes_desktop.cognito.pool import PoolConfig, PoolKind
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.workshop.config_file import (
    ConfigFile,
    FileKind,
    IncompleteConfig,
    Remark,
    parse,
    read,
)
from wildrydes_desktop.workshop.config_writing import WRITERS, save

POOL = PoolConfig.of("us-west-2_uXboG5pAb", "25ddkmj4v6hfsfvruhpfi7n4hv")
URL = "https://rc7nyt4tql.execute-api.us-west-2.amazonaws.com/prod"
DEFAULT = {"PoolId": POOL.user_pool_id, "AppClientId": POOL.client_id, "Region": "us-west-2"}


def native(
    default: dict[str, Any], auth: dict[str, Any] | None = None, api: dict[str, Any] | None = None
) -> str:
    """An amplifyconfiguration.json of a phone's app."""
    plugin = {"CognitoUserPool": {"Default": default}, "Auth": {"Default": auth or {}}}
    settings: dict[str, Any] = {"Version": "1.0", "auth": {"plugins": {"awsCognitoAuthPlugin": plugin}}}
    if api:
        settings["api"] = {"plugins": {"awsAPIPlugin": api}}
    return json.dumps(settings, indent=4)


def test_the_configuration_of_a_phones_app() -> None:
    found = parse(native(DEFAULT), "amplifyconfiguration.json")
    assert found == ConfigFile(POOL)
    assert found.kind is FileKind.AMPLIFY_CONFIGURATION
    assert found.remarks == (Remark.NO_API,)


def test_its_rest_api_is_taken_and_its_graphql_api_is_not() -> None:
    apis = {
        "data": {"endpointType": "GraphQL", "endpoint": "https://x.appsync-api.us-west-2.amazonaws.com"},
        "wildrydes": {"endpointType": "REST", "endpoint": URL},
    }
    found = parse(native(DEFAULT, api=apis))
    assert found.invoke_url == URL
    assert found.remarks == ()


def test_a_client_secret_in_a_file_is_left_there_and_said() -> None:
    found = parse(native(DEFAULT | {"AppClientSecret": "not-for-files"}))
    assert found.pool.client_secret is None
    assert Remark.SECRET_LEFT_OUT in found.remarks
    assert "not-for-files" not in repr(found)


@pytest.mark.parametrize(
    "text",
    [
        native(DEFAULT, auth={"usernameAttributes": ["EMAIL"]}),
        json.dumps(
            {
                "auth": {
                    "user_pool_id": POOL.user_pool_id,
                    "user_pool_client_id": POOL.client_id,
                    "username_attributes": ["email"],
                }
            }
        ),
        json.dumps(
            {
                "aws_user_pools_id": POOL.user_pool_id,
                "aws_user_pools_web_client_id": POOL.client_id,
                "aws_cognito_username_attributes": ["EMAIL"],
            }
        ),
    ],
)
def test_how_users_are_named_is_learned_where_the_file_says_it(text: str) -> None:
    assert parse(text).pool == replace(POOL, kind=PoolKind.EMAIL)


def test_what_amplify_is_configured_with() -> None:
    text = (
        f"export default {{Auth: {{Cognito: {{userPoolId: '{POOL.user_pool_id}', "
        f"userPoolClientId: '{POOL.client_id}'}}}}, API: {{REST: {{rides: {{endpoint: '{URL}'}}}}}}}}"
    )
    assert parse(text) == ConfigFile(POOL, URL)
    assert parse(text).kind is FileKind.AMPLIFY_OBJECT


def test_of_several_apis_the_first_is_taken_and_that_is_said() -> None:
    apis = [{"name": "a", "endpoint": URL}, {"name": "b", "endpoint": URL + "2"}, "nonsense", {}]
    text = json.dumps(
        {
            "aws_user_pools_id": POOL.user_pool_id,
            "aws_user_pools_web_client_id": POOL.client_id,
            "aws_cloud_logic_custom": apis,
        }
    )
    found = parse(text)
    assert found.invoke_url == URL
    assert found.remarks == (Remark.SEVERAL_APIS,)


def test_the_templates_placeholder_is_no_address() -> None:
    text = (
        f"window._config = {{cognito: {{userPoolId: '{POOL.user_pool_id}', "
        f"userPoolClientId: '{POOL.client_id}'}}, api: {{invokeUrl: 'Base URL of your API'}}}}"
    )
    assert parse(text).invoke_url == ""
    assert parse(text).remarks == (Remark.NO_API,)


def test_what_was_understood_of_half_a_file_is_kept() -> None:
    with pytest.raises(IncompleteConfig) as caught:
        parse(
            json.dumps({"cognito": {"userPoolId": POOL.user_pool_id}, "api": {"invokeUrl": URL}}), "config.js"
        )
    assert caught.value.user_pool_id == POOL.user_pool_id
    assert caught.value.client_id == ""
    assert caught.value.invoke_url == URL
    assert "userPoolClientId is missing." in caught.value.problem.meaning


def test_nothing_understood_is_not_half_a_file() -> None:
    with pytest.raises(ProblemError) as caught:
        parse("{cognito: {region: 'us-west-2'}}")
    assert not isinstance(caught.value, IncompleteConfig)


def test_a_value_of_the_wrong_form_is_said_with_its_place() -> None:
    text = f"{{\n  cognito: {{\n    userPoolId: 'mine', userPoolClientId: '{POOL.client_id}'\n  }}\n}}"
    with pytest.raises(ProblemError) as caught:
        parse(text, "config.js")
    assert caught.value.problem.meaning.startswith("config.js, line 3, column 18, userPoolId: ")
    assert caught.value.problem.field == "user_pool_id"


def test_a_region_that_contradicts_the_pool_is_said_with_its_place() -> None:
    text = json.dumps(
        {"auth": {"user_pool_id": POOL.user_pool_id, "user_pool_client_id": "c", "aws_region": "eu-west-1"}}
    )
    with pytest.raises(ProblemError) as caught:
        parse(text, "amplify_outputs.json")
    assert "aws_region: The id says us-west-2, the Region given is eu-west-1." in caught.value.problem.meaning


@pytest.mark.parametrize("write", WRITERS.values())
@pytest.mark.parametrize("kind", [PoolKind.UNKNOWN, PoolKind.EMAIL])
@pytest.mark.parametrize("url", ["", URL, URL + '"\\</script>'])
def test_what_is_written_is_read_back(
    write: Callable[[PoolConfig, str], str], kind: PoolKind, url: str
) -> None:
    pool = replace(POOL, kind=kind)
    found = parse(write(pool, url))
    assert found.invoke_url == url
    assert found.pool in {pool, POOL}  # the workshop's file does not say how users are named


def test_each_kind_is_known_by_what_it_says() -> None:
    assert {kind: parse(write(POOL, URL)).kind for kind, write in WRITERS.items()} == {
        kind: kind for kind in WRITERS
    }


@pytest.mark.parametrize("write", WRITERS.values())
def test_no_secret_is_written(write: Callable[[PoolConfig, str], str]) -> None:
    pool = PoolConfig.of(POOL.user_pool_id, POOL.client_id, client_secret="hush-hush")
    assert "hush" not in write(pool, URL)


def test_a_saved_file_is_whole_and_leaves_no_draft(tmp_path: Path) -> None:
    path = tmp_path / "config.js"
    path.write_text("something else", encoding="utf-8")
    save(path, WRITERS[FileKind.CONFIG_JS](POOL, URL))
    assert read(path) == ConfigFile(POOL, URL)
    assert [each.name for each in tmp_path.iterdir()] == ["config.js"]


def test_where_nothing_can_be_written_a_problem_says_so(tmp_path: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        save(tmp_path / "nowhere" / "config.js", "")
    assert caught.value.problem.title == "The file cannot be written"
    assert "nowhere" in caught.value.problem.meaning
