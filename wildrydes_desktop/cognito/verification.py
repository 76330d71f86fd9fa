"""Would an API accept this token? Every check that AWS asks for, with a verdict and the reason in words.

Source: "Verifying JSON web tokens" in the Amazon Cognito developer guide; RFC 7515 and 7519; OpenID
Connect Core 1.0, sections 3.1.3.7 and 3.1.3.8 (`at_hash`). Keys come from the pool alone: an address or a
key inside a token (`jku`, `jwk`, `x5u`, `x5c`) is never followed.
"""

from __future__ import annotations

import hashlib
import hmac
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from typing import Any, Final

from wildrydes_desktop.cognito.jwks import KeySet, VerifyingKey
from wildrydes_desktop.cognito.jwt_parts import TokenParts, shown, take_apart
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.report import (
    Check,
    CheckName,
    TokenKind,
    TokenReport,
    Verdict,
    absent,
    failed,
    passed,
    unknown,
)
from wildrydes_desktop.cognito.token_times import Clock, auth_time, expiry, issued_at, seconds
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.foundation.words import Figure, listed, sentences, words

__all__ = ["Check", "CheckName", "TokenKind", "TokenReport", "Verdict", "inspect"]

LEEWAY: Final = 60.0
_TEXTS: Final = ("sub", "jti", "scope")
"""Claims that no check compares. They are text: RFC 7519, sections 4.1.2 and 4.1.7; RFC 8693, section 4.2."""
_NOT_SIGNED: Final = words("This token is encrypted and not signed.")
_FOLLOWED_BY_NOBODY: Final = ("jku", "jwk", "x5u", "x5c")


def inspect(
    token: Secret,
    pool: PoolConfig,
    keys: KeySet,
    *,
    now: float,
    drift: float | None = None,
    access_token: Secret | None = None,
    leeway: float = LEEWAY,
) -> TokenReport:
    """Decode `token` and check it as an API behind `pool` would.

    `now` is this machine's clock in seconds since the epoch, `drift` what to add to it to get Cognito's; time
    checks go by Cognito's. `access_token` is the one handed out with an ID token, for `at_hash`. Takes
    any text: what is wrong with it becomes a verdict, never an exception. May ask the pool for its keys, so
    it belongs on a worker thread, and only `Cancelled` comes through.
    """
    text = token.reveal()
    parts = take_apart(text)
    claims = parts.claims
    kind = _kind(claims)
    clock = Clock(now + (drift or 0.0), drift, leeway)
    key_check, key = _key_id(parts, pool, keys)
    checks = [
        _structure(parts),
        _algorithm(parts),
        key_check,
        _signature(parts, key),
    ]
    if parts.claims_read:
        checks += [
            _issuer(claims, pool),
            _audience(claims, kind, pool),
            _token_use(claims, kind),
            expiry(claims, clock),
            issued_at(claims, clock),
            auth_time(claims, clock),
            _at_hash(claims, access_token),
        ]
    else:
        unread = list(CheckName)[len(checks) :]
        checks += [unknown(name, "The payload could not be read.") for name in unread]
    return TokenReport(
        kind,
        parts.header,
        claims,
        parts.duplicates,
        tuple(checks),
        seconds(claims.get("exp")),
        drift,
        len(text),
    )


# --- What the token is made of ------------------------------------------------------------------------


def _structure(parts: TokenParts) -> Check:
    if parts.faults:
        return failed(CheckName.STRUCTURE, sentences(*parts.faults))
    wrong = [name for name in _TEXTS if not isinstance(parts.claims.get(name, ""), str)]
    if wrong:
        return failed(
            CheckName.STRUCTURE,
            words(
                "{wrong} is {claims}; it has to be text.",
                wrong=wrong[0],
                claims=shown(parts.claims[wrong[0]]),
            ),
        )
    return passed(
        CheckName.STRUCTURE,
        "Three Base64url parts; header and payload are JSON objects that name each member once.",
    )


