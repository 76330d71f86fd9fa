"""Takes pictures of the whole app in every language, puts them onto sheets, and lists what is cut off.

    QT_QPA_PLATFORM=offscreen python -m gallery [--language de] [--look dark] [--scale 200] [--only panels]

With --dots 2 it does so on a screen of four pixels for each of the window's. All goes to build/gallery.
Exit code 1 where words are cut off; all is written all the same.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

OUTPUT = Path(__file__).resolve().parent.parent / "build" / "gallery"
LANGUAGES = ("en", "de", "es", "fr", "pt_BR", "ja", "ar", "pseudo")
AT_ONCE = min(2, os.cpu_count() or 1)


def main(argv: Sequence[str]) -> int:
    """One process for each language, two at a time."""
    words = _parser().parse_args(argv)
    if words.alone:
        return _take(words)
    start = time.monotonic()
    languages = words.language or LANGUAGES
    with ThreadPoolExecutor(AT_ONCE) as pool:
        codes = list(pool.map(lambda language: _run(language, argv, words.dots), languages))
    found = [each for language in languages for each in _read(words.output / language / "cut.json")]
    (words.output / "cut.json").write_text(json.dumps(found, indent=1, ensure_ascii=False), encoding="utf-8")
    print(_table(found) or "No word is cut off.")
    print(f"{sum(1 for _ in words.output.glob('*/*/*.png'))} pictures, {time.monotonic() - start:.0f} s")
    return 1 if found or any(codes) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m gallery", description=__doc__)
    parser.add_argument("--language", action="append", choices=LANGUAGES, help="this one; may be repeated")
    parser.add_argument("--look", action="append", choices=["light", "dark", "contrast"])
    parser.add_argument("--scale", action="append", type=int, choices=[100, 125, 150, 175, 200])
    parser.add_argument("--only", action="append", default=[], metavar="PART", help="of gallery/sights.py")
    parser.add_argument("--dots", type=int, default=1, choices=[1, 2, 3], help="pixels of the screen to one")
    parser.add_argument("--output", type=Path, default=OUTPUT, metavar="DIR")
    parser.add_argument("--alone", action="store_true", help="in this process: one language")
    return parser


def _run(language: str, argv: Sequence[str], dots: int) -> int:
    """Exit code of the process that takes that language's pictures."""
    environment = os.environ | ({"QT_SCALE_FACTOR": str(dots)} if dots > 1 else {})
    command = [sys.executable, "-m", "gallery", *argv, "--language", language, "--alone"]
    code = subprocess.run(command, check=False, env=environment).returncode
    if code:
        print(f"{language}: ended with {code}", file=sys.stderr)
    return code


def _take(words: argparse.Namespace) -> int:
    """Take one language's pictures: the last that was named."""
    from gallery import taking

    language = words.language[-1]
    taken = taking.take(
        language,
        words.output,
        looks=words.look or taking.LOOKS,
        scales=words.scale or taking.SCALES,
        only=words.only,
    )
    cut = words.output / language / "cut.json"
    cut.write_text(json.dumps(taken.cut, indent=1, ensure_ascii=False), encoding="utf-8")
    count = sum(map(len, taken.pictures.values()))
    print(f"{language}: {count} pictures, {taken.seconds:.0f} s", file=sys.stderr)
    return 0


def _read(path: Path) -> list[dict[str, str]]:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else []


def _table(found: Sequence[dict[str, str]]) -> str:
    """What is cut off where, each once for all sets of colours."""
    lines = Counter(
        f"{each['language']:7} {each['look'].rpartition('-')[2]:4} {each['sight']:26} {each['widget']} "
        f"{each['text']!r}: takes {each['takes']}, has {each['has']}"
        for each in found
    )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
