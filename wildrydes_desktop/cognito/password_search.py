"""Was the password in what was sent? A search of the very bytes, in every dress a password is likely to wear.

The answer errs on one side only: a short or common password may be "found" in text that has nothing to do
with it, but one that was sent in any of these forms is never called absent.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable
from urllib.parse import quote, quote_plus

from wildrydes_desktop.cognito.exchange import PasswordSearch
from wildrydes_desktop.foundation.secrets import Secret


def search(sent: bytes, passwords: Iterable[Secret]) -> PasswordSearch:
    """Whether `sent` (a request with its headers) holds one of `passwords`."""
    watched = [password for password in passwords if password]
    if not watched:
        return PasswordSearch.NOT_SEARCHED
    if any(form in sent for password in watched for form in forms(password)):
        return PasswordSearch.SENT
    return PasswordSearch.ABSENT


def forms(password: Secret) -> frozenset[bytes]:
    """The byte strings searched for: plain, reversed, JSON-escaped, URL-encoded, hex, Base64 in any position,
    and the SHA-256 digest as bytes, hex and Base64.
    """
    text = password.reveal()
    plain = text.encode()
    digest = hashlib.sha256(plain).digest()
    found = {
        plain,
        text[::-1].encode(),
        json.dumps(text)[1:-1].encode(),
        json.dumps(text, ensure_ascii=False)[1:-1].encode(),
        quote(text, safe="").encode(),
        quote(text).encode(),
        quote_plus(text).encode(),
        plain.hex().encode(),
        plain.hex().upper().encode(),
        digest,
        digest.hex().encode(),
        digest.hex().upper().encode(),
        *_in_base64(plain),
        *_in_base64(digest),
    }
    return frozenset(found)


def _in_base64(data: bytes) -> Iterable[bytes]:
    """What Base64 makes of `data` when 0, 1 or 2 bytes of something else stand before it.

    Only the letters that depend on `data` alone; forms shorter than 4 letters say nothing and are left out.
    """
    for before in range(3):
        bits_before, bits = before * 8, len(data) * 8
        first = -(-bits_before // 6)
        last = (bits_before + bits) // 6
        padded = bytes(before) + data + bytes(-(before + len(data)) % 3)
        for encode in (base64.standard_b64encode, base64.urlsafe_b64encode):
            letters = encode(padded)[first:last]
            if len(letters) >= 4:
                yield letters