def _algorithm(parts: TokenParts) -> Check:
    name = CheckName.ALGORITHM
    if parts.encrypted:
        return unknown(name, _NOT_SIGNED)
    if not parts.header_read:
        return unknown(name, "The header could not be read.")
    if "crit" in parts.header:
        return failed(
            name,
            words(
                "The header makes extensions critical (crit: {header}). Whoever does not "
                "know them must refuse the token, and Cognito uses none.",
                header=shown(parts.header["crit"]),
            ),
        )
    algorithm = parts.header.get("alg")
    if algorithm == "RS256":
        return passed(name, "RS256: an RSA signature over SHA-256, the only algorithm that user pools use.")
    return failed(name, _why_refused(algorithm))


def _why_refused(algorithm: object) -> str:
    if algorithm is None:
        return "The header names no algorithm (alg). User pools sign with RS256."
    if isinstance(algorithm, str) and algorithm.lower() == "none":
        return "The header says that the token is not signed (alg none). Anybody could have made it."
    if isinstance(algorithm, str) and algorithm.startswith("HS"):
        return words(
            "{algorithm} signs with a shared secret. With a public key taken for that secret, "
            "anybody could sign; user pools use RS256.",
            algorithm=shown(algorithm),
        )
    return words("The header says {algorithm}; user pools use RS256.", algorithm=shown(algorithm))


def _key_id(parts: TokenParts, pool: PoolConfig, keys: KeySet) -> tuple[Check, VerifyingKey | None]:
    name = CheckName.KEY_ID
    if parts.encrypted:
        return unknown(name, _NOT_SIGNED), None
    if not parts.header_read:
        return unknown(name, "The header could not be read."), None
    key_id = parts.header.get("kid")
    if not isinstance(key_id, str):
        return failed(name, "The header does not say which key signed it (kid)."), None
    try:
        key = keys.find(key_id)
    except ProblemError as error:
        return unknown(
            name, words("The pool's keys could not be fetched. {meaning}", meaning=error.problem.meaning)
        ), None
    ignored = [member for member in _FOLLOWED_BY_NOBODY if member in parts.header]
    aside = (
        words(
            " What the header brings along itself ({ignored}) is not looked at: whoever makes a "
            "token could write anything there.",
            ignored=", ".join(ignored),
        )
        if ignored
        else ""
    )
    if key is None:
        if not aside and parts.claims.get("iss") in pool.issuers:
            aside = " Either the pool has changed its keys since, or it never signed this."
        known = [shown(one, 60) for one in keys.known_ids[:4]]
        return failed(
            name,
            words(
                "This pool has no key {key_id}; its keys are {known}.{aside}",
                key_id=shown(key_id, 60),
                known=listed(known) if known else words("none"),
                aside=aside,
            ),
        ), None
    return passed(
        name,
        words(
            "Key {key_id} is one of this pool's {bits}-bit RSA keys.{aside}",
            key_id=shown(key_id, 60),
            bits=key.bits,
            aside=aside,
        ),
    ), key


