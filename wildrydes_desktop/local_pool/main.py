"""The local pool as a process of its own: options, one JSON line, serving until told to stop."""

from __future__ import annotations

import _thread
import argparse
import contextlib
import json
import logging
import os
import select
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from typing import Any, Final

from waitress.server import BaseWSGIServer, create_server

from wildrydes_desktop.foundation import logs
from wildrydes_desktop.foundation.paths import default_data_dir
from wildrydes_desktop.foundation.privacy import keep_memory_private
from wildrydes_desktop.local_pool import commands, options, ride, settings_json
from wildrydes_desktop.local_pool.http import LARGEST_BODY, Front
from wildrydes_desktop.local_pool.options import UsageError
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.local_pool.store import DataInUseError

FOLDER: Final = "local-pool"
_THREADS: Final = 8
_IDLE: Final = 20  # seconds until a connection on which nothing happens is closed
_CONNECTIONS: Final = 4000
_OTHER_FILES: Final = 64
_log = logging.getLogger(__name__)


def main(argv: list[str]) -> int:
    """Run the pool with the options in `argv` until SIGTERM, SIGINT or, if asked for, the end of stdin.

    Returns the exit code: 0 after a clean end, 1 where the pool cannot run, 2 for a wrong command line.
    Nothing but the JSON line, and the answers to commands, is written to standard output.
    """
    try:
        return _run(options.read(argv))
    except UsageError as error:
        _say(str(error))
        return 2
    except DataInUseError as error:
        _say(f"another local pool runs on {error}")
        return 1
    except OSError as error:
        _say(str(error))
        return 1
    except SystemExit:  # argparse's way out of --help, and the end of the serving
        return 0


class _End:
    """What SIGTERM and SIGINT call. They end the serving at once, and never tear what is around it."""

    def __init__(self) -> None:
        self._asked_for = False
        self._serving = False

    def __call__(self, *_: object) -> None:
        self._asked_for = True
        if self._serving:
            raise SystemExit

    def serve(self, server: BaseWSGIServer) -> None:
        """Answer requests until asked to end; return at once if that has happened already."""
        self._serving = True
        try:
            if not self._asked_for:
                server.run()
        finally:
            self._serving = False


def _run(asked: argparse.Namespace) -> int:
    end = _End()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, end)
    os.umask(0o077)
    keep_memory_private()
    folder = (asked.data_dir or default_data_dir()).absolute() / FOLDER
    with contextlib.ExitStack() as cleanup:
        listener = cleanup.enter_context(_listen(asked.port))
        endpoint = f"http://127.0.0.1:{listener.getsockname()[1]}"
        pool = LocalPool(folder, issuer_base=endpoint if asked.issuer == "endpoint" else "")
        cleanup.callback(pool.close)
        cleanup.callback(logs.stop, logs.write_to(folder))
        _configure(pool, options.settings_of(asked))
        if pool.set_aside:
            kept, reason = pool.set_aside
            _say(f"started a new pool, for {reason}; the old one is in {kept}")
        front = Front(pool, listener.getsockname()[1], frozenset(asked.allow_origin))
        server = _server(front, listener)
        _announce(_facts(pool, endpoint))
        logs.event(_log, "ready", port=front.port)
        keys = threading.Thread(target=pool.keys.prepare, name="keys")
        keys.start()
        cleanup.callback(keys.join)
        if asked.until_stdin_closes:
            threading.Thread(target=_follow_stdin, args=(pool, server), name="stdin", daemon=True).start()
        end.serve(server)
        logs.event(_log, "ended")
    return 0


def _configure(pool: LocalPool, changes: dict[str, Any]) -> None:
    """Set what the command line names. Raises UsageError where this pool cannot have it."""
    if changes:
        try:
            pool.change_settings(settings_json.changed(pool.settings, changes))
        except ValueError as error:
            raise UsageError(str(error)) from error


def _listen(port: int) -> socket.socket:
    """A socket bound to 127.0.0.1 and nothing else. Raises OSError where the port is taken."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        # On Windows nobody else may bind the same port; elsewhere a port just given up can be had again.
        option = getattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR)
        listener.setsockopt(socket.SOL_SOCKET, option, 1)
        listener.bind(("127.0.0.1", port))
    except OSError:
        listener.close()
        raise
    return listener


def _server(front: Front, listener: socket.socket) -> BaseWSGIServer:
    logger = logging.getLogger("waitress")  # its warnings quote requests
    logger.addHandler(logging.NullHandler())
    logger.propagate = False
    server = create_server(
        front,
        sockets=[listener],
        threads=_THREADS,
        ident=None,
        max_request_body_size=LARGEST_BODY,
        max_request_header_size=16 * 1024,
        connection_limit=_room_for_connections(),
        channel_timeout=_IDLE,
        cleanup_interval=_IDLE // 2,
        asyncore_use_poll=hasattr(select, "poll"),
    )
    assert isinstance(server, BaseWSGIServer)
    return server


def _room_for_connections() -> int:
    """How many may be open at once, so that a client that opens many and says nothing shuts nobody out.

    Without `poll` (Windows), select takes no more than 512.
    """
    if not hasattr(select, "poll"):
        return 500
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _CONNECTIONS + _OTHER_FILES
    files = wanted if most == resource.RLIM_INFINITY else min(most, wanted)
    with contextlib.suppress(OSError, ValueError):  # macOS has a limit of its own below "infinity"
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, most))
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0] - _OTHER_FILES


def _facts(pool: LocalPool, endpoint: str) -> dict[str, Any]:
    more: dict[str, Any] = {"has_client_secret": True} if pool.settings.client_secret else {}
    if pool.set_aside:
        kept, reason = pool.set_aside
        more["set_aside"] = {"folder": str(kept), "reason": reason}
    return {
        "endpoint_url": endpoint,
        "user_pool_id": pool.pool_id,
        "client_id": pool.client_id,
        "region": pool.region,
        "jwks_uri": f"{endpoint}/{pool.pool_id}/.well-known/jwks.json",
        "inbox_url": f"{endpoint}/inbox",
        "invoke_url": f"{endpoint}{ride.STAGE}",
    } | more


def _announce(facts: dict[str, Any]) -> None:
    if sys.stdout is not None:  # a windowed build has none unless it was given one
        print(json.dumps(facts), flush=True)  # noqa: T201 - the line that the contract promises, and answers


def _follow_stdin(pool: LocalPool, server: BaseWSGIServer) -> None:
    """Obey the commands on standard input; at its end, end the server as SIGTERM would."""
    try:
        if sys.stdin is not None:
            with contextlib.suppress(OSError):  # a lost terminal is an end as well
                for line in _lines(sys.stdin.fileno()):
                    _announce(commands.obey(pool, line))
    finally:
        _thread.interrupt_main(signal.SIGTERM)
        server.pull_trigger()  # wakes the loop, and with it the main thread


def _lines(descriptor: int) -> Iterator[bytes]:
    """The whole lines that arrive, each as soon as it is there; one that is too long comes as no JSON."""
    rest = b""
    while received := os.read(descriptor, 4096):
        *whole, rest = (rest + received).split(b"\n")
        yield from whole
        if len(rest) > LARGEST_BODY:
            rest = b"too long"  # cut short, it could still be read as something else than was meant


def _say(text: str) -> None:
    if sys.stderr is not None:
        print(f"wildrydes-desktop local-pool: {text}", file=sys.stderr, flush=True)  # noqa: T201 - for people
