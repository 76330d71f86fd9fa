"""Following a stack whose CloudFormation is scripted: what is made of its events, and how politely."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from wildrydes_desktop.foundation.cancel import Cancellation, working_under
from wildrydes_desktop.foundation.problems import Cancelled, ProblemError
from wildrydes_desktop.workshop import stack, stack_watch
from wildrydes_desktop.workshop.aws_account import AwsAccount
from wildrydes_desktop.workshop.stack import StackPlan, Template
from wildrydes_desktop.workshop.stack_progress import Light, Phase, Progress

ARN = "arn:aws:cloudformation:us-east-1:123456789012:stack/mine/1"
START = datetime(2026, 11, 23, 12, tzinfo=UTC)
STACK = "AWS::CloudFormation::Stack"
CUSTOM = "Custom::WebsiteConfiguration"


class Script:
    """CloudFormation with one stack. Each look goes one step on; the last step stays."""

    def __init__(self, *steps: Any, before: tuple[tuple[str, str, str], ...] = ()) -> None:
        """A step is the stack's status and the events that are new: name, type, status, reason.

        Or an error. `before` are resources: name, type, status.
        """
        self.steps = list(steps)
        self.before = before
        self.events: list[dict[str, Any]] = []
        self.status = ""
        self.page_calls = 0
        self.page_length = 100
        self.deleted: list[str] = []

    def describe_stacks(self, StackName: str) -> Any:  # noqa: N803 - boto3's
        step = self.steps.pop(0) if self.steps else (self.status, ())
        if isinstance(step, Exception):
            raise step
        self.status, events = step
        for name, kind, status, reason in events:
            number = len(self.events)
            self.events.append(
                {
                    "EventId": f"event-{number}",
                    "Timestamp": START + timedelta(seconds=number),
                    "LogicalResourceId": name,
                    "PhysicalResourceId": ARN if kind == STACK else f"{name}-1",
                    "ResourceType": kind,
                    "ResourceStatus": status,
                    "ResourceStatusReason": reason,
                }
            )
        said = {"StackName": "mine", "StackId": ARN, "StackStatus": self.status, "CreationTime": START}
        return {"Stacks": [said | {"Description": Template.USER_MANAGEMENT.description}]}

    def describe_stack_resources(self, StackName: str) -> Any:  # noqa: N803 - boto3's
        names = ("LogicalResourceId", "ResourceType", "ResourceStatus")
        return {"StackResources": [dict(zip(names, each, strict=True)) for each in self.before]}

    def get_paginator(self, name: str) -> Script:
        assert name == "describe_stack_events"
        return self

    def paginate(self, StackName: str) -> Any:  # noqa: N803 - boto3's
        newest_first = self.events[::-1]
        for index in range(0, len(newest_first), self.page_length):
            self.page_calls += 1
            yield {"StackEvents": newest_first[index : index + self.page_length]}

    def delete_stack(self, StackName: str, ClientRequestToken: str) -> None:  # noqa: N803 - boto3's
        self.deleted.append(StackName)

    def create_stack(self, **_: Any) -> Any:
        raise ClientError({"Error": {"Code": "AlreadyExistsException", "Message": "mine"}}, "CreateStack")


class Account:
    def __init__(self, script: Script) -> None:
        self.cloudformation = script
        self.on_this_machine = False


class Impatient(Cancellation):
    """Waits are noted, not waited."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []

    def wait(self, seconds: float) -> None:
        self.check()
        self.waits.append(seconds)
        if len(self.waits) > 500:
            self.cancel()


def account_of(script: Script) -> AwsAccount:
    return cast("AwsAccount", Account(script))


def followed(script: Script) -> tuple[Progress, list[Progress], list[float]]:
    seen: list[Progress] = []
    with working_under(cancellation := Impatient()):
        last = stack.follow(account_of(script), ARN, seen.append)
    return last, seen, cancellation.waits


