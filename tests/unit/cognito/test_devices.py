"""Remembered devices: verifier and proof against pycognito's and against the other side's arithmetic."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import hmac
import socket
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pycognito import aws_srp

from tests.helpers.fault_server import FaultServer, Request, answer, error
from tests.helpers.scripted_sign_in import (
    INTERNAL,
    SESSION,
    SIGNED_IN,
    TOKENS,
    VERIFIER,
    challenge,
    script,
    token,
)
from wildrydes_desktop.cognito import accounts, device_srp, devices, sign_in
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.device_srp import DeviceSrp
from wildrydes_desktop.cognito.devices import NewDevice, RememberedDevice
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.sign_in import Challenge, SignedIn
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret

Connect = Callable[..., Connection]
PASSWORD = Secret("Correct-horse-7")
KEY, GROUP = "eu-west-1_a1b2c3d4-5678-90ab-cdef-EXAMPLE11111", "-group"
DEVICE = RememberedDevice(KEY, GROUP, Secret("d" * 56))
N, G = int(aws_srp.N_HEX, 16), 2
K = int(aws_srp.hex_hash("00" + aws_srp.N_HEX + "0" + aws_srp.G_HEX), 16)
POOL = PoolConfig.of("eu-west-1_AbCdEfGhI", "1example23456789")
NOW = 1793696707.0  # Tue Nov 3 2026, 09:05:07 UTC


class PoolSide:
    """The other side of the protocol, from a verifier: whether a proof is right."""

    def __init__(self, salt: str, verifier: str) -> None:
        self.salt, self.v = base64.b64decode(salt), int.from_bytes(base64.b64decode(verifier), "big")
        self.b = int.from_bytes(hashlib.sha256(b"the pool's secret").digest(), "big")
        self.b_public = (K * self.v + pow(G, self.b, N)) % N
        self.a_public = 0

    def ask(self, srp_a: str) -> dict[str, str]:
        self.a_public = int(srp_a, 16)
        return {
            "SALT": self.salt.hex(),
            "SRP_B": f"{self.b_public:x}",
            "SECRET_BLOCK": base64.b64encode(b"note").decode(),
            "DEVICE_KEY": KEY,
        }

    def accepts(self, responses: dict[str, str]) -> bool:
        u = aws_srp.calculate_u(self.a_public, self.b_public)
        shared = pow(self.a_public * pow(self.v, u, N) % N, self.b, N)
        key = aws_srp.compute_hkdf(bytes.fromhex(aws_srp.pad_hex(shared)), bytes.fromhex(aws_srp.pad_hex(u)))
        message = f"{GROUP}{KEY}".encode() + b"note" + responses["TIMESTAMP"].encode()
        right = hmac.new(key, message, hashlib.sha256).digest()
        return base64.b64encode(right).decode() == responses["PASSWORD_CLAIM_SIGNATURE"]


@settings(max_examples=25)
@given(random=st.binary(min_size=56, max_size=56))
def test_the_verifier_is_byte_for_byte_pycognito_s(random: bytes) -> None:
    taken = [random[:40], random[40:]]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(aws_srp.os, "urandom", lambda _: taken.pop(0))
        password, config = aws_srp.generate_hash_device(GROUP, KEY)
    salt, verifier = device_srp.secret_verifier(
        GROUP, KEY, Secret(password), salt=int.from_bytes(random[40:], "big")
    )
    assert {"PasswordVerifier": verifier, "Salt": salt} == config
    assert password == base64.b64encode(random[:40]).decode()


def test_the_secret_is_new_each_time_and_as_long_as_pycognito_s() -> None:
    one, other = device_srp.new_password(), device_srp.new_password()
    assert one != other
    assert len(base64.b64decode(one.reveal())) == 40
    assert device_srp.secret_verifier(GROUP, KEY, one) != device_srp.secret_verifier(GROUP, KEY, one)


class Clock:
    """pycognito asks the machine; this one always says the same."""

    @staticmethod
    def utcnow() -> dt.datetime:
        return dt.datetime.fromtimestamp(NOW, dt.UTC)


def test_the_proof_is_byte_for_byte_pycognito_s(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aws_srp, "datetime", SimpleNamespace(datetime=Clock))
    for n in range(8):
        client = DeviceSrp(POOL, DEVICE, now=lambda: NOW)
        reference = aws_srp.AWSSRP(
            "rider",
            "",
            POOL.user_pool_id,
            POOL.client_id,
            client=object(),
            device_key=KEY,
            device_group_key=GROUP,
            device_password=DEVICE.password.reveal(),
        )
        reference.small_a_value = int(client.small_a_value)
        reference.large_a_value = reference.calculate_a()
        parameters = {
            "USERNAME": INTERNAL,
            "SALT": f"{n}b4e0d737347c747093ee6f4a8f7304e",
            "SRP_B": f"{pow(3, 98765 + n, N):x}",
            "SECRET_BLOCK": base64.b64encode(b"note").decode(),
        }
        assert client.public_value == aws_srp.long_to_hex(reference.large_a_value)
        theirs = reference.process_device_challenge(parameters)
        assert client.prove(parameters) | {"USERNAME": INTERNAL} == theirs
        assert theirs["TIMESTAMP"] == "Tue Nov 3 09:05:07 UTC 2026"


@pytest.mark.parametrize("b_public", ["0", f"{N:x}", "", "xyz"])
def test_unsafe_numbers_are_refused(b_public: str) -> None:
    parameters = {"SALT": "ab", "SRP_B": b_public, "SECRET_BLOCK": "bm90ZQ=="}
    with pytest.raises(ProblemError) as caught:
        DeviceSrp(POOL, DEVICE, now=lambda: NOW).prove(parameters)
    assert caught.value.problem.name == "MalformedChallenge"


def confirm(connection: Connection, server: FaultServer, name: str = "A desk") -> devices.Confirmed:
    step = sign_in.begin(connection, "rider", PASSWORD)
    assert isinstance(step, SignedIn)
    assert step.new_device == NewDevice(KEY, GROUP)
    return devices.confirm(connection, step.tokens, step.new_device, name)


NEW_DEVICE = {
    "AuthenticationResult": TOKENS | {"NewDeviceMetadata": {"DeviceKey": KEY, "DeviceGroupKey": GROUP}}
}


def test_a_confirmed_device_stands_in_for_the_second_factor(
    connect: Connect, exchanges: list[Exchange]
) -> None:
    """The whole story: met, confirmed, remembered, and proved to the arithmetic of the other side."""
    with script(VERIFIER, NEW_DEVICE, {"UserConfirmationNecessary": True}, {}) as server:
        connection = connect(server.url)
        confirmed = confirm(connection, server)
        assert confirmed.ask
        told = server.requests[2].json
        assert (told["DeviceKey"], told["DeviceName"]) == (KEY, "A desk")
    pool = PoolSide(
        told["DeviceSecretVerifierConfig"]["Salt"], told["DeviceSecretVerifierConfig"]["PasswordVerifier"]
    )

    def ask(sock: socket.socket, request: Request) -> None:
        parameters = pool.ask(request.json["ChallengeResponses"]["SRP_A"]) | {"USERNAME": INTERNAL}
        answer(challenge("DEVICE_PASSWORD_VERIFIER", session=SESSION + "3", **parameters))(sock, request)

    def judge(sock: socket.socket, request: Request) -> None:
        right = pool.accepts(request.json["ChallengeResponses"])
        (answer(SIGNED_IN) if right else error("NotAuthorizedException"))(sock, request)

    exchanges.clear()
    device_challenge = challenge("DEVICE_SRP_AUTH", session=SESSION + "2")
    with FaultServer(answer(VERIFIER), answer(device_challenge), ask, judge) as server:
        connection = connect(server.url, client_secret="client-secret")
        step = sign_in.begin(connection, "rider", PASSWORD, device=confirmed.device)
        first, proved, asked_device, proved_device = (request.json for request in server.requests)
    assert isinstance(step, SignedIn)
    assert step.new_device is None
    assert first["AuthParameters"]["DEVICE_KEY"] == proved["ChallengeResponses"]["DEVICE_KEY"] == KEY
    assert asked_device["Session"] == SESSION + "2"
    assert proved_device["Session"] == SESSION + "3"
    assert asked_device["ChallengeResponses"]["USERNAME"] == INTERNAL
    assert "SECRET_HASH" in proved_device["ChallengeResponses"]
    assert [exchange.password.value for exchange in exchanges] == ["absent"] * 4
    assert confirmed.device.password.reveal() not in repr(exchanges) + repr(confirmed)


def test_whether_it_is_remembered_is_said_separately(connect: Connect) -> None:
    with script(VERIFIER, SIGNED_IN, {}, {}) as server:
        connection = connect(server.url)
        step = sign_in.begin(connection, "rider", PASSWORD)
        assert isinstance(step, SignedIn)
        for remembered in (True, False):
            devices.set_remembered(connection, step.tokens, KEY, remembered=remembered)
        said = [request.json["DeviceRememberedStatus"] for request in server.requests[2:]]
    assert said == ["remembered", "not_remembered"]


@pytest.mark.parametrize(("given_name", "sent"), [("", "wildrydes-desktop"), ("n" * 2000, "n" * 1024)])
def test_a_device_always_has_a_name_that_fits(connect: Connect, given_name: str, sent: str) -> None:
    with script(VERIFIER, NEW_DEVICE, {}) as server:
        confirmed = confirm(connect(server.url), server, given_name)
        assert server.requests[2].json["DeviceName"] == sent
    assert not confirmed.ask


def test_a_device_that_the_pool_has_forgotten_is_left_out(connect: Connect) -> None:
    gone = error("ResourceNotFoundException", "Device does not exist.")
    with FaultServer(gone, answer(VERIFIER), answer(challenge("SMS_MFA"))) as server:
        step = sign_in.begin(connect(server.url), "rider", PASSWORD, device=DEVICE)
        assert isinstance(step, Challenge)
        assert step.device is None
        assert "DEVICE_KEY" in server.requests[0].json["AuthParameters"]
        assert "DEVICE_KEY" not in server.requests[1].json["AuthParameters"]


def test_other_things_that_are_missing_are_told(connect: Connect) -> None:
    gone = error("ResourceNotFoundException", "User pool client 1example23456789 does not exist.")
    with FaultServer(gone) as server, pytest.raises(ProblemError) as caught:
        sign_in.begin(connect(server.url), "rider", PASSWORD, device=DEVICE)
    assert caught.value.problem.name == "ResourceNotFoundException"
    assert len(server.requests) == 1


def verifier_of_device() -> dict[str, Any]:
    parameters = {"SALT": "ab", "SRP_B": "ab" * 384, "SECRET_BLOCK": "bm90ZQ=="}
    return challenge("DEVICE_PASSWORD_VERIFIER", **parameters)


def test_a_refused_proof_is_the_device_s_and_not_the_password_s(connect: Connect) -> None:
    refusal = error("NotAuthorizedException", "Incorrect username or password.")
    behaviours = (answer(reply) for reply in (VERIFIER, challenge("DEVICE_SRP_AUTH"), verifier_of_device()))
    with FaultServer(*behaviours, refusal) as server, pytest.raises(ProblemError) as caught:
        sign_in.begin(connect(server.url), "rider", PASSWORD, device=DEVICE)
    assert caught.value.problem.case == "device_refused"
    assert caught.value.problem.request_id


def test_a_session_that_ends_meanwhile_is_told_as_such(connect: Connect) -> None:
    refusal = error("NotAuthorizedException", "Invalid session for the user, session is expired.")
    behaviours = (answer(reply) for reply in (VERIFIER, challenge("DEVICE_SRP_AUTH"), verifier_of_device()))
    with FaultServer(*behaviours, refusal) as server, pytest.raises(ProblemError) as caught:
        sign_in.begin(connect(server.url), "rider", PASSWORD, device=DEVICE)
    assert caught.value.problem.case == "session_expired"


def test_a_device_s_turn_may_end_in_another_challenge(connect: Connect) -> None:
    with script(VERIFIER, challenge("DEVICE_SRP_AUTH"), challenge("SMS_MFA")) as server:
        step = sign_in.begin(connect(server.url), "rider", PASSWORD, device=DEVICE)
    assert isinstance(step, Challenge)
    assert step.name == "SMS_MFA"


def test_without_a_device_its_challenge_is_handed_on(connect: Connect) -> None:
    with script(VERIFIER, challenge("DEVICE_SRP_AUTH", DEVICE_KEY=KEY)) as server:
        step = sign_in.begin(connect(server.url), "rider", PASSWORD)
    assert isinstance(step, Challenge)
    assert (step.name, step.parameters["DEVICE_KEY"]) == ("DEVICE_SRP_AUTH", KEY)


def test_the_device_goes_along_through_other_challenges(connect: Connect) -> None:
    replies = (
        VERIFIER,
        challenge("NEW_PASSWORD_REQUIRED"),
        challenge("DEVICE_SRP_AUTH"),
        challenge("SMS_MFA"),
    )
    with script(*replies) as server:
        connection = connect(server.url)
        step = sign_in.begin(connection, "rider", PASSWORD, device=DEVICE)
        assert isinstance(step, Challenge)
        assert DEVICE.password.reveal() not in repr(step)
        sign_in.answer(connection, step, {"NEW_PASSWORD": Secret("Another-horse-8")})
        assert server.requests[2].json["ChallengeResponses"]["DEVICE_KEY"] == KEY
        assert server.requests[3].json["ChallengeName"] == "DEVICE_SRP_AUTH"


def test_a_refresh_names_the_device_that_the_tokens_belong_to(connect: Connect) -> None:
    tokens = TOKENS | {"AccessToken": token(username=INTERNAL, device_key=KEY)}
    rotates = error("InvalidParameterException", "Rotation is enabled.")
    fresh = {"AuthenticationResult": tokens}
    with FaultServer(*(answer(each) for each in (VERIFIER, fresh)), rotates, answer(fresh)) as server:
        connection = connect(server.url)
        step = sign_in.begin(connection, "rider", PASSWORD)
        assert isinstance(step, SignedIn)
        accounts.refresh(connection, step.tokens)
        refreshed, rotated = (request.json for request in server.requests[2:])
    assert refreshed["AuthParameters"]["DEVICE_KEY"] == rotated["DeviceKey"] == KEY


def test_the_trace_shows_no_device_s_key_and_no_verifier(connect: Connect, exchanges: list[Exchange]) -> None:
    with script(VERIFIER, NEW_DEVICE, {"UserConfirmationNecessary": True}) as server:
        confirm(connect(server.url), server)
        verifier = server.requests[2].json["DeviceSecretVerifierConfig"]["PasswordVerifier"]
    assert KEY not in repr(exchanges)
    assert verifier not in repr(exchanges)
    assert exchanges[2].request_body["DeviceName"] == "A desk"
    assert exchanges[2].response_body == {"UserConfirmationNecessary": True}
