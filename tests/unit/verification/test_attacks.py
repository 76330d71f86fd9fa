"""The attacks that RFC 8725 warns of, and their kin, against checks that fetch a pool's keys over real HTTP.

Each token here names other hosts wherever a token can name one. A socket listens at one of them, and every
name that is looked up is noted: the pool alone is ever asked, whatever a token says.
"""

from __future__ import annotations

import functools
import json
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.fault_server import FaultServer, Request, answer
from tests.helpers.token_forge import (
    ACCESS_CLAIMS,
    ID_CLAIMS,
    NOW,
    base64url,
    jwk,
    jwks,
    signed_parts,
    token,
    with_public_key_as_secret,
    without,
)
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.jwks import SECONDS_BETWEEN_FETCHES, KeySet
from wildrydes_desktop.cognito.jwt_parts import MOST_CHARACTERS
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.verification import CheckName, TokenReport, inspect
from wildrydes_desktop.foundation.secrets import Secret

ACCEPTED: set[str] = set()


class Pool:
    """A pool that publishes keys on loopback, and what an API behind it says of tokens."""

    def __init__(self, server: FaultServer, published: list[str]) -> None:
        self.published = published
        self.server = server
        self.time = 0.0
        self.config = PoolConfig.of("us-east-1_AbCdEfGhI", ID_CLAIMS["aud"], endpoint_url=server.url)
        self.connection = Connection(self.config, jitter=lambda: 0.0)
        self.keys = KeySet(lambda: self.connection.get_json(self.config.jwks_url), now=lambda: self.time)

    def look(self, secret: Secret) -> TokenReport:
        return inspect(secret, self.config, self.keys, now=NOW)

    def failing(self, secret: Secret) -> set[str]:
        report = self.look(secret)
        assert [check.name for check in report.checks] == list(CheckName)
        assert bool(report.failed) == (report.accepted is False)
        return {str(check.name) for check in report.failed}


@pytest.fixture
def pool() -> Iterator[Pool]:
    published = ["one", "two"]

    def behave(sock: socket.socket, request: Request) -> None:
        answer(jwks(*published), content_type="application/json")(sock, request)

    with FaultServer(behave) as server:
        pool = Pool(server, published)
        yield pool
        pool.connection.close()


