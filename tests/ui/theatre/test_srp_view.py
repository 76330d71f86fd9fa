"""SRP explained: the real values, the toy to play with, and the eavesdropper's luck with either."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.cognito.srp_story import story
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.theatre import srp_attack_cards
from wildrydes_desktop.ui.theatre.srp_steps import LEAST_OF_A_VALUE
from wildrydes_desktop.ui.theatre.srp_view import SrpView

W = TypeVar("W", bound=QWidget)

HANDSHAKE = Handshake(
    n_bits=3072,
    g="2",
    pool_name="AbCdEfGhI",
    user_id_for_srp="<b>5f2c\u202e9d6e</b>",
    a_public="a1" * 384,
    b_public="b2" * 384,
    salt="0123456789abcdef" * 2,
    u="77" * 32,
    secret_block="c2VhbGVk" * 20,
    timestamp="Mon Nov 23 15:06:40 UTC 2026",
    signature="M" * 43 + "=",
)


class Audience:
    """Somebody in front of the view."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.view = SrpView()
        qtbot.addWidget(self.view)
        self.view.resize(900, 620)
        self.view.show()

    def find(self, name: str, kind: type[W]) -> W:
        self.qtbot.waitUntil(lambda: self.view.findChild(kind, name) is not None)
        found = self.view.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def turn_to(self, part: str) -> None:
        tabs = self.find("srpParts", QTabBar)
        at = next(at for at in range(tabs.count()) if tabs.tabData(at) == part)
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(at).center())

    def rows(self, prefix: str = "srp") -> dict[str, tuple[str, ...]]:
        """The steps by their words: what is shown, and yes or no for app, wire and Cognito."""
        self.find(f"{prefix}Detail", QTextEdit)
        model = self.find(f"{prefix}Steps", QTreeView).model()
        self.qtbot.waitUntil(lambda: model.rowCount() > 0)
        cells = [[model.index(row, column) for column in range(4)] for row in range(model.rowCount())]
        role = Qt.ItemDataRole.UserRole
        return {
            str(first.data(role)): (
                str(first.data(Qt.ItemDataRole.AccessibleTextRole)),
                *(str(cell.data(role)) for cell in knows),
            )
            for first, *knows in cells
        }

    def read(self, word: str, prefix: str = "srp") -> str:
        """Go to a step by keyboard, and read what is said about it."""
        at = list(self.rows(prefix)).index(word)
        steps = self.find(f"{prefix}Steps", QTreeView)
        steps.setFocus()
        QTest.keyClick(steps, Qt.Key.Key_Home)
        for _ in range(at + 1):
            if steps.currentIndex().row() == at:
                break
            QTest.keyClick(steps, Qt.Key.Key_Down)
        assert steps.currentIndex().row() == at
        return self.find(f"{prefix}Detail", QTextEdit).toPlainText()

    def type(self, name: str, text: str) -> None:
        field = self.find(name, QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)

    def label(self, name: str) -> str:
        return self.find(name, QLabel).text()

    def press(self, name: str) -> QPushButton:
        button = self.find(name, QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return button


@pytest.fixture
def audience(qtbot: QtBot) -> Audience:
    return Audience(qtbot)


# The real values


def test_before_any_sign_in_it_says_so(audience: Audience) -> None:
    audience.qtbot.waitUntil(
        lambda: any("No sign-in by SRP yet" in label.text() for label in audience.view.findChildren(QLabel))
    )
    assert audience.view.findChild(QTreeView, "srpSteps") is None


def test_a_recording_is_not_told_as_no_sign_in(audience: Audience) -> None:
    def said() -> str:
        labels = audience.view.findChildren(QLabel)
        return " ".join(label.text() for label in labels if label.isVisible())

    audience.view.set_handshake(HANDSHAKE)
    audience.view.set_handshake(None)
    audience.view.show_happenings((), recorded=True)
    audience.qtbot.waitUntil(lambda: "A recording is shown" in said())
    assert "No sign-in by SRP yet" not in said()
    audience.view.show_happenings(())
    assert "No sign-in by SRP yet" in said()
    audience.view.set_handshake(HANDSHAKE)
    assert "A recording is shown" not in said()


def test_the_numbers_of_a_recording_are_marked_as_that(audience: Audience) -> None:
    def marked() -> bool:
        mark = audience.view.findChild(QLabel, "srpRecorded")
        return mark is not None and mark.isVisible()

    audience.view.set_handshake(HANDSHAKE)
    assert "a1a1a1a1" in audience.rows()["A"][0]
    assert not marked()
    audience.view.show_happenings((), recorded=True)
    assert marked()
    audience.turn_to("toy")
    assert not marked(), "the toy is nobody's sign-in"
    audience.turn_to("eavesdropper")
    assert marked()
    audience.view.set_handshake(None)
    assert not marked()
    audience.view.set_handshake(HANDSHAKE)
    audience.view.show_happenings(())
    assert not marked()


def test_at_the_registration_cognito_had_the_password(audience: Audience) -> None:
    audience.turn_to("toy")
    assert "Cognito did for a moment" in audience.read("password", "srpToy")
    assert "Cognito did" not in audience.read("typed", "srpToy")


def test_every_value_stands_there_with_who_knows_it(audience: Audience) -> None:
    audience.view.set_handshake(HANDSHAKE)
    rows = audience.rows()
    assert [word for word in rows if word in {step.word for step in story(HANDSHAKE)}] == [
        step.word for step in story(HANDSHAKE)
    ]
    assert rows["A"][1:] == ("yes", "yes", "yes")
    assert rows["a"][1:] == ("yes", "no", "no")
    assert rows["v"][1:] == ("no", "no", "yes")
    assert rows["K"][1:] == ("yes", "no", "yes")
    assert "a1a1a1a1" in rows["A"][0]
    assert "hidden" in rows["S_app"][0]


def test_with_large_text_the_values_flow_beside_who_knows_them(
    audience: Audience, qapp: QApplication
) -> None:
    """In a panel as narrow as on a small projector; and back."""
    theme.apply(qapp, "light")
    audience.view.resize(480, 600)
    audience.view.set_handshake(HANDSHAKE)
    steps = audience.find("srpSteps", QTreeView)
    head = steps.header()
    audience.qtbot.waitUntil(lambda: head.length() == steps.viewport().width())
    known = range(1, head.count())  # the first column has what is left, with a scroll bar or without
    before = [head.sectionSize(at) for at in known]
    theme.apply(qapp, "light", 2.0)
    audience.qtbot.waitUntil(lambda: head.sectionSize(1) > before[0])
    audience.qtbot.waitUntil(lambda: head.length() == steps.viewport().width())
    assert steps.horizontalScrollBar().maximum() == 0
    assert head.sectionSize(0) >= theme.scaled(LEAST_OF_A_VALUE)
    theme.apply(qapp, "light", 1.0)
    audience.qtbot.waitUntil(lambda: [head.sectionSize(at) for at in known] == before)
    audience.qtbot.waitUntil(lambda: head.length() == steps.viewport().width())


def test_the_chosen_value_is_shown_whole_with_what_was_hashed(audience: Audience) -> None:
    audience.view.set_handshake(HANDSHAKE)
    assert "a1" * 384 in audience.read("A")
    u = audience.read("u")
    assert "u = SHA-256(A ‖ B)" in u
    assert "385 bytes" in u
    assert "00" + "a1" * 384 in u
    x = audience.read("x")
    assert "Hidden: the sign-in did not send it" in x
    assert "AbCdEfGhI" in x
    assert "P  your password  hidden" in x
    assert "Caldera Derived Key" in audience.read("K")
    assert HANDSHAKE.signature in audience.read("M")


@pytest.mark.parametrize("prefix", ["srp", "srpToy"])
def test_every_step_is_explained(audience: Audience, prefix: str) -> None:
    audience.view.set_handshake(HANDSHAKE)
    audience.turn_to("toy" if prefix == "srpToy" else "real")
    values = {step.word for step in story(HANDSHAKE)} | {"x_kept", "typed"}
    read = [audience.read(word, prefix) for word in audience.rows(prefix) if word in values]
    assert len(read) >= 15
    assert all("know" in text or "work it out" in text for text in read)
    assert len(set(read)) == len(read)


def test_a_user_id_is_text_whatever_is_in_it(audience: Audience) -> None:
    audience.view.set_handshake(HANDSHAKE)
    shown = "<b>5f2c\\u202e9d6e</b>"
    assert shown in audience.rows()["user"][0]
    assert shown in audience.read("user")
    assert shown in audience.read("x")


def test_another_sign_in_takes_the_place_of_the_last_and_none_leaves_nothing(audience: Audience) -> None:
    audience.view.set_handshake(HANDSHAKE)
    audience.read("M")
    other = Handshake(3072, "2", "Other", "id", "c3" * 384, "d4" * 384, "1f", "55", "c2Vh", "then", "proof2")
    audience.view.set_handshake(other)
    detail = audience.find("srpDetail", QTextEdit)
    assert "proof2" in detail.toPlainText()  # whoever reads about the proof goes on reading about the proof
    audience.view.set_handshake(None)
    audience.qtbot.waitUntil(lambda: audience.view.findChild(QTextEdit, "srpDetail") is None)


def test_the_detail_follows_the_theme_and_begins_at_the_top(audience: Audience) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    audience.view.set_handshake(HANDSHAKE)
    audience.read("N")
    theme.apply(application, "dark")
    detail = audience.find("srpDetail", QTextEdit)
    assert "the modulus" in detail.toPlainText()
    assert detail.verticalScrollBar().value() == 0


# The toy


def test_the_toy_says_that_it_is_one(audience: Audience) -> None:
    audience.turn_to("toy")
    assert "protects nothing" in audience.label("srpToyWarning")


def test_the_toy_can_be_followed_by_hand(audience: Audience) -> None:
    audience.turn_to("toy")
    rows = audience.rows("srpToy")
    assert "5⁶ mod 47 = 21" in rows["A"][0]
    by_hand = audience.read("A", "srpToy")
    assert "5⁶ = 5⁴·5² ≡ 14·25 = 350 = 7·47 + 21 ≡ 21" in by_hand
    assert "≡ means" in by_hand
    assert "S = 43" in audience.read("S_app", "srpToy")
    assert "S = 43" in audience.read("S_cognito", "srpToy")
    assert "Both sides come to S = 43" in audience.label("srpToyResult")


def test_a_wrong_password_parts_the_two_sides(audience: Audience) -> None:
    audience.turn_to("toy")
    audience.type("srpToyTyped", "pegasus")
    assert audience.label("srpToyResult").startswith("The app comes to S = 6, Cognito to S = 43")
    audience.type("srpToyTyped", "inucorn")  # the same letters: the same sum
    assert "by chance" in audience.label("srpToyResult")


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [
        ("srpToyA", "46", "from 1 to 45"),
        ("srpToyA", "0", "from 1 to 45"),
        ("srpToyB", "x", "from 1 to 45"),
        ("srpToyB", "²", "from 1 to 45"),
        ("srpToySalt", "47", "from 0 to 46"),
        ("srpToySalt", "", "from 0 to 46"),
        ("srpToyKept", "", "1 to 20 letters"),
    ],
)
def test_what_is_no_toy_is_named(audience: Audience, field: str, text: str, says: str) -> None:
    audience.turn_to("toy")
    audience.rows("srpToy")
    audience.type(field, text)
    assert says in audience.label("srpToyResult")
    assert audience.find(field, QLineEdit).property("invalid")
    assert not audience.find("srpToySteps", QTreeView).isEnabled()
    audience.type(field, "9")
    assert audience.find("srpToySteps", QTreeView).isEnabled()


