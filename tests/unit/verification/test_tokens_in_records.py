"""Tokens in what tools write down: curl's talk, a browser's recording, what Amplify keeps in a browser."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from tests.helpers.token_forge import ACCESS_CLAIMS, ID_CLAIMS, token
from wildrydes_desktop.cognito.jwt_parts import MOST_CHARACTERS
from wildrydes_desktop.cognito.token_sources import Source, found_in

ID, ACCESS = token(ID_CLAIMS).reveal(), token(ACCESS_CLAIMS).reveal()
KEYS = {
    name: f"CognitoIdentityServiceProvider.25ddkmj4v6hfsfvruhpfi7n4hv.rider@example.com.{name}"
    for name in ("idToken", "accessToken", "refreshToken", "clockDrift")
}


def outcome(text: str) -> tuple[Source, dict[str, str]]:
    found = found_in(text)
    return found.source, {one.name: one.token.reveal() for one in found.tokens}


@pytest.mark.parametrize("between", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "below",
    [
        "> x-wild: rydes\n>\n< HTTP/2 401",
        ">\n< HTTP/2 401",
        "* upload completely sent off",
        "} [9 bytes data]",
    ],
)
def test_curl_tells_its_talk_with_a_mark_before_each_line(below: str, between: str) -> None:
    talk = f"* Trying 127.0.0.1:443...\n> GET /ride HTTP/2\n> authorization: Bearer {ID}\n{below}\n"
    assert outcome(talk.replace("\n", between)) == (Source.HEADER, {"": ID})


def test_curl_tells_the_headers_of_http_2_in_brackets() -> None:
    talk = f"* [HTTP/2] [1] [authorization: Bearer {ID}]\n* [HTTP/2] [1] [accept: */*]\n> GET /ride HTTP/2\n"
    assert outcome(talk) == (Source.HEADER, {"": ID})


@pytest.mark.parametrize("indent", [None, 2])
def test_a_header_in_a_browser_s_recording(indent: int | None) -> None:
    headers = [{"name": "accept", "value": "*/*"}, {"name": "Authorization", "value": f"Bearer {ID}"}]
    archive = {"log": {"version": "1.2", "entries": [{"request": {"headers": headers}}]}}
    assert outcome(json.dumps(archive, indent=indent)) == (Source.HEADER, {"": ID})


def kept(*names: str) -> dict[str, Any]:
    tokens = {"idToken": ID, "accessToken": ACCESS, "refreshToken": "a.b.c.d.e", "clockDrift": "0"}
    return {KEYS[name]: tokens[name] for name in names}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(kept("clockDrift", "idToken", "refreshToken", "accessToken"), indent=1),
        json.dumps(json.dumps(kept("idToken", "accessToken"))),
        json.dumps(
            [{"name": name, "value": value} for name, value in kept("idToken", "accessToken").items()]
        ),
        "\n".join(f"{name}\t{value}" for name, value in kept("idToken", "accessToken").items()),
        "\n".join(f"localStorage.setItem('{name}', '{value}')" for name, value in kept(*KEYS).items()),
    ],
    ids=["json", "json in json", "members of their own", "two columns", "arguments"],
)
def test_what_amplify_keeps_in_a_browser_is_told_apart(text: str) -> None:
    assert outcome(text) == (Source.STORAGE, {"idToken": ID, "accessToken": ACCESS})


@pytest.mark.parametrize(
    "text",
    [
        (KEYS["idToken"] + " , ") * (MOST_CHARACTERS // 80),
        KEYS["idToken"] + " " * 500_000,
        f'"Authorization"{" " * 500_000}"value"',
    ],
    ids=["names", "blanks", "blanks in a header"],
)
def test_what_has_no_token_takes_no_time(text: str) -> None:
    began = time.process_time()
    assert found_in(text).source is not Source.STORAGE
    assert time.process_time() - began < 2.0
