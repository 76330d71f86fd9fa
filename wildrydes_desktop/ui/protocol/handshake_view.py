"""The Secure Remote Password values in an exchange: named, and explained in a sentence each.

All of them crossed the wire in the open; that is the point of the protocol. The arithmetic is SRP-6a
(RFC 5054, with a 3072-bit group); the secret block, the timestamp and the signature over them are
Cognito's own way to finish it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QObject

from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.ui import formats

# A device's own SRP has the same members, but its secret is the device's: these sentences are not about it.
_PASSWORD_CHALLENGES: Final = frozenset({"", "PASSWORD_VERIFIER"})


class PublicValue(NamedTuple):
    """One value: the letter textbooks give it (may be empty), its name, what it is, and the value as sent.

    `grouped` says that it is a long row of digits or letters, easier to read in groups.
    """

    symbol: str
    name: str
    sentence: str
    value: str
    grouped: bool = False


class HandshakeWords(QObject):
    """Finds and explains the public SRP values."""

    def values(self, exchange: Exchange, handshake: Handshake | None = None) -> list[PublicValue]:
        """The values in `exchange`, in the order in which they come up; empty where it is not about SRP.

        Where `handshake` is of the same sign-in, what both sides knew or worked out follows.
        """
        request, response = _members(exchange.request_body), _members(exchange.response_body)
        challenges = {request.get("ChallengeName", ""), response.get("ChallengeName", "")}
        if not challenges <= _PASSWORD_CHALLENGES:
            # The answer to a password challenge may well bring the next one: MFA, a new password.
            if request.get("ChallengeName") != "PASSWORD_VERIFIER":
                return []
            response = {}
        sent = {
            **_members(request.get("AuthParameters")),
            **_members(request.get("ChallengeResponses")),
            **_members(response.get("ChallengeParameters")),
        }
        found = [
            PublicValue(symbol, name, sentence, str(sent[member]), grouped)
            for member, symbol, name, sentence, grouped in self._sentences()
            if member in sent
        ]
        if handshake is not None and _is_of(handshake, sent):
            found += self._not_sent(handshake)
        return found

    def _not_sent(self, handshake: Handshake) -> tuple[PublicValue, ...]:
        """Public as well, but known to both sides beforehand or worked out by each."""
        return (
            PublicValue(
                "u",
                self.tr("scrambling parameter"),
                self.tr(
                    "A hash of A and B that both sides work out and neither sends: "
                    "it ties the proof to this sign-in."
                ),
                handshake.u,
                grouped=True,
            ),
            PublicValue(
                "g, N",
                self.tr("generator and modulus"),
                self.tr(
                    "The same for every pool and known to everybody; all arithmetic is modulo the prime N."
                ),
                self.tr("g = {0}, N has {1} bits").format(handshake.g, formats.number(handshake.n_bits)),
            ),
            PublicValue(
                "",
                self.tr("pool name"),
                self.tr(
                    "The pool id behind the underscore: it goes into the hashes, "
                    "so that a proof is good for one pool."
                ),
                handshake.pool_name,
            ),
        )

    def _sentences(self) -> tuple[tuple[str, str, str, str, bool], ...]:
        """Member of the message, symbol, name, sentence, grouped."""
        return (
            (
                "SRP_A",
                "A",
                self.tr("the app's public number"),
                self.tr(
                    "g raised to a secret random number a, modulo N: anyone may see A, "
                    "and nobody can get back to a from it."
                ),
                True,
            ),
            (
                "SRP_B",
                "B",
                self.tr("Cognito's public number"),
                self.tr(
                    "Made from a secret random number of Cognito's own and the verifier kept for this user, "
                    "which is all that SRP needs on the server: not the password."
                ),
                True,
            ),
            (
                "SALT",
                "s",
                self.tr("salt"),
                self.tr(
                    "Random, chosen when the password was set and mixed into it, "
                    "so that two people with one password have different verifiers."
                ),
                True,
            ),
            (
                "USER_ID_FOR_SRP",
                "I",
                self.tr("user name for the arithmetic"),
                self.tr(
                    "The pool's internal name for the user: this one is mixed with the password, "
                    "whatever was typed to sign in."
                ),
                False,
            ),
            (
                "SECRET_BLOCK",
                "",
                self.tr("secret block"),
                self.tr("Cognito's note to itself, which the app cannot read and must hand back unchanged."),
                True,
            ),
            (
                "PASSWORD_CLAIM_SECRET_BLOCK",
                "",
                self.tr("secret block"),
                self.tr("The note from Cognito's answer before, handed back unchanged."),
                True,
            ),
            (
                "TIMESTAMP",
                "",
                self.tr("timestamp"),
                self.tr(
                    "When the proof was made, in UTC and always in English: it is signed along with the rest."
                ),
                False,
            ),
            (
                "PASSWORD_CLAIM_SIGNATURE",
                "",
                self.tr("signature"),
                self.tr(
                    "The proof: an HMAC-SHA256 over pool name, user name, secret block and timestamp. "
                    "Its key comes from the password and both random numbers, and neither side has sent it."
                ),
                True,
            ),
        )


def _members(value: object) -> Mapping[str, Any]:
    """`value` if it is an object, else one without members."""
    return value if isinstance(value, dict) else {}


def _is_of(handshake: Handshake, sent: Mapping[str, Any]) -> bool:
    """Whether the values sent are of that sign-in: its A or its signature is among them."""
    same_a = _number(sent.get("SRP_A")) == _number(handshake.a_public)
    return same_a or sent.get("PASSWORD_CLAIM_SIGNATURE") == handshake.signature


def _number(text: object) -> str:
    """Hexadecimal digits without what may differ between two ways to write one number."""
    return str(text).lower().lstrip("0")
