"""The audit says what is known, and does not take silence for good news."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

import audit
import pytest

PYTHON = Path("python")
KNOWS = json.dumps(
    {"dependencies": [{"name": "jinja2", "version": "2.4.1", "vulns": [{"id": "CVE-2014-1402"}]}]}
)
KNOWS_NOTHING = json.dumps({"dependencies": [{"name": "jinja2", "version": "2.4.1", "vulns": []}]})
PASSED_OVER = json.dumps({"dependencies": [{"name": "jinja2", "skip_reason": "Dependency not found"}]})
TRACEBACK = "Traceback (most recent call last):\n  File ...\nProxyError: no way to the service\n"


class Machine:
    """Answers in the place of pip and pip-audit, by what is asked for."""

    def __init__(self, *, install: int = 0, known_bad: str = KNOWS, locks: int = 0) -> None:
        self._install, self._known_bad, self._locks = install, known_bad, locks
        self.asked: list[str] = []

    def __call__(self, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        words = " ".join(command)
        if "pip install" in words:
            return subprocess.CompletedProcess(command, self._install, "", TRACEBACK)
        self.asked.append(Path(command[-1]).name)
        if "known-bad" in words:
            return subprocess.CompletedProcess(command, 1, self._known_bad, TRACEBACK)
        said = "somelib 1.0 CVE-2026-0001\n" if self._locks else "No known vulnerabilities found\n"
        return subprocess.CompletedProcess(command, self._locks, said, "")


def outcome(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[int, str]:
    monkeypatch.setattr(audit.venv, "create", lambda *_, **__: None)
    monkeypatch.setattr(audit, "run", machine)
    code = audit.main(Path("build/audit"))
    captured = capsys.readouterr()
    return code, captured.out + captured.err


def test_nothing_is_known(monkeypatch, capsys) -> None:
    machine = Machine()
    code, said = outcome(machine, monkeypatch, capsys)
    assert code == 0
    assert said.count("No known vulnerabilities found") == 2
    assert machine.asked == ["known-bad.txt", "runtime.txt", "dev.txt"]


def test_something_is(monkeypatch, capsys) -> None:
    code, said = outcome(Machine(locks=1), monkeypatch, capsys)
    assert code == 1
    assert "CVE-2026-0001" in said


@pytest.mark.parametrize(
    ("machine", "why"),
    [
        (Machine(install=1), "pip-audit could not be installed: ProxyError: no way to the service"),
        (Machine(known_bad=""), "ProxyError: no way to the service"),
        (Machine(known_bad=KNOWS_NOTHING), "knows none for jinja2==2.4.1"),
        (Machine(known_bad=PASSED_OVER), "knows none for jinja2==2.4.1"),
        (Machine(known_bad='["something", "else"]'), "ProxyError: no way to the service"),
    ],
    ids=["no pip-audit", "no network", "no advisories", "a mirror", "nonsense"],
)
def test_where_nobody_who_knows_was_asked_it_says_so(machine: Machine, why: str, monkeypatch, capsys) -> None:
    code, said = outcome(machine, monkeypatch, capsys)
    assert code == 3
    assert why in said
    assert "nothing is known" in said
    assert "Traceback" not in said
    assert "runtime.txt" not in machine.asked
