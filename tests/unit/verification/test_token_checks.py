"""Each check, by a token that fails it and nothing else, and by those that must not."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest

from tests.helpers.token_forge import (
    ACCESS_CLAIMS,
    ID_CLAIMS,
    NOW,
    POOL,
    base64url,
    jwks,
    signed_parts,
    token,
    with_public_key_as_secret,
    without,
)
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.pool import IssuerForm, PoolConfig
from wildrydes_desktop.cognito.verification import CheckName, TokenKind, TokenReport, Verdict, inspect
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret

EVERY_NAME = [
    "structure",
    "algorithm",
    "key_id",
    "signature",
    "issuer",
    "audience",
    "token_use",
    "expiry",
    "issued_at",
    "auth_time",
    "at_hash",
]


def look(secret: Secret, **options: Any) -> TokenReport:
    keys = options.pop("keys", None) or KeySet(lambda: jwks("one", "two"))
    return inspect(secret, POOL, keys, **({"now": NOW} | options))


def verdicts(report: TokenReport) -> dict[str, str]:
    return {str(check.name): str(check.verdict) for check in report.checks}


def failing(report: TokenReport) -> list[str]:
    return [str(check.name) for check in report.failed]


def reason(report: TokenReport, name: str) -> str:
    return next(check.reason for check in report.checks if check.name == name)


def test_a_good_id_token_passes_every_check_that_applies() -> None:
    report = look(token(ID_CLAIMS))
    assert verdicts(report) == dict.fromkeys(EVERY_NAME, "pass") | {"at_hash": "unknown"}
    assert list(verdicts(report)) == EVERY_NAME
    assert report.accepted is True
    assert report.kind is TokenKind.ID
    assert report.claims == ID_CLAIMS
    assert report.header == {"kid": "one", "alg": "RS256"}
    assert report.expires_at == NOW + 3600


def test_a_good_access_token_passes_by_its_client_id() -> None:
    report = look(token(ACCESS_CLAIMS, "two"))
    assert report.accepted is True
    assert report.kind is TokenKind.ACCESS
    assert POOL.client_id in reason(report, "audience")


def test_a_check_that_does_not_apply_keeps_no_token_from_being_accepted() -> None:
    at_hash = look(token(ID_CLAIMS)).checks[-1]
    assert (at_hash.verdict, at_hash.applies) == (Verdict.UNKNOWN, False)
    assert "carries no at_hash" in at_hash.reason


@pytest.mark.parametrize(
    ("changes", "name", "words"),
    [
        ({"iss": "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Else"}, "issuer", "us-east-1_Else"),
        ({"iss": f"https://example.com/{POOL.user_pool_id}"}, "issuer", "The pool id is the same"),
        ({"iss": 7}, "issuer", "Issued by 7"),
        ({"aud": "somebody-else"}, "audience", "somebody-else"),
        ({"aud": ["somebody-else"]}, "audience", "somebody-else"),
        ({"token_use": "refresh"}, "token_use", "refresh"),
        ({"token_use": ["id"]}, "token_use", "id"),
        (
            {"exp": NOW - 61, "iat": NOW - 3661, "auth_time": NOW - 3661},
            "expiry",
            "Expired 1 min 1 s before this check",
        ),
        ({"exp": "tomorrow"}, "expiry", "“tomorrow”"),
        ({"exp": True}, "expiry", "true"),
        ({"iat": NOW + 61}, "issued_at", "1 min 1 s in the future"),
        ({"iat": "now"}, "issued_at", "“now”"),
        ({"nbf": NOW + 90}, "issued_at", "Not to be used before"),
        ({"nbf": "soon"}, "issued_at", "nbf is “soon”"),
        ({"sub": 7}, "structure", "sub is 7; it has to be text"),
        ({"scope": ["openid"]}, "structure", "scope is"),
        ({"auth_time": NOW + 61}, "auth_time", "after the token was issued"),
        ({"auth_time": None}, "auth_time", "null"),
    ],
)
def test_one_wrong_claim_fails_one_check(changes: dict[str, Any], name: str, words: str) -> None:
    report = look(token(ID_CLAIMS | changes))
    assert failing(report) == [name]
    assert words in reason(report, name)
    assert report.accepted is False


@pytest.mark.parametrize(
    ("missing", "name"),
    [("iss", "issuer"), ("aud", "audience"), ("token_use", "token_use"), ("exp", "expiry")],
)
def test_what_an_api_needs_must_be_there(missing: str, name: str) -> None:
    report = look(token(without(ID_CLAIMS, missing)))
    assert failing(report) == [name]
    assert "does not say" in reason(report, name)


def test_an_access_token_is_judged_by_client_id_alone() -> None:
    report = look(token(ACCESS_CLAIMS | {"client_id": "other", "aud": POOL.client_id}))
    assert failing(report) == ["audience"]


def test_without_token_use_the_client_is_looked_for_where_it_is() -> None:
    report = look(token(without(ACCESS_CLAIMS, "token_use")))
    assert failing(report) == ["token_use"]
    assert report.kind is TokenKind.UNKNOWN


def test_an_audience_may_be_a_list() -> None:
    assert look(token(ID_CLAIMS | {"aud": [POOL.client_id]})).accepted is True


def test_a_token_need_not_say_when_it_was_issued_nor_when_the_person_signed_in() -> None:
    report = look(token(without(ID_CLAIMS, "iat", "auth_time")))
    assert failing(report) == []
    assert [str(check.name) for check in report.open] == ["issued_at"]
    assert report.accepted is None


def test_a_token_issued_after_its_own_expiry_is_refused() -> None:
    report = look(token(ID_CLAIMS | {"iat": NOW, "exp": NOW - 30}))
    assert failing(report) == ["issued_at"]


def test_a_sign_in_in_the_future_fails_also_where_no_issue_time_stands() -> None:
    report = look(token(without(ID_CLAIMS, "iat") | {"auth_time": NOW + 90}))
    assert failing(report) == ["auth_time"]


def test_a_refreshed_token_is_recognised_by_its_times() -> None:
    report = look(token(ID_CLAIMS | {"auth_time": NOW - 3700}))
    assert "came by a refresh" in reason(report, "auth_time")
    assert report.accepted is True


@pytest.mark.parametrize("late", [0, 59])
def test_a_minute_of_leeway_is_given(late: int) -> None:
    report = look(token(ID_CLAIMS | {"auth_time": NOW - 3600, "iat": NOW - 3600, "exp": NOW - late}))
    assert report.accepted is True
    assert "within the 60 s" in reason(report, "expiry")


def test_times_go_by_the_pools_clock() -> None:
    ours_is_slow = look(token(ID_CLAIMS), now=NOW - 900, drift=900.0)
    assert ours_is_slow.accepted is True
    assert "15 min behind Cognito's" in reason(ours_is_slow, "expiry")
    assert failing(look(token(ID_CLAIMS), now=NOW - 900)) == ["issued_at", "auth_time"]
    ours_is_fast = look(token(ID_CLAIMS), now=NOW + 7200, drift=-7200.0)
    assert ours_is_fast.accepted is True
    assert "2 h ahead of Cognito's" in reason(ours_is_fast, "issued_at")


def test_a_drift_within_a_measurements_noise_is_not_worth_a_word() -> None:
    assert "clock" not in reason(look(token(ID_CLAIMS), drift=1.5), "expiry")


@pytest.mark.parametrize("exp", [1e300, 10**350, 10**400, 253402300800])
def test_times_beyond_every_calendar_are_words_and_no_crash(exp: float) -> None:
    report = look(token(ID_CLAIMS | {"exp": exp}))
    assert reason(report, "expiry")


def test_a_time_beyond_every_calendar_is_not_told_as_another_number() -> None:
    said = reason(look(token(ID_CLAIMS | {"exp": 99_999_999_999_999_999_999})), "expiry")
    assert "no calendar" in said
    assert "1e+20" not in said


# Signatures and what leads to them


@pytest.mark.parametrize("algorithm", ["none", "None", "nOnE"])
def test_an_unsigned_token_is_refused(algorithm: str) -> None:
    header = base64url(json.dumps({"alg": algorithm, "kid": "one"}).encode())
    report = look(Secret(f"{header}.{base64url(json.dumps(ID_CLAIMS).encode())}."))
    assert failing(report) == ["algorithm", "signature"]
    assert "not signed" in reason(report, "algorithm")


def test_a_public_key_taken_for_a_secret_fools_nobody() -> None:
    report = look(with_public_key_as_secret(ID_CLAIMS))
    assert failing(report) == ["algorithm", "signature"]
    assert "shared secret" in reason(report, "algorithm")


@pytest.mark.parametrize("algorithm", ["RS512", "PS256", "ES256", "rs256", 256, None])
def test_no_algorithm_but_rs256_is_taken_even_over_a_good_signature(algorithm: object) -> None:
    assert failing(look(token(ID_CLAIMS, alg=algorithm))) == ["algorithm"]


def test_critical_extensions_are_refused() -> None:
    report = look(token(ID_CLAIMS, crit=["b64"], b64=False))
    assert failing(report) == ["algorithm"]
    assert "b64" in reason(report, "algorithm")


def test_a_key_id_that_the_pool_does_not_have_fails_and_its_own_are_named() -> None:
    report = look(token(ID_CLAIMS, kid="stranger"))
    assert failing(report) == ["key_id"]
    assert verdicts(report)["signature"] == "unknown"
    assert "“stranger”" in reason(report, "key_id")
    assert "“one”, “two”" in reason(report, "key_id")


def test_the_pools_other_key_did_not_make_this_signature() -> None:
    assert failing(look(token(ID_CLAIMS, kid="two"))) == ["signature"]


@pytest.mark.parametrize("kid", [None, 7, ["one"], {"one": 1}])
def test_a_key_id_is_text(kid: object) -> None:
    assert failing(look(token(ID_CLAIMS, kid=kid))) == ["key_id"]


def test_a_changed_claim_breaks_the_signature_and_nothing_else() -> None:
    header, _, signature = token(ID_CLAIMS).reveal().split(".")
    forged = base64url(json.dumps(ID_CLAIMS | {"email": "thief@example.com"}).encode())
    assert failing(look(Secret(f"{header}.{forged}.{signature}"))) == ["signature"]


def test_another_key_with_a_known_id_does_not_pass() -> None:
    assert failing(look(token(ID_CLAIMS, "stranger", kid="one"))) == ["signature"]


def test_what_a_token_says_about_where_its_key_is_leads_nowhere() -> None:
    asked: list[str] = []

    def fetch() -> object:
        asked.append("the pool")
        return jwks("one")

    report = look(
        token(ID_CLAIMS, jku="https://evil.example/jwks", x5u="https://evil.example", jwk={"kty": "RSA"}),
        keys=KeySet(fetch),
    )
    assert asked == ["the pool"]
    assert "jku, jwk, x5u" in reason(report, "key_id")
    assert report.accepted is True


def test_without_the_pools_keys_the_signature_is_unknown_not_wrong() -> None:
    def fetch() -> object:
        raise ProblemError(Problem("No connection", "The address did not answer.", "Try again."))

    report = look(token(ID_CLAIMS), keys=KeySet(fetch))
    assert failing(report) == []
    assert (verdicts(report)["key_id"], verdicts(report)["signature"]) == ("unknown", "unknown")
    assert "The address did not answer." in reason(report, "key_id")
    assert report.accepted is None


def test_being_cancelled_is_no_verdict() -> None:
    def fetch() -> object:
        raise Cancelled

    with pytest.raises(Cancelled):
        look(token(ID_CLAIMS), keys=KeySet(fetch))


# at_hash


def hash_of(access: Secret) -> str:
    return base64url(hashlib.sha256(access.reveal().encode()).digest()[:16])


def test_at_hash_ties_the_id_token_to_its_access_token() -> None:
    access = token(ACCESS_CLAIMS)
    own = token(ID_CLAIMS | {"at_hash": hash_of(access)})
    assert verdicts(look(own, access_token=access))["at_hash"] == "pass"
    stranger = token(ACCESS_CLAIMS | {"jti": "another"})
    assert failing(look(own, access_token=stranger)) == ["at_hash"]


@pytest.mark.parametrize("value", [None, 5, ["x"], "é", ""])
def test_an_at_hash_of_any_shape_is_compared(value: object) -> None:
    report = look(token(ID_CLAIMS | {"at_hash": value}), access_token=token(ACCESS_CLAIMS))
    assert failing(report) == ["at_hash"]


def test_at_hash_without_an_access_token_at_hand_is_unknown_and_in_nobodys_way() -> None:
    report = look(token(ID_CLAIMS | {"at_hash": "abc"}))
    assert verdicts(report)["at_hash"] == "unknown"
    assert report.accepted is True


# What nobody can read


def test_a_refresh_token_is_said_to_be_encrypted() -> None:
    report = look(Secret("e30.AAAA.BBBB.CCCC.DDDD"))
    assert failing(report) == ["structure"]
    assert "encrypted" in reason(report, "structure")
    assert set(verdicts(report).values()) == {"fail", "unknown"}
    assert list(verdicts(report)) == EVERY_NAME


def test_claims_are_shown_though_the_header_is_broken() -> None:
    _, payload, signature = token(ID_CLAIMS).reveal().split(".")
    report = look(Secret(f"!!!.{payload}.{signature}"))
    assert report.claims == ID_CLAIMS
    assert verdicts(report)["algorithm"] == "unknown"
    assert verdicts(report)["issuer"] == "pass"
    assert report.accepted is False


def test_members_named_twice_fail_even_well_signed() -> None:
    payload = json.dumps(ID_CLAIMS)[:-1] + ', "sub": "somebody-else"}'
    report = look(Secret(signed_parts('{"kid": "one", "alg": "RS256"}', payload)))
    assert failing(report) == ["structure"]
    assert report.duplicates == ("sub",)
    assert "“sub”" in reason(report, "structure")


def test_a_report_shows_nobody_in_its_repr() -> None:
    shown = repr(look(token(ID_CLAIMS)))
    assert "rider@example.com" not in shown
    assert CheckName.SIGNATURE.value in shown


def test_the_pools_own_endpoint_can_be_the_issuer() -> None:
    pool = PoolConfig.of(
        POOL.user_pool_id,
        POOL.client_id,
        endpoint_url="http://127.0.0.1:9229",
        issuer_form=IssuerForm.ENDPOINT,
    )
    secret = token(ID_CLAIMS | {"iss": f"http://127.0.0.1:9229/{POOL.user_pool_id}"})
    assert inspect(secret, pool, KeySet(lambda: jwks("one")), now=NOW).accepted is True


def test_a_pool_that_was_set_to_the_updated_issuer_is_known_by_it() -> None:
    """IssuerConfigurationType in Cognito's API reference. An endpoint of its own has one form only."""
    updated = f"https://issuer-cognito-idp.us-east-1.amazonaws.com/{POOL.user_pool_id}"
    secret = token(ID_CLAIMS | {"iss": updated})
    assert "which is this pool" in reason(look(secret), "issuer")
    assert look(secret).accepted is True
    assert failing(look(token(ID_CLAIMS | {"iss": updated.replace("us-east-1.", "us-east-2.")}))) == [
        "issuer"
    ]
    own = PoolConfig.of(
        POOL.user_pool_id,
        POOL.client_id,
        endpoint_url="http://127.0.0.1:9229",
        issuer_form=IssuerForm.ENDPOINT,
    )
    assert inspect(secret, own, KeySet(lambda: jwks("one")), now=NOW).accepted is False
