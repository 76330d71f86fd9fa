"""Reads an HTTP Archive: one that `har` wrote, or one of a browser.

What is read is redacted again, since an archive may come from a browser that hid nothing.
"""

from __future__ import annotations

import base64
import json
import math
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

from wildrydes_desktop.cognito import redaction
from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch
from wildrydes_desktop.cognito.har import CREATOR
from wildrydes_desktop.cognito.redaction import Hidden
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import Figure, words

LONGEST: Final = 64 * 1024 * 1024
"""Characters of an archive that is read."""
MOST_ENTRIES: Final = 10_000
LARGEST: Final = 1e15
"""A number that no time, count or status comes to."""
KEYS: Final = "JWKS"
RIDE: Final = "RequestUnicorn"
UNTOLD: Final = "NoAnswer"
"""For an answer that never came, where the archive does not say why; browsers do in `_error`."""
LONGEST_SCHEME: Final = 16
"""Characters: what is longer in an Authorization header is no scheme but what it is for."""

_WHITE: Final = re.compile(r"[ \t\n\r]*")
_TARGET: Final = re.compile(r"AWSCognitoIdentityProviderService\.(\w{1,100})")
_HIDDEN: Final = re.compile(r"‹hidden(: \d+ characters)?›")


def from_har(text: str) -> tuple[Exchange, ...]:
    """The exchanges with Cognito in an archive, numbered anew, in its order. Others are passed over.

    Raises ProblemError where it is no archive, is too large, or holds no exchange with Cognito.
    """
    if len(text) > LONGEST:
        raise ProblemError(
            _refusal(
                words(
                    "It has {count} characters; at most {most} are read.",
                    count=Figure(len(text)),
                    most=Figure(LONGEST),
                )
            )
        )
    try:
        log = dict(_Reader(text).log())
        entries = log["entries"]
    except (ValueError, RecursionError, KeyError):
        raise ProblemError(_refusal("It is not JSON with a log and entries in it.")) from None
    if not isinstance(entries, list) or len(entries) > MOST_ENTRIES:
        raise ProblemError(
            _refusal(words("It has no list of at most {most} entries.", most=Figure(MOST_ENTRIES)))
        )
    foreign = _members(log.get("creator")).get("name") != CREATOR
    found: list[Exchange] = []
    for entry in entries:
        exchange = _exchange(_members(entry), len(found) + 1, foreign=foreign)
        if exchange is not None:
            found.append(exchange)
    if not found:
        raise ProblemError(_refusal("No exchange with Cognito is in it."))
    return tuple(found)


def _refusal(why: str) -> Problem:
    return Problem(
        "This is no recording that can be shown",
        why,
        "Open a .har or .html file that was saved from the Protocol panel, or by a browser.",
        name="RecordingUnreadable",
    )


class _Reader:
    """Reads an archive a member and an entry at a time.

    Reading all of it in a single call would hold up every other thread, a fifth of a second for 30 MB.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._decoder = json.JSONDecoder()

    def log(self) -> Iterator[tuple[str, object]]:
        """The members of `log`. Raises ValueError where the text is no JSON object, and so on downwards."""
        for name in self._names():
            if name == "log" and self._next() == "{":
                for part in self._names():
                    yield part, list(self._items()) if self._next() == "[" else self._value()
            else:
                self._value()
        if self._next():
            raise ValueError

    def _names(self) -> Iterator[str]:
        """The names in the object that begins here; who asks for them reads each one's value."""
        for _ in self._parts("{", "}"):
            name = self._value()
            if not isinstance(name, str):
                raise ValueError  # noqa: TRY004 - all that is wrong with the text is
            self._take(":")
            yield name

    def _items(self) -> Iterator[object]:
        for _ in self._parts("[", "]"):
            yield self._value()

    def _parts(self, begin: str, end: str) -> Iterator[None]:
        """Once for each part of what stands between two brackets, with commas between them."""
        self._take(begin)
        if self._next() == end:
            self._at += 1
            return
        while True:
            yield
            if self._next() == end:
                self._at += 1
                return
            self._take(",")

    def _value(self) -> object:
        self._next()
        value, self._at = self._decoder.raw_decode(self._text, self._at)
        return value

    def _take(self, sign: str) -> None:
        if self._next() != sign:
            raise ValueError
        self._at += 1

    def _next(self) -> str:
        """The next character that is no white space; empty at the end."""
        found = _WHITE.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return self._text[self._at : self._at + 1]


