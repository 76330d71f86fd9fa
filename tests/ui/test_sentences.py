"""Sentences one after the other, keys, and what a record has left out, as each language has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from wildrydes_desktop.cognito.redaction import Hidden
from wildrydes_desktop.foundation.words import Given, Words, sentences
from wildrydes_desktop.ui import hidden, i18n
from wildrydes_desktop.ui.known_texts import known
from wildrydes_desktop.ui.retranslation import Retranslation
from wildrydes_desktop.ui.widgets.directions import written

Speak = Callable[[str], None]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Have the app speak a language it ships."""
    yield lambda name: [i18n.install(qapp, QLocale(name))].clear()
    i18n.speak(qapp, i18n.ENGLISH)


def test_sentences_stand_beside_each_other_as_the_language_has_it(speak: Speak) -> None:
    parts = "Try again.", "", "Nothing was sent."
    assert i18n.joined(*parts) == "Try again. Nothing was sent."
    assert i18n.joined("One.") == "One."
    assert i18n.joined("", "") == ""
    assert i18n.joined(i18n.closed("Not found"), "Look elsewhere.") == "Not found. Look elsewhere."
    speak("de")
    assert i18n.joined("Eins.", "Zwei.") == "Eins. Zwei."
    speak("ja")
    assert i18n.joined("一つ。", "二つ。") == "一つ。二つ。"
    assert i18n.joined(i18n.closed("ありません"), "二つ。") == "ありません。二つ。"


def test_sentences_from_below_qt_do_too(speak: Speak) -> None:
    whole = sentences("Try again.", "", Given("As it is."), "Try again.")
    assert whole == "Try again. As it is. Try again."
    assert isinstance(whole, Words)
    assert sentences() == ""
    speak("ja")
    again = i18n.said("Try again.")
    assert again.endswith("。")
    assert i18n.said(whole) == f"{again}As it is.{again}"


def test_what_is_shown_is_joined_anew_in_another_language(speak: Speak, qapp: QApplication) -> None:
    title, meaning = "The server's certificate was refused", "Try again."
    shown = i18n.joined(i18n.closed(f"email · {title}"), meaning)
    twice = i18n.joined(meaning, meaning)
    retranslation = Retranslation(known(i18n.ENGLISH, "ja"))
    speak("ja")
    there = retranslation.again(twice)
    assert there == i18n.said("Try again.") * 2
    assert retranslation.again(shown) == f"email · {i18n.said(title)}。{i18n.said(meaning)}"
    back = Retranslation(known("ja", "ja"))
    i18n.speak(qapp, i18n.ENGLISH)
    assert back.again(there) == "Try again. Try again."


@pytest.mark.parametrize(
    ("marker", "english", "german", "japanese"),
    [
        ("‹hidden›", "‹hidden›", "‹verborgen›", "‹非表示›"),
        (
            "‹hidden: 1078 characters›",
            "‹hidden: 1,078 characters›",
            "‹verborgen: 1.078 Zeichen›",
            "‹非表示: 1,078 文字›",
        ),
        ("‹12 more›", "‹12 more›", "‹12 weitere›", "‹ほか 12 件›"),
        (
            "‹not JSON: 2048 bytes›",
            "‹not JSON: 2,048 bytes›",
            "‹kein JSON: 2.048 Byte›",
            "‹JSON ではありません: 2,048 バイト›",
        ),
        ("‹something else›", "‹something else›", "‹something else›", "‹something else›"),
    ],
)
def test_what_was_left_out_is_said_in_the_language_and_stays_in_the_record(
    speak: Speak, marker: str, english: str, german: str, japanese: str
) -> None:
    value = Hidden(marker)
    body = {"Session": value, "list": [value, marker, 1078]}
    assert hidden.in_words(value) == english
    speak("de")
    assert hidden.in_words(value) == german
    assert hidden.within(body) == {"Session": german, "list": [german, marker, 1078]}
    speak("ja")
    assert hidden.in_words(value) == japanese
    assert body == {"Session": marker, "list": [marker, marker, 1078]}


def test_keys_keep_their_signs_at_their_side_in_arabic(speak: Speak) -> None:
    larger = QKeySequence("Ctrl++")
    assert written(larger) == "Ctrl++"
    speak("de")
    assert written(larger) == "Strg++"
    speak("ar")
    from_left, and_no_further = "\u2066", "\u2069"
    in_menus = larger.toString(QKeySequence.SequenceFormat.NativeText)
    assert in_menus == f"{from_left}Ctrl++"
    assert written(larger) == f"{from_left}Ctrl++{and_no_further}"
    assert written(QKeySequence("F6")) == "F6"
    assert QCoreApplication.translate("QShortcut", "Shift") == "Shift"