def lights(progress: Progress) -> dict[str, str]:
    return {each.logical_id: str(each.light) for each in progress.resources}


BEGUN = ("CREATE_IN_PROGRESS", [("mine", STACK, "CREATE_IN_PROGRESS", "User Initiated")])
POOL_BEGUN = ("CREATE_IN_PROGRESS", [("UserPool", "AWS::Cognito::UserPool", "CREATE_IN_PROGRESS", "")])


@pytest.mark.parametrize(
    ("status", "phase"),
    [
        ("CREATE_COMPLETE", Phase.READY),
        ("UPDATE_COMPLETE", Phase.READY),
        ("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", Phase.UPDATING),
        ("UPDATE_ROLLBACK_COMPLETE", Phase.UPDATE_UNDONE),
        ("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", Phase.ROLLING_BACK),
        ("UPDATE_ROLLBACK_FAILED", Phase.FAILED),
        ("ROLLBACK_COMPLETE", Phase.ROLLED_BACK),
        ("ROLLBACK_FAILED", Phase.FAILED),
        ("DELETE_FAILED", Phase.FAILED),
        ("DELETE_COMPLETE", Phase.DELETED),
        ("REVIEW_IN_PROGRESS", Phase.REVIEW),
        ("IMPORT_COMPLETE", Phase.READY),
        ("SOMETHING_NEW", Phase.FAILED),
    ],
)
def test_phases(status: str, phase: Phase) -> None:
    assert stack_watch.phase_of(status) is phase


def test_only_looks_that_show_something_new_are_told() -> None:
    same: tuple[str, list[Any]] = ("CREATE_IN_PROGRESS", [])
    last, seen, waits = followed(Script(BEGUN, same, same, POOL_BEGUN, ("CREATE_COMPLETE", [])))
    assert len(seen) == 3
    assert seen[-1] is last
    assert lights(seen[0])["UserPool"] == Light.WAITING
    assert lights(seen[1])["UserPool"] == Light.WORKING
    assert next(iter(lights(seen[1]))) == "UserPool"  # what has begun stands first
    assert len(waits) == 4


def test_waits_are_polite() -> None:
    _, _, waits = followed(Script(*[BEGUN] * 30, ("CREATE_COMPLETE", [])))
    assert min(waits) == stack_watch.FIRST_WAIT
    assert max(waits) == stack_watch.LONGEST_WAIT
    assert waits == sorted(waits)


def test_the_reason_is_known_while_it_rolls_back() -> None:
    failed = [
        ("WebsiteConfiguration", CUSTOM, "CREATE_IN_PROGRESS", ""),
        ("WebsiteConfiguration", CUSTOM, "CREATE_FAILED", "(NoSuchBucket) no such bucket"),
        ("mine", STACK, "ROLLBACK_IN_PROGRESS", "Rollback requested"),
    ]
    gone = [
        ("UserPool", "AWS::Cognito::UserPool", "DELETE_COMPLETE", ""),
        ("WebsiteConfiguration", CUSTOM, "DELETE_COMPLETE", ""),
        ("mine", STACK, "ROLLBACK_COMPLETE", ""),
    ]
    last, seen, _ = followed(
        Script(BEGUN, POOL_BEGUN, ("ROLLBACK_IN_PROGRESS", failed), ("ROLLBACK_COMPLETE", gone))
    )
    rolling = seen[2]
    assert rolling.phase is Phase.ROLLING_BACK
    assert rolling.problem is not None
    assert rolling.problem.case == "bucket_missing"
    assert rolling.problem == last.problem
    assert last.phase is Phase.ROLLED_BACK
    assert last.remaining == ()
    assert lights(last)["UserPool"] == Light.GONE
    (why,) = [each for each in last.resources if each.logical_id == "WebsiteConfiguration"]
    assert (why.light, why.status) == (Light.FAILED, "CREATE_FAILED")  # also when it was cleared away
    assert why.reason == "(NoSuchBucket) no such bucket"
    assert len(last.events) == 8  # with those of the creation, of which the rollback is a part


