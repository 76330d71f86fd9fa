"""An exchange written as something to run: whole, with every secret as a variable, and nothing for a shell to
do.
"""

from __future__ import annotations

import ast
import json
import subprocess
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wildrydes_desktop.cognito import redaction
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.snippets import Dialect, snippet

POOL = PoolConfig.of("us-east-1_AbCdEfGhI", "25ddkmj4v6hfsfvruhpfi7n4hv")
SHELLS = (Dialect.CURL, Dialect.AWS_CLI)


def exchange(operation: str, body: dict[str, Any]) -> Exchange:
    """As the recorder makes it: redacted."""
    shown = redaction.request_body(operation, body)
    return Exchange(1, operation, "POST", "http://127.0.0.1:1/", 0.0, 1.0, 200, request_body=shown)


def sign_up(password: str = "Unicorns-fly-9", name: str = "Ada") -> Exchange:
    return exchange(
        "SignUp",
        {
            "ClientId": POOL.client_id,
            "Username": "rider@example.com",
            "Password": password,
            "UserAttributes": [
                {"Name": "email", "Value": "rider@example.com"},
                {"Name": "name", "Value": name},
            ],
        },
    )


@pytest.mark.parametrize("dialect", list(Dialect))
def test_no_secret_is_in_it(dialect: Dialect) -> None:
    found = snippet(sign_up("Unicorns-fly-9", "Ada-Lovelace"), POOL, dialect)
    assert "Unicorns-fly-9" not in found.text
    assert "Ada-Lovelace" not in found.text


@pytest.mark.parametrize("dialect", [*SHELLS, Dialect.BOTO3])
def test_every_hidden_value_has_a_variable(dialect: Dialect) -> None:
    found = snippet(sign_up(), POOL, dialect)
    assert found.variables == ("PASSWORD", "NAME")
    assert all(name in found.text for name in found.variables)


def test_two_values_of_one_name_have_two_variables() -> None:
    attributes = [{"Name": "custom:horn", "Value": "a"}, {"Name": "custom:horn", "Value": "b"}]
    found = snippet(exchange("SignUp", {"UserAttributes": attributes}), POOL, Dialect.BOTO3)
    assert found.variables == ("CUSTOM_HORN", "CUSTOM_HORN_2")


@pytest.mark.parametrize(("member", "variable"), [("path", "COGNITO_PATH"), ("2nd", "COGNITO_2ND")])
def test_a_variable_is_never_one_that_is_set_already(member: str, variable: str) -> None:
    """Or PATH would go to Cognito; and a shell takes no name that begins with a digit."""
    told = exchange("SignUp", {"ClientMetadata": {member: "Unicorns-fly-9"}})
    for dialect in (*SHELLS, Dialect.BOTO3):
        assert snippet(told, POOL, dialect).variables == (variable,)


awkward = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=30)


@given(awkward)
def test_a_shell_passes_the_body_on_as_it_was(text: str) -> None:
    """`cat` in the place of curl: what would be sent is the body, whatever a shell makes of its letters."""
    name = f"$HOME `id` \\ {text}"
    sent = exchange("InitiateAuth", {"ClientId": "x", "AuthParameters": {"USERNAME": name}})
    script = "cat <<JSON\n" + snippet(sent, POOL, Dialect.CURL).text.partition("<<JSON\n")[2]
    done = subprocess.run(["/bin/sh"], input=script.encode(), capture_output=True, check=True)
    assert json.loads(done.stdout) == sent.request_body


@given(awkward)
def test_python_reads_the_body_as_it_was(text: str) -> None:
    sent = exchange("InitiateAuth", {"ClientId": "x", "AuthParameters": {"USERNAME": text}})
    calls = [
        node
        for node in ast.walk(ast.parse(snippet(sent, POOL, Dialect.BOTO3).text))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "initiate_auth"
    ]
    assert {word.arg: ast.literal_eval(word.value) for word in calls[0].keywords} == sent.request_body


