"""Secret text: passwords, codes, tokens and client secrets on their way through the app.

A `Secret` shows nothing of itself unless somebody calls `reveal()`, so a log line, a traceback, a
debugger's variable list or a stray f-string cannot leak it. It does not encrypt anything: whoever can
read the process's memory can read the text.
"""

from __future__ import annotations

from typing import NoReturn

HIDDEN = "•••"


class Secret:
    """Text that hides itself. Compare with `==` (constant time); read with `reveal()`, late."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself. Every call of this is a place to look at in a review."""
        return self._text

    def __repr__(self) -> str:
        return f"Secret({HIDDEN})"

    def __str__(self) -> str:
        return HIDDEN

    def __format__(self, spec: str) -> str:
        return HIDDEN

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        import hmac  # loads OpenSSL, 4 ms: not before the first window stands

        return hmac.compare_digest(self._text.encode(), other._text.encode())

    __hash__ = None  # type: ignore[assignment]  # a hash of a short secret gives the secret away

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is never serialised")