class Trap:
    """Listens where tokens say that keys are. Knocking is all that counts: nobody is answered."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.socket.settimeout(0)
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}/jwks.json"
        self.looked_up: set[str] = set()

    @property
    def knocked(self) -> bool:
        try:
            self.socket.accept()[0].close()
        except BlockingIOError:
            return False
        return True


@pytest.fixture
def trap(monkeypatch: pytest.MonkeyPatch) -> Iterator[Trap]:
    """Fails the test if anybody knocked, or looked up a name that is not the pool's."""
    trap = Trap()
    lookup = socket.getaddrinfo

    def noted(host: Any, *rest: Any, **more: Any) -> Any:
        trap.looked_up.add(str(host))
        return lookup(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", noted)
    yield trap
    assert not trap.knocked
    assert trap.looked_up <= {"127.0.0.1"}
    trap.socket.close()


def lures(url: str) -> dict[str, Any]:
    """What a header can bring along as a key, or say about where one is (RFC 7515, section 4.1)."""
    return {
        "jku": url,
        "jwk": jwk("stranger"),
        "x5u": url,
        "x5c": [base64url(b"a certificate"), url],
        "x5t": url,
        "x5t#S256": url,
    }


def unsigned(claims: dict[str, Any], algorithm: str, **header: Any) -> Secret:
    parts = ({"alg": algorithm, "kid": "one"} | header, claims)
    return Secret(".".join([*(base64url(json.dumps(part).encode()) for part in parts), ""]))


def tampered(secret: Secret, part: int, **members: Any) -> Secret:
    """`secret` with members of its header (0) or payload (1) changed and its signature kept."""
    pieces = secret.reveal().split(".")
    text = {0: {"kid": "one", "alg": "RS256"}, 1: ID_CLAIMS}[part]
    pieces[part] = base64url(json.dumps(text | members).encode())
    return Secret(".".join(pieces))


def twice(*, header: str = "", claims: str = "") -> Secret:
    """Well signed, with members written once more before those that count for most readers."""
    text = json.dumps({"kid": "one", "alg": "RS256"})
    return Secret(signed_parts("{" + header + text[1:], "{" + claims + json.dumps(ID_CLAIMS)[1:]))


def sign(claims: dict[str, Any], key: str = "one", **header: Any) -> Secret:
    return token(claims, key, **header)


PAST = {"iat": int(NOW) - 7200, "auth_time": int(NOW) - 7200, "exp": int(NOW) - 3600}
TOMORROW = {"iat": int(NOW) + 86_400, "exp": int(NOW) + 90_000}
ISSUER = ID_CLAIMS["iss"]
ELSEWHERE = "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Elsewhere"
ATTACKS: dict[str, tuple[Callable[[], Secret], set[str]]] = {
    "nothing is wrong": (lambda: sign(ID_CLAIMS), ACCEPTED),
    "nothing is wrong with an access token": (lambda: sign(ACCESS_CLAIMS, "two"), ACCEPTED),
    "alg none": (lambda: unsigned(ID_CLAIMS, "none"), {"algorithm", "signature"}),
    "alg none, in other letters": (lambda: unsigned(ID_CLAIMS, "nOnE"), {"algorithm", "signature"}),
    "alg none over a good signature": (lambda: sign(ID_CLAIMS, alg="none"), {"algorithm"}),
    "a good token without its signature": (lambda: unsigned(ID_CLAIMS, "RS256"), {"signature"}),
    "HS256 with the public key": (lambda: with_public_key_as_secret(ID_CLAIMS), {"algorithm", "signature"}),
    "no alg at all": (lambda: sign(ID_CLAIMS, alg=None), {"algorithm"}),
    "another RSA algorithm": (lambda: sign(ID_CLAIMS, alg="PS256"), {"algorithm"}),
    "the pool's other key id": (lambda: sign(ID_CLAIMS, kid="two"), {"signature"}),
    "an unknown key id": (lambda: sign(ID_CLAIMS, "stranger"), {"key_id"}),
    "a known key id on another's key": (lambda: sign(ID_CLAIMS, "stranger", kid="one"), {"signature"}),
    "a path for a key id": (lambda: sign(ID_CLAIMS, kid="../../../dev/null"), {"key_id"}),
    "a query for a key id": (lambda: sign(ID_CLAIMS, kid="one' OR '1'='1"), {"key_id"}),
    "a host for a key id": (lambda: sign(ID_CLAIMS, kid="https://evil.example/one"), {"key_id"}),
    "no key id": (lambda: sign(ID_CLAIMS, kid=None), {"key_id"}),
    "another pool's issuer": (lambda: sign(ID_CLAIMS | {"iss": ELSEWHERE}), {"issuer"}),
    "an issuer that begins alike": (
        lambda: sign(ID_CLAIMS | {"iss": f"{ISSUER}.evil.example"}),
        {"issuer"},
    ),
    "an issuer with a slash more": (lambda: sign(ID_CLAIMS | {"iss": f"{ISSUER}/"}), {"issuer"}),
    "another audience": (lambda: sign(ID_CLAIMS | {"aud": "another-client"}), {"audience"}),
    "another client_id": (lambda: sign(ACCESS_CLAIMS | {"client_id": "another-client"}), {"audience"}),
    "the audience where client_id belongs": (
        lambda: sign(without(ACCESS_CLAIMS, "client_id") | {"aud": ID_CLAIMS["aud"]}),
        {"audience"},
    ),
    "another token_use": (lambda: sign(ID_CLAIMS | {"token_use": "refresh"}), {"token_use"}),
    "an ID token that says access": (lambda: sign(ID_CLAIMS | {"token_use": "access"}), {"audience"}),
    "expired": (lambda: sign(ID_CLAIMS | PAST), {"expiry"}),
    "no expiry": (lambda: sign(without(ID_CLAIMS, "exp")), {"expiry"}),
    "an expiry in words": (lambda: sign(ID_CLAIMS | {"exp": "never"}), {"expiry"}),
    "not yet valid": (lambda: sign(ID_CLAIMS | {"nbf": int(NOW) + 3600}), {"issued_at"}),
    "issued tomorrow": (
        lambda: sign(ID_CLAIMS | TOMORROW),
        {"issued_at"},
    ),
    "a changed claim": (lambda: tampered(sign(ID_CLAIMS), 1, email="thief@example.com"), {"signature"}),
    "another person": (lambda: tampered(sign(ID_CLAIMS), 1, sub="somebody-else"), {"signature"}),
    "a longer life": (lambda: tampered(sign(ID_CLAIMS | PAST), 1, exp=int(NOW) + 99_999), {"signature"}),
    "a changed header": (lambda: tampered(sign(ID_CLAIMS), 0, typ="JWT"), {"signature"}),
    "a claim written twice": (lambda: twice(claims='"sub": "thief", '), {"structure"}),
    "a key id written twice": (lambda: twice(header='"kid": "stranger", '), {"structure"}),
    "an algorithm written twice": (lambda: twice(header='"alg": "none", '), {"structure"}),
    "a claim written twice further in": (lambda: twice(claims='"a": {"b": 1, "b": 2}, '), {"structure"}),
    "critical extensions": (lambda: sign(ID_CLAIMS, crit=["exp"]), {"algorithm"}),
    "critical extensions, none named": (lambda: sign(ID_CLAIMS, crit=[]), {"algorithm"}),
    "an unencoded payload (RFC 7797)": (lambda: sign(ID_CLAIMS, crit=["b64"], b64=False), {"algorithm"}),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_each_is_caught_by_its_check_and_by_no_other(pool: Pool, trap: Trap, name: str) -> None:
    make, caught_by = ATTACKS[name]
    assert pool.failing(make()) == caught_by


@pytest.mark.parametrize("member", lures(""))
@pytest.mark.parametrize("signer", ["one", "stranger"])
def test_a_key_that_the_token_brings_is_not_used(pool: Pool, trap: Trap, member: str, signer: str) -> None:
    lure = {member: lures(trap.url)[member]}
    known = sign(ID_CLAIMS, signer, kid="one", **lure)
    assert pool.failing(known) == (ACCEPTED if signer == "one" else {"signature"})
    assert pool.failing(sign(ID_CLAIMS, signer, kid="stranger", **lure)) == {"key_id"}
    assert pool.failing(sign(ID_CLAIMS, signer, kid=trap.url, **lure)) == {"key_id"}


def test_hosts_named_in_claims_are_not_asked(pool: Pool, trap: Trap) -> None:
    named = dict.fromkeys(["iss", "aud", "sub", "picture", "profile", "website", "jwks_uri", "jku"], trap.url)
    assert pool.failing(sign(ID_CLAIMS | named)) == {"issuer", "audience"}
    assert len(pool.server.requests) == 1


def test_the_trap_would_notice(trap: Trap) -> None:
    with socket.create_connection(trap.socket.getsockname()):
        assert trap.knocked
    trap.looked_up.clear()


def test_a_rotated_key_is_fetched_and_one_that_was_withdrawn_counts_no_more(pool: Pool, trap: Trap) -> None:
    assert pool.failing(sign(ID_CLAIMS)) == ACCEPTED
    pool.published[:] = ["two", "three"]
    assert pool.failing(sign(ID_CLAIMS, "three")) == {"key_id"}, "not asked again so soon"
    pool.time += SECONDS_BETWEEN_FETCHES
    assert pool.failing(sign(ID_CLAIMS, "three")) == ACCEPTED
    assert pool.failing(sign(ID_CLAIMS)) == {"key_id"}
    assert len(pool.server.requests) == 2


def test_a_shower_of_unknown_key_ids_asks_the_pool_once(pool: Pool, trap: Trap) -> None:
    for number in range(40):
        assert pool.failing(sign(ID_CLAIMS, kid=f"{trap.url}#{number}", jku=trap.url)) == {"key_id"}
    assert len(pool.server.requests) == 1


PADDING = "x" * MOST_CHARACTERS
OVERSIZED: dict[str, Callable[[], str]] = {
    "a long claim": lambda: sign(ID_CLAIMS | {"name": PADDING}).reveal(),
    "a long header": lambda: sign(ID_CLAIMS, typ=PADDING).reveal(),
    "a long signature": lambda: sign(ID_CLAIMS).reveal() + PADDING,
    "dots alone": lambda: "." * (MOST_CHARACTERS + 1),
}


@pytest.mark.parametrize("name", OVERSIZED)
def test_what_is_oversized_is_refused_unread(pool: Pool, trap: Trap, name: str) -> None:
    report = pool.look(Secret(OVERSIZED[name]()))
    assert {check.name for check in report.failed} >= {CheckName.STRUCTURE}
    assert not report.header
    assert not report.claims
    assert pool.server.requests == []


def test_the_longest_that_is_read_is_read_whole(pool: Pool, trap: Trap) -> None:
    groups = [f"group-{number}" for number in range(5_000)]
    secret = sign(ID_CLAIMS | {"cognito:groups": groups})
    assert MOST_CHARACTERS // 2 < len(secret.reveal()) <= MOST_CHARACTERS
    report = pool.look(secret)
    assert report.accepted is True
    assert report.claims["cognito:groups"] == groups


# Garbage of every shape, which points at the trap wherever it can


NUMBERS = st.floats(allow_nan=False, allow_infinity=False)  # JSON (RFC 8259) has neither


def cornered(url: str) -> st.SearchStrategy[Any]:
    """Any JSON at all, with the trap's address in it now and then."""
    leaves = st.none() | st.booleans() | st.integers() | NUMBERS | st.text(max_size=20) | st.just(url)
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
        max_leaves=8,
    )


HEADER_NAMES = st.sampled_from(
    ["alg", "kid", "crit", "jku", "jwk", "x5u", "x5c", "x5t", "typ", "cty", "b64", "zip"]
)
one_pool_for_all = functools.partial(
    settings, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@one_pool_for_all(max_examples=150)
@given(data=st.data())
def test_no_header_leads_anywhere(pool: Pool, trap: Trap, data: st.DataObject) -> None:
    header = data.draw(st.dictionaries(HEADER_NAMES, cornered(trap.url), max_size=6))
    whole = {"alg": "RS256", "kid": "one"} | header
    good = whole["alg"] == "RS256" and whole["kid"] == "one" and "crit" not in whole
    text = signed_parts(json.dumps(whole), json.dumps(ID_CLAIMS))
    assert (pool.look(Secret(text)).accepted is True) == good
    assert len(pool.server.requests) <= 1
    assert not trap.knocked


@one_pool_for_all(max_examples=100)
@given(data=st.data())
def test_parts_mixed_up_in_any_way_are_never_accepted(pool: Pool, trap: Trap, data: st.DataObject) -> None:
    good = sign(ID_CLAIMS, **lures(trap.url)).reveal()
    piece = st.sampled_from([*good.split("."), "", "e30", trap.url, "=", "\x00"])
    pieces = data.draw(st.lists(piece, max_size=6))
    text = ".".join(pieces)
    assert (pool.look(Secret(text)).accepted is True) == (text == good)
    assert not trap.knocked
