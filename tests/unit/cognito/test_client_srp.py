"""The client's SRP: byte for byte what pycognito makes of the same exponent, and wary of bad servers."""

from __future__ import annotations

import base64
import locale
import threading
from typing import Any

import gmpy2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pycognito.aws_srp import AWSSRP, N_HEX

from wildrydes_desktop.cognito import srp_client
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.srp_client import KeyPair, SrpClient, secret_hash
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret

POOL = PoolConfig.of("eu-west-1_AbCdEfGhI", "1example23456789")
POOL_WITH_SECRET = PoolConfig.of("eu-west-1_AbCdEfGhI", "1example23456789", client_secret="client-secret")
NOW = 1793696707.0  # Tue Nov 3 2026, 09:05:07 UTC: a day of one digit
N = int(N_HEX, 16)
CHALLENGE = {
    "USERNAME": "rider@example.com",
    "USER_ID_FOR_SRP": "0bdea7f3-93bd-453d-9948-87096fef2285",
    "SALT": "6b4e0d737347c747093ee6f4a8f7304e",
    "SRP_B": f"{pow(2, 987654321, N):x}",
    "SECRET_BLOCK": base64.b64encode(b"the server's note").decode(),
}


class Reference(AWSSRP):
    """pycognito's own arithmetic, with a chosen exponent and our timestamp."""

    def __init__(self, exponent: int, pool: PoolConfig = POOL, password: str = "Pass-word-7") -> None:
        self.exponent = exponent
        secret = pool.client_secret.reveal() if pool.client_secret else None
        super().__init__(
            "rider@example.com",
            password,
            pool.user_pool_id,
            pool.client_id,
            client=object(),
            client_secret=secret,
        )

    def generate_random_small_a(self) -> int:
        return self.exponent

    @staticmethod
    def get_cognito_formatted_timestamp(input_datetime: object) -> str:
        return "Tue Nov 3 09:05:07 UTC 2026"


def ours(pool: PoolConfig = POOL, *, password: str = "Pass-word-7", exponent: int | None = None) -> SrpClient:
    pair = KeyPair(exponent) if exponent is not None else None
    return SrpClient(pool, "rider@example.com", Secret(password), now=lambda: NOW, pair=pair)


def with_user_id(reference: Reference, challenge: dict[str, str]) -> Any:
    """pycognito signs for USER_ID_FOR_SRP but answers as USERNAME; Cognito wants one name in both."""
    return reference.process_challenge(
        challenge | {"USERNAME": challenge["USER_ID_FOR_SRP"]}, {"USERNAME": ""}
    )


@settings(max_examples=25)
@given(
    exponent=st.integers(1, 2**256 - 1),
    b=st.integers(1, 2**300),
    salt=st.binary(min_size=1, max_size=20),
    password=st.text(min_size=1, max_size=30),
)
def test_the_same_bytes_as_pycognito(exponent: int, b: int, salt: bytes, password: str) -> None:
    challenge = CHALLENGE | {"SRP_B": f"{pow(3, b, N):x}", "SALT": salt.hex()}
    client, reference = ours(password=password, exponent=exponent), Reference(exponent, password=password)
    assert client.get_auth_params() == reference.get_auth_params()
    answer, _ = client.prove(challenge)
    assert answer == with_user_id(reference, challenge)


def test_the_same_bytes_with_a_client_secret() -> None:
    client, reference = ours(POOL_WITH_SECRET, exponent=12345), Reference(12345, POOL_WITH_SECRET)
    assert client.get_auth_params() == reference.get_auth_params()
    assert "SECRET_HASH" in client.get_auth_params()
    answer, _ = client.prove(CHALLENGE)
    assert answer == with_user_id(reference, CHALLENGE)
    assert answer["SECRET_HASH"] == secret_hash(POOL_WITH_SECRET, CHALLENGE["USER_ID_FOR_SRP"])


def test_the_answer_is_for_the_internal_name() -> None:
    answer, _ = ours().prove(CHALLENGE)
    assert answer["USERNAME"] == CHALLENGE["USER_ID_FOR_SRP"]
    without_username = {name: value for name, value in CHALLENGE.items() if name != "USERNAME"}
    assert ours().prove(without_username)[0]["USERNAME"] == CHALLENGE["USER_ID_FOR_SRP"]


