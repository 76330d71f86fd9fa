"""The devices that pools remember this computer by."""

from __future__ import annotations

from dataclasses import replace

from wildrydes_desktop.cognito.devices import RememberedDevice
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.session.devices import DeviceMemory

POOL = PoolConfig.of("us-east-1_AbCdEfGhI", "abcdefghijklmnopqrstuvwxyz")
DEVICE = RememberedDevice("us-east-1_key", "-group", Secret("device-password"))


def test_a_device_is_found_by_whoever_it_was_remembered_for():
    memory = DeviceMemory()
    assert memory.find(POOL, "rider@example.com") is None
    memory.remember(POOL, "rider@example.com", DEVICE)
    assert memory.find(POOL, " Rider@Example.com ") is DEVICE
    assert memory.find(POOL, "another@example.com") is None


def test_another_pool_or_endpoint_has_devices_of_its_own():
    memory = DeviceMemory()
    memory.remember(POOL, "rider", DEVICE)
    assert memory.find(replace(POOL, user_pool_id="us-east-1_Other"), "rider") is None
    assert memory.find(replace(POOL, endpoint_url="https://cognito.example.com"), "rider") is None


def test_a_newer_device_takes_the_place_and_forgetting_is_for_good():
    memory = DeviceMemory()
    newer = replace(DEVICE, key="us-east-1_newer")
    memory.remember(POOL, "rider", DEVICE)
    memory.remember(POOL, "rider", newer)
    assert memory.find(POOL, "rider") is newer
    memory.forget(POOL, "rider")
    memory.forget(POOL, "rider")
    assert memory.find(POOL, "rider") is None


def test_nothing_of_the_secret_shows():
    memory = DeviceMemory()
    memory.remember(POOL, "rider", DEVICE)
    assert "device-password" not in repr(vars(memory))