def test_a_shell_fills_in_the_variables() -> None:
    written = snippet(sign_up(), POOL, Dialect.CURL).text
    script = "cat <<JSON\n" + written.partition("<<JSON\n")[2]
    done = subprocess.run(
        ["/bin/sh", "-c", script],
        env={"PASSWORD": "one", "NAME": "two", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    body = json.loads(done.stdout)
    assert body["Password"] == "one"
    assert body["UserAttributes"][1] == {"Name": "name", "Value": "two"}


def test_an_endpoint_of_ones_own_is_named() -> None:
    pool = PoolConfig.of(POOL.user_pool_id, POOL.client_id, endpoint_url="http://127.0.0.1:4566")
    for dialect in (Dialect.AWS_CLI, Dialect.BOTO3):
        assert "http://127.0.0.1:4566" in snippet(sign_up(), pool, dialect).text
        assert "endpoint" not in snippet(sign_up(), POOL, dialect).text


@pytest.mark.parametrize(
    ("operation", "body", "call"),
    [
        ("SignUp", {}, "signUp("),
        ("InitiateAuth", {"AuthFlow": "USER_SRP_AUTH"}, '"USER_SRP_AUTH"'),
        ("InitiateAuth", {"AuthFlow": "REFRESH_TOKEN_AUTH"}, "forceRefresh: true"),
        ("RespondToAuthChallenge", {"ChallengeName": "PASSWORD_VERIFIER"}, "by itself"),
        ("RespondToAuthChallenge", {"ChallengeName": "SMS_MFA"}, "confirmSignIn("),
        ("GlobalSignOut", {}, "global: true"),
        ("ConfirmDevice", {}, "no function of its own"),
    ],
)
def test_what_amplify_calls_it(operation: str, body: dict[str, Any], call: str) -> None:
    assert call in snippet(exchange(operation, body), POOL, Dialect.AMPLIFY).text


@pytest.mark.parametrize("dialect", list(Dialect))
def test_the_keys_are_a_plain_get(dialect: Dialect) -> None:
    keys = Exchange(1, "JWKS", "GET", "http://127.0.0.1:1/x/.well-known/jwks.json", 0.0, 1.0, 200)
    found = snippet(keys, POOL, dialect)
    assert "http://127.0.0.1:1/x/.well-known/jwks.json" in found.text
    assert found.variables == ()


@pytest.mark.parametrize("dialect", list(Dialect))
def test_a_ride_is_asked_for_with_the_token_from_the_environment(dialect: Dialect) -> None:
    body = {"PickupLocation": {"Latitude": 47.61, "Longitude": -122.33}}
    ride = Exchange(
        1, "RequestUnicorn", "POST", "http://127.0.0.1:1/prod/ride", 0.0, 1.0, 201, request_body=body
    )
    found = snippet(ride, POOL, dialect)
    assert "http://127.0.0.1:1/prod/ride" in found.text
    assert "47.61" in found.text
    assert "Authorization" in found.text
    assert found.variables == (() if dialect is Dialect.AMPLIFY else ("ID_TOKEN",))


def test_a_forged_ride_is_a_text_and_no_command() -> None:
    url = 'http://x/$(id)`id`"\n/ride'
    ride = Exchange(1, "RequestUnicorn", "POST", url, 0.0, 1.0, 0, request_body={"a": "$(id)`id`"})
    text = snippet(ride, POOL, Dialect.CURL).text
    assert text.count("$(") == text.count("\\$(")
    assert text.count("`") == text.count("\\`")
    tree = ast.parse(snippet(ride, POOL, Dialect.BOTO3).text)
    assert {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)} >= {url, "$(id)`id`"}


def test_a_member_of_a_forged_recording_is_a_text_and_no_code() -> None:
    name = "x=1)\nraise SystemExit(9)\nprint("
    text = snippet(exchange("GetUser", {name: "y", "class": "z"}), POOL, Dialect.BOTO3).text
    tree = ast.parse(text)
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Raise)]
    assert {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)} >= {name, "class"}
