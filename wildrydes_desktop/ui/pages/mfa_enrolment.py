"""Setting up an authenticator app: its secret as a picture and as a text, and the first code it shows."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wildrydes_desktop.cognito.totp import grouped
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.widgets.fields import Field, code_line, code_of
from wildrydes_desktop.ui.widgets.labels import PlainLabel
from wildrydes_desktop.ui.widgets.totp_secret import TotpSecret

CODE_LENGTH = 6
_ROOM_FOR_SPACES = 32


class MfaEnrolment(QWidget):
    """Shows one secret at a time. `forget` leaves nothing of it, neither here nor on the clipboard."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: TotpSecret | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(
            PlainLabel(
                self.tr(
                    "Scan the picture with an authenticator app, or type the secret into it. Then type the"
                    " code that the app shows."
                )
            )
        )
        self._line = code_line()
        self._line.setMaxLength(CODE_LENGTH + _ROOM_FOR_SPACES)
        self.code = Field(
            self.tr("Code"),
            self._line,
            "mfaTotpCode",
            answers_to=("code",),
            required=self.tr("The code is missing. The authenticator app shows it."),
            hint=self.tr("Six digits, a new one every 30 seconds."),
        )
        self._column.addWidget(self.code)
        self.hide()

    def show_secret(self, secret: Secret, uri: Secret) -> None:
        """Show `secret`, and `uri`, which holds it, as a picture."""
        self.forget()
        self._shown = TotpSecret(grouped(secret), uri, "mfaTotp")
        self._column.insertWidget(1, self._shown)
        link = self._shown.copy_link
        for before, after in ((self._line, link), (link, self._line)):
            QWidget.setTabOrder(before, after)  # the link first, and both where the line was
        self._shown.show()
        self.show()

    def refusal(self) -> str:
        """Why no pool would take the code that is typed; empty where one may."""
        code = self.typed().reveal()
        if len(code) == CODE_LENGTH and code.isascii() and code.isdigit():
            return ""
        return self.tr("The code of an authenticator app has 6 digits.")

    def typed(self) -> Secret:
        """The code, without spaces."""
        return code_of(self._line)

    def forget(self) -> None:
        """Show nothing any more."""
        if self._shown is not None:
            self._shown.drop()
            self._shown = None
        self._line.setText("")
        self.code.clear_problem()
        self.hide()
