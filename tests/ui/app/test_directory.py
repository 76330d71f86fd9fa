"""The pool's users, through the real widgets: on a real local pool, and where credentials are the matter."""

from __future__ import annotations

import json
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTextEdit

from tests.helpers import scripted_pool
from tests.helpers.children import pools
from tests.helpers.fault_server import Behaviour, FaultServer, Request, answer, error
from tests.helpers.many_users import address, fill
from tests.helpers.person import Person
from tests.helpers.stocked_pool import CONFIRMED, LATE, MUST_RESET, PASSWORD, UNCONFIRMED
from wildrydes_desktop.app.administration import Administrated, Administration
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.ui.directory.page import DirectoryPage
from wildrydes_desktop.ui.directory.user_table import UserTable
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.workshop import directory, directory_actions

TEMPORARY = "Temporary-7-horn"
ARN = "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Scripted1"
KEYS = {"AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY": "s" * 40}


def go_to_page(person: Person) -> None:
    """By the menu, as people do."""
    entry = person.app.window.findChild(QAction, "users")
    assert isinstance(entry, QAction)
    entry.trigger()
    person.wait_for_page(PageName.DIRECTORY)
    person.wait(lambda: person.sees("directoryState"), "the page")


@pytest.fixture
def users(person: Person) -> Person:
    """Somebody who looks at the four users of the local pool."""
    go_to_page(person)
    person.wait(lambda: person.text("directoryState") == "4 users.", "the list")
    person.wait(lambda: person.app.window.findChild(QComboBox, "directoryGroup") is not None, "the cards")
    return person


def table(person: Person) -> UserTable:
    return person.find("directoryView", UserTable)


def shown(person: Person) -> list[str]:
    return [user.shown for user in table(person).users.users]


def choose(person: Person, *names: str) -> None:
    """Choose users as with the control key held."""
    view = table(person)
    view.selectionModel().clear()
    flags = QItemSelectionModel.SelectionFlag
    for row, name in enumerate(shown(person)):
        if name in names:
            view.selectionModel().select(view.users.index(row, 0), flags.Select | flags.Rows)


def status(person: Person, name: str) -> tuple[str, bool]:
    user = next(user for user in table(person).users.users if user.shown == name)
    return user.status, user.enabled


def succeeds(person: Person, button: str) -> str:
    person.click(button)
    person.wait(lambda: person.kind == "success", "success")
    person.wait_for_rest()
    return person.message


def test_everybody_is_there_newest_first(users: Person) -> None:
    assert shown(users) == [UNCONFIRMED, MUST_RESET, CONFIRMED, LATE]
    assert [row[1] for row in users.rows("directoryView", 2)] == [
        "UNCONFIRMED",
        "RESET_REQUIRED",
        "CONFIRMED",
        "UNCONFIRMED",
    ]
    assert "ListUsers" in users.operations()


def test_searching_on_the_pool(users: Person) -> None:
    users.type("directoryValue", "re")
    users.click("directorySearch")
    users.wait(lambda: shown(users) == [MUST_RESET], "one user")
    assert users.text("directoryState") == "One user."
    users.type("directoryValue", "nobody-at-all")
    users.press(Qt.Key.Key_Return)
    users.wait(lambda: users.text("directoryState") == "Nobody fits.", "nobody")
    users.choose("directorySearchBy", "cognito:user_status")
    users.choose("directoryStatus", "UNCONFIRMED")
    users.click("directorySearch")
    users.wait(lambda: shown(users) == [UNCONFIRMED, LATE], "the unconfirmed")


def test_one_user_in_full(users: Person) -> None:
    choose(users, CONFIRMED)
    users.wait(lambda: users.sees("directoryAttributes"), "the attributes")
    attributes = {str(name): value for name, value in users.rows("directoryAttributes", 2)}
    assert (attributes["email"], attributes["email_verified"]) == (CONFIRMED, "true")
    assert users.text("directoryUsername") == attributes["sub"]
    assert users.text("directoryGroups") == "none"
    choose(users, CONFIRMED, LATE)
    users.wait(lambda: not users.sees("directoryAttributes"), "nobody in particular")
    assert users.text("directoryChosen") == "2 users chosen"


