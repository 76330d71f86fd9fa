"""`wildrydes.toml`: what an instructor presets for everybody by one file beside the program.

    language = "de"
    region = "eu-west-1"
    data_dir = "wildrydes-data"        # portable: beside this file, not in the user's home
    guide = "room-4.toml"              # a workshop guide of the instructor's own, beside this file

    [pool]
    user_pool_id = "eu-west-1_AbCdEfGhI"
    client_id = "1h57kf5cpq17m0eml12EXAMPLE"

What is wrong in it is named with line and column, and everything else in it holds.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce
from pathlib import Path
from typing import Any, Final

from wildrydes_desktop.cognito.pool import IssuerForm, PoolConfig, PoolKind
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import Given, Words, words

FILE_NAME: Final = "wildrydes.toml"

_LARGEST: Final = 64 * 1024  # bytes; the longest sensible one has not one
_REGION: Final = r"[a-z]{2,}(?:-[a-z]+)+-\d+"
_LANGUAGE: Final = r"[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?"
_TOP: Final = ("language", "region", "data_dir", "guide", "pool")
_POOL: Final = ("user_pool_id", "client_id", "region", "endpoint_url", "issuer", "kind", "name", "invoke_url")
_NO_SECRETS: Final = words("a client secret doesn't belong in a file that is handed out")
_AT: Final = re.compile(r"\(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")


@dataclass(frozen=True, slots=True)
class Presets:
    """What the file says, as far as it makes sense. Empty values stand for what it does not say.

    `problem` names everything in it that makes none. `data_dir` and `guide` are absolute; what stands in the
    guide is looked at when it is opened.
    """

    pool: PoolConfig | None = None
    region: str = ""
    language: str = ""
    data_dir: Path | None = None
    guide: Path | None = None
    problem: Problem | None = None


@dataclass(slots=True)
class _Reading:
    """A file being read: its lines, to find places in, and what was wrong so far."""

    lines: list[str]
    complaints: list[str] = field(default_factory=list)

    def complain(self, what: str, table: str, key: str) -> None:
        line, column = _place(self.lines, table, key)
        self.complaints.append(_at(line, column, what))

    def text(self, found: Mapping[str, Any], table: str, key: str, pattern: str = "", like: str = "") -> str:
        """The text under `key`; empty if there is none, or (complained of) none that fits `pattern`."""
        value = found.get(key, "")
        if not isinstance(value, str):
            self.complain(words("{key} is not a text in quotation marks", key=key), table, key)
            return ""
        if value and pattern and not re.fullmatch(pattern, value):
            self.complain(words("{key} is not of the form of {like}", key=key, like=like), table, key)
            return ""
        return value

    def no_others(self, found: Mapping[str, Any], table: str, known: tuple[str, ...]) -> None:
        for key in found:
            if key == "client_secret":
                self.complain(_NO_SECRETS, table, key)
            elif key not in known:
                self.complain(
                    words("{key} means nothing here (known: {known})", key=repr(key), known=", ".join(known)),
                    table,
                    key,
                )


def read(path: Path) -> Presets:
    """What `path` presets. Never raises: a file that cannot be read presets nothing and says so."""
    try:
        content = path.read_bytes()
    except OSError as error:
        return Presets(
            problem=_problem(
                path, [words("it can't be read: {why}", why=Given(error.strerror or type(error).__name__))]
            )
        )
    if len(content) > _LARGEST:
        return Presets(problem=_problem(path, [words("it is too large for what it is")]))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig")
        line, column = _end_of(before)
        return Presets(problem=_problem(path, [_at(line, column, words("this is not UTF-8"))]))
    return parse(text, path)


def parse(text: str, path: Path) -> Presets:
    """What `text`, the content of `path`, presets. Paths in it are relative to that file's folder."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Presets(problem=_problem(path, [_syntax(str(error), text)]))
    except RecursionError:
        return Presets(problem=_problem(path, [words("it is nested too deeply")]))
    reading = _Reading(text.splitlines())
    reading.no_others(found, "", _TOP)
    folder = reading.text(found, "", "data_dir")
    guide = reading.text(found, "", "guide")
    region = reading.text(found, "", "region", _REGION, "eu-west-1")
    presets = Presets(
        pool=_pool(reading, found),
        region=region,
        language=reading.text(
            found, "", "language", _LANGUAGE, words("{first} or {second}", first="de", second="pt-BR")
        ).replace("-", "_"),
        data_dir=(path.resolve().parent / folder) if folder else None,
        guide=(path.resolve().parent / guide) if guide else None,
    )
    if not reading.complaints:
        return presets
    return replace(presets, problem=_problem(path, reading.complaints))


