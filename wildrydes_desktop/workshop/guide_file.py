"""Guides as files: TOML that an instructor writes and hands out, read and checked.

    title = "Wild Rydes in room 4"

    [[step]]
    id = "register"
    title = "Register"
    text = "With an address that you can read mail at."
    done_when = "registered"
    go = "register"
    hints = ["The password needs a capital, a digit and a symbol."]
    notes = "Wait until everybody has got here."

      [step.on_problem]
      UsernameExistsException = "Somebody has that name. Is it you, from the last try?"

      [step.question]
      ask = "Who keeps the password?"
      choices = ["This app", "Nobody: Cognito keeps a verifier"]
      right = 2
      because = "SRP."

All that is wrong is named at once, each with line and column. Everything is plain text; nothing is run.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, TypeVar

from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import Figure, Words, words
from wildrydes_desktop.workshop import toml_places
from wildrydes_desktop.workshop.guide import USUAL_MINUTES, Event, Guide, Question, Spot, Step

LARGEST: Final = 256 * 1024  # bytes
MOST_STEPS: Final = 60
LONGEST_TITLE: Final = 120
LONGEST_TEXT: Final = 4000
"""Characters: what a panel can show and a person will read."""
MOST_HINTS: Final = 20
MOST_CHOICES: Final = 8

_TOP: Final = ("id", "title", "text", "notes", "step")
_STEP: Final = (
    *("id", "title", "text", "done_when", "go", "hints", "on_problem", "minutes", "question"),
    *("local_pool", "notes"),
)
_QUESTION: Final = ("ask", "choices", "right", "because")
_ID: Final = re.compile(r"[a-z][a-z0-9_-]{0,39}")
_AT: Final = re.compile(r"\(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")
# What may stand in a text: no control characters, and none that turn the direction of writing around.
_HIDDEN: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")

E = TypeVar("E", bound=StrEnum)


def read(path: Path) -> Guide:
    """The guide in the file at `path`. Raises ProblemError for one that cannot be read or makes no sense."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise ProblemError(_unreadable(path, error)) from None
    if len(content) > LARGEST:
        raise ProblemError(_problem(path, [words("it is too large for a guide")]))
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig")
        raise ProblemError(_problem(path, [_at(_end_of(before), words("this is not UTF-8"))])) from None
    return parse(text, path)


