"""The local pool's settings, changed in their panel while the app works with the pool."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox

from tests.helpers.authenticator import totp
from tests.helpers.children import pools
from tests.helpers.person import Person
from tests.helpers.scripted_pool import options
from tests.helpers.stocked_pool import CONFIRMED, OTHER_PASSWORD, PASSWORD, configure
from wildrydes_desktop.local_pool.main import FOLDER
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.local_pool.settings import PoolSettings, UsernameKind
from wildrydes_desktop.ui.pages.names import PageName

NEWCOMER = "bob@example.com"


def entry(person: Person) -> QAction:
    found = person.app.window.findChild(QAction, "localPoolEntry")
    assert isinstance(found, QAction)
    return found


def apply(person: Person) -> None:
    person.click("localPoolApply")
    person.wait(lambda: person.kind == "success", "the settings to be applied")


def people(person: Person) -> list[str]:
    box = person.find("localPoolUser", QComboBox)
    return [str(box.itemData(at)) for at in range(box.count())]


def state(person: Person) -> str:
    return person.text("localPoolUserState")


def settings_now(person: Person, data_dir: Path) -> PoolSettings:
    """The pool's settings as the app leaves them behind."""
    person.app.close()
    pool = LocalPool(data_dir / FOLDER)
    settings = pool.settings
    pool.close()
    return settings


def test_nothing_of_the_panel_is_there_before_somebody_asks_for_it(person: Person) -> None:
    assert entry(person).isVisible()
    assert not entry(person).isChecked()
    with pytest.raises(AssertionError, match="is not there"):
        person.find("localPoolDock")
    person.open_pool_settings()
    assert person.sees("localPoolDock")
    assert entry(person).isChecked()
    person.click("localPoolDockClose")
    assert not person.sees("localPoolDock")
    assert not entry(person).isChecked()
    person.open_pool_settings()
    assert person.sees("localPoolMfa")


def test_it_is_offered_while_the_local_pool_is_open_only(open_app: Callable[..., Person]) -> None:
    person = open_app(*options("http://127.0.0.1:9"))
    person.wait_until_ready()
    person.wait(lambda: not entry(person).isVisible())
    person.click("choosePool")
    person.click("welcomeLocal")
    person.wait(lambda: entry(person).isVisible())
    person.open_pool_settings()


def test_mfa_for_everybody_from_the_next_sign_in(person: Person) -> None:
    person.open_pool_settings()
    person.choose("localPoolMfa", "ON")
    assert "1" in person.text("localPoolNote")
    apply(person)
    person.fill_sign_in(CONFIRMED, PASSWORD)
    person.click("signInSubmit")
    person.wait_for_page(PageName.CHALLENGE)
    person.wait(lambda: person.sees("challengeSecret"), "the secret")
    secret = person.text("challengeSecret").replace(" ", "")
    person.type("challengeCode", totp(secret, time.time()))
    person.click("challengeSubmit")
    person.wait_for_page(PageName.RIDE)


def test_settings_stay_and_the_defaults_come_back(person: Person, data_dir: Path) -> None:
    person.open_pool_settings()
    person.type("localPoolIdTokenLife", "20")
    person.choose("localPoolIdTokenLifeUnit", 60)
    person.tick("localPoolFlow_USER_PASSWORD_AUTH")
    apply(person)
    person.choose("localPoolDeviceTracking", "ALWAYS")  # not applied
    person.click("localPoolReset")
    person.wait(lambda: "default" in person.message, "the defaults")
    assert person.text("localPoolIdTokenLife") == "1"
    assert person.find("localPoolDeviceTracking", QComboBox).currentData() == "OFF"
    person.type("localPoolAccessTokenLife", "2")
    apply(person)
    settings = settings_now(person, data_dir)
    assert (settings.id_token_life, settings.access_token_life) == (3600, 7200)
    assert settings.flows == PoolSettings().flows


def test_what_the_pool_refuses_is_told_where_it_is_typed(person: Person) -> None:
    person.open_pool_settings()
    person.choose("localPoolUsernameKind", "alias")
    person.choose("localPoolMfa", "OPTIONAL")
    person.click("localPoolApply")
    person.wait(lambda: person.kind == "error")
    assert "users" in person.text("localPoolUsernameKindProblem")
    assert person.find("localPoolUsernameKind", QComboBox).currentData() == "alias"
    assert person.find("localPoolMfa", QComboBox).currentData() == "OPTIONAL"
    person.choose("localPoolUsernameKind", "email")
    apply(person)
    assert not person.sees("localPoolUsernameKindProblem")


