"""`self-check`: says what is there, and notices what is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from wildrydes_desktop.__main__ import main
from wildrydes_desktop.app import self_check
from wildrydes_desktop.cognito import libraries
from wildrydes_desktop.foundation import paths


def checked(capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, dict[str, object]]]:
    code = main(["self-check"])
    report = json.loads(capsys.readouterr().out)
    assert report["ok"] is (code == 0)
    return code, {check["name"]: check for check in report["checks"]}


def test_a_whole_copy_is_whole(capsys: pytest.CaptureFixture[str]) -> None:
    code, checks = checked(capsys)
    assert code == 0, checks
    assert set(checks) == set(self_check.CHECKS)
    assert "sso-oidc" in str(checks["services"]["detail"])
    assert "SecretService" in str(checks["keyring"]["detail"])


def test_a_missing_resource_is_noticed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "_resource_roots", lambda: (tmp_path,))
    code, checks = checked(capsys)
    assert code == 1
    assert not checks["resources"]["ok"]
    assert not checks["windows"]["ok"]
    assert checks["certificates"]["ok"]


def test_a_trimmed_service_is_noticed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "SERVICES", ("cognito-idp", "no-such-service"))
    code, checks = checked(capsys)
    assert code == 1
    assert "no-such-service" in str(checks["services"]["detail"])


def test_it_takes_no_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["self-check", "--thoroughly"]) == 2
    assert capsys.readouterr().out == ""
