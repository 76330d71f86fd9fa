"""What the app remembers from one run to the next: which pool was open, which stack was looked at, and what
of ours the keyring holds. Never a secret.

A small JSON file, written whole beside the old one and then put in its place, so that it is never half
there. One that cannot be read is kept aside under another name, and the app starts as if there were none.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from wildrydes_desktop.cognito.pool import IssuerForm, PoolConfig, PoolKind
from wildrydes_desktop.foundation.locks import FolderLock
from wildrydes_desktop.foundation.problems import ProblemError

FILE_NAME = "settings.json"
DRAFT_IS_STALE = 30.0  # s; writing takes milliseconds
NAMED_POOLS = "pools"
"""The member with the pools that a person has given a name to."""
COLOURS = ("system", "light", "dark", "contrast")
TEXT_SIZES = (100, 125, 150, 175, 200)
MOST_LAYOUTS = 8
"""Sets of screens for which the window's arrangement is remembered: desk, projector, train."""


class Shelf(StrEnum):
    """What kinds of things the keyring may hold; in the file, their notes stand under this word."""

    SESSIONS = "sessions"
    DEVICES = "devices"


class KeptState(StrEnum):
    """Whether the keyring holds something: nothing, a thing to come back to, or one to be removed."""

    NOTHING = "nothing"
    KEPT = "kept"
    UNWANTED = "unwanted"


def pool_key(pool: PoolConfig) -> str:
    """What tells an app client apart from all others: pool id, client id, and where it is asked.

    The address belongs to it: a token of the real pool must not go to another endpoint that uses its ids.
    The app's own pool is at a new port in each run, and is the same.
    """
    place = "local" if pool.local else pool.endpoint_url
    return f"{pool.user_pool_id}/{pool.client_id}" + (f"@{place}" if place else "")


@dataclass(frozen=True, slots=True)
class RememberedPool:
    """A pool by its public parts. `local` alone says: the app's own pool, whatever its address is now."""

    local: bool = False
    user_pool_id: str = ""
    client_id: str = ""
    endpoint_url: str = ""
    issuer: str = IssuerForm.AWS.value
    kind: str = PoolKind.UNKNOWN.value
    name: str = ""
    invoke_url: str = ""

    @classmethod
    def of(cls, pool: PoolConfig) -> RememberedPool:
        """What to remember of `pool`; its client secret is left out."""
        if pool.local:
            return cls(local=True)
        return cls(
            user_pool_id=pool.user_pool_id,
            client_id=pool.client_id,
            endpoint_url=pool.endpoint_url or "",
            issuer=pool.issuer_form.value,
            kind=pool.kind.value,
            name=pool.name,
            invoke_url=pool.invoke_url,
        )

    @classmethod
    def read(cls, found: dict[str, Any]) -> RememberedPool:
        """What the file says. Raises TypeError, ValueError or ProblemError where that is nonsense."""
        remembered = cls(**found)
        for each in fields(cls):
            if type(getattr(remembered, each.name)) is not type(each.default):
                raise TypeError(f"{each.name} is of another type")
        if not remembered.local:
            remembered.config()
        return remembered

    def config(self, client_secret: str = "") -> PoolConfig:
        """The pool again. Raises ProblemError or ValueError where the file was edited into nonsense."""
        return PoolConfig.of(
            self.user_pool_id,
            self.client_id,
            client_secret=client_secret,
            endpoint_url=self.endpoint_url,
            issuer_form=IssuerForm(self.issuer),
            kind=PoolKind(self.kind),
            name=self.name,
            invoke_url=self.invoke_url,
        )


@dataclass(frozen=True, slots=True)
class RememberedStack:
    """The stack that was launched or looked at last: whose credentials (a profile's name, no more), where,
    and its ARN. Whether it is still there is CloudFormation's to say.
    """

    region: str = ""
    profile: str = ""
    endpoint_url: str = ""
    name: str = ""
    stack_id: str = ""

    @classmethod
    def read(cls, found: dict[str, Any]) -> RememberedStack:
        """What the file says. Raises TypeError or ValueError where that is nonsense."""
        remembered = cls(**found)
        if not all(isinstance(getattr(remembered, each.name), str) for each in fields(cls)):
            raise TypeError("a member is of another type")
        if not remembered.region or not remembered.stack_id:
            raise ValueError("no stack")
        return remembered


