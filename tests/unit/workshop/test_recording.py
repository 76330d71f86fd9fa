"""A recording on disk: whole, private, harmless to open, and the same when it is opened again."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from wildrydes_desktop.cognito import redaction
from wildrydes_desktop.cognito.exchange import Exchange, PasswordSearch
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.workshop.recording import open_recording, page_pieces, save

NASTY = "</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)> & \u202e"
TARGET = {"X-Amz-Target": "AWSCognitoIdentityProviderService.SignUp"}


def exchanges() -> tuple[Exchange, ...]:
    sent = {"ClientId": "abc", "Username": NASTY, "Password": "Unicorns-fly-9"}
    body = redaction.request_body("SignUp", sent)
    return (
        Exchange(
            1, "SignUp", "POST", "http://127.0.0.1:1/", 1.5, 2.5, 400, error="InvalidParameterException",
            request_headers=TARGET, request_body=body,
            response_body={"__type": "InvalidParameterException", "message": NASTY},
            password=PasswordSearch.SENT, searched_bytes=10,
        ),
        Exchange(
            2, "SignUp", "POST", "http://127.0.0.1:1/", 1.5, 2.5, 0, error="ConnectTimeout",
            request_headers=TARGET, request_body=body, password=PasswordSearch.ABSENT, searched_bytes=10,
        ),
    )  # fmt: skip


@pytest.mark.parametrize("name", ["session.har", "session.html", "session.HTM"])
def test_what_is_saved_is_what_is_opened(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    save(path, exchanges(), "us-east-1_AbCdEfGhI")
    opened = open_recording(path)
    assert opened.name == name
    assert opened.exchanges == exchanges()
    assert "Unicorns-fly-9" not in path.read_text("utf-8")
    assert [found.name for found in tmp_path.iterdir()] == [name]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def page(recorded: Sequence[Exchange], pool: str) -> str:
    return "".join(page_pieces(recorded, pool))


class Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_the_page_runs_and_fetches_nothing() -> None:
    read = Page()
    read.feed(page(exchanges(), f"a pool {NASTY}"))
    assert [attrs["type"] for tag, attrs in read.tags if tag == "script"] == ["application/json"]
    assert not {tag for tag, _ in read.tags} & {"img", "link", "iframe", "object", "a", "form"}
    assert not any(
        name.startswith("on") or name in {"src", "href"} for _, attrs in read.tags for name in attrs
    )
    (policy,) = [attrs["content"] for _, attrs in read.tags if "http-equiv" in attrs]
    assert policy is not None
    assert policy.startswith("default-src 'none'")


def test_what_turns_text_round_is_shown_in_the_page_and_does_nothing() -> None:
    shown, _, data = page(exchanges(), f"a pool {NASTY}").partition('<script type="application/json"')
    assert "\u202e" not in shown
    assert "\\u202e" in shown
    assert "\u202e" in data  # where nothing is laid out, it is what was said


def test_it_says_where_the_password_was() -> None:
    text = page(exchanges(), "a pool")
    assert "The password was in this request, not encrypted." in text
    real = [replace(one, url="https://cognito-idp.us-east-1.amazonaws.com/") for one in exchanges()]
    assert "The password was in this request, inside TLS." in page(real, "a pool")
    assert "The password was not in this request: 10 bytes searched." in text


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        save(tmp_path / "nowhere" / "session.har", exchanges(), "")
    assert "nowhere" in caught.value.problem.meaning
    with pytest.raises(ProblemError) as caught:
        open_recording(tmp_path / "session.har")
    assert caught.value.problem.next_step


def test_a_recording_that_was_there_stays_where_saving_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "session.har"
    path.write_text("before")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ProblemError, match="OSError"):
        save(path, exchanges(), "")
    assert path.read_text() == "before"
    assert [found.name for found in tmp_path.iterdir()] == ["session.har"]


def test_what_is_no_recording(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(b"<html>\xff\xfe</html>")
    with pytest.raises(ProblemError, match="RecordingUnreadable"):
        open_recording(path)


def test_an_archive_that_powershell_wrote_is_read(tmp_path: Path) -> None:
    path, copied = tmp_path / "session.har", tmp_path / "copied.har"
    save(path, exchanges(), "")
    copied.write_text(path.read_text(encoding="utf-8"), encoding="utf-16")
    assert open_recording(copied).exchanges == open_recording(path).exchanges


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names on this system")
def test_nobody_waits_for_what_comes_through_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe.har"
    os.mkfifo(path)
    with pytest.raises(ProblemError, match="OSError") as caught:
        open_recording(path)
    assert "Invalid argument" in caught.value.problem.meaning
