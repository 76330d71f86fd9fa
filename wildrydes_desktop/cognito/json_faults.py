"""Why a part of a token is no JSON, in a sentence that tells where to look. Source: RFC 8259."""

from __future__ import annotations

import json

from wildrydes_desktop.cognito.jwt_parts import shown
from wildrydes_desktop.foundation.words import Figure, words


def why_no_json(name: str, text: str, error: ValueError) -> str:
    """`name` is what the part is called, `text` what could not be read, `error` what the reader raised."""
    if not text.strip():
        return words("The {name} is empty.", name=name)
    if text.startswith("\ufeff"):
        return words(
            "The {name} is not JSON: it begins with a byte order mark, which whoever sends JSON has to leave "
            "out (RFC 8259, section 8.1).",
            name=name,
        )
    if not isinstance(error, json.JSONDecodeError):  # NaN or Infinity, which JavaScript has and JSON has not
        return words(
            "The {name} is not JSON: it has {constant} for a number.", name=name, constant=str(error)
        )
    if error.pos >= len(text) or error.msg.startswith("Unterminated"):
        return words("The {name} is not JSON: it ends too early.", name=name)
    return words(
        "The {name} is not JSON: character {place}, {wrong}, does not belong there.",
        name=name,
        place=Figure(error.pos + 1),
        wrong=shown(text[error.pos]),
    )
