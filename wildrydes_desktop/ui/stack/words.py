"""CloudFormation's words in plain ones: what a stack is doing, and how each of its resources stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from wildrydes_desktop.ui.inspector.marks import Mark
from wildrydes_desktop.ui.stack.timeline import Span
from wildrydes_desktop.workshop.stack_progress import Light, Phase, Progress, Resource

_MARKS: Final = {
    Light.WAITING: Mark.NOTHING,
    Light.WORKING: None,
    Light.DONE: Mark.PASSED,
    Light.FAILED: Mark.FAILED,
    Light.KEPT: Mark.OPEN,
    Light.GONE: Mark.PASSED,
}


def phase_title(phase: Phase) -> str:
    """What the stack is doing, in a few words."""
    return {
        Phase.CREATING: tr("Being made"),
        Phase.UPDATING: tr("Being updated"),
        Phase.ROLLING_BACK: tr("Being undone"),
        Phase.DELETING: tr("Being deleted"),
        Phase.READY: tr("Ready"),
        Phase.ROLLED_BACK: tr("Failed, and undone"),
        Phase.UPDATE_UNDONE: tr("As before the update"),
        Phase.FAILED: tr("Stuck"),
        Phase.REVIEW: tr("Not made yet"),
        Phase.DELETED: tr("Deleted"),
    }[phase]


def phase_sentence(phase: Phase) -> str:
    """What that means for whoever looks at it."""
    moving = tr("You may close the app: the stack goes on without it, and is found again.")
    return {
        Phase.CREATING: moving,
        Phase.UPDATING: moving,
        Phase.ROLLING_BACK: tr("Something failed, and CloudFormation removes what was made so far."),
        Phase.DELETING: moving,
        Phase.READY: tr("All of its resources are there."),
        Phase.ROLLED_BACK: tr("Nothing works in it, and its name is taken until it is deleted."),
        Phase.UPDATE_UNDONE: tr("The update failed and was undone. The stack works as it did before."),
        Phase.FAILED: tr("CloudFormation gave up half-way. Delete the stack, and launch it anew."),
        Phase.REVIEW: tr("Only a preview was made of it. There is nothing in it."),
        Phase.DELETED: tr("The stack is gone."),
    }[phase]


def phase_mark(phase: Phase) -> Mark | None:
    """The mark beside it; None while it moves."""
    if phase.moving:
        return None
    if phase in {Phase.READY, Phase.DELETED}:
        return Mark.PASSED
    return Mark.OPEN if phase in {Phase.REVIEW, Phase.UPDATE_UNDONE} else Mark.FAILED


def status_word(status: str) -> str:
    """A resource's status (CREATE_IN_PROGRESS, ...) in plain words; one that is not known, as it is.

    Source: the CloudFormation User Guide, "Resource status codes".
    """
    known = {
        "CREATE_IN_PROGRESS": tr("being made"),
        "CREATE_COMPLETE": tr("made"),
        "CREATE_FAILED": tr("not made"),
        "UPDATE_IN_PROGRESS": tr("being updated"),
        "UPDATE_COMPLETE": tr("updated"),
        "UPDATE_FAILED": tr("not updated"),
        "DELETE_IN_PROGRESS": tr("being deleted"),
        "DELETE_COMPLETE": tr("deleted"),
        "DELETE_FAILED": tr("not deleted"),
        "DELETE_SKIPPED": tr("kept"),
        "ROLLBACK_IN_PROGRESS": tr("being undone"),
        "ROLLBACK_COMPLETE": tr("undone"),
        "ROLLBACK_FAILED": tr("not undone"),
        "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS": tr("tidying up"),
        "UPDATE_ROLLBACK_IN_PROGRESS": tr("update being undone"),
        "UPDATE_ROLLBACK_COMPLETE": tr("update undone"),
        "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS": tr("tidying up"),
        "UPDATE_ROLLBACK_FAILED": tr("update not undone"),
        "REVIEW_IN_PROGRESS": tr("previewed"),
    }
    return known.get(status, status)


def spans(progress: Progress) -> tuple[tuple[Span, ...], float]:
    """The rows of the timeline, and how long, in seconds, all of it has taken as far as is known."""
    moments = [event.at for event in progress.events]
    moments += [at for each in progress.resources for at in (each.began, each.ended) if at is not None]
    if not moments:
        return tuple(_span(each, None, progress.phase) for each in progress.resources), 0.0
    first = min(moments)
    rows = tuple(_span(each, first, progress.phase) for each in progress.resources)
    return rows, _seconds(first, max(moments))


def listed(names: Sequence[str]) -> str:
    """Names in one line."""
    return ", ".join(names)


def tr(text: str) -> str:
    """A sentence about stacks in the language of the window (context "Stack")."""
    return QCoreApplication.translate("Stack", text)


def _span(resource: Resource, first: datetime | None, phase: Phase) -> Span:
    undone = resource.light is Light.GONE and phase in {Phase.ROLLING_BACK, Phase.ROLLED_BACK}
    began = _seconds(first, resource.began) if first and resource.began else None
    ended = _seconds(first, resource.ended) if first and resource.ended else None
    return Span(
        resource.logical_id,
        resource.type,
        resource.status,
        status_word(resource.status),
        Mark.NOTHING if undone else _MARKS[resource.light],  # that it is gone is no success here
        began,
        ended,
        resource.reason,
    )


def _seconds(first: datetime, then: datetime) -> float:
    return max((then - first).total_seconds(), 0.0)
