"""The Pools page in the whole app: pools named, opened, checked, saved, found, and dropped on the window."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QPushButton, QWidget

from tests.helpers.fault_server import FaultServer, hang
from tests.helpers.local_pool_server import LocalPoolServer, start_local_pool
from tests.helpers.person import Person
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.workshop.config_file import parse, parse_all
from wildrydes_desktop.workshop.config_writing import to_config_js
from wildrydes_desktop.workshop.pool_profiles import PoolProfile, to_text

ELSEWHERE = PoolConfig.of("eu-west-1_Elsewhere", "elsewhere", invoke_url="https://api.example.com/prod")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalPoolServer]:
    """A pool that is not the app's own."""
    server = start_local_pool(tmp_path_factory.mktemp("other"))
    yield server
    server.stop()


@pytest.fixture
def theirs(server: LocalPoolServer) -> PoolConfig:
    info = server.info
    return PoolConfig.of(info["user_pool_id"], info["client_id"], endpoint_url=info["endpoint_url"])


@pytest.fixture
def at_pools(person: Person) -> Person:
    """Somebody on the Pools page, on the local pool."""
    entry = person.app.window.findChild(QAction, "showPools")
    assert isinstance(entry, QAction)
    entry.trigger()
    person.wait_for_page(PageName.POOLS)
    person.wait(lambda: listed(person) == ["local"], "the list")
    return person


def listed(person: Person) -> list[str]:
    return [str(state) for state, *_ in person.rows("poolsView", 3)]


def names(person: Person) -> list[str]:
    model = person.model("poolsView")
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def write(path: Path, *pools: PoolProfile) -> str:
    path.write_text(to_text(pools), encoding="utf-8")
    return str(path)


def choose(person: Person, dialog: str, path: Path, filters: str = "") -> None:
    """What the file dialog does when a file was chosen; the dialog itself is the system's."""
    found = person.app.window.findChild(QFileDialog, dialog)
    assert isinstance(found, QFileDialog)
    if filters:
        name = next(each for each in found.nameFilters() if filters in each)
        found.selectNameFilter(name)
        found.filterSelected.emit(name)
    found.fileSelected.emit(str(path))
    found.close()


def select(person: Person, row: int) -> None:
    """Click on a row of the list."""
    table = person.find("poolsView", QAbstractItemView)
    place = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def verdicts(person: Person) -> dict[str, str]:
    return {str(name): str(mark) for name, mark in person.rows("poolsChecks", 2)}


def test_the_open_pool_is_kept_by_name_and_comes_back(
    open_app: Callable[..., Person], theirs: PoolConfig
) -> None:
    ids = ["--user-pool-id", theirs.user_pool_id, "--client-id", theirs.client_id]
    person = open_app("--endpoint-url", str(theirs.endpoint_url), *ids)
    person.wait_until_ready()
    person.app.window.go(PageName.POOLS)
    person.wait(lambda: listed(person) == ["local", "open"], "the list")
    person.click("poolsRename")
    person.type("poolsName", "Workshop, Tuesday")
    person.click("poolsNameSubmit")
    person.wait(lambda: listed(person) == ["local", "kept"], "the pool in the list")
    assert person.kind == "success"
    assert names(person)[1] == "Workshop, Tuesday (open)"

    select(person, 0)
    person.click("poolsOpen")
    person.wait_for_page(PageName.REGISTER)
    person.wait_until_ready()
    assert "Local pool" in person.text("poolBadge")

    person.app.window.go(PageName.POOLS)
    person.wait(lambda: names(person)[1:] == ["Workshop, Tuesday"], "the other one closed")
    select(person, 1)
    person.click("poolsOpen")
    person.wait_for_page(PageName.REGISTER)
    assert str(theirs.endpoint_url) in person.text("poolBadge")
    assert person.kind == "warning"  # it is not at Amazon's
    assert str(theirs.endpoint_url) in person.message


def test_renaming_and_removing(at_pools: Person, tmp_path: Path) -> None:
    person = at_pools
    path = write(tmp_path / "two.json", PoolProfile.of(ELSEWHERE, "One"), PoolProfile.of(other(), "Two"))
    person.app.window.open_config_wanted.emit(path)
    person.wait(lambda: names(person)[1:] == ["One", "Two"], "both in the list")
    assert person.kind == "success"
    select(person, 1)
    person.click("poolsRename")
    person.type("poolsName", "two")
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.error == "PoolNameTaken", "the refusal")
    assert person.focused() == "poolsName"
    person.type("poolsName", "Zwei")
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: names(person)[1:] == ["Two", "Zwei"], "the new name")

    select(person, 1)
    person.click("poolsRemove")
    assert person.focused() == "poolsRemoveCancel"
    person.click("poolsRemoveCancel")
    assert len(names(person)) == 3
    person.click("poolsRemove")
    person.click("poolsRemoveConfirm")
    person.wait(lambda: names(person)[1:] == ["Zwei"], "it gone")


def other() -> PoolConfig:
    return PoolConfig.of("us-west-2_Another01", "another")


