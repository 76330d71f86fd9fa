"""Whether things may fly and grow: not where the person, or the system, would rather see them just there."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle, QWidget

_LESS = "lessMotion"


def set_less(application: QApplication, less: bool) -> None:
    """Keep the person's wish. (WCAG 2.2, 2.3.3.)"""
    application.setProperty(_LESS, less)


def duration(widget: QWidget, wanted: int) -> int:
    """Milliseconds that something which should take `wanted` may take; 0: do not move at all.

    The style answers 0 where the system's own animations are switched off.
    """
    application = QApplication.instance()
    if application is None or application.property(_LESS):
        return 0
    allowed = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    return wanted if allowed > 0 else 0