def _pool(reading: _Reading, found: Mapping[str, Any]) -> PoolConfig | None:
    """The pool of the table [pool]; None if there is none, or none that makes sense."""
    if "pool" not in found:
        return None
    table = found["pool"]
    if not isinstance(table, dict):
        reading.complain(words("pool is not a table: write [pool]"), "", "pool")
        return None
    complaints_before = len(reading.complaints)
    reading.no_others(table, "pool", _POOL)
    issuers, kinds = "|".join(IssuerForm), "|".join(PoolKind)
    said = {key: reading.text(table, "pool", key) for key in _POOL if key not in {"issuer", "kind"}}
    issuer = reading.text(table, "pool", "issuer", issuers, _any_of(IssuerForm))
    kind = reading.text(table, "pool", "kind", kinds, _any_of(PoolKind))
    for needed in ("user_pool_id", "client_id"):
        if needed not in table:
            reading.complain(words("{needed} is missing", needed=needed), "", "pool")
    if len(reading.complaints) > complaints_before:
        return None
    try:
        return PoolConfig.of(
            said["user_pool_id"],
            said["client_id"],
            said["region"],
            endpoint_url=said["endpoint_url"],
            name=said["name"],
            invoke_url=said["invoke_url"],
            issuer_form=IssuerForm(issuer or IssuerForm.AWS),
            kind=PoolKind(kind or PoolKind.UNKNOWN),
        )
    except ProblemError as error:
        problem = error.problem
        key = problem.field if problem.field in table else "user_pool_id"
        reading.complain(
            words("{title}. {meaning}", title=problem.title, meaning=problem.meaning), "pool", key
        )
        return None


def _place(lines: list[str], table: str, key: str) -> tuple[int, int]:
    """Line and column, from 1, where `key` stands in `table` ("" is the top). The parser does not tell.

    For dotted and inline forms, which nobody needs here, it is the first line with that word.
    """
    for number, line, inside in _lines_by_table(lines):
        header = re.match(rf"\s*\[\s*{re.escape(key)}\s*\]", line)
        match = re.match(rf"\s*[\"']?({re.escape(key)})[\"']?\s*=", line)
        if match and inside == table:
            return number, match.start(1) + 1
        if header and not table:
            return number, line.index("[") + 1
    for number, line in enumerate(lines, 1):
        if key in line:
            return number, line.index(key) + 1
    return 1, 1


def _lines_by_table(lines: list[str]) -> Iterator[tuple[int, str, str]]:
    inside = ""
    for number, line in enumerate(lines, 1):
        header = re.match(r"\s*\[\s*([^\[\]]+?)\s*\]", line)
        yield number, line, inside
        if header:
            inside = header[1]


def _syntax(message: str, text: str) -> str:
    """The parser's sentence with its place in front."""
    match = _AT.search(message)
    line, column = (int(match["line"]), int(match["column"])) if match and match["line"] else _end_of(text)
    reason = message[: match.start()].strip() if match else message
    return _at(line, column, Given(reason))


def _at(line: int, column: int, what: str) -> Words:
    return words("line {line}, column {column}: {what}", line=line, column=column, what=what)


def _any_of(choices: Iterable[str]) -> str:
    return reduce(lambda first, second: words("{first} or {second}", first=first, second=second), choices)


def _end_of(text: str) -> tuple[int, int]:
    return text.count("\n") + 1, len(text) - (text.rfind("\n") + 1) + 1


def _problem(path: Path, complaints: list[str]) -> Problem:
    named = {f"what{number}": each for number, each in enumerate(complaints)}
    return Problem(
        words("Something in {name} makes no sense", name=path.name),
        words(
            "{path}: {complaints}. The app starts without that.",
            path=path,
            complaints=Words("; ".join(f"{{{name}}}" for name in named), named),
        ),
        "Tell whoever handed out the app, or mend the file and start again.",
        name="PresetsRefused",
    )
