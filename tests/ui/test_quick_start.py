"""The first window is not kept waiting by what it does not show."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _without_coverage() -> dict[str, str]:
    """The environment, less what would have coverage loaded into the interpreter that is looked at."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_PROCESS")}


def run(code: str, **variables: str) -> str:
    """What a fresh interpreter prints for `code`, off-screen."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**_without_coverage(), "QT_QPA_PLATFORM": "offscreen", **variables},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_imports_do_not_read_sources_any_more():
    """PySide6's own __import__ leaves the text of every module in linecache."""
    begin = "from wildrydes_desktop.app import quick_start; quick_start.begin(); "
    then = "import linecache, json.tool; print(any('json' in name for name in linecache.cache))"
    assert run(begin + then) == "False"


def test_qt_works_as_usual_afterwards():
    code = (
        "from wildrydes_desktop.app import quick_start; quick_start.begin(); quick_start.begin()\n"
        "from PySide6.QtWidgets import QApplication, QLabel\n"
        "application = QApplication([])\n"
        "label = QLabel('unicorn')\n"
        "label.show()\n"
        "application.processEvents()\n"
        "print(label.text())"
    )
    assert run(code) == "unicorn"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux loads Qt's libraries ahead")
def test_the_libraries_of_qt_are_there_before_qt_is_imported():
    code = (
        "import sys, threading\n"
        "from pathlib import Path\n"
        "from wildrydes_desktop.app.system import QtLibraries\n"
        "print(*QtLibraries('offscreen').missing())\n"
        "[thread.join() for thread in threading.enumerate() if thread is not threading.current_thread()]\n"
        "assert 'PySide6' not in sys.modules\n"
        "print(*{name for name in ('libQt6Widgets', 'QtWidgets.abi3', 'libqoffscreen', 'libfontconfig')"
        " if name in Path('/proc/self/maps').read_text()})"
    )
    assert set(run(code).split()) == {"libQt6Widgets", "QtWidgets.abi3", "libqoffscreen", "libfontconfig"}


def test_the_first_page_is_shown_without_the_heavy_parts():
    """Each of these costs 4 to 200 ms; none of them is needed to paint the first page."""
    code = (
        "import sys, tempfile\n"
        "from wildrydes_desktop.app import create\n"
        "with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:\n"
        "    app = create(['--demo', '--data-dir', folder])\n"
        "    loaded = set(sys.modules)\n"
        "    app.close()\n"
        "heavy = {'boto3', 'botocore', 'pycognito', 'keyring', 'jwt', 'gmpy2', 'hmac', '_hashlib',\n"
        "         'platformdirs', 'subprocess', 'PySide6.QtSvg', 'PySide6.QtTest', 'PySide6.QtNetwork'}\n"
        "print(*sorted(heavy & loaded))"
    )
    assert run(code) == ""


def test_what_comes_after_the_first_paint_comes_in_small_helpings():
    """A turn that imports many modules holds the window up; 8 of them take about 5 ms."""
    code = (
        "import sys\n"
        "from wildrydes_desktop.app import quick_start; quick_start.begin()\n"
        "from wildrydes_desktop.app import composition, later\n"
        "later.load_what_is_no_window()\n"
        "for name in later.WINDOWS:\n"
        "    before = set(sys.modules)\n"
        "    later.bring(name)\n"
        "    print(name, len({m for m in sys.modules if m.startswith('wildrydes_desktop')} - before))"
    )
    helpings = dict(line.split() for line in run(code).splitlines())
    assert {name: number for name, number in helpings.items() if int(number) > 8} == {}
