"""The life of a token as a bar, and the generations that come from one refresh token."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.token_forge import ACCESS_CLAIMS, ID_CLAIMS, NOW, POOL, jwks, token
from wildrydes_desktop.cognito.jwks import KeySet
from wildrydes_desktop.cognito.token_sources import found_in
from wildrydes_desktop.cognito.tokens import TokenSet
from wildrydes_desktop.cognito.verification import TokenReport, inspect
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.session.family import Family, grown
from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.inspector.family_view import FamilyTimeline
from wildrydes_desktop.ui.inspector.life_bar import LifeBar
from wildrydes_desktop.ui.inspector.panel import InspectorPanel

KEYS = KeySet(lambda: jwks("one"))
HOUR = 3600


@pytest.fixture(autouse=True)
def greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    QLocale.setDefault(before)
    monkeypatch.undo()
    time.tzset()


def look(secret: Secret, now: float = NOW) -> TokenReport:
    return inspect(secret, POOL, KEYS, now=now)


def family(generations: int, every: int = 1000, life: int = HOUR, **options: Any) -> Family:
    found: Family | None = None
    for number in range(generations):
        issued = int(NOW) + number * every
        claims = {"jti": str(number), "auth_time": int(NOW), "iat": issued, "exp": issued + life}
        found = grown(
            found, claims, claims | {"sub": "s", "origin_jti": "root"}, **({"rotated": False} | options)
        )
    assert found is not None
    return found


def colours_in(picture: QImage, row: int) -> list[str]:
    """The colours of a row of pixels from left to right, each once in a run."""
    names: list[str] = []
    for x in range(picture.width()):
        name = picture.pixelColor(x, row).name()
        if not names or names[-1] != name:
            names.append(name)
    return names


# The bar


@pytest.fixture
def bar(qtbot: QtBot) -> LifeBar:
    bar = LifeBar()
    qtbot.addWidget(bar)
    bar.resize(300, 20)
    bar.show()
    return bar


def share_of(bar: LifeBar, colour: QColor) -> float:
    picture = bar.grab().toImage()
    row = [picture.pixelColor(x, bar.height() // 2).name() for x in range(picture.width())]
    return row.count(colour.name()) / len(row)


def test_the_bar_empties_as_time_goes_by(bar: LifeBar) -> None:
    assert bar.show_life(NOW, NOW + HOUR, NOW)
    shares = []
    for minutes in (0, 15, 30, 45):
        bar.tick(NOW + minutes * 60)
        assert bar.passed == pytest.approx(minutes / 60)
        shares.append(share_of(bar, theme.LIGHT.success))
    assert shares == sorted(shares, reverse=True)
    assert shares[0] - shares[3] > 0.3


def test_the_last_tenth_warns_and_the_end_is_plain(bar: LifeBar) -> None:
    bar.show_life(NOW, NOW + HOUR, NOW + 55 * 60)
    assert share_of(bar, theme.LIGHT.warning) > 0
    bar.tick(NOW + 2 * HOUR)
    assert bar.passed == 1
    assert share_of(bar, theme.LIGHT.error) > 0
    assert share_of(bar, theme.LIGHT.success) == share_of(bar, theme.LIGHT.warning) == 0
    bar.tick(NOW - HOUR)
    assert bar.passed == 0


def test_the_bar_says_its_times(bar: LifeBar) -> None:
    bar.show_life(NOW, NOW + 86_400, NOW)
    words = "Issued 18 Nov 2026 11:06:40 UTC, expires 19 Nov 2026 11:06:40 UTC"
    assert (bar.accessibleDescription(), bar.toolTip()) == (words, words)


@pytest.mark.parametrize(
    ("issued", "expires"), [(None, NOW), (NOW, None), (NOW, NOW), (NOW, NOW - 1), (NOW, 1e15), (-1e15, NOW)]
)
def test_what_is_no_life_has_no_bar(bar: LifeBar, issued: float | None, expires: float | None) -> None:
    assert not bar.show_life(issued, expires, NOW)


# The time line


@pytest.fixture
def timeline(qtbot: QtBot) -> FamilyTimeline:
    timeline = FamilyTimeline("timeline")
    qtbot.addWidget(timeline)
    timeline.show()
    return timeline


def rows_of(timeline: FamilyTimeline) -> list[list[str]]:
    """The colours in the middle of each generation's row."""
    timeline.resize(400, timeline.sizeHint().height())
    picture = timeline.grab().toImage()
    height = (picture.height() - timeline.fontMetrics().height() - 6) // 20
    return [colours_in(picture, number * 20 + 10) for number in range(height)]


def test_own_good_and_expired_generations_differ(timeline: FamilyTimeline) -> None:
    timeline.show_family(family(3), NOW + HOUR + 500)
    expired, good, own = rows_of(timeline)
    assert theme.LIGHT.accent.name() in own
    assert theme.LIGHT.accent.name() not in good + expired
    assert theme.LIGHT.surface.name() in good
    assert theme.LIGHT.surface.name() not in expired
    assert timeline.accessibleDescription() == (
        "Generation 3 is the session's own. 1 earlier generation has not expired yet."
    )
    timeline.tick(NOW + 3 * HOUR)
    assert timeline.accessibleDescription() == "Generation 3 is the session's own."


