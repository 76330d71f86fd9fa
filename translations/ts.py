"""Qt Linguist's files: brought up to date, read, filled, judged and compiled, by Qt's own tools."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Final
from xml.etree import ElementTree as ET

from translations.extract import Source, as_python, extract

FOLDER: Final = Path(__file__).parent
"""Where Linguist's files are: whoever installs the app needs none of them."""
COMPILED: Final = FOLDER.parent / "resources" / "i18n"
LANGUAGES: Final = ("de", "es", "fr", "pt_BR", "ja", "ar")
RIGHT_TO_LEFT: Final = frozenset({"ar"})
PLURALS: Final = "en"
"""English has a file too, for what depends on a number: "1 check", "2 checks"."""

_FROM_RIGHT: Final = "\u200f"
"""Unicode's RIGHT-TO-LEFT MARK, a letter that cannot be seen."""
_ISOLATED: Final = ("\u2068", "\u2069")
"""Unicode's FIRST STRONG ISOLATE, and what ends it: neither can be seen."""
_PLACE: Final = r"\{\w*(?:[:!][^{}]*)?\}"
_VALUE: Final = re.compile(_PLACE)
_WITH_ITS_OWN: Final = re.compile(
    f"«{_PLACE}»|(?:[A-Za-z][A-Za-z0-9]*(?:://|:? |\\s=\\s))?{_PLACE}(?:[/:]{_PLACE})*"
)
"""A value, and what is read in one with it: its quotes, `a = 7`, `HTTP 400`, `3:00`."""


class TranslationError(Exception):
    """Something is wrong with the files; the text says what, a line for each."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text and what it is in the file's language: one form, or one for each kind of number."""

    source: Source
    forms: tuple[str, ...]
    finished: bool
    room: int
    """How many forms the language has for it."""


