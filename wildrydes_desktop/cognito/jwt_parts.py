"""Taking a JSON Web Token apart, strictly and without ever raising: what is wrong becomes a sentence.

Nothing here decides whether a token is to be trusted; `verification` does. Sources: RFC 7515 (JWS),
RFC 7519 (JWT), RFC 8259 (JSON), RFC 4648 section 5 (Base64url).
"""

from __future__ import annotations

import base64
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, NoReturn, Self

from wildrydes_desktop.foundation.words import Figure, Given, listed, words

# Some twelve times the largest set of headers that API Gateway lets through; beyond it nobody decodes.
MOST_CHARACTERS: Final = 131_072
LONGEST_TEXT: Final = 8_000_000
"""Characters, or bytes of a file, in which a token is looked for: room for the recording of a browser.
Nobody means more.
"""
MOST_LEVELS: Final = 64
# Longer runs of digits are kept as text beside an infinite or rounded float: int() takes quadratic time.
MOST_DIGITS: Final = 400

DOTS_OF_JWE: Final = 4

MOST_OF_JSON_IN_TEXT: Final = 32_768
"""Characters; an attribute of Cognito's has 2,048 at most."""
JSON_OPENS: Final = frozenset("{[ \t\r\n")
"""What the JSON of an object or a list may begin with."""

# A field takes the blanks out.
_NO_TOKEN: Final = {
    text.replace(" ", ""): text
    for text in ("undefined", "null", "None", "nil", "(null)", "[object Object]", "[object Promise]", "NaN")
}
_BASE64URL = re.compile(r"[A-Za-z0-9_-]*", re.ASCII)
_JSON_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)


class ExactNumber(float):
    """A JSON number that Python's own types would change; `text` is how the token wrote it."""

    text: str

    def __new__(cls, text: str) -> Self:
        number = super().__new__(cls, text)
        number.text = text
        return number


class RepeatedMembers(dict[str, Any]):
    """A JSON object that names a member twice. As a dict it holds the last value, as most readers do.

    `pairs` holds every member in the order of the token.
    """

    pairs: list[tuple[str, Any]]

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.pairs = pairs


@dataclass(frozen=True, slots=True)
class TokenParts:
    """What could be read of a token. A part that could not is empty, and `faults` says why, a sentence each.

    `signed` is what the signature covers: the first two parts as they were sent. `duplicates` are the
    names that stand twice in one object, at any depth. The flags say whether header and payload were read,
    and whether the token is encrypted: then its header alone can be.
    """

    header: dict[str, Any] = field(default_factory=dict, repr=False)
    claims: dict[str, Any] = field(default_factory=dict, repr=False)
    signed: bytes = field(default=b"", repr=False)
    signature: bytes = field(default=b"", repr=False)
    duplicates: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    header_read: bool = False
    claims_read: bool = False
    encrypted: bool = False


def take_apart(text: str) -> TokenParts:
    """Split and decode a token in the compact form of RFC 7515. Takes any text and never raises."""
    refusal = _refusal(text)
    if refusal:
        return TokenParts(faults=(refusal,))
    if text.count(".") == DOTS_OF_JWE:
        return _encrypted(text)
    first, second, third = text.split(".")
    faults: list[str] = []
    header = _object(first, words("header"), faults)
    claims = _object(second, words("payload"), faults)
    signature = _bytes(third, words("signature"), faults)
    duplicates = tuple(dict.fromkeys([*_repeated(header), *_repeated(claims)]))
    faults += _duplicate_faults(words("header"), header) + _duplicate_faults(words("payload"), claims)
    return TokenParts(
        header or {},
        claims or {},
        f"{first}.{second}".encode("utf-8", "surrogatepass"),
        signature or b"",
        duplicates,
        tuple(faults),
        header is not None,
        claims is not None,
    )


def json_text(value: object) -> str:
    """`value` as the token wrote it, numbers and repeated members too; only blanks and escapes may differ."""
    if isinstance(value, ExactNumber):
        return value.text
    if isinstance(value, list):
        return f"[{', '.join(json_text(one) for one in value)}]"
    if isinstance(value, dict):
        pairs = value.pairs if isinstance(value, RepeatedMembers) else value.items()
        return f"{{{', '.join(f'{json_text(name)}: {json_text(inner)}' for name, inner in pairs)}}}"
    return _ENCODER.encode(value)


def inside_text(text: str) -> dict[str, Any] | list[Any] | None:
    """The object or list that a claim's text is the JSON of; None where it is not, or is long or deep.

    The text itself stays what the token says: whoever reads the claim gets text.
    """
    if text[:1] not in JSON_OPENS or len(text) > MOST_OF_JSON_IN_TEXT or _too_deep(text):
        return None
    try:
        value = _DECODER.decode(text)
    except ValueError:
        return None
    return value if isinstance(value, dict | list) and value else None


def shown(value: object, most: int = 120) -> str:
    """A claim's value inside a sentence: as JSON, shortened, control and direction characters escaped."""
    if isinstance(value, str):
        if len(value) <= most:
            return words("“{value}”", value=Given(visible(value)))
        return words("“{value}…”", value=Given(visible(value[:most])))
    text = json_text(value)
    return visible(text) if len(text) <= most else f"{visible(text[:most])}…"


