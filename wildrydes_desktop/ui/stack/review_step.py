"""The third step: all that is going to be made, what it costs, and the tick that IAM resources need."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.stack.manage_card import BUCKET, POOL_ARN
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.check_box import CheckBox
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.ui.widgets.lines_edit import LinesEdit
from wildrydes_desktop.ui.widgets.values import ValueRow
from wildrydes_desktop.workshop.stack import StackPlan, Template

LABEL = 110
TEMPLATE_LINES: Final = 14


class ReviewStep(QWidget):
    """Shows one `StackPlan`. `acknowledged` is the person's own tick; nothing here ever sets it."""

    def __init__(self) -> None:
        super().__init__()
        self._plan: StackPlan | None = None
        self._rows = (
            ValueRow(self.tr("Stack"), "stackReviewName", LABEL),
            ValueRow(self.tr("Website bucket"), "stackReviewBucket", LABEL),
            ValueRow(self.tr("User pool"), "stackReviewPool", LABEL),
        )
        self._made = QWidget()
        self._made_column = QVBoxLayout(self._made)
        self._made_column.setContentsMargins(0, 0, 0, 0)
        self._made_column.setSpacing(4)
        self._made_lines: list[PlainLabel] = []
        self._cost = PlainLabel("", "muted")
        self._cost.setObjectName("stackCost")
        self.show_template = LinkButton(self.tr("Show the template"), "stackShowTemplate")
        self.show_template.clicked.connect(self._turn_template)
        self._text: LinesEdit | None = None
        self._capability = CheckBox(self.tr("IAM resources will be made"))
        self._capability.setObjectName("stackCapability")
        self._capability.setAccessibleName(self._capability.text())
        self._capability.toggled.connect(self._clear_problem)
        self._why = PlainLabel("", "muted")
        self._capability.setAccessibleDescription(self._why.text())
        self._problem = PlainLabel("", "problem")
        self._problem.setObjectName("stackCapabilityProblem")
        self._problem.hide()
        self.launch = ActionButton(self.tr("Launch the stack"), "stackLaunch", "primary")
        self.back = LinkButton(self.tr("Change something"), "stackBackToBucket")
        self._lay_out()

    @property
    def acknowledged(self) -> bool:
        """Whether the person has ticked that IAM resources will be made."""
        return self._capability.isChecked()

    def show_plan(self, plan: StackPlan) -> None:
        """Show what is going to be made. A tick that was made for another plan is taken out."""
        if plan != self._plan:
            self._capability.setChecked(False)
        self._plan = plan
        given = dict(plan.parameters)
        shown = (plan.name, given.get(BUCKET, ""), given.get(POOL_ARN, ""))
        for row, text in zip(self._rows, shown, strict=True):
            row.value.show_value(text)
            row.setHidden(not text)
        self._cost.setText(self._cost_of(plan.template))
        self._why.setText(self._reason_for_iam(plan.template))
        self._capability.setAccessibleDescription(self._why.text())
        self._show_resources(plan.template)
        if self._text is not None:
            self._text.setPlainText(plan.template.body)

    def refuse_capability(self) -> None:
        """Say that the tick is missing, and put the cursor there."""
        self._problem.setText(
            self.tr(
                "Tick this first. CloudFormation makes a role only for somebody who has said that they know"
                " (CAPABILITY_IAM), and the app never says so for you."
            )
        )
        self._problem.show()
        self._capability.setFocus()

    @property
    def capability(self) -> QWidget:
        """The box, for the page to scroll to."""
        return self._capability

    def _clear_problem(self) -> None:
        self._problem.hide()

    def _show_resources(self, template: Template) -> None:
        for line in self._made_lines:
            self._made_column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._made_lines.clear()
        for title, sentence in self.resources(template):
            line = PlainLabel(self.tr("{what}: {why}").format(what=title, why=sentence))
            self._made_column.addWidget(line)
            self._made_lines.append(line)

    def resources(self, template: Template) -> tuple[tuple[str, str], ...]:
        """What the template makes, in words: a name and a sentence each."""
        if template is Template.RIDE_API:
            return (
                (self.tr("A REST API"), self.tr("POST /ride, for the website's origin too (CORS).")),
                (self.tr("An authorizer"), self.tr("lets in who brings an ID token of the pool.")),
                (self.tr("A Lambda function"), self.tr("picks a unicorn.")),
                (
                    self.tr("Another"),
                    self.tr("writes the API's address into js/config.js, and takes it out."),
                ),
                (self.tr("A DynamoDB table"), self.tr("remembers the rides, and goes with the stack.")),
                (self.tr("IAM roles"), self.tr("what these may do, and their logs; no more.")),
            )
        return (
            (self.tr("A user pool"), self.tr("people sign in with their e-mail address.")),
            (self.tr("An app client"), self.tr("without a secret, for SRP and refresh.")),
            (self.tr("A Lambda function"), self.tr("writes js/config.js, and removes it with the stack.")),
            (self.tr("An IAM role"), self.tr("may write that one object and its own log, and no more.")),
        )

    def _reason_for_iam(self, template: Template) -> str:
        if template is Template.RIDE_API:
            return self.tr("The functions run under roles of their own, which the stack makes.")
        return self.tr("The function that writes js/config.js runs under a role of its own.")

    def _cost_of(self, template: Template) -> str:
        if template is Template.RIDE_API:
            return self.tr(
                "Cost: nothing worth naming for a workshop. API Gateway, Lambda and DynamoDB charge by"
                " the request, fractions of a cent each."
            )
        return self.tr(
            "Cost: nothing worth naming. Cognito is free for the first thousands of users a month, and the"
            " function runs for a second."
        )

    def _turn_template(self) -> None:
        """Show the template's text, or fold it away again."""
        if self._text is None:
            self._text = LinesEdit()
            self._text.setObjectName("stackTemplateText")
            self._text.setAccessibleName(self.tr("Template"))
            self._text.setReadOnly(True)
            self._text.setFont(theme.fixed_font())
            self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            self._text.show_lines(TEMPLATE_LINES, 0)
            self._text.setTabChangesFocus(True)
            self._text.hide()
            at = self._card.column.indexOf(self.show_template)
            self._card.column.insertWidget(at + 1, self._text)
            if self._plan is not None:
                self._text.setPlainText(self._plan.template.body)
        shown = self._text.isHidden()
        self._text.setVisible(shown)
        self.show_template.setText(self.tr("Hide the template") if shown else self.tr("Show the template"))
        self.show_template.setAccessibleName(self.show_template.text())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._card = Card(self.tr("What will be made"))
        for widget in (*self._rows, self._made, self.show_template, self._cost):
            self._card.column.addWidget(widget)
        self._card.column.setAlignment(self.show_template, Qt.AlignmentFlag.AlignLeading)
        consent = Card(self.tr("Your consent"))
        for widget in (self._capability, self._why, self._problem, self.launch):
            consent.column.addWidget(widget)
        for widget in (self._card, consent, self.back):
            column.addWidget(widget)
        column.setAlignment(self.back, Qt.AlignmentFlag.AlignLeading)
