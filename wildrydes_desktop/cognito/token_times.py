"""The checks of a token's times, by Cognito's clock.

Sources: RFC 7519, sections 4.1.4 to 4.1.6; OpenID Connect Core 1.0, section 2 (`auth_time`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from wildrydes_desktop.cognito.jwt_parts import shown
from wildrydes_desktop.cognito.report import Check, CheckName, absent, failed, passed, unknown
from wildrydes_desktop.foundation.words import Day, Figure, TimeOfDay, Words, words

# The Date header counts whole seconds and the answer takes its time: less than this says nothing.
NOTABLE_DRIFT: Final = 5.0
_CHECKED: Final = ("exp", "iat", "nbf", "auth_time")
CENTURY: Final = 100 * 365.25 * 86_400
IN_MILLISECONDS: Final = 1e11
"""From here on a number is no moment of anybody's life, and a likely one if it counts milliseconds: 1973."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Cognito's time as far as we know it, and how far apart clocks may be."""

    now: float
    drift: float | None
    leeway: float

    @property
    def aside(self) -> str:
        if self.drift is None or abs(self.drift) < NOTABLE_DRIFT:
            return ""
        if self.drift > 0:
            return words(
                " This machine's clock is {span} behind Cognito's; Cognito's was used.", span=span(self.drift)
            )
        return words(
            " This machine's clock is {span} ahead of Cognito's; Cognito's was used.", span=span(-self.drift)
        )

    def aside_on(self, moment: float) -> str:
        """What is to be added about `moment`, seconds since the epoch: clocks, or the likeliest mistake."""
        if not IN_MILLISECONDS <= moment < 1000 * IN_MILLISECONDS:
            return self.aside
        return words(
            " Counted in milliseconds, as JavaScript does, it would be {utc}; tokens count seconds.",
            utc=utc(moment / 1000),
        )


def expiry(claims: Mapping[str, Any], clock: Clock) -> Check:
    name = CheckName.EXPIRY
    expires = seconds(claims.get("exp"))
    if expires is None:
        return failed(name, _no_time(claims, "exp", words("when it expires")))
    left = expires - clock.now
    if left > 0:
        return passed(
            name,
            words(
                "Expires on {utc}, {span} after this check.{aside}",
                utc=utc(expires),
                span=span(left),
                aside=clock.aside_on(expires),
            ),
        )
    if left > -clock.leeway:
        return passed(
            name,
            words(
                "Expired {span} before this check, on {utc}: within the {leeway} s by "
                "which clocks may differ.{aside}",
                span=span(-left),
                utc=utc(expires),
                leeway=f"{clock.leeway:.0f}",
                aside=clock.aside,
            ),
        )
    return failed(
        name,
        words(
            "Expired {span} before this check, on {utc}.{aside}",
            span=span(-left),
            utc=utc(expires),
            aside=clock.aside,
        ),
    )


def issued_at(claims: Mapping[str, Any], clock: Clock) -> Check:
    name = CheckName.ISSUED_AT
    too_early = _too_early(claims, clock)
    if too_early:
        return failed(name, too_early)
    if "iat" not in claims:
        return unknown(
            name, "The token does not say when it was issued (iat); it need not, but Cognito's always do."
        )
    issued = seconds(claims["iat"])
    if issued is None:
        return failed(name, _no_time(claims, "iat", words("when it was issued")))
    if issued > clock.now + clock.leeway:
        return failed(
            name,
            words(
                "Issued {span} in the future, on {utc}.{aside}",
                span=span(issued - clock.now),
                utc=utc(issued),
                aside=clock.aside_on(issued),
            ),
        )
    expires = seconds(claims.get("exp"))
    if expires is not None and expires < issued:
        return failed(
            name,
            words("Issued on {utc}, after its own expiry on {expiry}.", utc=utc(issued), expiry=utc(expires)),
        )
    return passed(
        name,
        words(
            "Issued on {utc}, {span} before this check.{aside}",
            utc=utc(issued),
            span=span(max(0.0, clock.now - issued)),
            aside=clock.aside,
        ),
    )


def _too_early(claims: Mapping[str, Any], clock: Clock) -> str:
    """Why the token may not be used yet (nbf); empty where it may."""
    not_before = seconds(claims.get("nbf"))
    if "nbf" not in claims:
        return ""
    if not_before is None:
        return _no_time(claims, "nbf", words("from when on it may be used"))
    if not_before > clock.now + clock.leeway:
        aside = clock.aside_on(not_before)
        return words("Not to be used before {utc} (nbf).{aside}", utc=utc(not_before), aside=aside)
    return ""


def auth_time(claims: Mapping[str, Any], clock: Clock) -> Check:
    name = CheckName.AUTH_TIME
    if "auth_time" not in claims:
        return absent(name, "This token does not say when the person signed in (auth_time).")
    signed_in = seconds(claims["auth_time"])
    if signed_in is None:
        return failed(name, _no_time(claims, "auth_time", words("when the person signed in")))
    issued = seconds(claims.get("iat"))
    if issued is not None and signed_in > issued + clock.leeway:
        return failed(
            name,
            words(
                "Signed in on {utc}, after the token was issued on {issued}.",
                utc=utc(signed_in),
                issued=utc(issued),
            ),
        )
    if signed_in > clock.now + clock.leeway:
        return failed(
            name,
            words(
                "Signed in {span} in the future, on {utc}.{aside}",
                span=span(signed_in - clock.now),
                utc=utc(signed_in),
                aside=clock.aside_on(signed_in),
            ),
        )
    if issued is not None and issued - signed_in > clock.leeway:
        return passed(
            name,
            words(
                "Signed in on {utc}, {span} before this token was issued: it came by a refresh.",
                utc=utc(signed_in),
                span=span(issued - signed_in),
            ),
        )
    return passed(name, words("Signed in on {utc}, when this token was issued.", utc=utc(signed_in)))


def seconds(value: object) -> float | None:
    """A NumericDate (RFC 7519, section 2) as a float, or None for anything that is not a finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        seconds = float(value)
    except OverflowError:
        return None
    return seconds if math.isfinite(seconds) else None


