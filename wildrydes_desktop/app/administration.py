"""The signed connection to the pool that is open: made when it is first asked for, kept until another is.

A real pool's requests are signed with this computer's AWS credentials. The local pool has no accounts: it
hands out a key of its own through the pipe that the app holds (`local_pool.commands`), once for each of its
lives, and no credentials of a person's are looked for, let alone sent.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from wildrydes_desktop.app.pool_keeper import Access, PoolKeeper
from wildrydes_desktop.cognito.connection import Connection, TimeLimits
from wildrydes_desktop.cognito.signed import AccessKey, SignedConnection, may_be_signed_for
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Administrated:
    """Both ways to the pool: signed, and as everybody has it."""

    signed: Connection
    access: Access


class Administration(QObject):
    """Lives on the GUI thread; what `with_key` hands on works on any."""

    def __init__(self, pools: PoolKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._pools = pools
        self._lock = threading.Lock()
        self._key: AccessKey | None = None
        self._kept: Administrated | None = None
        pools.opened.connect(self.forget)

    def forget(self) -> None:
        """Another pool is open, or the local one has begun another life: what was good before is no more."""
        with self._lock:
            kept, self._kept, self._key = self._kept, None, None
        if kept is not None:
            kept.signed.close()

    close = forget

    def with_key(self, then: Callable[[], None], failed: Callable[[Problem], None]) -> None:
        """Call `then` once requests can be signed: at once, or when the local pool has told its key."""
        if not self._pools.local or self._key is not None:
            then()
            return

        def told(answer: dict[str, Any]) -> None:
            self._key = AccessKey(answer["access_key_id"], Secret(answer.pop("secret_access_key")))
            then()

        self._pools.tell({"admin_key": {}}, told, failed)

    def wait(self) -> Administrated:
        """The connections to the pool that is open. For worker threads, after `with_key`.

        Raises Cancelled, and ProblemError where the pool does not open or may not see signatures.
        """
        access = self._pools.wait()
        with self._lock:
            if self._kept is not None and self._kept.access is not access:
                self._kept.signed.close()
                self._kept = None
            if self._kept is None:
                if not may_be_signed_for(access.pool):
                    raise ProblemError(_NOT_AMAZON)
                if access.pool.local and self._key is None:
                    raise ProblemError(_BEGUN_AGAIN)
                signed = SignedConnection(
                    replace(access.pool, client_secret=None),
                    beside=access.connection,
                    key=self._key,
                    limits=TimeLimits(),
                )
                self._kept = Administrated(signed, access)
            return self._kept


_NOT_AMAZON = Problem(
    "AWS credentials stay with Amazon",
    "Signed requests are sent to Amazon's addresses and to this machine only, and this pool's address is "
    "neither.",
    "Open the pool at its own address, or use the tools of whoever runs this endpoint.",
    name="NotSigned",
)
_BEGUN_AGAIN = Problem(
    "The local pool has just started again",
    "Its administrator's key is a new one with each start.",
    "Try again.",
    name="LocalPoolEnded",
)
