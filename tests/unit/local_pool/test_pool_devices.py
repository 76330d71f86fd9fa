"""Devices: told of, confirmed, remembered, taking part in sign-ins, forgotten. pycognito is the device."""

from __future__ import annotations

import base64
from typing import Any

import jwt
import pytest
from pycognito.aws_srp import generate_hash_device

from tests.helpers.local_pool_desk import EMAIL, PASSWORD, Desk, Srp
from wildrydes_desktop.local_pool.settings import DeviceTracking, Flow, Mfa, MfaKind
from wildrydes_desktop.local_pool.srp import N

NO_DEVICE = ("ResourceNotFoundException", "Device does not exist.")
USED = ("NotAuthorizedException", "Invalid session for the user.")
WRONG = ("NotAuthorizedException", "Incorrect username or password.")
SRP, VERIFIER = "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER"


@pytest.fixture
def rider(desk: Desk) -> Desk:
    desk.configure(device_tracking=DeviceTracking.ALWAYS, flows=frozenset(Flow))
    desk.register()
    return desk


class Machine:
    """A computer that was told of at a sign-in: it makes its password and proves it as pycognito does."""

    def __init__(self, desk: Desk, tokens: dict[str, Any]) -> None:
        self.desk, self.tokens = desk, tokens
        self.access = {"AccessToken": tokens["AccessToken"]}
        self.key = str(tokens["NewDeviceMetadata"]["DeviceKey"])
        self.group = str(tokens["NewDeviceMetadata"]["DeviceGroupKey"])
        self.password, self.verifier = generate_hash_device(self.group, self.key)

    def confirm(self, name: str = "Laptop") -> dict[str, Any]:
        return self.desk.call(
            "ConfirmDevice",
            **self.access,
            DeviceKey=self.key,
            DeviceName=name,
            DeviceSecretVerifierConfig=self.verifier,
        )

    def client(self, password: str = PASSWORD) -> Srp:
        """A client on this machine, with a fresh A."""
        client = self.desk.srp(password=password)
        client.device_key, client.device_group_key, client.device_password = (
            self.key,
            self.group,
            self.password,
        )
        return client

    def begin(self) -> tuple[Srp, dict[str, Any]]:
        client = self.client()
        return client, client.authenticate_user_until_challenge()

    def shown(self) -> dict[str, str]:
        """The device's attributes as GetDevice shows them."""
        device = self.desk.call("GetDevice", **self.access, DeviceKey=self.key)["Device"]
        return {each["Name"]: each["Value"] for each in device["DeviceAttributes"]}


@pytest.fixture
def laptop(rider: Desk) -> Machine:
    machine = Machine(rider, rider.sign_in())
    assert machine.confirm() == {"UserConfirmationNecessary": False}
    return machine


def claim(tokens: dict[str, Any]) -> str | None:
    claims = jwt.decode(tokens["AccessToken"], options={"verify_signature": False})
    key: str | None = claims.get("device_key")
    return key


class TestBeingTold:
    def test_nothing_where_devices_are_not_tracked(self, desk: Desk) -> None:
        desk.register()
        tokens = desk.sign_in()
        assert "NewDeviceMetadata" not in tokens
        assert claim(tokens) is None

    def test_a_new_key_each_time(self, rider: Desk) -> None:
        first, second = rider.sign_in(), rider.sign_in()
        assert claim(first) == first["NewDeviceMetadata"]["DeviceKey"]
        assert first["NewDeviceMetadata"]["DeviceKey"].startswith("us-east-1_")
        assert first["NewDeviceMetadata"]["DeviceKey"] != second["NewDeviceMetadata"]["DeviceKey"]
        assert first["NewDeviceMetadata"]["DeviceGroupKey"] == second["NewDeviceMetadata"]["DeviceGroupKey"]

    def test_a_refresh_keeps_the_key(self, rider: Desk) -> None:
        tokens = rider.sign_in()
        renewed = rider.refresh(tokens["RefreshToken"])["AuthenticationResult"]
        assert "NewDeviceMetadata" not in renewed
        assert claim(renewed) == claim(tokens)


