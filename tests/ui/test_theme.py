"""Both looks can be read, and the app changes between them when the system does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from wildrydes_desktop.ui import theme
from wildrydes_desktop.ui.main_window import MainWindow
from wildrydes_desktop.ui.pages.names import PageName
from wildrydes_desktop.ui.theme import CONTRAST, DARK, LIGHT
from wildrydes_desktop.ui.widgets.labels import PlainLabel

SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
GROUNDS = ("window", "surface", "raised")


def luminance(colour: QColor) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself():
    assert contrast(QColor("#000"), QColor("#fff")) == pytest.approx(21)


@SCHEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize(
    "text",
    [
        "text",
        "muted",
        "accent",
        "accent_strong",
        "success",
        "warning",
        "error",
        "info",
        "jwt_header",
        "jwt_payload",
        "jwt_signature",
        "jwe_key",
        "jwe_vector",
    ],
)
def test_text_can_be_read_on_every_ground(colours, ground, text):
    least = 7 if colours is CONTRAST else 4.5
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= least


@SCHEMES
@pytest.mark.parametrize("kind", ["success", "warning", "error", "info", "accent"])
def test_text_can_be_read_on_the_soft_grounds(colours, kind):
    soft = getattr(colours, f"{kind}_soft")
    for text in (colours.text, getattr(colours, kind), colours.accent):
        assert contrast(text, soft) >= 4.5


@SCHEMES
def test_text_can_be_read_on_the_accent_and_on_the_band(colours):
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.on_accent, colours.accent_strong) >= 4.5
    for ground in (colours.band, colours.band_end, colours.band_raised):
        assert contrast(colours.on_band, ground) >= 4.5
    for ground in (colours.band, colours.band_end):
        assert contrast(colours.band_muted, ground) >= 4.5


@SCHEMES
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_edges_of_fields_can_be_seen(colours, ground):
    assert contrast(colours.border, getattr(colours, ground)) >= 3
    assert contrast(colours.accent, getattr(colours, ground)) >= 3


def test_the_eye_of_a_password_field_can_be_seen_in_all():
    for colours in (LIGHT, DARK, CONTRAST):
        assert contrast(theme.HALFWAY, colours.surface) >= 4


@pytest.mark.parametrize(("scheme", "colours"), [("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST)])
def test_a_fixed_scheme_stays(qapp, scheme, colours):
    theme.apply(qapp, scheme)
    assert theme.colours(qapp.palette()) is colours
    assert colours.accent.name() in qapp.styleSheet()
    opposite = Qt.ColorScheme.Light if scheme == "dark" else Qt.ColorScheme.Dark
    qapp.styleHints().colorSchemeChanged.emit(opposite)
    assert theme.colours(qapp.palette()) is colours


def test_it_follows_the_system_live(qapp):
    theme.apply(qapp)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.colours(qapp.palette()) is DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colours(qapp.palette()) is LIGHT


@pytest.mark.parametrize(("scheme", "colours"), [("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST)])
def test_a_widget_that_the_style_sheet_made_transparent_still_knows(qapp, qtbot, scheme, colours):
    theme.apply(qapp, scheme)
    button = QPushButton("x")
    button.setProperty("look", "glyph")
    qtbot.addWidget(button)
    button.show()
    assert theme.colours(button.palette()) is colours


def test_text_is_large_enough_for_a_room(qapp: QApplication):
    theme.apply(qapp)
    assert qapp.font().pointSizeF() >= theme.SMALLEST_BASE


def test_the_style_sheet_has_no_gap_left(qapp):
    theme.apply(qapp, "light")
    assert "$" not in qapp.styleSheet()


def test_all_text_grows_and_shrinks_again(qapp, qtbot):
    theme.apply(qapp, "light")
    usual = qapp.font().pointSizeF()
    title, token = PlainLabel("Title", "title"), QPlainTextEdit("eyJ")
    token.setFont(theme.fixed_font())
    for widget in (title, token):
        qtbot.addWidget(widget)
        widget.show()

    def heights() -> list[int]:
        return [title.fontMetrics().height(), token.fontMetrics().height()]

    before = heights()
    theme.apply(qapp, "light", 2.0)
    assert qapp.font().pointSizeF() == 2 * usual
    assert theme.scaled(100) == 200
    assert all(large >= 1.8 * small for small, large in zip(before, heights(), strict=True))
    theme.apply(qapp, "light")
    assert heights() == before


def test_who_undresses_the_app_leaves_text_of_its_usual_size(qapp):
    theme.apply(qapp, "light", 2.0)
    theme.forget(qapp)
    assert theme.scaled(100) == 100


@pytest.mark.parametrize("nth", range(3))
def test_windows_that_are_gone_are_not_dressed_again(qapp, qtbot, nth):
    """Qt notes widgets down for its style sheet, and some of them die without its notice: a crash."""
    theme.apply(qapp, "light")
    window = MainWindow()
    window.go(PageName.WELCOME)
    window.show()
    qtbot.waitUntil(lambda: window.findChild(QAction, "about") is not None)
    for page in (PageName.FORGOT, PageName.RIDE, PageName.MFA, PageName.PREFERENCES):
        window.page(page)
    for scale in (1.25, 1.5, 1.25, 1, 1.5, 2) if nth else ():
        theme.apply(qapp, "light", scale)
    window.close()
    window.deleteLater()
