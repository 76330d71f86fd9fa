"""Sends prepared requests, again where that is right, watches them, and judges what came back.

One exchange record per attempt. Redirects are not followed: what was meant for Cognito is for nobody else.
Answers are read up to 1 MB and half a minute, and must be JSON objects (or empty), or a problem says what
came instead. Imports botocore: import this module only where a client is built.
"""

from __future__ import annotations

import email.utils
import ipaddress
import json
import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from botocore.exceptions import (
    BotoCoreError,
    ConnectionClosedError,
    ConnectTimeoutError,
    HTTPClientError,
    ReadTimeoutError,
)

from wildrydes_desktop.cognito import faults, retries
from wildrydes_desktop.cognito.connection import TimeLimits
from wildrydes_desktop.cognito.flight import Flight, Flights
from wildrydes_desktop.cognito.recorder import Recorder, Wire, header
from wildrydes_desktop.cognito.sockets import CancellableSession
from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.problems import Cancelled

MOST_BYTES: Final = 1_000_000
_MOST_DIGITS: Final = 15  # of a length; Python refuses to read more than 4,300


class Transport:
    """The way to one service address.

    `verify` is True or the path of a CA bundle. `now` gives seconds since the epoch; `drift` is how far the
    server's clock was ahead of it at the last answer, in seconds, give or take half a second and half the
    answer's time.
    """

    def __init__(
        self,
        url: str,
        recorder: Recorder,
        *,
        verify: bool | str,
        now: Callable[[], float],
        jitter: Callable[[], float],
        limits: TimeLimits,
    ) -> None:
        self._recorder = recorder
        self._now = now
        self._jitter = jitter
        self._limits = limits
        self._flights = Flights()
        self._session = CancellableSession(
            verify=verify,
            proxies=proxies_for(url),
            timeout=(limits.connect, limits.read),
            # Without this the body waits 40 ms for the headers' acknowledgement (Nagle's algorithm).
            socket_options=[(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)],
        )
        self.drift: float | None = None

    def send(self, request: AWSPreparedRequest, operation: str) -> AWSResponse:
        """Send, and again as `retries` says, and read the whole answer. Blocks; runs on the caller's thread.

        Raises botocore's network errors, `Cancelled`, or UnexpectedAnswer for what is not Cognito's.
        """
        _refuse_plain_http(request.url)
        attempt = 1
        while True:
            request.headers["amz-sdk-request"] = f"attempt={attempt}; max={retries.MOST_ATTEMPTS}"
            outcome = self._outcome(request, operation, attempt)
            wait = retries.delay(
                operation,
                attempt,
                status=outcome.status,
                name=outcome.error_name,
                failure=outcome.failure,
                jitter=self._jitter,
            )
            if wait is None:
                return outcome.answer()
            cancel.current().wait(wait)
            attempt += 1

    def close(self) -> None:
        """End every request, close every connection. Nothing can be sent afterwards."""
        self._flights.close()
        self._session.close()

    def _outcome(self, request: AWSPreparedRequest, operation: str, attempt: int) -> _Outcome:
        """Send once: the answer, or what came in its place. Raises `Cancelled`."""
        with self._flights.one() as flight:
            number = self._recorder.next_number()
            wire = _wire(request, operation, attempt, self._now())
            started = time.perf_counter()
            error: Exception | None = None
            try:
                self._fetch(request, flight, wire)
                _refuse_foreign(wire)
            except (BotoCoreError, faults.UnexpectedAnswer, Cancelled) as caught:
                error = judged(caught, flight)
                wire.error = "Cancelled" if flight.aborted else faults.name(error)
            wire.milliseconds = (time.perf_counter() - started) * 1000
            wire.sent = bytes(flight.sent)
            exchange = self._recorder.record(number, wire)
        self._note_drift(wire)
        if isinstance(error, Cancelled):
            raise error
        return _Outcome(wire, exchange.error, error)

    def _fetch(self, request: AWSPreparedRequest, flight: Flight, wire: Wire) -> None:
        request.stream_output = True  # the answer is read here, where its length and time are limited
        deadline = time.monotonic() + self._limits.whole_answer
        response = self._session.send(request)
        wire.status = response.status_code
        wire.response_headers = dict(response.headers)
        body = bytearray()
        try:
            for chunk in chunks(response.raw, wire.url):
                body += chunk
                if flight.aborted or len(body) > MOST_BYTES or time.monotonic() > deadline:
                    raise _too_much(wire.url, len(body))
            if len(body) < _promised(wire):
                raise _lost(wire.url, "the answer broke off")
        finally:
            response.raw.close()  # what is left is for nobody; read whole, it has let go of its connection
        wire.response_body = bytes(body)

    def _note_drift(self, wire: Wire) -> None:
        try:
            date = email.utils.parsedate_to_datetime(header(wire.response_headers, "date"))
        except ValueError:
            return
        middle = wire.started_at + wire.milliseconds / 2000
        self.drift = date.timestamp() + 0.5 - middle


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What one attempt came to: an answer (`error` is None), or the error in its place."""

    wire: Wire
    error_name: str
    error: Exception | None

    @property
    def status(self) -> int:
        """The answer's status; 0 where there is none that tells anything about sending again."""
        return 0 if self.failure is retries.Failure.FINAL else self.wire.status

    @property
    def failure(self) -> retries.Failure:
        """What the error means for another attempt."""
        if self.error is None or (
            isinstance(self.error, faults.UnexpectedAnswer) and self.error.worth_repeating
        ):
            return retries.Failure.NONE
        if self.error_name in faults.LOST_ON_THE_WAY:
            sent = bool(self.wire.sent)
            return retries.Failure.LOST_AFTER_SENDING if sent else retries.Failure.LOST_BEFORE_SENDING
        return retries.Failure.FINAL

    def answer(self) -> AWSResponse:
        """The answer in botocore's form. Raises the error where there is none."""
        if self.error is not None:
            raise self.error
        wire = self.wire
        headers: Any = wire.response_headers  # botocore copies any mapping
        return AWSResponse(wire.url, wire.status, headers, _Whole(wire.response_body))


