"""The local pool's process: watched while the app runs, and never there after it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.local_pool_server import ROOT, start_local_pool
from wildrydes_desktop.app import local_pool_process
from wildrydes_desktop.app.local_pool_process import LocalPoolProcess
from wildrydes_desktop.cognito import accounts, sign_in
from wildrydes_desktop.cognito.connection import Connection
from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation import paths
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.workshop import inbox

PATIENCE = 60_000  # ms; a pool is ready in half a second where nothing else runs
PASSWORD = Secret("Correct-Horse-9")
RIDER = "rider@example.com"
posix = pytest.mark.skipif(os.name != "posix", reason="signals and /proc are POSIX's")


class Heard:
    """The signals of a process, in their order, with what came along."""

    def __init__(self, process: LocalPoolProcess) -> None:
        self.names: list[str] = []
        self.infos: list[dict[str, Any]] = []
        self.problems: list[Problem] = []
        process.ready.connect(self._ready)
        process.died.connect(lambda: self.names.append("died"))
        process.gave_up.connect(self._gave_up)

    def _ready(self, info: dict[str, Any]) -> None:
        self.names.append("ready")
        self.infos.append(info)

    def _gave_up(self, problem: Problem) -> None:
        self.names.append("gave_up")
        self.problems.append(problem)


@pytest.fixture
def process(qtbot: QtBot, tmp_path: Path) -> Iterator[LocalPoolProcess]:
    process = LocalPoolProcess(tmp_path, "aws")
    yield process
    process.stop()
    assert process.pid == 0


@pytest.fixture
def heard(process: LocalPoolProcess) -> Heard:
    return Heard(process)


def config(info: dict[str, Any]) -> PoolConfig:
    return PoolConfig.of(
        info["user_pool_id"], info["client_id"], info["region"], endpoint_url=info["endpoint_url"], local=True
    )


def register(info: dict[str, Any]) -> None:
    connection = Connection(config(info))
    try:
        accounts.register(connection, RIDER, PASSWORD, RIDER)
        code = inbox.read(info["inbox_url"])[-1].code
        accounts.confirm(connection, RIDER, code)
    finally:
        connection.close()


def wait_until_gone(qtbot: QtBot, pid: int) -> None:
    """Gone, or dead and not yet collected: what an orphan stays where process 1 collects nobody."""

    def gone() -> bool:
        try:
            return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess:
            return True

    qtbot.waitUntil(gone, timeout=PATIENCE)


def script(folder: Path, text: str) -> list[str]:
    """A command that runs `text` in place of a local pool."""
    (folder / "instead.py").write_text(text)
    return [sys.executable, str(folder / "instead.py")]


def test_ready_with_its_address_once_it_has_started(
    process: LocalPoolProcess, heard: Heard, qtbot: QtBot
) -> None:
    assert process.pid == 0
    process.start()
    qtbot.waitUntil(lambda: heard.names == ["ready"], timeout=PATIENCE)
    assert psutil.pid_exists(process.pid)
    info = heard.infos[0]
    assert set(info) >= {
        "endpoint_url",
        "user_pool_id",
        "client_id",
        "region",
        "jwks_uri",
        "inbox_url",
    }
    listening = {place.laddr for place in psutil.Process(process.pid).net_connections("tcp")}
    assert ("127.0.0.1", config(info).endpoint_url.rsplit(":", 1)[1]) in {
        (a.ip, str(a.port)) for a in listening
    }
    assert inbox.read(info["inbox_url"]) == []


def test_stopping_ends_it_quietly(process: LocalPoolProcess, heard: Heard, qtbot: QtBot) -> None:
    process.start()
    qtbot.waitUntil(lambda: heard.names == ["ready"], timeout=PATIENCE)
    pid = process.pid
    process.stop()
    assert not psutil.pid_exists(pid)
    process.stop()
    assert heard.names == ["ready"]


def test_stopping_while_it_starts_is_just_as_quiet(
    process: LocalPoolProcess, heard: Heard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its first line comes while it is being ended: nobody may take it for a pool that is there."""
    text = 'import sys; sys.stdin.read(); print(\'{"endpoint_url": "http://127.0.0.1:1"}\', flush=True)'
    monkeypatch.setattr(local_pool_process, "self_command", lambda *_: script(tmp_path, text))
    process.start()
    qtbot.waitUntil(lambda: process.pid != 0)
    process.stop()
    assert heard.names == []


