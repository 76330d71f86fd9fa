"""The server's side of Secure Remote Password (SRP-6a) in Cognito's dialect.

The group is the 3072-bit one of RFC 5054 with g = 2 and SHA-256. Cognito's own choices: the identity is
the pool id's part after the underscore followed by the internal username; numbers are hashed in the
signed form (a leading zero byte where the first bit is set); the session key is 16 bytes of HKDF
(RFC 5869) with the info "Caldera Derived Key"; and the proof is an HMAC over identity, secret block and
time. Nothing here is shared with the client that the app uses.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from typing import Final

import gmpy2

N: Final = int(
    # RFC 5054, appendix A, 3072-bit group (the prime of RFC 3526's group 15).
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
    "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F"
    "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B"
    "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510"
    "15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7"
    "ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C"
    "BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF",
    16,
)
G: Final = 2
_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]{1,1024}")
_INFO: Final = b"Caldera Derived Key"


def _signed_bytes(number: int) -> bytes:
    """Big-endian two's complement of a positive number, as Java's BigInteger gives it."""
    return number.to_bytes(number.bit_length() // 8 + 1, "big")


def _hash_to_int(*parts: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"".join(parts)).digest(), "big")


_K: Final = _hash_to_int(_signed_bytes(N), _signed_bytes(G))


def _power(base: int, exponent: int) -> int:
    """`base ** exponent % N` in time that does not depend on the exponent, with the GIL released."""
    gmpy2.get_context().allow_release_gil = True  # the context belongs to the thread
    return int(gmpy2.powmod_sec(base, exponent, N))


@dataclass(frozen=True, slots=True)
class Credentials:
    """What is kept instead of a password: `salt` and `verifier`, both as hexadecimal text."""

    salt: str
    verifier: str

    def __repr__(self) -> str:
        return "Credentials(•••)"

    @classmethod
    def of(cls, pool_name: str, username: str, password: str) -> Credentials:
        """Fresh credentials for the internal `username`, with a random 128-bit salt."""
        salt = f"{secrets.randbits(128):x}"
        return cls(salt, f"{_verifier(salt, pool_name, username, password):x}")

    def match(self, pool_name: str, username: str, password: str) -> bool:
        """Whether `password` leads to this verifier. Costs one power, right or wrong."""
        verifier = _verifier(self.salt, pool_name, username, password)
        return hmac.compare_digest(_fixed(verifier), _fixed(int(self.verifier, 16)))


def _verifier(salt: str, pool_name: str, username: str, password: str) -> int:
    identity = hashlib.sha256(f"{pool_name}{username}:{password}".encode()).digest()
    return _power(G, _hash_to_int(_signed_bytes(int(salt, 16)), identity))


def _fixed(number: int) -> bytes:
    return number.to_bytes(384, "big")


def public_value(text: str) -> int | None:
    """The client's A from its hexadecimal text; None for no number, for 0 modulo N and for more than N."""
    number = int(text, 16) if _HEXADECIMAL.fullmatch(text) else 0
    return number if 0 < number < N else None


def new_private_value() -> int:
    """The server's secret exponent b, 256 bits long."""
    return secrets.randbits(256) | 1 << 255


def server_value(verifier: str, b: int) -> int:
    """B = k * v + g ** b."""
    return (_K * int(verifier, 16) + _power(G, b)) % N


def session_key(verifier: str, a_public: int, b: int, b_public: int) -> bytes:
    """The 16 bytes that both sides know after the exchange, if the client knew the password."""
    u = _hash_to_int(_signed_bytes(a_public), _signed_bytes(b_public))
    shared = _power(a_public * _power(int(verifier, 16), u) % N, b)
    extracted = hmac.digest(_signed_bytes(u), _signed_bytes(shared), "sha256")
    return hmac.digest(extracted, _INFO + b"\x01", "sha256")[:16]


def proof(key: bytes, pool_name: str, username: str, secret_block: bytes, timestamp: str) -> bytes:
    """What PASSWORD_CLAIM_SIGNATURE must be."""
    message = pool_name.encode() + username.encode() + secret_block + timestamp.encode()
    return hmac.digest(key, message, "sha256")
