"""What may be said about the password, from nothing but what was recorded.

"Did not send your password" is said only where every request of the conversation was searched and none
held it. One request that was not searched, and nothing is claimed.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from PySide6.QtCore import QLocale, QObject

from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch

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

MOST_CONVERSATIONS: Final = 2_000
"""As many as the table has rows: a conversation is forgotten no sooner than the last of its rows."""


class Statement(NamedTuple):
    """A sentence and its fixed word: `absent`, `sent`, `unclear`, or empty where nothing is to be said."""

    verdict: str = ""
    text: str = ""


@dataclass(slots=True)
class _Tally:
    """What is known of one conversation."""

    requests: int = 0
    searched: int = 0
    searched_bytes: int = 0
    sent_in: list[Exchange] = field(default_factory=list)
    signs_in: bool = False

    def add(self, exchange: Exchange) -> None:
        self.requests += 1
        self.searched += exchange.password is not PasswordSearch.NOT_SEARCHED
        self.searched_bytes += exchange.searched_bytes
        self.signs_in = self.signs_in or exchange.operation == "InitiateAuth"
        if exchange.password is PasswordSearch.SENT:
            self.sent_in.append(exchange)


class PasswordFacts(QObject):
    """Counts, for each conversation, which requests were searched and what was found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tallies: dict[int, _Tally] = {}

    def add(self, exchange: Exchange) -> None:
        """Take note of one more exchange."""
        if exchange.conversation:
            self._tallies.setdefault(exchange.conversation, _Tally()).add(exchange)
            if len(self._tallies) > MOST_CONVERSATIONS:
                del self._tallies[next(iter(self._tallies))]

    def clear(self) -> None:
        self._tallies.clear()

    def about(self, exchange: Exchange) -> Statement:
        """What can be said about the password in `exchange`, or else in its conversation."""
        if exchange.password is PasswordSearch.SENT:
            text = self.tr("Your password was sent in this request, {0}.")
            return Statement("sent", text.format(self._protection(exchange.url)))
        tally = self._tallies.get(exchange.conversation)
        if tally is None:
            tally = _Tally()
            tally.add(exchange)
        if tally.sent_in:
            first = tally.sent_in[0]
            text = self.tr("Your password was sent in request {0} of this conversation, {1}.")
            return Statement("sent", text.format(first.number, self._protection(first.url)))
        if tally.searched == 0:
            return Statement()
        if tally.searched < tally.requests:
            text = self.tr(
                "Only {0} of the {1} requests of this conversation were searched for your password: "
                "nothing is claimed about the rest."
            )
            return Statement("unclear", text.format(tally.searched, tally.requests))
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
        one = tally.requests == 1
        requests = self.tr("1 request") if one else self.tr("{0} requests").format(tally.requests)
        return text.format(requests, QLocale().toString(tally.searched_bytes), len(FORMS))

    def _protection(self, url: str) -> str:
        """What lay between the password and whoever listens, by the address it was sent to."""
        parts = urlsplit(url)
        if parts.scheme == "https":
            return self.tr("inside TLS")
        if _is_loopback(parts.hostname or ""):
            return self.tr(
                "over this machine's loopback, not encrypted; a real pool is only reached through TLS"
            )
        return self.tr("not encrypted")


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
