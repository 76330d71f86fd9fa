"""What can be done with the trace, through the app's window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTableView

from tests.helpers.person import Person
from tests.ui.protocol.records import REAL, exchange
from wildrydes_desktop.app.recording_actions import place_of
from wildrydes_desktop.ui.protocol.tools import DIALECTS

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
    text = copy_as(person, "JWKS", "curl")
    assert text.startswith("curl ")
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
