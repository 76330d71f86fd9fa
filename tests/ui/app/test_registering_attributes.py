"""What a pool asks of newcomers: its attributes, its password policy, and whose an address is."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.helpers.fault_server import Behaviour, FaultServer, Request, answer, error
from tests.helpers.local_pool_server import LocalPoolServer, start_local_pool
from tests.helpers.person import Person
from tests.helpers.scripted_pool import REGISTERED, by_operation, options
from tests.helpers.stocked_pool import OTHER_PASSWORD, PASSWORD, configure
from wildrydes_desktop.local_pool.settings import (
    AttributeKind,
    CustomAttribute,
    PasswordPolicy,
    UsernameKind,
)
from wildrydes_desktop.ui.pages.names import PageName

ADDRESS = "somebody.new@example.com"
PHONE = "+441632960001"
ASKING: dict[str, Any] = {
    "required_attributes": frozenset({"email", "given_name", "phone_number"}),
    "custom_attributes": (
        CustomAttribute("team", least=3, most=10),
        CustomAttribute("riders", AttributeKind.NUMBER, least=1, most=12),
    ),
    "password_policy": PasswordPolicy(minimum_length=12, symbols=False),
}


def options_of(server: LocalPoolServer) -> list[str]:
    info = server.info
    ids = ["--user-pool-id", info["user_pool_id"], "--client-id", info["client_id"]]
    return ["--endpoint-url", info["endpoint_url"], *ids]


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Callable[..., LocalPoolServer]]:
    """Starts a pool with settings of its own that the app knows nothing of."""
    servers: list[LocalPoolServer] = []

    def started(**settings: Any) -> LocalPoolServer:
        configure(tmp_path / "elsewhere", **settings)
        servers.append(start_local_pool(tmp_path / "elsewhere"))
        return servers[0]

    yield started
    for server in servers:
        server.stop()


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A data folder whose local pool, if it has one, has nobody in it: how users are named can be chosen."""
    return tmp_path / "home"


@pytest.fixture
def at_home(open_app: Callable[..., Person], data_dir: Path) -> Callable[..., Person]:
    """Opens the app on its own local pool with settings of the test's."""

    def opened(**settings: Any) -> Person:
        configure(data_dir, **settings)
        person = open_app("--demo")
        person.wait_until_ready()
        person.wait(lambda: person.sees("registerMore"), "the page to be fitted")
        return person

    return opened


def asked(person: Person, page: PageName) -> dict[str, str]:
    """What stands in a page's list of the password policy, by requirement; and the note, if there is one."""
    checklist = person.app.window.page(page).findChild(QWidget, "policyChecklist")
    assert checklist is not None
    lines = {each.objectName(): each for each in checklist.findChildren(QLabel)}
    return {name.removeprefix("policy_"): line.text() for name, line in lines.items()}


def attribute(person: Person, name: str) -> str:
    """The claim of the ID token for an attribute."""
    return str(person.claims().get(name, ""))


def test_what_the_local_pool_requires_is_asked_for_from_the_start(at_home: Callable[..., Person]) -> None:
    person = at_home(**ASKING)
    person.wait(lambda: person.sees("registerAttribute_given_name"), "the field")
    person.fill_registration(ADDRESS, PASSWORD)
    person.click("registerSubmit")
    assert person.focused() == "registerAttribute_given_name"
    assert person.operations().count("SignUp") == 0
    person.type("registerAttribute_given_name", "Ada")
    person.type("registerAttribute_phone_number", "01632 960001")
    person.click("registerSubmit")
    assert person.focused() == "registerAttribute_phone_number"
    assert person.operations().count("SignUp") == 0
    person.type("registerAttribute_phone_number", PHONE)
    person.click("registerMore")
    person.type("registerAttribute_custom:team", "Pegasus")
    person.type("registerAttribute_custom:riders", "3")
    person.click("registerSubmit")
    person.wait_for_page(PageName.VERIFY)
    person.take_code(ADDRESS)
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)
    person.sign_in(ADDRESS, PASSWORD)
    told = {name: attribute(person, name) for name in ("given_name", "phone_number", "custom:team")}
    assert told == {"given_name": "Ada", "phone_number": PHONE, "custom:team": "Pegasus"}
    assert attribute(person, "custom:riders") == "3"


