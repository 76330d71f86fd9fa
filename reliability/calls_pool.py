"""What is asked about the pool itself: by the app, by its check-up, by who looks for it. And its mails."""

from __future__ import annotations

import os
import time
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QTabBar

from reliability.calls import Call, at, fill_registration, signed_in
from reliability.cloud import OTHER_KEYS, OTHER_POOLS
from reliability.pool_process import MAILS
from reliability.scene import Scene
from tests.helpers.authenticator import totp
from tests.helpers.stocked_pool import PASSWORD
from wildrydes_desktop.app.mail import LOOK_EVERY
from wildrydes_desktop.cognito.jwks import SECONDS_AFTER_FAILURE
from wildrydes_desktop.ui.pages.names import PageName


def _at_pools(scene: Scene) -> None:
    scene.person.wait_until_ready()
    scene.settle(0.15)  # what is asked when a pool is opened has been
    scene.person.app.window.go(PageName.POOLS)
    scene.person.wait(lambda: scene.person.sees("poolsReference"), "the pools")
    scene.person.wait(lambda: scene.person.model("poolsView").rowCount() > 1, "the list")


def _choose_the_open_one(scene: Scene) -> None:
    """Look at the other pool of the list, and back: nothing is left of the check-up before."""
    _at_pools(scene)
    table = scene.person.find("poolsView", QAbstractItemView)
    for row in (0, 1):
        place = table.visualRect(table.model().index(row, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    scene.person.wait(lambda: not scene.person.sees("poolsChecks"), "the old check-up to go")
    scene.person.wait(lambda: scene.person.find("poolsCheck").isEnabled(), "the button")


def _checked(scene: Scene) -> bool:
    """Whether the check-up is there."""
    return scene.person.sees("poolsChecks") and not scene.person.busy


def _all_is_well(scene: Scene) -> bool:
    return _checked(scene) and not _troubles(scene)


def _troubles(scene: Scene) -> list[str]:
    """What the check-up says of each thing that is not as it should be.

    Whose the app client is nobody is told without AWS credentials.
    """
    model = scene.person.model("poolsChecks")
    said = []
    for row in range(model.rowCount()):
        looked_at, verdict = (model.index(row, column).data(Qt.ItemDataRole.UserRole) for column in (0, 1))
        if verdict != "passed" and (looked_at != "client_of_pool" or "AWS_ACCESS_KEY_ID" in os.environ):
            said.append(str(model.index(row, 2).data()).partition(".")[0])
    return said


def _first_trouble(scene: Scene) -> str:
    """The first that says more than that there was no answer."""
    said = _troubles(scene) if _checked(scene) else []
    of_no_use = ("The answers did not say", "Nobody could be asked")
    return next((each for each in said if not each.startswith(of_no_use)), "")


def _name_the_pool(scene: Scene) -> None:
    """By its id: which app client it has is for the app to find out."""
    _at_pools(scene)
    scene.person.type("poolsReference", scene.pool.options[3])
    scene.person.type("poolsClientId", "")


def _opened(scene: Scene) -> bool:
    return scene.person.page is PageName.REGISTER and scene.person.app.pool_is_open


def _register_and_wait(scene: Scene) -> None:
    """Until the app has looked for the mail, which it does once a second."""
    scene.person.click("registerSubmit")
    scene.settle(LOOK_EVERY / 1000 + 0.2)


def _mail_came(scene: Scene) -> bool:
    return scene.person.text("letterAbout").startswith(f"To {scene.name} ")


def _fill_another_pool(scene: Scene) -> None:
    """In the inspector's view of what an API would say; keys that were fetched once are kept."""
    person = scene.person
    scene.sign_in()
    if not person.sees("apiPool"):
        tabs = person.find("inspectorViews", QTabBar)
        place = next(at for at in range(tabs.count()) if tabs.tabData(at) == "api")
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(place).center())
        person.wait(lambda: person.rows("apiLooks", 1), "what it says of the pool that is open")
    person.choose("apiPool", "other")
    person.paste("apiPoolId", f"{OTHER_POOLS}{scene.pool.another_name().partition('@')[0][6:]}")
    person.paste("apiClientId", "anotherclient")
    person.tick("apiAtEndpoint")
    person.app.window.messages.clear()  # that somebody has signed in


def _no_keys(scene: Scene) -> str:
    """What is said of the signature where the keys could not be had."""
    _, _, said = scene.person.text("apiReasons").partition("The pool's keys could not be fetched. ")
    return said.partition(".")[0]


def _with_keys(scene: Scene) -> bool:
    return bool(scene.person.rows("apiLooks", 1)) and not _no_keys(scene)


def _check_later(scene: Scene) -> None:
    """Once the keys may be asked for again."""
    scene.settle(SECONDS_AFTER_FAILURE + 0.2)
    scene.person.click("apiCheck")
    scene.until(lambda: scene.person.text("apiCheck") != "Cancel", 20)


def _to_the_first_factor(scene: Scene) -> None:
    """A rider's first second factor, which the pool wants set up on the way in."""
    scene.sign_out()
    scene.name = scene.pool.rider()
    scene.person.fill_sign_in(scene.name, PASSWORD)
    scene.person.click("signInSubmit")
    scene.person.wait_for_page(PageName.CHALLENGE)
    scene.person.wait_for_rest()
    scene.person.choose("challengeChoice", "SOFTWARE_TOKEN_MFA")


def _to_the_first_code(scene: Scene) -> None:
    _to_the_first_factor(scene)
    scene.person.click("challengeSubmit")
    scene.person.wait(lambda: _secret_shown(scene), "the secret")
    _type_first_code(scene)


def _type_first_code(scene: Scene) -> None:
    secret = scene.person.text("challengeSecret").replace(" ", "")
    scene.person.type("challengeCode", totp(secret, time.time()))


def _secret_shown(scene: Scene) -> bool:
    return scene.person.sees("challengeSecret") and not scene.person.busy


def _choose_it_again(scene: Scene) -> None:
    """From the beginning: the conversation has ended."""
    if scene.person.page is PageName.CHALLENGE:
        scene.person.click("challengeCancel")
    _to_the_first_factor(scene)
    scene.person.click("challengeSubmit")
    scene.until(lambda: _secret_shown(scene), 10)


def _set_up_again(scene: Scene) -> None:
    """Likewise."""
    if scene.person.page is PageName.CHALLENGE:
        scene.person.click("challengeCancel")
    _to_the_first_code(scene)
    scene.person.click("challengeSubmit")
    scene.until(lambda: signed_in(scene), 10)


_FIRST_FACTOR: Final = {"mfa": "ON", "mfa_kinds": ["SOFTWARE_TOKEN_MFA", "SMS_MFA"]}
_NO_TLS: Final = frozenset({"self-signed", "expired", "wrong-host"})
_ON_THIS_MACHINE: Final = frozenset({"dns", "offline"})


def _unasked(operation: str, before: int) -> Call:
    """What the app asks of who has AWS credentials when it opens a pool; without an answer it goes on."""
    return Call(
        operation,
        operation,
        "open a pool with AWS credentials, then register",
        "registerSubmit",
        fill_registration,
        at(PageName.VERIFY),
        before=before,
        at_opening=True,
        unseen=True,
        signed=True,
    )


def _in_check_up(name: str, operation: str, before: int, *, signed: bool = False) -> Call:
    return Call(
        name,
        operation,
        "have a pool checked",
        "poolsCheck",
        _choose_the_open_one,
        _all_is_well,
        before=before,
        reading=_first_trouble,
        signed=signed,
    )


CALLS: Final = (
    _unasked("DescribeUserPool", 0),
    _unasked("DescribeUserPoolClient", 1),
    _unasked("GetUserPoolMfaConfig", 2),
    _in_check_up("JWKS, check-up", "GET", 0),
    _in_check_up("InitiateAuth, check-up", "InitiateAuth", 1),
    _in_check_up("DescribeUserPoolClient, check-up", "DescribeUserPoolClient", 2, signed=True),
    Call(
        "ListUserPoolClients",
        "ListUserPoolClients",
        "open a pool by its id alone",
        "poolsFind",
        _name_the_pool,
        _opened,
        signed=True,
    ),
    Call(
        "JWKS, another pool's",
        OTHER_KEYS,
        "check a token for an API that trusts another pool",
        "apiCheck",
        _fill_another_pool,
        _with_keys,
        busy=lambda scene: scene.person.text("apiCheck") == "Cancel",
        reading=_no_keys,
        again=_check_later,
    ),
    Call(
        "AssociateSoftwareToken, at sign-in",
        "AssociateSoftwareToken",
        "choose an authenticator app as the first second factor",
        "challengeSubmit",
        _to_the_first_factor,
        _secret_shown,
        follow=_choose_it_again,
        settings=_FIRST_FACTOR,
    ),
    Call(
        "VerifySoftwareToken, at sign-in",
        "VerifySoftwareToken",
        "type that app's first code",
        "challengeSubmit",
        _to_the_first_code,
        signed_in,
        follow=_set_up_again,
        settings=_FIRST_FACTOR,
    ),
    Call(
        "GET mails",
        MAILS,
        "register in the local pool, and wait for the mail",
        "registerSubmit",
        fill_registration,
        at(PageName.VERIFY),
        unseen=True,
        afterwards=_mail_came,
        press=_register_and_wait,
        local=True,
        without=_NO_TLS | _ON_THIS_MACHINE,
    ),
)
