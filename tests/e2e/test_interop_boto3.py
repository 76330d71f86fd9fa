"""boto3, as anybody would use it, against the local pool: only the endpoint differs from the real service.

What boto3 parses is checked against the same service model that the real service answers by: members that the
model lacks, and exceptions that it does not list for an operation, fail the test.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from botocore.exceptions import ClientError
from pycognito import AWSSRP

from tests.helpers.interop import NEW_PASSWORD, PASSWORD, Pool, running_pool, unused_address


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pool]:
    with running_pool(tmp_path_factory.mktemp("pool")) as pool:
        yield pool


@pytest.fixture(scope="module")
def cognito(pool: Pool) -> Iterator[Any]:
    client = pool.client()
    client.meta.events.register("before-parse.cognito-identity-provider.*", only_modelled_members)
    yield client
    client.close()


def only_modelled_members(operation_model: Any, response_dict: dict[str, Any], **_: object) -> None:
    """botocore leaves out what the service model lacks, so what is sent is looked at before it parses."""
    assert response_dict["headers"]["content-type"] == "application/x-amz-json-1.1"
    if response_dict["status_code"] < 300:
        shape = operation_model.output_shape
        assert unmodelled(json.loads(response_dict["body"]), shape) == []


def unmodelled(value: Any, shape: Any) -> list[str]:
    """The members in `value` that `shape` lacks, and the required ones that are missing."""
    if shape is not None and shape.type_name == "list":
        return [name for each in value for name in unmodelled(each, shape.member)]
    if shape is not None and shape.type_name != "structure":
        return []
    known, required = (shape.members, shape.required_members) if shape is not None else ({}, [])
    strange = [name for name in value if name not in known] + [name for name in required if name not in value]
    for name in known.keys() & value.keys():
        strange += unmodelled(value[name], known[name])
    return strange


class Rider:
    """Somebody with a confirmed account, and the calls that take a client id."""

    def __init__(self, cognito: Any, pool: Pool) -> None:
        self.cognito, self.pool = cognito, pool
        self.email, self.password = unused_address(), PASSWORD
        self.registered = cognito.sign_up(ClientId=pool.client_id, Username=self.email, Password=PASSWORD)

    def confirm(self) -> Rider:
        code = self.pool.code(self.email)
        self.cognito.confirm_sign_up(ClientId=self.pool.client_id, Username=self.email, ConfirmationCode=code)
        return self

    def challenge(self, **changes: str) -> tuple[dict[str, Any], dict[str, str]]:
        """The answer to USER_SRP_AUTH, and a right answer to its challenge (with `changes`)."""
        srp = AWSSRP(self.email, self.password, *self.pool.ids, client=self.cognito)
        asked = self.cognito.initiate_auth(
            ClientId=self.pool.client_id, AuthFlow="USER_SRP_AUTH", AuthParameters=srp.get_auth_params()
        )
        answers = srp.process_challenge(asked["ChallengeParameters"], srp.get_auth_params())
        return asked, answers | changes

    def sign_in(self, **changes: str) -> dict[str, Any]:
        _, answers = self.challenge(**changes)
        return self.prove(answers)["AuthenticationResult"]

    def prove(self, answers: dict[str, str]) -> dict[str, Any]:
        return self.cognito.respond_to_auth_challenge(
            ClientId=self.pool.client_id, ChallengeName="PASSWORD_VERIFIER", ChallengeResponses=answers
        )

    def refresh(self, refresh_token: str) -> dict[str, Any]:
        return self.cognito.initiate_auth(
            ClientId=self.pool.client_id,
            AuthFlow="REFRESH_TOKEN_AUTH",
            AuthParameters={"REFRESH_TOKEN": refresh_token},
        )["AuthenticationResult"]


@pytest.fixture
def rider(cognito: Any, pool: Pool) -> Rider:
    return Rider(cognito, pool).confirm()


def refused(operation: str, error: ClientError, client: Any) -> tuple[str, str]:
    """Name and text of a refusal, which must be one that the service model lists for the operation."""
    name = error.response["Error"]["Code"]
    modelled = {shape.name for shape in client.meta.service_model.operation_model(operation).error_shapes}
    assert name in modelled, f"{operation} never raises {name}"
    assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert error.response["ResponseMetadata"]["RequestId"]
    return name, error.response["Error"]["Message"]


def test_signing_up_answers_with_everything(cognito, pool) -> None:
    rider = Rider(cognito, pool)
    registered = rider.registered
    assert registered["UserConfirmed"] is False
    assert registered["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert registered["ResponseMetadata"]["RequestId"]
    assert registered["CodeDeliveryDetails"] == {
        "AttributeName": "email",
        "DeliveryMedium": "EMAIL",
        "Destination": f"{rider.email[0]}***@e***",
    }
    tokens = rider.confirm().sign_in()
    user = cognito.get_user(AccessToken=tokens["AccessToken"])
    attributes = {each["Name"]: each["Value"] for each in user["UserAttributes"]}
    assert user["Username"] == registered["UserSub"], "pools with UsernameAttributes make the sub the name"
    assert attributes == {"sub": registered["UserSub"], "email": rider.email, "email_verified": "true"}


def test_signing_in_by_srp_and_refreshing(cognito, rider) -> None:
    asked, answers = rider.challenge()
    assert asked["ChallengeName"] == "PASSWORD_VERIFIER"
    assert set(asked["ChallengeParameters"]) == {
        "SALT", "SECRET_BLOCK", "SRP_B", "USERNAME", "USER_ID_FOR_SRP",
    }  # fmt: skip
    signed_in = rider.prove(answers)
    tokens = signed_in["AuthenticationResult"]
    assert signed_in["ChallengeParameters"] == {}
    assert set(tokens) == {"AccessToken", "ExpiresIn", "IdToken", "RefreshToken", "TokenType"}
    assert (tokens["ExpiresIn"], tokens["TokenType"]) == (3600, "Bearer")
    refreshed = rider.refresh(tokens["RefreshToken"])
    assert set(refreshed) == {"AccessToken", "ExpiresIn", "IdToken", "TokenType"}
    assert refreshed["AccessToken"] != tokens["AccessToken"]
    newer = cognito.get_tokens_from_refresh_token(
        ClientId=rider.pool.client_id, RefreshToken=tokens["RefreshToken"]
    )["AuthenticationResult"]
    assert cognito.get_user(AccessToken=newer["AccessToken"])["Username"] == rider.registered["UserSub"]


def test_a_proof_counts_once(cognito, rider) -> None:
    _, answers = rider.challenge()
    rider.prove(answers)
    with pytest.raises(cognito.exceptions.NotAuthorizedException) as again:
        rider.prove(answers)
    assert refused("RespondToAuthChallenge", again.value, cognito)[0] == "NotAuthorizedException"


def test_a_wrong_password_and_a_proof_for_another_moment_are_refused(cognito, rider) -> None:
    rider.password = "Wrong-password-1"
    with pytest.raises(cognito.exceptions.NotAuthorizedException) as wrong:
        rider.sign_in()
    assert refused("RespondToAuthChallenge", wrong.value, cognito) == (
        "NotAuthorizedException",
        "Incorrect username or password.",
    )
    rider.password = PASSWORD
    with pytest.raises(cognito.exceptions.NotAuthorizedException):
        rider.sign_in(TIMESTAMP="Sun Nov 1 09:05:07 UTC 2026")
    assert rider.sign_in()["TokenType"] == "Bearer"


def test_a_new_password_takes_the_old_ones_place(cognito, rider) -> None:
    tokens = rider.sign_in()
    cognito.change_password(
        AccessToken=tokens["AccessToken"], PreviousPassword=PASSWORD, ProposedPassword=NEW_PASSWORD
    )
    with pytest.raises(cognito.exceptions.NotAuthorizedException):
        rider.sign_in()
    rider.password = NEW_PASSWORD
    assert rider.sign_in()["TokenType"] == "Bearer"


def test_a_forgotten_password_is_reset_by_mail(cognito, rider) -> None:
    sent = cognito.forgot_password(ClientId=rider.pool.client_id, Username=rider.email)
    assert sent["CodeDeliveryDetails"]["DeliveryMedium"] == "EMAIL"
    cognito.confirm_forgot_password(
        ClientId=rider.pool.client_id,
        Username=rider.email,
        ConfirmationCode=rider.pool.code(rider.email),
        Password=NEW_PASSWORD,
    )
    rider.password = NEW_PASSWORD
    assert rider.sign_in()["TokenType"] == "Bearer"


def test_revoking_ends_one_sign_in_and_signing_out_everywhere_all_of_them(cognito, rider) -> None:
    first, second = rider.sign_in(), rider.sign_in()
    cognito.revoke_token(ClientId=rider.pool.client_id, Token=first["RefreshToken"])
    with pytest.raises(cognito.exceptions.NotAuthorizedException) as revoked:
        rider.refresh(first["RefreshToken"])
    assert refused("InitiateAuth", revoked.value, cognito)[1] == "Refresh Token has been revoked"
    with pytest.raises(cognito.exceptions.NotAuthorizedException) as revoked:
        cognito.get_user(AccessToken=first["AccessToken"])
    assert refused("GetUser", revoked.value, cognito)[1] == "Access Token has been revoked"
    assert rider.refresh(second["RefreshToken"])["TokenType"] == "Bearer"
    cognito.global_sign_out(AccessToken=second["AccessToken"])
    with pytest.raises(cognito.exceptions.NotAuthorizedException):
        rider.refresh(second["RefreshToken"])


def test_a_deleted_user_is_gone(cognito, rider) -> None:
    tokens = rider.sign_in()
    cognito.delete_user(AccessToken=tokens["AccessToken"])
    with pytest.raises(cognito.exceptions.NotAuthorizedException) as gone:
        rider.sign_in()
    assert refused("RespondToAuthChallenge", gone.value, cognito)[1] == "Incorrect username or password."
    with pytest.raises(ClientError) as no_more:
        cognito.get_user(AccessToken=tokens["AccessToken"])
    assert refused("GetUser", no_more.value, cognito)[0] in {
        "UserNotFoundException",
        "NotAuthorizedException",
    }


# One row for each refusal that a client can bring about by what it sends: operation, members that differ from
# those of a right call ({taken}: a confirmed user's address; {wrong}: not the code), name, part of the text.
REFUSALS = [
    ("SignUp", {"Username": "{taken}"}, "UsernameExistsException", "already exists"),
    ("SignUp", {"Password": "unicorns-9"}, "InvalidPasswordException", "did not conform with policy"),
    ("SignUp", {"Password": "short"}, "InvalidParameterException", "greater than or equal to 6"),
    ("SignUp", {"Username": "no-address"}, "InvalidParameterException", "should be an email"),
    ("SignUp", {"ClientId": "unknownclient"}, "ResourceNotFoundException", "does not exist"),
    ("ConfirmSignUp", {"ConfirmationCode": "{wrong}"}, "CodeMismatchException", "Invalid verification code"),
    ("ConfirmSignUp", {"Username": "{taken}"}, "NotAuthorizedException", "Current status is CONFIRMED"),
    ("ConfirmSignUp", {"ConfirmationCode": "1 2"}, "InvalidParameterException", "regular expression"),
    ("ResendConfirmationCode", {"Username": "{taken}"}, "InvalidParameterException", "already confirmed"),
    ("ForgotPassword", {}, "InvalidParameterException", "no registered/verified email"),
    ("ForgotPassword", {"SecretHash": "c2VjcmV0"}, "NotAuthorizedException", "secret hash"),
    ("ConfirmForgotPassword", {"Username": "{taken}"}, "ExpiredCodeException", "request a code again"),
    ("InitiateAuth", {"AuthFlow": "USER_PASSWORD_AUTH"}, "InvalidParameterException", "not enabled"),
    ("InitiateAuth", {"AuthParameters": {}}, "InvalidParameterException", "Missing required parameter"),
    ("RespondToAuthChallenge", {}, "InvalidParameterException", "Missing required parameter"),
    ("GetUser", {}, "NotAuthorizedException", "Invalid Access Token"),
    ("GlobalSignOut", {}, "NotAuthorizedException", "Invalid Access Token"),
    ("DeleteUser", {}, "NotAuthorizedException", "Invalid Access Token"),
    ("ChangePassword", {}, "NotAuthorizedException", "Invalid Access Token"),
    ("RevokeToken", {}, "UnsupportedTokenTypeException", ""),
    ("GetTokensFromRefreshToken", {}, "NotAuthorizedException", "Invalid Refresh Token"),
]  # fmt: skip


@pytest.fixture(scope="module")
def taken(cognito: Any, pool: Pool) -> str:
    """The address of a confirmed user."""
    return Rider(cognito, pool).confirm().email


@pytest.mark.parametrize(("operation", "changes", "name", "text"), REFUSALS)
def test_refusals_are_those_of_the_service_model(
    cognito, pool, taken, operation, changes, name, text
) -> None:
    waiting = Rider(cognito, pool)  # registered and not confirmed
    wrong = "999999" if pool.code(waiting.email) == "000000" else "000000"
    members: dict[str, Any] = {
        "ClientId": pool.client_id,
        "Username": unused_address() if operation == "SignUp" else waiting.email,
        "Password": PASSWORD,
        "ConfirmationCode": wrong,
        "AuthFlow": "USER_SRP_AUTH",
        "AuthParameters": {"USERNAME": taken, "SRP_A": "2"},
        "ChallengeName": "PASSWORD_VERIFIER",
        "ChallengeResponses": {},
        "AccessToken": "not.a.token",
        "PreviousPassword": PASSWORD,
        "ProposedPassword": NEW_PASSWORD,
        "Token": "not.refreshing.us",
        "RefreshToken": "unknown",
    }
    known = cognito.meta.service_model.operation_model(operation).input_shape.members
    given = {member: value for member, value in members.items() if member in known}
    stand_ins = {"{taken}": taken, "{wrong}": wrong}
    given |= {member: stand_ins.get(str(value), value) for member, value in changes.items()}
    with pytest.raises(ClientError) as error:
        getattr(cognito, boto3_name(operation, cognito))(**given)
    got_name, got_text = refused(operation, error.value, cognito)
    assert (got_name, text in got_text) == (name, True), got_text


def boto3_name(operation: str, client: Any) -> str:
    return next(name for name, known in client.meta.method_to_api_mapping.items() if known == operation)


def test_an_operation_that_the_pool_lacks_is_refused_by_name(cognito, pool) -> None:
    with pytest.raises(ClientError) as error:
        cognito.describe_user_pool(UserPoolId=pool.user_pool_id)
    assert error.value.response["Error"]["Code"] == "UnknownOperationException"
