"""The calls of who makes the pool by the workshop's stack: to STS, S3 and CloudFormation (`cloud`)."""

from __future__ import annotations

from typing import Final

from reliability.calls import Call
from reliability.cloud import BUCKET
from reliability.scene import Scene
from tests.helpers.at_the_stack import (
    find,
    go_on_to_the_review,
    go_to_stack,
    phase,
    to_the_bucket,
    wait_for_places,
)
from tests.helpers.at_the_stack import look_at as look_at_bucket
from wildrydes_desktop.ui.pages.names import PageName

IN_THE_BACKGROUND: Final = 0.15  # s until what nobody waits for (a free name, the stacks there are) has come


def _at_account(scene: Scene) -> None:
    """At the first step, wherever the cell before has led to."""
    person = scene.person
    if person.page is not PageName.STACK:
        go_to_stack(person)
    wait_for_places(person)
    if person.sees("stackPhase"):
        person.click("stackAgain")
        person.wait(lambda: person.sees("stackBackToAccount"), "the bucket's form")
    if person.sees("stackLaunch"):
        person.click("stackBackToBucket")
    if person.sees("stackBackToAccount"):
        scene.settle(IN_THE_BACKGROUND)
        person.click("stackBackToAccount")
    person.wait(lambda: person.sees("stackWho") and not person.busy, "the first step")


def _name_a_stack(scene: Scene) -> None:
    scene.name = scene.pool.stack()
    _at_account(scene)
    scene.person.type("stackFindName", scene.name)


def _stack_shown(scene: Scene) -> bool:
    person = scene.person
    return person.sees("stackPhase") and person.text("stackTitle") == scene.name and not person.busy


def _at_stack(scene: Scene) -> None:
    _name_a_stack(scene)
    find(scene.person, scene.name)
    scene.person.wait(lambda: _stack_shown(scene), "the stack")


def _at_bucket(scene: Scene) -> None:
    _at_account(scene)
    to_the_bucket(scene.person)
    scene.settle(IN_THE_BACKGROUND)
    scene.name = scene.pool.another_stack()
    scene.person.choose("stackTemplate", "user-management")
    scene.person.type("stackName", scene.name)
    scene.person.type("stackBucket", BUCKET)


def _at_review(scene: Scene) -> None:
    _at_bucket(scene)
    look_at_bucket(scene.person, BUCKET)
    go_on_to_the_review(scene.person)
    scene.person.tick("stackCapability")


def _find_what_was_launched(scene: Scene) -> None:
    """CloudFormation has a stack of that name by now: look for it."""
    _at_account(scene)
    find(scene.person, scene.name)


def _update_wanted(scene: Scene) -> None:
    _at_stack(scene)
    scene.person.click("stackUpdate")
    scene.person.type("stackUpdateBucket", f"{BUCKET}-2")
    scene.person.tick("stackUpdateCapability")


def _update_previewed(scene: Scene) -> None:
    _update_wanted(scene)
    scene.person.click("stackPreview")
    scene.person.wait(lambda: scene.person.sees("stackApply") and not scene.person.busy, "the preview")


def _preview_gone(scene: Scene) -> bool:
    return not scene.person.sees("stackApply") and not scene.person.busy


def _deletion_wanted(scene: Scene) -> None:
    _at_stack(scene)
    scene.person.click("stackDelete")
    scene.person.type("stackDeleteName", scene.name)


def _followed(scene: Scene) -> bool:
    return scene.person.kind == "success"


def _on_the_bucket(operation: str, before: int) -> Call:
    return Call(
        operation,
        operation,
        "have the website's bucket looked at",
        "stackCheck",
        _at_bucket,
        lambda scene: scene.person.sees("stackContinue") and not scene.person.busy,
        before=before,
        signed=True,
    )


def _finding(name: str, operation: str, before: int) -> Call:
    return Call(
        name,
        operation,
        "find a stack by its name",
        "stackFind",
        _name_a_stack,
        _stack_shown,
        before=before,
        signed=True,
    )


def _previewing(operation: str, before: int) -> Call:
    return Call(
        operation,
        operation,
        "have an update previewed",
        "stackPreview",
        _update_wanted,
        lambda scene: scene.person.sees("stackApply") and not scene.person.busy,
        before=before,
        signed=True,
    )


CALLS: Final = (
    Call(
        "GetCallerIdentity",
        "GetCallerIdentity",
        "see whose AWS account it is",
        "stackWho",
        _at_account,
        lambda scene: scene.person.sees("stackCheck") and not scene.person.busy,
        signed=True,
    ),
    _on_the_bucket("HeadBucket", 0),
    _on_the_bucket("CreateMultipartUpload", 2),
    _on_the_bucket("AbortMultipartUpload", 3),
    _on_the_bucket("GetObject", 4),
    Call(
        "CreateStack",
        "CreateStack",
        "launch a stack",
        "stackLaunch",
        _at_review,
        _stack_shown,
        follow=_find_what_was_launched,
        signed=True,
    ),
    _finding("DescribeStacks", "DescribeStacks", 1),
    _finding("DescribeStackEvents", "DescribeStackEvents", 3),
    _finding("DescribeStackResources", "DescribeStackResources", 4),
    Call(
        "DescribeStacks, following",
        "DescribeStacks",
        "look at a stack again",
        "stackFollow",
        _at_stack,
        _followed,
        busy=lambda scene: not scene.person.message,
        unseen=True,
        signed=True,
    ),
    _previewing("CreateChangeSet", 1),
    _previewing("DescribeChangeSet", 2),
    Call(
        "ExecuteChangeSet",
        "ExecuteChangeSet",
        "update a stack",
        "stackApply",
        _update_previewed,
        _preview_gone,
        signed=True,
    ),
    Call(
        "DeleteChangeSet",
        "DeleteChangeSet",
        "discard a preview",
        "stackDiscard",
        _update_previewed,
        _preview_gone,
        signed=True,
    ),
    Call(
        "DeleteStack",
        "DeleteStack",
        "delete a stack",
        "stackDeleteConfirm",
        _deletion_wanted,
        lambda scene: phase(scene.person) in {"deleting", "deleted"} and not scene.person.busy,
        before=1,
        signed=True,
    ),
)
