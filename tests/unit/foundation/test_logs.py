"""The log holds named facts in a private file, and nothing that somebody typed."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from wildrydes_desktop.foundation import logs
from wildrydes_desktop.foundation.secrets import Secret

SECRET = "Correct-Horse-9"
log = logging.getLogger("wildrydes_desktop.tests")


@pytest.fixture(autouse=True)
def logger_as_it_was() -> Iterator[None]:
    root = logging.getLogger(logs.ROOT)
    before = root.level, root.propagate, list(root.handlers)
    yield
    for handler in list(root.handlers):
        if handler not in before[2]:
            logs.stop(handler)
    root.setLevel(before[0])
    root.propagate = before[1]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The log's file, written to from now on."""
    logs.write_to(tmp_path, "DEBUG")
    return tmp_path / "wildrydes.log"


def lines(file: Path) -> list[str]:
    return file.read_text("utf-8").splitlines()


def test_an_event_is_one_line_with_its_fields_in_order(file: Path) -> None:
    logs.event(log, "local pool ready", port=4711, pid=12, local=True, path=Path("data"), reason=None)
    (line,) = lines(file)
    assert " INFO wildrydes_desktop.tests local pool ready " in line
    assert line.endswith("ready local=True path=data pid=12 port=4711 reason=None")


def test_a_field_that_is_not_allowed_is_named_and_its_value_left_out(file: Path) -> None:
    logs.event(log, "signed in", password=SECRET, username="rider@example.com", seconds=1.5)
    (line,) = lines(file)
    assert line.endswith("signed in seconds=1.5 left_out=password,username")


@pytest.mark.parametrize(
    "value", [ValueError(SECRET), [SECRET], {"x": SECRET}, SECRET.encode(), Secret(SECRET)]
)
def test_a_value_that_is_not_plain_is_left_out(file: Path, value: object) -> None:
    logs.event(log, "ended", error=value, status=500)
    (line,) = lines(file)
    assert line.endswith("ended status=500 left_out=error")
    assert SECRET not in line


def test_a_value_cannot_begin_a_line_of_its_own(file: Path) -> None:
    logs.event(log, "ended", reason="broken\n2026-01-01 INFO wildrydes_desktop forged\x1b[31m")
    (line,) = lines(file)
    assert "\x1b" not in line
    assert "\\n2026" in line


def test_a_per_cent_sign_is_only_that(file: Path) -> None:
    logs.event(log, "read", path="100%s/%d")
    assert lines(file)[0].endswith("read path=100%s/%d")


def test_below_its_level_nothing_is_written(tmp_path: Path) -> None:
    logs.write_to(tmp_path, "WARNING")
    logs.event(log, "quiet")
    logs.event(log, "loud", logging.WARNING)
    (line,) = lines(tmp_path / "wildrydes.log")
    assert "WARNING wildrydes_desktop.tests loud" in line


def test_a_bug_is_its_type_and_its_places(file: Path) -> None:
    def inner(password: str) -> None:
        raise ValueError(f"bad {password}")

    with pytest.raises(ValueError, match="bad") as caught:
        inner(SECRET)
    logs.bug(log, "a job raised what it should not", caught.value)
    (line,) = lines(file)
    assert "ERROR" in line
    assert "a job raised what it should not error=ValueError where=test_logs.py:" in line
    assert line.endswith(" inner")
    assert SECRET not in line
    assert str(Path(__file__).parent) not in line


def test_a_bug_s_causes_are_not_quoted(file: Path) -> None:
    error = RuntimeError("outer")
    error.__cause__ = KeyError(SECRET)
    logs.bug(log, "fell over", error)
    assert SECRET not in file.read_text("utf-8")


def test_libraries_are_not_written(file: Path) -> None:
    for name in ("botocore.endpoint", "urllib3.connectionpool", "wildrydes_desktop_other", "waitress"):
        logging.getLogger(name).error("password=%s", SECRET)
    logging.getLogger().error("password=%s", SECRET)
    assert lines(file) == []


def test_ours_are_written_nowhere_else(file: Path, tmp_path: Path) -> None:
    everybody = logging.FileHandler(tmp_path / "everybody.log")
    logging.getLogger().addHandler(everybody)
    try:
        logs.event(log, "local pool ready")
        logging.getLogger("somebody.else").error("here I am")
    finally:
        logging.getLogger().removeHandler(everybody)
        everybody.close()
    assert len(lines(file)) == 1
    assert lines(tmp_path / "everybody.log") == ["here I am"]


# The file


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
@pytest.mark.parametrize("before", [None, 0o644])
def test_the_file_is_private(tmp_path: Path, before: int | None) -> None:
    file = tmp_path / "wildrydes.log"
    if before is not None:
        file.touch()
        file.chmod(before)
    logs.write_to(tmp_path)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_later_run_goes_on_where_the_last_one_ended(tmp_path: Path) -> None:
    for what in ("first", "second"):
        handler = logs.write_to(tmp_path)
        logs.event(log, what)
        logs.stop(handler)
    assert [line.rsplit(" ", 1)[1] for line in lines(tmp_path / "wildrydes.log")] == ["first", "second"]


@pytest.mark.parametrize(("size", "moved"), [(logs.MOST_BYTES, False), (logs.MOST_BYTES + 1, True)])
def test_a_file_that_has_grown_is_put_aside(tmp_path: Path, size: int, moved: bool) -> None:
    file, aside = tmp_path / "wildrydes.log", tmp_path / "wildrydes.log.1"
    aside.write_text("from long ago")
    file.write_bytes(b"x" * size)
    logs.write_to(tmp_path)
    logs.event(log, "begun")
    assert (file.stat().st_size < logs.MOST_BYTES) == moved
    assert aside.stat().st_size == (size if moved else len("from long ago"))


def test_stopping_closes_the_file_and_writes_no_more(tmp_path: Path) -> None:
    handler = logs.write_to(tmp_path)
    assert isinstance(handler, logging.FileHandler)
    stream = handler.stream
    logs.event(log, "last words")
    logs.stop(handler)
    assert stream.closed
    logging.getLogger(logs.ROOT).addHandler(logging.NullHandler())
    logs.event(log, "too late")
    assert [line.rpartition("tests ")[2] for line in lines(tmp_path / "wildrydes.log")] == ["last words"]


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        logs.write_to(tmp_path / "missing")
    assert not [h for h in logging.getLogger(logs.ROOT).handlers if isinstance(h, logging.FileHandler)]


def test_a_full_disk_costs_the_line_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    handler = logs.write_to(tmp_path)
    assert isinstance(handler, logging.FileHandler)

    def full() -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(handler, "flush", full)
    logs.event(log, "may be lost")
    monkeypatch.undo()
    logs.event(log, "kept")
    assert capsys.readouterr().err == ""
    assert "kept" in lines(tmp_path / "wildrydes.log")[-1]
