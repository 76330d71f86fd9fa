"""The local pool's process: started, watched, started again if it dies, ended with the app.

Its life hangs on its standard input: when the app ends, however it ends, the pipe closes and so does the
pool. It is a process of its own so that its arithmetic never holds up the window (docs/adr/0003).
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from wildrydes_desktop.app.options import CLIENT_SECRET_VARIABLE
from wildrydes_desktop.foundation import logs
from wildrydes_desktop.foundation.paths import PACKAGE, self_command
from wildrydes_desktop.foundation.problems import Problem

log = logging.getLogger(__name__)

END_WITHIN = 1500  # ms from closing its input until it is killed
SHORT_LIFE = 2.0  # s: a pool that dies sooner than this after its start has not worked
MOST_SHORT_LIVES = 3


class LocalPoolProcess(QObject):
    """Signals: `ready(dict)` with the pool's own JSON line, after every start; `died()` when it was ready and
    is being started again; `gave_up(Problem)` when starting it does not help. None after `stop`.
    """

    ready = Signal(object)
    died = Signal()
    gave_up = Signal(object)

    def __init__(
        self,
        data_dir: Path,
        issuer: str,
        parent: QObject | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._arguments = ["--data-dir", str(data_dir), "--issuer", issuer, "--until-stdin-closes"]
        self._monotonic = monotonic
        self._port = 0
        self._started_at = 0.0
        self._short_lives = 0
        self._was_ready = False
        self._last_words = ""
        self._stopping = False
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_environment())
        self._process.readyReadStandardOutput.connect(self._read_line)
        self._process.readyReadStandardError.connect(self._read_words)
        self._process.finished.connect(self._start_again)
        self._process.errorOccurred.connect(self._did_not_start)

    @property
    def pid(self) -> int:
        """The process id, 0 while none runs."""
        return self._process.processId()

    def start(self) -> None:
        """Start the pool; `ready` follows."""
        self._started_at = self._monotonic()
        self._was_ready = False
        command = self_command("local-pool", "--port", str(self._port), *self._arguments)
        self._process.start(command[0], command[1:])

    def stop(self) -> None:
        """End the pool and return when it has ended: first by closing its input, then by killing it."""
        self._stopping = True
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(END_WITHIN):
            logs.event(log, "local pool had to be killed", logging.WARNING, pid=self.pid)
            self._process.kill()
            self._process.waitForFinished(END_WITHIN)

    def _read_line(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                info: dict[str, Any] = json.loads(line)
                self._port = int(info["endpoint_url"].rsplit(":", 1)[1])
            except (ValueError, KeyError, IndexError, TypeError, AttributeError):
                logs.event(log, "local pool said something that is not its address", logging.WARNING)
                continue
            self._was_ready = True
            if not self._stopping:
                logs.event(log, "local pool ready", pid=self.pid, port=self._port)
                self.ready.emit(info)

    def _read_words(self) -> None:
        words = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        if words:
            self._last_words = words.splitlines()[-1][:300]

    def _did_not_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and not self._stopping:
            self._last_words = self._process.errorString()
            self._give_up()

    def _start_again(self, exit_code: int) -> None:
        if self._stopping:
            return
        lived = self._monotonic() - self._started_at
        self._short_lives = self._short_lives + 1 if lived < SHORT_LIFE else 0
        logs.event(log, "local pool ended", logging.WARNING, exit_code=exit_code, seconds=round(lived, 3))
        if self._short_lives >= MOST_SHORT_LIVES:
            self._give_up()
            return
        if self._was_ready:
            self.died.emit()
        else:
            self._port = 0  # somebody else may have taken the port meanwhile
        QTimer.singleShot(100 * self._short_lives, self, self._start_unless_stopping)

    def _start_unless_stopping(self) -> None:
        if not self._stopping:
            self.start()

    def _give_up(self) -> None:
        self.gave_up.emit(
            Problem(
                "The local pool does not start",
                self._last_words or "It ended as soon as it was started, without saying why.",
                "Close other windows of this app that use the same folder, or give another: --data-dir.",
                name="LocalPoolNotStarted",
            )
        )


def _environment() -> QProcessEnvironment:
    """The app's environment, less the client secret, with this package importable from source."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.remove(CLIENT_SECRET_VARIABLE)
    here = str(PACKAGE.parent)
    others = environment.value("PYTHONPATH")
    environment.insert("PYTHONPATH", f"{here}{os.pathsep}{others}" if others else here)
    return environment
