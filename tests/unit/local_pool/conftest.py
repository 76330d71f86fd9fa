"""A pool to talk to in the test's own process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.local_pool_desk import Desk
from wildrydes_desktop.local_pool.settings import UsernameKind


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A fresh pool as it comes: named by email, no client secret, SRP and refresh."""
    desk = Desk(tmp_path / "local-pool")
    yield desk
    desk.pool.close()


@pytest.fixture
def alias_desk(desk: Desk) -> Desk:
    """A pool of the other kind: free names, with the verified address as an alias."""
    desk.configure(username_kind=UsernameKind.ALIAS)
    return desk
