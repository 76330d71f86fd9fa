"""Keyring backends as the real ones are at their worst, at keyring's own seam: KeyringBackend."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path
from typing import TypeVar

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError

B = TypeVar("B", bound=type[KeyringBackend])


def apart(backend: B) -> B:
    """Keep `backend` out of keyring's register, or it would be chosen for tests that want none."""
    KeyringBackend._classes.discard(backend)
    return backend


@apart
class MemoryKeyring(KeyringBackend):
    """A safe keyring that lives as long as the test. `items` is what is in it, by service and user name."""

    priority = 5.0

    def __init__(self, items: dict[tuple[str, str], str] | None = None) -> None:
        super().__init__()
        self.items = {} if items is None else items
        self.calls: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        self.calls.append("get")
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.calls.append("set")
        self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.calls.append("delete")
        if (service, username) not in self.items:
            raise PasswordDeleteError("No such password!")
        del self.items[service, username]


@apart
class RoomyKeyring(MemoryKeyring):
    """Taken for the Secret Service: an item may be as long as it likes."""

    __module__ = "keyring.backends.SecretService"


@apart
class FileKeyring(RoomyKeyring):
    """One that several processes share, as a system's own is: a file with its items, replaced in one step."""

    __module__ = "keyring.backends.SecretService"

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._write(self._read() | {f"{service} {username}": password})

    def delete_password(self, service: str, username: str) -> None:
        items = self._read()
        del items[f"{service} {username}"]
        self._write(items)

    def _read(self) -> dict[str, str]:
        return json.loads(self.path.read_text()) if self.path.exists() else {}

    def _write(self, items: dict[str, str]) -> None:
        draft = self.path.with_suffix(f".{os.getpid()}")
        draft.write_text(json.dumps(items))
        draft.replace(self.path)


@apart
class WindowsKeyring(MemoryKeyring):
    """As keyring's WinVaultKeyring does: UTF-16, 2,560 bytes an item, one plain name for each service.

    An item that was there before under the service's plain name is copied to `user@service` first.
    """

    LIMIT = 2560

    def __init__(self) -> None:
        super().__init__()
        self.targets: dict[str, tuple[str, str]] = {}

    def get_password(self, service: str, username: str) -> str | None:
        for target in (service, f"{username}@{service}"):
            if target in self.targets and self.targets[target][0] == username:
                return self.targets[target][1]
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > self.LIMIT:
            raise OSError(1783, "The stub received bad data")
        if service in self.targets:
            self.targets[f"{self.targets[service][0]}@{service}"] = self.targets[service]
        self.targets[service] = (username, password)

    def delete_password(self, service: str, username: str) -> None:
        found = [
            target
            for target in (service, f"{username}@{service}")
            if self.targets.get(target, ("",))[0] == username
        ]
        if not found:
            raise PasswordDeleteError(service)
        for target in found:
            del self.targets[target]


@apart
class LockedKeyring(MemoryKeyring):
    """Locked, and whoever was asked to unlock it pressed Cancel."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("Failed to unlock the collection!")

    set_password = delete_password = get_password  # type: ignore[assignment]


@apart
class DenyingKeyring(MemoryKeyring):
    """Lets itself be read, and refuses every change."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError("Cancelled by user")

    def delete_password(self, service: str, username: str) -> None:
        raise PasswordDeleteError("Cancelled by user")


@apart
class VanishingKeyring(MemoryKeyring):
    """Gone, as after a crash of either side, once it has made `changes` more changes.

    With `half_done`, the change on which it vanishes is still made.
    """

    def __init__(self, items: dict[tuple[str, str], str], changes: int, *, half_done: bool = False) -> None:
        super().__init__(items)
        self.left = changes
        self.half_done = half_done

    def get_password(self, service: str, username: str) -> str | None:
        if self.left < 0:
            raise ConnectionResetError("the bus is gone")
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        if self._lives():
            super().set_password(service, username, password)
        self._answer()

    def delete_password(self, service: str, username: str) -> None:
        if self._lives():
            super().delete_password(service, username)
        self._answer()

    def _lives(self) -> bool:
        self.left -= 1
        return self.left >= 0 or (self.half_done and self.left == -1)

    def _answer(self) -> None:
        if self.left < 0:
            raise ConnectionResetError("the bus is gone")


@apart
class CorruptingKeyring(MemoryKeyring):
    """Keeps all but the last character of what it is given."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:-1])


@apart
class ForgetfulKeyring(MemoryKeyring):
    """Says yes to everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.calls.append("set")


@apart
class StubbornKeyring(MemoryKeyring):
    """Says that it removed what it still has."""

    def delete_password(self, service: str, username: str) -> None:
        self.calls.append("delete")


@apart
class SlowKeyring(MemoryKeyring):
    """Answers nothing until `answer` is set; `asked` is set when something waits for it."""

    def __init__(self, items: dict[tuple[str, str], str] | None = None) -> None:
        super().__init__(items)
        self.asked = threading.Event()
        self.answer = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.set()
        self.answer.wait(20)
        return super().get_password(service, username)
