"""Asks the pool for all of the user who is chosen in the list, once the choice has come to rest."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from wildrydes_desktop.app.administration import Administration
from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.jobs import Job
from wildrydes_desktop.ui.directory.page import DirectoryPage
from wildrydes_desktop.workshop import directory
from wildrydes_desktop.workshop.directory import UserDetails

LOOK_AFTER = 150  # ms from choosing a user until they are asked for: arrow keys pass many


class DirectoryDetails(QObject):
    """One for each page, whose child it is."""

    def __init__(self, parts: Parts, page: DirectoryPage, administration: Administration) -> None:
        super().__init__(page)
        self._parts = parts
        self._page = page
        self._administration = administration
        self._wanted = ""
        self._looking: Job | None = None
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(LOOK_AFTER)
        self._look_soon.timeout.connect(self._look)

    def want(self, username: str) -> None:
        """Somebody else is chosen: show them instead, or nobody where `username` is empty."""
        self._wanted = username
        self.stop()
        if username:
            self._look_soon.start()

    def want_again(self) -> None:
        """Something has been done to users: ask anew for the one who is chosen."""
        self.want(self._wanted)

    def stop(self) -> None:
        """Ask for nobody, and hear no answer any more."""
        self._look_soon.stop()
        looking, self._looking = self._looking, None
        if looking is not None:
            looking.cancel()

    def _look(self) -> None:
        username = self._wanted
        if not username or self._page.busy:
            return

        def came(details: UserDetails) -> None:
            self._looking = None
            self._page.show_details(details)

        def did_not(problem: Problem) -> None:
            self._looking = None
            self._page.show_no_details(problem)

        self._looking = self._parts.jobs.run(
            "look at a user",
            lambda: directory.user(self._administration.wait().signed, username),
            succeeded=came,
            failed=did_not,
            background=True,
        )
