"""How long a GUI thread answers nobody. As a process: that of a bare window in which nothing happens.

    python -m benchmarks.heartbeat SECONDS

That one's longest gap is the machine's own: other programs', and the system's that shares it out.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QObject, Qt, QTimer


class Heartbeat(QObject):
    """A 1 ms timer on the GUI thread; the time between two beats is how long the window answered nobody."""

    def __init__(self) -> None:
        super().__init__()
        self.beats: list[float] = []
        self.steps: list[tuple[float, str]] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._timer.start(1)

    def stop(self) -> None:
        self._timer.stop()

    def step(self, name: str) -> None:
        """A gap that ends from here on belongs to this step of the flow.

        Not one that begins from here on: what a step does first falls into the gap that is under way.
        """
        self.steps.append((time.perf_counter(), name))

    def summary(self) -> dict[str, object]:
        """Milliseconds: the longest gap, the 99th percentile, and the longest gap of each step."""
        gaps = [
            (1000 * (after - before), after)
            for before, after in zip(self.beats, self.beats[1:], strict=False)
        ]
        longest: dict[str, float] = {}
        for gap, ended in gaps:
            step = next((name for at, name in reversed(self.steps) if at <= ended), "start")
            longest[step] = max(gap, longest.get(step, 0.0))
        in_order = sorted(gap for gap, _ in gaps)
        return {
            "longest": in_order[-1],
            "p99": in_order[int(len(in_order) * 0.99)],
            "beats": len(in_order),
            "steps": longest,
        }

    def _beat(self) -> None:
        self.beats.append(time.perf_counter())


def main(seconds: float) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1200, 800)
    window.show()
    heart = Heartbeat()
    QTimer.singleShot(500, heart.start)  # the window has settled by then
    QTimer.singleShot(500 + int(1000 * seconds), application.quit)
    application.exec()
    print(json.dumps(heart.summary()), flush=True)


if __name__ == "__main__":
    main(float(sys.argv[1]))
