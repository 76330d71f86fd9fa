"""Finding a token in whatever people have it in: by itself, a header line, an address, an answer, a log.

Only looks for it: nothing is decoded here, nothing judged, nothing asked of an address. Sources: RFC 6750,
section 2.1 (the Authorization header); OAuth 2.0 Multiple Response Type Encoding Practices, section 3, and
RFC 6749, section 5.1 (names in addresses and answers); InitiateAuth in the API reference (`IdToken`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import unquote

from wildrydes_desktop.foundation.secrets import Secret


class Source(StrEnum):
    """What a token was found in."""

    BARE = "bare"
    HEADER = "header"
    ADDRESS = "address"
    ANSWER = "answer"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class NamedToken:
    """A token, and the name under which it was found; empty where it had none."""

    name: str
    token: Secret


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, the first token in the text first. Never empty, but a token may be an empty text."""

    source: Source
    tokens: tuple[NamedToken, ...]

    @property
    def token(self) -> Secret:
        return self.tokens[0].token


# A cookie ends at a semicolon, and a Windows command line writes ^" for a quote.
_IN_ADDRESS: Final = re.compile(r"(?:^|[?#&;\s\"'])(id_token|access_token)=([^&#;^\\\s\"'<>]+)")
_ADDRESS_IN_ADDRESS: Final = re.compile(r"(?:id|access)_token%3d", re.IGNORECASE)
# Quotes may be escaped: an answer is often found as text inside other JSON.
_IN_ANSWER: Final = re.compile(
    r"(?<![\w.-])(id_?token|access_?token)(?:\\?[\"'])?\s*:\s*\\?[\"']([^\"'\\\s]+)", re.IGNORECASE
)
_HEADER: Final = re.compile(
    r"(?<![\w-])authorization(?:\\?[\"'])?\s*[:=]\s*(?:\\?[\"'`])?\s*(?:bearer(?:\s|%20|\+)+)?", re.IGNORECASE
)
_BEARER: Final = re.compile(r"bearer\s+", re.IGNORECASE)
# A quote or bracket, the next parameter of an address, an empty line, or the next header.
_HEADER_ENDS: Final = re.compile(r"[\"'`^&\\;,})]|\r?\n\s*\r?\n|\r?\n(?=:?[\w-]+\s*:)")
# A token and nothing else, on one line or several. Possessive: a long row of empty lines would take minutes.
_WRAPPED: Final = re.compile(r"eyJ[\w.-]*+(?:[^\S\n]*+\n\s*+[\w.-]++)*+", re.ASCII)
# A compact JWS or JWE whose header begins with `{"`, with nothing at its ends that could belong to it: a
# slash could, from standard Base64, unless another stands in front, as in the path of an address.
_COMPACT: Final = r"eyJ[\w-]+(?:\.[\w-]*){2}(?:\.[\w-]*\.[\w-]*)?"
_AMONG_WORDS: Final = re.compile(
    rf"(?<![^\s\"'`<>()\[\]{{}},;:=&#|“”‘’]){_COMPACT}(?!\.?[^\s.\"'`<>()\[\]{{}},;&#|^\\“”‘’])"
    rf"|(?<=/){_COMPACT}(?=[/?#&\s\"'<>]|$)",
    re.ASCII,
)
# What comes along unseen, or as the typography of a message; none of it is ever a token's.
_AT_ENDS: Final = "\"',;“”‘’\ufeff\u200b\u2060"


def from_pasted(text: str) -> str:
    """The token inside what people copy; the first, where there are several. See `found_in`."""
    return found_in(text).token.reveal()


def found_in(text: str) -> Found:
    """The tokens in `text`. Where nothing looks like one, all of it counts as one, without its blanks.

    Wrapped lines are joined, quotes and a last comma dropped. Takes any text and never raises.
    """
    bare = _bare(text)
    if _WRAPPED.fullmatch(bare) and not _several(bare):
        return _one(Source.BARE, bare)  # holds no sign that the other ways of looking need
    if named := _named(_IN_ADDRESS, text) or _in_nested_address(text):
        return Found(Source.ADDRESS, tuple(NamedToken(name, Secret(unquote(token))) for name, token in named))
    if named := _named(_IN_ANSWER, text):
        return Found(Source.ANSWER, tuple(NamedToken(name, Secret(token)) for name, token in named))
    among = _AMONG_WORDS.search(text)
    header = _HEADER.search(text)
    if header is not None:
        end = _HEADER_ENDS.search(text, header.end())
        value = text[header.end() : end.start() if end else len(text)]
        # Other schemes than Bearer carry no token, but a cookie or a body beside them may.
        if among is None or value.lstrip().startswith("eyJ"):
            return _one(Source.HEADER, value)
    return _one(Source.TEXT, among.group()) if among else _one(Source.BARE, bare)


def _named(pattern: re.Pattern[str], text: str) -> list[tuple[str, str]]:
    """Name and token of each match, once."""
    found: dict[str, str] = {}
    for name, token in pattern.findall(text):
        found.setdefault(name, token)
    return list(found.items())


def _in_nested_address(text: str) -> list[tuple[str, str]]:
    """Name and token from an address that stands, escaped, inside another."""
    return _named(_IN_ADDRESS, unquote(text)) if _ADDRESS_IN_ADDRESS.search(text) else []


def _several(text: str) -> bool:
    """Whether lines are tokens of their own, not the pieces of one."""
    return sum(line.count(".") == 2 for line in text.splitlines()) > 1


def _bare(text: str) -> str:
    text = text.strip().strip(_AT_ENDS).strip()
    scheme = _BEARER.match(text)
    text = text[scheme.end() :] if scheme else text
    return text.strip().strip(_AT_ENDS).strip()


def _one(source: Source, text: str) -> Found:
    return Found(source, (NamedToken("", Secret("".join(text.split()))),))
