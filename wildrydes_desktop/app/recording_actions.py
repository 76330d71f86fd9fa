"""Wires what can be done with the trace: copy an exchange as something to run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.pool import PoolConfig

if TYPE_CHECKING:
    from wildrydes_desktop.cognito.snippets import Dialect, Snippet
    from wildrydes_desktop.ui.protocol.panel import ProtocolPanel

_REGIONAL: Final = re.compile(r"cognito-idp\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?")
ANY_REGION: Final = "us-east-1"
"""For an endpoint whose address names none: the client libraries want one, the endpoint does not."""


class RecordingActions(QObject):
    """One for each panel, whose child it is: does what is wanted there."""

    def __init__(self, parts: Parts, panel: ProtocolPanel) -> None:
        super().__init__(panel)
        self._parts = parts
        panel.copy_wanted.connect(self._copy)

    def _copy(self, exchange: Exchange | None, word: str) -> None:
        from wildrydes_desktop.cognito.snippets import Dialect, snippet

        messages = self._parts.window.messages
        if exchange is None:
            messages.show_message("info", tr("Nothing is selected.\nChoose an exchange in the table first."))
            return
        dialect = Dialect(word)
        found = snippet(exchange, self._pool_of(exchange), dialect)
        QGuiApplication.clipboard().setText(found.text)
        messages.show_message("success", _copied(exchange, dialect, found))

    def _pool_of(self, exchange: Exchange) -> PoolConfig:
        """The open pool, where `exchange` went there: of a recording, only the addresses are known."""
        access = self._parts.pools.access
        if access is not None and access.pool.service_url == exchange.url.rstrip("/"):
            return access.pool
        return place_of(exchange)


def _copied(exchange: Exchange, dialect: Dialect, found: Snippet) -> str:
    """What was copied, where it goes to, and what has to be filled in before it can run."""
    from wildrydes_desktop.cognito.jwt_parts import visible
    from wildrydes_desktop.cognito.snippets import Dialect

    languages = {
        Dialect.CURL: tr("curl"),
        Dialect.AWS_CLI: tr("AWS CLI"),
        Dialect.BOTO3: tr("boto3"),
        Dialect.AMPLIFY: tr("Amplify JS"),
    }
    title = tr("Copied: request {number}, {operation}, as {language}").format(
        number=exchange.number, operation=visible(exchange.operation), language=languages[dialect]
    )
    if dialect is Dialect.AMPLIFY:
        rest = tr("Its names stand for your own values. It talks to the pool that Amplify is set up for.")
    elif not found.variables:
        rest = tr("Nothing in it is secret: it runs as it is. It talks to {address}.")
    elif dialect is Dialect.BOTO3:
        rest = tr("Set these variables of the environment first: {names}. It talks to {address}.")
    else:
        rest = tr(
            "Set these variables of the environment first: {names}. They go into JSON texts, so write "
            '\\" for " and \\\\ for \\. It talks to {address}.'
        )
    address = visible(exchange.url)
    return f"{title}\n{rest.format(names=', '.join(found.variables), address=address)}"


def place_of(exchange: Exchange) -> PoolConfig:
    """Where `exchange` went, as far as its address says: all that a copy of it needs to go there again."""
    parts = urlsplit(exchange.url)
    regional = _REGIONAL.fullmatch(parts.hostname or "")
    if parts.scheme == "https" and regional and parts.netloc == parts.hostname:
        return PoolConfig("", "", regional.group(1))
    return PoolConfig("", "", ANY_REGION, endpoint_url=exchange.url.rstrip("/"))
