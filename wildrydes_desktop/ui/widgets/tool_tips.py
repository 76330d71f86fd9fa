"""Tool tips that show text from elsewhere as it is: Qt would read what looks like markup as markup."""

from __future__ import annotations

from html import escape
from typing import Final

LONGEST: Final = 600
"""Characters; a tool tip is for a glance, and a claim may be as long as a page."""


def tool_tip(text: str) -> str:
    """`text` for `setToolTip` or `Qt.ToolTipRole`: plain, wrapped, cut where it is very long."""
    shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return f"<p>{escape(shown)}</p>" if shown else ""