def _signature(parts: TokenParts, key: VerifyingKey | None) -> Check:
    name = CheckName.SIGNATURE
    if parts.encrypted:
        return unknown(name, _NOT_SIGNED)
    if parts.signed and not parts.signature:
        return failed(name, "There is no signature that could be read.")
    if key is None:
        return unknown(name, "Without the pool's key there is nothing to check it with.")
    if key.made(parts.signature, parts.signed):
        return passed(name, "Made with the pool's private key, over exactly this header and payload.")
    if parts.header.get("alg") == "RS256" and len(parts.signature) != key.bits // 8:
        return failed(
            name,
            words(
                "It has {count} bytes, and one by this key has {expected}: the token's end was lost, or "
                "something was added to it.",
                count=Figure(len(parts.signature)),
                expected=Figure(key.bits // 8),
            ),
        )
    return failed(
        name,
        "Not made with that key over this header and payload: they were changed afterwards, or somebody "
        "else signed.",
    )


# --- What the token says ------------------------------------------------------------------------------


def _issuer(claims: Mapping[str, Any], pool: PoolConfig) -> Check:
    name, issuer = CheckName.ISSUER, claims.get("iss")
    if isinstance(issuer, str) and issuer in pool.issuers:
        return passed(name, words("Issued by {issuer}, which is this pool.", issuer=issuer))
    if issuer is None:
        return failed(
            name,
            words(
                "The token does not say who issued it (iss); this pool's issuer is {issuer}.",
                issuer=pool.issuer,
            ),
        )
    aside = ""
    their_id = issuer.rstrip("/").rpartition("/")[2] if isinstance(issuer, str) else ""
    if their_id == pool.user_pool_id:
        aside = " The pool id is the same, the address is not; APIs compare the whole text."
    elif not PoolConfig.is_id(their_id):
        aside = " A user pool's issuer ends in its pool id: this token comes from elsewhere."
    return failed(
        name,
        words(
            "Issued by {issuer}; this pool's issuer is {expected}.{aside}",
            issuer=shown(issuer),
            expected=pool.issuer,
            aside=aside,
        ),
    )


def _audience(claims: Mapping[str, Any], kind: TokenKind, pool: PoolConfig) -> Check:
    name = CheckName.AUDIENCE
    claim = "client_id" if kind is TokenKind.ACCESS else "aud"
    if kind is TokenKind.UNKNOWN and "aud" not in claims:
        claim = "client_id"
    value = claims.get(claim)
    # RFC 7519, section 4.1.3, lets aud be a list; user pools always write one text.
    if value == pool.client_id or (claim == "aud" and isinstance(value, list) and pool.client_id in value):
        return passed(
            name,
            words(
                "Made for the app client {client_id} ({claim}), which is this app's.",
                client_id=pool.client_id,
                claim=claim,
            ),
        )
    if value is None:
        return failed(
            name, words("The token does not say which app client it is for ({claim}).", claim=claim)
        )
    if not isinstance(value, str) and (claim != "aud" or not isinstance(value, list)):
        return failed(
            name, words("{wrong} is {claims}; it has to be text.", wrong=claim, claims=shown(value))
        )
    return failed(
        name,
        words(
            "Made for the app client {value} ({claim}); this app's is {client_id}.",
            value=shown(value),
            claim=claim,
            client_id=pool.client_id,
        ),
    )


def _token_use(claims: Mapping[str, Any], kind: TokenKind) -> Check:
    name = CheckName.TOKEN_USE
    if kind is TokenKind.ID:
        return passed(name, "An ID token: it says who the person is.")
    if kind is TokenKind.ACCESS:
        return passed(name, "An access token: it says what the bearer may do.")
    if "token_use" not in claims:
        return failed(name, "The token does not say what it is for (token_use); Cognito writes id or access.")
    return failed(
        name,
        words("token_use is {value}; Cognito writes id or access.", value=shown(claims["token_use"])),
    )


def _at_hash(claims: Mapping[str, Any], access_token: Secret | None) -> Check:
    name = CheckName.AT_HASH
    if "at_hash" not in claims:
        return absent(name, "This token carries no at_hash, so there is nothing to compare.")
    if access_token is None:
        return absent(name, "It ties this token to one access token, which is not at hand here.")
    digest = hashlib.sha256(access_token.reveal().encode("utf-8", "surrogatepass")).digest()
    expected = urlsafe_b64encode(digest[:16]).rstrip(b"=")
    if hmac.compare_digest(expected, str(claims["at_hash"]).encode("utf-8", "surrogatepass")):
        return passed(
            name, "Belongs to the access token that came with it: the first half of its SHA-256 matches."
        )
    return failed(
        name, "Does not belong to the access token that came with it: the first half of its SHA-256 differs."
    )


def _kind(claims: Mapping[str, Any]) -> TokenKind:
    use = claims.get("token_use")
    return TokenKind(use) if use in ("id", "access") else TokenKind.UNKNOWN
