"""The calls of somebody who is signed in; see `calls`."""

from __future__ import annotations

import time
from typing import Final

from reliability.calls import Call, at, signed_in, told
from reliability.scene import Scene
from tests.helpers.authenticator import totp
from tests.helpers.stocked_pool import OTHER_PASSWORD, PASSWORD
from wildrydes_desktop.local_pool.ride import STAGE
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.widgets.resend_button import ResendButton

NEW_ADDRESS: Final = "new-{name}"


def _account(scene: Scene) -> None:
    scene.sign_in()
    scene.person.click("goAccount")
    scene.person.wait_for_page(PageName.ACCOUNT)


def _new_session(scene: Scene) -> None:
    scene.sign_out()
    _account(scene)


def _change_password(scene: Scene) -> None:
    """As somebody new each time: whether the last one's was changed is what the cell before was about."""
    _new_session(scene)
    scene.person.click("accountChangePassword")
    scene.person.type("accountPresentPassword", PASSWORD)
    scene.person.type("accountNewPassword", OTHER_PASSWORD)
    scene.person.type("accountNewPasswordRepeat", OTHER_PASSWORD)


def _sign_in_with_the_new_password(scene: Scene) -> None:
    scene.sign_out()
    scene.person.fill_sign_in(scene.name, OTHER_PASSWORD)
    scene.person.click("signInSubmit")
    scene.until(lambda: signed_in(scene), 10)


def _delete(scene: Scene) -> None:
    _new_session(scene)
    scene.person.click("accountDelete")
    scene.person.type("accountDeleteConfirm", "delete")


def _profile(scene: Scene) -> None:
    scene.go_behind_account("accountProfile", PageName.PROFILE, "profileSave")


def _read_profile(scene: Scene) -> None:
    _profile(scene)


def _change_profile(scene: Scene) -> None:
    _profile(scene)
    if not scene.person.sees("profileAttribute_nickname"):
        scene.person.click("profileMore")
        scene.person.choose("profileAddName", "nickname")
        scene.person.type("profileAddValue", "Sparkle")
        scene.person.click("profileAdd")
    scene.person.type("profileAttribute_nickname", f"Sparkle {time.time():.3f}")


def _have_attribute(scene: Scene) -> None:
    _profile(scene)
    if not scene.person.sees("profileDelete_nickname"):
        _change_profile(scene)
        scene.person.click("profileSave")
        scene.person.wait(lambda: scene.person.kind == "success" and not scene.person.busy, "the attribute")
        scene.person.wait(lambda: scene.person.sees("profileDelete_nickname"), "the row")


def _new_address(scene: Scene) -> None:
    """With another address, whose code has been sent and not been typed."""
    scene.sign_out()
    _profile(scene)
    scene.person.type("profileAttribute_email", NEW_ADDRESS.format(name=scene.name))
    scene.person.click("profileSave")
    scene.person.wait(lambda: scene.person.sees("profileCode") and not scene.person.busy, "the question")


def _another_code(scene: Scene) -> None:
    if not (scene.person.page is PageName.PROFILE and scene.person.sees("profileCode")):
        _new_address(scene)
    scene.person.find("profileCodeResend", ResendButton).make_ready()  # as if half a minute had passed


def _type_code(scene: Scene) -> None:
    _new_address(scene)
    scene.person.type("profileCode", scene.pool.code(to=NEW_ADDRESS.format(name=scene.name)))


def _verified(scene: Scene) -> bool:
    person = scene.person
    return (
        person.sees("profileStatus_email") and "✓" in person.text("profileStatus_email") and not person.busy
    )


def _read_again(scene: Scene) -> None:
    scene.person.click("profileReload")
    scene.until(lambda: not scene.person.busy, 10)


def _mfa(scene: Scene) -> None:
    scene.go_behind_account("accountMfa", PageName.MFA, "mfaSave")


def _begin_enrolment(scene: Scene) -> None:
    _mfa(scene)
    if scene.person.sees("mfaTotpCancel"):
        scene.person.click("mfaTotpCancel")


def _finish_enrolment(scene: Scene) -> None:
    scene.sign_out()
    _mfa(scene)
    scene.person.click("mfaTotpEnrol")
    scene.person.wait(lambda: scene.person.sees("mfaTotpSecret"), "the secret")
    scene.person.wait_for_rest()
    _type_totp(scene)


def _type_totp(scene: Scene) -> None:
    secret = scene.person.text("mfaTotpSecret").replace(" ", "")
    scene.person.type("mfaTotpCode", totp(secret, time.time()))


def _enrolled(scene: Scene) -> bool:
    return scene.person.kind == "success" and not scene.person.sees("mfaTotpCode") and not scene.person.busy


def _switch_factor(scene: Scene) -> None:
    _mfa(scene)
    scene.person.click("mfaReload")  # what the cell before has switched is shown as it is now
    scene.person.wait_for_rest()
    box = scene.person.find("mfaEnabled_EMAIL_OTP")
    scene.person.tick("mfaEnabled_EMAIL_OTP", not box.isChecked())  # type: ignore[attr-defined]


def _devices(scene: Scene) -> None:
    scene.go_behind_account("accountDevices", PageName.DEVICES, "devicesReload")


