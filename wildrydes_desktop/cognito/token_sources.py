"""Finding a token in whatever people have it in: by itself, a header line, an address, an answer, a cookie,
a line of a shell, a mail, a log.

Only looks for it: nothing is decoded here, nothing judged, nothing asked of an address. Sources: RFC 6750,
section 2.1 (the Authorization header); OAuth 2.0 Multiple Response Type Encoding Practices, section 3, and
RFC 6749, section 5.1 (names in addresses and answers); InitiateAuth in the API reference (`IdToken`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final
from urllib.parse import unquote

from wildrydes_desktop.cognito.token_lines import Removed, Unwrapped, removed_between, unwrapped
from wildrydes_desktop.foundation.secrets import Secret


class Source(StrEnum):
    """What a token was found in."""

    BARE = "bare"
    HEADER = "header"
    ADDRESS = "address"
    ANSWER = "answer"
    COOKIE = "cookie"
    STORAGE = "storage"
    ASSIGNMENT = "assignment"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class NamedToken:
    """A token, and the name under which it was found; empty where it had none."""

    name: str
    token: Secret


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, the first token in the text first. Never empty, but a token may be an empty text.

    `removed` is what stood in the first token, or around it, and does not belong to it.
    """

    source: Source
    tokens: tuple[NamedToken, ...]
    removed: tuple[Removed, ...] = ()

    @property
    def token(self) -> Secret:
        return self.tokens[0].token


