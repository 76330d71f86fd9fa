"""The one place for messages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.widgets.message_bar import MessageBar

PROBLEM = Problem(
    "That is not the password",
    "Username and password do not fit together.",
    "Type it again.",
    name="NotAuthorizedException",
    raw_message="Incorrect <b>username</b> or password.",
    request_id="6b1f6a77",
    field="password",
)


@pytest.fixture
def bar(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def click(bar, name):
    QTest.mouseClick(bar.findChild(QWidget, name), Qt.MouseButton.LeftButton)


def test_at_first_there_is_nothing_to_say(bar):
    assert bar.text() == ""
    assert bar.isHidden()
    assert bar.property("errorName") == ""


def test_a_problem_is_said_in_three_parts(bar):
    bar.show_problem(PROBLEM)
    assert bar.text().splitlines() == [PROBLEM.title, PROBLEM.meaning, PROBLEM.next_step]
    assert (bar.property("kind"), bar.property("errorName")) == ("error", "NotAuthorizedException")
    assert bar.isVisible()
    assert PROBLEM.title in bar.accessibleDescription()


def test_details_are_folded_until_they_are_wanted(bar):
    bar.show_problem(PROBLEM)
    details = bar.findChild(QPlainTextEdit, "messageDetails")
    assert not details.isVisible()
    click(bar, "messageDetailsToggle")
    assert details.isVisible()
    for part in (PROBLEM.name, PROBLEM.raw_message, PROBLEM.request_id):
        assert part in details.toPlainText()
    click(bar, "messageDetailsToggle")
    assert not details.isVisible()


def test_details_can_be_copied_without_unfolding(bar):
    bar.show_problem(PROBLEM)
    click(bar, "messageCopy")
    assert "6b1f6a77" in QGuiApplication.clipboard().text()


def test_without_details_none_are_offered(bar):
    bar.show_problem(Problem("No", "Because.", ""))
    assert not bar.findChild(QWidget, "messageDetailsToggle").isVisible()
    assert not bar.findChild(QWidget, "messageCopy").isVisible()


def test_nothing_is_read_as_markup(bar):
    bar.show_problem(Problem("<h1>No</h1>", "<img src='http://x'>", ""))
    assert {label.textFormat() for label in bar.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("kind", ["info", "success", "warning"])
def test_a_message_has_its_kind_and_no_error(bar, kind):
    bar.show_problem(PROBLEM)
    bar.show_message(kind, "You are in.\nThe tokens are on the right.")
    assert bar.text() == "You are in.\nThe tokens are on the right."
    assert (bar.property("kind"), bar.property("errorName")) == (kind, "")


def test_clearing_leaves_nothing(bar):
    bar.show_problem(PROBLEM)
    bar.clear()
    assert bar.text() == ""
    assert bar.isHidden()
    assert (bar.property("kind"), bar.property("errorName")) == ("", "")
    assert bar.findChild(QPlainTextEdit, "messageDetails").toPlainText() == ""


def test_it_can_be_dismissed(bar):
    bar.show_problem(PROBLEM)
    click(bar, "messageDismiss")
    assert bar.text() == ""


def test_the_next_problem_starts_folded(bar):
    bar.show_problem(PROBLEM)
    click(bar, "messageDetailsToggle")
    bar.show_problem(PROBLEM)
    assert not bar.findChild(QPlainTextEdit, "messageDetails").isVisible()
