"""How the app looks: three sets of colours, one style sheet, text in several sizes, and following the system.

Widgets never name a colour of their own. What the style sheet cannot reach (models, painted views) asks
`colours(widget.palette())` and asks again on `QEvent.PaletteChange`.

Text keeps a contrast of at least 4.5:1 and borders of fields 3:1 against everything they can stand on
(WCAG 2.2, 1.4.3 and 1.4.11), in high contrast 7:1 (1.4.6); tests/ui/test_theme.py measures it.
"""

from __future__ import annotations

import os
import re
import sys
from string import Template
from typing import ClassVar, Final, Literal, NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from wildrydes_desktop.foundation import paths

Scheme = Literal["light", "dark", "contrast"]

SMALLEST_BASE: Final = 10.5
"""Points of the base font where the system's own is smaller: it must be read from the back of a room."""

_POINTS: Final = re.compile(r"(\d+(?:\.\d+)?)pt")
_PIXELS: Final = re.compile(r"(\d+)px")


class Colours(NamedTuple):  # a dataclass takes 1 ms more to make
    """Every colour of the app, by what it is for.

    `surface` lies on `window`, `raised` on `surface`. `border` is for the edges of things to act on,
    `line` only divides. The `*_soft` ones are grounds for text in `text` or in their own strong colour.
    `band` is the navigation's ground, dark in every scheme, with `on_band` and `band_muted` text on it.
    """

    window: QColor
    surface: QColor
    raised: QColor
    line: QColor
    border: QColor
    text: QColor
    muted: QColor
    accent: QColor
    accent_strong: QColor
    accent_soft: QColor
    on_accent: QColor
    band: QColor
    band_end: QColor
    band_raised: QColor
    on_band: QColor
    band_muted: QColor
    success: QColor
    success_soft: QColor
    warning: QColor
    warning_soft: QColor
    error: QColor
    error_soft: QColor
    info: QColor
    info_soft: QColor
    jwt_header: QColor
    jwt_payload: QColor
    jwt_signature: QColor
    jwe_key: QColor
    jwe_vector: QColor


LIGHT: Final = Colours(
    window=QColor("#f7f4fa"),
    surface=QColor("#ffffff"),
    raised=QColor("#f1ebf6"),
    line=QColor("#e4dbeb"),
    border=QColor("#8d7f9b"),
    text=QColor("#231a2e"),
    muted=QColor("#645771"),
    accent=QColor("#9b2f8f"),
    accent_strong=QColor("#7f2375"),
    accent_soft=QColor("#f6e6f3"),
    on_accent=QColor("#ffffff"),
    band=QColor("#3a1747"),
    band_end=QColor("#561a55"),
    band_raised=QColor("#7a3079"),
    on_band=QColor("#fdf7fd"),
    band_muted=QColor("#d9c3de"),
    success=QColor("#19704a"),
    success_soft=QColor("#e3eee9"),
    warning=QColor("#8a5300"),
    warning_soft=QColor("#f5ecdd"),
    error=QColor("#b4232c"),
    error_soft=QColor("#f8e6e7"),
    info=QColor("#22609f"),
    info_soft=QColor("#e4ecf5"),
    jwt_header=QColor("#b3224f"),
    jwt_payload=QColor("#7638b8"),
    jwt_signature=QColor("#0a6c84"),
    jwe_key=QColor("#4a6a10"),
    jwe_vector=QColor("#94480b"),
)

DARK: Final = Colours(
    window=QColor("#17121e"),
    surface=QColor("#201929"),
    raised=QColor("#2b2236"),
    line=QColor("#372c44"),
    border=QColor("#83759a"),
    text=QColor("#f3eef8"),
    muted=QColor("#b9adc6"),
    accent=QColor("#e58bd6"),
    accent_strong=QColor("#f2aee6"),
    accent_soft=QColor("#3b2440"),
    on_accent=QColor("#2d0b29"),
    band=QColor("#241030"),
    band_end=QColor("#3a1440"),
    band_raised=QColor("#64306b"),
    on_band=QColor("#fbf5fc"),
    band_muted=QColor("#cdb6d4"),
    success=QColor("#74d6a1"),
    success_soft=QColor("#21352f"),
    warning=QColor("#f2bd5c"),
    warning_soft=QColor("#3d3023"),
    error=QColor("#ff9d96"),
    error_soft=QColor("#432733"),
    info=QColor("#8fc4ff"),
    info_soft=QColor("#27314a"),
    jwt_header=QColor("#ff93b0"),
    jwt_payload=QColor("#cba8ff"),
    jwt_signature=QColor("#6fd4ec"),
    jwe_key=QColor("#b9dd7a"),
    jwe_vector=QColor("#ffc07a"),
)


