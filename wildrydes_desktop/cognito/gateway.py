"""What API Gateway's own authorizers look at in a token, what they do not, and how this token fares.

Sources, in the Amazon API Gateway developer guide: "Control access to REST APIs using Amazon Cognito user
pools as an authorizer" and the pages below it (a COGNITO_USER_POOLS authorizer), "Control access to HTTP APIs
with JWT authorizers" and "Troubleshooting issues with HTTP API JWT authorizers"; in the Amazon Cognito
developer guide: "Ending user sessions with token revocation". How long headers may be stands in the quotas of
both kinds of API. The guide lists what a JWT authorizer
evaluates; of a COGNITO_USER_POOLS authorizer it says less, and nothing is made up here for the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from wildrydes_desktop.cognito.jwt_parts import shown
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.report import (
    LONGEST_HEADERS,
    Check,
    CheckName,
    TokenKind,
    TokenReport,
    Verdict,
)
from wildrydes_desktop.cognito.token_times import seconds
from wildrydes_desktop.foundation.words import Figure, listed, words

GRAIN: Final = 2.0
"""Seconds by which Cognito's clock may be ahead of what is known of it here: its answers tell whole ones."""


class Authorizer(StrEnum):
    """Which of API Gateway's authorizers: the one of REST APIs, or that of HTTP APIs."""

    REST = "COGNITO_USER_POOLS"
    HTTP = "JWT"


class Aspect(StrEnum):
    """What could be looked at in a token, in the order in which it is listed."""

    STRUCTURE = "structure"
    LENGTH = "length"
    SIGNATURE = "signature"
    ISSUER = "issuer"
    AUDIENCE = "audience"
    TOKEN_USE = "token_use"  # noqa: S105 - the name of a claim
    SCOPE = "scope"
    EXPIRY = "expiry"
    NOT_BEFORE = "not_before"
    ISSUED_AT = "issued_at"
    SIGN_IN = "sign_in"
    REVOCATION = "revocation"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Look:
    """What both authorizers do about one aspect; a verdict is None where that one does not look at it."""

    aspect: Aspect
    rest: Verdict | None
    http: Verdict | None
    reason: str

    def verdict(self, authorizer: Authorizer) -> Verdict | None:
        return self.rest if authorizer is Authorizer.REST else self.http


def looks(report: TokenReport, pool: PoolConfig, scopes: Sequence[str], now: float) -> tuple[Look, ...]:
    """How the token that `report` is about fares with both authorizers, aspect by aspect.

    `pool` is the one that both are set up with, its app client the JWT authorizer's audience. `scopes` are
    those that the method or route asks for, none where it asks for none. `now` is Cognito's clock in seconds
    since the epoch; API Gateway's guide grants no leeway.
    """
    claims = report.claims
    verdicts = {check.name: check.verdict for check in report.checks}
    structure = verdicts[CheckName.STRUCTURE]
    signature = _together(
        verdicts[name] for name in (CheckName.ALGORITHM, CheckName.KEY_ID, CheckName.SIGNATURE)
    )
    issuer = verdicts[CheckName.ISSUER]
    expiry = _after(claims.get("exp"), now)
    return (
        Look(Aspect.STRUCTURE, structure, structure, _REASONS[Aspect.STRUCTURE]),
        _length(report.length),
        Look(Aspect.SIGNATURE, signature, signature, _REASONS[Aspect.SIGNATURE]),
        Look(Aspect.ISSUER, issuer, issuer, _REASONS[Aspect.ISSUER]),
        Look(Aspect.AUDIENCE, None, _audience(claims, pool), _REASONS[Aspect.AUDIENCE]),
        _token_use(report, scopes),
        _scope(claims, scopes),
        Look(Aspect.EXPIRY, expiry, expiry, _REASONS[Aspect.EXPIRY]),
        Look(
            Aspect.NOT_BEFORE,
            None,
            _before(claims["nbf"], now) if "nbf" in claims else Verdict.PASS,
            _REASONS[Aspect.NOT_BEFORE],
        ),
        Look(
            Aspect.ISSUED_AT,
            None,
            _before(claims["iat"], now) if "iat" in claims else Verdict.UNKNOWN,
            _REASONS[Aspect.ISSUED_AT],
        ),
        *(Look(aspect, None, None, _REASONS[aspect]) for aspect in _LOOKED_AT_BY_NEITHER),
    )


def lets_in(looked: Sequence[Look], authorizer: Authorizer) -> bool | None:
    """Whether that authorizer would let the token in; None where it cannot be told from here."""
    verdicts = {look.verdict(authorizer) for look in looked}
    if Verdict.FAIL in verdicts:
        return False
    return None if Verdict.UNKNOWN in verdicts else True


def plain_reason(check: Check, claims: Mapping[str, Any], pool: PoolConfig) -> str:
    """Why a check failed, in the words of whoever runs an API that is set up with `pool`."""
    if check.name is CheckName.ISSUER and isinstance(claims.get("iss"), str):
        issuer, expected = claims["iss"], pool.issuer
        theirs, ours = issuer.rpartition("/")[2], pool.user_pool_id
        if theirs != ours and PoolConfig.is_id(theirs):
            return words("Issued by pool {theirs}; your API expects {ours}.", theirs=shown(theirs), ours=ours)
        return words(
            "Issued by {issuer}; your API expects {expected}.", issuer=shown(issuer), expected=expected
        )
    if check.name is CheckName.AUDIENCE:
        claim = "client_id" if claims.get("token_use") == "access" else "aud"
        value = claims.get(claim)
        if isinstance(value, str) or (claim == "aud" and isinstance(value, list)):
            return words(
                "Made for app client {value}; your API expects {client_id}.",
                value=shown(value),
                client_id=pool.client_id,
            )
    return check.reason


