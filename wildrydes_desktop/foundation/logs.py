"""The app's log: named facts from an allow-list, one line each, in a private file.

Only loggers below `wildrydes_desktop` are written; the libraries underneath log requests with passwords
in them at DEBUG, so they never get a handler. What is logged is an event's name and fields whose names
are allowed here; a field that is not, or whose value is no text, number or path, is dropped. Exceptions
are logged as type and places, never with their message, which may quote a value.
"""

from __future__ import annotations

import logging
import os
import sys
import traceback
from pathlib import Path, PurePath
from typing import Final

ROOT: Final = "wildrydes_desktop"
MOST_BYTES: Final = 1_000_000

ALLOWED_FIELDS: Final = frozenset(
    {
        "error",
        "exit_code",
        "job",
        "local",
        "milliseconds",
        "name",
        "operation",
        "outcome",
        "path",
        "pid",
        "port",
        "reason",
        "region",
        "request_id",
        "restarts",
        "seconds",
        "status",
        "version",
        "where",
    }
)

_PLAIN: Final = (str, int, float, PurePath, type(None))

# Without a file to write to, warnings would go to standard error (`logging.lastResort`).
logging.getLogger(ROOT).addHandler(logging.NullHandler())


def event(logger: logging.Logger, what: str, /, level: int = logging.INFO, **fields: object) -> None:
    """Log `what` (a fixed text) with the allowed ones of `fields`; the rest is left out, by name only."""
    if not logger.isEnabledFor(level):
        return
    allowed = {key for key in fields.keys() & ALLOWED_FIELDS if isinstance(fields[key], _PLAIN)}
    kept = [f"{key}={_one_line(fields[key])}" for key in sorted(allowed)]
    dropped = sorted(fields.keys() - allowed)
    if dropped:
        kept.append(f"left_out={','.join(dropped)}")
    logger.log(level, " ".join([what, *kept]))


def where(error: BaseException) -> str:
    """The places an exception came through, innermost last, without values: `app.py:12 run > ...`."""
    frames = traceback.extract_tb(error.__traceback__)
    return " > ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)


def _one_line(value: object) -> str:
    """`value` as text that cannot begin a line of its own in the log."""
    text = str(value)
    return text if text.isprintable() else repr(text)[1:-1]


def bug(logger: logging.Logger, what: str, error: BaseException) -> None:
    """Log an exception nobody expected: its type and where it came through, nothing else."""
    event(logger, what, logging.ERROR, error=type(error).__qualname__, where=where(error))


def write_to(folder: Path, level: str = "INFO") -> logging.Handler:
    """Send the app's log to `folder/wildrydes.log` (mode 0600) until `stop`.

    A file that has grown past 1 MB becomes `wildrydes.log.1` first. Raises OSError where the folder
    cannot be written.
    """
    path = folder / "wildrydes.log"
    if path.exists() and path.stat().st_size > MOST_BYTES:
        path.replace(path.with_suffix(".log.1"))
    path.touch(mode=0o600, exist_ok=True)
    if os.name == "posix":
        path.chmod(0o600)  # one that was there before may be open to others
    handler = _LogFile(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger(ROOT)
    root.setLevel(level)
    root.propagate = False
    root.addHandler(handler)
    return handler


class _LogFile(logging.FileHandler):
    """A log that nobody hears of when its disk is full: the line is lost, and the work goes on."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        if not isinstance(sys.exception(), OSError):
            super().handleError(record)


def stop(handler: logging.Handler) -> None:
    """Take the handler off the app's log and close its file."""
    logging.getLogger(ROOT).removeHandler(handler)
    handler.close()
