"""botocore's HTTP session over connections that can be ended from another thread.

Imports botocore and urllib3: import this module only where a client is built.
"""

# mypy: disable-error-code="misc, override"
# (botocore-stubs types these classes' methods unlike those of their own base classes.)

from __future__ import annotations

import errno
import os
import socket
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from botocore.awsrequest import (
    AWSHTTPConnection,
    AWSHTTPConnectionPool,
    AWSHTTPSConnection,
    AWSHTTPSConnectionPool,
)
from botocore.httpsession import URLLib3Session
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError
from urllib3.util import wait_for_write

from wildrydes_desktop.cognito import flight
from wildrydes_desktop.foundation.problems import Cancelled

if TYPE_CHECKING:
    _Base = AWSHTTPConnection
else:
    _Base = object  # the mixin stands before whichever of the two connections it is mixed into

# How often a connect in progress looks whether it was cancelled, in seconds.
LOOK_EVERY: Final = 0.05

# What a connect that does not wait says while it goes on (Windows says WSAEWOULDBLOCK).
_UNDER_WAY: Final = frozenset({0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 0)})


class _Cancellable(_Base):
    """Mixin: hands each socket to the flight of the thread that uses it, and notes what goes over it."""

    # WORKAROUND: urllib3 2.8 has no public place for a connect of one's own. Look again when it has.
    def _new_conn(self) -> socket.socket:
        timeout = float(self.timeout or 0.0)
        try:
            return _connected(self._dns_host, self.port, timeout, self.socket_options or ())
        except socket.gaierror as error:
            raise NameResolutionError(self.host, self, error) from error
        except TimeoutError as error:
            raise ConnectTimeoutError(self, f"no connection within {timeout} s") from error
        except OSError as error:
            raise NewConnectionError(self, f"no connection: {error}") from error

    def request(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - botocore's signature
        if self.sock is not None:
            flight.current().hold(self.sock)
        super().request(*args, **kwargs)

    def send(self, data: Any) -> None:  # noqa: ANN401 - bytes; botocore-stubs says str
        if self.sock is None:
            self.connect()  # before anything counts as sent
        flight.current().sent.extend(data)
        super().send(data)


class CancellableHTTPConnection(_Cancellable, AWSHTTPConnection):
    """Plain HTTP, for endpoints on loopback and for the way to a proxy."""


class CancellableHTTPSConnection(_Cancellable, AWSHTTPSConnection):
    """HTTPS, direct or through a proxy's tunnel."""


class _Pool(AWSHTTPConnectionPool):
    ConnectionCls = CancellableHTTPConnection


class _TlsPool(AWSHTTPSConnectionPool):
    ConnectionCls = CancellableHTTPSConnection


class CancellableSession(URLLib3Session):
    """botocore's session (proxies, CA bundle, error types as in the AWS CLI) with the connections above."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - URLLib3Session's own
        super().__init__(**options)
        # WORKAROUND: botocore 1.44 takes no pool classes; its managers share this one dictionary. Look again
        # when it does.
        shared: dict[str, type] = vars(self)["_pool_classes_by_scheme"]
        shared.update(http=_Pool, https=_TlsPool)


def _connected(host: str, port: int, timeout: float, options: Iterable[tuple[Any, ...]]) -> socket.socket:
    """A connection to the first address of `host` that answers, `timeout` seconds for each.

    Raises gaierror, TimeoutError, OSError of the last address tried, or `Cancelled`.
    """
    failure: OSError = OSError("no address")
    for family, kind, protocol, _, address in socket.getaddrinfo(
        host.strip("[]"), port, type=socket.SOCK_STREAM
    ):
        flight.current().check()
        sock = socket.socket(family, kind, protocol)
        try:
            for option in options:
                sock.setsockopt(*option)
            _connect(sock, address, timeout)
        except OSError as error:
            sock.close()
            failure = error
        except Cancelled:
            sock.close()
            raise
        else:
            return sock
    raise failure


def _connect(sock: socket.socket, address: tuple[Any, ...], timeout: float) -> None:
    """Connect, blocking for `LOOK_EVERY` at a time at most; then set `timeout` for what follows."""
    deadline = time.monotonic() + timeout
    sock.settimeout(0)
    begun = sock.connect_ex(address)
    if (
        begun not in _UNDER_WAY
    ):  # refused on the spot, as without a network; asked later, the socket forgets it
        raise OSError(begun, os.strerror(begun))
    while not wait_for_write(sock, timeout=LOOK_EVERY):
        flight.current().check()
        if time.monotonic() > deadline:
            raise TimeoutError
    error = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if error:
        raise OSError(error, os.strerror(error))
    sock.settimeout(timeout)
    flight.current().hold(sock)