def _remembered_or_not(scene: Scene) -> None:
    _devices(scene)
    if scene.person.sees("devicesRemember"):
        scene.person.click("devicesRemember")
        scene.person.wait(lambda: scene.person.sees("devicesDoNotRemember"), "the device")
        scene.person.wait_for_rest()


def _forget_device(scene: Scene) -> None:
    scene.sign_out()
    _devices(scene)
    scene.person.click("devicesForget")


def _sign_in_on_a_new_device(scene: Scene) -> None:
    scene.sign_out()
    scene.name = scene.pool.rider()
    scene.person.fill_sign_in(scene.name, PASSWORD)


def _choose_place(scene: Scene) -> None:
    """On the map, with the API's address as the workshop's site has it; the API is the local pool's."""
    scene.sign_in()
    scene.person.click("goRide")
    scene.person.wait(lambda: scene.person.sees("rideApi"), "the map")
    address = f"{scene.pool.options[1]}{STAGE}"
    if scene.person.text("rideApi") != address:
        scene.person.type("rideApi", address)


_TRACKING: Final = {"device_tracking": "ALWAYS"}
_FACTORS: Final = {"mfa": "OPTIONAL", "mfa_kinds": ["SOFTWARE_TOKEN_MFA", "EMAIL_OTP"]}

CALLS: Final = (
    Call(
        "InitiateAuth, refresh",
        "InitiateAuth",
        "refresh the tokens",
        "accountRefresh",
        _account,
        told("success"),
    ),
    Call(
        "GetTokensFromRefreshToken",
        "GetTokensFromRefreshToken",
        "refresh the tokens of a pool that rotates them",
        "accountRefresh",
        _account,
        told("success"),
        before=1,
        settings={"rotation": True, "rotation_grace": 60},
    ),
    Call(
        "ChangePassword",
        "ChangePassword",
        "change the password",
        "accountChangeSubmit",
        _change_password,
        told("success"),
        follow=_sign_in_with_the_new_password,
    ),
    Call("GetUser", "GetUser", "read the profile", "profileReload", _read_profile, told("")),
    Call(
        "UpdateUserAttributes",
        "UpdateUserAttributes",
        "change an attribute",
        "profileSave",
        _change_profile,
        told("success"),
    ),
    Call(
        "DeleteUserAttributes",
        "DeleteUserAttributes",
        "delete an attribute",
        "profileDelete_nickname",
        _have_attribute,
        told("success"),
    ),
    Call(
        "GetUserAttributeVerificationCode",
        "GetUserAttributeVerificationCode",
        "have a code sent to a new address",
        "profileCodeResend",
        _another_code,
        lambda scene: scene.person.kind != "error" and not scene.person.find("profileCodeResend").isEnabled(),
    ),
    Call(
        "VerifyUserAttribute",
        "VerifyUserAttribute",
        "verify a new address",
        "profileCodeSubmit",
        _type_code,
        _verified,
        follow=_read_again,
    ),
    Call(
        "AssociateSoftwareToken",
        "AssociateSoftwareToken",
        "begin to set up an authenticator app",
        "mfaTotpEnrol",
        _begin_enrolment,
        lambda scene: scene.person.sees("mfaTotpSecret") and not scene.person.busy,
        settings=_FACTORS,
    ),
    Call(
        "VerifySoftwareToken",
        "VerifySoftwareToken",
        "type an authenticator app's first code",
        "mfaTotpSubmit",
        _finish_enrolment,
        _enrolled,
        settings=_FACTORS,
    ),
    Call(
        "SetUserMFAPreference",
        "SetUserMFAPreference",
        "switch a second factor",
        "mfaSave",
        _switch_factor,
        told("success"),
        settings=_FACTORS,
    ),
    Call(
        "ListDevices",
        "ListDevices",
        "list the devices",
        "devicesReload",
        _devices,
        told(""),
        settings=_TRACKING,
    ),
    Call(
        "ConfirmDevice",
        "ConfirmDevice",
        "sign in on a device that is new to the pool",
        "signInSubmit",
        _sign_in_on_a_new_device,
        signed_in,
        before=2,
        settings=_TRACKING,
    ),
    Call(
        "UpdateDeviceStatus",
        "UpdateDeviceStatus",
        "have a device not remembered",
        "devicesDoNotRemember",
        _remembered_or_not,
        told("success"),
        settings=_TRACKING,
    ),
    Call(
        "ForgetDevice",
        "ForgetDevice",
        "have a device forgotten",
        "devicesForgetConfirm",
        _forget_device,
        told("success"),
        settings=_TRACKING,
    ),
    Call("POST ride", "POST", "request a unicorn", "rideRequest", _choose_place, told("success")),
    Call(
        "RevokeToken",
        "RevokeToken",
        "revoke the session",
        "accountRevoke",
        _new_session,
        at(PageName.SIGN_IN),
    ),
    Call(
        "GlobalSignOut",
        "GlobalSignOut",
        "sign out everywhere",
        "accountSignOutEverywhere",
        _new_session,
        at(PageName.SIGN_IN),
    ),
    Call(
        "DeleteUser", "DeleteUser", "delete the account", "accountDeleteSubmit", _delete, at(PageName.SIGN_IN)
    ),
)
