"""The settings hold which stack was looked at last, and nothing that opens an account."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.session.settings import FILE_NAME, RememberedStack, Settings

STACK = RememberedStack(
    "eu-west-1",
    "workshop",
    "",
    "wildrydes-webapp-2",
    "arn:aws:cloudformation:eu-west-1:123456789012:stack/wildrydes-webapp-2/1",
)
WELL_FORMED = {
    "region": "eu-west-1",
    "profile": "",
    "endpoint_url": "",
    "name": "wildrydes-webapp-2",
    "stack_id": "arn:1",
}


def test_the_first_time_there_is_none(tmp_path: Path) -> None:
    assert Settings(tmp_path).last_stack() is None
    assert list(tmp_path.iterdir()) == []


def test_a_stack_comes_back_as_it_was(tmp_path: Path) -> None:
    Settings(tmp_path).remember_stack(STACK)
    assert Settings(tmp_path).last_stack() == STACK


def test_a_stack_that_is_gone_is_forgotten(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.remember_stack(STACK)
    settings.remember_stack(None)
    assert settings.last_stack() is None


def test_the_pool_beside_it_stays(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.remember_pool(PoolConfig.of("us-east-1_AbCdEfGhI", "1example23456789"))
    settings.remember_stack(STACK)
    remembered = settings.last_pool()
    assert remembered is not None
    assert remembered.user_pool_id == "us-east-1_AbCdEfGhI"


@pytest.mark.parametrize(
    "found",
    [
        "x",
        [1],
        {},
        WELL_FORMED | {"region": 1},
        WELL_FORMED | {"region": ""},
        WELL_FORMED | {"stack_id": ""},
        WELL_FORMED | {"secret": "x"},
    ],
)
def test_nonsense_counts_as_none(found: Any, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps({"last_stack": found}))
    assert Settings(tmp_path).last_stack() is None


def test_what_the_nonsense_is_made_from_is_well_formed(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps({"last_stack": WELL_FORMED}))
    assert Settings(tmp_path).last_stack() == RememberedStack(**WELL_FORMED)
