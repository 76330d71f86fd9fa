"""The command as people and scripts type it: exit codes, one line for what is wrong, Qt only for windows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from wildrydes_desktop import __version__

ROOT = Path(__file__).resolve().parents[2]
IDS = ["--user-pool-id", "us-east-1_AbCdEfGhI", "--client-id", "1example23456789"]
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
SECRET = "1client2secret3"
linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")


def python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python without a display, and with `environment` besides."""
    bare = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=bare | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def command(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return python("-m", "wildrydes_desktop", *words, **environment)


def refused(done: subprocess.CompletedProcess[str], code: int = 2) -> str:
    """What was said: one line on standard error, and the exit code expected."""
    assert done.returncode == code, done.stderr
    assert done.stdout == ""
    assert done.stderr.endswith("\n")
    (line,) = done.stderr.splitlines()
    assert line.startswith("wildrydes-desktop")
    return line


def loaded_by(call: str, before: str = "", **environment: str) -> tuple[set[str], str]:
    """The top-level modules loaded after `call`, however it ended, and what it said on standard error.

    The modules stand among "code" and the exit code. `before` is run ahead of everything else.
    """
    done = python(
        "-c",
        f"import sys\n{before}\n"
        "from wildrydes_desktop.__main__ import main\n"
        f"try:\n    code = {call}\n"
        "except SystemExit as end:\n    code = end.code\n"
        "print('code', code)\n"
        "print(*{name.partition('.')[0] for name in sys.modules})\n",
        **environment,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split()), done.stderr


def test_the_version() -> None:
    done = command("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"wildrydes-desktop {__version__}\n", "")


def test_the_help() -> None:
    done = command("--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("usage: wildrydes-desktop ")


@pytest.mark.parametrize(
    "words",
    [["--version"], ["--help"], ["--tour", "list"], ["--tour", "x"], ["--frobnicate"], ["--config", "no.js"]],
)
def test_what_needs_no_window_loads_no_qt_and_no_library(words: list[str]) -> None:
    modules, _ = loaded_by(f"main({words!r})")
    assert "wildrydes_desktop" in modules
    assert not modules & {"PySide6", "shiboken6", "boto3", "botocore", "pycognito", "keyring"}


# What is wrong is said in one line


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["--demo", *IDS], "--demo and --user-pool-id name different pools"),
        (["--client-id", "1example23456789"], "belong together"),
        (["--endpoint-url", "http://127.0.0.1:1"], "--endpoint-url goes with"),
        (["--tour", *IDS], "--tour"),
        (["--tour", "magic"], "there is no tour 'magic': there are main, "),
        (["--frobnicate\nforged line"], "--frobnicate forged line"),
        (["--issuer", "mine"], "'aws', 'endpoint'"),
        ([*IDS, "--region", "eu-west-1"], "Region"),
        (["--user-pool-id", "nonsense", "--client-id", "x"], "us-east-1_AbCdEfGhI"),
        ([*IDS, "--endpoint-url", "http://cognito.example.com"], "https"),
        (["--data-dir", ""], "--data-dir"),
    ],
)
def test_a_command_line_that_is_wrong(words: list[str], named: str) -> None:
    assert named in refused(command(*words))


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    line = refused(command("--config", str(tmp_path / "config.js")))
    assert str(tmp_path / "config.js") in line


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (b"window._config = {\n  cognito: {\n    userPoolId 'x'\n", "line 3"),
        (b"window._config = { api: {} };", "No user pool"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"", "config.js"),
    ],
)
def test_a_file_that_is_broken(text: bytes, named: str, tmp_path: Path) -> None:
    (tmp_path / "config.js").write_bytes(text)
    assert named in refused(command("--config", str(tmp_path / "config.js")))


def test_an_endpoint_in_the_aws_settings_that_is_wrong() -> None:
    line = refused(command(*IDS, AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER="http://cognito.example.com"))
    assert "cognito.example.com" in line


def test_the_client_secret_is_in_nothing_that_is_said() -> None:
    for words in ([*IDS, "--region", "eu-west-1"], [*IDS], ["--frobnicate"]):
        done = command(*words, WILDRYDES_CLIENT_SECRET=SECRET)
        assert SECRET not in done.stdout + done.stderr


