"""The servers that sign-ins are measured against: the local pool, and MiniStack in its own environment."""

from __future__ import annotations

import json
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psutil

from benchmarks import measure
from benchmarks.measure import MIB, Lines
from tests.helpers.ministack import running

EMAIL, PASSWORD = "rider@example.com", "Wild-Rydes-2026!"


@dataclass(frozen=True, slots=True)
class Server:
    """A pool with one confirmed user, `EMAIL` with `PASSWORD`. `pid` is the process that listens."""

    endpoint_url: str
    user_pool_id: str
    client_id: str
    pid: int

    def client(self) -> Any:
        return client_of(self.endpoint_url)

    def resident_mib(self) -> float:
        return float(psutil.Process(self.pid).memory_info().rss / MIB)


def client_of(endpoint_url: str) -> Any:
    """A boto3 client with made-up credentials, for the calls that ask for some."""
    import boto3

    return boto3.client(
        "cognito-idp",
        region_name="us-east-1",
        endpoint_url=endpoint_url,
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


@contextmanager
def local_pool() -> Iterator[Server]:
    """The local pool as anybody starts it, with its user registered and confirmed by the mail's code."""
    with measure.folder() as data:
        process = start_local_pool(data)
        try:
            said = process.read()
            server = Server(said["endpoint_url"], said["user_pool_id"], said["client_id"], process.pid)
            client = server.client()
            client.sign_up(
                ClientId=server.client_id,
                Username=EMAIL,
                Password=PASSWORD,
                UserAttributes=[{"Name": "email", "Value": EMAIL}],
            )
            with urllib.request.urlopen(said["inbox_url"], timeout=10) as answer:
                code = json.load(answer)[-1]["code"]
            client.confirm_sign_up(ClientId=server.client_id, Username=EMAIL, ConfirmationCode=code)
            yield server
        finally:
            process.close()


def start_local_pool(data: str) -> Lines:
    """The process; its first line says where it listens. It ends when its standard input closes."""
    command = [sys.executable, "-m", "wildrydes_desktop", "local-pool"]
    return Lines([*command, "--data-dir", data, "--until-stdin-closes"])


@contextmanager
def ministack() -> Iterator[Server]:
    """MiniStack with a pool and a confirmed user. Raises MinistackError where it is not to be had."""
    with running("cognito-idp,iam,sts,ses") as server:
        yield _with_user(server.endpoint_url, server.pid)


def _with_user(endpoint: str, pid: int) -> Server:
    client = client_of(endpoint)
    pool = client.create_user_pool(PoolName="bench", UsernameAttributes=["email"])["UserPool"]["Id"]
    app = client.create_user_pool_client(
        UserPoolId=pool,
        ClientName="bench",
        ExplicitAuthFlows=["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    )["UserPoolClient"]["ClientId"]
    client.sign_up(
        ClientId=app, Username=EMAIL, Password=PASSWORD, UserAttributes=[{"Name": "email", "Value": EMAIL}]
    )
    client.admin_confirm_sign_up(UserPoolId=pool, Username=EMAIL)
    return Server(endpoint, pool, app, pid)
