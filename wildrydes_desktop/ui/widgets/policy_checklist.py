"""The password policy as a list that ticks itself off while a password is typed. Measures no "strength"."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from wildrydes_desktop.cognito.password_policy import PasswordPolicy, Requirement
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.looks import restyle

MET, UNMET = "✓", "•"  # a glyph that every font has: looking for another takes 1 ms


class PolicyChecklist(QWidget):
    """One line for each requirement; `judge(password)` marks those that are met.

    Where the pool's own policy is not known, Cognito's default stands in; `set_policy(None)` says so.
    """

    def __init__(self, policy: PasswordPolicy | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("policyChecklist")
        self.setAccessibleName(self.tr("Password policy"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(3)
        self._lines: dict[Requirement, PlainLabel] = {}
        self._note: PlainLabel | None = None
        self._policy = policy or PasswordPolicy()
        self._list()

    def set_policy(self, policy: PasswordPolicy | None) -> None:
        """Show the requirements of another policy; None: the pool's is not known. Then call `judge`."""
        shown = policy or PasswordPolicy()
        if shown != self._policy:
            self._policy = shown
            self._list()
        if policy is None and self._note is None:
            self._note = PlainLabel(self.tr("(Cognito's default)"), "muted")
            self._note.setObjectName("policyNote")
            about = self.tr("Cognito's default; this pool's own may differ.")
            self._note.setToolTip(about)
            self._note.setAccessibleName(about)
            places = len(self._lines)
            self._grid.addWidget(self._note, places // 2, places % 2)
        elif policy is not None and self._note is not None:
            self._note.setParent(None)
            self._note.deleteLater()
            self._note = None

    def _list(self) -> None:
        for line in self._lines.values():
            line.setParent(None)  # gone from every search by name at once
            line.deleteLater()
        self._lines = {}
        for place, requirement in enumerate(self._policy.requirements()):
            line = PlainLabel(look="muted")
            line.setObjectName(f"policy_{requirement}")
            self._lines[requirement] = line
            self._grid.addWidget(line, place // 2, place % 2)
        self.judge("")

    def judge(self, password: str) -> None:
        """Tick what `password` has; it is not kept."""
        unmet = self._policy.unmet(password)
        for requirement, line in self._lines.items():
            met = requirement not in unmet
            line.setText(f"{MET if met else UNMET}  {self._words(requirement)}")
            line.setAccessibleName(
                (self.tr("{what}: met") if met else self.tr("{what}: missing")).format(
                    what=self._words(requirement)
                )
            )
            restyle(line, look="met" if met else "muted")

    def missing(self, password: str) -> tuple[Requirement, ...]:
        return self._policy.unmet(password)

    def _words(self, requirement: Requirement) -> str:
        return {
            Requirement.LENGTH: self.tr("{count} characters or more", "", self._policy.minimum_length).format(
                count=self._policy.minimum_length
            ),
            Requirement.LOWER: self.tr("a lower-case letter"),
            Requirement.UPPER: self.tr("an upper-case letter"),
            Requirement.DIGIT: self.tr("a digit"),
            Requirement.SYMBOL: self.tr("a symbol, such as ! or #"),
        }[requirement]
