"""Builds what is handed out, on the system that this runs on: everything goes to dist/.

    python packaging/build.py [--output DIR] [--work DIR] [--packing HOW] [--frozen-only]

For an environment with requirements/package.txt in it; `make package` sets that up. What this system has no
tools or no identity for is skipped, with a line that says so.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import archives
import identity
from identity import HERE, NAME, ROOT

sys.path.insert(1, str(ROOT))


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def prepare(stage: Path) -> None:
    """Make what PyInstaller then collects: icons, licences, the address of the releases, version resource."""
    import bill
    import icons
    import windows_packages

    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    (stage / "release.json").write_text(identity.release_json(), "utf-8")
    bill.write_licences(stage / "licences")
    icons.draw(stage / "icons")
    (stage / "version_info.txt").write_text(windows_packages.version_info(), "utf-8")


def freeze(spec: str, stage: Path, frozen: Path, work: Path) -> None:
    """Run PyInstaller. What it has to say goes to a log file beside its work, and is shown if it fails."""
    shutil.rmtree(frozen, ignore_errors=True)
    work.mkdir(parents=True, exist_ok=True)
    log = work / f"{spec}.log"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    with log.open("w") as said:
        done = subprocess.run(
            [*command, "--distpath", str(frozen), "--workpath", str(work / spec), str(HERE / f"{spec}.spec")],
            cwd=ROOT,
            env=os.environ | reproducible() | {"WILDRYDES_STAGE": str(stage), "QT_QPA_PLATFORM": "offscreen"},
            stdout=said,
            stderr=said,
            check=False,
        )
    if done.returncode:
        sys.stderr.write(log.read_text("utf-8"))
        raise SystemExit(f"PyInstaller failed: {log}")


def reproducible() -> dict[str, str]:
    """The environment in which two builds of one commit come out the same."""
    return {
        "SOURCE_DATE_EPOCH": str(identity.epoch()),
        "PYTHONHASHSEED": "0",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
    }


def python_packages(output: Path, work: Path) -> None:
    """The wheel and the sdist, by the backend that pyproject.toml names."""
    target = work / "python"
    shutil.rmtree(target, ignore_errors=True)
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", str(target)],
        cwd=ROOT,
        env=os.environ | reproducible(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    for file in sorted(target.iterdir()):
        shutil.copy2(file, output / file.name)


def linux(frozen: Path, stage: Path, work: Path, output: Path, packing: str) -> None:
    import linux_packages

    folder, name, epoch = frozen / NAME, identity.base_name(), identity.epoch()
    archives.settle(folder, epoch)
    shutil.copy2(frozen / f"{NAME}-onefile", output / name)
    with ThreadPoolExecutor() as packers:  # xz takes most of the time, and one core
        packed: list[Future[object]] = [
            packers.submit(archives.tar_xz, folder, output / f"{name}.tar.xz", name, epoch, packing)
        ]
        if shutil.which("dpkg-deb"):
            packed.append(packers.submit(linux_packages.deb, folder, work, stage / "icons", output, packing))
        else:
            say("skipped: the .deb (no dpkg-deb here)")
    for each in packed:
        each.result()  # raises what was raised there
    root = linux_packages.app_dir(folder, work, stage / "icons")
    runtime = os.environ.get("APPIMAGE_RUNTIME", "")
    if not shutil.which("mksquashfs"):
        say("skipped: the AppImage (no mksquashfs here; Debian has it in squashfs-tools)")
    elif not runtime:
        say("skipped: the AppImage (APPIMAGE_RUNTIME names no runtime; see docs/guide/packaging.md)")
    else:
        linux_packages.app_image(root, work, Path(runtime), output)


def bill_of_materials(work: Path, output: Path) -> None:
    import bill

    listing = work / "wildrydes" / "wildrydes" / "Analysis-00.toc"
    libraries = sorted(set(_absolute_libraries(listing.read_text("utf-8")))) if listing.exists() else []
    text = bill.materials(libraries, identity.epoch())
    (output / f"{identity.base_name()}.cdx.json").write_text(text, "utf-8")


def _absolute_libraries(listing: str) -> list[str]:
    """The libraries of this machine's own that PyInstaller collected, from its listing."""
    import ast

    found: list[str] = []

    def look(value: object) -> None:
        if isinstance(value, tuple) and len(value) == 3 and value[2] == "BINARY":
            if str(value[1]).startswith(("/lib/", "/usr/lib/")):
                found.append(str(value[1]))
        elif isinstance(value, list | tuple):
            for each in value:
                look(each)

    look(ast.literal_eval(listing))
    return found


def checksums(output: Path) -> None:
    """Write SHA256SUMS, in the form that `sha256sum --check` reads."""
    files = sorted(file for file in output.iterdir() if file.is_file() and file.name != "SHA256SUMS")
    lines = [f"{archives.sha256(file)}  {file.name}\n" for file in files]
    (output / "SHA256SUMS").write_text("".join(lines), "utf-8")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Build everything that is handed out, for this system.")
    parser.add_argument("--output", type=Path, default=ROOT / "dist")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "package")
    parser.add_argument(
        "--frozen-only", action="store_true", help="the frozen programs alone, below --work: for smoke.py"
    )
    parser.add_argument(
        "--packing",
        choices=archives.PRESETS,
        default="small",
        help="Linux: small to hand it out; quick, a fifth larger, to judge it; none, for again.py",
    )
    words = parser.parse_args(argv)
    output, work = words.output.resolve(), words.work.resolve()
    stage, frozen = work / "stage", work / "frozen"
    say(f"{identity.base_name()}, of {identity.epoch()}")
    prepare(stage)
    freeze("wildrydes", stage, frozen, work / "wildrydes")
    if words.frozen_only:
        return 0
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    python_packages(output, work)
    if sys.platform == "linux":
        linux(frozen, stage, work, output, words.packing)
    elif sys.platform == "win32":
        import windows_packages

        windows_packages.pack(frozen, stage, work, output, say)
    else:
        import mac_packages

        mac_packages.pack(frozen, work, output, say)
    bill_of_materials(work, output)
    checksums(output)
    for file in sorted(output.iterdir()):
        say(f"{archives.size(file) / 1e6:8.1f} MB  {file.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
