"""One MiniStack for the tests of the stack, and an account on it for each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.helpers import ministack
from tests.helpers.ministack import Ministack
from wildrydes_desktop.workshop.aws_account import AwsAccount, Place


@pytest.fixture(scope="session")
def cloud() -> Iterator[Ministack]:
    with ministack.running() as server:
        yield server


@pytest.fixture
def owner(cloud: Ministack, monkeypatch: pytest.MonkeyPatch) -> Iterator[AwsAccount]:
    """The account as its owner sees it, in us-east-1."""
    for name, value in cloud.variables().items():
        monkeypatch.setenv(name, value)
    with closing(AwsAccount(Place("us-east-1"))) as account:
        yield account