CONTRAST: Final = Colours(
    window=QColor("#000000"),
    surface=QColor("#000000"),
    raised=QColor("#1c1c1c"),
    line=QColor("#7a7a7a"),
    border=QColor("#ffffff"),
    text=QColor("#ffffff"),
    muted=QColor("#e6e6e6"),
    accent=QColor("#ffd83d"),
    accent_strong=QColor("#ffe680"),
    accent_soft=QColor("#3d3300"),
    on_accent=QColor("#000000"),
    band=QColor("#000000"),
    band_end=QColor("#000000"),
    band_raised=QColor("#4a3f00"),
    on_band=QColor("#ffffff"),
    band_muted=QColor("#e6e6e6"),
    success=QColor("#6ff2a8"),
    success_soft=QColor("#002b15"),
    warning=QColor("#ffcc66"),
    warning_soft=QColor("#332100"),
    error=QColor("#ffb3ad"),
    error_soft=QColor("#400008"),
    info=QColor("#a8d4ff"),
    info_soft=QColor("#001f3d"),
    jwt_header=QColor("#ffb0c6"),
    jwt_payload=QColor("#dcc2ff"),
    jwt_signature=QColor("#8fe9ff"),
    jwe_key=QColor("#cdf08e"),
    jwe_vector=QColor("#ffd3a0"),
)


HALFWAY: Final = QColor("#857793")
"""As far from white as from DARK's grounds: for a drawing that stays as it is while the scheme changes."""


def colours(palette: QPalette) -> Colours:
    """The set of colours that `palette` belongs to. Told by Mid, a role that no style sheet rule replaces."""
    told = palette.color(QPalette.ColorRole.Mid)
    if told == CONTRAST.line:
        return CONTRAST
    return DARK if told.lightness() < 128 else LIGHT


def fixed_font(point_size: float = 0.0) -> QFont:
    """The system's fixed-width font, in the app's base size unless told otherwise. For code and tokens.

    Like all text it is as many times as large as the person wants text to be.
    """
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    others = QGuiApplication.font().families()[1:]
    if others:
        from wildrydes_desktop.ui.letters import with_families

        font.setFamilies(with_families(font, others))
    usual = max(SMALLEST_BASE, QGuiApplication.font().pointSizeF() / _Theme.scale)
    font.setPointSizeF((point_size or usual - 0.5) * _Theme.scale)
    return font


def scaled(pixels: int) -> int:
    """A length that grows with the text: of what would else be too narrow for its words."""
    return round(pixels * _Theme.scale)


def apply(application: QApplication, scheme: Scheme | None = None, text_scale: float = 1.0) -> None:
    """Dress `application`: Fusion, our palette, our style sheet, a readable base font.

    Without `scheme` it follows the system, live; with one it stays there (tests, pictures). All text is
    `text_scale` times as large as it would be (1 to 2: WCAG 2.2, 1.4.4). Calling it again changes what holds.
    """
    theme = _Theme.of.get(application)
    if theme is None:
        if sys.platform != "linux" or "QT_STYLE_OVERRIDE" in os.environ:  # there it is what one gets anyway,
            application.setStyle("Fusion")  # and asking for it takes 4 ms
        theme = _Theme.of[application] = _Theme(application)
    theme.fix(scheme, text_scale)


def forget(application: QApplication) -> bool:
    """Stop dressing `application`, which keeps what it wears. Says whether it had been dressed."""
    theme = _Theme.of.pop(application, None)
    if theme is not None:
        theme.take_off()
    return theme is not None


