"""The catalogue of faults: what goes wrong with one call, and where on its way.

Every fault stays until it is lifted, so that it meets the app's own repetitions as well; the only exceptions
say so in their title.
"""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from reliability import cloud
from tests.helpers import fault_server as server
from tests.helpers.fault_server import Behaviour, Request, answer, error, html


class Place(Enum):
    """Where on its way a call meets the fault."""

    LOOKUP = "the name and the way to its address"
    MEETING = "the connection, before a request can be sent"
    ANSWER = "the request and its answer"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `waits`: the app has nothing to go by but its own time limit."""

    name: str
    title: str
    place: Place
    waits: bool = False


_LOOKUP, _MEETING, _ANSWER = Place.LOOKUP, Place.MEETING, Place.ANSWER

FAULTS: Final = (
    Fault("dns", "the name is not found", _LOOKUP),
    Fault("offline", "no network at all", _LOOKUP),
    Fault("refused", "nobody listens", _LOOKUP),
    Fault("swallowed", "connecting leads to nothing", _LOOKUP, waits=True),
    Fault("silent", "connected, then silence", _MEETING, waits=True),
    Fault("reset-early", "reset before the request", _MEETING),
    Fault("self-signed", "certificate: self-signed", _MEETING),
    Fault("expired", "certificate: expired", _MEETING),
    Fault("wrong-host", "certificate: another host's", _MEETING),
    Fault("hang", "the request is read and never answered", _ANSWER, waits=True),
    Fault("half", "half an answer, then silence", _ANSWER, waits=True),
    Fault("drip", "a byte every 20 ms, without end", _ANSWER, waits=True),
    Fault("reset", "reset after the request", _ANSWER),
    Fault("lost", "carried out, but the answer is lost", _ANSWER),
    Fault("broken-off", "the answer breaks off", _ANSWER),
    Fault("cut-json", "JSON that ends in the middle", _ANSWER),
    Fault("list", "JSON, but a list", _ANSWER),
    Fault("wrong-types", "JSON with members of other types", _ANSWER),
    Fault("html", "HTML with status 200", _ANSWER),
    Fault("content-type", "the right answer, named text/html", _ANSWER),
    Fault("empty", "status 200 and nothing else", _ANSWER),
    Fault("30-mb", "30 MB", _ANSWER),
    Fault("redirect", "307 to another host", _ANSWER),
    Fault("500", "500 InternalErrorException", _ANSWER),
    Fault("503", "503 ServiceUnavailable", _ANSWER),
    Fault("throttled-once", "throttled once, then answered", _ANSWER),
    Fault("throttled", "throttled every time", _ANSWER),
)
BY_NAME: Final = {fault.name: fault for fault in FAULTS}

# One member of each kind of answer there is, none of the type that it has to have.
_WRONG_TYPES: Final = {
    "AuthenticationResult": "yes",
    "ChallengeName": 1,
    "ChallengeParameters": 2,
    "CodeDeliveryDetails": 3,
    "CodeDeliveryDetailsList": "4",
    "Devices": "5",
    "Groups": "13",
    "User": "14",
    "UserPool": "15",
    "UserPoolClient": "16",
    "UserPoolClients": "17",
    "Users": "18",
    "SecretCode": 6,
    "Session": 7,
    "Status": 8,
    "UserAttributes": "9",
    "UserConfirmed": "maybe",
    "UserConfirmationNecessary": "maybe",
    "UserSub": 10,
    "Username": 11,
    "keys": "12",
}
_FLOOD: Final = 30_000_000


# The same for services that answer in XML.
_WRONG_XML: Final = (
    b"<Answer><Result><Stacks>5</Stacks><StackEvents>6</StackEvents><StackResources>7</StackResources>"
    b"<Changes>8</Changes><Status><member>9</member></Status><Account><member>1</member></Account>"
    b"<StackId><member>2</member></StackId><Id><member>3</member></Id></Result></Answer>"
)


def behaviour(
    name: str, serve: Behaviour, act: Callable[[Request], object], elsewhere: str, *, xml: bool = False
) -> Behaviour:
    """What the fault of that name does to a request.

    `serve` answers as the pool does, `act` only does what it is asked; `elsewhere` is another host's address.
    `xml`: what answers is a service that does so in XML.
    """
    if xml and name in _IN_XML:
        return _IN_XML[name]
    return {
        "hang": server.hang,
        "half": server.hang_in_the_body,
        "drip": server.drip,
        "reset": server.reset,
        "lost": _lost(act),
        "broken-off": answer(b'{"half": ', promise=500),
        "cut-json": answer(b'{"UserConfirmed": fal'),
        "list": answer(["a", "list"]),
        "wrong-types": answer(_WRONG_TYPES),
        "html": html(),
        "content-type": _mislabelled(serve),
        "empty": answer(b""),
        "30-mb": _flood,
        "redirect": answer({}, 307, Location=elsewhere),
        "500": error("InternalErrorException", "Something went wrong.", 500),
        "503": error("ServiceUnavailableException", "Service is unavailable.", 503),
        "throttled-once": _once(_IN_XML["throttled"] if xml else _throttled, serve),
        "throttled": _throttled,
    }[name]


_IN_XML: Final = {
    "cut-json": answer(b"<DescribeStacksResponse><DescribeSta", content_type="text/xml"),
    "wrong-types": answer(_WRONG_XML, content_type="text/xml"),
    "500": cloud.refusal("InternalFailure", "Something went wrong.", 500),
    "503": cloud.refusal("ServiceUnavailable", "Service is unavailable.", 503),
    "throttled": cloud.refusal("Throttling", "Rate exceeded"),
}


def _throttled(sock: socket.socket, request: Request) -> None:
    """Cognito says so with 400, API Gateway with 429."""
    status = 429 if request.operation == "POST" else 400
    error("TooManyRequestsException", "Rate exceeded", status)(sock, request)


def _lost(act: Callable[[Request], object]) -> Behaviour:
    """Do what is asked for, once however often it is asked again, and break off before the answer."""
    done = False

    def behave(sock: socket.socket, request: Request) -> None:
        nonlocal done
        if not done:
            act(request)
        done = True
        server.drop(sock, request)

    return behave


def _once(first: Behaviour, then: Behaviour) -> Behaviour:
    left = [first]

    def behave(sock: socket.socket, request: Request) -> None:
        (left.pop() if left else then)(sock, request)

    return behave


class _Relabelled:
    """A socket whose first answer says that it is a web page."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock

    def sendall(self, data: bytes) -> None:
        for media_type in (b"application/x-amz-json-1.1", b"application/json", b"text/xml"):
            data = data.replace(b"Content-Type: " + media_type, b"Content-Type: text/html", 1)
        self._sock.sendall(data)

    def __getattr__(self, name: str) -> object:
        return getattr(self._sock, name)


def _mislabelled(serve: Behaviour) -> Behaviour:
    def behave(sock: socket.socket, request: Request) -> None:
        serve(_Relabelled(sock), request)  # type: ignore[arg-type]

    return behave


def _flood(sock: socket.socket, request: Request) -> None:
    del request
    sock.sendall(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.1\r\nContent-Length: %d\r\n\r\n{" % _FLOOD
    )
    piece = b" " * 65536
    with contextlib.suppress(OSError):
        for _ in range(_FLOOD // len(piece)):
            sock.sendall(piece)
