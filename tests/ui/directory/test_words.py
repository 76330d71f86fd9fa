"""What is asked before, and said after, an action on users."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.directory.test_user_table import user
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.directory.chosen_card import ChosenCard
from wildrydes_desktop.ui.directory.words import words
from wildrydes_desktop.workshop.bulk import Failure, Summary
from wildrydes_desktop.workshop.directory_actions import PERMISSIONS, Action, Order

USERS = tuple(user(number) for number in range(5))
PROBLEM = Problem("Refused", "Because.", "Go on.", name="RefusedException")


@pytest.fixture
def card(qtbot) -> ChosenCard:
    card = ChosenCard()
    qtbot.addWidget(card)
    card.show()
    return card


@pytest.mark.parametrize("action", Action)
def test_every_action_has_words_and_a_permission(action: Action) -> None:
    spoken = words()[action]
    assert spoken.hint.endswith(".")
    assert "{count}" in spoken.done
    assert "{name}" in spoken.one
    assert PERMISSIONS[action].startswith("cognito-idp:")


@pytest.mark.parametrize(
    ("summary", "stopped", "said"),
    [
        (Summary(5, (), 0), False, "5 users are disabled."),
        (Summary(4, (Failure(USERS[0], PROBLEM),), 0), False, "4 users are disabled. 1 failed."),
        (
            Summary(2, (), 2, doubtful=USERS[2]),
            True,
            (
                "2 users are disabled. You stopped it. For rider2@example.com it may have happened."
                " 2 were left as they are."
            ),
        ),
        (
            Summary(0, (Failure(USERS[0], PROBLEM),), 4, stopped_by=PROBLEM),
            False,
            (
                "0 users are disabled. 1 failed. It was stopped there, because it would fail for everybody."
                " 4 were left as they are."
            ),
        ),
    ],
)
def test_summaries(card: ChosenCard, summary: Summary, stopped: bool, said: str) -> None:
    assert card.said(Order(Action.DISABLE, USERS), summary, stopped=stopped) == said


def test_only_those_are_meant_whom_it_fits(card: ChosenCard, qtbot) -> None:
    mixed = (user(0, status="UNCONFIRMED"), user(1), user(2, status="UNCONFIRMED"), user(3, enabled=False))
    card.show_users(mixed)
    with qtbot.waitSignal(card.order_wanted) as wanted:
        card.buttons[Action.CONFIRM].click()
    assert [each.username for each in wanted.args[0].users] == ["id-0", "id-2"]
    with qtbot.waitSignal(card.order_wanted) as wanted:
        card.buttons[Action.ENABLE].click()
    assert [each.username for each in wanted.args[0].users] == ["id-3"]


def test_another_choice_withdraws_the_question(card: ChosenCard) -> None:
    card.show_users(USERS)
    card.buttons[Action.DELETE].click()
    question = card.findChild(QWidget, "directoryQuestion")
    assert question is not None
    assert question.isVisible()
    card.show_users(USERS[:1])
    assert not question.isVisible()


def test_nobody_chosen_nothing_to_press(card: ChosenCard) -> None:
    card.show_users(())
    assert not any(button.isEnabled() for button in card.buttons.values())