def parse(text: str, path: Path) -> Guide:
    """The guide that `text`, the content of `path`, is. Raises ProblemError."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProblemError(_problem(path, [_syntax(str(error), text)])) from None
    except RecursionError:
        raise ProblemError(_problem(path, [words("it is nested too deeply")])) from None
    reading = _Reading(toml_places.places(text))
    guide = _guide(reading, found, path)
    if reading.complaints:
        raise ProblemError(_problem(path, [_at(*each) for each in sorted(reading.complaints)]))
    return guide


@dataclass(slots=True)
class _Reading:
    """A file being read: where its keys stand, and what was wrong so far."""

    places: Mapping[toml_places.Path, toml_places.Place]
    complaints: list[tuple[toml_places.Place, str]] = field(default_factory=list)

    def complain(self, path: toml_places.Path, what: str) -> None:
        place = toml_places.place(self.places, path)
        self.complaints.append((place, what))

    def no_others(self, table: Mapping[str, Any], path: toml_places.Path, known: Iterable[str]) -> None:
        for key in table:
            if key not in known:
                self.complain(
                    (*path, key),
                    words("{key} means nothing here (known: {known})", key=repr(key), known=", ".join(known)),
                )

    def text(
        self,
        table: Mapping[str, Any],
        path: toml_places.Path,
        key: str,
        *,
        needed: bool = False,
        title: bool = False,
    ) -> str:
        """The text under `key`; empty if there is none, or (complained of) none that can be shown."""
        here = (*path, key)
        if key not in table:
            if needed:
                self.complain(path, words("{key} is missing", key=key))
            return ""
        return self.shown(table[key], here, key, needed=needed, title=title)

    def shown(
        self, value: object, here: toml_places.Path, key: str, *, needed: bool = True, title: bool = False
    ) -> str:
        """`value` without space around it, if it is a text that can be shown; else empty, complained of."""
        if not isinstance(value, str):
            self.complain(here, words("{key} is not a text in quotation marks", key=key))
            return ""
        text = value.strip()
        longest = LONGEST_TITLE if title else LONGEST_TEXT
        if needed and not text:
            self.complain(here, words("{key} is empty", key=key))
        elif len(text) > longest:
            self.complain(
                here,
                words(
                    "{key} has {count} characters; {longest} are the most",
                    key=key,
                    count=Figure(len(text)),
                    longest=Figure(longest),
                ),
            )
        elif title and "\n" in text:
            self.complain(here, words("{key} is longer than a line", key=key))
        elif hidden := _HIDDEN.search(text):
            self.complain(
                here,
                words(
                    "{key} has a character that cannot be seen, U+{ord}", key=key, ord=f"{ord(hidden[0]):04X}"
                ),
            )
        else:
            return text
        return ""

    def texts(self, table: Mapping[str, Any], path: toml_places.Path, key: str, most: int) -> tuple[str, ...]:
        """The list of texts under `key`."""
        value = table.get(key, [])
        if not isinstance(value, list) or len(value) > most:
            self.complain(
                (*path, key), words("{key} is not a list of {most} texts at most", key=key, most=most)
            )
            return ()
        return tuple(self.shown(each, (*path, key), key) for each in value)

    def word(self, value: object, here: toml_places.Path, key: str, kind: type[E]) -> E | None:
        """`value` as one of the fixed words of `kind`."""
        if isinstance(value, str) and value in {word.value for word in kind}:
            return kind(value)
        self.complain(here, words("{key} is none of {kind}", key=key, kind=", ".join(kind)))
        return None

    def id(self, value: str, here: toml_places.Path) -> str:
        if value and not _ID.fullmatch(value):
            self.complain(here, words("id is not of the form of sign-in: small letters, digits, - and _"))
        return value


def _guide(reading: _Reading, found: Mapping[str, Any], path: Path) -> Guide:
    reading.no_others(found, (), _TOP)
    steps = found.get("step")
    if not isinstance(steps, list) or not steps or not all(isinstance(step, dict) for step in steps):
        reading.complain(("step",), words("there are no steps: each begins with [[step]]"))
        steps = []
    elif len(steps) > MOST_STEPS:
        reading.complain(
            ("step", MOST_STEPS),
            words("there are {count} steps; {most} are the most", count=len(steps), most=MOST_STEPS),
        )
        steps = steps[:MOST_STEPS]
    made = tuple(_step(reading, step, ("step", number)) for number, step in enumerate(steps))
    seen: set[str] = set()
    for number, step in enumerate(made):
        if step.id and step.id in seen:
            reading.complain(
                ("step", number, "id"), words("another step has the id {id} already", id=step.id)
            )
        seen.add(step.id)
    return Guide(
        reading.id(reading.text(found, (), "id"), ("id",)) or _id_of(path),
        reading.text(found, (), "title", needed=True, title=True),
        made,
        reading.text(found, (), "text"),
        reading.text(found, (), "notes"),
    )


def _step(reading: _Reading, table: Mapping[str, Any], path: toml_places.Path) -> Step:
    reading.no_others(table, path, _STEP)
    question = _question(reading, table, path)
    events = _events(reading, table, (*path, "done_when"))
    asks = Event.QUESTION_ANSWERED in events
    if asks and "question" not in table:
        reading.complain((*path, "done_when"), words("question_answered needs a [step.question]"))
    if question is not None and not asks:
        reading.complain((*path, "question"), words('a question needs done_when = "question_answered"'))
    minutes = table.get("minutes", USUAL_MINUTES)
    if isinstance(minutes, bool) or not isinstance(minutes, int | float) or not 0.1 <= minutes <= 600:
        reading.complain((*path, "minutes"), words("minutes is no number from 0.1 to 600"))
        minutes = USUAL_MINUTES
    local_pool = table.get("local_pool", True)
    if not isinstance(local_pool, bool):
        reading.complain((*path, "local_pool"), words("local_pool is neither true nor false"))
    return Step(
        reading.id(reading.text(table, path, "id", needed=True), (*path, "id")),
        reading.text(table, path, "title", needed=True, title=True),
        reading.text(table, path, "text"),
        events,
        reading.word(table["go"], (*path, "go"), "go", Spot) if "go" in table else None,
        reading.texts(table, path, "hints", MOST_HINTS),
        _on_problem(reading, table, (*path, "on_problem")),
        float(minutes),
        question,
        local_pool is not False,
        reading.text(table, path, "notes"),
    )


def _events(reading: _Reading, table: Mapping[str, Any], here: toml_places.Path) -> tuple[Event, ...]:
    """One word, or a list of them."""
    value = table.get("done_when", [])
    words_found = value if isinstance(value, list) else [value]
    found = (reading.word(word, here, "done_when", Event) for word in words_found[: len(Event)])
    return tuple(dict.fromkeys(event for event in found if event is not None))


def _on_problem(reading: _Reading, table: Mapping[str, Any], here: toml_places.Path) -> Mapping[str, str]:
    value = table.get("on_problem", {})
    if not isinstance(value, dict) or len(value) > MOST_HINTS:
        reading.complain(here, words("on_problem is not a table of {most} texts at most", most=MOST_HINTS))
        return {}
    return {name: reading.shown(text, (*here, name), name) for name, text in value.items()}


def _question(reading: _Reading, table: Mapping[str, Any], path: toml_places.Path) -> Question | None:
    if "question" not in table:
        return None
    here, found = (*path, "question"), table["question"]
    if not isinstance(found, dict):
        reading.complain(here, words("question is not a table: write [step.question]"))
        return None
    reading.no_others(found, here, _QUESTION)
    choices = reading.texts(found, here, "choices", MOST_CHOICES)
    if len(choices) < 2:
        reading.complain((*here, "choices"), words("choices are fewer than two"))
    right = found.get("right")
    if isinstance(right, bool) or not isinstance(right, int) or not 1 <= right <= max(len(choices), 1):
        reading.complain(
            (*here, "right"), words("right is not the number of one of the choices, counted from 1")
        )
        right = 1
    ask = reading.text(found, here, "ask", needed=True)
    return Question(ask, choices, right - 1, reading.text(found, here, "because"))


def _id_of(path: Path) -> str:
    """What tells a guide without an id apart: its file's name."""
    name = re.sub(r"[^a-z0-9_-]+", "-", path.stem.lower()).strip("-_0123456789")
    return name[:40] or "guide"


