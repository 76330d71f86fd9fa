"""The account's attributes: changing, deleting and verifying them; the pool's own ones."""

from __future__ import annotations

from typing import Any

import jwt
import pytest

from tests.helpers.local_pool_desk import EMAIL, PASSWORD, Desk
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool.settings import AttributeKind, CustomAttribute

NEW = "new@example.com"
PHONE = "+15550001234"
EXISTS = ("AliasExistsException", "An account with the email already exists.")
UNAUTHORIZED = ("NotAuthorizedException", "A client attempted to write unauthorized attribute")
WRONG = ("NotAuthorizedException", "Incorrect username or password.")


class Rider:
    """A signed-in user of a pool."""

    def __init__(self, desk: Desk, username: str = EMAIL) -> None:
        self.desk = desk
        self.tokens = desk.sign_in(username)
        self.access = {"AccessToken": self.tokens["AccessToken"]}

    def update(self, **values: str) -> list[dict[str, str]]:
        sent: list[dict[str, str]] = self.desk.call(
            "UpdateUserAttributes", **self.access, UserAttributes=pairs(values)
        )["CodeDeliveryDetailsList"]
        return sent

    def update_refused(self, **values: str) -> tuple[str, str]:
        return self.desk.refusal("UpdateUserAttributes", **self.access, UserAttributes=pairs(values))

    def verify(self, name: str, code: str) -> None:
        assert self.desk.call("VerifyUserAttribute", **self.access, AttributeName=name, Code=code) == {}

    def verify_refused(self, name: str, code: str) -> tuple[str, str]:
        return self.desk.refusal("VerifyUserAttribute", **self.access, AttributeName=name, Code=code)

    def attributes(self) -> dict[str, str]:
        user = self.desk.call("GetUser", **self.access)
        return {each["Name"]: each["Value"] for each in user["UserAttributes"]}


def pairs(values: dict[str, str]) -> list[dict[str, str]]:
    return [{"Name": name.replace("__", ":"), "Value": value} for name, value in values.items()]


@pytest.fixture
def rider(desk: Desk) -> Rider:
    desk.register()
    return Rider(desk)


class TestPlainAttributes:
    def test_set_change_and_delete(self, rider: Rider) -> None:
        assert rider.update(name="Rider", nickname="R") == []
        rider.update(name="Ryder", nickname="")
        attributes = rider.attributes()
        assert attributes["name"] == "Ryder"
        assert "nickname" not in attributes
        members = {"UserAttributeNames": ["name", "nickname"]}
        assert rider.desk.call("DeleteUserAttributes", **rider.access, **members) == {}
        assert sorted(rider.attributes()) == ["email", "email_verified", "sub"]

    def test_the_next_id_token_has_them(self, rider: Rider) -> None:
        rider.update(name="Rider")
        token = rider.desk.refresh(rider.tokens["RefreshToken"])["AuthenticationResult"]["IdToken"]
        assert jwt.decode(token, options={"verify_signature": False})["name"] == "Rider"

    @pytest.mark.parametrize("name", ["sub", "email_verified", "phone_number_verified", "identities"])
    def test_what_the_service_sets_itself(self, rider: Rider, name: str) -> None:
        assert rider.update_refused(**{name: "true"}) == UNAUTHORIZED
        members = {"UserAttributeNames": [name]}
        assert rider.desk.refusal("DeleteUserAttributes", **rider.access, **members) == UNAUTHORIZED

    @pytest.mark.parametrize(
        ("name", "value", "text"),
        [
            ("horn", "1", "Type for attribute {horn} could not be determined"),
            ("custom__horn", "1", "Type for attribute {custom:horn} could not be determined"),
            ("birthdate", "soon", "birthdate: String must be exactly 10 characters long"),
            ("email", "", "email: The attribute is required"),
        ],
    )
    def test_what_the_schema_does_not_allow(self, rider: Rider, name: str, value: str, text: str) -> None:
        refused = ("InvalidParameterException", f"Attributes did not conform to the schema: {text}")
        assert rider.update_refused(**{name: value}) == refused

    @pytest.mark.parametrize(
        ("name", "text"),
        [("email", "Invalid email address format."), ("phone_number", "Invalid phone number format.")],
    )
    def test_contacts_that_are_none(self, rider: Rider, name: str, text: str) -> None:
        assert rider.update_refused(**{name: "unicorn"}) == ("InvalidParameterException", text)

    def test_what_is_required_stays(self, rider: Rider) -> None:
        rider.update(name="Rider")
        rider.desk.configure(required_attributes=frozenset({"email", "name"}))
        for name in ("name", "email"):
            members = {"UserAttributeNames": [name]}
            _, text = rider.desk.refusal("DeleteUserAttributes", **rider.access, **members)
            assert text.endswith(f"{name}: The attribute is required")

    def test_lists_of_the_wrong_type(self, rider: Rider) -> None:
        refused = rider.desk.refusal("DeleteUserAttributes", **rider.access, UserAttributeNames="name")
        assert refused == ("SerializationException", "STRING_VALUE can not be converted to a List")
        refused = rider.desk.refusal("DeleteUserAttributes", **rider.access, UserAttributeNames=[""])
        assert "userAttributeNames.1.member" in refused[1]


