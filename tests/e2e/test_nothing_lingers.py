"""A password that was used is let go: no object holds it, no field shows it, nothing brings it back.

Python cannot overwrite what it lets go (SECURITY.md says so). What can be shown is that nothing leads to it
any more. The test itself keeps the passwords backwards, or it would find its own.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from tests.helpers.person import Person
from wildrydes_desktop.app import create
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.widgets.fields import PasswordField

ADDRESS = "rider@example.com"
BACKWARDS = "9+?/snrocinU", "8+?/gnorW", "7+?/sagP-weN"  # the password, a wrong one, the next one


def right() -> str:
    return BACKWARDS[0][::-1]


def wrong() -> str:
    return BACKWARDS[1][::-1]


def new() -> str:
    return BACKWARDS[2][::-1]


@pytest.fixture
def person(qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    person = Person(create(["--demo", "--data-dir", str(tmp_path)]))
    person.wait_until_ready()
    yield person
    person.app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def held() -> list[str]:
    """What still holds one of the passwords: the types of the objects that refer to such a text. A job that
    has told how it ended is let come to its end first.
    """
    for thread in threading.enumerate():
        if thread.name.startswith("job "):
            thread.join(10)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    found = []
    for holder in gc.get_objects():
        for text in gc.get_referents(holder):
            if isinstance(text, str | bytes | bytearray) and len(text) < 100_000:
                plain = text if isinstance(text, str) else bytes(text).decode("latin-1")
                if any(password in plain[::-1] for password in BACKWARDS):
                    found.append(f"{type(holder).__name__}: {plain[:80]}")
    return found


def shown(window: QWidget) -> list[str]:
    """The names of the fields in which one stands."""
    return [
        field.objectName()
        for kind in (QLineEdit, QPlainTextEdit, QTextEdit)
        for field in window.findChildren(kind)
        if any(
            password in (field.text() if isinstance(field, QLineEdit) else field.toPlainText())[::-1]
            for password in BACKWARDS
        )
    ]


def test_nothing_leads_to_a_password_that_was_used(person: Person) -> None:
    person.register(ADDRESS, right())
    person.take_code(ADDRESS, "verifyCode", "")
    person.click("verifySubmit")
    person.wait_for_page(PageName.SIGN_IN)
    assert shown(person.app.window) == []
    assert held() == []

    person.fill_sign_in(ADDRESS, wrong())
    person.click("signInSubmit")
    person.wait(lambda: person.error == "NotAuthorizedException", "the refusal")
    assert shown(person.app.window) == ["signInPassword"], "to be mended"
    person.sign_in(ADDRESS, right())
    assert shown(person.app.window) == []
    assert held() == []

    person.account("accountChangePassword")
    person.type("accountPresentPassword", right())
    person.type("accountNewPassword", new())
    person.type("accountNewPasswordRepeat", new())
    person.click("accountChangeSubmit")
    person.wait(lambda: not person.sees("accountNewPassword"), "the change")
    person.wait(lambda: not person.busy, "the end of the job")
    assert shown(person.app.window) == []
    assert held() == []


def test_the_search_would_find_one(person: Person) -> None:
    kept = Secret(right())
    assert f"Secret: {right()}" in held()
    del kept
    person.click("goSignIn")
    person.type("signInPassword", right())
    assert shown(person.app.window) == ["signInPassword"]


def test_undoing_brings_no_password_back(person: Person) -> None:
    person.click("goSignIn")
    field = person.find("signInPassword", PasswordField)
    for visible in (False, True):
        person.type("signInPassword", right())
        if visible:
            field.turn()
        field.forget()
        for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
            QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
        field.undo()
        field.redo()
        assert field.text() == ""
        assert not field.isUndoAvailable()


def test_a_screen_reader_is_told_no_hidden_password_and_no_hidden_token(person: Person) -> None:
    person.click("goSignIn")
    person.type("signInPassword", right())
    field = QAccessible.queryAccessibleInterface(person.find("signInPassword"))
    said = [field.text(kind) for kind in QAccessible.Text if kind is not QAccessible.Text.UserText]
    assert not any(right() in text for text in said)
    assert field.text(QAccessible.Text.Value) in {"*" * len(right()), "●" * len(right())}
