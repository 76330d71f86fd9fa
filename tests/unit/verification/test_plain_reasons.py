"""What is wrong with a token is told so that somebody who made it can mend it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.helpers.token_forge import ACCESS_CLAIMS, ID_CLAIMS, NOW, POOL, base64url, jwks, token
from wildrydes_desktop.cognito.gateway import plain_reason
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.jwt_parts import take_apart
from wildrydes_desktop.cognito.report import CheckName, TokenReport
from wildrydes_desktop.cognito.verification import inspect
from wildrydes_desktop.foundation.secrets import Secret

HEADER = base64url(b'{"alg": "RS256"}')
JWE_HEADER = base64url(b'{"cty": "JWT", "enc": "A256GCM", "alg": "RSA-OAEP"}')
OTHERS = {
    "Auth0": "https://wild-rydes.eu.auth0.com/",
    "Keycloak": "https://sso.example.com/realms/wildrydes",
    "Entra ID": "https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0",
    "Google": "https://accounts.google.com",
    "a word": "x",
}


def report(text: Secret) -> TokenReport:
    return inspect(text, POOL, KeySet(lambda: jwks("one")), now=NOW)


def reason(found: TokenReport, name: CheckName) -> str:
    return next(str(check.reason) for check in found.checks if check.name is name)


@pytest.mark.parametrize("issuer", OTHERS.values(), ids=OTHERS)
def test_another_provider_is_not_taken_for_a_pool(issuer: str) -> None:
    found = report(token(ID_CLAIMS | {"iss": issuer}))
    assert "this token comes from elsewhere" in reason(found, CheckName.ISSUER)
    check = next(one for one in found.checks if one.name is CheckName.ISSUER)
    said = plain_reason(check, found.claims, POOL)
    assert said == f"Issued by “{issuer}”; your API expects {POOL.issuer}."


@pytest.mark.parametrize(
    "issuer", [f"{POOL.issuer}/", "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_A"]
)
def test_a_pool_is_not_said_to_be_elsewhere(issuer: str) -> None:
    found = report(token(ID_CLAIMS | {"iss": issuer}))
    assert "elsewhere" not in reason(found, CheckName.ISSUER)


def test_a_key_that_is_gone_may_have_been_the_pool_s() -> None:
    either = "Either the pool has changed its keys since, or it never signed this."
    assert either in reason(report(token(ID_CLAIMS, kid="of-last-year")), CheckName.KEY_ID)
    foreign = token(ID_CLAIMS | {"iss": OTHERS["Google"]}, kid="of-google")
    assert either not in reason(report(foreign), CheckName.KEY_ID)
    strange = token(ID_CLAIMS | {"iss": ["no", "text"]}, kid="of-nobody")
    assert either not in reason(report(strange), CheckName.KEY_ID)


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ("", "The payload is empty."),
        (" \n", "The payload is empty."),
        ("\ufeff{}", "it begins with a byte order mark"),
        ('{"exp": NaN}', "it has NaN for a number."),
        ('{"exp": -Infinity}', "it has -Infinity for a number."),
        ("{'exp': 1}", "character 2, “'”, does not belong there."),
        ('{"exp": 1} x', "character 12, “x”, does not belong there."),
        ('{"exp": 1', "it ends too early."),
        ('{"exp": "soon', "it ends too early."),
        ('{"a": \u202e1}', "character 7, “\\u202e”, does not belong there."),
    ],
)
def test_a_payload_that_is_no_json_tells_where(payload: str, expected: str) -> None:
    (fault,) = take_apart(f"{HEADER}.{base64url(payload.encode())}.AAAA").faults
    assert expected in fault


def test_an_encrypted_token_shows_its_header_and_is_not_said_to_be_unreadable() -> None:
    found = report(Secret(f"{JWE_HEADER}.a2V5.aXY.dGV4dA.dGFn"))
    assert found.header == {"cty": "JWT", "enc": "A256GCM", "alg": "RSA-OAEP"}
    assert "encrypted (JWE)" in reason(found, CheckName.STRUCTURE)
    for name in (CheckName.ALGORITHM, CheckName.KEY_ID, CheckName.SIGNATURE):
        assert reason(found, name) == "This token is encrypted and not signed."
    assert found.failed == (found.checks[0],)


@pytest.mark.parametrize("text", ["a.b.c.d.e", "....", f"{token(ID_CLAIMS).reveal()}.x.y"])
def test_five_parts_alone_are_no_encryption(text: str) -> None:
    found = report(Secret(text))
    assert "no header that names the encryption (enc)" in reason(found, CheckName.STRUCTURE)
    assert found.header == {}


@pytest.mark.parametrize(
    ("name", "check"),
    [
        ("exp", CheckName.EXPIRY),
        ("iat", CheckName.ISSUED_AT),
        ("nbf", CheckName.ISSUED_AT),
        ("auth_time", CheckName.AUTH_TIME),
    ],
)
def test_milliseconds_are_known_for_what_they_are(name: str, check: CheckName) -> None:
    later = int(NOW) + 120
    times: dict[str, Any] = {name: later * 1000}
    if name == "auth_time":
        times["iat"] = later * 1000
    said = reason(report(token(ID_CLAIMS | times)), check)
    assert "Counted in milliseconds, as JavaScript does, it would be 18 Nov 2026 at 11:08:40 UTC" in said


@pytest.mark.parametrize("far", [int(NOW) + 4_000_000_000, 884_541_081_600_000, 10**300])
def test_other_large_times_are_not_explained_away(far: int) -> None:
    said = reason(report(token(ID_CLAIMS | {"exp": far})), CheckName.EXPIRY)
    assert "milliseconds" not in said


@pytest.mark.parametrize(
    ("change", "octets"), [(lambda text: text[:-50], 219), (lambda text: f"{text}AAAA", 259)]
)
def test_a_token_that_lost_its_end_is_not_said_to_be_forged(
    change: Callable[[str], str], octets: int
) -> None:
    found = report(Secret(change(token(ID_CLAIMS).reveal())))
    said = reason(found, CheckName.SIGNATURE)
    assert said.startswith(f"It has {octets} bytes, and one by this key has 256: the token's end was lost")
    forged = report(token(ID_CLAIMS, signed_with="two", kid="one"))
    assert "somebody else signed" in reason(forged, CheckName.SIGNATURE)


@pytest.mark.parametrize("value", [[POOL.client_id], {"id": POOL.client_id}, 25, True])
def test_an_app_client_of_another_shape_is_not_told_as_another_app_client(value: object) -> None:
    found = report(token(ACCESS_CLAIMS | {"client_id": value}))
    check = next(one for one in found.checks if one.name is CheckName.AUDIENCE)
    assert str(check.reason).startswith("client_id is ")
    assert str(check.reason).endswith("; it has to be text.")
    assert plain_reason(check, found.claims, POOL) == check.reason


def test_a_list_of_audiences_is_told_as_one() -> None:
    found = report(token(ID_CLAIMS | {"aud": ["one", "other"]}))
    check = next(one for one in found.checks if one.name is CheckName.AUDIENCE)
    assert plain_reason(check, found.claims, POOL).startswith('Made for app client ["one", "other"]; your')
