"""The local pool's process: started, watched, started again if it dies, ended with the app.

Its life hangs on its standard input: when the app ends, however it ends, the pipe closes and so does the
pool. It is a process of its own so that its arithmetic never holds up the window (docs/adr/0003).

The same pipe carries commands, a line of JSON each, and standard output brings the answers, in their order
(see `local_pool.commands`). Nobody else can give them: they have no address on the network.
"""

from __future__ import annotations

import json
import logging
import time
from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from wildrydes_desktop.app.options import CLIENT_SECRET_VARIABLE
from wildrydes_desktop.foundation import logs
from wildrydes_desktop.foundation.paths import self_command, self_environment
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret

log = logging.getLogger(__name__)

END_WITHIN = 1500  # ms from closing its input until it is killed
SHORT_LIFE = 2.0  # s: a pool that dies sooner than this after its start has not worked
MOST_SHORT_LIVES = 3


class _Asked(NamedTuple):
    """Who waits for the answer to a command."""

    done: Callable[[dict[str, Any]], None]
    failed: Callable[[Problem], None]


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
        self._asked: deque[_Asked] = deque()
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

    def tell(
        self,
        command: Mapping[str, object],
        done: Callable[[dict[str, Any]], None],
        failed: Callable[[Problem], None],
    ) -> None:
        """Send a command (see `local_pool.commands`); a `Secret` in it is revealed on the way out.

        Exactly one of the two is called, later: `done` with the answer, `failed` where the pool refuses, or
        ends before it answers. A pool that is starting answers once it has started.
        """
        if self._stopping or self._process.state() == QProcess.ProcessState.NotRunning:
            QTimer.singleShot(0, self, lambda: failed(_ENDED))
            return
        line = json.dumps(command, default=_revealed).encode() + b"\n"
        self._asked.append(_Asked(done, failed))
        self._process.write(line)

    def stop(self) -> None:
        """End the pool and return when it has ended: first by closing its input, then by killing it."""
        self._stopping = True
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(END_WITHIN):
                logs.event(log, "local pool had to be killed", logging.WARNING, pid=self.pid)
                self._process.kill()
                self._process.waitForFinished(END_WITHIN)
        self._fail_all()

    def _read_line(self) -> None:
        while self._process.canReadLine():
            try:
                said = json.loads(bytes(self._process.readLine().data()))
            except ValueError:
                said = None
            if isinstance(said, dict) and said.keys() & {"done", "error"} and self._asked:
                _hand_over(said, self._asked.popleft())
            else:
                self._read_address(said)

    def _read_address(self, info: dict[str, Any] | None) -> None:
        try:
            self._port = int(info["endpoint_url"].rsplit(":", 1)[1])  # type: ignore[index]  # None: see below
        except (ValueError, KeyError, IndexError, TypeError, AttributeError):
            # What it was stays out of the log: answers may hold names and addresses.
            logs.event(log, "local pool said something that is not its address", logging.WARNING)
            return
        self._was_ready = True
        if not self._stopping:
            logs.event(log, "local pool ready", pid=self.pid, port=self._port)
            self.ready.emit(info)

    def _fail_all(self) -> None:
        while self._asked:
            self._asked.popleft().failed(_ENDED)

    def _read_words(self) -> None:
        words = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        if words:
            self._last_words = words.splitlines()[-1][:300]

    def _did_not_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and not self._stopping:
            self._last_words = self._process.errorString()
            self._fail_all()
            self._give_up()

    def _start_again(self, exit_code: int) -> None:
        if self._stopping:
            return
        self._fail_all()
        lived = self._monotonic() - self._started_at
        in_vain = not self._was_ready or lived < SHORT_LIFE  # a busy machine takes its time to fail as well
        self._short_lives = self._short_lives + 1 if in_vain else 0
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


_ENDED = Problem(
    "The local pool is not running",
    "It ended before it could answer.",
    "Try again in a moment: it is started again by itself.",
    name="LocalPoolEnded",
)


def _hand_over(answer: dict[str, Any], asked: _Asked) -> None:
    error = answer.get("error")
    if error is None:
        asked.done(answer)
        return
    asked.failed(
        Problem(
            "The local pool refuses this",
            _sentence(error["message"]),
            "Nothing has changed. Correct what it names, and try again.",
            name=error["name"],
            raw_message=error["message"],
            field=error.get("field", ""),
        )
    )


def _sentence(text: str) -> str:
    """The pool's words with the full stop that some of them lack."""
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _revealed(value: object) -> str:
    if not isinstance(value, Secret):
        raise TypeError(f"a command cannot hold {type(value).__name__}")
    return value.reveal()


def _environment() -> QProcessEnvironment:
    """The app's environment, less its secrets, and what this very program needs to start again."""
    environment = QProcessEnvironment.systemEnvironment()
    for name in environment.keys():  # noqa: SIM118 - it is no mapping
        if name == CLIENT_SECRET_VARIABLE or name.startswith("AWS_"):
            environment.remove(name)
    for name, value in self_environment().items():
        environment.insert(name, value)
    return environment
