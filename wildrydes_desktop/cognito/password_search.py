"""Was the password in what was sent? A search of the very bytes, in every dress a password is likely to wear.

The answer errs on one side only: a short or common password may be "found" in text that has nothing to do
with it, but one that was sent in any of these forms is never called absent.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Final
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
    """The byte strings searched for: all that `FORMS` makes of the password."""
    text = password.reveal()
    return frozenset(form for make in FORMS.values() for form in make(text))


# --- One function for each form: what it makes of a password. --------------------------------------------


def _plain(text: str) -> Iterable[bytes]:
    yield text.encode()


def _reversed(text: str) -> Iterable[bytes]:
    yield text[::-1].encode()


def _escaped(text: str) -> Iterable[bytes]:
    """As a JSON text, with and without escapes for what is not ASCII."""
    yield json.dumps(text)[1:-1].encode()
    yield json.dumps(text, ensure_ascii=False)[1:-1].encode()


def _in_url(text: str) -> Iterable[bytes]:
    yield quote(text, safe="").encode()
    yield quote(text).encode()
    yield quote_plus(text).encode()


def _in_hex(data: bytes) -> Iterable[bytes]:
    yield data.hex().encode()
    yield data.hex().upper().encode()


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


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


FORMS: Final[Mapping[str, Callable[[str], Iterable[bytes]]]] = {
    "plain": _plain,
    "reversed": _reversed,
    "JSON-escaped": _escaped,
    "URL-encoded": _in_url,
    "hexadecimal": lambda text: _in_hex(text.encode()),
    "Base64": lambda text: _in_base64(text.encode()),
    "SHA-256 in bytes": lambda text: [_digest(text)],
    "SHA-256 in hexadecimal": lambda text: _in_hex(_digest(text)),
    "SHA-256 in Base64": lambda text: _in_base64(_digest(text)),
}
"""Each form by its name: the list that people are told is the one that is searched."""