class _Theme(QObject):
    """Keeps the application dressed while the system changes its mind between light and dark."""

    of: ClassVar[WeakKeyDictionary[QApplication, _Theme]] = WeakKeyDictionary()
    scale: ClassVar = 1.0

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._fixed: Scheme | None = None
        self._worn: tuple[Colours, float] | None = None
        # The system's palette, not its colour scheme: touching the `Qt` namespace before the first paint
        # builds all of its enums, 12 ms.
        self._system_is_dark = colours(application.palette()) is DARK
        self._template = paths.resource("qss", "wildrydes.qss").read_text(encoding="utf-8")
        self._points = max(SMALLEST_BASE, application.font().pointSizeF())
        self._set_font()
        application.styleHints().colorSchemeChanged.connect(self._follow)

    def fix(self, scheme: Scheme | None, text_scale: float) -> None:
        self._fixed = scheme
        growth, _Theme.scale = text_scale / self.scale, text_scale
        self._wear(growth)

    def take_off(self) -> None:
        """Let the next theme begin with text of its usual size."""
        if self.scale != 1.0:
            _Theme.scale = 1.0
            self._set_font()
        self.setParent(None)

    def _set_font(self) -> None:
        font = self._application.font()
        if font.pointSizeF() != self._points * self.scale:
            font.setPointSizeF(self._points * self.scale)
            self._application.setFont(font)

    def _follow(self, scheme: object) -> None:
        from PySide6.QtCore import Qt

        self._system_is_dark = scheme == Qt.ColorScheme.Dark
        self._wear()

    def _wear(self, growth: float = 1.0) -> None:
        fixed = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
        # WORKAROUND: the system's wish for high contrast can't be followed. PySide6 6.11 destroys Qt's own
        # QAccessibilityHints with the wrapper that `styleHints().accessibility()` gives. Look again at 6.13.
        wanted = fixed[self._fixed] if self._fixed else DARK if self._system_is_dark else LIGHT
        if (wanted, self.scale) == self._worn:
            return
        self._worn = (wanted, self.scale)
        # WORKAROUND: replacing a style sheet by another, Qt 6.11 goes through the widgets it noted down, and
        # some of those are gone: a child that dies has its dying parent asked for its style, and noted down
        # again. Taking the sheet off goes through the widgets that there are. Look again at 6.13.
        fixed_fonts = _with_fixed_fonts(self._application) if growth != 1.0 else []
        self._application.setStyleSheet("")
        self._set_font()
        self._application.setPalette(_palette(wanted))
        names = {name: colour.name() for name, colour in wanted._asdict().items()}
        sheet = Template(self._template).substitute(names)
        if self.scale != 1.0:
            sheet = _POINTS.sub(lambda size: f"{float(size[1]) * self.scale:g}pt", sheet)
            large = paths.resource("qss", "large.qss")
            grown = _PIXELS.sub(
                lambda length: f"{scaled(int(length[1]))}px", large.read_text(encoding="utf-8")
            )
            sheet += Template(grown).substitute(names, here=large.parent.as_posix())
        self._application.setStyleSheet(sheet)
        for widget, points in fixed_fonts:
            font = widget.font()
            font.setPointSizeF(points * growth)
            widget.setFont(font)


def _with_fixed_fonts(application: QApplication) -> list[tuple[QWidget, float]]:
    """The widgets that have set a fixed-width font for themselves, and would stay behind, with its points."""
    from PySide6.QtGui import QFontDatabase

    # Under two names where a language has been changed since: see `ui.letters`.
    families = {fixed_font().family(), QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()}
    fonts = ((widget, widget.font()) for widget in application.allWidgets())
    return [(widget, font.pointSizeF()) for widget, font in fonts if font.family() in families]


def _palette(c: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, c.window),
        (role.WindowText, c.text),
        (role.Base, c.surface),
        (role.AlternateBase, c.raised),
        (role.Text, c.text),
        (role.Button, c.raised),
        (role.ButtonText, c.text),
        (role.BrightText, c.error),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.on_accent),
        (role.Accent, c.accent),
        (role.Link, c.accent),
        (role.LinkVisited, c.accent_strong),
        (role.PlaceholderText, c.muted),
        (role.ToolTipBase, c.raised),
        (role.ToolTipText, c.text),
        (role.Light, c.surface),
        (role.Midlight, c.raised),
        (role.Mid, c.line),
        (role.Dark, c.border),
        (role.Shadow, c.band),
    ):
        palette.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, c.muted)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, c.raised)
    return palette
