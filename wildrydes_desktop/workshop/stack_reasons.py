"""Why a stack failed, from CloudFormation's events: one sentence, and what to do next.

The first failure is the reason; what fails after it was called off. Texts are matched loosely: they are the
services' own, passed through CloudFormation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from wildrydes_desktop.cognito import redaction
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.words import sentences, words
from wildrydes_desktop.workshop.aws_errors import permission_in
from wildrydes_desktop.workshop.stack_progress import Event

_CALLED_OFF: Final = ("resource creation cancelled", "resource update cancelled", "was cancelled")
_WRITER: Final = "Custom::"
_DELETE_FIRST: Final = "Delete the stack that is left, and launch it again."


@dataclass(frozen=True, slots=True)
class _Reason:
    """Fits a failure of a resource whose type begins with `type` when the pattern is found in its text."""

    pattern: str
    problem: Problem
    type: str = ""

    def fits(self, event: Event) -> bool:
        return event.type.startswith(self.type) and bool(re.search(self.pattern, event.reason, re.IGNORECASE))


_REASONS: Final = (
    _Reason(
        pattern="NoSuchBucket",
        problem=Problem(
            "The bucket is not there",
            "The stack wanted to write js/config.js into a bucket that does not exist.",
            words(
                "{delete_first} Take the name of the website's bucket from module 1.",
                delete_first=_DELETE_FIRST,
            ),
            name="NoSuchBucket",
            field="bucket",
            case="bucket_missing",
        ),
        type=_WRITER,
    ),
    _Reason(
        pattern="launch the stack of module 2 first",  # the rides' template says so
        problem=Problem(
            "The website has no configuration yet",
            "The stack wanted to add the API's address to js/config.js, and there is none in the bucket.",
            words(
                "{delete_first} Before that, launch the users' stack for this bucket.",
                delete_first=_DELETE_FIRST,
            ),
            name="ConfigMissing",
            field="bucket",
            case="config_missing",
        ),
        type=_WRITER,
    ),
    _Reason(
        pattern="PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraint|BucketRegionError",
        problem=Problem(
            "The bucket is in another Region",
            "The stack wanted to write js/config.js into a bucket of another Region than its own.",
            words("{delete_first} Choose the bucket's Region this time.", delete_first=_DELETE_FIRST),
            name="PermanentRedirect",
            field="bucket",
            case="bucket_region",
        ),
        type=_WRITER,
    ),
    _Reason(
        pattern="AccessDenied|not authorized to perform|Access Denied|PreconditionFailed",
        problem=Problem(
            "The bucket may not be written to",
            "The stack's own role was refused when it wrote js/config.js: the bucket's policy, its "
            "encryption key or a rule of the organisation forbids it.",
            words(
                "Have the bucket's policy changed, or choose another bucket. {delete_first}",
                delete_first=_DELETE_FIRST,
            ),
            name="AccessDenied",
            field="bucket",
            case="bucket_read_only",
        ),
        type=_WRITER,
    ),
    _Reason(
        pattern="did not receive a response|timed out|timeout|failed to stabilize",
        problem=Problem(
            "Writing the website's configuration took too long",
            "The function that writes js/config.js gave no answer in time.",
            words(
                "{delete_first} If it stays so, the function's log group has the reason.",
                delete_first=_DELETE_FIRST,
            ),
            name="CustomResourceTimeout",
            case="custom_resource_timeout",
        ),
        type=_WRITER,
    ),
    _Reason(
        pattern="not authorized to perform|AccessDenied|is not authorized",
        problem=Problem(
            "A permission is lacking",
            "CloudFormation makes everything with your own permissions, and one of them is lacking.",
            words("Have it granted, or use another profile. {delete_first}", delete_first=_DELETE_FIRST),
            name="AccessDenied",
            case="not_allowed",
        ),
    ),
    _Reason(
        pattern="LimitExceeded|limit exceeded|quota|maximum number",
        problem=Problem(
            "The account has reached a limit",
            "There are as many of these in the account as Amazon allows.",
            words("Remove some, or have the quota raised. {delete_first}", delete_first=_DELETE_FIRST),
            name="LimitExceeded",
            case="limit",
        ),
    ),
    _Reason(
        pattern="already exists",
        problem=Problem(
            "Something of that name is there already",
            "One of the resources has a name that is taken in this account.",
            words(
                "Remove the other one, or leave it and use its stack. {delete_first}",
                delete_first=_DELETE_FIRST,
            ),
            name="AlreadyExists",
            case="resource_exists",
        ),
    ),
    _Reason(
        pattern="runtime parameter|is no longer supported for creating",
        problem=Problem(
            "The function's runtime is out of date",
            "Lambda makes no new functions on the runtime that the template names.",
            "Get the newest version of this app: its template names a newer one.",
            name="RuntimeDeprecated",
            case="runtime",
        ),
    ),
)


def why(events: Iterable[Event], stack_name: str) -> Problem | None:
    """The problem that `events`, the oldest first, tell of; None where nothing failed."""
    failures = [event for event in events if event.status.endswith("_FAILED") and not _called_off(event)]
    own = [event for event in failures if event.logical_id != stack_name]
    for event in own or failures:
        return _problem(event)
    return None


def _called_off(event: Event) -> bool:
    return any(words in event.reason.lower() for words in _CALLED_OFF)


def _problem(event: Event) -> Problem:
    text = redaction.message(event.reason)
    for reason in _REASONS:
        if reason.fits(event):
            return _with_details(reason.problem, event, text)
    deleting = event.status.startswith("DELETE")
    return Problem(
        words("{logical_id} could not be deleted", logical_id=event.logical_id)
        if deleting
        else words("{logical_id} could not be made", logical_id=event.logical_id),
        words(
            "{type} failed, and CloudFormation gave a reason that this app has no words for.", type=event.type
        ),
        "The details say what CloudFormation said. Mend that, then delete again."
        if deleting
        else sentences("The details say what CloudFormation said. Mend that.", _DELETE_FIRST),
        name="ResourceFailed",
        raw_message=f"{event.logical_id}: {text}",
        case="resource_failed",
    )


def _with_details(problem: Problem, event: Event, text: str) -> Problem:
    problem = replace(problem, raw_message=f"{event.logical_id}: {text}")
    permission = permission_in(event.reason)
    if problem.case == "not_allowed" and permission:
        meaning = words(
            "CloudFormation makes everything with your own permissions, and {permission} is lacking.",
            permission=permission,
        )
        return replace(problem, meaning=meaning)
    if event.status.startswith("DELETE"):
        return replace(problem, next_step="Mend that, then delete the stack again.")
    return problem
