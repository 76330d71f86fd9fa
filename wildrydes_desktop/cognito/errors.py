"""Cognito's exceptions, and the network's, as problems: what it means and what to do next.

The rows stand in `error_table`. A row is found by the exception's name, and by text only where one name means
several things; texts are no contract, so they are matched loosely and each name has a row without any.
The table is imported when the first error comes: most starts of the app meet none.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from wildrydes_desktop.foundation.problems import Problem, ProblemError

if TYPE_CHECKING:
    from botocore.exceptions import BotoCoreError, ClientError

    from wildrydes_desktop.cognito.error_row import Row

# The cases whose field is the attribute that the message names.
_ABOUT_ATTRIBUTES: Final = frozenset(
    {"attributes_required", "attributes_refused", "attribute_fixed", "attribute_unknown"}
)


@contextlib.contextmanager
def translated(operation: str) -> Iterator[None]:
    """Turn botocore's errors raised inside into ProblemError. Everything else passes.

    The old error does not stay with the new one: its traceback would keep frames alive that hold the
    password.
    """
    from botocore.exceptions import BotoCoreError, ClientError

    problem = None
    try:
        yield
    except (BotoCoreError, ClientError) as error:
        problem = to_problem(error, operation)
    except ProblemError as error:
        problem = error.problem
    if problem is not None:
        fresh = ProblemError(problem)
        try:
            raise fresh
        finally:
            fresh.__context__ = None


def to_problem(error: ClientError | BotoCoreError | BaseException, operation: str) -> Problem:
    """The problem that `error`, raised by `operation`, stands for."""
    from wildrydes_desktop.cognito import faults, redaction

    response = getattr(error, "response", None)
    if not isinstance(response, dict):
        return faults.to_problem(error)
    details: dict[str, Any] = response.get("Error") or {}
    metadata: dict[str, Any] = response.get("ResponseMetadata") or {}
    name = redaction.message(str(details.get("Code") or ""))[:100]
    text = redaction.message(str(details.get("Message") or ""))
    row = find(name, text, operation, int(metadata.get("HTTPStatusCode") or 0))
    return replace(
        row.problem,
        name=name or "UnknownError",
        raw_message=text,
        request_id=redaction.message(str(metadata.get("RequestId") or ""))[:100],
        field=_field(row, text, operation),
    )


def incomplete(what: str) -> ProblemError:
    """The error for an answer of Cognito's that lacks something; `what` says which."""
    from wildrydes_desktop.cognito import faults

    return ProblemError(replace(faults.INCOMPLETE, raw_message=what))


def find(name: str, text: str, operation: str, status: int = 400) -> Row:
    """The first row that fits; for names that nobody has met yet, a general one."""
    from wildrydes_desktop.cognito.error_table import GENERIC, ROWS, SERVER

    lower = text.lower()
    for row in ROWS:
        if row.fits(name, lower, operation):
            return row
    return SERVER if status >= 500 else GENERIC


def _field(row: Row, text: str, operation: str) -> str:
    """The input at fault. What is a new password elsewhere is the password where one registers."""
    from wildrydes_desktop.cognito.error_table_account import attribute_named

    field, case = row.problem.field, row.problem.case
    if field == "new_password" and operation == "SignUp":
        return "password"
    if case == "username_exists" and "email" in text.lower():
        return "email"
    if case in _ABOUT_ATTRIBUTES or (case == "alias_exists" and operation != "ConfirmSignUp"):
        return attribute_named(text) or field
    return field
