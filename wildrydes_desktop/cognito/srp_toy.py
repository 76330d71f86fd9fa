"""Secure Remote Password with numbers small enough to follow by hand. A toy: it protects nothing.

The steps are those of RFC 5054 (SRP-6a) as Cognito takes them, with a prime of two digits for the modulus and
sums in the place of SHA-256. What makes the real thing safe is the size of the numbers, which is the point.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

N: Final = 47
"""A safe prime: (N - 1) / 2 = 23 is prime too."""
G: Final = 5
"""Its powers run through every number from 1 to 46 before they repeat."""
K: Final = 3
MOST_LETTERS: Final = 20
MOST: Final = N - 2


class Knower(StrEnum):
    """Who knows a value."""

    APP = "app"
    COGNITO = "cognito"
    BOTH = "both"
    EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of arithmetic: `symbol` = `formula` = `numbers` = `value`, known to `knower`."""

    symbol: str
    formula: str
    numbers: str
    value: int
    knower: Knower


@dataclass(frozen=True, slots=True)
class Toy:
    """One toy sign-in. `kept` is the password of the registration, `typed` that of this sign-in.

    `lines` are in the order in which things happen; `app_s` and `cognito_s` are the secrets at which the two
    sides arrive.
    """

    lines: tuple[Line, ...]
    a_public: int
    b_public: int
    app_s: int
    cognito_s: int

    @property
    def agreed(self) -> bool:
        """Whether both sides hold the same secret, which is how Cognito knows that the password was right."""
        return self.app_s == self.cognito_s


def toy(kept: str, typed: str, *, salt: int = 7, a: int = 6, b: int = 15) -> Toy:
    """Work a sign-in out. `a` and `b` are the two sides' secret numbers, from 1 to 45; `salt` is 0 to 46.

    Raises ValueError, whose text is a fixed word: "numbers" for one outside of that, "password" for an empty
    one or more than 20 letters, "zero" where B or u comes to 0, which RFC 5054 has both sides refuse.
    """
    if not (1 <= a <= MOST and 1 <= b <= MOST and 0 <= salt < N):
        raise ValueError("numbers")
    if not (1 <= len(kept) <= MOST_LETTERS and 1 <= len(typed) <= MOST_LETTERS):
        raise ValueError("password")
    kept_x, typed_x = private_key(kept, salt), private_key(typed, salt)
    verifier = pow(G, kept_x, N)
    a_public, b_public = pow(G, a, N), (K * verifier + pow(G, b, N)) % N
    u = (a_public + b_public) % N
    if not b_public or not u:
        raise ValueError("zero")
    base = (b_public - K * pow(G, typed_x, N)) % N
    app_s = pow(base, a + u * typed_x, N)
    cognito_s = pow(a_public * pow(verifier, u, N), b, N)
    lines = (
        Line("x", "h(salt, password)", _letters(kept, salt), kept_x, Knower.APP),
        Line("v", "g^x mod N", f"{G}^{kept_x} mod {N}", verifier, Knower.COGNITO),
        Line("A", "g^a mod N", f"{G}^{a} mod {N}", a_public, Knower.EVERYBODY),
        Line("B", "(k·v + g^b) mod N", f"({K}·{verifier} + {G}^{b}) mod {N}", b_public, Knower.EVERYBODY),
        Line("u", "h(A, B)", f"({a_public} + {b_public}) mod {N}", u, Knower.EVERYBODY),
        Line("x", "h(salt, password)", _letters(typed, salt), typed_x, Knower.APP),
        Line(
            "S",
            "(B - k·g^x)^(a + u·x) mod N",
            f"({b_public} - {K}·{pow(G, typed_x, N)})^({a} + {u}·{typed_x}) mod {N}",
            app_s,
            Knower.APP,
        ),
        Line(
            "S",
            "(A·v^u)^b mod N",
            f"({a_public}·{verifier}^{u})^{b} mod {N}",
            cognito_s,
            Knower.COGNITO,
        ),
    )
    return Toy(lines, a_public, b_public, app_s, cognito_s)


def private_key(password: str, salt: int) -> int:
    """The toy's x: the salt and the places of the letters, added up, from 1 to 45."""
    return (salt + sum(map(ord, password))) % MOST + 1


def logarithms(public: int) -> tuple[tuple[int, int], ...]:
    """What an eavesdropper does to a toy: each exponent with the power it gives, up to the one that fits.

    46 multiplications at most. With the 3072-bit prime of the real protocol this is the discrete logarithm
    problem, for which nobody knows a way that comes to an end.
    """
    tried = []
    for exponent in range(1, N):
        tried.append((exponent, pow(G, exponent, N)))
        if tried[-1][1] == public:
            break
    return tuple(tried)


def _letters(password: str, salt: int) -> str:
    return f"({salt} + {' + '.join(str(ord(letter)) for letter in password)}) mod {MOST} + 1"
