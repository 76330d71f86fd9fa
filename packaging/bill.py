"""What is inside a build: the licences that come with it, and its bill of materials (CycloneDX 1.6)."""

from __future__ import annotations

import importlib.metadata
import json
import platform
import re
import subprocess
import sys
import sysconfig
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from identity import LICENCE, NAME, ROOT, version
from packaging.requirements import Requirement

NAMED_LIKE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


def distributions() -> list[importlib.metadata.Distribution]:
    """What pip has installed here that the app needs, directly or through others. Sorted by name."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    to_find = [Requirement(text) for text in project["dependencies"]]
    found: dict[str, importlib.metadata.Distribution] = {}
    while to_find:
        requirement = to_find.pop()
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        if name in found or (requirement.marker and not _applies(requirement)):
            continue
        found[name] = importlib.metadata.distribution(requirement.name)
        to_find += [Requirement(text) for text in found[name].requires or ()]
    return [found[name] for name in sorted(found)]


def _applies(requirement: Requirement) -> bool:
    assert requirement.marker is not None
    return requirement.marker.evaluate({"extra": ""})


def write_licences(folder: Path) -> None:
    """Copy the licence texts of everything inside into `folder`, one folder for each."""
    for each in distributions():
        target = folder / f"{each.metadata['Name']}-{each.version}"
        target.mkdir(parents=True, exist_ok=True)
        (target / "METADATA.txt").write_text(_summary(each), "utf-8")
        for file in each.files or ():
            if ".dist-info" in str(file) and NAMED_LIKE.search(file.name) and file.locate().is_file():
                (target / file.name).write_bytes(file.locate().read_bytes())
    (folder / "Python.txt").write_text(_python_licence(), "utf-8")


def _summary(each: importlib.metadata.Distribution) -> str:
    fields = ("Name", "Version", "Summary", "Home-page", "License-Expression", "License")
    lines = [f"{field}: {each.metadata[field]}" for field in fields if each.metadata[field]]
    urls = [f"Project-URL: {url}" for url in each.metadata.get_all("Project-URL") or ()]
    return "\n".join([*lines, *urls]) + "\n"


def _python_licence() -> str:
    """Python's own text, which a Python from its source has beside its library, and Debian's elsewhere."""
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path("/usr/share/doc/python3/copyright"))
    text = next((place.read_text("utf-8") for place in places if place.is_file()), "")
    where = "https://docs.python.org/3/license.html"
    return f"Python {platform.python_version()}, under the PSF licence ({where})\n\n{text}"


def materials(libraries: list[str], epoch: int) -> str:
    """The bill as JSON. `libraries`: files from this machine's own packages that went in (Linux)."""
    components = [_python(), *(_distribution(each) for each in distributions()), *_system(libraries)]
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components, sort_keys=True))
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": NAME,
                "name": NAME,
                "version": version(),
                "licenses": [{"expression": LICENCE}],
            },
        },
        "components": components,
        "dependencies": [{"ref": NAME, "dependsOn": [component["bom-ref"] for component in components]}],
    }
    return json.dumps(bill, indent=1) + "\n"


def _python() -> dict[str, Any]:
    name = f"python@{platform.python_version()}"
    return {
        "type": "application",
        "bom-ref": name,
        "name": "python",
        "version": platform.python_version(),
        "licenses": [{"expression": "Python-2.0"}],
    }


def _distribution(each: importlib.metadata.Distribution) -> dict[str, Any]:
    name = re.sub(r"[-_.]+", "-", each.metadata["Name"]).lower()
    purl = f"pkg:pypi/{name}@{each.version}"
    found: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": each.version,
        "purl": purl,
    }
    expression, words = each.metadata["License-Expression"], each.metadata["License"]
    if expression:
        found["licenses"] = [{"expression": expression}]
    elif words and "\n" not in words:
        found["licenses"] = [{"license": {"name": words}}]
    return found


def _system(libraries: list[str]) -> list[dict[str, Any]]:
    """The Debian packages that `libraries` come from, where this is a Debian."""
    found: dict[str, dict[str, Any]] = {}
    for file in libraries if sys.platform == "linux" else ():
        package, architecture, of_version = _debian(Path(file))
        if package:
            purl = f"pkg:deb/debian/{package}@{of_version}?arch={architecture}"
            found[package] = {
                "type": "library",
                "bom-ref": purl,
                "name": package,
                "version": of_version,
                "purl": purl,
            }
    return [found[package] for package in sorted(found)]


def _debian(file: Path) -> tuple[str, str, str]:
    try:
        for path in (file, file.resolve(), Path("/usr") / file.relative_to("/")):
            asked = subprocess.run(
                ["dpkg-query", "-S", str(path)], capture_output=True, text=True, check=False
            )
            if asked.returncode == 0:
                package = asked.stdout.split(": ")[0].split(",")[0]
                form = "${Package}\t${Architecture}\t${Version}"
                shown = subprocess.run(
                    ["dpkg-query", "-W", "-f", form, package], capture_output=True, text=True, check=True
                )
                name, architecture, of_version = shown.stdout.split("\t")
                return name, architecture, of_version
    except FileNotFoundError:  # no dpkg
        pass
    return "", "", ""
