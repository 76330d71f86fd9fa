"""The protocol theatre in the app: there when somebody asks for it, with all that has happened."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction

from tests.helpers.person import Person


def entry(person: Person) -> QAction:
    found = person.app.window.findChild(QAction, "theatreEntry")
    assert isinstance(found, QAction)
    return found


def test_nothing_of_it_is_there_before_somebody_asks_for_it(person: Person) -> None:
    person.wait(lambda: person.app.window.findChild(QAction, "theatreEntry") is not None)
    assert entry(person).isVisible()
    assert not entry(person).isChecked()
    with pytest.raises(AssertionError, match="is not there"):
        person.find("theatreDock")
    entry(person).trigger()
    person.wait(lambda: person.sees("theatreDock"), "the theatre")
    person.click("theatreDockClose")
    assert not person.sees("theatreDock")
    assert not entry(person).isChecked()
