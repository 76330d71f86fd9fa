"""Choosing a pool."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from wildrydes_desktop.ui.pages.welcome import WelcomePage

POOL, CLIENT = "eu-west-1_AbCdEfGhI", "3n4b5urk1ft4fl3mg5e62d9ado"


@pytest.fixture
def page(show):
    return show(WelcomePage())


@pytest.fixture
def at(page, hands):
    return hands(page)


def test_the_local_pool_is_one_press_away(page, at, caught):
    got = caught(page.local_wanted)
    at.click("welcomeLocal")
    assert len(got) == 1


def test_the_keyboard_begins_at_the_local_pool(page, at, caught):
    got = caught(page.local_wanted)
    assert page.first_field.objectName() == "welcomeLocal"
    at.press("welcomeLocal", Qt.Key.Key_Return)
    assert len(got) == 1


def test_a_file_can_be_asked_for(page, at, caught):
    got = caught(page.open_wanted)
    at.click("welcomeOpen")
    assert len(got) == 1


def test_typed_ids_become_a_pool_with_the_region_of_its_id(page, at, caught):
    got = caught(page.submitted)
    at.type("welcomePoolId", f" {POOL} ")
    at.type("welcomeClientId", CLIENT)
    at.press("welcomeClientId", Qt.Key.Key_Return)
    assert (got[0].user_pool_id, got[0].client_id, got[0].region) == (POOL, CLIENT, "eu-west-1")


@pytest.mark.parametrize(
    ("pool", "client", "region", "at_fault"),
    [
        ("", CLIENT, "", "welcomePoolId"),
        ("eu-west-1", CLIENT, "", "welcomePoolId"),
        (POOL, "", "", "welcomeClientId"),
        (POOL, "not an id", "", "welcomeClientId"),
        (POOL, CLIENT, "europe", "welcomeRegion"),
        (POOL, CLIENT, "us-east-1", "welcomeRegion"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(page, at, caught, pool, client, region, at_fault):
    got = caught(page.submitted)
    at.type("welcomePoolId", pool)
    at.type("welcomeClientId", client)
    at.type("welcomeRegion", region)
    at.click("welcomeUse")
    assert got == []
    assert at.problem_at(at_fault)
    assert at.focused() == at_fault
