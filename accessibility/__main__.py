"""Walks through the app three times, once in each set of colours, and writes docs/accessibility.md.

    QT_QPA_PLATFORM=offscreen python -m accessibility

Exit code 1 where something is too faint, unnamed or out of reach; the document is written all the same.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from accessibility import controls, pictures, report, walk
from tests.helpers.stocked_pool import stock

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "accessibility.md"
TALL = QSize(1280, 1800)
"""So that little has to be scrolled: only what can be seen is measured."""
JUDGES = (
    controls.unnamed,
    controls.unheard,
    controls.out_of_reach,
    controls.torn_apart,
    controls.out_of_order,
)


def go_round(scheme: str, folder: Path) -> report.Walk:
    """Walk through the app in those colours."""
    stock(folder)
    person = walk.open_app(str(folder), "--colours", scheme)
    person.app.window.resize(TALL)
    person.app.window.activateWindow()
    found = report.Walk()
    try:
        for place in walk.places(person):
            print(f"{scheme}: {place.name}", file=sys.stderr)
            person.app.window.order_stops()
            found.places.append(place.name)
            found.controls |= {controls.name_of(each) for each in controls.controls(place.root)}
            found.stops += sum(place.root.isAncestorOf(stop) for stop in controls.stops(place.root))
            found.faults += [f"{place.name}: {fault}" for judge in JUDGES for fault in judge(place.root)]
            found.contrasts[place.name] = pictures.measure(place.root) + pictures.measure_focus(place.root)
    finally:
        person.app.close()
    return found


def main() -> int:
    application = QApplication.instance() or QApplication([])
    assert application is not None
    walks = {}
    for scheme in report.SCHEMES:
        with tempfile.TemporaryDirectory() as folder:
            walks[scheme] = go_round(scheme, Path(folder))
    DOCUMENT.write_text(report.write(walks), encoding="utf-8")
    wrong = [f"{scheme}: {fault}" for scheme, each in walks.items() for fault in (*each.faults, *each.weak)]
    print("\n".join(wrong) or "Nothing is too faint, unnamed or out of reach.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
