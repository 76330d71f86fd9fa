"""Tool tips that show text from elsewhere as it is: Qt would read what looks like markup as markup."""

from __future__ import annotations

from typing import Final

LONGEST: Final = 600
"""Characters; a tool tip is for a glance, and a claim may be as long as a page."""

_MARKUP: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
"""As `html.escape` does it: that module reads a table of all 2,231 entities first, which is 0.7 MiB."""


def escape(text: str) -> str:
    """`text` so that it is no markup, for what Qt shows as rich text."""
    return text.translate(_MARKUP)


def tool_tip(text: str) -> str:
    """`text` for `setToolTip` or `Qt.ToolTipRole`: plain, wrapped, cut where it is very long."""
    shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return f"<p>{escape(shown)}</p>" if shown else ""
