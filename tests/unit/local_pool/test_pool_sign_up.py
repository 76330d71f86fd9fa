"""SignUp, ConfirmSignUp and ResendConfirmationCode in a pool whose users are named by email."""

from __future__ import annotations

import re
import uuid

import pytest

from tests.helpers.local_pool_desk import EMAIL, PASSWORD, Desk
from wildrydes_desktop.local_pool.settings import PasswordPolicy

CODE_MISMATCH = ("CodeMismatchException", "Invalid verification code provided, please try again.")
EXPIRED_CODE = ("ExpiredCodeException", "Invalid code provided, please request a code again.")
DAY = 24 * 3600


def test_signing_up_says_where_the_code_went(desk: Desk) -> None:
    answer = desk.sign_up()
    assert answer["UserConfirmed"] is False
    assert str(uuid.UUID(answer["UserSub"])) == answer["UserSub"]
    assert answer["CodeDeliveryDetails"] == {
        "AttributeName": "email",
        "DeliveryMedium": "EMAIL",
        "Destination": "r***@e***",
    }


def test_the_mail_holds_a_six_digit_code(desk: Desk) -> None:
    desk.sign_up()
    (mail,) = desk.pool.inbox()
    assert re.fullmatch(r"\d{6}", mail["code"])
    assert mail == {
        "id": 1,
        "to": EMAIL,
        "medium": "email",
        "subject": "Your verification code",
        "body": f"Your confirmation code is {mail['code']}",
        "code": mail["code"],
        "username": EMAIL,
        "sent_at": desk.clock(),
    }


def test_codes_differ_from_user_to_user(desk: Desk) -> None:
    for number in range(4):
        desk.sign_up(f"rider{number}@example.com")
    assert len({mail["code"] for mail in desk.pool.inbox()}) > 1


@pytest.mark.parametrize(
    ("password", "lacks"),
    [
        ("Un1corn", "InvalidPasswordException: Password not long enough"),
        ("unicorns-fly-9", "InvalidPasswordException: Password must have uppercase characters"),
        ("UNICORNS-FLY-9", "InvalidPasswordException: Password must have lowercase characters"),
        ("Unicorns-fly", "InvalidPasswordException: Password must have numeric characters"),
        ("UnicornsFly9", "InvalidPasswordException: Password must have symbol characters"),
    ],
)
def test_the_policy_names_what_is_missing(desk: Desk, password: str, lacks: str) -> None:
    name, _, text = lacks.partition(": ")
    refused = desk.refusal("SignUp", Username=EMAIL, Password=password)
    assert refused == (name, f"Password did not conform with policy: {text}")
    assert desk.pool.inbox() == []


def test_a_space_inside_a_password_is_a_symbol(desk: Desk) -> None:
    desk.sign_up(Password="Unicorns fly 9")
    assert len(desk.pool.inbox()) == 1


def test_an_easy_policy_lets_easy_passwords_in(desk: Desk) -> None:
    policy = PasswordPolicy(6, uppercase=False, lowercase=False, numbers=False, symbols=False)
    desk.configure(password_policy=policy)
    assert desk.sign_up(Password="------")["UserConfirmed"] is False


def test_a_password_is_asked_for(desk: Desk) -> None:
    refused = desk.refusal("SignUp", Username=EMAIL)
    assert refused == ("InvalidParameterException", "Password is required")


def test_an_address_signs_up_once_however_it_is_written(desk: Desk) -> None:
    desk.sign_up()
    refused = desk.refusal("SignUp", Username="Rider@EXAMPLE.com", Password=PASSWORD)
    assert refused == ("UsernameExistsException", "An account with the given email already exists.")


def test_the_policy_comes_before_existence(desk: Desk) -> None:
    desk.sign_up()
    assert desk.refusal("SignUp", Username=EMAIL, Password="simple")[0] == "InvalidPasswordException"


@pytest.mark.parametrize("username", ["rider", "rider@", "@example.com", "a@b@c.org", "a,b@example.com"])
def test_a_username_that_is_no_address_is_refused(desk: Desk, username: str) -> None:
    refused = desk.refusal("SignUp", Username=username, Password=PASSWORD)
    assert refused == ("InvalidParameterException", "Username should be an email.")


def test_the_username_is_the_address_whatever_else_is_given(desk: Desk) -> None:
    desk.register(UserAttributes=[{"Name": "email", "Value": "other@example.com"}, {"Name": "name"}])
    user = desk.call("GetUser", AccessToken=desk.sign_in()["AccessToken"])
    attributes = {each["Name"]: each["Value"] for each in user["UserAttributes"]}
    assert attributes == {"sub": user["Username"], "email": EMAIL, "email_verified": "true", "name": ""}


