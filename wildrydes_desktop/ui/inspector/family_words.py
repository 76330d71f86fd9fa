"""What there is to say of the generations before the session's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wildrydes_desktop.session.family import Family
from wildrydes_desktop.ui import formats


def not_expired(family: Family, now: float) -> str:
    """How many earlier generations live on at `now`; nothing where none does."""
    good = family.still_good(now)
    if not good:
        return ""
    if good == 1:
        return QCoreApplication.translate("FamilyTimeline", "1 earlier generation has not expired yet.")
    words = QCoreApplication.translate("FamilyTimeline", "{0} earlier generations have not expired yet.")
    return words.format(formats.number(good))