@dataclass(frozen=True, slots=True)
class WindowLayout:
    """Where the window is, and where its panels are in it: what Qt writes down of both, in Base64."""

    geometry: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """How the app looks to this person: colours (`COLOURS`), the size of text in per cent of the usual one
    (`TEXT_SIZES`), whether things that fly and grow should rather just be there, and the language that it
    speaks ("de", "pt_BR"; empty for the system's).
    """

    colours: str = "system"
    text_percent: int = 100
    less_motion: bool = False
    language: str = ""

    @classmethod
    def read(cls, found: object) -> Look:
        """What the file says; what makes no sense in it is as it was at first."""
        members = found if isinstance(found, dict) else {}
        colours, percent = members.get("colours"), members.get("text_percent")
        language = members.get("language")
        return cls(
            colours if colours in COLOURS else "system",
            percent if percent in TEXT_SIZES else 100,
            members.get("less_motion") is True,
            language if isinstance(language, str) else "",
        )


class Settings:
    """The settings file of one data folder. Several threads, and several windows of the app, may use it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / FILE_NAME
        self._lock = FolderLock(folder)
        self.set_aside: Path | None = None  # where a file that could not be read was moved to

    def last_pool(self) -> RememberedPool | None:
        """The pool of the last run, or None at the first. An unreadable file is moved to `.unreadable`."""
        try:
            found = self._read().get("last_pool")
            if found is None:
                return None
            return RememberedPool.read(found)
        except (OSError, ValueError, TypeError, ProblemError):
            self._keep_aside()
            return None

    def remember_pool(self, pool: PoolConfig) -> None:
        """Write down `pool` for the next run. Raises OSError where the folder cannot be written."""
        with self._lock:
            self._write(self._read_or_nothing() | {"last_pool": asdict(RememberedPool.of(pool))})

    def last_stack(self) -> RememberedStack | None:
        """The stack of the last run; None where there was none, or the file makes no sense."""
        try:
            return RememberedStack.read(self._read_or_nothing().get("last_stack") or {})
        except (ValueError, TypeError):
            return None

    def remember_stack(self, stack: RememberedStack | None) -> None:
        """Write down `stack` for the next run; None: there is none any more. Raises OSError."""
        with self._lock:
            found = asdict(stack) if stack is not None else None
            self._write(self._read_or_nothing() | {"last_stack": found})

    def preset_followed(self) -> str:
        """The `pool_key` of the pool that was opened because an instructor's file presets it; else empty."""
        return str(self._read_or_nothing().get("preset_followed", ""))

    def note_preset(self, key: str) -> None:
        """Write down that the preset was followed. Raises OSError where the folder cannot be written."""
        with self._lock:
            self._write(self._read_or_nothing() | {"preset_followed": key})

    def look(self) -> Look:
        """How the person wants the app to look."""
        return Look.read(self._read_or_nothing().get("look"))

    def remember_look(self, look: Look) -> None:
        """Write it down for the next run. Raises OSError where the folder cannot be written."""
        with self._lock:
            self._write(self._read_or_nothing() | {"look": asdict(look)})

    def window_layout(self, screens: str) -> WindowLayout | None:
        """How the window was arranged on these screens; None where that is not known."""
        found = self._layouts().get(screens)
        if not isinstance(found, dict):
            return None
        geometry, state = found.get("geometry"), found.get("state")
        return WindowLayout(geometry, state) if isinstance(geometry, str) and isinstance(state, str) else None

    def remember_layout(self, screens: str, layout: WindowLayout) -> None:
        """Write down how the window is arranged on `screens`. Raises OSError.

        Of sets of screens that were not seen for long, the oldest is forgotten.
        """
        with self._lock:
            layouts = self._layouts()
            layouts.pop(screens, None)
            layouts[screens] = asdict(layout)
            newest = dict(list(layouts.items())[-MOST_LAYOUTS:])
            self._write(self._read_or_nothing() | {"layouts": newest})

    def _layouts(self) -> dict[str, Any]:
        found = self._read_or_nothing().get("layouts")
        return dict(found) if isinstance(found, dict) else {}

    def named_pools(self) -> list[Any]:
        """The entries of the named pools, as they stand there: see `session.profiles`. Unreadable: none."""
        found = self._read_or_nothing().get(NAMED_POOLS)
        return found if isinstance(found, list) else []

    def change_named_pools(self, change: Callable[[list[Any]], list[Any]]) -> None:
        """Write down what `change` makes of those entries. Raises OSError where that cannot be."""
        with self._lock:
            settings = self._read_or_nothing()
            found = settings.get(NAMED_POOLS)
            self._write(settings | {NAMED_POOLS: change(found if isinstance(found, list) else [])})

    def member(self, name: str) -> object:
        """What stands under `name`, for who knows what to make of it. Unreadable, or not there: None."""
        return self._read_or_nothing().get(name)

    def change_member(self, name: str, change: Callable[[object], object]) -> None:
        """Write down what `change` makes of what stands under `name`. Raises OSError where that cannot be."""
        with self._lock:
            settings = self._read_or_nothing()
            self._write(settings | {name: change(settings.get(name))})

    def kept_state(self, shelf: Shelf, key: str) -> KeptState:
        """What is noted of that thing in the keyring. What can't be read is nothing."""
        return self.kept_states(shelf).get(key, KeptState.NOTHING)

    def kept_states(self, shelf: Shelf) -> dict[str, KeptState]:
        """All that is noted of one kind, by key."""
        noted = self._read_or_nothing().get(shelf.value)
        if not isinstance(noted, dict):
            return {}
        return {key: KeptState(state) for key, state in noted.items() if state in list(KeptState)}

    def note_kept(self, shelf: Shelf, key: str, state: KeptState) -> None:
        """Note it for the next run. Raises OSError where the folder cannot be written."""
        with self._lock:
            settings = self._read_or_nothing()
            found = settings.get(shelf.value)
            noted = dict(found) if isinstance(found, dict) else {}
            noted[key] = state.value
            if state is KeptState.NOTHING:
                del noted[key]
            self._write(settings | {shelf.value: noted})

    def _read(self) -> dict[str, Any]:
        """The file's content. Raises OSError or ValueError (UnicodeDecodeError is one) for nonsense."""
        try:
            text = self._path.read_text("utf-8")
        except FileNotFoundError:
            return {}
        try:
            import json  # 1 ms that the very first start need not wait for

            found = json.loads(text)
        except RecursionError:
            raise ValueError("nested too deeply") from None
        if not isinstance(found, dict):
            raise ValueError("not an object")  # noqa: TRY004 - wrong content, not a wrong argument
        return found

    def _read_or_nothing(self) -> dict[str, Any]:
        try:
            return self._read()
        except OSError:
            return {}
        except ValueError:
            self._keep_aside()  # before anybody writes over it
            return {}

    def _write(self, settings: dict[str, Any]) -> None:
        # Of this process alone: another window of the app may be writing at this moment too.
        draft = self._path.with_suffix(f".{os.getpid()}.new")
        try:
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                import json

                file.write(json.dumps(settings, indent=1) + "\n")
                file.flush()
                os.fsync(file.fileno())  # or the machine's sudden end could leave the new name on nothing
            draft.replace(self._path)
        except OSError:
            draft.unlink(missing_ok=True)  # a full disk has no room for half a file either
            raise
        self._sweep_drafts()

    def _sweep_drafts(self) -> None:
        """Remove what windows that were killed in the middle of writing have left."""
        for draft in self._path.parent.glob(f"{self._path.stem}.*.new"):
            with contextlib.suppress(OSError):  # another window was quicker
                if time.time() - draft.stat().st_mtime > DRAFT_IS_STALE:
                    draft.unlink()

    def _keep_aside(self) -> None:
        try:
            self.set_aside = self._path.replace(self._path.with_suffix(".unreadable"))
        except OSError:
            return
