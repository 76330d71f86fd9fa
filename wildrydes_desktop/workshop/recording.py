"""A session's trace as a file: an HTTP Archive for other programs, or a page for people. Both open again.

The page stands alone: one file, no script, nothing fetched, readable on paper. The archive lies in it as a
data block, so that opening the page in the app brings back every exchange.
"""

from __future__ import annotations

import codecs
import errno
import html
import json
import os
import stat
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch
from wildrydes_desktop.cognito.har import har_pieces
from wildrydes_desktop.cognito.har_reading import LONGEST, from_har
from wildrydes_desktop.cognito.jwt_parts import visible
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.foundation.words import words

PAGE_SUFFIXES: Final = frozenset({".html", ".htm"})
_BEFORE_DATA: Final = '<script type="application/json" id="recording">'
_AFTER_DATA: Final = "</script>"


@dataclass(frozen=True, slots=True)
class Recording:
    """What a file holds: its name without folders, and its exchanges in order."""

    name: str
    exchanges: tuple[Exchange, ...]


def save(path: Path, exchanges: Sequence[Exchange], pool: str) -> None:
    """Write the exchanges with `pool` (as a person knows it) to `path`: a page for .html, else an archive.

    The file is whole or not there, and belongs to this user alone. Raises ProblemError where it cannot be
    written.
    """
    pieces = page_pieces if path.suffix.lower() in PAGE_SUFFIXES else har_pieces
    try:
        _write(path, pieces(exchanges, pool))
    except OSError as error:
        raise ProblemError(
            Problem(
                "The recording is not saved",
                words(
                    "Nothing can be written to {path}: {strerror}.",
                    path=path,
                    strerror=error.strerror or "no reason given",
                ),
                "Choose another folder. The recording is still here.",
                name=type(error).__name__,
            )
        ) from error


def open_recording(path: Path) -> Recording:
    """What `save` wrote, or an archive of a browser. Raises ProblemError for what cannot be read or shown."""
    try:
        data = _beginning(path)
    except OSError as error:
        raise ProblemError(
            Problem(
                "The recording can't be opened",
                words(
                    "{path} can't be read: {strerror}.",
                    path=path,
                    strerror=error.strerror or "no reason given",
                ),
                "Check the file, or choose another.",
                name=type(error).__name__,
            )
        ) from error
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))  # as PowerShell writes what it copies
    text = data.decode("utf-16" if wide else "utf-8-sig", "replace")
    begin, end = text.rfind(_BEFORE_DATA), text.rfind(_AFTER_DATA)
    return Recording(path.name, from_har(text[begin + len(_BEFORE_DATA) : end] if 0 <= begin < end else text))


def _beginning(path: Path) -> bytes:
    """As much of the file as is read at all. Raises OSError."""
    if stat.S_ISFIFO(path.stat().st_mode):  # to open one waits for whoever writes into it
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    with path.open("rb") as file:
        return file.read(LONGEST + 1)


def page_pieces(exchanges: Sequence[Exchange], pool: str) -> Iterator[str]:
    """The exchanges as one HTML page, piece by piece (see `har_pieces`)."""
    made = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    yield _HEAD.format(pool=_plain(pool), made=made, count=len(exchanges), style=_STYLE)
    for exchange in exchanges:
        yield _part(exchange)
    yield _BEFORE_DATA
    for piece in har_pieces(exchanges, pool):
        yield piece.replace("<", "\\u003c")  # no end tag, no comment, whatever a server sent
    yield f"{_AFTER_DATA}\n</body>\n</html>\n"


def _part(exchange: Exchange) -> str:
    outcome = "bad" if exchange.error else "good"
    said = {
        PasswordSearch.SENT: "The password was in this request, "
        + ("inside TLS." if exchange.url.startswith("https:") else "not encrypted."),
        PasswordSearch.ABSENT: "The password was not in this request: "
        f"{exchange.searched_bytes} bytes searched.",
        PasswordSearch.NOT_SEARCHED: "",
    }[exchange.password]
    lines = [
        f'<section class="{outcome}">',
        f"<h2>{exchange.number}. {_plain(exchange.operation)} {_outcome(exchange)}</h2>",
        f"<p>{_plain(exchange.method)} {_plain(exchange.url)} · {exchange.milliseconds:.1f} ms</p>",
        f"<p><strong>{said}</strong></p>" if said else "",
        _block("Request", exchange.request_headers, exchange.request_body),
        _block("Answer", exchange.response_headers, exchange.response_body),
        "</section>",
    ]
    return "\n".join(line for line in lines if line)


def _outcome(exchange: Exchange) -> str:
    return f"<span>{exchange.status or 'no answer'} {_plain(exchange.error)}</span>"


def _block(title: str, headers: dict[str, str], body: object) -> str:
    named = "\n".join(f"{name}: {value}" for name, value in headers.items())
    pretty = "" if body is None else json.dumps(body, indent=2, ensure_ascii=False)
    return (
        f"<h3>{title}</h3><details><summary>Headers</summary><pre>{_plain(named)}</pre></details>"
        f"<pre>{_plain(pretty) or '(no body)'}</pre>"
    )


def _plain(text: str) -> str:
    """`text` for the page: no tag, and no character that hides or turns its surroundings round."""
    return html.escape("\n".join(visible(line) for line in text.split("\n")))


def _write(path: Path, pieces: Iterable[str]) -> None:
    """By way of a file beside it (made with mode 0600), so that a full disk leaves the old one as it was."""
    handle, aside = tempfile.mkstemp(dir=path.parent, prefix=".recording-")
    try:
        with os.fdopen(handle, "wb") as file:
            for piece in pieces:
                file.write(piece.encode("utf-8", "backslashreplace"))
            file.flush()
            os.fsync(file.fileno())
        Path(aside).replace(path)
    except OSError:
        with suppress(OSError):
            Path(aside).unlink()
        raise


_STYLE: Final = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1d1430}"
    "section{border-left:4px solid #2e7d4f;padding:.2rem 1rem;margin:1.2rem 0;break-inside:avoid}"
    "section.bad{border-color:#b3261e}h1,h2,h3{line-height:1.2}h2 span{font-weight:400;color:#5e5470}"
    "pre{background:#f4f1f9;padding:.7rem;white-space:pre-wrap;overflow-wrap:anywhere}"
    "@media(prefers-color-scheme:dark){body{background:#15101f;color:#eee}pre{background:#241b33}"
    "h2 span{color:#b9aecb}}@media print{pre{background:none;border:1px solid #ccc}}"
)
_HEAD: Final = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Sign-in with {pool}</title>
<style>{style}</style>
</head>
<body>
<h1>What went over the wire</h1>
<p>{count} exchanges with {pool}, saved {made}. Secrets were left out when each was recorded.
Open this file in Wild Rydes Desktop to look at them again.</p>
"""