def test_what_a_pool_requires_is_learned_from_its_refusal(
    open_app: Callable[..., Person], elsewhere: Callable[..., LocalPoolServer]
) -> None:
    server = elsewhere(**ASKING)
    person = open_app(*options_of(server))
    person.wait_until_ready()
    person.fill_registration(ADDRESS, PASSWORD)
    assert not person.sees("registerAttribute_given_name")
    person.click("registerSubmit")
    person.wait(lambda: person.sees("registerAttribute_given_name"), "the fields")
    assert person.page is PageName.REGISTER
    assert person.focused() == "registerAttribute_given_name"
    assert person.sees("registerAttribute_phone_number")
    assert person.error == "InvalidParameterException"
    assert person.text("registerPassword") == PASSWORD

    person.type("registerAttribute_given_name", "Ada")
    person.type("registerAttribute_phone_number", PHONE)
    person.click("registerMore")
    person.type("registerAddName", "custom:riders")
    person.type("registerAddValue", "99")
    person.press(Qt.Key.Key_Return)
    person.click("registerSubmit")
    person.wait(lambda: person.error == "InvalidParameterException" and not person.busy, "the refusal")
    assert person.focused() == "registerAttribute_custom:riders"
    assert person.text("registerAttribute_given_name") == "Ada"
    person.type("registerAttribute_custom:riders", "9")
    person.click("registerSubmit")
    person.wait_for_page(PageName.VERIFY)
    person.type("verifyCode", server.code(ADDRESS))
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)
    person.sign_in(ADDRESS, PASSWORD)
    assert attribute(person, "custom:riders") == "9"


def test_the_names_that_real_pools_use_in_refusals_lead_to_the_fields(
    open_app: Callable[..., Person],
) -> None:
    """Cognito keeps names and numbers under other names than it takes them by, and says those."""
    schema = "Attributes did not conform to the schema: "
    answers: list[Behaviour] = [
        error(
            "InvalidParameterException",
            schema + "name.givenName: The attribute name.givenName is required, phoneNumbers: The attribute "
            "phoneNumbers is required",
        ),
        error("InvalidParameterException", schema + "phoneNumbers: that is no number."),
        answer(REGISTERED),
    ]

    def sign_up(sock: socket.socket, request: Request) -> None:
        answers.pop(0)(sock, request)

    with FaultServer(by_operation(SignUp=sign_up)) as server:
        person = open_app(*options(server.url))
        person.wait_until_ready()
        person.fill_registration(ADDRESS, PASSWORD)
        person.click("registerSubmit")
        person.wait(lambda: person.sees("registerAttribute_phone_number"), "the fields")
        assert person.focused() == "registerAttribute_given_name"
        person.type("registerAttribute_given_name", "Ada")
        person.type("registerAttribute_phone_number", PHONE)
        person.click("registerSubmit")
        person.wait(lambda: len(answers) == 1 and not person.busy, "the refusal")
        assert person.focused() == "registerAttribute_phone_number"
        person.click("registerSubmit")
        person.wait_for_page(PageName.VERIFY)
        sent = [each.json for each in server.requests if each.operation == "SignUp"][-1]
    told = {each["Name"]: each["Value"] for each in sent["UserAttributes"]}
    assert told == {"email": ADDRESS, "given_name": "Ada", "phone_number": PHONE}


def test_a_pool_whose_usernames_are_phone_numbers_is_told_one(open_app: Callable[..., Person]) -> None:
    answers = [error("InvalidParameterException", "Username should be a phone number."), answer(REGISTERED)]

    def sign_up(sock: socket.socket, request: Request) -> None:
        answers.pop(0)(sock, request)

    with FaultServer(by_operation(SignUp=sign_up)) as server:
        person = open_app(*options(server.url))
        person.wait_until_ready()
        person.fill_registration(ADDRESS, PASSWORD)
        person.click("registerSubmit")
        person.wait(lambda: person.sees("registerUsername"), "the username's field")
        assert person.focused() == "registerUsername"
        assert "phone number" in person.message
        assert person.text("registerPassword") == PASSWORD
        person.type("registerUsername", PHONE)
        person.click("registerSubmit")
        person.wait_for_page(PageName.VERIFY)
        assert person.text("verifyUsername") == PHONE
        sent = [each.json["Username"] for each in server.requests if each.operation == "SignUp"]
    assert sent == [ADDRESS, PHONE]


