"""Challenges of other kinds of pools: alias pools, pools with a client secret, and the app's own."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.e2e.challenges.cases import AGAIN, BY_APP, BY_MAIL, NEW, NEW_PASSWORD
from tests.e2e.challenges.walk import Walk
from tests.helpers import riders
from tests.helpers.person import Person
from tests.helpers.pool_on_loopback import PoolOnLoopback
from tests.helpers.riders import RIDER
from tests.helpers.stocked_pool import OTHER_PASSWORD, PASSWORD, configure
from wildrydes_desktop.app.options import CLIENT_SECRET_VARIABLE
from wildrydes_desktop.app.pool_keeper import PoolKeeper
from wildrydes_desktop.cognito.requirements import PoolRequirements
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.main import FOLDER
from wildrydes_desktop.local_pool.service import LocalPool
from wildrydes_desktop.local_pool.settings import DeviceTracking, Mfa, MfaKind, UsernameKind
from wildrydes_desktop.ui.pages.names import PageName

SECRET = "s3cret" * 9
NAME = "countess"
BY_MAIL_ONLY = {"mfa": Mfa.ON, "mfa_kinds": frozenset({MfaKind.EMAIL})}

Opened = Callable[..., Person]


def register(walk: Walk, *, username: str = "") -> None:
    """Register and verify through the windows."""
    walk.person.fill_registration(RIDER, PASSWORD)
    if username:
        walk.person.type("registerUsername", username)
    walk.person.click("registerSubmit")
    walk.person.wait_for_page(PageName.VERIFY)
    walk.person.wait_for_rest()
    walk.person.type("verifyCode", walk.code())
    walk.person.click("verifySubmit")
    walk.person.wait_for_page(PageName.SIGN_IN)
    walk.person.wait_for_rest()


def sign_in(walk: Walk, name: str, password: str = PASSWORD) -> None:
    walk.fill_sign_in(password=password, name=name)
    walk.person.click("signInSubmit")


def by_code(walk: Walk, title: str = BY_MAIL) -> None:
    walk.is_asked(title)
    walk.answer({"challengeCode": walk.code()})
    walk.is_inside()


def refresh(walk: Walk) -> None:
    """Ask for newer tokens of the same sign-in."""
    before = walk.person.claims()
    walk.pool.clock.advance(5)  # `iat` counts whole seconds
    walk.person.account("accountRefresh")
    walk.person.wait(lambda: walk.person.claims().get("iat", 0) > before["iat"], "newer tokens")
    after = walk.person.claims()
    assert after["origin_jti"] == before["origin_jti"]
    assert "fail" not in walk.person.checks().values()


# An alias pool


@pytest.fixture
def alias_walk(open_app: Opened, pool: PoolOnLoopback) -> Walk:
    """Somebody at the app, on a pool whose usernames are not addresses."""
    pool.configure(username_kind=UsernameKind.ALIAS)
    return Walk(pool, open_app(*pool.options, "--pool-kind", "alias"))


def test_an_alias_pool_by_either_name(alias_walk: Walk) -> None:
    register(alias_walk, username=NAME)
    alias_walk.pool.configure(**BY_MAIL_ONLY)
    for name in (NAME, RIDER):
        sign_in(alias_walk, name)
        by_code(alias_walk)
        assert alias_walk.person.claims()["cognito:username"] == NAME


def test_an_alias_pool_keeps_the_name_that_was_typed(alias_walk: Walk) -> None:
    """The pool's own name for the user stands in the answers, and never in the field."""
    register(alias_walk, username=NAME)
    alias_walk.pool.configure(**BY_MAIL_ONLY)
    sign_in(alias_walk, RIDER)
    alias_walk.is_asked(BY_MAIL)
    alias_walk.answer({"challengeCode": "000"})
    alias_walk.is_told("CodeMismatchException")
    assert alias_walk.pool.sent("RespondToAuthChallenge")[-1]["ChallengeResponses"]["USERNAME"] == NAME
    alias_walk.start_again(RIDER)
    alias_walk.person.click("signInSubmit")
    by_code(alias_walk)


