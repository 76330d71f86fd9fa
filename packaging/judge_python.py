"""Judges the wheel and the sdist: each way of installing them, into an empty environment; then the tour.

    python packaging/judge_python.py dist

pip takes the wheel, pipx the sdist, uvx the wheel. Dependencies come from the registry, the newest that fit,
as for anybody who installs it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from identity import NAME, version
from judge import Verdicts, unexpected

BIN = "Scripts" if sys.platform == "win32" else "bin"


class Way:
    """One way of installing and starting, with folders of its own below `folder`."""

    def __init__(self, folder: Path, *, frozen: bool = False) -> None:
        self.folder = folder
        self.frozen = frozen
        self.environment = {
            name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}
        } | {
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(folder / "home"),
            "PIPX_HOME": str(folder / "pipx"),
            "PIPX_BIN_DIR": str(folder / "bin"),
            "PIPX_DEFAULT_PYTHON": sys.executable,
            "XDG_DATA_HOME": str(folder / "data"),
            # uv, which pipx calls as well, goes by the certificates of this system, as pip does: an office
            # may have one of its own in the middle.
            "UV_SYSTEM_CERTS": "true",
        }

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert done.returncode == 0, f"{' '.join(command)}: {done.stdout[-800:]}{done.stderr[-800:]}"
        return done

    def judge(self, *start: str) -> str:
        """Ask the program that `start` starts for its version, a check of itself and the tour."""
        said = self.run(*start, "--version").stdout
        assert said == f"{NAME} {version()}\n", said
        assert json.loads(self.run(*start, "self-check").stdout)["frozen"] is self.frozen
        done = self.run(*start, "--tour")
        report = json.loads(done.stdout)
        assert report["ok"], report
        assert not unexpected(done.stderr), unexpected(done.stderr)
        return f"tour: {sum(step['seconds'] for step in report['steps']):.1f} s"


def by_pip(wheel: Path, way: Way) -> str:
    venv = way.folder / "venv"
    way.run(sys.executable, "-m", "venv", str(venv))
    way.run(str(venv / BIN / "python"), "-m", "pip", "install", "-q", "--no-input", str(wheel))
    return way.judge(str(venv / BIN / NAME))


def by_pipx(sdist: Path, way: Way) -> str:
    way.run(sys.executable, "-m", "pipx", "install", "--quiet", str(sdist))
    return way.judge(str(way.folder / "bin" / NAME))


def by_uvx(wheel: Path, way: Way) -> str:
    uv = [sys.executable, "-m", "uv", "--quiet", "tool", "run", "--python", sys.executable]
    return way.judge(*uv, "--from", str(wheel), NAME)


def main(argv: list[str]) -> int:
    dist = Path(argv[0] if argv else "dist").resolve()
    wheel, sdist = next(dist.glob("*.whl")), next(dist.glob("wildrydes_desktop-*.tar.gz"))
    verdicts = Verdicts()
    for name, judged, file in (("pip", by_pip, wheel), ("pipx", by_pipx, sdist), ("uvx", by_uvx, wheel)):
        with tempfile.TemporaryDirectory(prefix="wildrydes-") as folder:
            (Path(folder) / "home").mkdir()
            # The registry's settings of whoever runs this, and what it has fetched, stay theirs.
            verdicts.judge(f"{name}: {file.name}", partial(judged, file, Way(Path(folder))))
    return 1 if verdicts.bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
