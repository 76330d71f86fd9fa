"""What in a text a room full of people need not read: addresses, telephone numbers, names, tokens, keys, ids
of people and of AWS.

It looks at what a text looks like, at names in front of values, and for words that are known to be names.
What only its place gives away, a code in a mail say, is in `places` and `cells`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

SHORTEST_WORD: Final = 3
"""Characters. A shorter name stands in too many other words."""
MOST_LEARNED: Final = 300
"""Names that are remembered, the latest of them."""
COVERED: Final = "•••"
"""What stands for something personal where it is told and not shown."""

_UUID: Final = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_LOOKS: Final = (
    r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*",  # an e-mail address, or a user's name that is made of one
    r"\beyJ[\w-]{6,}(?:\.[\w-]*)*",  # a JSON Web Token: Base64 of `{"`
    r"(?<![\w+])\+\d{7,15}\b",  # a telephone number as E.164 writes it
    rf"\b(?:[a-z]{{2}}(?:-[a-z]+){{1,2}}-\d_)?{_UUID}\b",  # a `sub`, a session, a device
    r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b",  # an AWS access key's id
    r"(?<![\w.-])\d{12}(?![\w.-])",  # an AWS account
    r"\b[a-z]{2}(?:-[a-z]+){1,2}-\d_[A-Za-z0-9]+",  # a user pool's id
)
_PERSONAL: Final = re.compile("|".join(_LOOKS))
_CODE: Final = re.compile(r"(?<![\w-])(?:\d{6,8}|\d(?: \d){5,7})(?![\w-])")  # or digit by digit

OF_SOMEBODY: Final = frozenset(
    {
        *("sub", "username", "cognito:username", "jti", "origin_jti", "event_id", "identities", "device_key"),
        *("email", "phone_number", "name", "given_name", "middle_name", "family_name", "nickname"),
        *("preferred_username", "birthdate", "gender", "address", "profile", "picture", "website"),
        *("locale", "zoneinfo", "formatted", "street_address", "locality", "postal_code"),
        *("Username", "USERNAME", "USER_ID_FOR_SRP", "UserSub", "Rider", "Value"),
        *("DeviceKey", "DEVICE_KEY", "DeviceName", "FRIENDLY_DEVICE_NAME"),
    }
)
"""Claims, attributes and members of requests and answers whose values are somebody's own.

Source: OpenID Connect Core 1.0, sections 2 and 5.1, and the API reference of Amazon Cognito user pools."""
_OWN: Final = "custom:"
_TELLING: Final = frozenset(
    {"sub", "username", "cognito:username", "jti", "origin_jti", "event_id", "email", "phone_number"}
    | {"name", "given_name", "middle_name", "family_name", "nickname", "preferred_username", "birthdate"}
    | {"profile", "picture", "website", "formatted", "street_address", "postal_code"}
)
"""Those whose values tell who somebody is wherever they stand. A language or a sex, alone, does not."""

# "name": "value", as JSON has it; numbers can be somebody's too.
_MEMBER: Final = re.compile(r'"([\w:]+)"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d[\w.+-]*)')
_NOBODYS: Final = re.compile(r'"(?:true|false)?"|"‹.*', re.DOTALL)
"""Values that say nothing of anybody: none, yes and no, and what a record has hidden."""

Span = tuple[int, int]
"""Where a piece of a text begins and where it ends."""


def is_of_somebody(name: str) -> bool:
    """Whether the value of the claim, or the attribute, of that name is somebody's own."""
    return name in OF_SOMEBODY or name.startswith(_OWN)


def names_in(claims: object) -> Iterator[str]:
    """The values in a token's claims by which their owner is known."""
    if isinstance(claims, dict):
        for name, value in claims.items():
            if isinstance(value, str):
                if name in _TELLING or name.startswith(_OWN):
                    yield value
            elif name in {"address", "identities"} or isinstance(value, dict):
                yield from names_in(value)
    elif isinstance(claims, list):
        for each in claims:
            yield from names_in(each)


class Personal:
    """Finds what is personal, in general, of the one who is signed in, and of those whose names were seen."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._learned: dict[str, None] = {}
        self._news = 0
        self._words: re.Pattern[str] | None = None
        self._looked_up = True

    def know(self, words: Iterable[str]) -> None:
        """These are personal as well from now on: a name, a nickname. Those told before are still remembered:
        who has signed out is still in the trace.
        """
        former, self._known = self._known, {word for word in words if len(word) >= SHORTEST_WORD}
        self._looked_up = False
        for name in former - self._known:
            self.learn(name)

    @property
    def learned(self) -> int:
        """How many names were news so far."""
        return self._news

    def learn(self, name: str) -> None:
        """`name` is somebody's, wherever it stands from now on."""
        name = name.strip()
        if len(name) < SHORTEST_WORD or name in self._known or _PERSONAL.fullmatch(name):
            return
        if name not in self._learned:
            self._news += 1
            self._looked_up = False
        self._learned.pop(name, None)
        self._learned[name] = None
        if len(self._learned) > MOST_LEARNED:
            del self._learned[next(iter(self._learned))]

    def spans(self, text: str, *, codes: bool = False) -> list[Span]:
        """What is personal in `text`, in its order; with `codes` the numbers too that may be one."""
        patterns = (_PERSONAL, self._pattern(), _CODE if codes else None)
        found = [hit.span() for pattern in patterns if pattern is not None for hit in pattern.finditer(text)]
        if '"' in text:
            found += [hit.span(2) for hit in _MEMBER.finditer(text) if _tells(hit)]
        return sorted(found)

    def within(self, text: str, *, codes: bool = False) -> bool:
        """Whether anything in `text` is personal."""
        return bool(self.spans(text, codes=codes))

    def covered(self, text: str, *, codes: bool = False) -> str:
        """`text` with something else in place of what is personal."""
        pieces, at = [], 0
        for start, end in self.spans(text, codes=codes):
            if start >= at:
                pieces += [text[at:start], COVERED]
            at = max(at, end)
        return "".join((*pieces, text[at:]))

    def _pattern(self) -> re.Pattern[str] | None:
        if not self._looked_up:
            words = sorted({*self._known, *self._learned}, key=len, reverse=True)
            listed = "|".join(map(re.escape, words))
            self._words = re.compile(rf"(?<!\w)(?:{listed})(?!\w)", re.IGNORECASE) if words else None
            self._looked_up = True
        return self._words


def _tells(member: re.Match[str]) -> bool:
    return is_of_somebody(member[1]) and not _NOBODYS.fullmatch(member[2])
