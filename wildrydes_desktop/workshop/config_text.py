"""From a file or a text to the one object literal in it. Read by a parser, never evaluated.

What is broken is refused with line and column, both counted from 1.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import Figure, Given, Words, words

MOST_BYTES: Final = 1_000_000
# The JSON5 parser takes about a second for this much. What is longer is written by a machine, and plain JSON.
MOST_LOOSE_CHARACTERS: Final = 32_768

# Texts, compiled when first used: whoever only names kinds of files need not wait for it.
_GAP = r"(?:\s|//[^\n]*(?:\n|$)|/\*.*?\*/|;|\"use strict\"|'use strict')*+"
_BEFORE = rf"(?s){_GAP}(?:(?:(?:var|let|const)\s+)?[\w$]+(?:\.[\w$]+)*\s*=(?!=)|export\s+default\b)?{_GAP}"
_AFTER = rf"(?s){_GAP}(?:export\s+default\s+[\w$]+|module\.exports\s*=\s*[\w$]+)?{_GAP}"
_PLACE = r"(?s)<string>:(?P<line>\d+) (?P<what>.*) at column (?P<column>\d+)"


def read_text(path: Path) -> str:
    """The UTF-8 text of the file at `path`. Raises ProblemError for whatever stands in the way."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise refused(
            "There is no such file", words("Nothing is at {path}.", path=path), "Check the path."
        ) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise refused(
            "The file cannot be read", f"{path}: {reason}.", "Check what it is and who may read it."
        ) from error
    if len(data) > MOST_BYTES:
        raise refused(
            "The file is too large",
            words(
                "{name} is larger than {most_bytes} bytes; a configuration takes a few hundred.",
                name=path.name,
                most_bytes=Figure(MOST_BYTES),
            ),
            "Choose the website's js/config.js.",
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise refused(
            "The file is not UTF-8 text",
            words("{name} has bytes in line {line} that are none.", name=path.name, line=line),
            "Save it as UTF-8.",
        ) from None


def tidied(text: str) -> str:
    """`text` without a byte order mark, its lines ended by a newline alone. Places are counted in this."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


def literal(text: str, name: str) -> Mapping[str, Any]:
    """The one object literal in `text` (as `tidied` returns it), whatever it is assigned to."""
    start = re.match(_BEFORE, text).end()  # type: ignore[union-attr]  # it can match nothing at all
    if not text.startswith("{", start):
        raise refused(
            "The file is not a configuration",
            words(
                "{name}, {place}: an object in braces should begin here.", name=name, place=place(text, start)
            ),
            "It should read like window._config = { cognito: { … } };",
        )
    try:
        value, end = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        value, end = _loose(text, start, name)
    after = end + re.match(_AFTER, text[end:]).end()  # type: ignore[union-attr]  # likewise
    if after != len(text):
        raise refused(
            "There is more in the file than the configuration",
            words(
                "{name}, {place}: what stands here would change the configuration when it runs, "
                "and this app runs nothing.",
                name=name,
                place=place(text, after),
            ),
            "Put all values into the one object.",
        )
    assert isinstance(value, dict)
    return value


def place(text: str, offset: int) -> str:
    """Where `offset` is, in words."""
    line, column = text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
    return words("line {line}, column {column}", line=line, column=column)


def place_of_value(text: str, value: object) -> str:
    """Where `value` stands between quotes, in words; empty where that is nowhere, or in several places."""
    if not isinstance(value, str) or not value:
        return ""
    found = [match.end() for match in re.finditer(rf"[\"'](?={re.escape(value)}[\"'])", text)]
    return place(text, found[0]) if len(found) == 1 else ""


def refused(title: str, meaning: str, next_step: str) -> ProblemError:
    """The error for a file that is not a configuration, or not a whole one."""
    return ProblemError(Problem(title, meaning, next_step, name="ConfigFileRefused", field="config"))


def _loose(text: str, start: int, name: str) -> tuple[Any, int]:
    """The value at `start` in JavaScript's own notation, and where it ends."""
    import json5

    if len(text) > MOST_LOOSE_CHARACTERS:
        raise refused(
            "The file is too large",
            words(
                "{name} has {count} characters and is not JSON; a config.js takes a few hundred.",
                name=name,
                count=Figure(len(text)),
            ),
            "Choose the website's js/config.js.",
        )
    try:
        value, fault, end = json5.parse(text, start=start, consume_trailing=False)
    except RecursionError:
        fault, value, end = "", None, start
    if fault is None:
        return value, end
    found = re.fullmatch(_PLACE, fault)
    where = (
        words("{name}, line {line}, column {column}: ", name=name, line=found["line"], column=found["column"])
        if found
        else f"{name}: "
    )
    what = Given(found["what"].replace("Unexpected", "unexpected")) if found else words("nested too deeply")
    raise refused(
        "The configuration is broken",
        Words("{where}{what}.", {"where": where, "what": what}),
        "Correct it there.",
    )
