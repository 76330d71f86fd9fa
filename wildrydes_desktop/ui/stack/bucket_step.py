"""The second step: the stack's name, and the website's bucket, looked at before anything is made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.ui.inspector.marks import Mark
from wildrydes_desktop.ui.stack.account_step import LONGEST_NAME
from wildrydes_desktop.ui.stack.verdict_list import Found, VerdictList
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.choice import CalmChoice
from wildrydes_desktop.ui.widgets.fields import Field, line
from wildrydes_desktop.ui.widgets.labels import Card
from wildrydes_desktop.ui.widgets.looks import restyle
from wildrydes_desktop.workshop.stack import StackPlan, Template
from wildrydes_desktop.workshop.website import BucketReport, Finding

LONGEST_BUCKET = 63
"""Characters; S3's rule for bucket names."""
LONGEST_ARN = 2048

_MARKS = {Finding.PASS: Mark.PASSED, Finding.FAIL: Mark.FAILED, Finding.UNKNOWN: Mark.OPEN}


class BucketStep(QWidget):
    """Asks for a `StackPlan`. Signals: `template_chosen(Template)`; `edited()` when what was looked at is no
    longer what stands here.
    """

    template_chosen = Signal(object)
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._build_fields()
        self.findings = VerdictList("stackFindings", self.tr("What was found"))
        self.check = ActionButton(self.tr("Look at the bucket"), "stackCheck", "primary")
        self.onward = ActionButton(self.tr("Go on"), "stackContinue")
        self.back = LinkButton(self.tr("Another account"), "stackBackToAccount")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        card = Card(self.tr("What to make, and for which website"))
        for widget in (
            *(self.template, self.bucket, self.pool_arn, self.name),
            *(self.findings, self.check, self.onward),
        ):
            card.column.addWidget(widget)
        column.addWidget(card)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self._choose_template()
        self.forget_report()

    @property
    def fields(self) -> tuple[Field, ...]:
        """All that can be filled in."""
        return (self.template, self.bucket, self.pool_arn, self.name)

    def plan(self, *, iam_acknowledged: bool = False) -> StackPlan:
        """What the fields say."""
        name, bucket = self.name.text, self.bucket.text
        if self.template_kind is Template.RIDE_API:
            return StackPlan.ride_api(name, bucket, self.pool_arn.text, iam_acknowledged=iam_acknowledged)
        return StackPlan.user_management(name, bucket, iam_acknowledged=iam_acknowledged)

    def propose(self, name: str) -> None:
        """Fill in a name that is free, unless somebody has typed one."""
        if not self._typed_name:
            self._name_line.setText(name)

    def offer_pool(self, arn: str) -> None:
        """Fill in the ARN of the pool that is open, for its ride API; empty: none of this Region is."""
        if self.pool_arn.empty:
            self._arn_line.setText(arn)

    def continue_with_rides(self, bucket: str, arn: str) -> None:
        """Fill in what the rides' stack takes from the users'."""
        self._templates.setCurrentIndex(self._templates.findData(Template.RIDE_API))
        self._bucket_line.setText(bucket)
        self._arn_line.setText(arn)

    def show_report(self, report: BucketReport) -> None:
        """Say what was found; go on only where nothing stands in the way."""
        self.findings.show_found(self._found(report))
        self.onward.setVisible(report.usable)
        restyle(self.check, look="" if report.usable else "primary")
        restyle(self.onward, look="primary")

    def forget_report(self) -> None:
        """What was looked at is no longer what stands here."""
        self.findings.show_found(())
        self.onward.hide()
        restyle(self.check, look="primary")

    def _found(self, report: BucketReport) -> Sequence[Found]:
        found = [
            Found("exists", _MARKS[report.exists], self._exists(report)),
            Found("ours", _MARKS[report.ours], self._ours(report.ours)),
            Found("region", _MARKS[report.right_region], self._region(report)),
            Found("writable", _MARKS[report.writable], self._writable(report.writable)),
        ]
        if report.problem is not None:  # what comes after it was not looked at
            return [each for each in found if each.mark is not Mark.OPEN]
        if report.has_config:
            kept = self.tr("js/config.js is there already. The stack writes its own in its place.")
            if report.invoke_url:
                kept = self.tr(
                    "js/config.js is there already. The stack writes its own in its place, and keeps the"
                    " API's address that it names: {address}"
                ).format(address=report.invoke_url)
            found.append(Found("config", Mark.OPEN, kept))
        return found

    def _exists(self, report: BucketReport) -> str:
        return {
            Finding.PASS: self.tr("The bucket {bucket} is there."),
            Finding.FAIL: self.tr("There is no bucket {bucket}."),
            Finding.UNKNOWN: self.tr("Whether there is a bucket {bucket} could not be found out."),
        }[report.exists].format(bucket=report.bucket)

    def _ours(self, finding: Finding) -> str:
        return {
            Finding.PASS: self.tr("It belongs to this account."),
            Finding.FAIL: self.tr("It belongs to somebody else."),
            Finding.UNKNOWN: self.tr("Whose it is could not be found out."),
        }[finding]

    def _region(self, report: BucketReport) -> str:
        return {
            Finding.PASS: self.tr("It is in the stack's Region."),
            Finding.FAIL: self.tr("It is in another Region: {region}."),
            Finding.UNKNOWN: self.tr("Its Region could not be found out."),
        }[report.right_region].format(region=report.region)

    def _writable(self, finding: Finding) -> str:
        return {
            Finding.PASS: self.tr("It can be written to."),
            Finding.FAIL: self.tr("It cannot be written to."),
            Finding.UNKNOWN: self.tr(
                "Whether the stack may write to it shows when it does: that cannot be tried without writing."
            ),
        }[finding]

    def _build_fields(self) -> None:
        self._templates = CalmChoice()
        self._templates.addItem(self.tr("Users: pool, app client and js/config.js"), Template.USER_MANAGEMENT)
        self._templates.addItem(self.tr("Rides: the API that takes the tokens"), Template.RIDE_API)
        self.template = Field(self.tr("Stack"), self._templates, "stackTemplate")
        self._bucket_line = line("wildrydes-firstname-lastname", LONGEST_BUCKET)
        self.bucket = Field(
            self.tr("Website bucket"),
            self._bucket_line,
            "stackBucket",
            answers_to=("bucket",),
            required=self.tr("The bucket's name is missing."),
            hint=self.tr("The one that the workshop's Module 1 made. js/config.js goes there."),
        )
        self._arn_line = line("arn:aws:cognito-idp:us-east-1:…:userpool/us-east-1_…", LONGEST_ARN)
        self.pool_arn = Field(
            self.tr("User pool ARN"),
            self._arn_line,
            "stackPoolArn",
            answers_to=("pool_arn", "user_pool_arn", "UserPoolArn"),
            required=self.tr("The user pool's ARN is missing: the API lets its users in."),
        )
        self._name_line = line("", LONGEST_NAME)
        self.name = Field(
            self.tr("Stack name"),
            self._name_line,
            "stackName",
            answers_to=("stack_name",),
            required=self.tr("The stack's name is missing."),
        )
        self._typed_name = False
        self._name_line.textEdited.connect(self._note_typing)
        for editor in (self._name_line, self._arn_line, self._bucket_line):
            editor.textChanged.connect(self._edited)
        self._templates.currentIndexChanged.connect(self._choose_template)

    @property
    def template_kind(self) -> Template:
        """Which of the templates is chosen."""
        return Template(self._templates.currentData())

    def _choose_template(self) -> None:
        chosen = self.template_kind
        self.pool_arn.setVisible(chosen is Template.RIDE_API)
        self._typed_name = False
        self.template_chosen.emit(chosen)
        self._edited()

    def _note_typing(self, text: str) -> None:
        self._typed_name = bool(text)

    def _edited(self) -> None:
        if self.findings.found:
            self.forget_report()
            self.edited.emit()
