"""Where each member of a token's header and payload stands in the Base64url text, and the other way round.

Three bytes are four characters (RFC 4648, section 5): a member rarely begins or ends at a character's edge,
so its span takes in the characters that it shares with its neighbours.
"""

from __future__ import annotations

import base64
import json
from bisect import bisect_right
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from typing import Final

from wildrydes_desktop.cognito.jwt_parts import TokenParts, decodes, take_apart

HEADER, PAYLOAD, SIGNATURE = PARTS = ("header", "payload", "signature")
_, ENCRYPTED_KEY, VECTOR, CIPHERTEXT, TAG = PARTS_OF_JWE = (
    HEADER,
    "encrypted_key",
    "iv",
    "ciphertext",
    "tag",
)
"""In the order of RFC 7515, section 7.1, and RFC 7516, section 7.1."""

PIECE: Final = 100
"""Members that are found between two breaks, in half a millisecond."""

_SPACE: Final = " \t\r\n"
# Numbers stay text: int() refuses very long ones, and nobody here reads them.
_SCANNER: Final = json.JSONDecoder(parse_int=str, parse_float=str)


@dataclass(frozen=True, slots=True)
class Span:
    """Characters of the token's text, `start` counted from 0 and `end` not included."""

    start: int
    end: int

    def __contains__(self, position: int) -> bool:
        return self.start <= position < self.end


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the header or the payload; one that stands twice is there twice.

    `row` counts within a part. `value` is its JSON as the token wrote it. `octets` are its bytes, name and
    value, counted within the decoded part.
    """

    part: str
    name: str
    row: int
    span: Span
    value: str = field(repr=False)
    octets: Span


@dataclass(frozen=True, slots=True)
class TokenMap:
    """`parts` are the spans of `PARTS`, or of `PARTS_OF_JWE`, without their dots; `members` stand in the
    token's order.

    Both are empty for a text that has not three parts, the first two of them Base64url, and is no JWE whose
    header can be read. A part that is no JSON object has no members.
    """

    parts: tuple[Span, ...] = ()
    members: tuple[Member, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The word of each of the `parts`."""
        return PARTS_OF_JWE if len(self.parts) == len(PARTS_OF_JWE) else PARTS[: len(self.parts)]

    def part_at(self, position: int) -> str:
        """The part that holds the character at `position`; empty for a dot and beyond the end."""
        return next((part for part, span in zip(self.names, self.parts, strict=True) if position in span), "")

    def members_at(self, position: int) -> tuple[Member, ...]:
        """The members that the character at `position` has a bit of: none, one, or two that meet there."""
        place = bisect_right(self.members, position, key=lambda member: member.span.start)
        near = self.members[max(place - 2, 0) : place]  # two share a character at most
        return tuple(member for member in near if position in member.span)


def map_of(text: str) -> TokenMap:
    """The map of a token in the compact form. Takes any text and never raises."""
    steps = mapping(text, take_apart(text))
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: TokenMap = end.value
            return found


def mapping(text: str, parts: TokenParts) -> Generator[None, None, TokenMap]:
    """Like `map_of`, of what `take_apart` has made of `text`. Yields between small pieces of the work."""
    names = PARTS_OF_JWE if parts.encrypted else PARTS
    pieces = text.split(".", len(names))
    if len(pieces) != len(names) or not (parts.encrypted or all(decodes(piece) for piece in pieces[:2])):
        return TokenMap()
    spans: list[Span] = []
    start = 0
    for piece in pieces:
        spans.append(Span(start, start + len(piece)))
        start += len(piece) + 1
    members: list[Member] = []
    for part, span, read in zip(
        (HEADER, PAYLOAD), spans, (parts.header_read, parts.claims_read), strict=False
    ):
        if read:
            yield from _members(part, text[span.start : span.end], span.start, members)
    return TokenMap(tuple(spans), tuple(members))


def _members(part: str, piece: str, offset: int, found: list[Member]) -> Iterator[None]:
    """Put the members of a part into `found`; `offset` is where the part begins in the token."""
    data = base64.urlsafe_b64decode(piece + "=" * (-len(piece) % 4))
    text = data.decode("utf-8")
    last = read = 0
    for row, (name, start, value, end) in enumerate(_top_level(text)):
        first = last + len(text[read:start].encode())
        last, read = first + len(text[start:end].encode()), end
        span = Span(offset + first * 8 // 6, min(offset + -(-last * 8 // 6), offset + len(piece)))
        found.append(Member(part, name, row, span, text[value:end], Span(first, last)))
        if row % PIECE == PIECE - 1:
            yield


def _top_level(text: str) -> Iterator[tuple[str, int, int, int]]:
    """Name, start, start of the value and end of each member, in characters of `text`, a JSON object."""
    position = _after_space(text, _after_space(text, 0) + 1)
    while text[position] == '"':
        name, colon = _SCANNER.raw_decode(text, position)
        value = _after_space(text, _after_space(text, colon) + 1)
        _, end = _SCANNER.raw_decode(text, value)
        yield name, position, value, end
        position = _after_space(text, end)
        if text[position] == "}":
            break
        position = _after_space(text, position + 1)


def _after_space(text: str, position: int) -> int:
    while text[position] in _SPACE:
        position += 1
    return position
