"""The pool out of a website's file: every way people write it, and what they are told where it is wrong."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.workshop.config_file import ConfigFile, parse, read, to_config_js

POOL = PoolConfig.of("us-west-2_uXboG5pAb", "25ddkmj4v6hfsfvruhpfi7n4hv")
URL = "https://rc7nyt4tql.execute-api.us-west-2.amazonaws.com/prod"

WORKSHOP = f"""window._config = {{
    cognito: {{
        userPoolId: '{POOL.user_pool_id}', // e.g. us-east-2_uXboG5pAb
        userPoolClientId: '{POOL.client_id}', // e.g. 25ddkmj4v6hfsfvruhpfi7n4hv
        region: 'us-west-2' // e.g. us-east-2
    }},
    api: {{
        invokeUrl: '{URL}' // e.g. https://example.execute-api.us-west-2.amazonaws.com/prod,
    }}
}};
"""
LITERAL = WORKSHOP.removeprefix("window._config = ").removesuffix(";\n")
AS_JSON = json.dumps(
    {
        "cognito": {
            "userPoolId": POOL.user_pool_id,
            "userPoolClientId": POOL.client_id,
            "region": "us-west-2",
        },
        "api": {"invokeUrl": URL},
    }
)


def refusal(text: str) -> Problem:
    with pytest.raises(ProblemError) as caught:
        parse(text)
    return caught.value.problem


@pytest.mark.parametrize(
    "text",
    [
        WORKSHOP,
        WORKSHOP.replace("\n", "\r\n"),
        "\ufeff" + WORKSHOP,
        WORKSHOP.replace("window._config", "var _config"),
        WORKSHOP.replace("window._config", "const _config"),
        WORKSHOP.replace("window._config = ", "window._config="),
        WORKSHOP.replace("window._config =", "export default"),
        WORKSHOP.replace("window._config", "module.exports"),
        '"use strict";\n/* made by\n the stack */\n// { not this }\n'
        + WORKSHOP
        + "\n/* the end */ // really",
        f"const config = {LITERAL};\nexport default config;\n",
        WORKSHOP.replace("'us-west-2' //", "'us-west-2', //").replace("    }\n}", "    },\n}"),
        LITERAL,
        AS_JSON,
        f"window._config = {AS_JSON};",
    ],
)
def test_the_workshops_file_in_all_its_spellings(text: str) -> None:
    assert parse(text) == ConfigFile(POOL, URL)


def test_the_api_may_still_be_missing() -> None:
    assert parse(WORKSHOP.replace(URL, "")).invoke_url == ""
    assert parse(LITERAL.partition("    api:")[0] + "}").invoke_url == ""
    assert parse(LITERAL.replace(f"'{URL}'", "null")).invoke_url == ""


def test_the_region_may_be_left_to_the_pool_id() -> None:
    assert parse(WORKSHOP.replace("region: 'us-west-2'", "region: ''")).pool.region == "us-west-2"


def test_amplifys_exports_name_the_same_pool() -> None:
    text = (
        "/* eslint-disable */\n// WARNING: DO NOT EDIT.\n\nconst awsmobile = {\n"
        '    "aws_project_region": "us-west-2",\n    "aws_cognito_region": "us-west-2",\n'
        f'    "aws_user_pools_id": "{POOL.user_pool_id}",\n'
        f'    "aws_user_pools_web_client_id": "{POOL.client_id}",\n    "oauth": {{}}\n}};\n\n\n'
        "export default awsmobile;\n"
    )
    assert parse(text) == ConfigFile(POOL)


def test_amplifys_outputs_name_the_same_pool() -> None:
    auth = {
        "user_pool_id": POOL.user_pool_id,
        "aws_region": "us-west-2",
        "user_pool_client_id": POOL.client_id,
        "password_policy": {"min_length": 8},
    }
    schema = {"models": {f"M{number}": {"fields": ["x" * 50] * 20} for number in range(100)}}
    text = json.dumps({"auth": auth, "data": {"model_introspection": schema}, "version": "1.3"}, indent=2)
    assert len(text) > 100_000
    assert parse(text) == ConfigFile(POOL)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "line 1, column 1"),
        ("// nothing\n\n", "line 3, column 1"),
        ("window._config = [];", "line 1, column 18"),
        ("window._config = load();", "line 1, column 18"),
        ("window._config == {}", "line 1, column 1"),
        ("{\n  cognito: {\n    userPoolId: 'a' region: 'b'\n  }\n}", "line 3, column 21"),
        ("window._config = {\r\n  cognito: {\r\n    userPoolId: id()", "line 3, column"),
        ("window._config = {", "line 1, column"),
        (WORKSHOP.replace("};\n", ""), "line 10, column"),
        (WORKSHOP + "window._config.api.invokeUrl = 'x';", "line 11, column 1"),
        (AS_JSON + "\n" + AS_JSON, "line 2, column 1"),
    ],
)
def test_what_is_broken_is_said_with_its_place(text: str, place: str) -> None:
    problem = refusal(text)
    assert place in problem.meaning
    assert problem.name == "ConfigFileRefused"
    assert problem.next_step


def test_everything_that_is_missing_is_named_at_once() -> None:
    meaning = refusal("{cognito: {region: 'us-west-2', userPoolId: ''}}").meaning
    assert "userPoolId is missing." in meaning
    assert "userPoolClientId is missing." in meaning


def test_what_is_not_text_is_named_beside_what_is_missing() -> None:
    meaning = refusal("{cognito: {userPoolId: 5, region: {}}}").meaning
    assert "userPoolId is not text." in meaning
    assert "userPoolClientId is missing." in meaning
    assert "region is not text." in meaning


def test_amplifys_own_names_are_used_for_what_is_missing() -> None:
    assert "aws_user_pools_id is missing." in refusal('{"aws_project_region": "us-west-2"}').meaning
    assert "user_pool_client_id is missing." in refusal('{"auth": {"user_pool_id": "x"}}').meaning


def test_a_file_about_something_else_is_told_apart() -> None:
    assert refusal("{name: 'x'}").title == "No user pool in this file"
    assert "cognito is not an object" in refusal("{cognito: 7}").meaning


def test_a_pool_id_that_is_none_is_refused_as_anywhere() -> None:
    assert refusal(WORKSHOP.replace(POOL.user_pool_id, "mine")).field == "user_pool_id"
    assert refusal(WORKSHOP.replace("'us-west-2'", "'eu-west-1'")).field == "region"


@pytest.mark.parametrize(
    "text", ["{a:" * 5000, "[" * 100_000, "{a: 1, " * 20_000, "/*" * 50_000, '{"a":' * 90_000]
)
def test_what_would_choke_a_parser_is_refused_in_time(text: str) -> None:
    assert refusal(text).name == "ConfigFileRefused"


@given(st.text() | st.text(alphabet="{}[]:,'\"\\/* \n=;ab1").map(lambda text: f"window._config = {{{text}"))
def test_any_text_ends_in_a_pool_or_a_problem(text: str) -> None:
    assert refusal(text).title


def test_what_is_written_is_read_back() -> None:
    text = to_config_js(POOL, URL)
    assert parse(text) == ConfigFile(POOL, URL)
    assert text.startswith("window._config = {\n    cognito: {\n        userPoolId: ")
    assert parse(to_config_js(POOL)) == ConfigFile(POOL)


@pytest.mark.parametrize("path", ['"};alert(1)//', "</script>", "\\", "\n/", "é"])
def test_no_value_gets_out_of_its_quotes(path: str) -> None:
    assert parse(to_config_js(POOL, URL + path)).invoke_url == URL + path


# Files


def file_refusal(path: Path) -> Problem:
    with pytest.raises(ProblemError) as caught:
        read(path)
    return caught.value.problem


def test_a_file_is_read_and_named_in_what_is_said_of_it(tmp_path: Path) -> None:
    path = tmp_path / "config.js"
    path.write_text(WORKSHOP, encoding="utf-8")
    assert read(path) == ConfigFile(POOL, URL)
    path.write_text("oops", encoding="utf-8")
    assert "config.js, line 1" in file_refusal(path).meaning


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    assert "no such file" in file_refusal(tmp_path / "config.js").title


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert file_refusal(tmp_path).title == "The file cannot be read"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read_is_said_so(tmp_path: Path) -> None:
    path = tmp_path / "config.js"
    path.write_text(WORKSHOP, encoding="utf-8")
    path.chmod(0)
    assert "denied" in file_refusal(path).meaning


def test_a_file_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "config.js"
    path.write_bytes(b" " * 1_000_001)
    assert file_refusal(path).title == "The file is too large"


def test_text_in_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "config.js"
    path.write_bytes(b"// pool\n// M\xfcller\n" + WORKSHOP.encode())
    assert "line 2" in file_refusal(path).meaning
