"""Why a stack failed, from the events that CloudFormation tells."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from wildrydes_desktop.workshop import stack_reasons
from wildrydes_desktop.workshop.stack_progress import Event

CUSTOM = "Custom::WebsiteConfiguration"
FROM_CUSTOM = "Received response status [FAILED] from custom resource. Message returned: {}"


def event(name: str, kind: str, status: str, reason: str = "") -> Event:
    return Event(f"{name}-{status}", datetime(2026, 11, 23, tzinfo=UTC), name, kind, status, reason)


@pytest.mark.parametrize(
    ("kind", "reason", "case"),
    [
        (
            CUSTOM,
            FROM_CUSTOM.format("(NoSuchBucket) when calling PutObject"),
            "bucket_missing",
        ),
        (
            CUSTOM,
            FROM_CUSTOM.format("(AccessDenied) when calling PutObject"),
            "bucket_read_only",
        ),
        (CUSTOM, FROM_CUSTOM.format("An error occurred (PermanentRedirect) when calling"), "bucket_region"),
        (
            CUSTOM,
            "did not receive a response from your Custom Resource",
            "custom_resource_timeout",
        ),
        (
            "AWS::IAM::Role",
            "User: arn:aws:iam::123456789012:user/me is not authorized to perform: iam:CreateRole",
            "not_allowed",
        ),
        (
            CUSTOM,
            "b has no js/config.js with an invokeUrl: launch the stack of module 2 first",
            "config_missing",
        ),
        ("AWS::Cognito::UserPool", "Limit exceeded: LimitExceededException, pools", "limit"),
        ("AWS::Lambda::Function", "wildrydes already exists in stack", "resource_exists"),
        ("AWS::Lambda::Function", "The runtime parameter of python3.9 is no longer supported", "runtime"),
        ("AWS::Lambda::Function", "Something new", "resource_failed"),
        (CUSTOM, "Something new", "resource_failed"),
    ],
)
def test_reasons(kind: str, reason: str, case: str) -> None:
    problem = stack_reasons.why([event("Thing", kind, "CREATE_FAILED", reason)], "mine")
    assert problem is not None
    assert problem.case == case
    assert problem.raw_message.startswith("Thing: ")
    assert problem.title
    assert problem.meaning.endswith(".")
    assert problem.next_step.endswith(".")


def test_the_permission_is_named() -> None:
    reason = "API: iam:CreateRole User: me is not authorized to perform: iam:CreateRole on resource: role"
    problem = stack_reasons.why([event("Role", "AWS::IAM::Role", "CREATE_FAILED", reason)], "mine")
    assert problem is not None
    assert "iam:CreateRole" in problem.meaning


def test_the_first_failure_counts_and_what_was_called_off_does_not() -> None:
    problem = stack_reasons.why(
        [
            event("Pool", "AWS::Cognito::UserPool", "CREATE_FAILED", "Resource creation cancelled"),
            event("Config", CUSTOM, "CREATE_FAILED", "An error occurred (NoSuchBucket)"),
            event("Role", "AWS::IAM::Role", "CREATE_FAILED", "already exists"),
            event("mine", "AWS::CloudFormation::Stack", "ROLLBACK_FAILED", "could not be deleted"),
        ],
        "mine",
    )
    assert problem is not None
    assert problem.case == "bucket_missing"


def test_the_stacks_own_failure_counts_where_there_is_no_other() -> None:
    failed = event("mine", "AWS::CloudFormation::Stack", "ROLLBACK_FAILED", "out of luck")
    problem = stack_reasons.why([failed], "mine")
    assert problem is not None
    assert "out of luck" in problem.raw_message


def test_a_deletion_that_failed_is_to_be_tried_again() -> None:
    refused = event("Config", CUSTOM, "DELETE_FAILED", "An error occurred (AccessDenied)")
    problem = stack_reasons.why([refused], "mine")
    assert problem is not None
    assert "again" in problem.next_step


def test_nothing_failed() -> None:
    done = event("Pool", "AWS::Cognito::UserPool", "CREATE_COMPLETE")
    assert stack_reasons.why([done], "mine") is None
