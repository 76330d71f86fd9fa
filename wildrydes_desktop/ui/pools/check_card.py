"""The check-up of a pool: each finding with its verdict and what to do."""

from __future__ import annotations

from wildrydes_desktop.foundation.words import sentences
from wildrydes_desktop.ui.i18n import said
from wildrydes_desktop.ui.inspector.verdict_table import Verdicts, VerdictTable
from wildrydes_desktop.ui.pools.words import PoolWords
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.workshop.check_up import CheckUp


class CheckCard(Card):
    """Empty and hidden until a check-up is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._words = PoolWords(self)
        self._heading = PlainLabel("", "section")
        self.summary = PlainLabel()
        self.summary.setObjectName("poolsCheckSummary")
        self.summary.setAccessibleName(self.tr("The check-up in short"))
        self._table = VerdictTable(
            "poolsChecks",
            self.tr("Check-up"),
            (self.tr("Looked at"), self.tr("Verdict"), self.tr("What was seen, and what to do")),
            self,
        )
        self._how = PlainLabel(
            self.tr(
                "Nothing was changed by asking: sign-ins were begun for a user that nobody can be. A pool "
                "with functions of its own may have run the one before sign-in."
            ),
            "muted",
        )
        for part in (self._heading, self.summary, self._table, self._how):
            self.column.addWidget(part)
        self.hide()

    def show_check_up(self, name: str, found: CheckUp) -> None:
        """Show what was found of the pool called `name`."""
        self._heading.setText(self.tr("Check-up of {name}").format(name=name))
        self.summary.setText(self._words.summary(found))
        self._table.show_rows(
            [
                Verdicts(
                    each.name.value,
                    self._words.examined(each.name),
                    (self._words.verdict(each.verdict),),
                    said(sentences(each.reason, each.next_step)),
                    telling=True,
                )
                for each in found.findings
            ]
        )
        self.show()

    def forget(self) -> None:
        """Show none."""
        self.hide()
        self._table.show_rows(())
        self.summary.setText("")
