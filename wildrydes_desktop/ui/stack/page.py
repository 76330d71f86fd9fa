"""The stack's page: whose account, which bucket, what will be made; then the stack itself, to its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.stack.account_step import AccountStep
from wildrydes_desktop.ui.stack.bucket_step import BucketStep
from wildrydes_desktop.ui.stack.manage_card import bucket_of
from wildrydes_desktop.ui.stack.ours_card import OursCard
from wildrydes_desktop.ui.stack.review_step import ReviewStep
from wildrydes_desktop.ui.stack.stack_part import StackPart
from wildrydes_desktop.ui.stack.step_strip import StepStrip
from wildrydes_desktop.ui.stack.who_card import WhoCard
from wildrydes_desktop.ui.widgets.labels import Card
from wildrydes_desktop.ui.widgets.looks import in_turns
from wildrydes_desktop.workshop.aws_account import Identity, Place, Region
from wildrydes_desktop.workshop.stack_progress import Stack
from wildrydes_desktop.workshop.website import BucketReport

WIDEST = 760
"""Device-independent pixels: the timeline and the events can use them."""


class Step(IntEnum):
    """Where one is on the way."""

    ACCOUNT = 0
    BUCKET = 1
    REVIEW = 2
    STACK = 3


@dataclass(frozen=True, slots=True)
class FindStack:
    """The stack of that name (or ARN), there."""

    place: Place
    name: str


class StackPage(Page):
    """Emits, in the order of the way: `who_wanted(Place)` or `find_wanted(FindStack)`;
    `name_wanted(Template)` for a free one; `check_wanted(StackPlan)`; `submitted(StackPlan)` to launch.
    `stack` is the last step, and has signals of its own; connect them when `stack_built(StackPart)` comes.
    """

    widest = WIDEST

    who_wanted = Signal(object)
    find_wanted = Signal(object)
    name_wanted = Signal(object)
    check_wanted = Signal(object)
    stack_built = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Launch the stack"),
            self.tr("CloudFormation makes the workshop's user pool in your AWS account."),
        )
        names = (self.tr("Account"), self.tr("Bucket"), self.tr("Review"), self.tr("Stack"))
        self._strip = StepStrip(names, "stackSteps")
        self.column.addWidget(self._strip)
        self._account = AccountStep()
        self.column.addWidget(self._account)
        self.add_form(
            (self._account.profile, self._account.region),
            self._account.who,
            lambda: self.who_wanted.emit(self._account.place()),
        )
        self.add_form((self._account.name,), self._account.look_for, self._send_find)
        self._account.back.clicked.connect(lambda: self.go_to(Step.STACK))
        self._who: WhoCard | None = None
        self._bucket: BucketStep | None = None
        self._ours: OursCard | None = None
        self._review: ReviewStep | None = None
        self._stack: StackPart | None = None
        self._step = Step.ACCOUNT
        steps = (partial(self._build, step) for step in (Step.BUCKET, Step.REVIEW, Step.STACK))
        in_turns(self, *steps, self._build_card)

    # What the app shows here

    @property
    def step(self) -> Step:
        """Where one is."""
        return self._step

    @property
    def stack(self) -> StackPart:
        """The last step, built when it is first asked for."""
        if self._stack is None:
            part = self._stack = StackPart(self)
            self._insert(part)
            part.again_wanted.connect(self._start_over)
            self.stack_built.emit(part)
        return self._stack

    def show_places(self, regions: Sequence[Region], profiles: Sequence[str], usual: str) -> None:
        """See `AccountStep.show_places`."""
        self._account.show_places(regions, profiles, usual)

    def choose(self, place: Place) -> None:
        """Choose whose account, and where: that of the run before."""
        self._account.choose(place)

    def show_identity(self, identity: Identity, place: Place, pool_arn: str = "") -> None:
        """Show who STS says this is. `pool_arn` is that of the pool that is open."""
        self._who_card().show_identity(identity, place)
        self._bucket_step().forget_report()
        self._bucket_step().offer_pool(pool_arn)

    def ask_for_bucket(self) -> None:
        """Go on to the bucket. The account is known by now."""
        bucket = self._bucket_step()
        self.go_to(Step.BUCKET)
        self.focus_on(bucket.bucket)
        self.name_wanted.emit(bucket.template_kind)

    def show_ours(self, stacks: Sequence[Stack]) -> None:
        """Offer the stacks of the app's own that are in the account already."""
        self._bucket_step()
        assert self._ours is not None
        self._ours.show_stacks(stacks)
        self.go_to(self._step)

    def propose_name(self, name: str) -> None:
        """See `BucketStep.propose`."""
        self._bucket_step().propose(name)

    def show_report(self, report: BucketReport) -> None:
        """Show what was found of the bucket; where nothing stands in the way, one can go on."""
        bucket = self._bucket_step()
        bucket.show_report(report)
        self.bring_into_sight(bucket.onward if report.usable else bucket.findings)
        if report.usable:
            bucket.onward.setFocus()

    def _refuse_capability(self) -> None:
        """Say that the tick for IAM resources is missing."""
        if self._step is Step.STACK:
            self.stack.refuse_capability()
        else:
            step = self._review_step()
            step.refuse_capability()
            self.bring_into_sight(step.capability)

    def go_to(self, step: Step) -> None:
        """Show a step, and none of the others."""
        self._step = step
        self._strip.show_step(step)
        parts: tuple[tuple[QWidget | None, set[Step]], ...] = (
            (self._account, {Step.ACCOUNT}),
            (self._who, {Step.BUCKET, Step.REVIEW}),
            (self._bucket, {Step.BUCKET}),
            (self._review, {Step.REVIEW}),
            (self._stack, {Step.STACK}),
        )
        for part, steps in parts:
            if part is not None:
                part.setVisible(step in steps)
        if self._ours is not None:
            self._ours.setVisible(step is Step.BUCKET and not self._ours.empty)

    @property
    def first_field(self) -> QWidget | None:
        match self._step:
            case Step.ACCOUNT:
                return self._account.profile.editor
            case Step.REVIEW if self._review is not None:
                return self._review.capability
            case Step.STACK if self._stack is not None:
                return self._stack.view.first_widget
        return super().first_field

    def show_problem(self, problem: Problem) -> None:
        if problem.case == "capability_missing":
            self._refuse_capability()
            return
        if problem.field == "stack_name" and self._step is Step.REVIEW:
            self.go_to(Step.BUCKET)
        super().show_problem(problem)

    # Steps, each built when it is first needed, or a moment after the page

    def _build(self, step: Step) -> None:
        match step:
            case Step.BUCKET:
                self._bucket_step()
            case Step.REVIEW:
                self._review_step()
            case Step.STACK:
                _ = self.stack

    def _build_card(self) -> None:
        self.stack.build_card()

    def _who_card(self) -> WhoCard:
        if self._who is None:
            self._who = WhoCard()
            self._insert(self._who, self.column.indexOf(self._strip) + 1)
        return self._who

    def _bucket_step(self) -> BucketStep:
        if self._bucket is None:
            self._who_card()
            step = self._bucket = BucketStep()
            self._insert(step)
            self.add_form(step.fields, step.check, lambda: self.check_wanted.emit(step.plan()))
            self.add_action(step.onward)
            step.onward.wanted.connect(self._review_it)
            step.back.clicked.connect(self._back_to_account)
            step.template_chosen.connect(self.name_wanted)
            self._ours = OursCard()
            self._insert(self._ours)
            self._ours.chosen.connect(self._send_find_by_id)
        return self._bucket

    def _review_step(self) -> ReviewStep:
        if self._review is None:
            step = self._review = ReviewStep()
            self._insert(step)
            self.add_form((), step.launch, self._send_launch)
            step.back.clicked.connect(lambda: self.go_to(Step.BUCKET))
        return self._review

    def _insert(self, part: QWidget, at: int = -1) -> None:
        part.hide()
        self.column.insertWidget(at, part)
        for card in part.findChildren(Card):
            card.set_compact(self.compact)
        if isinstance(part, Card):
            part.set_compact(self.compact)

    # What the person does

    def _send_find(self) -> None:
        self.find_wanted.emit(FindStack(self._account.place(), self._account.name.text))

    def _send_find_by_id(self, stack_id: str) -> None:
        self.find_wanted.emit(FindStack(self._account.place(), stack_id))

    def _back_to_account(self) -> None:
        self._account.offer_stack(self.stack.progress.stack.name if self.stack.progress else "")
        self.go_to(Step.ACCOUNT)

    def _review_it(self) -> None:
        step = self._review_step()
        step.show_plan(self._bucket_step().plan())
        self.go_to(Step.REVIEW)
        step.capability.setFocus()

    def _send_launch(self) -> None:
        step = self._review_step()
        if not step.acknowledged:
            self._refuse_capability()
            return
        self.submitted.emit(self._bucket_step().plan(iam_acknowledged=True))

    def _start_over(self) -> None:
        """Launch another: after the users' stack, the rides' for the same website and pool."""
        progress = self.stack.progress
        outputs = progress.stack.outputs if progress is not None else {}
        if progress is not None and "UserPoolId" in outputs:
            arn = outputs.get("UserPoolArn", "")
            self._bucket_step().continue_with_rides(bucket_of(progress.stack), arn)
        self.ask_for_bucket()
