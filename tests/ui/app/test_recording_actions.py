"""What can be done with the trace, through the app's window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QTabBar, QTableView, QTreeView

from tests.helpers.person import Person
from tests.helpers.stocked_pool import CONFIRMED
from tests.helpers.stocked_pool import PASSWORD as RIDERS_PASSWORD
from tests.ui.protocol.records import REAL, exchange
from wildrydes_desktop.app.recording_actions import place_of
from wildrydes_desktop.ui.protocol.tools import DIALECTS
from wildrydes_desktop.ui.theatre.sequence_view import SequenceView

# A menu that pops up asks its window to come to the front, which there is none of off-screen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

EMAIL, PASSWORD = "copier@example.com", "Tr0ub4dor & 3 copiers"


def register(person: Person) -> None:
    person.click("goRegister")
    person.type("registerEmail", EMAIL)
    person.type("registerPassword", PASSWORD)
    person.type("registerPasswordRepeat", PASSWORD)
    person.click("registerSubmit")
    person.wait(lambda: "SignUp" in person.operations(), "the registration")


def copy_as(person: Person, operation: str, word: str) -> str:
    """Select the exchange of that operation, copy it, and return what is on the clipboard."""
    person.find("protocolView", QTableView).selectRow(person.operations().index(operation))
    person.click("protocolCopyAs")
    menu = next(m for m in person.app.window.findChildren(QMenu, "protocolCopyMenu") if m.isVisible())
    for _ in range(DIALECTS.index(word) + 1):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    return QApplication.clipboard().text()


def test_what_is_copied_goes_to_the_open_pool_and_its_variables_are_told(person: Person) -> None:
    register(person)
    pool = person.app.window.navigation.badge.text()
    for word in DIALECTS:
        text = copy_as(person, "SignUp", word)
        assert PASSWORD not in text
        assert ("127.0.0.1" in text) is (word != "amplify")
        assert person.kind == "success"
        assert "SignUp" in person.message
        assert ("PASSWORD" in person.message) is (word != "amplify")
        assert PASSWORD not in person.message
    assert pool
    person.wait(lambda: "JWKS" in person.operations(), "the keys, fetched ahead of time")
    text = copy_as(person, "JWKS", "curl")
    assert text.startswith("curl ")
    assert "runs as it is" in person.message


def test_a_copied_proof_is_said_to_be_good_once(person: Person) -> None:
    person.sign_in(CONFIRMED, RIDERS_PASSWORD)
    copy_as(person, "RespondToAuthChallenge", "boto3")
    assert "Cognito refuses it: a proof is good once" in person.message
    copy_as(person, "InitiateAuth", "boto3")
    assert "runs as it is" in person.message


def test_without_anything_selected_it_says_what_to_do(open_app) -> None:
    person = open_app()
    person.wait(lambda: person.sees("protocolCopyAs"), "the protocol panel")
    person.click("protocolCopyAs")
    menu = next(m for m in person.app.window.findChildren(QMenu, "protocolCopyMenu") if m.isVisible())
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert "Choose an exchange" in person.message


@pytest.mark.parametrize(
    ("url", "region", "endpoint"),
    [
        (REAL, "us-east-1", None),
        ("https://cognito-idp.cn-north-1.amazonaws.com.cn/", "cn-north-1", None),
        ("http://127.0.0.1:4566/", "us-east-1", "http://127.0.0.1:4566"),
        (
            "https://cognito-idp.eu-west-1.amazonaws.com.example.com/",
            "us-east-1",
            "https://cognito-idp.eu-west-1.amazonaws.com.example.com",
        ),
        (
            "http://cognito-idp.eu-west-1.amazonaws.com/",
            "us-east-1",
            "http://cognito-idp.eu-west-1.amazonaws.com",
        ),
        (
            "https://cognito-idp.eu-west-1.amazonaws.com:444/",
            "us-east-1",
            "https://cognito-idp.eu-west-1.amazonaws.com:444",
        ),
    ],
)
def test_a_copy_of_a_recorded_exchange_goes_where_the_exchange_went(
    url: str, region: str, endpoint: str | None
) -> None:
    place = place_of(exchange(1, url=url))
    assert (place.region, place.endpoint_url) == (region, endpoint)


def entry(person: Person, name: str) -> QAction:
    found = person.app.window.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def choose_file(person: Person, dialog: str, path: Path) -> None:
    """What the file dialog does when a file was chosen; the dialog itself is the system's."""
    found = person.app.window.findChild(QFileDialog, dialog)
    assert isinstance(found, QFileDialog)
    found.fileSelected.emit(str(path))
    found.close()


def save(person: Person, path: Path) -> None:
    person.click("protocolSave")
    choose_file(person, "saveRecordingDialog", path)
    person.wait(lambda: person.kind == "success", "the recording to be saved")


def open_again(person: Person, path: Path) -> None:
    entry(person, "protocolOpen").trigger()
    choose_file(person, "openRecordingDialog", path)


