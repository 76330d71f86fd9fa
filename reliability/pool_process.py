"""Run as a process: a user pool behind TLS on loopback, with a line on which things go wrong when told to.

    python -m reliability.pool_process FOLDER

It is the app's own local pool with another front, in a process of its own, so that its arithmetic does not
hold up the windows that are measured. The first line on standard output says how to reach it. Each line on
standard input is a JSON list, a method of `Desk` and what to call it with; each answer is one line of JSON.
"""

from __future__ import annotations

import json
import socket
import ssl
import sys
import threading
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from reliability.cloud import Cloud, name_of
from reliability.faults import BY_NAME, Place, behaviour
from tests.helpers import riders
from tests.helpers.certificates import authority, self_signed
from tests.helpers.fault_server import Behaviour, FaultServer, Request, answer, reset
from tests.helpers.pool_on_loopback import PoolOnLoopback
from tests.helpers.stocked_pool import PASSWORD
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.settings import (
    CustomAttribute,
    DeviceTracking,
    Flow,
    Mfa,
    MfaKind,
)

HOST: Final = "localhost"
MAILS: Final = "GET mails"
"""What the mailbox asks for, on a line of its own."""
_NOTHING: Final = Request(b"", "", b"", threading.Event())


class BadLine(FaultServer):
    """Loopback with TLS. `trouble` is a MEETING fault; the next `spared` connections escape it."""

    def __init__(self, behave: Behaviour, contexts: dict[str, ssl.SSLContext]) -> None:
        super().__init__(behave)
        self.contexts = contexts
        self.trouble = ""
        self.spared = 0
        self.met = 0

    def meet(self, sock: socket.socket) -> socket.socket:
        trouble, self.spared = self.trouble if self.spared <= 0 else "", self.spared - 1
        self.met += 1
        if trouble == "silent":
            while not self._closing.wait(0.05) and self.trouble:
                pass
            raise OSError("nothing was ever said")
        if trouble == "reset-early":
            reset(sock, Request(b"", "", b"", self._closing))
            raise OSError("reset")
        return self.secure(sock, trouble)

    def secure(self, sock: socket.socket, trouble: str) -> socket.socket:
        """The connection, with TLS."""
        return self.contexts.get(trouble, self.contexts["good"]).wrap_socket(sock, server_side=True)


class PlainLine(BadLine):
    """The same without TLS, as the local pool's own mailbox has it. What comes is fetched from `behind`."""

    def __init__(self, fault: Callable[[], Behaviour | None]) -> None:
        super().__init__(self._pass, {})
        self.behind = ""
        self._fault = fault

    def secure(self, sock: socket.socket, trouble: str) -> socket.socket:
        del trouble
        return sock

    def relay(self, sock: socket.socket, request: Request) -> None:
        """Answer as what is behind does."""
        del request
        with urllib.request.urlopen(self.behind, timeout=10) as found:
            answer(found.read(), content_type="application/json", Connection="close")(sock, _NOTHING)

    def _pass(self, sock: socket.socket, request: Request) -> None:
        (self._fault() or self.relay)(sock, request)


