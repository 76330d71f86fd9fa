"""Another pool: by a file, by its id or ARN, by the stack that made it, by the name it has in the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal

from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.choice import CalmChoice
from wildrydes_desktop.ui.widgets.fields import Field, line
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.workshop.pool_lookup import AppClient


@dataclass(frozen=True, slots=True)
class PoolWanted:
    """What was typed: what names a pool, and the app client, empty where it is to be looked up."""

    text: str
    client_id: str


class AddCard(Card):
    """Belongs to a page, to which it adds its forms. Emits `find_wanted(PoolWanted)` and `file_wanted()`."""

    find_wanted = Signal(object)
    file_wanted = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(self.tr("Another pool"))
        self._page = page
        self._reference = Field(
            self.tr("Which pool"),
            line("us-east-1_AbCdEfGhI", 2048),
            "poolsReference",
            answers_to=("reference", "user_pool_id"),
            required=self.tr("Say which pool."),
            hint=self.tr("Its id or ARN, the name of the stack that made it, or its name in the list."),
        )
        self._client = Field(
            self.tr("App client id (optional)"),
            line("", 128),
            "poolsClientId",
            answers_to=("client_id",),
            hint=self.tr("Left empty, it is looked up with this computer's AWS credentials."),
        )
        self._choice = CalmChoice()
        self._clients = Field(self.tr("App clients of this pool"), self._choice, "poolsClients")
        self._choice.activated.connect(self._take_client)
        find = ActionButton(self.tr("Find and open"), "poolsFind")
        file = ActionButton(self.tr("Open a file…"), "poolsFile")
        file.wanted.connect(self.file_wanted)
        hint = PlainLabel(
            self.tr(
                "Or drop a file anywhere on this window: config.js, aws-exports.js, amplify_outputs.json, "
                "amplifyconfiguration.json, or pools that were saved here. Nothing in it is run."
            ),
            "muted",
        )
        for part in (self._reference, self._client, self._clients, find, file, hint):
            self.column.addWidget(part)
        page.add_form((self._reference, self._client), find, self._send)
        page.add_action(file)
        self._clients.hide()

    def fill(self, user_pool_id: str, client_id: str, clients: Sequence[AppClient] = ()) -> None:
        """Show what is known already, and put the cursor where the rest belongs."""
        self._set(self._reference, user_pool_id)
        self._set(self._client, client_id)
        self._choice.clear()
        for client in clients:
            self._choice.addItem(f"{client.name} ({client.id})", client.id)
        self._clients.setVisible(bool(clients))
        if clients:
            self._take_client()
            self._choice.setFocus()
        else:
            self._page.focus_on(self._client if user_pool_id else self._reference)
        self._page.bring_into_sight(self)

    def forget(self) -> None:
        """Be empty again."""
        for field in (self._reference, self._client):
            self._set(field, "")
            field.clear_problem()
        self._clients.hide()

    def _set(self, field: Field, text: str) -> None:
        field.editor.setProperty("text", text)

    def _take_client(self) -> None:
        self._set(self._client, str(self._choice.currentData() or ""))

    def _send(self) -> None:
        self.find_wanted.emit(PoolWanted(self._reference.text, self._client.text))
