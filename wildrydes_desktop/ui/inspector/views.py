"""The inspector's views beside the claims, each built when somebody first turns to it.

A view is a widget that shows one state of the panel: `show_state` is called when something changed while the
view is in front, and when it comes to the front. It keeps no token longer than the state that it was given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.cognito.verification import TokenReport
from wildrydes_desktop.foundation.secrets import Secret

CLAIMS, RAW, COMPARE, BREAK, API = VIEWS = ("claims", "raw", "compare", "break", "api")
"""The words of the views, in the order of their tabs."""


@dataclass(frozen=True, slots=True)
class InspectorState:
    """All that a view may show: the token in front by the word of its tab, and everything beside it.

    `tokens` are the session's, `before` those that the last refresh replaced (None where there was none).
    `now` is Cognito's clock in seconds since the epoch.
    """

    tab: str
    tokens: TokenSet | None
    before: TokenSet | None
    pasted: Secret | None
    reports: Mapping[str, TokenReport] = field(repr=False)
    now: float

    @property
    def token(self) -> Secret | None:
        """The text of the token in front; None where there is none, or none that can be read."""
        if self.tab == "pasted":
            return self.pasted
        if self.tokens is None or self.tab == "refresh":
            return None
        return self.tokens.id_token if self.tab == "id" else self.tokens.access_token

    @property
    def report(self) -> TokenReport | None:
        """What is said of the token in front."""
        return self.reports.get(self.tab)


class InspectorView(QWidget):
    """Emits `look_wanted(Secret)` for a token that is to be shown as if it had been pasted.

    What else a view needs done, the app connects when the panel tells that the view was built.
    """

    look_wanted = Signal(object)

    def show_state(self, state: InspectorState) -> None:
        """Show `state`, and nothing of any before it."""
        raise NotImplementedError

    def forget(self) -> None:
        """Keep nothing of any token: the session's tokens are others from now on, or there are none."""

    def tick(self, now: float) -> None:
        """A second has passed; `now` is Cognito's clock."""


def view_title(word: str) -> str:
    """What the tab of a view says."""
    titles = {
        CLAIMS: QCoreApplication.translate("InspectorPanel", "Claims"),
        RAW: QCoreApplication.translate("InspectorPanel", "Raw"),
        COMPARE: QCoreApplication.translate("InspectorPanel", "Compare"),
        BREAK: QCoreApplication.translate("InspectorPanel", "Break"),
        API: QCoreApplication.translate("InspectorPanel", "API"),
    }
    return titles[word]


def build(word: str) -> InspectorView:
    """Make the view of that word. Written out, so that a frozen build sees which modules there are."""
    match word:
        case "raw":
            from wildrydes_desktop.ui.inspector.raw_view import RawView

            return RawView()
        case "compare":
            from wildrydes_desktop.ui.inspector.compare_view import CompareView

            return CompareView()
        case "break":
            from wildrydes_desktop.ui.inspector.break_view import BreakView

            return BreakView()
        case "api":
            from wildrydes_desktop.ui.inspector.api_view import ApiView

            return ApiView()
        case _:
            raise LookupError(word)
