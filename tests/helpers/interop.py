"""What the tests with other people's clients share."""

from __future__ import annotations

import contextlib
import itertools
import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.helpers.local_pool_server import LocalPoolServer, start_local_pool

PASSWORD = "Unicorns-fly-9"
NEW_PASSWORD = "Even-more-unicorns-10"

_numbers = itertools.count(1)


class Pool:
    """A running local pool by what it says of itself in its first line."""

    def __init__(self, server: LocalPoolServer) -> None:
        self._server = server
        self.endpoint_url = server.info["endpoint_url"]
        self.user_pool_id = server.info["user_pool_id"]
        self.client_id = server.info["client_id"]
        self.region = server.info["region"]
        self.jwks_uri = server.info["jwks_uri"]

    @property
    def ids(self) -> tuple[str, str]:
        """What a client is told about the pool: its id and the app client's."""
        return self.user_pool_id, self.client_id

    def code(self, to: str) -> str:
        """The code in the newest mail to this address."""
        return self._server.code(to)

    def client(self) -> Any:
        """A boto3 client of this pool."""
        return self._server.client()

    def refused_refresh(self, refresh_token: str) -> str:
        """Name and text of the error that answers a refresh; fails where tokens come back.

        Asked without any client library, because some try a refused refresh again for seconds.
        """
        body = {
            "ClientId": self.client_id,
            "AuthFlow": "REFRESH_TOKEN_AUTH",
            "AuthParameters": {"REFRESH_TOKEN": refresh_token},
        }
        request = urllib.request.Request(
            self.endpoint_url,
            json.dumps(body).encode(),
            {
                "Content-Type": "application/x-amz-json-1.1",
                "X-Amz-Target": "AWSCognitoIdentityProviderService.InitiateAuth",
            },
        )
        try:
            with urllib.request.urlopen(request, timeout=60):
                raise AssertionError("the refresh token still works")
        except urllib.error.HTTPError as error:
            with error:
                answer = json.load(error)
            return f"{answer['__type']}: {answer['message']}"


@contextlib.contextmanager
def running_pool(folder: Path, *options: str) -> Iterator[Pool]:
    """A local pool on an empty folder, with these options; ended afterwards."""
    server = start_local_pool(folder, *options)
    try:
        yield Pool(server)
    finally:
        server.stop()


def unused_address() -> str:
    """An email address that no other test uses."""
    return f"rider-{next(_numbers)}@example.com"
