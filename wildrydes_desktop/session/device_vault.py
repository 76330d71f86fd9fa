"""The secret of a remembered device in the operating system's keyring: one item for each login of a pool.

It is worth less than a refresh token (without the password it opens nothing), and is treated the same: a safe
keyring or none, whole or not there (`pieces`), noted in the settings, removed for good.
"""

from __future__ import annotations

import hashlib
import json
from typing import Final

from wildrydes_desktop.cognito.devices import RememberedDevice
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.session import pieces
from wildrydes_desktop.session.keeping import NotedKeeper
from wildrydes_desktop.session.settings import KeptState, Settings, Shelf, pool_key
from wildrydes_desktop.session.system_keyring import SystemKeyring

VERSION: Final = 1
ACCOUNT: Final = "device secret"
MOST_PIECES: Final = 1
"""Pool, group and device key and 40 bytes of secret are some 250 characters."""


def device_key(pool: PoolConfig, login: str) -> str:
    """What tells the devices of a pool's users apart. The settings note it, so the login is not in it."""
    name = login.strip().casefold()
    return f"{pool_key(pool)} device {hashlib.sha256(name.encode()).hexdigest()[:20]}"


class DeviceVault:
    """At most one device for each key (see `device_key`). Call from worker threads only: it blocks.

    Every method raises ProblemError where the keyring does not do it.
    """

    def __init__(self, keyring: SystemKeyring) -> None:
        self._keyring = keyring

    def save(self, key: str, device: RememberedDevice) -> None:
        """Keep `device` in the place of the one before, and read it back to be sure."""
        self._keyring.ask(lambda items: pieces.write(items.of(ACCOUNT), key, _text(device), MOST_PIECES))

    def load(self, key: str, *, within: float | None = None) -> RememberedDevice | None:
        """The device, or None. What is damaged is removed and said ("KeyringItemDamaged")."""
        return self._keyring.ask(
            lambda items: pieces.read(items.of(ACCOUNT), key, _parsed, MOST_PIECES), within=within
        )

    def forget(self, key: str) -> None:
        """Remove it, and look that it is gone."""
        self._keyring.ask(lambda items: pieces.remove(items.of(ACCOUNT), key, MOST_PIECES))


class DeviceKeeper(NotedKeeper[str, RememberedDevice]):
    """The vault of the devices together with the notes in the settings. Keys are those of `device_key`."""

    def __init__(self, settings: Settings, vault: DeviceVault) -> None:
        super().__init__(settings, Shelf.DEVICES, vault, str)

    def tidy_all(self, pool: PoolConfig) -> None:
        """Remove what had to be removed earlier and could not be. Asks no keyring where nothing was left."""
        prefix = device_key(pool, "").rpartition(" ")[0] + " "
        for key, state in self._settings.kept_states(self._shelf).items():
            if state is KeptState.UNWANTED and key.startswith(prefix):
                self.tidy(key)


def _text(device: RememberedDevice) -> str:
    return json.dumps(
        {
            "version": VERSION,
            "key": device.key,
            "group_key": device.group_key,
            "secret": device.password.reveal(),
        }
    )


def _parsed(text: str) -> RememberedDevice | None:
    try:
        parts = json.loads(text)
        if parts["version"] != VERSION:
            return None
        return RememberedDevice(str(parts["key"]), str(parts["group_key"]), Secret(str(parts["secret"])))
    except (ValueError, TypeError, KeyError):
        return None
