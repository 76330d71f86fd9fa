"""With a found, guesses of the toy's password can be compared; the real a is never found."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from wildrydes_desktop.cognito import srp_toy
from wildrydes_desktop.cognito.srp_eavesdropper import EXPONENT_BITS, GUESSES, Search, guess, years
from wildrydes_desktop.cognito.srp_story import N
from wildrydes_desktop.cognito.srp_toy import logarithms, toy

secrets = st.integers(1, srp_toy.MOST)


@given(st.sampled_from(GUESSES), st.integers(0, srp_toy.N - 1), secrets, secrets)
def test_whoever_has_the_wire_and_tries_everything_finds_the_toys_password(
    password: str, salt: int, a: int, b: int
) -> None:
    """From A, B, salt alone, and the secret to compare with."""
    try:
        sign_in = toy(password, password, salt=salt, a=a, b=b)
    except ValueError:
        assume(False)  # noqa: FBT003
    found = logarithms(sign_in.a_public)[-1][0]
    tried = guess(GUESSES, salt=salt, a=found, b_public=sign_in.b_public, s=sign_in.cognito_s)
    assert password in {each.word for each in tried if each.fits}
    assert [each.word for each in tried] == list(GUESSES)


def test_a_search_tries_one_exponent_after_the_other() -> None:
    search = Search(f"{pow(2, 5_000, N):x}")
    assert not search.go_on(4_000)
    assert search.tried == 4_000
    assert search.go_on(4_000)
    assert search.tried == 5_000


def test_a_real_one_is_not_found() -> None:
    search = Search(f"{pow(2, 2**255 + 12345, N):x}")
    assert not search.go_on(20_000)
    assert search.tried == 20_000


def test_years_are_those_of_all_exponents() -> None:
    per_year = 2**EXPONENT_BITS / years(1.0)
    assert abs(per_year / (365.2425 * 86_400) - 1) < 1e-9
