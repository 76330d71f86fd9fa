"""The website's own js/config.js beside what the app has: compared member by member."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from wildrydes_desktop.ui import formats, theme
from wildrydes_desktop.ui.i18n import told
from wildrydes_desktop.ui.inspector.marks import Mark
from wildrydes_desktop.ui.stack.verdict_list import Found, VerdictList
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.lines_edit import LinesEdit
from wildrydes_desktop.workshop.website import CONFIG_KEY, Deployed, Difference

MOST_LINES = 12


class ComparePart(QWidget):
    """`fetch` asks for the file; `show_deployed` shows what came."""

    def __init__(self) -> None:
        super().__init__()
        self.fetch = ActionButton(self.tr("Compare js/config.js"), "stackCompare")
        self.fetch.setAccessibleDescription(
            self.tr("Fetches the file from the website's bucket, and compares it with the stack's pool.")
        )
        self._verdicts = VerdictList("stackDifferences", self.tr("Differences"))
        self._text: LinesEdit | None = None
        self._when = PlainLabel("", "muted")
        self._when.setObjectName("stackDeployedWhen")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for widget in (self.fetch, self._verdicts, self._when):
            self._column.addWidget(widget)
        self.forget()

    def show_missing(self, bucket: str) -> None:
        """Say that there is no such file in the bucket."""
        self.forget()
        words = self.tr("There is no {file} in {bucket}.").format(file=CONFIG_KEY, bucket=bucket)
        self._verdicts.show_found([Found("missing", Mark.FAILED, words)])

    def show_deployed(self, deployed: Deployed, differences: Sequence[Difference]) -> None:
        """Show the file and what differs in it; where it cannot be read, why not."""
        if deployed.problem is not None:
            broken = told(deployed.problem)
            words = self.tr("{title}. {meaning} {next_step}").format(
                title=broken.title, meaning=broken.meaning, next_step=broken.next_step
            )
            found = [Found("unreadable", Mark.FAILED, words)]
        else:
            found = [
                Found(
                    each.member,
                    Mark.FAILED,
                    self.tr("{member} is {theirs} there, and {own} here.").format(
                        member=each.member,
                        theirs=each.deployed or self.tr("empty"),
                        own=each.own or self.tr("empty"),
                    ),
                )
                for each in differences
            ]
        if not found:
            same = self.tr("The website has the same pool, app client, Region and API as the app.")
            found = [Found("same", Mark.PASSED, same)]
        self._verdicts.show_found(found)
        self._when.setText(
            self.tr("s3://{bucket}/{file}, of {when}").format(
                bucket=deployed.bucket,
                file=CONFIG_KEY,
                when=formats.day_and_second(
                    QDateTime.fromSecsSinceEpoch(int(deployed.changed_at.timestamp()))
                ),
            )
        )
        text = self._text or self._build_text()
        text.setPlainText(deployed.text)
        lines = min(text.blockCount(), MOST_LINES) + 2  # and room for the scroll bar
        text.show_lines(lines, 0)
        self._when.show()
        text.show()

    def forget(self) -> None:
        """Show nothing any more."""
        self._verdicts.show_found(())
        self._when.hide()
        if self._text is not None:
            self._text.setPlainText("")
            self._text.hide()

    def _build_text(self) -> LinesEdit:
        text = self._text = LinesEdit()
        text.setObjectName("stackDeployed")
        text.setAccessibleName(self.tr("The deployed js/config.js"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFont(theme.fixed_font())
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._column.addWidget(text)
        return text
