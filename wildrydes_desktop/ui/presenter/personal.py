"""What in a text a room full of people need not read: addresses, telephone numbers, tokens, keys, ids of AWS.

It looks at what a text looks like. What only its place gives away, a code in a mail say, is in `places`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

SHORTEST_WORD: Final = 3
"""Characters. A shorter name stands in too many other words."""

_LOOKS: Final = (
    r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*",  # an e-mail address, or a user's name that is made of one
    r"\beyJ[\w-]{6,}(?:\.[\w-]*)*",  # a JSON Web Token: Base64 of `{"`
    r"(?<![\w+])\+\d{7,15}\b",  # a telephone number as E.164 writes it
    r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b",  # an AWS access key's id
    r"(?<![\w.-])\d{12}(?![\w.-])",  # an AWS account
    r"\b[a-z]{2}(?:-[a-z]+){1,2}-\d_[A-Za-z0-9]+",  # a user pool's id
)
_PERSONAL: Final = re.compile("|".join(_LOOKS))
_CODE: Final = re.compile(r"(?<![\w-])\d{6,8}(?![\w-])")

Span = tuple[int, int]
"""Where a piece of a text begins and where it ends."""


class Personal:
    """Finds what is personal, in general and of the one who is signed in."""

    def __init__(self) -> None:
        self._words: re.Pattern[str] | None = None

    def know(self, words: Iterable[str]) -> None:
        """These are personal as well from now on, instead of those told before: a name, a nickname."""
        known = sorted({word for word in words if len(word) >= SHORTEST_WORD}, key=len, reverse=True)
        listed = "|".join(re.escape(word) for word in known)
        self._words = re.compile(rf"(?<!\w)(?:{listed})(?!\w)", re.IGNORECASE) if known else None

    def spans(self, text: str, *, codes: bool = False) -> list[Span]:
        """What is personal in `text`, in its order; with `codes` the numbers too that may be one."""
        patterns = (_PERSONAL, self._words, _CODE if codes else None)
        found = (hit.span() for pattern in patterns if pattern is not None for hit in pattern.finditer(text))
        return sorted(found)

    def within(self, text: str) -> bool:
        """Whether anything in `text` is personal."""
        return bool(self.spans(text))
