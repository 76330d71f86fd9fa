"""What the packages are called, and what else must be the same in all of them. One place for each fact."""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"

NAME = "wildrydes-desktop"
TITLE = "Wild Rydes Desktop"
SUMMARY = "See how signing in with Amazon Cognito works"
APP_ID = (
    "com.wildrydes.Desktop"  # desktop entry, AppStream, macOS bundle. Whoever forks it changes this line.
)
PUBLISHER = "Wild Rydes Desktop contributors"
LICENCE = "Apache-2.0"

ARCHITECTURES = {"amd64": "x86_64", "x86_64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}
SYSTEMS = {"linux": "linux", "darwin": "macos", "win32": "windows"}


def version() -> str:
    """The version, from the one place that has it."""
    text = (ROOT / "wildrydes_desktop" / "__init__.py").read_text("utf-8")
    match = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    assert match is not None, "wildrydes_desktop/__init__.py names no version"
    return match[1]


def platform_tag() -> str:
    """Like linux-x86_64: what a build runs on."""
    machine = platform.machine().lower()
    return f"{SYSTEMS[sys.platform]}-{ARCHITECTURES.get(machine, machine)}"


def base_name() -> str:
    """How each file that is handed out begins: wildrydes-desktop-0.1.0-linux-x86_64."""
    return f"{NAME}-{version()}-{platform_tag()}"


def epoch() -> int:
    """The one time that a build knows: SOURCE_DATE_EPOCH, else that of the commit, in seconds."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given:
        return int(given)
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else 1_767_225_600  # 2026


def release_page() -> str:
    """Where the releases are, for "Check for updates"; empty for a build that nobody publishes."""
    given = os.environ.get("WILDRYDES_RELEASE_PAGE", "")
    repository = os.environ.get("GITHUB_REPOSITORY", "")
    if given or not repository:
        return given
    return f"{os.environ.get('GITHUB_SERVER_URL', 'https://github.com')}/{repository}/releases"


def release_json() -> str:
    """The text of resources/release.json."""
    return json.dumps({"page": release_page()}) + "\n"
