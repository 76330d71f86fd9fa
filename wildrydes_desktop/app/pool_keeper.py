"""The pool that is open: whoever needs its connection waits here, on a worker thread, until it is there.

A person may press a button before the local pool has started or the libraries are loaded. The request then
simply waits, and can be cancelled while it does.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from wildrydes_desktop.app.local_pool_process import LocalPoolProcess
from wildrydes_desktop.cognito import verification
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.pool import IssuerForm, PoolConfig, PoolKind
from wildrydes_desktop.cognito.report import TokenReport
from wildrydes_desktop.cognito.requirements import PoolRequirements
from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret

LONGEST_WAIT = 20.0  # s for a pool that is being opened


@dataclass(slots=True)
class Access:
    """All that talking to one pool takes. `requirements` is what it asks of people, None while not known."""

    connection: Connection
    keys: KeySet
    inbox_url: str = ""
    requirements: PoolRequirements | None = None

    @property
    def pool(self) -> PoolConfig:
        return self.connection.pool

    def inspect(self, token: Secret, now: float, access_token: Secret | None = None) -> TokenReport:
        """What an API of this pool would say of `token` at `now`, in seconds since the epoch by our clock.

        For worker threads: the pool's keys may have to be fetched. `access_token` came with an ID token.
        """
        drift = self.connection.drift
        return verification.inspect(
            token, self.pool, self.keys, now=now, drift=drift, access_token=access_token
        )


@dataclass(slots=True)
class _Waiting:
    """What threads wait for: an access, or the problem that came instead."""

    changed: threading.Condition = field(default_factory=threading.Condition)
    access: Access | None = None
    problem: Problem | None = None

    def settle(self, access: Access | None = None, problem: Problem | None = None) -> None:
        """Tell everybody who waits what came. Keeps an access that was there before a problem."""
        with self.changed:
            self.access, self.problem = access or self.access, problem
            self.changed.notify_all()

    def wake(self) -> None:
        """Have everybody who waits look again; whose work was cancelled goes, the others wait on."""
        with self.changed:
            self.changed.notify_all()


class PoolKeeper(QObject):
    """Opens a pool and keeps its connection.

    Signals: `opened(PoolConfig)` when requests can be made; `local_pool_died()` while it is started again;
    `failed(Problem)`; `exchanged(Exchange)` for each record of the trace; `settings_changed(dict)` with all
    settings of the local pool (as `local_pool.commands` tells them) after each of its starts and changes;
    `requirements_known(PoolRequirements | None)` when it was found out what the open pool asks of people, or
    that this can't be; `set_aside(str, str)` when the local pool had to begin anew: the folder that the old
    one is kept in, and why.
    """

    opened = Signal(object)
    local_pool_died = Signal()
    failed = Signal(object)
    exchanged = Signal(object)
    settings_changed = Signal(object)
    requirements_known = Signal(object)
    set_aside = Signal(str, str)

    def __init__(
        self, start_local_pool: Callable[[], LocalPoolProcess], issuer_form: IssuerForm, parent: QObject
    ) -> None:
        """`start_local_pool` makes the local pool's process, not started yet, whose tokens carry an issuer
        of that form.
        """
        super().__init__(parent)
        self._start_local_pool = start_local_pool
        self._issuer_form = issuer_form
        self._process: LocalPoolProcess | None = None
        self._waiting = _Waiting(problem=_NOT_OPEN)
        self._resting: Access | None = None  # the local pool's, while it is being started again
        self._used: list[Connection] = []

    @property
    def access(self) -> Access | None:
        """The open pool, or None while there is none. GUI thread; workers call `wait`.

        A local pool that is being started again is still the one that is open.
        """
        return self._waiting.access or self._resting

    @property
    def local(self) -> bool:
        """Whether the local pool is the one that is open, or being opened."""
        return self._process is not None

    def wait(self) -> Access:
        """The open pool, waiting for it if need be. For worker threads.

        Raises Cancelled when the work is cancelled meanwhile, ProblemError when the pool does not open.
        """
        waiting, work = self._waiting, cancel.current()
        with work.waking(waiting.wake), waiting.changed:
            waiting.changed.wait_for(
                lambda: waiting.access or waiting.problem or work.cancelled, LONGEST_WAIT
            )
        work.check()
        if waiting.access is None:
            raise ProblemError(waiting.problem or _NOT_OPEN)
        return waiting.access

    def open_local(self) -> None:
        """Start the local pool, and open it when it is ready."""
        self._leave()
        self._process = self._start_local_pool()
        self._process.setParent(self)
        self._process.ready.connect(self._local_pool_ready)
        self._process.died.connect(self._await_restart)
        self._process.gave_up.connect(self._give_up)
        self._process.start()

    def open(self, pool: PoolConfig) -> None:
        """Open a real pool, or any endpoint that answers as Cognito does."""
        self._leave()
        self._use(pool)

    def tell(
        self,
        command: Mapping[str, object],
        done: Callable[[dict[str, Any]], None],
        failed: Callable[[Problem], None],
    ) -> None:
        """Give the local pool a command, as the administrator of a real one might (`local_pool.commands`).

        GUI thread. Exactly one of the two is called, later: `done` with the answer, or `failed`. A client
        secret in the answer goes no further than to the connection, which is another one from then on.
        """
        if self._process is None:
            QTimer.singleShot(0, self, lambda: failed(_NOT_LOCAL))
            return

        def answered(answer: dict[str, Any]) -> None:
            self._follow_secret(answer)
            if "settings" in answer:
                self.settings_changed.emit(answer["settings"])
            done(answer)

        self._process.tell(command, answered, failed)

    def forget_keys(self) -> Access | None:
        """Have the open pool's keys fetched anew by whoever needs one next. GUI thread."""
        access = self.access
        if access is not None:
            access.keys = _keys_of(access.connection)
        return access

    def learn(self, requirements: PoolRequirements | None) -> None:
        """Take note of what the open pool asks of people, and tell everybody. GUI thread."""
        if self.access is not None:
            self.access.requirements = requirements
            self.requirements_known.emit(requirements)

    def close(self) -> None:
        """End every connection, and the local pool with them."""
        for connection in self._used:
            connection.close()
        self._used.clear()
        self._resting = None
        if self._process is not None:
            process, self._process = self._process, None
            process.stop()
            process.deleteLater()

    def _leave(self) -> None:
        self.close()
        self._waiting.settle(problem=_NOT_OPEN)  # whoever waited for the pool that is left
        self._waiting = _Waiting()

    def _await_restart(self) -> None:
        """Let whoever asks from now on wait for the local pool to come back, not find nobody listening."""
        self._resting = self.access
        self._waiting = _Waiting()
        self.local_pool_died.emit()

    def _follow_secret(self, answer: dict[str, Any]) -> None:
        """Go on with the client secret that the local pool asks for by now, if that is another one."""
        drawn = answer.pop("client_secret", None)
        access = self._waiting.access
        if access is None or "settings" not in answer:
            return
        wanted = Secret(drawn) if drawn else None
        if not drawn and answer["settings"]["has_client_secret"]:
            return  # not told, because it has not changed
        if wanted != access.pool.client_secret:
            self._use(replace(access.pool, client_secret=wanted), access.inbox_url)

    def _local_pool_ready(self, info: dict[str, Any]) -> None:
        pool = PoolConfig.of(
            info["user_pool_id"],
            info["client_id"],
            info["region"],
            endpoint_url=info["endpoint_url"],
            issuer_form=self._issuer_form,
            kind=PoolKind.EMAIL,
            local=True,
            invoke_url=info.get("invoke_url", ""),
        )
        if "set_aside" in info:
            self.set_aside.emit(info["set_aside"]["folder"], info["set_aside"]["reason"])
        resting, self._resting = self._resting, None
        if resting is not None and resting.pool.endpoint_url == pool.endpoint_url:
            self._waiting.settle(resting)  # the same address again: the connection still serves
            self.opened.emit(pool)
        elif info.get("has_client_secret"):
            assert self._process is not None
            self._process.tell({"client_secret": {}}, partial(self._use_with_secret, pool, info), _not_heard)
        else:
            self._use(pool, info["inbox_url"])
        self.tell({"settings": {}}, _heard, _not_heard)

    def _use_with_secret(self, pool: PoolConfig, info: dict[str, Any], answer: dict[str, Any]) -> None:
        self._use(replace(pool, client_secret=Secret(answer["client_secret"])), info["inbox_url"])

    def _use(self, pool: PoolConfig, inbox_url: str = "") -> None:
        connection = Connection(pool, on_exchange=self._hand_on)
        self._used.append(connection)
        self._waiting.settle(Access(connection, _keys_of(connection), inbox_url))
        self.opened.emit(pool)

    def _hand_on(self, exchange: Exchange) -> None:
        self.exchanged.emit(exchange)  # from the worker's thread; Qt queues it for the GUI's

    def _give_up(self, problem: Problem) -> None:
        self._waiting.settle(problem=problem)
        self.failed.emit(problem)


def _keys_of(connection: Connection) -> KeySet:
    return KeySet(lambda: connection.get_json(connection.pool.jwks_url))


def _heard(_: dict[str, Any]) -> None:
    """The settings went out as a signal."""


def _not_heard(_: Problem) -> None:
    """The pool ended at once; it is asked again when it is back."""


_NOT_LOCAL = Problem(
    "The local pool is not open",
    "Its settings and people can be changed only while it is the pool that is open.",
    "Open the local pool first.",
    name="NoLocalPool",
)
_NOT_OPEN = Problem(
    "No pool is open",
    "There is nothing to send this to yet.",
    "Choose a pool first: the local one needs no account.",
    name="NoPool",
)
