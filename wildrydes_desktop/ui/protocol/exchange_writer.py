"""Writes one exchange into a text document: what it was, what its values mean, request and answer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.srp import Handshake
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.protocol.handshake_view import HandshakeWords
from wildrydes_desktop.ui.protocol.json_runs import MOST_CHARACTERS, visible
from wildrydes_desktop.ui.protocol.page import Page
from wildrydes_desktop.ui.theme import Colours
from wildrydes_desktop.ui.widgets.directions import beside_each_other


class ExchangeWriter(QObject):
    """Give it a document and an exchange; it may be used again and again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = HandshakeWords(self)

    def write(
        self,
        document: QTextDocument,
        exchange: Exchange,
        handshake: Handshake | None,
        look: Colours,
        first: str = "",
    ) -> int:
        """Replace what `document` holds by `exchange`, in these colours, with `first` above it. Returns where
        the answer begins.

        `handshake` is of the last sign-in; it is used only where it belongs to this exchange.
        """
        document.clear()
        page = Page(document, look)
        if first:
            page.paragraph(first)
        self._title(page, exchange)
        values = self._words.values(exchange, handshake)
        if values:
            page.heading(self.tr("What these values are"))
            for value in values:
                page.value(value)
        page.heading(self.tr("Request"))
        self._message(page, exchange.request_body, exchange.request_headers)
        page.heading(self.tr("Response"))
        answer = page.position
        if exchange.status:
            self._message(page, exchange.response_body, exchange.response_headers)
        else:
            page.note(self.tr("No answer came: {0}").format(visible(exchange.error)))
        page.finish()
        return answer

    def _title(self, page: Page, exchange: Exchange) -> None:
        page.title(exchange.operation, self._outcome(exchange), failed=not 200 <= exchange.status < 400)
        facts = [
            visible(f"{exchange.method} {exchange.url}"),
            formats.milliseconds(exchange.started_at),
            self.tr("{0} ms").format(formats.decimal(exchange.milliseconds)),
        ]
        if exchange.attempt > 1:
            facts.append(self.tr("attempt {0}").format(exchange.attempt))
        if exchange.conversation:
            facts.append(self.tr("conversation {0}").format(exchange.conversation))
        if exchange.request_id:
            facts.append(self.tr("request id {0}").format(visible(exchange.request_id)))
        page.note(beside_each_other(facts))

    def _outcome(self, exchange: Exchange) -> str:
        if not exchange.status:
            return visible(exchange.error) or self.tr("no answer")
        return visible(" ".join(part for part in (str(exchange.status), exchange.error) if part))

    def _message(self, page: Page, body: object, headers: Mapping[str, str]) -> None:
        if body is None:
            page.note(self.tr("No body."))
        elif page.body(body):
            page.note(
                self.tr("Cut here: only the first {0} characters are shown.").format(
                    formats.number(MOST_CHARACTERS)
                )
            )
        if headers:
            page.note(self.tr("Headers"))
            page.headers(headers)