class TestContactsAtOnce:
    def test_an_address(self, rider: Rider) -> None:
        assert rider.update(email=NEW) == [
            {"AttributeName": "email", "DeliveryMedium": "EMAIL", "Destination": "n***@e***"}
        ]
        attributes = rider.attributes()
        assert (attributes["email"], attributes["email_verified"]) == (NEW, "false")
        assert rider.desk.sign_in(NEW)
        assert rider.desk.failure(EMAIL) == WRONG
        assert rider.desk.pool.inbox()[-1]["to"] == NEW
        rider.verify("email", rider.desk.code())
        assert rider.attributes()["email_verified"] == "true"

    def test_the_same_address_is_no_change(self, rider: Rider) -> None:
        assert rider.update(email=EMAIL) == []
        assert rider.attributes()["email_verified"] == "true"

    def test_a_number(self, rider: Rider) -> None:
        assert rider.update(phone_number=PHONE) == [
            {"AttributeName": "phone_number", "DeliveryMedium": "SMS", "Destination": "+*******1234"}
        ]
        assert rider.attributes()["phone_number_verified"] == "false"
        assert rider.desk.pool.inbox()[-1]["medium"] == "sms"
        rider.verify("phone_number", rider.desk.code())
        assert rider.attributes()["phone_number_verified"] == "true"
        rider.update(phone_number="")
        assert not {"phone_number", "phone_number_verified"} & set(rider.attributes())

    def test_both(self, rider: Rider) -> None:
        sent = rider.update(phone_number=PHONE, email=NEW, name="Rider")
        assert [each["AttributeName"] for each in sent] == ["email", "phone_number"]

    def test_another_s_address(self, rider: Rider) -> None:
        rider.desk.register(NEW)
        assert rider.update_refused(email=NEW, name="Rider") == EXISTS
        assert "name" not in rider.attributes()

    def test_a_number_given_at_the_start_is_not_verified(self, desk: Desk) -> None:
        desk.register(UserAttributes=pairs({"phone_number": PHONE}))
        assert Rider(desk).attributes()["phone_number_verified"] == "false"

    def test_a_number_given_with_a_new_password_neither(self, desk: Desk) -> None:
        desk.pool.create_user(EMAIL, Secret(PASSWORD))
        asked = desk.srp().authenticate_user_until_challenge()
        given = {"NEW_PASSWORD": "Third-time-3", "userAttributes.phone_number": PHONE}
        answer = desk.answer("NEW_PASSWORD_REQUIRED", asked["Session"], **given)
        access = {"AccessToken": answer["AuthenticationResult"]["AccessToken"]}
        user = desk.call("GetUser", **access)
        assert {"Name": "phone_number_verified", "Value": "false"} in user["UserAttributes"]