def file(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"wildrydes_{language}.ts"


def update(
    folder: Path = FOLDER, languages: Iterable[str] = (PLURALS, *LANGUAGES), *, strict: bool = True
) -> None:
    """Let the files have exactly the texts of the code. What has a translation keeps it.

    Raises TranslationError for code that cannot be translated, if `strict`.
    """
    found = extract()
    if found.complaints and strict:
        raise TranslationError("\n".join(found.complaints))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        texts = Path(scratch) / "texts.py"
        texts.write_text(as_python(found), "utf-8")
        for language in languages:
            plurals = ["-pluralonly"] if language == PLURALS else []
            target = ["-target-language", language, "-ts", str(file(language, folder))]
            same = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
            _tool("lupdate", *same, *plurals, str(texts), *target)


def release(
    folder: Path = FOLDER, into: Path = COMPILED, languages: Iterable[str] = (PLURALS, *LANGUAGES)
) -> None:
    """Make of each file what the app loads. Texts without a translation are left out, to show in English.

    A language without any translation yet has no such file, and the app does not offer it.
    """
    into.mkdir(parents=True, exist_ok=True)
    for language in languages:
        source = file(language, folder)
        target = into / f"{source.stem}.qm"
        if not any(message.finished for message in read(source)):
            target.unlink(missing_ok=True)
        elif language in RIGHT_TO_LEFT:
            with tempfile.TemporaryDirectory() as made:
                marked = _marked(source, Path(made))
                _tool("lrelease", "-silent", "-nounfinished", str(marked), "-qm", str(target))
        else:
            _tool("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def from_right(text: str) -> str:
    """`text` with a mark at the beginning of each line that is of a language written from right to left but
    does not begin with a letter of it: Qt goes by the first letter that it finds, and would lay the whole
    line out from left to right.
    """
    return "\n".join(f"{_FROM_RIGHT}{line}" if _needs_mark(line) else line for line in text.split("\n"))


def with_own_direction(text: str) -> str:
    """`text` with marks around the places of its values, if it is of a language written from right to left:
    an address with signs in it, a telephone number or a negative one is read from left to right there too.
    """
    if not {"R", "AL"} & {unicodedata.bidirectional(letter) for letter in text}:
        return text
    return _WITH_ITS_OWN.sub(lambda found: found[0].join(_ISOLATED), text)


def _needs_mark(line: str) -> bool:
    kinds = [unicodedata.bidirectional(letter) for letter in _VALUE.sub("A", line)]
    strong = next((place for place, kind in enumerate(kinds) if kind in {"L", "R", "AL"}), 0)
    return bool({"R", "AL"} & set(kinds)) and kinds[strong] == "L" and not line[:1].isspace()


def _marked(source: Path, folder: Path) -> Path:
    tree = ET.parse(source)  # noqa: S314 - our own files
    for element in tree.iter():
        if element.tag in {"translation", "numerusform"} and element.text:
            element.text = with_own_direction(from_right(element.text))
    target = folder / source.name
    tree.write(target, encoding="utf-8", xml_declaration=True)
    return target


def read(path: Path) -> list[Message]:
    """Every text of a file, in its order."""
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return [message for _, message in _messages(root)]


def problems(message: Message) -> Iterator[str]:
    """What is wrong with a finished translation."""
    if len(message.forms) != message.room or not all(message.forms):
        yield f"{len([form for form in message.forms if form])} forms of {message.room}"
    wanted = _fields(message.source.text)
    for form in message.forms:
        try:
            found = _fields(form)
        except ValueError as error:
            yield f"its braces make no sense: {error}"
            continue
        # A form for one number only may say it in a word: "one user", not "1 user".
        if found != wanted and not (message.source.numerus and found < wanted):
            yield f"it has {sorted(found)}, the English {sorted(wanted)}"
        if form.count("\n") != message.source.text.count("\n"):
            yield "its lines are not as many: the first is a title"
        if _edges(form) != _edges(message.source.text):
            yield "it does not begin or end with the same space"


def clashes(messages: Iterable[Message]) -> Iterator[str]:
    """Marks for the keyboard ("&File") that two translations of one context have before the same letter, and
    those that the English has and the translation lacks. What has marks stands in one menu.
    """
    taken: dict[tuple[str, str], str] = {}
    for message in messages:
        if message.source.numerus or not message.finished:
            continue
        letter = _marked_letter(message.forms[0])
        if not letter:
            if _marked_letter(message.source.text):
                yield f"{message.source.text!r}: no letter is marked for the keyboard"
            continue
        other = taken.setdefault((message.source.context, letter), message.source.text)
        if other != message.source.text:
            yield f"{message.source.text!r}: {letter} is marked in {other!r} too"


def _marked_letter(text: str) -> str:
    """As a capital; empty without one. "A & B" has none, nor has "A && B"."""
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].upper() if found else ""


def export(language: str, folder: Path = FOLDER, *, words: int = 1500) -> Iterator[list[dict[str, object]]]:
    """What `language` lacks, in pieces of about so many English words: the entries of one JSON file each.

    What is the same English in several contexts is one entry.
    """
    lacking: dict[tuple[str, str, bool], dict[str, object]] = {}
    for message in read(file(language, folder)):
        if message.finished:
            continue
        source = message.source
        entry = lacking.setdefault(
            (source.text, source.comment, source.numerus),
            {
                "source": source.text,
                "contexts": [],
                "translation": [""] * message.room if source.numerus else "",
            },
        )
        if source.comment:
            entry["comment"] = source.comment
        entry["contexts"].append(source.context)  # type: ignore[attr-defined]
    piece: list[dict[str, object]] = []
    size = 0
    for entry in lacking.values():
        piece.append(entry)
        size += len(str(entry["source"]).split())
        if size >= words:
            yield piece
            piece, size = [], 0
    if piece:
        yield piece


def fill(language: str, entries: Iterable[Mapping[str, object]], folder: Path = FOLDER) -> list[str]:
    """Put translations into a language's file, and return what was wrong with those that were not taken.

    An entry has `source`, `translation` (a list of forms where it depends on a number) and may have `comment`
    and `contexts`: without them it is for every context that has that English. Empty ones are passed over.
    """
    path = file(language, folder)
    tree = ET.parse(path)  # noqa: S314 - our own file
    places: dict[tuple[str, str], list[tuple[ET.Element, Message]]] = {}
    for element, message in _messages(tree.getroot()):
        places.setdefault((message.source.text, message.source.comment), []).append((element, message))
    complaints: list[str] = []
    for entry in entries:
        given = entry.get("translation")
        forms = tuple(str(form) for form in given) if isinstance(given, list) else (str(given or ""),)
        if not any(forms):
            continue
        contexts = entry.get("contexts")
        fitting = [
            (element, message)
            for element, message in places.get((str(entry.get("source")), str(entry.get("comment", ""))), [])
            if not isinstance(contexts, list) or message.source.context in contexts
        ]
        if not fitting:
            complaints.append(f"there is no such text: {entry.get('source')!r}")
        for element, message in fitting:
            done = Message(message.source, forms, finished=True, room=message.room)
            wrong = list(problems(done))
            if wrong:
                complaints.append(f"{message.source.text!r} as {forms!r}: {'; '.join(wrong)}")
            else:
                _write(element, done)
    tree.write(path, "utf-8", xml_declaration=True)
    update(folder, [language], strict=False)  # in Qt's own layout again
    return complaints


def _messages(root: ET.Element) -> Iterator[tuple[ET.Element, Message]]:
    for context in root.iter("context"):
        for element in context.iter("message"):
            translation = element.find("translation")
            assert translation is not None
            numerus = element.get("numerus") == "yes"
            parts = translation.findall("numerusform") if numerus else [translation]
            forms = tuple("".join(part.itertext()) for part in parts)
            source = Source(
                context.findtext("name", ""),
                element.findtext("source", ""),
                element.findtext("comment", ""),
                numerus,
            )
            finished = translation.get("type") is None
            yield element, Message(source, forms, finished, len(parts))


def _write(element: ET.Element, message: Message) -> None:
    translation = element.find("translation")
    assert translation is not None
    translation.attrib.pop("type", None)
    if not message.source.numerus:
        translation.text = message.forms[0]
        return
    for part, form in zip(translation.findall("numerusform"), message.forms, strict=True):
        part.text = form


def _fields(text: str) -> set[str]:
    """The places for values in `text`: names or numbers in braces, and %n. Raises ValueError."""
    named = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    return named | set(re.findall(r"%n", text))


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1] == " ", text[-1:] == " "


def _tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools, from beside this Python. Raises TranslationError with what it said."""
    program = Path(sys.executable).parent / f"pyside6-{name}"
    done = subprocess.run(  # noqa: S603 - our own arguments
        [program, *arguments], check=False, capture_output=True, text=True
    )
    if done.returncode:
        raise TranslationError(f"{name}: {done.stdout}{done.stderr}")


def as_json(entries: list[dict[str, object]]) -> str:
    return json.dumps(entries, ensure_ascii=False, indent=1) + "\n"
