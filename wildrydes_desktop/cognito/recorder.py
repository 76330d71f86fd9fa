"""Makes the records of the trace: redacted, searched for the password, numbered, and handed on."""

from __future__ import annotations

import contextlib
import itertools
import json
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.foundation.secrets import Secret


@dataclass(frozen=True, slots=True)
class _Scope:
    """What this thread is in the middle of: which conversation, which passwords are in play, what no answer
    may show, and who collects the records.
    """

    conversation: int = 0
    passwords: tuple[Secret, ...] = ()
    hidden: tuple[Secret, ...] = ()
    heard: tuple[list[Exchange], ...] = ()


_NOTHING = _Scope()
_scope: ContextVar[_Scope] = ContextVar("exchange_scope", default=_NOTHING)


@dataclass(slots=True)
class Wire:
    """What one request and its answer were, unredacted. Lives only until the record is made."""

    operation: str
    method: str
    url: str
    request_headers: Mapping[str, object]
    request_body: bytes
    started_at: float
    attempt: int = 1
    sent: bytes = b""
    milliseconds: float = 0.0
    status: int = 0
    error: str = ""
    response_headers: Mapping[str, object] = field(default_factory=dict)
    response_body: bytes = b""


class Recorder:
    """One per connection; `on_exchange` is called on the thread that made the request."""

    def __init__(self, on_exchange: Callable[[Exchange], None] | None) -> None:
        self._on_exchange = on_exchange
        self._numbers = itertools.count(1)
        self._conversations = itertools.count(1)

    def next_number(self) -> int:
        """The number of the request about to be sent."""
        return next(self._numbers)

    @contextlib.contextmanager
    def conversation(self, number: int = 0) -> Iterator[int]:
        """Requests made inside belong to one conversation: a new one, or the one given. Yields its number."""
        number = number or next(self._conversations)
        token = _scope.set(replace(_scope.get(), conversation=number))
        try:
            yield number
        finally:
            _scope.reset(token)

    @contextlib.contextmanager
    def watching(self, *passwords: Secret) -> Iterator[None]:
        """Requests sent inside are searched for these passwords too."""
        scope = _scope.get()
        token = _scope.set(replace(scope, passwords=(*scope.passwords, *passwords)))
        try:
            yield
        finally:
            _scope.reset(token)

    @contextlib.contextmanager
    def hiding(self, *secrets: Secret) -> Iterator[list[Exchange]]:
        """Records of requests made inside show none of these, wherever an answer quotes them. Yields the
        list to which those records are added, beside being handed on.
        """
        scope, heard = _scope.get(), list[Exchange]()
        token = _scope.set(replace(scope, hidden=(*scope.hidden, *secrets), heard=(*scope.heard, heard)))
        try:
            yield heard
        finally:
            _scope.reset(token)

    def record(self, number: int, wire: Wire) -> Exchange:
        """Make the record of `wire` and hand it on."""
        from wildrydes_desktop.cognito import redaction
        from wildrydes_desktop.cognito.password_search import search

        scope = _scope.get()
        body = _json(wire.request_body)
        secrets = redaction.hidden_texts(wire.operation, body) | {
            secret.reveal() for secret in (*scope.passwords, *scope.hidden) if secret
        }
        verdict = search(wire.sent, scope.passwords)
        failed = not 200 <= wire.status < 300
        answer = _json(wire.response_body)
        exchange = Exchange(
            number=number,
            operation=wire.operation,
            method=wire.method,
            url=_address(wire.url),
            started_at=wire.started_at,
            milliseconds=wire.milliseconds,
            status=wire.status,
            error=wire.error or (error_name(wire.response_headers, answer) if failed else ""),
            attempt=wire.attempt,
            request_headers=redaction.headers(wire.request_headers),
            request_body=redaction.request_body(wire.operation, body),
            response_headers=redaction.headers(wire.response_headers, secrets=secrets),
            response_body=redaction.response_body(wire.operation, answer, failed=failed, secrets=secrets),
            request_id=header(wire.response_headers, "x-amzn-requestid"),
            password=verdict,
            searched_bytes=len(wire.sent) if scope.passwords else 0,
            conversation=scope.conversation,
        )
        for heard in scope.heard:
            heard.append(exchange)
        if self._on_exchange is not None:
            self._on_exchange(exchange)
        return exchange


def header(headers: Mapping[str, object], name: str) -> str:
    """The value of a header, whatever its case, or an empty text."""
    return next((str(value) for key, value in headers.items() if key.lower() == name), "")


def error_name(headers: Mapping[str, object], body: object) -> str:
    """Cognito's exception name: the end of `__type`, else the header that says the same."""
    kind = body.get("__type") if isinstance(body, dict) else None
    text = kind if isinstance(kind, str) else header(headers, "x-amzn-errortype")
    return text.rpartition("#")[2].partition(":")[0][:100]


def _json(data: bytes) -> object:
    """The JSON value in `data`; a text that says what it is instead where there is none."""
    from wildrydes_desktop.cognito.redaction import Hidden

    if not data:
        return None
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return Hidden(f"‹not JSON: {len(data)} bytes›")


def _address(url: str) -> str:
    """The address without user, query and fragment."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path or '/'}"
