"""The way of the Tab key through widgets that come later than their neighbours."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_leads_into(view: QWidget, after: QWidget) -> None:
    """Let Tab go from `after` into `view`, and through it in its own order. Both are in the same window.

    Qt puts what is added to a window last, behind everything that has been there before.
    """
    stops: list[QWidget] = []
    widget: QWidget | None = view.nextInFocusChain()
    while widget is not None and widget is not view:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and view.isAncestorOf(widget):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    for stop in stops:
        QWidget.setTabOrder(after, stop)
        after = stop