def test_confirmed_by_the_administrator_somebody_signs_in(users: Person) -> None:
    choose(users, UNCONFIRMED)
    said = succeeds(users, "directoryConfirm")
    assert UNCONFIRMED in said
    assert status(users, UNCONFIRMED) == ("CONFIRMED", True)
    assert not users.find("directoryConfirm").isEnabled()
    users.sign_in(UNCONFIRMED, PASSWORD)


def test_disabled_somebody_is_kept_out(users: Person) -> None:
    choose(users, CONFIRMED)
    succeeds(users, "directoryDisable")
    assert status(users, CONFIRMED) == ("CONFIRMED", False)
    users.fill_sign_in(CONFIRMED, PASSWORD)
    users.click("signInSubmit")
    users.wait(lambda: users.kind == "error", "the refusal")
    go_to_page(users)
    choose(users, CONFIRMED)
    succeeds(users, "directoryEnable")
    users.sign_in(CONFIRMED, PASSWORD)


def test_resend_and_reset_send_mails(users: Person) -> None:
    choose(users, UNCONFIRMED)
    users.wait(users.newest_mail, "the mails of before")
    mail = users.newest_mail()
    succeeds(users, "directoryResend")
    users.wait(lambda: users.newest_mail() != mail, "the code")
    mail = users.newest_mail()
    choose(users, CONFIRMED)
    succeeds(users, "directoryReset")
    users.wait(lambda: users.newest_mail() != mail, "the reset code")
    assert status(users, CONFIRMED) == ("RESET_REQUIRED", True)


def test_signed_out_everywhere(users: Person) -> None:
    users.sign_in(CONFIRMED, PASSWORD)
    go_to_page(users)
    choose(users, CONFIRMED)
    succeeds(users, "directorySignOut")
    users.account("accountRefresh")
    users.wait(lambda: users.kind == "error", "the end of the session")


def test_one_is_deleted_after_a_question(users: Person) -> None:
    choose(users, LATE)
    users.click("directoryDelete")
    users.wait(lambda: users.sees("directoryQuestion"), "the question")
    assert LATE in users.text("directoryQuestion")
    assert users.focused() == "directoryNotSure"
    users.click("directoryNotSure")
    assert LATE in shown(users)
    users.click("directoryDelete")
    succeeds(users, "directorySure")
    assert LATE not in shown(users)


def test_several_are_deleted_after_typing_how_many(users: Person) -> None:
    choose(users, LATE, MUST_RESET, UNCONFIRMED)
    users.click("directoryDelete")
    users.type("directoryTypedNumber", "2")
    users.click("directorySure")
    assert shown(users) == [UNCONFIRMED, MUST_RESET, CONFIRMED, LATE]
    users.type("directoryTypedNumber", "3")
    succeeds(users, "directorySure")
    assert shown(users) == [CONFIRMED]
    assert users.text("directoryOutcome") == "3 users are deleted."


def test_somebody_is_created_and_chooses_a_password(users: Person) -> None:
    users.click("directoryNew")
    users.type("directoryNewUsername", "brand.new@example.com")
    users.click("directoryCreate")
    assert users.sees("directoryNewPasswordProblem")
    users.type("directoryNewPassword", "short")
    users.click("directoryCreate")
    users.wait(lambda: users.kind == "error", "the refusal")
    assert users.text("directoryNewUsername") == "brand.new@example.com"
    users.wait_for_rest()
    users.type("directoryNewPassword", TEMPORARY)
    succeeds(users, "directoryCreate")
    assert users.text("directoryNewPassword") == ""
    assert users.text("directoryChosen") == "brand.new@example.com"
    assert not users.sees("directoryNewInvite")  # the local pool mails no passwords
    users.fill_sign_in("brand.new@example.com", TEMPORARY)
    users.click("signInSubmit")
    users.wait_for_page(PageName.CHALLENGE)


