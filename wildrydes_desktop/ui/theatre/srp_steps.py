"""The steps of a sign-in by SRP as a list: what each value is, and which of the three parties knows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from wildrydes_desktop.cognito.jwt_parts import visible
from wildrydes_desktop.cognito.srp_story import Party, Stage, StoryStep, raised
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.theatre.srp_step_delegate import (
    HEADING_ROLE,
    PARTY_ROLE,
    STEP_ROLE,
    VALUE_ROLE,
    SrpStepDelegate,
)
from wildrydes_desktop.ui.theatre.srp_words import SrpWords
from wildrydes_desktop.ui.widgets.table_model import Index, TableModel
from wildrydes_desktop.ui.widgets.views import CalmTreeView

HIDDEN: Final = "••••••••"
PARTIES: Final = tuple(Party)
MOST: Final = 160
"""Characters of a value in the list, where its beginning and end are seen; the whole of it stands beside."""
COLUMN_ROOM: Final = 18
NARROWEST_COLUMN: Final = 44
LEAST_OF_A_VALUE: Final = 60
"""Device-independent pixels; of a value, with text of the usual size."""


class SrpStepsModel(TableModel):
    """Column 0 is the step, the others say who knows it; `Qt.UserRole` has the fixed word, and `yes` or `no`.

    A row without a step is the heading of a stage.
    """

    def __init__(self, words: SrpWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.headers = (self.tr("Value"), *map(words.party, PARTIES))
        self.rows: list[StoryStep | Stage] = []

    def show_steps(self, steps: Sequence[StoryStep]) -> None:
        rows: list[StoryStep | Stage] = []
        stage: Stage | None = None
        for step in steps:
            if step.stage is not stage:
                stage = step.stage
                rows.append(stage)
            rows.append(step)
        same = [_word(row) for row in rows] == [_word(row) for row in self.rows]
        if same:  # other values for the same steps: whoever reads one goes on reading it
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(PARTIES)))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def step(self, row: int) -> StoryStep | None:
        """The step in that row; None for a heading, and where there is no such row."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, StoryStep) else None

    def headings(self) -> list[int]:
        return [at for at, row in enumerate(self.rows) if isinstance(row, Stage)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.step(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        alignment = Qt.ItemDataRole.TextAlignmentRole
        if role == alignment and orientation == Qt.Orientation.Horizontal and section:
            return int(Qt.AlignmentFlag.AlignCenter)
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if isinstance(row, Stage):
            return self._heading(row, index.column(), role)
        if index.column():
            return self._known(row, PARTIES[index.column() - 1], role)
        return self._step(row, role)

    def _heading(self, stage: Stage, column: int, role: int) -> object:
        if role == HEADING_ROLE:
            return True
        if role == Qt.ItemDataRole.UserRole:
            return stage.value
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} and not column:
            return self._words.stage(stage)
        return None

    def _known(self, step: StoryStep, party: Party, role: int) -> object:
        knows = party in step.known_to
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.UserRole:
                return "yes" if knows else "no"
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._words.knows(party, knows)
            case _ if role == PARTY_ROLE:
                return party.value
        return None

    def _step(self, step: StoryStep, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title(step)
            case Qt.ItemDataRole.UserRole:
                return step.word
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{title(step)}, {self._words.name(step.word)}: {self._value(step)}"
            case _ if role == VALUE_ROLE:
                return self._value(step)
            case _ if role == STEP_ROLE:
                return (step.symbol, raised(step.formula), self._words.name(step.word))
        return None

    def _value(self, step: StoryStep) -> str:
        if step.value is None:
            return self.tr("{dots}  hidden").format(dots=HIDDEN)
        whole = f"{raised(step.numbers)} = {step.value}" if step.numbers else visible(step.value)
        return whole if len(whole) <= MOST else f"{whole[: MOST // 2]}…{whole[-MOST // 2 :]}"


def title(step: StoryStep) -> str:
    """The value's letter and what it comes from."""
    return f"{step.symbol} = {raised(step.formula)}" if step.formula else step.symbol


def _word(row: StoryStep | Stage) -> str:
    return row.word if isinstance(row, StoryStep) else row.value


class SrpStepsView(CalmTreeView):
    """The list. Signals: `chosen(StoryStep)` for the step that is to be explained."""

    chosen = Signal(object)

    def __init__(self, words: SrpWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = SrpStepsModel(words, self)
        self.setModel(self._steps)
        self.setItemDelegate(SrpStepDelegate(self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(False)
        self.setAllColumnsShowFocus(False)  # the chosen row shows it by itself
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(NARROWEST_COLUMN)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self._steps.modelReset.connect(self._begin_anew)
        self._steps.dataChanged.connect(self._refresh)

    def show_steps(self, steps: Sequence[StoryStep]) -> None:
        """Show these; the step that was chosen stays so if it is still there."""
        self._steps.show_steps(steps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_steps"):  # else not built yet
            self._share()

    def _share(self) -> None:
        """Let the names of who knows be cut off, with dots, before the values have no room."""
        head = self.header()
        widths: dict[int, int] = {}
        for at in range(1, head.count()):
            name = str(self._steps.headerData(at, Qt.Orientation.Horizontal))
            widths[at] = max(NARROWEST_COLUMN, head.fontMetrics().horizontalAdvance(name) + COLUMN_ROOM)
        room = self.viewport().width() - theme.scaled(LEAST_OF_A_VALUE)
        most = room if sum(widths.values()) <= room else room // len(widths)
        for at, width in widths.items():
            head.resizeSection(at, max(NARROWEST_COLUMN, min(width, most)))

    def choose(self, word: str) -> None:
        """Choose the step of that word, if there is one."""
        for row in range(self._steps.rowCount()):
            step = self._steps.step(row)
            if step is not None and step.word == word:
                self.setCurrentIndex(self._steps.index(row, 0))
                return

    def _begin_anew(self) -> None:
        for row in self._steps.headings():
            self.setFirstColumnSpanned(row, QModelIndex(), True)  # noqa: FBT003 - Qt's own
        first = next((row for row in range(self._steps.rowCount()) if self._steps.step(row)), None)
        if first is not None:
            self.setCurrentIndex(self._steps.index(first, 0))

    def _refresh(self) -> None:
        self._tell(self.currentIndex())

    def _tell(self, index: QModelIndex) -> None:
        step = self._steps.step(index.row())
        if step is not None:
            self.chosen.emit(step)
