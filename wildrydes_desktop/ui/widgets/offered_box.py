"""A check box for something that may not be possible here; then it says why."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from wildrydes_desktop.ui.widgets.check_box import CheckBox
from wildrydes_desktop.ui.widgets.elided import ElidedLabel


class OfferedBox(QWidget):
    """Unchecked; `offer` says what a tick does, `withhold` why there can't be one."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.box = CheckBox(text)
        self.box.setObjectName(name)
        self.box.setAccessibleName(text)
        self._reason = ElidedLabel()  # begins with what matters, and never moves the form's button
        self._reason.setProperty("look", "muted")
        self._reason.setObjectName(f"{name}Reason")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)  # no wider than its words: all of it can be clicked
        row.addWidget(self._reason, 1)
        row.addStretch(0)
        self._reason.hide()

    @property
    def checked(self) -> bool:
        return self.box.isEnabled() and self.box.isChecked()

    def offer(self, meaning: str) -> None:
        """Let the box be ticked; `meaning` says what that does. A tick that is there stays."""
        self._reason.hide()
        self._explain(meaning, enabled=True)

    def withhold(self, reason: str) -> None:
        """Take the tick out, let the box rest, and say beside it why."""
        self.box.setChecked(False)
        self._reason.setText(reason)
        self._reason.show()
        self._explain(reason, enabled=False)

    def _explain(self, text: str, *, enabled: bool) -> None:
        self.box.setEnabled(enabled)
        self.box.setToolTip(text)
        self.box.setAccessibleDescription(text)
