"""Run as a process: a program with a window, which says when that was first painted, then waits for a line.

    python -m benchmarks.first_paint bare
    python -m benchmarks.first_paint app --demo --data-dir DIR

Answers {"painted": seconds by the system's monotonic clock}. The program runs as it always does; only
`QApplication.exec` is wrapped, once the program itself has imported Qt.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import importlib.util
import json
import os
import sys
import time
from types import ModuleType
from typing import Any


class WhenQtIsThere(importlib.abc.MetaPathFinder):
    """Calls `watch` right after the program's own import of PySide6.QtWidgets."""

    def find_spec(
        self, name: str, _path: Any = None, _target: Any = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name != "PySide6.QtWidgets":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)  # by whoever finds modules here: a frozen program has its own
        assert spec is not None
        assert spec.loader is not None
        load: Any = spec.loader.exec_module

        def load_and_watch(module: ModuleType) -> None:
            load(module)
            watch(module)

        spec.loader.exec_module = load_and_watch  # type: ignore[method-assign]
        return spec


def watch(widgets: ModuleType) -> None:
    """Make `QApplication.exec` tell when the main window has been painted."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, answer)
            return False

    run = widgets.QApplication.exec

    def exec_watched(*_: object) -> int:
        window = next(w for w in widgets.QApplication.topLevelWidgets() if isinstance(w, widgets.QMainWindow))
        assert window.isVisible()
        watcher = Watch(window)
        window.installEventFilter(watcher)
        return int(run())

    widgets.QApplication.exec = exec_watched


def answer() -> None:
    print(json.dumps({"painted": time.monotonic()}), flush=True)
    sys.stdin.readline()
    os._exit(0)


def main(what: str, *arguments: str) -> None:
    sys.meta_path.insert(0, WhenQtIsThere())
    if what == "bare":
        from benchmarks.bare_window import main as run_bare

        run_bare()
    else:
        from wildrydes_desktop.__main__ import main as run_app

        run_app(list(arguments))


if __name__ == "__main__":
    main(*sys.argv[1:])
