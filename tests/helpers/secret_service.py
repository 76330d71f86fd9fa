"""A real Secret Service: gnome-keyring in a D-Bus session of its own, with a home of its own (Linux)."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, MatchRule, new_method_call
from jeepney.io.blocking import open_dbus_connection

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
PASSWORD = b"the keyring's own password"

# A session bus that starts nothing by itself: when the keyring is gone, it is gone.
CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def missing() -> str:
    """Which of the programs are not there; empty where nothing is missing."""
    return ", ".join(program for program in PROGRAMS if shutil.which(program) is None)


@dataclass(slots=True)
class SecretService:
    """`environment` is what a process needs to find it. The keyring's files are below `home`."""

    home: Path
    environment: dict[str, str]
    keyring: subprocess.Popen[bytes] | None = None

    def unlock(self) -> None:
        """Start the keyring, unlocked; as somebody's login does."""
        self.keyring = self._start("--unlock")
        assert self.keyring.stdin is not None
        self.keyring.stdin.write(PASSWORD)
        self.keyring.stdin.close()
        self._wait_until_it_serves()

    def start_locked(self) -> None:
        """Start it and unlock nothing. It has no window here in which it could ask."""
        self.keyring = self._start()
        assert self.keyring.stdin is not None
        self.keyring.stdin.close()
        self._wait_until_it_serves()

    def kill(self) -> None:
        """End the keyring in mid-sentence; the bus stays."""
        if self.keyring is not None:
            self.keyring.send_signal(signal.SIGKILL)
            _end(self.keyring)
            self.keyring = None

    def _start(self, *options: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--components=secrets", *options],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _wait_until_it_serves(self) -> None:
        """Have the bus say when the keyring has taken its name."""
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        rule = MatchRule(
            type="signal",
            interface="org.freedesktop.DBus",
            member="NameOwnerChanged",
            path="/org/freedesktop/DBus",
        )
        rule.add_arg_condition(0, "org.freedesktop.secrets")
        with (
            contextlib.closing(
                open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"])
            ) as connection,
            connection.filter(rule) as changes,
        ):
            connection.send_and_get_reply(new_method_call(bus, "AddMatch", "s", (rule.serialise(),)))
            asked = new_method_call(bus, "NameHasOwner", "s", ("org.freedesktop.secrets",))
            if not connection.send_and_get_reply(asked).body[0]:
                connection.recv_until_filtered(changes, timeout=20)


@contextlib.contextmanager
def private_bus(home: Path) -> Iterator[dict[str, str]]:
    """A session bus with nothing on it, and the environment of a session of its own below `home`."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    environment = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ} | {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
    }
    configuration = home / "bus.conf"
    configuration.write_text(CONFIGURATION.format(path=runtime / "bus"))
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert bus.stdout is not None
    environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
    try:
        yield environment
    finally:
        bus.terminate()
        _end(bus)


@contextlib.contextmanager
def secret_service(home: Path) -> Iterator[SecretService]:
    """A bus with nothing on it yet; ended with whatever was started on it."""
    with private_bus(home) as environment:
        service = SecretService(home, environment)
        try:
            yield service
        finally:
            service.kill()


def _end(process: subprocess.Popen[bytes]) -> None:
    try:
        process.wait(60)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(60)
    for stream in (process.stdin, process.stdout):
        if stream is not None and not stream.closed:
            stream.close()
