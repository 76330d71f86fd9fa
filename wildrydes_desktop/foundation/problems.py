"""The two ways a request of a person can end without a result: a `Problem`, or being cancelled.

Everything else that is raised is a bug of ours and is treated as one: logged without its values, and
reported as a problem that says so.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong, in the words of somebody who wants to help.

    `title` is a few words, `meaning` one or two sentences on why, `next_step` what to do now. `name` is
    the raw name of the cause (Cognito's exception name without change, or one of ours in the same style),
    `raw_message` and `request_id` are what the service said, for the details that can be copied.
    `field` names the input at fault ("username", "password", "new_password", "code", ...; empty where
    there is none), so that a page can put the cursor there. `case` tells apart, by a fixed word, what Cognito
    says under one name ("wrong_password", "lockout", ...). None of it ever holds a secret.
    """

    title: str
    meaning: str
    next_step: str
    name: str = ""
    raw_message: str = ""
    request_id: str = ""
    field: str = ""
    case: str = ""


class ProblemError(Exception):
    """Raised below the windows to say: this is expected to happen, and here is what to tell the person."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.name or problem.title)
        self.problem = problem


class Cancelled(Exception):  # noqa: N818 - nothing failed: somebody changed their mind
    """The person, or the closing of the app, ended the work. Shown to nobody."""
