"""The stack's page: whose account, which bucket, what will be made; then the stack itself, to its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.stack.account_step import AccountStep
from wildrydes_desktop.ui.stack.bucket_step import BucketStep
from wildrydes_desktop.ui.stack.manage_card import ManageCard, bucket_of, updated
from wildrydes_desktop.ui.stack.review_step import ReviewStep
from wildrydes_desktop.ui.stack.stack_view import StackView
from wildrydes_desktop.ui.stack.step_strip import StepStrip
from wildrydes_desktop.ui.stack.who_card import WhoCard
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.labels import Card
from wildrydes_desktop.workshop.aws_account import Identity, Place, Region
from wildrydes_desktop.workshop.stack_progress import ChangeSet, Progress
from wildrydes_desktop.workshop.website import BucketReport, Deployed, Difference

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

    Of a stack: `follow_wanted()`, `open_wanted()`, `compare_wanted()`, `preview_wanted(StackPlan)`,
    `apply_wanted(ChangeSet)` and `discard_wanted(ChangeSet)`, and `delete_wanted()` once that was confirmed.
    """

    who_wanted = Signal(object)
    find_wanted = Signal(object)
    name_wanted = Signal(object)
    check_wanted = Signal(object)
    follow_wanted = Signal()
    open_wanted = Signal()
    compare_wanted = Signal()
    preview_wanted = Signal(object)
    apply_wanted = Signal(object)
    discard_wanted = Signal(object)
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Launch the stack"),
            self.tr("CloudFormation makes the workshop's user pool in your AWS account."),
        )
        whole = self.column.parentWidget()
        assert whole is not None
        whole.setMaximumWidth(WIDEST)
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
        self._who: WhoCard | None = None
        self._bucket: BucketStep | None = None
        self._review: ReviewStep | None = None
        self._view: StackView | None = None
        self._manage: ManageCard | None = None
        self._step = Step.ACCOUNT

    # What the app shows here

    @property
    def step(self) -> Step:
        """Where one is."""
        return self._step

    @property
    def progress(self) -> Progress | None:
        """The last that was shown of a stack; None before the first."""
        return self._view.progress if self._view is not None else None

    def show_places(self, regions: Sequence[Region], profiles: Sequence[str], usual: str) -> None:
        """See `AccountStep.show_places`."""
        self._account.show_places(regions, profiles, usual)

    def choose(self, place: Place) -> None:
        """Choose whose account, and where: that of the run before."""
        self._account.choose(place)

    def show_identity(self, identity: Identity, place: Place, pool_arn: str = "") -> None:
        """STS has said who this is: go on to the bucket. `pool_arn` is the open pool's."""
        bucket = self._bucket_step()
        self._who_card().show_identity(identity, place)
        bucket.forget_report()
        bucket.offer_pool(pool_arn)
        self.go_to(Step.BUCKET)
        self.focus_on(bucket.bucket)
        self.name_wanted.emit(bucket.template_kind)

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

    def refuse_capability(self) -> None:
        """Say that the tick for IAM resources is missing."""
        if self._review is not None:
            self._review.refuse_capability()
            self.bring_into_sight(self._review.capability)

    def show_progress(self, progress: Progress, place: Place) -> None:
        """Show the stack as it is now. The page goes to it only if asked by `go_to`."""
        view, manage = self._stack_view(), self._manage
        assert manage is not None
        before = view.progress
        if before is None or before.stack.id != progress.stack.id or before.phase is not progress.phase:
            manage.close_forms()
        view.show_place(place)
        view.show_progress(progress)
        manage.show_stack(progress.stack)

    def set_following(self, following: bool) -> None:
        """Whether looks at the stack come by themselves."""
        self._stack_view().set_following(following)

    def set_openable(self, openable: bool, text: str) -> None:
        """Whether the stack has something to open, and what the button for it says."""
        button = self._stack_view().open_pool
        button.setVisible(openable)
        button.set_label(text)

    def show_deployed(
        self, deployed: Deployed | None, differences: Sequence[Difference], bucket: str
    ) -> None:
        """Show the website's file, None where there is none in `bucket`, and what differs in it."""
        assert self._manage is not None
        compare = self._manage.compare
        if deployed is None:
            compare.show_missing(bucket)
        else:
            compare.show_deployed(deployed, differences)
        self.bring_into_sight(compare)

    def show_changes(self, change_set: ChangeSet) -> None:
        """Show what an update would do."""
        assert self._manage is not None
        self._manage.update_part.show_changes(change_set)
        self.bring_into_sight(self._manage.update_part)

    def forget_changes(self) -> None:
        """The preview was thrown away, or holds no longer."""
        if self._manage is not None:
            self._manage.update_part.fold()

    def go_to(self, step: Step) -> None:
        """Show a step, and none of the others."""
        self._step = step
        self._strip.show_step(step)
        parts: tuple[tuple[QWidget | None, set[Step]], ...] = (
            (self._account, {Step.ACCOUNT}),
            (self._who, {Step.BUCKET, Step.REVIEW}),
            (self._bucket, {Step.BUCKET}),
            (self._review, {Step.REVIEW}),
            (self._view, {Step.STACK}),
        )
        for part, steps in parts:
            if part is not None:
                part.setVisible(step in steps)
        if self._manage is not None:
            progress = self.progress
            self._manage.setVisible(step is Step.STACK)
            if progress is not None and step is Step.STACK:
                self._manage.show_stack(progress.stack)

    @property
    def first_field(self) -> QWidget | None:
        match self._step:
            case Step.ACCOUNT:
                return self._account.profile.editor
            case Step.REVIEW if self._review is not None:
                return self._review.capability
            case Step.STACK:
                return None
        return super().first_field

    def show_problem(self, problem: Problem) -> None:
        if problem.case == "capability_missing":
            self.refuse_capability()
            return
        if problem.field == "stack_name" and self._step is Step.REVIEW:
            self.go_to(Step.BUCKET)
        super().show_problem(problem)

    # Steps, each built when it is first gone to

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
            step.back.clicked.connect(lambda: self.go_to(Step.ACCOUNT))
            step.template_chosen.connect(self.name_wanted)
        return self._bucket

    def _review_step(self) -> ReviewStep:
        if self._review is None:
            step = self._review = ReviewStep()
            self._insert(step)
            self.add_form((), step.launch, self._send_launch)
            step.back.clicked.connect(lambda: self.go_to(Step.BUCKET))
        return self._review

    def _stack_view(self) -> StackView:
        if self._view is None:
            view = self._view = StackView()
            self._insert(view)
            for button, wanted in (
                (view.follow, self.follow_wanted.emit),
                (view.open_pool, self.open_wanted.emit),
                (view.again, self._start_over),
            ):
                self._add(button, wanted)
            self._add_manage()
        return self._view

    def _add_manage(self) -> None:
        manage = self._manage = ManageCard()
        self._insert(manage)
        compare, update, delete = manage.compare, manage.update_part, manage.delete_part
        for button, wanted in (
            (compare.fetch, self.compare_wanted.emit),
            (update.begin, self._begin_update),
            (update.apply, self._send_apply),
            (update.drop, self._send_discard),
            (delete.begin, self._begin_delete),
            (delete.keep, delete.fold),
        ):
            self._add(button, wanted)
        self.add_form((update.bucket,), update.preview, self._send_preview)
        self.add_form((delete.typed,), delete.sure, self._send_delete)

    def _add(self, button: ActionButton, wanted: Callable[[], object]) -> None:
        self.add_action(button)
        button.wanted.connect(wanted)

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

    def _review_it(self) -> None:
        step = self._review_step()
        step.show_plan(self._bucket_step().plan())
        self.go_to(Step.REVIEW)
        step.capability.setFocus()

    def _send_launch(self) -> None:
        step = self._review_step()
        if not step.acknowledged:
            self.refuse_capability()
            return
        self.submitted.emit(self._bucket_step().plan(iam_acknowledged=True))

    def _start_over(self) -> None:
        self.go_to(Step.ACCOUNT)
        self._account.profile.editor.setFocus()

    def _begin_update(self) -> None:
        progress = self.progress
        assert self._manage is not None
        assert progress is not None
        self._manage.update_part.unfold(bucket_of(progress.stack))
        self.focus_on(self._manage.update_part.bucket)

    def _send_preview(self) -> None:
        progress = self.progress
        assert self._manage is not None
        assert progress is not None
        part = self._manage.update_part
        if not part.acknowledged:
            part.refuse_capability()
            self.bring_into_sight(part.capability)
            return
        self.preview_wanted.emit(updated(progress.stack, part.bucket.text, iam_acknowledged=True))

    def _send_apply(self) -> None:
        assert self._manage is not None
        self.apply_wanted.emit(self._manage.update_part.change_set)

    def _send_discard(self) -> None:
        assert self._manage is not None
        self.discard_wanted.emit(self._manage.update_part.change_set)

    def _begin_delete(self) -> None:
        progress = self.progress
        assert self._manage is not None
        assert progress is not None
        part = self._manage.delete_part
        part.unfold(progress.stack.name, has_pool="UserPoolId" in progress.stack.outputs)
        self.focus_on(part.typed)

    def _send_delete(self) -> None:
        assert self._manage is not None
        part = self._manage.delete_part
        if refusal := part.refusal():
            self.refuse(part.typed, refusal)
            return
        self.delete_wanted.emit()