def _syntax(message: str, text: str) -> Words:
    """The parser's sentence with its place in front."""
    match = _AT.search(message)
    place = (int(match["line"]), int(match["column"])) if match and match["line"] else _end_of(text)
    return _at(place, message[: match.start()].strip() if match else message)


def _end_of(text: str) -> toml_places.Place:
    return text.count("\n") + 1, len(text) - (text.rfind("\n") + 1) + 1


def _at(place: toml_places.Place, what: str) -> Words:
    line, column = place
    return words("line {line}, column {column}: {what}", line=line, column=column, what=what)


def _problem(path: Path, complaints: list[Words]) -> Problem:
    named: dict[str, object] = {f"what{number}": each for number, each in enumerate(complaints)}
    return Problem(
        words("Something in {name} makes no sense", name=path.name),
        words(
            "{path}: {what}.", path=str(path), what=Words("; ".join(f"{{{name}}}" for name in named), named)
        ),
        "Mend the file and open it again, or go on with the guide that you have.",
        name="GuideRefused",
    )


def _unreadable(path: Path, error: OSError) -> Problem:
    return Problem(
        "The guide cannot be read",
        words("{path}: {why}.", path=str(path), why=error.strerror or type(error).__name__),
        "Open it from where it is now, or go on with the guide that you have.",
        name=type(error).__name__,
    )
