"""What a pool asks of a password, as far as it can be known before asking the pool."""

from __future__ import annotations

import pytest

from wildrydes_desktop.cognito.password_policy import SYMBOLS, PasswordPolicy, Requirement

L, LO, UP, D, S = Requirement


@pytest.mark.parametrize(
    ("password", "unmet"),
    [
        ("", (L, LO, UP, D, S)),
        ("Unicorn-4you", ()),
        ("Uni-4yo", (L,)),
        ("UNICORN-4YOU", (LO,)),
        ("unicorn-4you", (UP,)),
        ("Unicorn-you", (D,)),
        ("Unicorn4you", (S,)),
        ("ÜNÏCORN-4", (LO,)),  # letters beyond basic Latin do not count
        ("Éé12345-", (LO, UP)),
        ("Unicorn-٤you", (D,)),
        ("Unicorn4€you", (S,)),
    ],
)
def test_the_default_policy(password, unmet):
    assert PasswordPolicy().unmet(password) == unmet


def test_a_space_counts_as_a_symbol_only_inside():
    policy = PasswordPolicy()
    assert policy.unmet("Unicorn 4you") == ()
    assert policy.unmet(" Unicorn4you ") == (S,)


@pytest.mark.parametrize("symbol", sorted(SYMBOLS))
def test_each_symbol_counts(symbol):
    assert PasswordPolicy().unmet(f"Unicorn4{symbol}") == ()


def test_what_a_policy_does_not_ask_for_is_not_missed():
    policy = PasswordPolicy(minimum_length=3, lower=False, upper=False, digit=True, symbol=False)
    assert policy.requirements() == (L, D)
    assert policy.unmet("4") == (L,)
    assert policy.unmet("444") == ()
