"""Tool tips show what somebody else wrote as it is written."""

from __future__ import annotations

import html

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from tests.helpers.fault_server import FaultServer, answer
from wildrydes_desktop.cognito import accounts
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.ui.protocol.exchange_model import ExchangeModel
from wildrydes_desktop.ui.widgets.tool_tips import LONGEST, escape, tool_tip

PICTURE = '<img src="file:///etc/hostname">Refused'


def _as_seen(text: str) -> str:
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def test_escaped_as_the_standard_library_does_it() -> None:
    text = f"{PICTURE} & 'so' on &lt; é 日本"
    assert escape(text) == html.escape(text)


def test_an_error_s_name_of_somebody_else_s_is_no_markup(qapp) -> None:
    seen: list[Exchange] = []
    with FaultServer(answer({"__type": PICTURE, "message": "no"}, 400)) as server:
        pool = PoolConfig.of("us-east-1_AbCdEfGhI", "1h57kf5cpq17m0eml12example", endpoint_url=server.url)
        connection = Connection(pool, on_exchange=seen.append)
        with pytest.raises(ProblemError):
            accounts.forgot_password(connection, "rider@example.com")
        connection.close()
    model = ExchangeModel()
    model.add(seen[0])
    tip = str(model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole))
    assert seen[0].error in _as_seen(tip)
    assert "<img" in _as_seen(tip)


def test_what_is_long_is_cut() -> None:
    assert _as_seen(tool_tip("&" * 2 * LONGEST)) == "&" * LONGEST + "…"
    assert tool_tip("") == ""
