"""The client's arithmetic of Secure Remote Password: pycognito's, on gmpy2 integers.

gmpy2 makes the powers of 3072-bit numbers about ten times faster than Python's own and lets other threads run
meanwhile. The secret exponent has 256 bits, as RFC 5054 asks for at least; pycognito's 1024 make no
sign-in safer and each one slower. Imports pycognito: import this module only where a sign-in happens.
"""

from __future__ import annotations

import base64
import contextlib
import datetime as dt
import re
import secrets
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Final

import gmpy2
from pycognito.aws_srp import AWSSRP, G_HEX, N_HEX, calculate_u, hex_hash, hex_to_long, long_to_hex

from wildrydes_desktop.cognito import faults
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret

N: Final = gmpy2.mpz(N_HEX, 16)
G: Final = gmpy2.mpz(G_HEX, 16)
K: Final = gmpy2.mpz(hex_to_long(hex_hash("00" + N_HEX + "0" + G_HEX)))
EXPONENT_BITS: Final = 256

_HEX: Final = re.compile(r"[0-9a-fA-F]{1,1024}")


class KeyPair:
    """A secret exponent a and its public value A = g^a mod N. For one sign-in only."""

    __slots__ = ("public", "secret")

    def __init__(self, secret: int | None = None) -> None:
        with released_gil():
            self.secret = gmpy2.mpz(secret or 1 + secrets.randbelow(2**EXPONENT_BITS - 1))
            self.public = pow(G, self.secret, N)


class _Stock:
    """One key pair made ahead of time. Whoever takes it is the only one who has it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pair: KeyPair | None = None

    def fill(self) -> None:
        if self._pair is None:
            self._pair = KeyPair()

    def take(self) -> KeyPair:
        with self._lock:
            pair, self._pair = self._pair, None
        return pair or KeyPair()


_stock = _Stock()


def stock_up() -> None:
    """Make the next sign-in's key pair now, while nobody waits."""
    _stock.fill()


class Numbers:
    """What our clients change in pycognito's AWSSRP: the integers, the key pair and the clock."""

    _pair: KeyPair
    _server_now: Callable[[], float]

    def generate_random_small_a(self) -> object:
        return self._pair.secret

    def calculate_a(self) -> object:
        return self._pair.public

    def get_cognito_formatted_timestamp(self, input_datetime: dt.datetime) -> str:
        """The server's time and not this machine's, in English and UTC whatever the locale."""
        del input_datetime
        there = dt.datetime.fromtimestamp(self._server_now(), dt.UTC)
        return str(AWSSRP.get_cognito_formatted_timestamp(there))

    def timestamp(self) -> str:
        """The present moment as Cognito wants it."""
        return self.get_cognito_formatted_timestamp(dt.datetime.now(dt.UTC))

    def _take_pair(self, pair: KeyPair | None) -> None:
        self._pair = pair or _stock.take()

    def use_gmpy2(self) -> None:
        """Replace the group's numbers by gmpy2's."""
        self.big_n, self.val_g, self.val_k = N, G, K


class SrpClient(Numbers, AWSSRP):  # type: ignore[misc]  # pycognito has no types
    """The client's side of one sign-in. Drop it when the answer is on its way: it holds the password.

    `now` gives seconds since the epoch by the server's clock, as far as that is known.
    """

    def __init__(
        self,
        pool: PoolConfig,
        username: str,
        password: Secret,
        *,
        now: Callable[[], float],
        pair: KeyPair | None = None,
    ) -> None:
        self._take_pair(pair)
        self._server_now = now
        super().__init__(
            username,
            password.reveal(),
            pool.user_pool_id,
            pool.client_id,
            client=NoClient(),  # pycognito builds one of its own where it gets none
            client_secret=pool.client_secret.reveal() if pool.client_secret else None,
        )
        self.use_gmpy2()

    def prove(self, parameters: Mapping[str, str]) -> tuple[dict[str, str], Handshake]:
        """The answer to PASSWORD_VERIFIER and the public values behind it.

        Answers for `USER_ID_FOR_SRP`, never for what was typed. Raises ProblemError for a challenge that
        lacks something or whose numbers are unsafe (B or u is 0 modulo N), as RFC 5054 demands.
        """
        given = checked(parameters, "USER_ID_FOR_SRP", "SALT", "SRP_B", "SECRET_BLOCK")
        user_id = given["USER_ID_FOR_SRP"]
        b_public = gmpy2.mpz(given["SRP_B"], 16)
        u = calculate_u(self.large_a_value, b_public) if b_public % N else 0
        if u == 0:
            raise malformed("SRP_B")
        with released_gil():
            answer = self.process_challenge({**given, "USERNAME": user_id}, {"USERNAME": user_id})
        handshake = Handshake(
            n_bits=N.bit_length(),
            g=G_HEX,
            pool_name=self.pool_id.partition("_")[2],
            user_id_for_srp=user_id,
            a_public=long_to_hex(self.large_a_value),
            b_public=given["SRP_B"].lower(),
            salt=given["SALT"].lower(),
            u=long_to_hex(u),
            secret_block=given["SECRET_BLOCK"],
            timestamp=answer["TIMESTAMP"],
            signature=answer["PASSWORD_CLAIM_SIGNATURE"],
        )
        return answer, handshake


class NoClient:
    """Stands for the client that AWSSRP insists on and that only its own conversation would use."""


def secret_hash(pool: PoolConfig, username: str) -> str | None:
    """The SECRET_HASH for `username` (HMAC-SHA256 of user name and client id), or None without a secret."""
    if pool.client_secret is None:
        return None
    return str(AWSSRP.get_secret_hash(username, pool.client_id, pool.client_secret.reveal()))


@contextlib.contextmanager
def released_gil() -> Iterator[None]:
    """Let other threads run during gmpy2's long powers on this one."""
    with gmpy2.context(gmpy2.get_context(), allow_release_gil=True):
        yield


def checked(parameters: Mapping[str, str], *names: str) -> dict[str, str]:
    """These parameters of a challenge, each of the form it must have. Raises ProblemError."""
    values = {name: str(parameters.get(name, "")) for name in names}
    for name in names:
        if not values[name]:
            raise malformed(name)
    for name in ("SALT", "SRP_B"):
        if not _HEX.fullmatch(values[name]):
            raise malformed(name)
    try:
        base64.b64decode(values["SECRET_BLOCK"], validate=True)
    except ValueError:
        raise malformed("SECRET_BLOCK") from None
    return values


def malformed(name: str) -> ProblemError:
    """The error for a challenge whose parameter `name` cannot be worked with."""
    return ProblemError(replace(faults.MALFORMED_CHALLENGE, raw_message=f"{name} is missing or malformed"))
