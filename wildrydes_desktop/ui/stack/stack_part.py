"""The last step: the stack itself, and everything that can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.ui.pages.base import Page
from wildrydes_desktop.ui.stack.manage_card import ManageCard, bucket_of, updated
from wildrydes_desktop.ui.stack.stack_view import StackView
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.workshop.aws_account import Identity, Place
from wildrydes_desktop.workshop.stack_progress import ChangeSet, Phase, Progress, Stack
from wildrydes_desktop.workshop.website import Deployed, Difference


class StackPart(QWidget):
    """One stack at a time. Signals: `follow_wanted()`, `open_wanted()`, `onward_wanted()` from a pool that is
    open, `again_wanted()` for another stack, `compare_wanted()`, `preview_wanted(StackPlan)`,
    `apply_wanted(ChangeSet)` and `discard_wanted(ChangeSet)`, and `delete_wanted()` once that was confirmed.
    """

    follow_wanted = Signal()
    open_wanted = Signal()
    onward_wanted = Signal()
    again_wanted = Signal()
    compare_wanted = Signal()
    preview_wanted = Signal(object)
    apply_wanted = Signal(object)
    discard_wanted = Signal(object)
    delete_wanted = Signal()
    ready = Signal()

    def __init__(self, page: Page) -> None:
        """`page` is whose forms and buttons these are; it need not show this part yet."""
        super().__init__()
        self._page = page
        self._card: ManageCard | None = None
        self.view = StackView()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self.view)
        self.again = ActionButton(self.tr("Launch another stack…"), "stackAgain")
        self._column.addWidget(self.again)
        for button, wanted in (
            (self.view.follow, self.follow_wanted.emit),
            (self.view.open_pool, self.open_wanted.emit),
            (self.view.onward, self.onward_wanted.emit),
            (self.again, self.again_wanted.emit),
        ):
            self._page.add_action(button)
            button.wanted.connect(wanted)

    @property
    def progress(self) -> Progress | None:
        """The last that was shown; None before the first."""
        return self.view.progress

    def show_progress(self, progress: Progress, place: Place, identity: Identity) -> None:
        """Show the stack as it is now. Forms that were open for another state of it are folded."""
        before = self.progress
        if before is None or (before.stack.id, before.phase) != (progress.stack.id, progress.phase):
            self._manage.close_forms()
        self.view.show_place(place, identity)
        self.view.show_progress(progress)
        self._manage.show_stack(progress.stack)
        self.again.setHidden(progress.phase.moving)
        if progress.phase is Phase.READY and (before is None or before.phase is not Phase.READY):
            self.ready.emit()

    def show_deployed(
        self, deployed: Deployed | None, differences: Sequence[Difference], bucket: str
    ) -> None:
        """Show the website's file, None where there is none in `bucket`, and what differs in it."""
        compare = self._manage.compare
        if deployed is None:
            compare.show_missing(bucket)
        else:
            compare.show_deployed(deployed, differences)
        self._page.bring_into_sight(compare)

    def show_changes(self, change_set: ChangeSet) -> None:
        """Show what an update would do."""
        part = self._manage.update_part
        part.show_changes(change_set)
        (part.drop if change_set.changes else part.preview).setFocus()  # another Enter changes nothing
        self._page.bring_into_sight(part)

    def forget_changes(self) -> None:
        """The preview was thrown away, or holds no longer."""
        self._manage.update_part.fold()
        self._manage.update_part.begin.setFocus()

    def refuse_capability(self) -> None:
        """Say that the tick for IAM resources is missing."""
        part = self._manage.update_part
        part.refuse_capability()
        self._page.bring_into_sight(part.capability)

    def build_card(self) -> ManageCard:
        """Build what stands below the stack, if it is not there yet."""
        if self._card is None:
            card = self._card = ManageCard()
            card.hide()
            card.set_compact(self._page.compact)
            self._column.insertWidget(1, card)
            self._wire(card)
        return self._card

    # Within

    @property
    def _manage(self) -> ManageCard:
        return self._card or self.build_card()

    def _wire(self, card: ManageCard) -> None:
        compare, update, delete = card.compare, card.update_part, card.delete_part
        for button, wanted in (
            (compare.fetch, self.compare_wanted.emit),
            (update.begin, self._begin_update),
            (update.apply, lambda: self.apply_wanted.emit(update.change_set)),
            (update.drop, lambda: self.discard_wanted.emit(update.change_set)),
            (delete.begin, self._begin_delete),
            (delete.keep, self._keep),
        ):
            self._page.add_action(button)
            button.wanted.connect(wanted)
        self._page.add_form((update.bucket,), update.preview, self._send_preview)
        self._page.add_form((delete.typed,), delete.sure, self._send_delete)

    def _stack(self) -> Stack:
        assert self.progress is not None
        return self.progress.stack

    def _begin_update(self) -> None:
        self._manage.update_part.unfold(bucket_of(self._stack()))
        self._page.focus_on(self._manage.update_part.bucket)

    def _send_preview(self) -> None:
        part = self._manage.update_part
        if not part.acknowledged:
            self.refuse_capability()
            return
        self.preview_wanted.emit(updated(self._stack(), part.bucket.text, iam_acknowledged=True))

    def _begin_delete(self) -> None:
        stack, part = self._stack(), self._manage.delete_part
        part.unfold(stack.name, has_pool="UserPoolId" in stack.outputs)
        self._page.focus_on(part.typed)

    def _keep(self) -> None:
        self._manage.delete_part.fold()
        self._manage.delete_part.begin.setFocus()

    def _send_delete(self) -> None:
        part = self._manage.delete_part
        if refusal := part.refusal():
            self._page.refuse(part.typed, refusal)
            return
        self.delete_wanted.emit()