class TestContactsVerifiedFirst:
    @pytest.fixture(autouse=True)
    def careful(self, desk: Desk) -> None:
        desk.configure(verify_before_update=frozenset({"email", "phone_number"}))

    def test_the_old_address_stays_until_then(self, rider: Rider) -> None:
        assert rider.update(email=NEW, name="Rider")[0]["Destination"] == "n***@e***"
        attributes = rider.attributes()
        assert (attributes["email"], attributes["email_verified"]) == (EMAIL, "true")
        assert attributes["name"] == "Rider"
        assert rider.desk.sign_in(EMAIL)
        assert rider.desk.failure(NEW) == WRONG
        rider.verify("email", rider.desk.code())
        attributes = rider.attributes()
        assert (attributes["email"], attributes["email_verified"]) == (NEW, "true")
        assert rider.desk.sign_in(NEW)
        assert rider.desk.failure(EMAIL) == WRONG

    def test_a_first_number(self, rider: Rider) -> None:
        rider.update(phone_number=PHONE)
        assert "phone_number" not in rider.attributes()
        rider.verify("phone_number", rider.desk.code())
        assert rider.attributes()["phone_number"] == PHONE

    def test_another_code_goes_to_the_new_address(self, rider: Rider) -> None:
        rider.update(email=NEW)
        first = rider.desk.code()
        details = rider.desk.call("GetUserAttributeVerificationCode", **rider.access, AttributeName="email")
        assert details["CodeDeliveryDetails"]["Destination"] == "n***@e***"
        assert rider.desk.pool.inbox()[-1]["to"] == NEW
        if first != rider.desk.code():
            assert rider.verify_refused("email", first)[0] == "CodeMismatchException"
        rider.verify("email", rider.desk.code())

    def test_an_address_taken_meanwhile(self, rider: Rider) -> None:
        rider.update(email=NEW)
        code = rider.desk.code()
        rider.desk.register(NEW)
        assert rider.verify_refused("email", code) == EXISTS
        assert rider.attributes()["email"] == EMAIL


class TestCodes:
    def test_wrong_old_and_used_ones(self, rider: Rider) -> None:
        rider.update(email=NEW)
        mismatch = ("CodeMismatchException", "Invalid verification code provided, please try again.")
        expired = ("ExpiredCodeException", "Invalid code provided, please request a code again.")
        assert rider.verify_refused("email", rider.desk.wrong_code()) == mismatch
        rider.verify("email", rider.desk.code())
        assert rider.verify_refused("email", rider.desk.code()) == expired
        rider.update(email=EMAIL)
        rider.desk.clock.advance(24 * 3600)
        rider.access = {"AccessToken": rider.desk.sign_in(EMAIL)["AccessToken"]}
        assert rider.verify_refused("email", rider.desk.code()) == expired

    def test_limits(self, rider: Rider) -> None:
        members = {**rider.access, "AttributeName": "email"}
        for _ in range(5):
            rider.desk.call("GetUserAttributeVerificationCode", **members)
        limit = ("LimitExceededException", "Attempt limit exceeded, please try after some time.")
        assert rider.desk.refusal("GetUserAttributeVerificationCode", **members) == limit
        wrong = rider.desk.wrong_code()
        for _ in range(14):  # confirming the sign-up was the first of fifteen
            rider.verify_refused("email", wrong)
        assert rider.verify_refused("email", wrong) == limit

    @pytest.mark.parametrize("name", ["name", "custom:team"])
    def test_what_cannot_be_verified(self, rider: Rider, name: str) -> None:
        refused = ("InvalidParameterException", f"{name} cannot be verified.")
        assert rider.verify_refused(name, "123456") == refused
        member = {"AttributeName": name}
        assert rider.desk.refusal("GetUserAttributeVerificationCode", **rider.access, **member) == refused

    def test_no_number_to_verify(self, rider: Rider) -> None:
        member = {"AttributeName": "phone_number"}
        refused = rider.desk.refusal("GetUserAttributeVerificationCode", **rider.access, **member)
        assert refused == ("InvalidParameterException", "User does not have a value for phone_number.")

    def test_a_later_change_makes_a_code_void(self, rider: Rider) -> None:
        rider.update(phone_number=PHONE)
        code = rider.desk.code()
        rider.update(phone_number="")
        assert rider.verify_refused("phone_number", code)[0] == "ExpiredCodeException"


