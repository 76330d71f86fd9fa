"""A token out of a file: bare, in an answer or a log, in whatever `cognito.token_sources` knows."""

from __future__ import annotations

import codecs
import re
import stat
from pathlib import Path
from typing import Final

from wildrydes_desktop.cognito.jwt_parts import LONGEST_TEXT, MOST_CHARACTERS, visible
from wildrydes_desktop.cognito.token_search import found_in_long
from wildrydes_desktop.cognito.token_sources import Found
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import Figure, Given, Words, words

MOST_BYTES: Final = LONGEST_TEXT
_BLANK: Final = re.compile(r"\s")


def read(path: Path) -> Found:
    """What tokens the file has. Raises ProblemError where it cannot be read, or has none."""
    try:
        described = path.stat()
        if not stat.S_ISREG(described.st_mode):
            raise ProblemError(_problem(path, "It is a folder or a device, and no file."))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise ProblemError(_problem(path, f"{error.strerror or type(error).__name__}.")) from None
    if len(data) > MOST_BYTES:
        raise ProblemError(
            _problem(path, words("It is larger than {size} MB.", size=Figure(MOST_BYTES // 1_000_000)))
        )
    text = _text(path, data)
    found = found_in_long(text)
    if found is None:
        length = len(text.strip())
        if length > MOST_CHARACTERS and _BLANK.search(text.strip()) is None:
            raise ProblemError(
                _problem(
                    path,
                    words("What it has is {count} characters long, and no token is.", count=Figure(length)),
                )
            )
        raise ProblemError(_problem(path, "There is nothing in it that looks like a token."))
    return found


def _text(path: Path, data: bytes) -> str:
    """The file's text: UTF-8, or UTF-16 where it says so, as PowerShell writes it."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        raise ProblemError(_problem(path, "It is not a text file.")) from None


def _problem(path: Path, why: str) -> Problem:
    return Problem(
        "No token was found in that file",
        Words("{name}: {why}", {"name": Given(visible(path.name)), "why": why}),
        "Drop a text file that has an ID or access token in it, or paste the token itself.",
        case="token_file",
    )