def test_an_alias_pool_with_a_temporary_password(alias_walk: Walk) -> None:
    riders.invite(alias_walk.pool, NAME, email=RIDER, email_verified="true")
    sign_in(alias_walk, RIDER)
    alias_walk.is_asked(NEW_PASSWORD)
    alias_walk.answer({NEW: OTHER_PASSWORD, AGAIN: OTHER_PASSWORD})
    alias_walk.is_inside()
    sign_in(alias_walk, NAME, OTHER_PASSWORD)
    alias_walk.is_inside()


def test_an_alias_that_is_not_verified_is_nobody_yet(alias_walk: Walk) -> None:
    riders.invite(alias_walk.pool, NAME, email=RIDER)
    sign_in(alias_walk, RIDER)
    alias_walk.is_told("NotAuthorizedException")
    assert alias_walk.person.page is PageName.SIGN_IN
    sign_in(alias_walk, NAME)
    alias_walk.is_asked(NEW_PASSWORD)


# A pool whose app client has a secret


@pytest.fixture
def secret_walk(open_app: Opened, pool: PoolOnLoopback, monkeypatch: pytest.MonkeyPatch) -> Walk:
    """Somebody at the app, on a pool whose app client has a secret that the app knows."""
    pool.configure(client_secret=Secret(SECRET))
    monkeypatch.setenv(CLIENT_SECRET_VARIABLE, SECRET)
    return Walk(pool, open_app(*pool.options))


def test_the_main_flow_with_a_client_secret(secret_walk: Walk) -> None:
    register(secret_walk)
    secret_walk.pool.configure(**BY_MAIL_ONLY)
    sign_in(secret_walk, RIDER)
    by_code(secret_walk)
    refresh(secret_walk)
    answers = secret_walk.pool.sent("RespondToAuthChallenge")
    assert len({each["ChallengeResponses"]["SECRET_HASH"] for each in answers}) == 1  # of the internal name
    assert SECRET not in str([secret_walk.pool.sent(name) for name in ("SignUp", "InitiateAuth")])


def test_several_challenges_with_a_client_secret(secret_walk: Walk) -> None:
    riders.invite(secret_walk.pool)
    secret_walk.pool.configure(mfa=Mfa.ON, mfa_kinds=frozenset({MfaKind.TOTP}))
    sign_in(secret_walk, RIDER)
    secret_walk.is_asked(NEW_PASSWORD)
    secret_walk.answer({NEW: OTHER_PASSWORD, AGAIN: OTHER_PASSWORD})
    secret_walk.is_asked("Set up an authenticator app")
    secret_walk.read_secret()
    secret_walk.answer({"challengeCode": secret_walk.app_code()})
    secret_walk.is_inside()
    refresh(secret_walk)
    secret_walk.pool.clock.advance(30)
    sign_in(secret_walk, RIDER, OTHER_PASSWORD)
    secret_walk.is_asked(BY_APP)
    secret_walk.answer({"challengeCode": secret_walk.app_code()})
    secret_walk.is_inside()


def test_a_remembered_computer_with_a_client_secret(secret_walk: Walk) -> None:
    register(secret_walk)
    secret_walk.pool.configure(**BY_MAIL_ONLY, device_tracking=DeviceTracking.ALWAYS)
    sign_in(secret_walk, RIDER)
    by_code(secret_walk)
    refresh(secret_walk)
    secret_walk.pool.asked.clear()
    sign_in(secret_walk, RIDER)
    secret_walk.is_inside()
    assert secret_walk.pool.asked == ["PASSWORD_VERIFIER", "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER", ""]


@pytest.mark.parametrize(("known", "says"), [("", "has a secret"), ("wrong", "is not right")])
def test_a_secret_that_the_app_does_not_know(
    open_app: Opened, pool: PoolOnLoopback, monkeypatch: pytest.MonkeyPatch, known: str, says: str
) -> None:
    pool.configure(client_secret=Secret(SECRET))
    monkeypatch.setenv(CLIENT_SECRET_VARIABLE, known)
    walk = Walk(pool, open_app(*pool.options))
    sign_in(walk, RIDER)
    walk.is_told("NotAuthorizedException")
    assert says in walk.person.message
    assert CLIENT_SECRET_VARIABLE in walk.person.message


# The app's own pool, in a process of its own


def own_pool(tmp_path: Path, folder_with_keys: Path, **settings: object) -> None:
    """Put a pool where the app looks for its own."""
    shutil.copytree(folder_with_keys, tmp_path / "app" / FOLDER)
    configure(tmp_path / "app", **settings)


