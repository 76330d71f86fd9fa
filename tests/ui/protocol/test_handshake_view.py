"""What both sides worked out is shown with the sign-in it belongs to, and with no other."""

from __future__ import annotations

import pytest

from tests.ui.protocol.conftest import Protocol
from tests.ui.protocol.records import SIGNATURE, A, first_step, second_step
from wildrydes_desktop.cognito.srp import Handshake


def handshake(a_public: str = A, signature: str = SIGNATURE) -> Handshake:
    return Handshake(
        n_bits=3072,
        g="2",
        pool_name="AbCdEfGhI",
        user_id_for_srp="5f2c",
        a_public=a_public,
        b_public="",
        salt="",
        u="0123456789abcdef" * 4,
        secret_block="",
        timestamp="",
        signature=signature,
    )


@pytest.mark.parametrize("row", [0, 1])
def test_u_g_and_n_follow_the_values_that_were_sent(protocol: Protocol, row: int) -> None:
    protocol.panel.add(first_step(1, 1))
    protocol.panel.add(second_step(2, 1))
    protocol.read(row)
    protocol.panel.set_handshake(handshake())
    text = protocol.detail.toPlainText()
    assert "u  scrambling parameter" in text
    assert "01234567 89abcdef" in text
    assert "g = 2, N has 3,072 bits" in text
    assert "AbCdEfGhI" in text


def test_a_number_may_be_written_in_more_than_one_way(protocol: Protocol) -> None:
    protocol.panel.add(first_step(1, 1))
    protocol.panel.set_handshake(handshake(A.lstrip("0").upper(), ""))
    assert "scrambling parameter" in protocol.read(0)


def test_the_values_of_another_sign_in_are_left_out(protocol: Protocol) -> None:
    protocol.panel.add(first_step(1, 1))
    protocol.panel.set_handshake(handshake("abcd", "other"))
    assert "scrambling parameter" not in protocol.read(0)
    protocol.panel.set_handshake(handshake())
    assert "scrambling parameter" in protocol.detail.toPlainText()
    protocol.panel.set_handshake(None)
    assert "scrambling parameter" not in protocol.detail.toPlainText()