DELETE = ("DELETE_IN_PROGRESS", [("mine", STACK, "DELETE_IN_PROGRESS", "User Initiated")])
STANDING = (
    ("UserPool", "AWS::Cognito::UserPool", "CREATE_COMPLETE"),
    ("WebsiteConfiguration", CUSTOM, "CREATE_COMPLETE"),
)


def test_a_deletion_begins_with_everything_waiting_and_says_what_remains() -> None:
    kept = [
        ("WebsiteConfiguration", CUSTOM, "DELETE_IN_PROGRESS", ""),
        ("WebsiteConfiguration", CUSTOM, "DELETE_COMPLETE", ""),
        ("UserPool", "AWS::Cognito::UserPool", "DELETE_SKIPPED", ""),
        ("mine", STACK, "DELETE_COMPLETE", ""),
    ]
    script = Script(BEGUN, DELETE, ("DELETE_COMPLETE", kept), before=STANDING)
    script.describe_stacks(ARN)  # the creation, long ago
    last, seen, _ = followed(script)
    assert seen[0].phase is Phase.DELETING
    assert lights(seen[0]) == {"UserPool": Light.WAITING, "WebsiteConfiguration": Light.WAITING}
    assert last.phase is Phase.DELETED
    assert lights(last) == {"WebsiteConfiguration": Light.GONE, "UserPool": Light.KEPT}
    assert [each.physical_id for each in last.remaining] == ["UserPool-1"]
    assert len(last.events) == 5  # none of the creation's


def test_a_deletion_that_fails() -> None:
    failed = [
        ("WebsiteConfiguration", CUSTOM, "DELETE_IN_PROGRESS", ""),
        ("WebsiteConfiguration", CUSTOM, "DELETE_FAILED", "An error occurred (AccessDenied)"),
        ("mine", STACK, "DELETE_FAILED", "The following resource(s) failed to delete"),
    ]
    last, _, _ = followed(Script(DELETE, ("DELETE_FAILED", failed), before=STANDING))
    assert last.phase is Phase.FAILED
    assert last.problem is not None
    assert last.problem.case == "bucket_read_only"
    assert [each.logical_id for each in last.remaining] == ["WebsiteConfiguration"]
    (event,) = [each for each in last.resources if each.light is Light.FAILED]
    assert event.reason == "An error occurred (AccessDenied)"
    assert event.began is not None
    assert event.ended is not None


def test_an_update_leaves_alone_what_it_does_not_touch() -> None:
    update = [
        ("mine", STACK, "UPDATE_IN_PROGRESS", "User Initiated"),
        ("WebsiteConfiguration", CUSTOM, "UPDATE_IN_PROGRESS", ""),
    ]
    done = [
        ("WebsiteConfiguration", CUSTOM, "UPDATE_COMPLETE", ""),
        ("WebsiteConfiguration", CUSTOM, "DELETE_COMPLETE", ""),  # its predecessor
    ]
    last, seen, _ = followed(
        Script(("UPDATE_IN_PROGRESS", update), ("UPDATE_COMPLETE", done), before=STANDING)
    )
    assert lights(seen[0]) == {"WebsiteConfiguration": Light.WORKING, "UserPool": Light.DONE}
    assert lights(last) == {"WebsiteConfiguration": Light.DONE, "UserPool": Light.DONE}
    assert last.problem is None


