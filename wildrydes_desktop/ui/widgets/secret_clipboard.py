"""Secrets on the clipboard: there for as long as it takes to paste them, and then gone.

What is copied is taken away again after 45 seconds, and when the app ends, if it is still what is there. To
know that, its SHA-256 is kept and nothing else. Clipboard histories are asked to leave it out.
"""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from wildrydes_desktop.foundation.secrets import Secret

SECONDS = 45.0
"""From the copying until the clipboard is cleared."""

PRIVATE_MARKS = (
    ("x-kde-passwordManagerHint", b"secret"),
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"1"),
)
"""What keeps a text out of Klipper's history, and out of the one of Windows (Win32, "Clipboard Formats")."""

_WATCHED = "showsSecret"
MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


def copy(secret: Secret) -> None:
    """Put `secret` on the clipboard, and take it away again in time."""
    _guard().copy(secret)


def watch(widget: QLineEdit | QPlainTextEdit) -> None:
    """What the person copies out of `widget`, by any key or menu, is treated as a secret as well."""
    _guard()
    widget.setProperty(_WATCHED, "yes")


def forget_now() -> None:
    """Take away what is still there: the app ends."""
    application = QGuiApplication.instance()
    guard = application.findChild(_Guard) if application is not None else None
    if guard is not None:
        guard.forget()


def private_data(secret: Secret) -> QMimeData:
    """`secret` as text for the clipboard, with the marks that histories heed."""
    data = QMimeData()
    data.setText(secret.reveal())
    for name, value in PRIVATE_MARKS:
        data.setData(name, value)
    return data


class _Guard(QObject):
    """One for the application: knows by their digests what was copied."""

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        self._digests: set[bytes] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.forget)
        QGuiApplication.clipboard().changed.connect(self._changed)

    def copy(self, secret: Secret) -> None:
        clipboard = QGuiApplication.clipboard()
        # WORKAROUND: off-screen, the clipboard is the process's own, and data made in Python that is left on
        # it crashes PySide6 6.11 at the end. Look again at 6.13.
        if QGuiApplication.platformName() == "offscreen":
            clipboard.setText(secret.reveal())
        else:
            clipboard.setMimeData(private_data(secret))
        self._begin(secret.reveal())

    def forget(self) -> None:
        """Clear what still holds the secret; what else was copied meanwhile stays."""
        self._timer.stop()
        digests, self._digests = self._digests, set()
        if not digests:
            return  # what stands there is none of ours, and reading it may take a while
        clipboard = QGuiApplication.clipboard()
        for mode in MODES if clipboard.supportsSelection() else MODES[:1]:
            if _digest(clipboard.text(mode)) in digests:
                clipboard.clear(mode)

    def _changed(self, mode: QClipboard.Mode) -> None:
        """Something was copied: by the person, out of a widget that shows a secret?"""
        widget = QApplication.focusWidget()
        if widget is not None and widget.property(_WATCHED):
            text = QGuiApplication.clipboard().text(mode)
            if text and _on_one_line(text) in _on_one_line(_shown(widget)):
                self._begin(text)

    def _begin(self, text: str) -> None:
        self._digests.add(_digest(text))
        self._timer.start(round(SECONDS * 1000))


def _guard() -> _Guard:
    application = QGuiApplication.instance()
    assert application is not None
    return application.findChild(_Guard) or _Guard(application)


def _shown(widget: QWidget) -> str:
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    return widget.text() if isinstance(widget, QLineEdit) else ""


def _on_one_line(text: str) -> str:
    """`text` without the line ends that a field may have put into a long token, and taken out again."""
    return text.replace("\n", "")


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