def visible(text: str) -> str:
    """`text` with each character that hides, or reorders its surroundings, written as its code point."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(f"\\u{ord(c):04x}" if unicodedata.category(c) in _HIDDEN else c for c in text)


_ENCODER: Final = json.JSONEncoder(ensure_ascii=False)

# Control, format (direction marks and overrides among them), lone surrogates, line and paragraph separators.
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def _refusal(text: str) -> str:
    if not text:
        return "There is no token here."
    if len(text) > MOST_CHARACTERS:
        return words(
            "This is {count} characters long; nothing beyond {most_characters} is decoded.",
            count=Figure(len(text)),
            most_characters=Figure(MOST_CHARACTERS),
        )
    if text in _NO_TOKEN:
        return words(
            "“{value}” is no token: programs write that where they have none. Perhaps nobody waited for it.",
            value=Given(_NO_TOKEN[text]),
        )
    parts = text.count(".") + 1
    if parts not in {3, 1 + DOTS_OF_JWE}:
        mark = next((mark for mark in ("...", "…") if mark in text), "")
        if mark and text.startswith("eyJ"):
            return words(
                "This token was shortened: what “{mark}” stands for is missing, and nothing brings it back.",
                mark=Given(mark),
            )
        return words("A signed token has three parts with dots between them; this has {parts}.", parts=parts)
    return ""


def _encrypted(text: str) -> TokenParts:
    """A text of five parts. A JWE's header is for everybody to read (RFC 7516, sections 4.1.2 and 7.1)."""
    first, *others = text.split(".")
    header = _object(first, words("header"), [])
    if not header or "enc" not in header:
        missing = (
            "Five parts, as an encrypted token (JWE) has them, but no header that names the encryption (enc)."
        )
        return TokenParts(faults=(missing,))
    fault = (
        "Five parts: this token is encrypted (JWE), as Cognito's refresh tokens are. "
        "Only the user pool can read it."
    )
    faults = [fault]
    names = (
        words("encrypted key"),
        words("initialisation vector"),
        words("ciphertext"),
        words("authentication tag"),
    )
    for name, part in zip(names, others, strict=True):
        _bytes(part, name, faults)
    return TokenParts(header, faults=tuple(faults), header_read=True, encrypted=True)


def decodes(part: str) -> bool:
    """Whether there are bytes to `part`: it is Base64url, and was not cut off in the middle of one."""
    return _BASE64URL.fullmatch(part) is not None and len(part) % 4 != 1


def _bytes(part: str, name: str, faults: list[str]) -> bytes | None:
    """The bytes of a Base64url part, or None and a fault. Stray bits at the end are a fault, but decoded."""
    if _BASE64URL.fullmatch(part) is None:
        wrong = next(c for c in part if not (c.isascii() and (c.isalnum() or c in "-_")))
        faults.append(
            words(
                "The {name} is not Base64url: {wrong} does not belong to it.", name=name, wrong=shown(wrong)
            )
        )
        return None
    if len(part) % 4 == 1:
        faults.append(
            words(
                "The {name} is cut off: Base64url never has {count} characters.",
                name=name,
                count=Figure(len(part)),
            )
        )
        return None
    decoded = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    if part and base64.urlsafe_b64encode(decoded).rstrip(b"=").decode()[-1] != part[-1]:
        faults.append(
            words(
                "The last character of the {name} was changed: it carries bits that Base64url leaves "
                "unused, and strict readers refuse it (RFC 4648, section 3.5).",
                name=name,
            )
        )
    return decoded


def _object(part: str, name: str, faults: list[str]) -> dict[str, Any] | None:
    data = _bytes(part, name, faults)
    if data is None:
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        faults.append(words("The {name} is not UTF-8 text.", name=name))
        return None
    if _too_deep(text):
        faults.append(
            words(
                "The {name} is nested deeper than {most_levels} levels.", name=name, most_levels=MOST_LEVELS
            )
        )
        return None
    try:
        value = _DECODER.decode(text)
    except ValueError as error:
        from wildrydes_desktop.cognito.json_faults import why_no_json

        faults.append(why_no_json(name, text, error))
        return None
    if not isinstance(value, dict):
        faults.append(words("The {name} is JSON, but not an object.", name=name))
        return None
    return value


def _too_deep(text: str) -> bool:
    # Almost every token has fewer brackets than levels are allowed, and needs no closer look.
    if text.count("{") + text.count("[") <= MOST_LEVELS:
        return False
    level = 0
    for character in _JSON_STRING.sub("", text):
        if character in "{[":
            level += 1
            if level > MOST_LEVELS:
                return True
        elif character in "}]":
            level -= 1
    return False


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    return members if len(members) == len(pairs) else RepeatedMembers(pairs)


def _integer(text: str) -> int | ExactNumber:
    return ExactNumber(text) if len(text) > MOST_DIGITS or text == "-0" else int(text)


def _constant(name: str) -> NoReturn:
    raise ValueError(name)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_members, parse_int=_integer, parse_float=ExactNumber, parse_constant=_constant
)


def _repeated(value: object) -> Iterator[str]:
    """The names that stand twice in one object, at any depth."""
    if isinstance(value, RepeatedMembers):
        counts = Counter(name for name, _ in value.pairs)
        yield from (name for name, count in counts.items() if count > 1)
        for _, inner in value.pairs:
            yield from _repeated(inner)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _repeated(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _repeated(inner)


def _duplicate_faults(part: str, value: object) -> list[str]:
    names = list(dict.fromkeys(_repeated(value)))
    if not names:
        return []
    some = listed(shown(name, 40) for name in names[:5])
    if names[5:]:
        some = words("{names} and more", names=some)
    return [
        words(
            "The {part} names {listed} more than once, and readers differ in which one they believe.",
            part=part,
            listed=some,
        )
    ]
