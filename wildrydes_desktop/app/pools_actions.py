"""Wires the page of the pools, and whatever names a pool and is opened or dropped on the window."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from wildrydes_desktop.app.options import (
    CLIENT_SECRET_VARIABLE,
    ENDPOINT_VARIABLE,
    at_endpoint_of_environment,
)
from wildrydes_desktop.app.parts import PageWork, Parts, tr
from wildrydes_desktop.app.pools_saving import PoolsSaving
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.session.profiles import PoolProfiles
from wildrydes_desktop.session.settings import Settings, pool_key
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.pools.add_card import PoolWanted
from wildrydes_desktop.ui.pools.page import PoolsPage
from wildrydes_desktop.ui.pools.pool_table import ListedPool
from wildrydes_desktop.ui.pools.words import PoolWords
from wildrydes_desktop.workshop import doctor
from wildrydes_desktop.workshop.check_up import CheckUp
from wildrydes_desktop.workshop.config_file import ConfigFile, FileKind, IncompleteConfig, Remark, read_all
from wildrydes_desktop.workshop.pool_lookup import ClientWanted, look_up
from wildrydes_desktop.workshop.pool_profiles import PoolProfile
from wildrydes_desktop.workshop.pool_reference import ReferenceKind, recognise

Found = ConfigFile | ClientWanted | IncompleteConfig


class PoolsActions(QObject):
    """Everything that the page asks for, and opening what names a pool from anywhere in the window."""

    def __init__(
        self,
        parts: Parts,
        settings: Settings,
        open_pool: Callable[[PoolConfig], None],
        open_local: Callable[[], None],
    ) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._profiles = PoolProfiles(settings)
        self._open_pool = open_pool
        self._open_local = open_local
        self._words = PoolWords(self)
        self._saving = PoolsSaving(parts, self._profiles, self)
        self._pools: tuple[PoolProfile, ...] = ()

    def wire(self, page: Page) -> None:
        """Connect the page, a `PoolsPage`."""
        assert isinstance(page, PoolsPage)
        self._page = page
        self._work = PageWork(self._parts, page)
        page.chosen.open_wanted.connect(self._open_listed)
        page.chosen.check_wanted.connect(self._check)
        page.chosen.name_wanted.connect(self._name)
        page.chosen.remove_wanted.connect(self._remove)
        page.chosen.save_wanted.connect(self._saving.save_one)
        page.export_wanted.connect(self._saving.save_all)
        page.find_wanted.connect(self._find)
        page.file_wanted.connect(self._parts.window.choose_config_file)
        self._parts.window.page_shown.connect(self._shown)
        self._parts.pools.opened.connect(self._refresh)
        self._refresh()

    # What is opened from anywhere

    def open_file(self, path: str) -> None:
        """Open the pool that a file names; of a file with several, keep them all."""

        def read() -> tuple[ConfigFile, ...] | IncompleteConfig:
            try:
                found = read_all(Path(path))
            except IncompleteConfig as half:
                return half
            if len(found) > 1:
                self._profiles.keep(*map(_profile, found))
            return found

        def done(found: tuple[ConfigFile, ...] | IncompleteConfig) -> None:
            if isinstance(found, IncompleteConfig) or len(found) == 1:
                self._take(found if isinstance(found, IncompleteConfig) else found[0])
                return
            self._go()
            self._refresh()
            said = tr("{count} pools are in the list now.\nChoose one of them and open it.", "", len(found))
            self._parts.window.messages.show_message("success", said.format(count=formats.number(len(found))))

        self._parts.window.messages.clear()
        self._parts.jobs.run("read a configuration file", read, succeeded=done)

    def open_text(self, text: str) -> None:
        """Open the pool that a text names, as if it had been typed on the page."""
        self._go()
        try:
            if recognise(text).kind is not ReferenceKind.CONFIGURATION:
                self._page.fill(text.strip(), "")
        except ProblemError as error:
            self._work.show(error.problem)  # whatever it is, it is not put on the screen
        else:
            self._find(PoolWanted(text, ""))

    # What the page asks for

    def _open_listed(self, listed: ListedPool) -> None:
        self._parts.window.messages.clear()
        if listed.open:
            self._parts.window.go(PageName.REGISTER)
            return
        if listed.pool is None or listed.local:
            self._open_local()
            self._parts.window.go(PageName.REGISTER)
            return
        found = ConfigFile(listed.pool, listed.pool.invoke_url, FileKind.PROFILE)
        secret = (Remark.SECRET_WANTED,) if listed.has_client_secret and not _environments_secret() else ()
        foreign = (Remark.FOREIGN_ENDPOINT,) if listed.pool.endpoint_url else ()
        self._take(replace(found, remarks=(*foreign, *secret)), has_client_secret=listed.has_client_secret)

    def _find(self, wanted: PoolWanted) -> None:
        kept = next((each for each in self._pools if each.name.casefold() == wanted.text.casefold()), None)
        if kept is not None:
            self._open_listed(ListedPool(kept.pool, kept=True, has_client_secret=kept.has_client_secret))
            return

        def find() -> Found:
            try:
                return _found(wanted)
            except IncompleteConfig as half:
                return half

        self._work.do("find a pool", find, self._take)

    def _take(self, found: Found, *, has_client_secret: bool = False) -> None:
        """Open what was found, or ask for what it lacks."""
        if isinstance(found, ConfigFile):
            self._open(found, has_client_secret=has_client_secret)
            return
        self._go()
        if isinstance(found, IncompleteConfig):
            self._page.fill(found.user_pool_id, found.client_id)
            self._parts.window.messages.show_problem(found.problem)
            return
        self._page.fill(found.user_pool_id, "", found.clients)
        if found.why is not None:
            self._parts.window.messages.show_problem(_client_wanted(found.why))
        else:
            said = tr(
                "This pool has {count} app clients.\nChoose one of them, and find and open it again.",
                "",
                len(found.clients),
            )
            self._parts.window.messages.show_message(
                "info", said.format(count=formats.number(len(found.clients)))
            )

    def _open(self, found: ConfigFile, *, has_client_secret: bool) -> None:
        pool = replace(found.pool, invoke_url=found.invoke_url)
        if has_client_secret or Remark.SECRET_WANTED in found.remarks:
            pool = _with_secret(pool)
        self._open_pool(pool)
        self._parts.window.go(PageName.REGISTER)
        foreign = Remark.FOREIGN_ENDPOINT in found.remarks
        self._parts.window.messages.show_message(
            "warning" if foreign else "info", self._words.understood(found)
        )

    def _check(self, listed: ListedPool) -> None:
        access = self._parts.pools.access
        pool = listed.pool
        if pool is None:
            return

        def examine() -> CheckUp:
            if listed.open and access is not None:
                return doctor.examine(access.connection)
            at_place = at_endpoint_of_environment(pool)
            connection = Connection(_with_secret(at_place) if listed.has_client_secret else at_place)
            try:
                return doctor.examine(connection)
            finally:
                connection.close()

        self._work.do("check a pool", examine, partial(self._page.show_check_up, listed))

    def _name(self, listed: ListedPool, name: str) -> None:
        pool = listed.pool
        assert pool is not None

        def keep() -> PoolProfile:
            if listed.kept:
                return self._profiles.rename(pool, name)
            named = replace(PoolProfile.of(pool, name), has_client_secret=listed.has_client_secret)
            return self._profiles.keep(named)[0]

        def kept(profile: PoolProfile) -> None:
            self._refresh()
            said = tr("The pool is in the list as {name}.\nNothing secret is kept with it.")
            self._parts.window.messages.show_message("success", said.format(name=profile.name))

        self._work.do("name a pool", keep, kept)

    def _remove(self, listed: ListedPool) -> None:
        pool = listed.pool
        assert pool is not None
        self._work.do("remove a pool", lambda: self._profiles.remove(pool), lambda _: self._refresh())

    # Within

    def _go(self) -> None:
        self._parts.window.go(PageName.POOLS)  # which wires the page, where it is new

    def _shown(self, name: str) -> None:
        if name == PageName.POOLS:
            self._refresh()

    def _refresh(self) -> None:
        self._parts.jobs.run(
            "read the named pools", self._profiles.all, succeeded=self._show, background=True
        )

    def _show(self, profiles: tuple[PoolProfile, ...]) -> None:
        self._pools = profiles
        access = self._parts.pools.access
        opened = access.pool if access is not None else None
        key = pool_key(opened) if opened is not None else ""
        local = opened if opened is not None and opened.local else None
        listed = [ListedPool(local and replace(local, client_secret=None), open=local is not None)]
        if opened is not None and not opened.local and all(pool_key(each.pool) != key for each in profiles):
            secret = opened.client_secret is not None
            listed.append(
                ListedPool(replace(opened, client_secret=None), open=True, has_client_secret=secret)
            )
        for each in profiles:
            is_open = pool_key(each.pool) == key
            listed.append(
                ListedPool(each.pool, kept=True, open=is_open, has_client_secret=each.has_client_secret)
            )
        self._page.show_pools(listed)


def _found(wanted: PoolWanted) -> ConfigFile | ClientWanted:
    """What the words name; with an app client beside a pool's id nobody need be asked. On a worker thread."""
    reference, endpoint = recognise(wanted.text), os.environ.get(ENDPOINT_VARIABLE, "")
    if wanted.client_id and reference.kind is ReferenceKind.POOL:
        pool = PoolConfig.of(reference.user_pool_id, wanted.client_id, endpoint_url=endpoint)
        return ConfigFile(pool, kind=FileKind.LOOKED_UP)
    from wildrydes_desktop.workshop.aws_account import AwsAccount

    return look_up(reference, wanted.text, endpoint_url=endpoint, open_account=AwsAccount)


def _profile(found: ConfigFile) -> PoolProfile:
    """A saved pool again, as which it was read."""
    profile = PoolProfile.of(found.pool)
    return replace(profile, has_client_secret=Remark.SECRET_WANTED in found.remarks)


def _environments_secret() -> str:
    return os.environ.get(CLIENT_SECRET_VARIABLE, "")


def _with_secret(pool: PoolConfig) -> PoolConfig:
    """`pool` with the client secret that the environment gives, if it gives one."""
    secret = _environments_secret()
    return replace(pool, client_secret=Secret(secret)) if secret else pool


def _client_wanted(why: Problem) -> Problem:
    """Why the app client could not be looked up, said beside what to do."""
    if why.name == "NoAppClient":
        return why
    return replace(
        why,
        title=tr("The pool is understood; its app client is wanted"),
        meaning=tr("It could not be looked up: {why}.").format(why=said(why.title)),
        next_step=tr("Type the app client's id: the Cognito console lists it under App clients."),
        field="client_id",
    )
