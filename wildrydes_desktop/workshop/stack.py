"""The workshop's stacks in CloudFormation: launch, follow, preview an update, delete.

A stack belongs to CloudFormation, not to this app: whoever stops following does not stop it, and `find`
has it again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wildrydes_desktop.workshop.aws_account import AwsAccount
from wildrydes_desktop.workshop.config_file import ConfigFile
from wildrydes_desktop.workshop.stack_progress import ChangeSet, Progress, Stack


class Template(StrEnum):
    """The templates that the app ships; the value is the file's name without .yaml."""

    USER_MANAGEMENT = "user-management"
    RIDE_API = "ride-api"

    @property
    def usual_name(self) -> str:
        """What the workshop calls a stack of this kind."""
        return _USUAL_NAMES[self]


_USUAL_NAMES: Final = {
    Template.USER_MANAGEMENT: "wildrydes-webapp-2",
    Template.RIDE_API: "wildrydes-webapp-3",
}


@dataclass(frozen=True, slots=True)
class StackPlan:
    """What is to be made. `parameters` are the template's: `WebsiteBucketName` for user management.

    `iam_acknowledged` is the person's own tick that IAM resources may be made (CAPABILITY_IAM); without it
    CloudFormation refuses (case "capability_missing").
    """

    name: str
    template: Template
    parameters: tuple[tuple[str, str], ...] = ()
    iam_acknowledged: bool = False

    @classmethod
    def user_management(cls, name: str, bucket: str, *, iam_acknowledged: bool = False) -> StackPlan:
        """The user pool, its app client, and config.js in `bucket`."""
        return cls(
            name,
            Template.USER_MANAGEMENT,
            (("WebsiteBucketName", bucket),),
            iam_acknowledged,
        )

    @classmethod
    def ride_api(
        cls, name: str, bucket: str, user_pool_arn: str, *, iam_acknowledged: bool = False
    ) -> StackPlan:
        """The ride API for a pool, its address written into the config.js in `bucket`."""
        return cls(
            name,
            Template.RIDE_API,
            (("WebsiteBucket", bucket), ("UserPoolArn", user_pool_arn)),
            iam_acknowledged,
        )


def check_name(name: str) -> None:
    """Raises ProblemError (field "stack_name") for a name that CloudFormation does not allow. Asks nobody."""
    raise NotImplementedError


def free_name(account: AwsAccount, template: Template) -> str:
    """The usual name, or the first of `name-2`, `name-3`, ... that no stack has. Raises ProblemError."""
    raise NotImplementedError


def launch(account: AwsAccount, plan: StackPlan) -> Stack:
    """Have the stack made; returns as soon as CloudFormation has begun. Follow it with `follow`.

    Problems: case "capability_missing", "stack_exists", "stack_name", "not_allowed" (the permission stands in
    `raw_message` and in the meaning), ...
    """
    raise NotImplementedError


def find(account: AwsAccount, name_or_id: str) -> Stack | None:
    """The stack of that name, or with that ARN (then also a deleted one); None where there is none."""
    raise NotImplementedError


def ours(account: AwsAccount) -> tuple[Stack, ...]:
    """All stacks in the account and Region that were made from the app's templates, the newest first."""
    raise NotImplementedError


def look(account: AwsAccount, stack_id: str) -> Progress:
    """One look at the stack, its resources and its present events. Raises ProblemError, case "stack_missing"."""
    raise NotImplementedError


def follow(account: AwsAccount, stack_id: str, on_progress: Callable[[Progress], None]) -> Progress:
    """Look again and again until the stack moves no more, and return the last look.

    `on_progress` gets every look that shows something new, on the calling thread, and the last one. Waits 2
    to 5 seconds between looks, longer when CloudFormation asks for patience. Use the stack's ARN (`Stack.id`):
    a deleted stack has no name. Cancelling stops the following, not the stack. A short loss of the network
    is waited out.
    """
    raise NotImplementedError


def preview(account: AwsAccount, plan: StackPlan) -> ChangeSet:
    """What an update of the stack `plan.name` to the plan would change. Changes nothing yet."""
    raise NotImplementedError


def execute(account: AwsAccount, change_set: ChangeSet) -> None:
    """Begin the update; `follow` the stack then. Problems: case "change_set_stale"."""
    raise NotImplementedError


def discard(account: AwsAccount, change_set: ChangeSet) -> None:
    """Throw the preview away."""
    raise NotImplementedError


def delete(account: AwsAccount, stack_id: str) -> None:
    """Begin the deletion; `follow` the stack by its ARN then, and say what `Progress.remaining` lists."""
    raise NotImplementedError


def pool_of(account: AwsAccount, stack: Stack) -> ConfigFile | None:
    """The pool that a ready stack's outputs name, and the API's address where they name one.

    None for a stack without a pool (the ride API's has only `InvokeUrl` in `Stack.outputs`). Raises
    ProblemError for outputs that make no sense.
    """
    raise NotImplementedError
