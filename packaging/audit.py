"""`make audit`: ask for known vulnerabilities of everything that is locked, and notice when nobody was asked.

    python packaging/audit.py FOLDER

Makes an environment with pip-audit in FOLDER. Exit codes: 0 none are known; 1 some are, or something in a
lock could not be looked up; 3 the advisories could not be asked, so nothing is known.

pip-audit by itself ends well where a service knows nothing of a package, as a mirror without advisories does.
So it is first asked about a version that has had advisories for years. Only who knows those is believed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Sequence
from pathlib import Path

from identity import ROOT

LOCKS = ("runtime", "dev")
KNOWN_BAD = "jinja2==2.4.1"
"""CVE-2014-1402, CVE-2016-10745, CVE-2019-10906."""
NONE, SOME, NOT_ASKED = 0, 1, 3

Run = Callable[[Sequence[str]], "subprocess.CompletedProcess[str]"]


def main(folder: Path) -> int:
    """Say what is known; returns the exit code."""
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    venv.create(folder, with_pip=True)
    why = install(python, run) or unasked(python, run)
    if why:
        sys.stderr.write(
            f"The advisories could not be asked: {why}\n"
            "So nothing is known of vulnerabilities in what is locked. The licences above were looked at.\n"
            "Run `make audit` where the network reaches the service; a proxy is taken from HTTPS_PROXY.\n"
        )
        return NOT_ASKED
    return max(audit(python, lock, run) for lock in LOCKS)


def run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def install(python: Path, run: Run) -> str:
    """Put pip-audit there. Returns why it could not be, or nothing."""
    lock = ROOT / "requirements" / "audit.txt"
    done = run([str(python), "-m", "pip", "install", "-q", "--require-hashes", "-r", str(lock)])
    return f"pip-audit could not be installed: {_last(done.stderr)}" if done.returncode else ""


def unasked(python: Path, run: Run) -> str:
    """Why nobody could be asked, or nothing: then somebody answers who knows advisories."""
    with tempfile.TemporaryDirectory() as folder:
        requirement = Path(folder, "known-bad.txt")
        requirement.write_text(f"{KNOWN_BAD}\n", encoding="utf-8")
        options = ["--disable-pip", "--no-deps", "--progress-spinner", "off", "-f", "json"]
        done = run([str(python), "-m", "pip_audit", *options, "-r", str(requirement)])
    try:
        found = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return _last(done.stderr)
    if any(each.get("vulns") for each in found):
        return ""
    return f"whoever answers knows none for {KNOWN_BAD}, which has had some for years."


def audit(python: Path, lock: str, run: Run) -> int:
    """Ask for everything in the lock, and pass on what is said."""
    options = ["--strict", "--disable-pip", "--require-hashes", "--progress-spinner", "off"]
    done = run([str(python), "-m", "pip_audit", *options, "-r", str(ROOT / "requirements" / f"{lock}.txt")])
    sys.stdout.write(f"requirements/{lock}.txt: {done.stdout or _last(done.stderr)}\n")
    return SOME if done.returncode else NONE


def _last(complaint: str) -> str:
    """The last line that was complained, without who complains; the lines before are for programmers."""
    lines = complaint.strip().splitlines() or ["without a word"]
    return lines[-1].strip()[:300]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
