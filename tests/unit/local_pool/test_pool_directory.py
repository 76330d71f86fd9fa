"""What administrators ask of the pool: lists, users one by one, groups. See also test_pool_signature."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.local_pool_desk import EMAIL, OTHER_PASSWORD, PASSWORD, Desk
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.local_pool import schema
from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.settings import UsernameKind
from wildrydes_desktop.local_pool.store import FILE

TEMPORARY = "Temporary-7-horn"


def ask(desk: Desk, operation: str, **members: object) -> dict[str, Any]:
    return desk.pool.administer(operation, {"UserPoolId": desk.pool.pool_id} | members)


def refused(desk: Desk, operation: str, **members: object) -> tuple[str, str]:
    with pytest.raises(Refusal) as caught:
        ask(desk, operation, **members)
    return caught.value.name, caught.value.message


def emails(answer: dict[str, Any]) -> list[str]:
    return [attribute(user, "email") for user in answer["Users"]]


def attribute(user: dict[str, Any], name: str) -> str:
    return next((each["Value"] for each in user["Attributes"] if each["Name"] == name), "")


def create(desk: Desk, username: str, /, **attributes: str) -> str:
    return desk.pool.create_user(username, Secret(TEMPORARY), attributes).username


def test_users_come_newest_first_and_whole(desk: Desk) -> None:
    desk.register("a@example.com", UserAttributes=[{"Name": "family_name", "Value": "Reddy"}])
    desk.clock.advance(60)
    desk.sign_up("b@example.com")
    newer, older = ask(desk, "ListUsers")["Users"]
    assert attribute(newer, "email") == "b@example.com"
    assert (newer["UserStatus"], older["UserStatus"]) == ("UNCONFIRMED", "CONFIRMED")
    assert newer["UserCreateDate"] - older["UserCreateDate"] == 60
    assert older["UserLastModifiedDate"] >= older["UserCreateDate"]
    assert older["Enabled"] is True
    assert attribute(older, "family_name") == "Reddy"
    assert older["Username"] == attribute(older, "sub")


def test_pages_follow_each_other_without_gap_or_repetition(desk: Desk) -> None:
    for number in range(7):
        create(desk, f"rider{number}@example.com")
    met, page = [], ask(desk, "ListUsers", Limit=3)
    met += emails(page)
    create(desk, "late@example.com")  # the newest of all: it comes before what was read, not into it
    while token := page.get("PaginationToken"):
        page = ask(desk, "ListUsers", Limit=3, PaginationToken=token)
        met += emails(page)
    assert met == [f"rider{number}@example.com" for number in reversed(range(7))]


def test_a_page_has_sixty_users_unless_fewer_are_asked_for(desk: Desk) -> None:
    for number in range(61):
        create(desk, f"rider{number}@example.com")
    page = ask(desk, "ListUsers")
    assert len(page["Users"]) == 60
    assert len(ask(desk, "ListUsers", PaginationToken=page["PaginationToken"])["Users"]) == 1
    assert refused(desk, "ListUsers", Limit=61)[0] == "InvalidParameterException"


def test_a_token_is_good_for_its_own_question_only(desk: Desk) -> None:
    for number in range(3):
        create(desk, f"rider{number}@example.com")
    token = ask(desk, "ListUsers", Limit=1)["PaginationToken"]
    text = 'email ^= "rider"'
    assert refused(desk, "ListUsers", Limit=1, PaginationToken=token, Filter=text) == (
        "InvalidParameterException",
        "Invalid pagination token.",
    )
    assert refused(desk, "ListUsers", PaginationToken="invented")[0] == "InvalidParameterException"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "cba"),
        ('email = "ann@example.com"', "a"),
        ('email ^= "b"', "b"),
        ('"email" ^= "ANN"', ""),
        ('family_name="Redd\\"y"', "b"),
        ('given_name ^= "Jo"', "ba"),
        ('cognito:user_status = "force_change_password"', "cba"),
        ('cognito:user_status ^= "CONF"', ""),
        ('status = "Enabled"', "ba"),
        ('status = "Disabled"', "c"),
        ('status ^= "E"', "ba"),
        ('phone_number = "+15550100"', "c"),
        ('name = ""', ""),
        ('preferred_username ^= ""', ""),
    ],
)
def test_filters(desk: Desk, text: str, found: str) -> None:
    create(desk, "ann@example.com", given_name="Jon")
    create(desk, "bob@example.com", given_name="Joan", family_name='Redd"y')
    create(desk, "cat@example.com", phone_number="+15550100")
    desk.pool.set_enabled("cat@example.com", enabled=False)
    assert "".join(email[0] for email in emails(ask(desk, "ListUsers", Filter=text))) == found


def test_filter_by_sub_and_username(desk: Desk) -> None:
    desk.configure(username_kind=UsernameKind.ALIAS)
    create(desk, "rider", email=EMAIL)
    (user,) = ask(desk, "ListUsers", Filter='username = "rider"')["Users"]
    assert ask(desk, "ListUsers", Filter=f'sub = "{attribute(user, "sub")}"')["Users"] == [user]


@pytest.mark.parametrize(
    "text",
    [
        "email",
        "email = rider",
        'email > "a"',
        'custom:horn = "long"',
        'email = "a" AND name = "b"',
        'x" = "1',
        'password = "a"',
    ],
)
def test_filters_that_are_none(desk: Desk, text: str) -> None:
    assert refused(desk, "ListUsers", Filter=text)[0] == "InvalidParameterException"


def test_only_the_attributes_that_are_asked_for(desk: Desk) -> None:
    create(desk, EMAIL, name="Rider")
    (user,) = ask(desk, "ListUsers", AttributesToGet=["name"])["Users"]
    assert user["Attributes"] == [{"Name": "name", "Value": "Rider"}]


def test_another_pool_is_not_found(desk: Desk) -> None:
    assert refused(desk, "ListUsers", UserPoolId="us-east-1_another") == (
        "ResourceNotFoundException",
        "User pool us-east-1_another does not exist.",
    )


def test_get_user(desk: Desk) -> None:
    desk.register()
    user = ask(desk, "AdminGetUser", Username=EMAIL)
    assert {each["Name"]: each["Value"] for each in user["UserAttributes"]}["email"] == EMAIL
    assert (user["UserStatus"], user["Enabled"]) == ("CONFIRMED", True)
    assert refused(desk, "AdminGetUser", Username="nobody@example.com") == (
        "UserNotFoundException",
        "User does not exist.",
    )


def test_confirm_once(desk: Desk) -> None:
    desk.sign_up()
    ask(desk, "AdminConfirmSignUp", Username=EMAIL)
    assert "AccessToken" in desk.sign_in()
    user = ask(desk, "AdminGetUser", Username=EMAIL)
    assert {"Name": "email_verified", "Value": "false"} in user["UserAttributes"]
    assert refused(desk, "AdminConfirmSignUp", Username=EMAIL) == (
        "NotAuthorizedException",
        "User cannot be confirmed. Current status is CONFIRMED",
    )


def test_reset_leads_to_a_new_password(desk: Desk) -> None:
    desk.register()
    ask(desk, "AdminResetUserPassword", Username=EMAIL)
    assert desk.failure(password=PASSWORD)[0] == "PasswordResetRequiredException"
    desk.call("ConfirmForgotPassword", Username=EMAIL, ConfirmationCode=desk.code(), Password=OTHER_PASSWORD)
    assert "AccessToken" in desk.sign_in(password=OTHER_PASSWORD)


def test_who_cannot_be_reset(desk: Desk) -> None:
    desk.sign_up()
    assert refused(desk, "AdminResetUserPassword", Username=EMAIL)[0] == "NotAuthorizedException"
    ask(desk, "AdminConfirmSignUp", Username=EMAIL)
    assert refused(desk, "AdminResetUserPassword", Username=EMAIL)[0] == "InvalidParameterException"
    ask(desk, "AdminDisableUser", Username=EMAIL)
    assert refused(desk, "AdminResetUserPassword", Username=EMAIL) == (
        "NotAuthorizedException",
        "User is disabled.",
    )


def test_disabled_and_enabled_again(desk: Desk) -> None:
    desk.register()
    tokens = desk.sign_in()
    ask(desk, "AdminDisableUser", Username=EMAIL)
    assert desk.refusal("GetUser", AccessToken=tokens["AccessToken"])[0] == "NotAuthorizedException"
    assert desk.failure(password=PASSWORD)[0] == "NotAuthorizedException"
    ask(desk, "AdminEnableUser", Username=EMAIL)
    assert "AccessToken" in desk.sign_in()


def test_sign_out_everywhere(desk: Desk) -> None:
    desk.register()
    tokens = desk.sign_in()
    ask(desk, "AdminUserGlobalSignOut", Username=EMAIL)
    assert desk.refusal("GetUser", AccessToken=tokens["AccessToken"])[0] == "NotAuthorizedException"


def test_delete(desk: Desk) -> None:
    desk.register()
    ask(desk, "AdminDeleteUser", Username=EMAIL)
    assert ask(desk, "ListUsers")["Users"] == []
    assert refused(desk, "AdminDeleteUser", Username=EMAIL)[0] == "UserNotFoundException"


def test_create_with_a_temporary_password(desk: Desk) -> None:
    given = {"Username": EMAIL, "TemporaryPassword": TEMPORARY, "MessageAction": "SUPPRESS"}
    answer = ask(
        desk, "AdminCreateUser", **given, UserAttributes=[{"Name": "email_verified", "Value": "true"}]
    )
    assert answer["User"]["UserStatus"] == "FORCE_CHANGE_PASSWORD"
    assert desk.srp(password=TEMPORARY).authenticate_user_until_challenge()["ChallengeName"] == (
        "NEW_PASSWORD_REQUIRED"
    )
    assert refused(desk, "AdminCreateUser", **given)[0] == "UsernameExistsException"
    assert refused(desk, "AdminCreateUser", **given | {"TemporaryPassword": "short1"})[0] == (
        "InvalidPasswordException"
    )


@pytest.mark.parametrize("action", [{}, {"MessageAction": "RESEND"}])
def test_no_mail_would_carry_a_password(desk: Desk, action: dict[str, str]) -> None:
    name, text = refused(desk, "AdminCreateUser", Username=EMAIL, TemporaryPassword=TEMPORARY, **action)
    assert (name, "keep the password" in text) == ("InvalidParameterException", True)
    assert desk.pool.inbox() == []
    assert ask(desk, "ListUsers")["Users"] == []


def test_groups(desk: Desk) -> None:
    desk.register()
    ask(desk, "CreateGroup", GroupName="riders", Description="who ride")
    ask(desk, "CreateGroup", GroupName="admins")
    assert refused(desk, "CreateGroup", GroupName="riders")[0] == "GroupExistsException"
    names = [(group["GroupName"], group.get("Description")) for group in ask(desk, "ListGroups")["Groups"]]
    assert names == [("admins", None), ("riders", "who ride")]
    for _ in range(2):
        ask(desk, "AdminAddUserToGroup", Username=EMAIL, GroupName="riders")
    (group,) = ask(desk, "AdminListGroupsForUser", Username=EMAIL)["Groups"]
    assert group["GroupName"] == "riders"
    assert emails(ask(desk, "ListUsersInGroup", GroupName="riders")) == [EMAIL]
    ask(desk, "AdminRemoveUserFromGroup", Username=EMAIL, GroupName="riders")
    assert ask(desk, "ListUsersInGroup", GroupName="riders")["Users"] == []
    assert refused(desk, "AdminAddUserToGroup", Username=EMAIL, GroupName="none") == (
        "ResourceNotFoundException",
        "Group not found.",
    )


def test_groups_a_page_at_a_time(desk: Desk) -> None:
    for name in "abc":
        ask(desk, "CreateGroup", GroupName=name)
    first = ask(desk, "ListGroups", Limit=2)
    rest = ask(desk, "ListGroups", Limit=2, NextToken=first["NextToken"])
    assert [group["GroupName"] for group in first["Groups"] + rest["Groups"]] == ["a", "b", "c"]
    assert "NextToken" not in rest


def test_a_group_that_somebody_was_put_into_exists(desk: Desk) -> None:
    desk.register()
    desk.pool.set_groups(EMAIL, ("riders",))
    assert [group["GroupName"] for group in ask(desk, "ListGroups")["Groups"]] == ["riders"]


def test_groups_of_an_older_pool_exist(tmp_path: Path) -> None:
    """Before there was a table of groups, they stood with the users alone."""
    folder = tmp_path / "local-pool"
    folder.mkdir(mode=0o700)
    db = sqlite3.connect(folder / FILE)
    for number, step in enumerate(schema.STEPS[:5], start=1):
        db.executescript(f"BEGIN; {step} PRAGMA user_version = {number}; COMMIT;")
    db.execute(
        "INSERT INTO users (username, sub, status, salt, verifier, attributes, groups, created_at)"
        " VALUES ('a', 'a', 'CONFIRMED', '', '', '{}', '[\"riders\"]', 5.0)"
    )
    db.commit()
    db.close()
    desk = Desk(folder)
    assert [group["GroupName"] for group in ask(desk, "ListGroups")["Groups"]] == ["riders"]
    (user,) = ask(desk, "ListUsersInGroup", GroupName="riders")["Users"]
    assert (user["UserCreateDate"], user["UserLastModifiedDate"]) == (5.0, 5.0)
    desk.pool.close()
