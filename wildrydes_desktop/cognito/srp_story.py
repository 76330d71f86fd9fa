"""A sign-in by Secure Remote Password as a story: every value in its order, what it is made of, who knows it.

The steps are those of RFC 5054 (SRP-6a). Cognito's own are the identity inside x, the key (HKDF with the text
`Caldera Derived Key`) and the proof (an HMAC over pool name, user id, secret block and time), as
amazon-cognito-identity-js and pycognito have them. What the app has let go of, and what it never knew, has no
value here. Words for people are in `ui.theatre.srp_words`.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wildrydes_desktop.cognito.srp import Handshake

N: Final = int(
    # The prime of RFC 3526's group 15, which RFC 5054, appendix A, takes over.
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
    "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F"
    "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B"
    "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510"
    "15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7"
    "ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C"
    "BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF",
    16,
)
INFO: Final = b"Caldera Derived Key"
_SYMBOLS: Final = {"salt": "s", "user": "I", "password": "P", "time": "T", "colon": "", "info": ""}
_SUPERSCRIPTS: Final = str.maketrans("0123456789abux", "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᵘˣ")


class Party(StrEnum):
    """Whoever may know a value. The wire is everybody who reads along, inside TLS too."""

    APP = "app"
    WIRE = "wire"
    COGNITO = "cognito"


class Stage(StrEnum):
    """The chapters of the story."""

    KNOWN = "known"
    STORED = "stored"
    HELLO = "hello"
    CHALLENGE = "challenge"
    UNSENT = "unsent"
    PROOF = "proof"


EVERYBODY: Final = frozenset(Party)
APP: Final = frozenset({Party.APP})
COGNITO: Final = frozenset({Party.COGNITO})


@dataclass(frozen=True, slots=True)
class Part:
    """One of the things that are hashed together: the value's word, and its bytes (None: hidden)."""

    word: str
    data: bytes | None
    is_text: bool = False

    @property
    def symbol(self) -> str:
        """Its letter in the formula; empty for what stands there as it is."""
        return _SYMBOLS.get(self.word, self.word)


@dataclass(frozen=True, slots=True)
class StoryStep:
    """One value. `word` is its fixed name, `symbol` the letter that textbooks give it.

    `formula` says how it is worked out (empty where it is chosen), with `^` for powers. `value` is None where
    it is hidden. `parts` are what goes into a hash, in that order; of a toy, `numbers` is the formula with
    numbers in it, and `work` the arithmetic line by line.
    """

    word: str
    stage: Stage
    symbol: str
    formula: str
    value: str | None
    known_to: frozenset[Party] = EVERYBODY
    parts: tuple[Part, ...] = ()
    numbers: str = ""
    work: tuple[str, ...] = ()


def story(of: Handshake) -> tuple[StoryStep, ...]:
    """The sign-in `of` which these are the public values, step by step."""
    return (*_known(of), *_sent(of), *_unsent(of), *_proof(of))


def _known(of: Handshake) -> Iterable[StoryStep]:
    stage, g = Stage.KNOWN, int(of.g, 16)
    hashed = (Part("N", signed_bytes(N)), Part("g", signed_bytes(g)))
    yield StoryStep("N", stage, "N", "", f"{N:x}")
    yield StoryStep("g", stage, "g", "", str(g))
    yield StoryStep("k", stage, "k", "SHA-256(N ‖ g)", _digest(hashed), parts=hashed)
    yield StoryStep("pool", stage, "pool", "", of.pool_name)
    yield StoryStep("v", Stage.STORED, "v", "g^x mod N", None, COGNITO)


def _sent(of: Handshake) -> Iterable[StoryStep]:
    yield StoryStep("a", Stage.HELLO, "a", "", None, APP)
    yield StoryStep("A", Stage.HELLO, "A", "g^a mod N", of.a_public)
    stage = Stage.CHALLENGE
    yield StoryStep("b", stage, "b", "", None, COGNITO)
    yield StoryStep("B", stage, "B", "(k·v + g^b) mod N", of.b_public)
    yield StoryStep("salt", stage, "s", "", of.salt)
    yield StoryStep("user", stage, "I", "", of.user_id_for_srp)
    yield StoryStep("block", stage, "block", "", of.secret_block)


def _unsent(of: Handshake) -> Iterable[StoryStep]:
    stage = Stage.UNSENT
    both = (Part("A", _number(of.a_public)), Part("B", _number(of.b_public)))
    yield StoryStep("u", stage, "u", "SHA-256(A ‖ B)", of.u, parts=both)
    yield StoryStep("password", stage, "P", "", None, APP)
    yield StoryStep(
        "x",
        stage,
        "x",
        "SHA-256(s ‖ SHA-256(pool ‖ I ‖ : ‖ P))",
        None,
        APP,
        (
            Part("salt", _number(of.salt)),
            _text("pool", of.pool_name),
            _text("user", of.user_id_for_srp),
            _text("colon", ":"),
            Part("password", None),
        ),
    )
    yield StoryStep("S_app", stage, "S", "(B − k·g^x)^(a + u·x) mod N", None, APP)
    yield StoryStep("S_cognito", stage, "S", "(A·v^u)^b mod N", None, COGNITO)
    yield StoryStep(
        "K",
        stage,
        "K",
        f"HKDF-SHA-256(S, u, “{INFO.decode()}”)",
        None,
        APP | COGNITO,
        (Part("S", None), Part("u", _number(of.u)), Part("info", INFO, is_text=True)),
    )


def _proof(of: Handshake) -> Iterable[StoryStep]:
    yield StoryStep("time", Stage.PROOF, "T", "", of.timestamp)
    yield StoryStep(
        "M",
        Stage.PROOF,
        "M",
        "HMAC-SHA-256(K, pool ‖ I ‖ block ‖ T)",
        of.signature,
        parts=(
            Part("K", None),
            _text("pool", of.pool_name),
            _text("user", of.user_id_for_srp),
            Part("block", base64.b64decode(of.secret_block)),
            _text("time", of.timestamp),
        ),
    )


def signed_bytes(number: int) -> bytes:
    """`number` as it is hashed: whole bytes, with a zero byte in front where the first bit is set."""
    return number.to_bytes(number.bit_length() // 8 + 1, "big")


def raised(formula: str) -> str:
    """`formula` with the exponents that are a number or a single letter set as superscripts."""
    return re.sub(r"\^([0-9]+|[abux]\b)", lambda found: found[1].translate(_SUPERSCRIPTS), formula)


def _number(hexadecimal: str) -> bytes:
    return signed_bytes(int(hexadecimal, 16))


def _text(word: str, text: str) -> Part:
    return Part(word, text.encode(), is_text=True)


def _digest(parts: Iterable[Part]) -> str:
    return hashlib.sha256(b"".join(part.data or b"" for part in parts)).hexdigest()
