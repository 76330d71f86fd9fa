"""The life of a token as a bar, and the generations that come from one refresh token."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QWidget
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
    bar.resize(600, 20)
    bar.show()
    return bar


def share_of(bar: LifeBar, colour: QColor) -> float:
    """How much of the bar itself has that colour."""
    row = bar.grab(bar.track.toRect()).toImage()
    names = [row.pixelColor(x, row.height() // 2).name() for x in range(row.width())]
    return names.count(colour.name()) / len(names)


def inked(widget: QWidget, place: QRect) -> bool:
    """Whether anything is written or drawn in that part of it."""
    image = widget.grab(place).toImage()
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) > 1


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


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("days", [0, 3])
def test_its_times_are_written_whole_at_every_width(
    bar: LifeBar, qapp: QApplication, scale: float, days: int
) -> None:
    theme.apply(qapp, "light", scale)
    bar.show_life(NOW, NOW + HOUR, NOW + days * 86_400)
    ends = (
        ("Issued 18 Nov 2026 11:06", "Expired 18 Nov 2026 12:06")
        if days
        else ("Issued 11:06:40", "Expires 12:06:40")
    )
    issued, expires = (bar.fontMetrics().horizontalAdvance(words) for words in ends)
    shown = set()
    for width in (issued + expires + 200, issued + 120, 90):
        bar.resize(width, bar.height())
        track = bar.track.toRect()
        assert bar.rect().contains(track)
        assert track.width() >= 60
        beside, at_the_end = track.left() > issued, track.right() < width - expires
        shown.add((beside, at_the_end))
        if beside:
            assert inked(bar, QRect(0, 0, issued, bar.height()))
        else:
            below = bar.rect().adjusted(0, track.bottom() + 10, 0, 0)
            assert inked(bar, below)
            wrapped = bar.fontMetrics().boundingRect(
                QRect(0, 0, width, 999), Qt.TextFlag.TextWordWrap, ends[0]
            )
            assert below.height() >= wrapped.height() - 10
        assert bar.minimumSizeHint().height() == bar.height()
    assert shown == {(True, True), (True, False), (False, False)}


def test_the_words_of_its_end_follow_the_time(bar: LifeBar) -> None:
    bar.show_life(NOW, NOW + HOUR, NOW)
    place = QRect(bar.track.toRect().right() + 8, 0, 600, bar.height())
    before = bar.grab(place).toImage()
    bar.tick(NOW + HOUR - 1)
    assert bar.grab(place).toImage() == before
    bar.tick(NOW + HOUR + 1)
    assert bar.grab(place).toImage() != before, "it has expired, and does not expire"


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


def texts(timeline: FamilyTimeline) -> list[str]:
    """What stands above the bars that are seen."""
    labels = timeline.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(timeline)]


def bars_of(timeline: FamilyTimeline) -> list[QImage]:
    timeline.resize(400, timeline.sizeHint().height())
    labels = [label for label in timeline.findChildren(QLabel) if label.isVisibleTo(timeline)]
    bars = [timeline.childAt(QPoint(200, label.geometry().bottom() + 5)) for label in labels]
    return [bar.grab().toImage() for bar in bars if bar is not None]


def rows_of(timeline: FamilyTimeline) -> list[list[str]]:
    """The colours in the middle of each bar, from left to right."""
    return [colours_in(picture, picture.height() // 2) for picture in bars_of(timeline)]


def test_own_good_and_expired_generations_differ(timeline: FamilyTimeline) -> None:
    timeline.show_family(family(3), NOW + HOUR + 500)
    expired, good, own = rows_of(timeline)
    assert theme.LIGHT.accent.name() in own
    assert theme.LIGHT.accent.name() not in good + expired
    assert theme.LIGHT.surface.name() in good
    assert theme.LIGHT.surface.name() not in expired
    assert texts(timeline) == [
        "Generation 1: expired 12:06:40",
        "Generation 2: expires 12:23:20",
        "Generation 3, in use: expires 12:40:00",
    ]
    assert timeline.accessibleDescription() == (
        "Generation 3 is the session's own. 1 earlier generation has not expired yet."
    )
    timeline.tick(NOW + 3 * HOUR)
    assert texts(timeline)[1:] == ["Generation 2: expired 12:23:20", "Generation 3: expired 12:40:00"]
    assert timeline.accessibleDescription() == "Generation 3 is the session's own."


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_time_runs_as_the_language_is_read(timeline: FamilyTimeline, direction: Qt.LayoutDirection) -> None:
    timeline.setLayoutDirection(direction)
    timeline.show_family(family(3), NOW + 2500)
    own = bars_of(timeline)[-1]
    ends = [own.pixelColor(x, own.height() // 2).name() for x in (8, own.width() - 8)]
    if direction is Qt.LayoutDirection.RightToLeft:
        ends.reverse()
    assert ends[0] != ends[1] == theme.LIGHT.accent.name(), "the newest expires last"


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_words_are_whole_above_their_bars(
    timeline: FamilyTimeline, qapp: QApplication, scale: float, scheme: theme.Scheme
) -> None:
    theme.apply(qapp, scheme, scale)
    timeline.show_family(family(4), NOW + 90_000)  # a day later: the longest words
    timeline.resize(340, timeline.heightForWidth(340))
    labels = timeline.findChildren(QLabel)
    assert len(labels) == 4
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width())
        assert label.geometry().right() <= timeline.width()
    for upper, lower in pairwise(labels):
        assert upper.geometry().bottom() < lower.geometry().top() - 10, "the bar stands between them"


@pytest.mark.parametrize("at", [0, 2000, 3500, 90_000, -5000])
def test_which_line_is_now_is_always_written(timeline: FamilyTimeline, qapp: QApplication, at: int) -> None:
    theme.apply(qapp, "light", 2.0)  # letters thick enough to have their own colour
    timeline.resize(200, 100)
    timeline.show_family(family(2), NOW + at)
    timeline.resize(200, timeline.sizeHint().height())
    below = timeline.childAt(QPoint(100, timeline.height() - 2))
    assert below is not None
    image = below.grab().toImage()
    assert theme.LIGHT.text.name() in {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_of_many_generations_the_last_are_shown(timeline: FamilyTimeline) -> None:
    timeline.show_family(family(40), NOW + 39_500)
    assert len(rows_of(timeline)) == 6
    assert texts(timeline)[0].startswith("Generation 35:")
    assert texts(timeline)[-1].startswith("Generation 40, in use:")
    assert timeline.accessibleDescription().startswith("Generation 40")


def test_a_time_line_of_nothing_is_empty(timeline: FamilyTimeline) -> None:
    for nothing in (grown(None, {}, {}, rotated=False), family(1, life=10**14)):
        timeline.show_family(nothing, NOW)
        assert texts(timeline) == ["Generation 1"]
    timeline.show_family(None, NOW)
    assert rows_of(timeline) == texts(timeline) == []


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

    def text(self, name: str) -> str:
        found = self.panel.findChild(QLabel, name)
        return found.text() if found is not None and found.isVisibleTo(self.panel) else ""

    def words(self) -> str:
        return self.text("familyWords")


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


def test_kin_that_live_on_are_told_of_below_the_answer(
    inspector: Inspector, qtbot: QtBot, qapp: QApplication
) -> None:
    inspector.sign_in(family(1))
    assert not inspector.sees("tokenFamily")
    inspector.sign_in(family(3))
    assert inspector.text("tokenFamily") == "2 earlier generations have not expired yet."
    inspector.time = NOW + HOUR + 1
    qtbot.waitUntil(lambda: inspector.text("tokenFamily") == "1 earlier generation has not expired yet.")
    theme.apply(qapp, "light", 2.0)
    qtbot.waitUntil(
        lambda: not inspector.sees("tokenFamily")
    )  # the other tab has it, and the claims the room
    theme.apply(qapp, "light")
    qtbot.waitUntil(lambda: inspector.sees("tokenFamily"))
    inspector.time = NOW + 2 * HOUR
    qtbot.waitUntil(lambda: not inspector.sees("tokenFamily"))
    inspector.time = NOW
    inspector.sign_in(family(2))
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
    for name in ("tokenLife", "familyTimeline", "familyWords", "refreshPage"):
        found = inspector.panel.findChild(QWidget, name)
        assert found is not None
        assert found.accessibleName()
    for name in ("tokenFamily", "familyTimelineWords1", "familyTimelineWords2", "familyWords"):
        said = inspector.panel.findChild(QLabel, name)
        assert said is not None
        assert said.textFormat() is Qt.TextFormat.PlainText
        heard = QAccessible.queryAccessibleInterface(said)
        assert heard.text(QAccessible.Text.Name), "what stands beside a bar is heard as well"
