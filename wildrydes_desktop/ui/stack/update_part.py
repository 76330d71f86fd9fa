"""An update, seen before it happens: what CloudFormation would add, change, replace and remove."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.ui.inspector.marks import Mark
from wildrydes_desktop.ui.stack.bucket_step import LONGEST_BUCKET
from wildrydes_desktop.ui.stack.verdict_list import Found, VerdictList
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.check_box import CheckBox
from wildrydes_desktop.ui.widgets.fields import Field, line
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.workshop.stack_progress import Change, ChangeSet

REPLACED = {"True", "Conditional"}
"""What `Change.replacement` says of resources that are, or may be, made anew."""


class UpdatePart(QWidget):
    """`begin` unfolds it, `preview` asks, `apply` does what was shown, `drop` throws it away."""

    def __init__(self) -> None:
        super().__init__()
        self.change_set: ChangeSet | None = None
        self.begin = ActionButton(self.tr("Preview an update…"), "stackUpdate")
        self.begin.setAccessibleDescription(
            self.tr("Shows what this app's template, or another bucket, would change. Changes nothing yet.")
        )
        self._bucket_line = line("", LONGEST_BUCKET)
        self.bucket = Field(
            self.tr("Website bucket"),
            self._bucket_line,
            "stackUpdateBucket",
            answers_to=("bucket",),
            required=self.tr("The bucket's name is missing."),
        )
        self._capability = CheckBox(self.tr("IAM resources may be changed"))
        self._capability.setObjectName("stackUpdateCapability")
        self._capability.setAccessibleName(self._capability.text())
        self._capability.toggled.connect(self._clear_problem)
        self._problem = PlainLabel("", "problem")
        self._problem.setObjectName("stackUpdateCapabilityProblem")
        self.preview = ActionButton(self.tr("Show what would change"), "stackPreview")
        self._changes = VerdictList("stackChanges", self.tr("What would change"))
        self._warning = PlainLabel("", "warning")
        self._warning.setObjectName("stackReplaces")
        self.apply = ActionButton(self.tr("Make these changes"), "stackApply")
        self.drop = ActionButton(self.tr("Discard the preview"), "stackDiscard")
        self._form = QWidget()
        self._lay_out()
        self.fold()

    @property
    def acknowledged(self) -> bool:
        """Whether the person has ticked that IAM resources may be changed."""
        return self._capability.isChecked()

    @property
    def capability(self) -> QWidget:
        """The box, for the page to scroll to."""
        return self._capability

    def unfold(self, bucket: str) -> None:
        """Ask for what is to change. `bucket` is the stack's present one."""
        self._bucket_line.setText(bucket)
        self._capability.setChecked(False)
        self.begin.hide()
        self._form.show()

    def fold(self) -> None:
        """Done, or thought better of."""
        self.forget()
        self._clear_problem()
        self._form.hide()
        self.begin.show()

    def forget(self) -> None:
        """The preview holds no longer."""
        self.change_set = None
        self._changes.show_found(())
        for widget in (self._warning, self.apply, self.drop):
            widget.hide()
        self.preview.show()

    def refuse_capability(self) -> None:
        """Say that the tick is missing, and put the cursor there."""
        self._problem.setText(
            self.tr("Tick this first. CloudFormation asks for it even where nothing of IAM's changes.")
        )
        self._problem.show()
        self._capability.setFocus()

    def show_changes(self, change_set: ChangeSet) -> None:
        """Show what an update would do; where that is nothing, say so."""
        self.forget()
        if not change_set.changes:
            words = self.tr("Nothing would change: the stack is already as this template has it.")
            self._changes.show_found([Found("none", Mark.PASSED, words)])
            return
        self.change_set = change_set
        self._changes.show_found([self._line(change) for change in change_set.changes])
        replaced = [each.logical_id for each in change_set.changes if each.replacement in REPLACED]
        self._warning.setText(
            self.tr("Replaced means made anew: what is in {names} now stays behind.").format(
                names=", ".join(replaced)
            )
        )
        self._warning.setHidden(not replaced)
        self.preview.hide()
        self.apply.show()
        self.drop.show()

    def _line(self, change: Change) -> Found:
        action = {
            "Add": self.tr("will be added"),
            "Modify": self.tr("will be changed"),
            "Remove": self.tr("will be removed"),
            "Import": self.tr("will be taken in"),
            "Dynamic": self.tr("may change; that shows on the way"),
        }.get(change.action, change.action)
        if change.replacement == "True":
            action = self.tr("will be replaced")
        elif change.replacement == "Conditional":
            action = self.tr("may be replaced")
        words = self.tr("{name} ({type}) {action}").format(
            name=change.logical_id, type=change.type, action=action
        )
        if change.properties:
            words = self.tr("{words}: {properties}").format(
                words=words, properties=", ".join(change.properties)
            )
        harmful = change.action == "Remove" or change.replacement in REPLACED
        return Found(change.logical_id, Mark.OPEN if harmful else Mark.NOTHING, f"{words}.")

    def _clear_problem(self) -> None:
        self._problem.hide()

    def _lay_out(self) -> None:
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(10)
        for widget in (
            *(self.bucket, self._capability, self._problem, self.preview),
            *(self._changes, self._warning, self.apply, self.drop),
        ):
            form.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.begin)
        column.addWidget(self._form)
