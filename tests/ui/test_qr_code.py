"""The QR code: the very modules of the standard's encoding, with a quiet zone, dark on white."""

from __future__ import annotations

import pytest
import segno
from PySide6.QtGui import QColor, QPalette

from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.ui.widgets.qr_code import MODULE, QUIET_ZONE, QrCode

TEXT = "otpauth://totp/Wild%20Rydes:rider@example.com?secret=JBSWY3DPEHPK3PXP&issuer=Wild%20Rydes"


@pytest.mark.parametrize("ground", ["#ffffff", "#101010"])
def test_every_module_is_where_it_belongs(qtbot, ground):
    code = QrCode(Secret(TEXT), "code", "QR code")
    qtbot.addWidget(code)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    code.setPalette(palette)
    code.resize(code.sizeHint())
    picture = code.grab().toImage()
    ratio = picture.devicePixelRatio()
    rows = segno.make(TEXT, error="m", micro=False).matrix
    side = len(rows) + 2 * QUIET_ZONE
    assert code.sizeHint().width() == side * MODULE
    for y in range(side):
        for x in range(side):
            inside = QUIET_ZONE <= x < side - QUIET_ZONE and QUIET_ZONE <= y < side - QUIET_ZONE
            dark = inside and bool(rows[y - QUIET_ZONE][x - QUIET_ZONE])
            middle = [round((at * MODULE + MODULE / 2) * ratio) for at in (x, y)]
            expected = QColor("#000000") if dark else QColor("#ffffff")
            assert picture.pixelColor(*middle) == expected, (x, y)


def test_the_text_itself_is_nowhere_to_be_read(qtbot):
    code = QrCode(Secret(TEXT), "code", "QR code")
    qtbot.addWidget(code)
    for said in (code.accessibleName(), code.accessibleDescription(), code.toolTip(), repr(vars(code))):
        assert "JBSW" not in said
