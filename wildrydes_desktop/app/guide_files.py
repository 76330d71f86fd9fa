"""What leaves a guide and comes in: progress as Markdown, the guide as a file, and another guide's file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject

from wildrydes_desktop.app.parts import Parts, tr
from wildrydes_desktop.cognito.jwt_parts import visible
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.file_dialogs import ask, file_dialog
from wildrydes_desktop.ui.guide.panel import GuidePanel
from wildrydes_desktop.ui.guide.standing import Standing
from wildrydes_desktop.ui.i18n import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from wildrydes_desktop.app.workshop_guide import WorkshopGuide
    from wildrydes_desktop.workshop.guide import Guide
    from wildrydes_desktop.workshop.guide_report import Way

PROGRESS_FILE, GUIDE_FILE = "wild-rydes-progress.md", "wild-rydes-guide.toml"


class GuideFiles(QObject):
    """Asks where to, or for what, without blocking."""

    def __init__(self, parts: Parts, owner: WorkshopGuide, panel: GuidePanel) -> None:
        super().__init__(panel)
        self._parts = parts
        self._owner = owner

    def save_progress(self) -> None:
        """Ask where the progress is to be saved, and save it."""
        dialog = self._dialog(tr("Save the progress"), "guideSaveDialog", tr("Markdown (*.md)"), saves=True)
        dialog.setDefaultSuffix("md")
        dialog.selectFile(PROGRESS_FILE)
        dialog.fileSelected.connect(lambda path: self._write(path, self._report()))
        ask(dialog)

    def save_guide(self) -> None:
        """Ask where the guide itself is to be saved, for an instructor to change it."""
        from wildrydes_desktop.workshop.guide_writing import to_toml

        dialog = self._dialog(tr("Save this guide"), "guideExportDialog", tr("Guides (*.toml)"), saves=True)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(GUIDE_FILE)
        dialog.fileSelected.connect(lambda path: self._write(path, to_toml(self._owner.guide)))
        ask(dialog)

    def choose_guide(self) -> None:
        """Ask for another guide, and open it."""
        dialog = self._dialog(tr("Open a guide"), "guideOpenDialog", tr("Guides (*.toml)"))
        dialog.fileSelected.connect(self.open_file)
        ask(dialog)

    def open_file(self, path: str) -> None:
        """Open the guide in the file at `path`."""
        from wildrydes_desktop.workshop.guide_file import read

        def opened(guide: Guide) -> None:
            self._owner.open(guide, path)

        self._parts.window.messages.clear()
        self._parts.jobs.run("read a guide", lambda: read(Path(path)), succeeded=opened)

    def _report(self) -> str:
        from wildrydes_desktop.workshop.guide_report import to_markdown

        def written(at: float) -> str:
            """With its day, be it today's: the report is read later."""
            return formats.day_and_minute(QDateTime.fromSecsSinceEpoch(int(at)))

        return to_markdown(self._owner.guide, self._way(), said, written)

    def _way(self) -> Way:
        from wildrydes_desktop.workshop.guide_report import Way

        state = self._owner.state
        steps, progress = state.guide.steps, state.progress
        times = {step.id: progress.done_at(step) for step in steps}
        return Way(
            self._pool_name(),
            self._parts.now(),
            {step: at for step, at in times.items() if at is not None},
            frozenset(progress.by_hand),
            frozenset(step.id for step in steps if state.standing(step) is Standing.SKIPPED),
        )

    def _pool_name(self) -> str:
        access = self._parts.pools.access
        if access is None:
            return ""
        if access.pool.local:
            return tr("the local pool")
        return access.pool.name or access.pool.user_pool_id

    def _write(self, path: str, text: str) -> None:
        from wildrydes_desktop.workshop.config_writing import save

        def saved(_: None) -> None:
            told = tr("Saved: {path}\nNo name, address or secret of yours is in it.")
            self._parts.window.messages.show_message("success", told.format(path=visible(path)))

        self._parts.window.messages.clear()
        self._parts.jobs.run("save a guide's file", lambda: save(Path(path), text), succeeded=saved)

    def _dialog(self, title: str, name: str, kind: str, *, saves: bool = False) -> QFileDialog:
        return file_dialog(self._parts.window, title, name, [kind, tr("All files (*)")], saves=saves)
