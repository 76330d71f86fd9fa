"""A screen reader of our own: it hears what the app says over AT-SPI, and knows nothing else of it (Linux).

AT-SPI is how Orca and others read windows: a bus of their own, on which each application answers what an
object is called and sends an event when something changes. The specification is the interfaces' own XML, in
at-spi2-core.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MatchRule, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import HeaderFields, Message

from tests.helpers.secret_service import private_bus

LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
PACKAGES = {"dbus-daemon": "dbus-daemon"}
PATIENCE = 60.0  # s

ACCESSIBLE = "org.a11y.atspi.Accessible"
EVENT = "org.a11y.atspi.Event.Object"
STATES = {
    4: "checked",
    5: "collapsed",
    10: "expanded",
    20: "pressed",
    23: "selected",
    33: "required",
    36: "invalid entry",
    43: "read-only",
}
"""By number, of those that people are told (AtspiStateType)."""
ROLES = {40: "password text"}
"""What readers name by the role's number, where Qt's own word for it is another's (AtspiRole)."""


def missing_packages() -> list[str]:
    """The Debian packages that this machine would need."""
    there = any(launcher.exists() for launcher in LAUNCHERS)
    return [package for program, package in PACKAGES.items() if shutil.which(program) is None] + (
        [] if there else ["at-spi2-core"]
    )


@dataclass(frozen=True, slots=True)
class Heard:
    """One utterance. `how` is what made the reader speak: "focus", "announcement" or "change"."""

    how: str
    name: str
    role: str = ""
    description: str = ""
    text: str = ""
    states: frozenset[str] = frozenset()
    urgent: bool = False

    def __str__(self) -> str:
        parts = (self.name, self.role, self.text, self.description, *sorted(self.states))
        return f"{self.how}: " + ", ".join(part for part in parts if part)


class ScreenReader:
    """Hears events in the order in which they come; `heard` is everything so far."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self._waiting: list[Message] = []
        self._focused = ""
        self.heard: list[Heard] = []
        registry = DBusAddress(
            "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
        )
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        for event in ("object:state-changed:focused", "object:announcement", "object:property-change"):
            self._ask(new_method_call(registry, "RegisterEvent", "s", (event,)))
        rule = MatchRule(type="signal", interface=EVENT)
        self._ask(new_method_call(bus, "AddMatch", "s", (rule.serialise(),)))

    def listen(self, until: Callable[[Heard], bool], what: str, seconds: float = PATIENCE) -> Heard:
        """Hear on until something is said that was waited for. Fails with all that was said instead."""
        deadline = time.monotonic() + seconds
        start = len(self.heard)
        while True:
            said = self._next(deadline - time.monotonic())
            if said is None:
                told = "\n".join(map(str, self.heard[start:]))
                raise AssertionError(f"waited in vain to hear {what}. Heard instead:\n{told}")
            self.heard.append(said)
            if until(said):
                return said

    def hear_on(self, seconds: float) -> list[Heard]:
        """What is said within so many seconds."""
        deadline, start = time.monotonic() + seconds, len(self.heard)
        while (said := self._next(deadline - time.monotonic())) is not None:
            self.heard.append(said)
        return self.heard[start:]

    # Within

    def _next(self, seconds: float) -> Heard | None:
        deadline = time.monotonic() + seconds
        while True:
            if self._waiting:
                message = self._waiting.pop(0)
            else:
                try:
                    message = self._connection.receive(timeout=max(0.0, deadline - time.monotonic()))
                except TimeoutError:
                    return None
            said = self._spoken(message) if message.header.message_type is MessageType.signal else None
            if said is not None:
                return said

    def _spoken(self, message: Message) -> Heard | None:
        """What a reader says at that event; nothing at most of them."""
        fields = message.header.fields
        if fields.get(HeaderFields.interface) != EVENT:
            return None  # of the bus itself
        sender, path = fields[HeaderFields.sender], fields[HeaderFields.path]
        detail, first, _, (_, value), *_ = message.body
        match fields[HeaderFields.member], detail:
            case "Announcement", _:
                return Heard("announcement", str(value), urgent=first == 2)
            case "StateChanged", "focused" if first:
                self._focused = path
                return self._describe(sender, path, "focus")
            case "PropertyChange", "accessible-name" | "accessible-description" if path == self._focused:
                return Heard("change", str(value))
        return None

    def _describe(self, sender: str, path: str, how: str) -> Heard | None:
        """Ask the application what the object is, as a reader does when the focus comes to it."""
        address = DBusAddress(path, sender, ACCESSIBLE)
        name = self._property(address, "Name")
        if name is None:
            return None  # gone already
        description = self._property(address, "Description") or ""
        role = ROLES.get(self._call(address, "GetRole")) or self._call(address, "GetRoleName") or ""
        low, high = self._call(address, "GetState") or (0, 0)
        bits = low | high << 32
        states = frozenset(word for bit, word in STATES.items() if bits >> bit & 1)
        text = ""
        if "org.a11y.atspi.Text" in (self._call(address, "GetInterfaces") or ()):
            text = (
                self._call(DBusAddress(path, sender, "org.a11y.atspi.Text"), "GetText", "ii", (0, -1)) or ""
            )
        return Heard(how, name, role, description, text, states)

    def _property(self, address: DBusAddress, name: str) -> str | None:
        answer = self._ask(Properties(address).get(name))
        return str(answer[0][1]) if answer is not None else None

    def _call(
        self, address: DBusAddress, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> Any:
        answer = self._ask(new_method_call(address, method, signature or None, body))
        return answer[0] if answer is not None else None

    def _ask(self, question: Message) -> tuple[Any, ...] | None:
        """The answer's body; None where there is an error. Events that come meanwhile are kept in order."""
        serial = next(self._connection.outgoing_serial)
        self._connection.send(question, serial=serial)
        deadline = time.monotonic() + PATIENCE
        while True:
            message = self._connection.receive(timeout=max(0.0, deadline - time.monotonic()))
            if message.header.fields.get(HeaderFields.reply_serial) == serial:
                is_answer = message.header.message_type is MessageType.method_return
                return tuple(message.body) if is_answer else None
            self._waiting.append(message)


@contextlib.contextmanager
def a_screen_reader(home: Path) -> Iterator[tuple[ScreenReader, dict[str, str]]]:
    """A reader on a session of its own, and the environment in which an app is heard by it."""
    launcher = next(launcher for launcher in LAUNCHERS if launcher.exists())
    with private_bus(home) as environment:
        at_spi = subprocess.Popen(
            [str(launcher), "--launch-immediately", "--a11y=1", "--screen-reader=1"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            with contextlib.closing(open_dbus_connection(_address(environment))) as connection:
                yield ScreenReader(connection), environment
        finally:
            at_spi.terminate()
            at_spi.wait(60)


def _address(environment: dict[str, str]) -> str:
    """Where the readers' own bus is, once it is there."""
    bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    deadline = time.monotonic() + PATIENCE
    with contextlib.closing(open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"])) as session:
        while True:
            answer = session.send_and_get_reply(new_method_call(bus, "GetAddress"))
            if answer.header.message_type is MessageType.method_return:
                return str(answer.body[0])
            assert time.monotonic() < deadline, "no bus for assistive technology"
            time.sleep(0.05)
