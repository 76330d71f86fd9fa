"""Following a stack: one look after another, from CloudFormation's description, events and resources."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from wildrydes_desktop.cognito import faults, redaction
from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.workshop import stack_reasons, stack_templates
from wildrydes_desktop.workshop.aws_account import AwsAccount
from wildrydes_desktop.workshop.aws_answers import moment, one, parts, text
from wildrydes_desktop.workshop.aws_errors import talking
from wildrydes_desktop.workshop.stack_progress import Event, Light, Phase, Progress, Resource, Stack

if TYPE_CHECKING:
    from mypy_boto3_cloudformation.type_defs import StackEventTypeDef, StackResourceTypeDef, StackTypeDef

_BEGINNINGS: Final = frozenset({"CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "DELETE_IN_PROGRESS"})
_PHASES: Final = {
    "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS": Phase.UPDATING,
    "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS": Phase.ROLLING_BACK,
    "UPDATE_ROLLBACK_IN_PROGRESS": Phase.ROLLING_BACK,
    "UPDATE_ROLLBACK_COMPLETE": Phase.UPDATE_UNDONE,
    "ROLLBACK_IN_PROGRESS": Phase.ROLLING_BACK,
    "ROLLBACK_COMPLETE": Phase.ROLLED_BACK,
    "REVIEW_IN_PROGRESS": Phase.REVIEW,
    "CREATE_IN_PROGRESS": Phase.CREATING,
    "DELETE_IN_PROGRESS": Phase.DELETING,
    "DELETE_COMPLETE": Phase.DELETED,
}
# For statuses of operations that this app does not begin (imports) or that are new.
_BY_ENDING: Final = {"_IN_PROGRESS": Phase.UPDATING, "_COMPLETE": Phase.READY, "_FAILED": Phase.FAILED}
_LEFT_BEHIND: Final = frozenset({"DELETE_FAILED", "DELETE_SKIPPED"})
_LOST_NETWORK: Final = frozenset(
    {faults.DNS.case, faults.UNREACHABLE.case, faults.CONNECT_TIMEOUT.case, faults.READ_TIMEOUT.case,
     faults.LOST.case, faults.REFUSED.case, "busy", "server"}
)  # fmt: skip

FIRST_WAIT: Final = 2.0
LONGEST_WAIT: Final = 5.0
PATIENCE: Final = 180.0
"""Seconds for which a lost network is waited out."""
_WAIT_ON_LOOPBACK: Final = 0.2


def phase_of(status: str) -> Phase:
    """Where a stack with this status is. Source: "Stack status codes" in CloudFormation's user guide."""
    known = _PHASES.get(status)
    if known is not None:
        return known
    return next((phase for ending, phase in _BY_ENDING.items() if status.endswith(ending)), Phase.FAILED)


def light_of(status: str) -> Light:
    """A resource's status in one word."""
    special = {"DELETE_COMPLETE": Light.GONE, "DELETE_SKIPPED": Light.KEPT}
    if status in special:
        return special[status]
    if status.endswith("_FAILED"):
        return Light.FAILED
    return Light.DONE if status.endswith("_COMPLETE") else Light.WORKING


def to_stack(said: StackTypeDef) -> Stack:
    """CloudFormation's description of a stack as a value of ours."""
    status = text(said, "StackStatus")
    return Stack(
        id=said.get("StackId", ""),
        name=text(said, "StackName"),
        phase=phase_of(status),
        status=status,
        description=said.get("Description", ""),
        changed_at=said.get("DeletionTime") or said.get("LastUpdatedTime") or moment(said, "CreationTime"),
        reason=redaction.message(said.get("StackStatusReason", "")),
        parameters={
            each.get("ParameterKey", ""): each.get("ParameterValue", "")
            for each in said.get("Parameters", [])
        },
        outputs={each.get("OutputKey", ""): each.get("OutputValue", "") for each in said.get("Outputs", [])},
    )


