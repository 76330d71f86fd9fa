"""The entries of the menu bar: those of the window itself, and whatever else the app adds to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from wildrydes_desktop.ui.pages.names import PageName

if TYPE_CHECKING:
    from wildrydes_desktop.ui.main_window import MainWindow

MenuName = Literal["file", "pool", "view", "help"]


class Menus(QObject):
    """Fills the menus that the first paint shows as titles only."""

    def __init__(self, window: MainWindow, menus: Mapping[MenuName, QMenu]) -> None:
        super().__init__(window)
        self._window = window
        self._menus = menus
        self._last: dict[MenuName, QAction] = {}
        self._fill()
        for menu in menus.values():
            menu.aboutToShow.connect(partial(_mark, menu))

    def add(
        self, menu: MenuName, text: str, name: str, act: Callable[[], object], shortcut: str = ""
    ) -> QAction:
        """An entry with that `text` and object `name` that calls `act`.

        It comes after what the menu has so far, but before what always stands last in it (Quit, About).
        `shortcut` is in Qt's portable form: "Ctrl+Shift+S".
        """
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - without `checked`
        self.add_action(menu, action)
        return action

    def add_action(self, menu: MenuName, action: QAction) -> None:
        """Put an action that is there already, a dock's own say, where `add` would."""
        last = self._last.get(menu)
        if last is None:
            self._menus[menu].addAction(action)
        else:
            self._menus[menu].insertAction(last, action)

    def _fill(self) -> None:
        window = self._window
        self.add("pool", self.tr("Choose a pool…"), "chooseAPool", lambda: window.go(PageName.WELCOME))
        self.add(
            "file", self.tr("Open configuration file…"), "openConfig", window.choose_config_file, "Ctrl+O"
        )
        self._separator("file")
        self.add(
            "file",
            self.tr("Open recording…"),
            "protocolOpen",
            window.open_recording_wanted.emit,
            "Ctrl+Shift+O",
        )
        self.add(
            "file", self.tr("Save recording…"), "saveRecording", window.save_recording_wanted.emit, "Ctrl+S"
        )
        before_quit = self._separator("file")
        leave = self.add("file", self.tr("Quit"), "quit", window.close, "Ctrl+Q")
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)  # from dialogs and torn-off panels
        self.add("help", self.tr("All commands…"), "allCommands", self._all_commands, "Ctrl+K")
        about = self.add("help", self.tr("About Wild Rydes"), "about", self._about)
        about.setMenuRole(QAction.MenuRole.AboutRole)
        self._last = {"file": before_quit, "help": about}

    def _separator(self, menu: MenuName) -> QAction:
        """A line. Made here and not by Qt: PySide6 does not hear of the end of an action that Qt made, and a
        later window's, at the same address, would be taken for the dead one.
        """
        line = QAction(self._window)
        line.setSeparator(True)
        self._menus[menu].addAction(line)
        return line

    def _all_commands(self) -> None:
        from wildrydes_desktop.ui.palette.dialog import CommandPalette

        CommandPalette(self._window).show()

    def _about(self) -> None:
        from wildrydes_desktop.ui.about import AboutDialog

        AboutDialog(self._window).show()


def _mark(menu: QMenu) -> None:
    from wildrydes_desktop.ui.mnemonics import mark

    mark(menu)