class TestConfirming:
    def test_only_the_device_of_this_sign_in(self, rider: Desk) -> None:
        first, second = (Machine(rider, rider.sign_in()) for _ in "ab")
        first.access = second.access
        with pytest.raises(Exception, match="ResourceNotFound"):
            first.confirm()

    def test_only_once(self, rider: Desk, laptop: Machine) -> None:
        refused = rider.refusal(
            "ConfirmDevice",
            **laptop.access,
            DeviceKey=laptop.key,
            DeviceSecretVerifierConfig=laptop.verifier,
        )
        assert refused == ("DeviceKeyExistsException", "Device key already exists.")

    @pytest.mark.parametrize(
        "config",
        [
            {},
            {"Salt": "AAAA"},
            {"Salt": "AAAB", "PasswordVerifier": "no base64"},
            {"Salt": "AAAB", "PasswordVerifier": "AAAA"},
            {"Salt": "AAAB", "PasswordVerifier": base64.b64encode(N.to_bytes(384, "big")).decode()},
            {"Salt": "/" * 48, "PasswordVerifier": "AAAB"},
        ],
    )
    def test_a_verifier_that_is_none(self, rider: Desk, config: dict[str, str]) -> None:
        machine = Machine(rider, rider.sign_in())
        members = {"DeviceKey": machine.key, "DeviceSecretVerifierConfig": config}
        refused = rider.refusal("ConfirmDevice", **machine.access, **members)
        assert refused == ("InvalidParameterException", "Device secret verifier config is not valid.")

    def test_where_the_user_must_say_so(self, rider: Desk) -> None:
        rider.configure(device_tracking=DeviceTracking.OPT_IN)
        machine = Machine(rider, rider.sign_in())
        assert machine.confirm() == {"UserConfirmationNecessary": True}
        assert machine.shown()["dev:device_remembered_status"] == "not_remembered"
        for status in ("remembered", "not_remembered"):
            rider.call(
                "UpdateDeviceStatus", **machine.access, DeviceKey=machine.key, DeviceRememberedStatus=status
            )
            assert machine.shown()["dev:device_remembered_status"] == status
        rider.call("UpdateDeviceStatus", **machine.access, DeviceKey=machine.key)
        assert machine.shown()["dev:device_remembered_status"] == "not_remembered"


