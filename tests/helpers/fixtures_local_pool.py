"""The fixture `local_pool_server`: a real local pool, fresh for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.local_pool_server import LocalPoolServer, start_local_pool


@pytest.fixture
def local_pool_server(tmp_path: Path) -> Iterator[LocalPoolServer]:
    """A running local pool on an empty data folder; ended after the test."""
    server = start_local_pool(tmp_path / "data")
    yield server
    server.stop()
