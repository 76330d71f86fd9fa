"""What somebody can do who has read everything that a sign-in by SRP sends: much to the toy, nothing to the
real one.

With the toy he tries every a (`srp_toy.logarithms`), and then guesses of the password. With the real numbers
he can only begin.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.cognito.srp_story import N as REAL_N
from wildrydes_desktop.cognito.srp_toy import G, K, N, private_key

GUESSES: Final = ("password", "dragon", "griffin", "pegasus", "unicorn", "rider", "letmein", "rainbow")
"""Where everybody who guesses begins: words that many people take."""
EXPONENT_BITS: Final = 256
"""The length of the app's secret number a."""
SECONDS_A_YEAR: Final = 31_556_952


@dataclass(frozen=True, slots=True)
class Guess:
    """A guess of the toy's password: the x and the S that it leads to, and whether that S is the one."""

    word: str
    x: int
    s: int
    fits: bool


def guess(words: tuple[str, ...], *, salt: int, a: int, b_public: int, s: int) -> tuple[Guess, ...]:
    """Try `words` as the toy's password, for somebody who has found `a`; `s` is the secret behind the proof.

    Several may fit: there are only 45 different x.
    """
    u = (pow(G, a, N) + b_public) % N
    found = []
    for word in words:
        x = private_key(word, salt)
        reached = pow((b_public - K * pow(G, x, N)) % N, a + u * x, N)
        found.append(Guess(word, x, reached, reached == s))
    return tuple(found)


class Search:
    """Looks for the a of a real A by trying 1, 2, 3 and so on. `tried` is how far it has come."""

    def __init__(self, a_public: str) -> None:
        self._wanted = int(a_public, 16)
        self._power = 1
        self.tried = 0

    def go_on(self, times: int) -> bool:
        """Try that many more; True where a is found. g is 2, so each try is a doubling."""
        power, wanted = self._power, self._wanted
        for made in range(1, times + 1):
            power <<= 1
            if power >= REAL_N:
                power -= REAL_N
            if power == wanted:
                self.tried += made
                self._power = power
                return True
        self.tried += times
        self._power = power
        return False


def years(tries_a_second: float) -> int:
    """How many years it takes to try every a at that pace; half of that on average."""
    return int(2**EXPONENT_BITS / tries_a_second / SECONDS_A_YEAR)
