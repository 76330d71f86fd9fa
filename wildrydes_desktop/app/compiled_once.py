"""Spares PySide6 compiling its own support code at every start: 23 of the 45 ms of `import shiboken6`.

shiboken6 carries a dozen Python modules as text inside its library, without compiled files beside them. Here
the `compile` that it calls looks into a file first. What is kept there is found by the text that it was made
from, so a new PySide6 or a new Python never gets old code. Three long regular expressions of these modules,
by which signatures are taken apart for error messages and `help()`, are compiled when one is first used.

WORKAROUND: PySide6 6.11 has `SBK_EMBED=0`, which unpacks the modules into site-packages; that folder may be
nobody's to write, and belongs to other programs too. Look again at 6.13.
"""

from __future__ import annotations

import builtins
import contextlib
import importlib.util
import marshal
import os
import re
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType
from typing import Any, Final

from wildrydes_desktop.foundation.paths import private_dir

_EMBEDDED: Final = ("shibokensupport/", "signature_bootstrap.py")  # how the names of shiboken6's files begin


@contextlib.contextmanager
def compiled_once(folder: Path) -> Iterator[None]:
    """While inside, PySide6's embedded modules are taken from `folder` if they have been compiled before.

    A folder that cannot be read or written makes it slower and nothing else.
    """
    path = folder / f"pyside-{importlib.util.MAGIC_NUMBER.hex()}.bin"
    known = _read(path)
    used: dict[tuple[str, int], CodeType] = {}
    python_s_own = builtins.compile

    def look_up(source: Any, filename: Any, *more: Any, **named: Any) -> Any:  # noqa: ANN401 - as compile has it
        if not (isinstance(source, (bytes, str)) and str(filename).startswith(_EMBEDDED)):
            return python_s_own(source, filename, *more, **named)
        key = (str(filename), zlib.crc32(source.encode() if isinstance(source, str) else source))
        used[key] = known.get(key) or python_s_own(source, filename, *more, **named)
        return used[key]

    builtins.compile = look_up
    try:
        with _expressions_when_used():
            yield
    finally:
        builtins.compile = python_s_own
    if used and used.keys() != known.keys():
        _write(path, used)


@contextlib.contextmanager
def _expressions_when_used() -> Iterator[None]:
    """While inside, `re.compile` gives PySide6's embedded modules what compiles itself when it is used."""
    python_s_own: Callable[..., Any] = re.compile

    def promise(pattern: Any, flags: Any = 0) -> Any:  # noqa: ANN401 - as re.compile has it
        asking = sys._getframe(1).f_code.co_filename  # noqa: SLF001 - who asks decides
        return _Expression(pattern, flags) if asking.startswith(_EMBEDDED) else python_s_own(pattern, flags)

    re.compile = promise
    try:
        yield
    finally:
        re.compile = python_s_own


class _Expression:
    """A compiled regular expression, once it is used. Its methods can be taken before that."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._made_of = (pattern, flags)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        def use(*what: Any, **how: Any) -> Any:  # noqa: ANN401 - likewise
            return getattr(re.compile(*self._made_of), name)(*what, **how)

        return use if callable(getattr(re.Pattern, name)) else getattr(re.compile(*self._made_of), name)


def _read(path: Path) -> dict[tuple[str, int], CodeType]:
    try:
        with path.open("rb") as file:
            if not (_ours_alone(path.parent.stat()) and _ours_alone(os.fstat(file.fileno()))):
                return {}
            kept = marshal.loads(file.read())  # noqa: S302 - our own file, in a folder that is ours alone
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _ours_alone(status: os.stat_result) -> bool:
    """Whether nobody else can have put there what would run here. Windows keeps a user's folders apart."""
    return os.name != "posix" or (status.st_uid == os.geteuid() and not status.st_mode & 0o022)


def _write(path: Path, codes: dict[tuple[str, int], CodeType]) -> None:
    aside = path.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        private_dir(path.parent)
        aside.write_bytes(marshal.dumps(codes))
        aside.chmod(0o600)
        aside.replace(path)
