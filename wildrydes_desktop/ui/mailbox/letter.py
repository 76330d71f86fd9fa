"""One mail, opened: who it went to, what it says, and its code in figures for the back row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wildrydes_desktop.ui.mailbox.mail_model import kind
from wildrydes_desktop.ui.mailbox.when import exact_time, relative_time
from wildrydes_desktop.ui.theme import fixed_font, scaled
from wildrydes_desktop.ui.widgets.elided import ElidedLabel
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.workshop.inbox import Mail

LARGEST_CODE = 40.0
SMALLEST_CODE = 12.0
"""Points. In between, the code is as large as the letter is wide."""
LOW = 220
"""Device-independent pixels of height under which the letter is what its code needs: code and button stand
in one row, and the subject, which the list shows too, goes."""
NARROW, BESIDE_THE_BUTTON = 260, 112
"""Device-independent pixels of width under which a row would be too short for code and button, and how many
it has besides the button's, with text of the usual size."""
TIGHT, TIGHT_CODE = 115, 18.0
"""Device-independent pixels of height under which a code has no more than that many points, as it has where
it stands over its button in a low letter."""


class Letter(QFrame):
    """The mail given to `show_mail`. Emits `use_code()` when its button is pressed."""

    use_code = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = _label("letterSubject", self.tr("Subject"))
        self._subject.setProperty("look", "section")
        self._about = ElidedLabel()
        self._about.setObjectName("letterAbout")
        self._about.setAccessibleName(self.tr("To whom and when"))
        self._about.setProperty("look", "muted")
        self._body = _label("letterBody", self.tr("Text of the mail"))
        self._code = _CodeLabel()
        self._code.setObjectName("letterCode")
        self._code.setAccessibleName(self.tr("Confirmation code"))
        self._button = QPushButton(self.tr("Use this code"))
        self._button.setObjectName("mailboxUseCode")
        self._button.setAccessibleName(self.tr("Use this code"))
        self._button.setAccessibleDescription(self.tr("Puts the code of this mail into the form"))
        self._button.setProperty("look", "primary")
        self._button.clicked.connect(self.use_code)

        self._foot = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._foot.setSpacing(8)
        self._foot.addWidget(self._code, 1)
        self._foot.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        self._sheet = _sheet(self._body)
        self._column = QVBoxLayout(self)
        for part in (self._subject, self._about):
            self._column.addWidget(part)
        self._column.addWidget(self._sheet, 1)
        self._column.addLayout(self._foot)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._settle(0, 0)  # until it is known what there is, ask for little

    def show_mail(self, mail: Mail | None, now: float) -> None:
        """Show `mail`, or an empty sheet; `now` is in seconds since the epoch."""
        code = mail.code.reveal() if mail else ""
        self._subject.setText(kind(mail) if mail else "")
        self._body.setText(mail.body if mail else "")
        self._code.setText(code)
        self._code.setVisible(bool(code))
        self._button.setEnabled(bool(code))
        self.tell_time(mail, now)

    def tell_time(self, mail: Mail | None, now: float) -> None:
        """Bring the line that says when the mail was sent up to date."""
        if mail is None:
            self._about.clear()
            return
        medium = {"email": self.tr("by e-mail"), "sms": self.tr("by SMS")}.get(mail.medium, mail.medium)
        self._about.setText(
            self.tr("To {0} · {1} · {2} ({3})").format(
                mail.to, medium, exact_time(mail.sent_at), relative_time(mail.sent_at, now)
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle(event.size().width(), event.size().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_column"):  # else not built yet
            QTimer.singleShot(0, self, lambda: self._settle(self.width(), self.height()))

    def _settle(self, width: int, height: int) -> None:
        """Take no more height than there is: what is said elsewhere goes first, the code never."""
        both = self._button.sizeHint().width() + scaled(BESIDE_THE_BUTTON)
        low, narrow = height < LOW, width < max(scaled(NARROW), both)
        line = self.fontMetrics().lineSpacing()
        beside = 12 if low else 18
        self._column.setContentsMargins(beside, 6 if low else 14, beside, 8 if low else 12)
        self._column.setSpacing(2 if low else 6)
        self._subject.setHidden(low)
        in_a_row = low and not narrow
        direction = QBoxLayout.Direction
        self._foot.setDirection(direction.LeftToRight if in_a_row else direction.TopToBottom)
        self._foot.setSpacing(2 if low and narrow else 8)
        self._code.limit(TIGHT_CODE if height < TIGHT or (low and narrow) else LARGEST_CODE)
        foot = self._foot.minimumSize().height() + 16
        self._about.setHidden(low and narrow)  # the list says it too
        self._sheet.setHidden(height < foot + 2 * line + 4 or (low and narrow))


def _sheet(body: QLabel) -> QScrollArea:
    """The text of a mail on ground of its own, to be scrolled where it is long."""
    text = QWidget()
    inner = QVBoxLayout(text)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.addWidget(body)
    inner.addStretch()
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidget(text)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setMinimumHeight(1)
    for ground in (scroll, scroll.viewport(), text):
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        ground.setAutoFillBackground(True)
    return scroll


class _CodeLabel(QLabel):
    """A code as large as its width allows, on a ground of its own, to be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Width comes from the letter, not from the text: the text follows it.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._largest = LARGEST_CODE
        self._fit()

    def limit(self, points: float) -> None:
        """Be no larger than that."""
        self._largest = points
        self._fit()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleDescription(" ".join(text))  # to be read out digit by digit
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        font = fixed_font(self._largest)
        font.setWeight(QFont.Weight.Bold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 115)
        needed = QFontMetricsF(font).horizontalAdvance(self.text())
        if needed > 0:
            scale = (self.width() - 4) / needed
            font.setPointSizeF(max(SMALLEST_CODE, min(self._largest, self._largest * scale)))
        if font != self.font():
            self.setFont(font)


def _label(name: str, accessible_name: str) -> PlainLabel:
    label = PlainLabel()
    label.setObjectName(name)
    label.setAccessibleName(accessible_name)
    label.allow_copying()
    return label
