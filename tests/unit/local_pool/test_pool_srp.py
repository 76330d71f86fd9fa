"""The server's arithmetic against RFC 5054's definitions, written out a second time."""

from __future__ import annotations

import hashlib
import hmac
import threading

import gmpy2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wildrydes_desktop.local_pool import srp
from wildrydes_desktop.local_pool.sealed import Seal
from wildrydes_desktop.local_pool.timestamps import read_timestamp


def java_hex(number: int) -> str:
    text = f"{number:x}"
    if len(text) % 2:
        return f"0{text}"
    return f"00{text}" if text[0] in "89abcdef" else text


def sha256_int(text: str) -> int:
    return int(hashlib.sha256(bytes.fromhex(text)).hexdigest(), 16)


def test_the_group_is_a_safe_prime_of_3072_bits() -> None:
    assert srp.N.bit_length() == 3072
    assert gmpy2.is_prime(srp.N)
    assert gmpy2.is_prime((srp.N - 1) // 2)


@settings(max_examples=25)
@given(
    st.text(min_size=1, max_size=40).filter(lambda text: text.isprintable()),
    st.integers(2, 2**300),
    st.integers(2**255, 2**256 - 1),
)
def test_both_sides_reach_the_same_key(password: str, a: int, b: int) -> None:
    credentials = srp.Credentials.of("AbCdEfGhI", "rider", password)
    a_public = pow(srp.G, a, srp.N)
    b_public = srp.server_value(credentials.verifier, b)
    inner = hashlib.sha256(f"AbCdEfGhIrider:{password}".encode()).hexdigest()
    x = sha256_int(java_hex(int(credentials.salt, 16)) + inner)
    u = sha256_int(java_hex(a_public) + java_hex(b_public))
    k = sha256_int(java_hex(srp.N) + java_hex(srp.G))
    shared = pow(b_public - k * pow(srp.G, x, srp.N), a + u * x, srp.N)
    assert int(credentials.verifier, 16) == pow(srp.G, x, srp.N)
    key = srp.session_key(credentials.verifier, a_public, b, b_public)
    prk = hmac.digest(bytes.fromhex(java_hex(u)), bytes.fromhex(java_hex(shared)), "sha256")
    assert key == hmac.digest(prk, b"Caldera Derived Key\x01", "sha256")[:16]


def test_salts_are_random_and_hide_the_password() -> None:
    first, second = (srp.Credentials.of("AbCdEfGhI", "rider", "Unicorns-fly-9") for _ in "ab")
    assert first.salt != second.salt
    assert first.verifier != second.verifier
    assert first.match("AbCdEfGhI", "rider", "Unicorns-fly-9")
    assert not first.match("AbCdEfGhI", "rider", "Unicorns-fly-8")
    assert not first.match("AbCdEfGhI", "other", "Unicorns-fly-9")


def test_the_private_value_has_256_bits() -> None:
    values = {srp.new_private_value() for _ in range(50)}
    assert len(values) == 50
    assert {value.bit_length() for value in values} == {256}


def test_other_threads_run_while_powers_are_computed() -> None:
    """gmpy2 frees the GIL only where the thread's own context says so."""
    released = []

    def work() -> None:
        srp.server_value("5", 2**255)
        released.append(gmpy2.get_context().allow_release_gil)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert released == [True]


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Sun Nov 1 09:05:07 UTC 2026", "Sun Nov 1 09:05:07 UTC 2026"),
        ("Mon Nov 01 09:05:07 UTC 2026", "Sun Nov 1 09:05:07 UTC 2026"),
        ("Sat Feb 29 23:59:59 UTC 2028", "Tue Feb 29 23:59:59 UTC 2028"),
    ],
)
def test_times_are_read_as_the_service_writes_them(text: str, canonical: str) -> None:
    read = read_timestamp(text)
    assert read
    assert read.text == canonical


@given(st.text())
def test_no_text_breaks_the_reading_of_times(text: str) -> None:
    assert read_timestamp(text) is None


class TestSeal:
    """Notes under seal."""

    seal = Seal(bytes(range(32)))

    def test_what_goes_in_comes_out(self) -> None:
        opened = self.seal.open("a", self.seal.close("a", {"b": "c"}, 5.0))
        assert opened
        assert (opened.notes, opened.sealed_at) == ({"b": "c"}, 5.0)

    def test_another_purpose_or_key_opens_nothing(self) -> None:
        sealed = self.seal.close("a", {}, 5.0)
        assert self.seal.open("b", sealed) is None
        assert Seal(bytes(32)).open("a", sealed) is None

    @given(st.text())
    def test_no_text_breaks_the_seal(self, text: str) -> None:
        assert self.seal.open("a", text) is None
