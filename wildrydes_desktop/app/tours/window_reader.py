"""Reads what the window shows, by the names of its widgets, for whoever takes a tour."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget

from wildrydes_desktop.app.tours.story import StepError
from wildrydes_desktop.workshop.tour import TourReport

if TYPE_CHECKING:
    from wildrydes_desktop.app.composition import App
    from wildrydes_desktop.ui.pages.names import PageName

W = TypeVar("W", bound=QWidget)


class WindowReader:
    """Sees the window of `app`. What is read for others goes into `report`."""

    def __init__(self, app: App, report: TourReport) -> None:
        self.report = report
        self.app = app
        self._last_mail: object = None

    @property
    def pool_is_open(self) -> bool:
        return self.app.pool_is_open

    @property
    def page(self) -> PageName | None:
        return self.app.window.current

    @property
    def drawn(self) -> bool:
        """Whether the page is there as it will stay; what is out of sight is not waited for."""
        page = self.app.window.page(self.page) if self.page is not None else None
        return page is None or not page.isVisible() or page.drawn

    @property
    def busy(self) -> bool:
        return self.sees("busyIndicator")

    @property
    def message_kind(self) -> str:
        return str(self.app.window.messages.property("kind") or "")

    @property
    def error(self) -> str:
        """The name of the problem that is shown, if one is."""
        if self.message_kind not in {"error", "warning"}:
            return ""
        return str(self.app.window.messages.property("errorName") or "")

    def knows(self, name: str) -> bool:
        """Whether the window has it, in sight or not."""
        return self.app.window.findChild(QWidget, name) is not None

    def sees(self, name: str) -> bool:
        found = self.app.window.findChild(QWidget, name)
        return isinstance(found, QWidget) and found.isVisible()

    def can_use(self, name: str) -> bool:
        """Whether it can be seen, is not disabled, and has been given its place."""
        found = self.app.window.findChild(QWidget, name)
        if not isinstance(found, QWidget):
            return False
        return found.isVisible() and found.isEnabled() and not found.rect().isEmpty()

    def text(self, name: str) -> str:
        """What stands in a field, on a button or in a label; nothing where it is not there."""
        found = self.app.window.findChild(QWidget, name)
        if isinstance(found, QLineEdit | QLabel | QAbstractButton):
            return found.text()
        return ""

    def rows(self, view: str) -> int:
        """How many rows a list shows."""
        return self._model(view).rowCount() if self.knows(view) else 0

    def verdict(self, check: str) -> str:
        """What the inspector says of a check of the token in front; nothing where it shows no such check."""
        if not self.knows("checksView"):
            return ""
        model = self._model("checksView")
        role = Qt.ItemDataRole.UserRole
        found = {
            model.index(row, 0).data(role): model.index(row, 1).data(role) for row in range(model.rowCount())
        }
        return str(found.get(check, ""))

    def standing(self, step: str) -> str:
        """How a step of the workshop guide stands, by its fixed word; nothing where there is none."""
        row = self.app.window.findChild(QWidget, f"guideStep_{step}")
        return str(row.property("standing") or "") if isinstance(row, QWidget) else ""

    def has_new_mail(self) -> bool:
        """Whether a mail or text message came since the last one was opened."""
        return self.rows("mailboxView") > 0 and self._newest_mail() != self._last_mail

    def read_checks(self, token: str) -> None:
        """Put the verdicts on the token in front into the report."""
        model = self._model("checksView")
        for row in range(model.rowCount()):
            name, verdict = (
                str(model.index(row, column).data(Qt.ItemDataRole.UserRole)) for column in (0, 1)
            )
            self.report.checks.append((token, name, verdict))

    def read_claims(self) -> None:
        """Put the claims of both tokens into the report."""
        self.report.claims = self.app.claims()

    def remember_mail(self) -> None:
        """The newest mail is the one that is used now: it is new no more."""
        self._last_mail = self._newest_mail()

    def find(self, name: str, kind: type[W]) -> W:
        """A widget by its name. Raises StepError where there is none of that kind."""
        found = self.app.window.findChild(kind, name)
        if not isinstance(found, kind):
            raise StepError(f"{name} is not there")
        return found

    def _model(self, name: str) -> QAbstractItemModel:
        return self.find(name, QAbstractItemView).model()

    def _newest_mail(self) -> object:
        return self._model("mailboxView").index(0, 0).data(Qt.ItemDataRole.UserRole)