class TestSigningIn:
    def test_as_pycognito_does(self, rider: Desk, laptop: Machine) -> None:
        """Its answer to DEVICE_SRP_AUTH carries no Session."""
        tokens = laptop.client().authenticate_user()["AuthenticationResult"]
        assert "NewDeviceMetadata" not in tokens
        assert claim(tokens) == laptop.key

    def test_with_the_session(self, rider: Desk, laptop: Machine) -> None:
        client, asked = laptop.begin()
        assert asked["ChallengeName"] == SRP
        a_public = client.get_auth_params()["SRP_A"]
        given = {"DEVICE_KEY": laptop.key, "SRP_A": a_public}
        proof = rider.answer(SRP, asked["Session"], **given)
        assert proof["ChallengeName"] == VERIFIER
        assert sorted(proof["ChallengeParameters"]) == [
            "DEVICE_KEY",
            "SALT",
            "SECRET_BLOCK",
            "SRP_B",
            "USERNAME",
        ]
        assert rider.answer_refused(SRP, asked["Session"], **given) == USED
        responses = client.process_device_challenge(proof["ChallengeParameters"])
        assert rider.answer(VERIFIER, proof["Session"], **responses)["AuthenticationResult"]
        assert rider.answer_refused(VERIFIER, proof["Session"], **responses) == USED

    def answered(self, desk: Desk, machine: Machine) -> dict[str, str]:
        """The proof that the machine would send, asked without a Session."""
        client, _ = machine.begin()
        parameters = {
            "USERNAME": EMAIL,
            "DEVICE_KEY": machine.key,
            "SRP_A": client.get_auth_params()["SRP_A"],
        }
        proof = desk.call("RespondToAuthChallenge", ChallengeName=SRP, ChallengeResponses=parameters)
        responses: dict[str, str] = client.process_device_challenge(proof["ChallengeParameters"])
        return responses

    def refused(self, desk: Desk, challenge: str, responses: dict[str, str]) -> tuple[str, str]:
        return desk.refusal("RespondToAuthChallenge", ChallengeName=challenge, ChallengeResponses=responses)

    def test_nothing_without_the_password_before_it(self, rider: Desk, laptop: Machine) -> None:
        given = {"USERNAME": EMAIL, "DEVICE_KEY": laptop.key, "SRP_A": "5"}
        assert self.refused(rider, SRP, given) == USED
        self.answered(rider, laptop)
        assert self.refused(rider, SRP, given) == USED
        laptop.begin()
        rider.clock.advance(180)
        assert self.refused(rider, SRP, given) == USED

    @pytest.mark.parametrize(
        ("change", "refusal"),
        [
            ({"USERNAME": "nobody@example.com"}, USED),
            ({"DEVICE_KEY": "us-east-1_0"}, NO_DEVICE),
            ({"SRP_A": "0"}, ("InvalidParameterException", "SRP_A is not a valid public value.")),
            ({"SRP_A": ""}, ("InvalidParameterException", "Missing required parameter SRP_A")),
        ],
    )
    def test_wrong_starts(
        self, rider: Desk, laptop: Machine, change: dict[str, str], refusal: tuple[str, str]
    ) -> None:
        laptop.begin()
        given = {"USERNAME": EMAIL, "DEVICE_KEY": laptop.key, "SRP_A": "5"}
        assert self.refused(rider, SRP, given | change) == refusal

    def test_another_device_s_session(self, rider: Desk, laptop: Machine) -> None:
        other = Machine(rider, rider.sign_in())
        other.confirm()
        _, asked = laptop.begin()
        refused = rider.answer_refused(SRP, asked["Session"], DEVICE_KEY=other.key, SRP_A="5")
        assert refused == USED

    @pytest.mark.parametrize(
        ("change", "refusal"),
        [
            ({"PASSWORD_CLAIM_SIGNATURE": "AAAA"}, WRONG),
            ({"PASSWORD_CLAIM_SECRET_BLOCK": "AAAA"}, WRONG),
            ({"DEVICE_KEY": "us-east-1_0"}, WRONG),
            (
                {"TIMESTAMP": "now"},
                (
                    "InvalidParameterException",
                    "TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.",
                ),
            ),
            ({"SECRET_HASH": "x"}, None),
        ],
    )
    def test_wrong_proofs(
        self, rider: Desk, laptop: Machine, change: dict[str, str], refusal: tuple[str, str] | None
    ) -> None:
        responses = self.answered(rider, laptop) | change
        name, text = self.refused(rider, VERIFIER, responses)
        assert (name, text) == refusal if refusal else "secret hash" in text

    def test_a_late_proof(self, rider: Desk, laptop: Machine) -> None:
        responses = self.answered(rider, laptop)
        rider.clock.advance(180)
        assert self.refused(rider, VERIFIER, responses)[1].endswith("session is expired.")

    def test_a_device_forgotten_meanwhile(self, rider: Desk, laptop: Machine) -> None:
        responses = self.answered(rider, laptop)
        rider.call("ForgetDevice", **laptop.access, DeviceKey=laptop.key)
        assert self.refused(rider, VERIFIER, responses) == NO_DEVICE

    def test_a_user_disabled_meanwhile(self, rider: Desk, laptop: Machine) -> None:
        responses = self.answered(rider, laptop)
        rider.pool.set_enabled(EMAIL, enabled=False)
        assert self.refused(rider, VERIFIER, responses)[1] == "User is disabled."

    def test_an_unknown_device_can_be_left_out(self, rider: Desk, laptop: Machine) -> None:
        """The clients then send the same proof without the key."""
        rider.call("ForgetDevice", **laptop.access, DeviceKey=laptop.key)
        client = laptop.client()
        parameters = client.get_auth_params()
        asked = rider.call("InitiateAuth", AuthFlow="USER_SRP_AUTH", AuthParameters=parameters)
        responses = client.process_challenge(asked["ChallengeParameters"], parameters)
        assert self.refused(rider, "PASSWORD_VERIFIER", responses) == NO_DEVICE
        del responses["DEVICE_KEY"]
        answer = rider.call(
            "RespondToAuthChallenge", ChallengeName="PASSWORD_VERIFIER", ChallengeResponses=responses
        )
        assert answer["AuthenticationResult"]["NewDeviceMetadata"]["DeviceKey"] != laptop.key

    def test_by_password(self, rider: Desk, laptop: Machine) -> None:
        parameters = {"USERNAME": EMAIL, "PASSWORD": PASSWORD, "DEVICE_KEY": laptop.key}
        asked = rider.call("InitiateAuth", AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters)
        assert asked["ChallengeName"] == SRP
        parameters["DEVICE_KEY"] = "us-east-1_0"
        refused = rider.refusal("InitiateAuth", AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters)
        assert refused == NO_DEVICE

    def test_a_pool_that_turned_it_off(self, rider: Desk, laptop: Machine) -> None:
        rider.configure(device_tracking=DeviceTracking.OFF)
        assert laptop.client().authenticate_user()["AuthenticationResult"]


