"""Wires the panel of the local pool's settings: what is wanted there becomes commands to the pool."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.local_pool.client_cards import SECRET
from wildrydes_desktop.ui.local_pool.panel import LocalPoolPanel
from wildrydes_desktop.ui.local_pool.people import NewUser

LOOK_AFTER: Final = 300  # ms from a request until the people are listed again: requests come in rows

Done = Callable[[dict[str, Any]], None]


class PoolSettings(QObject):
    """One for each panel, whose child it is. The panel is made here, with its cards still to come."""

    def __init__(self, parts: Parts) -> None:
        self.panel = LocalPoolPanel()
        super().__init__(self.panel)
        self._parts = parts
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(LOOK_AFTER)
        self._look_soon.timeout.connect(self._look)
        self.panel.built.connect(self._begin)

    def _begin(self) -> None:
        panel, pools = self.panel, self._parts.pools
        assert panel.new_user is not None
        assert panel.people is not None
        panel.apply_wanted.connect(self._apply)
        panel.reset_wanted.connect(self._reset)
        panel.looked_at.connect(self._refresh)
        panel.new_user.create_wanted.connect(self._create)
        panel.people.enabled_wanted.connect(self._set_enabled)
        panel.people.reset_wanted.connect(self._require_reset)
        panel.people.delete_wanted.connect(self._delete)
        pools.settings_changed.connect(self._settings_came)
        pools.opened.connect(self._opened)
        pools.exchanged.connect(self._look_later)
        self._refresh()

    def _refresh(self) -> None:
        """Look at settings and people again; the settings come as `settings_changed`."""
        self._parts.pools.tell({"settings": {}}, _heard, _not_told)
        self._look()

    def _settings_came(self, settings: Mapping[str, Any]) -> None:
        self.panel.show_settings(settings)
        self.panel.set_busy(False)

    def _opened(self, pool: PoolConfig) -> None:
        """Another pool was opened: nothing that was meant for the local one stays."""
        if not pool.local:
            assert self.panel.new_user is not None
            self.panel.new_user.empty()
            self.panel.take_back()

    # Settings

    def _apply(self, changes: dict[str, object]) -> None:
        """First what is a setting, then the client secret, which has a command of its own."""
        changes = dict(changes)
        secret = changes.pop(SECRET, None)

        def applied(_: dict[str, Any]) -> None:
            self._say(
                tr(
                    "The local pool has its new settings.\n"
                    "Who is signed in stays so; the next sign-in or refresh meets them."
                )
            )

        def then(answer: dict[str, Any]) -> None:
            if secret is None:
                applied(answer)
            else:
                self._tell({"client_secret": {"wanted": secret}}, applied)

        if not changes and secret is None:
            self._parts.window.messages.show_message("info", tr("These are the pool's settings already."))
        elif changes:
            self._tell({"settings": changes}, then)
        else:
            then({})

    def _reset(self) -> None:
        self.panel.take_back()

        def done(_: dict[str, Any]) -> None:
            self._say(
                tr(
                    "The local pool has its default settings again.\n"
                    "People keep their accounts, and who is signed in stays so."
                )
            )

        self._tell({"reset_settings": {}}, done)

    # People

    def _create(self, user: NewUser) -> None:
        attributes = {"email_verified": "true" if user.email_verified else "false"}
        if user.email:
            attributes["email"] = user.email
        command = {
            "username": user.username,
            "temporary_password": user.temporary_password,
            "attributes": attributes,
        }

        def created(answer: dict[str, Any]) -> None:
            assert self.panel.new_user is not None
            self.panel.new_user.empty()
            self._look(choose=answer["username"])
            self._say(
                tr("{name} can sign in with the temporary password.\nThe sign-in asks for a new one.").format(
                    name=user.username
                )
            )

        def refused(problem: Problem) -> None:
            assert self.panel.new_user is not None
            said = f"{problem.name} {problem.raw_message}".lower()
            fields = ("password", "email" if user.email else "username")
            self.panel.new_user.refuse(
                next((each for each in fields if each in said), "username"), problem.meaning
            )

        self._tell({"create_user": command}, created, refused)

    def _set_enabled(self, username: str, name: str, enabled: bool) -> None:
        said = (
            tr("{name} can sign in again.")
            if enabled
            else tr("{name} is disabled.\nEvery session has ended, and the next sign-in is refused.")
        )
        self._do({"set_enabled": {"username": username, "enabled": enabled}}, said.format(name=name))

    def _require_reset(self, username: str, name: str) -> None:
        said = tr("{name} has to reset the password.\nThe next sign-in is refused, and leads to the reset.")
        self._do({"require_password_reset": {"username": username}}, said.format(name=name))

    def _delete(self, username: str, name: str) -> None:
        said = tr("{name} is deleted.\nNothing of the account is left, and the name is free again.")
        self._do({"delete_user": {"username": username}}, said.format(name=name))

    def _do(self, command: Mapping[str, object], said: str) -> None:
        def done(_: dict[str, Any]) -> None:
            self._look()
            self._say(said)

        self._tell(command, done)

    def _look_later(self, _: object) -> None:
        if self.panel.isVisible():
            self._look_soon.start()

    def _look(self, choose: str = "") -> None:
        def listed(answer: dict[str, Any]) -> None:
            self.panel.show_people(answer["users"])
            if choose and self.panel.people is not None:
                self.panel.people.choose(choose)

        self._parts.pools.tell({"list_users": {}}, listed, _not_told)

    # Telling

    def _tell(
        self,
        command: Mapping[str, object],
        done: Done,
        refused: Callable[[Problem], None] | None = None,
    ) -> None:
        """Give a command. Nothing else can be sent meanwhile; a refusal is told, and shown at its field."""
        self._parts.window.messages.clear()
        self.panel.set_busy(True)

        def answered(answer: dict[str, Any]) -> None:
            self.panel.set_busy(False)
            done(answer)

        def failed(problem: Problem) -> None:
            self._show(problem)
            if refused is not None:
                refused(problem)

        self._parts.pools.tell(command, answered, failed)

    def _show(self, problem: Problem) -> None:
        self.panel.set_busy(False)
        self._parts.window.messages.show_problem(problem)
        self.panel.show_refusal(problem.field, problem.meaning)

    def _say(self, text: str) -> None:
        self._parts.window.messages.show_message("success", text)


def _heard(_: dict[str, Any]) -> None:
    """The settings came as a signal."""


def _not_told(_: Problem) -> None:
    """The pool is being started again, which is told elsewhere; it says its settings when it is back."""
