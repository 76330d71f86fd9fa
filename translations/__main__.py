"""The commands: update, check, export, fill. See docs/guide/translating.md."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from translations import ts
from translations.extract import extract


def main() -> int:
    """0: done; 1: something is wrong, and was said."""
    parser = argparse.ArgumentParser(prog="python -m translations", description=__doc__)
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser(
        "update", help="give the .ts files the texts of the code, and make the .qm files of them"
    )
    actions.add_parser("check", help="say what is missing or wrong, and how much of it there is")
    export = actions.add_parser("export", help="write what a language lacks as JSON, in pieces")
    export.add_argument("language", choices=(ts.PLURALS, *ts.LANGUAGES))
    export.add_argument("--words", type=int, default=1500, help="English words in a piece (1500)")
    export.add_argument("--into", type=Path, default=Path("build/translations"), metavar="DIR")
    fill = actions.add_parser("fill", help="put translations from JSON files into a language's .ts and .qm")
    fill.add_argument("language", choices=(ts.PLURALS, *ts.LANGUAGES))
    fill.add_argument("files", type=Path, nargs="+", metavar="FILE")
    words = parser.parse_args()
    try:
        match words.action:
            case "update":
                ts.update()
                ts.release()
                return 0
            case "export":
                return _export(words.language, words.words, words.into)
            case "fill":
                return _fill(words.language, words.files)
        return _check()
    except ts.TranslationError as error:
        _say(str(error))
        return 1


def _export(language: str, words: int, into: Path) -> int:
    into.mkdir(parents=True, exist_ok=True)
    for number, entries in enumerate(ts.export(language, words=words), 1):
        path = into / f"{language}-{number:02}.json"
        path.write_text(ts.as_json(entries), "utf-8")
        _say(
            f"{path}: {len(entries)} texts, {sum(len(str(each['source']).split()) for each in entries)} words"
        )
    return 0


def _fill(language: str, files: list[Path]) -> int:
    complaints: list[str] = []
    for path in files:
        complaints += [f"{path}: {each}" for each in ts.fill(language, json.loads(path.read_text("utf-8")))]
    ts.release(languages=[language])
    for complaint in complaints:
        _say(complaint)
    messages = ts.read(ts.file(language))
    _say(f"{language}: {sum(each.finished for each in messages)} of {len(messages)} texts are there")
    return 1 if complaints else 0


def _check() -> int:
    found = extract()
    wrong = list(found.complaints)
    english = {source.text for source in found.sources}
    _say(
        f"{len(found.sources)} texts, {len(english)} of them different, "
        f"{sum(len(text.split()) for text in english)} words"
    )
    for language in (ts.PLURALS, *ts.LANGUAGES):
        messages = ts.read(ts.file(language))
        lacking = sum(not each.finished for each in messages)
        _say(f"{language}: {len(messages) - lacking} of {len(messages)} texts are there")
        for each in messages:
            if each.finished:
                wrong += [f"{language}: {each.source.text!r}: {why}" for why in ts.problems(each)]
        wrong += [f"{language}: {clash}" for clash in ts.clashes(messages)]
    for complaint in wrong:
        _say(complaint)
    return 1 if wrong else 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