def test_an_update_that_is_undone_leaves_what_there_was() -> None:
    update = [
        ("mine", STACK, "UPDATE_IN_PROGRESS", "User Initiated"),
        ("WebsiteConfiguration", CUSTOM, "UPDATE_IN_PROGRESS", ""),
        ("WebsiteConfiguration", CUSTOM, "UPDATE_FAILED", "(AccessDenied)"),
        ("mine", STACK, "UPDATE_ROLLBACK_IN_PROGRESS", ""),
        ("WebsiteConfiguration", CUSTOM, "UPDATE_COMPLETE", ""),
        ("WebsiteConfiguration", CUSTOM, "DELETE_COMPLETE", ""),  # the new one
    ]
    last, _, _ = followed(Script(("UPDATE_ROLLBACK_COMPLETE", update), before=STANDING))
    assert last.phase is Phase.UPDATE_UNDONE
    assert lights(last) == {"WebsiteConfiguration": Light.DONE, "UserPool": Light.DONE}
    assert last.problem is not None
    assert last.problem.case == "bucket_read_only"


def test_an_update_that_removes_a_resource() -> None:
    update = [
        ("mine", STACK, "UPDATE_IN_PROGRESS", "User Initiated"),
        ("WebsiteConfiguration", CUSTOM, "DELETE_IN_PROGRESS", ""),
        ("WebsiteConfiguration", CUSTOM, "DELETE_COMPLETE", ""),
    ]
    last, _, _ = followed(Script(("UPDATE_COMPLETE", update), before=STANDING))
    assert lights(last)["UserPool"] == Light.DONE
    assert lights(last)["WebsiteConfiguration"] == Light.GONE


def test_what_was_begun_is_seen_to_begin_before_anybody_follows() -> None:
    script = Script(("CREATE_COMPLETE", []), ("CREATE_COMPLETE", []), DELETE)
    with working_under(cancellation := Impatient()):
        stack.delete(account_of(script), ARN)
    assert script.deleted == [ARN]
    assert len(cancellation.waits) == 1


def test_events_are_fetched_once() -> None:
    script = Script(BEGUN, *[POOL_BEGUN] * 9, ("CREATE_COMPLETE", []))
    script.page_length = 2
    last, _, _ = followed(script)
    assert len(last.events) == 10
    assert script.page_calls <= 12  # one page for each of eleven looks; never back to the first event


def test_a_lost_network_is_waited_out() -> None:
    lost = EndpointConnectionError(endpoint_url="https://cloudformation.us-east-1.amazonaws.com")
    last, _, waits = followed(Script(BEGUN, lost, lost, ("CREATE_COMPLETE", [])))
    assert last.phase is Phase.READY
    assert len(waits) == 3


def test_a_network_that_stays_lost_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stack_watch, "PATIENCE", 0.0)
    lost = EndpointConnectionError(endpoint_url="https://cloudformation.us-east-1.amazonaws.com")
    with pytest.raises(ProblemError) as caught:
        followed(Script(BEGUN, *[lost] * 9))
    assert caught.value.problem.case == "unreachable"


def test_what_is_no_loss_is_told_at_once() -> None:
    expired = ClientError({"Error": {"Code": "ExpiredToken", "Message": "expired"}}, "DescribeStacks")
    with pytest.raises(ProblemError) as caught:
        followed(Script(BEGUN, expired, ("CREATE_COMPLETE", [])))
    assert caught.value.problem.case == "credentials_expired"


def test_cancelling_ends_the_following() -> None:
    with working_under(cancellation := Cancellation()), pytest.raises(Cancelled):
        stack.follow(account_of(Script(BEGUN)), ARN, lambda _: cancellation.cancel())


@pytest.mark.parametrize(
    ("status", "case", "said"),
    [
        ("ROLLBACK_COMPLETE", "stack_rolled_back", "Delete it first"),
        ("CREATE_IN_PROGRESS", "stack_exists", "Follow it"),
        ("CREATE_COMPLETE", "stack_exists", "preview an update"),
    ],
)
def test_a_name_that_is_taken(status: str, case: str, said: str) -> None:
    account = account_of(Script((status, [])))
    with pytest.raises(ProblemError) as caught:
        stack.launch(account, StackPlan.user_management("mine", "wildrydes-me", iam_acknowledged=True))
    assert caught.value.problem.case == case
    assert caught.value.problem.field == "stack_name"
    assert said in caught.value.problem.next_step
