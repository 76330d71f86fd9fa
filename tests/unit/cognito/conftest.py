"""No AWS settings of this machine, and connections that are closed after the test."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.pool import PoolConfig

POOL_ID = "eu-west-1_AbCdEfGhI"
CLIENT_ID = "1example23456789"


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.upper().endswith("_PROXY") or name.startswith(("AWS_", "REQUESTS_CA")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))


@pytest.fixture
def exchanges() -> list[Exchange]:
    """The records of every connection that the test made."""
    return []


@pytest.fixture
def connect(exchanges: list[Exchange]) -> Iterator[Callable[..., Connection]]:
    """Make a connection to an endpoint, without waits between attempts; closed after the test."""
    made: list[Connection] = []

    def connect(endpoint_url: str, *, client_secret: str = "", **options: Any) -> Connection:
        pool = PoolConfig.of(POOL_ID, CLIENT_ID, endpoint_url=endpoint_url, client_secret=client_secret)
        options = {"on_exchange": exchanges.append, "jitter": lambda: 0.0} | options
        made.append(Connection(pool, **options))
        return made[-1]

    yield connect
    for connection in made:
        connection.close()
