"""The local pool as a process of its own: options, one JSON line, serving until told to stop."""

from __future__ import annotations

import _thread
import argparse
import contextlib
import json
import logging
import os
import re
import signal
import socket
import sys
import threading
from pathlib import Path
from typing import Any, Final, NoReturn

from waitress.server import BaseWSGIServer, create_server

from wildrydes_desktop.foundation import logs
from wildrydes_desktop.foundation.paths import default_data_dir
from wildrydes_desktop.local_pool.http import LARGEST_BODY, Front
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.local_pool.store import DataInUseError

FOLDER: Final = "local-pool"
_THREADS: Final = 8
_ORIGIN = re.compile(r"https?://[^\s/?#@,*]+")
_log = logging.getLogger(__name__)


class _UsageError(Exception):
    """The command line is wrong; the text says how."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _UsageError(message)


def main(argv: list[str]) -> int:
    """Run the pool with the options in `argv` until SIGTERM, SIGINT or, if asked for, the end of stdin.

    Returns the exit code: 0 after a clean end, 1 where the pool cannot run, 2 for a wrong command line.
    Nothing but the JSON line is written to standard output.
    """
    try:
        return _run(_options(argv))
    except _UsageError as error:
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


def _options(argv: list[str]) -> argparse.Namespace:
    parser = _Parser(
        prog="wildrydes-desktop local-pool",
        description="A user pool on this machine that answers as Amazon Cognito does.",
    )
    parser.add_argument("--port", type=_port, default=0, help="port on 127.0.0.1 (default: a free one)")
    parser.add_argument("--data-dir", type=_data_dir, metavar="DIR", help="where the pool is kept")
    parser.add_argument(
        "--issuer", choices=("aws", "endpoint"), default="aws", help="which address tokens carry in iss"
    )
    parser.add_argument(
        "--allow-origin",
        action="append",
        type=_origin,
        default=[],
        metavar="ORIGIN",
        help="a web origin whose pages may call the pool, e.g. http://localhost:3000 (repeatable)",
    )
    parser.add_argument("--until-stdin-closes", action="store_true", help="end when standard input ends")
    return parser.parse_args(argv)


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65_535:
        raise argparse.ArgumentTypeError(f"not a port: {text!r}")
    return int(text)


def _data_dir(text: str) -> Path:
    path = Path(text)
    in_the_way = [part for part in (path, *path.parents) if part.exists() and not part.is_dir()]
    if not text or in_the_way:
        raise argparse.ArgumentTypeError(f"not a folder: {text!r}")
    return path


def _origin(text: str) -> str:
    if not _ORIGIN.fullmatch(text):
        raise argparse.ArgumentTypeError(f"not an origin like http://localhost:3000: {text!r}")
    return text.lower()


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


def _run(options: argparse.Namespace) -> int:
    end = _End()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, end)
    os.umask(0o077)
    folder = (options.data_dir or default_data_dir()).absolute() / FOLDER
    with contextlib.ExitStack() as cleanup:
        listener = cleanup.enter_context(_listen(options.port))
        endpoint = f"http://127.0.0.1:{listener.getsockname()[1]}"
        pool = LocalPool(folder, issuer_base=endpoint if options.issuer == "endpoint" else "")
        cleanup.callback(pool.close)
        cleanup.callback(logs.stop, logs.write_to(folder))
        if pool.set_aside:
            kept, reason = pool.set_aside
            _say(f"started a new pool, for {reason}; the old one is in {kept}")
        front = Front(pool, listener.getsockname()[1], frozenset(options.allow_origin))
        server = _server(front, listener)
        _announce(_facts(pool, endpoint))
        logs.event(_log, "ready", port=front.port)
        keys = threading.Thread(target=pool.keys.prepare, name="keys")
        keys.start()
        cleanup.callback(keys.join)
        if options.until_stdin_closes:
            threading.Thread(target=_follow_stdin, args=(server,), name="stdin", daemon=True).start()
        end.serve(server)
        logs.event(_log, "ended")
    return 0


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
    )
    assert isinstance(server, BaseWSGIServer)
    return server


def _facts(pool: LocalPool, endpoint: str) -> dict[str, Any]:
    return {
        "endpoint_url": endpoint,
        "user_pool_id": pool.pool_id,
        "client_id": pool.client_id,
        "region": pool.region,
        "jwks_uri": f"{endpoint}/{pool.pool_id}/.well-known/jwks.json",
        "inbox_url": f"{endpoint}/inbox",
    }


def _announce(facts: dict[str, Any]) -> None:
    if sys.stdout is not None:  # a windowed build has none unless it was given one
        print(json.dumps(facts), flush=True)  # noqa: T201 - the one line that the contract promises


def _follow_stdin(server: BaseWSGIServer) -> None:
    """Wait for the end of standard input, then end the server as SIGTERM would."""
    if sys.stdin is not None:
        descriptor = sys.stdin.fileno()
        with contextlib.suppress(OSError):  # a lost terminal is an end as well
            while os.read(descriptor, 4096):
                pass
    _thread.interrupt_main(signal.SIGTERM)
    server.pull_trigger()  # wakes the loop, and with it the main thread


def _say(text: str) -> None:
    if sys.stderr is not None:
        print(f"wildrydes-desktop local-pool: {text}", file=sys.stderr, flush=True)  # noqa: T201 - for people
