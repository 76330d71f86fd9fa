"""The whole way over real HTTP with clients that others wrote: botocore and pycognito's AWSSRP."""

from __future__ import annotations

import concurrent.futures
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import jwt
import pytest
from botocore.exceptions import ClientError
from pycognito import Cognito
from pycognito.aws_srp import AWSSRP, generate_hash_device
from pycognito.exceptions import SoftwareTokenMFAChallengeException

from tests.helpers.authenticator import totp
from tests.helpers.local_pool_desk import EMAIL, OTHER_PASSWORD, PASSWORD
from tests.helpers.local_pool_server import LocalPoolServer, start_local_pool
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.local_pool.settings import Mfa, PoolSettings


def srp(
    server: LocalPoolServer, client: Any, username: str = EMAIL, password: str = PASSWORD
) -> dict[str, Any]:
    info = server.info
    exchange = AWSSRP(username, password, info["user_pool_id"], info["client_id"], client=client)
    result: dict[str, Any] = exchange.authenticate_user()["AuthenticationResult"]
    return result


@pytest.fixture
def client(local_pool_server: LocalPoolServer) -> Any:
    return local_pool_server.client()


@pytest.fixture
def registered(local_pool_server: LocalPoolServer, client: Any) -> dict[str, str]:
    """One confirmed user; the fixture's value is what every later call needs."""
    app = {"ClientId": local_pool_server.info["client_id"]}
    client.sign_up(**app, Username=EMAIL, Password=PASSWORD)
    client.confirm_sign_up(**app, Username=EMAIL, ConfirmationCode=local_pool_server.code(EMAIL))
    return app


def test_register_sign_in_refresh_sign_out(
    local_pool_server: LocalPoolServer, client: Any, registered: dict[str, str]
) -> None:
    tokens = srp(local_pool_server, client)
    key = jwt.PyJWKClient(local_pool_server.info["jwks_uri"]).get_signing_key_from_jwt(tokens["IdToken"])
    claims = jwt.decode(tokens["IdToken"], key, ["RS256"], audience=registered["ClientId"])
    assert claims["email"] == EMAIL
    assert client.get_user(AccessToken=tokens["AccessToken"])["Username"] == claims["cognito:username"]
    parameters = {"REFRESH_TOKEN": tokens["RefreshToken"]}
    flow = {"AuthFlow": "REFRESH_TOKEN_AUTH", "AuthParameters": parameters}
    assert client.initiate_auth(**registered, **flow)["AuthenticationResult"]["IdToken"]
    renewed = client.get_tokens_from_refresh_token(**registered, RefreshToken=tokens["RefreshToken"])
    assert renewed["AuthenticationResult"]["AccessToken"]
    client.global_sign_out(AccessToken=tokens["AccessToken"])
    with pytest.raises(client.exceptions.NotAuthorizedException, match="Access Token has been revoked"):
        client.get_user(AccessToken=tokens["AccessToken"])