def test_the_local_pool_is_checked(at_pools: Person) -> None:
    person = at_pools
    assert not person.sees("poolsChecks")
    person.click("poolsCheck")
    person.wait(lambda: person.sees("poolsChecks"), "the check-up")
    assert set(verdicts(person).values()) == {"passed"}
    assert person.text("poolsCheckSummary") == "All is as it should be."
    person.wait_for_rest()
    assert person.message == ""


def test_what_is_wrong_with_a_pool_is_said(at_pools: Person, theirs: PoolConfig, tmp_path: Path) -> None:
    person = at_pools
    wrong = PoolConfig.of(theirs.user_pool_id, "nobodysclient", endpoint_url=str(theirs.endpoint_url))
    path = write(tmp_path / "two.json", PoolProfile.of(wrong, "Wrong"), PoolProfile.of(other(), "Two"))
    person.app.window.open_config_wanted.emit(path)
    person.wait(lambda: len(names(person)) == 3, "the list")
    select(person, 2)
    person.click("poolsCheck")
    person.wait(lambda: person.sees("poolsChecks"), "the check-up")
    assert verdicts(person)["client"] == "failed"
    assert verdicts(person)["endpoint"] == "passed"
    assert "to see to" in person.text("poolsCheckSummary")
    select(person, 0)  # what was said of one is not said of another
    assert not person.sees("poolsChecks")


def test_a_check_that_nobody_answers_can_be_cancelled(at_pools: Person, tmp_path: Path) -> None:
    person = at_pools
    with FaultServer(hang) as silent:
        there = PoolConfig.of("us-east-1_Silent001", "silent", endpoint_url=silent.url)
        path = write(tmp_path / "two.json", PoolProfile.of(there, "One"), PoolProfile.of(other(), "Two"))
        person.app.window.open_config_wanted.emit(path)
        person.wait(lambda: len(names(person)) == 3, "the list")
        select(person, 1)
        person.click("poolsCheck")
        silent.wait_for_request()
        assert person.text("poolsCheck") == "Cancel"
        assert not person.find("poolsOpen", QPushButton).isEnabled()
        person.click("poolsCheck")
        person.wait_for_rest()
    assert person.text("poolsCheck") == "Check"
    assert person.find("poolsOpen", QPushButton).isEnabled()
    assert not person.sees("poolsChecks")


def test_everything_on_the_page_has_a_name_for_everybody(at_pools: Person) -> None:
    at_pools.wait(lambda: at_pools.sees("poolsReference"), "all of the page")
    page = at_pools.app.window.page(PageName.POOLS)
    for widget in page.findChildren(QWidget):
        apart = widget.window() is not page.window()  # the list that a combo box drops down
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not apart:
            assert widget.objectName(), widget
            assert widget.accessibleName(), widget


@pytest.mark.parametrize(
    ("filters", "name"),
    [
        ("workshop", "config.js"),
        ("first generation", "aws-exports.js"),
        ("second generation", "amplify_outputs.json"),
        ("A pool of this app", "pool.json"),
    ],
)
def test_a_pool_is_saved_as_any_kind(at_pools: Person, tmp_path: Path, filters: str, name: str) -> None:
    person = at_pools
    path = write(tmp_path / "two.json", PoolProfile.of(ELSEWHERE, "One"), PoolProfile.of(other(), "Two"))
    person.app.window.open_config_wanted.emit(path)
    person.wait(lambda: len(names(person)) == 3, "the list")
    select(person, 1)
    person.click("poolsSave")
    choose(person, "savePoolDialog", tmp_path / name, filters)
    person.wait(lambda: (tmp_path / name).exists() and person.message.startswith("Saved: "), "the file")
    found = parse((tmp_path / name).read_text("utf-8"), name)
    assert found.pool.user_pool_id == ELSEWHERE.user_pool_id
    assert found.invoke_url == ELSEWHERE.invoke_url


def test_the_whole_list_is_handed_on(at_pools: Person, tmp_path: Path) -> None:
    person = at_pools
    assert not person.sees("poolsExport")
    path = write(tmp_path / "two.json", PoolProfile.of(ELSEWHERE, "One"), PoolProfile.of(other(), "Two"))
    person.app.window.open_config_wanted.emit(path)
    person.wait(lambda: len(names(person)) == 3, "the list")
    person.click("poolsExport")
    choose(person, "savePoolsDialog", tmp_path / "all.json")
    person.wait(lambda: person.message.startswith("Saved: "), "the file")
    found = parse_all((tmp_path / "all.json").read_text("utf-8"))
    assert [each.pool.name for each in found] == ["One", "Two"]


def test_what_cannot_be_written_is_said(at_pools: Person, tmp_path: Path) -> None:
    person = at_pools
    path = write(tmp_path / "two.json", PoolProfile.of(ELSEWHERE, "One"), PoolProfile.of(other(), "Two"))
    person.app.window.open_config_wanted.emit(path)
    person.wait(lambda: len(names(person)) == 3, "the list")
    person.click("poolsExport")
    choose(person, "savePoolsDialog", tmp_path / "nowhere" / "all.json")
    person.wait(lambda: person.error == "FileNotFoundError", "the problem")


