"""The operating system's keyring, taken for what it is: slow, lockable, and able to vanish in mid-sentence.

Here stands which keyrings are safe to use, how long one is waited for, and what its errors mean. What is put
into it is the vault's business. `keyring` is imported at the first question and not before: most runs of the
app never ask one.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from wildrydes_desktop.foundation import cancel, logs
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

log = logging.getLogger(__name__)

PATIENCE: Final = 120.0
"""Seconds for one question. The keyring may be asking the person for its password meanwhile."""

ACCOUNT: Final = "refresh token"
"""What every item of a kind has as its user name; items differ by service. Windows keeps two items of one
service under names that it changes as they come and go."""

RECOMMENDED: Final = 1
"""The priority from which keyring's own documentation recommends a backend; plain-text ones stay below."""

ROOMY: Final = frozenset(
    f"keyring.backends.{name}" for name in ("macOS", "SecretService", "libsecret", "kwallet")
)
"""The backends of keyring, by module, whose items have no length that a refresh token reaches."""

MOST_COPIES: Final = 4  # of one item; the Secret Service may hold several and removes one at a time


class Items:
    """The items of one safe keyring, by name. Made by `SystemKeyring.ask`, for the one thread that asks.

    Every method raises ProblemError where the keyring does not do it, and Cancelled once nobody waits.
    """

    def __init__(self, backend: KeyringBackend, account: str = ACCOUNT) -> None:
        self._backend = backend
        self._account = account

    def of(self, account: str) -> Items:
        """The same keyring's items of another kind: the keyring's own window shows the word `account`."""
        return Items(self._backend, account)

    @property
    def backend(self) -> str:
        """Which keyring this is: the full name of its class."""
        return f"{type(self._backend).__module__}.{type(self._backend).__qualname__}"

    @property
    def takes_any_length(self) -> bool:
        """Whether an item may be as long as it likes. Of a keyring that nobody knows, it is not believed."""
        return type(self._backend).__module__ in ROOMY

    def read(self, name: str) -> str | None:
        """The text of an item; None where there is none of that name."""
        with _speaking():
            text = self._backend.get_password(name, self._account)
        return None if text is None else str(text)

    def write(self, name: str, text: str) -> None:
        """Make an item, or replace it. Whether it was really kept, only reading tells."""
        with _speaking():
            self._backend.set_password(name, self._account, text)

    def remove(self, name: str) -> None:
        """Remove an item, and look that it is gone. One that was not there is fine."""
        for _ in range(MOST_COPIES):
            if self.read(name) is None:
                return
            with _speaking():
                self._backend.delete_password(name, self._account)
        if self.read(name) is not None:
            raise ProblemError(NOT_REMOVED)


@dataclass(eq=False, slots=True)
class _Question(Generic[T]):
    """One question on its way. `done` is set when there is an answer, or when nobody waits for it."""

    work: Callable[[Items], T]
    turn: int
    done: threading.Event = field(default_factory=threading.Event)
    cancellation: cancel.Cancellation = field(default_factory=cancel.Cancellation)
    answer: list[T] = field(default_factory=list)
    error: Exception | None = None


class SystemKeyring:
    """Answers questions one at a time, in the order in which they were asked, each on a thread of its own.

    That thread can be left behind: no keyring offers a way to take a question back. Call from worker threads
    only. `find` brings the backend; without it, the one that `keyring` chooses for this system.
    """

    def __init__(
        self, find: Callable[[], KeyringBackend] | None = None, *, patience: float = PATIENCE
    ) -> None:
        self._find = find or _chosen
        self._patience = patience
        self._turns = threading.Condition()
        self._asked = 0
        self._answered = 0

    def ask(self, work: Callable[[Items], T], *, within: float | None = None) -> T:
        """What `work` returns, given the items. `within` is in seconds, where `patience` would be too long.

        Raises ProblemError where there is no safe keyring, where it fails, or where it has not answered in
        time; Cancelled when the calling job is. In the last two cases the work ends at its next step.
        """
        with self._turns:
            question = _Question(work, self._asked)
            self._asked += 1
        threading.Thread(target=self._serve, args=(question,), name="keyring", daemon=True).start()
        job = cancel.current()
        try:
            with job.waking(question.done.set):
                question.done.wait(self._patience if within is None else within)
            job.check()
        finally:
            question.cancellation.cancel()  # an answered question does not mind
        if question.error is not None:
            raise question.error
        if not question.answer:
            raise ProblemError(SLOW)
        return question.answer[0]

    def _serve(self, question: _Question[T]) -> None:
        with self._turns:
            self._turns.wait_for(lambda: self._answered == question.turn)
        try:
            with cancel.working_under(question.cancellation):
                question.answer.append(question.work(Items(self._safe_backend())))
        except Cancelled:
            logs.event(log, "a question to the keyring was given up", reason="nobody waits")
        except Exception as error:  # noqa: BLE001 - carried over to the thread that asked, which raises it
            question.error = error
        finally:
            with self._turns:
                self._answered += 1
                self._turns.notify_all()
            question.done.set()

    def _safe_backend(self) -> KeyringBackend:
        from keyring.backends.chainer import ChainerBackend

        with _speaking():
            chosen = self._find()
            # The chainer hands what one backend declines to the next, which may be a plain-text file.
            candidates = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
            safe = [backend for backend in candidates if _is_safe(backend)]
        if not safe:
            raise ProblemError(NO_KEYRING if _is_absent(chosen) else UNSAFE)
        return safe[0]


