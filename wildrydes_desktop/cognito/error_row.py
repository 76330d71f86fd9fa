"""One row of the table of Cognito's exceptions, and the next steps that many rows share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from wildrydes_desktop.foundation.problems import Problem

AGAIN: Final = "Wait a moment, then try again. The details help whoever runs the pool."
POOL_OWNER: Final = "Whoever runs the pool has to change this; show them the details."
CHECK_IDS: Final = "Check the Region first, then the user pool id and the app client id."


@dataclass(frozen=True, slots=True)
class Row:
    """Fits errors of the given name whose text holds all of `texts`, in one of `operations` (empty: any)."""

    name: str
    problem: Problem
    texts: tuple[str, ...] = ()
    operations: frozenset[str] = frozenset()

    def fits(self, name: str, lower_text: str, operation: str) -> bool:
        return (
            name == self.name
            and (not self.operations or operation in self.operations)
            and all(text in lower_text for text in self.texts)
        )


def row(
    name: str,
    case: str,
    title: str,
    meaning: str,
    next_step: str,
    *,
    texts: tuple[str, ...] = (),
    operations: tuple[str, ...] = (),
    field: str = "",
) -> Row:
    return Row(name, Problem(title, meaning, next_step, field=field, case=case), texts, frozenset(operations))
