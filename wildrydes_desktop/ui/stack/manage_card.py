"""What can be done with a stack that stands still: compare, update, delete."""

from __future__ import annotations

from wildrydes_desktop.ui.stack.compare_part import ComparePart
from wildrydes_desktop.ui.stack.delete_part import DeletePart
from wildrydes_desktop.ui.stack.update_part import UpdatePart
from wildrydes_desktop.ui.widgets.labels import Card
from wildrydes_desktop.workshop.stack import StackPlan
from wildrydes_desktop.workshop.stack_progress import Phase, Stack
from wildrydes_desktop.workshop.stack_templates import Template, of_description

BUCKET, POOL_ARN = "WebsiteBucketName", "UserPoolArn"
"""Parameters of the templates."""


class ManageCard(Card):
    """Offers what the stack's phase allows."""

    def __init__(self) -> None:
        super().__init__(self.tr("What else"))
        self.compare, self.update_part, self.delete_part = ComparePart(), UpdatePart(), DeletePart()
        for part in (self.compare, self.update_part, self.delete_part):
            self.column.addWidget(part)

    def show_stack(self, stack: Stack) -> None:
        """Offer what there is to do with `stack`; nothing while it moves or once it is gone."""
        works = stack.phase in {Phase.READY, Phase.UPDATE_UNDONE}
        self.compare.setVisible(works and bool(bucket_of(stack)))
        self.update_part.setVisible(works and bool(bucket_of(stack)))
        self.setHidden(stack.phase.moving or stack.phase is Phase.DELETED)
        if not works:
            self.close_forms()

    def close_forms(self) -> None:
        """Fold everything: another stack, or another state of it."""
        self.compare.forget()
        self.update_part.fold()
        self.delete_part.fold()


def bucket_of(stack: Stack) -> str:
    """The website's bucket of a stack that was made from one of the app's templates; empty for another's."""
    return stack.parameters.get(BUCKET, "") if of_description(stack.description) else ""


def updated(stack: Stack, bucket: str, *, iam_acknowledged: bool) -> StackPlan:
    """What `stack` would be made into: the app's own template, and that bucket."""
    if of_description(stack.description) is Template.RIDE_API:
        arn = stack.parameters.get(POOL_ARN, "")
        return StackPlan.ride_api(stack.name, bucket, arn, iam_acknowledged=iam_acknowledged)
    return StackPlan.user_management(stack.name, bucket, iam_acknowledged=iam_acknowledged)