class TestAliases:
    """Where users have names, an address signs in while it is verified."""

    def test_a_new_address_once_it_is_verified(self, alias_desk: Desk) -> None:
        alias_desk.register("rider", UserAttributes=pairs({"email": EMAIL}))
        rider = Rider(alias_desk, "rider")
        rider.update(email=NEW)
        for address in (EMAIL, NEW):
            assert alias_desk.failure(address) == WRONG
        assert alias_desk.sign_in("rider")
        rider.verify("email", alias_desk.code())
        assert alias_desk.sign_in(NEW)

    def test_an_alias_that_another_has(self, alias_desk: Desk) -> None:
        alias_desk.register("rider", UserAttributes=pairs({"email": EMAIL}))
        alias_desk.register("other", UserAttributes=pairs({"email": NEW}))
        assert Rider(alias_desk, "rider").update_refused(email=NEW) == EXISTS


class TestCustomAttributes:
    @pytest.fixture
    def member(self, desk: Desk) -> Rider:
        desk.configure(
            custom_attributes=(
                CustomAttribute("team", least=2, most=5),
                CustomAttribute("badge", mutable=False),
                CustomAttribute("rides", AttributeKind.NUMBER, least=-1, most=100),
                CustomAttribute("born", AttributeKind.DATE_TIME),
                CustomAttribute("vip", AttributeKind.BOOLEAN),
            )
        )
        desk.register(UserAttributes=pairs({"custom__badge": "7"}))
        return Rider(desk)

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("team", "Red"),
            ("rides", "-1"),
            ("rides", "100"),
            ("born", "2026-11-02T09:05"),
            ("vip", "true"),
        ],
    )
    def test_good_values(self, member: Rider, name: str, value: str) -> None:
        member.update(**{f"custom__{name}": value})
        assert member.attributes()[f"custom:{name}"] == value

    @pytest.mark.parametrize(
        ("name", "value", "problem"),
        [
            ("team", "R", "String length must be greater than or equal to 2"),
            ("team", "Purple", "String length must be less than or equal to 5"),
            ("rides", "-2", "Number value must be greater than or equal to -1"),
            ("rides", "101", "Number value must be less than or equal to 100"),
            ("rides", "many", "Value is not a number"),
            ("rides", "9" * 30, "Value is not a number"),
            ("born", "in spring", "Value is not a date"),
            ("vip", "yes", "Value is not a boolean"),
        ],
    )
    def test_bad_values(self, member: Rider, name: str, value: str, problem: str) -> None:
        text = f"Attributes did not conform to the schema: custom:{name}: {problem}"
        assert member.update_refused(**{f"custom__{name}": value}) == ("InvalidParameterException", text)

    def test_what_is_set_for_good(self, member: Rider) -> None:
        fixed = ("InvalidParameterException", "user.custom:badge: Attribute cannot be updated.")
        assert member.update_refused(custom__badge="8") == fixed
        members = {"UserAttributeNames": ["custom:badge"]}
        assert member.desk.refusal("DeleteUserAttributes", **member.access, **members) == fixed

    def test_what_is_set_for_good_can_be_set_once(self, member: Rider) -> None:
        member.desk.register("late@example.com")
        late = Rider(member.desk, "late@example.com")
        late.update(custom__badge="9")
        assert late.attributes()["custom:badge"] == "9"

    def test_the_id_token_has_them(self, member: Rider) -> None:
        claims = jwt.decode(member.tokens["IdToken"], options={"verify_signature": False})
        assert claims["custom:badge"] == "7"


def test_every_call_needs_a_token(desk: Desk) -> None:
    invalid = ("NotAuthorizedException", "Invalid Access Token")
    members: dict[str, dict[str, Any]] = {
        "UpdateUserAttributes": {"UserAttributes": []},
        "DeleteUserAttributes": {"UserAttributeNames": []},
        "GetUserAttributeVerificationCode": {"AttributeName": "email"},
        "VerifyUserAttribute": {"AttributeName": "email", "Code": "123456"},
    }
    for operation, more in members.items():
        assert desk.refusal(operation, AccessToken="a.b.c", **more) == invalid
