"""What a sign-in does about this computer as a device: makes it known to the pool, and remembers it here.

First in memory, which takes no time; then, while the person goes on, in the system's keyring.
"""

from __future__ import annotations

import platform
from dataclasses import dataclass

from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.app.pool_keeper import Access
from wildrydes_desktop.cognito.sign_in import SignedIn
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.session.devices import DeviceMemory
from wildrydes_desktop.ui.i18n import joined, said


@dataclass(frozen=True, slots=True)
class DeviceNews:
    """What came of it: whether the computer is remembered from now on, or why it is not.

    `stale`: what it was remembered by before is worth nothing, as the pool took it for a new one.
    """

    remembered: bool = False
    problem: Problem | None = None
    stale: bool = False

    def sentence(self, *, wanted: bool) -> str:
        """What to tell somebody who asked for it (`wanted`) or did not; empty where there is nothing to."""
        if self.problem is not None:
            return tr("This computer is not remembered: {title}.").format(title=said(self.problem.title))
        if self.remembered:
            return tr("This computer is remembered.")
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
    stale = memory.holds(access.pool, login)
    name = f"Wild Rydes Desktop on {platform.system() or 'a computer'}"
    try:
        confirmed = devices.confirm(access.connection, signed_in.tokens, signed_in.new_device, name)
        if confirmed.ask and wanted:
            devices.set_remembered(access.connection, signed_in.tokens, confirmed.device.key, remembered=True)
    except ProblemError as error:
        return DeviceNews(problem=error.problem, stale=stale)
    if confirmed.ask and not wanted:
        return DeviceNews(stale=stale)
    memory.remember(access.pool, login, confirmed.device)
    return DeviceNews(remembered=True)


def keep_for_next_run(parts: Parts, memory: DeviceMemory, login: str, told: str) -> None:
    """Put a device that was just remembered into the keyring, and say after `told` how long it lasts.

    `told` is what the message bar says. Whoever has something else there by now is not interrupted.
    """
    access, messages = parts.pools.access, parts.window.messages
    if access is None:
        return
    pool = access.pool

    def say(sentence: str) -> None:
        if messages.text() == told:
            messages.show_message("success", joined(told, sentence))

    def kept(in_keyring: bool) -> None:
        say(
            tr("Its secret is in this system's keyring, for the next time.")
            if in_keyring
            else tr("That lasts until the app is closed.")
        )

    def not_kept(problem: Problem) -> None:
        say(tr("That lasts until the app is closed: {reason}.").format(reason=problem.title))

    parts.jobs.run(
        "keep a device", lambda: memory.keep(pool, login), succeeded=kept, failed=not_kept, background=True
    )


def forget_device(parts: Parts, memory: DeviceMemory, login: str) -> None:
    """Forget this computer's device, here and in the keyring. Nobody waits for it."""
    access = parts.pools.access
    if access is not None:
        pool = access.pool
        parts.jobs.run("forget a device", lambda: memory.forget(pool, login), background=True)