def scopes_of(text: str) -> tuple[str, ...]:
    """The scopes that somebody typed, with blanks or commas between them."""
    return tuple(dict.fromkeys(text.replace(",", " ").split()))


def _length(characters: int) -> Look:
    verdict = Verdict.FAIL if characters > LONGEST_HEADERS else Verdict.PASS
    reason = words(
        "All headers of a request together have {most} bytes at most; this token alone has {count}.",
        most=Figure(LONGEST_HEADERS),
        count=Figure(characters),
    )
    return Look(Aspect.LENGTH, verdict, verdict, reason)


def _token_use(report: TokenReport, scopes: Sequence[str]) -> Look:
    wanted = TokenKind.ACCESS if scopes else TokenKind.ID
    rest = Verdict.PASS if report.kind is wanted else Verdict.FAIL
    if scopes:
        reason = "REST: the method asks for scopes, so the token is taken for an access token."
    else:
        reason = (
            "REST: the method asks for no scopes, so the token is taken for an ID token; an access token "
            "belongs to methods that ask for scopes."
        )
    return Look(
        Aspect.TOKEN_USE,
        rest,
        None,
        words("{reason} HTTP: takes both kinds and does not tell them apart.", reason=reason),
    )


def _scope(claims: Mapping[str, Any], scopes: Sequence[str]) -> Look:
    if not scopes:
        return Look(
            Aspect.SCOPE,
            None,
            None,
            "Looked at where the method or route asks for scopes; this one asks for none, so any will do.",
        )
    carried = [one for name in ("scope", "scp") for one in _listed(claims.get(name))]
    verdict = Verdict.PASS if set(carried) & set(scopes) else Verdict.FAIL
    if carried:
        names = listed(shown(one, 60) for one in carried[:6])
        said: str = words("The token carries {names}.", names=names)
        said = words("The token carries {names} and more.", names=names) if carried[6:] else said
    else:
        said = "The token carries none; only access tokens do."
    return Look(
        Aspect.SCOPE,
        verdict,
        verdict,
        words("One of the scopes that are asked for is enough. {said}", said=said),
    )


def _listed(value: object) -> list[str]:
    """A scope claim's scopes: a text with blanks between them (RFC 6749, section 3.3), or a list."""
    if isinstance(value, str):
        return value.split()
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _audience(claims: Mapping[str, Any], pool: PoolConfig) -> Verdict:
    value = claims["aud"] if "aud" in claims else claims.get("client_id")
    fits = value == pool.client_id or (isinstance(value, list) and pool.client_id in value)
    return Verdict.PASS if fits else Verdict.FAIL


def _after(value: object, now: float) -> Verdict:
    moment = seconds(value)
    return Verdict.PASS if moment is not None and moment > now else Verdict.FAIL


def _before(value: object, now: float) -> Verdict:
    moment = seconds(value)
    return Verdict.PASS if moment is not None and moment <= now + GRAIN else Verdict.FAIL


def _together(verdicts: Iterable[Verdict]) -> Verdict:
    found = set(verdicts)
    if Verdict.FAIL in found:
        return Verdict.FAIL
    return Verdict.UNKNOWN if Verdict.UNKNOWN in found else Verdict.PASS


_LOOKED_AT_BY_NEITHER: Final = (Aspect.SIGN_IN, Aspect.REVOCATION, Aspect.PERSON)
_REASONS: Final[dict[Aspect, str]] = {
    Aspect.STRUCTURE: "The token has to be one that can be decoded.",
    Aspect.SIGNATURE: (
        "Made with a key that the pool publishes. HTTP: by an RSA algorithm, with the key that kid names; "
        "keys may be kept for two hours."
    ),
    Aspect.ISSUER: (
        "REST: one of the authorizer's user pools. HTTP: iss is exactly the issuer that the authorizer names."
    ),
    Aspect.AUDIENCE: (
        "REST: every app client of the pool will do, unless the authorizer has an expression that aud must "
        "match. HTTP: aud has to be in the authorizer's list; client_id, where there is no aud."
    ),
    Aspect.EXPIRY: words("exp has to lie ahead."),
    Aspect.NOT_BEFORE: "HTTP: nbf must not lie ahead. Cognito writes none, and a token without it passes.",
    Aspect.ISSUED_AT: "HTTP: iat must not lie ahead.",
    Aspect.SIGN_IN: words(
        "auth_time, amr, at_hash and nonce are nobody's business there: how long ago or how somebody signed "
        "in is for your code to ask."
    ),
    Aspect.REVOCATION: (
        "A revoked access token keeps its signature and its time. Cognito's own operations refuse it; who "
        "looks at those two alone cannot tell."
    ),
    Aspect.PERSON: (
        "Groups and attributes are handed to your code in the request's context; what they allow is for your "
        "code to say."
    ),
}
