"""The named pools in the settings: kept, renamed, removed, never with a secret or at the cost of others."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.session.profiles import PoolProfiles
from wildrydes_desktop.session.settings import Settings
from wildrydes_desktop.workshop.pool_profiles import PoolProfile

FIRST = PoolConfig.of(
    "us-east-1_First0001", "first", client_secret="hush-hush", invoke_url="https://a.example"
)
SECOND = PoolConfig.of("eu-west-1_Second001", "second")


@pytest.fixture
def profiles(tmp_path: Path) -> PoolProfiles:
    return PoolProfiles(Settings(tmp_path))


def names(profiles: PoolProfiles) -> list[str]:
    return [each.name for each in profiles.all()]


def problem_of(act: object) -> str:
    with pytest.raises(ProblemError) as caught:
        act()  # type: ignore[operator]
    return caught.value.problem.name


def test_what_is_kept_is_there_in_the_next_run(profiles: PoolProfiles, tmp_path: Path) -> None:
    profiles.keep(PoolProfile.of(FIRST, "Tuesday"), PoolProfile.of(SECOND, "Monday"))
    again = PoolProfiles(Settings(tmp_path))
    assert names(again) == ["Monday", "Tuesday"]
    found = again.find(FIRST)
    assert found is not None
    assert found.pool.invoke_url == "https://a.example"
    assert found.has_client_secret
    assert "hush" not in (tmp_path / "settings.json").read_text("utf-8")


def test_the_last_pool_and_the_named_ones_leave_each_other_alone(
    profiles: PoolProfiles, tmp_path: Path
) -> None:
    settings = Settings(tmp_path)
    settings.remember_pool(SECOND)
    profiles.keep(PoolProfile.of(FIRST, "Tuesday"))
    settings.remember_pool(FIRST)
    assert names(profiles) == ["Tuesday"]
    last = settings.last_pool()
    assert last is not None
    assert last.user_pool_id == FIRST.user_pool_id


def test_one_app_client_has_one_name(profiles: PoolProfiles) -> None:
    profiles.keep(PoolProfile.of(FIRST, "Tuesday"))
    profiles.keep(PoolProfile.of(FIRST, "Wednesday"))
    assert names(profiles) == ["Wednesday"]


def test_a_name_that_is_taken_gets_a_number(profiles: PoolProfiles) -> None:
    profiles.keep(PoolProfile.of(FIRST, "Mine"))
    (kept,) = profiles.keep(PoolProfile.of(SECOND, "mine"))
    assert kept.name == "mine (2)"
    long = "x" * 80
    third, fourth = PoolConfig.of("us-east-1_A", "c"), PoolConfig.of("us-east-1_B", "c")
    kept = profiles.keep(PoolProfile.of(third, long), PoolProfile.of(fourth, long))[1]
    assert kept.name == "x" * 76 + " (2)"


def test_renaming(profiles: PoolProfiles) -> None:
    profiles.keep(PoolProfile.of(FIRST, "Mine"), PoolProfile.of(SECOND, "Yours"))
    assert profiles.rename(FIRST, "  My   own ").name == "My own"
    assert profiles.rename(FIRST, "MY OWN").name == "MY OWN"  # its own name is not taken
    assert problem_of(lambda: profiles.rename(FIRST, "yours")) == "PoolNameTaken"
    assert problem_of(lambda: profiles.rename(FIRST, " ")) == "PoolNameRefused"
    assert names(profiles) == ["MY OWN", "Yours"]


def test_removing(profiles: PoolProfiles) -> None:
    profiles.keep(PoolProfile.of(FIRST, "Mine"), PoolProfile.of(SECOND, "Yours"))
    profiles.remove(FIRST)
    profiles.remove(FIRST)
    assert names(profiles) == ["Yours"]
    assert profiles.find(FIRST) is None
    assert problem_of(lambda: profiles.rename(FIRST, "Again")) == "PoolProfileGone"


def test_what_makes_no_sense_is_passed_over_and_stays(profiles: PoolProfiles, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    newer = {"name": "of tomorrow", "passkey": True}
    path.write_text(json.dumps({"pools": [newer, 7, None], "else": 1}), encoding="utf-8")
    profiles.keep(PoolProfile.of(FIRST, "Mine"))
    profiles.remove(SECOND)
    assert names(profiles) == ["Mine"]
    written = json.loads(path.read_text("utf-8"))
    assert written["pools"][:3] == [newer, 7, None]
    assert written["else"] == 1


@pytest.mark.parametrize("text", ["{", "[]", '{"pools": {}}', '{"pools": "x"}'])
def test_settings_that_cannot_be_read_have_no_named_pools(
    profiles: PoolProfiles, tmp_path: Path, text: str
) -> None:
    (tmp_path / "settings.json").write_text(text, encoding="utf-8")
    assert profiles.all() == ()
    profiles.keep(PoolProfile.of(FIRST, "Mine"))
    assert names(profiles) == ["Mine"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_takes_nothing_is_a_problem(profiles: PoolProfiles, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert problem_of(lambda: profiles.keep(PoolProfile.of(FIRST))) == "PermissionError"
    finally:
        tmp_path.chmod(0o700)


def test_a_folder_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    profiles = PoolProfiles(Settings(tmp_path / "gone"))
    assert problem_of(lambda: profiles.keep(PoolProfile.of(FIRST))) == "FileNotFoundError"


def test_there_is_an_end_to_it(profiles: PoolProfiles) -> None:
    many = [PoolProfile.of(PoolConfig.of(f"us-east-1_{number}", "c")) for number in range(1001)]
    assert problem_of(lambda: profiles.keep(*many)) == "TooManyPools"
    assert profiles.all() == ()
