"""Whatever dress the password wears, it is found."""

from __future__ import annotations

import base64
import hashlib
import json
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wildrydes_desktop.cognito.exchange import PasswordSearch
from wildrydes_desktop.cognito.password_search import search
from wildrydes_desktop.foundation.secrets import Secret

PASSWORD = 'Pä"ss wört/+7'
REQUEST = b'POST / HTTP/1.1\r\nx-amz-target: A.InitiateAuth\r\n\r\n{"ClientId": "abc"}'


def dresses(text: str) -> dict[str, bytes]:
    plain = text.encode()
    digest = hashlib.sha256(plain).digest()
    return {
        "plain": plain,
        "json": json.dumps({"Password": text}).encode(),
        "json, not ascii": json.dumps({"Password": text}, ensure_ascii=False).encode(),
        "reversed": text[::-1].encode(),
        "base64": base64.b64encode(plain),
        "base64 behind one byte": base64.b64encode(b":" + plain),
        "base64 behind a user name": base64.b64encode(b"rider:" + plain + b"\n"),
        "base64 behind two bytes": base64.b64encode(b"::" + plain + b"::"),
        "base64url": base64.urlsafe_b64encode(plain),
        "url": quote(text, safe="").encode(),
        "form": quote_plus(text).encode(),
        "hex": plain.hex().encode(),
        "HEX": plain.hex().upper().encode(),
        "digest": digest,
        "digest hex": digest.hex().encode(),
        "digest HEX": digest.hex().upper().encode(),
        "digest base64": base64.b64encode(digest),
        "digest base64url": base64.urlsafe_b64encode(digest).rstrip(b"="),
    }


@pytest.mark.parametrize("dress", dresses(PASSWORD))
def test_each_dress_is_found(dress: str) -> None:
    sent = REQUEST + dresses(PASSWORD)[dress] + b"}"
    assert search(sent, [Secret("another-one"), Secret(PASSWORD)]) is PasswordSearch.SENT


@given(st.text(min_size=6, max_size=40), st.binary(max_size=30), st.binary(max_size=30))
def test_any_password_is_found_anywhere(password: str, before: bytes, after: bytes) -> None:
    for sent in (before + password.encode() + after, base64.b64encode(before + password.encode() + after)):
        assert search(sent, [Secret(password)]) is PasswordSearch.SENT


def test_a_tiny_password_is_searched_for_in_the_forms_that_mean_something() -> None:
    assert search(b"-a-", [Secret("a")]) is PasswordSearch.SENT
    assert search(b"YQ", [Secret("a")]) is PasswordSearch.ABSENT


def test_absent_is_said_only_after_a_search() -> None:
    assert search(REQUEST, [Secret(PASSWORD)]) is PasswordSearch.ABSENT
    assert search(REQUEST, []) is PasswordSearch.NOT_SEARCHED
    assert search(REQUEST, [Secret("")]) is PasswordSearch.NOT_SEARCHED