def test_the_tab_key_leaves_the_fields_that_came_later(at_home: Callable[..., Person]) -> None:
    person = at_home(**ASKING)
    person.wait(lambda: person.sees("registerAttribute_given_name"), "the fields")
    person.click("registerEmail")
    passed: list[str] = []
    while person.focused() not in passed:
        passed.append(person.focused())
        person.press(Qt.Key.Key_Tab)
    assert person.focused() == "registerEmail"
    assert "goSignIn" in passed
    assert passed.index("registerAttribute_given_name") < passed.index("registerSubmit")


def test_settings_that_change_meanwhile_are_followed(at_home: Callable[..., Person]) -> None:
    person = at_home()
    person.fill_registration(ADDRESS, PASSWORD)
    assert not person.sees("registerAttribute_nickname")
    answers: list[Any] = []
    pools = person.app._wiring._pools  # type: ignore[union-attr]
    pools.tell({"settings": {"required_attributes": ["email", "nickname"]}}, answers.append, answers.append)
    person.wait(lambda: person.sees("registerAttribute_nickname"), "the field")
    assert person.text("registerPassword") == PASSWORD
    assert person.focused() == "registerPasswordRepeat"
    person.type("registerAttribute_nickname", "Ada")
    person.click("registerSubmit")
    person.wait_for_page(PageName.VERIFY)


def described(requests: list[Request]) -> Behaviour:
    """A pool that says what it is to whoever has credentials; what was signed is noted in `requests`."""
    pool = {
        "UsernameAttributes": [],
        "AliasAttributes": ["email"],
        "SchemaAttributes": [
            {"Name": "email", "AttributeDataType": "String", "Required": True, "Mutable": True},
            {"Name": "nickname", "AttributeDataType": "String", "Required": True, "Mutable": True},
        ],
        "Policies": {"PasswordPolicy": {"MinimumLength": 17, "RequireNumbers": True}},
    }

    def tell(sock: socket.socket, request: Request) -> None:
        requests.append(request)
        answer({"UserPool": pool})(sock, request)

    nothing = answer({})
    return by_operation(DescribeUserPool=tell, DescribeUserPoolClient=nothing, GetUserPoolMfaConfig=nothing)


def test_with_aws_credentials_the_pool_is_asked_itself(
    open_app: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "example")
    requests: list[Request] = []
    with FaultServer(described(requests)) as server:
        person = open_app(*options(server.url))
        person.wait_until_ready()
        person.wait(lambda: person.sees("registerAttribute_nickname"), "the field")
        assert person.sees("registerUsername"), "the kind of the pool is learned too"
        assert set(asked(person, PageName.REGISTER)) == {"length", "digit"}
        assert "17" in asked(person, PageName.ACCOUNT)["length"]
    assert len(requests) == 1


# The password policy


def test_the_pool_s_own_policy_stands_at_every_new_password(at_home: Callable[..., Person]) -> None:
    person = at_home(**ASKING)
    person.wait(lambda: "12" in asked(person, PageName.REGISTER)["length"], "the policy")
    for page in (PageName.ACCOUNT, PageName.FORGOT):  # the second is built only now
        assert "12" in asked(person, page)["length"]
        assert set(asked(person, page)) == {"length", "lower", "upper", "digit"}


def test_a_policy_that_nobody_knows_is_marked_as_cognito_s_default(
    open_app: Callable[..., Person], elsewhere: Callable[..., LocalPoolServer]
) -> None:
    person = open_app(*options_of(elsewhere()))
    person.wait_until_ready()
    person.wait(lambda: "policyNote" in asked(person, PageName.REGISTER), "the note")
    assert "8" in asked(person, PageName.REGISTER)["length"]
    assert "policyNote" in asked(person, PageName.FORGOT)