def test_of_many_generations_the_last_are_shown(timeline: FamilyTimeline) -> None:
    timeline.show_family(family(40), NOW + 39_500)
    assert len(rows_of(timeline)) == 6
    assert timeline.accessibleDescription().startswith("Generation 40")


def test_a_time_line_of_nothing_is_empty(timeline: FamilyTimeline) -> None:
    timeline.show_family(grown(None, {}, {}, rotated=False), NOW)
    timeline.show_family(family(1, life=10**14), NOW)
    timeline.show_family(None, NOW)
    assert rows_of(timeline) == []


# In the panel


class Inspector:
    """The panel as far as this is about it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.time = NOW
        self.panel = InspectorPanel(now=lambda: self.time)
        qtbot.addWidget(self.panel)
        self.panel.resize(460, 760)
        self.panel.show()

    def sign_in(self, kin: Family, **claims: Any) -> None:
        tokens = TokenSet(token(ID_CLAIMS | claims), token(ACCESS_CLAIMS), Secret("r"), "rider", HOUR, NOW)
        self.panel.set_family(kin)
        self.panel.set_tokens(tokens)
        self.panel.show_report("id", look(tokens.id_token))
        self.panel.show_report("access", look(tokens.access_token))

    def open(self, word: str) -> None:
        tabs = self.panel.findChild(QTabBar, "inspectorTokenTabs")
        assert tabs is not None
        tabs.setCurrentIndex(next(i for i in range(tabs.count()) if tabs.tabData(i) == word))

    def sees(self, name: str) -> bool:
        found = self.panel.findChild(QWidget, name)
        return found is not None and found.isVisibleTo(self.panel)

    def words(self) -> str:
        found = self.panel.findChild(QLabel, "familyWords")
        return found.text() if found is not None and found.isVisibleTo(self.panel) else ""


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    return Inspector(qtbot)


def test_below_the_answer_stands_the_tokens_life(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.sign_in(family(1))
    bar = inspector.panel.findChild(LifeBar, "tokenLife")
    assert bar is not None
    assert inspector.sees("tokenLife")
    inspector.time += 1800
    qtbot.waitUntil(lambda: bar.passed == pytest.approx(0.5))
    inspector.open("refresh")
    assert not inspector.sees("tokenLife")


def test_a_token_that_does_not_say_when_it_was_issued_has_no_bar(inspector: Inspector) -> None:
    inspector.sign_in(family(1), iat="yesterday")
    assert not inspector.sees("tokenLife")
    inspector.open("access")
    assert inspector.sees("tokenLife")


def test_kin_are_shown_below_the_answer_once_there_are_any(inspector: Inspector) -> None:
    inspector.sign_in(family(1))
    assert not inspector.sees("tokenFamily")
    inspector.sign_in(family(2))
    assert inspector.sees("tokenFamily")
    inspector.open("access")
    assert inspector.sees("tokenFamily")
    inspector.panel.show_found(found_in("a.b.c"))
    inspector.panel.show_report("pasted", look(token(ID_CLAIMS)))
    assert inspector.sees("tokenLife")
    assert not inspector.sees("tokenFamily")


def test_the_refresh_tab_tells_of_the_family(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.sign_in(family(1))
    inspector.open("refresh")
    assert inspector.sees("familyTimeline")
    assert "Signed in 11:06:40. So far there are the tokens of the sign-in." in inspector.words()
    assert "origin_jti: root" in inspector.words()
    inspector.time = NOW + HOUR + 500
    inspector.sign_in(family(3, rotated=True))
    assert "Generations of tokens since then: 3" in inspector.words()
    assert "1 earlier generation is still good" in inspector.words()
    assert "brought a new refresh token" in inspector.words()
    inspector.time = NOW + 3 * HOUR
    qtbot.waitUntil(lambda: "still good" not in inspector.words())


def test_of_a_session_taken_up_again_it_does_not_claim_to_know_all(inspector: Inspector) -> None:
    claims = {"auth_time": NOW - 86_400, "iat": NOW, "exp": NOW + HOUR}
    inspector.sign_in(grown(None, claims, claims, rotated=False))
    inspector.open("refresh")
    assert "Signed in 17 Nov 2026 11:06. Generations seen since" in inspector.words()
    assert "origin_jti" not in inspector.words()


def test_signing_out_ends_the_family(inspector: Inspector) -> None:
    inspector.sign_in(family(2))
    inspector.open("refresh")
    inspector.panel.set_tokens(None)
    assert not inspector.sees("familyTimeline")
    kept = inspector.panel.findChild(FamilyTimeline, "familyTimeline")
    assert kept is not None
    assert kept.sizeHint().height() < 40
    assert (kept.toolTip(), kept.accessibleDescription()) == ("", "")
    said = inspector.panel.findChild(QLabel, "familyWords")
    assert said is not None
    assert said.text() == "", "an id of the session stays nowhere, seen or not"
    inspector.open("id")
    assert not inspector.sees("tokenFamily")


def test_everything_has_a_name_for_those_who_do_not_see_it(inspector: Inspector) -> None:
    inspector.sign_in(family(2))
    inspector.open("refresh")
    for name in ("tokenLife", "tokenFamily", "familyTimeline", "familyWords", "refreshPage"):
        found = inspector.panel.findChild(QWidget, name)
        assert found is not None
        assert found.accessibleName()
    assert inspector.panel.findChild(QLabel, "familyWords").textFormat() is Qt.TextFormat.PlainText
