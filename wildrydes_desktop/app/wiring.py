"""Joins window, jobs, session and pool: opens the pool, and wires each page as it is built."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from wildrydes_desktop.app.account_actions import AccountActions
from wildrydes_desktop.app.further import Further
from wildrydes_desktop.app.inspecting import Inspecting
from wildrydes_desktop.app.local_pool_process import LocalPoolProcess
from wildrydes_desktop.app.looks import Looks
from wildrydes_desktop.app.options import at_endpoint_of_environment
from wildrydes_desktop.app.panels import Panels
from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.app.pool_keeper import PoolKeeper
from wildrydes_desktop.app.registering import Registering
from wildrydes_desktop.app.remembering import Remembering
from wildrydes_desktop.app.requiring import Requiring
from wildrydes_desktop.app.ride_actions import RideActions
from wildrydes_desktop.app.signing_in import SigningIn
from wildrydes_desktop.app.theatre import Theatre
from wildrydes_desktop.app.warm_up import load_libraries
from wildrydes_desktop.cognito.pool import IssuerForm, PoolConfig
from wildrydes_desktop.foundation import logs
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.jobs import Jobs
from wildrydes_desktop.session.device_vault import DeviceKeeper, DeviceVault
from wildrydes_desktop.session.devices import DeviceMemory
from wildrydes_desktop.session.keeping import Keeper
from wildrydes_desktop.session.session import Session
from wildrydes_desktop.session.settings import Look, Settings
from wildrydes_desktop.session.vault import Vault
from wildrydes_desktop.ui.main_window import MainWindow
from wildrydes_desktop.ui.pages.account import AccountPage
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.challenge import ChallengePage
from wildrydes_desktop.ui.pages.forgot import ForgotPage
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.pages.register import RegisterPage
from wildrydes_desktop.ui.pages.ride import RidePage
from wildrydes_desktop.ui.pages.sign_in import SignInPage
from wildrydes_desktop.ui.pages.verify import VerifyPage
from wildrydes_desktop.ui.pages.welcome import WelcomePage

if TYPE_CHECKING:
    from wildrydes_desktop.app.token_refresh import TokenRefresh
    from wildrydes_desktop.cognito.tokens import TokenSet

log = logging.getLogger(__name__)

REFRESHING_BEGINS = 3000  # ms after the sign-in; no token lives less than five minutes
BETWEEN_STEPS = 15  # ms between building two parts, for the window to breathe
LIKELY_PAGES = (PageName.VERIFY, PageName.SIGN_IN, PageName.RIDE, PageName.ACCOUNT)
"""Built before they are wanted."""


class Wiring(QObject):
    """Everything that is connected to the window, from the first paint to the end."""

    def __init__(
        self,
        window: MainWindow,
        jobs: Jobs,
        data_dir: Path,
        issuer_form: IssuerForm,
        settings: Settings,
        look: Look | None,
        *,
        come_back: bool,
        preset_guide: Path | None = None,
    ) -> None:
        """`look` is what the app wears already, None for the usual. `come_back`: to the session that an
        earlier run kept for the pool, if one did. `preset_guide` is the file of an instructor's guide.
        """
        super().__init__(window)
        self._settings = settings
        self._pools = PoolKeeper(lambda: LocalPoolProcess(data_dir, issuer_form.value), issuer_form, self)
        self.session = Session()
        self._parts = Parts(window, jobs, self.session, self._pools, time.time)
        self._inspecting = Inspecting(self._parts)
        theatre = Theatre(self._parts, self._inspecting)
        self._panels = Panels(self._parts, self._inspecting, theatre)
        self._registering = Registering(self._parts)
        self._requiring = Requiring(self._parts)
        vault = Vault()
        # Without a session to come back to (the tour is nobody's) nothing goes into a keyring.
        kept_devices = DeviceKeeper(settings, DeviceVault(vault.keyring)) if come_back else None
        self._devices = DeviceMemory(kept_devices)
        self._remembering = Remembering(
            self._parts, self._inspecting, Keeper(settings, vault), self._devices, come_back=come_back
        )
        self._signing_in = SigningIn(
            self._parts, self._inspecting, self._remembering, self._devices, self._panels.show_handshake
        )
        self._account = AccountActions(self._parts, self._remembering, self._devices, self._refreshing)
        looks = Looks(self._parts, settings, data_dir, look or Look())
        self._further = Further(
            self._parts,
            self._devices,
            theatre,
            settings,
            self._inspecting,
            open_pool=self.open,
            looks=looks,
            reset_layout=self._panels.reset_layout,
            hold_layout=self._panels.hold_layout,
            open_local=self.open_local,
            preset_guide=preset_guide,
        )
        self._ride = RideActions(self._parts, self._inspecting, self._remember_pool)
        self._token_refresh: TokenRefresh | None = None
        self._last_pool: PoolConfig
        self._writing = threading.Lock()
        self._listen()
        self._building: Iterator[None] | None = self._build(settings if come_back else None)
        QTimer.singleShot(BETWEEN_STEPS, self, self._go_on_building)

    def _listen(self) -> None:
        window = self._parts.window
        self.session.subscribe(self._refresh_soon)
        self.session.on_doubt(self._hear_doubt)
        window.page_built.connect(self._wire)
        for built in window.pages:
            self._wire(built)
        window.open_config_wanted.connect(self._further.open_file)
        window.open_text_wanted.connect(self._further.open_text)
        self._pools.opened.connect(self._opened)
        self._pools.failed.connect(window.messages.show_problem)
        self._pools.local_pool_died.connect(self._local_pool_died)
        self._pools.set_aside.connect(self._local_pool_set_aside)

    # Opening a pool

    def open_local(self) -> None:
        """Open the app's own pool."""
        self._forget_pool()
        self._panels.offer(local_pool=True)
        self._pools.open_local()
        self.warm_up()

    def open(self, pool: PoolConfig) -> None:
        """Open a real pool, or one at an endpoint of its own."""
        try:
            pool = at_endpoint_of_environment(pool)
        except ProblemError as error:
            self._parts.window.messages.show_problem(error.problem)
            return
        self._forget_pool()
        self._panels.offer(local_pool=False)
        self._pools.open(pool)
        self.warm_up()

    @property
    def pool_is_open(self) -> bool:
        return self._pools.access is not None

    def claims(self) -> dict[str, Mapping[str, Any]]:
        """The claims of the session's tokens, by token."""
        judged = self._inspecting.judged
        if judged is None:
            return {}
        return {"id": judged.id_report.claims, "access": judged.access_report.claims}

    def tell_local_pool(
        self,
        command: Mapping[str, object],
        done: Callable[[dict[str, Any]], None],
        failed: Callable[[Problem], None],
    ) -> None:
        """See `PoolKeeper.tell`."""
        self._pools.tell(command, done, failed)

    def warm_up(self) -> None:
        """Load the libraries on a thread, then whatever the open pool needs to answer quickly.

        Not before the last panel is built: every call into Qt lets a waiting thread in, and a thread that
        imports comes back a fifth of a millisecond later at the soonest. At half a millisecond and side by
        side, a panel took 40 ms, not 8.
        """
        if self._building is None:
            self._parts.jobs.run(
                "load libraries", load_libraries, succeeded=self._make_ready, background=True
            )

    def remember_layout(self) -> None:
        """Write down where the window and its panels are. Before the window is closed, please."""
        self._panels.write_layout()

    def close(self) -> None:
        """End the pool's connection and, if it is ours, its process, and whatever else talks to somebody."""
        self._further.close()
        self._pools.close()

    def _forget_pool(self) -> None:
        """Another pool is about to be opened: nothing of the one before stays on the screen."""
        self.session.end()
        self._panels.clear()

    def _make_ready(self, _: None) -> None:
        access = self._pools.access
        self._remembering.ready(access)
        if access is None:
            return  # `_opened` comes back here when there is one

        def ready() -> None:
            access.connection.prepare()
            access.keys.find("")  # no key has that id: asking for it fetches those that there are

        self._parts.jobs.run(
            "make the connection ready",
            ready,
            failed=_not_ready,
            finished=lambda: self._requiring.find_out(access),
            background=True,
        )

    def _opened(self, pool: PoolConfig) -> None:
        self._parts.window.show_pool(pool)
        self._remember_pool(pool)
        self.warm_up()

    def _remember_pool(self, pool: PoolConfig) -> None:
        self._last_pool = pool

        def remember() -> None:
            with self._writing:  # whatever thread comes first or last, the pool that was opened last stays
                self._settings.remember_pool(self._last_pool)

        self._parts.jobs.run("remember the pool", remember, failed=_not_ready, background=True)

    def _local_pool_died(self) -> None:
        self._parts.window.messages.show_message(
            "warning",
            tr("The local pool stopped.\nIt is being started again; nothing that it confirmed is lost."),
        )

    def _local_pool_set_aside(self, folder: str, reason: str) -> None:
        told = tr(
            "The local pool begins anew.\nThe old one could not be opened: {reason}. Nothing in it was "
            "changed; it is kept in {folder}."
        )
        self._parts.window.messages.show_message("warning", told.format(reason=reason, folder=folder))

    # The session

    def _refresh_soon(self, tokens: TokenSet | None) -> None:
        """See to it that tokens are refreshed before they expire, once the sign-in is over with."""
        if tokens is not None and self._token_refresh is None:
            QTimer.singleShot(REFRESHING_BEGINS, self, self._refreshing)

    def _hear_doubt(self) -> None:
        """Have somebody there who hears of it, however soon after the sign-in it comes."""
        self._refreshing()

    def _refreshing(self) -> TokenRefresh:
        if self._token_refresh is None:
            from wildrydes_desktop.app.token_refresh import TokenRefresh

            self._token_refresh = TokenRefresh(self._parts, self._inspecting, self._remembering)
        return self._token_refresh

    # Pages

    def _wire(self, page: Page) -> None:
        match page:
            case WelcomePage():
                self._wire_welcome(page)
            case RegisterPage():
                self._registering.wire_register(page)
            case VerifyPage():
                self._registering.wire_verify(page)
            case ForgotPage():
                self._registering.wire_forgot(page)
            case SignInPage():
                self._signing_in.wire_sign_in(page)
                self._remembering.wire_sign_in(page)
            case ChallengePage():
                self._signing_in.wire_challenge(page)
            case RidePage():
                self._inspecting.wire_ride(page)
                self._account.wire_ride(page)
                self._ride.wire(page)
            case AccountPage():
                self._inspecting.wire_account(page)
                self._account.wire_account(page)
            case _:
                self._further.wire(page)
        self._requiring.fit(page)

    def _wire_welcome(self, page: WelcomePage) -> None:
        def begin(open_it: Callable[[], None]) -> None:
            self._parts.window.messages.clear()
            open_it()
            self._parts.window.go(PageName.REGISTER)

        page.local_wanted.connect(lambda: begin(self.open_local))
        page.open_wanted.connect(self._parts.window.choose_config_file)
        page.stack_wanted.connect(self._further.launch_stack)
        page.pools_wanted.connect(self._further.show_pools)
        page.submitted.connect(lambda pool: begin(lambda: self.open(pool)))

    # Building

    def _build(self, settings: Settings | None) -> Iterator[None]:
        """Panels and pages, after the first paint; what is between two yields fits into one turn."""
        yield from self._panels.build()
        self._further.offer()
        yield
        for name in LIKELY_PAGES:
            self._parts.window.page(name)
            yield
        self._panels.keep_layout(settings)

    def _go_on_building(self) -> None:
        assert self._building is not None
        for _ in self._building:
            QTimer.singleShot(BETWEEN_STEPS, self, self._go_on_building)
            return
        self._building = None
        self.warm_up()


def _not_ready(problem: Problem) -> None:
    """What could not be done ahead of time is tried again, and told, when somebody asks for it."""
    logs.event(log, "not ready ahead of time", logging.WARNING, name=problem.name)
