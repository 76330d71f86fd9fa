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
        self._run(page, work, "list devices", None, "")

    def _set(self, page: DevicesPage, work: PageWork, key: str, *, remembered: bool) -> None:
        if remembered:
            said = tr("The pool remembers this device.\nIt may stand in for the second factor.")
        else:
            said = tr(
                "The pool no longer remembers this device.\nIt is known still, but spares no second factor."
            )
        self._run(
            page,
            work,
            "remember a device",
            lambda access, tokens: devices.set_remembered(
                access.connection, tokens, key, remembered=remembered
            ),
            said,
        )

    def _forget(self, page: DevicesPage, work: PageWork, request: ForgetDevice) -> None:
        said = tr("The pool has forgotten the device.\nIt spares no second factor any more.")
        if request.here:
            said = tr(
                "This computer is forgotten, by the pool and here.\nIt spares no second factor any more."
            )

        def forget(access: Access, tokens: TokenSet) -> None:
            try:
                devices.forget(access.connection, tokens, request.key)
            except ProblemError as error:
                if error.problem.case != _UNKNOWN:
                    raise  # that the pool does not know it was what was asked for
            self._drop_secret(access, tokens, request.key)

        self._run(page, work, "forget a device", forget, said)

    def _drop_secret(self, access: Access, tokens: TokenSet, key: str) -> None:
        """For worker threads: forget what is kept here for the device of that key, if anything is."""
        for name in _NAMES:
            login = unverified_claim(tokens.id_token, name)
            kept = self._memory.find(access.pool, login) if login else None
            if kept is not None and kept.key == key:
                self._memory.forget(access.pool, login)

    def _run(
        self,
        page: DevicesPage,
        work: PageWork,
        name: str,
        act: Callable[[Access, TokenSet], None] | None,
        said: str,
    ) -> None:
        """Do `act`, if there is one, on a worker thread, list the devices, and say what was done."""
        tokens = self._parts.session.tokens
        if tokens is None:
            return
        self._of = tokens.username
        here = unverified_claim(tokens.access_token, "device_key")

        def ask(access: Access) -> tuple[KnownDevice, ...]:
            if act is not None:
                act(access, tokens)
            return devices.list_all(access.connection, tokens)

        def listed(found: tuple[KnownDevice, ...]) -> None:
            page.show_devices(found, here)
            if said:
                self._parts.window.messages.show_message("success", said)

        def refused(problem: Problem) -> None:
            if problem.case == _OFF:
                page.show_not_tracked()
            else:
                work.show(problem)

        work.run(name, ask, listed, refused)
