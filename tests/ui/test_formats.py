"""Numbers, days and times in each language's own order, in windows and in the sentences from below them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from wildrydes_desktop.cognito.token_times import Clock, expiry, span, utc
from wildrydes_desktop.foundation import words
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui import formats, i18n
from wildrydes_desktop.ui.inspector import moments
from wildrydes_desktop.ui.mailbox import when
from wildrydes_desktop.ui.stack.events import AT, EventModel
from wildrydes_desktop.workshop.stack_progress import Event

MOMENT = QDateTime(QDate(2026, 11, 2), QTime(14, 5, 7))
LANGUAGES = [QLocale(name).language() for name in i18n.NAMES]


@pytest.fixture(autouse=True)
def own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "moment", "number"),
    [
        ("C", "2 Nov 2026 14:05:07", "10,240"),
        ("en_US", "Nov 2, 2026 2:05:07 PM", "10,240"),
        ("en_GB", "2 Nov 2026 14:05:07", "10,240"),
        ("de_DE", "2. Nov. 2026 14:05:07", "10.240"),
        ("es_ES", "2 de nov de 2026 14:05:07", "10.240"),
        ("fr_FR", "2 nov. 2026 14:05:07", "10\u202f240"),
        ("pt_BR", "2 de nov. de 2026 14:05:07", "10.240"),
        ("ja_JP", "2026年11月2日 14:05:07", "10,240"),
        ("ar_EG", "2 نوفمبر 2026 2:05:07 م", "10,240"),
    ],
)
def test_each_language_has_its_own_order(locale: str, moment: str, number: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert formats.day_and_second(MOMENT) == moment
    assert formats.number(10_240) == number


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.name)
def test_all_countries_of_a_language_say_day_month_and_year_and_no_more(language: QLocale.Language) -> None:
    every = QLocale.matchingLocales(language, QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
    assert every
    for locale in every:
        QLocale.setDefault(locale)
        day = formats.day(MOMENT.date())
        assert "2026" in day, locale.name()
        assert re.search(r"(?<!\d)0?2(?!\d)", day), locale.name()
        assert locale.dayName(1) not in day, locale.name()
        assert day == day.strip(" ,،"), locale.name()
        digits = re.findall(r"\d+", formats.second(MOMENT.time()))
        assert digits in (["14", "05", "07"], ["2", "05", "07"], ["02", "05", "07"]), locale.name()
        assert re.fullmatch(r"10\D?240", formats.number(10_240)), locale.name()


def test_a_problem_s_numbers_are_the_language_s() -> None:
    problem = Problem("Too long", words.words("At most {most}.", most=words.Figure(10_240)), "Stop.")
    assert str(problem.meaning) == "At most 10,240."
    QLocale.setDefault(QLocale("de_DE"))
    assert i18n.told(problem).meaning == "At most 10.240."


def test_the_reason_of_a_check_has_the_language_s_date() -> None:
    clock = Clock(now=1_793_628_000.0, drift=None, leeway=60)
    reason = expiry({"exp": 1_793_628_307}, clock).reason
    assert reason == "Expires on 2 Nov 2026 at 14:05:07 UTC, 5 min 7 s after this check."
    QLocale.setDefault(QLocale("ja_JP"))
    assert i18n.said(reason) == "Expires on 2026年11月2日 at 14:05:07 UTC, 5 min 7 s after this check."


def test_units_are_translated(qapp: QApplication) -> None:
    class Units(QTranslator):
        def translate(self, _context: str, source: str, *_: object) -> str:
            return {"{count} h": "{count} Std."}.get(source)  # type: ignore[return-value]  # None: unknown

        def isEmpty(self) -> bool:  # noqa: N802 - Qt's
            return False

    assert span(3_725) == "1 h 2 min"
    i18n.speak(qapp, i18n.ENGLISH, translator := Units(qapp))
    assert i18n.said(span(3_725)) == "1 Std. 2 min"
    assert not translator.isEmpty()


def test_a_far_day_has_no_form(qapp: QApplication) -> None:
    assert i18n.said(utc(1e300)) == "a date no calendar here reaches"


def test_panels_write_days_in_the_language() -> None:
    noon = QDateTime(QDate(2026, 11, 2), QTime(12, 0)).toSecsSinceEpoch()
    QLocale.setDefault(QLocale("de_DE"))
    assert when.exact_time(noon) == "2. Nov. 2026 12:00"
    assert when.relative_time(noon, noon + 30 * when.DAY) == "2. Nov. 2026"
    assert moments.clock(noon, noon + 5) == "12:00:00"
    assert moments.clock(noon, noon + 2 * moments.DAY) == "2. Nov. 2026 12:00"
    assert moments.absolute(noon).startswith("2. Nov. 2026 12:00:00")


def test_what_cloudformation_tells_has_the_language_s_time() -> None:
    model = EventModel()
    model.show(
        [Event("1", dt.datetime(2026, 11, 2, 14, 5, 7).astimezone(), "Pool", "Type", "CREATE_COMPLETE")]
    )
    QLocale.setDefault(QLocale("en_US"))
    assert model.index(0, AT).data() == "2:05:07 PM"


def test_english_is_english_on_a_german_system(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_DE"))
    i18n.speak(qapp, i18n.ENGLISH)
    assert formats.day(MOMENT.date()) == "Nov 2, 2026"
    i18n.speak(qapp, "de")
    assert formats.day(MOMENT.date()) == "2. Nov. 2026"
    i18n.speak(qapp, i18n.ENGLISH)