def test_every_error_reaches_the_client_under_its_name(
    local_pool_server: LocalPoolServer, client: Any, registered: dict[str, str]
) -> None:
    with pytest.raises(client.exceptions.UsernameExistsException):
        client.sign_up(**registered, Username=EMAIL, Password=PASSWORD)
    with pytest.raises(client.exceptions.InvalidPasswordException):
        client.sign_up(**registered, Username="other@example.com", Password="simple-9")
    with pytest.raises(ClientError) as caught:
        srp(local_pool_server, client, password=OTHER_PASSWORD)
    error = caught.value.response
    assert error["Error"] == {
        "Code": "NotAuthorizedException",
        "Message": "Incorrect username or password.",
    }
    assert error["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert error["ResponseMetadata"]["RequestId"]


def test_the_account_calls(
    local_pool_server: LocalPoolServer, client: Any, registered: dict[str, str]
) -> None:
    access = {"AccessToken": srp(local_pool_server, client)["AccessToken"]}
    client.change_password(**access, PreviousPassword=PASSWORD, ProposedPassword=OTHER_PASSWORD)
    client.forgot_password(**registered, Username=EMAIL)
    code = local_pool_server.code(EMAIL)
    client.confirm_forgot_password(**registered, Username=EMAIL, ConfirmationCode=code, Password=PASSWORD)
    tokens = srp(local_pool_server, client)
    client.revoke_token(**registered, Token=tokens["RefreshToken"])
    client.delete_user(AccessToken=srp(local_pool_server, client)["AccessToken"])
    with pytest.raises(client.exceptions.UserNotFoundException):
        client.get_user(**access)
    with pytest.raises(client.exceptions.CodeMismatchException):
        client.confirm_sign_up(**registered, Username=EMAIL, ConfirmationCode="123456")


def test_eight_at_once(local_pool_server: LocalPoolServer, client: Any, registered: dict[str, str]) -> None:
    def sign_in(_: int) -> str:
        token: str = srp(local_pool_server, client)["RefreshToken"]
        return token

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        tokens = list(pool.map(sign_in, range(24)))
    assert len(set(tokens)) == 24
    assert registered


def test_one_proof_sent_eight_times_at_once_is_taken_once(
    local_pool_server: LocalPoolServer, client: Any, registered: dict[str, str]
) -> None:
    info = local_pool_server.info
    exchange = AWSSRP(EMAIL, PASSWORD, info["user_pool_id"], info["client_id"], client=client)
    parameters = exchange.get_auth_params()
    asked = client.initiate_auth(**registered, AuthFlow="USER_SRP_AUTH", AuthParameters=parameters)
    responses = exchange.process_challenge(asked["ChallengeParameters"], parameters)

    def answer(_: int) -> bool:
        try:
            client.respond_to_auth_challenge(
                **registered, ChallengeName="PASSWORD_VERIFIER", ChallengeResponses=responses
            )
        except client.exceptions.NotAuthorizedException:
            return False
        return True

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        assert list(pool.map(answer, range(8))).count(True) == 1


def test_an_authenticator_by_pycognito(
    local_pool_server: LocalPoolServer, client: Any, registered: dict[str, str], tmp_path: Path
) -> None:
    """Enrolled and preferred by pycognito's Cognito, then asked for at the next sign-in."""
    settings = replace(PoolSettings(), mfa=Mfa.OPTIONAL)
    local_pool_server.stop()
    pool = LocalPool(tmp_path / "data" / "local-pool")
    pool.change_settings(settings)
    pool.close()
    server = start_local_pool(tmp_path / "data")
    person = cognito(server, server.client())
    person.authenticate(PASSWORD)
    secret = person.associate_software_token()
    assert person.verify_software_token(totp(secret, time.time()))
    person.set_user_mfa_preference(sms_mfa=False, software_token_mfa=True, preferred="SOFTWARE_TOKEN")
    again = cognito(server, server.client())
    with pytest.raises(SoftwareTokenMFAChallengeException) as asked:
        again.authenticate(PASSWORD)
    code = totp(secret, time.time() + 30)  # a clock may be a step ahead; the present code is used
    again.respond_to_software_token_mfa_challenge(code, asked.value.get_tokens())
    assert again.get_user().sub
    server.stop()
    assert registered
    assert client


def test_devices_and_attributes_by_boto3(tmp_path: Path) -> None:
    """Every answer of these calls parses as the service's model has it."""
    server = start_local_pool(tmp_path, "--device-tracking", "always", "--mfa", "optional")
    client, app = server.client(), {"ClientId": server.info["client_id"]}
    client.sign_up(**app, Username=EMAIL, Password=PASSWORD)
    client.confirm_sign_up(**app, Username=EMAIL, ConfirmationCode=server.code(EMAIL))
    tokens = srp(server, client)
    access = {"AccessToken": tokens["AccessToken"]}
    told = tokens["NewDeviceMetadata"]
    key = {"DeviceKey": told["DeviceKey"]}
    _, verifier = generate_hash_device(told["DeviceGroupKey"], told["DeviceKey"])
    confirmed = client.confirm_device(
        **access, **key, DeviceName="Laptop", DeviceSecretVerifierConfig=verifier
    )
    assert confirmed["UserConfirmationNecessary"] is False
    (device,) = client.list_devices(**access, Limit=1)["Devices"]
    assert abs(device["DeviceCreateDate"].timestamp() - time.time()) < 60
    assert client.get_device(**access, **key)["Device"] == device
    client.update_device_status(**access, **key, DeviceRememberedStatus="not_remembered")
    client.forget_device(**access, **key)
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.get_device(**access, **key)
    number = [{"Name": "phone_number", "Value": "+15550001234"}]
    sent = client.update_user_attributes(**access, UserAttributes=number)["CodeDeliveryDetailsList"]
    assert sent[0]["DeliveryMedium"] == "SMS"
    client.get_user_attribute_verification_code(**access, AttributeName="phone_number")
    code = server.code("+15550001234")
    client.verify_user_attribute(**access, AttributeName="phone_number", Code=code)
    with pytest.raises(client.exceptions.SoftwareTokenMFANotFoundException):
        client.verify_software_token(**access, UserCode="123456")
    client.delete_user_attributes(**access, UserAttributeNames=["phone_number"])
    assert client.get_user_auth_factors(**access)["ConfiguredUserAuthFactors"] == ["PASSWORD", "EMAIL_OTP"]
    server.stop()


def cognito(server: LocalPoolServer, client: Any) -> Cognito:
    """pycognito's whole client, with a botocore client of ours and no check of the issuer."""

    class Session:
        def client(self, *_: Any, **__: Any) -> Any:
            return client

    class Unchecked(Cognito):
        def verify_token(self, token: str, id_name: str, token_use: str) -> dict[str, Any]:
            setattr(self, id_name, token)
            return {}

    return Unchecked(server.info["user_pool_id"], server.info["client_id"], username=EMAIL, session=Session())
