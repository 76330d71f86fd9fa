"""The local pool as a process: its one line, its end, its exit codes, and being killed at any moment."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest
from botocore.exceptions import BotoCoreError, ClientError

from tests.helpers.local_pool_desk import PASSWORD
from tests.helpers.local_pool_server import COMMAND, ROOT, LocalPoolServer, start_local_pool
from wildrydes_desktop.local_pool import main as program

posix = pytest.mark.skipif(os.name != "posix", reason="uses POSIX signals or a shell")


def run(*arguments: str, **more: Any) -> subprocess.CompletedProcess[str]:
    """The command, for runs that end by themselves."""
    return subprocess.run(
        [*COMMAND, *arguments], cwd=ROOT, text=True, capture_output=True, timeout=240, check=False, **more
    )


def in_python(code: str, *arguments: str, **more: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        text=True,
        capture_output=True,
        timeout=240,
        check=False,
        **more,
    )


# Starting


def test_one_line_says_where_everything_is(local_pool_server: LocalPoolServer) -> None:
    info = local_pool_server.info
    base = f"{info['endpoint_url']}/{info['user_pool_id']}"
    names = "client_id endpoint_url inbox_url invoke_url jwks_uri region user_pool_id"
    assert sorted(info) == names.split()
    assert info["endpoint_url"].startswith("http://127.0.0.1:")
    assert info["jwks_uri"] == f"{base}/.well-known/jwks.json"
    assert info["inbox_url"] == f"{info['endpoint_url']}/inbox"
    assert info["invoke_url"] == f"{info['endpoint_url']}/prod"
    assert info["user_pool_id"].startswith(f"{info['region']}_")
    assert local_pool_server.inbox() == []


def test_nothing_but_the_line_is_written(tmp_path: Path) -> None:
    server = start_local_pool(tmp_path)
    client = server.client()
    client.sign_up(ClientId=server.info["client_id"], Username="rider@example.com", Password=PASSWORD)
    server.process.terminate()
    out, err = server.process.communicate(timeout=60)
    assert (out, err, server.process.returncode) == ("", "", 0)


def test_the_port_can_be_chosen(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = start_local_pool(tmp_path, "--port", str(port))
    assert server.info["endpoint_url"] == f"http://127.0.0.1:{port}"
    server.stop()
    again = start_local_pool(tmp_path, "--port", str(port))
    assert again.info == server.info
    again.stop()


def test_the_process_that_was_started_is_the_one_that_listens(local_pool_server: LocalPoolServer) -> None:
    listening = psutil.Process(local_pool_server.process.pid).net_connections("tcp")
    addresses = {each.laddr for each in listening if each.status == psutil.CONN_LISTEN}
    port = int(local_pool_server.info["endpoint_url"].rsplit(":", 1)[1])
    assert addresses == {("127.0.0.1", port)}


def test_the_default_folder_is_the_system_s(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "default_data_dir", lambda: tmp_path / "system")
    folders: list[Path] = []

    def stop(folder: Path, **_: Any) -> None:
        folders.append(folder)
        raise OSError("far enough")

    monkeypatch.setattr(program, "LocalPool", stop)
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    before = os.umask(0o022)
    try:
        assert program.main([]) == 1
    finally:
        os.umask(before)
    assert folders == [tmp_path / "system" / "local-pool"]


def test_only_what_a_server_needs_is_imported() -> None:
    code = "import sys, wildrydes_desktop.local_pool.main; print(*sys.modules)"
    modules = set(in_python(code).stdout.split())
    assert "wildrydes_desktop.local_pool.service" in modules
    assert not modules & {
        "PySide6",
        "shiboken6",
        "boto3",
        "botocore",
        "pycognito",
        "jwt",
        "keyring",
        "requests",
    }


@pytest.mark.parametrize("issuer", ["aws", "endpoint"])
def test_the_issuer_is_a_choice(tmp_path: Path, issuer: str) -> None:
    server = start_local_pool(tmp_path, "--issuer", issuer)
    about = server.get(server.info["jwks_uri"].replace("jwks.json", "openid-configuration"))
    bases = {"aws": "https://cognito-idp.us-east-1.amazonaws.com", "endpoint": server.info["endpoint_url"]}
    assert about["issuer"] == f"{bases[issuer]}/{server.info['user_pool_id']}"
    server.stop()


# Ending


@posix
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_end_it_cleanly(local_pool_server: LocalPoolServer, number: signal.Signals) -> None:
    local_pool_server.process.send_signal(number)
    assert local_pool_server.process.wait(60) == 0


@posix
def test_a_signal_right_after_the_start_ends_it_too(tmp_path: Path) -> None:
    for _ in range(3):
        server = start_local_pool(tmp_path)
        server.process.terminate()
        assert server.process.wait(60) == 0
        assert server.process.stderr
        assert server.process.stderr.read() == ""
        server.stop()


def test_it_ends_with_its_input_where_asked_to(tmp_path: Path) -> None:
    server = start_local_pool(tmp_path, "--until-stdin-closes")
    assert server.process.stdin
    server.process.stdin.write("anything\n")
    server.process.stdin.flush()
    assert server.inbox() == []
    server.process.stdin.close()
    assert server.process.wait(60) == 0
    server.stop()


def test_it_outlives_its_input_where_not(local_pool_server: LocalPoolServer) -> None:
    assert local_pool_server.process.stdin
    local_pool_server.process.stdin.close()
    assert local_pool_server.inbox() == []
    assert local_pool_server.process.poll() is None


def test_an_input_that_is_empty_from_the_start_ends_it(tmp_path: Path) -> None:
    ended = run("--data-dir", str(tmp_path), "--until-stdin-closes", stdin=subprocess.DEVNULL)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert json.loads(ended.stdout)["endpoint_url"]


@posix
def test_an_input_that_is_not_there_ends_it(tmp_path: Path) -> None:
    command = [*COMMAND, "--data-dir", str(tmp_path), "--until-stdin-closes"]
    ended = subprocess.run(
        ["/bin/sh", "-c", 'exec "$@" <&-', "sh", *command],
        cwd=ROOT,
        capture_output=True,
        timeout=240,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_a_windowed_build_has_no_streams(tmp_path: Path) -> None:
    code = (
        "import sys; sys.stdin = sys.stdout = sys.stderr = None\n"
        "from wildrydes_desktop.local_pool.main import main\n"
        "good = main(['--data-dir', sys.argv[1], '--until-stdin-closes'])\n"
        "bad = main(['--nonsense'])\n"
        "raise SystemExit(10 * good + bad)"
    )
    ended = in_python(code, str(tmp_path))
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "", "")


# The command line


@pytest.mark.parametrize(
    "arguments",
    [
        ["--port", "http"],
        ["--port", "65536"],
        ["--port", "-1"],
        ["--port"],
        ["--issuer", "me"],
        ["--allow-origin", "*"],
        ["--allow-origin", "localhost:3000"],
        ["--allow-origin", "http://localhost:3000/"],
        ["--allow-origin", "http://user@localhost"],
        ["--data-dir", ""],
        ["--data-dir", __file__],
        ["--data-dir", f"{__file__}/below"],
        ["--nonsense"],
        ["extra"],
    ],
)
def test_a_wrong_command_line_is_one_line_and_exit_code_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert program.main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("wildrydes-desktop local-pool: ")
    assert said.err.count("\n") == 1


def test_help_is_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["--help"]) == 0
    assert "--until-stdin-closes" in capsys.readouterr().out


def test_a_port_that_is_taken_is_one_line_and_exit_code_1(
    local_pool_server: LocalPoolServer, tmp_path: Path
) -> None:
    port = local_pool_server.info["endpoint_url"].rsplit(":", 1)[1]
    ended = run("--data-dir", str(tmp_path / "other"), "--port", port)
    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (1, "", 1)


def test_a_second_process_on_the_same_data_is_refused(
    local_pool_server: LocalPoolServer, tmp_path: Path
) -> None:
    ended = run("--data-dir", str(tmp_path / "data"))
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == f"wildrydes-desktop local-pool: another local pool runs on {tmp_path / 'data'}\n"
    assert local_pool_server.inbox() == []


def test_a_database_set_aside_is_told(tmp_path: Path) -> None:
    server = start_local_pool(tmp_path)
    old_id = server.info["user_pool_id"]
    server.stop()
    (tmp_path / "local-pool" / "pool.sqlite3").write_bytes(b"no database" * 500)
    server = start_local_pool(tmp_path)
    assert server.info["user_pool_id"] != old_id
    server.process.terminate()
    _, said = server.process.communicate(timeout=60)
    (kept,) = tmp_path.glob("local-pool.kept-*")
    assert server.info["set_aside"] == {"folder": str(kept), "reason": "it is damaged"}
    assert said == (
        f"wildrydes-desktop local-pool: started a new pool, for it is damaged; the old one is in {kept}\n"
    )


# Being killed


def acknowledged_until_killed(server: LocalPoolServer, name: Callable[[int], str]) -> list[str]:
    """Sign up user after user on two threads, kill the process meanwhile, and return who was acknowledged."""
    done: list[str] = []
    enough = threading.Event()

    def keep_signing_up(first: int) -> None:
        client = server.client()
        for number in range(first, 10_000, 2):
            try:
                client.sign_up(ClientId=server.info["client_id"], Username=name(number), Password=PASSWORD)
            except (BotoCoreError, ClientError):
                return
            finally:
                if len(done) >= 15:
                    enough.set()
            done.append(name(number))

    threads = [threading.Thread(target=keep_signing_up, args=(first,)) for first in (0, 1)]
    for thread in threads:
        thread.start()
    assert enough.wait(60)
    server.kill()
    for thread in threads:
        thread.join()
    return done


def test_what_was_acknowledged_survives_being_killed(tmp_path: Path) -> None:
    info: dict[str, str] = {}
    keys: Any = None
    acknowledged: list[str] = []
    for round_number in range(3):
        server = start_local_pool(tmp_path)
        if info:
            assert server.info["user_pool_id"] == info["user_pool_id"]
            assert server.get(server.info["jwks_uri"]) == keys
        info, keys = server.info, server.get(server.info["jwks_uri"])
        acknowledged += acknowledged_until_killed(
            server, lambda number, prefix=round_number: f"rider{prefix}-{number}@example.com"
        )
    server = start_local_pool(tmp_path)
    mailed = {mail["to"]: mail["code"] for mail in server.inbox()}
    assert set(acknowledged) <= set(mailed)
    client = server.client()
    for username in acknowledged[::5]:
        client.confirm_sign_up(
            ClientId=info["client_id"], Username=username, ConfirmationCode=mailed[username]
        )
    assert server.stop() == 0
    assert not list(tmp_path.glob("local-pool.kept-*"))


def test_being_killed_before_the_keys_are_made_does_no_harm(tmp_path: Path) -> None:
    start_local_pool(tmp_path).kill()
    server = start_local_pool(tmp_path)
    assert len(server.get(server.info["jwks_uri"])["keys"]) == 2
    server.stop()
