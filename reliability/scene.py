"""The whole app in its real windows on a pool whose line can be troubled, and a stopwatch on both."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final, Self
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer

from benchmarks.heartbeat import Heartbeat
from reliability.faults import BY_NAME, Place
from tests.helpers.fault_server import full_backlog, unused_port
from tests.helpers.person import Person
from tests.helpers.stocked_pool import PASSWORD
from wildrydes_desktop.app import create
from wildrydes_desktop.ui.pages.names import PageName

ROOT: Final = Path(__file__).resolve().parent.parent
BEAT: Final = 0.005  # s between two looks at what the window shows
SLOW_BEAT: Final = 0.05  # s, once it has taken a second: looking takes time as well, of every app's


class PoolProcess:
    """`reliability.pool_process` from outside: every method of its `Desk` by name."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            ["nice", sys.executable, "-m", "reliability.pool_process", str(folder)],  # windows come first
            cwd=ROOT,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        first = self._line()
        self.options: list[str] = first["options"]
        self.bundle: str = first["bundle"]

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def ask(**given: object) -> Any:
            assert self._process.stdin is not None
            self._process.stdin.write(json.dumps([name, given]) + "\n")
            self._process.stdin.flush()
            said = self._line()
            if "error" in said:
                raise RuntimeError(f"{name}: {said['error']}")
            return said["ok"]

        return ask

    def close(self) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        self._process.wait(30)

    def _line(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the pool's process has ended")
        found: dict[str, Any] = json.loads(line)
        return found


class Lookup:
    """Stands where this process turns names into addresses. `trouble` is a LOOKUP fault; with a `port`, one
    that befalls that port only.

    What a name leads to is all that is made up: that the way there is closed, that nobody listens, or that
    nothing comes back, says the system itself. The next `spared` lookups escape the trouble.
    """

    def __init__(self, stack: ExitStack) -> None:
        self.trouble = ""
        self.spared = 0
        self.port = 0
        self._real = socket.getaddrinfo
        self._closed = unused_port()
        self._deaf = int(stack.enter_context(full_backlog()).rpartition(":")[2])
        socket.getaddrinfo = self._find
        stack.callback(setattr, socket, "getaddrinfo", self._real)

    def _find(self, *args: Any, **options: Any) -> Any:
        if self.port and self.port != args[1]:
            return self._real(*args, **options)
        trouble, self.spared = self.trouble if self.spared <= 0 else "", self.spared - 1
        match trouble:
            case "dns":
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
            case (
                "offline"
            ):  # the kernel has no way to the broadcast address: ENETUNREACH, as without a network
                return [_address("255.255.255.255", 443)]
            case "refused":
                return [_address("127.0.0.1", self._closed)]
            case "swallowed":
                return [_address("127.0.0.1", self._deaf)]
        return self._real(*args, **options)


class Scene:
    """One app on one pool, in its `with` block. `name` is the rider that a cell is about, or the stack.

    `signed`: whoever runs the app has AWS credentials, which are the pool's administrator's. `local`: the app
    opens its own local pool, and only that one's mails come by way of the troubled line.
    """

    def __init__(
        self, folder: Path, settings: dict[str, Any], *, signed: bool = False, local: bool = False
    ) -> None:
        self._folder = folder
        self._settings = settings
        self._signed = signed
        self._local = local
        self._stack = ExitStack()
        self.name = ""

    def __enter__(self) -> Self:
        self.pool = PoolProcess(self._folder / "pool")
        self._stack.callback(self.pool.close)
        self.pool.configure(settings=self._settings)
        os.environ["AWS_CA_BUNDLE"] = self.pool.bundle
        if self._signed:
            os.environ.update(self._account())
        self.lookup = Lookup(self._stack)
        self.open()
        self._stack.callback(self.shut)
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def open(self) -> None:
        """Open the app and wait until everything of it is there."""
        options = ["--demo"] if self._local else self.pool.options
        self.person = Person(create([*options, "--data-dir", str(self._folder / "data")]))
        self.person.wait_until_ready()
        if self._local:
            self._lead_mails_over_the_line()
        self.person.wait(lambda: "pycognito" in sys.modules, "the libraries")
        self.settle(0.2)

    def shut(self) -> None:
        self.person.app.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _account(self) -> dict[str, str]:
        """The environment of somebody with AWS credentials for whom Amazon is at the pool's address."""
        key_id, secret = self.pool.admin_key()
        config = self._folder / "aws-config"
        config.write_text("[default]\ns3 =\n  addressing_style = path\n", encoding="utf-8")
        return {
            "AWS_ACCESS_KEY_ID": key_id,
            "AWS_SECRET_ACCESS_KEY": secret,
            "AWS_ENDPOINT_URL": self.pool.options[1],
            "AWS_REGION": "us-east-1",
            "AWS_CONFIG_FILE": str(config),
            "AWS_SHARED_CREDENTIALS_FILE": str(self._folder / "no-credentials"),
        }

    def _lead_mails_over_the_line(self) -> None:
        """Have the app find its local pool's mails where they can be troubled."""
        wiring = self.person.app._wiring  # noqa: SLF001 - the local pool says where its mails are to nobody else
        assert wiring is not None
        access = wiring._pools.access  # noqa: SLF001
        assert access is not None
        access.inbox_url = self.pool.mails_of(url=access.inbox_url)
        self.lookup.port = urlsplit(access.inbox_url).port or 0

    # Trouble

    def trouble(self, fault: str, operation: str, spared: int) -> None:
        """Have the fault befall that operation, which comes after so many other requests."""
        self.pool.trouble(name=fault, operation=operation, spared=spared)
        if BY_NAME[fault].place is Place.LOOKUP:
            self.lookup.spared = spared
            self.lookup.trouble = fault

    def quiet(self) -> None:
        self.lookup.trouble = ""
        self.pool.quiet()

    # Watching

    def until(self, true: Callable[[], object], seconds: float) -> bool:
        """Let the app run until `true` says so; False if it has not after so many seconds."""
        began = time.monotonic()
        loop = QEventLoop()
        while not true():
            passed = time.monotonic() - began
            if passed > seconds:
                return False
            QTimer.singleShot(round(1000 * (BEAT if passed < 1 else SLOW_BEAT)), loop.quit)
            loop.exec()
        return True

    def settle(self, seconds: float) -> None:
        """Let the app run for so long."""
        self.until(lambda: False, seconds)

    def watching(self, name: str) -> Heartbeat:
        """A heartbeat that has begun."""
        heart = Heartbeat()
        heart.step(name)
        heart.start()
        return heart

    # What riders do on the way to a call

    def sign_in(self) -> None:
        """Sign in as a new rider, if nobody is signed in."""
        if not self.person.app.claims():
            self.name = self.pool.rider()
            self.person.sign_in(self.name, PASSWORD)
            self.person.wait_for_rest()

    def sign_out(self) -> None:
        if self.person.app.claims():
            self.person.account("accountSignOut")
            self.person.wait_for_page(PageName.SIGN_IN)

    def go_behind_account(self, button: str, page: PageName, there: str) -> None:
        """To one of the pages behind the Account page."""
        self.sign_in()
        if self.person.page is not page:
            self.person.account(button)
            self.person.wait_for_page(page)
        self.person.wait(lambda: self.person.sees(there) and not self.person.busy, there)


def _address(host: str, port: int) -> tuple[Any, ...]:
    return (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (host, port))
