"""A tour as slides: a picture of each step, and Markdown with what is said to it. No Qt.

A line of dashes between two slides is where tools that show Markdown as slides (Marp, reveal-md) turn the
page.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

NAME: Final = "deck.md"


class Deck:
    """Collects the slides of one tour; `write` puts them beside the pictures. `title` is plain text."""

    def __init__(self, title: str, folder: Path) -> None:
        self._folder = folder
        self._slides = [f"# {_plain(title[:1].upper() + title[1:])}\n"]

    def add(self, caption: str, picture: str) -> None:
        """One slide: the caption's first line is its title; `picture` is a file's name, empty for none."""
        title, _, rest = (_plain(line) for line in caption.partition("\n"))
        number = len(self._slides)
        parts = [f"## {number}. {title}\n"]
        if picture:
            parts.append(f"![{title}]({picture})\n")
        if rest:
            parts.append(f"{rest}\n")
        self._slides.append("\n".join(parts))

    def write(self) -> None:
        """Write the Markdown. Raises OSError where the folder can't be written to."""
        self._folder.mkdir(parents=True, exist_ok=True)
        (self._folder / NAME).write_text("\n---\n\n".join(self._slides), encoding="utf-8")


def _plain(text: str) -> str:
    """`text` as Markdown that shows it as it is."""
    for sign in "\\`*_[]<>#":
        text = text.replace(sign, f"\\{sign}")
    return text
