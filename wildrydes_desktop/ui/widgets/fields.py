"""Input fields: a name above, the editor, and room for what is wrong with it below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.widgets.labels import FieldLabel, PlainLabel
from wildrydes_desktop.ui.widgets.looks import after_first_paint, at_first_paint, icon, restyle

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QToolButton

LONGEST_PASSWORD = 256
"""Characters; the limit of PasswordType in Cognito's API reference."""
EYE = 20
"""Device-independent pixels, with text of the usual size."""


class PasswordField(QLineEdit):
    """Hides what is typed, shows it on request, and keeps none of it for undo or dragging.

    Signals: `painted()` once, after the first paint.
    """

    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_action: QAction | None = None
        self._eye: QToolButton | None = None
        self.setDragEnabled(False)
        self.setMaxLength(LONGEST_PASSWORD)
        at_first_paint(self, PasswordField._was_painted)
        after_first_paint(self, self._finish)

    @property
    def shown(self) -> bool:
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def secret(self) -> Secret:
        """What is typed. Nothing is stripped: spaces are part of a password."""
        return Secret(self.text())

    def forget(self) -> None:
        """Empty the field, its undo history included, and hide again."""
        self.setText("")  # clear() could be undone
        if self.shown:
            self.turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtGui import QKeySequence

        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _was_painted(self) -> None:
        QTimer.singleShot(0, self, self._tell_painted)

    def _tell_painted(self) -> None:
        self.painted.emit()

    def turn(self) -> None:
        """Show what is typed, or hide it again."""
        normal, hidden = QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password
        self.setEchoMode(hidden if self.shown else normal)
        self._draw()
        if self.shown:  # hidden, it cannot be copied
            from wildrydes_desktop.ui.widgets import secret_clipboard

            secret_clipboard.watch(self)

    def _finish(self) -> None:
        """What can wait until the field has been seen, in the fields that stand below it as well: what is
        scrolled to looks no different from what was there.
        """
        for field in self.window().findChildren(PasswordField):
            if field.show_action is None and (field is self or field.isVisible()):
                field.add_eye()

    def add_eye(self) -> None:
        """The eye, its shortcut, hints for touch keyboards."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QAction, QKeySequence

        hint = Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhSensitiveData | hint.ImhHiddenText | hint.ImhNoPredictiveText | hint.ImhNoAutoUppercase
        )
        self.show_action = QAction(self)
        self.show_action.setShortcut(QKeySequence("Ctrl+Shift+S"))
        self.show_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.show_action.triggered.connect(self.turn)
        self._draw()
        self._place_eye()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._eye is not None:
            self._place_eye()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.StyleChange and self.show_action is not None:
            # Not now: Qt goes through all widgets to dress them, and Qt's own button is deleted at once.
            QTimer.singleShot(0, self, self._draw_eye_anew)

    def _draw_eye_anew(self) -> None:
        self._draw()
        self._place_eye()

    def _place_eye(self) -> None:
        """Qt's own button for it is of one size: with larger text there is one of ours."""
        assert self.show_action is not None
        large = theme.scaled(100) > 100
        if large != (self._eye is not None) or not self.actions():
            self.removeAction(self.show_action)
            if large:
                self._eye = self._large_eye(self.show_action)
            else:
                self._drop_eye()
                self.addAction(self.show_action, QLineEdit.ActionPosition.TrailingPosition)
        if self._eye is not None:
            self._eye.setIconSize(QSize(theme.scaled(EYE), theme.scaled(EYE)))
            side = self._eye.sizeHint().width()
            left = 0 if self.isRightToLeft() else self.width() - side
            self._eye.setGeometry(left, (self.height() - side) // 2, side, side)
            margins = (side, 0, 0, 0) if self.isRightToLeft() else (0, 0, side, 0)
            self.setTextMargins(*margins)

    def _large_eye(self, action: QAction) -> QToolButton:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QToolButton

        self.addAction(action)
        eye = QToolButton(self)
        eye.setDefaultAction(action)
        eye.setAutoRaise(True)
        eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # as of Qt's own: there is the shortcut
        eye.setCursor(Qt.CursorShape.ArrowCursor)
        eye.show()
        return eye

    def _drop_eye(self) -> None:
        if self._eye is not None:
            self._eye.hide()
            self._eye.deleteLater()
            self._eye = None
            self.setTextMargins(0, 0, 0, 0)

    def _draw(self) -> None:
        if self.show_action is None:
            return
        from wildrydes_desktop.ui.widgets.directions import written

        text = self.tr("Hide password") if self.shown else self.tr("Show password")
        self.show_action.setText(text)
        self.show_action.setToolTip(
            self.tr("{what} ({keys})").format(what=text, keys=written(self.show_action.shortcut()))
        )
        size = theme.scaled(EYE)
        self.show_action.setIcon(icon("eye-off" if self.shown else "eye", theme.HALFWAY, size))


class Field(QWidget):
    """One named input of a form.

    `answers_to` are the values of `Problem.field` that mean this input. `required` is what to say when it
    is left empty; empty where it may be.

    It is no focus proxy of its input: Qt lets Tab jump from wherever the container stands in the focus chain
    back to its proxy, and past all that comes after it.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        name: str,
        *,
        answers_to: tuple[str, ...] = (),
        required: str = "",
        hint: str = "",
    ) -> None:
        super().__init__()
        self.editor = editor
        self.answers_to = answers_to
        self.required = required
        editor.setObjectName(name)
        editor.setAccessibleName(label)
        self._problem: PlainLabel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(FieldLabel(label, editor))
        self._column.addWidget(editor)
        self._hint = hint
        if hint:
            self._column.addWidget(PlainLabel(hint, "muted"))
            editor.setAccessibleDescription(hint)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self.clear_problem)

    @property
    def text(self) -> str:
        """What is typed, without spaces around it. Not for passwords: see `PasswordField.secret`."""
        return self.editor.text().strip() if isinstance(self.editor, QLineEdit) else ""

    @property
    def empty(self) -> bool:
        return isinstance(self.editor, QLineEdit) and not self.editor.text().strip()

    def mark(self, description: str) -> None:
        """Mark the input as the one at fault; `description` is for who cannot see the mark."""
        restyle(self.editor, invalid=True)
        self.editor.setAccessibleDescription(description)

    def refuse(self, text: str) -> None:
        """Mark the input and say below it what is wrong."""
        self.mark(text)
        if self._problem is None:
            self._problem = PlainLabel("", "problem")
            self._problem.setObjectName(f"{self.editor.objectName()}Problem")
            self._column.addWidget(self._problem)
        self._problem.setText(text)
        self._problem.show()

    def clear_problem(self) -> None:
        restyle(self.editor, invalid=False)
        self.editor.setAccessibleDescription(self._hint)
        if self._problem is not None:
            self._problem.setText("")
            self._problem.hide()


def line(placeholder: str = "", longest: int = 0) -> QLineEdit:
    """A plain one-line editor."""
    editor = QLineEdit()
    editor.setPlaceholderText(placeholder)
    if longest:
        editor.setMaxLength(longest)
    return editor


def code_line() -> QLineEdit:
    """An editor for a confirmation code: text, not a number, because codes may begin with zeros."""
    from PySide6.QtCore import Qt

    editor = line()
    hint = Qt.InputMethodHint
    editor.setInputMethodHints(hint.ImhDigitsOnly | hint.ImhSensitiveData | hint.ImhNoPredictiveText)
    editor.setFont(theme.fixed_font(13))
    return editor


def code_of(editor: QLineEdit) -> Secret:
    """The code typed, without any spaces: mails and people group digits."""
    return Secret("".join(editor.text().split()))
