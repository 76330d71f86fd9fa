"""What is copied from the protocol panel runs: a trace of the client, replayed by curl and by boto3."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from tests.helpers.fixtures_local_pool import local_pool_server  # noqa: F401 - a fixture
from tests.helpers.local_pool_server import LocalPoolServer
from wildrydes_desktop.cognito import accounts
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.snippets import Dialect, Snippet, snippet
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret

EMAIL, PASSWORD = "rider@example.com", 'It\'s a "horse" $7'
RUNNERS = {Dialect.CURL: ["/bin/sh", "-c"], Dialect.BOTO3: [sys.executable, "-c"]}


def run(dialect: Dialect, found: Snippet, **secrets: str) -> str:
    """What running it prints, with each variable that it names set. Curl's stand inside of JSON strings."""
    assert set(found.variables) == set(secrets)
    if dialect is Dialect.CURL:
        secrets = {name: json.dumps(value)[1:-1] for name, value in secrets.items()}
    done = subprocess.run(
        [*RUNNERS[dialect], found.text], env=os.environ | secrets, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize("dialect", list(RUNNERS))
def test_a_registration_is_done_again_for_somebody_else(
    dialect: Dialect,
    local_pool_server: LocalPoolServer,  # noqa: F811
) -> None:
    if dialect is Dialect.CURL and not shutil.which("curl"):
        pytest.skip("there is no curl on this machine")
    trace: list[Exchange] = []
    info = local_pool_server.info
    pool = PoolConfig.of(info["user_pool_id"], info["client_id"], endpoint_url=info["endpoint_url"])
    connection = Connection(pool, on_exchange=trace.append)
    accounts.register(connection, EMAIL, Secret(PASSWORD), EMAIL)
    with pytest.raises(ProblemError):
        accounts.confirm(connection, EMAIL, Secret("000000"))
    connection.get_json(pool.jwks_url)
    connection.close()
    sign_up, confirm, keys = (snippet(exchange, pool, dialect) for exchange in trace)

    again = run(dialect, sign_up, PASSWORD=PASSWORD)
    assert "UsernameExistsException" in again
    somebody = Snippet(sign_up.text.replace(EMAIL, "somebody@example.com"), sign_up.variables)
    assert "UserSub" in run(dialect, somebody, PASSWORD=PASSWORD)
    assert "CodeMismatchException" in run(dialect, confirm, CONFIRMATION_CODE="000000")
    right = local_pool_server.code(EMAIL)
    assert "Exception" not in run(dialect, confirm, CONFIRMATION_CODE=right)
    assert '"kid"' in run(dialect, keys).replace("'", '"')

    client = local_pool_server.client()
    with pytest.raises(client.exceptions.NotAuthorizedException, match="CONFIRMED"):
        client.confirm_sign_up(ClientId=pool.client_id, Username=EMAIL, ConfirmationCode=right)
