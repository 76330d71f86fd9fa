"""A room's `wildrydes.toml`, as those who were handed the app with it meet it."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.person import Person
from tests.ui.app.test_pools import select
from wildrydes_desktop.foundation.paths import beside_program
from wildrydes_desktop.ui.pages.names import PageName

ROOM = """\
[pool]
user_pool_id = "eu-west-1_{name}"
client_id = "1example23456789"
endpoint_url = "http://127.0.0.1:9"
"""


@pytest.fixture
def beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file beside a program that was frozen, which this one pretends to be where it looks for it."""
    folder = tmp_path / "handed out"
    folder.mkdir()
    monkeypatch.setattr("wildrydes_desktop.app.options.beside_program", lambda: folder)
    return folder / "wildrydes.toml"


def test_the_preset_pool_opens_at_the_first_start(
    beside: Path, data_dir: Path, open_app: Callable[..., Person]
) -> None:
    beside.write_text(ROOM.format(name="First"))
    person = open_app()
    person.wait(lambda: opened(data_dir) == "eu-west-1_First")
    assert person.page is PageName.REGISTER


def test_whoever_turns_to_the_local_pool_finds_the_rooms_in_the_list(
    beside: Path, data_dir: Path, open_app: Callable[..., Person]
) -> None:
    beside.write_text(ROOM.format(name="First") + 'name = "Room 4"\n')
    person = open_app()
    person.wait(lambda: opened(data_dir) == "eu-west-1_First")
    person.click("choosePool")
    person.click("welcomeLocal")
    person.wait(lambda: opened(data_dir) == "", "the local pool to be opened")
    person.app.window.go(PageName.POOLS)
    person.wait(lambda: person.model("poolsView").rowCount() == 2, "the list")
    assert person.model("poolsView").index(1, 0).data() == "Room 4"
    select(person, 1)
    person.click("poolsOpen")
    person.wait(lambda: opened(data_dir) == "eu-west-1_First")


def test_the_pool_that_was_opened_last_is_kept_whichever_thread_comes_first(
    beside: Path, data_dir: Path, open_app: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    beside.write_text(ROOM.format(name="First"))
    run, threads, both = threading.Thread.run, [], threading.Event()

    def run_backwards(thread: threading.Thread) -> None:
        if thread.name == "job remember the pool":
            threads.append(thread)
            if thread is threads[0]:
                assert both.wait(20)
                threads[1].join(20)
            both.set()
        run(thread)

    monkeypatch.setattr(threading.Thread, "run", run_backwards)
    person = open_app()
    person.wait(lambda: threads, "the first to be kept")
    person.click("choosePool")
    person.click("welcomeLocal")
    person.wait(lambda: len(threads) == 2, "the second")
    person.wait(lambda: not any(thread.is_alive() for thread in threads), "both to be kept")
    assert opened(data_dir) == ""


def test_what_the_person_chose_since_comes_before_it_until_the_file_names_another(
    beside: Path, data_dir: Path, open_app: Callable[..., Person]
) -> None:
    beside.write_text(ROOM.format(name="First"))
    person = open_app()
    person.wait(lambda: opened(data_dir) == "eu-west-1_First")
    person.app.close()
    settings = data_dir / "settings.json"
    settings.write_text(json.dumps(json.loads(settings.read_text()) | {"last_pool": {"local": True}}))
    person = open_app()
    person.wait_until_ready()
    assert opened(data_dir) == ""
    person.app.close()
    beside.write_text(ROOM.format(name="Second"))
    person = open_app()
    person.wait(lambda: opened(data_dir) == "eu-west-1_Second")


def test_a_malformed_file_is_named_by_line_and_column_and_the_app_starts(
    beside: Path, open_app: Callable[..., Person]
) -> None:
    beside.write_text('[pool]\nuser_pool_id = "eu-west-1_First\n')
    person = open_app()
    person.wait(lambda: person.message)
    assert f"{beside}: line 2, column " in person.message
    assert person.app.window.current is PageName.WELCOME


def test_the_command_line_comes_first(beside: Path, data_dir: Path, open_app: Callable[..., Person]) -> None:
    beside.write_text(ROOM.format(name="First"))
    open_app("--demo").wait_until_ready()
    assert opened(data_dir) == ""


def opened(data_dir: Path) -> str:
    """The id of the pool that was opened last, once it was; empty for the local pool and for none."""
    settings = data_dir / "settings.json"
    found = json.loads(settings.read_text()) if settings.exists() else {}
    return str(found.get("last_pool", {}).get("user_pool_id", ""))


@pytest.mark.skipif(sys.platform != "linux", reason="an AppImage is a Linux matter")
@pytest.mark.parametrize(
    ("executable", "image", "folder"),
    [
        ("/opt/rides/wildrydes-desktop", "", "/opt/rides"),
        ("/tmp/.mount_x/usr/bin/app", "/home/me/Wild.AppImage", "/home/me"),
        ("/Applications/Wild Rydes.app/Contents/MacOS/wildrydes-desktop", "", "/Applications"),
    ],
)
def test_beside_is_where_a_person_sees_the_program(
    monkeypatch: pytest.MonkeyPatch, executable: str, image: str, folder: str
) -> None:
    assert beside_program() is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", executable)
    monkeypatch.setenv("APPIMAGE", image)
    assert beside_program() == Path(folder)
