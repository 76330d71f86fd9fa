"""The app's icon in the forms that desktops want, drawn from resources/icons/unicorn-app.svg by Qt."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from identity import ROOT

DRAWING = ROOT / "resources" / "icons" / "unicorn-app.svg"
LINUX_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
MAC_KINDS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def draw(folder: Path) -> None:
    """Write `{size}.png` for each size, `wildrydes.ico` and `wildrydes.icns` into `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sizes = sorted({*LINUX_SIZES, *WINDOWS_SIZES, *MAC_KINDS.values()})
    drawn = _pngs(sizes)
    folder.mkdir(parents=True, exist_ok=True)
    for size, png in drawn.items():
        (folder / f"{size}.png").write_bytes(png)
    (folder / "wildrydes.ico").write_bytes(ico([(size, drawn[size]) for size in WINDOWS_SIZES]))
    (folder / "wildrydes.icns").write_bytes(icns([(kind, drawn[size]) for kind, size in MAC_KINDS.items()]))


def _pngs(sizes: list[int]) -> dict[int, bytes]:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(QByteArray(DRAWING.read_bytes()))
    assert renderer.isValid(), DRAWING
    found = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        found[size] = bytes(buffer.data().data())
    del application
    return found


def ico(pictures: list[tuple[int, bytes]]) -> bytes:
    """Windows' container: a directory of 16-byte entries, then the PNGs (read since Windows Vista)."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for size, png in pictures:
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return head + entries + b"".join(png for _, png in pictures)


def icns(pictures: list[tuple[bytes, bytes]]) -> bytes:
    """The container of macOS: a kind of four letters and a length before each PNG."""
    body = b"".join(kind + struct.pack(">I", 8 + len(png)) + png for kind, png in pictures)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body
