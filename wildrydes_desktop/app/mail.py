"""Wires the mailbox: looks for new mail while the local pool is open, and puts a code where it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from wildrydes_desktop.app.parts import Parts
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.jobs import Job
from wildrydes_desktop.ui.mailbox.panel import MailboxPanel
from wildrydes_desktop.ui.pages.challenge import ChallengePage
from wildrydes_desktop.ui.pages.forgot import ForgotPage
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.pages.verify import VerifyPage
from wildrydes_desktop.workshop.inbox import Mail, read

LOOK_EVERY = 1000  # ms


class MailRound(QObject):
    """Looks into the local pool's outbox every second, off the GUI thread, one look at a time."""

    def __init__(self, parts: Parts, panel: MailboxPanel) -> None:
        super().__init__(panel)
        self._parts = parts
        self._panel = panel
        self._looking: Job | None = None
        panel.use_code.connect(self._use_code)
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(LOOK_EVERY)

    def look(self) -> None:
        """Look now, unless a look is under way or the open pool sends its mail elsewhere."""
        access = self._parts.pools.access
        if self._looking is None and access is not None and access.inbox_url:
            url = access.inbox_url
            self._looking = self._parts.jobs.run(
                "look for mail",
                lambda: read(url),
                succeeded=self._panel.show_mails,
                failed=self._no_mail,
                finished=self._looked,
                background=True,
            )

    def _looked(self) -> None:
        self._looking = None

    def _no_mail(self, _: Problem) -> None:
        """The pool is just being started again, and says so itself; the next look will tell."""

    def _use_code(self, mail: Mail) -> None:
        window = self._parts.window
        if window.current == PageName.FORGOT:
            self._parts.page(PageName.FORGOT, ForgotPage).set_code(mail.code)
        elif window.current == PageName.CHALLENGE:
            self._parts.page(PageName.CHALLENGE, ChallengePage).set_code(mail.code)
        elif window.current == PageName.PROFILE and self._parts.session.tokens is not None:
            from wildrydes_desktop.ui.pages.profile import ProfilePage

            self._parts.page(PageName.PROFILE, ProfilePage).set_code(mail.code, mail.medium)
        else:
            verify = self._parts.page(PageName.VERIFY, VerifyPage)
            if window.current != PageName.VERIFY:
                window.go(PageName.VERIFY)
            verify.set_code(mail.code)