def own_backend() -> str:
    """The module that speaks to this system's own keyring. Raises ImportError where a build left it out."""
    import importlib

    name = {"win32": "Windows", "darwin": "macOS"}.get(sys.platform, "SecretService")
    if name == "SecretService":
        importlib.import_module("secretstorage")  # without it the backend says nothing and is not there
    return importlib.import_module(f"keyring.backends.{name}").__name__


def _chosen() -> KeyringBackend:
    import keyring

    return keyring.get_keyring()


def _is_safe(backend: KeyringBackend) -> bool:
    kind = type(backend)
    return (
        not _is_absent(backend)
        and not kind.__module__.startswith(
            "keyrings.alt"
        )  # files, at best under a password asked on a terminal
        and "plaintext" not in kind.__name__.lower()
        and backend.priority >= RECOMMENDED
    )


def _is_absent(backend: KeyringBackend) -> bool:
    from keyring.backends import chainer, fail, null

    return isinstance(backend, fail.Keyring | null.Keyring | chainer.ChainerBackend)


@contextmanager
def _speaking() -> Iterator[None]:
    """One sentence to the keyring: not begun when nobody waits, and whatever it raises is a problem.

    The error's own words are left out: a backend may quote what it was given.
    """
    cancel.current().check()
    try:
        yield
    except Exception as error:  # noqa: BLE001 - backends are other people's, each raises what it likes
        logs.event(
            log, "the keyring failed", logging.WARNING, error=type(error).__name__, where=logs.where(error)
        )
        problem = _problem(error)
    else:
        return
    raise ProblemError(problem)


def _problem(error: Exception) -> Problem:
    from dataclasses import replace

    from keyring.errors import KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

    name = type(error).__name__
    if isinstance(error, NoKeyringError):
        return NO_KEYRING
    if isinstance(error, KeyringLocked) or name in {"LockedException", "PromptDismissedException"}:
        problem = LOCKED
    elif isinstance(error, PasswordSetError | PasswordDeleteError):
        problem = DENIED
    else:
        problem = FAILED
    return replace(problem, raw_message=name)


NO_KEYRING: Final = Problem(
    "No keyring is running here",
    "Secrets are kept in the system's keyring or not at all, never in a plain file.",
    "Sign in each time. On Linux, GNOME Keyring, KWallet and KeePassXC offer a keyring.",
    name="NoKeyring",
)
UNSAFE: Final = Problem(
    "The keyring here is not a safe one",
    "What Python's keyring found keeps secrets in a file that other programs can read.",
    "Sign in each time, or set up the system's own keyring.",
    name="UnsafeKeyring",
)
LOCKED: Final = Problem(
    "The keyring is locked",
    "It was not unlocked, so nothing can be kept in it, read from it or removed from it.",
    "Unlock the system's keyring and try again, or go on without it.",
    name="KeyringLocked",
)
DENIED: Final = Problem(
    "The keyring said no",
    "It refused this app, or somebody pressed Cancel when it asked.",
    "Allow this app in the keyring's own settings and try again, or go on without it.",
    name="KeyringDenied",
)
FAILED: Final = Problem(
    "The keyring does not work",
    "It broke off instead of answering. It may have ended, or is being started.",
    "Try again in a moment, or go on without it.",
    name="KeyringFailed",
)
SLOW: Final = Problem(
    "The keyring does not answer",
    "It was asked and has said nothing since. It may be waiting for its password in a window of its own.",
    "Look for that window, then try again; or go on without it.",
    name="KeyringSlow",
)
NOT_REMOVED: Final = Problem(
    "It is still in the keyring",
    "The keyring said that it was removed, and still has it.",
    "Open the system's keyring and remove the items that begin with wildrydes-desktop.",
    name="KeyringItemNotRemoved",
)
