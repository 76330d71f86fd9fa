"""What macOS gets: the .app in a zip and in a disk image; signed and notarised if there is an identity.

Built for the architecture of the Python that builds (universal2 would need every library in both).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import identity
from identity import HERE, TITLE

Say = Callable[[str], None]


def pack(frozen: Path, work: Path, output: Path, say: Say) -> None:
    """Sign the bundle if possible, then write the zip and the disk image, and have the latter notarised."""
    bundle, name = frozen / f"{TITLE}.app", identity.base_name()
    sign(bundle, say)
    # ditto keeps what a bundle is made of: links, modes and signatures.
    subprocess.run(
        ["ditto", "-c", "-k", "--keepParent", str(bundle), str(output / f"{name}.zip")], check=True
    )
    image = output / f"{name}.dmg"
    folder = work / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run(["ditto", str(bundle), str(folder / bundle.name)], check=True)
    (folder / "Applications").symlink_to("/Applications")
    subprocess.run(
        [
            "hdiutil",
            "create",
            "-volname",
            TITLE,
            "-srcfolder",
            str(folder),
            "-format",
            "UDZO",
            "-ov",
            str(image),
        ],
        check=True,
    )
    sign(image, say)
    notarise(image, say)


def sign(what: Path, say: Say) -> None:
    """Sign with the identity in MACOS_SIGN_IDENTITY, under the hardened runtime that notarising asks for."""
    who = os.environ.get("MACOS_SIGN_IDENTITY", "")
    if not who:
        say(f"skipped: signing {what.name} (MACOS_SIGN_IDENTITY names nobody)")
        return
    runtime = ["--deep", "--options", "runtime", "--entitlements", str(HERE / "macos" / "entitlements.plist")]
    extra = runtime if what.suffix == ".app" else []
    subprocess.run(["codesign", "--force", "--timestamp", *extra, "--sign", who, str(what)], check=True)


def notarise(image: Path, say: Say) -> None:
    """Have Apple look at it, by the keychain profile in MACOS_NOTARY_PROFILE, and staple the ticket."""
    profile = os.environ.get("MACOS_NOTARY_PROFILE", "")
    if not profile or not os.environ.get("MACOS_SIGN_IDENTITY"):
        say(f"skipped: notarising {image.name} (MACOS_SIGN_IDENTITY or MACOS_NOTARY_PROFILE is not set)")
        return
    subprocess.run(
        ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"], check=True
    )
    subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
