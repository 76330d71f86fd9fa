"""Takes the pictures of one language: each sight in every set of colours, and notes what is cut off in it."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from accessibility import room, walk
from gallery import sheets
from gallery.sights import SIZE, Sight, Visitor
from tests.helpers import many_users, pseudo_locale
from tests.helpers.stocked_pool import stock
from tests.ui.stack.cloud import Cloud, stand_in
from wildrydes_desktop.session.settings import Look, Settings
from wildrydes_desktop.ui import i18n, theme
from wildrydes_desktop.ui.ride.map_view import RideMap

PSEUDO = "pseudo"
"""The language of nobody: every text 40 % longer, and from right to left."""
LOOKS: tuple[theme.Scheme, ...] = ("light", "dark", "contrast")
SCALES = (100, 200)
LANGUAGES = (*i18n.NAMES, PSEUDO)
WHOLE = "whole"
"""What is behind the name of a picture of all that a scrolled part has, in and out of sight: in light only,
since what differs from look to look can be seen without.
"""
TALLEST = 6000
QUICK = 90
"""Qt's "quality" of a PNG that is written in half the time; nothing is lost in any."""
USERS = 40
LAID_OUT_WITHIN, AGAIN_AFTER = 300, 10  # ms
DRAWN_WITHIN = 20.0  # s


@dataclass(slots=True)
class Round:
    """What one language took: the pictures by folder, what is cut off, and how long it took in seconds."""

    pictures: dict[str, list[Path]] = field(default_factory=dict)
    cut: list[dict[str, Any]] = field(default_factory=list)
    seconds: float = 0.0


def take(
    language: str,
    output: Path,
    *,
    looks: Sequence[theme.Scheme] = LOOKS,
    scales: Sequence[int] = SCALES,
    only: Sequence[str] = (),
) -> Round:
    """Take the pictures into `output`/<language>/<look>-<scale>, and put each folder onto sheets.

    `only` names the parts of `Visitor` to go to, all of them without.
    """
    start = time.monotonic()
    taken = Round()
    looks = LOOKS[:1] if language == PSEUDO else looks  # it tells nothing of colours
    for scale in scales:
        with visit(language, scale) as visitor:
            for number, sight in enumerate(visitor.sights(only)):
                print(f"{language} {scale}: {sight.name}", file=sys.stderr)
                order = looks if number % 2 == 0 else looks[::-1]  # dressing takes longest: once less
                _photograph(sight, order, scale, output / language, taken)
    for folder, pictures in taken.pictures.items():
        seen = [path for path in pictures if not path.stem.endswith(WHOLE)]
        sheets.write(seen, output / language / f"{folder}.png")
        rest = [path for path in pictures if path.stem.endswith(WHOLE)]
        sheets.write(rest, output / language / f"{folder}-{WHOLE}.png")
    taken.seconds = time.monotonic() - start
    return taken


@contextmanager
def visit(language: str, scale: int) -> Iterator[Visitor]:
    """The app in that language with text of that size, on a pool with users in it, and a cloud of our own."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        folder = Path(name)
        stock(folder)
        many_users.fill(folder, USERS)
        Settings(folder).remember_look(Look(colours="light", text_percent=scale))
        cloud = Cloud()
        stand_in(cloud, patch)
        spoken = i18n.ENGLISH if language == PSEUDO else language
        person = walk.open_app(name, "--language", spoken)
        person.app.window.resize(SIZE)
        if language == PSEUDO:
            translator = pseudo_locale.PseudoTranslator(application)
            i18n.speak(application, "ar", translator)
            pseudo_locale.switch(application)
        try:
            yield Visitor(person, cloud)
            assert person.app.bugs == [], person.app.bugs
        finally:
            person.app.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            i18n.speak(application, i18n.ENGLISH)


def _photograph(sight: Sight, looks: Sequence[theme.Scheme], scale: int, output: Path, taken: Round) -> None:
    for look in looks:
        _dress(look)
        found = room.cut_off(sight.root, covered=not sight.overlaid)
        if found:  # or not laid out yet
            QTest.qWait(LAID_OUT_WITHIN)
            found = room.cut_off(sight.root, covered=not sight.overlaid)
        dots = round(sight.root.devicePixelRatioF())
        folder = f"{look}-{scale}" if dots == 1 else f"{look}-{scale}@{dots}x"
        (output / folder).mkdir(parents=True, exist_ok=True)
        pictures = taken.pictures.setdefault(folder, [])
        for name, image in _images(sight, whole=look == LOOKS[0]):
            path = output / folder / f"{name}.png"
            image.save(str(path), "PNG", QUICK)
            pictures.append(path)
        for cut in found:
            taken.cut.append({"language": output.name, "look": folder, "sight": sight.name} | asdict(cut))


def _dress(look: theme.Scheme) -> None:
    """Put those colours on, and wait until the map of the ride is drawn in them: it is drawn in turns."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    maps = [each for each in application.allWidgets() if isinstance(each, RideMap) and each.isVisible()]
    theme.apply(application, look, theme.scaled(1000) / 1000)
    for _ in range(3):  # layouts ask for layouts
        application.processEvents()
    until = time.monotonic() + DRAWN_WITHIN
    while not all(each.drawn for each in maps) and time.monotonic() < until:
        QTest.qWait(AGAIN_AFTER)


def _images(sight: Sight, *, whole: bool) -> Iterator[tuple[str, QImage]]:
    yield sight.name, sight.root.grab().toImage()
    if not whole:
        return
    for number, area in enumerate(_scrolled(sight), start=1):
        inner = area.widget().rect()
        inner.setHeight(min(inner.height(), TALLEST))
        yield f"{sight.name}-{number}-{WHOLE}", area.widget().grab(inner).toImage()


def _scrolled(sight: Sight) -> Iterator[QScrollArea]:
    """What has more than can be seen: of the page in a picture of a page, of the panel in one of a panel."""
    for area in sight.whole.findChildren(QScrollArea):
        more = area.verticalScrollBar().maximum() + area.horizontalScrollBar().maximum()
        if area.isVisible() and not area.visibleRegion().isEmpty() and more:
            yield area