# A cookie ends at a semicolon, and a Windows command line writes ^" for a quote.
_IN_ADDRESS: Final = re.compile(r"(?:^|[?#&;\s\"'])(id_token|access_token)=([^&#;^\\\s\"'<>]+)")
_ADDRESS_IN_ADDRESS: Final = re.compile(r"(?:id|access)_token%3d", re.IGNORECASE)
# Quotes may be escaped: an answer is often found as text inside other JSON.
# Amplify's older sessions have an object for each token, YAML and people have no quotes.
_IN_ANSWER: Final = re.compile(
    r"(?<![\w.-])(id_?token|access_?token)(?:\\?[\"'])?\s*+:\s*+(?:\{\s*+\\?[\"']jwtToken\\?[\"']\s*+:\s*+)?"
    r"(?:\\?[\"'])?((?<=[\"'])[^\"'\\\s]+|eyJ[\w-]+\.[\w-]+\.[\w-]*(?![\w.-]))",
    re.IGNORECASE,
)
# In a browser's recording the name and the value are members of their own.
_HEADER: Final = re.compile(
    r"(?<![\w-])authorization(?:(?:\\?[\"'])?\s*[:=]|\\?[\"']\s*,\s*\\?[\"']value\\?[\"']\s*:)"
    r"\s*(?:\\?[\"'`])?\s*(?:bearer(?:\s|%20|\+)+)*(?:(?<=[\s+0])\\?[\"'`](?=eyJ))?",
    re.IGNORECASE,
)
_BEARER: Final = re.compile(r"(?:bearer\s+)+", re.IGNORECASE)
# What comes between the scheme and the token makes whoever sends it so be refused. The last two of a row of
# schemes are enough, and all that can be looked at: from each of many to the end takes minutes.
_AFTER_BEARER: Final = re.compile(
    r"bearer(?:\s|%20|\+){1,9}+(bearer(?:\s|%20|\+){1,9}+)?(\\?[\"'`])?(eyJ[\w-]{1,40})", re.IGNORECASE
)
# A quote or bracket, the next parameter of an address, an empty line, the next header, a line of `curl -v`.
_HEADER_ENDS: Final = re.compile(
    r"[\"'`^&\\;,})\]]|\r?\n\s*\r?\n|\r?\n(?=:?[\w-]+\s*:)|\r?\n(?=[<>*{}](?:[ \t]|\r?$))", re.MULTILINE
)
# A token and nothing else, on one line or several. Possessive: a long row of empty lines would take minutes.
_WRAPPED: Final = re.compile(r"eyJ[\w.-]*+(?:[^\S\n]*+\n\s*+[\w.-]++)*+", re.ASCII)
_TYPOGRAPHY: Final = "“”„‘’‚«»‹›「」『』"
# A compact JWS or JWE whose header begins with `{"`, with nothing at its ends that could belong to it: a
# slash could, from standard Base64, unless another stands in front, as in the path of an address.
_COMPACT: Final = r"eyJ[\w-]+(?:\.[\w-]*){2}(?:\.[\w-]*\.[\w-]*)?"
_AMONG_WORDS: Final = re.compile(
    rf"(?<![^\s\"'`<>()\[\]{{}},;:=&#|{_TYPOGRAPHY}]){_COMPACT}"
    rf"(?!\.?[^\s.\"'`<>()\[\]{{}},;&#|^\\{_TYPOGRAPHY}])"
    rf"|(?<=/){_COMPACT}(?=[/?#&\s\"'<>]|$)",
    re.ASCII,
)
# A cookie's name is all before the first "="; Amplify's have the app client and the person in theirs.
_COOKIES: Final = re.compile(
    r"(?<![\w-])(?:(?:set-)?cookie(?:\\?[\"'])?[ \t]*:|(?:-b|--cookie)[ =])[ \t]*(?:\\?[\"'])?([^\r\n]+)",
    re.IGNORECASE,
)
_COOKIE: Final = re.compile(rf"(?:^|[;,\s\"'])([^\s;=,\"']{{1,300}})=\"?({_COMPACT})(?![\w.-])", re.ASCII)
# What Amplify keeps in a browser: as JSON, as columns of the browser's tools, as arguments of setItem, as
# document.cookie.
# Blanks are possessive: a long row of them would take hours.
_STORED: Final = re.compile(
    r"CognitoIdentityServiceProvider\.[^\"'\s=]{1,300}\.(idToken|accessToken)(?:\\?[\"'])?\s*+"
    rf"(?:,\s*+\\?[\"']value\\?[\"']\s*+)?(?:[:,=]\s*+)?(?:\\?[\"'`])?({_COMPACT})(?![\w.-])",
    re.ASCII,
)
# Shells, .env files, a Dockerfile, PowerShell, JavaScript: a line begins with a name and an equals sign.
_ASSIGNMENT: Final = re.compile(
    r"^[ \t]*(?:(?:export|set|setx|env|ENV|const|let|var|declare[ \t]+-x)[ \t]+)?[\"']?\$?(?:env:)?"
    rf"([A-Za-z_]\w{{0,99}})[ \t]*=[ \t]*[\"'`]?(?:[Bb]earer[ \t]+)?({_COMPACT})(?![\w.&-])",
    re.ASCII | re.MULTILINE,
)
# What comes along unseen, or as the typography of a message; none of it is ever a token's.
_AT_ENDS: Final = f"\"'`,;{_TYPOGRAPHY}\ufeff\u200b\u2060"
_DOTS: Final = 2
_QUOTES: Final = f"\"'`{_TYPOGRAPHY}"
# Soft hyphens, joiners, marks of direction, byte order marks.
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
# A token behind a quotation mark or an equals sign that was escaped, once or twice.
_ESCAPED: Final = re.compile(r"%(?:25)?[0-9A-F]{2}eyJ", re.IGNORECASE)
_MOST_ESCAPED: Final = 2
"""How often what is escaped is escaped again, in an address in an address."""


def found_in(text: str) -> Found:
    """The tokens in `text`. Where nothing looks like one, all of it counts as one, without its blanks.

    Wrapped lines are joined, quotes and a last comma dropped. Takes any text and never raises.
    """
    found = _found_in(text)
    if not text.isascii() and _UNSEEN.search(text):
        again = _found_in(_UNSEEN.sub("", text))
        if again.token.reveal() != found.token.reveal() and _begins_like_one(again):
            found = replace(again, removed=(*again.removed, Removed.UNSEEN))
    wrong = _after_bearer(text, found) if _begins_like_one(found) else ()
    return replace(found, removed=tuple(dict.fromkeys([*found.removed, *wrong]))) if wrong else found


