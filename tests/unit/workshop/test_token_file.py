"""A token out of a file that somebody drops on the inspector."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.helpers.token_forge import ID_CLAIMS, token
from wildrydes_desktop.cognito.jwt_parts import MOST_CHARACTERS
from wildrydes_desktop.cognito.token_sources import Source
from wildrydes_desktop.foundation.problems import Problem, ProblemError
from wildrydes_desktop.workshop.token_file import MOST_BYTES, read

TOKEN = token(ID_CLAIMS).reveal()


def problem_of(path: Path) -> Problem:
    with pytest.raises(ProblemError) as caught:
        read(path)
    return caught.value.problem


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_token_is_read_whatever_wrote_the_file(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "token.txt"
    path.write_text(f"{TOKEN}\r\n", encoding=encoding)
    found = read(path)
    assert (found.source, found.token.reveal()) == (Source.BARE, TOKEN)


def test_a_large_recording_with_a_token_in_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "session.har"
    entry = {"request": {"headers": [{"text": "x" * 500_000}]}, "body": json.dumps({"IdToken": TOKEN})}
    path.write_text(json.dumps(entry), encoding="utf-8")
    assert read(path).token.reveal() == TOKEN


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "nothing in it"),
        (b"Dear diary", "nothing in it"),
        (b"\xff\xd8\xff\xe0", "not a text file"),
        (b"\xff\xfea", "not a text file"),
        (b"." * (MOST_CHARACTERS + 1), "131,073 characters"),
        (b"eyJ. " * MOST_CHARACTERS, "nothing in it"),
        (b"x" * (MOST_BYTES + 1), "larger than 8 MB"),
    ],
)
def test_what_has_no_token_is_refused_with_the_reason(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "a\u202eb.txt"
    path.write_bytes(data)
    problem = problem_of(path)
    assert words in problem.meaning
    assert "a\\u202eb.txt" in problem.meaning
    assert problem.next_step


def test_a_folder_a_pipe_and_nothing_at_all_are_refused(tmp_path: Path) -> None:
    assert "folder" in problem_of(tmp_path).meaning
    assert "No such file" in problem_of(tmp_path / "gone").meaning
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert "no file" in problem_of(tmp_path / "pipe").meaning
