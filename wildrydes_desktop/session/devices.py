"""The devices that pools remember this computer by, while the app runs: in memory, and nowhere else."""

from __future__ import annotations

from wildrydes_desktop.cognito.devices import RememberedDevice
from wildrydes_desktop.cognito.pool import PoolConfig


class DeviceMemory:
    """At most one device for each user of each pool, by the name that the person types at the sign-in.

    Callable from any thread.
    """

    def __init__(self) -> None:
        self._devices: dict[tuple[str | None, str, str], RememberedDevice] = {}

    def find(self, pool: PoolConfig, login: str) -> RememberedDevice | None:
        """The device that `pool` remembers for `login`, if any."""
        return self._devices.get(_key(pool, login))

    def remember(self, pool: PoolConfig, login: str, device: RememberedDevice) -> None:
        """Keep `device` in the place of one that was there."""
        self._devices[_key(pool, login)] = device

    def forget(self, pool: PoolConfig, login: str) -> None:
        """Drop the device, if there is one."""
        self._devices.pop(_key(pool, login), None)


def _key(pool: PoolConfig, login: str) -> tuple[str | None, str, str]:
    return (pool.endpoint_url, pool.user_pool_id, login.strip().casefold())
