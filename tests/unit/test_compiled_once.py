"""PySide6's support code is compiled once, never taken from a wrong or broken file, and nothing else is."""

from __future__ import annotations

import builtins
import marshal
import os
import re
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from wildrydes_desktop.app.compiled_once import compiled_once

NAME = "shibokensupport/signature/example.py"


@pytest.fixture
def compilations(monkeypatch) -> list[str]:
    """The names of what Python's own compile was asked for."""
    asked: list[str] = []
    python_s_own = builtins.compile

    def counted(source, filename, *more, **named):
        asked.append(str(filename))
        return python_s_own(source, filename, *more, **named)

    monkeypatch.setattr(builtins, "compile", counted)
    return asked


def value_of(source: bytes, name: str = NAME) -> int:
    """What `source` sets `value` to, compiled as shiboken6 does it."""
    found: dict[str, int] = {}
    exec(compile(source, name, "exec"), found)
    return found["value"]


def start(folder: Path, source: bytes = b"value = 1", name: str = NAME) -> int:
    with compiled_once(folder):
        return value_of(source, name)


def test_the_second_start_compiles_nothing(tmp_path, compilations):
    assert start(tmp_path) == 1
    assert compilations == [NAME]
    assert start(tmp_path) == 1
    assert compilations == [NAME]


def test_a_changed_source_is_compiled_anew(tmp_path, compilations):
    start(tmp_path)
    assert start(tmp_path, b"value = 2") == 2
    assert start(tmp_path, b"value = 2") == 2
    assert compilations == [NAME, NAME]


def test_what_is_not_pyside_s_is_not_kept(tmp_path, compilations):
    for _ in range(2):
        assert start(tmp_path, name="other.py") == 1
    assert compilations == ["other.py", "other.py"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"no marshal", marshal.dumps([1, 2]), marshal.dumps({})[:1]])
def test_a_broken_file_is_replaced(tmp_path, compilations, content):
    start(tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    assert start(tmp_path) == 1
    assert start(tmp_path) == 1
    assert compilations == [NAME, NAME]


def test_compile_is_python_s_own_again_afterwards(tmp_path):
    before = builtins.compile
    with pytest.raises(SyntaxError), compiled_once(tmp_path):
        compile(b"value =", NAME, "exec")
    assert builtins.compile is before


def test_a_folder_that_is_not_there_is_made_private(tmp_path):
    start(tmp_path / "data")
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    assert len(list((tmp_path / "data").iterdir())) == 1


def test_a_folder_that_cannot_be_written_costs_time_only(tmp_path):
    (tmp_path / "file").touch()
    assert start(tmp_path / "file") == 1


def test_pyside_is_found_in_the_file_at_its_second_import(tmp_path):
    code = (
        "import builtins, sys\n"
        "from pathlib import Path\n"
        "from wildrydes_desktop.app.compiled_once import compiled_once\n"
        "own, asked = builtins.compile, []\n"
        "def counted(source, name, *more, **named):\n"
        "    asked.append(str(name))\n"
        "    return own(source, name, *more, **named)\n"
        "builtins.compile = counted\n"
        "with compiled_once(Path(sys.argv[1])):\n"
        "    import PySide6.QtCore\n"
        "print(len([name for name in asked if name.startswith(('shibokensupport/', 'signature_'))]))"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    counts = [
        int(subprocess.run(command, capture_output=True, text=True, check=True).stdout) for _ in range(2)
    ]
    assert counts[0] > 5
    assert counts[1] == 0


def test_an_expression_of_pyside_is_compiled_when_it_is_used(tmp_path, monkeypatch):
    compiled = []
    python_s_own = re.compile
    monkeypatch.setattr(re, "compile", lambda *how: compiled.append(how) or python_s_own(*how))
    found: dict[str, Any] = {}
    source = b"import re\nwords = re.compile('b+ # some', flags=re.VERBOSE)\nsplit = words.split\n"
    with compiled_once(tmp_path):
        exec(compile(source, NAME, "exec"), found)
    assert compiled == []
    assert found["split"]("abba") == ["a", "a"]
    assert found["words"].sub("", string="abba") == "aa"
    assert found["words"].groups == 0
    assert not hasattr(found["words"], "nothing_of_the_kind")
    assert set(compiled) == {("b+ # some", re.VERBOSE)}


def test_everybody_else_gets_an_expression_at_once(tmp_path):
    before = re.compile
    with compiled_once(tmp_path):
        assert isinstance(re.compile("a", re.IGNORECASE), re.Pattern)
    assert re.compile is before


def test_pyside_still_explains_a_wrong_call(tmp_path):
    code = (
        "import contextlib, sys\n"
        "from pathlib import Path\n"
        "from wildrydes_desktop.app.compiled_once import compiled_once\n"
        "with compiled_once(Path(sys.argv[1])) if sys.argv[1:] else contextlib.nullcontext():\n"
        "    import PySide6.QtCore\n"
        "try:\n"
        "    PySide6.QtCore.QPoint('a', 'b')\n"
        "except TypeError as error:\n"
        "    print(error)"
    )
    command = [sys.executable, "-c", code]
    usual = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Supported signatures:" in usual
    for _ in range(2):
        said = subprocess.run([*command, str(tmp_path)], capture_output=True, text=True, check=True).stdout
        assert said == usual


@pytest.mark.skipif(os.name != "posix", reason="owners and modes are POSIX's")
@pytest.mark.parametrize("open_to_others", ["the file", "its folder"])
def test_what_somebody_else_can_have_put_there_does_not_run(tmp_path, compilations, open_to_others):
    start(tmp_path)
    (file,) = tmp_path.iterdir()
    ((key, _),) = marshal.loads(file.read_bytes()).items()
    file.write_bytes(marshal.dumps({key: compile(b"value = 666", "planted", "exec")}))
    assert start(tmp_path) == 666, "the plan works"
    (file if open_to_others == "the file" else tmp_path).chmod(0o777)
    assert start(tmp_path) == 1
    assert start(tmp_path) == 1


@pytest.mark.skipif(os.name != "posix", reason="owners and modes are POSIX's")
def test_another_users_file_does_not_run(tmp_path, compilations, monkeypatch):
    start(tmp_path)
    owner = tmp_path.stat().st_uid
    monkeypatch.setattr(os, "geteuid", lambda: owner + 1)
    compilations.clear()
    assert start(tmp_path) == 1
    assert compilations == [NAME]
