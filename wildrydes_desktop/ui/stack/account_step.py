"""The first step: whose AWS account, and which Region."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.choice import CalmChoice
from wildrydes_desktop.ui.widgets.fields import Field, line
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.workshop.aws_account import WORKSHOP_REGIONS, Place, Region

LONGEST_NAME = 128
"""Characters; the limit of a stack's name in CloudFormation's API reference."""


class AccountStep(QWidget):
    """Asks for a `Place`. The page gives its buttons something to do."""

    def __init__(self) -> None:
        super().__init__()
        self._profiles, self._regions = CalmChoice(), CalmChoice()
        self._profiles.addItem(self.tr("What the environment says, as for the AWS CLI"), "")
        for name in WORKSHOP_REGIONS:
            self._regions.addItem(name, name)
        self._touched = False
        self._regions.activated.connect(self._touch)
        self._profiles.activated.connect(self._touch)
        self.profile = Field(
            self.tr("Credentials"),
            self._profiles,
            "stackProfile",
            answers_to=("profile",),
            hint=self.tr("A profile of this computer's AWS settings. The app keeps nothing of it."),
        )
        self.region = Field(self.tr("Region"), self._regions, "stackRegion", answers_to=("region",))
        self.who = ActionButton(self.tr("Show the account"), "stackWho", "primary")
        self.name = Field(
            self.tr("Stack name"),
            line("wildrydes-webapp-2", LONGEST_NAME),
            "stackFindName",
            answers_to=("find_name",),
            required=self.tr("The stack's name is missing."),
        )
        self.look_for = ActionButton(self.tr("Find it"), "stackFind")
        self.back = LinkButton(self.tr("Back to the stack"), "stackBackToStack")
        self.back.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        where = Card(self.tr("Whose account, and where"))
        for widget in (self.profile, self.region, self.who):
            where.column.addWidget(widget)
        there = Card(self.tr("A stack that is there already"))
        there.column.addWidget(
            PlainLabel(self.tr("Launched from here before, or by the workshop's own button."), "muted")
        )
        for widget in (self.name, self.look_for):
            there.column.addWidget(widget)
        column.addWidget(where)
        column.addWidget(there)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)

    def offer_stack(self, name: str) -> None:
        """Offer the way back to the stack of that name; empty: there is none in sight."""
        self.back.setText(self.tr("Back to {name}").format(name=name))
        self.back.setAccessibleName(self.back.text())
        self.back.setHidden(not name)

    def place(self) -> Place:
        """What is chosen."""
        return Place(str(self._regions.currentData()), str(self._profiles.currentData()))

    def choose(self, place: Place) -> None:
        """Choose a place. A Region or a profile that is not listed yet joins the list."""
        for box, word in ((self._regions, place.region), (self._profiles, place.profile)):
            at = box.findData(word)
            if at < 0:
                box.addItem(word, word)
                at = box.count() - 1
            box.setCurrentIndex(at)
        self._touched = True

    def show_places(self, regions: Sequence[Region], profiles: Sequence[str], usual: str) -> None:
        """List all Regions, the workshop's first, and all profiles. What somebody has chosen stays chosen.

        `usual` is the Region of who has chosen nothing.
        """
        chosen, touched = self.place(), self._touched
        self._regions.clear()
        for region in regions:
            text = self.tr("{name} · {where}").format(name=region.name, where=region.description)
            self._regions.addItem(text if region.description else region.name, region.name)
        self._separate([region.of_the_workshop for region in regions])
        while self._profiles.count() > 1:
            self._profiles.removeItem(1)
        for name in profiles:
            self._profiles.addItem(name, name)
        self.choose(chosen if touched else Place(usual, chosen.profile))
        self._touched = touched

    def _separate(self, first: Sequence[bool]) -> None:
        """Draw a line below the workshop's Regions."""
        if True in first and False in first:
            self._regions.insertSeparator(first.index(False))

    def _touch(self, _: int) -> None:
        self._touched = True