def test_ids_that_are_typed_open_the_pool(at_pools: Person, theirs: PoolConfig) -> None:
    person = at_pools
    person.type(
        "poolsReference", f"arn:aws:cognito-idp:us-east-1:123456789012:userpool/{theirs.user_pool_id}"
    )
    person.type("poolsClientId", theirs.client_id)
    person.press(Qt.Key.Key_Return)
    person.wait_for_page(PageName.REGISTER)
    assert theirs.user_pool_id in person.text("poolBadge")
    assert person.message.startswith("Found: the pool and its app client")


def test_without_credentials_the_client_is_asked_for(at_pools: Person) -> None:
    person = at_pools
    person.type("poolsReference", "us-east-1_AbCdEfGhI")
    person.click("poolsFind")
    person.wait(lambda: person.kind == "error", "the message")
    assert person.page is PageName.POOLS
    assert "its app client is wanted" in person.message
    assert person.focused() == "poolsClientId"


def test_a_name_from_the_list_opens_it(at_pools: Person, theirs: PoolConfig, tmp_path: Path) -> None:
    person = at_pools
    path = write(tmp_path / "two.json", PoolProfile.of(theirs, "Mine"), PoolProfile.of(other(), "Two"))
    person.app.window.open_config_wanted.emit(path)
    person.wait(lambda: len(names(person)) == 3, "the list")
    person.type("poolsReference", "mine")
    person.click("poolsFind")
    person.wait_for_page(PageName.REGISTER)
    assert str(theirs.endpoint_url) in person.text("poolBadge")


def test_what_names_no_pool_is_said_at_its_field(at_pools: Person) -> None:
    person = at_pools
    person.type("poolsReference", "two words")
    person.click("poolsFind")
    person.wait(lambda: person.error == "PoolReferenceRefused", "the refusal")
    assert person.focused() == "poolsReference"


# Files and drops, from anywhere


def drop(person: Person, data: QMimeData) -> None:
    """Drag over the window and let go."""
    window, place = person.app.window, QPoint(400, 300)
    actions, buttons, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(place, actions, data, buttons, keys)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    dropping = QDropEvent(place, actions, data, buttons, keys)
    QApplication.sendEvent(window, dropping)
    assert dropping.isAccepted()


def of_file(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def of_text(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def test_a_file_is_dropped_and_what_was_understood_is_said(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "config.js"
    path.write_text(to_config_js(ELSEWHERE), encoding="utf-8")
    drop(person, of_file(path))
    person.wait(lambda: ELSEWHERE.user_pool_id in person.text("poolBadge"), "the pool")
    assert person.page is PageName.REGISTER
    assert person.kind == "info"
    assert person.message.startswith("Understood: the workshop's config.js\n")
    assert "app client elsewhere, Region eu-west-1. It names no API" in person.message


def test_half_a_file_leads_to_what_is_missing(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "config.js"
    path.write_text(json.dumps({"cognito": {"userPoolId": ELSEWHERE.user_pool_id}}), encoding="utf-8")
    drop(person, of_file(path))
    person.wait_for_page(PageName.POOLS)
    assert "userPoolClientId is missing." in person.message
    assert person.text("poolsReference") == ELSEWHERE.user_pool_id
    assert person.focused() == "poolsClientId"


def test_broken_files_are_refused_with_their_place(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "config.js"
    path.write_text("window._config = {\n  cognito: {{ }\n};\n", encoding="utf-8")
    drop(person, of_file(path))
    person.wait(lambda: person.error == "ConfigFileRefused", "the refusal")
    assert "config.js, line 2" in person.message


def test_a_configuration_dropped_as_text_opens_it(person: Person) -> None:
    drop(person, of_text(to_config_js(ELSEWHERE)))
    person.wait(lambda: ELSEWHERE.user_pool_id in person.text("poolBadge"), "the pool")


def test_a_dropped_text_that_is_no_pool_is_not_put_on_the_screen(person: Person) -> None:
    drop(person, of_text("eyJhbGciOiJIUzI1NiJ9.e30.secret"))
    person.wait(lambda: person.error == "PoolReferenceRefused", "the refusal")
    assert person.page is PageName.POOLS
    person.wait(lambda: person.sees("poolsReference"), "all of the page")
    assert person.text("poolsReference") == ""
    assert "secret" not in person.message


def test_from_the_welcome_page_to_the_pools(open_app: Callable[..., Person]) -> None:
    person = open_app()
    person.wait(lambda: person.page is PageName.WELCOME, "the first page")
    person.wait(lambda: person.app.window.findChild(QAction, "showPools"), "the menus")
    person.click("welcomePools")
    person.wait_for_page(PageName.POOLS)
    person.wait(lambda: listed(person) == ["local"], "the list")
    assert not person.find("poolsCheck", QPushButton).isEnabled()  # there is nothing to ask yet
