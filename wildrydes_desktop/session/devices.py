"""The devices that pools remember this computer by: in memory, and in the system's keyring where it is safe.

A device's secret stands in for the second factor and for nothing else. So whatever the keyring does, a
sign-in goes on: at worst the pool asks for the second factor once more.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from wildrydes_desktop.foundation import logs
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.session.device_vault import device_key

if TYPE_CHECKING:
    from wildrydes_desktop.cognito.devices import RememberedDevice
    from wildrydes_desktop.cognito.pool import PoolConfig
    from wildrydes_desktop.session.device_vault import DeviceKeeper

log = logging.getLogger(__name__)

FIND_WITHIN: Final = 4.0
"""Seconds that a sign-in waits for the keyring. It may be asking the person for its password meanwhile."""


class DeviceMemory:
    """At most one device for each user of each pool, by the name that the person types at the sign-in.

    Call from worker threads only: the keyring may have to be asked. Without a `keeper` nothing outlives the
    app.
    """

    def __init__(self, keeper: DeviceKeeper | None = None, *, find_within: float = FIND_WITHIN) -> None:
        """`find_within`: seconds that `find` waits for the keyring."""
        self._keeper = keeper
        self._find_within = find_within
        self._devices: dict[str, RememberedDevice] = {}
        self._given_up: set[str] = set()

    def find(self, pool: PoolConfig, login: str) -> RememberedDevice | None:
        """The device that `pool` remembers for `login`, if any. Raises `Cancelled` and nothing else.

        The keyring is asked where the settings say that it has one, and once in each run.
        """
        key = device_key(pool, login)
        device = self._devices.get(key)
        if device is None and self._keeper is not None and key not in self._given_up:
            device = self._recalled(self._keeper, key)
        return device

    def holds(self, pool: PoolConfig, login: str) -> bool:
        """Whether there is one in memory. Asks nobody: callable from any thread."""
        return device_key(pool, login) in self._devices

    def remember(self, pool: PoolConfig, login: str, device: RememberedDevice) -> None:
        """Keep `device` in memory, in the place of one that was there."""
        self._devices[device_key(pool, login)] = device

    def keep(self, pool: PoolConfig, login: str) -> bool:
        """Put what is remembered into the keyring as well, for the next run; False without a keeper.

        Raises ProblemError where the keyring does not take it: then it is in memory only.
        """
        key = device_key(pool, login)
        device = self._devices.get(key)
        if device is None or self._keeper is None:
            return False
        self._keeper.keep(key, device, lambda: self._devices.get(key) is device)
        return True

    def forget(self, pool: PoolConfig, login: str) -> None:
        """Drop the device, if there is one, here and in the keyring. Raises `Cancelled` and nothing else.

        What the keyring does not give up now is never used again, and removed at a later start.
        """
        key = device_key(pool, login)
        self._devices.pop(key, None)
        if self._keeper is not None:
            try:
                self._keeper.drop(key)
            except ProblemError as error:
                logs.event(log, "a device stays in the keyring", logging.WARNING, name=error.problem.name)

    def tidy(self, pool: PoolConfig) -> None:
        """Remove from the keyring what could not be removed in an earlier run."""
        if self._keeper is not None:
            self._keeper.tidy_all(pool)

    def _recalled(self, keeper: DeviceKeeper, key: str) -> RememberedDevice | None:
        try:
            device = keeper.recall(key, within=self._find_within)
        except ProblemError as error:
            logs.event(log, "no device from the keyring", logging.WARNING, name=error.problem.name)
            self._given_up.add(key)
            return None
        return self._devices.setdefault(key, device) if device is not None else None
