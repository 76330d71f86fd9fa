"""Who is signed in, in memory only: the tokens of one session, and who wants to know when they change.

Changed on one thread (the GUI's); the requests that lead to a change are made elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable

from wildrydes_desktop.cognito.tokens import TokenSet

Listener = Callable[[TokenSet | None], None]


class Session:
    """Holds the tokens of whoever is signed in, or None. Listeners hear of every change, in order."""

    def __init__(self) -> None:
        self._tokens: TokenSet | None = None
        self._listeners: list[Listener] = []
        self._doubters: list[Callable[[], None]] = []

    @property
    def tokens(self) -> TokenSet | None:
        return self._tokens

    def subscribe(self, listener: Listener) -> None:
        """Call `listener` with the new tokens (None: signed out) after each change from now on."""
        self._listeners.append(listener)

    def begin(self, tokens: TokenSet) -> None:
        """Somebody signed in, or the session was refreshed: `tokens` take the place of what was there."""
        self._tokens = tokens
        self._tell()

    def end(self) -> None:
        """Forget the tokens. Nobody is told where nobody was signed in."""
        if self._tokens is not None:
            self._tokens = None
            self._tell()

    def on_doubt(self, listener: Callable[[], None]) -> None:
        """Call `listener` when the pool has refused the access token of whoever is signed in."""
        self._doubters.append(listener)

    def doubt(self) -> None:
        """The pool refused the access token: it has expired, or the session is over. Somebody finds out."""
        if self._tokens is not None:
            for listener in self._doubters:
                listener()

    def _tell(self) -> None:
        for listener in self._listeners:
            listener(self._tokens)