class TestSecondFactors:
    @pytest.fixture(autouse=True)
    def required(self, laptop: Machine) -> None:
        """Required once the device is there."""
        laptop.desk.configure(mfa=Mfa.ON, mfa_kinds=frozenset({MfaKind.EMAIL}))

    def test_a_remembered_device_stands_for_one(self, laptop: Machine) -> None:
        assert laptop.begin()[1]["ChallengeName"] == SRP

    def test_where_it_does_not_both_are_asked_for(self, rider: Desk, laptop: Machine) -> None:
        rider.configure(device_replaces_mfa=False)
        _, asked = laptop.begin()
        assert asked["ChallengeName"] == "EMAIL_OTP"
        asked = rider.answer("EMAIL_OTP", asked["Session"], EMAIL_OTP_CODE=rider.code())
        assert asked["ChallengeName"] == SRP

    def test_a_device_that_is_not_remembered_does_not(self, rider: Desk, laptop: Machine) -> None:
        status = {"DeviceKey": laptop.key, "DeviceRememberedStatus": "not_remembered"}
        rider.call("UpdateDeviceStatus", **laptop.access, **status)
        _, asked = laptop.begin()
        assert asked["ChallengeName"] == "EMAIL_OTP"
        code = {"EMAIL_OTP_CODE": rider.code(), "DEVICE_KEY": laptop.key}
        assert rider.answer("EMAIL_OTP", asked["Session"], **code)["ChallengeName"] == SRP

    def test_another_computer_needs_a_code(self, rider: Desk) -> None:
        assert rider.srp().authenticate_user_until_challenge()["ChallengeName"] == "EMAIL_OTP"


class TestRefreshing:
    """With tracking on, a confirmed device's refresh token is good on that device only."""

    def refresh(self, desk: Desk, machine: Machine, **more: str) -> dict[str, Any]:
        parameters = {"REFRESH_TOKEN": machine.tokens["RefreshToken"]} | more
        return desk.call("InitiateAuth", AuthFlow="REFRESH_TOKEN_AUTH", AuthParameters=parameters)

    def refused(self, desk: Desk, machine: Machine, **more: str) -> tuple[str, str]:
        parameters = {"REFRESH_TOKEN": machine.tokens["RefreshToken"]} | more
        return desk.refusal("InitiateAuth", AuthFlow="REFRESH_TOKEN_AUTH", AuthParameters=parameters)

    def test_with_its_key(self, rider: Desk, laptop: Machine) -> None:
        renewed = self.refresh(rider, laptop, DEVICE_KEY=laptop.key)["AuthenticationResult"]
        assert claim(renewed) == laptop.key
        token = {"RefreshToken": laptop.tokens["RefreshToken"]}
        assert rider.call("GetTokensFromRefreshToken", **token, DeviceKey=laptop.key)

    def test_without(self, rider: Desk, laptop: Machine) -> None:
        invalid = ("NotAuthorizedException", "Invalid Refresh Token.")
        assert self.refused(rider, laptop) == invalid
        assert self.refused(rider, laptop, DEVICE_KEY="us-east-1_0") == invalid
        token = {"RefreshToken": laptop.tokens["RefreshToken"]}
        assert rider.refusal("GetTokensFromRefreshToken", **token) == invalid
        rider.configure(device_tracking=DeviceTracking.OFF)
        assert self.refresh(rider, laptop)

    def test_never_once_it_is_forgotten(self, rider: Desk, laptop: Machine) -> None:
        rider.call("ForgetDevice", **laptop.access, DeviceKey=laptop.key)
        invalid = ("NotAuthorizedException", "Invalid Refresh Token.")
        assert self.refused(rider, laptop, DEVICE_KEY=laptop.key) == invalid
        assert rider.call("GetUser", **laptop.access)