def test_a_code_straight_from_the_mailbox(open_app: Opened, tmp_path: Path, folder_with_keys: Path) -> None:
    own_pool(tmp_path, folder_with_keys, **BY_MAIL_ONLY)
    person = open_app("--demo")
    person.wait_until_ready()
    person.register(RIDER, PASSWORD)
    person.take_code(RIDER)
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)
    registered = person.newest_mail()
    person.fill_sign_in(RIDER, PASSWORD)
    person.click("signInSubmit")
    person.wait_for_page(PageName.CHALLENGE)
    person.wait_for_rest()
    person.take_code(RIDER, "challengeCode", after=registered)
    person.click("challengeSubmit")
    person.wait_for_page(PageName.RIDE)
    person.wait(person.checks, "the verdicts")
    assert "fail" not in person.checks().values()
    assert person.claims()["email"] == RIDER


def more_than_ten_minutes(person: Person) -> bool:
    return any(f" {minutes}:" in person.text("challengeCountdown") for minutes in range(10, 15))


def test_steps_count_down_for_as_long_as_the_pool_says(
    open_app: Opened, tmp_path: Path, folder_with_keys: Path
) -> None:
    own_pool(tmp_path, folder_with_keys, session_life=900)
    pool = LocalPool(tmp_path / "app" / FOLDER)
    pool.create_user(RIDER, Secret(PASSWORD))
    pool.close()
    person = open_app("--demo")
    person.wait_until_ready()
    person.fill_sign_in(RIDER, PASSWORD)
    person.click("signInSubmit")
    person.wait_for_page(PageName.CHALLENGE)
    person.wait(lambda: more_than_ten_minutes(person), "a quarter of an hour")


def test_a_pool_may_say_only_later_how_long_its_steps_live(
    open_app: Opened, tmp_path: Path, folder_with_keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[PoolKeeper, PoolRequirements]] = []
    own_pool(tmp_path, folder_with_keys, session_life=900)
    pool = LocalPool(tmp_path / "app" / FOLDER)
    pool.create_user(RIDER, Secret(PASSWORD))
    pool.close()
    with monkeypatch.context() as slow:
        slow.setattr(PoolKeeper, "learn", lambda *known: said.append(known))
        person = open_app("--demo")
        person.wait_until_ready()
        person.fill_sign_in(RIDER, PASSWORD)
        person.click("signInSubmit")
        person.wait_for_page(PageName.CHALLENGE)
        person.wait(lambda: "2:" in person.text("challengeCountdown"), "what holds where nothing is known")
        person.wait(lambda: said, "the settings")
    keeper, requirements = said[-1]
    keeper.learn(requirements)
    assert more_than_ten_minutes(person)
    keeper.learn(replace(requirements, session_life=600))  # for steps to come
    assert more_than_ten_minutes(person)


def test_a_policy_that_is_known_is_kept_before_anything_is_sent(
    open_app: Opened, tmp_path: Path, folder_with_keys: Path
) -> None:
    """The app knows its own pool's: what falls short of it never leaves."""
    own_pool(tmp_path, folder_with_keys)
    pool = LocalPool(tmp_path / "app" / FOLDER)
    pool.create_user(RIDER, Secret(PASSWORD))
    pool.close()
    person = open_app("--demo")
    person.wait_until_ready()
    person.fill_sign_in(RIDER, PASSWORD)
    person.click("signInSubmit")
    person.wait_for_page(PageName.CHALLENGE)
    person.wait_for_rest()
    person.wait(lambda: "JWKS" in person.operations(), "the keys, which are fetched by themselves")
    sent = len(person.operations())
    for password in ("Short-1", "no-capital-9", "NO-SMALL-9", "No-digit-at-all", "NoSymbol9"):
        person.type(NEW, password)
        person.type(AGAIN, password)
        person.click("challengeSubmit")
        assert person.sees(f"{NEW}Problem"), password
        assert person.text(NEW) == password
        assert person.focused() == NEW
    assert len(person.operations()) == sent
    for field in (NEW, AGAIN):
        person.type(field, OTHER_PASSWORD)
    person.click("challengeSubmit")
    person.wait_for_page(PageName.RIDE)
    person.wait(person.checks, "the verdicts")
    assert person.claims()["email"] == RIDER
