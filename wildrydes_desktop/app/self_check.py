"""`wildrydes-desktop self-check`: whether this copy of the app is whole, as one JSON object. Sends nothing.

For whoever packs the app, and for whoever stands in a room in which it does not start. Each check takes
something that a build may have left out, and uses it.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import ssl
import sys
import tempfile
from collections.abc import Callable
from typing import Any

from wildrydes_desktop import __version__
from wildrydes_desktop.foundation import paths
from wildrydes_desktop.foundation.problems import ProblemError

KEYRING_PATIENCE = 10.0  # seconds


class BrokenError(Exception):
    """Something that should be there is not. The text says what."""


def main(argv: list[str]) -> int:
    """Run every check; 0 when all is there, 1 when something is missing, 2 for a wrong command line."""
    parser = argparse.ArgumentParser(
        prog="wildrydes-desktop self-check",
        description="Says whether this copy of the app is whole: one JSON object. Sends nothing.",
    )
    try:
        parser.parse_args(argv)
    except SystemExit as end:
        return int(end.code or 0)
    checks = [_judged(name, check) for name, check in CHECKS.items()]
    whole = all(check["ok"] for check in checks)
    report = {
        "ok": whole,
        "version": __version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "checks": checks,
    }
    sys.stdout.write(json.dumps(report, indent=1) + "\n")
    return 0 if whole else 1


def _judged(name: str, check: Callable[[], str]) -> dict[str, Any]:
    try:
        return {"name": name, "ok": True, "detail": check()}
    except (BrokenError, ImportError, LookupError, OSError) as error:
        return {"name": name, "ok": False, "detail": f"{type(error).__name__}: {error}"}


def _resources() -> str:
    needed = ("icons/unicorn.svg", "qss/wildrydes.qss", "botocore/endpoints.json", "botocore/NOTICE")
    templates = ("cloudformation/user-management.yaml",)
    for name in (*needed, *templates):
        if not paths.resource(*name.split("/")).read_bytes():
            raise BrokenError(f"{name} is empty")
    return str(paths.resource("icons").parent)


def _translations() -> str:
    """Ours are loaded, each with Qt's own texts in the same language."""
    from PySide6.QtCore import QCoreApplication, QLocale

    from wildrydes_desktop.ui import i18n

    application = QCoreApplication.instance() or QCoreApplication([])
    languages = i18n.shipped()
    for language in languages:
        found = i18n.install(application, QLocale(language))
        if found != ["wildrydes", "qtbase"]:
            raise BrokenError(f"of {language} only {found} could be loaded")
    return ", ".join(["en", *languages])


def _windows() -> str:
    """Qt's libraries load, with the plugins that draw our icons."""
    from PySide6.QtCore import QByteArray, qVersion
    from PySide6.QtGui import QImageReader
    from PySide6.QtSvg import QSvgRenderer
    from PySide6.QtTest import QTest  # noqa: F401 - the tours' hands
    from PySide6.QtWidgets import QApplication  # noqa: F401 - brings every library that a window needs

    if not QSvgRenderer(QByteArray(paths.resource("icons", "unicorn.svg").read_bytes())).isValid():
        raise BrokenError("Qt can't draw the icons")
    formats = {bytes(each.data()).decode() for each in QImageReader.supportedImageFormats()}
    if not {"png", "svg"} <= formats:
        raise BrokenError(f"of png and svg only {sorted(formats)}")
    return f"Qt {qVersion()}"


def _certificates() -> str:
    """The authorities that TLS trusts where nobody says otherwise, read by the same library."""
    from wildrydes_desktop.cognito import libraries

    file = libraries.authorities()
    context = ssl.create_default_context(cafile=file)
    count = len(context.get_ca_certs())
    if count < 50:
        raise BrokenError(f"{file} holds {count} authorities")
    return f"{count} authorities in {file}"


def _services() -> str:
    """A client of each AWS service that the app talks to, and of those that bring credentials."""
    from wildrydes_desktop.cognito import libraries

    for service in libraries.SERVICES:
        libraries.try_client(service)
    return ", ".join(libraries.SERVICES)


def _sign_in() -> str:
    """What a sign-in and the checks of its tokens load, the fast arithmetic among it."""
    from wildrydes_desktop.cognito import libraries

    libraries.load()
    import gmpy2

    return f"gmpy2 {gmpy2.version()}, {ssl.OPENSSL_VERSION}"


def _keyring() -> str:
    """Which keyring would be used. None is fine, as long as that is known and not an accident of packing."""
    from wildrydes_desktop.session.system_keyring import SystemKeyring, own_backend

    own = own_backend()
    try:
        return SystemKeyring().ask(lambda items: items.backend, within=KEYRING_PATIENCE)
    except ProblemError as error:
        return f"none ({error.problem.name}); {own} is ready for one"


def _data_folder() -> str:
    """Something can be written where the app keeps its data."""
    folder = paths.private_dir(paths.default_data_dir())
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(b"wildrydes")
    return str(folder)


def _without_display(check: Callable[[], str]) -> Callable[[], str]:
    def checked() -> str:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        return check()

    return checked


def _local_pool() -> str:
    """Its modules and its database's library load. Whether it serves is the tour's business."""
    import sqlite3

    import wildrydes_desktop.local_pool.http
    import wildrydes_desktop.local_pool.service  # noqa: F401 - that they load is the question

    return f"SQLite {sqlite3.sqlite_version}"


CHECKS: dict[str, Callable[[], str]] = {
    "resources": _resources,
    "translations": _translations,
    "windows": _without_display(_windows),
    "certificates": _certificates,
    "services": _services,
    "sign_in": _sign_in,
    "local_pool": _local_pool,
    "keyring": _keyring,
    "data_folder": _data_folder,
}