class _Whole:
    """A body that was read already, in the form in which botocore asks for one."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def stream(self, **_: object) -> Iterator[bytes]:
        yield self._body


def proxies_for(url: str) -> dict[str, str]:
    """The proxies of HTTPS_PROXY and the like, minus NO_PROXY; none for this very machine."""
    host = urlsplit(url).netloc.rpartition("@")[2]
    return {} if is_loopback(url) or proxy_bypass(host) else getproxies()


def is_loopback(url: str) -> bool:
    """Whether the address is on this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _refuse_plain_http(url: str) -> None:
    if urlsplit(url).scheme != "https" and not is_loopback(url):
        raise faults.UnexpectedAnswer(faults.PLAIN_HTTP)


def judged(error: Exception, flight: Flight) -> Exception:
    """What an error of the network's really was."""
    if flight.aborted:
        return Cancelled()
    if isinstance(error, ReadTimeoutError) and not flight.sent:  # in the middle of the TLS handshake
        return ConnectTimeoutError(endpoint_url=error.kwargs["endpoint_url"], error=error)
    return error


def _wire(request: AWSPreparedRequest, operation: str, attempt: int, started_at: float) -> Wire:
    body = request.body.encode() if isinstance(request.body, str) else request.body
    sent = body if isinstance(body, bytes) else b""  # Cognito's operations have no other bodies
    return Wire(operation, request.method, request.url, dict(request.headers), sent, started_at, attempt)


def chunks(raw: urllib3.BaseHTTPResponse, url: str) -> Iterator[bytes]:
    """What is left of an answer, piece by piece, as it comes. Raises botocore's network errors."""
    try:
        while chunk := raw.read1(65536):
            yield chunk
    except urllib3.exceptions.ReadTimeoutError as error:
        raise ReadTimeoutError(endpoint_url=url, error=error) from error
    except (urllib3.exceptions.HTTPError, OSError) as error:
        raise _lost(url, type(error).__name__) from error


def _promised(wire: Wire) -> int:
    length = header(wire.response_headers, "content-length")
    readable = length.isascii() and length.isdecimal() and len(length) <= _MOST_DIGITS
    return int(length) if readable and wire.method != "HEAD" else 0


def _lost(url: str, why: str) -> HTTPClientError:
    return ConnectionClosedError(endpoint_url=url, error=why)


def _too_much(url: str, length: int) -> Exception:
    if length > MOST_BYTES:
        return faults.UnexpectedAnswer(faults.TOO_LONG)
    return ReadTimeoutError(endpoint_url=url, error="the answer took too long")


def _refuse_foreign(wire: Wire) -> None:
    """Raise UnexpectedAnswer for a redirect and for a body that no Cognito sends."""
    if 300 <= wire.status < 400:
        raise faults.UnexpectedAnswer(faults.REDIRECTED)
    if not wire.response_body:
        return
    try:
        value = json.loads(wire.response_body)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        kind = header(wire.response_headers, "content-type")
        raise faults.UnexpectedAnswer(faults.foreign(wire.status, kind, wire.response_body))
