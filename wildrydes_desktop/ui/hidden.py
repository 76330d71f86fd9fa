"""What stands in place of a value that a record has left out, in the language of the windows.

The record itself says it in one form, which files and other copies of the app read again.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from wildrydes_desktop.cognito.redaction import Hidden
from wildrydes_desktop.ui import formats

_FORM: Final = re.compile(r"‹(?:(hidden)(?:: (\d+) characters)?|(\d+) more|not JSON: (\d+) bytes)›")


def in_words(hidden: Hidden) -> str:
    """The same, as people here read it; what has another form, as it is."""
    found = _FORM.fullmatch(hidden)
    if found is None:
        return str(hidden)
    _, characters, more, size = found.groups()
    if characters:
        return _tr("‹hidden: {0} characters›").format(formats.number(int(characters)))
    if more:
        return _tr("‹{0} more›").format(formats.number(int(more)))
    if size:
        return _tr("‹not JSON: {0} bytes›").format(formats.number(int(size)))
    return _tr("‹hidden›")


def within(value: object) -> object:
    """A JSON value with everything in it that was left out said so."""
    if isinstance(value, Hidden):
        return in_words(value)
    if isinstance(value, dict):
        return {name: within(part) for name, part in value.items()}
    return [within(part) for part in value] if isinstance(value, list) else value


def _tr(text: str) -> str:
    return QCoreApplication.translate("Hidden", text)
