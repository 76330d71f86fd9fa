"""Each challenge with each kind of answer, through the real windows, on the real local pool."""

from __future__ import annotations

import pytest

from tests.e2e.challenges.cases import EVERY, Case
from tests.e2e.challenges.walk import Walk

every = pytest.mark.parametrize("case", EVERY, ids=lambda case: case.id)
typed = pytest.mark.parametrize("case", [case for case in EVERY if case.over_long], ids=lambda case: case.id)

OVER = 181.0  # s; a step is good for 180


@every
def test_the_right_answer(walk: Walk, case: Case) -> None:
    case.begin(walk)
    case.finish(walk)


@every
def test_a_wrong_answer(walk: Walk, case: Case) -> None:
    """The step stays open where the pool keeps it so, and leads back to the Sign in page elsewhere."""
    case.begin(walk)
    answer = case.wrong(walk)
    walk.answer(answer)
    walk.is_told(case.refusal)
    walk.still_holds(answer)
    if case.ends:
        walk.must_start_again()
        walk.reach(case)
    else:
        walk.may_try_again(case.at)
    case.finish(walk)


@every
def test_an_answer_that_comes_too_late(walk: Walk, case: Case) -> None:
    case.begin(walk)
    walk.pool.clock.advance(OVER)
    answer = case.right(walk)
    walk.answer(answer)
    walk.is_told("NotAuthorizedException")
    assert "took too long" in walk.person.message
    walk.still_holds(answer)
    walk.must_start_again()
    walk.reach(case)
    case.finish(walk)


@typed
def test_answers_that_no_pool_would_take(walk: Walk, case: Case) -> None:
    """Nothing at all, and too much: neither is sent. Then the sign-in is given up, and begun again."""
    assert case.over_long is not None
    case.begin(walk)
    sent = walk.calls()
    for answer in (dict(case.right(walk)) | {case.at: ""}, case.over_long(walk)):
        walk.answer(answer)
        walk.is_stopped_at(case.at)
        walk.still_holds(answer)
    assert walk.calls() == sent
    walk.start_again()
    walk.reach(case)
    case.finish(walk)


@every
def test_an_answer_that_does_not_get_there(walk: Walk, case: Case) -> None:
    """It is called back while it is on its way, then lost on its way; the third time it arrives."""
    case.begin(walk)
    walk.pool.keep_waiting(case.sends)
    walk.pool.lose_request(case.sends)
    sent = walk.pool.operations.count(case.sends)
    answer = case.right(walk)
    walk.answer(answer)
    walk.person.wait(lambda: walk.pool.operations.count(case.sends) > sent, "the answer to be sent")
    assert walk.person.text("challengeSubmit") == "Cancel"
    walk.person.click("challengeSubmit")
    walk.person.wait_for_rest()
    assert walk.person.message == ""
    walk.still_holds(answer)
    walk.may_try_again()
    walk.person.click("challengeSubmit")
    walk.is_told("ConnectionLost")
    walk.still_holds(answer)
    walk.may_try_again()
    walk.person.click("challengeSubmit")
    case.go_on(walk)


@every
def test_a_reply_that_does_not_get_here(walk: Walk, case: Case) -> None:
    """The pool has taken the answer, and the Session with it: only a fresh sign-in can go on."""
    case.begin(walk)
    walk.pool.lose_answer(case.sends)
    answer = case.right(walk)
    walk.answer(answer)
    walk.is_told("ConnectionLost")
    walk.may_try_again()
    walk.person.click("challengeSubmit")
    walk.is_told("NotAuthorizedException")
    walk.still_holds(answer)
    walk.must_start_again()
    if case.once_done is not None:
        case.once_done(walk, case)
    else:
        walk.reach(case)
        case.finish(walk)
