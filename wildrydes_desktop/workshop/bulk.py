"""One action on many users, one after the other: how far it is, what failed, and what was never tried.

One failure does not stop the rest. What would fail for everybody alike (a permission that is missing, a
network that is gone) does: to ask five thousand times more helps nobody.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError
from wildrydes_desktop.workshop.directory import ListedUser

# The cases of problems that are not about one user.
_FOR_ALL: Final = frozenset(
    {
        "permission_missing",
        "credentials_missing",
        "credentials_not_fetched",
        "credentials_expired",
        "credentials_refused",
        "signature_clock",
        "signature_refused",
        "aws_settings",
        "dns",
        "refused",
        "unreachable",
        "connect_timeout",
        "read_timeout",
        "proxy",
        "redirected",
        "captive_portal",
        "throttled",
        "pool_not_found",
    }
)


@dataclass(frozen=True, slots=True)
class Failure:
    """A user for whom it did not work, and why."""

    user: ListedUser
    problem: Problem


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: how many of `total` were tried, and how many of those failed."""

    tried: int
    failed: int
    total: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What came of it. `untried` users were left as they are.

    `doubtful` was being asked for when it was stopped: it may have happened. `stopped_by` is the problem
    that would have met everybody; None where it went to its end or a person stopped it.
    """

    done: int
    failures: tuple[Failure, ...]
    untried: int
    doubtful: ListedUser | None = None
    stopped_by: Problem | None = None


class BulkRun:
    """Calls `act` for each of `users`. `run` works on one thread; the rest may be asked from any."""

    def __init__(self, users: Sequence[ListedUser], act: Callable[[ListedUser], None]) -> None:
        self._users = users
        self._act = act
        self._lock = threading.Lock()
        self._tried = 0
        self._failures: list[Failure] = []
        self._asking: ListedUser | None = None
        self._stopped_by: Problem | None = None

    def run(self) -> Summary:
        """Do it, and say what came of it. Raises `Cancelled`; `summary` then has what there is."""
        for user in self._users:
            cancel.current().check()
            self._asking = user
            try:
                self._act(user)
            except ProblemError as error:
                self._note(Failure(user, error.problem))
                if error.problem.case in _FOR_ALL:
                    self._stopped_by = error.problem
                    break
            except Cancelled:
                raise  # `_asking` stays: whether it happened, nobody knows
            else:
                self._note(None)
        return self.summary()

    def progress(self) -> Progress:
        with self._lock:
            return Progress(self._tried, len(self._failures), len(self._users))

    def summary(self) -> Summary:
        """What has come of it so far."""
        with self._lock:
            done = self._tried - len(self._failures)
            untried = len(self._users) - self._tried - (self._asking is not None)
            return Summary(done, tuple(self._failures), untried, self._asking, self._stopped_by)

    def _note(self, failure: Failure | None) -> None:
        with self._lock:
            self._tried += 1
            self._asking = None
            if failure is not None:
                self._failures.append(failure)
