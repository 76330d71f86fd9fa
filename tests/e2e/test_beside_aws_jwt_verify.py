"""Our checks beside aws-jwt-verify, the verifier that AWS recommends: never laxer, stricter for a reason."""

from __future__ import annotations

import pytest

from tests.helpers.verifier_cases import CASES, Answer, Case, ask, table
from wildrydes_desktop.foundation.paths import PACKAGE

THREAT_MODEL = PACKAGE.parent / "docs" / "threat-model.md"


@pytest.fixture(scope="module")
def answers() -> list[Answer]:
    return ask(CASES)


def test_what_it_refuses_we_refuse(answers: list[Answer]) -> None:
    laxer = [
        case.what for case, answer in zip(CASES, answers, strict=True) if answer.theirs and not answer.ours
    ]
    assert laxer == []


def test_what_only_we_refuse_has_a_reason(answers: list[Answer]) -> None:
    stricter = {
        case.what for case, answer in zip(CASES, answers, strict=True) if answer.ours and not answer.theirs
    }
    assert stricter == {case.what for case in CASES if case.why}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.check}: {case.what}")
def test_each_is_caught_by_its_check(case: Case, answers: list[Answer]) -> None:
    ours = answers[CASES.index(case)].ours
    assert (case.caught in ours) if case.caught else ours == ()


def test_the_table_of_the_threat_model_is_what_they_say(answers: list[Answer]) -> None:
    """`python -m tests.helpers.verifier_cases` prints it anew."""
    assert table(answers) in THREAT_MODEL.read_text("utf-8")