def test_applying_nothing_says_so(person: Person) -> None:
    person.open_pool_settings()
    person.click("localPoolApply")
    person.wait(lambda: person.kind == "info")


def test_with_a_client_secret_everything_goes_on_working(
    person: Person, open_app: Callable[..., Person]
) -> None:
    person.sign_in(CONFIRMED, PASSWORD)
    person.open_pool_settings()
    person.tick("localPoolClientSecret")
    apply(person)
    person.account("accountRefresh")
    person.wait(lambda: person.kind == "success" and not person.busy, "the refresh")
    person.account("accountSignOut")
    person.sign_in(CONFIRMED, PASSWORD)
    person.app.close()
    again = open_app("--demo")
    again.wait_until_ready()
    again.sign_in(CONFIRMED, PASSWORD)
    again.open_pool_settings()
    again.click("localPoolReset")
    again.wait(lambda: "default" in again.message, "the defaults")
    again.account("accountSignOut")
    again.sign_in(CONFIRMED, PASSWORD)


def test_somebody_is_created_and_chooses_a_password(person: Person) -> None:
    person.open_pool_settings()
    person.type("localPoolNewUsername", NEWCOMER)
    person.type("localPoolNewPassword", OTHER_PASSWORD)
    person.click("localPoolCreateUser")
    person.wait(lambda: person.kind == "success")
    person.wait(lambda: NEWCOMER in people(person))
    assert "FORCE_CHANGE_PASSWORD" in state(person)
    assert person.text("localPoolNewPassword") == person.text("localPoolNewUsername") == ""
    person.fill_sign_in(NEWCOMER, OTHER_PASSWORD)
    person.click("signInSubmit")
    person.wait_for_page(PageName.CHALLENGE)
    person.type("challengeNewPassword", PASSWORD)
    person.type("challengeNewPasswordRepeat", PASSWORD)
    person.click("challengeSubmit")
    person.wait_for_page(PageName.RIDE)
    person.wait(lambda: "(CONFIRMED)" in state(person), "the list to follow")


@pytest.mark.parametrize(
    ("username", "password", "field"),
    [
        ("", OTHER_PASSWORD, "localPoolNewUsername"),
        (NEWCOMER, "", "localPoolNewPassword"),
        (NEWCOMER, "short", "localPoolNewPassword"),
        (CONFIRMED, OTHER_PASSWORD, "localPoolNewUsername"),
        ("not an address", OTHER_PASSWORD, "localPoolNewUsername"),
    ],
)
def test_who_cannot_be_created(person: Person, username: str, password: str, field: str) -> None:
    person.open_pool_settings()
    person.type("localPoolNewUsername", username)
    person.type("localPoolNewPassword", password)
    person.click("localPoolCreateUser")
    person.wait(lambda: person.sees(f"{field}Problem"))
    assert person.text(f"{field}Problem")
    assert person.text("localPoolNewUsername") == username
    assert person.focused() == field


def test_in_an_alias_pool_people_have_a_name_and_an_address(
    open_app: Callable[..., Person], data_dir: Path
) -> None:
    for file in (data_dir / "local-pool").iterdir():
        file.unlink()
    configure(data_dir, username_kind=UsernameKind.ALIAS)
    person = open_app("--demo")
    person.wait_until_ready()
    person.open_pool_settings()
    for name in ("bob", "eve"):
        person.type("localPoolNewUsername", name)
        person.type("localPoolNewEmail", NEWCOMER)
        person.type("localPoolNewPassword", OTHER_PASSWORD)
        person.click("localPoolCreateUser")
        person.wait(lambda: person.kind in {"success", "error"})
    assert person.text("localPoolNewEmailProblem")  # taken, and verified
    assert people(person) == ["bob"]


def test_registration_follows_the_kind_of_usernames(open_app: Callable[..., Person], data_dir: Path) -> None:
    for file in (data_dir / "local-pool").iterdir():
        file.unlink()
    person = open_app("--demo")
    person.wait_until_ready()
    person.open_pool_settings()
    person.choose("localPoolUsernameKind", "alias")
    person.tick("localPoolRequired_name")
    apply(person)
    person.click("goRegister")
    person.wait(lambda: person.sees("registerUsername") and person.sees("registerAttribute_name"))
    person.click("localPoolReset")
    person.wait(lambda: not person.sees("registerUsername") and not person.sees("registerAttribute_name"))