def test_groups(users: Person) -> None:
    choose(users, CONFIRMED)
    assert not users.find("directoryAddToGroup").isEnabled()
    users.click("directoryNewGroup")
    users.type("directoryNewGroupName", "riders")
    succeeds(users, "directoryCreateGroup")
    succeeds(users, "directoryAddToGroup")
    users.wait(lambda: users.text("directoryGroups") == "riders", "the group")
    users.choose("directorySearchBy", "group")
    users.type("directoryValue", "riders")
    users.click("directorySearch")
    users.wait(lambda: shown(users) == [CONFIRMED], "the group's users")
    choose(users, CONFIRMED)
    succeeds(users, "directoryRemoveFromGroup")
    users.wait(lambda: users.text("directoryGroups") == "none", "no group")


def test_one_failure_does_not_stop_the_rest(users: Person) -> None:
    """Who was deleted meanwhile is not there any more."""
    users.register("gone@example.com", PASSWORD)
    go_to_page(users)
    users.click("directorySearch")
    users.wait(lambda: len(shown(users)) == 5, "five users")
    told: list[object] = []
    users.app._wiring.tell_local_pool(
        {"delete_user": {"username": "gone@example.com"}}, told.append, told.append
    )
    users.wait(lambda: told, "the other administrator")
    choose(users, "gone@example.com", CONFIRMED, UNCONFIRMED)
    users.click("directoryDisable")
    users.wait(lambda: users.sees("directorySure"), "the question")
    users.click("directorySure")
    users.wait(lambda: users.kind == "warning", "the summary")
    users.wait_for_rest()
    assert users.text("directoryOutcome") == "2 users are disabled. 1 failed."
    ((_, reason),) = users.rows("directoryFailures", 2)
    assert reason == "UserNotFoundException"
    assert (status(users, CONFIRMED)[1], status(users, UNCONFIRMED)[1]) == (False, False)
    users.click("directoryChooseFailed")
    assert users.text("directoryChosen") == "gone@example.com"


def test_a_group_that_is_there_already_is_shown(users: Person) -> None:
    """As after an answer that was lost: the second try must not leave somebody without the group."""
    for _ in range(2):
        users.click("directoryNewGroup")
        users.type("directoryNewGroupName", "riders")
        assert "riders" in succeeds(users, "directoryCreateGroup")
    assert users.find("directoryGroup", QComboBox).currentData() == "riders"


