"""Deleting a stack: what goes with it, and its name typed out before anything happens."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.ui.stack.account_step import LONGEST_NAME
from wildrydes_desktop.ui.widgets.buttons import ActionButton
from wildrydes_desktop.ui.widgets.fields import Field, line
from wildrydes_desktop.ui.widgets.labels import PlainLabel


class DeletePart(QWidget):
    """`begin` unfolds the question, `sure` deletes, `keep` thinks better of it."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.begin = ActionButton(self.tr("Delete the stack…"), "stackDelete", "danger")
        self._says = PlainLabel()
        self._says.setObjectName("stackDeleteQuestion")
        self._line = line("", LONGEST_NAME)
        self.typed = Field(
            self.tr("Type the stack's name"),
            self._line,
            "stackDeleteName",
            required=self.tr("Type the stack's name to say that you mean it."),
        )
        self.sure = ActionButton(self.tr("Delete it for good"), "stackDeleteConfirm", "danger")
        self.keep = ActionButton(self.tr("Keep it"), "stackDeleteCancel")
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(10)
        for widget in (self._says, self.typed, self.sure, self.keep):
            form.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.begin)
        column.addWidget(self._form)
        self.fold()

    def unfold(self, name: str, *, has_pool: bool) -> None:
        """Ask whether the stack of that name is to be deleted, and say what goes with it."""
        self._name = name
        if has_pool:
            words = self.tr(
                "The user pool goes with the stack {name}, with everybody who has registered in it, and so"
                " does the website's js/config.js. Nobody can bring them back. The bucket stays."
            )
        else:
            words = self.tr(
                "All that the stack {name} made goes with it, and nobody can bring it back. The bucket stays."
            )
        self._says.setText(words.format(name=name))
        self._line.setText("")
        self.typed.clear_problem()
        self.begin.hide()
        self._form.show()

    def fold(self) -> None:
        """Done, or thought better of."""
        self._form.hide()
        self._line.setText("")
        self.begin.show()

    def refusal(self) -> str:
        """Why what is typed is no consent; empty where it is."""
        if self._line.text().strip() == self._name:
            return ""
        return self.tr("That is not the stack's name. It is {name}.").format(name=self._name)