def test_whoever_is_signed_in_goes_on_where_refresh_tokens_rotate(person: Person) -> None:
    person.sign_in(CONFIRMED, PASSWORD)
    person.open_pool_settings()
    person.tick("localPoolRotation")
    person.type("localPoolIdTokenLife", "2")
    apply(person)
    for _ in range(2):  # the second time with the token that the first one brought
        person.account("accountRefresh")
        person.wait(lambda: person.kind == "success" and not person.busy, "the refresh")
    assert "GetTokensFromRefreshToken" in person.operations()
    claims = person.claims()
    assert int(str(claims["exp"])) - int(str(claims["iat"])) == 7200


def test_what_was_meant_for_the_local_pool_does_not_outlast_it(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", "http://127.0.0.1:9")
    person.open_pool_settings()
    person.choose("localPoolMfa", "ON")
    person.type("localPoolNewPassword", OTHER_PASSWORD)
    person.click("choosePool")
    person.type("welcomePoolId", "us-east-1_AbCdEfGhI")
    person.type("welcomeClientId", "1example23456789")
    person.click("welcomeUse")
    person.wait(lambda: not person.sees("localPoolDock"))
    assert not entry(person).isVisible()
    assert person.text("localPoolNewPassword") == ""
    person.click("choosePool")
    person.click("welcomeLocal")
    person.wait(lambda: entry(person).isVisible())
    person.open_pool_settings()
    person.wait(lambda: person.find("localPoolMfa", QComboBox).currentData() == "OFF")


def test_disabled_and_enabled_again(person: Person) -> None:
    person.open_pool_settings()
    person.wait(lambda: CONFIRMED in people(person))
    person.choose("localPoolUser", CONFIRMED)
    person.click("localPoolDisable")
    person.wait(lambda: "disabled" in state(person))
    person.fill_sign_in(CONFIRMED, PASSWORD)
    person.click("signInSubmit")
    person.wait(lambda: person.kind == "error")
    assert person.error == "NotAuthorizedException"
    assert person.find("localPoolUser", QComboBox).currentData() == CONFIRMED
    person.click("localPoolEnable")
    person.wait(lambda: "disabled" not in state(person))
    person.sign_in(CONFIRMED, PASSWORD)


def test_a_reset_is_required(person: Person) -> None:
    person.open_pool_settings()
    person.wait(lambda: CONFIRMED in people(person))
    person.choose("localPoolUser", CONFIRMED)
    person.click("localPoolRequireReset")
    person.wait(lambda: "RESET_REQUIRED" in state(person))
    person.fill_sign_in(CONFIRMED, PASSWORD)
    person.click("signInSubmit")
    person.wait_for_page(PageName.FORGOT)


def test_deleting_takes_two_presses(person: Person) -> None:
    person.open_pool_settings()
    person.wait(lambda: CONFIRMED in people(person))
    person.choose("localPoolUser", CONFIRMED)
    asked = person.text("localPoolDelete")
    person.click("localPoolDelete")
    assert person.text("localPoolDelete") != asked
    person.choose("localPoolUser", people(person)[0])  # thought better of
    assert person.text("localPoolDelete") == asked
    person.choose("localPoolUser", CONFIRMED)
    person.click("localPoolDelete")
    person.click("localPoolDelete")
    person.wait(lambda: CONFIRMED not in people(person))
    person.register(CONFIRMED, PASSWORD)
    person.wait(lambda: CONFIRMED in people(person), "the list to follow")


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
def test_what_was_typed_outlives_the_pool(person: Person) -> None:
    person.open_pool_settings()
    person.choose("localPoolMfa", "OPTIONAL")
    (child,) = pools()
    os.kill(child.pid, signal.SIGKILL)
    person.wait(lambda: person.kind == "warning")
    person.wait(lambda: pools() not in ([], [child]))
    assert person.find("localPoolMfa", QComboBox).currentData() == "OPTIONAL"
    person.wait(lambda: person.find("localPoolApply").isEnabled())
    apply(person)