def test_a_zero_is_refused_as_in_the_real_protocol(audience: Audience) -> None:
    audience.turn_to("toy")
    for b in range(1, 46):
        audience.type("srpToyB", str(b))
        if "RFC 5054" in audience.label("srpToyResult"):
            return
    raise AssertionError("no b brings B or u to 0")


# The eavesdropper


def test_he_has_what_was_sent(audience: Audience) -> None:
    audience.turn_to("eavesdropper")
    assert audience.label("srpHas_1") == "A"
    audience.view.set_handshake(HANDSHAKE)
    assert audience.label("srpHas_1") == "A a1a1a1a1…"
    assert "\u202e" not in audience.label("srpHas_3")


def test_the_toy_gives_way(audience: Audience, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(srp_attack_cards, "TRY_EVERY", 1)
    audience.turn_to("toy")
    audience.type("srpToyTyped", "pegasus")
    audience.turn_to("eavesdropper")
    audience.press("srpTryToy")
    audience.qtbot.waitUntil(lambda: "a = 6" in audience.label("srpToyFound"))
    assert audience.label("srpToyTries").split("   ")[-1] == "5⁶\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}21"
    fitting = [line for line in audience.label("srpToyGuesses").splitlines() if line.endswith("fits")]
    assert [line.split()[0] for line in fitting] == ["pegasus"]


def test_a_word_that_he_does_not_think_of_takes_him_longer(
    audience: Audience, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(srp_attack_cards, "TRY_EVERY", 1)
    monkeypatch.setattr(srp_attack_cards, "GUESSES", ("dragon",))
    audience.turn_to("eavesdropper")
    audience.press("srpTryToy")
    audience.qtbot.waitUntil(lambda: "None fits" in audience.label("srpToyGuesses"))


def test_other_numbers_begin_the_attack_anew(audience: Audience) -> None:
    audience.turn_to("eavesdropper")
    audience.press("srpTryToy")
    audience.qtbot.waitUntil(lambda: bool(audience.label("srpToyTries")))
    audience.turn_to("toy")
    audience.type("srpToyA", "9")
    audience.turn_to("eavesdropper")
    assert audience.label("srpToyTries") == ""
    assert "A = 40" in audience.label("srpToyHeard")


def test_the_real_one_does_not_give_way(audience: Audience) -> None:
    audience.turn_to("eavesdropper")
    assert not audience.find("srpTryReal", QPushButton).isEnabled()
    audience.view.set_handshake(HANDSHAKE)
    button = audience.press("srpTryReal")
    audience.qtbot.waitUntil(lambda: "numbers tried" in audience.label("srpRealTries"))
    assert "10⁶" in audience.label("srpRealTries")
    assert button.text() == "Cancel"
    audience.turn_to("toy")  # nobody looks any more: it stops
    assert button.text() != "Cancel"


def test_the_real_search_makes_its_point_and_stops(
    audience: Audience, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(srp_attack_cards, "LONGEST", 0.05)
    audience.view.set_handshake(HANDSHAKE)
    audience.turn_to("eavesdropper")
    button = audience.press("srpTryReal")
    audience.qtbot.waitUntil(lambda: "numbers tried" in audience.label("srpRealTries"))
    assert button.text() != "Cancel"


# Everything


@pytest.mark.parametrize("part", ["real", "toy", "eavesdropper"])
def test_everything_that_can_be_acted_on_has_a_name(audience: Audience, part: str) -> None:
    audience.view.set_handshake(HANDSHAKE)
    audience.turn_to(part)
    last = {"real": "srpDetail", "toy": "srpToyDetail", "eavesdropper": "srpTryReal"}
    audience.find(last[part], QWidget)
    usable = QPushButton | QLineEdit | QTreeView | QTextEdit | QTabBar
    for widget in audience.view.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, usable):
            assert widget.objectName(), widget
            assert widget.accessibleName(), widget.objectName()
