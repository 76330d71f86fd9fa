"""What Windows gets: a zip of the folder, an installer by Inno Setup, signatures if there is an identity."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import archives
import identity
from identity import HERE, NAME, PUBLISHER, TITLE

Say = Callable[[str], None]


def version_info() -> str:
    """The version resource, in the form that PyInstaller reads."""
    numbers = tuple(int(part) for part in (identity.version().split("+")[0] + ".0.0.0").split(".")[:4])
    words = {
        "CompanyName": PUBLISHER,
        "FileDescription": TITLE,
        "FileVersion": identity.version(),
        "InternalName": NAME,
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": TITLE,
        "ProductVersion": identity.version(),
    }
    table = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, "
        "OS=0x40004, fileType=1, subtype=0, date=(0, 0)),\n"
        f"  kids=[StringFileInfo([StringTable('040904B0', [{table}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def pack(frozen: Path, stage: Path, work: Path, output: Path, say: Say) -> None:
    """Sign the programs if possible, then zip the folder and make the installer."""
    folder, name = frozen / NAME, identity.base_name()
    for program in sorted(folder.glob("*.exe")):
        sign(program, say)
    archives.zip_deflated(folder, output / f"{name}.zip", name, identity.epoch())
    compiler = shutil.which("iscc") or shutil.which("ISCC.exe")
    if compiler is None:
        say("skipped: the installer (no Inno Setup compiler, iscc, on the path)")
        return
    subprocess.run(
        [
            compiler,
            "/Qp",
            f"/DVersion={identity.version()}",
            f"/DFolder={folder}",
            f"/DIcon={stage / 'icons' / 'wildrydes.ico'}",
            f"/DOutput={output}",
            f"/DBaseName={name}-setup",
            str(HERE / "windows" / "installer.iss"),
        ],
        cwd=work,
        check=True,
    )
    sign(output / f"{name}-setup.exe", say)


def sign(program: Path, say: Say) -> None:
    """Sign with the certificate whose SHA-1 thumbprint is in WINDOWS_SIGN_THUMBPRINT, with a time stamp."""
    thumbprint = os.environ.get("WINDOWS_SIGN_THUMBPRINT", "")
    if not thumbprint:
        say(f"skipped: signing {program.name} (WINDOWS_SIGN_THUMBPRINT names no certificate)")
        return
    server = os.environ.get("WINDOWS_SIGN_TIMESTAMP", "http://timestamp.digicert.com")
    subprocess.run(
        [
            "signtool",
            "sign",
            "/sha1",
            thumbprint,
            "/fd",
            "sha256",
            "/tr",
            server,
            "/td",
            "sha256",
            str(program),
        ],
        check=True,
    )
