"""What "Keep me signed in" keeps: a refresh token in the operating system's keyring, and nothing else.

How a text stands in a keyring so that it is whole or not there at all is `pieces`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.session import pieces
from wildrydes_desktop.session.settings import pool_key
from wildrydes_desktop.session.system_keyring import PATIENCE, SystemKeyring

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

    from wildrydes_desktop.cognito.pool import PoolConfig

VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a session: the name that the person typed, the internal one, and the refresh token.

    `device_key` names this device to a pool that remembers them; it refuses the token without. Else empty.
    """

    login: str
    username: str
    refresh_token: Secret
    device_key: str = ""


class Vault:
    """At most one kept session for each app client of each pool. Call from worker threads only: it blocks.

    `keyring` is where its items are.
    """

    def __init__(
        self, find: Callable[[], KeyringBackend] | None = None, *, patience: float = PATIENCE
    ) -> None:
        """`find` brings the backend (else the one that `keyring` chooses), `patience` is in seconds."""
        self.keyring = SystemKeyring(find, patience=patience)

    def availability(self) -> Problem | None:
        """Why nothing can be kept here; None where it can."""
        try:
            self.keyring.ask(lambda _: None)
        except ProblemError as error:
            return error.problem
        return None

    def save(self, pool: PoolConfig, kept: Kept) -> None:
        """Keep `kept` in the place of what was kept before, and read it back to be sure.

        Raises ProblemError where it was not kept; what was there before may then still be there.
        """
        self.keyring.ask(lambda items: pieces.write(items, pool_key(pool), _text(kept)))

    def load(self, pool: PoolConfig, *, within: float | None = None) -> Kept | None:
        """What is kept for the pool, or None. `within` is in seconds, where the vault's patience is too long.

        Raises ProblemError where the keyring can't be read, or where what was in it was damaged
        ("KeyringItemDamaged"): that is removed first.
        """
        return self.keyring.ask(lambda items: pieces.read(items, pool_key(pool), _parsed), within=within)

    def forget(self, pool: PoolConfig) -> None:
        """Remove all that is kept for the pool, and look that it is gone. Raises ProblemError where not."""
        self.keyring.ask(lambda items: pieces.remove(items, pool_key(pool)))


def _text(kept: Kept) -> str:
    return json.dumps(
        {
            "version": VERSION,
            "login": kept.login,
            "username": kept.username,
            "refresh_token": kept.refresh_token.reveal(),
            "device_key": kept.device_key,
        }
    )


def _parsed(text: str) -> Kept | None:
    try:
        parts = json.loads(text)
        if parts["version"] != VERSION:
            return None
        return Kept(
            str(parts["login"]),
            str(parts["username"]),
            Secret(str(parts["refresh_token"])),
            str(parts["device_key"]),
        )
    except (ValueError, TypeError, KeyError):
        return None
