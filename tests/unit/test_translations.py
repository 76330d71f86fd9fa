"""Every text of the code is in the translators' files, and what stands there can be shown."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from translations import ts
from translations.extract import WORDS, Source, extract
from wildrydes_desktop.cognito.jwt_parts import shown
from wildrydes_desktop.foundation.words import (
    Day,
    Figure,
    Given,
    TimeOfDay,
    Words,
    listed,
    said,
    sentences,
    words,
)

LANGUAGES = (ts.PLURALS, *ts.LANGUAGES)


@pytest.fixture(scope="module")
def sources() -> set[Source]:
    found = extract()
    assert found.complaints == [], "each of these cannot be translated"
    return set(found.sources)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_has_exactly_the_texts_of_the_code(language: str, sources: set[Source]) -> None:
    wanted = {each for each in sources if each.numerus} if language == ts.PLURALS else sources
    there = {message.source for message in ts.read(ts.file(language))}
    assert there - wanted == set(), "make translations"
    assert wanted - there == set(), "make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_translated_can_be_shown(language: str) -> None:
    wrong = {
        message.source.text: list(ts.problems(message))
        for message in ts.read(ts.file(language))
        if message.finished and list(ts.problems(message))
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_marked_letters_do_not_clash(language: str) -> None:
    assert list(ts.clashes(ts.read(ts.file(language)))) == []


@pytest.mark.parametrize(
    ("translated", "told"),
    [
        (("&Datei", "&Hilfe"), []),
        (("&Datei", "Hilfe"), ["'&Help': no letter is marked for the keyboard"]),
        (("&Datei", "Hil&d"), ["'&Help': D is marked in '&File' too"]),
        (("Q && A(&Q)", "Dies & das (&D)"), []),
        (
            ("Q && A", "Dies & das"),
            [f"'&{name}': no letter is marked for the keyboard" for name in ("File", "Help")],
        ),
    ],
)
def test_a_clash_of_marked_letters_is_told(translated: tuple[str, str], told: list[str]) -> None:
    menu = [
        ts.Message(Source(context, source, "", numerus=False), (form,), finished=True, room=1)
        for context in ("Window", "Other")
        for source, form in zip(("&File", "&Help"), translated, strict=True)
    ]
    assert list(ts.clashes(menu[:2])) == told
    assert list(ts.clashes(menu)) == 2 * told, "each context for itself"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_is_offered_is_complete(language: str) -> None:
    if not (ts.COMPILED / f"wildrydes_{language}.qm").exists():
        pytest.skip(f"{language} is not offered yet")
    unfinished = [message.source.text for message in ts.read(ts.file(language)) if not message.finished]
    assert unfinished == []


def test_what_the_app_loads_was_made_of_these_files(tmp_path: Path) -> None:
    ts.release(into=tmp_path)
    fresh = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert {path.name: path.read_bytes() for path in ts.COMPILED.glob("*.qm")} == fresh, "make translations"


@pytest.mark.parametrize(
    ("english", "forms", "room", "why"),
    [
        ("{a} and {b}", ("{b} und {a}",), 1, ""),
        ("{a} and {b}", ("{a} und",), 1, "it has ['a']"),
        ("{a}", ("{",), 1, "braces"),
        ("one\ntwo", ("eins zwei",), 1, "lines"),
        (" and more", ("und mehr",), 1, "space"),
        ("%n users", ("ein Benutzer", "%n Benutzer"), 2, ""),
        ("%n users", ("%n Benutzer",), 2, "1 forms of 2"),
        ("%n users", ("%n {who}", "%n Benutzer"), 2, "who"),
        ("word", ("",), 1, "0 forms"),
    ],
)
def test_what_is_wrong_with_a_translation_is_said(
    english: str, forms: tuple[str, ...], room: int, why: str
) -> None:
    message = ts.Message(Source("C", english, numerus="%n" in english), forms, finished=True, room=room)
    found = "; ".join(ts.problems(message))
    assert why in found if why else found == ""


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("مرحبا", "مرحبا"),
        ("ARN المجمع", "\u200fARN المجمع"),
        ("{name} هنا", "\u200f{name} هنا"),
        ("{0} هنا", "\u200f{0} هنا"),
        ("العنوان\n{name} هنا", "العنوان\n\u200f{name} هنا"),
        ("… هنا", "… هنا"),
        (" API هنا", " API هنا"),  # what goes behind something else
        ("USER_SRP_AUTH", "USER_SRP_AUTH"),
        ("", ""),
    ],
)
def test_a_line_from_right_to_left_begins_with_a_letter_that_says_so(text: str, marked: str) -> None:
    assert ts.from_right(text) == marked


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("إلى {0}.", "إلى \u2068{0}\u2069."),
        ("من {first} إلى {last:.1f}", "من \u2068{first}\u2069 إلى \u2068{last:.1f}\u2069"),
        ("وa = {a} بعد {minutes}:{seconds}.", "و\u2068a = {a}\u2069 بعد \u2068{minutes}:{seconds}\u2069."),
        ("اكتب «{word}».", "اكتب \u2068«{word}»\u2069."),
        ("{first}, {second}", "{first}, {second}"),  # a list goes by its entries
        ("مرحبا", "مرحبا"),
    ],
)
def test_a_value_among_words_from_right_to_left_goes_by_itself(text: str, marked: str) -> None:
    assert ts.with_own_direction(text) == marked


def test_what_the_app_loads_has_these_marks(tmp_path: Path) -> None:
    ts.release(into=tmp_path, languages=["ar", "de"])
    mark = "\u200fARN".encode("utf-16-be")
    assert mark in (tmp_path / "wildrydes_ar.qm").read_bytes()
    assert mark not in (tmp_path / "wildrydes_de.qm").read_bytes()


def test_a_piece_goes_out_and_comes_back(tmp_path: Path) -> None:
    ts.update(tmp_path, ["de"])
    pieces = list(ts.export("de", tmp_path, words=1500))
    texts = {message.source.text for message in ts.read(ts.file("de", tmp_path))}
    assert {entry["source"] for piece in pieces for entry in piece} == texts
    assert all(sum(len(str(entry["source"]).split()) for entry in piece) < 1700 for piece in pieces)
    first = pieces[0]
    for entry in first:
        one = str(entry["source"])
        entry["translation"] = (
            [one] * len(entry["translation"]) if isinstance(entry["translation"], list) else one
        )
    first[0]["translation"] = "{nonsense}"
    complaints = ts.fill("de", first, tmp_path)
    assert len(complaints) >= 1
    assert all("nonsense" in each for each in complaints)
    left = {entry["source"] for piece in ts.export("de", tmp_path) for entry in piece}
    assert left == texts - {entry["source"] for entry in first[1:]}


def test_a_sentence_keeps_how_it_was_made() -> None:
    german = {
        "There is no {what} here.": "Hier ist kein {what}.",
        "user pool": "User-Pool",
        "Try again.": "Versuch es noch einmal.",
    }
    made = sentences(words("There is no {what} here.", what=words("user pool")), "", "Try again.")
    assert made == "There is no user pool here. Try again."
    translated = said(made, lambda text: german.get(text, text))
    assert translated == "Hier ist kein User-Pool. Versuch es noch einmal."
    assert isinstance("(" + made, Words)
    assert said("(" + made + ")", lambda text: german.get(text, text)) == f"({translated})"


def test_what_somebody_typed_is_not_translated() -> None:
    name = words("{name} is there.", name="Password")
    assert name.said(lambda text: {"Password": "Passwort"}.get(text, text)) == "Password is there."


def test_what_was_given_is_not_translated_whatever_it_says() -> None:
    german = {"It says {what}.": "Da steht {what}.", "Try again.": "Versuch es noch einmal."}
    ours = words("It says {what}.", what="Try again.")
    theirs = words("It says {what}.", what=Given("Try again."))
    assert said(ours, german.__getitem__) == "Da steht Versuch es noch einmal.."
    assert said(theirs, german.__getitem__) == "Da steht Try again.."


def test_a_list_is_put_together_by_the_language() -> None:
    japanese = {"{first}, {second}": "{first}、{second}", "“{value}”": "「{value}」"}
    names = listed(shown(name) for name in ("exp", "iat", "aud"))
    assert names == "“exp”, “iat”, “aud”"
    assert said(names, japanese.__getitem__) == "「exp」、「iat」、「aud」"
    assert listed(["exp"]) == "exp"


def test_values_that_languages_write_differently_are_handed_on() -> None:
    made = words(
        "{count} on {day} at {time}", count=Figure(10_240), day=Day(2026, 11, 2), time=TimeOfDay(9, 5, 0)
    )
    assert made == "10,240 on 2 Nov 2026 at 09:05:00"
    assert said(made, str, lambda value: f"<{type(value).__name__}>") == "<Figure> on <Day> at <TimeOfDay>"
    assert pickle.loads(pickle.dumps(made)).parts["day"] == Day(2026, 11, 2)


def test_sentences_below_qt_are_found(sources: set[Source]) -> None:
    texts = {each.text for each in sources if each.context == WORDS}
    assert "Wait a moment, then try again. The details help whoever runs the pool." in texts
    assert "The {name} is not UTF-8 text." in texts
    assert "E-mail address" in texts
    assert "It is not a text file." in texts  # in a problem that is raised on the spot
    assert "exp has to lie ahead." in texts  # which begins with a claim's name
    assert {"{first}, {second}", "“{value}”", "header"} <= texts
    assert not any("AuthParameters" in each for each in texts)
    assert not any("AccessDenied|" in each or "LimitExceeded|" in each for each in texts)
