"""The attributes of a profile, one below the other: those that can be changed, and those that cannot."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.cognito.attribute_rules import CUSTOM, AttributeRule
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.pages.profile_known import CONTACTS, Known
from wildrydes_desktop.ui.pages.profile_row import AttributeRow, FixedRow, label_of


class AttributeRows(QWidget):
    """What can be changed, contacts first. What was typed and not saved stays.

    Signals: `came(row)` and `went(row)` for each row, `arranged()` once those that are left are in their
    places; `edited()` after anything was typed; `delete_wanted(name)` for what the pool has, `left_out(name)`
    for what was only about to be added; `code_wanted(name)` and `code_here(name)`.
    """

    came = Signal(object)
    went = Signal(object)
    arranged = Signal()
    edited = Signal()
    delete_wanted = Signal(str)
    left_out = Signal(str)
    code_wanted = Signal(str)
    code_here = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, AttributeRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)

    def __contains__(self, name: str) -> bool:
        return name in self._rows

    @property
    def rows(self) -> Sequence[AttributeRow]:
        """In the order in which they are shown."""
        return list(self._rows.values())

    @property
    def changed(self) -> Sequence[AttributeRow]:
        """Those that are not saved yet."""
        return [row for row in self._rows.values() if row.changed]

    @property
    def wrong(self) -> Sequence[tuple[AttributeRow, Problem]]:
        """What no pool would take, and why."""
        return [(row, problem) for row in self._rows.values() if (problem := row.judge()) is not None]

    def show_known(self, known: Known, settled: Collection[str] | None) -> None:
        """Show what the pool has; of the attributes in `settled` (None: all) what was typed is dropped."""
        done = set(self._rows) if settled is None else set(settled)
        wanted = known.shown() | {row.name for row in self.changed if row.name not in done}
        for row in [row for row in self._rows.values() if row.name not in wanted]:
            self._drop(row)
        for name in wanted:
            row = self._rows.get(name) or self._make(known.rule(name))
            row.set_rule(known.rule(name))
            row.set_value(known.values.get(name, ""), settled=name in done)
            if name in CONTACTS:
                row.show_proof(known.proof(name))
        self._put_in_order()

    def add(self, rule: AttributeRule, value: str) -> None:
        """Show one that is about to be added, with what was typed for it."""
        self._make(rule).add(value)
        self._put_in_order()

    def forget(self) -> None:
        """Show nothing any more."""
        for row in list(self._rows.values()):
            self._drop(row)
        self._put_in_order()

    def _make(self, rule: AttributeRule) -> AttributeRow:
        row = self._rows[rule.name] = AttributeRow(rule)
        row.edited.connect(self.edited)
        row.delete_wanted.connect(self._delete)
        row.code_wanted.connect(self.code_wanted)
        row.code_here.connect(self.code_here)
        self.came.emit(row)
        return row

    def _drop(self, row: AttributeRow) -> None:
        del self._rows[row.name]
        row.setParent(None)  # gone from every search by name at once
        self.went.emit(row)
        row.deleteLater()

    def _delete(self, name: str) -> None:
        row = self._rows[name]
        if row.added:
            self._drop(row)
            self._put_in_order()
            self.left_out.emit(name)
        else:
            self.delete_wanted.emit(name)

    def _put_in_order(self) -> None:
        self._rows = {name: self._rows[name] for name in sorted(self._rows, key=order)}
        for place, row in enumerate(self._rows.values()):
            self._column.insertWidget(place, row)
            row.show()  # now, not when the event loop comes round to it
        self.arranged.emit()


class FixedRows(QWidget):
    """What cannot be changed here, the subject first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, FixedRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_known(self, known: Known) -> None:
        """Show what the pool has."""
        wanted = [name for name in known.values if not known.changeable(name)]
        for name in [name for name in self._rows if name not in wanted]:
            row = self._rows.pop(name)
            row.setParent(None)  # gone from every search by name at once
            row.deleteLater()
        for place, name in enumerate(sorted(wanted, key=lambda name: (name != "sub", *order(name)))):
            row = self._rows.get(name) or FixedRow(known.rule(name))
            row.set_rule(known.rule(name))
            row.set_value(known.values[name])
            self._rows[name] = row
            self._column.insertWidget(place, row)

    @property
    def stops(self) -> Sequence[QWidget]:
        """The values, in the order in which they are shown."""
        return [row.value for row in sorted(self._rows.values(), key=self._column.indexOf)]


def order(name: str) -> tuple[bool, bool, str]:
    """Contacts first, the pool's own attributes last."""
    return name not in CONTACTS, name.startswith(CUSTOM), label_of(name).casefold()