class TroubledPool(PoolOnLoopback):
    """A pool on such a line. `fault` is what befalls every request of `operation`.

    What the pool has no operations for is answered by `cloud`.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        trusted = authority(folder)
        self.bundle = trusted.bundle
        self._contexts = {
            "good": trusted.server(HOST),
            "expired": trusted.server(HOST, days=(-9, -2)),
            "wrong-host": trusted.server("elsewhere.example"),
            "self-signed": self_signed(folder, HOST),
        }
        self.operation = ""
        self.fault: Behaviour | None = None
        super().__init__(folder / "pool")
        self.cloud = Cloud(self.pool.pool_id, self.pool.client_id, self.pool.keys.jwks)
        self.mails = PlainLine(lambda: self.fault if self.operation == MAILS else None)
        self.line.url = (
            f"https://{HOST}:{self.line.port}"  # a name, so that looking it up can go wrong as well
        )

    def listen(self, behave: Behaviour) -> FaultServer:
        self.line = BadLine(behave, self._contexts)
        return self.line

    @property
    def operations(self) -> list[str]:
        mails = [MAILS] * len(self.mails.requests)
        return [name_of(request) for request in self.line.requests] + mails

    def _behave(self, sock: socket.socket, request: Request) -> None:
        if self.fault is not None and name_of(request) == self.operation:
            self.fault(sock, request)
        else:
            super()._behave(sock, request)

    def serve(self, sock: socket.socket, request: Request) -> None:
        scripted = self.cloud.answer(request)
        if scripted is not None:
            scripted(sock, request)
        else:
            super().serve(sock, request)

    def act(self, request: Request) -> None:
        """Do what is asked for and keep the answer."""
        if self.operation != MAILS and self.cloud.answer(request) is None:
            self._called(request)


class Desk:
    """What the campaign asks of the pool."""

    def __init__(self, pool: TroubledPool, elsewhere: FaultServer) -> None:
        self._pool = pool
        self._elsewhere = elsewhere
        self._riders = 0

    # Trouble

    def trouble(self, name: str, operation: str, spared: int) -> None:
        """Have the fault of that name befall that operation; at a MEETING, after so many connections."""
        self.quiet()
        pool = self._pool
        if BY_NAME[name].place is Place.MEETING:
            line = pool.mails if operation == MAILS else pool.line
            line.spared = spared
            line.trouble = name
        elif BY_NAME[name].place is Place.ANSWER:
            pool.operation = operation
            serve = pool.mails.relay if operation == MAILS else pool.serve
            xml = operation in pool.cloud.in_xml
            pool.fault = behaviour(name, serve, pool.act, self._elsewhere.url, xml=xml)

    def quiet(self) -> None:
        """Have all go well again, and count from zero."""
        self.quiet_from_now_on()
        for line in (self._pool.line, self._pool.mails):
            line.requests.clear()
            line.met = 0
        self._elsewhere.requests.clear()

    def quiet_from_now_on(self) -> None:
        """Let new requests pass; those that hang go on hanging."""
        self._pool.fault = None
        self._pool.line.trouble = self._pool.mails.trouble = ""

    def asked(self) -> dict[str, Any]:
        """Which operations came, how many connections, and how many requests reached the other host."""
        return {
            "operations": self._pool.operations,
            "met": self._pool.line.met + self._pool.mails.met,
            "elsewhere": len(self._elsewhere.requests),
        }

    # People

    def configure(self, settings: dict[str, Any]) -> None:
        """Settings of the pool, by their words; those with kinds of their own are put together here."""
        kinds: dict[str, Callable[[Any], Any]] = {
            "mfa": Mfa,
            "device_tracking": DeviceTracking,
            "mfa_kinds": lambda names: frozenset(map(MfaKind, names)),
            "flows": lambda names: frozenset(map(Flow, names)),
            "custom_attributes": lambda names: tuple(map(CustomAttribute, names)),
        }
        self._pool.configure(
            **{name: kinds.get(name, lambda v: v)(value) for name, value in settings.items()}
        )

    def rider(self, *, confirmed: bool = True, invited: bool = False) -> str:
        """A new rider's address. `invited`: by an administrator, with a password to be changed."""
        self._riders += 1
        name = f"rider-{self._riders}@example.com"
        if invited:
            self._pool.pool.create_user(name, Secret(PASSWORD))
        elif confirmed:
            riders.register(self._pool, name)
        else:
            self._sign_up(name)
        return name

    def another_name(self) -> str:
        """An address that nobody has registered yet."""
        self._riders += 1
        return f"rider-{self._riders}@example.com"

    def enrol(self, name: str) -> str:
        """Set up an authenticator app for a rider; returns its secret."""
        return riders.enrol_authenticator(self._pool, name)

    def code(self, to: str) -> str:
        """The code in the newest mail to `to`."""
        return str(next(m["code"] for m in reversed(self._pool.pool.inbox()) if m["to"] == to))

    def status(self, name: str) -> str:
        """A rider's status in the pool; empty where there is no such rider."""
        found = [u for u in self._pool.pool.list_users(10_000) if u.attributes.get("email") == name]
        return found[0].status.value if found else ""

    def forgive(self) -> None:
        """Forget how often anybody has tried anything: the campaign tries more often than people may."""
        with self._pool.pool._store.writing() as db:  # noqa: SLF001 - no address leads there
            db.execute("DELETE FROM attempts")
            db.execute("DELETE FROM lockouts")

    # What an administrator has

    def admin_key(self) -> list[str]:
        """The id and the secret of the key that the pool lets its administrator sign with."""
        key = self._pool.pool.admin_key()
        return [key.key_id, key.secret.reveal()]

    def group(self, name: str) -> None:
        """Have a group of that name, with nobody in it."""
        self._pool.pool.administer("CreateGroup", {"UserPoolId": self._pool.pool.pool_id, "GroupName": name})

    def stack(self) -> str:
        """The name of a stack that is there and rests."""
        name = self.another_stack()
        self._pool.cloud.add(name)
        return name

    def another_stack(self) -> str:
        """A name that no stack has."""
        self._riders += 1
        return f"stack-{self._riders}"

    def mails_of(self, url: str) -> str:
        """The address of a line that can be troubled, behind which are the mails at `url`."""
        self._pool.mails.behind = url
        return f"{self._pool.mails.url}/inbox"

    def _sign_up(self, name: str) -> None:
        self._pool.pool.call(
            "SignUp",
            {
                "ClientId": self._pool.pool.client_id,
                "Username": name,
                "Password": PASSWORD,
                "UserAttributes": [{"Name": "email", "Value": name}],
            },
        )


def main(folder: Path) -> None:
    with TroubledPool(folder) as pool, pool.mails, FaultServer(answer({})) as elsewhere:
        pool.pool.keys.prepare()
        desk = Desk(pool, elsewhere)
        print(json.dumps({"options": pool.options, "bundle": str(pool.bundle)}), flush=True)
        for line in iter(sys.stdin.readline, ""):
            name, given = json.loads(line)
            try:
                said = {"ok": getattr(desk, name)(**given)}
            except Exception as problem:  # noqa: BLE001 - told to who asked
                said = {"error": f"{type(problem).__name__}: {problem}"}
            print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