def test_the_handshake_shows_public_values_only() -> None:
    client = ours()
    answer, shown = client.prove(CHALLENGE)
    assert shown.n_bits == 3072
    assert shown.g == "2"
    assert shown.pool_name == "AbCdEfGhI"
    assert shown.user_id_for_srp == CHALLENGE["USER_ID_FOR_SRP"]
    assert shown.a_public == client.get_auth_params()["SRP_A"]
    assert (shown.b_public, shown.salt) == (CHALLENGE["SRP_B"], CHALLENGE["SALT"])
    assert shown.secret_block == CHALLENGE["SECRET_BLOCK"]
    assert shown.timestamp == answer["TIMESTAMP"] == "Tue Nov 3 09:05:07 UTC 2026"
    assert shown.signature == answer["PASSWORD_CLAIM_SIGNATURE"]
    assert int(shown.u, 16) < 2**256
    assert "Pass-word-7" not in repr(shown)
    assert f"{client.small_a_value:x}" not in repr(shown)


def test_the_timestamp_is_english_whatever_the_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8", "C"):
        try:
            locale.setlocale(locale.LC_ALL, name)
        except locale.Error:
            continue
        try:
            assert ours().prove(CHALLENGE)[1].timestamp == "Tue Nov 3 09:05:07 UTC 2026"
        finally:
            locale.setlocale(locale.LC_ALL, "C")


@pytest.mark.parametrize(
    "damage",
    [
        {"SRP_B": "0"},
        {"SRP_B": f"{N:x}"},
        {"SRP_B": f"{2 * N:x}"},
        {"SRP_B": "not hex"},
        {"SRP_B": "-5"},
        {"SRP_B": "0x10"},
        {"SRP_B": ""},
        {"SRP_B": "f" * 5000},
        {"SALT": ""},
        {"SALT": "xyz"},
        {"SECRET_BLOCK": ""},
        {"SECRET_BLOCK": "no base64 §"},
        {"SECRET_BLOCK": "abc"},
        {"USER_ID_FOR_SRP": ""},
    ],
)
def test_a_damaged_or_unsafe_challenge_is_refused(damage: dict[str, str]) -> None:
    with pytest.raises(ProblemError) as caught:
        ours().prove(CHALLENGE | damage)
    assert caught.value.problem.name == "MalformedChallenge"
    assert next(iter(damage)) in caught.value.problem.raw_message


@pytest.mark.parametrize("name", ["USER_ID_FOR_SRP", "SALT", "SRP_B", "SECRET_BLOCK"])
def test_a_challenge_that_lacks_something_is_refused(name: str) -> None:
    with pytest.raises(ProblemError):
        ours().prove({key: value for key, value in CHALLENGE.items() if key != name})


def test_u_of_zero_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(srp_client, "calculate_u", lambda a, b: 0)
    with pytest.raises(ProblemError):
        ours().prove(CHALLENGE)


def test_exponents_are_fresh_and_of_256_bits() -> None:
    pairs = [KeyPair() for _ in range(50)]
    assert len({int(pair.secret) for pair in pairs}) == 50
    assert max(pair.secret.bit_length() for pair in pairs) in range(248, 257)
    assert all(pair.public == pow(2, int(pair.secret), N) for pair in pairs[:3])


def test_a_stocked_key_pair_is_used_once() -> None:
    srp_client.stock_up()
    values: list[int] = []
    threads = [threading.Thread(target=lambda: values.append(int(ours().large_a_value))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(values)) == 8


def test_stocking_up_is_what_the_next_sign_in_takes() -> None:
    ours()
    srp_client.stock_up()
    before = srp_client._stock._pair
    srp_client.stock_up()
    assert srp_client._stock._pair is before is not None
    assert ours().large_a_value == before.public
    assert srp_client._stock._pair is None


def test_this_thread_s_own_gmpy2_context_is_left_alone() -> None:
    gmpy2.get_context().allow_release_gil = False
    ours().prove(CHALLENGE)
    assert gmpy2.get_context().allow_release_gil is False


def test_no_secret_no_hash() -> None:
    assert secret_hash(POOL, "rider") is None
    assert secret_hash(POOL_WITH_SECRET, "rider") != secret_hash(POOL_WITH_SECRET, "another")