@pytest.mark.parametrize("name", ["session.html", "session.har"])
def test_a_session_is_saved_and_opened_again(person: Person, tmp_path: Path, name: str) -> None:
    person.sign_in(CONFIRMED, RIDERS_PASSWORD)
    person.wait(lambda: "RespondToAuthChallenge" in person.operations())
    before, path = person.rows("protocolView", 3), tmp_path / name
    save(person, path)
    text = path.read_text(encoding="utf-8")
    assert path.stat().st_mode & 0o777 == 0o600
    assert str(path) in person.message
    assert RIDERS_PASSWORD not in text
    tokens = person.app._wiring.session.tokens
    assert tokens is not None
    for secret in (tokens.id_token, tokens.access_token, tokens.refresh_token):
        assert secret.reveal().split(".")[-1] not in text
    person.click("protocolDockClose")
    open_again(person, path)
    person.wait(lambda: person.sees("protocolRecording"), "the recording")
    assert person.sees("protocolDock"), "it comes into sight"
    assert name in person.text("protocolRecording")
    assert [row[1:] for row in person.rows("protocolView", 3)] == [row[1:] for row in before]
    person.click("protocolLeaveRecording")
    assert person.rows("protocolView", 3) == before
    assert not person.sees("protocolRecording")


def test_the_theatre_shows_the_recording_too(person: Person, tmp_path: Path) -> None:
    person.sign_in(CONFIRMED, RIDERS_PASSWORD)
    person.wait(lambda: "RespondToAuthChallenge" in person.operations())
    save(person, tmp_path / "session.har")
    entry(person, "theatreEntry").trigger()

    def steps() -> int:
        """How many there are, once all that has happened is taken in, which is done in turns."""
        found = person.app.window.findChild(SequenceView)
        return len(found.steps) if found is not None and not found._waiting else 0

    person.wait(steps, "the theatre")
    live = steps()
    open_again(person, tmp_path / "session.har")
    person.wait(lambda: person.sees("protocolRecording"), "the recording")
    person.wait(lambda: 0 < steps() < live, "the recording's steps: the judgement on the tokens is not in it")
    person.click("protocolLeaveRecording")
    person.wait(lambda: steps() == live, "the live steps")


def test_srp_is_explained_on_the_numbers_of_the_recording(person: Person, tmp_path: Path) -> None:
    def numbers() -> dict[str, str]:
        view = person.find("srpSteps", QTreeView)
        cells = [view.model().index(row, 0) for row in range(view.model().rowCount())]
        return {
            str(cell.data(Qt.ItemDataRole.UserRole)): str(cell.data(Qt.ItemDataRole.AccessibleTextRole))
            for cell in cells
        }

    def shown() -> bool:
        return person.app.window.findChild(QTreeView, "srpSteps") is not None and "M" in numbers()

    person.sign_in(CONFIRMED, RIDERS_PASSWORD)
    entry(person, "theatreEntry").trigger()
    person.wait(lambda: person.app.window.findChild(QTabBar, "theatreViews") is not None, "the theatre")
    person.find("theatreViews", QTabBar).setCurrentIndex(1)
    person.wait(shown, "the explanation")
    first = numbers()
    assert "hidden" not in first["M"]
    save(person, tmp_path / "session.har")
    person.account("accountSignOut")
    person.sign_in(CONFIRMED, RIDERS_PASSWORD)
    person.wait(lambda: shown() and numbers()["M"] != first["M"], "another sign-in's numbers")
    open_again(person, tmp_path / "session.har")
    person.wait(lambda: person.sees("srpRecorded"), "the recording")
    assert numbers() == first
    person.click("protocolLeaveRecording")
    person.wait(lambda: not person.sees("srpRecorded"), "the live sign-in")
    assert numbers()["M"] != first["M"]


def test_another_pool_ends_the_recording(person: Person, tmp_path: Path) -> None:
    register(person)
    save(person, tmp_path / "session.html")
    open_again(person, tmp_path / "session.html")
    person.wait(lambda: person.sees("protocolRecording"), "the recording")
    person.click("choosePool")
    person.click("welcomeLocal")
    person.wait(lambda: not person.sees("protocolRecording"), "the live trace")


def test_a_file_that_is_no_recording_is_told_with_a_next_step(person: Person, tmp_path: Path) -> None:
    register(person)
    person.wait(lambda: "JWKS" in person.operations(), "the keys, which are fetched by themselves")
    rows = person.operations()
    for name, content in (("a.har", b"not JSON"), ("b.html", b"<html></html>"), ("c.har", b"\xff\x00")):
        (tmp_path / name).write_bytes(content)
        open_again(person, tmp_path / name)
        person.wait(lambda: person.kind == "error", "the refusal")
        assert person.error == "RecordingUnreadable"
        assert "saved from the Protocol panel" in person.message
        assert not person.sees("protocolRecording")
    open_again(person, tmp_path / "missing.har")
    person.wait(lambda: person.error == "FileNotFoundError", "the refusal")
    assert person.operations() == rows


def test_where_nothing_can_be_written_it_says_so(person: Person, tmp_path: Path) -> None:
    register(person)
    person.click("protocolSave")
    choose_file(person, "saveRecordingDialog", tmp_path / "nowhere" / "session.har")
    person.wait(lambda: person.error == "FileNotFoundError", "the refusal")
    assert "Choose another folder" in person.message


def test_before_anything_was_sent_there_is_nothing_to_save(open_app) -> None:
    person = open_app()
    person.wait(lambda: person.sees("protocolSave"), "the protocol panel")
    entry(person, "saveRecording").trigger()
    assert "nothing to save" in person.message
    assert person.app.window.findChild(QFileDialog, "saveRecordingDialog") is None
