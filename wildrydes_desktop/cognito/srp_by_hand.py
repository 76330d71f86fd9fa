"""The toy sign-in of `srp_toy` as the same story as the real one, with every line of its arithmetic.

In these lines `=` means equal, and `≡` leaves the same remainder on division by N. Powers are taken by
squaring, as the real arithmetic takes them: a handful of multiplications, however large the exponent.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.cognito.jwt_parts import visible
from wildrydes_desktop.cognito.srp_story import APP, COGNITO, EVERYBODY, Party, Stage, StoryStep
from wildrydes_desktop.cognito.srp_toy import MOST, G, K, Knower, Line, N, Toy, toy

_KNOWN_TO: Final[dict[Knower, frozenset[Party]]] = {
    Knower.APP: APP,
    Knower.COGNITO: COGNITO,
    Knower.BOTH: APP | COGNITO,
    Knower.EVERYBODY: EVERYBODY,
}


@dataclass(frozen=True, slots=True)
class ByHand:
    """A toy sign-in with its steps, in the order in which things happen."""

    toy: Toy
    steps: tuple[StoryStep, ...]


def by_hand(kept: str, typed: str, *, salt: int, a: int, b: int) -> ByHand:
    """Work a toy sign-in out, as `srp_toy.toy` does, with the same limits and the same ValueError."""
    worked_out = toy(kept, typed, salt=salt, a=a, b=b)
    kept_x, v, a_public, b_public, u, typed_x, app_s, cognito_s = worked_out.lines
    stored, unsent = Stage.STORED, Stage.UNSENT
    steps = (
        StoryStep("N", Stage.KNOWN, "N", "", str(N)),
        StoryStep("g", Stage.KNOWN, "g", "", str(G)),
        StoryStep("k", Stage.KNOWN, "k", "", str(K)),
        StoryStep("salt", stored, "s", "", str(salt)),
        StoryStep("password", stored, "P", "", visible(kept), APP),
        _step("x_kept", stored, kept_x, _sum_of_letters(kept, salt)),
        _step("v", stored, v, power(G, kept_x.value)),
        StoryStep("a", Stage.HELLO, "a", "", str(a), APP),
        _step("A", Stage.HELLO, a_public, power(G, a)),
        StoryStep("b", Stage.CHALLENGE, "b", "", str(b), COGNITO),
        _step("B", Stage.CHALLENGE, b_public, _server_value(v.value, b)),
        _step("u", unsent, u, [_sum(a_public.value, b_public.value)]),
        StoryStep("typed", unsent, "P", "", visible(typed), APP),
        _step("x", unsent, typed_x, _sum_of_letters(typed, salt)),
        _step("S_app", unsent, app_s, _app_secret(b_public.value, typed_x.value, a, u.value)),
        _step("S_cognito", unsent, cognito_s, _cognito_secret(a_public.value, v.value, u.value, b)),
    )
    return ByHand(worked_out, steps)


def power(base: int, exponent: int) -> list[str]:
    """The lines that lead to base^exponent mod N, by squaring; `base` is 0 to 46, `exponent` at least 1."""
    if base < 2 or exponent == 1:
        return [f"{base}^{exponent} = {base}"]
    lines, squares = [], {1: base}
    at = 1
    while 2 * at <= exponent:
        squares[2 * at] = squares[at] ** 2 % N
        lines.append(_reduced(f"{base}^{2 * at} ≡ {squares[at]}·{squares[at]}", squares[at] ** 2))
        at *= 2
    bits = [bit for bit in squares if exponent & bit]
    reached, value = bits[0], squares[bits[0]]
    for bit in bits[1:]:
        what = f"{base}^{reached + bit} = {base}^{bit}·{base}^{reached} ≡ {squares[bit]}·{value}"
        lines.append(_reduced(what, squares[bit] * value))
        reached, value = reached + bit, squares[bit] * value % N
    return lines


def _step(word: str, stage: Stage, line: Line, work: Iterable[str]) -> StoryStep:
    return StoryStep(
        word,
        stage,
        line.symbol,
        line.formula.replace(" - ", " − "),
        str(line.value),
        _KNOWN_TO[line.knower],
        numbers=line.numbers.replace(" - ", " − "),
        work=tuple(work),
    )


def _sum_of_letters(password: str, salt: int) -> list[str]:
    letters = sum(map(ord, password))
    total = salt + letters
    return [
        "  ".join(f"{visible(letter)}: {ord(letter)}" for letter in dict.fromkeys(password)),
        f"{' + '.join(str(ord(letter)) for letter in password)} = {letters}",
        f"{salt} + {letters} = {total} = {total // MOST}·{MOST} + {total % MOST}",
        f"{total % MOST} + 1 = {total % MOST + 1}",
    ]


def _server_value(v: int, b: int) -> list[str]:
    other = pow(G, b, N)
    return [*power(G, b), _reduced(f"{K}·{v} + {other} = {K * v} + {other}", K * v + other)]


def _app_secret(b_public: int, x: int, a: int, u: int) -> list[str]:
    own = pow(G, x, N)
    left = b_public - K * own
    exponent = a + u * x
    return [
        *power(G, x),
        _reduced(f"{b_public} − {K}·{own} = {b_public} − {K * own}", left),
        f"{a} + {u}·{x} = {a} + {u * x} = {exponent}",
        *power(left % N, exponent),
    ]


def _cognito_secret(a_public: int, v: int, u: int, b: int) -> list[str]:
    other = pow(v, u, N)
    return [*power(v, u), _reduced(f"{a_public}·{other}", a_public * other), *power(a_public * other % N, b)]


def _reduced(what: str, value: int) -> str:
    """`what` comes to `value`; where that is outside of 0 to 46, its remainder too."""
    number = str(value).replace("-", "−")
    if 0 <= value < N:
        return f"{what} = {number}"
    times = str(value // N).replace("-", "−")
    return f"{what} = {number} = {times}·{N} + {value % N} ≡ {value % N}"


def _sum(one: int, other: int) -> str:
    return _reduced(f"{one} + {other}", one + other)
