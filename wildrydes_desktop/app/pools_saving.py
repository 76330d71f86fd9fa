"""Saving pools in files: one of them as what a website loads, or any of them to be opened here again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.cognito.jwt_parts import visible
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.session.profiles import PoolProfiles
from wildrydes_desktop.ui.file_dialogs import ask, file_dialog
from wildrydes_desktop.ui.pools.pool_table import ListedPool
from wildrydes_desktop.workshop.config_kinds import FileKind
from wildrydes_desktop.workshop.config_writing import WRITERS, save
from wildrydes_desktop.workshop.pool_profiles import PoolProfile, to_text

SAVED_POOLS = "wild-rydes-pools.json"
SAVED_POOL = "wild-rydes-pool.json"


class PoolsSaving(QObject):
    """Asks where to, without blocking, and writes."""

    def __init__(self, parts: Parts, profiles: PoolProfiles, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._profiles = profiles

    def save_one(self, listed: ListedPool) -> None:
        """Save one pool, as the kind of file that is chosen in the dialog."""
        pool = listed.pool
        if pool is None:
            return
        kinds = {
            tr("The workshop's configuration (*.js)"): FileKind.CONFIG_JS,
            tr("Amplify, first generation (*.js)"): FileKind.AWS_EXPORTS,
            tr("Amplify, second generation (*.json)"): FileKind.AMPLIFY_OUTPUTS,
            tr("A pool of this app (*.json)"): FileKind.PROFILE,
        }
        dialog = file_dialog(
            self._parts.window,
            tr("Save the pool's configuration"),
            "savePoolDialog",
            list(kinds),
            saves=True,
        )

        def propose(chosen: str) -> None:
            kind = kinds[chosen]
            name = SAVED_POOL if kind is FileKind.PROFILE else kind.value
            dialog.setDefaultSuffix(name.rpartition(".")[2])
            dialog.selectFile(name)

        dialog.filterSelected.connect(propose)
        dialog.fileSelected.connect(
            lambda path: self._save(path, _text(listed, pool, kinds[dialog.selectedNameFilter()]))
        )
        propose(dialog.selectedNameFilter())
        ask(dialog)

    def save_all(self) -> None:
        """Save the whole list."""
        dialog = file_dialog(
            self._parts.window,
            tr("Save all pools of the list"),
            "savePoolsDialog",
            [tr("Pools of this app (*.json)")],
            saves=True,
        )
        dialog.setDefaultSuffix("json")
        dialog.selectFile(SAVED_POOLS)
        dialog.fileSelected.connect(lambda path: self._save(path, None))
        ask(dialog)

    def _save(self, path: str, text: str | None) -> None:
        """Write `text`; None: all named pools."""

        def write() -> None:
            save(Path(path), to_text(self._profiles.all()) if text is None else text)

        def saved(_: None) -> None:
            said = tr("Saved: {path}\nNothing secret is in it. It opens again here.")
            self._parts.window.messages.show_message("success", said.format(path=visible(path)))

        self._parts.window.messages.clear()
        self._parts.jobs.run("save a configuration", write, succeeded=saved)


def _text(listed: ListedPool, pool: PoolConfig, kind: FileKind) -> str:
    if kind is not FileKind.PROFILE:
        return WRITERS[kind](pool, pool.invoke_url)
    profile = PoolProfile.of(pool)
    return to_text([PoolProfile(profile.pool, listed.has_client_secret)])
