"""Searches whatever was written for secrets, in the disguises that programs put text into."""

from __future__ import annotations

import base64
import json
import re
import urllib.parse
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path


def disguises(secret: str) -> dict[str, bytes]:
    """The bytes to look for, by the name of the disguise. Base64 in its three alignments, both alphabets."""
    data = secret.encode()
    found = {
        "plain": data,
        "UTF-16": secret.encode("utf-16-le"),
        "hex": data.hex().encode(),
        "HEX": data.hex().upper().encode(),
        "reversed": data[::-1],
        "JSON": json.dumps(secret)[1:-1].encode(),
        "URL": urllib.parse.quote(secret, safe="").encode(),
    }
    for shift in range(3):
        found[f"Base64, shifted by {shift}"] = core = _base64_core(data, shift)
        found[f"base64url, shifted by {shift}"] = core.translate(bytes.maketrans(b"+/", b"-_"))
    return found


def _base64_core(data: bytes, shift: int) -> bytes:
    """What Base64 makes of `data` after `shift` other bytes, less the characters shared with others."""
    encoded = base64.b64encode(bytes(shift) + data).rstrip(b"=")
    shared_before = (shift * 8 + 5) // 6
    shared_after = 1 if (shift + len(data)) % 3 else 0
    return encoded[shared_before : len(encoded) - shared_after]


def files_below(*folders: Path) -> Iterator[Path]:
    """Every file in the folders, at any depth."""
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file())


def stands_in(form: bytes, content: bytes) -> bool:
    """Whether `form` is in `content`. A code's few digits count where they are no piece of a longer number:
    in SRP's hexadecimal ones, and behind the point of a duration, any six digits come by chance.
    """
    if form.isdigit() and len(form) < len(b"012345".hex()):
        return re.search(rb"(?<![0-9A-Fa-f.])" + form + rb"(?![0-9A-Fa-f])", content) is not None
    return form in content


def code_stands_in(code: str, text: str) -> bool:
    """Whether a code of six digits can be read in `text`."""
    return stands_in(code.encode(), text.encode())


def search(places: Mapping[str, bytes], secrets: Iterable[tuple[str, str]]) -> list[str]:
    """One line for each find: `what` it was, in which disguise, and where. `secrets` are (what, text)."""
    return [
        f"{what} ({disguise}) in {where}"
        for what, secret in secrets
        for disguise, form in disguises(secret).items()
        for where, content in places.items()
        if stands_in(form, content)
    ]
