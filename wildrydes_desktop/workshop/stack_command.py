"""`wildrydes-desktop stack launch|status|delete`: the stack without a window, for scripts and for teachers.

What happens is told on standard error as it happens; what came of it stands on standard output, with `--json`
as one object. Interrupted, it says that the stack goes on.
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import closing
from typing import Any, Final

from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.workshop import aws_account, stack, stack_options, website
from wildrydes_desktop.workshop.aws_account import AwsAccount, Identity, Place
from wildrydes_desktop.workshop.stack_options import Action, StackOptions
from wildrydes_desktop.workshop.stack_plan import StackPlan
from wildrydes_desktop.workshop.stack_progress import Phase, Progress
from wildrydes_desktop.workshop.stack_templates import Template

FINE, FAILED, MISUSED = 0, 1, 2
_GOOD: Final = frozenset({Phase.READY, Phase.DELETED, Phase.UPDATE_UNDONE})
_BUCKET: Final = "WebsiteBucketName"  # a parameter of both templates, and an output of the first
_NO_POOL: Final = Problem(
    "The users' stack has no pool to offer",
    "The ride API asks a user pool's tokens of its riders, and takes pool and bucket from the outputs of the "
    "users' stack. That one has none: it is not ready, or is another kind of stack.",
    "Launch the users' stack first, or name it with --users-stack.",
    name="UsersStackRefused",
    case="users_stack",
)


def main(argv: list[str]) -> int:
    """Do what `argv` (without `stack`) says; returns 0 fine, 1 failed, 2 misused."""
    try:
        options = stack_options.read(argv)
        stack.check_name(options.stack_name)
        place = _place(options)
    except stack_options.UsageError as error:
        return _refused(MISUSED, str(error))
    except ProblemError as error:
        return _refused(MISUSED, _sentence(error.problem))
    began = time.monotonic()
    try:
        with closing(AwsAccount(place)) as account:
            report = _Run(account, options).report()
    except ProblemError as error:
        report = {"ok": False, "problem": _as_json(error.problem)}
    except KeyboardInterrupt:
        return _refused(FAILED, "stopped following. What CloudFormation has begun goes on: see stack status.")
    return _finish(options, report | {"seconds": round(time.monotonic() - began, 1)})


class _Run:
    """One run of the command against one account."""

    def __init__(self, account: AwsAccount, options: StackOptions) -> None:
        self._account = account
        self._options = options
        self._told: set[str] = set()

    def report(self) -> dict[str, Any]:
        """Do it, and say what came of it. Raises ProblemError."""
        identity = aws_account.who_am_i(self._account)
        _tell(f"Account {identity.account}, Region {self._account.place.region}, as {identity.arn}")
        act = {Action.LAUNCH: self._launch, Action.STATUS: self._status, Action.DELETE: self._delete}
        progress = act[self._options.action]()
        return self._as_json(progress, identity)

    def _launch(self) -> Progress:
        plan = self._plan()
        bucket = website.check_bucket(self._account, dict(plan.parameters)[_BUCKET])
        if bucket.problem is not None:
            raise ProblemError(bucket.problem)
        return self._followed(stack.launch(self._account, plan).id)

    def _plan(self) -> StackPlan:
        options = self._options
        if options.template is Template.USER_MANAGEMENT:
            return StackPlan.user_management(
                options.stack_name, options.bucket, iam_acknowledged=options.capability_iam
            )
        outputs = stack.look(self._account, options.users_stack).stack.outputs
        if not {"UserPoolArn", _BUCKET} <= set(outputs):
            raise ProblemError(_NO_POOL)
        return StackPlan.ride_api(
            options.stack_name,
            outputs[_BUCKET],
            outputs["UserPoolArn"],
            iam_acknowledged=options.capability_iam,
        )

    def _status(self) -> Progress:
        return self._followed(self._options.stack_name)

    def _delete(self) -> Progress:
        found = stack.look(self._account, self._options.stack_name)  # its ARN finds it when it is gone
        stack.delete(self._account, found.stack.id)
        return self._followed(found.stack.id)

    def _followed(self, stack_id: str) -> Progress:
        if self._options.wait:
            return stack.follow(self._account, stack_id, self._tell_events)
        return stack.look(self._account, stack_id)

    def _tell_events(self, progress: Progress) -> None:
        for event in progress.events:
            if event.id not in self._told:
                self._told.add(event.id)
                reason = f": {event.reason}" if event.reason else ""
                _tell(f"{event.at.astimezone():%H:%M:%S}  {event.logical_id}  {event.status}{reason}")

    def _as_json(self, progress: Progress, identity: Identity) -> dict[str, Any]:
        made = progress.stack
        pool = stack.pool_of(self._account, made) if progress.phase in _GOOD - {Phase.DELETED} else None
        return {
            "ok": progress.problem is None and (progress.phase in _GOOD or progress.phase.moving),
            "account": identity.account,
            "region": self._account.place.region,
            "stack": {"name": made.name, "id": made.id, "phase": str(made.phase), "status": made.status},
            "pool": pool
            and {
                "user_pool_id": pool.pool.user_pool_id,
                "client_id": pool.pool.client_id,
                "region": pool.pool.region,
            },
            "website": self._website(progress),
            "outputs": dict(made.outputs),
            "remaining": [
                {"logical_id": each.logical_id, "type": each.type, "physical_id": each.physical_id}
                for each in progress.remaining
            ],
            "problem": progress.problem and _as_json(progress.problem),
        }

    def _website(self, progress: Progress) -> dict[str, Any] | None:
        """The configuration that lies in the stack's bucket now; None while that is about to change."""
        bucket = progress.stack.parameters.get(_BUCKET, "")
        if not bucket or progress.phase.moving:
            return None
        try:
            deployed = website.fetch(self._account, bucket)
        except ProblemError as error:
            return {"bucket": bucket, "key": website.CONFIG_KEY, "problem": _as_json(error.problem)}
        config = deployed.config if deployed else None
        return {
            "bucket": bucket,
            "key": website.CONFIG_KEY,
            "deployed": deployed is not None,
            "user_pool_id": config.pool.user_pool_id if config else None,
            "invoke_url": config.invoke_url if config else None,
        }


