"""What a pool requires: from a description that was asked for with AWS credentials, or from a refusal."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from tests.helpers import fault_server
from tests.helpers.fault_server import FaultServer, Request, answer, error
from tests.unit.cognito.conftest import CLIENT_ID, POOL_ID
from wildrydes_desktop.cognito import requirements
from wildrydes_desktop.cognito.attribute_rules import AttributeRule
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.password_policy import PasswordPolicy
from wildrydes_desktop.cognito.pool import PoolConfig, PoolKind
from wildrydes_desktop.cognito.requirements import PoolRequirements, describe, missing_attributes
from wildrydes_desktop.cognito.signed import SignedConnection
from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.cancel import Cancellation
from wildrydes_desktop.foundation.problems import Cancelled, Problem, ProblemError

ACCESS_KEY, SECRET_KEY, TOKEN = "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEX", "a-session-token"

POOL: dict[str, Any] = {
    "Id": POOL_ID,
    "Policies": {
        "PasswordPolicy": {
            "MinimumLength": 12,
            "RequireUppercase": False,
            "RequireLowercase": True,
            "RequireNumbers": True,
            "RequireSymbols": False,
        }
    },
    "SchemaAttributes": [
        {"Name": "sub", "AttributeDataType": "String", "Required": True, "Mutable": False},
        {
            "Name": "given_name",
            "AttributeDataType": "String",
            "Required": True,
            "Mutable": True,
            "StringAttributeConstraints": {"MinLength": "1", "MaxLength": "40"},
        },
        {
            "Name": "custom:age",
            "AttributeDataType": "Number",
            "Mutable": False,
            "NumberAttributeConstraints": {"MinValue": "-3"},
        },
        {
            "Name": "custom:odd",
            "AttributeDataType": "Colour",
            "StringAttributeConstraints": {"MaxLength": "x"},
        },
        {"Name": "dev:custom:note", "AttributeDataType": "String", "DeveloperOnlyAttribute": True},
    ],
    "UsernameAttributes": ["email"],
    "MfaConfiguration": "OPTIONAL",
    "UserAttributeUpdateSettings": {"AttributesRequireVerificationBeforeUpdate": ["email"]},
}
CLIENT = {
    "ClientSecret": "the-client-secret",
    "ReadAttributes": ["sub", "given_name"],
    "WriteAttributes": ["given_name", "custom:age", "sub"],
    "AuthSessionValidity": 15,
}
FACTORS = {
    "SoftwareTokenMfaConfiguration": {"Enabled": True},
    "SmsMfaConfiguration": {"SmsConfiguration": {"SnsCallerArn": "arn:aws:iam::123456789012:role/sms"}},
    "EmailMfaConfiguration": {"Message": "Code {####}"},
    "MfaConfiguration": "OPTIONAL",
}
DENIED = error("AccessDeniedException", "User: arn:aws:iam::123456789012:user/x is not authorized to perform")


@pytest.fixture
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", ACCESS_KEY)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET_KEY)
    monkeypatch.setenv("AWS_SESSION_TOKEN", TOKEN)


def pool_at(url: str) -> PoolConfig:
    return PoolConfig.of(POOL_ID, CLIENT_ID, endpoint_url=url)


def described_by(*behaviours: fault_server.Behaviour) -> tuple[PoolRequirements | None, list[Request]]:
    with FaultServer(*behaviours) as server:
        return describe(pool_at(server.url)), server.requests


def headers(request: Request) -> dict[str, str]:
    lines = (line.partition(":") for line in request.head.splitlines()[1:] if line)
    return {name.strip().lower(): value.strip() for name, _, value in lines}


@pytest.mark.usefixtures("credentials")
def test_all_that_is_told(connect: Callable[..., Any], exchanges: list[Exchange]) -> None:
    with FaultServer(
        answer({"UserPool": POOL}),
        answer({"UserPoolClient": CLIENT}),
        answer(FACTORS),
        answer({"Username": "rider", "UserAttributes": []}),
    ) as server:
        connection = connect(server.url)
        found = describe(connection.pool, beside=connection)
        assert server.operations == ["DescribeUserPool", "DescribeUserPoolClient", "GetUserPoolMfaConfig"]
        assert server.requests[0].json == {"UserPoolId": POOL_ID}
        assert server.requests[1].json == {"UserPoolId": POOL_ID, "ClientId": CLIENT_ID}
        connection.client.get_user(AccessToken="access-token")
        assert "authorization" not in headers(server.requests[3])
    assert found == PoolRequirements(
        (
            AttributeRule("sub", required=True, mutable=False, writable=False),
            AttributeRule("given_name", required=True, least=1, most=40),
            AttributeRule("custom:age", "Number", mutable=False, least=-3, readable=False),
            AttributeRule("custom:odd", readable=False, writable=False),
        ),
        PasswordPolicy(12, lower=True, upper=False, digit=True, symbol=False),
        frozenset({"email"}),
        "OPTIONAL",
        ("SOFTWARE_TOKEN_MFA", "SMS_MFA", "EMAIL_OTP"),
        PoolKind.EMAIL,
        session_life=900,
    )
    assert [exchange.operation for exchange in exchanges] == server.operations
    assert [exchange.number for exchange in exchanges] == [1, 2, 3, 4]
    for secret in (ACCESS_KEY, SECRET_KEY, TOKEN, "the-client-secret", "Code {####}"):
        assert secret not in repr(exchanges)
    assert exchanges[0].response_body["UserPool"]["SchemaAttributes"][1]["Name"] == "given_name"


@pytest.mark.usefixtures("credentials")
def test_the_signature_is_right() -> None:
    _, [request] = described_by(DENIED)
    sent = headers(request)
    assert sent["x-amz-security-token"] == TOKEN
    scope, signed_names, _ = (part.partition("=")[2] for part in sent["authorization"].split(", "))
    assert scope.endswith("/eu-west-1/cognito-idp/aws4_request")
    again = AWSRequest(
        "POST",
        f"http://{sent['host']}/",
        headers={name: sent[name] for name in signed_names.split(";")},
        data=request.body,
    )
    again.context["timestamp"] = sent["x-amz-date"]
    signer = SigV4Auth(Credentials(ACCESS_KEY, SECRET_KEY, TOKEN), "cognito-idp", "eu-west-1")
    canonical = signer.canonical_request(again)
    assert sent["authorization"].endswith(signer.signature(signer.string_to_sign(again, canonical), again))


@pytest.mark.usefixtures("credentials")
def test_what_is_not_allowed_is_not_known() -> None:
    found, requests = described_by(answer({"UserPool": POOL}), DENIED)
    assert found is not None
    assert len(requests) == 3
    assert found.mfa_kinds == ()
    assert {rule.name: rule.writable for rule in found.attributes} == {
        "sub": False,
        "given_name": True,
        "custom:age": True,
        "custom:odd": True,
    }


@pytest.mark.usefixtures("credentials")
@pytest.mark.parametrize(
    ("pool", "kind"),
    [
        ({"AliasAttributes": ["email", "phone_number"]}, PoolKind.ALIAS),
        ({"AliasAttributes": ["preferred_username"]}, PoolKind.UNKNOWN),
        ({"UsernameAttributes": ["phone_number"]}, PoolKind.UNKNOWN),
        ({}, PoolKind.UNKNOWN),
    ],
)
def test_a_pool_that_tells_little(pool: dict[str, Any], kind: PoolKind) -> None:
    pool = pool | {"MfaConfiguration": "SOMETIMES"}
    found, _ = described_by(answer({"UserPool": pool}), answer({}))
    assert found == PoolRequirements((), None, frozenset(), "", (), kind)


@pytest.mark.usefixtures("credentials")
@pytest.mark.parametrize(
    "behaviour",
    [
        DENIED,
        error("ResourceNotFoundException", "User pool does not exist."),
        error("ExpiredTokenException"),
        error("InternalErrorException", status=500),
        fault_server.reset,
        fault_server.html(302),
        answer({"UserPool": "a text"}),
    ],
)
def test_nothing_that_goes_wrong_is_raised(behaviour: fault_server.Behaviour) -> None:
    assert described_by(behaviour)[0] is None


def test_without_credentials_nothing_is_sent() -> None:
    """Nor is the instance metadata service waited for: nobody has seen this test take a second."""
    assert described_by(answer({"UserPool": POOL})) == (None, [])


def test_the_metadata_service_is_no_source() -> None:
    pool = pool_at("http://127.0.0.1:1")
    connection = SignedConnection(pool)
    with FaultServer(answer({})) as metadata, pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", metadata.url)
        with pytest.raises(ProblemError):
            connection.client  # noqa: B018
        assert metadata.requests == []
    connection.close()


def test_a_profile_s_credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "credentials").write_text(
        f"[teacher]\naws_access_key_id = {ACCESS_KEY}\naws_secret_access_key = {SECRET_KEY}\n"
    )
    monkeypatch.setenv("AWS_PROFILE", "teacher")
    found, requests = described_by(answer({"UserPool": POOL}))
    assert found is not None
    assert ACCESS_KEY in headers(requests[0])["authorization"]
    assert "x-amz-security-token" not in headers(requests[0])


@pytest.mark.parametrize(
    "profile",
    [
        "credential_process = /no/such/program",
        f"credential_process = {sys.executable} -c exit(3)",
        "role_arn = arn:aws:iam::123456789012:role/x\nsource_profile = nobody",
        "sso_start_url = https://example.com\nsso_region = eu-west-1\nsso_account_id = 1\nsso_role_name = x",
        "aws_access_key_id = alone",
    ],
)
def test_settings_that_cannot_be_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: str) -> None:
    (tmp_path / "config").write_text(f"[profile odd]\n{profile}\n")
    monkeypatch.setenv("AWS_PROFILE", "odd")
    assert described_by(answer({"UserPool": POOL})) == (None, [])


def test_a_profile_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "nobody")
    assert described_by(answer({"UserPool": POOL})) == (None, [])


def test_a_file_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "credentials").write_bytes(b"\xff\xfe[")
    assert described_by(answer({"UserPool": POOL})) == (None, [])


@pytest.mark.usefixtures("credentials")
def test_credentials_go_to_amazon_and_this_machine_only() -> None:
    """The address would have to be looked up, which no test may do: it would take long and fail otherwise."""
    assert describe(pool_at("https://cognito.example.com")) is None
    assert describe(pool_at("https://cognito-idp.eu-west-1.amazonaws.com.example.com")) is None


@pytest.mark.usefixtures("credentials")
def test_somebody_who_goes_elsewhere_does_not_wait() -> None:
    cancellation = Cancellation()
    outcome: list[object] = []

    def work(url: str) -> None:
        with cancel.working_under(cancellation):
            try:
                outcome.append(describe(pool_at(url)))
            except Cancelled as error:
                outcome.append(error)

    with FaultServer(fault_server.hang) as server:
        worker = threading.Thread(target=work, args=(server.url,))
        worker.start()
        server.wait_for_request()
        cancellation.cancel()
        worker.join(60)
    assert isinstance(outcome[0], Cancelled)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Attributes did not conform to the schema: given_name: The attribute is required", ("given_name",)),
        (
            "schema: name: The attribute is required custom:a.b: The attribute is required name: is required",
            ("name", "custom:a.b"),
        ),
        ("Attributes did not conform to the schema: phone_number is required", ("phone_number",)),
        ("One attribute or another is wanted", ()),
        (
            """schema: name.givenName: The attribute name.givenName is required, phoneNumbers: The attribute
            phoneNumbers is required, name.formatted: The attribute is required, addresses: is required""",
            ("given_name", "phone_number", "name", "address"),
        ),
    ],
)
def test_the_refusal_names_what_is_missing(text: str, names: tuple[str, ...]) -> None:
    problem = Problem("", "", "", raw_message=text, case=requirements.REQUIRED_CASE)
    assert missing_attributes(problem) == names


def test_other_refusals_name_nothing() -> None:
    assert missing_attributes(Problem("", "", "", raw_message="name is required", case="other")) == ()


def test_the_sources_that_ask_amazon_find_their_data(connect: Callable[..., Any]) -> None:
    """The excerpts in `resources/botocore` leave out most services; single sign-on needs two of them."""
    session = connect("http://127.0.0.1:1")._new_session()
    for service in ("sso", "sso-oidc", "sts"):
        client = session.create_client(
            service, region_name="eu-west-1", aws_access_key_id="a", aws_secret_access_key="b"
        )
        assert ".eu-west-1.amazonaws.com" in client.meta.endpoint_url
        client.close()