def _exchange(entry: Mapping[str, Any], number: int, *, foreign: bool) -> Exchange | None:
    """The record of an entry; None where it is not with Cognito. Nothing in it is believed to have a type."""
    request, response = _members(entry.get("request")), _members(entry.get("response"))
    sent_headers, headers = _headers(request), _headers(response)
    url = _text(request.get("url"))
    operation = _operation(sent_headers, _text(request.get("method")), url)
    if not operation:
        return None
    status = _whole(response.get("status"))
    failed = not 200 <= status < 300
    sent = _parsed(_members(request.get("postData")).get("text"))
    secrets = redaction.hidden_texts(operation, sent) | _shown_to_an_api(sent_headers)
    answer = _parsed(_content(_members(response.get("content"))))
    return Exchange(
        number=number,
        operation=operation,
        method=_text(request.get("method"))[:10],
        url=_address(url),
        started_at=_moment(entry.get("startedDateTime")),
        milliseconds=max(0.0, _number(entry.get("time"))),
        status=status,
        error=redaction.message(
            _text(entry.get("_error"))
            or (
                _error_name(headers, answer, failed=failed)
                if status
                else _text(response.get("_error")) or UNTOLD
            )
        ),
        attempt=_whole(entry.get("_attempt")) or 1,
        request_headers=redaction.headers(sent_headers),
        request_body=redaction.request_body(operation, sent),
        response_headers=redaction.headers(headers, secrets=secrets),
        response_body=redaction.response_body(operation, answer, failed=failed, secrets=secrets),
        request_id=_text(entry.get("_requestId"))[:100],
        password=PasswordSearch.NOT_SEARCHED if foreign else _search(entry.get("_password")),
        searched_bytes=_whole(entry.get("_searchedBytes")),
        conversation=_whole(entry.get("_conversation")),
    )


def _operation(headers: Mapping[str, str], method: str, url: str) -> str:
    target = next((value for name, value in headers.items() if name.lower() == "x-amz-target"), "")
    found = _TARGET.fullmatch(target)
    if found:
        return found.group(1)
    address = _address(url)
    if address.endswith("/ride") and method == "POST":
        return RIDE
    return KEYS if address.endswith("/.well-known/jwks.json") else ""


def _shown_to_an_api(headers: Mapping[str, str]) -> frozenset[str]:
    """The tokens in a request's Authorization header: what an answer says must not show them either."""
    words = next((value for name, value in headers.items() if name.lower() == "authorization"), "").split()
    return frozenset(word for word in words if len(word) > LONGEST_SCHEME)


def _error_name(headers: Mapping[str, str], answer: object, *, failed: bool) -> str:
    named = next((value for name, value in headers.items() if name.lower() == "x-amzn-errortype"), "")
    return (named or _text(_members(answer).get("__type"))).partition(":")[0] if failed else ""


def _headers(message: Mapping[str, Any]) -> dict[str, str]:
    listed = message.get("headers")
    pairs = [_members(each) for each in listed[:100]] if isinstance(listed, list) else []
    return {_text(pair.get("name")): _unhidden(_text(pair.get("value"))) for pair in pairs}


def _content(content: Mapping[str, Any]) -> object:
    """The text of an answer. Browsers write it in Base64 where its type does not look like text to them."""
    text = content.get("text")
    if content.get("encoding") != "base64" or not isinstance(text, str):
        return text
    try:
        return base64.b64decode(text).decode()
    except ValueError:
        return None


def _parsed(text: object) -> Any:  # noqa: ANN401 - any JSON value
    """A body, with what was hidden recognised as such."""
    try:
        return _with_hidden(json.loads(text)) if isinstance(text, str) and text else None
    except (ValueError, RecursionError):
        return None


def _with_hidden(value: object) -> object:
    if isinstance(value, dict):
        return {name: _with_hidden(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_with_hidden(part) for part in value]
    return _unhidden(value) if isinstance(value, str) else value


def _unhidden(text: str) -> str:
    return Hidden(text) if _HIDDEN.fullmatch(text) else text


def _address(url: str) -> str:
    """The address without what a query may hold."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def _moment(text: object) -> float:
    try:
        return datetime.fromisoformat(_text(text)).timestamp()
    except (ValueError, OverflowError, OSError):
        return 0.0


def _number(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return 0.0
    return float(value) if math.isfinite(value) and abs(value) < LARGEST else 0.0


def _whole(value: object) -> int:
    return int(_number(value))


def _search(value: object) -> PasswordSearch:
    return next((word for word in PasswordSearch if word == value), PasswordSearch.NOT_SEARCHED)


def _members(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
