"""Which pool is talked to: the local one, one typed out, one from a file; and pools of the other kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.helpers.fault_server import FaultServer, hang
from tests.helpers.local_pool_server import LocalPoolServer, start_local_pool
from tests.helpers.person import Person, line
from tests.helpers.scripted_pool import CLIENT_ID, POOL_ID, by_operation, options
from tests.helpers.stocked_pool import PASSWORD, configure
from tests.helpers.token_forge import ID_CLAIMS, token
from wildrydes_desktop.local_pool.settings import UsernameKind
from wildrydes_desktop.ui.pages.names import PageName

ADDRESS = "somebody.new@example.com"


def options_of(server: LocalPoolServer) -> list[str]:
    info = server.info
    return [
        "--endpoint-url",
        info["endpoint_url"],
        "--user-pool-id",
        info["user_pool_id"],
        "--client-id",
        info["client_id"],
    ]


@pytest.fixture
def alias_pool(tmp_path: Path) -> Iterator[LocalPoolServer]:
    """A running pool whose usernames are not addresses."""
    configure(tmp_path / "alias", username_kind=UsernameKind.ALIAS)
    server = start_local_pool(tmp_path / "alias")
    yield server
    server.stop()


def test_an_alias_pool_is_found_out_by_its_refusal(
    open_app: Callable[..., Person], alias_pool: LocalPoolServer
) -> None:
    person = open_app(*options_of(alias_pool))
    person.wait_until_ready()
    person.fill_registration(ADDRESS, PASSWORD)
    assert not person.sees("registerUsername")
    person.click("registerSubmit")
    person.wait(lambda: person.sees("registerUsername"), "the username's field")
    assert person.page is PageName.REGISTER
    assert person.text("registerUsername") == "somebody.new-at-example.com"
    assert person.focused() == "registerUsername"
    assert line(person, "registerUsername").selectedText() == "somebody.new-at-example.com"
    assert person.error == "InvalidParameterException"
    assert person.text("registerPassword") == PASSWORD

    person.click("registerSubmit")
    person.wait_for_page(PageName.VERIFY)
    assert person.text("verifyUsername") == "somebody.new-at-example.com"
    person.type("verifyCode", alias_pool.code(ADDRESS))
    person.press(Qt.Key.Key_Return)
    person.wait_for_page(PageName.SIGN_IN)
    assert person.text("signInUsername") == "somebody.new-at-example.com"
    person.sign_in("somebody.new-at-example.com", PASSWORD)
    assert person.claims()["cognito:username"] == "somebody.new-at-example.com"
    assert "fail" not in person.checks().values()
    person.account("accountSignOut")
    person.sign_in(ADDRESS, PASSWORD)  # by its alias, now that it is verified


def test_an_alias_pool_that_is_known_as_one_asks_for_a_username_at_once(
    open_app: Callable[..., Person], alias_pool: LocalPoolServer
) -> None:
    person = open_app(*options_of(alias_pool), "--pool-kind", "alias")
    person.wait_until_ready()
    person.click("goRegister")
    person.wait(lambda: person.sees("registerUsername"), "the username's field")
    person.fill_registration(ADDRESS, PASSWORD)
    person.type("registerUsername", "somebody")
    person.click("registerSubmit")
    person.wait_for_page(PageName.VERIFY)
    assert person.text("verifyUsername") == "somebody"


def test_the_mailbox_is_for_the_local_pool_only(
    open_app: Callable[..., Person], alias_pool: LocalPoolServer
) -> None:
    person = open_app(*options_of(alias_pool))
    person.wait_until_ready()
    person.wait(lambda: person.sees("protocolDock"), "the panels")
    assert not person.sees("mailboxDock")
    person.click("choosePool")
    person.click("welcomeLocal")
    person.wait(lambda: person.text("poolBadge").startswith("Local pool"), "the local pool")
    person.wait(lambda: person.sees("mailboxDock"), "the mailbox")


def test_the_badge_says_where_the_pool_is(open_app: Callable[..., Person]) -> None:
    with FaultServer(by_operation()) as server:
        person = open_app(*options(server.url))
        person.wait_until_ready()
        assert person.text("poolBadge") == f"{server.url} · {POOL_ID}"
        assert server.url in person.app.window.windowTitle()
        assert "Local" not in person.text("poolBadge")


def test_issuers_of_the_endpoints_own_form(open_app: Callable[..., Person], tmp_path: Path) -> None:
    server = start_local_pool(tmp_path / "other", "--issuer", "endpoint")
    try:
        person = open_app(*options_of(server), "--issuer", "endpoint")
        person.wait_until_ready()
        person.register(ADDRESS, PASSWORD)
        person.type("verifyCode", server.code(ADDRESS))
        person.click("verifySubmit")
        person.wait_for_page(PageName.SIGN_IN)
        person.sign_in(ADDRESS, PASSWORD)
        assert person.claims()["iss"] == f"{server.info['endpoint_url']}/{server.info['user_pool_id']}"
        assert person.checks()["issuer"] == "pass"
    finally:
        server.stop()


def test_another_pool_begins_with_a_clean_sheet(person: Person) -> None:
    person.register(ADDRESS, PASSWORD)
    person.wait(lambda: "SignUp" in person.operations(), "the row")
    with FaultServer(by_operation(SignUp=hang)) as server:
        person.click("choosePool")
        assert person.page is PageName.WELCOME
        person.type("welcomePoolId", POOL_ID)
        person.type("welcomeClientId", CLIENT_ID)
        person.click("welcomeUse")
        person.wait(lambda: POOL_ID in person.text("poolBadge"), "the badge")
        assert person.operations() == []
        assert not server.requests


def test_a_pasted_token_does_not_keep_the_verdicts_of_the_pool_before(person: Person) -> None:
    """Nobody is signed in, so that no session ends."""
    person.turn_to("pasted")
    person.paste("tokenPaste", token(ID_CLAIMS).reveal())
    person.wait(lambda: "signature" in person.checks(), "the verdicts")
    person.click("choosePool")
    person.type("welcomePoolId", POOL_ID)
    person.type("welcomeClientId", CLIENT_ID)
    person.click("welcomeUse")
    person.wait(lambda: POOL_ID in person.text("poolBadge"), "the badge")
    assert person.text("tokenPaste") == ""
    assert person.checks() == {}
    assert person.claims() == {}


# The first start


@pytest.fixture
def first_start(open_app: Callable[..., Person], tmp_path: Path) -> Person:
    """The app as it opens for the first time."""
    person = open_app()
    assert person.page is PageName.WELCOME
    person.wait(lambda: person._has("accountDelete"), "the app to be built")
    return person


def test_the_welcome_page_leads_to_the_local_pool(first_start: Person) -> None:
    assert first_start.text("poolBadge") == "No pool chosen yet"
    first_start.click("welcomeLocal")
    first_start.wait_for_page(PageName.REGISTER)
    first_start.wait(lambda: first_start.text("poolBadge").startswith("Local pool"), "the badge")
    first_start.register(ADDRESS, PASSWORD)
    first_start.take_code(ADDRESS)


@pytest.mark.parametrize(
    ("pool_id", "client_id", "region", "at_fault"),
    [
        ("", CLIENT_ID, "", "welcomePoolId"),
        ("us-east-1", CLIENT_ID, "", "welcomePoolId"),
        (POOL_ID, "", "", "welcomeClientId"),
        (POOL_ID, "not a client id", "", "welcomeClientId"),
        (POOL_ID, CLIENT_ID, "eu-west-1", "welcomeRegion"),
    ],
)
def test_ids_of_the_wrong_form_are_refused_at_their_field(
    first_start: Person, pool_id: str, client_id: str, region: str, at_fault: str
) -> None:
    first_start.type("welcomePoolId", pool_id)
    first_start.type("welcomeClientId", client_id)
    first_start.type("welcomeRegion", region)
    first_start.click("welcomeUse")
    assert first_start.page is PageName.WELCOME
    assert first_start.focused() == at_fault
    assert first_start.text(f"{at_fault}Problem")
    assert first_start.text("poolBadge") == "No pool chosen yet"


def test_ids_that_are_typed_out_open_the_pool(first_start: Person) -> None:
    first_start.type("welcomePoolId", f"  {POOL_ID} ")
    first_start.type("welcomeClientId", CLIENT_ID)
    first_start.press(Qt.Key.Key_Return)
    first_start.wait_for_page(PageName.REGISTER)
    first_start.wait(lambda: first_start.text("poolBadge") == f"AWS · {POOL_ID}", "the badge")
    assert not first_start.sees("mailboxDock")


def test_a_configuration_file_opens_the_pool(first_start: Person, tmp_path: Path) -> None:
    file = tmp_path / "config.js"
    file.write_text(
        "window._config = {\n  // of the workshop\n"
        f"  cognito: {{ userPoolId: '{POOL_ID}', userPoolClientId: '{CLIENT_ID}', region: 'us-east-1', }},\n"
        "};\n"
    )
    first_start.app.window.open_config_wanted.emit(str(file))
    first_start.wait_for_page(PageName.REGISTER)
    first_start.wait(lambda: first_start.text("poolBadge") == f"AWS · {POOL_ID}", "the badge")


def test_a_file_that_is_wrong_is_told_with_the_place(first_start: Person, tmp_path: Path) -> None:
    file = tmp_path / "config.js"
    file.write_text("window._config = {\n  cognito: {{ }\n};\n")
    first_start.app.window.open_config_wanted.emit(str(file))
    first_start.wait(lambda: first_start.kind == "error", "the refusal")
    assert "2" in first_start.message  # the line
    assert first_start.page is PageName.WELCOME
    first_start.app.window.open_config_wanted.emit(str(tmp_path / "none.js"))
    first_start.wait(lambda: "none.js" in first_start.message, "the refusal")


def test_without_a_pool_a_request_is_refused_in_words(first_start: Person) -> None:
    first_start.fill_sign_in(ADDRESS, PASSWORD)
    first_start.click("signInSubmit")
    first_start.wait(lambda: first_start.kind == "error", "the refusal")
    assert first_start.error == "NoPool"
    assert first_start.text("signInPassword") == PASSWORD