class TestLookingAfterThem:
    def test_one_device(self, rider: Desk, laptop: Machine) -> None:
        assert laptop.shown() == {
            "device_status": "valid",
            "device_name": "Laptop",
            "last_ip_used": "127.0.0.1",
            "dev:device_remembered_status": "remembered",
        }
        confirmed_at = rider.clock()
        rider.clock.advance(5)
        laptop.client().authenticate_user()
        device = rider.call("GetDevice", **laptop.access, DeviceKey=laptop.key)["Device"]
        assert device["DeviceCreateDate"] == device["DeviceLastModifiedDate"] == confirmed_at
        assert device["DeviceLastAuthenticatedDate"] == confirmed_at + 5

    def test_all_of_them_page_by_page(self, rider: Desk, laptop: Machine) -> None:
        machines = [laptop]
        for number in range(2):
            rider.clock.advance(1)
            machines.append(Machine(rider, rider.sign_in()))
            machines[-1].confirm(f"Phone {number}")
        page = rider.call("ListDevices", **laptop.access, Limit=2)
        rest = rider.call("ListDevices", **laptop.access, Limit=2, PaginationToken=page["PaginationToken"])
        assert "PaginationToken" not in rest
        keys = [device["DeviceKey"] for device in page["Devices"] + rest["Devices"]]
        assert keys == [machine.key for machine in machines]
        assert len(rider.call("ListDevices", **laptop.access)["Devices"]) == 3

    def test_a_page_that_is_none(self, rider: Desk, laptop: Machine) -> None:
        refused = rider.refusal("ListDevices", **laptop.access, PaginationToken="x")
        assert refused == ("InvalidParameterException", "Invalid pagination token.")
        for limit in (-1, 61):
            assert "value" in rider.refusal("ListDevices", **laptop.access, Limit=limit)[1]
        assert rider.refusal("ListDevices", **laptop.access, Limit="2")[0] == "SerializationException"

    @pytest.mark.parametrize("operation", ["GetDevice", "UpdateDeviceStatus", "ForgetDevice"])
    def test_a_device_that_is_not_there(self, rider: Desk, laptop: Machine, operation: str) -> None:
        assert rider.refusal(operation, **laptop.access, DeviceKey="us-east-1_0") == NO_DEVICE
        assert rider.refusal(operation, **laptop.access, DeviceKey="x")[0] == "InvalidParameterException"

    def test_another_s_device(self, rider: Desk, laptop: Machine) -> None:
        rider.register("other@example.com")
        access = {"AccessToken": rider.sign_in("other@example.com")["AccessToken"]}
        assert rider.refusal("GetDevice", **access, DeviceKey=laptop.key) == NO_DEVICE

    def test_a_pool_without_devices(self, rider: Desk, laptop: Machine) -> None:
        rider.configure(device_tracking=DeviceTracking.OFF)
        refused = rider.refusal("ListDevices", **laptop.access)
        assert refused[0] == "InvalidUserPoolConfigurationException"

    def test_they_go_with_their_user(self, rider: Desk, laptop: Machine) -> None:
        rider.call("DeleteUser", **laptop.access)
        rider.register()
        access = {"AccessToken": rider.sign_in()["AccessToken"]}
        assert rider.call("ListDevices", **access)["Devices"] == []
