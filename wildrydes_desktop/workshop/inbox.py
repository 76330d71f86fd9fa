"""The local pool's outbox seen from the other side: the mails that Cognito would have sent.

Only this machine is ever asked. A mail's code is as good as a password while it lives, so neither the
code nor the body, which quotes it, shows in a `repr`.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import json
import socket
import time
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import SplitResult, urlsplit

from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.foundation.words import words

MOST_BYTES: Final = 4_000_000
"""More than ten thousand mails: an answer beyond that is not our outbox."""

LATEST: Final = 253_402_300_799
"""The end of the year 9999, in seconds since the epoch: calendars here go no further."""


@dataclass(frozen=True, slots=True)
class Mail:
    """One message as the pool wrote it. `sent_at` is seconds since the epoch; `medium` is email or sms.

    `code` is the confirmation code inside, empty where the mail has none.
    """

    id: str
    to: str
    medium: str
    subject: str
    body: str = field(repr=False)
    code: Secret
    username: str
    sent_at: float


def read(inbox_url: str, timeout: float = 5.0) -> list[Mail]:
    """All mails in the outbox at `inbox_url`, newest last. Each network step takes at most `timeout` seconds,
    and the whole of it twice that.

    Raises ProblemError for an address that is not on this machine, an outbox that cannot be reached and
    an answer that is not one; `Cancelled` when the work is cancelled meanwhile. Proxies are never used.
    """
    parts = _loopback(inbox_url)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=timeout)
    try:
        connection.connect()
        opened: socket.socket = connection.sock
        with cancel.current().waking(lambda: _shut(opened)):
            body = _fetch(connection, parts.path or "/", time.monotonic() + 2 * timeout)
    except (OSError, http.client.HTTPException, ValueError) as error:
        # Cancelling shuts the connection under the read, which then fails in one of these ways.
        cancel.current().check()
        raise _trouble("The mailbox does not answer", str(error)) from error
    finally:
        connection.close()
    return _mails(body)


def _shut(opened: socket.socket) -> None:
    """End what blocks on the socket. Closing it would not: a read that has begun keeps waiting."""
    with contextlib.suppress(OSError):
        opened.shutdown(socket.SHUT_RDWR)


def _fetch(connection: http.client.HTTPConnection, path: str, deadline: float) -> bytes:
    connection.request("GET", path, headers={"Accept": "application/json", "Connection": "close"})
    body = bytearray()
    with connection.getresponse() as response:
        while len(body) <= MOST_BYTES and (chunk := response.read1(65536)):
            body += chunk
            if time.monotonic() > deadline:
                raise TimeoutError("the answer took too long")
        if len(body) <= MOST_BYTES and response.length:
            raise http.client.IncompleteRead(b"", response.length)
    if response.status != http.HTTPStatus.OK:
        raise _trouble(
            "The mailbox refused to show its mails", words("HTTP status {status}", status=response.status)
        )
    if len(body) > MOST_BYTES:
        raise _trouble("The mailbox sent too much", f"more than {MOST_BYTES} bytes")
    return bytes(body)


def _mails(body: bytes) -> list[Mail]:
    try:
        return [_mail(entry) for entry in _array(json.loads(body))]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        # The kind of error only: its message may quote a mail.
        reason = f"not a list of mails ({type(error).__name__})"
        raise _trouble("The mailbox's answer cannot be read", reason) from None


def _array(answer: object) -> list[Any]:
    if not isinstance(answer, list):
        raise TypeError("not an array")
    return answer


def _mail(entry: dict[str, Any]) -> Mail:
    """One entry of the array as the contract lists it; members added later are left alone."""
    texts = {name: entry[name] for name in ("to", "medium", "subject", "body", "username")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise TypeError("a mail's texts are strings")
    sent_at = entry["sent_at"]
    if isinstance(sent_at, bool) or not 0 <= sent_at <= LATEST:  # refuses NaN as well
        raise ValueError("sent_at is a time")
    code = entry["code"]
    return Mail(
        id=str(entry["id"]),
        code=Secret("" if code is None else str(code)),
        sent_at=float(sent_at),
        **texts,
    )


def _loopback(url: str) -> SplitResult:
    """The parts of an address that is plain http on this machine; raises ProblemError for any other."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
        local = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        local = False
    if not local or parts.scheme != "http" or parts.username is not None:
        raise _trouble("That is not a mailbox of this machine", "only http on loopback is read")
    return parts


def _trouble(title: str, raw: str) -> ProblemError:
    return ProblemError(
        Problem(
            title,
            "The local pool keeps the mails that Cognito would have sent, and did not hand them over.",
            "Wait a moment: the local pool is started again when it stops.",
            name="InboxUnreadable",
            raw_message=raw,
        )
    )