def _place(options: StackOptions) -> Place:
    region = options.region or aws_account.configured_region(options.profile)
    if not region:
        raise stack_options.UsageError("which Region? Give --region, or set AWS_REGION")
    if region not in {each.name for each in aws_account.regions()}:
        raise stack_options.UsageError(f"there is no Region {region!r} with Cognito")
    return Place(region, options.profile)


def _finish(options: StackOptions, report: dict[str, Any]) -> int:
    problem = report.get("problem")
    if options.json:
        _say(json.dumps(report, indent=2))
    elif "stack" in report:
        made, pool = report["stack"], report["pool"]
        _say(f"{made['name']}: {made['status']}")
        if pool:
            _say(f"user pool {pool['user_pool_id']}, app client {pool['client_id']}")
        for each in report["remaining"]:
            _say(f"still there: {each['type']} {each['physical_id']}")
    if problem:
        details = f" ({problem['raw_message']})" if problem["raw_message"] else ""
        _refused(FAILED, f"{problem['title']}. {problem['meaning']} {problem['next_step']}{details}")
    return FINE if report["ok"] else FAILED


def _as_json(problem: Problem) -> dict[str, str]:
    names = ("case", "name", "title", "meaning", "next_step", "raw_message", "request_id", "field")
    return {name: getattr(problem, name) for name in names}


def _sentence(problem: Problem) -> str:
    return f"{problem.title}. {problem.meaning} {problem.next_step}"


def _refused(code: int, text: str) -> int:
    _tell(f"wildrydes-desktop stack: {' '.join(text.split())}")
    return code


def _tell(text: str) -> None:
    """Say it on standard error, which a program without a console may not have."""
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


def _say(text: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
