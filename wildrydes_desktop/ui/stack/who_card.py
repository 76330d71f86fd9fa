"""Whose credentials these are, by STS's own word, in front of everything that is going to be made."""

from __future__ import annotations

from wildrydes_desktop.ui.widgets.labels import Card
from wildrydes_desktop.ui.widgets.values import ValueRow
from wildrydes_desktop.workshop.aws_account import Identity, Place

LABEL = 90
"""Device-independent pixels: narrower than elsewhere, for ARNs to have room."""


class WhoCard(Card):
    """The account's number, the caller's ARN and the Region."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = (
            ValueRow(self.tr("Account"), "stackAccount", LABEL),
            ValueRow(self.tr("You are"), "stackArn", LABEL),
            ValueRow(self.tr("Region"), "stackPlace", LABEL),
        )
        for row in self._rows:
            self.column.addWidget(row)

    def show_identity(self, identity: Identity, place: Place) -> None:
        """Show who STS says it is, and where."""
        shown = (identity.account, identity.arn, place.region)
        for row, text in zip(self._rows, shown, strict=True):
            row.value.show_value(text)
