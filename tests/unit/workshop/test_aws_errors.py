"""What AWS refuses, as problems: each code finds its words, and the words are whole."""

from __future__ import annotations

import pytest
from botocore import exceptions as boto
from botocore.exceptions import ClientError
from botocore.parsers import ResponseParserError

from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.workshop import aws_errors


def problem_of(error: Exception, operation: str = "CreateStack") -> Problem:
    with pytest.raises(ProblemError) as caught, aws_errors.talking(operation):
        raise error
    return caught.value.problem


def refusal(code: str, message: str = "", status: int = 400) -> ClientError:
    metadata = {"RequestId": "request-1", "HTTPStatusCode": status}
    answer = {"Error": {"Code": code, "Message": message}, "ResponseMetadata": metadata}
    return ClientError(answer, "CreateStack")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("code", "message", "case"),
    [
        ("AlreadyExistsException", "Stack [mine] already exists", "stack_exists"),
        (
            "InsufficientCapabilitiesException",
            "Requires capabilities : [CAPABILITY_IAM]",
            "capability_missing",
        ),
        ("LimitExceededException", "Limit for stack has been exceeded", "stack_limit"),
        ("TokenAlreadyExistsException", "", "busy"),
        ("ChangeSetNotFound", "ChangeSet [x] does not exist", "change_set_stale"),
        ("InvalidChangeSetStatus", "ChangeSet [x] cannot be executed", "change_set_stale"),
        ("ValidationError", "Stack with id mine does not exist", "stack_missing"),
        (
            "ValidationError",
            "Stack [mine] cannot be deleted while TerminationProtection is enabled",
            "stack_protected",
        ),
        ("ValidationError", "Stack:arn is in ROLLBACK_COMPLETE state and can not be updated.", "stack_busy"),
        (
            "ValidationError",
            "1 validation error detected: Value 'my stack' at 'stackName' failed to satisfy constraint",
            "stack_name",
        ),
        (
            "ValidationError",
            "Parameter 'WebsiteBucketName' must be the name of a bucket",
            "parameter_refused",
        ),
        ("ValidationError", "Template format error", "refused"),
        ("NoSuchBucket", "The specified bucket does not exist", "bucket_missing"),
        (
            "OptInRequired",
            "The AWS Access Key Id needs a subscription for the service",
            "credentials_refused",
        ),
    ],
)
def test_refusals(code: str, message: str, case: str) -> None:
    problem = problem_of(refusal(code, message))
    assert problem.case == case
    assert problem.name == code
    assert problem.request_id == "request-1"


def test_what_was_typed_is_not_quoted() -> None:
    problem = problem_of(
        refusal("ValidationError", "1 validation error detected: Value 'my stack' at 'stackName' failed")
    )
    assert "my stack" not in problem.raw_message


@pytest.mark.parametrize(
    "message",
    [
        "User: arn:aws:iam::123456789012:user/me is not authorized to perform: iam:CreateRole on resource: x",
        'User: me is not authorized to perform: "iam:CreateRole" because no policy allows it',
    ],
)
def test_the_permission_is_named(message: str) -> None:
    assert "iam:CreateRole" in problem_of(refusal("AccessDenied", message)).meaning


def test_a_permission_that_is_not_named() -> None:
    problem = problem_of(refusal("AccessDenied", "Access Denied"))
    assert problem.meaning == "The credentials are good, but lack a permission."


@pytest.mark.parametrize(("status", "case"), [(400, "other"), (500, "server"), (503, "server")])
def test_a_code_that_nobody_has_met(status: int, case: str) -> None:
    assert problem_of(refusal("BrandNew", "hm", status)).case == case


@pytest.mark.parametrize(
    ("error", "case"),
    [
        (boto.NoCredentialsError(), "no_credentials"),
        (boto.PartialCredentialsError(provider="env", cred_var="AWS_SECRET_ACCESS_KEY"), "no_credentials"),
        (boto.ProfileNotFound(profile="nobody"), "profile_missing"),
        (boto.ConfigParseError(path="~/.aws/config"), "aws_settings"),
        (boto.UnauthorizedSSOTokenError(), "credentials_expired"),
        (boto.SSOTokenLoadError(error_msg="not there"), "credentials_expired"),
        (boto.TokenRetrievalError(provider="sso", error_msg="refused"), "credentials_expired"),
        (boto.CredentialRetrievalError(provider="process", error_msg="failed"), "no_credentials"),
        (boto.ConnectTimeoutError(endpoint_url="https://sts.amazonaws.com"), "connect_timeout"),
        (ResponseParserError("not well-formed"), "not_aws"),
    ],
)
def test_what_goes_wrong_before_aws_says_anything(error: Exception, case: str) -> None:
    assert problem_of(error).case == case


@pytest.mark.parametrize("bug", [ZeroDivisionError, KeyError, TypeError, AttributeError, ValueError])
def test_bugs_pass(bug: type[Exception]) -> None:
    """A member that we misspell is not an answer that was none of Amazon's."""
    with pytest.raises(bug), aws_errors.talking("CreateStack"):
        raise bug


def test_every_row_is_whole() -> None:
    for row in aws_errors.ROWS:
        assert row.problem.case
        assert row.problem.title
        assert not row.problem.title.endswith(".")
        assert row.problem.meaning.endswith(".")
        assert row.problem.next_step.endswith(".")


def test_a_text_that_several_rows_share_has_a_row_for_the_rest() -> None:
    names = {row.name for row in aws_errors.ROWS if row.texts}
    assert names <= {row.name for row in aws_errors.ROWS if not row.texts}