def likely_mistake(claim: str, value: object) -> str:
    """What somebody has most likely done wrong in one of the times that are checked; empty for good ones."""
    if claim not in _CHECKED:
        return ""
    moment = seconds(value)
    if moment is None:
        return _no_time({claim: value}, claim, "")
    return Clock(moment, None, 0.0).aside_on(moment)


def _no_time(claims: Mapping[str, Any], claim: str, says: str) -> str:
    if claim not in claims:
        return words("The token does not say {says} ({claim}).", says=says, claim=claim)
    return words(
        "{claim} is {claims}; it has to be a number of seconds since 1970.",
        claim=claim,
        claims=shown(claims[claim]),
    )


def utc(seconds: float) -> str:
    """A moment in words that leave no doubt, e.g. `2 Nov 2026 at 09:05:07 UTC`."""
    try:
        moment = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        # Without the number: it went through a float, and the claim shows how the token wrote it.
        return words("a date no calendar here reaches")
    return words("{day} at {time} UTC", day=Day.of(moment), time=TimeOfDay.of(moment))


def span(seconds: float) -> str:
    """A length of time by its two largest units, e.g. `59 min 58 s`."""
    if seconds > CENTURY:
        return words("more than 100 years")
    left = round(seconds)
    units: list[tuple[int, Words]] = []
    for name, size in _UNITS:
        count, left = divmod(left, size)
        units.append((count, name))
    first = next((i for i, (count, _) in enumerate(units) if count), len(units) - 1)
    largest = [name.having(count=Figure(count)) for count, name in units[first : first + 2] if count]
    if len(largest) > 1:
        return Words("{larger} {smaller}", dict(zip(("larger", "smaller"), largest, strict=True)))
    return largest[0] if largest else words("{count} s", count=0)


_UNITS: Final = (
    (words("{count} d"), 86_400),
    (words("{count} h"), 3_600),
    (words("{count} min"), 60),
    (words("{count} s"), 1),
)
