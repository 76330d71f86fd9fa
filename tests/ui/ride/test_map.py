"""The map: where a click is on Earth, what that place is called, and how a unicorn gets there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wildrydes_desktop.ui import motion, theme
from wildrydes_desktop.ui.ride import city, looks
from wildrydes_desktop.ui.ride.city_names import NAMES, NameWriter, Plate, placed
from wildrydes_desktop.ui.ride.city_painter import CityPainter, Layer, fit
from wildrydes_desktop.ui.ride.looks import BARE, DAY, NIGHT, MapLook
from wildrydes_desktop.ui.ride.map_view import RideMap
from wildrydes_desktop.ui.ride.names import place_name
from wildrydes_desktop.ui.ride.unicorn import Flight, coat, portrait
from wildrydes_desktop.workshop.ride import Place

SIZE = QSize(640, 400)
DRAWN_WITHIN = 30_000  # milliseconds


@pytest.fixture
def ride_map(qtbot: QtBot) -> RideMap:
    made = RideMap()
    qtbot.addWidget(made)
    made.resize(SIZE)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def still(qapp: QApplication) -> Iterator[None]:
    motion.set_less(qapp, True)  # noqa: FBT003
    yield
    motion.set_less(qapp, False)  # noqa: FBT003


# Geography


def test_the_middle_of_the_map_is_where_the_workshop_tests_its_function() -> None:
    assert city.place_at(QPointF(800, 500)) == Place(47.61, -122.33)


@pytest.mark.parametrize("point", [(0, 0), (1600, 1000), (123.4, 987.6)])
def test_a_place_and_its_point_are_the_same(point: tuple[float, float]) -> None:
    back = city.point_of(city.place_at(QPointF(*point)))
    assert back.x() == pytest.approx(point[0], abs=0.02)
    assert back.y() == pytest.approx(point[1], abs=0.02)


def test_north_is_up_and_a_unit_is_six_metres() -> None:
    here, there = city.place_at(QPointF(800, 500)), city.place_at(QPointF(800, 400))
    assert (there.latitude - here.latitude) * 111_320 == pytest.approx(600, abs=0.2)
    assert there.longitude == here.longitude


@pytest.mark.parametrize(
    ("point", "name"),
    [
        ((100, 600), "Unicorn Bay"),
        ((185, 275), "Isle of Shells"),
        ((1380, 810), "Lake Aurora"),
        ((905, 350), "Mane Park"),
        ((560, 405), "Harbour"),
        ((-500, 500), "Unicorn Bay"),
        ((5000, 500), "Lakeside"),
    ],
)
def test_what_a_place_is_called(point: tuple[float, float], name: str) -> None:
    assert city.name_at(QPointF(*point)) == name


def test_every_name_can_be_translated(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def translate(context: str, word: str) -> str:
        asked.append(word)
        return f"<{context}>"

    monkeypatch.setattr("wildrydes_desktop.ui.ride.names.QCoreApplication.translate", translate)
    assert {place_name(word) for word in city.names()} == {"<RideMap>"}
    assert set(asked) == city.names()


def test_every_district_lies_where_its_name_stands() -> None:
    for district in city.DISTRICTS:
        assert city.name_at(QPointF(*district.label)) == district.name


@pytest.mark.parametrize("size", [(640, 400), (300, 600), (1200, 300)])
def test_the_city_fills_every_shape_of_widget(size: tuple[int, int]) -> None:
    shown = fit(QSizeF(*size)).inverted()[0].mapRect(QRectF(0, 0, *size))
    assert shown.left() >= -0.01
    assert shown.top() >= -0.01
    assert shown.right() <= city.WIDTH + 0.01
    assert shown.bottom() <= city.HEIGHT + 0.01


# Paint


def in_the_bay(size: QSize) -> QPoint:
    return fit(size.toSizeF()).map(QPointF(60, 700)).toPoint()


def painted(look: MapLook) -> QPixmap:
    pixmap = QPixmap(SIZE)
    drawing = CityPainter(pixmap, look)
    for layer in drawing.layers:
        drawing.paint(layer)
    return pixmap


@pytest.mark.usefixtures("qapp")
def test_the_city_is_always_the_same() -> None:
    first = painted(DAY).toImage()
    city.houses.cache_clear()
    city.trees.cache_clear()
    assert painted(DAY).toImage() == first


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("look", [DAY, NIGHT, BARE])
def test_no_place_is_left_unpainted_and_water_is_water(look: MapLook) -> None:
    image = painted(look).toImage()
    assert image.pixelColor(in_the_bay(SIZE)) in look.water
    colours = {image.pixelColor(x, y).rgb() for x in range(0, 640, 8) for y in range(0, 400, 8)}
    assert len(colours) > 5


def test_a_message_above_the_map_has_nothing_drawn_anew(
    ride_map: RideMap, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[Layer] = []
    really = CityPainter.paint

    def paint(drawing: CityPainter, layer: Layer) -> None:
        drawn.append(layer)
        really(drawing, layer)

    monkeypatch.setattr(CityPainter, "paint", paint)
    ride_map.resize(900, 500)
    assert not ride_map.drawn
    qtbot.waitUntil(lambda: ride_map.drawn, timeout=DRAWN_WITHIN)
    assert len(drawn) >= len(CityPainter(QPixmap(SIZE), DAY).layers)
    drawn.clear()
    ride_map.resize(900, 440)
    assert ride_map.drawn
    ride_map.resize(700, 400)
    assert not ride_map.drawn
    assert drawn == []
    qtbot.waitUntil(lambda: ride_map.drawn, timeout=DRAWN_WITHIN)
    assert drawn


def test_a_map_that_nobody_sees_wears_the_colours_of_now_when_it_is_seen_again(
    ride_map: RideMap, qtbot: QtBot, qapp: QApplication
) -> None:
    def water() -> str:
        return ride_map.grab().toImage().pixelColor(in_the_bay(ride_map.size())).name()

    qtbot.waitUntil(lambda: ride_map.drawn, timeout=DRAWN_WITHIN)
    assert water() in {colour.name() for colour in DAY.water}
    ride_map.hide()
    theme.apply(qapp, "dark")
    for timer in ride_map.findChildren(QTimer):
        qtbot.waitUntil(lambda timer=timer: not timer.isActive())  # it was to be drawn, and nobody looked
    ride_map.show()
    qtbot.waitUntil(lambda: ride_map.drawn, timeout=DRAWN_WITHIN)
    assert water() in {colour.name() for colour in NIGHT.water}


# Names


def plate(at: QPointF, width: int = 100, height: int = 20) -> Plate:
    return Plate(QPixmap(width, height), at)


def boxes(plates: list[Plate], size: QSizeF) -> list[QRectF]:
    room = QRectF(QPointF(), size)
    return [QRectF(at, each.size) for each, at in placed(plates, fit(size), room)]


@pytest.mark.parametrize("words", [str, lambda name: f"{name} {name}"], ids=["short", "long"])
@pytest.mark.parametrize("size", [(640, 400), (1080, 420), (500, 620), (820, 300), (260, 190)])
def test_every_name_is_seen_whole_and_none_lies_over_another(
    size: tuple[int, int], words: Callable[[str], str], qapp: QApplication
) -> None:
    widget = QSizeF(*size)
    writer = NameWriter(fit(widget).m11(), 1.0, DAY, qapp.font(), words)
    written = [made for made in map(writer.write, NAMES) if made is not None]
    seen = boxes(written, widget)
    inner = QRectF(QPointF(), widget)
    assert all(inner.contains(box) for box in seen)
    assert not any(one.intersects(other) for one, other in combinations(seen, 2))
    assert bool(seen) == bool(written)


@pytest.mark.usefixtures("qapp")
def test_a_name_at_the_edge_is_moved_inwards() -> None:
    size = SIZE.toSizeF()
    there = fit(size).inverted()[0]
    assert boxes([plate(there.map(QPointF(320, 200)))], size) == [QRectF(270, 190, 100, 20)]
    for at in ((10, 200), (630, 200), (320, 2), (320, 398), (2, 398)):
        (box,) = boxes([plate(there.map(QPointF(*at)))], size)
        assert QRectF(8, 8, 624, 384).contains(box)
        assert (box.center() - QPointF(*at)).manhattanLength() < 130, "no farther than it has to"
    assert boxes([plate(there.map(QPointF(-10, 200)))], size) == [], "what is called so is out of sight"


@pytest.mark.usefixtures("qapp")
def test_a_name_that_had_to_move_gives_way_to_one_that_stands_where_it_belongs() -> None:
    size = SIZE.toSizeF()
    there = fit(size).inverted()[0]
    moved, at_home = (
        plate(there.map(QPointF(*at)), 100 + width) for at, width in (((5, 200), 1), ((80, 200), 2))
    )
    assert [box.width() for box in boxes([moved, at_home], size)] == [102]


def test_a_name_too_small_to_be_read_is_not_written(qapp: QApplication) -> None:
    largest = max(NAMES, key=lambda name: name.size)
    assert NameWriter(0.1, 1.0, DAY, qapp.font(), str).write(largest) is None
    found = NameWriter(1.0, 2.0, DAY, qapp.font(), str).write(largest)
    assert found is not None
    assert found.picture.width() == pytest.approx(found.size.width() * 2, abs=1)


def test_names_on_land_stand_on_their_own_ground(qapp: QApplication) -> None:
    writer = NameWriter(1.0, 1.0, DAY, qapp.font(), str)
    for name in NAMES:
        written = writer.write(name)
        assert written is not None
        image = written.picture.toImage()
        colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert (DAY.water_word if name.on_water else DAY.word).name() in colours
        edge = {image.pixelColor(0, y).alpha() for y in range(image.height())}
        assert max(edge) < 255, "nothing of it is cut off by its own picture"


def test_names_can_be_read_on_their_ground() -> None:
    for look in (DAY, NIGHT, BARE):
        assert contrast(look.word, look.halo) >= 4.5
        assert contrast(look.word, look.land) >= 4.5
        for water in look.water:
            assert contrast(look.water_word, water) >= 4.5
        assert contrast(look.on_pin, look.pin) >= 4.5


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2's contrast ratio; transparency is left out."""

    def light(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    brighter, darker = sorted((light(one), light(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("scheme", "look"), [("light", "DAY"), ("dark", "NIGHT"), ("contrast", "BARE")])
def test_the_map_wears_what_the_app_wears(
    scheme: theme.Scheme, look: str, qapp: QApplication, ride_map: RideMap
) -> None:
    theme.apply(qapp, scheme)
    assert looks.map_look(ride_map.palette()) is getattr(looks, look)


def test_names_of_another_size_are_never_seen_stretched(
    ride_map: RideMap, qtbot: QtBot, qapp: QApplication
) -> None:
    """From the change of size on nothing of the old picture is left, not even until there is a new one."""
    theme.apply(qapp, "light")
    ground = looks.map_look(ride_map.palette()).land
    inner = ride_map.rect().adjusted(12, 12, -12, -12)

    def colours() -> set[int]:
        image = ride_map.grab(inner).toImage()
        return {image.pixel(x, y) for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)}

    qtbot.waitUntil(lambda: len(colours()) > 20)
    theme.apply(qapp, "light", 2.0)
    assert ground.rgb() in colours()
    assert len(colours()) < 10, "no houses, streets or water: ground, and the pin"
    qtbot.waitUntil(lambda: len(colours()) > 20)


# Choosing a place


def test_a_click_moves_the_pin_and_tells(ride_map: RideMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ride_map.moved) as told:
        QTest.mouseClick(ride_map, Qt.MouseButton.LeftButton, pos=QPoint(100, 300))
    assert told.args == [ride_map.place]
    assert ride_map.place.latitude < 47.61
    assert ride_map.place_name == "Unicorn Bay"
    assert "Unicorn Bay" in ride_map.accessibleDescription()


def test_keys_move_it_and_home_brings_it_back(ride_map: RideMap) -> None:
    start = ride_map.place
    QTest.keyClick(ride_map, Qt.Key.Key_Up)
    assert ride_map.place.latitude > start.latitude
    near = ride_map.place.latitude - start.latitude
    QTest.keyClick(ride_map, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert ride_map.place.latitude - start.latitude > 4 * near
    QTest.keyClick(ride_map, Qt.Key.Key_Home)
    assert ride_map.place == start


def test_the_pin_stays_on_the_part_that_can_be_seen(ride_map: RideMap) -> None:
    for _ in range(60):
        QTest.keyClick(ride_map, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(ride_map, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    at = fit(ride_map.size().toSizeF()).map(city.point_of(ride_map.place)).toPoint()
    assert ride_map.rect().contains(at)


def test_enter_asks_and_other_keys_are_left_to_the_page(ride_map: RideMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ride_map.asked):
        QTest.keyClick(ride_map, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(ride_map.asked):
        QTest.keyClick(ride_map, Qt.Key.Key_A)


def test_the_place_stays_while_the_api_is_asked(ride_map: RideMap) -> None:
    place = ride_map.place
    ride_map.show_asking(True)  # noqa: FBT003
    QTest.mouseClick(ride_map, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert ride_map.place == place
    ride_map.show_asking(False)  # noqa: FBT003
    QTest.mouseClick(ride_map, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert ride_map.place != place


# The flight


def test_it_flies_and_arrives_once(ride_map: RideMap, qtbot: QtBot) -> None:
    before = ride_map.grab().toImage()
    with qtbot.waitSignal(ride_map.arrived, timeout=15_000):
        ride_map.fly("Golden", "Aurora · 30 seconds")
        on_its_way = ride_map.flying
    assert on_its_way
    assert not ride_map.flying
    assert ride_map.grab().toImage() != before
    with qtbot.assertNotEmitted(ride_map.arrived), qtbot.waitSignal(ride_map.left, timeout=1):
        ride_map.send_home()
    with qtbot.assertNotEmitted(ride_map.left):
        ride_map.send_home()


def test_where_nothing_is_to_move_it_is_there_at_once(ride_map: RideMap, still: None, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ride_map.arrived, timeout=1):
        ride_map.fly("White", "Nimbus")
    assert not ride_map.flying


def test_a_map_that_nobody_sees_any_more_waits_for_no_flight(ride_map: RideMap, qtbot: QtBot) -> None:
    ride_map.fly("White", "Nimbus")
    assert ride_map.flying
    with qtbot.waitSignal(ride_map.arrived, timeout=1):
        ride_map.hide()


def test_another_place_sends_the_unicorn_home(ride_map: RideMap, still: None) -> None:
    empty = ride_map.grab().toImage()
    ride_map.fly("White", "Nimbus")
    ride_map.send_home()
    assert ride_map.grab().toImage() == empty


@pytest.mark.parametrize("end", [(40, 40), (600, 40), (40, 360), (600, 360), (320, 200)])
def test_a_flight_begins_beyond_the_edge_farther_away_and_ends_at_the_pin(end: tuple[int, int]) -> None:
    flight = Flight(QPointF(*end), SIZE.toSizeF())
    assert flight.at(0.0) == flight.start
    assert flight.at(1.0) == QPointF(*end)
    assert flight.start.x() < 0 or flight.start.x() > SIZE.width()
    assert (flight.start.x() > SIZE.width()) == flight.to_the_left
    assert flight.to_the_left == (end[0] < 320)
    assert flight.heading(1.0) == 0
    assert flight.height(1.0) == 0


def test_a_coat_of_any_name_can_be_painted(qapp: QApplication) -> None:
    own = portrait("no such colour", 64, 1.0).toImage()
    assert portrait("Golden", 64, 1.0).toImage() != own
    assert coat(" GOLDEN ") == coat("gold")
    assert coat("<b>") == coat("")
    left, right = (portrait("Pink", 64, 2.0, to_the_left=to).toImage() for to in (True, False))
    assert left.size() == QSize(128, 128)
    assert left.flipped(Qt.Orientation.Horizontal) == right
