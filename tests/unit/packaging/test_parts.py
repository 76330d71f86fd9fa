"""What stands in several places is the same in each; what CI uses is pinned; icons are what they say."""

from __future__ import annotations

import re
import struct
import xml.etree.ElementTree as ET
from pathlib import Path

import icons
import identity
import judge
import pytest
import windows_packages

from wildrydes_desktop import __version__

ROOT = Path(__file__).resolve().parents[3]
LINUX = ROOT / "packaging" / "linux"


def test_the_version_comes_from_one_place() -> None:
    assert identity.version() == __version__
    assert f"'FileVersion', '{__version__}'" in windows_packages.version_info()
    stray = [
        path for path in (ROOT / "packaging").rglob("*") if path.is_file() and path.suffix in {".py", ".iss"}
    ]
    assert [path.name for path in stray if f'"{__version__}"' in path.read_text("utf-8")] == []


def test_the_desktop_s_files_name_each_other() -> None:
    entry = (LINUX / f"{identity.APP_ID}.desktop").read_text("utf-8")
    assert f"Icon={identity.APP_ID}\n" in entry
    assert f"Exec={identity.NAME}\n" in entry
    info = ET.fromstring((LINUX / f"{identity.APP_ID}.metainfo.xml").read_text("utf-8"))
    assert info.findtext("id") == identity.APP_ID
    assert info.findtext("launchable") == f"{identity.APP_ID}.desktop"
    assert info.findtext("summary") == identity.SUMMARY


def test_actions_are_pinned_by_commit() -> None:
    used = [
        line.strip()
        for file in (ROOT / ".github" / "workflows").glob("*.yml")
        for line in file.read_text("utf-8").splitlines()
        if "uses:" in line
    ]
    assert used
    assert [line for line in used if not re.search(r"uses: [\w./-]+@[0-9a-f]{40} # v\d", line)] == []


@pytest.mark.parametrize(
    ("environment", "page"),
    [
        ({}, ""),
        ({"GITHUB_REPOSITORY": "rider/rides"}, "https://github.com/rider/rides/releases"),
        (
            {"GITHUB_REPOSITORY": "a/b", "WILDRYDES_RELEASE_PAGE": "https://example.com/"},
            "https://example.com/",
        ),
    ],
)
def test_the_release_page(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], page: str) -> None:
    for name in ("GITHUB_REPOSITORY", "GITHUB_SERVER_URL", "WILDRYDES_RELEASE_PAGE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert identity.release_page() == page


def test_an_ico_points_at_its_pictures() -> None:
    whole = icons.ico([(16, b"sixteen"), (256, b"big")])
    count = struct.unpack_from("<HHH", whole)[2]
    found = []
    for number in range(count):
        side, length, offset = struct.unpack_from("<B7xII", whole, 6 + 16 * number)
        found.append((side, whole[offset : offset + length]))
    assert found == [(16, b"sixteen"), (0, b"big")]


def test_an_icns_adds_up() -> None:
    whole = icons.icns([(b"ic07", b"abc"), (b"ic08", b"defg")])
    assert whole[:4] == b"icns"
    assert struct.unpack(">I", whole[4:8])[0] == len(whole)
    assert whole[8:16] == b"ic07" + struct.pack(">I", 11)


def test_nothing_but_what_is_listed_may_be_said() -> None:
    allowed = "This plugin does not support propagateSizeHints()"
    assert judge.unexpected(f"{allowed}\n\n") == []
    assert judge.unexpected(f"{allowed}\nTraceback (most recent call last):\nqt.qpa: no") == [
        "Traceback (most recent call last):",
        "qt.qpa: no",
    ]
