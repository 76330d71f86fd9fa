"""The story of a sign-in holds its real values, hashes them as they were hashed, and hides what must be."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest

from wildrydes_desktop.cognito import srp_client
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.cognito.srp_story import EVERYBODY, INFO, N, Party, StoryStep, raised, story
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import srp as server

USER, PASSWORD, POOL = "5f2c9d6e-3b1a", "correct horse Battery 1", "AbCdEfGhI"


@pytest.fixture(scope="module")
def handshake() -> Handshake:
    """Of a sign-in whose two sides really worked it out."""
    kept = server.Credentials.of(POOL, USER, PASSWORD)
    b = server.new_private_value()
    pool = PoolConfig.of(f"eu-west-1_{POOL}", "client1234567890")
    client = srp_client.SrpClient(pool, USER, Secret(PASSWORD), now=lambda: 1_795_000_000.0)
    _, public = client.prove(
        {
            "USER_ID_FOR_SRP": USER,
            "SALT": kept.salt,
            "SRP_B": f"{server.server_value(kept.verifier, b):x}",
            "SECRET_BLOCK": base64.b64encode(b"sealed" * 40).decode(),
        }
    )
    return public


@pytest.fixture(scope="module")
def steps(handshake: Handshake) -> dict[str, StoryStep]:
    return {step.word: step for step in story(handshake)}


def test_the_prime_is_the_one_that_was_used(steps: dict[str, StoryStep]) -> None:
    assert srp_client.N == N
    assert int(steps["k"].value or "", 16) == srp_client.K


def test_the_real_values_are_those_of_the_handshake(
    handshake: Handshake, steps: dict[str, StoryStep]
) -> None:
    shown = {
        word: steps[word].value for word in ("A", "B", "salt", "user", "block", "u", "time", "M", "pool")
    }
    assert shown == {
        "A": handshake.a_public,
        "B": handshake.b_public,
        "salt": handshake.salt,
        "user": USER,
        "block": handshake.secret_block,
        "u": handshake.u,
        "time": handshake.timestamp,
        "M": handshake.signature,
        "pool": POOL,
    }


def test_what_nobody_sent_is_hidden_and_what_was_sent_is_not(steps: dict[str, StoryStep]) -> None:
    for step in steps.values():
        assert (step.value is None) is (Party.WIRE not in step.known_to), step.word
    assert {step.word for step in steps.values() if step.value is None} == {
        *("v", "a", "b", "password", "x", "S_app", "S_cognito", "K"),
    }
    assert PASSWORD not in repr(steps)


def test_the_parts_of_u_hash_to_u(steps: dict[str, StoryStep]) -> None:
    """The bytes shown are the bytes hashed, zero bytes in front included."""
    hashed = b"".join(part.data or b"" for part in steps["u"].parts)
    assert hashlib.sha256(hashed).hexdigest().lstrip("0") == steps["u"].value


def test_the_parts_of_x_lead_to_the_verifier() -> None:
    kept = server.Credentials.of(POOL, USER, PASSWORD)
    public = Handshake(3072, "2", POOL, USER, "2", "2", kept.salt, "2", "", "", "")
    salt, pool, user, colon, hidden = next(step for step in story(public) if step.word == "x").parts
    assert hidden.data is None
    inner = b"".join(part.data or b"" for part in (pool, user, colon)) + PASSWORD.encode()
    x = int.from_bytes(hashlib.sha256((salt.data or b"") + hashlib.sha256(inner).digest()).digest(), "big")
    assert f"{pow(2, x, N):x}" == kept.verifier


def test_the_parts_of_key_and_proof_lead_to_the_signature() -> None:
    """With the secret that the server has, and no part left out or added."""
    kept = server.Credentials.of(POOL, USER, PASSWORD)
    b, a = server.new_private_value(), 1234567
    a_public, b_public = pow(2, a, N), server.server_value(kept.verifier, b)
    key = server.session_key(kept.verifier, a_public, b, b_public)
    block = b"sealed"
    signature = server.proof(key, POOL, USER, block, "now")
    public = Handshake(
        3072,
        "2",
        POOL,
        USER,
        f"{a_public:x}",
        f"{b_public:x}",
        kept.salt,
        "2",
        base64.b64encode(block).decode(),
        "now",
        base64.b64encode(signature).decode(),
    )
    steps = {step.word: step for step in story(public)}
    message = b"".join(part.data for part in steps["M"].parts if part.data is not None)
    assert hmac.digest(key, message, "sha256") == base64.b64decode(steps["M"].value or "")
    assert steps["K"].parts[-1].data == INFO


def test_everybody_is_all_three() -> None:
    assert set(Party) == EVERYBODY


@pytest.mark.parametrize(
    ("formula", "set_as"),
    [
        ("g^a mod N", "gᵃ mod N"),
        ("(A·v^u)^b mod N", "(A·vᵘ)ᵇ mod N"),
        ("(B − k·g^x)^(a + u·x) mod N", "(B − k·gˣ)^(a + u·x) mod N"),
        ("5^375 = 43", "5³⁷⁵ = 43"),
    ],
)
def test_exponents_are_raised(formula: str, set_as: str) -> None:
    assert raised(formula) == set_as
