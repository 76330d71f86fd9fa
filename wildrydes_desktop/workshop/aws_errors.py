"""What AWS refuses while a stack is made, as problems: what it means and what to do next.

Names are the services' own error codes. Texts are no contract, so they are matched loosely, and each code
that several things share has a row without any. Sources: the "Common errors" and the operations' own errors
in the API references of CloudFormation, STS and S3.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from wildrydes_desktop.cognito.error_row import AGAIN, Row, row
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import words

_LOG_IN: Final = (
    "Sign in again (aws sso login, or whatever your organisation uses), or choose another profile."
)
_OTHER_NAME: Final = "Choose another name, or look at the stack that has it."
_SHOW: Final = "Show the details to whoever manages the AWS account."

_EXPIRED: Final = (
    "credentials_expired",
    "The AWS credentials have expired",
    "Temporary credentials last for hours. These were good, and are not any more.",
    _LOG_IN,
)
_REFUSED: Final = (
    "credentials_refused",
    "AWS does not know these credentials",
    (
        "The access key is not one of Amazon's any more, or its secret half does not belong to it, or the "
        "Region is one that this account has not switched on."
    ),
    "Check the profile in ~/.aws/credentials, or choose another one. Try us-east-1, which is always on.",
)
_BUSY: Final = (
    "busy",
    "AWS asks for patience",
    "There were too many requests in a short time, from this account as a whole.",
    "Wait a minute, then try again.",
)
_CLOCK: Final = (
    "clock",
    "This computer's clock is off",
    "A signature is good for some minutes only, and by Amazon's clock this one was made at another time.",
    "Set the date and time of this computer, then try again.",
)
_STALE: Final = (
    "change_set_stale",
    "The preview is out of date",
    "The stack has changed since the preview was made, or the preview is gone.",
    "Preview the update again.",
)
_NOT_ALLOWED: Final = (
    "not_allowed",
    "You may not do that in this account",
    "The credentials are good, but lack a permission.",
    _SHOW,
)

ROWS: Final[tuple[Row, ...]] = (
    *(row(name, *_CLOCK) for name in ("RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture")),
    row("SignatureDoesNotMatch", *_CLOCK, texts=("signature expired",)),
    row("SignatureDoesNotMatch", *_CLOCK, texts=("not yet current",)),
    row("InvalidSignatureException", *_CLOCK),
    *(row(name, *_EXPIRED) for name in ("ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired")),
    *(
        row(name, *_REFUSED)
        for name in (
            "InvalidClientTokenId", "InvalidAccessKeyId", "UnrecognizedClientException", "AuthFailure",
            "SignatureDoesNotMatch", "IncompleteSignature", "MissingAuthenticationToken",
            "MissingAuthenticationTokenException", "InvalidToken", "OptInRequired",
        )
    ),
    *(
        row(name, *_NOT_ALLOWED)
        for name in ("AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "AuthorizationError")
    ),
    *(
        row(name, *_BUSY)
        for name in ("Throttling", "ThrottlingException", "RequestLimitExceeded", "SlowDown")
    ),
    row(
        "AlreadyExistsException",
        "stack_exists",
        "There is a stack of that name already",
        "In one Region of an account each name is taken once.",
        _OTHER_NAME,
        field="stack_name",
    ),
    row(
        "InsufficientCapabilitiesException",
        "capability_missing",
        "CloudFormation wants your word for it",
        "The template makes IAM resources: a role that lets one function write one object. CloudFormation "
        "makes none unless somebody has acknowledged it (CAPABILITY_IAM).",
        "Read what will be made, tick the box, then launch again.",
        field="capability",
    ),
    row(
        "LimitExceededException",
        "stack_limit",
        "The account has too many stacks",
        "Every account has a number of stacks that it may not exceed in a Region.",
        "Delete stacks that nobody needs, choose another Region, or have the quota raised.",
    ),
    row(
        "TokenAlreadyExistsException",
        "busy",
        "The same thing is under way already",
        "CloudFormation has this very request already.",
        "Look at the stack: it is being worked on.",
    ),
    row("ChangeSetNotFound", *_STALE),
    row("ChangeSetNotFoundException", *_STALE),
    row("InvalidChangeSetStatus", *_STALE),
    row("InvalidChangeSetStatusException", *_STALE),
    row(
        "ValidationError",
        "stack_missing",
        "There is no such stack",
        "No stack of that name stands in this Region of this account.",
        "Check the name, the Region and the profile.",
        texts=("does not exist",),
        field="stack_name",
    ),
    row(
        "ValidationError",
        "stack_protected",
        "The stack is protected against deletion",
        "Somebody switched its termination protection on.",
        "Switch it off in the CloudFormation console, if you may, then delete again.",
        texts=("terminationprotection",),
    ),
    row(
        "ValidationError",
        "stack_busy",
        "The stack cannot do that now",
        "It is being worked on, or it is a creation that failed and can only be deleted.",
        "Wait until it rests; a creation that failed has to be deleted first.",
        texts=("state and can",),
    ),
    row(
        "ValidationError",
        "stack_name",
        "CloudFormation does not take that name",
        "A stack's name begins with a letter, has letters, digits and hyphens, and 128 characters at most.",
        "Choose another name.",
        texts=("'stackname'",),
        field="stack_name",
    ),
    row(
        "ValidationError",
        "parameter_refused",
        "CloudFormation refuses a value",
        "One of the template's parameters is not of the form that the template asks for.",
        "Check what you typed; the details say which.",
        texts=("parameter",),
        field="bucket",
    ),
    row(
        "ValidationError",
        "refused",
        "CloudFormation refuses that",
        "It says why in the details.",
        "Check what you typed, then try again.",
    ),
    row(
        "NoSuchBucket",
        "bucket_missing",
        "There is no such bucket",
        "No bucket in all of Amazon S3 has that name.",
        "Check the name; it is the one of the website from module 1, like wildrydes-yourname.",
        field="bucket",
    ),
)  # fmt: skip

_SERVER: Final = Problem(
    "AWS has trouble of its own", "The service answered that it had failed.", AGAIN, case="server"
)
_GENERIC: Final = Problem(
    "AWS refuses that",
    "The service gave a reason that this app has no words for.",
    "The details say what AWS said.",
    case="other",
)
_NO_CREDENTIALS: Final = Problem(
    "There are no AWS credentials",
    "Neither the profile nor the environment has any, and without them nothing can be made in your account.",
    "Run aws configure (or aws sso login), or set AWS_PROFILE, then try again.",
    case="no_credentials",
    field="profile",
)
_PROFILE_MISSING: Final = Problem(
    "There is no such profile",
    "AWS's settings on this computer (~/.aws) have no profile of that name.",
    "Choose one of those that are there, or leave the profile out.",
    case="profile_missing",
    field="profile",
)
_SETTINGS: Final = Problem(
    "The AWS settings of this computer cannot be read",
    "One of the files in ~/.aws is damaged.",
    "Correct the file named in the details.",
    case="aws_settings",
    field="profile",
)
NOT_AWS: Final = Problem(
    "That was not an answer of Amazon's",
    "What came cannot be read as one, so whoever sent it is not Amazon, or it was damaged on the way.",
    "Try again. If it stays so, check the endpoint's address, and any proxy in between.",
    name="NotAws",
    case="not_aws",
)
_BY_TYPE: Final = {
    "NoCredentialsError": _NO_CREDENTIALS,
    "PartialCredentialsError": _NO_CREDENTIALS,
    "NoAuthTokenError": _NO_CREDENTIALS,
    "ProfileNotFound": _PROFILE_MISSING,
    "ConfigNotFound": _SETTINGS,
    "ConfigParseError": _SETTINGS,
    "InvalidConfigError": _SETTINGS,
    "UnauthorizedSSOTokenError": Problem(*_EXPIRED[1:], case=_EXPIRED[0]),
    "SSOTokenLoadError": Problem(*_EXPIRED[1:], case=_EXPIRED[0]),
    "TokenRetrievalError": Problem(*_EXPIRED[1:], case=_EXPIRED[0]),
    "CredentialRetrievalError": _NO_CREDENTIALS,
    "LoginTokenLoadError": Problem(*_EXPIRED[1:], case=_EXPIRED[0]),
    "LoginRefreshRequired": Problem(*_EXPIRED[1:], case=_EXPIRED[0]),
}


@contextlib.contextmanager
def talking(operation: str) -> Iterator[None]:
    """Turn botocore's errors raised inside into ProblemError. Whatever else is raised is a fault of ours."""
    from botocore.exceptions import BotoCoreError, ClientError
    from botocore.parsers import ResponseParserError

    problem = None
    try:
        yield
    except ResponseParserError:
        problem = NOT_AWS
    except (BotoCoreError, ClientError) as error:
        problem = to_problem(error, operation)
    if problem is not None:
        raise ProblemError(problem)