@pytest.mark.parametrize("name", ["sub", "email_verified", "identities"])
def test_what_the_service_sets_cannot_be_written(desk: Desk, name: str) -> None:
    attributes = [{"Name": name, "Value": "true"}]
    refused = desk.refusal("SignUp", Username=EMAIL, Password=PASSWORD, UserAttributes=attributes)
    assert refused == ("NotAuthorizedException", "A client attempted to write unauthorized attribute")


def test_an_attribute_that_the_pool_does_not_have_is_refused(desk: Desk) -> None:
    attributes = [{"Name": "custom:horn", "Value": "long"}]
    refused = desk.refusal("SignUp", Username=EMAIL, Password=PASSWORD, UserAttributes=attributes)
    assert refused == (
        "InvalidParameterException",
        "Attributes did not conform to the schema: Type for attribute {custom:horn} could not be determined",
    )


def test_another_client_id_is_unknown(desk: Desk) -> None:
    refused = desk.refusal("SignUp", ClientId="nobody", Username=EMAIL, Password=PASSWORD)
    assert refused == ("ResourceNotFoundException", "User pool client nobody does not exist.")


def test_the_right_code_confirms_and_verifies(desk: Desk) -> None:
    desk.sign_up()
    assert desk.call("ConfirmSignUp", Username=EMAIL, ConfirmationCode=desk.code()) == {}
    assert desk.sign_in()["TokenType"] == "Bearer"


def test_a_wrong_code_leaves_the_right_one_good(desk: Desk) -> None:
    desk.sign_up()
    refused = desk.refusal("ConfirmSignUp", Username=EMAIL, ConfirmationCode=desk.wrong_code())
    assert refused == CODE_MISMATCH
    desk.call("ConfirmSignUp", Username=EMAIL, ConfirmationCode=desk.code())


def test_the_sub_and_other_spellings_lead_to_the_same_user(desk: Desk) -> None:
    sub = desk.sign_up()["UserSub"]
    assert desk.refusal("ConfirmSignUp", Username=sub, ConfirmationCode=desk.wrong_code()) == CODE_MISMATCH
    desk.call("ConfirmSignUp", Username="RIDER@example.com", ConfirmationCode=desk.code())
    assert desk.sign_in(sub)


def test_a_code_lives_for_a_day(desk: Desk) -> None:
    desk.sign_up()
    desk.clock.advance(DAY)
    assert desk.refusal("ConfirmSignUp", Username=EMAIL, ConfirmationCode=desk.code()) == EXPIRED_CODE


def test_a_code_still_works_a_moment_before(desk: Desk) -> None:
    desk.sign_up()
    desk.clock.advance(DAY - 1)
    assert desk.call("ConfirmSignUp", Username=EMAIL, ConfirmationCode=desk.code()) == {}


def test_nobody_is_confirmed_twice(desk: Desk) -> None:
    desk.register()
    refused = desk.refusal("ConfirmSignUp", Username=EMAIL, ConfirmationCode=desk.code())
    assert refused == ("NotAuthorizedException", "User cannot be confirmed. Current status is CONFIRMED")


def test_a_disabled_user_cannot_confirm(desk: Desk) -> None:
    desk.sign_up()
    desk.pool.set_enabled(EMAIL, enabled=False)
    refused = desk.refusal("ConfirmSignUp", Username=EMAIL, ConfirmationCode=desk.code())
    assert refused == ("NotAuthorizedException", "User is disabled.")


def test_resending_replaces_the_code(desk: Desk) -> None:
    desk.sign_up()
    first = desk.code()
    answer = desk.call("ResendConfirmationCode", Username=EMAIL)
    assert answer["CodeDeliveryDetails"]["Destination"] == "r***@e***"
    assert len(desk.pool.inbox()) == 2
    if desk.code() != first:  # one in a million
        assert desk.refusal("ConfirmSignUp", Username=EMAIL, ConfirmationCode=first) == CODE_MISMATCH
    desk.call("ConfirmSignUp", Username=EMAIL, ConfirmationCode=desk.code())


def test_who_is_confirmed_gets_no_new_code(desk: Desk) -> None:
    desk.register()
    refused = desk.refusal("ResendConfirmationCode", Username=EMAIL)
    assert refused == ("InvalidParameterException", "User is already confirmed.")


def test_the_outbox_keeps_the_newest_mails(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wildrydes_desktop.local_pool.outbox.KEPT", 2)
    for number in range(3):
        desk.sign_up(f"rider{number}@example.com")
    assert [mail["to"] for mail in desk.pool.inbox()] == ["rider1@example.com", "rider2@example.com"]
