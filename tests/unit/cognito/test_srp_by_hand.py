"""Every line of the toy's arithmetic is right, and the last one is the value."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wildrydes_desktop.cognito import srp_toy
from wildrydes_desktop.cognito.srp_by_hand import ByHand, by_hand, power
from wildrydes_desktop.cognito.srp_story import Party
from wildrydes_desktop.cognito.srp_toy import N

passwords = st.text(st.characters(min_codepoint=33, max_codepoint=0x2FF), min_size=1, max_size=20)
secrets = st.integers(1, srp_toy.MOST)
salts = st.integers(0, N - 1)


def worked_out(kept: str, typed: str, salt: int, a: int, b: int) -> ByHand:
    try:
        return by_hand(kept, typed, salt=salt, a=a, b=b)
    except ValueError:
        assume(False)  # noqa: FBT003
        raise


def value(sum_: str) -> int:
    return int(eval(sum_.replace("·", "*").replace("−", "-").replace("^", "**")))


def right(line: str) -> bool:
    """Whether what stands between = is equal, and what stands between ≡ has one remainder.

    `5^6 = 5^4·5^2 ≡ 14·25 = 350` is two pairs of equals, and they leave the same remainder.
    """
    groups = [[value(sum_) for sum_ in group.split(" = ")] for group in line.split(" ≡ ")]
    equal = all(len(set(group)) == 1 for group in groups)
    return equal and len({group[0] % N for group in groups}) == 1


@given(passwords, passwords, salts, secrets, secrets)
def test_every_line_is_right_and_the_last_one_is_the_value(
    kept: str, typed: str, salt: int, a: int, b: int
) -> None:
    for step in worked_out(kept, typed, salt, a, b).steps:
        if not step.work:
            continue
        lines = step.work[1:] if step.word.startswith("x") else step.work
        assert all(right(line) for line in lines), lines
        last = re.split(" ≡ | = ", lines[-1])[-1]
        assert last == step.value


@given(st.integers(0, N - 1), st.integers(1, 2_200))
def test_powers_come_out_right(base: int, exponent: int) -> None:
    lines = power(base, exponent)
    assert all(right(line) for line in lines)
    assert lines[-1].startswith(f"{base}^{exponent} ")
    assert value(re.split(" ≡ | = ", lines[-1])[-1]) == pow(base, exponent, N)
    assert len(lines) < 23


def test_the_letters_are_listed_once_each() -> None:
    x = next(step for step in by_hand("noon", "noon", salt=7, a=6, b=15).steps if step.word == "x")
    assert x.work[0] == "n: 110  o: 111"


def test_who_knows_what_is_as_in_the_real_story() -> None:
    known = {step.word: step.known_to for step in by_hand("unicorn", "unicorn", salt=7, a=6, b=15).steps}
    assert known["a"] == known["typed"] == known["S_app"] == {Party.APP}
    assert known["b"] == known["v"] == known["S_cognito"] == {Party.COGNITO}
    assert known["A"] == known["B"] == known["salt"] == set(Party)


def test_controls_in_a_password_are_shown_as_what_they_are() -> None:
    steps = {step.word: step for step in by_hand("a\u202eb", "x", salt=7, a=6, b=15).steps}
    assert steps["password"].value == "a\\u202eb"
    assert "\\u202e: 8238" in steps["x_kept"].work[0]


def test_the_limits_are_the_toys() -> None:
    with pytest.raises(ValueError, match="numbers"):
        by_hand("a", "a", salt=7, a=0, b=1)