def to_problem(error: BaseException, operation: str) -> Problem:
    """The problem that botocore's `error`, raised by `operation`, stands for."""
    from wildrydes_desktop.cognito import faults, redaction

    response: Any = getattr(error, "response", None)
    if not isinstance(response, dict):
        known = _BY_TYPE.get(type(error).__name__)
        if known is None:
            return faults.to_problem(error)
        return replace(known, name=type(error).__name__, raw_message=redaction.message(str(error)))
    details = response.get("Error") or {}
    metadata = response.get("ResponseMetadata") or {}
    name, text = str(details.get("Code") or "")[:100], redaction.message(str(details.get("Message") or ""))
    problem = replace(
        _found(name, text, operation, int(metadata.get("HTTPStatusCode") or 0)),
        name=name or "UnknownError",
        raw_message=text,
        request_id=str(metadata.get("RequestId") or "")[:100],
    )
    return with_permission(problem) if problem.case == "not_allowed" else problem


def permission_in(text: str) -> str:
    """The permission that an AccessDenied message names, such as "cloudformation:CreateStack"; else empty."""
    found = re.search(r"not authorized to perform:? \"?([a-z0-9-]+:[A-Za-z0-9]+)", text)
    return found[1] if found else ""


def with_permission(problem: Problem) -> Problem:
    """The problem with the permission that is lacking in its meaning, where the message names one."""
    permission = permission_in(problem.raw_message)
    if not permission:
        return problem
    return replace(
        problem,
        meaning=words(
            "The credentials are good, but lack the permission {permission}.", permission=permission
        ),
    )


def _found(name: str, text: str, operation: str, status: int) -> Problem:
    lower = text.lower()
    for each in ROWS:
        if each.fits(name, lower, operation):
            return each.problem
    return _SERVER if status >= 500 else _GENERIC
