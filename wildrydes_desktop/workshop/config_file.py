"""Which pool a website is configured for, read from the file it loads. Read by a parser, never evaluated.

Three kinds are understood: the workshop's `js/config.js` (`window._config = {…}`), Amplify's
`aws-exports.js` and `amplify_outputs.json`. They are told apart by what they say, not by their names.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import Problem, ProblemError

MOST_BYTES: Final = 1_000_000
# The JSON5 parser takes about a second for this much. What is longer is written by a machine, and plain JSON.
MOST_LOOSE_CHARACTERS: Final = 32_768

_GAP = r"(?:\s|//[^\n]*(?:\n|$)|/\*.*?\*/|;|\"use strict\"|'use strict')*+"
_BEFORE = re.compile(
    rf"{_GAP}(?:(?:(?:var|let|const)\s+)?[\w$]+(?:\.[\w$]+)*\s*=(?!=)|export\s+default\b)?{_GAP}", re.DOTALL
)
_AFTER = re.compile(rf"{_GAP}(?:export\s+default\s+[\w$]+|module\.exports\s*=\s*[\w$]+)?{_GAP}", re.DOTALL)
_PLACE = re.compile(r"<string>:(?P<line>\d+) (?P<what>.*) at column (?P<column>\d+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """A pool, and the address of the API that goes with it (empty where the file names none)."""

    pool: PoolConfig
    invoke_url: str = ""


@dataclass(frozen=True, slots=True)
class _Kind:
    """Where one kind of file keeps the four values, and what it calls them."""

    section: tuple[str, ...]
    user_pool_id: str
    client_id: str
    region: str
    marks: tuple[str, ...]


_WORKSHOP = _Kind(("cognito",), "userPoolId", "userPoolClientId", "region", ("cognito",))
_AMPLIFY_1 = _Kind(
    (),
    "aws_user_pools_id",
    "aws_user_pools_web_client_id",
    "aws_cognito_region",
    ("aws_user_pools_id", "aws_user_pools_web_client_id", "aws_project_region"),
)
_AMPLIFY_2 = _Kind(("auth",), "user_pool_id", "user_pool_client_id", "aws_region", ("auth",))


def read(path: Path) -> ConfigFile:
    """The pool that the file at `path` names. Raises ProblemError for whatever stands in the way."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise _refused("There is no such file", f"Nothing is at {path}.", "Check the path.") from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise _refused(
            "The file cannot be read", f"{path}: {reason}.", "Check what it is and who may read it."
        ) from error
    if len(data) > MOST_BYTES:
        raise _refused(
            "The file is too large",
            f"{path.name} is larger than {MOST_BYTES:,} bytes; a configuration takes a few hundred.",
            "Choose the website's js/config.js.",
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _refused(
            "The file is not UTF-8 text",
            f"{path.name} has bytes in line {line} that are none.",
            "Save it as UTF-8.",
        ) from None
    return parse(text, path.name)


def parse(text: str, name: str = "config.js") -> ConfigFile:
    """The pool that `text`, from a file called `name`, is about.

    Raises ProblemError: with line and column where the text is broken, and with everything that is missing
    at once where it is not.
    """
    settings = _literal(text, name)
    for kind in (_WORKSHOP, _AMPLIFY_1, _AMPLIFY_2):
        if any(mark in settings for mark in kind.marks):
            return _taken(settings, kind, name)
    raise _refused(
        "No user pool in this file",
        f"{name} has none of the sections cognito (the workshop's), auth or aws_user_pools_id (Amplify's).",
        "Choose the website's js/config.js.",
    )


def to_config_js(pool: PoolConfig, invoke_url: str = "") -> str:
    """The workshop's `js/config.js` for `pool`, with the same members in the same order."""
    cognito = {"userPoolId": pool.user_pool_id, "userPoolClientId": pool.client_id, "region": pool.region}
    settings = {"cognito": cognito, "api": {"invokeUrl": invoke_url}}
    literal = re.sub(r'^( *)"(\w+)":', r"\1\2:", json.dumps(settings, indent=4), flags=re.MULTILINE)
    return f"window._config = {literal};\n"


def _taken(settings: dict[str, Any], kind: _Kind, name: str) -> ConfigFile:
    section: Any = settings
    for member in kind.section:
        section = section[member]
    if not isinstance(section, dict):
        raise _refused(
            "No user pool in this file", f"In {name}, {kind.section[-1]} is not an object.", _COMPARE
        )
    wanted = (kind.user_pool_id, kind.client_id)
    missing = [member for member in wanted if not section.get(member)]
    values = {member: section.get(member, "") for member in (*wanted, kind.region)}
    wrong = [
        member for member, value in values.items() if not isinstance(value, str) and member not in missing
    ]
    faults = [f"{member} is missing." for member in missing] + [f"{member} is not text." for member in wrong]
    if faults:
        raise _refused("The file does not name the pool", f"In {name}: {' '.join(faults)}", _COMPARE)
    pool = PoolConfig.of(*values.values())
    api = settings.get("api")
    invoke_url = api.get("invokeUrl") if isinstance(api, dict) else ""
    return ConfigFile(pool, invoke_url if isinstance(invoke_url, str) else "")


_COMPARE: Final = "Compare it with the one that the workshop's stack wrote."


def _literal(text: str, name: str) -> dict[str, Any]:
    """The one object literal in `text`, whatever it is assigned to."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    start = _BEFORE.match(text).end()  # type: ignore[union-attr]  # it can match nothing at all
    if not text.startswith("{", start):
        line, column = _place(text, start)
        raise _refused(
            "The file is not a configuration",
            f"{name}, line {line}, column {column}: an object in braces should begin here.",
            "It should read like window._config = { cognito: { … } };",
        )
    try:
        value, end = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        value, end = _loose(text, start, name)
    after = _AFTER.match(text, end).end()  # type: ignore[union-attr]  # likewise
    if after != len(text):
        line, column = _place(text, after)
        raise _refused(
            "There is more in the file than the configuration",
            f"{name}, line {line}, column {column}: what stands here would change the configuration when it "
            "runs, and this app runs nothing.",
            "Put all values into the one object.",
        )
    assert isinstance(value, dict)
    return value


def _loose(text: str, start: int, name: str) -> tuple[Any, int]:
    """The value at `start` in JavaScript's own notation, and where it ends."""
    import json5

    if len(text) > MOST_LOOSE_CHARACTERS:
        raise _refused(
            "The file is too large",
            f"{name} has {len(text):,} characters and is not JSON; a config.js takes a few hundred.",
            "Choose the website's js/config.js.",
        )
    try:
        value, fault, end = json5.parse(text, start=start, consume_trailing=False)
    except RecursionError:
        fault, value, end = "", None, start
    if fault is None:
        return value, end
    place = _PLACE.fullmatch(fault)
    where = f"{name}, line {place['line']}, column {place['column']}: " if place else f"{name}: "
    what = place["what"].replace("Unexpected", "unexpected") if place else "nested too deeply"
    raise _refused("The configuration is broken", f"{where}{what}.", "Correct it there.")


def _place(text: str, offset: int) -> tuple[int, int]:
    """Line and column of `offset`, both counted from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _refused(title: str, meaning: str, next_step: str) -> ProblemError:
    return ProblemError(Problem(title, meaning, next_step, name="ConfigFileRefused", field="config"))
