"""What a sign-in does about this computer as a device: makes it known to the pool, and remembers it here."""

from __future__ import annotations

import platform
from dataclasses import dataclass

from wildrydes_desktop.app.parts import tr
from wildrydes_desktop.app.pool_keeper import Access
from wildrydes_desktop.cognito.sign_in import SignedIn
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.session.devices import DeviceMemory


@dataclass(frozen=True, slots=True)
class DeviceNews:
    """What came of it: whether the computer is remembered from now on, or why it is not."""

    remembered: bool = False
    problem: Problem | None = None

    def sentence(self, *, wanted: bool) -> str:
        """What to tell somebody who asked for it (`wanted`) or did not; empty where there is nothing to."""
        if self.problem is not None:
            return tr("This computer is not remembered: {title}.").format(title=self.problem.title)
        if self.remembered:
            return tr("This computer is remembered until the app is closed.")
        return tr("The pool does not remember devices, so this one is not remembered.") if wanted else ""


def keep_device(
    memory: DeviceMemory, access: Access, signed_in: SignedIn, login: str, *, wanted: bool
) -> DeviceNews:
    """Confirm a device that the pool has just met. For worker threads; the sign-in stands whatever happens.

    A pool that leaves it to the person is told to remember it if that is `wanted`; others always do. Raises
    Cancelled.
    """
    from wildrydes_desktop.cognito import devices

    if signed_in.new_device is None:
        return DeviceNews()
    name = f"Wild Rydes Desktop on {platform.system() or 'a computer'}"
    try:
        confirmed = devices.confirm(access.connection, signed_in.tokens, signed_in.new_device, name)
        if confirmed.ask and wanted:
            devices.set_remembered(access.connection, signed_in.tokens, confirmed.device.key, remembered=True)
    except ProblemError as error:
        return DeviceNews(problem=error.problem)
    if confirmed.ask and not wanted:
        return DeviceNews()
    memory.remember(access.pool, login, confirmed.device)
    return DeviceNews(remembered=True)
