"""The public side of a sign-in by Secure Remote Password: what crossed the wire and what everyone may see.

Of these values none, nor all together, lets anybody test a password: that takes one of the two secret
exponents, which never leave their side. The arithmetic is in `srp_client`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Handshake:
    """The public values of one sign-in. Numbers are lower-case hex; see RFC 5054 for what they mean.

    `pool_name` is the part of the pool id after the underscore; it and `user_id_for_srp` go into the hashes.
    `secret_block` (Base64) is the server's own note to itself, opaque to us; `timestamp` is UTC in
    English; `signature` (Base64) is the HMAC-SHA256 over pool name, user id, secret block and timestamp
    with the shared key.
    """

    n_bits: int
    g: str
    pool_name: str
    user_id_for_srp: str
    a_public: str
    b_public: str
    salt: str
    u: str
    secret_block: str
    timestamp: str
    signature: str