class StackWatch:
    """Looks at one stack again and again, and fetches each event once. Of one thread."""

    def __init__(self, account: AwsAccount, stack_id: str) -> None:
        self._account = account
        self._stack_id = stack_id
        self._events: list[Event] = []
        self._before: dict[str, Resource] = {}

    def look(self) -> Progress:
        """How it stands now. Raises ProblemError, case "stack_missing"."""
        with talking("DescribeStacks"):
            said = self._account.cloudformation.describe_stacks(StackName=self._stack_id)
        stack = to_stack(one(said, "Stacks"))
        self._stack_id = stack.id  # from here on it is found even when it is deleted
        self._fetch_events()
        events = self._present()
        if not self._before:
            self._before = self._standing()
        resources = _folded(stack, self._before, events)
        failed = stack.phase in {Phase.ROLLING_BACK, Phase.ROLLED_BACK, Phase.UPDATE_UNDONE, Phase.FAILED}
        going_wrong = failed or (stack.phase.moving and stack.phase is not Phase.UPDATING)
        return Progress(
            stack,
            resources,
            tuple(events),
            stack_reasons.why(events, stack.name) if going_wrong else None,
            _left_behind(events),
        )

    def follow(self, on_progress: Callable[[Progress], None]) -> Progress:
        """Look until the stack rests; every look that shows something new goes to `on_progress`."""
        on_loopback = self._account.on_this_machine
        wait = _WAIT_ON_LOOPBACK if on_loopback else FIRST_WAIT
        seen: Progress | None = None
        lost_since: float | None = None
        while True:
            try:
                progress = self.look()
            except ProblemError as error:
                lost_since = lost_since or time.monotonic()
                patience = 0.0 if on_loopback else PATIENCE
                if error.problem.case not in _LOST_NETWORK or time.monotonic() - lost_since > patience:
                    raise
            else:
                lost_since = None
                if progress != seen:
                    on_progress(progress)
                    seen = progress
                if not progress.phase.moving:
                    return progress
            cancel.current().wait(wait)
            wait = min(wait * 1.1, _WAIT_ON_LOOPBACK if on_loopback else LONGEST_WAIT)

    def _fetch_events(self) -> None:
        """Add the events that are new. CloudFormation tells them newest first, a hundred a page."""
        known = {event.id for event in self._events}
        fresh: list[Event] = []
        with talking("DescribeStackEvents"):
            pages = self._account.cloudformation.get_paginator("describe_stack_events")
            for page in pages.paginate(StackName=self._stack_id):
                events = [_event(each) for each in parts(page, "StackEvents")]
                fresh += [event for event in events if event.id not in known]
                if any(event.id in known or self._begins(event) for event in events):
                    break
        self._events += reversed(fresh)

    def _present(self) -> list[Event]:
        """The events since the present work began, the oldest first."""
        for index in range(len(self._events) - 1, -1, -1):
            if self._begins(self._events[index]):
                return self._events[index:]
        return self._events

    def _begins(self, event: Event) -> bool:
        about_stack = event.type == "AWS::CloudFormation::Stack" and event.physical_id == self._stack_id
        return about_stack and event.status in _BEGINNINGS

    def _standing(self) -> dict[str, Resource]:
        """The resources that there are, as CloudFormation lists them."""
        with talking("DescribeStackResources"):
            said = self._account.cloudformation.describe_stack_resources(StackName=self._stack_id)
        found = [_resource(each) for each in parts(said, "StackResources")]
        return {resource.logical_id: resource for resource in found}


def _resource(said: StackResourceTypeDef) -> Resource:
    status = text(said, "ResourceStatus")
    return Resource(
        text(said, "LogicalResourceId"),
        text(said, "ResourceType"),
        status,
        light_of(status),
        said.get("PhysicalResourceId", ""),
        redaction.message(said.get("ResourceStatusReason", "")),
    )


def _event(said: StackEventTypeDef) -> Event:
    return Event(
        text(said, "EventId"),
        moment(said, "Timestamp"),
        said.get("LogicalResourceId", ""),
        said.get("ResourceType", ""),
        said.get("ResourceStatus", ""),
        redaction.message(said.get("ResourceStatusReason", "")),
        said.get("PhysicalResourceId", ""),
    )


def _folded(stack: Stack, before: Mapping[str, Resource], events: Iterable[Event]) -> tuple[Resource, ...]:
    """What the events made of the resources: first those that have begun, in the order of their beginning."""
    deleting = stack.phase in {Phase.DELETING, Phase.DELETED}
    touched: dict[str, Resource] = {}
    for event in events:
        if event.type == "AWS::CloudFormation::Stack" or not event.logical_id:
            continue
        previous = touched.get(event.logical_id)
        cleaned_away = event.status.startswith("DELETE") and stack.status.startswith("UPDATE")
        if cleaned_away and previous and not previous.status.startswith("DELETE"):
            continue  # it was one of two by that name; the other stands
        cleared_away = stack.status.startswith("ROLLBACK") and not event.status.endswith("_FAILED")
        if cleared_away and previous and previous.status == "CREATE_FAILED":
            continue  # it was never made, and why not is what people look for
        touched[event.logical_id] = _after(event, previous)
    declared = stack_templates.of_description(stack.description)
    names: dict[str, Any] = dict.fromkeys(touched) | (dict(declared.resources) if declared else {})
    waiting = Resource("", "", "", Light.WAITING)
    resources = []
    for name in names | dict.fromkeys(before):
        if name in touched:
            resources.append(touched[name])
        elif name in before:
            still = before[name]
            resources.append(replace(still, light=Light.WAITING) if deleting else still)
        elif stack.phase is Phase.CREATING:
            resources.append(replace(waiting, logical_id=name, type=names[name]))
    return tuple(resources)


def _after(event: Event, previous: Resource | None) -> Resource:
    """The resource after the event."""
    working = event.status.endswith("_IN_PROGRESS")
    began = previous.began if previous and previous.ended is None else event.at
    failed_before = previous is not None and previous.status.endswith("_FAILED") and not event.reason
    return Resource(
        event.logical_id,
        event.type,
        event.status,
        light_of(event.status),
        event.physical_id or (previous.physical_id if previous else ""),
        previous.reason if previous and failed_before else event.reason,
        began,
        None if working else event.at,
    )


def _left_behind(events: Iterable[Event]) -> tuple[Resource, ...]:
    """What was to be deleted and is still there."""
    last = {(event.logical_id, event.physical_id): event for event in events}
    return tuple(
        _after(event, None)
        for event in last.values()
        if event.status in _LEFT_BEHIND and event.type != "AWS::CloudFormation::Stack"
    )
