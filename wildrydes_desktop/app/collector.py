"""Python's cycle collector, run on the GUI thread only, and only when it has time.

Left to itself the collector runs on whichever thread allocates: a worker could then destroy a Qt object
(which crashes), or a full collection could hold up the window while the libraries load.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000  # ms
THRESHOLDS = (700, 10, 10)  # CPython's own defaults, by generation


class Collector(QObject):
    """Takes over collecting until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start(EVERY)

    def collect_if_due(self) -> None:
        """Collect the oldest generation that is due; the oldest of all is frozen by then and small."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > THRESHOLDS[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Hand collecting back to the interpreter."""
        self._timer.stop()
        gc.enable()