def _begins_like_one(found: Found) -> bool:
    return found.token.reveal().startswith("eyJ")


def _after_bearer(text: str, found: Found) -> tuple[Removed, ...]:
    """What stood between the word Bearer and the token, and does not belong there."""
    for scheme in _AFTER_BEARER.finditer(text):
        again, quote, beginning = scheme.groups()
        if found.token.reveal().startswith(beginning):
            return (*((Removed.BEARER,) if again else ()), *((Removed.QUOTES,) if quote else ()))
    return ()


def _found_in(text: str, escaped: int = 0) -> Found:
    bare = _bare(text)
    if _WRAPPED.fullmatch(bare) and not _several(bare):
        return _alone(text, bare)  # holds no sign that the other ways of looking need
    whole = unwrapped(text)
    text = whole.text
    header = _header_value(text)
    in_header = header is not None and header.lstrip().startswith("eyJ")
    for source, named in _by_name(text, in_header=in_header):
        if named:
            tokens = tuple(NamedToken(name, Secret(token)) for name, token in named)
            return Found(source, tokens, whole.removed_from(named[0][1]))
    among = _AMONG_WORDS.search(text)
    # Other schemes than Bearer carry no token, but a cookie or a body beside them may.
    if header is not None and (in_header or among is None):
        return _one(Source.HEADER, header, whole)
    if among:
        return _one(Source.TEXT, among.group(), whole)
    if escaped < _MOST_ESCAPED and _ESCAPED.search(text):
        found = _found_in(unquote(text), escaped + 1)
        if found.source is not Source.BARE:
            return found
    return _alone(text, _bare(text), whole)


def _by_name(text: str, *, in_header: bool) -> Iterator[tuple[Source, list[tuple[str, str]]]]:
    """Name and token of each, by what they may stand in. A token in a header goes before the cookies."""
    if not in_header:
        yield Source.COOKIE, _in_cookies(text)
        yield Source.STORAGE, _named(_STORED, text)
        yield Source.ASSIGNMENT, _named(_ASSIGNMENT, text)
    in_address = _named(_IN_ADDRESS, text) or _in_nested_address(text)
    yield Source.ADDRESS, [(name, unquote(token)) for name, token in in_address]
    yield Source.ANSWER, _named(_IN_ANSWER, text)


def _header_value(text: str) -> str | None:
    """What stands in the first Authorization header; None where there is none."""
    header = _HEADER.search(text)
    if header is None:
        return None
    end = _HEADER_ENDS.search(text, header.end())
    return text[header.end() : end.start() if end else len(text)]


def _in_cookies(text: str) -> list[tuple[str, str]]:
    """The last piece of the name, and the token, of each cookie that holds one."""
    found: dict[str, str] = {}
    for cookies in _COOKIES.findall(text):
        for name, token in _COOKIE.findall(cookies):
            found.setdefault(name.rpartition(".")[2], token)
    return list(found.items())


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
    text = text.strip().strip(_AT_ENDS).strip()
    ends_a_sentence = text.startswith("eyJ") and text.endswith(".") and text.count(".") == _DOTS + 1
    return text[:-1] if ends_a_sentence else text


def _alone(text: str, bare: str, whole: Unwrapped | None = None) -> Found:
    """`bare`, which is all of `text` but what stands around it."""
    found = _one(Source.BARE, bare, whole)
    if found.token.reveal().startswith("eyJ") and any(mark in text for mark in _QUOTES):
        return replace(found, removed=(*found.removed, Removed.QUOTES))
    return found


def _one(source: Source, text: str, whole: Unwrapped | None = None) -> Found:
    token = "".join(text.split())
    removed = whole.removed_from(token) if whole else ()
    if not removed and token.startswith("eyJ"):
        removed = removed_between(text)
    return Found(source, (NamedToken("", Secret(token)),), removed)
