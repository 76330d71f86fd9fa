"""One font draws the letters and the punctuation of a language that Latin fonts lack."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication

from wildrydes_desktop.ui import letters, theme

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="other systems find one font by themselves"),
]


@pytest.fixture
def japanese(qapp: QApplication) -> Iterator[QApplication]:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        pytest.skip("no font here has Japanese letters")
    letters.draw(qapp, "ja")
    yield qapp
    letters.draw(qapp, "en")


def drawing(text: str, font: QFont) -> set[str]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {f"{run.rawFont().familyName()} {run.rawFont().weight()}" for run in layout.glyphRuns()}


def test_a_full_stop_behind_a_latin_word_is_of_the_font_of_the_kana(japanese: QApplication) -> None:
    for font in (japanese.font(), theme.fixed_font()):
        assert drawing("Qt\u3001\u300cID\u300d\u3002", font) <= drawing("Qt", font) | drawing("\u3042", font)


def test_latin_words_keep_their_font(qapp: QApplication, japanese: QApplication) -> None:
    font, before = japanese.font(), QFont("Sans Serif")
    for weight in (QFont.Weight.Normal, QFont.Weight.Bold):
        font.setWeight(weight)
        before.setWeight(weight)
        assert drawing("Qt", font) == drawing("Qt", before)


def test_another_language_has_the_font_as_it_was(qapp: QApplication) -> None:
    before = qapp.font().families()
    letters.draw(qapp, "ja")
    letters.draw(qapp, "de")
    assert qapp.font().families() == before
