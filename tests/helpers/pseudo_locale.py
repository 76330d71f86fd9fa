"""A language of nobody: each text 40 % longer, with accents, in brackets. What has none is not translated."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QApplication

from translations.extract import Source, extract
from wildrydes_desktop.ui import i18n
from wildrydes_desktop.ui.retranslation import Retranslation, Text

ACCENTS = str.maketrans("aceinoswyACEINOSUWYZ", "åçéîñöšŵýÅÇÉÎÑÖŠÛŴÝŽ")
OPEN, CLOSE = "⟦", "⟧"
LONGER = 1.4


def pseudo(text: str) -> str:
    """`text` as that language has it. Places for values stay as they are, and lines are as many."""
    return "\n".join(_line(line) if line.strip() else line for line in text.split("\n"))


def _line(line: str) -> str:
    said, within = "", False
    for place, letter in enumerate(line):
        within = letter == "{" or (within and letter != "}")
        escaped = line[max(place - 1, 0) : place] in {"%", "&"}
        said += letter if within or escaped else letter.translate(ACCENTS)
    before = line[: len(line) - len(line.lstrip())]
    after = line[len(line.rstrip()) :]
    more = max(0, round(len(line) * (LONGER - 1)) - 2)
    tail = "".join(" " if place % 8 == 7 else "·" for place in range(more))  # no longer than words are
    return f"{before}{OPEN}{said.strip()}{tail}{CLOSE}{after}"


@cache
def known() -> tuple[Source, ...]:
    """Every text of the code, in the same order in every run: of two that fit, the first is taken."""
    return tuple(sorted(extract().sources, key=str))


class PseudoTranslator(QTranslator):
    """Knows every text, each in its own context only."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known = {(each.context, each.text) for each in known()}

    def translate(self, context: str, source: str, _comment: str | None = None, number: int = -1) -> str:
        if (context, source) not in self._known:
            return None  # type: ignore[return-value]  # a null QString: "" would be a translation
        return pseudo(source).replace("%n", str(number)) if number >= 0 else pseudo(source)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's
        return False


def texts(*, of: str = i18n.ENGLISH) -> list[Text]:
    """All texts of the code as English or that language has them."""
    return [
        Text(each.context, each.text, (each.text if of == i18n.ENGLISH else pseudo(each.text),))
        for each in known()
    ]


@contextmanager
def spoken(application: QApplication, *, direction: str = i18n.ENGLISH) -> Iterator[PseudoTranslator]:
    """Speak that language, written as `direction` is ("ar": from right to left), and English afterwards."""
    translator = PseudoTranslator(application)
    i18n.speak(application, direction, translator)
    try:
        yield translator
    finally:
        i18n.speak(application, i18n.ENGLISH)


def switch(application: QApplication, *, back: bool = False) -> None:
    """Put what is shown into that language, or back into English; call it once the other is spoken."""
    Retranslation(texts(of="pseudo" if back else i18n.ENGLISH)).apply(application)
