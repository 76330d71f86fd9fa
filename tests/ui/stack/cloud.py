"""A cloud of our own behind the workshop's functions: what the window asks of AWS is answered from here.

It stands at the seam between the app and `workshop.stack`, `workshop.website` and `workshop.aws_account`;
what those do is tested on MiniStack. Its calls come on worker threads.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation import cancel
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.workshop import aws_account, stack_reasons, website
from wildrydes_desktop.workshop import stack as stacks
from wildrydes_desktop.workshop.aws_account import AwsAccount, Identity, Place, Region
from wildrydes_desktop.workshop.config_file import ConfigFile
from wildrydes_desktop.workshop.stack import StackPlan, Template
from wildrydes_desktop.workshop.stack_progress import (
    Change,
    ChangeSet,
    Event,
    Light,
    Phase,
    Progress,
    Resource,
    Stack,
)
from wildrydes_desktop.workshop.website import BucketReport, Deployed, Difference, Finding

BEGAN = datetime(2026, 11, 23, 10, 0, 0, tzinfo=UTC)
ARN = "arn:aws:cloudformation:us-east-1:123456789012:stack/wildrydes-webapp-2/5f0c"
IDENTITY = Identity("123456789012", "arn:aws:iam::123456789012:user/ada")
POOL = PoolConfig.of("us-east-1_AbCdEfGhI", "1example23456789", endpoint_url="http://127.0.0.1:9")
OUTPUTS = {
    "UserPoolId": POOL.user_pool_id,
    "UserPoolClientId": POOL.client_id,
    "Region": "us-east-1",
    "UserPoolArn": f"arn:aws:cognito-idp:us-east-1:123456789012:userpool/{POOL.user_pool_id}",
}
KINDS = (
    ("UserPool", "AWS::Cognito::UserPool"),
    ("UserPoolClient", "AWS::Cognito::UserPoolClient"),
    ("ConfigWriterRole", "AWS::IAM::Role"),
    ("ConfigWriter", "AWS::Lambda::Function"),
    ("WebsiteConfiguration", "Custom::WebsiteConfiguration"),
)
CONFIG = "window._config = {};\n"

Looks = Callable[["Cloud"], Progress]


def at(seconds: float) -> datetime:
    return BEGAN + timedelta(seconds=seconds)


def a_stack(phase: Phase = Phase.CREATING, **changes: object) -> Stack:
    status = {Phase.CREATING: "CREATE_IN_PROGRESS", Phase.READY: "CREATE_COMPLETE"}.get(phase, phase.upper())
    outputs = OUTPUTS if phase is Phase.READY else {}
    stack = Stack(
        ARN,
        "wildrydes-webapp-2",
        phase,
        status,
        description=Template.USER_MANAGEMENT.description,
        parameters={"WebsiteBucketName": "rides-of-ada"},
        outputs=outputs,
    )
    return replace(stack, **changes)  # type: ignore[arg-type]


def a_resource(number: int, light: Light, status: str, reason: str = "") -> Resource:
    name, kind = KINDS[number]
    ended = at(4 * number + 6) if light not in {Light.WAITING, Light.WORKING} else None
    began = at(4 * number + 1) if light is not Light.WAITING else None
    return Resource(name, kind, status, light, f"physical-{name}", reason, began, ended)


def an_event(number: int, name: str, status: str, reason: str = "") -> Event:
    kind = dict(KINDS).get(name, "AWS::CloudFormation::Stack")
    return Event(f"event-{number}", at(2 * number), name, kind, status, reason)


def creating(made: int) -> Progress:
    """So many resources made, and one more under way."""
    resources = [a_resource(each, Light.DONE, "CREATE_COMPLETE") for each in range(made)]
    events = [an_event(0, "wildrydes-webapp-2", "CREATE_IN_PROGRESS")]
    events += [an_event(each + 1, KINDS[each][0], "CREATE_COMPLETE") for each in range(made)]
    if made < len(KINDS):
        resources.append(a_resource(made, Light.WORKING, "CREATE_IN_PROGRESS"))
    return Progress(a_stack(), tuple(resources), tuple(events))


def ready() -> Progress:
    done = creating(len(KINDS))
    return replace(done, stack=a_stack(Phase.READY))


REFUSED = (
    "Received response status [FAILED] from custom resource. Message returned: An error occurred "
    "(NoSuchBucket) when calling the PutObject operation: The specified bucket does not exist"
)
UNDO = "The following resource(s) failed to create: [WebsiteConfiguration]. Rollback requested by user."


def failing() -> tuple[Event, ...]:
    """The events of a creation whose last resource fails, up to where CloudFormation begins to undo it."""
    told = [("wildrydes-webapp-2", "CREATE_IN_PROGRESS", "User Initiated")]
    for name, _ in KINDS[:4]:
        told += [(name, "CREATE_IN_PROGRESS", ""), (name, "CREATE_COMPLETE", "")]
    told += [
        ("WebsiteConfiguration", "CREATE_IN_PROGRESS", ""),
        ("WebsiteConfiguration", "CREATE_FAILED", REFUSED),
        ("wildrydes-webapp-2", "ROLLBACK_IN_PROGRESS", UNDO),
    ]
    return tuple(an_event(number, *each) for number, each in enumerate(told))


_NO_BUCKET = stack_reasons.why(failing(), "wildrydes-webapp-2")
assert _NO_BUCKET is not None
NO_BUCKET = _NO_BUCKET


def undoing() -> Progress:
    """The one that failed stays as it was; of the others, the last that were made go first."""
    lights = (Light.DONE, Light.DONE, Light.WORKING, Light.GONE)
    words = {
        Light.DONE: "CREATE_COMPLETE",
        Light.WORKING: "DELETE_IN_PROGRESS",
        Light.GONE: "DELETE_COMPLETE",
    }
    resources = [a_resource(each, light, words[light]) for each, light in enumerate(lights)]
    resources.append(a_resource(4, Light.FAILED, "CREATE_FAILED", REFUSED))
    stack = a_stack(Phase.ROLLING_BACK, status="ROLLBACK_IN_PROGRESS", reason=UNDO)
    told = [
        ("WebsiteConfiguration", "DELETE_COMPLETE", ""),
        ("ConfigWriter", "DELETE_COMPLETE", ""),
        ("ConfigWriterRole", "DELETE_IN_PROGRESS", ""),
    ]
    begun = failing()
    events = [an_event(len(begun) + number, *each) for number, each in enumerate(told)]
    return Progress(stack, tuple(resources), (*begun, *events), NO_BUCKET)


def undone() -> Progress:
    resources = [a_resource(each, Light.GONE, "DELETE_COMPLETE") for each in range(4)]
    resources.append(a_resource(4, Light.FAILED, "CREATE_FAILED", REFUSED))
    told = [(name, "DELETE_COMPLETE", "") for name, _ in reversed(KINDS)]
    told.append(("wildrydes-webapp-2", "ROLLBACK_COMPLETE", ""))
    begun = failing()
    events = [an_event(len(begun) + number, *each) for number, each in enumerate(told)]
    stack = a_stack(Phase.ROLLED_BACK, status="ROLLBACK_COMPLETE")
    return Progress(stack, tuple(resources), (*begun, *events), NO_BUCKET)


def deleted(*, remaining: tuple[Resource, ...] = ()) -> Progress:
    gone = tuple(a_resource(each, Light.GONE, "DELETE_COMPLETE") for each in range(4))
    return Progress(a_stack(Phase.DELETED, outputs={}), gone + remaining, remaining=remaining)


def a_report(**changes: object) -> BucketReport:
    good = Finding.PASS
    report = BucketReport("rides-of-ada", good, good, good, good, "us-east-1", has_config=False)
    return replace(report, **changes)  # type: ignore[arg-type]


@dataclass
class Cloud:
    """Answers. `looks` are what following shows, each when `step` lets it; `asked` is what was asked."""

    looks: list[Progress] = field(default_factory=lambda: [creating(1), creating(4), ready()])
    report: BucketReport = field(default_factory=a_report)
    there: Progress | None = None
    problems: dict[str, Problem] = field(default_factory=dict)
    change_set: ChangeSet = field(
        default_factory=lambda: ChangeSet(
            "arn:change", a_stack(Phase.READY), (Change("Modify", "UserPool", "AWS::Cognito::UserPool"),)
        )
    )
    deployed: Deployed | None = field(
        default_factory=lambda: Deployed("rides-of-ada", CONFIG, BEGAN, ConfigFile(POOL))
    )
    differences: tuple[Difference, ...] = ()
    asked: list[tuple[object, ...]] = field(default_factory=list)
    closed: int = 0
    silent: bool = False

    def __post_init__(self) -> None:
        self._go = threading.Semaphore(0)

    def step(self, looks: int = 1) -> None:
        """Let following see so many more looks."""
        self._go.release(looks)

    def ask(self, *what: object) -> None:
        self.asked.append(what)
        problem = self.problems.get(str(what[0]))
        if problem is not None:
            raise ProblemError(problem)

    def plan(self, name: str) -> StackPlan:
        """What was given with the last question of that name."""
        found = next(asked[1] for asked in reversed(self.asked) if asked[0] == name)
        assert isinstance(found, StackPlan)
        return found

    # What stands in for the workshop's functions

    def who_am_i(self, account: AwsAccount) -> Identity:
        self.ask("who_am_i", account.place)
        return IDENTITY

    def free_name(self, account: AwsAccount, template: Template) -> str:
        self.ask("free_name", template)
        return template.usual_name

    def check_bucket(self, account: AwsAccount, bucket: str) -> BucketReport:
        self.ask("check_bucket", bucket)
        return replace(self.report, bucket=bucket)

    def find(self, account: AwsAccount, name: str) -> Stack | None:
        self.ask("find", name)
        return self.there.stack if self.there is not None else None

    def ours(self, account: AwsAccount) -> tuple[Stack, ...]:
        self.ask("ours")
        return (self.there.stack,) if self.there is not None else ()

    def launch(self, account: AwsAccount, plan: StackPlan) -> Stack:
        self.ask("launch", plan)
        while self.silent:
            cancel.current().wait(0.005)
        return a_stack(name=plan.name)

    def look(self, account: AwsAccount, stack_id: str) -> Progress:
        self.ask("look", stack_id)
        if self.there is None:
            raise ProblemError(Problem("Gone", "No such stack.", "", case="stack_missing"))
        return self.there

    def follow(self, account: AwsAccount, stack_id: str, on_progress: Callable[[Progress], None]) -> Progress:
        self.ask("follow", stack_id)
        for look in self.looks:
            while not self._go.acquire(blocking=False):
                cancel.current().wait(0.005)
            on_progress(look)
        return self.looks[-1]

    def preview(self, account: AwsAccount, plan: StackPlan) -> ChangeSet:
        self.ask("preview", plan)
        return self.change_set

    def execute(self, account: AwsAccount, change_set: ChangeSet) -> None:
        self.ask("execute", change_set)

    def discard(self, account: AwsAccount, change_set: ChangeSet) -> None:
        self.ask("discard", change_set)

    def delete(self, account: AwsAccount, stack_id: str) -> None:
        self.ask("delete", stack_id)

    def pool_of(self, account: AwsAccount, stack: Stack) -> ConfigFile | None:
        self.ask("pool_of", stack.name)
        return ConfigFile(POOL) if "UserPoolId" in stack.outputs else None

    def fetch(self, account: AwsAccount, bucket: str) -> Deployed | None:
        self.ask("fetch", bucket)
        return self.deployed

    def compare(self, deployed: ConfigFile, own: ConfigFile) -> tuple[Difference, ...]:
        self.ask("compare", deployed, own)
        return self.differences


def stand_in(cloud: Cloud, monkeypatch) -> None:
    """Put `cloud` in the place of the workshop's functions."""
    regions = (
        Region("us-east-1", "US East (N. Virginia)", of_the_workshop=True),
        Region("us-west-2", "US West (Oregon)", of_the_workshop=True),
        Region("eu-west-1", "Europe (Ireland)", of_the_workshop=True),
        Region("eu-north-1", "Europe (Stockholm)"),
    )
    monkeypatch.setattr(aws_account, "regions", lambda: regions)
    monkeypatch.setattr(aws_account, "profiles", lambda: ("default", "workshop"))
    monkeypatch.setattr(aws_account, "default_region", lambda profile="": "us-west-2")
    monkeypatch.setattr(aws_account, "who_am_i", cloud.who_am_i)
    for name in (
        "free_name",
        "find",
        "ours",
        "launch",
        "look",
        "follow",
        "preview",
        "execute",
        "discard",
        "delete",
    ):
        monkeypatch.setattr(stacks, name, getattr(cloud, name))
    monkeypatch.setattr(stacks, "pool_of", cloud.pool_of)
    monkeypatch.setattr(stacks, "check_name", lambda name: cloud.ask("check_name", name))
    for name in ("check_bucket", "fetch", "compare"):
        monkeypatch.setattr(website, name, getattr(cloud, name))
    monkeypatch.setattr(AwsAccount, "prepare", lambda self: None)
    monkeypatch.setattr(AwsAccount, "close", lambda self: _count(cloud))


def _count(cloud: Cloud) -> None:
    cloud.closed += 1


WHERE = Place("us-east-1", "workshop")
