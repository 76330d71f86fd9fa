"""CUSTOM_CHALLENGE in several rounds, and a challenge whose name nobody has met yet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.e2e.challenges.cases import QUESTIONS
from tests.e2e.challenges.walk import Walk
from wildrydes_desktop.ui.pages.names import PageName

CUSTOM, HOLOGRAM = QUESTIONS


def shown(walk: Walk) -> tuple[str, str, str]:
    """The question, which round it is, and how many tries are left, as the pool said them."""
    names = ("question", "round", "triesLeft")
    return tuple(walk.person.text(f"challengeParameter_{name}") for name in names)  # type: ignore[return-value]


def answer(walk: Walk, text: str) -> None:
    """Answer a question, and wait for what comes next."""
    asked = len(walk.pool.asked)
    walk.answer({"challengeCode": text})
    walk.person.wait(lambda: len(walk.pool.asked) > asked, "the pool's reply")
    walk.person.wait_for_rest()


@pytest.mark.parametrize("password", ["", CUSTOM.password or "Unicorns-fly-9"])
def test_round_after_round(walk: Walk, password: str) -> None:
    """With a password typed, its proof comes first."""
    replace(CUSTOM, password=password).begin(walk)
    assert walk.pool.asked == ([*["PASSWORD_VERIFIER"] * bool(password), "CUSTOM_CHALLENGE"])
    assert shown(walk) == ("Which animal takes you there?", "1", "1")
    answer(walk, "  Unicorn ")
    assert shown(walk) == ("How many?", "2", "1")
    assert walk.person.kind == "info"
    assert walk.person.text("challengeCode") == ""
    walk.answer({"challengeCode": "007"})
    walk.is_inside()


def test_a_wrong_answer_among_several_tries_is_asked_for_again(walk: Walk) -> None:
    CUSTOM.arrange(walk)
    walk.pool.configure(custom_tries=3)
    walk.fill_sign_in("CUSTOM_AUTH", "")
    walk.reach(CUSTOM)
    answer(walk, "a horse")
    assert shown(walk) == ("Which animal takes you there?", "1", "2")
    assert (walk.person.kind, walk.person.error) == ("info", "")
    assert "the same question again" in walk.person.message
    CUSTOM.finish(walk)


def test_leading_zeros_belong_to_an_answer(walk: Walk) -> None:
    CUSTOM.begin(walk)
    answer(walk, "unicorn")
    walk.answer({"challengeCode": "7"})
    walk.is_told("NotAuthorizedException")
    assert "not convinced" in walk.person.message
    walk.must_start_again()
    walk.reach(CUSTOM)
    CUSTOM.finish(walk)


def test_a_name_nobody_has_met_is_shown_raw_with_its_parameters(walk: Walk) -> None:
    HOLOGRAM.begin(walk)
    assert "HOLOGRAM_VERIFIER" in walk.person.text("challengeTitle")
    model = walk.person.model("challengeParameters")
    shown = {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}
    assert shown["CODE_DELIVERY_DELIVERY_MEDIUM"] == "SMS"
    assert set(shown) == {
        "CODE_DELIVERY_DELIVERY_MEDIUM",
        "CODE_DELIVERY_DESTINATION",
        "USER_ID_FOR_SRP",
    }
    assert walk.person.page is PageName.CHALLENGE
    assert walk.person.find("challengeSubmit").isEnabled()


def test_an_answer_under_the_wrong_key_can_be_given_under_another(walk: Walk) -> None:
    HOLOGRAM.begin(walk)
    walk.answer({"challengeCode": walk.code()})  # left empty, the key is ANSWER
    walk.is_told("InvalidParameterException")
    walk.may_try_again()
    walk.still_holds({"challengeCode": walk.code()})
    HOLOGRAM.finish(walk)
