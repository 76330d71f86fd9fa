"""The example in the guide for developers, word for word: a local pool for somebody else's tests."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide" / "developers.md"
COMMAND = '"wildrydes-desktop", "local-pool"'


def test_it_runs(tmp_path: Path) -> None:
    (code,) = re.findall(r"^```python\n(.*?)^```", GUIDE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert COMMAND in code
    example = tmp_path / "test_example.py"
    from_source = f'"{sys.executable}", "-m", "wildrydes_desktop", "local-pool"'
    example.write_text(code.replace(COMMAND, from_source), "utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", "utf-8")
    ended = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-c",
            tmp_path / "pytest.ini",
            example,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout
    assert "1 passed" in ended.stdout
