"""A recording saved and opened again says the same; what others wrote is redacted, and garbage is refused."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wildrydes_desktop.cognito import redaction
from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch
from wildrydes_desktop.cognito.har import CREATOR, har_pieces
from wildrydes_desktop.cognito.har_reading import LONGEST, from_har
from wildrydes_desktop.cognito.redaction import Hidden
from wildrydes_desktop.foundation.problems import ProblemError

SECRET = "Unicorns-fly-9"
TARGET = "AWSCognitoIdentityProviderService."


def exchange(**changes: Any) -> Exchange:
    body = {"ClientId": "abc", "Username": "rider@example.com", "Password": SECRET}
    made = Exchange(
        1,
        "SignUp",
        "POST",
        "http://127.0.0.1:4566/",
        1_795_000_000.25,
        12.5,
        400,
        error="UsernameExistsException",
        attempt=2,
        request_headers=redaction.headers({"X-Amz-Target": f"{TARGET}SignUp", "Cookie": "a=b"}),
        request_body=redaction.request_body("SignUp", body),
        response_headers=redaction.headers({"Content-Type": "application/x-amz-json-1.1"}),
        response_body={"__type": "UsernameExistsException", "message": "User already exists"},
        request_id="1-2-3",
        password=PasswordSearch.SENT,
        searched_bytes=321,
        conversation=4,
    )
    return replace(made, **changes)


def to_har(exchanges: Iterable[Exchange], comment: str = "") -> str:
    return "".join(har_pieces(exchanges, comment))


def test_what_is_saved_is_what_is_opened() -> None:
    saved = (
        exchange(),
        exchange(
            number=2,
            operation="JWKS",
            method="GET",
            request_headers={},
            request_body=None,
            url="http://127.0.0.1:4566/x/.well-known/jwks.json",
            status=200,
            error="",
            response_body={"keys": [{"kid": "one"}]},
        ),
    )
    opened = from_har(to_har(saved, "us-east-1_AbCdEfGhI"))
    assert opened == saved
    assert isinstance(opened[0].request_body["Password"], Hidden)
    assert isinstance(opened[0].request_headers["Cookie"], Hidden)


def test_an_exchange_without_an_answer() -> None:
    silent = exchange(status=0, error="ConnectTimeout", response_headers={}, response_body=None)
    assert from_har(to_har([silent])) == (silent,)


def test_it_is_what_the_format_asks_for() -> None:
    (entry,) = json.loads(to_har([exchange()]))["log"]["entries"]
    assert set(entry) >= {"startedDateTime", "time", "request", "response", "cache", "timings"}
    assert entry["startedDateTime"] == "2026-11-18T11:06:40.250+00:00"
    assert set(entry["request"]) >= {
        "method",
        "url",
        "httpVersion",
        "cookies",
        "headers",
        "queryString",
        "headersSize",
        "bodySize",
    }
    assert set(entry["response"]) >= {
        "status",
        "statusText",
        "httpVersion",
        "cookies",
        "headers",
        "content",
        "redirectURL",
        "headersSize",
    }


def of_a_browser(operation: str, body: object, answer: object) -> str:
    """An archive in which nothing is hidden."""
    entry = {
        "startedDateTime": "2026-11-18T05:46:40Z",
        "time": 3,
        "request": {
            "method": "POST",
            "url": "https://user:pass@cognito-idp.eu-west-1.amazonaws.com/?token=a",
            "headers": [
                {"name": "x-amz-target", "value": TARGET + operation},
                {"name": "Authorization", "value": f"Bearer {SECRET}"},
            ],
            "postData": {"text": json.dumps(body)},
        },
        "response": {"status": 200, "headers": [], "content": {"text": json.dumps(answer)}},
    }
    other = {"request": {"method": "GET", "url": "https://example.com/", "headers": []}, "response": {}}
    return json.dumps({"log": {"creator": {"name": "Firefox"}, "entries": [other, entry]}})


def test_what_a_browser_recorded_is_redacted() -> None:
    body = {"AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": {"USERNAME": "rider", "PASSWORD": SECRET}}
    answer = {"AuthenticationResult": {"AccessToken": SECRET, "ExpiresIn": 3600}}
    (opened,) = from_har(of_a_browser("InitiateAuth", body, answer))
    assert SECRET not in repr(opened)
    assert "pass@" not in opened.url
    assert "token" not in opened.url
    assert opened.request_body["AuthParameters"]["USERNAME"] == "rider"
    assert opened.response_body["AuthenticationResult"]["ExpiresIn"] == 3600
    assert opened.password is PasswordSearch.NOT_SEARCHED


def test_an_answer_that_a_browser_wrote_in_base64_is_read_and_redacted() -> None:
    log = json.loads(of_a_browser("GetUser", {"AccessToken": SECRET}, {"Username": "rider", "More": SECRET}))
    content = log["log"]["entries"][1]["response"]["content"]
    content |= {"encoding": "base64", "text": base64.b64encode(content["text"].encode()).decode()}
    (opened,) = from_har(json.dumps(log))
    assert opened.response_body["Username"] == "rider"
    assert SECRET not in repr(opened)
    for broken in ("=", "/w==", "é", 7):
        content["text"] = broken
        (opened,) = from_har(json.dumps(log))
        assert opened.response_body is None


def test_a_claim_about_the_password_is_believed_of_nobody_else() -> None:
    """That nothing was sent is said by this app, of what it searched itself."""
    log = json.loads(to_har([exchange(password=PasswordSearch.ABSENT)]))
    log["log"]["creator"]["name"] = "somebody"
    (opened,) = from_har(json.dumps(log))
    assert opened.password is PasswordSearch.NOT_SEARCHED


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"log": 1}', '{"log": {"entries": {}}}', '{"log": {"entries": []}}', "[" * 5000, "\x00",
     '{"log": {"creator": 1, "entries": []}}', '{"log": {"entries": [1, null, {}]}}',
     json.dumps({"log": {"entries": [{}] * 10_001}})],
)  # fmt: skip
def test_what_is_no_recording_is_refused(text: str) -> None:
    with pytest.raises(ProblemError) as caught:
        from_har(text)
    assert caught.value.problem.next_step


def test_the_members_may_stand_in_any_order_and_any_room() -> None:
    (entry,) = json.loads(to_har([exchange()]))["log"]["entries"]
    for creator in (CREATOR, "a browser"):
        about = {"creator": {"name": creator}}
        for log in (
            {"pages": [[]], "entries": [entry], **about},
            {**about, "entries": [entry], "x": {"log": 1}},
        ):
            for room in (None, "\t", "\r\n "):
                text = f" \n{json.dumps({'entries': [], 'log': log, 'z': [{'log': 2}]}, indent=room)}\n"
                (opened,) = from_har(text)
                assert (opened.password is not PasswordSearch.NOT_SEARCHED) is (creator == CREATOR)


@pytest.mark.parametrize(("old", "new"), [
    ('"entries": [', '"entries": [,'), ("]}}", ",]}}"), ("]}}", "]}"), ("]}}", "]}}}"), ("]}}", "]}} x"),
    ('"entries":', '"entries"'), ('"entries":', "7:"), ('{"log"', '["log"'), ("]}}", "}}"),
    ('"log":', '"log",'),
])  # fmt: skip
def test_what_is_nearly_an_archive_is_refused(old: str, new: str) -> None:
    text = to_har([exchange()])
    assert old in text
    with pytest.raises(ProblemError, match="RecordingUnreadable"):
        from_har(new.join(text.rsplit(old, 1)))


def test_a_recording_that_is_too_long_is_not_read() -> None:
    with pytest.raises(ProblemError, match="RecordingUnreadable"):
        from_har(" " * (LONGEST + 1))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
members = ("startedDateTime", "time", "request", "response", "_operation", "_password", "_attempt", "_error")
inner = ("method", "url", "headers", "postData", "status", "content", "text", "name", "value")


@given(
    st.fixed_dictionaries({}, optional=dict.fromkeys(members, json_values)),
    st.fixed_dictionaries({}, optional=dict.fromkeys(inner, json_values)),
)
def test_an_entry_may_hold_anything(entry: dict[str, Any], request: dict[str, Any]) -> None:
    target = {"name": "X-Amz-Target", "value": f"{TARGET}InitiateAuth"}
    headers = request.get("headers")
    request["headers"] = [target, *(headers if isinstance(headers, list) else [])]
    entry["request"] = request
    (opened,) = from_har(json.dumps({"log": {"entries": [entry]}}))
    assert from_har(to_har([opened]))


def test_a_ride_that_a_browser_recorded_keeps_no_token_even_where_the_answer_quotes_it() -> None:
    token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
    entry = {
        "startedDateTime": "2026-11-02T09:05:07.000Z",
        "time": 12,
        "request": {
            "method": "POST",
            "url": "https://a1.execute-api.us-east-1.amazonaws.com/prod/ride",
            "headers": [{"name": "Authorization", "value": f"Bearer {token}"}],
            "postData": {"text": json.dumps({"PickupLocation": {"Latitude": 1.5, "Longitude": 2.5}})},
        },
        "response": {
            "status": 403,
            "headers": [],
            "content": {"text": json.dumps({"message": f"no '{token}'"})},
        },
    }
    (found,) = from_har(
        json.dumps({"log": {"version": "1.2", "creator": {"name": "a browser"}, "entries": [entry]}})
    )
    assert found.operation == "RequestUnicorn"
    assert found.request_body == {"PickupLocation": {"Latitude": 1.5, "Longitude": 2.5}}
    assert found.response_body == {"message": "no '‹hidden›'"}
    assert token not in repr(found)


@pytest.mark.parametrize(
    ("told", "error"), [({}, "NoAnswer"), ({"_error": "net::ERR_FAILED"}, "net::ERR_FAILED")]
)
def test_an_answer_that_never_came_to_a_browser(told: dict[str, str], error: str) -> None:
    log = json.loads(of_a_browser("GetUser", {}, {}))
    entry = log["log"]["entries"][1]
    entry |= {"time": -1, "response": {"status": 0, "headers": [], **told}}
    (opened,) = from_har(json.dumps(log))
    assert (opened.status, opened.error, opened.milliseconds) == (0, error, 0.0)