# Alias pools


ALIAS: dict[str, Any] = {"username_kind": UsernameKind.ALIAS}


def register(person: Person, username: str, password: str) -> None:
    person.fill_registration(ADDRESS, password)
    person.type("registerUsername", username)
    person.click("registerSubmit")
    person.wait_for_page(PageName.VERIFY)
    assert person.text("verifyUsername") == username


def verify(person: Person, before: str = "") -> None:
    person.take_code(ADDRESS, after=before)
    person.click("verifySubmit")


@pytest.fixture
def two_accounts(at_home: Callable[..., Person]) -> Person:
    """An account has the address; another one, with the same, has just been asked about it."""
    person = at_home(**ALIAS)
    person.wait(lambda: person.sees("registerUsername"), "the username's field")
    register(person, "first", PASSWORD)
    verify(person)
    person.wait_for_page(PageName.SIGN_IN)
    before = person.newest_mail()
    register(person, "second", OTHER_PASSWORD)
    verify(person, before)
    person.wait(lambda: person.sees("verifyMoveAlias"), "the question")
    assert person.error == "AliasExistsException"
    assert person.text("verifyUsername") == "second"
    return person


def who_signs_in(person: Person, login: str, password: str) -> str:
    person.sign_in(login, password)
    username = attribute(person, "cognito:username")
    person.account("accountSignOut")
    person.wait_for_page(PageName.SIGN_IN)
    return username


def test_an_address_is_moved_by_whoever_says_so(two_accounts: Person) -> None:
    person = two_accounts
    person.click("verifyMoveAlias")
    person.wait_for_page(PageName.SIGN_IN)
    assert person.text("signInUsername") == "second"
    assert person.kind == "success"
    assert who_signs_in(person, ADDRESS, OTHER_PASSWORD) == "second"
    assert who_signs_in(person, "second", OTHER_PASSWORD) == "second"
    assert who_signs_in(person, "first", PASSWORD) == "first"


def test_an_address_that_is_kept_stays_where_it_is(two_accounts: Person) -> None:
    person = two_accounts
    person.click("verifyKeepAlias")
    assert person.page is PageName.VERIFY
    assert person.kind == "info"
    assert not person.sees("verifyMoveAlias")
    assert person.operations().count("ConfirmSignUp") == 2
    assert who_signs_in(person, ADDRESS, PASSWORD) == "first"
    person.fill_sign_in("second", OTHER_PASSWORD)
    person.click("signInSubmit")
    person.wait(lambda: person.error == "UserNotConfirmedException", "the refusal")


def test_a_code_that_has_gone_bad_meanwhile_can_be_replaced_in_the_question(two_accounts: Person) -> None:
    person = two_accounts
    person.type("verifyCode", "000000" if person.text("verifyCode") != "000000" else "000001")
    person.click("verifyMoveAlias")
    person.wait(lambda: person.error == "CodeMismatchException", "the refusal")
    assert person.sees("verifyMoveAlias")
    assert person.focused() == "verifyCode"
    person.click("mailboxUseCode")
    person.click("verifyMoveAlias")
    person.wait_for_page(PageName.SIGN_IN)
    assert who_signs_in(person, ADDRESS, OTHER_PASSWORD) == "second"


def test_another_pool_asks_for_nothing_of_the_one_before(
    at_home: Callable[..., Person], elsewhere: Callable[..., LocalPoolServer]
) -> None:
    person = at_home(**ASKING | ALIAS)
    person.wait(lambda: person.sees("registerAttribute_given_name"), "the field")
    info = elsewhere().info
    person.click("choosePool")
    person.type("welcomePoolId", info["user_pool_id"])
    person.type("welcomeClientId", info["client_id"])
    person.click("welcomeUse")
    person.wait_for_page(PageName.REGISTER)
    person.wait(lambda: "policyNote" in asked(person, PageName.REGISTER), "the pool to be open")
    assert not person.sees("registerAttribute_given_name")
    assert not person.sees("registerUsername")
