"""Administrators' operations over HTTP: done for whoever holds the key of this run, and for nobody else."""

from __future__ import annotations

import datetime as dt
import http.client
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import boto3
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from tests.helpers.local_pool_server import LocalPoolServer, start_local_pool
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import signature
from wildrydes_desktop.local_pool.admin_operations import ADMIN_OPERATIONS
from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.local_pool.signature import AdminKey

REGION = "us-east-1"
TARGET = "AWSCognitoIdentityProviderService."


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalPoolServer]:
    running = start_local_pool(tmp_path_factory.mktemp("pool"), "--until-stdin-closes")
    yield running
    assert running.stop() == 0


@pytest.fixture(scope="module")
def key(server: LocalPoolServer) -> AdminKey:
    stdin, stdout = server.process.stdin, server.process.stdout
    assert stdin is not None
    assert stdout is not None
    stdin.write('{"admin_key": {}}\n')
    stdin.flush()
    answer = json.loads(stdout.readline())
    return AdminKey(answer["access_key_id"], Secret(answer["secret_access_key"]))


def client(server: LocalPoolServer, key_id: str, secret: str) -> Any:
    return boto3.session.Session().client(
        "cognito-idp",
        region_name=REGION,
        endpoint_url=server.info["endpoint_url"],
        aws_access_key_id=key_id,
        aws_secret_access_key=secret,
        config=Config(retries={"total_max_attempts": 1}),
    )


def signed(key: AdminKey, body: bytes, *, host: str = "") -> dict[str, str]:
    """The headers of a signed ListUsers, in lower case, as botocore signs it."""
    request = AWSRequest("POST", f"http://{host or '127.0.0.1:1'}/", data=body)
    request.headers["Content-Type"] = "application/x-amz-json-1.1"
    request.headers["X-Amz-Target"] = f"{TARGET}ListUsers"
    auth = SigV4Auth(Credentials(key.key_id, key.secret.reveal()), signature.SERVICE, REGION)
    auth.add_auth(request)
    headers = {name.lower(): value for name, value in request.headers.items()}
    return headers | {"host": host or "127.0.0.1:1"}


def test_with_the_key_of_this_run(server: LocalPoolServer, key: AdminKey) -> None:
    administrator = client(server, key.key_id, key.secret.reveal())
    pool = server.info["user_pool_id"]
    administrator.admin_create_user(
        UserPoolId=pool, Username="a@example.com", TemporaryPassword="Temporary-7", MessageAction="SUPPRESS"
    )
    (user,) = administrator.list_users(UserPoolId=pool, Filter='email ^= "a"')["Users"]
    assert user["UserStatus"] == "FORCE_CHANGE_PASSWORD"
    assert isinstance(user["UserCreateDate"], dt.datetime)
    administrator.admin_delete_user(UserPoolId=pool, Username=user["Username"])


@pytest.mark.parametrize("operation", sorted(ADMIN_OPERATIONS))
def test_nothing_for_who_does_not_sign(server: LocalPoolServer, key: AdminKey, operation: str) -> None:
    assert raw(server, operation, {}) == "MissingAuthenticationTokenException"
    assert key.key_id  # drawn: there is a key, and it does not help


def test_nothing_for_another_key(server: LocalPoolServer, key: AdminKey) -> None:
    for key_id, secret, name in (
        ("AKIAIOSFODNN7EXAMPLE", key.secret.reveal(), "UnrecognizedClientException"),
        (key.key_id, "guessed", "InvalidSignatureException"),
    ):
        with pytest.raises(ClientError) as error:
            client(server, key_id, secret).list_users(UserPoolId=server.info["user_pool_id"])
        assert error.value.response["Error"]["Code"] == name


def test_a_signature_is_no_good_for_another_body(server: LocalPoolServer, key: AdminKey) -> None:
    netloc = urlsplit(server.info["endpoint_url"]).netloc
    mine = json.dumps({"UserPoolId": server.info["user_pool_id"], "Limit": 1}).encode()
    headers = signed(key, mine, host=netloc)
    assert raw(server, "ListUsers", headers, mine) == ""
    assert raw(server, "ListUsers", headers, mine.replace(b"1}", b"2}")) == "InvalidSignatureException"
    assert raw(server, "AdminDeleteUser", headers, mine) == "InvalidSignatureException"


def raw(server: LocalPoolServer, operation: str, headers: dict[str, str], body: bytes = b"{}") -> str:
    """The name of the refusal, nothing where there was none."""
    connection = http.client.HTTPConnection(urlsplit(server.info["endpoint_url"]).netloc, timeout=60)
    sent = {"content-type": "application/x-amz-json-1.1"} | headers | {"x-amz-target": TARGET + operation}
    connection.request("POST", "/", body, sent)
    name = str(json.loads(connection.getresponse().read()).get("__type", ""))
    connection.close()
    return name


def refusal(headers: dict[str, str], key: AdminKey | None, now: float, body: bytes = b"{}") -> str:
    try:
        signature.require(key, REGION, headers, body, now)
    except Refusal as refused:
        return refused.name
    return ""


def test_botocores_signature_is_accepted_for_five_minutes() -> None:
    mine = AdminKey.drawn()
    headers = signed(mine, b"{}")
    now = dt.datetime.now(dt.UTC).timestamp()
    assert refusal(headers, mine, now) == ""
    assert refusal(headers, mine, now + 310) == "InvalidSignatureException"
    assert refusal(headers, mine, now - 310) == "InvalidSignatureException"


@pytest.mark.parametrize(
    "change",
    [
        {"authorization": "Bearer abc"},
        {"authorization": "AWS4-HMAC-SHA256 Credential=, SignedHeaders=host, Signature="},
        {"x-amz-date": "yesterday"},
        {"x-amz-target": f"{TARGET}AdminDeleteUser"},
        {"host": "127.0.0.1:2"},
    ],
)
def test_what_is_changed_is_refused(change: dict[str, str]) -> None:
    mine = AdminKey.drawn()
    headers = signed(mine, b"{}") | change
    assert refusal(headers, mine, dt.datetime.now(dt.UTC).timestamp()) in {
        "IncompleteSignatureException",
        "InvalidSignatureException",
    }


def test_without_a_key_nobody_is_let_in() -> None:
    headers = signed(AdminKey.drawn(), b"{}")
    assert refusal(headers, None, dt.datetime.now(dt.UTC).timestamp()) == "UnrecognizedClientException"


def test_what_is_said_must_be_signed() -> None:
    """Who left the target out of the signature could have it changed on the way."""
    mine = AdminKey.drawn()
    request = AWSRequest("POST", "http://127.0.0.1:1/", data=b"{}")
    SigV4Auth(Credentials(mine.key_id, mine.secret.reveal()), signature.SERVICE, REGION).add_auth(request)
    bare = {name.lower(): value for name, value in request.headers.items()} | {"host": "127.0.0.1:1"}
    assert refusal(bare, mine, dt.datetime.now(dt.UTC).timestamp()) == "InvalidSignatureException"


def test_the_key_is_drawn_once_and_hides_itself(tmp_path: Path) -> None:
    pool = LocalPool(tmp_path / "pool")
    key = pool.admin_key()
    assert pool.admin_key() is key
    assert key.secret.reveal() not in repr(key)
    pool.close()
    again = LocalPool(tmp_path / "pool")
    assert again.admin_key().key_id != key.key_id
    again.close()
