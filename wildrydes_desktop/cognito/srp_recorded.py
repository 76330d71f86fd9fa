"""The public values of a sign-in by SRP, out of its records: all of them crossed the wire.

A recording may come from anywhere, so nothing in it is believed to have a form. The pool's name is in neither
of the two messages, but in the address of the pool's keys, which the app fetches before it.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.redaction import Hidden
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.cognito.srp_story import N, signed_bytes

VERIFIER: Final = "PASSWORD_VERIFIER"
_NUMBER: Final = re.compile(r"[0-9A-Fa-f]{1,1024}")
_BASE64: Final = re.compile(r"[A-Za-z0-9+/]{4,8192}={0,2}")
_KEYS: Final = re.compile(r"/([^/]{1,60})/\.well-known/jwks\.json")
LONGEST: Final = 200
"""Characters of a user's id or a moment."""


def recorded_handshake(happenings: Iterable[object]) -> Handshake | None:
    """That of the last sign-in by SRP among `happenings` that succeeded, else of the last that did not.

    None where there was none, where something of it is missing, or where no pool, or more than one, is named.
    """
    begun: dict[str, Exchange] = {}
    proofs: list[Exchange] = []
    keys: list[str] = []
    for one in happenings:
        if not isinstance(one, Exchange):
            continue
        if one.operation == "JWKS":
            keys.append(one.url)
        elif _members(one.response_body).get("ChallengeName") == VERIFIER:
            begun[str(_members(one.response_body.get("ChallengeParameters")).get("SECRET_BLOCK"))] = one
        elif _members(one.request_body).get("ChallengeName") == VERIFIER:
            proofs.append(one)
    whole = [one for one in proofs if _block(one) in begun]
    for proof in ([one for one in whole if not one.error] or whole)[-1:]:
        return _handshake(begun[_block(proof)], proof, _pool_name(proof.url, keys))
    return None


def _handshake(begun: Exchange, proof: Exchange, pool_name: str) -> Handshake | None:
    asked = _members(begun.request_body)  # where the person chose SRP among others, it is an answer itself
    a = _members(asked.get("AuthParameters") or asked.get("ChallengeResponses")).get("SRP_A")
    given = _members(_members(begun.response_body).get("ChallengeParameters"))
    b, salt, user = (given.get(name) for name in ("SRP_B", "SALT", "USER_ID_FOR_SRP"))
    sent = _members(_members(proof.request_body).get("ChallengeResponses"))
    time, signature = sent.get("TIMESTAMP"), sent.get("PASSWORD_CLAIM_SIGNATURE")
    whole = (
        pool_name
        and all(_fits(_NUMBER, number) for number in (a, b, salt))
        and all(_fits(_BASE64, text) and _decodes(text) for text in (_block(proof), signature))
        and all(_is_short(text) for text in (user, time))
    )
    if not whole:
        return None
    a_public, b_public = int(str(a), 16), int(str(b), 16)
    u = hashlib.sha256(signed_bytes(a_public) + signed_bytes(b_public)).digest()
    return Handshake(
        n_bits=N.bit_length(),
        g="2",
        pool_name=pool_name,
        user_id_for_srp=str(user),
        a_public=f"{a_public:x}",
        b_public=str(b).lower(),
        salt=str(salt).lower(),
        u=f"{int.from_bytes(u, 'big'):x}",
        secret_block=_block(proof),
        timestamp=str(time),
        signature=str(signature),
    )


def _block(proof: Exchange) -> str:
    """The secret block, by which a proof belongs to a challenge."""
    return str(
        _members(_members(proof.request_body).get("ChallengeResponses")).get("PASSWORD_CLAIM_SECRET_BLOCK")
    )


def _pool_name(url: str, keys: Iterable[str]) -> str:
    """What follows the underscore in the id of the one pool whose keys are at the host of `url`."""
    place = urlsplit(url)[:2]
    found = set()
    for address in set(keys):
        parts = urlsplit(address)
        named = _KEYS.fullmatch(parts.path) if parts[:2] == place else None
        if named and PoolConfig.is_id(named[1]):
            found.add(named[1].partition("_")[2])
    return found.pop() if len(found) == 1 else ""


def _members(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _fits(form: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and form.fullmatch(value) is not None


def _is_short(value: object) -> bool:
    return isinstance(value, str) and not isinstance(value, Hidden) and 0 < len(value) <= LONGEST


def _decodes(block: object) -> bool:
    try:
        return bool(base64.b64decode(str(block), validate=True))
    except ValueError:
        return False
