"""An authenticator app: codes by RFC 6238, written apart from the pool's own."""

from __future__ import annotations

import base64
import hashlib
import hmac
import struct


def totp(secret: str, seconds: float) -> str:
    """The six digits that the app shows at this time for a secret in Base32."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(seconds) // 30), hashlib.sha1).digest()
    (number,) = struct.unpack_from(">I", digest, digest[19] % 16)
    return str(number % 2**31)[-6:].zfill(6)


def wrong(code: str) -> str:
    """As many digits, but others."""
    return "".join(str((int(digit) + 5) % 10) for digit in code)
