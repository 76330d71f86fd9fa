"""What can be done to the users who are chosen, one or many; how far it is, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wildrydes_desktop.ui import formats
from wildrydes_desktop.ui.directory.failures import FailureTable
from wildrydes_desktop.ui.directory.question import Question
from wildrydes_desktop.ui.directory.words import ActionWords, words
from wildrydes_desktop.ui.i18n import joined
from wildrydes_desktop.ui.inspector.button_grid import ButtonGrid
from wildrydes_desktop.ui.widgets.buttons import ActionButton, LinkButton
from wildrydes_desktop.ui.widgets.choice import Choice
from wildrydes_desktop.ui.widgets.fields import Field, line
from wildrydes_desktop.ui.widgets.labels import Card, PlainLabel
from wildrydes_desktop.workshop.bulk import Progress, Summary
from wildrydes_desktop.workshop.directory import ListedUser
from wildrydes_desktop.workshop.directory_actions import PERMISSIONS, Action, Order

_IN_GRID = (
    Action.CONFIRM,
    Action.RESEND,
    Action.RESET,
    Action.ENABLE,
    Action.DISABLE,
    Action.SIGN_OUT,
    Action.DELETE,
)
_OF_GROUPS = (Action.ADD_TO_GROUP, Action.REMOVE_FROM_GROUP)
LONGEST_GROUP = 128
"""Characters (GroupNameType of the API reference)."""


class ChosenCard(Card):
    """Signals: `order_wanted(Order)`, asked about where it has to be; `group_wanted(name)` to create a group;
    `failed_wanted()` to choose those for whom it did not work; `asked()` when a question is to be answered.
    """

    order_wanted = Signal(object)
    group_wanted = Signal(str)
    failed_wanted = Signal()
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = words()
        self._users: tuple[ListedUser, ...] = ()
        self._asked: Order | None = None
        self.buttons = {action: self._button(action) for action in (*_IN_GRID, *_OF_GROUPS)}
        self._heading = PlainLabel("", "section")
        self._heading.setObjectName("directoryChosen")
        self._question = Question()
        self._question.sure.connect(self._agreed)
        self.question: QWidget = self._question
        self.answers = (self._question.yes, self._question.no)
        self.column.addWidget(self._heading)
        self.column.addWidget(ButtonGrid([self.buttons[action] for action in _IN_GRID]))
        self.column.addWidget(self._question)
        self._build_outcome()
        self.column.addWidget(self._build_groups())
        self.column.addWidget(self._build_new_group())
        self.show_users(())

    def show_users(self, users: Sequence[ListedUser]) -> None:
        """These are chosen by now."""
        self._question.close_question()
        self.refresh(users)

    def refresh(self, users: Sequence[ListedUser]) -> None:
        """More is known of those who are chosen."""
        self._users = tuple(users)
        if not users:
            self._heading.setText(self.tr("Choose users in the list"))
        elif len(users) == 1:
            self._heading.setText(users[0].shown)
        else:
            self._heading.setText(
                self.tr("{count} users chosen", "", len(users)).format(count=formats.number(len(users)))
            )
        self.offer()

    def offer(self) -> None:
        """Let the buttons be pressed that can do something to some of the users."""
        states = {(user.status, user.enabled) for user in self._users}  # a handful, of thousands of users
        for action, button in self.buttons.items():
            possible = any(_fits(action, *state) for state in states)
            button.setEnabled(possible and (action not in _OF_GROUPS or self._groups.count() > 0))

    def show_groups(self, names: Sequence[str], chosen: str = "") -> None:
        """These are the pool's groups. `chosen` is one that was just made; without, what is typed stays."""
        if chosen:
            self.close_new_group()
        chosen = chosen or str(self._groups.currentData() or "")
        self._groups.clear()
        for name in names:
            self._groups.addItem(name, name)
        self._groups.setCurrentIndex(max(self._groups.findData(chosen), 0 if names else -1))
        self._groups.setEnabled(bool(names))
        self.offer()

    def close_new_group(self) -> None:
        """Ask for no new group's name any more."""
        self._new_group.setText("")
        self._new_group_row.hide()

    # While it runs, and afterwards

    def show_progress(self, order: Order, progress: Progress) -> None:
        """How far it is."""
        self._failed_link.hide()
        self._failures.hide()
        self._bar.setVisible(progress.total > 1)
        self._bar.setMaximum(progress.total)
        self._bar.setValue(progress.tried)
        text = self.tr("{action}: {tried} of {total}").format(
            action=self._words[order.action].button.rstrip("…"),
            tried=formats.number(progress.tried),
            total=formats.number(progress.total),
        )
        if progress.failed:
            text = self.tr("{text}, {failed} failed").format(
                text=text, failed=formats.number(progress.failed)
            )
        self._outcome.setText(text if progress.total > 1 else "")
        self._outcome.setVisible(progress.total > 1)

    def show_summary(self, order: Order, summary: Summary, *, stopped: bool) -> None:
        """What came of it. Nothing but the sentence where it worked for everybody."""
        self._bar.hide()
        self._outcome.setText(self.said(order, summary, stopped=stopped))
        self._outcome.setVisible(len(order.users) > 1 or bool(summary.failures) or stopped)
        self._failures.show_failures(summary.failures)
        self._failures.setVisible(bool(summary.failures) and len(order.users) > 1)
        self._failed_link.setVisible(bool(summary.failures) and len(order.users) > 1)

    def said(self, order: Order, summary: Summary, *, stopped: bool) -> str:
        """The outcome in sentences."""
        spoken = words(summary.done)[order.action]
        if len(order.users) == 1 and summary.done:
            return spoken.one.format(name=order.users[0].shown)
        parts = [spoken.done.format(count=formats.number(summary.done))]
        failed = len(summary.failures)
        if failed:
            parts.append(self.tr("{count} failed.", "", failed).format(count=formats.number(failed)))
        if summary.stopped_by is not None:
            parts.append(self.tr("It was stopped there, because it would fail for everybody."))
        if stopped:
            parts.append(self.tr("You stopped it."))
        if summary.doubtful is not None:
            parts.append(self.tr("For {name} it may have happened.").format(name=summary.doubtful.shown))
        if summary.untried:
            left = self.tr("{count} were left as they are.", "", summary.untried)
            parts.append(left.format(count=formats.number(summary.untried)))
        return joined(*parts)

    def clear_outcome(self) -> None:
        """Forget what came of the last order."""
        for widget in (self._bar, self._outcome, self._failures, self._failed_link):
            widget.hide()

    # Building

    def _button(self, action: Action) -> ActionButton:
        said: ActionWords = self._words[action]
        name = "directory" + "".join(part.capitalize() for part in action.value.split("_"))
        button = ActionButton(said.button, name, "danger" if action is Action.DELETE else "")
        button.setAccessibleDescription(said.hint)
        button.setToolTip(
            self.tr("<p>{hint}</p><p>Takes {permission}.</p>").format(
                hint=said.hint, permission=PERMISSIONS[action]
            )
        )
        button.wanted.connect(lambda: self._want(action))
        return button

    def _build_groups(self) -> QWidget:
        self._groups = Choice()
        new = LinkButton(self.tr("New group…"), "directoryNewGroup")
        new.clicked.connect(self._ask_for_group)
        groups = QWidget()
        rows = QVBoxLayout(groups)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(Field(self.tr("Group"), self._groups, "directoryGroup"))
        rows.addWidget(ButtonGrid([self.buttons[action] for action in _OF_GROUPS]))
        rows.addWidget(new, 0, Qt.AlignmentFlag.AlignLeading)
        return groups

    def _build_new_group(self) -> QWidget:
        self._new_group = line(longest=LONGEST_GROUP)
        self.new_group = Field(
            self.tr("Name of the new group"),
            self._new_group,
            "directoryNewGroupName",
            answers_to=("group",),
            required=self.tr("Give the group a name."),
        )
        self.create_group = ActionButton(self.tr("Create the group"), "directoryCreateGroup")
        self._new_group_row = QWidget()
        row = QHBoxLayout(self._new_group_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.new_group, 1)
        row.addWidget(self.create_group, 0, Qt.AlignmentFlag.AlignBottom)
        self._new_group_row.hide()
        return self._new_group_row

    def _build_outcome(self) -> None:
        self._bar = QProgressBar()
        self._bar.setObjectName("directoryProgress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._outcome = PlainLabel("", "muted")
        self._outcome.setObjectName("directoryOutcome")
        self._outcome.allow_copying()
        self._failures = FailureTable()
        self._failed_link = LinkButton(self.tr("Choose those that failed"), "directoryChooseFailed")
        self._failed_link.clicked.connect(self.failed_wanted)
        for widget in (self._bar, self._outcome, self._failures, self._failed_link):
            self.column.addWidget(widget)
        self.column.setAlignment(self._failed_link, Qt.AlignmentFlag.AlignLeading)
        self.clear_outcome()

    # Using

    def send_group(self) -> None:
        """The name of a new group was given."""
        self.group_wanted.emit(self.new_group.text)

    def _ask_for_group(self) -> None:
        self._new_group_row.show()
        self._new_group.setFocus()

    def _want(self, action: Action) -> None:
        fitting = tuple(user for user in self._users if _fits(action, user.status, user.enabled))
        group = str(self._groups.currentData() or "") if action in _OF_GROUPS else ""
        order = Order(action, fitting, group)
        count = len(fitting)
        question = words(count)[action].question
        if action is Action.DELETE and count == 1:
            self._ask(order, self.tr("{name} will be deleted for good.").format(name=fitting[0].shown))
        elif question and count > 1:
            self._ask(order, question.format(count=count), str(count) if action is Action.DELETE else "")
        else:
            self._question.close_question()
            self.order_wanted.emit(order)

    def _ask(self, order: Order, question: str, to_type: str = "") -> None:
        self._asked = order
        self._question.ask(question, to_type)
        self.asked.emit()

    def _agreed(self) -> None:
        order, self._asked = self._asked, None
        if order is not None:
            self.order_wanted.emit(order)


def _fits(action: Action, status: str, enabled: bool) -> bool:
    """Whether the action may do something to a user of that state."""
    match action:
        case Action.CONFIRM:
            return status == "UNCONFIRMED"
        case Action.RESEND:
            return status in {"UNCONFIRMED", "FORCE_CHANGE_PASSWORD"}
        case Action.RESET:
            return status in {"CONFIRMED", "RESET_REQUIRED"}
        case Action.ENABLE:
            return not enabled
        case Action.DISABLE:
            return enabled
        case _:
            return True