def test_a_list_of_groups_from_before_does_not_take_a_new_one_away(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, read, asked = threading.Event(), directory.groups, threading.Event()

    def slowly(*asking: Any) -> tuple[str, ...]:
        names = read(*asking)
        if not asked.is_set():
            asked.set()
            go_on.wait(60)
        return names

    monkeypatch.setattr(directory, "groups", slowly)
    go_to_page(person)
    person.wait(asked.is_set, "the groups to be asked for")
    person.click("directoryNewGroup")
    person.type("directoryNewGroupName", "riders")
    assert "riders" in succeeds(person, "directoryCreateGroup")
    go_on.set()
    person.wait_for_rest()
    person.settle()
    assert person.find("directoryGroup", QComboBox).currentData() == "riders"


def test_groups_that_come_late_leave_alone_what_is_typed(users: Person) -> None:
    users.click("directoryNewGroup")
    users.type("directoryNewGroupName", "rid")
    page = users.app.window.page(PageName.DIRECTORY)
    assert isinstance(page, DirectoryPage)
    page.show_groups(("drivers",))
    assert users.text("directoryNewGroupName") == "rid"
    assert users.sees("directoryCreateGroup")


def test_who_has_said_yes_can_still_cancel(users: Person) -> None:
    choose(users, LATE)
    users.wait(lambda: users.sees("directoryAttributes"), "all of the user")
    os.kill(pool_process().pid, signal.SIGSTOP)  # whoever asks now waits
    try:
        users.click("directoryDelete")
        users.click("directorySure")
        users.wait(lambda: users.busy, "the deletion to begin")
        assert users.text("directoryDelete") == "Cancel"
        users.click("directoryDelete")
        users.wait_for_rest()
    finally:
        os.kill(pool_process().pid, signal.SIGCONT)
    assert "You stopped it." in users.text("directoryOutcome")
    assert users.text("directoryDelete").startswith("Delete")
    assert users.text("directoryChosen") == LATE
    assert users.find("directoryDelete").isEnabled()  # and it can be tried again


def test_who_cancels_before_it_has_begun_is_told_so(users: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(users, LATE)
    users.wait(lambda: users.sees("directoryAttributes"), "all of the user")
    wait = Administration.wait
    go_on = threading.Event()

    def wait_late(administration: Administration) -> Administrated:
        with cancel.current().waking(go_on.set):
            assert go_on.wait(20)
        return wait(administration)

    monkeypatch.setattr(Administration, "wait", wait_late)
    users.click("directoryDelete")
    users.click("directorySure")
    users.wait(lambda: users.busy, "the deletion to begin")
    users.click("directoryDelete")
    users.wait_for_rest()
    assert "You stopped it." in users.text("directoryOutcome")
    assert LATE in shown(users)


def test_a_long_list_is_read_as_it_is_scrolled(open_app: Callable[..., Person], data_dir: Path) -> None:
    fill(data_dir, 200)
    person = open_app("--demo")
    person.wait_until_ready()
    go_to_page(person)
    view = table(person)
    person.wait(lambda: view.users.rowCount() >= 60, "the first page")
    assert view.users.rowCount() < 204
    for _ in range(5):
        view.scrollToBottom()
        before = view.users.rowCount()
        person.wait(lambda before=before: view.users.rowCount() > before or before == 204, "more")
    assert view.users.rowCount() == 204
    assert person.text("directoryState") == "204 users."
    assert len(set(shown(person))) == 204
    assert shown(person)[0] == address(199)


def test_the_rest_is_read_at_once_and_stopped(open_app: Callable[..., Person], data_dir: Path) -> None:
    fill(data_dir, 500)
    person = open_app("--demo")
    person.wait_until_ready()
    go_to_page(person)
    person.wait(lambda: person.sees("directoryReadAll"), "the button")
    person.click("directoryReadAll")
    person.click("directoryReadAll")  # it says Cancel by now
    person.wait_for_rest()
    read = len(shown(person))
    assert read < 504
    assert "the pool has more" in person.text("directoryState")
    person.click("directoryReadAll")
    person.wait(lambda: person.text("directoryState") == "504 users.", "all of them")
    person.wait_for_rest()
    assert not person.sees("directoryReadAll")


def test_an_order_to_many_is_stopped_half_way(
    open_app: Callable[..., Person], data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pool is quick: with the two hundredth it waits until somebody stops it."""
    sign_out, asked = directory_actions.sign_out, []

    def sign_out_half_of_them(connection: Connection, username: str) -> None:
        asked.append(username)
        if len(asked) == 200:
            cancel.current().wait(60)
        sign_out(connection, username)

    monkeypatch.setattr(directory_actions, "sign_out", sign_out_half_of_them)
    fill(data_dir, 400)
    person = open_app("--demo")
    person.wait_until_ready()
    go_to_page(person)
    person.wait(lambda: person.sees("directoryReadAll"), "the button")
    person.click("directoryReadAll")
    person.wait(lambda: person.text("directoryState") == "404 users.", "all of them")
    person.wait_for_rest()
    table(person).selectAll()
    person.wait(lambda: person.text("directoryChosen") == "404 users chosen", "all chosen")
    person.click("directorySignOut")
    person.wait(lambda: person.sees("directorySure"), "the question")
    person.click("directorySure")
    person.wait(lambda: person.text("directoryOutcome").startswith("Sign out everywhere: "), "progress")
    person.press(Qt.Key.Key_Escape)
    person.wait(lambda: person.kind == "warning", "the summary")
    said = person.text("directoryOutcome")
    assert "You stopped it." in said
    assert "were left as they are." in said
    assert not person.busy


def pool_process() -> psutil.Process:
    (child,) = pools()
    return child


def test_a_pool_that_was_started_again_has_another_key(users: Person) -> None:
    killed = pool_process().pid
    os.kill(killed, signal.SIGKILL)
    users.wait(lambda: [p.pid for p in pools()] not in ([], [killed]), "another pool")
    users.wait(lambda: users.operations().count("ListUsers") == 2 and shown(users), "the list, read again")
    users.wait_for_rest()
    choose(users, CONFIRMED)
    succeeds(users, "directoryDisable")


def test_the_key_is_written_nowhere(users: Person, data_dir: Path) -> None:
    told: list[dict[str, str]] = []
    users.app._wiring.tell_local_pool({"admin_key": {}}, told.append, lambda _: None)  # type: ignore[union-attr, arg-type]
    users.wait(lambda: told, "the key")
    choose(users, CONFIRMED)
    users.wait(lambda: users.sees("directoryAttributes"), "the attributes")
    secret = told[0]["secret_access_key"]
    assert len(secret) == 40
    for path in (each for each in data_dir.rglob("*") if each.is_file()):
        assert secret.encode() not in path.read_bytes(), path
    row = next(at for at, name in enumerate(users.operations()) if name != "JWKS")
    users.find("protocolView", QAbstractItemView).setCurrentIndex(users.model("protocolView").index(row, 0))
    users.wait(
        lambda: "amz-target" in users.find("protocolDetail", QTextEdit).toPlainText().lower(), "the exchange"
    )
    shown_of_it = users.find("protocolDetail", QTextEdit).toPlainText()
    assert secret not in shown_of_it
    assert "AWS4-HMAC" not in shown_of_it


# Pools with accounts: what credentials have to do with it

Script = Callable[..., str]


@pytest.fixture
def scripted() -> Iterator[Script]:
    """Starts a pool that answers by a script, and returns its address."""
    servers: list[FaultServer] = []

    def start(**behaviours: Behaviour) -> str:
        server = FaultServer(scripted_pool.by_operation(**behaviours))
        server.__enter__()
        servers.append(server)
        return server.url

    yield start
    for server in servers:
        server.__exit__()


def one_user(name: str = "rider", **members: object) -> dict[str, object]:
    attributes = [{"Name": "sub", "Value": "5f0e6a5c"}, {"Name": "email", "Value": f"{name}@example.com"}]
    user = {"Username": name, "Attributes": attributes, "Enabled": True, "UserStatus": "CONFIRMED"}
    return user | members


def refusal(operation: str) -> Behaviour:
    return error(
        "AccessDeniedException",
        f"User: arn:aws:iam::123456789012:user/ann is not authorized to perform: cognito-idp:{operation}"
        f" on resource: {ARN} because no identity-based policy allows the cognito-idp:{operation} action",
    )


def opened(open_app: Callable[..., Person], url: str) -> Person:
    person = open_app(*scripted_pool.options(url))
    person.wait_until_ready()
    go_to_page(person)
    return person


def test_without_credentials(open_app: Callable[..., Person], scripted: Script) -> None:
    asked: list[str] = []

    def listen(sock: socket.socket, request: Request) -> None:
        asked.append(request.operation)
        answer({"Users": []})(sock, request)

    person = opened(open_app, scripted(ListUsers=listen))
    person.wait(lambda: person.kind == "error", "the message")
    assert "no AWS credentials" in person.message
    assert "AWS_PROFILE" in person.message
    assert asked == []


def test_a_missing_permission_is_named(
    open_app: Callable[..., Person], scripted: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    person = opened(open_app, scripted(ListUsers=refusal("ListUsers")))
    person.wait(lambda: person.kind == "error", "the message")
    assert person.error == "AccessDeniedException"
    assert f"allow cognito-idp:ListUsers on {ARN}" in person.message
    assert person.text("directoryState") == "The list could not be read."


def test_a_permission_that_is_missing_for_one_action(
    open_app: Callable[..., Person], scripted: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    listed = {"Users": [one_user("ann"), one_user("bob")]}
    details = one_user("ann") | {"UserAttributes": one_user("ann")["Attributes"]}
    person = opened(
        open_app,
        scripted(
            ListUsers=answer(listed),
            ListGroups=refusal("ListGroups"),
            AdminGetUser=answer(details),
            AdminListGroupsForUser=refusal("AdminListGroupsForUser"),
            AdminDisableUser=refusal("AdminDisableUser"),
        ),
    )
    person.wait(lambda: shown(person) == ["ann", "bob"], "the list")
    choose(person, "ann")
    person.wait(lambda: person.sees("directoryAttributes"), "the attributes")
    assert "cognito-idp:AdminListGroupsForUser" in person.text("directoryDetailsNote")
    assert person.text("directoryGroups") == "not known"
    choose(person, "ann", "bob")
    person.click("directoryDisable")
    person.click("directorySure")
    person.wait(lambda: person.kind == "error", "the message")
    assert "cognito-idp:AdminDisableUser" in person.message
    assert "would fail for everybody" in person.text("directoryOutcome")
    assert "1 was left as it is." in person.text("directoryOutcome")


def test_a_slow_list_can_be_given_up(
    open_app: Callable[..., Person], scripted: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)

    def hang(sock: socket.socket, _: Request) -> None:
        sock.recv(1)

    person = opened(open_app, scripted(ListUsers=hang))
    person.wait(lambda: person.busy and "ListUsers" not in person.operations(), "the request")
    person.click("directorySearch")
    person.wait_for_rest()
    assert person.text("directoryState") == "The list was not read."
    assert person.message == ""


def test_what_aws_would_do_with_an_invitation(
    open_app: Callable[..., Person], scripted: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    created: list[dict[str, object]] = []

    def create(sock: socket.socket, request: Request) -> None:
        created.append(json.loads(request.body))
        answer({"User": one_user("bob", UserStatus="FORCE_CHANGE_PASSWORD")})(sock, request)

    listed = answer({"Users": [one_user("bob", UserStatus="FORCE_CHANGE_PASSWORD")]})
    person = opened(
        open_app, scripted(ListUsers=listed, AdminCreateUser=create, ListGroups=answer({"Groups": []}))
    )
    person.wait(lambda: shown(person) == ["bob"], "the list")
    person.click("directoryNew")
    person.type("directoryNewUsername", "bob")
    person.type("directoryNewEmail", "bob@example.com")
    person.tick("directoryNewInvite")
    person.click("directoryCreate")
    person.wait(lambda: person.kind == "success", "success")
    (sent,) = created
    assert sent["DesiredDeliveryMediums"] == ["EMAIL"]
    assert "MessageAction" not in sent
    assert "TemporaryPassword" not in sent


def test_keys_alone_reach_everything(users: Person) -> None:
    """The list is left by Tab, and its rows are chosen by the arrows."""
    users.find("directoryValue").setFocus()
    users.press(Qt.Key.Key_Tab)
    assert users.focused() == "directorySearch"
    users.press(Qt.Key.Key_Tab)
    assert users.focused() == "directoryView"
    QTest.keyClick(table(users), Qt.Key.Key_Down)
    users.wait(lambda: table(users).chosen_count() == 1, "a user")
    users.press(Qt.Key.Key_Tab)
    assert users.focused() == "directoryNew"
