"""Second factors: enrolling, preferring, and the challenges for them."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from tests.helpers.authenticator import totp, wrong
from tests.helpers.local_pool_desk import EMAIL, OTHER_PASSWORD, PASSWORD, Desk
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import totp as pool_totp
from wildrydes_desktop.local_pool.settings import Mfa, MfaKind

PHONE = "+15550001234"
MISMATCH = ("CodeMismatchException", "Invalid code or auth state for the user.")
USED_SESSION = ("NotAuthorizedException", "Invalid session for the user.")
LOCKED = ("NotAuthorizedException", "Password attempts exceeded")
NOT_VERIFIED = ("EnableSoftwareTokenMFAException", "Code mismatch and fail enable Software Token MFA")
NO_TOKEN = ("SoftwareTokenMFANotFoundException", "Software Token MFA does not exist for the user.")
CODE_NAMES = {
    "SMS_MFA": "SMS_MFA_CODE",
    "EMAIL_OTP": "EMAIL_OTP_CODE",
    "SOFTWARE_TOKEN_MFA": "SOFTWARE_TOKEN_MFA_CODE",
}


@pytest.fixture
def rider(desk: Desk) -> Desk:
    """A pool where every factor may be turned on, with a rider who has a verified number."""
    desk.configure(mfa=Mfa.OPTIONAL, mfa_kinds=frozenset(MfaKind))
    desk.register(UserAttributes=[{"Name": "phone_number", "Value": PHONE}])
    desk.pool.verify_attribute(EMAIL, "phone_number")
    return desk


def enrol(desk: Desk) -> str:
    """Set up an authenticator by access token; returns its secret."""
    token = desk.sign_in()["AccessToken"]
    secret = str(desk.call("AssociateSoftwareToken", AccessToken=token)["SecretCode"])
    code = totp(secret, desk.clock())
    assert desk.call("VerifySoftwareToken", AccessToken=token, UserCode=code) == {"Status": "SUCCESS"}
    desk.clock.advance(30)
    return secret


def prefer(desk: Desk, token: str, **kinds: tuple[bool, bool]) -> None:
    """Set factors on or off and preferred or not."""
    members = {"SMS": "SMSMfaSettings", "TOTP": "SoftwareTokenMfaSettings", "EMAIL": "EmailMfaSettings"}
    choices = {members[kind]: {"Enabled": on, "PreferredMfa": best} for kind, (on, best) in kinds.items()}
    desk.call("SetUserMFAPreference", AccessToken=token, **choices)


def challenge(desk: Desk, password: str = PASSWORD) -> dict[str, Any]:
    return desk.srp(password=password).authenticate_user_until_challenge()


def parameters(answer: dict[str, Any]) -> dict[str, str]:
    """The challenge's parameters without the user's id, which every challenge carries."""
    shown: dict[str, str] = dict(answer["ChallengeParameters"])
    assert shown.pop("USER_ID_FOR_SRP")
    return shown


class TestAlgorithm:
    @pytest.mark.parametrize(
        ("seconds", "expected"),
        [
            (59, "287082"),
            (1111111109, "081804"),
            (1111111111, "050471"),
            (1234567890, "005924"),
            (2000000000, "279037"),
            (20000000000, "353130"),
        ],
    )
    def test_the_rfc_s_own_examples(self, seconds: int, expected: str) -> None:
        """RFC 6238, appendix B, the last six digits."""
        secret = base64.b32encode(b"12345678901234567890").decode()
        assert pool_totp.code(Secret(secret), seconds // 30) == expected == totp(secret, seconds)

    def test_one_step_either_way(self) -> None:
        secret = pool_totp.new_secret()
        given = totp(secret.reveal(), 3000)
        fitting = [now for now in range(2900, 3100) if pool_totp.matching_step(secret, given, now) == 100]
        assert (fitting[0], fitting[-1], len(fitting)) == (2970, 3059, 90)

    def test_secrets(self) -> None:
        secret = pool_totp.new_secret()
        assert len(base64.b32decode(secret.reveal() + "====")) == 32
        assert secret.reveal() != pool_totp.new_secret().reveal()


class TestEnrolling:
    def test_by_access_token(self, rider: Desk) -> None:
        secret = enrol(rider)
        assert len(secret) == 52
        token = rider.sign_in()["AccessToken"]
        assert "UserMFASettingList" not in rider.call("GetUser", AccessToken=token)
        prefer(rider, token, TOTP=(True, True))
        user = rider.call("GetUser", AccessToken=token)
        assert user["UserMFASettingList"] == ["SOFTWARE_TOKEN_MFA"]
        assert user["PreferredMfaSetting"] == "SOFTWARE_TOKEN_MFA"

    def test_a_wrong_code(self, rider: Desk) -> None:
        token = rider.sign_in()["AccessToken"]
        secret = rider.call("AssociateSoftwareToken", AccessToken=token)["SecretCode"]
        code = totp(secret, rider.clock())
        refused = rider.refusal("VerifySoftwareToken", AccessToken=token, UserCode=wrong(code))
        assert refused == NOT_VERIFIED
        assert rider.call("VerifySoftwareToken", AccessToken=token, UserCode=code)

    def test_guessing_locks_out(self, rider: Desk) -> None:
        token = rider.sign_in()["AccessToken"]
        secret = rider.call("AssociateSoftwareToken", AccessToken=token)["SecretCode"]
        code = totp(secret, rider.clock())
        for _ in range(5):
            rider.refusal("VerifySoftwareToken", AccessToken=token, UserCode=wrong(code))
        assert rider.refusal("VerifySoftwareToken", AccessToken=token, UserCode=code) == LOCKED
        rider.clock.advance(1)
        assert rider.call("VerifySoftwareToken", AccessToken=token, UserCode=code)

    def test_nothing_to_verify(self, rider: Desk) -> None:
        token = rider.sign_in()["AccessToken"]
        assert rider.refusal("VerifySoftwareToken", AccessToken=token, UserCode="123456") == NO_TOKEN

    @pytest.mark.parametrize("code", ["12345", "1234567", "12345x"])
    def test_what_is_no_code(self, rider: Desk, code: str) -> None:
        name, _ = rider.refusal("VerifySoftwareToken", AccessToken="a.b.c", UserCode=code)
        assert name == "InvalidParameterException"

    def test_the_old_app_works_until_the_new_one_is_verified(self, rider: Desk) -> None:
        secret = enrol(rider)
        token = rider.sign_in()["AccessToken"]
        prefer(rider, token, TOTP=(True, True))
        rider.call("AssociateSoftwareToken", AccessToken=token)
        asked = challenge(rider)
        code = totp(secret, rider.clock())
        assert rider.answer("SOFTWARE_TOKEN_MFA", asked["Session"], SOFTWARE_TOKEN_MFA_CODE=code)

    @pytest.mark.parametrize("change", [{"mfa": Mfa.OFF}, {"mfa_kinds": frozenset({MfaKind.SMS})}])
    def test_a_pool_without(self, rider: Desk, change: dict[str, Any]) -> None:
        token = rider.sign_in()["AccessToken"]
        rider.configure(**change)
        refused = ("SoftwareTokenMFANotFoundException", "Software Token MFA is not enabled for the userPool.")
        assert rider.refusal("AssociateSoftwareToken", AccessToken=token) == refused
        assert rider.refusal("VerifySoftwareToken", AccessToken=token, UserCode="123456") == refused
        refusal = rider.refusal(
            "SetUserMFAPreference", AccessToken=token, SoftwareTokenMfaSettings={"Enabled": True}
        )
        assert refusal[1] == "SOFTWARE_TOKEN_MFA is not enabled for the user pool."

    def test_one_authority(self, rider: Desk) -> None:
        either = ("InvalidParameterException", "Exactly one of AccessToken and Session is required.")
        assert rider.refusal("AssociateSoftwareToken") == either
        assert rider.refusal("AssociateSoftwareToken", AccessToken="a.b.c", Session="x" * 20) == either


class TestPreferences:
    def refused(self, desk: Desk, **members: Any) -> str:
        token = desk.sign_in()["AccessToken"]
        name, text = desk.refusal("SetUserMFAPreference", AccessToken=token, **members)
        assert name == "InvalidParameterException"
        return text

    def test_an_app_must_be_verified(self, rider: Desk) -> None:
        text = self.refused(rider, SoftwareTokenMfaSettings={"Enabled": True})
        assert text == "User has not set up software token mfa"

    def test_a_number_must_be_there(self, desk: Desk) -> None:
        desk.configure(mfa=Mfa.OPTIONAL, mfa_kinds=frozenset(MfaKind))
        desk.register()
        text = self.refused(desk, SMSMfaSettings={"Enabled": True})
        assert text == "User does not have delivery config set to turn on SMS_MFA"

    def test_only_one_is_preferred(self, rider: Desk) -> None:
        both = {"Enabled": True, "PreferredMfa": True}
        text = self.refused(rider, SMSMfaSettings=both, EmailMfaSettings=both)
        assert text == "Only one MFA method can be preferred."

    def test_what_is_preferred_is_on(self, rider: Desk) -> None:
        text = self.refused(rider, SMSMfaSettings={"Enabled": False, "PreferredMfa": True})
        assert text == "An MFA method must be enabled to be preferred."

    def test_a_preference_moves_and_goes(self, rider: Desk) -> None:
        token = rider.sign_in()["AccessToken"]
        prefer(rider, token, SMS=(True, True))
        prefer(rider, token, EMAIL=(True, False))
        user = rider.call("GetUser", AccessToken=token)
        assert user["UserMFASettingList"] == ["EMAIL_OTP", "SMS_MFA"]
        assert user["PreferredMfaSetting"] == "SMS_MFA"
        prefer(rider, token, EMAIL=(True, True))
        assert rider.call("GetUser", AccessToken=token)["PreferredMfaSetting"] == "EMAIL_OTP"
        prefer(rider, token, EMAIL=(False, False))
        user = rider.call("GetUser", AccessToken=token)
        assert user["UserMFASettingList"] == ["SMS_MFA"]
        assert "PreferredMfaSetting" not in user

    def test_members_of_the_wrong_type(self, rider: Desk) -> None:
        refusal = rider.refusal("SetUserMFAPreference", AccessToken="a.b.c", SMSMfaSettings={"Enabled": "y"})
        assert refusal == ("SerializationException", "STRING_VALUE can not be converted to a Boolean")
        refusal = rider.refusal("SetUserMFAPreference", AccessToken="a.b.c", SMSMfaSettings="on")
        assert refusal == ("SerializationException", "STRING_VALUE can not be converted to an Object")


class TestCodesThatAreSent:
    @pytest.fixture(params=["SMS", "EMAIL"])
    def asked(self, rider: Desk, request: pytest.FixtureRequest) -> dict[str, Any]:
        prefer(rider, rider.sign_in()["AccessToken"], **{request.param: (True, False)})
        return challenge(rider)

    def answer(self, asked: dict[str, Any], code: str) -> tuple[str, str, dict[str, str]]:
        return asked["ChallengeName"], asked["Session"], {CODE_NAMES[asked["ChallengeName"]]: code}

    def test_the_right_code(self, rider: Desk, asked: dict[str, Any]) -> None:
        name, session, code = self.answer(asked, rider.code())
        assert rider.answer(name, session, **code)["AuthenticationResult"]

    def test_where_it_went(self, rider: Desk, asked: dict[str, Any]) -> None:
        by_sms = asked["ChallengeName"] == "SMS_MFA"
        assert parameters(asked) == {
            "CODE_DELIVERY_DELIVERY_MEDIUM": "SMS" if by_sms else "EMAIL",
            "CODE_DELIVERY_DESTINATION": "+*******1234" if by_sms else "r***@e***",
        }
        mail = rider.pool.inbox()[-1]
        assert mail["medium"] == ("sms" if by_sms else "email")
        assert mail["to"] == (PHONE if by_sms else EMAIL)
        assert mail["subject"] == ("" if by_sms else "Your authentication code")
        assert len(mail["code"]) == 6

    def test_a_wrong_code_can_be_mended(self, rider: Desk, asked: dict[str, Any]) -> None:
        name, session, bad = self.answer(asked, rider.wrong_code())
        for _ in range(4):
            assert rider.answer_refused(name, session, **bad) == MISMATCH
        _, _, good = self.answer(asked, rider.code())
        assert rider.answer(name, session, **good)["AuthenticationResult"]

    def test_the_fifth_wrong_code_ends_it(self, rider: Desk, asked: dict[str, Any]) -> None:
        name, session, bad = self.answer(asked, rider.wrong_code())
        for _ in range(5):
            assert rider.answer_refused(name, session, **bad) == MISMATCH
        _, _, good = self.answer(asked, rider.code())
        assert rider.answer_refused(name, session, **good) == USED_SESSION
        again = challenge(rider)
        _, session, good = self.answer(again, rider.code())
        assert rider.answer_refused(name, session, **good) == LOCKED
        rider.clock.advance(1)
        assert rider.answer(name, session, **good)["AuthenticationResult"]

    def test_a_session_is_used_once(self, rider: Desk, asked: dict[str, Any]) -> None:
        name, session, code = self.answer(asked, rider.code())
        rider.answer(name, session, **code)
        assert rider.answer_refused(name, session, **code) == USED_SESSION

    def test_it_grows_old(self, rider: Desk, asked: dict[str, Any]) -> None:
        name, session, code = self.answer(asked, rider.code())
        rider.clock.advance(180)
        assert rider.answer_refused(name, session, **code)[1].endswith("session is expired.")

    def test_a_code_is_needed(self, rider: Desk, asked: dict[str, Any]) -> None:
        name, session, code = self.answer(asked, "")
        assert rider.answer_refused(name, session, **code) == (
            "InvalidParameterException",
            f"Missing required parameter {CODE_NAMES[name]}",
        )

    def test_it_outlives_a_restart(self, rider: Desk, asked: dict[str, Any]) -> None:
        name, session, code = self.answer(asked, rider.code())
        rider.reopen()
        assert rider.answer(name, session, **code)["AuthenticationResult"]

    def test_the_session_does_not_give_the_code_away(self, rider: Desk, asked: dict[str, Any]) -> None:
        assert rider.code().encode() not in base64.b64decode(asked["Session"])


class TestAuthenticator:
    @pytest.fixture
    def secret(self, rider: Desk) -> str:
        secret = enrol(rider)
        prefer(rider, rider.sign_in()["AccessToken"], TOTP=(True, True))
        return secret

    def test_a_code_is_taken_once(self, rider: Desk, secret: str) -> None:
        code = {"SOFTWARE_TOKEN_MFA_CODE": totp(secret, rider.clock())}
        assert rider.answer("SOFTWARE_TOKEN_MFA", challenge(rider)["Session"], **code)
        session = challenge(rider)["Session"]
        assert rider.answer_refused("SOFTWARE_TOKEN_MFA", session, **code) == (
            "ExpiredCodeException",
            "Your software token has already been used once.",
        )
        rider.clock.advance(30)
        code = {"SOFTWARE_TOKEN_MFA_CODE": totp(secret, rider.clock())}
        assert rider.answer("SOFTWARE_TOKEN_MFA", session, **code)["AuthenticationResult"]

    def test_a_wrong_code(self, rider: Desk, secret: str) -> None:
        code = wrong(totp(secret, rider.clock()))
        session = challenge(rider)["Session"]
        refused = rider.answer_refused("SOFTWARE_TOKEN_MFA", session, SOFTWARE_TOKEN_MFA_CODE=code)
        assert refused == MISMATCH

    def test_the_password_comes_first(self, rider: Desk, secret: str) -> None:
        assert secret
        assert rider.failure(password=OTHER_PASSWORD)[1] == "Incorrect username or password."

    def test_the_password_flow_asks_too(self, rider: Desk, secret: str) -> None:
        rider.allow_passwords()
        by_password = {"USERNAME": EMAIL, "PASSWORD": PASSWORD}
        answer = rider.call("InitiateAuth", AuthFlow="USER_PASSWORD_AUTH", AuthParameters=by_password)
        code = totp(secret, rider.clock())
        tokens = rider.answer(answer["ChallengeName"], answer["Session"], SOFTWARE_TOKEN_MFA_CODE=code)
        assert tokens["AuthenticationResult"]

    def test_an_app_that_is_gone(self, rider: Desk, secret: str) -> None:
        session = challenge(rider)["Session"]
        with rider.pool._store.writing() as db:
            db.execute("UPDATE users SET totp_secret = NULL")
        code = {"SOFTWARE_TOKEN_MFA_CODE": totp(secret, rider.clock())}
        assert rider.answer_refused("SOFTWARE_TOKEN_MFA", session, **code) == NO_TOKEN

    def test_a_pool_that_turned_it_off(self, rider: Desk, secret: str) -> None:
        assert secret
        rider.configure(mfa=Mfa.OFF)
        assert rider.sign_in()


class TestChoosing:
    @pytest.fixture
    def asked(self, rider: Desk) -> dict[str, Any]:
        prefer(rider, rider.sign_in()["AccessToken"], SMS=(True, False), EMAIL=(True, False))
        return challenge(rider)

    def test_what_can_be_chosen(self, asked: dict[str, Any]) -> None:
        assert asked["ChallengeName"] == "SELECT_MFA_TYPE"
        assert json.loads(parameters(asked)["MFAS_CAN_CHOOSE"]) == ["EMAIL_OTP", "SMS_MFA"]

    @pytest.mark.parametrize("kind", ["EMAIL_OTP", "SMS_MFA"])
    def test_choosing(self, rider: Desk, asked: dict[str, Any], kind: str) -> None:
        chosen = rider.answer("SELECT_MFA_TYPE", asked["Session"], ANSWER=kind)
        assert chosen["ChallengeName"] == kind
        code = {CODE_NAMES[kind]: rider.code()}
        assert rider.answer(kind, chosen["Session"], **code)["AuthenticationResult"]

    @pytest.mark.parametrize("answer", ["SOFTWARE_TOKEN_MFA", "MAGIC"])
    def test_choosing_what_is_not_there(self, rider: Desk, asked: dict[str, Any], answer: str) -> None:
        refused = rider.answer_refused("SELECT_MFA_TYPE", asked["Session"], ANSWER=answer)
        assert refused == ("InvalidParameterException", "ANSWER must be one of EMAIL_OTP, SMS_MFA.")
        assert rider.answer("SELECT_MFA_TYPE", asked["Session"], ANSWER="SMS_MFA")


class TestRequired:
    @pytest.fixture
    def required(self, rider: Desk) -> Desk:
        rider.configure(mfa=Mfa.ON, mfa_kinds=frozenset({MfaKind.TOTP}))
        return rider

    def test_setting_up_an_app_on_the_way(self, required: Desk) -> None:
        asked = challenge(required)
        assert asked["ChallengeName"] == "MFA_SETUP"
        assert json.loads(parameters(asked)["MFAS_CAN_SETUP"]) == ["SOFTWARE_TOKEN_MFA"]
        associated = required.call("AssociateSoftwareToken", Session=asked["Session"])
        code = totp(associated["SecretCode"], required.clock())
        verify = {"Session": associated["Session"]}
        assert required.refusal("VerifySoftwareToken", **verify, UserCode=wrong(code)) == NOT_VERIFIED
        verified = required.call("VerifySoftwareToken", **verify, UserCode=code)
        assert verified["Status"] == "SUCCESS"
        tokens = required.answer("MFA_SETUP", verified["Session"])["AuthenticationResult"]
        assert required.call("GetUser", AccessToken=tokens["AccessToken"])["UserMFASettingList"]
        assert challenge(required)["ChallengeName"] == "SOFTWARE_TOKEN_MFA"

    def test_each_session_is_used_once(self, required: Desk) -> None:
        asked = challenge(required)
        associated = required.call("AssociateSoftwareToken", Session=asked["Session"])
        assert required.refusal("AssociateSoftwareToken", Session=asked["Session"]) == USED_SESSION
        code = totp(associated["SecretCode"], required.clock())
        verified = required.call("VerifySoftwareToken", Session=associated["Session"], UserCode=code)
        required.answer("MFA_SETUP", verified["Session"])
        assert required.answer_refused("MFA_SETUP", verified["Session"]) == USED_SESSION

    def test_it_cannot_be_skipped(self, required: Desk) -> None:
        session = challenge(required)["Session"]
        assert required.answer_refused("MFA_SETUP", session) == NO_TOKEN
        assert required.answer_refused("SELECT_MFA_TYPE", session, ANSWER="SMS_MFA") == USED_SESSION

    def test_what_the_user_has_is_asked_for(self, required: Desk) -> None:
        required.configure(mfa_kinds=frozenset({MfaKind.SMS, MfaKind.TOTP}))
        assert challenge(required)["ChallengeName"] == "SMS_MFA"

    def test_by_an_address_on_the_way(self, desk: Desk) -> None:
        desk.configure(mfa=Mfa.ON, mfa_kinds=frozenset({MfaKind.EMAIL}))
        desk.pool.create_user(EMAIL, Secret(PASSWORD))
        asked = challenge(desk)
        asked = desk.answer("NEW_PASSWORD_REQUIRED", asked["Session"], NEW_PASSWORD=OTHER_PASSWORD)
        assert asked["ChallengeName"] == "MFA_SETUP"
        refused = desk.answer_refused("MFA_SETUP", asked["Session"], EMAIL="nowhere")
        assert refused == ("InvalidParameterException", "Invalid email address format.")
        asked = desk.answer("MFA_SETUP", asked["Session"], EMAIL="new@example.com")
        assert asked["ChallengeName"] == "EMAIL_OTP"
        assert desk.pool.inbox()[-1]["to"] == "new@example.com"
        answer = desk.answer("EMAIL_OTP", asked["Session"], EMAIL_OTP_CODE=desk.code())
        token = answer["AuthenticationResult"]["AccessToken"]
        attributes = desk.call("GetUser", AccessToken=token)["UserAttributes"]
        assert {"Name": "email", "Value": "new@example.com"} in attributes
        assert {"Name": "email_verified", "Value": "true"} in attributes
        found = desk.srp("new@example.com", OTHER_PASSWORD).authenticate_user_until_challenge()
        assert found["ChallengeName"] == "EMAIL_OTP"
        assert desk.failure(EMAIL)[1] == "Incorrect username or password."

    def test_by_another_s_address(self, desk: Desk) -> None:
        desk.register("other@example.com")
        desk.configure(mfa=Mfa.ON, mfa_kinds=frozenset({MfaKind.EMAIL}))
        desk.pool.create_user(EMAIL, Secret(PASSWORD))
        asked = desk.answer("NEW_PASSWORD_REQUIRED", challenge(desk)["Session"], NEW_PASSWORD=OTHER_PASSWORD)
        taken = desk.answer_refused("MFA_SETUP", asked["Session"], EMAIL="other@example.com")
        assert taken[0] == "AliasExistsException"

    def test_an_address_where_it_is_no_factor(self, required: Desk) -> None:
        session = challenge(required)["Session"]
        refused = required.answer_refused("MFA_SETUP", session, EMAIL=EMAIL)
        assert refused == ("InvalidParameterException", "EMAIL_OTP is not enabled for the user pool.")


def test_an_administrator_verifies_what_is_there(rider: Desk) -> None:
    with pytest.raises(KeyError):
        rider.pool.verify_attribute("nobody@example.com", "email")
    with pytest.raises(KeyError):
        rider.pool.verify_attribute(EMAIL, "name")
