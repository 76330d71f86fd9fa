"""The inspector in the app: what a refresh adds to the family, and tokens from files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.helpers.person import Person
from tests.helpers.stocked_pool import CONFIRMED, PASSWORD
from tests.helpers.token_forge import ID_CLAIMS, token
from wildrydes_desktop.ui.inspector.panel import InspectorPanel


@pytest.fixture
def rider(person: Person) -> Person:
    """Somebody who is signed in."""
    person.sign_in(CONFIRMED, PASSWORD)
    return person


def drop(person: Person, what: Path | str) -> None:
    panel = person.app.window.findChild(InspectorPanel)
    assert panel is not None
    data = QMimeData()
    if isinstance(what, Path):
        data.setUrls([QUrl.fromLocalFile(str(what))])
    else:
        data.setText(what)
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel, QDragEnterEvent(QPoint(9, 9), *how))
    QApplication.sendEvent(panel, QDropEvent(QPointF(9, 9), *how))


def test_each_refresh_adds_a_generation_and_signing_out_ends_the_family(rider: Person) -> None:
    rider.turn_to("refresh")
    rider.wait(lambda: rider.sees("familyWords"), "the family")
    assert "So far there are the tokens of the sign-in" in rider.text("familyWords")
    for number in ("2", "3"):
        rider.account("accountRefresh")
        rider.wait(lambda n=number: f"since then: {n}." in rider.text("familyWords"), "a generation")
    earlier = "2 earlier generations are still good"
    assert earlier in rider.text("familyWords")
    rider.turn_to("id")
    assert rider.sees("tokenLife")
    assert rider.sees("tokenFamily")
    rider.account("accountSignOut")
    rider.wait(lambda: not rider.sees("tokenFamily"), "the end")
    rider.sign_in(CONFIRMED, PASSWORD)
    rider.turn_to("refresh")
    rider.wait(lambda: rider.sees("familyWords"), "the family")
    assert "So far there are the tokens of the sign-in" in rider.text("familyWords")


def test_a_dropped_file_is_read_and_judged_against_the_pool(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "answer.json"
    path.write_text(f'{{"id_token": "{token(ID_CLAIMS).reveal()}"}}', encoding="utf-8")
    drop(person, path)
    person.wait(lambda: person.checks() != {}, "verdicts")
    assert person.text("tokenPasteNote") == "answer.json: Taken from an answer: its id_token."
    assert person.claims()["email"] == ID_CLAIMS["email"]
    assert person.checks()["issuer"] == "fail"


def test_a_long_text_has_its_token_found_and_judged(person: Person) -> None:
    page = "2026-11-24 12:00:01 INFO ride 4711\n" * 20_000
    drop(person, f"{page}GET /cb?id_token={token(ID_CLAIMS).reveal()}&state=x\n{page}")
    person.wait(lambda: person.checks() != {}, "verdicts")
    assert person.text("tokenPasteNote") == "Taken from an address: its id_token."
    assert person.claims()["email"] == ID_CLAIMS["email"]
    drop(person, page)
    person.wait(lambda: person.text("inspectorSummary") == "No token was found in that", "the answer")
    assert person.claims() == {}


def test_a_file_without_a_token_is_refused_with_a_next_step(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\xff")
    drop(person, path)
    person.wait(lambda: person.kind == "error", "the refusal")
    assert "picture.png: It is not a text file." in person.message
    assert person.claims() == {}
