"""The workshop's stacks in CloudFormation: launch, follow, preview an update, delete.

A stack belongs to CloudFormation, not to this app: whoever stops following does not stop it, and `find`
has it again.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from wildrydes_desktop.cognito import redaction
from wildrydes_desktop.cognito.pool import PoolConfig, PoolKind
from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import words
from wildrydes_desktop.workshop import aws_answers, stack_templates, stack_watch
from wildrydes_desktop.workshop.aws_account import AwsAccount
from wildrydes_desktop.workshop.aws_errors import talking
from wildrydes_desktop.workshop.config_file import ConfigFile
from wildrydes_desktop.workshop.stack_plan import StackPlan, check_name
from wildrydes_desktop.workshop.stack_progress import Change, ChangeSet, Phase, Progress, Stack
from wildrydes_desktop.workshop.stack_templates import Template

if TYPE_CHECKING:
    from mypy_boto3_cloudformation.type_defs import DescribeChangeSetOutputTypeDef, ResourceChangeTypeDef

__all__ = [
    "StackPlan",
    "Template",
    "check_name",
    "delete",
    "discard",
    "execute",
    "find",
    "follow",
    "free_name",
    "launch",
    "look",
    "ours",
    "pool_of",
    "preview",
]

_SETTLE_EVERY: Final = 1.0  # seconds between looks at a change set that is being made
_MOST_LOOKS: Final = 10
_NO_CHANGES: Final = ("didn't contain changes", "no updates are to be performed")


def free_name(account: AwsAccount, template: Template) -> str:
    """The usual name, or the first of `name-2`, `name-3`, ... that no stack has. Raises ProblemError."""
    taken = {stack.name for stack in _all(account)}
    number, name = 1, template.usual_name
    while name in taken:
        number += 1
        name = f"{template.usual_name}-{number}"
    return name


def launch(account: AwsAccount, plan: StackPlan) -> Stack:
    """Have the stack made; returns as soon as CloudFormation has begun. Follow it with `follow`.

    Problems: case "capability_missing", "stack_exists", "stack_rolled_back" (the name is that of an attempt
    that failed), "stack_name", "not_allowed" (the permission stands in the meaning), ...
    """
    check_name(plan.name)
    try:
        with talking("CreateStack"):
            made = account.cloudformation.create_stack(
                **plan.asked_for(),
                ClientRequestToken=str(uuid.uuid4()),  # asked twice, when an answer is lost, it is made once
            )
        stack_id = aws_answers.text(made, "StackId")
    except ProblemError as error:
        if error.problem.case == "stack_exists":
            raise ProblemError(_taken(error.problem, find(account, plan.name))) from None
        raise
    stack = find(account, stack_id)
    return stack or Stack(stack_id, plan.name, Phase.CREATING, "CREATE_IN_PROGRESS")


def find(account: AwsAccount, name_or_id: str) -> Stack | None:
    """The stack of that name, or with that ARN (then also a deleted one); None where there is none."""
    try:
        with talking("DescribeStacks"):
            said = account.cloudformation.describe_stacks(StackName=name_or_id)
        return stack_watch.to_stack(aws_answers.one(said, "Stacks"))
    except ProblemError as error:
        if error.problem.case == "stack_missing":
            return None
        raise


def ours(account: AwsAccount) -> tuple[Stack, ...]:
    """All stacks in the account and Region that were made from the app's templates, the newest first."""
    return tuple(stack for stack in _all(account) if stack_templates.of_description(stack.description))


def look(account: AwsAccount, stack_id: str) -> Progress:
    """One look at the stack, its resources and its present events.

    Raises ProblemError, case "stack_missing".
    """
    return stack_watch.StackWatch(account, stack_id).look()


def follow(account: AwsAccount, stack_id: str, on_progress: Callable[[Progress], None]) -> Progress:
    """Look again and again until the stack moves no more, and return the last look.

    `on_progress` gets every look that shows something new, on the calling thread, and the last one. Waits 2
    to 5 seconds between looks (an emulator on this machine is asked more often). Use the stack's ARN
    (`Stack.id`): a deleted stack has no name. Cancelling stops the following, not the stack. A short loss of
    the network is waited out.
    """
    return stack_watch.StackWatch(account, stack_id).follow(on_progress)


def preview(account: AwsAccount, plan: StackPlan) -> ChangeSet:
    """What an update of the stack `plan.name` to the plan would change. Changes nothing yet."""
    stack = find(account, plan.name)
    if stack is None:
        raise ProblemError(replace(_MISSING, raw_message=plan.name))
    with talking("CreateChangeSet"):
        made = account.cloudformation.create_change_set(
            **plan.asked_for(),
            ChangeSetName=f"wildrydes-{uuid.uuid4()}",
            ChangeSetType="UPDATE",
        )
    change_set_id = aws_answers.text(made, "Id")
    said = _settled(account, change_set_id)
    if said["Status"] == "CREATE_COMPLETE" and said.get("ExecutionStatus") != "UNAVAILABLE":
        changes = (each.get("ResourceChange") for each in said.get("Changes", []))
        return ChangeSet(change_set_id, stack, tuple(_change(each) for each in changes if each))
    empty = ChangeSet(change_set_id, stack, ())
    discard(account, empty)
    reason = said.get("StatusReason", "")
    if any(words in reason.lower() for words in _NO_CHANGES):
        return empty
    raise ProblemError(replace(_PREVIEW_FAILED, raw_message=redaction.message(reason)))


