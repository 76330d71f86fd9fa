"""The website's own js/config.js beside what the app has: compared member by member."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.inspector.marks import Mark
from wildrydes_desktop.ui.stack.verdict_list import Found, VerdictList
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.labels import PlainLabel
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
        self._text = QPlainTextEdit()
        self._text.setObjectName("stackDeployed")
        self._text.setAccessibleName(self.tr("The deployed js/config.js"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(theme.fixed_font())
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._when = PlainLabel("", "muted")
        self._when.setObjectName("stackDeployedWhen")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.fetch, self._verdicts, self._when, self._text):
            column.addWidget(widget)
        self.forget()

    def show_missing(self, bucket: str) -> None:
        """Say that there is no such file in the bucket."""
        self.forget()
        words = self.tr("There is no {file} in {bucket}.").format(file=CONFIG_KEY, bucket=bucket)
        self._verdicts.show_found([Found("missing", Mark.FAILED, words)])

    def show_deployed(self, deployed: Deployed, differences: Sequence[Difference]) -> None:
        """Show the file and what differs in it; where it cannot be read, why not."""
        if deployed.problem is not None:
            broken = deployed.problem
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
                when=deployed.changed_at.astimezone().strftime("%Y-%m-%d %H:%M:%S"),
            )
        )
        self._text.setPlainText(deployed.text)
        lines = min(self._text.blockCount(), MOST_LINES) + 2  # and room for the scroll bar
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * lines)
        self._when.show()
        self._text.show()

    def forget(self) -> None:
        """Show nothing any more."""
        self._verdicts.show_found(())
        self._text.setPlainText("")
        self._text.hide()
        self._when.hide()
