"""The pool's settings: what they may be, and that they last."""

from __future__ import annotations

import json
import re

import pytest

from tests.helpers.local_pool_desk import CLIENT_SECRET, Desk
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import settings_json
from wildrydes_desktop.local_pool.settings import (
    AttributeKind,
    CustomAttribute,
    CustomRound,
    DeviceTracking,
    FirstFactor,
    Flow,
    Mfa,
    MfaKind,
    PasswordPolicy,
    PoolSettings,
    UsernameKind,
)


def test_a_fresh_pool_is_as_the_console_makes_one(desk: Desk) -> None:
    settings = desk.pool.settings
    assert settings.username_kind is UsernameKind.EMAIL
    assert settings.client_secret is None
    assert settings.flows == {Flow.SRP, Flow.REFRESH}
    assert settings.prevent_user_existence_errors
    assert re.fullmatch(r"us-east-1_[0-9A-Za-z]{9}", desk.pool.pool_id)
    assert re.fullmatch(r"[0-9a-z]{26}", desk.pool.client_id)
    assert desk.pool.region == "us-east-1"


def test_settings_outlive_the_process(desk: Desk) -> None:
    changed = PoolSettings(
        username_kind=UsernameKind.ALIAS,
        client_secret=Secret(CLIENT_SECRET),
        flows=frozenset({Flow.PASSWORD}),
        prevent_user_existence_errors=False,
        id_token_life=301,
        access_token_life=302,
        refresh_token_life=3601,
        session_life=900,
        rotation=True,
        rotation_grace=9,
        password_policy=PasswordPolicy(20, symbols=False),
        temporary_password_days=3,
        required_attributes=frozenset({"email", "name"}),
        mfa=Mfa.ON,
        mfa_kinds=frozenset(MfaKind),
        first_factors=frozenset({FirstFactor.PASSWORD}),
        custom_rounds=(CustomRound("Two and two?", "4"),),
        custom_tries=1,
        device_tracking=DeviceTracking.OPT_IN,
        device_replaces_mfa=False,
        custom_attributes=(CustomAttribute("size", AttributeKind.NUMBER, mutable=False, least=1, most=9),),
        verify_before_update=frozenset({"email"}),
    )
    desk.pool.change_settings(changed)
    desk.reopen()
    assert desk.pool.settings == changed


def test_the_kind_may_change_while_there_is_nobody(desk: Desk) -> None:
    desk.configure(username_kind=UsernameKind.ALIAS)
    desk.configure(username_kind=UsernameKind.EMAIL)
    assert desk.pool.settings.username_kind is UsernameKind.EMAIL


@pytest.mark.parametrize(
    "change",
    [
        {"id_token_life": 299},
        {"access_token_life": 86_401},
        {"refresh_token_life": 3599},
        {"session_life": 179},
        {"rotation_grace": 61},
        {"password_policy": PasswordPolicy(5)},
        {"password_policy": PasswordPolicy(100)},
        {"first_factors": frozenset({FirstFactor.SMS_OTP})},
        {"custom_rounds": ()},
        {"custom_tries": 0},
        {"verify_before_update": frozenset({"name"})},
        {"custom_attributes": (CustomAttribute("x" * 21),)},
        {"mfa": Mfa.ON, "mfa_kinds": frozenset()},
        {"temporary_password_days": 366},
        {"required_attributes": frozenset({"name"})},
        {"required_attributes": frozenset({"email", "horn"})},
    ],
)
def test_what_cognito_does_not_allow(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="must"):
        PoolSettings(**change)  # type: ignore[arg-type]


def test_every_setting_can_be_changed_by_json(desk: Desk) -> None:
    plain = json.loads(settings_json.to_json(PoolSettings()))
    assert settings_json.changed(desk.pool.settings, plain) == PoolSettings()


def test_some_settings_can_be_changed_by_json() -> None:
    settings = settings_json.changed(PoolSettings(), {"session_life": 300, "flows": ["USER_PASSWORD_AUTH"]})
    assert (settings.session_life, settings.flows) == (300, {Flow.PASSWORD})
    assert settings.rotation is False


@pytest.mark.parametrize(
    "change",
    [
        {"magic": 1},
        {"session_life": "300"},
        {"session_life": True},
        {"session_life": 1},
        {"rotation": 1},
        {"flows": "USER_SRP_AUTH"},
        {"flows": ["MAGIC"]},
        {"flows": [1]},
        {"username_kind": "phone"},
        {"client_secret": 5},
        {"custom_attributes": [{"name": "size", "kind": "Magic"}]},
        {"custom_rounds": [{"question": "Two and two?", "answer": 4}]},
        {"custom_rounds": ["Two and two?"]},
        {"password_policy": {"magic": 1}},
        {"password_policy": 5},
    ],
)
def test_json_that_is_no_setting(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"setting|value|must"):
        settings_json.changed(PoolSettings(), change)


def test_custom_attributes_by_json() -> None:
    settings = settings_json.changed(PoolSettings(), {"custom_attributes": [{"name": "team"}]})
    assert settings.custom_attributes == (CustomAttribute("team"),)