def test_a_program_without_a_console_has_its_exit_code_all_the_same() -> None:
    modules, said = loaded_by("main(['--frobnicate'])", "sys.stderr = None")
    assert {"code", "2"} <= modules
    assert said == ""


# No display, no libraries


@linux
@pytest.mark.parametrize("platform", ["", "xcb", "wayland", "wayland-egl"])
@pytest.mark.parametrize("words", [[], ["--demo"], IDS])
def test_without_a_display_one_line_says_so(words: list[str], platform: str) -> None:
    line = refused(command(*words, QT_QPA_PLATFORM=platform), code=1)
    assert "display" in line
    assert "--tour" in line


@linux
def test_a_command_line_that_is_wrong_is_so_without_a_display_too() -> None:
    assert "--frobnicate" in refused(command("--frobnicate"))


@linux
@pytest.mark.parametrize(
    ("display", "missing", "packages"),
    [
        ({"DISPLAY": ":99"}, ["libxcb-cursor.so.0"], "libxcb-cursor0"),
        (
            {"DISPLAY": ":99"},
            ["libGL.so.1", "libxkbcommon-x11.so.0"],
            "libgl1 libxkbcommon-x11-0",
        ),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ["libxcb-cursor.so.0", "libEGL.so.1"], "libegl1"),
        ({"QT_QPA_PLATFORM": "offscreen"}, ["libxcb-cursor.so.0", "libglib-2.0.so.0"], "libglib2.0-0"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":99"}, ["libxcb-shape.so.0"], "libxcb-shape0"),
    ],
)
def test_libraries_that_qt_would_miss_are_named_in_one_line(
    display: dict[str, str], missing: list[str], packages: str
) -> None:
    """The linker here is one that finds everything but what is missing."""
    linker = (
        "from wildrydes_desktop.app import system\n"
        f"system._loader = lambda: lambda library: library not in {missing!r}\n"
    )
    modules, said = loaded_by("main(['--demo'])", linker, **display)
    assert said == f"wildrydes-desktop: Qt needs system libraries: sudo apt-get install -y {packages}\n"
    assert {"code", "1"} <= modules
    assert "PySide6" not in modules


# The local pool alone


def test_the_local_pool_never_loads_qt(tmp_path: Path) -> None:
    """From its start, over its first line, to its end with its standard input."""
    modules, said = loaded_by(
        f"main(['local-pool', '--data-dir', {str(tmp_path)!r}, '--until-stdin-closes'])",
    )
    assert said == ""
    assert {"code", "0", "waitress"} <= modules
    assert not modules & {"PySide6", "shiboken6", "boto3", "botocore", "pycognito", "keyring", "jwt"}


def test_the_local_pool_has_a_help_of_its_own() -> None:
    done = command("local-pool", "--help")
    assert (done.returncode, done.stderr) == (0, "")
    for option in ("--port", "--data-dir", "--issuer", "--allow-origin", "--until-stdin-closes"):
        assert option in done.stdout


@pytest.mark.parametrize(
    "words",
    [["--frobnicate"], ["--port", "70000"], ["--issuer", "mine"], ["--allow-origin", "*"], ["--demo"]],
)
def test_a_local_pool_that_is_asked_for_wrongly(words: list[str]) -> None:
    assert refused(command("local-pool", *words)).startswith("wildrydes-desktop local-pool: ")


@linux
@pytest.mark.parametrize(
    "words", [["--demo", "--data-dir"], ["--tour", "--data-dir"], ["stack", "status", "--name"]]
)
def test_a_process_keeps_its_memory_to_itself(words: list[str], tmp_path: Path) -> None:
    """Before it makes anything that could hold a secret. prctl 3 is PR_GET_DUMPABLE."""
    code = (
        "import ctypes, resource, sys\n"
        "from wildrydes_desktop.app import composition\n"
        "from wildrydes_desktop.app.tours import guide\n"
        "from wildrydes_desktop.workshop import stack_command\n"
        "from wildrydes_desktop.__main__ import main\n"
        "def told(options):\n"
        "    print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))\n"
        "    return 0\n"
        "composition.run_until_quit = guide.take_tour = stack_command.main = told\n"
        f"main({[*words, str(tmp_path)]!r})\n"
    )
    done = python("-c", code, QT_QPA_PLATFORM="offscreen")
    assert done.stdout.strip() == "(0, 0) 0", done.stderr