def execute(account: AwsAccount, change_set: ChangeSet) -> None:
    """Begin the update; `follow` the stack then. Problems: case "change_set_stale"."""
    with talking("ExecuteChangeSet"):
        account.cloudformation.execute_change_set(
            ChangeSetName=change_set.id, ClientRequestToken=str(uuid.uuid4())
        )
    _wait_until_begun(account, change_set.stack)


def discard(account: AwsAccount, change_set: ChangeSet) -> None:
    """Throw the preview away."""
    with talking("DeleteChangeSet"):
        account.cloudformation.delete_change_set(ChangeSetName=change_set.id)


def delete(account: AwsAccount, stack_id: str) -> None:
    """Begin the deletion; `follow` the stack by its ARN then, and say what `Progress.remaining` lists."""
    before = find(account, stack_id)
    with talking("DeleteStack"):
        account.cloudformation.delete_stack(StackName=stack_id, ClientRequestToken=str(uuid.uuid4()))
    if before is not None:
        _wait_until_begun(account, before)


def pool_of(account: AwsAccount, stack: Stack) -> ConfigFile | None:
    """The pool that a ready stack's outputs name, and the API's address where they name one.

    None for a stack without a pool (the ride API's has only `InvokeUrl` in `Stack.outputs`). Raises
    ProblemError for outputs that make no sense.
    """
    outputs = stack.outputs
    if "UserPoolId" not in outputs or "UserPoolClientId" not in outputs:
        return None
    of_ours = stack_templates.of_description(stack.description)
    pool = PoolConfig.of(
        outputs["UserPoolId"],
        outputs["UserPoolClientId"],
        outputs.get("Region", ""),
        endpoint_url=account.cognito_endpoint,
        kind=PoolKind.EMAIL if of_ours is Template.USER_MANAGEMENT else PoolKind.UNKNOWN,
        name=stack.name,
    )
    return ConfigFile(pool, outputs.get("InvokeUrl", ""))


def _all(account: AwsAccount) -> list[Stack]:
    """Every stack that is not deleted, the newest first."""
    with talking("DescribeStacks"):
        pages = account.cloudformation.get_paginator("describe_stacks").paginate()
        found = [stack_watch.to_stack(each) for page in pages for each in aws_answers.parts(page, "Stacks")]
    # A change set on somebody else's behalf may be listed with the deleted ones by an emulator.
    return [stack for stack in found if stack.phase is not Phase.DELETED]


def _settled(account: AwsAccount, change_set_id: str) -> DescribeChangeSetOutputTypeDef:
    """The change set, once CloudFormation has worked it out."""
    wait = 0.1 if account.on_this_machine else _SETTLE_EVERY
    while True:
        with talking("DescribeChangeSet"):
            said = account.cloudformation.describe_change_set(ChangeSetName=change_set_id)
        if aws_answers.text(said, "Status") not in {"CREATE_PENDING", "CREATE_IN_PROGRESS"}:
            return said
        cancel.current().wait(wait)


def _wait_until_begun(account: AwsAccount, before: Stack) -> None:
    """Wait until the stack shows that it has begun: who follows it at once would think that it is done."""
    for _ in range(_MOST_LOOKS):
        stack = find(account, before.id)
        if stack is None or stack.phase.moving or stack.changed_at != before.changed_at:
            return
        cancel.current().wait(0.1 if account.on_this_machine else _SETTLE_EVERY)


def _change(said: ResourceChangeTypeDef) -> Change:
    targets = [each.get("Target", {}) for each in said.get("Details", [])]
    names = [str(target.get("Name") or target.get("Attribute") or "") for target in targets]
    return Change(
        said.get("Action", ""),
        said.get("LogicalResourceId", ""),
        said.get("ResourceType", ""),
        said.get("PhysicalResourceId", ""),
        said.get("Replacement", ""),
        tuple(dict.fromkeys(name for name in names if name)),
    )


_MISSING: Final = Problem(
    "There is no such stack",
    "No stack of that name stands in this Region of this account, so there is nothing to update.",
    "Check the name, the Region and the profile; or launch it.",
    name="StackMissing",
    field="stack_name",
    case="stack_missing",
)
_PREVIEW_FAILED: Final = Problem(
    "The update cannot be previewed",
    "CloudFormation could not work out what would change.",
    "The details say why.",
    name="ChangeSetFailed",
    case="preview_failed",
)


def _taken(problem: Problem, stack: Stack | None) -> Problem:
    """What it means that the name is taken depends on by what."""
    if stack is None:
        return problem
    if stack.phase is Phase.ROLLED_BACK:
        return replace(
            problem,
            title="An attempt that failed has that name",
            meaning=words(
                "{name} is what is left of a launch that was undone. Nothing works in it.", name=stack.name
            ),
            next_step="Delete it first, or choose another name.",
            case="stack_rolled_back",
        )
    if stack.phase.moving:
        return replace(
            problem,
            meaning=words(
                "{name} is being worked on at this moment ({status}).", name=stack.name, status=stack.status
            ),
            next_step="Follow it, or choose another name.",
        )
    return replace(
        problem,
        meaning=words(
            "{name} is there already ({status}). In one Region each name is taken once.",
            name=stack.name,
            status=stack.status,
        ),
        next_step="Open its pool, preview an update of it, or choose another name.",
    )
