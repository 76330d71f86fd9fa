"""A problem is a value; the error that carries it says its name and nothing more."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from wildrydes_desktop.foundation.problems import Problem, ProblemError

WRONG = Problem(
    "That is not the password",
    "Cognito refused it.",
    "Type it again.",
    name="NotAuthorizedException",
    raw_message="Incorrect username or password.",
)


def test_two_problems_that_say_the_same_are_equal() -> None:
    assert Problem("title", "meaning", "next") == Problem("title", "meaning", "next")
    assert Problem("title", "meaning", "next") != Problem("title", "meaning", "next", case="lockout")


def test_what_is_not_known_is_empty() -> None:
    problem = Problem("title", "meaning", "next")
    assert {problem.name, problem.raw_message, problem.request_id, problem.field, problem.case} == {""}


def test_a_problem_stays_as_it_was_made() -> None:
    with pytest.raises(FrozenInstanceError):
        WRONG.title = "other"  # type: ignore[misc]


def test_the_error_hands_on_the_problem_and_names_it() -> None:
    error = ProblemError(WRONG)
    assert error.problem is WRONG
    assert str(error) == "NotAuthorizedException"


def test_the_error_of_a_problem_without_a_name_says_its_title() -> None:
    assert str(ProblemError(Problem("No pool is open", "", ""))) == "No pool is open"
