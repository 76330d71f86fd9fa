"""How signed requests travel: over connections that can be ended at once, again where that is right.

Like `cognito.transport`, for services whose answers are XML and may be files. What is lost on the way is sent
again if it only looks; where a time limit ended it, or a name or certificate is wrong, the person decides.
Imports botocore: import this module only where a client is built.
"""

from __future__ import annotations

import io
import random
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any, Final

from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from botocore.exceptions import BotoCoreError, ConnectionClosedError, ReadTimeoutError

from wildrydes_desktop.cognito import faults
from wildrydes_desktop.cognito.connection import TimeLimits
from wildrydes_desktop.cognito.flight import Flight, Flights
from wildrydes_desktop.cognito.sockets import CancellableSession
from wildrydes_desktop.cognito.transport import chunks, judged, proxies_for
from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.problems import Cancelled

MOST_BYTES: Final = 4_000_000
MOST_ATTEMPTS: Final = 4
_FIRST_WAIT: Final = 0.4  # seconds after an answer that asks for patience, doubled each time
_FIRST_WAIT_LOST: Final = 0.05  # where none came at all
_LIMITS: Final = TimeLimits(connect=4.0, read=20.0, whole_answer=30.0)
_BUSY: Final = frozenset({429, 500, 502, 503, 504})
_BUSY_WORDS: Final = (b"<Code>Throttling", b"<Code>RequestLimitExceeded", b"<Code>SlowDown")
_ONLY_LOOKS: Final = ("Describe", "List", "Get", "Head")


class AwsTransport:
    """The way to one service address. `verify` is True or the path of a CA bundle."""

    def __init__(self, url: str, *, verify: bool | str, jitter: Callable[[], float] = random.random) -> None:
        self._jitter = jitter
        self._flights = Flights()
        self._session = CancellableSession(
            verify=verify,
            proxies=proxies_for(url),
            timeout=(_LIMITS.connect, _LIMITS.read),
            socket_options=[(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)],
        )

    def before_send(self, request: AWSPreparedRequest, event_name: str, **_: object) -> AWSResponse:
        """Botocore's hook: what it returns is taken for the answer, and nothing else is sent.

        Raises botocore's network errors, `Cancelled`, or UnexpectedAnswer for what is not Amazon's.
        """
        only_looks = event_name.rpartition(".")[2].startswith(_ONLY_LOOKS)
        attempt = 1
        while True:
            last, wait = attempt == MOST_ATTEMPTS, _FIRST_WAIT
            try:
                with self._flights.one() as flight:
                    response = self._fetch(request, flight)
            except _Lost as lost:
                if last or lost.final or (lost.carried_out and not only_looks):
                    raise lost.error from None
                wait = _FIRST_WAIT_LOST
            else:
                if last or not _is_busy(response):
                    return response
            cancel.current().wait(wait * 2 ** (attempt - 1) * (0.5 + self._jitter()))
            attempt += 1

    def close(self) -> None:
        """End every request, close every connection. Nothing can be sent afterwards."""
        self._flights.close()
        self._session.close()

    def _fetch(self, request: AWSPreparedRequest, flight: Flight) -> AWSResponse:
        request.stream_output = True  # the answer is read here, where its length and time are limited
        try:
            response = self._session.send(request)
            body = _read(response, request.url, flight)
        except BotoCoreError as caught:
            error = judged(caught, flight)
            if isinstance(error, Cancelled):
                raise error from None
            raise _Lost(error, carried_out=bool(flight.sent)) from None
        if flight.aborted:
            raise Cancelled  # what there is of the answer may be half of it
        _refuse_foreign(response, body)
        headers: Any = response.headers
        return AWSResponse(request.url, response.status_code, headers, _Whole(body))


class _Lost(Exception):  # noqa: N818 - the request is named, not the error
    """A request without an answer; `carried_out`: it may have been, all the same. `final`: another one would
    not fare better.
    """

    def __init__(self, error: Exception, *, carried_out: bool) -> None:
        super().__init__()
        self.error = error
        self.final = faults.name(error) not in faults.LOST_ON_THE_WAY
        self.carried_out = carried_out


class _Whole(io.BytesIO):
    """A body that was read already, in the two forms in which botocore asks for one."""

    def stream(self, **_: object) -> Iterator[bytes]:
        yield self.getvalue()


def _read(response: AWSResponse, url: str, flight: Flight) -> bytes:
    deadline = time.monotonic() + _LIMITS.whole_answer
    body = bytearray()
    raw: Any = response.raw
    for chunk in chunks(raw, url):
        body += chunk
        if flight.aborted or len(body) > MOST_BYTES or time.monotonic() > deadline:
            raw.close()
            raise _too_much(url, len(body))
    length = response.headers.get("content-length", "")
    if response.status_code != 204 and length.isdecimal() and 0 < len(body) < int(length):
        raise ConnectionClosedError(endpoint_url=url, error="the answer broke off")
    return bytes(body)


def _too_much(url: str, length: int) -> Exception:
    if length > MOST_BYTES:
        return faults.UnexpectedAnswer(faults.TOO_LONG)
    return ReadTimeoutError(endpoint_url=url, error="the answer took too long")


def _is_busy(response: AWSResponse) -> bool:
    """Whether the service asks for patience rather than refusing."""
    return response.status_code in _BUSY or (
        response.status_code >= 400 and any(word in response.content for word in _BUSY_WORDS)
    )


def _refuse_foreign(response: AWSResponse, body: bytes) -> None:
    """Raise UnexpectedAnswer for a redirect that is not S3's own, and for a web page."""
    amazons = any(name.lower().startswith(("x-amz-", "x-amzn-")) for name in response.headers)
    if 300 <= response.status_code < 400 and not amazons:
        raise faults.UnexpectedAnswer(faults.REDIRECTED)
    kind = response.headers.get("content-type", "")
    if "html" in kind.lower() and not amazons:
        raise faults.UnexpectedAnswer(faults.foreign(response.status_code, kind, body))
