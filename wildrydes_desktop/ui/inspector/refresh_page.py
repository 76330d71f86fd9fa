"""The page of the refresh token: what it is, though nobody can read it, and what has come from it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.jwt_parts import visible
from wildrydes_desktop.session.family import Family
from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.i18n import joined
from wildrydes_desktop.ui.inspector import moments
from wildrydes_desktop.ui.inspector.breaking_label import BreakingLabel
from wildrydes_desktop.ui.inspector.family_view import FamilyTimeline
from wildrydes_desktop.ui.widgets.labels import PlainLabel


class RefreshPage(QScrollArea):
    """Words about the refresh token, the time line of its family, and what the line means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._family: Family | None = None
        self.setObjectName("refreshPage")
        self.setAccessibleName(self.tr("The refresh token"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        self._about = PlainLabel(
            self.tr(
                "Cognito encrypts it for itself. The app sends it back, to Cognito and nobody else, "
                "and gets a new ID and access token without asking for the password.\n\n"
                "How long it lives is set in the app client, 30 days unless somebody changed that; "
                "the token itself does not show it."
            ),
            "muted",
            content,
        )
        self._heading = PlainLabel(self.tr("Its family"), "section", content)
        self._timeline = FamilyTimeline("familyTimeline", content)
        self._said = BreakingLabel("", "", content)
        self._said.setObjectName("familyWords")
        self._said.setAccessibleName(self.tr("What came from the refresh token"))
        self._said.allow_copying()
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 10, 8, 8)
        column.setSpacing(10)
        title = self.tr("The refresh token can be used, but not read")
        column.addWidget(PlainLabel(title, "section", content))
        for widget in (self._about, self._heading, self._timeline, self._said):
            column.addWidget(widget)
        column.addStretch()
        self.setWidget(content)

    def show_family(self, family: Family | None, now: float) -> None:
        """Show what has come of one sign-in; nothing but the words about the token for None."""
        self._family = family
        for widget in (self._heading, self._timeline, self._said):
            widget.setVisible(family is not None)
        self._timeline.show_family(family, now)
        self.tick(now)

    def tick(self, now: float) -> None:
        """`now` is the pool's clock."""
        self._timeline.tick(now)
        words = self._words(self._family, now) if self._family is not None else ""
        if words != self._said.text():
            self._said.setText(words)

    def _words(self, family: Family, now: float) -> str:
        paragraphs = [self._beginning(family, now), self._still_good(family, now)]
        if family.generations[-1].rotated:
            paragraphs.append(
                self.tr("The last refresh brought a new refresh token, too; the one before is used up.")
            )
        paragraphs.append(
            self.tr(
                "Revoking the refresh token, or signing out everywhere, ends the whole family for Cognito. "
                "An API that checks signatures on its own does not hear of it: it takes each token until "
                "that expires."
            )
        )
        return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)

    def _beginning(self, family: Family, now: float) -> str:
        """Who is of the family, and since when."""
        words = []
        if family.signed_in is not None and moments.reachable(family.signed_in):
            words.append(self.tr("Signed in {0}.").format(moments.clock(family.signed_in, now)))
        number = len(family.generations)
        if family.older:
            words.append(
                self.tr("Generations seen since the app took the session up again: {0}.").format(
                    formats.number(number)
                )
            )
        elif number == 1:
            words.append(self.tr("So far there are the tokens of the sign-in. A refresh adds a generation."))
        else:
            words.append(self.tr("Generations of tokens since then: {0}.").format(formats.number(number)))
        if family.origin:
            words.append(self.tr("All carry this origin_jti: {0}").format(visible(family.origin)))
        return joined(*words)

    def _still_good(self, family: Family, now: float) -> str:
        good = family.still_good(now)
        if not good:
            return ""
        if good == 1:
            return self.tr("1 earlier generation is still good: a refresh takes nothing back.")
        return self.tr("{0} earlier generations are still good: a refresh takes nothing back.").format(
            formats.number(good)
        )
