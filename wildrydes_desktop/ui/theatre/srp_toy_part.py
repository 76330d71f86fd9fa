"""The small numbers: a sign-in by SRP that can be followed by hand, with numbers of one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from wildrydes_desktop.cognito.srp_by_hand import by_hand
from wildrydes_desktop.cognito.srp_toy import MOST, MOST_LETTERS, N, Toy
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.inspector.marks import Mark, MarkLabel
from wildrydes_desktop.ui.theatre.srp_parts import SrpPart, ToyNumbers
from wildrydes_desktop.ui.theatre.srp_walk import SrpWalk
from wildrydes_desktop.ui.widgets.fields import line
from wildrydes_desktop.ui.widgets.labels import FieldLabel, PlainLabel
from wildrydes_desktop.ui.widgets.looks import restyle

IN_ONE_ROW, BESIDE = 760, 300
"""Device-independent pixels of width, at the usual size of text, from which all fields stand in one row, and
the two words beside each other."""
NUMBER_WIDTH, AROUND_A_NUMBER, MARK_SIZE = 32, 26, 20


class SrpToyPart(SrpPart):
    """Fields `srpToyKept`, `srpToyTyped`, `srpToySalt`, `srpToyA`, `srpToyB`, the steps, and the outcome."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = _field("srpToyKept", MOST_LETTERS)
        self._typed = _field("srpToyTyped", MOST_LETTERS)
        self._salt, self._a, self._b = (_field(f"srpToy{name}", 2) for name in ("Salt", "A", "B"))
        self._fields = {
            self.tr("Registered"): self._kept,
            self.tr("Typed"): self._typed,
            self.tr("Salt"): self._salt,
            "a": self._a,
            "b": self._b,
        }
        self._mark = MarkLabel(MARK_SIZE)
        self._result = PlainLabel()
        self._result.setObjectName("srpToyResult")
        self._walk = SrpWalk("srpToy", toy=True)
        self._inputs = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._labels: dict[QLineEdit, FieldLabel] = {}
        self._lay_out()
        self.set_toy(ToyNumbers())

    def set_toy(self, numbers: ToyNumbers) -> None:
        for field, value in zip(
            self._fields.values(),
            (numbers.kept, numbers.typed, numbers.salt, numbers.a, numbers.b),
            strict=True,
        ):
            field.setText(str(value))
        self._work_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        width = self.width()
        for number in (self._salt, self._a, self._b):
            number.setFixedWidth(theme.scaled(NUMBER_WIDTH) + AROUND_A_NUMBER)
        self._inputs.setDirection(across if width >= theme.scaled(IN_ONE_ROW) else down)
        self._words.setDirection(across if width >= theme.scaled(BESIDE) else down)

    def _lay_out(self) -> None:
        for label, field in self._fields.items():
            field.setAccessibleName(label)
            field.textEdited.connect(self._play)
            self._labels[field] = FieldLabel(label, field)
        self._kept.setAccessibleDescription(self.tr("The password of the registration. Any word will do."))
        self._typed.setAccessibleDescription(self.tr("The password of this sign-in."))
        self._inputs.setContentsMargins(12, 6, 12, 0)
        self._inputs.setSpacing(8)
        numbers = self._row(self._salt, self._a, self._b)
        numbers.addStretch(1)
        self._words.setSpacing(8)
        for word in (self._kept, self._typed):
            self._words.addLayout(self._row(word), 1)
        self._inputs.addLayout(self._words, 1)
        self._inputs.addLayout(numbers)
        warning = PlainLabel(
            self.tr("A toy: it protects nothing. N is 47, and hashes are sums. Never type a real password.")
        )
        warning.setObjectName("srpToyWarning")
        above, result = QHBoxLayout(), QHBoxLayout()
        above.setContentsMargins(12, 6, 12, 0)
        above.addWidget(warning)
        result.setContentsMargins(12, 6, 12, 8)
        result.setSpacing(8)
        result.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        result.addWidget(self._result, 1)
        ground = QWidget()
        ground.setObjectName("pageBody")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(self._inputs)
        column.addLayout(result)
        column.addWidget(self._walk, 1)
        area = QScrollArea()
        area.setObjectName("srpToy")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)

    def _row(self, *fields: QLineEdit) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for field in fields:
            row.addWidget(self._labels[field])
            row.addWidget(field)
        return row

    def _play(self) -> None:
        if self._work_out():
            self.toy_changed.emit(self._numbers())

    def _numbers(self) -> ToyNumbers:
        """What is typed. Raises ValueError for what is no whole number."""
        return ToyNumbers(
            self._kept.text(),
            self._typed.text(),
            int(self._salt.text()),
            int(self._a.text()),
            int(self._b.text()),
        )

    def _work_out(self) -> bool:
        """Show what comes of the numbers; say what is wrong with them where nothing does."""
        wrong = self._wrong_fields()
        for field in self._fields.values():
            restyle(field, invalid=field in wrong)
        problem = self._problem(wrong)
        if not problem:
            numbers = self._numbers()
            try:
                played = by_hand(numbers.kept, numbers.typed, salt=numbers.salt, a=numbers.a, b=numbers.b)
            except ValueError:
                problem = self.tr(
                    "With these numbers B or u comes to 0. Both sides must refuse that (RFC 5054): take "
                    "another a or b."
                )
            else:
                self._walk.show_steps(played.steps)
                self._say(numbers, played.toy)
        self._walk.setEnabled(not problem)
        if problem:
            self._mark.show_mark(Mark.NOTHING)
            self._result.setText(problem)
        return not problem

    def _wrong_fields(self) -> list[QLineEdit]:
        wrong = [field for field in (self._kept, self._typed) if not field.text()]
        for field, least, most in ((self._salt, 0, N - 1), (self._a, 1, MOST), (self._b, 1, MOST)):
            text = field.text()
            if not (text.isascii() and text.isdigit() and least <= int(text) <= most):
                wrong.append(field)
        return wrong

    def _problem(self, wrong: list[QLineEdit]) -> str:
        if not wrong:
            return ""
        if wrong[0] in {self._kept, self._typed}:
            return self.tr("A word of 1 to {most} letters is needed.").format(most=MOST_LETTERS)
        if wrong[0] is self._salt:
            return self.tr("The salt is a whole number from 0 to {most}.").format(most=N - 1)
        return self.tr("a and b are whole numbers from 1 to {most}.").format(most=MOST)

    def _say(self, numbers: ToyNumbers, toy: Toy) -> None:
        if not toy.agreed:
            mark, text = (
                Mark.FAILED,
                self.tr(
                    "The app comes to S = {app}, Cognito to S = {cognito}: they differ, and the sign-in is "
                    "refused."
                ),
            )
        elif numbers.kept == numbers.typed:
            mark, text = (
                Mark.PASSED,
                self.tr("Both sides come to S = {app}, which neither sent: the password was right."),
            )
        else:
            mark, text = (
                Mark.OPEN,
                self.tr(
                    "Another password, and both sides come to S = {app} all the same: among 47 numbers that "
                    "happens by chance."
                ),
            )
        self._mark.show_mark(mark)
        self._result.setText(text.format(app=toy.app_s, cognito=toy.cognito_s))


def _field(name: str, longest: int) -> QLineEdit:
    field = line(longest=longest)
    field.setObjectName(name)
    return field
