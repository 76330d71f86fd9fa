"""What may be said about the password, from nothing but what was recorded.

"Did not send your password" is said only where every request of the conversation was searched and none
held it. One request that was not searched, and nothing is claimed.
"""

from __future__ import annotations

import ipaddress
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from PySide6.QtCore import QObject

from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch
from wildrydes_desktop.ui import formats

FORMS: Final = (
    "plain",
    "reversed",
    "JSON-escaped",
    "URL-encoded",
    "hexadecimal",
    "Base64",
    "SHA-256 in bytes",
    "SHA-256 in hexadecimal",
    "SHA-256 in Base64",
)
"""The forms that `cognito.password_search` looks for; tests/ui/protocol holds the two together."""

MOST_CONVERSATIONS: Final = 10_000
"""As many as the table has rows: a conversation is forgotten no sooner than the last of its rows."""


MOST_SHOWN: Final = 100
"""Requests that are listed as evidence, the last ones of a conversation and of the trace."""


class Statement(NamedTuple):
    """A sentence and its fixed word: `absent`, `sent`, `unclear`, or empty where nothing is to be said."""

    verdict: str = ""
    text: str = ""


class Searched(NamedTuple):
    """One request as evidence: what the search in it came to, and what it was sent through."""

    number: int
    operation: str
    found: PasswordSearch
    searched_bytes: int
    url: str


class Evidence(NamedTuple):
    """A statement and what it rests on.

    Those are the requests of its conversation (`requests` counts those that are no longer listed too), and
    every request of the trace that held the password. `recorded`: read from a file.
    """

    statement: str
    searched: tuple[Searched, ...]
    requests: int
    sent: tuple[Searched, ...]
    recorded: bool


@dataclass(slots=True)
class _Tally:
    """What is known of one conversation."""

    requests: int = 0
    searched: int = 0
    searched_bytes: int = 0
    sent_in: list[Exchange] = field(default_factory=list)
    signs_in: bool = False
    trail: deque[Searched] = field(default_factory=lambda: deque(maxlen=MOST_SHOWN))

    def add(self, exchange: Exchange) -> None:
        self.requests += 1
        self.trail.append(_searched(exchange))
        self.searched += exchange.password is not PasswordSearch.NOT_SEARCHED
        self.searched_bytes += exchange.searched_bytes
        self.signs_in = self.signs_in or exchange.operation == "InitiateAuth"
        if exchange.password is PasswordSearch.SENT:
            self.sent_in.append(exchange)


class PasswordFacts(QObject):
    """Counts, for each conversation, which requests were searched and what was found.

    With `recorded`, it knows these exchanges from a file alone, whose word has to be taken for it.
    """

    def __init__(self, parent: QObject | None = None, *, recorded: Sequence[Exchange] | None = None) -> None:
        super().__init__(parent)
        self._recorded = recorded
        self._tallies: dict[int, _Tally] = {}
        self._sent: deque[Searched] = deque(maxlen=MOST_SHOWN)

    def add(self, exchange: Exchange) -> None:
        """Take note of one more exchange."""
        if exchange.password is PasswordSearch.SENT:
            self._sent.append(_searched(exchange))
        if exchange.conversation:
            self._tallies.setdefault(exchange.conversation, _Tally()).add(exchange)
            if len(self._tallies) > MOST_CONVERSATIONS:
                del self._tallies[next(iter(self._tallies))]

    def clear(self) -> None:
        self._tallies.clear()
        self._sent.clear()

    def about(self, exchange: Exchange) -> Statement:
        """What can be said about the password in `exchange`, or else in its conversation."""
        statement = self._about(exchange)
        if self._recorded is not None and statement.text:
            return statement._replace(text=self.tr("Recorded: {0}").format(statement.text))
        return statement

    def evidence(self, exchange: Exchange) -> Evidence:
        """What `about(exchange)` rests on."""
        tally, said = self._tally(exchange), self.about(exchange).text
        if self._recorded is None:
            return Evidence(said, tuple(tally.trail), tally.requests, tuple(self._sent), recorded=False)
        sent = [one for one in self._recorded if one.password is PasswordSearch.SENT]
        shown = tuple(map(_searched, sent[-MOST_SHOWN:]))
        return Evidence(said, tuple(tally.trail), tally.requests, shown, recorded=True)

    def protection(self, url: str) -> str:
        """What lay between the password and whoever listens, by the address it was sent to."""
        parts = urlsplit(url)
        if parts.scheme == "https":
            return self.tr("inside TLS")
        if _is_loopback(parts.hostname or ""):
            return self.tr(
                "over this machine's loopback, not encrypted; a real pool is only reached through TLS"
            )
        return self.tr("not encrypted")

    def _tally(self, exchange: Exchange) -> _Tally:
        """That of the exchange's conversation, or of the exchange alone where it is of none."""
        tally = self._tallies.get(exchange.conversation)
        if tally is None:
            tally = _Tally()
            # Of a recording nothing is counted before it is asked for: there may be ten thousand exchanges.
            alone = not exchange.conversation or self._recorded is None
            for one in (exchange,) if alone else self._recorded or ():
                if one.conversation == exchange.conversation:
                    tally.add(one)
        return tally

    def _about(self, exchange: Exchange) -> Statement:
        if exchange.password is PasswordSearch.SENT:
            text = self.tr("Your password was sent in this request, {0}.")
            return Statement("sent", text.format(self.protection(exchange.url)))
        tally = self._tally(exchange)
        if tally.sent_in:
            first = tally.sent_in[0]
            text = self.tr("Your password was sent in request {0} of this conversation, {1}.")
            return Statement("sent", text.format(first.number, self.protection(first.url)))
        if tally.searched == 0:
            return Statement()
        if tally.searched < tally.requests:
            text = self.tr(
                "Only {0} of the {1} requests of this conversation were searched for your password: "
                "nothing is claimed about the rest."
            )
            return Statement(
                "unclear", text.format(formats.number(tally.searched), formats.number(tally.requests))
            )
        return Statement("absent", self._absent(tally, alone=exchange.conversation == 0))

    def _absent(self, tally: _Tally, *, alone: bool) -> str:
        """The sentence that everything is about. `alone`: the tally is one request's, of no conversation."""
        if alone:
            text = self.tr("This request did not send your password: {0}, {1} bytes searched, in {2} forms.")
        elif tally.signs_in:
            text = self.tr("This sign-in did not send your password: {0}, {1} bytes searched, in {2} forms.")
        else:
            text = self.tr(
                "This conversation did not send your password: {0}, {1} bytes searched, in {2} forms."
            )
        requests = self.tr("{0} requests", "", tally.requests).format(formats.number(tally.requests))
        return text.format(requests, formats.number(tally.searched_bytes), len(FORMS))


def _searched(exchange: Exchange) -> Searched:
    return Searched(
        exchange.number, exchange.operation, exchange.password, exchange.searched_bytes, exchange.url
    )


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
