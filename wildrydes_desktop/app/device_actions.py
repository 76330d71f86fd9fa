"""Wires the page of the devices."""

from __future__ import annotations

from collections.abc import Callable

from wildrydes_desktop.app.parts import PageWork, Parts, tr
from wildrydes_desktop.app.pool_keeper import Access
from wildrydes_desktop.cognito import devices
from wildrydes_desktop.cognito.devices import KnownDevice
from wildrydes_desktop.cognito.tokens import TokenSet, unverified_claim
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.session.devices import DeviceMemory
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.devices import DevicesPage, ForgetDevice
from wildrydes_desktop.ui.pages.names import PageName

# What somebody may have typed to sign in, by the claims of their ID token.
_NAMES = ("cognito:username", "email", "phone_number", "preferred_username")
_OFF, _UNKNOWN = "devices_off", "device_unknown"


class DeviceActions:
    """Everything that the page asks for."""

    def __init__(self, parts: Parts, memory: DeviceMemory) -> None:
        """`memory` holds the secrets of the devices that this computer is known by."""
        self._parts = parts
        self._memory = memory
        self._of = ""

    def wire(self, page: Page) -> None:
        """Connect the page, a `DevicesPage`."""
        assert isinstance(page, DevicesPage)
        window, work = self._parts.window, PageWork(self._parts, page)
        page.reload_wanted.connect(lambda: self._read(page, work))
        page.remember_wanted.connect(lambda key: self._set(page, work, key, remembered=True))
        page.do_not_remember_wanted.connect(lambda key: self._set(page, work, key, remembered=False))
        page.submitted.connect(lambda request: self._forget(page, work, request))
        page.sign_in_wanted.connect(lambda: window.go(PageName.SIGN_IN))
        page.back_wanted.connect(lambda: window.go(PageName.ACCOUNT))
        window.page_shown.connect(lambda name: self._shown(page, work, name))
        self._parts.session.subscribe(lambda tokens: self._session_changed(page, work, tokens))

    def _shown(self, page: DevicesPage, work: PageWork, name: str) -> None:
        if name == PageName.DEVICES and not page.busy:
            self._read(page, work)

    def _session_changed(self, page: DevicesPage, work: PageWork, tokens: TokenSet | None) -> None:
        """Nothing of somebody who has left stays, nor comes late."""
        if tokens is None or tokens.username != self._of:
            work.cancel()
            page.show_signed_out()

    def _read(self, page: DevicesPage, work: PageWork) -> None:
        self._run(page, work, "list devices")

    def _set(self, page: DevicesPage, work: PageWork, key: str, *, remembered: bool) -> None:
        said = tr(
            "The pool no longer remembers this device.\nIt is known still, but spares no second factor."
        )
        if remembered:
            said = tr("The pool remembers this device.\nIt may stand in for the second factor.")
        without_secret = tr(
            "The pool remembers this computer.\nThe app keeps no secret of it, though: to be spared the"
            " second factor here, tick “Remember this computer” when you are next asked for it."
        )

        def update(access: Access, tokens: TokenSet) -> str:
            devices.set_remembered(access.connection, tokens, key, remembered=remembered)
            if remembered and key == _this_key(tokens) and not self._logins(access, tokens, key):
                return without_secret
            return said

        self._run(page, work, "remember a device", update)

    def _forget(self, page: DevicesPage, work: PageWork, request: ForgetDevice) -> None:
        said = tr("The pool has forgotten the device.\nIt spares no second factor any more.")
        if request.here:
            said = tr(
                "This computer is forgotten, by the pool and here.\nIt spares no second factor any more."
            )

        def forget(access: Access, tokens: TokenSet) -> str:
            try:
                devices.forget(access.connection, tokens, request.key)
            except ProblemError as error:
                if error.problem.case != _UNKNOWN:
                    raise  # that the pool does not know it was what was asked for
            for login in self._logins(access, tokens, request.key):
                self._memory.forget(access.pool, login)
            return said

        self._run(page, work, "forget a device", forget)

    def _logins(self, access: Access, tokens: TokenSet, key: str) -> list[str]:
        """Under which names the secret of the device of that key is kept here. For worker threads."""
        names = {unverified_claim(tokens.id_token, claim) for claim in _NAMES} - {""}
        kept = {name: self._memory.find(access.pool, name) for name in names}
        return [name for name, device in kept.items() if device is not None and device.key == key]

    def _run(
        self,
        page: DevicesPage,
        work: PageWork,
        name: str,
        act: Callable[[Access, TokenSet], str] | None = None,
    ) -> None:
        """Do `act`, if there is one, on a worker thread, list the devices, and say what `act` returned."""
        tokens = self._parts.session.tokens
        if tokens is None:
            return
        self._of = tokens.username
        page.show_unread()

        def ask(access: Access) -> tuple[str, tuple[KnownDevice, ...]]:
            said = act(access, tokens) if act is not None else ""
            return said, devices.list_all(access.connection, tokens)

        def listed(answer: tuple[str, tuple[KnownDevice, ...]]) -> None:
            said, found = answer
            page.show_devices(found, _this_key(tokens))
            if said:
                self._parts.window.messages.show_message("success", said)

        def refused(problem: Problem) -> None:
            if problem.case == _OFF:
                page.show_not_tracked()
            else:
                work.show(problem)

        work.run(name, ask, listed, refused)


def _this_key(tokens: TokenSet) -> str:
    """The key of the device that the sign-in came from; empty where the pool tracks none."""
    return unverified_claim(tokens.access_token, "device_key")