@posix
def test_one_that_ignores_the_end_of_its_input_is_killed(
    process: LocalPoolProcess, heard: Heard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (
        "import signal, threading\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        'print(\'{"endpoint_url": "http://127.0.0.1:1"}\', flush=True)\n'
        "threading.Event().wait()\n"
    )
    monkeypatch.setattr(local_pool_process, "self_command", lambda *_: script(tmp_path, text))
    monkeypatch.setattr(local_pool_process, "END_WITHIN", 200)
    process.start()
    qtbot.waitUntil(lambda: heard.names == ["ready"], timeout=PATIENCE)
    pid = process.pid
    process.stop()
    assert not psutil.pid_exists(pid)
    assert heard.names == ["ready"]


@posix
def test_a_pool_that_is_killed_is_there_again_with_nothing_lost(
    process: LocalPoolProcess, heard: Heard, qtbot: QtBot
) -> None:
    process.start()
    qtbot.waitUntil(lambda: heard.names == ["ready"], timeout=PATIENCE)
    before, pid = heard.infos[0], process.pid
    register(before)
    os.kill(pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: heard.names == ["ready", "died", "ready"], timeout=PATIENCE)
    assert process.pid not in {0, pid}
    assert heard.infos[1] == before  # the same address: whoever holds a connection goes on using it
    connection = Connection(config(heard.infos[1]))
    try:
        step = sign_in.begin(connection, RIDER, PASSWORD)
    finally:
        connection.close()
    assert isinstance(step, sign_in.SignedIn)
    assert len(inbox.read(before["inbox_url"])) == 1


@posix
def test_a_port_taken_meanwhile_is_given_up_for_another(
    process: LocalPoolProcess, heard: Heard, qtbot: QtBot, tmp_path: Path
) -> None:
    process.start()
    qtbot.waitUntil(lambda: heard.names == ["ready"], timeout=PATIENCE)
    port = heard.infos[0]["endpoint_url"].rsplit(":", 1)[1]
    others: list[Any] = []
    process.died.connect(lambda: others.append(start_local_pool(tmp_path / "other", "--port", port)))
    os.kill(process.pid, signal.SIGKILL)
    try:
        qtbot.waitUntil(lambda: heard.names == ["ready", "died", "ready"], timeout=PATIENCE)
    finally:
        for other in others:
            other.stop()
    assert heard.infos[1]["endpoint_url"] != heard.infos[0]["endpoint_url"]
    assert heard.infos[1]["user_pool_id"] == heard.infos[0]["user_pool_id"]


def test_a_folder_in_use_is_told_in_the_pool_s_own_words(
    process: LocalPoolProcess, heard: Heard, qtbot: QtBot, tmp_path: Path
) -> None:
    other = start_local_pool(tmp_path)
    try:
        process.start()
        qtbot.waitUntil(lambda: heard.names == ["gave_up"], timeout=PATIENCE)
    finally:
        other.stop()
    problem = heard.problems[0]
    assert problem.name == "LocalPoolNotStarted"
    assert "another local pool runs on" in problem.meaning
    assert str(tmp_path) in problem.meaning
    assert "--data-dir" in problem.next_step
    assert process.pid == 0


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("raise SystemExit(3)", "without saying why"),
        ("import sys; sys.exit('first line\\nthe disk is full')", "the disk is full"),
        ("import sys; sys.stderr.buffer.write(b'\\xff' * 5000)", "\N{REPLACEMENT CHARACTER}" * 300),
    ],
)
def test_one_that_ends_each_time_is_given_up(
    text: str,
    meaning: str,
    process: LocalPoolProcess,
    heard: Heard,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(local_pool_process, "self_command", lambda *_: script(tmp_path, text))
    process.start()
    qtbot.waitUntil(lambda: heard.names == ["gave_up"], timeout=PATIENCE)
    assert meaning in heard.problems[0].meaning
    assert len(heard.problems[0].meaning) <= 300


def test_one_that_cannot_be_started_at_all_is_given_up_at_once(
    process: LocalPoolProcess, heard: Heard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local_pool_process, "self_command", lambda *_: [str(tmp_path / "missing")])
    process.start()
    qtbot.waitUntil(lambda: heard.names == ["gave_up"], timeout=PATIENCE)
    assert heard.problems[0].meaning


def test_one_that_dies_again_and_again_is_given_up(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each time at once, by a clock that stands still: this machine may take its time."""
    text = "print('{\"endpoint_url\": \"http://127.0.0.1:1\"}', flush=True); raise SystemExit('again')"
    monkeypatch.setattr(local_pool_process, "self_command", lambda *_: script(tmp_path, text))
    process = LocalPoolProcess(tmp_path, "aws", monotonic=lambda: 0.0)
    heard = Heard(process)
    process.start()
    qtbot.waitUntil(lambda: "gave_up" in heard.names, timeout=PATIENCE)
    process.stop()
    assert heard.names == ["ready", "died", "ready", "died", "ready", "gave_up"]
    assert "again" in heard.problems[0].meaning


def test_stopping_between_two_lives_is_the_end(
    process: LocalPoolProcess, heard: Heard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = 'print(\'{"endpoint_url": "http://127.0.0.1:1"}\', flush=True)'
    monkeypatch.setattr(local_pool_process, "self_command", lambda *_: script(tmp_path, text))
    process.died.connect(process.stop)
    process.start()
    qtbot.waitUntil(lambda: "died" in heard.names, timeout=PATIENCE)
    begun_later = LocalPoolProcess(tmp_path, "aws")
    others = Heard(begun_later)
    begun_later.start()
    qtbot.waitUntil(lambda: "gave_up" in others.names, timeout=PATIENCE)  # three lives after the one
    assert heard.names == ["ready", "died"]


def test_one_that_lived_long_is_always_started_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(0, 10_000, 100))
    text = 'print(\'{"endpoint_url": "http://127.0.0.1:1"}\', flush=True)'
    monkeypatch.setattr(local_pool_process, "self_command", lambda *_: script(tmp_path, text))
    process = LocalPoolProcess(tmp_path, "aws", monotonic=lambda: float(next(clock)))
    heard = Heard(process)
    process.start()
    qtbot.waitUntil(lambda: heard.names.count("ready") > 4, timeout=PATIENCE)
    process.stop()
    assert "gave_up" not in heard.names


def test_one_that_never_gets_ready_is_given_up_however_slow_the_machine(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(0, 10_000, 100))
    monkeypatch.setattr(
        local_pool_process, "self_command", lambda *_: script(tmp_path, "raise SystemExit('no')")
    )
    process = LocalPoolProcess(tmp_path, "aws", monotonic=lambda: float(next(clock)))
    heard = Heard(process)
    process.start()
    qtbot.waitUntil(lambda: heard.names == ["gave_up"], timeout=PATIENCE)


def test_a_line_that_is_no_address_is_passed_over(
    process: LocalPoolProcess, heard: Heard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ["hello", "[]", "{}", '{"endpoint_url": 5}', '{"endpoint_url": "http://127.0.0.1:x"}', ""]
    good = '{"endpoint_url": "http://127.0.0.1:49152"}'
    text = f"import sys\nprint(*{[*lines, good]!r}, sep='\\n', flush=True)\nsys.stdin.read()"
    monkeypatch.setattr(local_pool_process, "self_command", lambda *_: script(tmp_path, text))
    process.start()
    qtbot.waitUntil(lambda: bool(heard.names), timeout=PATIENCE)
    assert heard.infos == [{"endpoint_url": "http://127.0.0.1:49152"}]


class Answers:
    """What came back for commands, in its order."""

    def __init__(self) -> None:
        self.all: list[dict[str, Any] | Problem] = []

    def tell(self, process: LocalPoolProcess, command: dict[str, object]) -> None:
        process.tell(command, self.all.append, self.all.append)


def test_commands_are_answered_in_their_order_even_before_it_is_ready(
    process: LocalPoolProcess, heard: Heard, qtbot: QtBot
) -> None:
    answers = Answers()
    process.start()
    answers.tell(process, {"settings": {}})
    user = {"username": RIDER, "temporary_password": PASSWORD}
    answers.tell(process, {"create_user": user})
    answers.tell(process, {"create_user": user})
    for length in (90_000, 60_000):  # the pool takes 64 KiB at most
        rounds = [{"question": "?" * length, "answer": "1"}]
        answers.tell(process, {"settings": {"mfa": "ON", "custom_rounds": rounds}})
    qtbot.waitUntil(lambda: len(answers.all) == 5, timeout=PATIENCE)
    assert heard.names == ["ready"]
    settings, created, refused, too_long, changed = answers.all
    assert isinstance(settings, dict)
    assert settings["settings"]["mfa"] == "OFF"
    assert isinstance(created, dict)
    assert created["done"] == "create_user"
    assert isinstance(refused, Problem)
    assert refused.name == "UsernameExistsException"
    assert refused.meaning.rstrip(".") == refused.raw_message.rstrip(".") != ""
    assert isinstance(too_long, Problem)
    assert isinstance(changed, dict)
    assert changed["settings"]["mfa"] == "ON"
    assert changed["settings"]["custom_rounds"] == rounds


def test_a_command_never_reaches_the_log(
    process: LocalPoolProcess, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    answers = Answers()
    process.start()
    for password in (PASSWORD, Secret("too short")):
        answers.tell(process, {"create_user": {"username": RIDER, "temporary_password": password}})
    qtbot.waitUntil(lambda: len(answers.all) == 2, timeout=PATIENCE)
    assert "local pool ready" in caplog.text
    assert PASSWORD.reveal() not in caplog.text + repr(answers.all)
    assert "too short" not in caplog.text + repr(answers.all)


def test_who_waits_for_an_answer_learns_that_the_pool_ended(
    process: LocalPoolProcess, heard: Heard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = 'import sys\nprint(\'{"endpoint_url": "http://127.0.0.1:1"}\', flush=True)\nsys.stdin.readline()\n'
    monkeypatch.setattr(local_pool_process, "self_command", lambda *_: script(tmp_path, text))
    answers = Answers()
    answers.tell(process, {"settings": {}})  # not started yet
    qtbot.waitUntil(lambda: len(answers.all) == 1)
    process.start()
    answers.tell(process, {"settings": {}})
    qtbot.waitUntil(lambda: len(answers.all) == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: heard.names == ["ready", "died", "ready"], timeout=PATIENCE)
    answers.tell(process, {"settings": {}})
    process.stop()
    qtbot.waitUntil(lambda: len(answers.all) == 3)
    answers.tell(process, {"settings": {}})
    qtbot.waitUntil(lambda: len(answers.all) == 4)
    for each in answers.all:
        assert isinstance(each, Problem)
        assert each.name == "LocalPoolEnded"


def test_who_asks_a_pool_that_cannot_be_started_learns_it(
    process: LocalPoolProcess, heard: Heard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local_pool_process, "self_command", lambda *_: [str(tmp_path / "missing")])
    answers = Answers()
    process.start()
    answers.tell(process, {"settings": {}})
    qtbot.waitUntil(lambda: heard.names == ["gave_up"] and len(answers.all) == 1, timeout=PATIENCE)


def test_an_answer_nobody_asked_for_is_passed_over(
    process: LocalPoolProcess, heard: Heard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ['{"done": "settings"}', '{"endpoint_url": "http://127.0.0.1:49152"}']
    text = f"import sys\nprint(*{lines!r}, sep='\\n', flush=True)\nsys.stdin.read()"
    monkeypatch.setattr(local_pool_process, "self_command", lambda *_: script(tmp_path, text))
    process.start()
    qtbot.waitUntil(lambda: heard.names == ["ready"], timeout=PATIENCE)


def test_what_is_no_json_is_not_sent(process: LocalPoolProcess, qtbot: QtBot) -> None:
    answers = Answers()
    process.start()
    with pytest.raises(TypeError):
        answers.tell(process, {"settings": {"mfa_kinds": frozenset()}})
    answers.tell(process, {"settings": {}})
    qtbot.waitUntil(lambda: len(answers.all) == 1, timeout=PATIENCE)
    assert isinstance(answers.all[0], dict)


def test_it_is_not_told_the_client_secret(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WILDRYDES_CLIENT_SECRET", "1client2secret3")
    monkeypatch.setenv("WILDRYDES_TOLD", "everything else")
    process = LocalPoolProcess(tmp_path, "aws")
    heard = Heard(process)
    process.start()
    qtbot.waitUntil(lambda: heard.names == ["ready"], timeout=PATIENCE)
    environment = psutil.Process(process.pid).environ()
    process.stop()
    assert environment["WILDRYDES_TOLD"] == "everything else"
    assert "WILDRYDES_CLIENT_SECRET" not in environment
    assert "1client2secret3" not in str(environment)


def test_it_finds_this_package_from_any_folder(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", "/somewhere/else")
    process = LocalPoolProcess(tmp_path, "endpoint")
    heard = Heard(process)
    process.start()
    qtbot.waitUntil(lambda: heard.names == ["ready"], timeout=PATIENCE)
    environment = psutil.Process(process.pid).environ()
    process.stop()
    assert environment["PYTHONPATH"] == f"{paths.PACKAGE.parent}{os.pathsep}/somewhere/else"


THE_APP = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from wildrydes_desktop.app.local_pool_process import LocalPoolProcess

application = QCoreApplication([])
process = LocalPoolProcess(Path(sys.argv[1]), "aws")
process.ready.connect(lambda info: print(process.pid, flush=True))
process.start()
application.exec()
"""


@posix
def test_it_ends_with_an_app_that_is_killed(qtbot: QtBot, tmp_path: Path) -> None:
    app = subprocess.Popen(
        [sys.executable, "-c", THE_APP, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert app.stdout is not None
    with app.stdout:
        pid = int(app.stdout.readline())
        assert psutil.pid_exists(pid)
        app.kill()
        assert app.wait(10) == -signal.SIGKILL
        wait_until_gone(qtbot, pid)
    other = start_local_pool(tmp_path)  # the folder is free again
    assert other.stop() == 0
