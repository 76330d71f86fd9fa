"""Wires what can be done with the trace: copy an exchange as something to run, save it all, open it again."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.cognito.exchange import Exchange
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.ui import formats

if TYPE_CHECKING:
    from wildrydes_desktop.app.theatre import Theatre
    from wildrydes_desktop.cognito.snippets import Dialect, Snippet
    from wildrydes_desktop.ui.protocol.panel import ProtocolPanel
    from wildrydes_desktop.workshop.recording import Recording

_REGIONAL: Final = re.compile(r"cognito-idp\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?")
ANY_REGION: Final = "us-east-1"
"""For an endpoint whose address names none: the client libraries want one, the endpoint does not."""


class RecordingActions(QObject):
    """One for each panel, whose child it is: does what is wanted there, and in the File menu."""

    def __init__(self, parts: Parts, panel: ProtocolPanel, theatre: Theatre) -> None:
        super().__init__(panel)
        self._parts = parts
        self._panel = panel
        self._theatre = theatre
        panel.copy_wanted.connect(self._copy)
        panel.save_wanted.connect(self._choose_where)
        panel.left_recording.connect(theatre.show_live)
        parts.window.save_recording_wanted.connect(self._choose_where)
        parts.window.open_recording_wanted.connect(self._choose_what)

    # Saving

    def _choose_where(self) -> None:
        """Ask where to save, without blocking."""
        if self._is_empty():
            return
        from wildrydes_desktop.ui.file_dialogs import ask, file_dialog

        page, archive = tr("Page to read (*.html)"), tr("HTTP archive (*.har)")
        dialog = file_dialog(
            self._parts.window, tr("Save the recording"), "saveRecordingDialog", [page, archive], saves=True
        )
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("har" if chosen == archive else "html")
        )
        day = time.strftime("%Y-%m-%d", time.localtime(self._parts.now()))
        dialog.selectFile(f"wild-rydes-{day}.html")
        dialog.fileSelected.connect(self._save)
        ask(dialog)

    def _is_empty(self) -> bool:
        """Whether nothing is recorded; then that is said."""
        if self._panel.exchanges():
            return False
        self._parts.window.messages.show_message(
            "info", tr("There is nothing to save yet.\nWhat is sent to Cognito is recorded as it is sent.")
        )
        return True

    def _save(self, path: str) -> None:
        if self._is_empty():  # it was cleared while the dialog was open
            return
        from wildrydes_desktop.workshop.recording import save

        exchanges, pool = self._panel.exchanges(), self._pool_name()

        def saved(_: None) -> None:
            text = tr(
                "The recording is saved: {count} exchanges.\n"
                "Passwords, codes and tokens are not in {path}; user names are. It opens again here.",
                "",
                len(exchanges),
            )
            self._parts.window.messages.show_message(
                "success", text.format(count=formats.number(len(exchanges)), path=_shown(path))
            )

        self._parts.window.messages.clear()
        self._parts.jobs.run("save a recording", lambda: save(Path(path), exchanges, pool), succeeded=saved)

    def _pool_name(self) -> str:
        """What the file says it is about."""
        access = self._parts.pools.access
        if self._panel.shows_recording or access is None:
            return tr("a user pool")
        pool = access.pool
        place = tr("the local pool {pool}") if pool.local else tr("the user pool {pool}")
        return place.format(pool=pool.user_pool_id)

    # Opening

    def _choose_what(self) -> None:
        """Ask for a recording, without blocking."""
        from wildrydes_desktop.ui.file_dialogs import ask, file_dialog

        filters = [tr("Recordings (*.html *.htm *.har)"), tr("All files (*)")]
        dialog = file_dialog(self._parts.window, tr("Open a recording"), "openRecordingDialog", filters)
        dialog.fileSelected.connect(self._open)
        ask(dialog)

    def _open(self, path: str) -> None:
        from wildrydes_desktop.workshop.recording import open_recording

        self._parts.window.messages.clear()
        self._parts.jobs.run("open a recording", lambda: open_recording(Path(path)), succeeded=self._show)

    def _show(self, recording: Recording) -> None:
        self._panel.show_recording(recording)
        self._theatre.show_recording(recording.exchanges)
        self._parts.window.bring_panel("protocol")

    # Copying

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


def _shown(text: str) -> str:
    from wildrydes_desktop.cognito.jwt_parts import visible

    return visible(text)


def _copied(exchange: Exchange, dialect: Dialect, found: Snippet) -> str:
    """What was copied, where it goes to, and what has to be filled in before it can run."""
    from wildrydes_desktop.cognito.snippets import Dialect

    languages = {
        Dialect.CURL: tr("curl"),
        Dialect.AWS_CLI: tr("AWS CLI"),
        Dialect.BOTO3: tr("boto3"),
        Dialect.AMPLIFY: tr("Amplify JS"),
    }
    title = tr("Copied: request {number}, {operation}, as {language}").format(
        number=exchange.number, operation=_shown(exchange.operation), language=languages[dialect]
    )
    if dialect is Dialect.AMPLIFY:
        rest = tr("Its names stand for your own values. It talks to the pool that Amplify is set up for.")
    elif exchange.operation == "RespondToAuthChallenge" and not found.variables:
        rest = tr(
            "Nothing in it is secret, and Cognito refuses it: a proof is good once. It talks to {address}."
        )
    elif not found.variables:
        rest = tr("Nothing in it is secret: it runs as it is. It talks to {address}.")
    elif dialect is Dialect.BOTO3:
        rest = tr("Set these variables of the environment first: {names}. It talks to {address}.")
    else:
        rest = tr(
            "Set these variables of the environment first: {names}. They go into JSON texts, so write "
            '\\" for " and \\\\ for \\. It talks to {address}.'
        )
    address = _shown(exchange.url)
    return f"{title}\n{rest.format(names=', '.join(found.variables), address=address)}"


def place_of(exchange: Exchange) -> PoolConfig:
    """Where `exchange` went, as far as its address says: all that a copy of it needs to go there again."""
    parts = urlsplit(exchange.url)
    regional = _REGIONAL.fullmatch(parts.hostname or "")
    if parts.scheme == "https" and regional and parts.netloc == parts.hostname:
        return PoolConfig("", "", regional.group(1))
    return PoolConfig("", "", ANY_REGION, endpoint_url=exchange.url.rstrip("/"))
